//! Files in an older form, brought to the present one.
//!
//! Version 0 is the form from before the first release: a week said `must_succeed` for `focus`, `[[row]]` for
//! `[[priority]]`, and in a row `minutes` for `hours`. Invariant: nothing is written by it. Reading sees the new
//! form, and the first real edit writes it, with comments, order and spacing as their owner had them.

use std::borrow::Cow;

use toml_edit::{DocumentMut, Item, Key, Table, Value};

use super::lines::onto_lines_of;
use super::read::{SCHEMA, text_of};
use crate::domain::FileId;

/// Keys of a week in version 0, and what they are called since.
const WEEK: [(&str, &str); 2] = [("must_succeed", "focus"), ("row", "priority")];
const ROW: [(&str, &str); 1] = [("minutes", "hours")];

/// `bytes` in the present form. What is not a file of version 0 comes back as it is, also what cannot be understood.
pub(super) fn migrated(file: FileId, bytes: &[u8]) -> Cow<'_, [u8]> {
    // It stands above the first table, so that a file of today is not looked through.
    let head = |text: &'_ str| text.find("\n[").unwrap_or(text.len());
    let is_old = |text: &str| text[..head(text)].lines().any(|line| line.split('#').next().is_some_and(says_version_0));
    let new = text_of(file, bytes).ok().filter(|text| file.has_schema() && is_old(text)).and_then(|text| {
        let mut new = bytes[..bytes.len() - text.len()].to_vec();
        new.extend(from_version_0(file, text)?.into_bytes());
        Some(new)
    });
    new.map_or(Cow::Borrowed(bytes), Cow::Owned)
}

/// `schema = 0`, however it is spaced. Cheaper than parsing, which tells for sure.
fn says_version_0(line: &str) -> bool {
    line.split_once('=').is_some_and(|(key, value)| key.trim() == "schema" && value.trim() == "0")
}

fn from_version_0(file: FileId, text: &str) -> Option<String> {
    let mut document: DocumentMut = text.replace("\r\n", "\n").parse().ok()?;
    let printed = document.to_string();
    let schema = document.get_mut("schema").filter(|schema| schema.as_integer() == Some(0))?.as_value_mut()?;
    put(schema, SCHEMA.into());
    if let FileId::Week(_) = file {
        rename(document.as_table_mut(), &WEEK);
        let rows = document.get_mut("priority").and_then(Item::as_array_of_tables_mut);
        for row in rows.into_iter().flat_map(|rows| rows.iter_mut()) {
            rename(row, &ROW);
            if let Some(minutes) = row.get_mut("hours").and_then(Item::as_value_mut) {
                in_hours(minutes);
            }
        }
    }
    Some(onto_lines_of(text, &printed, &document.to_string()))
}

/// Gives keys their new names where they stand. One whose new name is taken keeps its own, as an unknown key.
fn rename(table: &mut Table, names: &[(&str, &str)]) {
    let keys: Vec<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
    for old in &keys {
        let Some((key, item)) = table.remove_entry(old) else { continue };
        let new = names.iter().find(|(from, to)| from == old && !keys.iter().any(|key| key == to));
        let name = match new {
            Some((_, to)) => Key::new(*to).with_leaf_decor(key.leaf_decor().clone()),
            None => key,
        };
        // All of them are taken out and put back, so that the order stays.
        table.insert_formatted(&name, item);
    }
}

/// Minutes as hours: whole ones as such, others as a decimal. What is no whole number stays, and is marked.
fn in_hours(value: &mut Value) {
    let Some(minutes) = value.as_integer() else { return };
    // A float holds every number of minutes that a week has.
    #[expect(clippy::cast_precision_loss)]
    let new = if minutes % 60 == 0 { Value::from(minutes / 60) } else { Value::from(minutes as f64 / 60.0) };
    put(value, new);
}

/// Puts `new` in the place of `old`, with its spacing and comment.
fn put(old: &mut Value, mut new: Value) {
    *new.decor_mut() = old.decor().clone();
    *old = new;
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = include_str!("../../tests/data/version-0-week.toml");
    const NEW: &str = include_str!("../../tests/data/version-0-week-migrated.toml");

    fn week() -> FileId {
        FileId::Week("2025-W48".parse().unwrap())
    }

    #[test]
    fn a_week_of_version_0_becomes_one_of_today_with_its_comments_and_order() {
        for (old, new) in [
            (OLD.to_owned(), NEW.to_owned()),
            (OLD.replace('\n', "\r\n"), NEW.replace('\n', "\r\n")),
            (format!("\u{feff}{OLD}"), format!("\u{feff}{NEW}")),
        ] {
            assert_eq!(String::from_utf8(migrated(week(), old.as_bytes()).into_owned()).unwrap(), new);
            assert_eq!(migrated(week(), new.as_bytes()), new.as_bytes(), "once is enough");
        }
    }

    #[test]
    fn what_is_not_of_version_0_stays_as_it_is() {
        for text in ["schema = 1\nrow = 0\n", "schema = 0\nfocus = \n", "# schema = 0\n", "schema = \"0\"\n", "\u{0}"] {
            assert_eq!(migrated(week(), text.as_bytes()), text.as_bytes(), "{text}");
        }
        let settings = "schema = 0\n";
        assert_eq!(migrated(FileId::Settings, settings.as_bytes()), settings.as_bytes());
    }
}
