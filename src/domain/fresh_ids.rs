//! Two sides that gave the same id to different new rows: one of them gets another id.
//!
//! Invariant: rows that both sides know keep their ids, what refers to a row in its own file follows it, and
//! the same rows get the same ids whenever they are merged, so that merging again brings nothing new.

use std::borrow::Cow;
use std::collections::HashSet;

use super::FileId;
use super::change::{as_rows, as_table};
use super::entry::Scalar;
use super::id::{RowId, id_for_place};
use super::merge::find;
use super::record::{Node, Table};

/// `theirs`, with other ids for its new rows whose ids are those of other new rows in `ours`.
pub(super) fn with_ids_of_their_own<'a>(file: FileId, base: &Table, ours: &Table, theirs: &'a Table) -> Cow<'a, Table> {
    let mut new_in_ours = HashSet::new();
    new_ids(ours, base, &mut new_in_ours);
    if new_in_ours.is_empty() {
        return Cow::Borrowed(theirs);
    }
    let empty = Table::default();
    let mut taken = HashSet::new();
    for side in [base, ours, theirs] {
        new_ids(side, &empty, &mut taken);
    }
    let mut renaming = Renaming { file: name(file), new_in_ours, taken, renamed: Vec::new() };
    let table = renaming.table(theirs, base, ours);
    if renaming.renamed.is_empty() { Cow::Borrowed(theirs) } else { Cow::Owned(renaming.followed(&table)) }
}

/// The file's name in a reference: `2026-W48`, `goals`.
fn name(file: FileId) -> String {
    let path = file.to_string();
    let name = path.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".toml").unwrap_or(name).to_owned()
}

/// Adds the ids of the rows in `table` that are not in `base`.
fn new_ids(table: &Table, base: &Table, ids: &mut HashSet<RowId>) {
    let empty = Table::default();
    for (key, node) in table.iter() {
        match node {
            Node::Table(inner) => new_ids(inner, as_table(base.get(key), &empty), ids),
            Node::Rows(rows) => {
                for (id, row) in rows {
                    let known = find(as_rows(base.get(key)), id);
                    if known.is_none() {
                        ids.insert(id.clone());
                    }
                    new_ids(row, known.unwrap_or(&empty), ids);
                }
            }
            Node::Leaf(_) | Node::List(_) => {}
        }
    }
}

struct Renaming {
    /// The file's name in references.
    file: String,
    new_in_ours: HashSet<RowId>,
    taken: HashSet<RowId>,
    /// Old and new.
    renamed: Vec<(RowId, RowId)>,
}

impl Renaming {
    /// `theirs` with ids of its own, against what stands in the same place in the other two.
    fn table(&mut self, theirs: &Table, base: &Table, ours: &Table) -> Table {
        let empty = Table::default();
        let inner = |(key, node): (&str, &Node)| {
            let (base, ours) = (base.get(key), ours.get(key));
            let node = match node {
                Node::Table(table) => Node::Table(self.table(table, as_table(base, &empty), as_table(ours, &empty))),
                Node::Rows(rows) => {
                    let rows = rows.iter().map(|(id, row)| {
                        let known = find(as_rows(base), id);
                        let id = if known.is_none() { self.id(key, id, row, as_rows(ours)) } else { id.clone() };
                        let twin = find(as_rows(ours), &id).unwrap_or(&empty);
                        let row = self.table(row, known.unwrap_or(&empty), twin);
                        (id, row)
                    });
                    Node::Rows(rows.collect())
                }
                leaf => leaf.clone(),
            };
            (key.to_owned(), node)
        };
        theirs.iter().map(inner).collect()
    }

    /// The id for their new `row` in the list `key`, where `ours` stands on the other side.
    fn id(&mut self, key: &str, id: &RowId, row: &Table, ours: &[(RowId, Table)]) -> RowId {
        let same = |id: &RowId| find(ours, id).map(|twin| self.bare(twin) == self.bare(row));
        if !self.new_in_ours.contains(id) || same(id) == Some(true) {
            return id.clone();
        }
        // A row that an earlier merge brought over is found again under the id that it got then.
        let other = |candidate: &RowId| same(candidate).map_or_else(|| self.taken.contains(candidate), |same| !same);
        let new = id_for_place(&format!("{key}.{id}"), 0, other);
        self.taken.insert(new.clone());
        self.renamed.push((id.clone(), new.clone()));
        new
    }

    /// What `row` says, whatever ids stand in it.
    fn bare(&self, row: &Table) -> Table {
        rewritten(row, &|_| RowId::default(), &|text| self.reference(text).map(|_| self.file.clone()))
    }

    /// `table` with its references led to the rows' new ids.
    fn followed(&self, table: &Table) -> Table {
        rewritten(table, &RowId::clone, &|text| {
            let (id, field) = self.reference(text)?;
            let (_, new) = self.renamed.iter().find(|(old, _)| old.as_str() == id)?;
            Some(format!("{}/{new}{field}", self.file))
        })
    }

    /// The id and the rest of a reference into this file: `2026-W48/m3kd.title`.
    fn reference<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let rest = text.strip_prefix(&self.file)?.strip_prefix('/')?;
        Some(rest.split_at(rest.find('.').unwrap_or(rest.len())))
    }
}

/// `table` with every row's id and every text as the two functions have it; a text stays where it has none.
fn rewritten(table: &Table, id: &impl Fn(&RowId) -> RowId, text: &impl Fn(&str) -> Option<String>) -> Table {
    let new = |old: &String| text(old).unwrap_or_else(|| old.clone());
    let inner = |node: &Node| match node {
        Node::Leaf(Scalar::Text(old)) => Node::Leaf(Scalar::Text(new(old))),
        Node::Leaf(other) => Node::Leaf(other.clone()),
        Node::List(items) => Node::List(items.iter().map(new).collect()),
        Node::Table(table) => Node::Table(rewritten(table, id, text)),
        Node::Rows(rows) => Node::Rows(rows.iter().map(|(old, row)| (id(old), rewritten(row, id, text))).collect()),
    };
    table.iter().map(|(key, node)| (key.to_owned(), inner(node))).collect()
}
