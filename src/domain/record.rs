//! The shape of what is kept: a record names each of its fields once.
//!
//! From that one list follow reading a file, writing it, seeing what changed, addressing a field from a
//! screen, and JSON. Invariant: a record and its [`Table`] say the same; empty fields are left out.

use std::fmt;

use super::entry::{Field, Scalar};
use super::id::RowId;
pub use super::path::{Path, Step, Way};
use super::several;
pub use super::table::{Node, Table};

/// A set of named fields, in the order in which they are written.
pub trait Record: fmt::Debug {
    /// Shows every field to `visitor`, each under the key that files use.
    fn fields(&mut self, visitor: &mut dyn Visitor);
}

/// A record that stands in a list and is told from its neighbours by its id.
pub trait Row: Record + Default + Clone + PartialEq {
    fn id(&self) -> &RowId;
    fn set_id(&mut self, id: RowId);
}

/// What is shown the fields of a record, one call a field.
pub trait Visitor {
    fn text(&mut self, key: &'static str, value: &mut String);
    fn entry(&mut self, key: &'static str, value: &mut dyn Field);
    fn flag(&mut self, key: &'static str, value: &mut bool);
    fn list(&mut self, key: &'static str, value: &mut Vec<String>);
    fn table(&mut self, key: &'static str, value: &mut dyn Record);
    fn rows(&mut self, key: &'static str, value: &mut dyn Rows);
}

/// A list of records, whatever their type.
pub trait Rows {
    fn clear(&mut self);
    /// A new last row, empty but for its id.
    fn push(&mut self, id: RowId) -> &mut dyn Record;
    fn each(&mut self, visit: &mut dyn FnMut(&RowId, &mut dyn Record));
}

impl<R: Row> Rows for Vec<R> {
    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn push(&mut self, id: RowId) -> &mut dyn Record {
        let mut row = R::default();
        row.set_id(id);
        Vec::push(self, row);
        let last = self.len() - 1;
        &mut self[last]
    }

    fn each(&mut self, visit: &mut dyn FnMut(&RowId, &mut dyn Record)) {
        for row in self {
            let id = row.id().clone();
            visit(&id, row);
        }
    }
}

/// What `record` says, without its empty fields.
pub fn to_table<R: Record + Clone>(record: &R) -> Table {
    table_of(&mut record.clone())
}

fn table_of(record: &mut dyn Record) -> Table {
    let mut writer = Writer(Table::default());
    record.fields(&mut writer);
    writer.0
}

struct Writer(Table);

impl Visitor for Writer {
    fn text(&mut self, key: &'static str, value: &mut String) {
        self.0.set(key, Node::Leaf(Scalar::Text(value.clone())));
    }

    fn entry(&mut self, key: &'static str, value: &mut dyn Field) {
        self.0.set(key, Node::Leaf(value.get()));
    }

    fn flag(&mut self, key: &'static str, value: &mut bool) {
        self.0.set(key, Node::Leaf(Scalar::Flag(*value)));
    }

    fn list(&mut self, key: &'static str, value: &mut Vec<String>) {
        self.0.set(key, Node::List(value.clone()));
    }

    fn table(&mut self, key: &'static str, value: &mut dyn Record) {
        self.0.set(key, Node::Table(table_of(value)));
    }

    fn rows(&mut self, key: &'static str, value: &mut dyn Rows) {
        let mut rows = Vec::new();
        value.each(&mut |id, row| rows.push((id.clone(), table_of(row))));
        self.0.set(key, Node::Rows(rows));
    }
}

/// A value in a file that is not what its field holds; the text stays as it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Mismatch {
    pub at: Path,
    pub expected: Expected,
}

/// What a field holds, for a person to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    Text,
    Flag,
    List,
    Rows,
    Table,
    /// One of these codes.
    Choice(&'static [&'static str]),
    Number,
    /// A number from 0 to 168.
    HoursOfWeek,
    Date,
    Week,
}

/// Keys with what stands under them, wherever they are read from.
pub trait Keyed {
    fn found(&self, key: &str) -> Option<Found<'_>>;
}

/// What stands under one key.
#[expect(missing_debug_implementations, reason = "it only lends what it was read from")]
pub enum Found<'a> {
    Leaf(Scalar),
    List(Vec<String>),
    Table(Box<dyn Keyed + 'a>),
    Rows(Vec<(RowId, Box<dyn Keyed + 'a>)>),
}

impl Keyed for &Table {
    fn found(&self, key: &str) -> Option<Found<'_>> {
        fn boxed(table: &Table) -> Box<dyn Keyed + '_> {
            Box::new(table)
        }
        Some(match self.get(key)? {
            Node::Leaf(scalar) => Found::Leaf(scalar.clone()),
            Node::List(items) => Found::List(items.clone()),
            Node::Table(table) => Found::Table(boxed(table)),
            Node::Rows(rows) => Found::Rows(rows.iter().map(|(id, row)| (id.clone(), boxed(row))).collect()),
        })
    }
}

/// The record that `table` says, and every place where it says something else than the field holds.
/// Unknown keys are passed over.
pub fn from_table<R: Record + Default>(table: &Table) -> (R, Vec<Mismatch>) {
    from_keyed(&table)
}

/// The same of anything with keys.
pub fn from_keyed<R: Record + Default>(keyed: &dyn Keyed) -> (R, Vec<Mismatch>) {
    let mut record = R::default();
    let mut mismatches = Vec::new();
    fill(&mut record, keyed, Way::Top, &mut mismatches);
    (record, mismatches)
}

fn fill(record: &mut dyn Record, keyed: &dyn Keyed, way: Way<'_>, mismatches: &mut Vec<Mismatch>) {
    record.fields(&mut Reader { keyed, way, mismatches });
}

struct Reader<'a> {
    keyed: &'a dyn Keyed,
    way: Way<'a>,
    mismatches: &'a mut Vec<Mismatch>,
}

impl Reader<'_> {
    fn mismatch(&mut self, key: &'static str, expected: Expected) {
        self.mismatches.push(Mismatch { at: self.way.path().key(key), expected });
    }
}

impl Visitor for Reader<'_> {
    fn text(&mut self, key: &'static str, value: &mut String) {
        match self.keyed.found(key) {
            None => {}
            Some(Found::Leaf(Scalar::Text(text))) => *value = text,
            Some(Found::Leaf(other)) => {
                *value = other.as_written();
                self.mismatch(key, Expected::Text);
            }
            Some(Found::List(items)) => {
                *value = items.join(", ");
                self.mismatch(key, Expected::Text);
            }
            Some(_) => self.mismatch(key, Expected::Text),
        }
    }

    fn entry(&mut self, key: &'static str, value: &mut dyn Field) {
        match self.keyed.found(key) {
            None => {}
            Some(Found::Leaf(scalar)) => {
                value.put(scalar);
                if value.is_strange() {
                    self.mismatch(key, value.expected());
                }
            }
            Some(Found::List(items)) => {
                value.put(Scalar::Other(items.join(", ")));
                self.mismatch(key, value.expected());
            }
            Some(_) => self.mismatch(key, value.expected()),
        }
    }

    fn flag(&mut self, key: &'static str, value: &mut bool) {
        match self.keyed.found(key) {
            None => {}
            Some(Found::Leaf(Scalar::Flag(flag))) => *value = flag,
            Some(Found::Leaf(Scalar::Text(text))) if text.is_empty() => {}
            Some(_) => self.mismatch(key, Expected::Flag),
        }
    }

    fn list(&mut self, key: &'static str, value: &mut Vec<String>) {
        match self.keyed.found(key) {
            None => {}
            Some(Found::List(items)) => *value = items,
            Some(Found::Leaf(Scalar::Text(text))) if text.is_empty() => {}
            Some(_) => self.mismatch(key, Expected::List),
        }
    }

    fn table(&mut self, key: &'static str, value: &mut dyn Record) {
        match self.keyed.found(key) {
            None => {}
            Some(Found::Table(table)) => fill(value, &*table, self.way.table(key), self.mismatches),
            Some(_) => self.mismatch(key, Expected::Table),
        }
    }

    fn rows(&mut self, key: &'static str, value: &mut dyn Rows) {
        value.clear();
        match self.keyed.found(key) {
            Some(Found::Rows(rows)) => {
                for (id, row) in rows {
                    fill(value.push(id.clone()), &*row, self.way.row(key, &id), self.mismatches);
                }
            }
            Some(Found::List(items)) if items.is_empty() => {}
            Some(_) => self.mismatch(key, Expected::Rows),
            None => {}
        }
    }
}

/// Puts `scalar` into the field at `path`, as a line of [`several`] where that holds a list; false when the record has no such field.
pub fn put(record: &mut dyn Record, path: &Path, scalar: &Scalar) -> bool {
    edit(record, path, &mut |slot| match slot {
        Slot::Text(text) => *text = scalar.as_written(),
        Slot::Entry(field) => field.put(scalar.clone()),
        Slot::Flag(flag) => *flag = scalar.as_written() == "true",
        Slot::List(list) => *list = several::split(&scalar.as_written()),
    })
}

/// A single field of a record, open for change.
#[expect(missing_debug_implementations, reason = "it only lends what it points to")]
pub enum Slot<'a> {
    Text(&'a mut String),
    Entry(&'a mut dyn Field),
    Flag(&'a mut bool),
    List(&'a mut Vec<String>),
}

/// Calls `change` with the field at `path`; false when the record has no such field.
pub fn edit(record: &mut dyn Record, path: &Path, change: &mut dyn FnMut(Slot<'_>)) -> bool {
    let mut finder = Finder { path: path.steps(), change, found: false };
    record.fields(&mut finder);
    finder.found
}

struct Finder<'a> {
    path: &'a [Step],
    change: &'a mut dyn FnMut(Slot<'_>),
    found: bool,
}

impl Finder<'_> {
    fn is_here(&self, key: &str) -> bool {
        matches!(self.path, [Step::Key(only)] if only == key)
    }

    fn leads_into(&self, key: &str) -> bool {
        self.path.len() > 1 && matches!(self.path.first(), Some(Step::Key(first)) if first == key)
    }

    fn give(&mut self, slot: Slot<'_>) {
        (self.change)(slot);
        self.found = true;
    }
}

impl Visitor for Finder<'_> {
    fn text(&mut self, key: &'static str, value: &mut String) {
        if self.is_here(key) {
            self.give(Slot::Text(value));
        }
    }

    fn entry(&mut self, key: &'static str, value: &mut dyn Field) {
        if self.is_here(key) {
            self.give(Slot::Entry(value));
        }
    }

    fn flag(&mut self, key: &'static str, value: &mut bool) {
        if self.is_here(key) {
            self.give(Slot::Flag(value));
        }
    }

    fn list(&mut self, key: &'static str, value: &mut Vec<String>) {
        if self.is_here(key) {
            self.give(Slot::List(value));
        }
    }

    fn table(&mut self, key: &'static str, value: &mut dyn Record) {
        if self.leads_into(key) {
            let mut inner = Finder { path: &self.path[1..], change: self.change, found: false };
            value.fields(&mut inner);
            self.found |= inner.found;
        }
    }

    fn rows(&mut self, key: &'static str, value: &mut dyn Rows) {
        let [Step::Key(first), Step::Row(wanted), rest @ ..] = self.path else { return };
        if first != key {
            return;
        }
        let (change, found) = (&mut *self.change, &mut self.found);
        value.each(&mut |id, row| {
            if id == wanted {
                let mut inner = Finder { path: rest, change, found: false };
                row.fields(&mut inner);
                *found |= inner.found;
            }
        });
    }
}
