//! Taskwarrior's `task export`: an array of tasks, or one a line (`rc.json.array=off`).
//!
//! Invariant: a task keeps its UUID as its mark; its times, which are in UTC, become days here.

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::value::RawValue;
use serde_json::{Deserializer, Map, Value};

use super::{Refused, Step, Task, Why, not_json, offset, piece, refused};
use crate::domain::record::Expected;

pub(super) fn tasks(text: &str, local: impl Fn(NaiveDateTime) -> NaiveDateTime) -> Result<Vec<Task>, Refused> {
    let items = items(text)?;
    let objects = items.iter().map(|item| serde_json::from_str::<Map<String, Value>>(item).ok());
    let objects: Vec<_> = objects.collect();
    let is_task = |object: &Map<String, Value>| object.contains_key("uuid") || object.contains_key("description");
    if objects.first().is_some_and(|first| !first.as_ref().is_some_and(is_task)) {
        return Err(refused(text, offset(text, items[0]), Why::Unknown));
    }
    let read = |(item, object): (&&str, &Option<Map<String, Value>>)| {
        let reading =
            Reading { text, item, object: object.as_ref().ok_or_else(|| wrong(text, item, Expected::Table))? };
        reading.task(&local)
    };
    items.iter().zip(&objects).map(read).collect()
}

/// The tasks, each as it is written in `text`.
fn items(text: &str) -> Result<Vec<&str>, Refused> {
    let raw: Result<Vec<&RawValue>, _> = if text.trim_start().starts_with('[') {
        serde_json::from_str(text)
    } else {
        Deserializer::from_str(text).into_iter().collect()
    };
    raw.map(|items| items.into_iter().map(RawValue::get).collect()).map_err(|error| not_json(text, text, &error))
}

fn wrong(text: &str, part: &str, expected: Expected) -> Refused {
    refused(text, offset(text, part), Why::WrongValue("task".to_owned(), expected))
}

struct Reading<'a> {
    text: &'a str,
    item: &'a str,
    object: &'a Map<String, Value>,
}

impl Reading<'_> {
    fn task(&self, local: &impl Fn(NaiveDateTime) -> NaiveDateTime) -> Result<Task, Refused> {
        let status = self.said("status")?.unwrap_or("pending");
        let tags = match self.object.get("tags") {
            None => Vec::new(),
            Some(Value::String(tags)) => tags.split(',').map(str::to_owned).collect(),
            Some(tags) => {
                let texts = tags.as_array().into_iter().flatten().map(|tag| tag.as_str().map(str::to_owned));
                let texts: Option<Vec<_>> = texts.collect();
                texts.filter(|_| tags.is_array()).ok_or_else(|| self.refuse("tags", Expected::List))?
            }
        };
        let (wait, scheduled) = (self.day("wait", local)?, self.day("scheduled", local)?);
        Ok(Task {
            mark: format!("taskwarrior/{}", self.needed("uuid")?),
            title: self.needed("description")?.to_owned(),
            project: self.said("project")?.unwrap_or_default().to_owned(),
            tags,
            due: self.day("due", local)?,
            from: wait.max(scheduled),
            is_over: !matches!(status, "pending" | "waiting"),
        })
    }

    fn needed(&self, key: &str) -> Result<&str, Refused> {
        self.said(key)?.filter(|text| !text.trim().is_empty()).ok_or_else(|| self.refuse(key, Expected::Text))
    }

    fn said(&self, key: &str) -> Result<Option<&str>, Refused> {
        let text = |value: &'_ Value| value.as_str().is_some();
        match self.object.get(key) {
            Some(value) if !text(value) => Err(self.refuse(key, Expected::Text)),
            value => Ok(value.and_then(Value::as_str)),
        }
    }

    fn day(&self, key: &str, local: &impl Fn(NaiveDateTime) -> NaiveDateTime) -> Result<Option<NaiveDate>, Refused> {
        let Some(text) = self.said(key)?.filter(|text| !text.is_empty()) else { return Ok(None) };
        let forms = ["%Y%m%dT%H%M%SZ", "%Y-%m-%dT%H:%M:%SZ"];
        let time = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
        time.map(|time| Some(local(time).date())).ok_or_else(|| self.refuse(key, Expected::Date))
    }

    fn refuse(&self, key: &str, expected: Expected) -> Refused {
        let place = piece(self.item, &[Step::Key(key.to_owned())]);
        refused(self.text, offset(self.text, place), Why::WrongValue(key.to_owned(), expected))
    }
}
