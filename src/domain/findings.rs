//! What an examination of the folders found, in numbers and places.
//!
//! Invariant: none of the user's words is in it, so that it can be shown to anybody.

use super::{Problem, WeekId};

/// What `femsteg doctor` tells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings {
    pub folders: Vec<Folder>,
    /// Files and folders that other users of the machine can open.
    pub open_to_others: usize,
    /// Of those, the ones that were closed to them just now.
    pub closed_to_others: usize,
    pub weeks: usize,
    pub first_week: Option<WeekId>,
    pub last_week: Option<WeekId>,
    /// Where something in a file could not be taken as it stands; without the line itself.
    pub problems: Vec<Fault>,
    /// Copies that sync tools made where both sides had changed.
    pub conflict_copies: usize,
    pub rescued: usize,
    /// Texts that were worked on in an editor when the program died.
    pub left_in_editors: usize,
    pub history: usize,
    pub trash: usize,
    /// Temporary files that no running program owns.
    pub stale: usize,
}

/// One of the program's folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    pub kind: FolderKind,
    /// As it is shown: `~` for the home folder.
    pub path: String,
    pub exists: bool,
    /// The permission bits, where the system has them.
    pub mode: Option<u32>,
    /// Bytes left on its disk, where the system says so.
    pub free: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FolderKind {
    Config,
    State,
    Runtime,
}

impl FolderKind {
    pub fn code(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::State => "state",
            Self::Runtime => "runtime",
        }
    }
}

/// A problem in a file, as far as it can be told to anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file's name within its folder.
    pub file: String,
    /// From 1; 0 where the file as a whole is meant.
    pub line: usize,
    pub column: usize,
    /// What kind of problem it is, such as `not-toml`.
    pub kind: &'static str,
    /// The whole file is read-only because of it.
    pub closes_file: bool,
}

impl Fault {
    pub fn of(problem: &Problem) -> Self {
        Self {
            file: problem.file_name(),
            line: problem.line,
            column: problem.column,
            kind: problem.kind.code(),
            closes_file: problem.closes_file(),
        }
    }
}

impl Findings {
    /// Nothing here needs anybody to do something.
    pub fn is_fine(&self) -> bool {
        self.open_to_others == self.closed_to_others
            && self.problems.is_empty()
            && self.conflict_copies == 0
            && self.rescued == 0
            && self.left_in_editors == 0
    }
}
