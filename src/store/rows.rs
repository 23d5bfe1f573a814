//! Rows of lists within a document: added, removed, put in order, and told apart.
//!
//! Invariant: a row keeps everything its owner wrote in it, and what was written above a removed one stays.

use toml_edit::{Array, ArrayOfTables, InlineTable, Item, TableLike, Value};

use super::overlay::{ON_ONE_LINE, set, value_of};
use super::read::row_ids;
use crate::domain::record::{Node, Path};
use crate::domain::{RowId, Table};

/// A new row behind another, in the form in which the list is written already.
pub(super) fn add_row(
    parent: &mut dyn TableLike,
    key: &str,
    at: &Path,
    behind: Option<&RowId>,
    (id, row): (&RowId, &Table),
) -> Option<()> {
    let on_one_line = ON_ONE_LINE.contains(&key) || parent.get(key).is_some_and(holds_rows_inline);
    let place = match (parent.get(key), behind) {
        (Some(item), Some(wanted)) => {
            let ids = places(item, at);
            ids.iter().position(|row| row == wanted).map_or(ids.len(), |place| place + 1)
        }
        _ => 0,
    };
    if on_one_line {
        if !parent.get(key).is_some_and(Item::is_array) {
            parent.insert(key, Item::Value(Array::new().into()));
        }
        let mut table = InlineTable::new();
        table.insert("id", id.as_str().into());
        fill(&mut table, row, true);
        parent.get_mut(key)?.as_array_mut()?.insert(place, table);
    } else {
        if !parent.get(key).is_some_and(Item::is_array_of_tables) {
            parent.insert(key, Item::ArrayOfTables(ArrayOfTables::new()));
        }
        parent.get_mut(key)?.as_array_of_tables_mut()?.insert(place, header_table(id, row));
    }
    Some(())
}

/// Takes the row away, but not what its owner wrote above it.
pub(super) fn remove_row(item: &mut Item, at: &Path, id: &RowId) -> Option<String> {
    let place = places(item, at).iter().position(|row| row == id)?;
    let Item::ArrayOfTables(tables) = item else {
        item.as_array_mut()?.remove(place);
        return Some(String::new());
    };
    let above = prefix(&tables.remove(place));
    if !above.contains('#') {
        return Some(String::new());
    }
    let Some(next) = tables.get_mut(place) else { return Some(above) };
    let both = above + prefix(next).trim_start_matches('\n');
    next.decor_mut().set_prefix(both);
    Some(String::new())
}

/// Puts the rows that `order` names into that order. Tables within a row move with it: the places that the
/// parser noted for them are dropped, or they would be printed where they once stood.
pub(super) fn order_rows(item: &mut Item, at: &Path, order: &[RowId]) -> Option<()> {
    let ids = places(item, at);
    if let Item::ArrayOfTables(tables) = item {
        let first = tables.iter().filter_map(toml_edit::Table::position).min();
        let mut rows: Vec<(RowId, toml_edit::Table)> = ids.into_iter().zip(tables.iter().cloned()).collect();
        crate::domain::change::reorder(&mut rows, order, |row| &row.0);
        tables.clear();
        for (_, mut table) in rows {
            place_all(&mut table, first);
            tables.push(table);
        }
    } else {
        let array = item.as_array_mut()?;
        let mut rows: Vec<(RowId, Value)> = ids.into_iter().zip(array.iter().cloned()).collect();
        crate::domain::change::reorder(&mut rows, order, |row| &row.0);
        for (place, (_, value)) in rows.into_iter().enumerate() {
            let decor = array.get(place)?.decor().clone();
            array.replace(place, value);
            *array.get_mut(place)?.decor_mut() = decor;
        }
    }
    Some(())
}

/// Writes the id into every row that has none of its own: when rows come, go or move, a place names nobody.
pub(super) fn name_rows(item: &mut Item, at: &Path) {
    let ids = places(item, at);
    match item {
        Item::ArrayOfTables(tables) => tables.iter_mut().zip(&ids).for_each(|(row, id)| name_row(row, id)),
        item => {
            let rows = item.as_array_mut().into_iter().flat_map(Array::iter_mut);
            for (row, id) in rows.filter_map(Value::as_inline_table_mut).zip(&ids) {
                name_row(row, id);
            }
        }
    }
}

/// Writes `id` into `row`, unless it stands there.
pub(super) fn name_row(row: &mut dyn TableLike, id: &RowId) {
    if written_id(row).as_deref() != Some(id.as_str()) {
        set(row, "id", id.as_str().into());
    }
}

/// The id as it stands in the row; in a list of somebody's own it may be a number.
fn written_id(row: &dyn TableLike) -> Option<String> {
    let item = row.get("id")?;
    item.as_str().map(str::to_owned).or_else(|| item.as_integer().map(|number| number.to_string()))
}

/// The ids of the rows of `item`, as reading finds them.
pub(super) fn places(item: &Item, at: &Path) -> Vec<RowId> {
    let written: Vec<Option<String>> = match item {
        Item::ArrayOfTables(tables) => tables.iter().map(|table| written_id(table)).collect(),
        item => item
            .as_array()
            .into_iter()
            .flatten()
            .map(|value| value.as_inline_table().and_then(|table| written_id(table)))
            .collect(),
    };
    row_ids(at.last_key(), &written)
}

/// Writes all of `table` into `target`, which is new.
pub(super) fn fill(target: &mut dyn TableLike, table: &Table, on_one_line: bool) {
    for (key, node) in table.iter() {
        let on_one_line = on_one_line || ON_ONE_LINE.contains(&key);
        let item = match node {
            Node::Leaf(scalar) => Item::Value(value_of(scalar)),
            Node::List(items) => Item::Value(items.iter().map(String::as_str).collect::<Array>().into()),
            Node::Table(inner) if on_one_line => {
                let mut new = InlineTable::new();
                fill(&mut new, inner, true);
                Item::Value(new.into())
            }
            Node::Table(inner) => {
                let mut new = toml_edit::Table::new();
                fill(&mut new, inner, false);
                // A table that holds only tables needs no header of its own.
                new.set_implicit(inner.iter().all(|(_, node)| matches!(node, Node::Table(_) | Node::Rows(_))));
                Item::Table(new)
            }
            Node::Rows(rows) if on_one_line => {
                let inline = rows.iter().map(|(id, row)| {
                    let mut new = InlineTable::new();
                    new.insert("id", id.as_str().into());
                    fill(&mut new, row, true);
                    new
                });
                Item::Value(inline.collect::<Array>().into())
            }
            Node::Rows(rows) => {
                let mut new = ArrayOfTables::new();
                for (id, row) in rows {
                    new.push(header_table(id, row));
                }
                Item::ArrayOfTables(new)
            }
        };
        target.insert(key, item);
    }
}

fn holds_rows_inline(item: &Item) -> bool {
    item.as_array().is_some_and(|array| !array.is_empty() && array.iter().all(Value::is_inline_table))
}

fn header_table(id: &RowId, row: &Table) -> toml_edit::Table {
    let mut table = toml_edit::Table::new();
    table.insert("id", toml_edit::value(id.as_str()));
    fill(&mut table, row, false);
    table
}

/// What stands above a table's header.
fn prefix(table: &toml_edit::Table) -> String {
    table.decor().prefix().and_then(toml_edit::RawString::as_str).unwrap_or("").to_owned()
}

fn place_all(table: &mut toml_edit::Table, place: Option<isize>) {
    table.set_position(place);
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(inner) => place_all(inner, place),
            Item::ArrayOfTables(tables) => tables.iter_mut().for_each(|inner| place_all(inner, place)),
            Item::Value(_) | Item::None => {}
        }
    }
}
