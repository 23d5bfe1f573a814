//! Our own export: the JSON that `assets/export/schema.json` describes, back as what the files say.
//!
//! Invariant: every key in it is one that a field of ours has, and every row has an id of its own.

use serde_json::{Map, Value};

use super::{Everything, Refused, Step, Why, not_json, offset, piece, refused};
use crate::domain::record::{Expected, Found, Keyed, Path, from_keyed, to_table};
use crate::domain::{Feedback, FileId, Goals, Profile, Record, RowId, Scalar, Settings, Talk, Week};
use crate::report::export::{FORMAT, VERSION};
use crate::report::json::table as said;

/// Within so many bytes an export says that it is one.
const BEGINNING: usize = 200;

/// The files that `text` says, where it is an export of ours.
pub(super) fn everything(text: &str) -> Result<Option<Everything>, Refused> {
    let all = match serde_json::from_str(text) {
        Ok(Value::Object(all)) if all.get("format").and_then(Value::as_str) == Some(FORMAT) => all,
        // What is cut off is still known by its beginning.
        Err(error) if text.find(FORMAT).is_some_and(|at| at < BEGINNING) => return Err(not_json(text, text, &error)),
        _ => return Ok(None),
    };
    let mut reading = Reading { text, found: Everything::default() };
    reading.all(&all)?;
    Ok(Some(reading.found))
}

struct Reading<'a> {
    text: &'a str,
    found: Everything,
}

impl Reading<'_> {
    fn all(&mut self, all: &Map<String, Value>) -> Result<(), Refused> {
        match all.get("version").and_then(Value::as_i64) {
            Some(version) if version == i64::from(VERSION) => {}
            Some(newer) if newer > i64::from(VERSION) => {
                return Err(self.refuse(&[key("version")], Why::Newer(newer)));
            }
            _ => return Err(self.wrong(&[key("version")], Expected::Number)),
        }
        for (name, value) in all {
            let at = [key(name)];
            match name.as_str() {
                "format" | "version" => {}
                "settings" => self.file::<Settings>(FileId::Settings, value, &at)?,
                "profile" => self.file::<Profile>(FileId::Profile, value, &at)?,
                "goals" => self.file::<Goals>(FileId::Goals, value, &at)?,
                "feedback" => self.file::<Feedback>(FileId::Feedback, value, &at)?,
                "weeks" => self.files::<Week>("week", value, &at, |name| name.parse().ok().map(FileId::Week))?,
                "talks" => self.files::<Talk>("talk", value, &at, |name| name.parse().ok().map(FileId::Talk))?,
                "unreadable" => self.found.unreadable = value.as_array().map_or(0, Vec::len),
                _ => return Err(self.refuse(&at, Why::UnknownKey(name.clone()))),
            }
        }
        Ok(())
    }

    /// A list of records, each behind the name of its file.
    fn files<R: Record + Default + Clone>(
        &mut self,
        named: &str,
        list: &Value,
        at: &[Step],
        file_of: impl Fn(&str) -> Option<FileId>,
    ) -> Result<(), Refused> {
        let list = list.as_array().ok_or_else(|| self.wrong(at, Expected::Rows))?;
        for (index, value) in list.iter().enumerate() {
            let at = [at, &[Step::Index(index)]].concat();
            let mut record = value.as_object().ok_or_else(|| self.wrong(&at, Expected::Table))?.clone();
            let name = record.shift_remove(named);
            let place = [&at[..], &[key(named)]].concat();
            let expected = if named == "week" { Expected::Week } else { Expected::Date };
            let file = name.as_ref().and_then(Value::as_str).and_then(&file_of);
            let file = file.ok_or_else(|| self.wrong(&place, expected))?;
            if self.found.files.iter().any(|(known, _)| *known == file) {
                return Err(self.refuse(&place, Why::SameId(spoken(&place))));
            }
            self.file::<R>(file, &Value::Object(record), &at)?;
        }
        Ok(())
    }

    fn file<R: Record + Default + Clone>(&mut self, file: FileId, value: &Value, at: &[Step]) -> Result<(), Refused> {
        let object = value.as_object().ok_or_else(|| self.wrong(at, Expected::Table))?;
        let mut at = at.to_vec();
        self.check_ids(value, &mut at)?;
        let (record, mismatches) = from_keyed::<R>(&object);
        for mismatch in mismatches {
            let (steps, found) = found_at(value, &mismatch.at);
            let shape = matches!(
                mismatch.expected,
                Expected::Text | Expected::Flag | Expected::List | Expected::Rows | Expected::Table
            );
            // A number, a date or a choice may be text as it was written.
            if shape || !matches!(found, Value::String(_) | Value::Number(_) | Value::Bool(_)) {
                return Err(self.wrong(&[&at[..], &steps].concat(), mismatch.expected));
            }
        }
        let table = to_table(&record);
        self.check_keys(value, &said(&table), &mut at)?;
        self.found.files.push((file, table));
        Ok(())
    }

    /// Every row has an id that none of its neighbours has.
    fn check_ids(&self, value: &Value, at: &mut Vec<Step>) -> Result<(), Refused> {
        let mut seen = Vec::new();
        for (step, inner) in children(value) {
            at.push(step);
            if let (Value::Array(_), Value::Object(row)) = (value, inner) {
                match row.get("id").and_then(Value::as_str).filter(|id| !id.is_empty()) {
                    None => return Err(self.refuse(at, Why::NoId(spoken(at)))),
                    Some(id) if seen.contains(&id) => return Err(self.refuse(at, Why::SameId(spoken(at)))),
                    Some(id) => seen.push(id),
                }
            }
            self.check_ids(inner, at)?;
            at.pop();
        }
        Ok(())
    }

    /// Everything in `given` that says something came to stand in `taken`.
    fn check_keys(&self, given: &Value, taken: &Value, at: &mut Vec<Step>) -> Result<(), Refused> {
        for (step, inner) in children(given).filter(|(_, inner)| !is_blank(inner)) {
            let found = match &step {
                Step::Key(key) => taken.get(key),
                Step::Index(index) => taken.get(index),
            };
            at.push(step);
            match found {
                Some(found) => self.check_keys(inner, found, at)?,
                None => return Err(self.refuse(at, Why::UnknownKey(spoken(at)))),
            }
            at.pop();
        }
        Ok(())
    }

    fn wrong(&self, at: &[Step], expected: Expected) -> Refused {
        self.refuse(at, Why::WrongValue(spoken(at), expected))
    }

    fn refuse(&self, at: &[Step], why: Why) -> Refused {
        refused(self.text, offset(self.text, piece(self.text, at)), why)
    }
}

fn key(name: &str) -> Step {
    Step::Key(name.to_owned())
}

/// `weeks.0.priority.2.hours`
fn spoken(at: &[Step]) -> String {
    let parts = at.iter().map(|step| match step {
        Step::Key(key) => key.clone(),
        Step::Index(index) => index.to_string(),
    });
    parts.collect::<Vec<_>>().join(".")
}

fn children(value: &Value) -> Box<dyn Iterator<Item = (Step, &Value)> + '_> {
    match value {
        Value::Object(object) => Box::new(object.iter().map(|(name, inner)| (key(name), inner))),
        Value::Array(items) => Box::new(items.iter().enumerate().map(|(index, inner)| (Step::Index(index), inner))),
        _ => Box::new(std::iter::empty()),
    }
}

/// An empty field is the same as none.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.values().all(is_blank),
        Value::Bool(flag) => !flag,
        Value::Null | Value::Number(_) => false,
    }
}

/// The way to what a record calls `path`, and what stands there.
fn found_at<'a>(value: &'a Value, path: &Path) -> (Vec<Step>, &'a Value) {
    let (mut here, mut steps) = (value, Vec::new());
    for step in path.steps() {
        let (inner, next) = match step {
            crate::domain::record::Step::Key(name) => (here.get(&**name), key(name)),
            crate::domain::record::Step::Row(id) => {
                let rows = here.as_array().map(Vec::as_slice).unwrap_or_default();
                let index = rows.iter().position(|row| row.get("id").and_then(Value::as_str) == Some(id.as_str()));
                (index.and_then(|index| rows.get(index)), Step::Index(index.unwrap_or_default()))
            }
        };
        let Some(inner) = inner else { break };
        here = inner;
        steps.push(next);
    }
    (steps, here)
}

impl Keyed for &Map<String, Value> {
    fn found(&self, key: &str) -> Option<Found<'_>> {
        fn boxed(object: &Map<String, Value>) -> Box<dyn Keyed + '_> {
            Box::new(object)
        }
        let text = |value: &Value| value.as_str().map(str::to_owned);
        Some(match self.get(key)? {
            Value::String(text) => Found::Leaf(Scalar::Text(text.clone())),
            Value::Bool(flag) => Found::Leaf(Scalar::Flag(*flag)),
            Value::Number(number) => Found::Leaf(match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => Scalar::Integer(whole),
                (None, Some(decimal)) => Scalar::Decimal(decimal),
                (None, None) => Scalar::Other(number.to_string()),
            }),
            Value::Object(object) => Found::Table(boxed(object)),
            Value::Array(items) => {
                if let Some(texts) = items.iter().map(text).collect::<Option<Vec<_>>>() {
                    return Some(Found::List(texts));
                }
                let row = |item: &'_ Value| item.get("id").and_then(Value::as_str).map(RowId::new);
                let rows = items.iter().map(|item| Some((row(item)?, boxed(item.as_object()?))));
                match rows.collect::<Option<Vec<_>>>() {
                    Some(rows) => Found::Rows(rows),
                    None => Found::Leaf(Scalar::Other(Value::Array(items.clone()).to_string())),
                }
            }
            Value::Null => Found::Leaf(Scalar::Other("null".to_owned())),
        })
    }
}
