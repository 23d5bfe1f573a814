//! A line captured during the week: what it can be, and the row that it becomes.
//!
//! Invariant: the planner and the commands make the same row of the same line.

use chrono::NaiveDate;

use super::record::Node;
use super::week::NoteKind;
use super::{Scalar, Table};

/// What a captured line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capture {
    Note(NoteKind),
    Obstacle,
}

impl Capture {
    /// In the order in which they are offered, what a line is where nothing is said first.
    pub const ALL: [Self; 4] =
        [Self::Note(NoteKind::Note), Self::Note(NoteKind::Win), Self::Note(NoteKind::Idea), Self::Obstacle];

    /// The word that commands and messages have for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Note(kind) => kind.code(),
            Self::Obstacle => "obstacle",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|capture| capture.code() == code)
    }

    /// The list of a week that it stands in.
    pub fn list(self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::Obstacle => "obstacle",
        }
    }

    /// The key of the line itself in its row.
    pub fn line_key(self) -> &'static str {
        match self {
            Self::Note(_) => "text",
            Self::Obstacle => "what",
        }
    }

    /// What its row says beside the line, when it is captured on `day`.
    pub fn beside(self, day: NaiveDate) -> Vec<(&'static str, Scalar)> {
        match self {
            Self::Note(kind) => vec![("at", Scalar::Date(day)), ("kind", Scalar::Text(kind.code().to_owned()))],
            Self::Obstacle => Vec::new(),
        }
    }

    /// The row that `line` becomes, captured on `day`.
    pub fn row(self, line: &str, day: NaiveDate) -> Table {
        let line = (self.line_key(), Scalar::Text(line.to_owned()));
        self.beside(day).into_iter().chain([line]).map(|(key, value)| (key.to_owned(), Node::Leaf(value))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::from_table;
    use crate::domain::week::{Note, Obstacle};

    #[test]
    fn each_kind_has_its_code_and_its_list() {
        assert_eq!(Capture::ALL.map(Capture::code), ["note", "win", "idea", "obstacle"]);
        assert_eq!(Capture::ALL.map(Capture::list), ["note", "note", "note", "obstacle"]);
        for capture in Capture::ALL {
            assert_eq!(Capture::from_code(capture.code()), Some(capture));
        }
    }

    #[test]
    fn the_row_is_what_the_week_holds() {
        let day: NaiveDate = "2026-11-25".parse().unwrap();
        let (note, strange) = from_table::<Note>(&Capture::Note(NoteKind::Win).row("Enighet", day));
        assert_eq!((note.text.as_str(), note.kind.value(), strange.len()), ("Enighet", Some(&NoteKind::Win), 0));
        assert_eq!(note.at.value().map(|at| at.day()), Some(day));
        let (obstacle, strange) = from_table::<Obstacle>(&Capture::Obstacle.row("Tre rapporter", day));
        assert_eq!((obstacle.what.as_str(), strange.len()), ("Tre rapporter", 0));
    }
}
