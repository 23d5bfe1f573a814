//! Reading many files for one command.
//!
//! Invariant: what was wrong with a file that was read is remembered, and a file that cannot be understood gives
//! nothing.

use super::Session;
use super::failure::Failure;
use crate::domain::record::from_table;
use crate::domain::{FileId, Problem, Record, Sheet, Talk, TalkId, Week, WeekId};

/// Reads files, and remembers what was wrong with them.
pub(super) struct Read<'a> {
    session: &'a Session,
    problems: Vec<Problem>,
}

impl<'a> Read<'a> {
    pub(super) fn new(session: &'a Session) -> Self {
        Self { session, problems: Vec::new() }
    }

    /// What was wrong so far.
    pub(super) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// What the file says; nothing where it cannot be understood.
    fn understood<R: Record + Default>(&mut self, file: FileId) -> Option<R> {
        let sheet: Sheet = self.session.store.load(file);
        self.problems.extend(sheet.problems.iter().cloned());
        sheet.closing().is_none().then(|| from_table(&sheet.table).0)
    }

    /// What the file says; the same as an empty one where it cannot be understood.
    pub(super) fn of<R: Record + Default>(&mut self, file: FileId) -> R {
        self.understood(file).unwrap_or_default()
    }

    /// Every one-to-one, newest first.
    pub(super) fn talks(&mut self) -> Result<Vec<(TalkId, Talk)>, Failure> {
        let ids = self.session.store.talks().map_err(|error| Failure::Unlisted(error.to_string()))?;
        Ok(ids.into_iter().filter_map(|id| self.understood(FileId::Talk(id)).map(|talk| (id, talk))).collect())
    }

    /// The weeks that are `wanted`, newest first.
    pub(super) fn weeks(&mut self, wanted: impl Fn(WeekId) -> bool) -> Result<Vec<(WeekId, Week)>, Failure> {
        let mut ids = self.session.store.weeks().map_err(|error| Failure::Unlisted(error.to_string()))?;
        ids.retain(|id| wanted(*id));
        Ok(ids.into_iter().filter_map(|id| self.understood(FileId::Week(id)).map(|week| (id, week))).collect())
    }
}
