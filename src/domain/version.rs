//! Another version of a file: what it said earlier, what was rescued, or what a sync tool put beside it.
//!
//! Invariant: a version is only read; what becomes of it is somebody's decision.

use chrono::NaiveDateTime;

use super::{FileId, Table};

#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    pub kind: VersionKind,
    pub file: FileId,
    /// When it was written, in local time; `None` where nobody knows.
    pub at: Option<NaiveDateTime>,
    /// Names it among the versions of its kind.
    pub key: String,
    pub table: Table,
    /// It cannot be understood, so it can only be put aside.
    pub closed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionKind {
    /// What could not be saved, or was left behind half-way.
    Rescue,
    /// What a sync tool found changed on both sides.
    Conflict,
    /// What the file said earlier.
    History,
}

impl VersionKind {
    /// It waits for a decision.
    pub fn is_pending(self) -> bool {
        self != Self::History
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Rescue => "rescue",
            Self::Conflict => "conflict",
            Self::History => "history",
        }
    }
}

/// What becomes of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The file says what it says.
    Take,
    /// What only it says comes into the file.
    Merge,
    /// It goes to the trash.
    Aside,
}
