//! What the campaign found, as rows of a table for the README.
//!
//! Invariant: a row is printed whether its target is met or not; only then does the campaign fail.

use std::fmt;

use super::tools::aloud;

/// One row.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    /// What was done, and how often.
    pub(crate) what: String,
    pub(crate) found: String,
    pub(crate) is_met: bool,
}

impl Figure {
    pub(crate) fn new(what: impl Into<String>, found: impl Into<String>, is_met: bool) -> Self {
        Self { what: what.into(), found: found.into(), is_met }
    }

    /// For what this machine does not allow.
    pub(crate) fn skipped(what: impl Into<String>) -> Self {
        Self::new(what, "skipped on this machine", true)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let missed = if self.is_met { "" } else { " (**missed**)" };
        write!(f, "| {} | {}{missed} |", self.what, self.found)
    }
}

/// Prints the table, and fails when a target is missed.
pub(crate) fn print(figures: &[Figure]) {
    aloud("\n| What was done | What was found |\n| --- | --- |");
    for figure in figures {
        aloud(&figure.to_string());
    }
    let missed: Vec<&Figure> = figures.iter().filter(|figure| !figure.is_met).collect();
    assert!(missed.is_empty(), "missed: {missed:#?}");
}

/// How often something was tried, and where it did not hold.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) done: usize,
    pub(crate) wrong: Vec<String>,
}

impl Tally {
    pub(crate) fn of(results: impl IntoIterator<Item = Result<(), String>>) -> Self {
        let mut tally = Self::default();
        for result in results {
            tally.done += 1;
            tally.wrong.extend(result.err());
        }
        tally
    }

    pub(crate) fn and(mut self, other: Self) -> Self {
        self.done += other.done;
        self.wrong.extend(other.wrong);
        self
    }

    /// Fails with the first few that went wrong.
    pub(crate) fn holds(&self, at_least: usize) {
        let few: Vec<&String> = self.wrong.iter().take(5).collect();
        assert!(few.is_empty(), "{} of {}: {few:#?}", self.wrong.len(), self.done);
        assert!(self.done >= at_least, "only {} were tried", self.done);
    }

    /// As a row; the first few that went wrong are said aloud.
    pub(crate) fn figure(&self, what: &str, wrong: &str) -> Figure {
        for wrong in self.wrong.iter().take(5) {
            aloud(wrong);
        }
        let found = format!("{} {wrong} in {}", self.wrong.len(), self.done);
        Figure::new(what, found, self.wrong.is_empty() && self.done > 0)
    }
}
