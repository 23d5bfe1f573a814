//! Writes changes onto the bytes of a file and leaves everything else as its owner wrote it.
//!
//! Invariant: comments, unknown keys, order, spacing, line endings and a byte-order mark survive; the
//! result says exactly what was meant, which is checked by reading it again.

use toml_edit::{Array, DocumentMut, InlineTable, Item, TableLike, Value};

use super::lines::onto_lines_of;
use super::migrate::migrated;
use super::read::{SCHEMA, read, text_of};
use super::rows::{add_row, fill, name_row, name_rows, order_rows, places, remove_row};
use crate::domain::change::{Change, apply_all, diff, merged_list};
use crate::domain::entry::Scalar;
use crate::domain::record::{Expected, Node, Path, Step};
use crate::domain::{Clash, FileId, Problem, ProblemKind, Save, SaveFault, Saved, Table, limits, merge};

/// Keys whose tables and lists are written on one line when they are new.
pub(super) const ON_ONE_LINE: [&str; 2] = ["expect", "parts"];

/// What a file and a row begin with.
const HEAD: [&str; 4] = ["schema", "week", "date", "id"];

/// Why no new bytes came of an overlay.
#[derive(Debug, Clone, PartialEq)]
pub enum Refused {
    /// The file cannot be understood, so it is not written.
    Closed(Box<Problem>),
    /// The new bytes would be so many that the file could not be read any more.
    TooLarge(u64),
    /// The new bytes did not say what was meant.
    Unfaithful,
}

impl From<Refused> for SaveFault {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Closed(problem) => Self::Closed(problem),
            Refused::TooLarge(size) => Self::TooLarge(size),
            Refused::Unfaithful => Self::Unfaithful,
        }
    }
}

/// The bytes that `old` (`None`: no file yet) become by `save`, and what they say. Where a field was changed in
/// another way in `old`, the file's own stays and a clash is named. Where one left off is nobody's text: whoever
/// says it last is right.
pub fn overlay(save: &Save, old: Option<&[u8]>) -> Result<(Vec<u8>, Saved), Refused> {
    let Some(bytes) = old.filter(|_| save.file != FileId::Place) else { return fresh(save) };
    let bytes = &*migrated(save.file, bytes);
    let sheet = read(save.file, bytes);
    if let Some(problem) = sheet.closing() {
        return Err(Refused::Closed(Box::new(problem.clone())));
    }
    let merged = merge(save.file, &save.base, &save.now, &sheet.table);
    let mut changes = diff(&sheet.table, &merged.with_theirs());
    let mut clashes = merged.clashes;
    changes.retain(|change| {
        let blocked = in_the_way(&sheet.problems, change);
        clashes.extend(blocked.map(|problem| owners(save, change.at(), problem)));
        blocked.is_none()
    });
    let mut meant = sheet.table;
    apply_all(&mut meant, &changes);
    let result = onto(save.file, bytes, &changes, &save.now)?;
    faithful(save.file, result, meant, clashes)
}

/// `bytes` with `changes`; new keys stand in the order that `order` has them in.
pub(super) fn onto(file: FileId, bytes: &[u8], changes: &[Change], order: &Table) -> Result<Vec<u8>, Refused> {
    let text = text_of(file, bytes).map_err(|problem| Refused::Closed(Box::new(problem)))?;
    let new = edited(text, changes, order).ok_or(Refused::Unfaithful)?;
    let mut result = bytes[..bytes.len() - text.len()].to_vec();
    result.extend(new.into_bytes());
    Ok(result)
}

/// The problem that something else stands where the list or table is that `change` goes into.
fn in_the_way<'a>(problems: &'a [Problem], change: &Change) -> Option<&'a Problem> {
    let path = change.at().to_string();
    problems.iter().find(|problem| {
        let shape = ProblemKind::WrongValue(Expected::Rows) == problem.kind
            || ProblemKind::WrongValue(Expected::Table) == problem.kind;
        shape && path.strip_prefix(&problem.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

/// What stands there is its owner's, and shown as the line that it was written in.
fn owners(save: &Save, at: &Path, problem: &Problem) -> Clash {
    let line = Node::Leaf(Scalar::Other(problem.source.clone()));
    Clash::of(at.clone(), save.base.at(at), save.now.at(at), Some(&line))
}

/// A file that was not there.
fn fresh(save: &Save) -> Result<(Vec<u8>, Saved), Refused> {
    faithful(save.file, written_anew(save), save.now.clone(), Vec::new())
}

/// All of `save.now`, behind the file's head.
pub(super) fn written_anew(save: &Save) -> Vec<u8> {
    let mut document = DocumentMut::new();
    if save.file.has_schema() {
        document["schema"] = toml_edit::value(SCHEMA);
    }
    if let FileId::Week(week) = save.file {
        document["week"] = toml_edit::value(week.to_string());
    }
    if let FileId::Talk(talk) = save.file
        && let Ok(date) = talk.date.to_string().parse::<toml_edit::Datetime>()
    {
        document["date"] = toml_edit::value(date);
    }
    fill(document.as_table_mut(), &save.now, false);
    document.to_string().into_bytes()
}

fn faithful(file: FileId, bytes: Vec<u8>, meant: Table, clashes: Vec<Clash>) -> Result<(Vec<u8>, Saved), Refused> {
    let size = bytes.len() as u64;
    if size > limits::FILE_BYTES {
        return Err(Refused::TooLarge(size));
    }
    let sheet = read(file, &bytes);
    if sheet.closing().is_some() || sheet.table != meant {
        return Err(Refused::Unfaithful);
    }
    Ok((bytes, Saved { disk: meant, clashes, unkept: None }))
}

/// `text` with `changes` on the way to `now`; `None` when one of them finds no place.
fn edited(text: &str, changes: &[Change], now: &Table) -> Option<String> {
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
        let is_new = parent.get(key).is_none();
        let comment = edit(parent, key, change)?;
        if let (true, false, Some((_, above))) = (is_new, inline, change.at().steps().split_last()) {
            let order: Vec<&str> = now.table_at(above).into_iter().flat_map(Table::iter).map(|(key, _)| key).collect();
            put_in_order(parent, key, &order);
        }
        if !comment.is_empty() {
            let below = document.trailing().as_str().unwrap_or("").to_owned();
            document.set_trailing(comment + &below);
        }
    }
    Some(onto_lines_of(text, &printed, &document.to_string()))
}

/// Moves the new `key` from the end of the table to where its record names it: behind the nearest one that
/// `order` has before it; one that no record knows stays at the end. So a file that grew key by key reads like one that was written at once.
fn put_in_order(table: &mut dyn TableLike, key: &str, order: &[&str]) {
    if !order.contains(&key) {
        return;
    }
    let keys: Vec<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
    let known_before: Vec<&str> = order.iter().copied().take_while(|other| *other != key).collect();
    let is_before = |other: &String| HEAD.contains(&other.as_str()) || known_before.contains(&other.as_str());
    let place = keys.iter().rposition(is_before).map_or(0, |place| place + 1);
    for follower in keys[place..].iter().filter(|follower| *follower != key) {
        // Taken out and put back, each comes to stand behind the new one, with its spacing and comments.
        if let (Some(name), Some(item)) = (table.key(follower).cloned(), table.remove(follower)) {
            table.entry_format(&name).or_insert(item);
        }
    }
}

/// Does `change`; returns the comment that stood above a removed row and has no row below it to stand above.
fn edit(parent: &mut dyn TableLike, key: &str, change: &Change) -> Option<String> {
    if let (Change::Add { at, .. } | Change::Remove { at, .. } | Change::Order { at, .. }, Some(item)) =
        (change, parent.get_mut(key))
    {
        name_rows(item, at);
    }
    if matches!(change, Change::Set { .. } | Change::List { .. }) && parent.get(key).is_some_and(holds_tables) {
        return None;
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

/// The last value of a table on one line holds the space before the brace; a new one behind it brings its own.
fn make_room(table: &mut dyn TableLike) {
    if let Some((_, Item::Value(last))) = table.iter_mut().last()
        && last.decor().suffix().and_then(toml_edit::RawString::as_str).is_some_and(|space| space.trim().is_empty())
    {
        last.decor_mut().set_suffix("");
    }
}

fn is_blank(item: &Item) -> bool {
    item.as_str() == Some("")
}

/// Tables are more than one value, so no value is put in their place.
fn holds_tables(item: &Item) -> bool {
    item.is_table_like() || item.is_array_of_tables()
}

/// Puts `value` where `key` stands, keeping the spacing and the comment around it.
pub(super) fn set(parent: &mut dyn TableLike, key: &str, mut value: Value) {
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

pub(super) fn value_of(scalar: &Scalar) -> Value {
    match scalar {
        Scalar::Text(text) if text.contains('\r') => escaped(text),
        Scalar::Text(text) => text.as_str().into(),
        // As its owner wrote it; were that no value, it would be kept as text.
        Scalar::Other(source) => source.parse().unwrap_or_else(|_| source.as_str().into()),
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
            name_row(row, id);
            parent_of(row, rest, whole, inline)
        }
        [Step::Key(key), rest @ ..] => {
            // A blank one was cleared to make room for the table.
            if table.get(key).is_none_or(is_blank) {
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
    whole.up_to(keep)
}
