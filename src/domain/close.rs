//! Closing a week: the five parts of the Friday ritual, and what is decided about the rows that are not done.
//!
//! Progress comes first, since that is what people remember as a good week (Amabile and Kramer 2011); what is
//! left gets a place and a first step, since a plan quiets what is unfinished (Masicampo and Baumeister 2011;
//! Smit 2016). Invariant: closing writes the week that is closed and no other, and a week that is closed again,
//! or opened again, says all that it said.

use super::carry::reference;
use super::step::RitualPart;
use super::week::{CanWait, Closing, Outcome, Status};
use super::{Entry, Priority, RowId, StepState, Week, WeekId};

/// One part of the ritual, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClosePart {
    /// What came of each priority.
    Outcomes,
    /// The win, what was learned, the answers that came.
    Learned,
    /// Energy and load; what gave and what drained.
    Energy,
    /// What becomes of the rows that are not done.
    Leftovers,
    /// What to protect next week.
    Ahead,
}

/// What was decided about a row that is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// It goes on next week.
    Carried,
    /// It is among what can wait.
    Parked,
    Dropped,
}

impl RitualPart for ClosePart {
    const PARTS: &[Self] = &Self::ALL;

    fn code(self) -> &'static str {
        match self {
            Self::Outcomes => "close-outcomes",
            Self::Learned => "close-learned",
            Self::Energy => "close-energy",
            Self::Leftovers => "close-leftovers",
            Self::Ahead => "close-ahead",
        }
    }
}

impl ClosePart {
    pub const ALL: [Self; 5] = [Self::Outcomes, Self::Learned, Self::Energy, Self::Leftovers, Self::Ahead];

    /// How far the part has come in week `id`; like a step of the plan it is never overdue, and done may be blank.
    pub fn state(self, id: WeekId, week: &Week) -> StepState {
        if week.seen.iter().any(|code| code == self.code()) {
            return StepState::Done;
        }
        if self.is_filled(id, week) { StepState::Started } else { StepState::Empty }
    }

    fn is_filled(self, id: WeekId, week: &Week) -> bool {
        let mut rows = week.priority.iter();
        match self {
            Self::Outcomes => rows.any(|row| !row.outcome.is_empty() || !row.result.is_empty()),
            Self::Learned => !week.close.win.is_empty() || !week.close.learned.is_empty(),
            Self::Energy => week.energy.close != Closing::default() || week.obstacle.iter().any(|row| row.drained),
            Self::Leftovers => {
                rows.any(|row| !row.next_step.is_empty() || decided(id, week, row) == Some(Decided::Parked))
            }
            Self::Ahead => !week.close.protect.is_empty(),
        }
    }
}

/// The week was closed, whole or in a minute.
pub fn is_closed(week: &Week) -> bool {
    week.status.value() == Some(&Status::Closed)
}

/// The rows that are not done, whatever was decided about them.
pub fn not_done(week: &Week) -> impl Iterator<Item = &Priority> {
    week.priority.iter().filter(|row| !row.title.is_empty() && row.outcome.value() != Some(&Outcome::Done))
}

/// A cause is asked for only where something was not done as meant; an effort never is.
pub fn needs_cause(row: &Priority) -> bool {
    matches!(row.outcome.value(), Some(Outcome::Partly | Outcome::Moved | Outcome::Dropped))
}

/// What was decided about `row` of week `id`; `None` while it is open.
pub fn decided(id: WeekId, week: &Week, row: &Priority) -> Option<Decided> {
    let origin = reference(id, &row.id);
    match row.outcome.value() {
        _ if week.can_wait.iter().any(|other| other.origin == origin) => Some(Decided::Parked),
        Some(Outcome::Dropped) => Some(Decided::Dropped),
        // What came half the way goes on, unless something else is decided.
        Some(Outcome::Moved | Outcome::Partly) => Some(Decided::Carried),
        _ => None,
    }
}

/// Decides about the row `row` of week `id`; a parked one stands among what can wait with the id `new`. What was
/// decided before gives way, and a row that came half the way stays so.
pub fn decide(id: WeekId, week: &mut Week, row: &RowId, what: Decided, new: RowId) {
    let origin = reference(id, row);
    let Some(found) = week.priority.iter_mut().find(|other| other.id == *row) else { return };
    // Something became of it, also where it was dropped in between.
    let half_way = found.outcome.value() == Some(&Outcome::Partly) || !found.result.is_empty();
    let parked = week.can_wait.iter().any(|other| other.origin == origin);
    match what {
        Decided::Dropped => found.outcome = Entry::Value(Outcome::Dropped),
        Decided::Carried | Decided::Parked if half_way => found.outcome = Entry::Value(Outcome::Partly),
        Decided::Carried | Decided::Parked => found.outcome = Entry::Value(Outcome::Moved),
    }
    if what != Decided::Parked {
        week.can_wait.retain(|other| other.origin != origin);
    } else if !parked {
        let what = found.title.clone();
        week.can_wait.push(CanWait { id: new, what, origin, ..CanWait::default() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::carry::leftovers;

    fn id() -> WeekId {
        "2026-W48".parse().unwrap()
    }

    fn week(outcomes: &[Option<Outcome>]) -> Week {
        let row = |(n, outcome): (usize, &Option<Outcome>)| Priority {
            id: RowId::new(&format!("row{n}")),
            title: format!("Rad {n}"),
            outcome: outcome.map_or_else(Entry::default, Entry::Value),
            ..Priority::default()
        };
        Week { priority: outcomes.iter().enumerate().map(row).collect(), ..Week::new() }
    }

    fn offered(week: &Week) -> Vec<String> {
        leftovers(id(), week, &Week::new()).into_iter().map(|leftover| leftover.row.title).collect()
    }

    #[test]
    fn parts_follow_each_other_and_are_found_by_their_codes() {
        assert_eq!(ClosePart::Outcomes.previous(), None);
        assert_eq!(ClosePart::Ahead.next(), None);
        for pair in ClosePart::ALL.windows(2) {
            assert_eq!((pair[0].next(), pair[1].previous()), (Some(pair[1]), Some(pair[0])));
        }
        for part in ClosePart::ALL {
            assert_eq!(ClosePart::from_code(part.code()), Some(part));
        }
    }

    #[test]
    fn a_cause_is_asked_for_only_where_something_was_not_done() {
        let asked = [None, Some(Outcome::Done), Some(Outcome::Partly), Some(Outcome::Moved), Some(Outcome::Dropped)];
        let needs: Vec<bool> = week(&asked).priority.iter().map(needs_cause).collect();
        assert_eq!(needs, [false, false, true, true, true]);
    }

    #[test]
    fn what_is_decided_on_friday_is_what_is_offered_on_monday() {
        let mut week = week(&[Some(Outcome::Done), Some(Outcome::Partly), None, None]);
        for (row, what) in [("row1", Decided::Carried), ("row2", Decided::Parked), ("row3", Decided::Dropped)] {
            decide(id(), &mut week, &RowId::new(row), what, RowId::new("aaaa"));
        }
        assert_eq!(offered(&week), ["Rad 1"]);
        assert_eq!((week.can_wait[0].what.as_str(), week.can_wait[0].origin.as_str()), ("Rad 2", "2026-W48/row2"));
        assert_eq!(week.priority[1].outcome, Entry::Value(Outcome::Partly), "it came half the way");
        assert_eq!(not_done(&week).count(), 3);
    }

    #[test]
    fn a_decision_gives_way_to_the_next() {
        let mut week = week(&[None]);
        let row = RowId::new("row0");
        for (what, parked) in [(Decided::Parked, 1), (Decided::Parked, 1), (Decided::Carried, 0), (Decided::Dropped, 0)]
        {
            decide(id(), &mut week, &row, what, RowId::new("aaaa"));
            assert_eq!(decided(id(), &week, &week.priority[0]), Some(what));
            assert_eq!(week.can_wait.len(), parked, "{what:?}");
        }
        decide(id(), &mut week, &row, Decided::Carried, RowId::new("aaaa"));
        assert_eq!(offered(&week), ["Rad 0"]);
    }

    #[test]
    fn what_came_half_the_way_did_so_also_when_it_was_dropped_in_between() {
        let mut week = week(&[Some(Outcome::Partly)]);
        week.priority[0].result = "To av tre deler".into();
        let row = RowId::new("row0");
        for (what, outcome) in [(Decided::Dropped, Outcome::Dropped), (Decided::Carried, Outcome::Partly)] {
            decide(id(), &mut week, &row, what, RowId::new("aaaa"));
            assert_eq!(week.priority[0].outcome, Entry::Value(outcome));
        }
    }

    #[test]
    fn a_part_is_started_by_a_field_and_done_when_it_was_left() {
        let mut week = week(&[None]);
        let states = |week: &Week| ClosePart::ALL.map(|part| part.state(id(), week));
        assert_eq!(states(&week), [StepState::Empty; 5]);
        week.close.win = "Utkastet".into();
        week.seen.push("close-ahead".into());
        let [_, learned, _, _, ahead] = states(&week);
        assert_eq!((learned, ahead), (StepState::Started, StepState::Done));
    }
}
