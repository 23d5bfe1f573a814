//! How two versions of a file differ, for a person to read: field by field, and word by word in each.
//!
//! Invariant: what stayed and what went make up the old text, what stayed and what came the new one.

use similar::{ChangeTag, TextDiff};

use crate::domain::change::diff;
use crate::domain::record::{Node, Step};
use crate::domain::{Change, Path, Scalar, Table};

/// What became of a part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Same,
    Gone,
    New,
}

/// A field that differs: its address, the row it stands in as a person knows it, and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    pub at: Path,
    pub row: String,
    pub words: Vec<(Part, String)>,
}

/// The fields in which `after` differs from `before`, in the order of the files.
pub fn difference(before: &Table, after: &Table) -> Vec<Differing> {
    let mut fields = Vec::new();
    for change in diff(before, after) {
        match &change {
            Change::Set { at, before: old, after: new } => {
                let row = title(after, at).or_else(|| title(before, at)).unwrap_or_default();
                push(&mut fields, at.clone(), row, &written(old.as_ref()), &written(new.as_ref()));
            }
            Change::List { at, before: old, after: new } => {
                push(&mut fields, at.clone(), String::new(), &old.join(", "), &new.join(", "));
            }
            Change::Add { at, id, row, .. } => whole(&mut fields, &at.clone().row(id), row, true),
            Change::Remove { at, id, row, .. } => whole(&mut fields, &at.clone().row(id), row, false),
            Change::Order { .. } => {}
        }
    }
    fields
}

/// `old` and `new` word by word.
pub fn words(old: &str, new: &str) -> Vec<(Part, String)> {
    let mut parts: Vec<(Part, String)> = Vec::new();
    for change in TextDiff::from_words(old, new).iter_all_changes() {
        let part = match change.tag() {
            ChangeTag::Equal => Part::Same,
            ChangeTag::Delete => Part::Gone,
            ChangeTag::Insert => Part::New,
        };
        match parts.last_mut() {
            Some((last, text)) if *last == part => text.push_str(change.value()),
            _ => parts.push((part, change.value().to_owned())),
        }
    }
    parts
}

fn push(fields: &mut Vec<Differing>, at: Path, row: String, old: &str, new: &str) {
    fields.push(Differing { at, row, words: words(old, new) });
}

/// A row that came or went, all of it.
fn whole(fields: &mut Vec<Differing>, at: &Path, row: &Table, came: bool) {
    let name = row_title(row);
    for (key, node) in row.iter() {
        let field = at.with(Step::Key(key.to_owned().into()));
        let text = match node {
            Node::Leaf(scalar) => scalar.as_written(),
            Node::List(items) => items.join(", "),
            Node::Table(inner) => {
                whole(fields, &field, inner, came);
                continue;
            }
            Node::Rows(rows) => {
                for (id, inner) in rows {
                    whole(fields, &field.clone().row(id), inner, came);
                }
                continue;
            }
        };
        let (old, new) = if came { ("", text.as_str()) } else { (text.as_str(), "") };
        push(fields, field, name.clone(), old, new);
    }
}

fn written(scalar: Option<&Scalar>) -> String {
    scalar.map(Scalar::as_written).unwrap_or_default()
}

/// What the row is called that the field at `path` stands in.
fn title(table: &Table, path: &Path) -> Option<String> {
    let steps = path.steps();
    let end = steps.iter().rposition(|step| matches!(step, Step::Row(_)))?;
    Some(row_title(table.table_at(&steps[..=end])?))
}

/// The first words of a row: its title, or what it is about.
fn row_title(row: &Table) -> String {
    ["title", "what", "text", "to", "area"]
        .iter()
        .map(|key| row.text_at(&Path::of(key)))
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn joined(words: &[(Part, String)], without: Part) -> String {
        words.iter().filter(|(part, _)| *part != without).map(|(_, text)| text.as_str()).collect()
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_their_difference(old in "[ab ]{0,12}", new in "[ab ]{0,12}") {
            let words = words(&old, &new);
            prop_assert_eq!(joined(&words, Part::New), old);
            prop_assert_eq!(joined(&words, Part::Gone), new);
        }
    }

    #[test]
    fn one_word_that_changed_is_one_word() {
        let parts = words("Svare K. om høringen", "Svare K. skriftlig om høringen");
        assert_eq!(parts.iter().filter(|(part, _)| *part != Part::Same).count(), 1);
        assert_eq!(parts[1], (Part::New, "skriftlig ".to_owned()));
    }
}
