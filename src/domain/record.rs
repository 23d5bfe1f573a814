//! The shape of what is kept: a record names each of its fields once.
//!
//! From that one list follow reading a file, writing it, seeing what changed, addressing a field from a
//! screen, and JSON. Invariant: a record and its [`Table`] say the same; empty fields are left out.

use std::fmt;

use super::entry::{Field, Scalar};
use super::id::RowId;

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

/// What stands under one key.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    Leaf(Scalar),
    List(Vec<String>),
    Table(Table),
    Rows(Vec<(RowId, Table)>),
}

impl Node {
    fn is_empty(&self) -> bool {
        match self {
            Self::Leaf(scalar) => scalar.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Table(table) => table.is_empty(),
            Self::Rows(rows) => rows.is_empty(),
        }
    }
}

/// Keys and what stands under them, in order. A key stands at most once.
#[derive(Debug, Clone, Default)]
pub struct Table(Vec<(String, Node)>);

impl Table {
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.0.iter_mut().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// Puts `node` under `key`; an empty one takes the key away.
    pub fn set(&mut self, key: &str, node: Node) {
        if node.is_empty() {
            self.0.retain(|(name, _)| name != key);
        } else if let Some(old) = self.get_mut(key) {
            *old = node;
        } else {
            self.0.push((key.to_owned(), node));
        }
    }

    /// The table under `key`, made where nothing stands; `None` when something else stands there.
    /// An empty one that is left behind is dropped by [`Table::tidy`].
    pub(super) fn table_or_new(&mut self, key: &str) -> Option<&mut Self> {
        if self.get(key).is_none() {
            self.0.push((key.to_owned(), Node::Table(Self::default())));
        }
        match self.get_mut(key) {
            Some(Node::Table(table)) => Some(table),
            _ => None,
        }
    }

    /// Drops the tables that hold nothing.
    pub(super) fn tidy(&mut self) {
        for (_, node) in &mut self.0 {
            match node {
                Node::Table(table) => table.tidy(),
                Node::Rows(rows) => rows.iter_mut().for_each(|(_, row)| row.tidy()),
                Node::Leaf(_) | Node::List(_) => {}
            }
        }
        self.0.retain(|(_, node)| !node.is_empty());
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.0.iter().map(|(key, node)| (key.as_str(), node))
    }

    /// The table under `path`, when there is one: through keys to tables, through ids to rows.
    pub fn table_at(&self, path: &[Step]) -> Option<&Self> {
        match path {
            [] => Some(self),
            [Step::Key(key), Step::Row(id), rest @ ..] => match self.get(key)? {
                Node::Rows(rows) => rows.iter().find(|(row, _)| row == id)?.1.table_at(rest),
                _ => None,
            },
            [Step::Key(key), rest @ ..] => match self.get(key)? {
                Node::Table(table) => table.table_at(rest),
                _ => None,
            },
            [Step::Row(_), ..] => None,
        }
    }

    /// What stands at `path`; `None` for an empty or absent field.
    pub fn at(&self, path: &Path) -> Option<&Node> {
        let (last, parents) = path.steps().split_last()?;
        match last {
            Step::Key(key) => self.table_at(parents)?.get(key),
            Step::Row(_) => None,
        }
    }

    /// The text at `path`, as a person would have typed it; `""` when nothing stands there.
    pub fn text_at(&self, path: &Path) -> String {
        match self.at(path) {
            Some(Node::Leaf(scalar)) => scalar.as_written(),
            Some(Node::List(items)) => items.join(", "),
            _ => String::new(),
        }
    }
}

impl PartialEq for Table {
    /// The same fields with the same values; the order of the keys says nothing.
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().all(|(key, node)| other.get(key) == Some(node))
    }
}

impl FromIterator<(String, Node)> for Table {
    fn from_iter<I: IntoIterator<Item = (String, Node)>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

/// One step on the way to a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    Key(std::borrow::Cow<'static, str>),
    Row(RowId),
}

/// The address of a field within its file, such as `priority.m3kd.hours` or `close.win`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Path(Vec<Step>);

impl Path {
    /// `keys` are parted by full stops: `energy.open.level`.
    pub fn of(keys: &'static str) -> Self {
        Self(keys.split('.').map(|key| Step::Key(key.into())).collect())
    }

    #[must_use]
    pub fn key(mut self, key: &'static str) -> Self {
        self.0.push(Step::Key(key.into()));
        self
    }

    #[must_use]
    pub fn row(mut self, id: &RowId) -> Self {
        self.0.push(Step::Row(id.clone()));
        self
    }

    #[must_use]
    pub fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The id of the innermost row on the way.
    pub fn row_id(&self) -> Option<&RowId> {
        self.0.iter().rev().find_map(|step| match step {
            Step::Row(id) => Some(id),
            Step::Key(_) => None,
        })
    }

    /// The path starts with the key `key`.
    pub fn begins(&self, key: &str) -> bool {
        matches!(self.0.first(), Some(Step::Key(first)) if first == key)
    }

    /// The path's last key.
    pub fn last_key(&self) -> &str {
        match self.0.last() {
            Some(Step::Key(key)) => key,
            _ => "",
        }
    }

    /// The address that [`fmt::Display`] wrote; a step after a list's key is a row's id when `is_list`
    /// says that the key names a list.
    pub fn parse(text: &str, is_list: impl Fn(&str) -> bool) -> Self {
        let mut steps: Vec<Step> = Vec::new();
        for part in text.split('.').filter(|part| !part.is_empty()) {
            let after_list = matches!(steps.last(), Some(Step::Key(key)) if is_list(key));
            steps.push(if after_list { Step::Row(RowId::new(part)) } else { Step::Key(part.to_owned().into()) });
        }
        Self(steps)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            match step {
                Step::Key(key) => f.write_str(key)?,
                Step::Row(id) => f.write_str(id.as_str())?,
            }
        }
        Ok(())
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
    /// A number, date, week or other value written in its own way.
    Value,
}

/// The record that `table` says, and every place where it says something else than the field holds.
/// Unknown keys are passed over.
pub fn from_table<R: Record + Default>(table: &Table) -> (R, Vec<Mismatch>) {
    let mut record = R::default();
    let mut mismatches = Vec::new();
    fill(&mut record, table, &Path::default(), &mut mismatches);
    (record, mismatches)
}

fn fill(record: &mut dyn Record, table: &Table, at: &Path, mismatches: &mut Vec<Mismatch>) {
    record.fields(&mut Reader { table, at, mismatches });
}

struct Reader<'a> {
    table: &'a Table,
    at: &'a Path,
    mismatches: &'a mut Vec<Mismatch>,
}

impl Reader<'_> {
    fn mismatch(&mut self, key: &'static str, expected: Expected) {
        self.mismatches.push(Mismatch { at: self.at.with(Step::Key(key.into())), expected });
    }
}

impl Visitor for Reader<'_> {
    fn text(&mut self, key: &'static str, value: &mut String) {
        match self.table.get(key) {
            None => {}
            Some(Node::Leaf(Scalar::Text(text))) => value.clone_from(text),
            Some(Node::Leaf(other)) => {
                *value = other.as_written();
                self.mismatch(key, Expected::Text);
            }
            Some(_) => self.mismatch(key, Expected::Text),
        }
    }

    fn entry(&mut self, key: &'static str, value: &mut dyn Field) {
        let expected = match value.codes() {
            [] => Expected::Value,
            codes => Expected::Choice(codes),
        };
        match self.table.get(key) {
            None => {}
            Some(Node::Leaf(scalar)) => {
                value.put(scalar.clone());
                if value.is_strange() {
                    self.mismatch(key, expected);
                }
            }
            Some(_) => self.mismatch(key, expected),
        }
    }

    fn flag(&mut self, key: &'static str, value: &mut bool) {
        match self.table.get(key) {
            None => {}
            Some(Node::Leaf(Scalar::Flag(flag))) => *value = *flag,
            Some(Node::Leaf(Scalar::Text(text))) if text.is_empty() => {}
            Some(_) => self.mismatch(key, Expected::Flag),
        }
    }

    fn list(&mut self, key: &'static str, value: &mut Vec<String>) {
        match self.table.get(key) {
            None => {}
            Some(Node::List(items)) => value.clone_from(items),
            Some(Node::Leaf(Scalar::Text(text))) if text.is_empty() => {}
            Some(_) => self.mismatch(key, Expected::List),
        }
    }

    fn table(&mut self, key: &'static str, value: &mut dyn Record) {
        match self.table.get(key) {
            None => {}
            Some(Node::Table(table)) => {
                let at = self.at.with(Step::Key(key.into()));
                fill(value, table, &at, self.mismatches);
            }
            Some(_) => self.mismatch(key, Expected::Table),
        }
    }

    fn rows(&mut self, key: &'static str, value: &mut dyn Rows) {
        value.clear();
        match self.table.get(key) {
            Some(Node::Rows(rows)) => {
                let list = self.at.with(Step::Key(key.into()));
                for (id, table) in rows {
                    fill(value.push(id.clone()), table, &list.with(Step::Row(id.clone())), self.mismatches);
                }
            }
            Some(Node::List(items)) if items.is_empty() => {}
            Some(_) => self.mismatch(key, Expected::Rows),
            None => {}
        }
    }
}

/// Puts `scalar` into the field at `path`; false when the record has no such field.
pub fn put(record: &mut dyn Record, path: &Path, scalar: &Scalar) -> bool {
    edit(record, path, &mut |slot| match slot {
        Slot::Text(text) => *text = scalar.as_written(),
        Slot::Entry(field) => field.put(scalar.clone()),
        Slot::Flag(flag) => *flag = matches!(scalar, Scalar::Flag(true)),
        Slot::List(_) => {}
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
