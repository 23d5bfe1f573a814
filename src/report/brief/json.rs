//! A brief as JSON, in the form that `assets/brief/schema.json` describes.
//!
//! Invariant: it says what the page says; names of rows and files stay here.

use serde_json::{Map, Value, json};

use super::line::Fact;
use super::page::{Page, Part, Shared};
use crate::report::json::printed;

/// The version of the form.
const SCHEMA: u32 = 1;

pub(super) fn page(page: &Page) -> String {
    printed(&json!({
        "schema": SCHEMA,
        "language": page.language.code(),
        "headings": page.headings.code(),
        "title": page.title,
        "date": page.date.to_string(),
        "from": page.weeks.0.to_string(),
        "to": page.weeks.1.to_string(),
        "parts": page.parts.iter().map(part).collect::<Value>(),
    }))
}

fn part(part: &Part) -> Value {
    json!({
        "part": part.section.code(),
        "heading": part.heading,
        "lines": part.rows.iter().map(line).collect::<Value>(),
    })
}

fn line(shared: &Shared) -> Value {
    let line = &shared.line;
    let fact = |fact: &Fact| match (fact, fact.named()) {
        (Fact::Start(number) | Fact::Now(number) | Fact::Target(number), (name, _)) => {
            (name.to_owned(), (*number).into())
        }
        (_, (name, value)) => (name.to_owned(), value.into()),
    };
    let facts: Map<String, Value> = line.facts.iter().map(fact).collect();
    json!({
        "what": line.what.code(),
        "text": shared.text,
        "words": line.words,
        "facts": facts,
        "lines": shared.under.iter().map(self::line).collect::<Value>(),
    })
}
