//! What goes over from the last written week: leftovers to take, park or drop.
//!
//! Invariant: planning a week never changes an earlier one. The copy knows its origin and how often it has
//! been moved, and what was decided about a leftover is read off the new week, so that it is asked once.

use super::entry::{Count, Entry};
use super::week::{CanWait, Priority};
use super::{RowId, Week, WeekId, limits};

/// An unfinished row of an earlier week that nothing was decided about yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Leftover {
    /// Where it stands: `2026-W47/k2pw`.
    pub origin: String,
    pub row: Priority,
}

impl Leftover {
    /// It has been moved so often that moving it again is not the answer.
    pub fn is_stuck(&self) -> bool {
        self.row.moved() >= limits::MOVES
    }
}

/// The reference to the row `id` of `week`.
pub fn reference(week: WeekId, id: &RowId) -> String {
    format!("{week}/{id}")
}

/// The leftovers of `last`, in its order, that `week` has neither taken, parked nor dropped.
pub fn leftovers(last_id: WeekId, last: &Week, week: &Week) -> Vec<Leftover> {
    let decided = |origin: &String| {
        week.let_go.contains(origin)
            || week.priority.iter().any(|row| row.origin == *origin)
            || week.can_wait.iter().any(|row| row.origin == *origin)
            // It was parked when its own week was closed.
            || last.can_wait.iter().any(|row| row.origin == *origin)
    };
    last.unfinished()
        .map(|row| Leftover { origin: reference(last_id, &row.id), row: row.clone() })
        .filter(|leftover| !decided(&leftover.origin))
        .take(limits::LEFTOVERS)
        .collect()
}

/// Takes `leftover` into `week` as its last priority, with the id `id`. A next step that was parked on
/// Friday becomes the first step.
pub fn take(week: &mut Week, leftover: &Leftover, id: RowId) {
    let old = &leftover.row;
    let first_step = if old.next_step.is_empty() { &old.first_step } else { &old.next_step };
    week.priority.push(Priority {
        id,
        title: old.title.clone(),
        value: old.value.clone(),
        goal: old.goal.clone(),
        hours: old.hours.clone(),
        parts: old.parts.clone(),
        energy: old.energy.clone(),
        first_step: first_step.clone(),
        when_then: old.when_then.clone(),
        expect: old.expect.clone(),
        origin: leftover.origin.clone(),
        times_moved: Entry::Value(Count(old.moved() + 1)),
        ..Priority::default()
    });
}

/// Parks `leftover` among what can wait, with the id `id`.
pub fn park(week: &mut Week, leftover: &Leftover, id: RowId) {
    let what = leftover.row.title.clone();
    week.can_wait.push(CanWait { id, what, origin: leftover.origin.clone(), ..CanWait::default() });
}

/// Lets `leftover` go.
pub fn drop(week: &mut Week, leftover: &Leftover) {
    week.let_go.push(leftover.origin.clone());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::week::Outcome;

    fn last() -> (WeekId, Week) {
        let row = |id: &str, outcome: Option<Outcome>| Priority {
            id: RowId::new(id),
            title: id.to_owned(),
            first_step: "gammelt steg".into(),
            next_step: if id == "moved" { "Tirsdag: ring K.".into() } else { String::new() },
            outcome: outcome.map_or_else(Entry::default, Entry::Value),
            ..Priority::default()
        };
        let priority = vec![
            row("done", Some(Outcome::Done)),
            row("partly", Some(Outcome::Partly)),
            row("moved", Some(Outcome::Moved)),
            row("gone", Some(Outcome::Dropped)),
            row("open", None),
        ];
        ("2026-W47".parse().unwrap(), Week { priority, ..Week::new() })
    }

    fn titles(rows: &[Leftover]) -> Vec<&str> {
        rows.iter().map(|leftover| leftover.row.title.as_str()).collect()
    }

    #[test]
    fn what_was_neither_done_nor_dropped_is_left_over() {
        let (id, last) = last();
        assert_eq!(titles(&leftovers(id, &last, &Week::new())), ["partly", "moved", "open"]);
    }

    #[test]
    fn each_leftover_is_asked_about_once() {
        let (id, last) = last();
        let mut week = Week::new();
        let found = leftovers(id, &last, &week);
        take(&mut week, &found[0], RowId::new("aaaa"));
        park(&mut week, &found[1], RowId::new("bbbb"));
        drop(&mut week, &found[2]);
        assert!(leftovers(id, &last, &week).is_empty());
        assert_eq!(week.priority[0].origin, "2026-W47/partly");
        assert_eq!(week.can_wait[0].origin, "2026-W47/moved");
        assert_eq!(week.let_go, ["2026-W47/open"]);
    }

    #[test]
    fn the_copy_counts_its_moves_and_starts_with_the_parked_step() {
        let (id, mut last) = last();
        last.priority[2].times_moved = Entry::Value(Count(1));
        let mut week = Week::new();
        let found = leftovers(id, &last, &week);
        take(&mut week, &found[1], RowId::new("aaaa"));
        assert_eq!(week.priority[0].moved(), 2);
        assert_eq!(week.priority[0].first_step, "Tirsdag: ring K.");
        assert!(week.priority[0].outcome.is_empty());
        take(&mut week, &found[0], RowId::new("bbbb"));
        assert_eq!(week.priority[1].first_step, "gammelt steg");
    }

    #[test]
    fn at_most_five_are_offered() {
        let (id, mut last) = last();
        last.priority = (0..9)
            .map(|n| Priority { id: RowId::new(&format!("row{n}")), title: "x".into(), ..Priority::default() })
            .collect();
        assert_eq!(leftovers(id, &last, &Week::new()).len(), limits::LEFTOVERS);
    }
}
