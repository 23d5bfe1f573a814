//! Writes changes onto the bytes of a file and leaves everything else as its owner wrote it.
//!
//! Invariant: comments, unknown keys, order, spacing, line endings and a byte-order mark survive; the
//! result says exactly what was meant, which is checked by reading it again.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, TableLike, Value};

use super::lines::onto_lines_of;
use super::read::{SCHEMA, read, row_ids, text_of};
use crate::domain::change::{Change, apply, merged_list};
use crate::domain::entry::Scalar;
use crate::domain::record::{Node, Path, Step};
use crate::domain::{Clash, FileId, Problem, RowId, Save, Saved, Table};

/// Keys whose tables and lists are written on one line when they are new.
const ON_ONE_LINE: [&str; 2] = ["expect", "parts"];

/// Why no new bytes came of an overlay.
#[derive(Debug, Clone, PartialEq)]
pub enum Refused {
    /// The file cannot be understood, so it is not written.
    Closed(Box<Problem>),
    /// The new bytes did not say what was meant.
    Unfaithful,
}

/// The bytes that `old` (`None`: no file yet) become by `save`, and what they say. Fields that were
/// changed in another way in `old` are left alone and named as clashes.
pub fn overlay(save: &Save, old: Option<&[u8]>) -> Result<(Vec<u8>, Saved), Refused> {
    let Some(bytes) = old else { return fresh(save) };
    let sheet = read(save.file, bytes);
    if let Some(problem) = sheet.closing() {
        return Err(Refused::Closed(Box::new(problem.clone())));
    }
    let mut disk = sheet.table;
    let mut clashes = Vec::new();
    let mut changes = Vec::new();
    for change in crate::domain::change::diff(&save.base, &save.now) {
        let before = disk.clone();
        match apply(&mut disk, &change) {
            Err(clash) => clashes.push(clash),
            // What stands there already is not written again.
            Ok(()) if disk == before => {}
            Ok(()) => changes.push(change),
        }
    }
    let text = text_of(save.file, bytes).map_err(|problem| Refused::Closed(Box::new(problem)))?;
    let new = edited(text, &changes).ok_or(Refused::Unfaithful)?;
    let mut result = bytes[..bytes.len() - text.len()].to_vec();
    result.extend(new.into_bytes());
    faithful(save.file, result, disk, clashes)
}

/// A file that was not there: all of `save.now`, behind its head.
fn fresh(save: &Save) -> Result<(Vec<u8>, Saved), Refused> {
    let mut document = DocumentMut::new();
    if save.file.has_schema() {
        document["schema"] = toml_edit::value(SCHEMA);
    }
    if let FileId::Week(week) = save.file {
        document["week"] = toml_edit::value(week.to_string());
    }
    fill(document.as_table_mut(), &save.now, false);
    faithful(save.file, document.to_string().into_bytes(), save.now.clone(), Vec::new())
}

fn faithful(file: FileId, bytes: Vec<u8>, meant: Table, clashes: Vec<Clash>) -> Result<(Vec<u8>, Saved), Refused> {
    let sheet = read(file, &bytes);
    if sheet.closing().is_some() || sheet.table != meant {
        return Err(Refused::Unfaithful);
    }
    Ok((bytes, Saved { disk: meant, clashes }))
}

/// `text` with `changes`; `None` when one of them finds no place.
fn edited(text: &str, changes: &[Change]) -> Option<String> {
    if changes.is_empty() {
        return Some(text.to_owned());
    }
    let mut document: DocumentMut = text.replace("\r\n", "\n").parse().ok()?;
    let printed = document.to_string();
    for change in changes {
        let (key, parent, inline) = parent_of(document.as_table_mut(), change.at().steps(), change.at(), false)?;
        if inline && parent.get(key).is_none() {
            make_room(parent);
        }
        let comment = edit(parent, key, change)?;
        if !comment.is_empty() {
            let below = document.trailing().as_str().unwrap_or("").to_owned();
            document.set_trailing(comment + &below);
        }
    }
    Some(onto_lines_of(text, &printed, &document.to_string()))
}

/// Does `change`; returns the comment that stood above a removed row and has no row below it to stand above.
fn edit(parent: &mut dyn TableLike, key: &str, change: &Change) -> Option<String> {
    if let (Change::Add { at, .. } | Change::Remove { at, .. } | Change::Order { at, .. }, Some(item)) =
        (change, parent.get_mut(key))
    {
        name_rows(item, at);
    }
    match change {
        Change::Set { before, after, .. } => set(parent, key, written(before.as_ref(), after.as_ref())),
        Change::List { before, after, .. } => {
            let here = parent.get(key).map(texts).unwrap_or_default();
            set(parent, key, merged_list(&here, before, after).into_iter().collect::<Array>().into());
        }
        Change::Add { at, behind, id, row } => add_row(parent, key, at, behind.as_ref(), (id, row))?,
        Change::Remove { at, id, .. } => return remove_row(parent.get_mut(key)?, at, id),
        Change::Order { at, after, .. } => order_rows(parent.get_mut(key)?, at, after)?,
    }
    Some(String::new())
}

/// Takes the row away, but not what its owner wrote above it.
fn remove_row(item: &mut Item, at: &Path, id: &RowId) -> Option<String> {
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

/// What stands above a table's header.
fn prefix(table: &toml_edit::Table) -> String {
    table.decor().prefix().and_then(toml_edit::RawString::as_str).unwrap_or("").to_owned()
}

/// The last value of a table on one line holds the space before the brace; a new one behind it brings its own.
fn make_room(table: &mut dyn TableLike) {
    if let Some((_, Item::Value(last))) = table.iter_mut().last()
        && last.decor().suffix().and_then(toml_edit::RawString::as_str).is_some_and(|space| space.trim().is_empty())
    {
        last.decor_mut().set_suffix("");
    }
}

/// Puts `value` where `key` stands, keeping the spacing and the comment around it.
fn set(parent: &mut dyn TableLike, key: &str, mut value: Value) {
    if let Some(Item::Value(old)) = parent.get_mut(key) {
        *value.decor_mut() = old.decor().clone();
        *old = value;
    } else {
        parent.insert(key, Item::Value(value));
    }
}

/// What is written for a field: clearing one that stands there leaves it in place, blank.
fn written(before: Option<&Scalar>, after: Option<&Scalar>) -> Value {
    match (after, before) {
        (Some(scalar), _) => value_of(scalar),
        (None, Some(Scalar::Flag(_))) => false.into(),
        (None, _) => "".into(),
    }
}

fn value_of(scalar: &Scalar) -> Value {
    match scalar {
        Scalar::Text(text) | Scalar::Other(text) if text.contains('\r') => escaped(text),
        Scalar::Text(text) | Scalar::Other(text) => text.as_str().into(),
        Scalar::Integer(number) => (*number).into(),
        Scalar::Decimal(number) => (*number).into(),
        Scalar::Flag(flag) => (*flag).into(),
        // Both are written in a form that TOML reads; were one not, it would be kept as text.
        Scalar::Date(_) | Scalar::Moment(_) => {
            let text = scalar.as_written();
            text.parse::<toml_edit::Datetime>().map_or_else(|_| text.into(), Value::from)
        }
    }
}

/// On one line, with every control character spelt out: a carriage return that is part of a text must not
/// be taken for the ending of a line.
fn escaped(text: &str) -> Value {
    let mut source = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => source.extend(['\\', c]),
            c if c.is_control() => source.extend(format!("\\u{:04X}", u32::from(c)).chars()),
            c => source.push(c),
        }
    }
    source.push('"');
    source.parse().unwrap_or_else(|_| text.into())
}

fn texts(item: &Item) -> Vec<String> {
    item.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A new row behind another, in the form in which the list is written already.
fn add_row(
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

fn holds_rows_inline(item: &Item) -> bool {
    item.as_array().is_some_and(|array| !array.is_empty() && array.iter().all(Value::is_inline_table))
}

fn header_table(id: &RowId, row: &Table) -> toml_edit::Table {
    let mut table = toml_edit::Table::new();
    table.insert("id", toml_edit::value(id.as_str()));
    fill(&mut table, row, false);
    table
}

/// Writes all of `table` into `target`, which is new.
fn fill(target: &mut dyn TableLike, table: &Table, on_one_line: bool) {
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

/// Puts the rows that `order` names into that order. Tables within a row move with it: the places that the
/// parser noted for them are dropped, or they would be printed where they once stood.
fn order_rows(item: &mut Item, at: &Path, order: &[RowId]) -> Option<()> {
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

/// Writes the id into every row that has none of its own: when rows come, go or move, a place names nobody.
fn name_rows(item: &mut Item, at: &Path) {
    let name = |row: &mut dyn TableLike, id: &RowId| {
        if row.get("id").and_then(Item::as_str) != Some(id.as_str()) {
            set(row, "id", id.as_str().into());
        }
    };
    let ids = places(item, at);
    match item {
        Item::ArrayOfTables(tables) => tables.iter_mut().zip(&ids).for_each(|(row, id)| name(row, id)),
        item => {
            let rows = item.as_array_mut().into_iter().flat_map(Array::iter_mut);
            for (row, id) in rows.filter_map(Value::as_inline_table_mut).zip(&ids) {
                name(row, id);
            }
        }
    }
}

/// The ids of the rows of `item`, as reading finds them.
fn places(item: &Item, at: &Path) -> Vec<RowId> {
    let id = |row: &dyn TableLike| row.get("id").and_then(Item::as_str).map(str::to_owned);
    let written: Vec<Option<String>> = match item {
        Item::ArrayOfTables(tables) => tables.iter().map(|table| id(table)).collect(),
        item => item
            .as_array()
            .into_iter()
            .flatten()
            .map(|value| value.as_inline_table().and_then(|table| id(table)))
            .collect(),
    };
    row_ids(at, &written)
}

/// The table that holds the last key of `steps`. Tables on the way are made; a row on the way that has no
/// id of its own gets it, since now somebody means this very row.
fn parent_of<'a, 'k>(
    table: &'a mut dyn TableLike,
    steps: &'k [Step],
    whole: &Path,
    inline: bool,
) -> Option<(&'k str, &'a mut dyn TableLike, bool)> {
    match steps {
        [Step::Key(key)] => Some((key, table, inline)),
        [Step::Key(key), Step::Row(id), rest @ ..] => {
            let list = list_path(whole, steps.len());
            let item = table.get_mut(key)?;
            let place = places(item, &list).iter().position(|row| row == id)?;
            let (row, inline): (&mut dyn TableLike, bool) = match item {
                Item::ArrayOfTables(tables) => (tables.get_mut(place)?, false),
                item => (item.as_array_mut()?.get_mut(place)?.as_inline_table_mut()?, true),
            };
            if row.get("id").and_then(Item::as_str) != Some(id.as_str()) {
                set(row, "id", id.as_str().into());
            }
            parent_of(row, rest, whole, inline)
        }
        [Step::Key(key), rest @ ..] => {
            if table.get(key).is_none() {
                let new = if inline || ON_ONE_LINE.contains(&key.as_ref()) {
                    Item::Value(InlineTable::new().into())
                } else {
                    let mut new = toml_edit::Table::new();
                    // A table that will hold only a table needs no header of its own.
                    new.set_implicit(rest.len() > 1);
                    Item::Table(new)
                };
                table.insert(key, new);
            }
            let item = table.get_mut(key)?;
            let inline = item.is_inline_table();
            parent_of(item.as_table_like_mut()?, rest, whole, inline)
        }
        _ => None,
    }
}

/// The path of the list whose key stands `left` steps before the end of `whole`.
fn list_path(whole: &Path, left: usize) -> Path {
    let keep = whole.steps().len() + 1 - left;
    whole.steps()[..keep].iter().fold(Path::default(), |path, step| path.with(step.clone()))
}
