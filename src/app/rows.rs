//! Rows of lists: made by typing, moved, removed and brought back.
//!
//! Invariant: a row is known by its id wherever it stands, and removing one can be undone.

use super::docs::{Docs, FieldRef};
use super::question::{List, Spot, Tone};
use super::{App, Screen};
use crate::domain::record::{Node, Step};
use crate::domain::talk::{AgreementStatus, ItemKind};
use crate::domain::{CaseStatus, Change, FileId, IdSource, Path, RowId, Scalar, Table, limits};
use crate::locale::Text;

/// Keys that the program fills in itself when a row is made; a row with nothing else is blank.
const MADE: [&str; 8] = ["week", "status", "since", "at", "kind", "source", "origin", "drained"];
/// Fields of that name that only their owner fills in.
const TYPED: [&str; 2] = ["input.status", "learn.status"];

impl App {
    /// Makes a row at the end of `list` with `first` in its first field; the address of that field.
    pub(super) fn add_row(&mut self, list: &List, first: Scalar) -> Option<FieldRef> {
        let file = list.file(FileId::Week(self.docs.id));
        let mut row: Table =
            self.made(list).into_iter().map(|(key, value)| (key.to_owned(), Node::Leaf(value))).collect();
        row.set(list.first_key(), Node::Leaf(first));
        let id = self.insert_row(file, list.path(), row)?;
        Some(FieldRef { file, path: list.path().row(&id).key(list.first_key()) })
    }

    /// Puts `row` behind the last row of the list at `path`, with a new id.
    pub(super) fn insert_row(&mut self, file: FileId, path: Path, row: Table) -> Option<RowId> {
        if !self.docs.is_open(file) {
            return None;
        }
        let id = self.new_id(file);
        let behind = self.row_ids(file, &path).pop();
        self.docs.change(file, &[Change::Add { at: path, behind, id: id.clone(), row }], self.at);
        Some(id)
    }

    /// An id that stands nowhere in `file`.
    pub(super) fn new_id(&mut self, file: FileId) -> RowId {
        unused_id(&self.docs, &mut self.ids, file)
    }

    /// What a new row says from the beginning.
    fn made(&self, list: &List) -> Vec<(&'static str, Scalar)> {
        let text = |text: &str| Scalar::Text(text.to_owned());
        let week = Scalar::Text(self.docs.id.to_string());
        let today = Scalar::Date(self.at.today());
        match list {
            List::Capture(capture) => capture.beside(self.at.today()),
            // A goal more than can be held on to waits for its time.
            List::Goal if self.docs.goals.active().count() >= limits::ACTIVE_GOALS => vec![("status", text("parked"))],
            List::Goal => vec![("status", text("active")), ("since", today)],
            List::Log(_) | List::Said(_) | List::Rescope(_) => vec![("at", today)],
            List::Ask => vec![("week", week), ("status", text("open"))],
            List::Give => vec![("week", week)],
            List::Drain => vec![("drained", Scalar::Flag(true))],
            List::RoomCase => vec![("week", week), ("status", text(CaseStatus::Open.code()))],
            List::CanWait
            | List::Pause
            | List::Priority
            | List::Part(_)
            | List::Milestone(_)
            | List::Mission
            | List::Room
            | List::Input
            | List::Learn
            | List::Need(_) => Vec::new(),
            List::Item(_) => vec![("kind", text(ItemKind::Discuss.code()))],
            List::Agreement(_) => vec![("status", text(AgreementStatus::Open.code()))],
        }
    }

    pub(super) fn row_ids(&self, file: FileId, path: &Path) -> Vec<RowId> {
        match self.docs.table(file).at(path) {
            Some(Node::Rows(rows)) => rows.iter().map(|(id, _)| id.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// Takes away the row that the cursor is in.
    pub(super) fn remove_open_row(&mut self) {
        self.keep_field();
        let Some(Spot::Field(field)) = self.spot().cloned() else { return };
        let steps = field.path.steps();
        let Some(end) = steps.iter().rposition(|step| matches!(step, Step::Row(_))) else { return };
        let path = field.path.up_to(end);
        if let (Some(id), true) = (field.path.row_id().cloned(), self.docs.is_open(field.file)) {
            // A page about the row goes with it, so that it can be had back where one is then.
            if self.form().is_some_and(|form| form.subject.is_about(&id)) {
                self.go_back();
            }
            self.remove(field.file, path, id);
            self.say(Text("row-removed"), Tone::Quiet);
        }
    }

    /// Takes the row `id` of the list at `path` away, so that it can be brought back.
    pub(super) fn remove(&mut self, file: FileId, path: Path, id: RowId) {
        let Some(Node::Rows(rows)) = self.docs.table(file).at(&path).cloned() else { return };
        let Some(place) = rows.iter().position(|(row, _)| *row == id) else { return };
        let behind = place.checked_sub(1).map(|before| rows[before].0.clone());
        let field = FieldRef { file, path: path.clone().row(&id).key("text") };
        let text = self.docs.scalar(&field);
        let change = Change::Remove { at: path, behind, id, row: rows[place].1.clone() };
        self.docs.change(file, std::slice::from_ref(&change), self.at);
        let changes = [vec![change], self.keep_earlier(&field, text)].concat();
        self.can_undo(file, changes.into_iter().rev().map(Change::inverse).collect());
        self.save_now();
    }

    /// A row of the list that was left without a word in it goes.
    pub(super) fn drop_blank_row(&mut self) {
        let Some(spot) = self.form().and_then(|form| form.spot.clone()) else { return };
        let Spot::Field(field) = &spot else { return };
        let steps = field.path.steps();
        let Some(end) = steps.iter().rposition(|step| matches!(step, Step::Row(_))) else { return };
        let table = self.docs.table(field.file);
        let list = field.path.up_to(end);
        let made = |key: &str| MADE.contains(&key) && !TYPED.contains(&format!("{}.{key}", list.keys()).as_str());
        let blank = table.table_at(&steps[..=end]).is_some_and(|row| row.iter().all(|(key, _)| made(key)));
        if blank && self.docs.is_open(field.file) {
            let Some(id) = field.path.row_id().cloned() else { return };
            let row = table.table_at(&steps[..=end]).cloned().unwrap_or_default();
            let change = Change::Remove { at: list, behind: None, id, row };
            self.docs.change(field.file, &[change], self.at);
        }
    }

    /// Moves the row that the cursor is in `by` places.
    pub(super) fn move_open_row(&mut self, by: isize) {
        self.keep_field();
        let Some(Spot::Field(field)) = self.form().and_then(|form| form.spot.clone()) else { return };
        let [Step::Key(key), Step::Row(id), ..] = field.path.steps() else { return };
        let list = Path::default().named(key);
        self.move_row(field.file, list, id, by);
    }

    /// The open question is about a row.
    pub(super) fn is_in_row(&self) -> bool {
        matches!(self.spot(), Some(Spot::Field(field)) if field.path.row_id().is_some())
    }

    /// Moves the row `id` of the list at `path` by so many places, no further than the ends.
    pub(super) fn move_row(&mut self, file: FileId, path: Path, id: &RowId, by: isize) {
        let before = self.row_ids(file, &path);
        let Some(place) = before.iter().position(|row| row == id) else { return };
        let target = place.saturating_add_signed(by).min(before.len() - 1);
        if target == place || !self.docs.is_open(file) {
            return;
        }
        let mut after = before.clone();
        let row = after.remove(place);
        after.insert(target, row);
        let change = Change::Order { at: path, before, after };
        self.docs.change(file, std::slice::from_ref(&change), self.at);
        self.can_undo(file, vec![change.inverse()]);
        self.save_now();
    }

    /// The row chosen on the start screen.
    pub fn chosen_row(&self) -> Option<RowId> {
        let Screen::Start { row } = &self.screen else { return None };
        let rows = &self.docs.week.priority;
        row.clone().filter(|id| rows.iter().any(|row| row.id == *id)).or_else(|| rows.first().map(|row| row.id.clone()))
    }
}

/// An id that stands nowhere in `file`.
pub(super) fn unused_id(docs: &Docs, ids: &mut IdSource, file: FileId) -> RowId {
    let mut taken = Vec::new();
    collect_ids(&docs.table(file), &mut taken);
    ids.next(|id| taken.contains(id))
}

pub(crate) fn collect_ids(table: &Table, ids: &mut Vec<RowId>) {
    for (_, node) in table.iter() {
        match node {
            Node::Table(inner) => collect_ids(inner, ids),
            Node::Rows(rows) => {
                for (id, row) in rows {
                    ids.push(id.clone());
                    collect_ids(row, ids);
                }
            }
            Node::Leaf(_) | Node::List(_) => {}
        }
    }
}
