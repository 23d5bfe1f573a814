//! What differs between two states of a file, as values that can be applied, checked and undone.
//!
//! Invariant: `apply(before, diff(before, after)) == after`, and a change that meets something else than
//! it expects is brought together with it where that can be done exactly, else a [`Clash`], never an overwriting.

use super::entry::Scalar;
use super::id::RowId;
use super::merge::merge_fields;
use super::record::{Node, Path, Step, Table};

/// One difference. Each knows what it expects to find, so that an edit made elsewhere is noticed.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A single value; `None` is empty.
    Set { at: Path, before: Option<Scalar>, after: Option<Scalar> },
    /// A plain list of texts.
    List { at: Path, before: Vec<String>, after: Vec<String> },
    /// A new row in the list `at`, behind the row `behind` (first when `None`).
    Add { at: Path, behind: Option<RowId>, id: RowId, row: Table },
    /// The row as it was when it was removed.
    Remove { at: Path, behind: Option<RowId>, id: RowId, row: Table },
    /// The order of the rows in the list `at`.
    Order { at: Path, before: Vec<RowId>, after: Vec<RowId> },
}

/// The field at `at` was changed in another way elsewhere. Each of the three is `None` where nothing stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Clash {
    pub at: Path,
    /// What both sides began with.
    pub base: Option<Node>,
    /// What this side meant to put there.
    pub ours: Option<Node>,
    /// What the other side put there.
    pub theirs: Option<Node>,
}

impl Clash {
    pub fn of(at: Path, base: Option<&Node>, ours: Option<&Node>, theirs: Option<&Node>) -> Self {
        Self { at, base: base.cloned(), ours: ours.cloned(), theirs: theirs.cloned() }
    }

    /// Both texts in one field, ours first; `None` where something else than text stands.
    pub fn both(&self) -> Option<Scalar> {
        let (ours, theirs) = (blank_or_scalar(self.ours.as_ref())?, blank_or_scalar(self.theirs.as_ref())?);
        let (Scalar::Text(ours), Scalar::Text(theirs)) = (ours, theirs) else { return None };
        let parted = if ours.contains('\n') || theirs.contains('\n') { "\n" } else { " / " };
        let written: Vec<String> = [ours, theirs].into_iter().filter(|text| !text.is_empty()).collect();
        Some(Scalar::Text(written.join(parted)))
    }
}

impl Change {
    /// The place that is changed: the field, or the list of the row.
    pub fn at(&self) -> &Path {
        match self {
            Self::Set { at, .. }
            | Self::List { at, .. }
            | Self::Add { at, .. }
            | Self::Remove { at, .. }
            | Self::Order { at, .. } => at,
        }
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(self) -> Self {
        match self {
            Self::Set { at, before, after } => Self::Set { at, before: after, after: before },
            Self::List { at, before, after } => Self::List { at, before: after, after: before },
            Self::Add { at, behind, id, row } => Self::Remove { at, behind, id, row },
            Self::Remove { at, behind, id, row } => Self::Add { at, behind, id, row },
            Self::Order { at, before, after } => Self::Order { at, before: after, after: before },
        }
    }
}

/// Everything that must be done to `before` to make it `after`.
pub fn diff(before: &Table, after: &Table) -> Vec<Change> {
    let mut changes = Vec::new();
    diff_tables(before, after, &Path::default(), &mut changes);
    changes
}

fn diff_tables(before: &Table, after: &Table, at: &Path, changes: &mut Vec<Change>) {
    let gone = before.iter().filter(|(key, _)| after.get(key).is_none()).map(|(key, node)| (key, Some(node), None));
    let here = after.iter().map(|(key, node)| (key, before.get(key), Some(node)));
    for (key, old, new) in here.chain(gone) {
        if old != new {
            diff_nodes(old, new, &at.named(key), changes);
        }
    }
}

fn diff_nodes(before: Option<&Node>, after: Option<&Node>, at: &Path, changes: &mut Vec<Change>) {
    match (before, after) {
        (Some(Node::Table(_)) | None, Some(Node::Table(_)) | None)
            if matches!(before, Some(Node::Table(_))) || matches!(after, Some(Node::Table(_))) =>
        {
            let empty = Table::default();
            diff_tables(as_table(before, &empty), as_table(after, &empty), at, changes);
        }
        // Another kind of thing stands there: the one goes, and then the other comes.
        (Some(old), Some(new)) if std::mem::discriminant(old) != std::mem::discriminant(new) => {
            diff_nodes(before, None, at, changes);
            diff_nodes(None, after, at, changes);
        }
        (Some(Node::Rows(_)), _) | (_, Some(Node::Rows(_))) => {
            diff_rows(as_rows(before), as_rows(after), at, changes);
        }
        (Some(Node::List(_)), _) | (_, Some(Node::List(_))) => {
            changes.push(Change::List { at: at.clone(), before: as_list(before), after: as_list(after) });
        }
        _ => changes.push(Change::Set { at: at.clone(), before: as_scalar(before), after: as_scalar(after) }),
    }
}

fn diff_rows(before: &[(RowId, Table)], after: &[(RowId, Table)], at: &Path, changes: &mut Vec<Change>) {
    let find = |rows: &[(RowId, Table)], id: &RowId| rows.iter().position(|(row, _)| row == id);
    // From the end, so that the row behind which a removed one stood is still there when it comes back.
    for (index, (id, row)) in before.iter().enumerate().rev() {
        if find(after, id).is_none() {
            let behind = index.checked_sub(1).map(|i| before[i].0.clone());
            changes.push(Change::Remove { at: at.clone(), behind, id: id.clone(), row: row.clone() });
        }
    }
    let mut order: Vec<RowId> =
        before.iter().filter(|(id, _)| find(after, id).is_some()).map(|(id, _)| id.clone()).collect();
    for (index, (id, row)) in after.iter().enumerate() {
        if let Some(old) = find(before, id) {
            diff_tables(&before[old].1, row, &at.clone().row(id), changes);
        } else {
            let behind = index.checked_sub(1).map(|i| after[i].0.clone());
            insert_behind(&mut order, behind.as_ref(), id.clone(), |row| row);
            changes.push(Change::Add { at: at.clone(), behind, id: id.clone(), row: row.clone() });
        }
    }
    let wanted: Vec<RowId> = after.iter().map(|(id, _)| id.clone()).collect();
    if order != wanted {
        changes.push(Change::Order { at: at.clone(), before: order, after: wanted });
    }
}

/// Does `change` to `table`, or leaves it as it was. A text that was changed elsewhere too is merged by lines.
pub fn apply(table: &mut Table, change: &Change) -> Result<(), Box<Clash>> {
    let done = apply_in_place(table, change);
    table.tidy();
    done
}

fn apply_in_place(table: &mut Table, change: &Change) -> Result<(), Box<Clash>> {
    let Some((key, parent)) = parent_of(table, change.at()) else { return Err(clash(change, None).into()) };
    let here = parent.get(&key);
    match change {
        Change::Set { before, after, .. } => {
            let [before, after] = [before, after].map(|scalar| scalar.clone().unwrap_or_else(blank));
            let merged = blank_or_scalar(here).and_then(|here| merge_fields(&before, &after, &here));
            let merged = merged.ok_or_else(|| Box::new(clash(change, here)))?;
            parent.set(&key, Node::Leaf(merged));
        }
        Change::List { before, after, .. } => {
            parent.set(&key, Node::List(merged_list(&as_list(here), before, after)));
        }
        Change::Add { behind, id, row, .. } => {
            let mut rows = as_rows(here).to_vec();
            match rows.iter().find(|(other, _)| other == id) {
                Some((_, same)) if same == row => {}
                Some(_) => return Err(clash(change, here).into()),
                None => insert_behind(&mut rows, behind.as_ref(), (id.clone(), row.clone()), |row| &row.0),
            }
            parent.set(&key, Node::Rows(rows));
        }
        Change::Remove { id, row, .. } => {
            let mut rows = as_rows(here).to_vec();
            if rows.iter().any(|(other, here)| other == id && here != row) {
                return Err(clash(change, here).into());
            }
            rows.retain(|(other, _)| other != id);
            parent.set(&key, Node::Rows(rows));
        }
        Change::Order { after, .. } => {
            let mut rows = as_rows(here).to_vec();
            reorder(&mut rows, after, |row| &row.0);
            parent.set(&key, Node::Rows(rows));
        }
    }
    Ok(())
}

/// `change` could not be done where `here` stands. Of a list, the row that is meant is shown.
fn clash(change: &Change, here: Option<&Node>) -> Clash {
    let leaf = |scalar: &Option<Scalar>| scalar.clone().map(Node::Leaf);
    let row = |id: &RowId, row: &Table| Some(Node::Rows(vec![(id.clone(), row.clone())]));
    let (base, ours) = match change {
        Change::Set { before, after, .. } => (leaf(before), leaf(after)),
        Change::List { before, after, .. } => (Some(Node::List(before.clone())), Some(Node::List(after.clone()))),
        Change::Add { id, row: new, .. } => (None, row(id, new)),
        Change::Remove { id, row: old, .. } => (row(id, old), None),
        Change::Order { .. } => (None, None),
    };
    let theirs = match (change, here) {
        (Change::Add { id, .. } | Change::Remove { id, .. }, Some(Node::Rows(rows))) => {
            rows.iter().find(|(other, _)| other == id).and_then(|(_, here)| row(id, here))
        }
        _ => here.cloned(),
    };
    Clash { at: change.at().clone(), base, ours, theirs }
}

/// Does every change that meets what it expects; returns those that do not.
pub fn apply_all(table: &mut Table, changes: &[Change]) -> Vec<Clash> {
    changes.iter().filter_map(|change| apply(table, change).err()).map(|clash| *clash).collect()
}

/// Puts `node` at the address `at`, whatever stands there; nothing is done where the row is gone.
pub fn put_at(table: &mut Table, at: &Path, node: Option<&Node>) {
    if let Some((key, parent)) = parent_of(table, at) {
        parent.set(&key, node.cloned().unwrap_or_else(|| Node::Leaf(blank())));
    }
    table.tidy();
}

/// `here` with what went from `before` to `after`: texts taken out and put in. Where nobody else changed
/// the list, exactly `after`.
pub fn merged_list(here: &[String], before: &[String], after: &[String]) -> Vec<String> {
    if here == before {
        return after.to_vec();
    }
    let kept = here.iter().filter(|item| after.contains(item) || !before.contains(item));
    let new = after.iter().filter(|item| !before.contains(item) && !here.contains(item));
    kept.chain(new).cloned().collect()
}

/// Puts `item` behind the one whose id is `behind`: first when `None`, last when that one is gone.
pub fn insert_behind<T>(items: &mut Vec<T>, behind: Option<&RowId>, item: T, id: impl Fn(&T) -> &RowId) {
    let place = match behind {
        None => 0,
        Some(wanted) => items.iter().position(|other| id(other) == wanted).map_or(items.len(), |index| index + 1),
    };
    items.insert(place, item);
}

/// Puts the items that `order` names into that order, in the places they hold together; others stay.
pub fn reorder<T: Clone>(items: &mut [T], order: &[RowId], id: impl Fn(&T) -> &RowId) {
    let places: Vec<usize> = (0..items.len()).filter(|&index| order.contains(id(&items[index]))).collect();
    let sorted: Vec<T> =
        order.iter().filter_map(|wanted| items.iter().find(|item| id(item) == wanted).cloned()).collect();
    for (place, item) in places.into_iter().zip(sorted) {
        items[place] = item;
    }
}

/// The table that holds the last key of `path`, made where it is absent; `None` when a row is gone.
fn parent_of<'a>(table: &'a mut Table, path: &Path) -> Option<(String, &'a mut Table)> {
    let (last, parents) = path.steps().split_last()?;
    let Step::Key(key) = last else { return None };
    let mut table = table;
    let mut steps = parents.iter();
    while let Some(step) = steps.next() {
        let Step::Key(name) = step else { return None };
        table = match steps.as_slice().first() {
            Some(Step::Row(id)) => {
                steps.next();
                match table.get_mut(name)? {
                    Node::Rows(rows) => &mut rows.iter_mut().find(|(row, _)| row == id)?.1,
                    _ => return None,
                }
            }
            _ => table.table_or_new(name)?,
        };
    }
    Some((key.clone().into_owned(), table))
}

pub(super) fn as_table<'a>(node: Option<&'a Node>, empty: &'a Table) -> &'a Table {
    match node {
        Some(Node::Table(table)) => table,
        _ => empty,
    }
}

pub(super) fn as_rows(node: Option<&Node>) -> &[(RowId, Table)] {
    match node {
        Some(Node::Rows(rows)) => rows,
        _ => &[],
    }
}

pub(super) fn as_list(node: Option<&Node>) -> Vec<String> {
    match node {
        Some(Node::List(items)) => items.clone(),
        _ => Vec::new(),
    }
}

fn as_scalar(node: Option<&Node>) -> Option<Scalar> {
    match node {
        Some(Node::Leaf(scalar)) => Some(scalar.clone()),
        _ => None,
    }
}

/// What an empty field holds.
fn blank() -> Scalar {
    Scalar::Text(String::new())
}

/// The value at a place, blank where nothing stands; `None` where something else than a value does.
pub(super) fn blank_or_scalar(node: Option<&Node>) -> Option<Scalar> {
    match node {
        None => Some(blank()),
        Some(Node::Leaf(scalar)) => Some(scalar.clone()),
        Some(_) => None,
    }
}
