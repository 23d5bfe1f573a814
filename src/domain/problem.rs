//! Which files there are, what is wrong with one, and what came of saving it.
//!
//! Invariant: a problem says where it is; it holds facts, and `locale` words them.

use std::fmt;

use super::record::{Expected, Table};
use super::{Clash, TalkId, WeekId};

/// A file that `femsteg` keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileId {
    Week(WeekId),
    Goals,
    Feedback,
    Profile,
    /// A one-to-one.
    Talk(TalkId),
    Settings,
    /// Where one left off; in the state folder.
    Place,
}

impl FileId {
    /// Whether the file begins with `schema`.
    pub fn has_schema(self) -> bool {
        !matches!(self, Self::Settings | Self::Place)
    }

    /// The name within its folder without the ending: `2026-W48`, `goals`.
    pub fn stem(self) -> String {
        let name = self.to_string();
        let name = name.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".toml").unwrap_or(name).to_owned()
    }

    /// The file with this name, to the letter, and only for weeks and days that exist: copies that sync tools and
    /// editors leave have other names.
    pub fn of_stem(stem: &str) -> Option<Self> {
        let fixed = [Self::Goals, Self::Feedback, Self::Profile, Self::Settings, Self::Place];
        let week = || stem.parse().ok().map(Self::Week);
        let talk = || stem.parse().ok().map(Self::Talk);
        fixed.into_iter().find(|file| file.stem() == stem).or_else(week).or_else(talk)
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
            Self::Talk(talk) => write!(f, "talks/{talk}.toml"),
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
        !matches!(
            self.kind,
            ProblemKind::WrongValue(_)
                | ProblemKind::UnknownSetting
                | ProblemKind::NoSuchTheme
                | ProblemKind::UnknownAddress(_)
                | ProblemKind::InTheme(..)
                | ProblemKind::UnknownAction
                | ProblemKind::NoSuchKey(_)
                | ProblemKind::KeyTaken(..)
                | ProblemKind::KeyTypes(_)
        )
    }

    /// The file's name within the folder.
    pub fn file_name(&self) -> String {
        match &self.kind {
            ProblemKind::InTheme(name, _) => format!("themes/{name}.toml"),
            _ => self.file.to_string(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum ProblemKind {
    /// Not TOML; the parser's own words, in English.
    NotToml(String),
    DuplicateKey,
    /// `<<<<<<<` and its like, left by a merge.
    MergeMarkers,
    /// Not a byte, where a file says at least its version.
    Empty,
    /// Zero bytes in place of text, as a power cut leaves them on some disks.
    Zeros,
    /// The end is missing: it is the beginning of the newest copy in the history.
    CutOff,
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
    /// The day in a one-to-one's file is not the one in its name.
    WrongDate,
    /// The system's words on why it could not be read.
    Unreadable(String),
    WrongValue(Expected),
    UnknownSetting,
    /// Nothing that is asked or said has this address, so there is nothing to hide.
    UnknownAddress(String),
    /// There is no theme of this name, ours or its owner's.
    NoSuchTheme,
    /// Something in the file of the theme with this name. It belongs to the settings, which named the theme.
    InTheme(String, Box<ProblemKind>),
    /// A theme speaks of a role that there is not.
    UnknownRole,
    /// The word in a theme that is no colour and no style, or a second colour.
    UnknownLook(String),
    /// Nothing that a key can do has this name.
    UnknownAction,
    /// No key has this name.
    NoSuchKey(String),
    /// The key does something else where it is wished for: the key, and the name of what it does.
    KeyTaken(Box<str>, &'static str),
    /// The key is a letter everywhere that it is wished for.
    KeyTypes(String),
}

impl ProblemKind {
    /// A name for the kind of problem that says nothing of what stands in the file.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotToml(_) => "not-toml",
            Self::DuplicateKey => "duplicate-key",
            Self::MergeMarkers => "merge-markers",
            Self::Empty => "empty",
            Self::Zeros => "zeros",
            Self::CutOff => "cut-off",
            Self::NotUtf8 => "not-utf8",
            Self::TooLarge(_) => "too-large",
            Self::TooDeep => "too-deep",
            Self::NoSchema => "no-schema",
            Self::NewerSchema(_) => "newer-schema",
            Self::WrongWeek => "wrong-week",
            Self::WrongDate => "wrong-date",
            Self::Unreadable(_) => "unreadable",
            Self::WrongValue(_) => "wrong-value",
            Self::UnknownSetting => "unknown-setting",
            Self::UnknownAddress(_) => "unknown-address",
            Self::NoSuchTheme => "no-such-theme",
            Self::InTheme(_, kind) => kind.code(),
            Self::UnknownRole => "unknown-role",
            Self::UnknownLook(_) => "unknown-look",
            Self::UnknownAction => "unknown-action",
            Self::NoSuchKey(_) => "no-such-key",
            Self::KeyTaken(..) => "key-taken",
            Self::KeyTypes(_) => "key-types",
        }
    }
}

/// A file as it was read: what it says in the form of its record, and what could not be taken as it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    pub table: Table,
    pub problems: Vec<Problem>,
    /// The file is there, readable or not.
    pub exists: bool,
    /// The keys that the settings ask for.
    pub wishes: Vec<KeyWish>,
}

/// Keys that somebody wants an action to have, as `[keys]` in the settings says it.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyWish {
    pub action: String,
    pub keys: Vec<String>,
    /// What is wrong with it, should something be: where it stands.
    pub place: Problem,
}

impl KeyWish {
    /// What is wrong with it.
    pub fn problem(&self, kind: ProblemKind) -> Problem {
        Problem { kind, ..self.place.clone() }
    }
}

impl Sheet {
    /// A file that is there and cannot be understood; it stays as it is until its owner mends it.
    pub fn closed(problem: Problem) -> Self {
        Self { problems: vec![problem], exists: true, ..Self::default() }
    }

    /// Why the file is read-only, when it is.
    pub fn closing(&self) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.closes_file())
    }
}

/// A file to be saved: what differs from `base` to `now` is meant to be written, and no more.
#[derive(Debug, Clone, PartialEq)]
pub struct Save {
    pub file: FileId,
    /// What the file said when it was last read or written.
    pub base: Table,
    pub now: Table,
}

/// What came of a save.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// What the file says now, durably.
    pub disk: Table,
    /// The fields that were changed in another way elsewhere; they were not written.
    pub clashes: Vec<Clash>,
    /// Why what stood there before could not be put into the history, in the system's words.
    pub unkept: Option<String>,
}

/// Why a save was not done. The old file stands as it was.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveFault {
    Full,
    ReadOnly,
    NotAllowed,
    /// Another program holds the file's lock.
    Busy,
    /// The file on disk cannot be understood (any more), so nothing is written over it.
    Closed(Box<Problem>),
    /// With the new text the file would have so many bytes, which is over the limit.
    TooLarge(u64),
    /// What would have been written did not say what was meant: a fault in this program, caught in time.
    Unfaithful,
    /// The system's own words.
    Other(String),
}
