//! How two versions of a file differ, for a person to read: field by field, and word by word in each.
//!
//! Invariant: what stayed and what went make up the old text, what stayed and what came the new one.

use similar::{ChangeTag, TextDiff};

use super::wording::Wording;
use crate::domain::change::diff;
use crate::domain::record::Step;
use crate::domain::{Change, Path, RowId, Scalar, Table};
use crate::locale::fields::is_filled;

/// What became of a part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Same,
    Gone,
    New,
}

/// A field that differs, or a row that came or went: its address, the row it stands in as a person knows it, and
/// its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    pub at: Path,
    pub row: String,
    pub words: Vec<(Part, String)>,
}

/// What somebody was asked and `after` answers otherwise than `before`, in the order of the files. What the
/// program fills itself is left out.
pub fn difference(before: &Table, after: &Table, wording: Wording<'_>) -> Vec<Differing> {
    let asked = diff(before, after).into_iter().filter(|change| !is_filled(change.at()));
    asked.map(|change| differing(&change, (before, after), wording)).collect()
}

fn differing(change: &Change, (before, after): (&Table, &Table), wording: Wording<'_>) -> Differing {
    let at = change.at().clone();
    let text = |scalar: &Option<Scalar>| scalar.as_ref().map(|scalar| wording.scalar(&at, scalar)).unwrap_or_default();
    let (row, words) = match change {
        Change::Set { before: old, after: new, .. } => {
            let row = title(after, &at).or_else(|| title(before, &at)).unwrap_or_default();
            (row, words(&text(old), &text(new)))
        }
        Change::List { before: old, after: new, .. } => {
            (String::new(), words(&wording.list(&at, old), &wording.list(&at, new)))
        }
        Change::Add { id, row, .. } => (String::new(), vec![(Part::New, wording.row(&at.clone().row(id), row))]),
        Change::Remove { id, row, .. } => (String::new(), vec![(Part::Gone, wording.row(&at.clone().row(id), row))]),
        Change::Order { before: old, after: new, .. } => {
            (String::new(), words(&titles(before, &at, old), &titles(after, &at, new)))
        }
    };
    Differing { at, row, words }
}

/// What the rows of a list are called, in this order.
fn titles(table: &Table, list: &Path, ids: &[RowId]) -> String {
    let titles = ids.iter().filter_map(|id| table.table_at(list.clone().row(id).steps())).map(row_title);
    titles.collect::<Vec<_>>().join(" · ")
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
