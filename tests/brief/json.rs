//! JSON against its schema, with the words of JSON Schema 2020-12 that the schema uses.

use femsteg::locale::{Language, Texts};
use femsteg::report::brief::Format;
use serde_json::{Map, Value};

use super::{Case, is_quiet, words};

const SCHEMA: &str = include_str!("../../assets/brief/schema.json");

/// Why `value` is not as `schema` says, within the whole schema `root`.
fn fault(root: &Value, schema: &Value, value: &Value) -> Option<String> {
    let rules = schema.as_object().unwrap();
    rules.iter().find_map(|(rule, said)| {
        let is_kept = match (rule.as_str(), value) {
            ("$ref", _) => {
                let path = said.as_str().unwrap().trim_start_matches('#');
                return fault(root, root.pointer(path).unwrap(), value);
            }
            ("type", _) => is_a(said.as_str().unwrap(), value),
            ("const", _) => value == said,
            ("enum", _) => said.as_array().unwrap().contains(value),
            ("minLength", Value::String(text)) => text.chars().count() as u64 >= said.as_u64().unwrap(),
            ("minItems", Value::Array(items)) => items.len() as u64 >= said.as_u64().unwrap(),
            ("pattern", Value::String(text)) => matches(said.as_str().unwrap(), text),
            ("required", Value::Object(fields)) => {
                said.as_array().unwrap().iter().all(|name| fields.contains_key(name.as_str().unwrap()))
            }
            ("additionalProperties", Value::Object(fields)) => {
                let known: &Map<String, Value> = rules["properties"].as_object().unwrap();
                assert_eq!(said, &Value::Bool(false));
                fields.keys().all(|name| known.contains_key(name))
            }
            ("properties", Value::Object(fields)) => {
                let known = said.as_object().unwrap();
                return fields.iter().find_map(|(name, inner)| fault(root, known.get(name)?, inner));
            }
            ("items", Value::Array(items)) => return items.iter().find_map(|item| fault(root, said, item)),
            ("$schema" | "$id" | "$defs" | "title" | "description", _) => true,
            _ => panic!("{rule} is not understood here"),
        };
        (!is_kept).then(|| format!("{rule} {said}: {value}"))
    })
}

fn is_a(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        other => panic!("{other} is not understood here"),
    }
}

/// The two patterns of the schema: `[0-9]{4}-[0-9]{2}-[0-9]{2}` and `[0-9]{4}-W[0-9]{2}`.
fn matches(pattern: &str, text: &str) -> bool {
    let form: String = text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    if pattern.contains('W') { form == "9999-W99" } else { form == "9999-99-99" }
}

/// Every line in the order of the page: its text and its words.
fn rows(line: &Value, found: &mut Vec<(String, String)>) {
    let text = |name: &str| line[name].as_str().unwrap().to_owned();
    found.push((text("text"), text("words")));
    line["lines"].as_array().unwrap().iter().for_each(|inner| rows(inner, found));
}

#[test]
fn a_brief_is_as_its_schema_says_and_has_the_words_as_they_were_written() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for (number, word) in words().enumerate() {
        let case = Case::of(word);
        let texts = Texts::new(Language::ALL[number % 4]);
        let text = case.written(Format::Json, &texts);
        assert!(is_quiet(&text), "{word:?}");
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(fault(&schema, &schema, &value), None, "{text}");
        let mut found = Vec::new();
        for part in value["parts"].as_array().unwrap() {
            part["lines"].as_array().unwrap().iter().for_each(|line| rows(line, &mut found));
        }
        let expected = case.lines().into_iter().map(|line| (line.text(&texts), line.words));
        assert_eq!(found, expected.collect::<Vec<_>>());
    }
}

#[test]
fn the_schema_refuses_what_is_not_described() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let text = Case::of("Utkast").written(Format::Json, &Texts::new(Language::English));
    let value: Value = serde_json::from_str(&text).unwrap();
    for (path, wrong) in [
        ("/schema", Value::from(2)),
        ("/date", Value::from("3 December")),
        ("/from", Value::from("2026-48")),
        ("/parts", Value::Array(Vec::new())),
        ("/parts/0/part", Value::from("secret")),
        ("/parts/0/lines/0/facts", serde_json::json!({ "secret": 1 })),
        ("/parts/0/lines/0/text", Value::from("")),
    ] {
        let mut changed = value.clone();
        *changed.pointer_mut(path).unwrap() = wrong;
        assert!(fault(&schema, &schema, &changed).is_some(), "{path}");
    }
}
