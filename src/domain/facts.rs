//! Quiet facts about a plan: they say their numbers, never block, and choose nothing for anybody.
//!
//! In reading order: what can be seen from this week alone ([`plan`]), whether the focus is in the first row
//! ([`focus`]), and what other weeks say ([`experience`]). Invariant: each kind of fact is said at most once, and
//! nothing is said of a week without a row.

pub mod experience;
pub mod focus;
pub mod plan;

use super::entry::choice;
use super::{Capacity, Past, Priority, Settings, Week, WeekId};

choice! {
    /// What a fact is about, the weightiest first. Its code names it where its owner hides it.
    FactKind {
        Over = "over", LittleFree = "little-free", TookLonger = "took-longer", Moved = "moved",
        Drains = "drains", Large = "large", Unclear = "unclear", NoGoal = "no-goal", Focus = "focus",
    }
}

/// Something worth seeing under a plan. Rows are counted from 1.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// More is planned than there is.
    Over { planned: f64, available: f64 },
    /// The free fifth is touched.
    LittleFree { planned: f64, available: f64 },
    /// So many of the last priorities took longer than planned.
    TookLonger { longer: usize, known: usize },
    /// The row has been moved this often; of several, the one that was moved most.
    Moved { row: usize, times: u32 },
    /// So many rows drain and none gives.
    Drains { rows: usize },
    /// The row is so large that its parts are estimated better; of several, the largest.
    Large { row: usize, hours: f64 },
    /// What is expected of the row is unclear; of several, the first.
    Unclear { row: usize },
    /// So many goals are active, and none of so many rows serves one.
    NoGoal { rows: usize, goals: usize },
    /// What must succeed is not mentioned in the first row.
    Focus,
}

/// All that facts are read off.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    pub id: WeekId,
    pub week: &'a Week,
    pub capacity: Capacity,
    /// So many goals are active.
    pub goals: usize,
    pub past: &'a Past,
}

/// The facts about a plan, the weightiest first.
pub fn facts(seen: Seen<'_>) -> Vec<Fact> {
    if seen.week.priority.is_empty() {
        return Vec::new();
    }
    FactKind::ALL.iter().filter_map(|kind| fact(*kind, seen)).collect()
}

fn fact(kind: FactKind, seen: Seen<'_>) -> Option<Fact> {
    let Seen { week, capacity, .. } = seen;
    match kind {
        FactKind::Over => plan::over(capacity),
        FactKind::LittleFree => plan::little_free(capacity),
        FactKind::TookLonger => experience::took_longer(seen),
        FactKind::Moved => plan::moved(week),
        FactKind::Drains => plan::drains(week),
        FactKind::Large => plan::large(week),
        FactKind::Unclear => plan::unclear(week),
        FactKind::NoGoal => plan::no_goal(week, seen.goals),
        FactKind::Focus => focus::elsewhere(week),
    }
}

impl Fact {
    pub fn kind(&self) -> FactKind {
        match self {
            Self::Over { .. } => FactKind::Over,
            Self::LittleFree { .. } => FactKind::LittleFree,
            Self::TookLonger { .. } => FactKind::TookLonger,
            Self::Moved { .. } => FactKind::Moved,
            Self::Drains { .. } => FactKind::Drains,
            Self::Large { .. } => FactKind::Large,
            Self::Unclear { .. } => FactKind::Unclear,
            Self::NoGoal { .. } => FactKind::NoGoal,
            Self::Focus => FactKind::Focus,
        }
    }
}

impl FactKind {
    /// What the settings call it, among the fields that are not asked for: `fact.took-longer`.
    pub fn setting(self) -> String {
        format!("fact.{}", self.code())
    }

    /// Its owner does not want to see it.
    pub fn is_hidden(self, settings: &Settings) -> bool {
        settings.hides(&self.setting())
    }
}

/// The rows of a plan with their numbers.
fn numbered(week: &Week) -> impl Iterator<Item = (usize, &Priority)> {
    (1..).zip(&week.priority)
}

#[cfg(test)]
mod tests;
