//! What other weeks say, as far as facts, goals and carry-over ask for it.
//!
//! Invariant: it holds no more of a week than somebody asks for, so that many years take little memory; a week
//! that cannot be understood is not in it.

use std::collections::HashSet;

use super::carry::{reference, referred};
use super::entry::Entry;
use super::week::{CanWait, Cause, Effect, Outcome, Status, Took};
use super::{Priority, RowId, Week, WeekId, spared};

/// The other weeks.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Past {
    /// Newest first.
    weeks: Vec<PastWeek>,
    /// What was put aside until a week and is decided about in none of them, each with the week it stands in; what
    /// was promised first comes first. It is found once, since it is asked for with every key.
    waiting: Vec<(WeekId, CanWait)>,
}

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
        let waiting = waiting(&weeks);
        Self { weeks, waiting }
    }

    /// The weeks before `week`, newest first.
    pub fn before(&self, week: WeekId) -> impl Iterator<Item = &PastWeek> {
        self.weeks.iter().filter(move |past| past.id < week)
    }

    /// Those of them in which somebody was at work: a week away stays out of everything that is counted.
    pub fn worked_before(&self, week: WeekId) -> impl Iterator<Item = &PastWeek> {
        self.before(week).filter(|past| past.status != Status::Away)
    }

    /// What was put aside in an earlier week and comes back in `week` at the latest, as far as no other week has
    /// decided about it; what was promised first comes first.
    pub fn due_in(&self, week: WeekId) -> impl Iterator<Item = (WeekId, &CanWait)> {
        let is_due = move |row: &CanWait| row.revisit.value().is_some_and(|revisit| *revisit <= week);
        self.waiting.iter().filter(move |(from, row)| *from < week && is_due(row)).map(|(from, row)| (*from, row))
    }

    /// The priorities that the row at `reference` goes back to, newest first, each with its week: itself, the one
    /// it was copied from, and so on. Where it was put aside on the way is passed over.
    pub fn trail(&self, reference: &str) -> Vec<(&PastWeek, &PastRow)> {
        let mut trail = Vec::new();
        // Written by hand, origins may go round in a circle.
        let mut seen = Vec::new();
        let mut next = reference;
        while !seen.contains(&next) {
            seen.push(next);
            let Some((week, id)) = referred(next) else { break };
            let Some(week) = self.find(week) else { break };
            let waited = || week.can_wait.iter().find(|row| row.id == id);
            if let Some(row) = week.rows.iter().find(|row| row.id == id) {
                trail.push((week, row));
                next = &row.origin;
            } else if let Some(row) = waited() {
                next = &row.origin;
            }
        }
        trail
    }

    fn find(&self, week: WeekId) -> Option<&PastWeek> {
        let place = self.weeks.binary_search_by(|past| week.cmp(&past.id)).ok()?;
        self.weeks.get(place)
    }
}

fn waiting(weeks: &[PastWeek]) -> Vec<(WeekId, CanWait)> {
    let decided: HashSet<&str> = weeks.iter().flat_map(PastWeek::decided).collect();
    let rows = weeks.iter().flat_map(|week| week.can_wait.iter().map(|row| (week.id, row)));
    let mut waiting: Vec<(WeekId, CanWait)> = rows
        .filter(|(_, row)| row.revisit.value().is_some() && !row.what.is_empty())
        .filter(|(week, row)| !decided.contains(reference(*week, &row.id).as_str()))
        .map(|(week, row)| (week, row.clone()))
        .collect();
    waiting.sort_by_key(|(week, row)| (row.revisit.value().copied(), *week));
    waiting
}

impl PastWeek {
    pub fn of(id: WeekId, week: &Week) -> Self {
        Self {
            id,
            status: week.status.value().copied().unwrap_or(Status::Open),
            focus: week.focus.clone(),
            goals: week.goals.clone(),
            rows: week.priority.iter().map(PastRow::of).collect(),
            can_wait: week.can_wait.clone(),
            let_go: week.let_go.clone(),
            blank: spared::blank_in(week),
        }
    }

    /// References to the rows of earlier weeks that something was decided about in this one.
    fn decided(&self) -> impl Iterator<Item = &str> {
        let taken = self.rows.iter().map(|row| &row.origin);
        let parked = self.can_wait.iter().map(|row| &row.origin);
        taken.chain(parked).chain(&self.let_go).map(String::as_str)
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

    /// The week `id` as it stands after `write`.
    fn past(id: &str, write: impl FnOnce(&mut Week)) -> PastWeek {
        let mut week = Week::new();
        write(&mut week);
        PastWeek::of(id.parse().unwrap(), &week)
    }

    fn waits(id: &str, until: &str) -> CanWait {
        let revisit = until.parse().map_or_else(|_| Entry::default(), Entry::Value);
        CanWait { id: RowId::new(id), what: id.to_owned(), revisit, ..CanWait::default() }
    }

    fn due(past: &Past, week: &str) -> Vec<String> {
        past.due_in(week.parse().unwrap()).map(|(week, row)| reference(week, &row.id)).collect()
    }

    #[test]
    fn what_waits_comes_back_in_its_week_and_after_it_the_earliest_promised_first() {
        let past = Past::new(vec![
            past("2026-W40", |week| week.can_wait = vec![waits("late", "2026-W45"), waits("soon", "2026-W44")]),
            past("2026-W41", |week| week.can_wait = vec![waits("never", "")]),
        ]);
        assert!(due(&past, "2026-W43").is_empty());
        assert_eq!(due(&past, "2026-W44"), ["2026-W40/soon"]);
        assert_eq!(due(&past, "2027-W01"), ["2026-W40/soon", "2026-W40/late"]);
        assert!(due(&past, "2026-W40").is_empty(), "a week's own rows are not asked about in it");
    }

    #[test]
    fn what_a_week_decided_about_does_not_come_back() {
        let waiting = || past("2026-W40", |week| week.can_wait = vec![waits("t5nf", "2026-W42")]);
        let origin = || "2026-W40/t5nf".to_owned();
        let decisions: [fn(&mut Week, String); 3] = [
            |week, origin| week.priority.push(Priority { origin, ..Priority::default() }),
            |week, origin| week.can_wait.push(CanWait { origin, ..CanWait::default() }),
            |week, origin| week.let_go.push(origin),
        ];
        for decide in decisions {
            let decided = past("2026-W42", |week| decide(week, origin()));
            assert!(due(&Past::new(vec![waiting(), decided]), "2026-W43").is_empty());
        }
        let other = past("2026-W42", |week| week.let_go.push("2026-W40/aaaa".into()));
        assert_eq!(due(&Past::new(vec![waiting(), other]), "2026-W43"), [origin()]);
    }

    #[test]
    fn a_trail_goes_back_to_the_first_row_through_what_was_put_aside() {
        let row = |id: &str, origin: &str| Priority {
            id: RowId::new(id),
            title: id.to_owned(),
            origin: origin.to_owned(),
            ..Priority::default()
        };
        let past = Past::new(vec![
            past("2026-W40", |week| week.priority.push(row("aaaa", ""))),
            past("2026-W41", |week| {
                week.can_wait.push(CanWait { origin: "2026-W40/aaaa".into(), ..waits("bbbb", "2026-W44") });
            }),
            past("2026-W44", |week| week.priority.push(row("cccc", "2026-W41/bbbb"))),
            past("2026-W45", |week| week.priority.push(row("dddd", "2026-W46/eeee"))),
            past("2026-W46", |week| week.priority.push(row("eeee", "2026-W45/dddd"))),
        ]);
        let names = |reference: &str| -> Vec<String> {
            past.trail(reference).iter().map(|(week, row)| reference_of(week, row)).collect()
        };
        assert_eq!(names("2026-W44/cccc"), ["2026-W44/cccc", "2026-W40/aaaa"]);
        assert_eq!(names("2026-W41/bbbb"), ["2026-W40/aaaa"]);
        assert_eq!(names("2026-W45/dddd"), ["2026-W45/dddd", "2026-W46/eeee"], "a circle ends");
        assert!(names("2026-W44/zzzz").is_empty() && names("noe annet").is_empty() && names("").is_empty());
    }

    fn reference_of(week: &PastWeek, row: &PastRow) -> String {
        reference(week.id, &row.id)
    }

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
