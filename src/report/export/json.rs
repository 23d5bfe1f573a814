//! Everything as JSON, in the form that `assets/export/schema.json` describes.
//!
//! Invariant: every file can be made again from it, but for comments and keys that are not ours.

use serde_json::{Map, Value, json};

use super::Kept;
use crate::domain::{Problem, Record};
use crate::report::json::{json as said, printed};

/// The name of the form, and its version.
pub(in crate::report) const FORMAT: &str = "femsteg-export";
pub(in crate::report) const VERSION: u32 = 1;

pub(super) fn everything(kept: &Kept) -> String {
    printed(&json!({
        "format": FORMAT,
        "version": VERSION,
        "settings": said(&kept.settings),
        "profile": said(&kept.profile),
        "goals": said(&kept.goals),
        "feedback": said(&kept.feedback),
        "weeks": kept.weeks.iter().map(|(id, week)| named("week", id.to_string(), week)).collect::<Value>(),
        "talks": kept.talks.iter().map(|(id, talk)| named("talk", id.to_string(), talk)).collect::<Value>(),
        "unreadable": kept.unreadable.iter().map(unreadable).collect::<Value>(),
    }))
}

/// A record that has a file of its own, behind that file's name.
fn named<R: Record + Clone>(what: &str, name: String, record: &R) -> Value {
    let mut object = Map::new();
    object.insert(what.to_owned(), name.into());
    if let Value::Object(fields) = said(record) {
        object.extend(fields);
    }
    Value::Object(object)
}

fn unreadable(problem: &Problem) -> Value {
    let (file, kind) = (problem.file.to_string(), problem.kind.code());
    json!({ "file": file, "kind": kind, "line": problem.line, "column": problem.column })
}
