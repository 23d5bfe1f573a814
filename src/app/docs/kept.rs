//! What the program knows of one open file, and when it is to be saved.
//!
//! Invariant: what is not settled has a time by which it is saved, or a reason why not.

use std::time::Duration;

use chrono::NaiveTime;

use crate::domain::{Clash, Problem, SaveFault, Sheet, Table};

/// A field is saved so long after the last key …
const QUIET: Duration = Duration::from_millis(400);
/// … and at the latest so long after the first key that is not saved.
const LATEST: Duration = Duration::from_millis(600);

/// What the program knows of one open file.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// There was no such file, and nothing was written yet.
    pub(super) is_new: bool,
    /// What the file said when it was last read or written.
    pub(super) base: Table,
    /// What was sent to be written and has not been answered.
    pub(super) sent: Option<Table>,
    /// When the first and the last change came that no save holds.
    pub(super) touched: Option<(Duration, Duration)>,
    /// When to try again after a fault, and how long the next wait will be.
    pub(super) retry: Option<Duration>,
    pub(super) wait: Duration,
    pub fault: Option<SaveFault>,
    pub problems: Vec<Problem>,
    /// Fields whose text here and in the file differ and were changed on both sides.
    pub clashes: Vec<Clash>,
    pub saved_at: Option<NaiveTime>,
}

impl Kept {
    pub(super) fn of(sheet: Sheet) -> Self {
        Self { is_new: !sheet.exists, base: sheet.table, problems: sheet.problems, ..Self::default() }
    }

    /// The disk has all of it, as far as is known here.
    pub fn is_settled(&self) -> bool {
        self.sent.is_none() && self.touched.is_none() && !self.is_stuck()
    }

    /// There is no such file, and nothing in it waits to be written.
    pub fn is_unwritten(&self) -> bool {
        self.is_new && self.is_settled()
    }

    /// Something in it is not in the file, and will not be by waiting alone.
    pub fn is_stuck(&self) -> bool {
        self.fault.is_some() || !self.clashes.is_empty()
    }

    /// Why the file is read-only, when it is.
    pub fn closing(&self) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.closes_file())
    }

    /// When the file is to be saved, when something in it is not.
    pub(super) fn deadline(&self) -> Option<Duration> {
        let typed = self.touched.map(|(first, last)| (last + QUIET).min(first + LATEST));
        // While the disk refuses, typing does not make the waiting shorter.
        self.retry.or(typed)
    }
}
