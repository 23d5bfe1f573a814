//! Keeping how the role and the room to act were before they are changed.
//!
//! Invariant: it is kept with the very change, so that both are saved together, and it is taken back with it.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::App;
use super::docs::FieldRef;
use super::rows::unused_id;
use crate::domain::{Change, FileId, Path, RowId, Scalar, earlier};

/// What stood in a field before the first change to it on a day.
pub(super) type Morning = HashMap<(NaiveDate, Path), Scalar>;

impl App {
    /// Keeps how `field` was, now that it does not say `before` any more; what was done for it.
    pub(super) fn keep_earlier(&mut self, field: &FieldRef, before: Scalar) -> Vec<Change> {
        if field.file != FileId::Profile {
            return Vec::new();
        }
        let changes = match (earlier::kept_under(&field.path), earlier::area_of(&field.path).cloned()) {
            (Some(name), _) => self.version(&name, field, before).into_iter().collect(),
            (None, Some(area)) => self.moves(&area, field, before),
            (None, None) => Vec::new(),
        };
        if !changes.is_empty() {
            self.docs.change(FileId::Profile, &changes, self.at);
        }
        changes
    }

    /// The role was written for the first time today, so that nobody needs to be asked whether it is still true.
    pub(super) fn role_is_new(&self) -> bool {
        let written = |((day, path), stood): (&(NaiveDate, Path), &Scalar)| {
            *day == self.at.today() && stood.is_empty() && earlier::kept_under(path).is_some()
        };
        self.docs.profile.confirmed.is_empty() && self.morning.iter().any(written)
    }

    /// What stood at `path` when the day began, as far as this run of the program knows.
    fn stood_before(&mut self, path: &Path, before: Scalar) -> Scalar {
        self.morning.entry((self.at.today(), path.clone())).or_insert(before).clone()
    }

    fn version(&mut self, name: &str, field: &FieldRef, before: Scalar) -> Option<Change> {
        let stood = self.stood_before(&field.path, before).as_written();
        let now = self.docs.scalar(field).as_written();
        let Self { docs, ids, at, .. } = self;
        earlier::version(&docs.profile, name, (&stood, &now), at.today(), || unused_id(docs, ids, FileId::Profile))
    }

    fn moves(&mut self, area: &RowId, field: &FieldRef, before: Scalar) -> Vec<Change> {
        let level = self.stood_before(&field.path, before).into();
        let path = Path::of("room").row(area).key("since");
        let since = self.docs.scalar(&FieldRef { file: FileId::Profile, path: path.clone() });
        let stood = earlier::Stood { level, since: self.stood_before(&path, since).into() };
        let Self { docs, ids, at, .. } = self;
        let Some(room) = docs.profile.room.iter().find(|room| room.id == *area) else { return Vec::new() };
        earlier::moves(room, &stood, at.today(), || unused_id(docs, ids, FileId::Profile))
    }
}
