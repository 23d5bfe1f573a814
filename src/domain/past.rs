//! What other weeks say, as far as facts, goals and carry-over ask for it.
//!
//! Invariant: it holds no more of a week than somebody asks for, so that many years take little memory; a week
//! that cannot be understood is not in it.

use super::entry::{Entry, Level};
use super::week::{CanWait, Cause, Effect, Obstacle, Outcome, Status, Took};
use super::{Priority, RowId, Week, WeekId, spared};

/// The other weeks, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Past(Vec<PastWeek>);

/// One of them.
#[derive(Debug, Clone, PartialEq)]
pub struct PastWeek {
    pub id: WeekId,
    pub status: Status,
    pub focus: String,
    /// Ids of the goals that were chosen for it.
    pub goals: Vec<String>,
    pub rows: Vec<PastRow>,
    pub can_wait: Vec<CanWait>,
    pub let_go: Vec<String>,
    pub obstacles: Vec<Obstacle>,
    /// Energy as it was last noted in the week.
    pub level: Option<Level>,
    /// The addresses of what was left blank, of what one can be spared.
    pub blank: Vec<&'static str>,
}

/// A priority of a past week.
#[derive(Debug, Clone, PartialEq)]
pub struct PastRow {
    pub id: RowId,
    pub title: String,
    /// The id of the goal it served.
    pub goal: String,
    pub origin: String,
    pub hours: Option<f64>,
    pub effect: Option<Effect>,
    pub outcome: Option<Outcome>,
    pub took: Option<Took>,
    pub cause: Option<Cause>,
    pub moved: u32,
}

impl Past {
    /// From weeks in any order.
    pub fn new(mut weeks: Vec<PastWeek>) -> Self {
        weeks.sort_by_key(|week| std::cmp::Reverse(week.id));
        Self(weeks)
    }

    /// The weeks before `week`, newest first.
    pub fn before(&self, week: WeekId) -> impl Iterator<Item = &PastWeek> {
        self.0.iter().filter(move |past| past.id < week)
    }

    /// Those of them in which somebody was at work: a week away stays out of everything that is counted.
    pub fn worked_before(&self, week: WeekId) -> impl Iterator<Item = &PastWeek> {
        self.before(week).filter(|past| past.status != Status::Away)
    }
}

impl PastWeek {
    pub fn of(id: WeekId, week: &Week) -> Self {
        let Week { energy, .. } = week;
        Self {
            id,
            status: week.status.value().copied().unwrap_or(Status::Open),
            focus: week.focus.clone(),
            goals: week.goals.clone(),
            rows: week.priority.iter().map(PastRow::of).collect(),
            can_wait: week.can_wait.clone(),
            let_go: week.let_go.clone(),
            obstacles: week.obstacle.clone(),
            blank: spared::blank_in(week),
            level: energy.close.level.value().or(energy.open.level.value()).copied(),
        }
    }
}

impl PastRow {
    fn of(row: &Priority) -> Self {
        fn said<T: Copy>(entry: &Entry<T>) -> Option<T> {
            entry.value().copied()
        }
        Self {
            id: row.id.clone(),
            title: row.title.clone(),
            goal: row.goal.clone(),
            origin: row.origin.clone(),
            hours: row.planned_hours(),
            effect: said(&row.energy),
            outcome: said(&row.outcome),
            took: said(&row.took),
            cause: said(&row.cause),
            moved: row.moved(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_come_newest_first_and_a_week_away_is_not_counted() {
        let week = |id: &str, status| {
            let week = Week { status: Entry::Value(status), ..Week::new() };
            PastWeek::of(id.parse().unwrap(), &week)
        };
        let past = Past::new(vec![
            week("2026-W46", Status::Closed),
            week("2026-W48", Status::Open),
            week("2026-W47", Status::Away),
            week("2026-W49", Status::Open),
        ]);
        let names = |weeks: Vec<&PastWeek>| weeks.iter().map(|week| week.id.to_string()).collect::<Vec<_>>();
        let open: WeekId = "2026-W49".parse().unwrap();
        assert_eq!(names(past.before(open).collect()), ["2026-W48", "2026-W47", "2026-W46"]);
        assert_eq!(names(past.worked_before(open).collect()), ["2026-W48", "2026-W46"]);
    }
}
