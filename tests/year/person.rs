//! Somebody who uses the planner: goes to a field by its name, types, chooses, and leaves.
//!
//! Invariant: every key goes through the program's own table, and all of them are written down, so that they can
//! be pressed again in another terminal.

use std::collections::BTreeMap;
use std::time::Duration;

use femsteg::app::form::questions;
use femsteg::app::question::{Kind, Spot};
use femsteg::testing::{Harness, Setup};

/// What was pressed or typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Did {
    Press(String),
    Type(String),
    /// A key that leads to another page, with the pages before and after it: a terminal tells Esc from Alt only by
    /// what is seen in between, and what other weeks say comes a moment after the first frame.
    Turn {
        key: String,
        pages: [String; 2],
    },
}

/// What turns a page.
const TURNS: [&str; 3] = ["esc", "pgdn", "c"];

/// The screen without what was said and saved, which a clock has a part in.
pub(crate) fn page(screen: &str) -> String {
    screen.lines().take(20).map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// One sitting at the planner.
pub(crate) struct Person {
    pub(crate) here: Harness,
    pub(crate) did: Vec<Did>,
}

/// No page has so many questions.
const FAR: usize = 80;

impl Person {
    /// Opens the planner on a day, over these files.
    pub(crate) fn on(day: &str, files: &BTreeMap<String, Vec<u8>>) -> Self {
        let setup = files.iter().fold(Setup::on(day), |setup, (name, bytes)| {
            setup.file(name, std::str::from_utf8(bytes).expect("the planner writes text"))
        });
        Self { here: setup.open(), did: Vec::new() }
    }

    pub(crate) fn press(mut self, keys: &str) -> Self {
        for key in keys.split_whitespace() {
            let before = page(&self.here.screen());
            self.here = self.here.press(key);
            let pages = [before, page(&self.here.screen())];
            let key = key.to_owned();
            self.did.push(if TURNS.contains(&&*key) { Did::Turn { key, pages } } else { Did::Press(key) });
        }
        self
    }

    pub(crate) fn types(mut self, text: &str) -> Self {
        self.did.push(Did::Type(text.to_owned()));
        self.here = self.here.types(text);
        self
    }

    /// Goes on to the field whose name ends so, such as `.first_step` or `slot:pause:0`.
    pub(crate) fn to(mut self, name: &str) -> Self {
        for _ in 0..FAR {
            if self.is_at(name) {
                return self;
            }
            self = self.press("tab");
        }
        panic!("there is no {name} here:\n{}", self.here.screen());
    }

    pub(crate) fn is_at(&self, name: &str) -> bool {
        self.here.app.spot().is_some_and(|spot| is_called(spot, name))
    }

    /// Goes on to a field and types there; nothing where there is nothing to say.
    pub(crate) fn says(self, name: &str, text: &str) -> Self {
        if text.is_empty() { self } else { self.to(name).types(text) }
    }

    /// The same, where the planner asks for it today.
    pub(crate) fn says_if_asked(self, name: &str, text: &str) -> Self {
        if self.is_asked(name) { self.says(name, text) } else { self }
    }

    /// There is such a field further down the page.
    pub(crate) fn is_asked(&self, name: &str) -> bool {
        questions(&self.here.app.items).any(|question| is_called(&question.spot, name))
    }

    /// Chooses what is called so, of what the open question offers.
    pub(crate) fn chooses(self, word: &str) -> Self {
        let words = self.offered();
        let place = words.iter().position(|other| other == word);
        let place = place.unwrap_or_else(|| panic!("there is no {word} among {words:?}"));
        self.press(&(place + 1).to_string())
    }

    pub(crate) fn offers(&self, word: &str) -> bool {
        self.offered().iter().any(|other| other == word)
    }

    /// What the open question lets one choose among.
    fn offered(&self) -> Vec<String> {
        match self.here.app.question().map(|question| &question.kind) {
            Some(Kind::Choice(choices)) => choices.iter().map(|(_, word)| word.clone()).collect(),
            Some(Kind::Acts(acts, _)) => acts.iter().map(|(_, word)| word.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// Leaves the planner, and answers with the files as they are then, and with all that was pressed.
    pub(crate) fn leaves(self) -> (BTreeMap<String, Vec<u8>>, Vec<Did>) {
        let done = self.press("ctrl-c");
        let here = done.here.wait(Duration::from_secs(2));
        assert!(here.left.is_some(), "{}", here.screen());
        (here.files, done.did)
    }
}

/// A name that ends in a colon is that of any place in a list.
fn is_called(spot: &Spot, name: &str) -> bool {
    if name.ends_with(':') { spot.name().starts_with(name) } else { spot.name().ends_with(name) }
}
