//! A record as JSON: the same names and values as in its file.
//!
//! Invariant: every record can be shown, since it is made from the fields that the record names. What is
//! printed holds no character that a terminal would act on.

use std::fmt::Write;

use chrono::NaiveDateTime;
use serde_json::{Map, Value, json};

use crate::domain::findings::Findings;
use crate::domain::record::{Node, to_table};
use crate::domain::week::Outcome;
use crate::domain::{FileId, Priority, Record, Scalar, Table, Week, WeekId};
use crate::review::search::Place;

/// Week `id` with its days and everything that stands in it.
pub fn week(id: WeekId, week: &Week) -> String {
    let (from, to) = (id.monday().to_string(), id.sunday().to_string());
    printed(&json!({ "week": id.to_string(), "from": from, "to": to, "plan": json(week) }))
}

/// A list of weeks: each with its focus, status, energy when it opened, rows, and how many of them are done.
/// A week that cannot be understood (`None`) is listed as `"unreadable": true`.
pub fn weeks(weeks: impl Iterator<Item = (WeekId, Option<Week>)>) -> String {
    printed(&weeks.map(|(id, week)| week.map_or_else(|| unreadable(id), |week| summary(id, &week))).collect())
}

/// The weeks that were found: each text in which a word stands with its field's address, and where in the text, in
/// bytes of UTF-8 from and to. A week that cannot be understood (`None`) is listed as `"unreadable": true`.
pub fn found<'a>(weeks: impl Iterator<Item = (WeekId, Option<&'a [Place]>)>) -> String {
    let place = |place: &Place| {
        let found: Value = place.found.iter().map(|range| json!([range.start, range.end])).collect();
        json!({ "field": place.path.to_string(), "text": place.text, "found": found })
    };
    let week = |id: WeekId, places: &[Place]| json!({ "week": id.to_string(), "places": places.iter().map(place).collect::<Value>() });
    printed(&weeks.map(|(id, places)| places.map_or_else(|| unreadable(id), |places| week(id, places))).collect())
}

/// How row `number` of week `id` ended.
pub fn outcome(id: WeekId, number: usize, row: &Priority) -> String {
    let outcome = row.outcome.value().map(|outcome| outcome.code());
    let (week, row_id) = (id.to_string(), row.id.as_str());
    printed(&json!({ "week": week, "row": number, "id": row_id, "title": row.title, "outcome": outcome }))
}

/// What an examination found, and what the program found around it.
pub fn findings(findings: &Findings, surroundings: &[(&str, String)]) -> String {
    let folders = findings.folders.iter().map(|folder| {
        let mode = folder.mode.map(|mode| format!("{mode:04o}"));
        let kind = folder.kind.code();
        json!({ "kind": kind, "path": folder.path, "exists": folder.exists, "mode": mode, "free_bytes": folder.free })
    });
    let problems = findings.problems.iter().map(|fault| {
        json!({
            "file": fault.file,
            "line": fault.line,
            "column": fault.column,
            "kind": fault.kind,
            "read_only": fault.closes_file,
        })
    });
    let around: Map<String, Value> =
        surroundings.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect();
    printed(&json!({
        "fine": findings.is_fine(),
        "folders": folders.collect::<Value>(),
        "open_to_others": findings.open_to_others - findings.closed_to_others,
        "closed_to_others": findings.closed_to_others,
        "weeks": findings.weeks,
        "first_week": findings.first_week.map(|week| week.to_string()),
        "last_week": findings.last_week.map(|week| week.to_string()),
        "problems": problems.collect::<Value>(),
        "conflict_copies": findings.conflict_copies,
        "rescued": findings.rescued,
        "left_in_editors": findings.left_in_editors,
        "history": findings.history,
        "trash": findings.trash,
        "stale_temporary_files": findings.stale,
        "around": around,
    }))
}

/// A list of copies, numbered from 1: of which file, put there when (local time), and how many bytes.
pub fn copies(copies: impl Iterator<Item = (FileId, NaiveDateTime, u64)>) -> String {
    let copy = |(number, (file, at, bytes)): (u32, (FileId, NaiveDateTime, u64))| json!({ "copy": number, "file": file.to_string(), "at": at.to_string().replace(' ', "T"), "bytes": bytes });
    printed(&std::iter::zip(1.., copies).map(copy).collect())
}

fn unreadable(id: WeekId) -> Value {
    json!({ "week": id.to_string(), "unreadable": true })
}

fn summary(id: WeekId, week: &Week) -> Value {
    let done = week.priority.iter().filter(|row| row.outcome.value() == Some(&Outcome::Done)).count();
    let plan = json(week);
    json!({
        "week": id.to_string(),
        "focus": week.focus,
        "status": plan["status"],
        "rows": week.priority.len(),
        "done": done,
        "energy": plan["energy"]["open"]["level"],
    })
}

/// The text of `value`, with control characters, line separators and what turns the direction of writing as
/// `\u` escapes, which say the same. Outside of strings JSON has none of them but its line breaks.
pub(super) fn printed(value: &Value) -> String {
    let mut text = String::new();
    for c in format!("{value:#}\n").chars() {
        if acts(c) {
            // All of them lie below U+10000, so that four digits do. Writing to a String cannot fail.
            let _ = write!(text, "\\u{:04x}", u32::from(c));
        } else {
            text.push(c);
        }
    }
    text
}

/// A terminal or an editor would act on the character instead of showing it.
fn acts(c: char) -> bool {
    let turns = matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    turns || (c.is_control() && c != '\n')
}

/// What `record` says, without its empty fields; lists of rows with their ids.
pub fn json<R: Record + Clone>(record: &R) -> Value {
    table(&to_table(record))
}

pub(super) fn table(from: &Table) -> Value {
    Value::Object(from.iter().map(|(key, value)| (key.to_owned(), node(value))).collect())
}

fn node(from: &Node) -> Value {
    match from {
        Node::Leaf(value) => scalar(value),
        Node::List(items) => items.iter().cloned().map(Value::String).collect(),
        Node::Table(inner) => table(inner),
        Node::Rows(rows) => rows
            .iter()
            .map(|(id, row)| {
                let mut object = Map::new();
                object.insert("id".to_owned(), id.as_str().into());
                if let Value::Object(fields) = table(row) {
                    object.extend(fields);
                }
                Value::Object(object)
            })
            .collect(),
    }
}

fn scalar(from: &Scalar) -> Value {
    match from {
        Scalar::Integer(number) => (*number).into(),
        Scalar::Decimal(number) => (*number).into(),
        Scalar::Flag(flag) => (*flag).into(),
        other => other.as_written().into(),
    }
}
