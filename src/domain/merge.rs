//! Two sides that began with the same and went on apart, brought together: the three-way merge.
//!
//! The unit is a field, or a row by its id. One side changed: that is taken. Both changed: a text of several
//! lines is merged line by line, and anything else stays as it is on our side and is named as a [`Clash`].
//! Edited beats deleted. Invariant: no word that somebody wrote and nobody deleted is missing from the
//! table and the clashes, and swapping the sides changes nothing but which of them stands where they clash.

use super::change::{as_list, as_rows, as_table, blank_or_scalar, insert_behind, merged_list, put_at};
use super::entry::Scalar;
use super::fresh_ids::with_ids_of_their_own;
use super::id::RowId;
use super::prose::merge_lines;
use super::record::{Node, Path, Table};
use super::{Clash, FileId};

/// What came of a merge.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Merged {
    /// Everything, with ours where both sides changed a field in different ways.
    pub table: Table,
    pub clashes: Vec<Clash>,
}

impl Merged {
    /// The table with theirs where the sides clash.
    pub fn with_theirs(&self) -> Table {
        let mut table = self.table.clone();
        for clash in &self.clashes {
            put_at(&mut table, &clash.at, clash.theirs.as_ref());
        }
        table
    }
}

/// What `ours` and `theirs`, which both were `base`, are together. New rows of the two that happen to share
/// an id are two rows: theirs gets another id, and what refers to it in theirs follows.
pub fn merge(file: FileId, base: &Table, ours: &Table, theirs: &Table) -> Merged {
    let theirs = with_ids_of_their_own(file, base, ours, theirs);
    let mut merger = Merger { clashes: Vec::new() };
    let table = merger.tables(base, ours, &theirs, &Path::default());
    Merged { table, clashes: merger.clashes }
}

/// What both sides say alike: the nearest to a common beginning where none is known. Merged from it, nothing
/// counts as deleted, so that the rows of both sides are kept.
pub fn common(ours: &Table, theirs: &Table) -> Table {
    let alike = |(key, ours): (&str, &Node)| {
        let node = match (ours, theirs.get(key)?) {
            (ours, theirs) if ours == theirs => ours.clone(),
            (Node::Table(ours), Node::Table(theirs)) => Node::Table(common(ours, theirs)),
            (Node::List(ours), Node::List(theirs)) => {
                Node::List(ours.iter().filter(|item| theirs.contains(item)).cloned().collect())
            }
            (Node::Rows(ours), Node::Rows(theirs)) => {
                let both = ours.iter().filter_map(|(id, row)| Some((id.clone(), common(row, find(theirs, id)?))));
                Node::Rows(both.collect())
            }
            _ => return None,
        };
        Some((key.to_owned(), node))
    };
    ours.iter().filter_map(alike).collect::<Table>().tidied()
}

/// What a field becomes that was `base` and was made `ours` and `theirs`; `None` when they cannot both stand.
pub(super) fn merge_fields(base: &Scalar, ours: &Scalar, theirs: &Scalar) -> Option<Scalar> {
    match (base, ours, theirs) {
        _ if ours == theirs || theirs == base => Some(ours.clone()),
        _ if ours == base => Some(theirs.clone()),
        (Scalar::Text(base), Scalar::Text(ours), Scalar::Text(theirs)) => {
            merge_lines(base, ours, theirs).map(Scalar::Text)
        }
        _ => None,
    }
}

type Rows = [(RowId, Table)];

struct Merger {
    clashes: Vec<Clash>,
}

impl Merger {
    fn tables(&mut self, base: &Table, ours: &Table, theirs: &Table, at: &Path) -> Table {
        let new = theirs.iter().filter(|(key, _)| ours.get(key).is_none());
        let mut merged = Table::default();
        for (key, _) in ours.iter().chain(new) {
            let place = || at.named(key);
            if let Some(node) = self.nodes(base.get(key), ours.get(key), theirs.get(key), place) {
                merged.set(key, node);
            }
        }
        merged
    }

    fn nodes(
        &mut self,
        base: Option<&Node>,
        ours: Option<&Node>,
        theirs: Option<&Node>,
        at: impl Fn() -> Path,
    ) -> Option<Node> {
        if ours == theirs || theirs == base {
            return ours.cloned();
        }
        if ours == base {
            return theirs.cloned();
        }
        match (ours, theirs) {
            (Some(Node::Table(_)) | None, Some(Node::Table(_)) | None) => {
                let none = Table::default();
                let [base, ours, theirs] = [base, ours, theirs].map(|node| as_table(node, &none));
                Some(Node::Table(self.tables(base, ours, theirs, &at())))
            }
            (Some(Node::Rows(_)) | None, Some(Node::Rows(_)) | None) => {
                Some(Node::Rows(self.rows(as_rows(base), as_rows(ours), as_rows(theirs), &at())))
            }
            (Some(Node::List(_)) | None, Some(Node::List(_)) | None) => {
                Some(Node::List(merged_list(&as_list(ours), &as_list(base), &as_list(theirs))))
            }
            _ => {
                let merged = leaf(base, ours, theirs).map(Node::Leaf);
                merged.or_else(|| {
                    self.clashes.push(Clash::of(at(), base, ours, theirs));
                    ours.cloned()
                })
            }
        }
    }

    /// In our order, unless only theirs was changed; the other side's rows stand behind their neighbours.
    fn rows(&mut self, base: &Rows, ours: &Rows, theirs: &Rows, at: &Path) -> Vec<(RowId, Table)> {
        let of_theirs = reordered(base, theirs, ours) && !reordered(base, ours, theirs);
        let (lead, other) = if of_theirs { (theirs, ours) } else { (ours, theirs) };
        let mut row = |id: &RowId| self.row(find(base, id), find(ours, id), find(theirs, id), &at.clone().row(id));
        let mut merged: Vec<(RowId, Table)> = lead.iter().filter_map(|(id, _)| Some((id.clone(), row(id)?))).collect();
        for (index, (id, _)) in other.iter().enumerate().filter(|(_, (id, _))| find(lead, id).is_none()) {
            let Some(row) = row(id) else { continue };
            let before = other[..index].iter().rev().map(|(id, _)| id).find(|id| find(&merged, id).is_some());
            // Rows that the lead put there stay together.
            let of_lead = |id: &RowId| find(base, id).is_none() && find(other, id).is_none();
            let start = before.and_then(|before| merged.iter().position(|(id, _)| id == before)).map_or(0, |at| at + 1);
            let place = start + merged[start..].iter().take_while(|(id, _)| of_lead(id)).count();
            let behind = place.checked_sub(1).map(|place| merged[place].0.clone());
            insert_behind(&mut merged, behind.as_ref(), (id.clone(), row), |row| &row.0);
        }
        merged
    }

    /// `None` for a row that was removed on one side and not changed on the other.
    fn row(&mut self, base: Option<&Table>, ours: Option<&Table>, theirs: Option<&Table>, at: &Path) -> Option<Table> {
        match (ours, theirs) {
            (Some(ours), Some(theirs)) => Some(self.tables(base.unwrap_or(&Table::default()), ours, theirs, at)),
            (one, other) => one.or(other).filter(|row| base != Some(row)).cloned(),
        }
    }
}

fn leaf(base: Option<&Node>, ours: Option<&Node>, theirs: Option<&Node>) -> Option<Scalar> {
    let base = blank_or_scalar(base).unwrap_or_else(|| Scalar::Text(String::new()));
    merge_fields(&base, &blank_or_scalar(ours)?, &blank_or_scalar(theirs)?)
}

/// The rows that both sides kept stand in another order in `side` than in `base`.
fn reordered(base: &Rows, side: &Rows, other: &Rows) -> bool {
    let kept = |id: &&RowId| [base, side, other].iter().all(|rows| find(rows, id).is_some());
    base.iter().map(|(id, _)| id).filter(kept).ne(side.iter().map(|(id, _)| id).filter(kept))
}

pub(super) fn find<'a>(rows: &'a Rows, id: &RowId) -> Option<&'a Table> {
    rows.iter().find(|(other, _)| other == id).map(|(_, row)| row)
}
