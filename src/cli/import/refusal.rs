//! Why nothing was imported, in words.
//!
//! Invariant: the file is named as it was typed, with line and column where there are some.

use std::path::{Path, PathBuf};

use crate::app::text::printable;
use crate::cli::failure::Failure;
use crate::domain::SaveFault;
use crate::locale::{Text, Texts, problems};
use crate::report::import::{Refused, Why};

#[derive(Debug, Clone, PartialEq)]
pub(in crate::cli) enum NotTaken {
    /// The system's words.
    Unreadable(PathBuf, String),
    TooLarge(PathBuf),
    Refused(PathBuf, Refused),
    /// The disk took some of the files only.
    Partly {
        fault: SaveFault,
        done: usize,
        all: usize,
    },
}

impl NotTaken {
    pub(in crate::cli) fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Unreadable(path, words) => {
                let words = texts.say_with(Text("problem-unreadable"), &[("detail", words.as_str().into())]);
                format!("{}: {words}", spoken(path))
            }
            Self::TooLarge(path) => format!("{}: {}", spoken(path), texts.say(Text("cli-import-too-large"))),
            Self::Refused(path, refused) => {
                let place = problems::place(texts, &spoken(path), refused.line, refused.column);
                format!("{place}: {}", reason(texts, &refused.why))
            }
            Self::Partly { fault, done, all } => {
                let detail = problems::fault(texts, fault);
                let args = [("detail", detail.into()), ("done", (*done).into()), ("all", (*all).into())];
                texts.say_with(Text("cli-import-partly"), &args)
            }
        }
    }
}

impl From<NotTaken> for Failure {
    fn from(why: NotTaken) -> Self {
        Self::NotTaken(why)
    }
}

fn reason(texts: &Texts, why: &Why) -> String {
    let about = |text, path: &str| texts.say_with(text, &[("path", path.into())]);
    match why {
        Why::NotUtf8 => texts.say(Text("problem-not-utf8")),
        Why::NotText => texts.say(Text("cli-import-not-text")),
        Why::NotJson(words) => texts.say_with(Text("cli-import-not-json"), &[("detail", words.as_str().into())]),
        Why::Unknown => texts.say(Text("cli-import-unknown")),
        Why::Newer(version) => texts.say_with(Text("cli-import-newer"), &[("version", version.to_string().into())]),
        Why::WrongValue(path, expected) => problems::wrong_value(texts, path, *expected),
        Why::UnknownKey(path) => about(Text("cli-import-unknown-key"), path),
        Why::NoId(path) => about(Text("cli-import-no-id"), path),
        Why::SameId(path) => about(Text("cli-import-same-id"), path),
    }
}

fn spoken(path: &Path) -> String {
    printable(&path.to_string_lossy()).into_owned()
}
