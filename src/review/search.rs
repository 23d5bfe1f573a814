//! Looking for words in all weeks.
//!
//! A week is found when each of the words stands somewhere in what a person wrote in it, as a whole word or a part of
//! one. Invariant: codes, ids and references are no words; what is marked lies between two characters as a reader
//! sees them.

use std::ops::Range;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation;

use super::Chronicle;
use super::fold::{fold, fold_onto};
use crate::domain::entry::Field;
use crate::domain::record::{Path, Record, Rows, Visitor, Way};
use crate::domain::{Week, WeekId};

/// Lists of ids and codes, ids, and references: nobody wrote them.
const NOT_WRITTEN: [&str; 5] = ["goals", "let_go", "seen", "goal", "origin"];

/// What is looked for: words, folded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

/// A text in which one of the words stands, and where in it, in bytes, from the front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub path: Path,
    pub text: String,
    pub found: Vec<Range<usize>>,
}

impl Query {
    /// The words of `typed`.
    pub fn new(typed: &str) -> Self {
        let mut query = Self::default();
        for word in fold(typed).split_whitespace() {
            if !query.words.iter().any(|other| other == word) {
                query.words.push(word.to_owned());
            }
        }
        query
    }

    /// There is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether all words stand in `text`, whatever it is: the text of a file, with its keys, as well.
    pub fn is_in(&self, text: &str) -> bool {
        self.is_in_folded(&fold(text))
    }

    fn is_in_folded(&self, folded: &str) -> bool {
        self.stands_in(folded).all(|stands| stands)
    }

    /// Of each word, whether it stands in `folded`.
    fn stands_in<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = bool> + 'a {
        self.words.iter().map(move |word| folded.contains(word.as_str()))
    }

    /// Where the words stand in `text`, from the front and apart from each other.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        // Most texts have none of them, and telling characters apart takes most of the time.
        if self.stands_in(&fold(text)).all(|stands| !stands) {
            return Vec::new();
        }
        let (mut folded, mut origins) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
        for (start, character) in text.grapheme_indices(true) {
            fold_onto(&mut folded, character);
            origins.resize(folded.len(), start..start + character.len());
        }
        let mut found: Vec<Range<usize>> = Vec::new();
        for word in &self.words {
            let ends = folded.match_indices(word.as_str()).map(|(at, _)| (at, at + word.len() - 1));
            found.extend(ends.map(|(first, last)| origins[first].start..origins[last].end));
        }
        found.sort_by_key(|range| (range.start, range.end));
        found.dedup_by(|next, before| {
            let meets = next.start <= before.end;
            before.end = if meets { before.end.max(next.end) } else { before.end };
            meets
        });
        found
    }

    /// Every text of `week` in which a word stands, in the order in which they are asked for; none unless all words
    /// stand somewhere in the week.
    pub fn places(&self, mut week: Week) -> Vec<Place> {
        let (mut places, mut folded) = (Vec::new(), String::new());
        let mut met = vec![false; self.words.len()];
        each_text(&mut week, &mut |way, key, text| {
            folded.clear();
            fold_onto(&mut folded, text);
            let mut is_here = false;
            for (met, stands) in met.iter_mut().zip(self.stands_in(&folded)) {
                *met |= stands;
                is_here |= stands;
            }
            if is_here {
                let (path, found) = (way.path().key(key), self.ranges(text));
                places.push(Place { path, text: text.to_owned(), found });
            }
        });
        if !self.is_empty() && met.into_iter().all(|met| met) { places } else { Vec::new() }
    }
}

/// All weeks, folded once, so that every key finds at once.
#[derive(Debug, Default)]
pub struct Index {
    /// Newest first.
    weeks: Vec<Folded>,
}

#[derive(Debug)]
struct Folded {
    id: WeekId,
    of: Arc<Week>,
    text: Box<str>,
}

impl Index {
    /// Holds the weeks of `chronicle` and no others. Those that are the same as before are not folded again.
    pub fn follow(&mut self, chronicle: &Chronicle) {
        let mut before = std::mem::take(&mut self.weeks).into_iter().peekable();
        for (id, week) in chronicle.shared() {
            while before.next_if(|old| old.id > id).is_some() {}
            let same = before.next_if(|old| old.id == id && Arc::ptr_eq(&old.of, week));
            let fresh = || Folded { id, of: Arc::clone(week), text: folded(week).into() };
            self.weeks.push(same.unwrap_or_else(fresh));
        }
    }

    /// The weeks in which all words of `query` stand, newest first; none for a query without words.
    pub fn find<'a>(&'a self, query: &'a Query) -> impl Iterator<Item = WeekId> + 'a {
        let found = self.weeks.iter().filter(|week| !query.is_empty() && query.is_in_folded(&week.text));
        found.map(|week| week.id)
    }
}

/// All that was written in `week`, folded, a text a line: no word has a line break in it, so none is found across two.
fn folded(week: &Week) -> String {
    let mut folded = String::new();
    each_text(&mut week.clone(), &mut |_, _, text| {
        fold_onto(&mut folded, text);
        folded.push('\n');
    });
    folded
}

/// Every text that a person wrote in `week`, with where its record stands and its key there. A record shows its fields to
/// be changed, too; here nobody does.
fn each_text(week: &mut Week, tell: &mut dyn FnMut(&Way<'_>, &'static str, &str)) {
    week.fields(&mut Reader { way: Way::Top, tell });
}

struct Reader<'a> {
    way: Way<'a>,
    tell: &'a mut dyn FnMut(&Way<'_>, &'static str, &str),
}

impl Reader<'_> {
    fn tell(&mut self, key: &'static str, text: &str) {
        if !text.is_empty() && !NOT_WRITTEN.contains(&key) {
            (self.tell)(&self.way, key, text);
        }
    }
}

impl Visitor for Reader<'_> {
    fn text(&mut self, key: &'static str, value: &mut String) {
        self.tell(key, value);
    }

    /// A number or a day is none of the words; what somebody wrote in its place is.
    fn entry(&mut self, key: &'static str, value: &mut dyn Field) {
        if value.is_strange() {
            self.tell(key, &value.get().as_written());
        }
    }

    fn flag(&mut self, _: &'static str, _: &mut bool) {}

    fn list(&mut self, key: &'static str, value: &mut Vec<String>) {
        for text in value {
            self.tell(key, text);
        }
    }

    fn table(&mut self, key: &'static str, value: &mut dyn Record) {
        value.fields(&mut Reader { way: self.way.table(key), tell: self.tell });
    }

    fn rows(&mut self, key: &'static str, value: &mut dyn Rows) {
        value.each(&mut |id, row| {
            row.fields(&mut Reader { way: self.way.row(key, id), tell: &mut *self.tell });
        });
    }
}

#[cfg(test)]
mod tests;
