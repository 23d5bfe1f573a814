//! What is wrong with a file, and which files there are.
//!
//! Invariant: a problem says where it is; it holds facts, and `locale` words them.

use std::fmt;

use super::WeekId;
use super::record::Expected;

/// A file that `femsteg` keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileId {
    Week(WeekId),
    Goals,
    Feedback,
    Profile,
    Settings,
    /// Where one left off; in the state folder.
    Place,
}

impl FileId {
    /// Whether the file begins with `schema`.
    pub fn has_schema(self) -> bool {
        !matches!(self, Self::Settings | Self::Place)
    }
}

impl fmt::Display for FileId {
    /// The name within its folder, such as `weeks/2026-W48.toml`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Week(week) => write!(f, "weeks/{week}.toml"),
            Self::Goals => f.write_str("goals.toml"),
            Self::Feedback => f.write_str("feedback.toml"),
            Self::Profile => f.write_str("profile.toml"),
            Self::Settings => f.write_str("config.toml"),
            Self::Place => f.write_str("place.toml"),
        }
    }
}

/// Something in a file that could not be taken as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    pub kind: ProblemKind,
    pub file: FileId,
    /// Line and column, from 1; the column counts characters. 0 where the file as a whole is meant.
    pub line: usize,
    pub column: usize,
    /// The address of the field, such as `priority.m3kd.hours`; empty where none is meant.
    pub path: String,
    /// The source line.
    pub source: String,
}

impl Problem {
    /// The whole file is read-only because of it, not just one field.
    pub fn closes_file(&self) -> bool {
        !matches!(self.kind, ProblemKind::WrongValue(_) | ProblemKind::UnknownSetting)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum ProblemKind {
    /// Not TOML; the parser's own words, in English.
    NotToml(String),
    DuplicateKey,
    /// `<<<<<<<` and its like, left by a merge.
    MergeMarkers,
    NotUtf8,
    /// Over the size limit, in bytes.
    TooLarge(u64),
    /// Tables within tables, deeper than any file of ours.
    TooDeep,
    NoSchema,
    /// Written by a newer version.
    NewerSchema(i64),
    /// The week in the file is not the one in its name.
    WrongWeek,
    /// The system's words on why it could not be read.
    Unreadable(String),
    WrongValue(Expected),
    UnknownSetting,
}
