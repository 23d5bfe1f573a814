//! Taking back what was done: answers, rows and choices, one after the other.
//!
//! Invariant: undoing is a change like any other, so it is saved, can be merged, and never takes back what
//! somebody else wrote.

use super::docs::FieldRef;
use super::form::questions;
use super::question::{Spot, Tone};
use super::questions::Subject;
use super::text::{Applied, Edit};
use super::{App, Screen};
use crate::domain::change::diff;
use crate::domain::{Change, FileId, Path, Table, earlier};
use crate::locale::Text;
use crate::locale::fields::field_name;

/// How something that was done is taken back, and the page it was done on.
#[derive(Debug, Clone)]
pub(super) struct Undo {
    page: Option<Subject>,
    file: FileId,
    changes: Vec<Change>,
    /// What was done along with it in another file.
    along: Option<(FileId, Vec<Change>)>,
}

impl Undo {
    /// It changes this file.
    pub(super) fn touches(&self, file: FileId) -> bool {
        self.file == file || self.along.as_ref().is_some_and(|(other, _)| *other == file)
    }
}

impl App {
    /// Notes how what was done here can be taken back.
    pub(super) fn can_undo(&mut self, file: FileId, changes: Vec<Change>) {
        let page = self.form().map(|form| form.subject.clone());
        self.undo.push(Undo { page, file, changes, along: None });
        self.deed_last = true;
    }

    /// Notes how `file` becomes what `before` says again when what was done last is taken back. What was worked
    /// on since then stays, since a change that meets something else is not done.
    pub(super) fn undo_along(&mut self, file: FileId, before: &Table) {
        let changes = diff(before, &self.docs.table(file)).into_iter().rev().map(Change::inverse).collect();
        if let Some(undo) = self.undo.last_mut() {
            undo.along = Some((file, changes));
        }
    }

    /// Ctrl-U where text is typed: a word of it, unless something else was done since.
    pub(super) fn undo_here(&mut self) {
        let deed_last = std::mem::take(&mut self.deed_last);
        if deed_last || self.edit(Edit::Undo) == Some(Applied::Nothing) {
            self.undo_last();
        }
    }

    /// Something was done here that can be taken back; on the start screen, anywhere.
    pub(super) fn can_undo_here(&self) -> bool {
        let page = self.form().map(|form| &form.subject);
        let anywhere = matches!(self.screen, Screen::Start { .. });
        self.undo.last().is_some_and(|undo| anywhere || undo.page.as_ref() == page)
    }

    /// Takes back what was done last: on a page what was done there, so that nothing changes out of sight; on
    /// the start screen whatever it was.
    pub(super) fn undo_last(&mut self) {
        let page = self.form().map(|form| form.subject.clone());
        let anywhere = matches!(self.screen, Screen::Start { .. });
        match self.undo.pop_if(|undo| anywhere || undo.page == page) {
            Some(undo) => {
                self.deed_last = false;
                let changed =
                    undo.changes.first().map(|change| FieldRef { file: undo.file, path: change.at().clone() });
                for (file, changes) in [(undo.file, undo.changes)].into_iter().chain(undo.along) {
                    self.docs.change(file, &changes, self.at);
                }
                self.tell_undone(changed);
                self.save_now();
            }
            None => self.say(Text("nothing-to-undo"), Tone::Quiet),
        }
    }

    /// Says what is as it was before; on a page that asks for it, the cursor goes there.
    fn tell_undone(&mut self, changed: Option<FieldRef>) {
        let what = changed.as_ref().map(|field| field_name(&self.texts, &field.path)).unwrap_or_default();
        self.notice = Some((self.texts.say_with(Text("undone"), &[("what", what.into())]), Tone::Quiet));
        self.refresh();
        let there = changed.map(Spot::Field).filter(|spot| self.spot() != Some(spot));
        let is_asked = |spot: &Spot| questions(&self.items).any(|question| question.spot == *spot);
        if let Some(spot) = there.filter(is_asked)
            && let Some(form) = self.form_mut()
        {
            form.open(Some(spot));
        }
    }

    /// Keeps what the file says before the open answer is changed for the first time.
    pub(super) fn note_before(&mut self, file: FileId) {
        let before = self.docs.table(file);
        if let Some(form) = self.form_mut() {
            form.before.get_or_insert(before);
        }
    }

    /// The open answer is left: what was done to it can be undone from outside, and inside when coming back.
    pub(super) fn keep_field(&mut self) {
        let Some(form) = self.form_mut() else { return };
        let before = form.before.take();
        let (Some(spot), Some(field)) = (form.spot.clone(), form.field.clone()) else { return };
        let name = spot.name();
        if let (Some(before), Spot::Field(at)) = (before, spot) {
            self.fields.insert(name, field);
            self.undo_to(at.file, &at.path, &before);
            self.deed_last = false;
        }
    }

    /// Notes how all that was done to the file since it said `before` is taken back.
    pub(super) fn undo_since(&mut self, file: FileId, before: &Table) {
        let changes = diff(before, &self.docs.table(file));
        if !changes.is_empty() {
            self.can_undo(file, changes.into_iter().rev().map(Change::inverse).collect());
        }
    }

    /// Notes how the field at `path`, or the row that came or went with it, becomes what `before` says, and with it
    /// what was kept of how it was.
    pub(super) fn undo_to(&mut self, file: FileId, path: &Path, before: &Table) {
        let is_here = |change: &Change| match change {
            _ if file == FileId::Profile && earlier::is_about(change, path) => true,
            Change::Add { id, .. } | Change::Remove { id, .. } => path.row_id() == Some(id),
            other => other.at() == path,
        };
        let changes: Vec<Change> =
            diff(before, &self.docs.table(file)).into_iter().filter(is_here).rev().map(Change::inverse).collect();
        if !changes.is_empty() {
            self.can_undo(file, changes);
        }
    }
}
