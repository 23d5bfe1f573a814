//! What comes in: our own export, and the tasks of Taskwarrior and of todo.txt, told apart by what they say.
//!
//! Invariant: a file is understood whole, or refused with the place and the reason; nothing in it is passed over
//! without a word but what its program has finished.

mod own;
mod taskwarrior;
mod todo_txt;

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::value::RawValue;

use crate::domain::record::Expected;
use crate::domain::{FileId, Table};

/// What a file brings.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming {
    Everything(Everything),
    Tasks(Vec<Task>),
}

/// What an export of ours says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Everything {
    pub files: Vec<(FileId, Table)>,
    /// So many files could not be understood when it was made, and are not in it.
    pub unreadable: usize,
}

/// Something to do, from another program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Task {
    /// Where it comes from, the same whenever it is read: `taskwarrior/` and its UUID, or `todo.txt/` and a fingerprint.
    pub mark: String,
    pub title: String,
    pub project: String,
    pub tags: Vec<String>,
    /// The day by which it is to be done.
    pub due: Option<NaiveDate>,
    /// The day from which it is of interest.
    pub from: Option<NaiveDate>,
    /// It is done, deleted, or only the pattern of others.
    pub is_over: bool,
}

/// Why nothing is taken from a file. Line and column count from 1, the column in characters; 0 is the whole file.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    pub line: usize,
    pub column: usize,
    pub why: Why,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    NotUtf8,
    /// A character that no text holds.
    NotText,
    /// The parser's own words, in English.
    NotJson(String),
    /// Something else than the three that are known.
    Unknown,
    /// An export of a newer femsteg.
    Newer(i64),
    WrongValue(String, Expected),
    /// A key that no field of ours has.
    UnknownKey(String),
    /// A row without an id, or with its neighbour's; a week or a day that is there twice.
    NoId(String),
    SameId(String),
}

/// Understands a file. `local` tells what the clock shows here at a time in UTC; `is_txt` is that the file's name says so, since
/// any line may be one of todo.txt.
pub fn read(bytes: &[u8], is_txt: bool, local: impl Fn(NaiveDateTime) -> NaiveDateTime) -> Result<Incoming, Refused> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| refused(&String::from_utf8_lossy(&bytes[..error.valid_up_to()]), usize::MAX, Why::NotUtf8))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if looks_like_json(text) {
        if let Some(everything) = own::everything(text)? {
            return Ok(Incoming::Everything(everything));
        }
        return taskwarrior::tasks(text, local).map(Incoming::Tasks);
    }
    todo_txt::tasks(text, is_txt).map(Incoming::Tasks)
}

/// It begins as JSON with something in it does; a file of settings may begin with a bracket too.
fn looks_like_json(text: &str) -> bool {
    let text = text.trim_start();
    let inner = text.strip_prefix(['{', '[']).map(str::trim_start);
    inner.is_some_and(|inner| inner.starts_with(['{', '"', ']', '}']) || inner.is_empty())
}

/// Refused for what stands at byte `at` of `text`.
fn refused(text: &str, at: usize, why: Why) -> Refused {
    let end = (0..=at.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    let before = &text[..end];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Refused { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1, why }
}

/// What the JSON parser refused in `part`, which stands in `text`.
fn not_json(text: &str, part: &str, error: &serde_json::Error) -> Refused {
    let line_start: usize = part.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let words = error.to_string();
    // The place is said by us, in the reader's language.
    let words = words.split(" at line ").next().unwrap_or_default().to_owned();
    refused(text, offset(text, part) + line_start + error.column().saturating_sub(1), Why::NotJson(words))
}

/// Where `part` begins, which is a piece of `text`.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// A step into JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

/// The piece of `json` at `steps`; the innermost one that is there.
fn piece<'a>(json: &'a str, steps: &[Step]) -> &'a str {
    let Some((step, rest)) = steps.split_first() else { return json };
    let inner: Option<&RawValue> = match step {
        Step::Key(key) => {
            serde_json::from_str::<HashMap<String, &RawValue>>(json).ok().and_then(|mut all| all.remove(key))
        }
        Step::Index(index) => {
            serde_json::from_str::<Vec<&RawValue>>(json).ok().and_then(|all| all.get(*index).copied())
        }
    };
    inner.map_or(json, |inner| piece(inner.get(), rest))
}
