//! What goes over from earlier weeks, to be taken, parked or dropped: the leftovers of the last written week, and
//! what could wait until this one.
//!
//! Invariant: planning a week never changes an earlier one. The copy knows its origin and how often it has
//! been moved, and what was decided about a leftover is read off the new week, so that it is asked once.

use super::entry::{Amount, Count, Entry};
use super::week::{CanWait, Priority};
use super::{Past, PastRow, RowId, Week, WeekId, limits};

/// A row of an earlier week that nothing was decided about yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Leftover {
    /// Where it stands: `2026-W47/k2pw`.
    pub origin: String,
    pub row: Priority,
    /// For what could wait, the week in which it was put aside, and who was told.
    pub waited: Option<Waited>,
}

/// How something was put aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Waited {
    pub since: WeekId,
    pub tell: String,
}

impl Leftover {
    /// It has been moved so often that moving it again is not the answer. What was put aside until a week comes
    /// back as it was meant to, however often it had been moved before.
    pub fn is_stuck(&self) -> bool {
        self.waited.is_none() && self.row.moved() >= limits::MOVES
    }

    /// How often it has been moved once it is taken along. Waiting is no move: what comes back has been moved as
    /// often as the row that was parked.
    fn moves_when_taken(&self) -> u32 {
        self.row.moved() + u32::from(self.waited.is_none())
    }
}

/// The reference to the row `id` of `week`.
pub fn reference(week: WeekId, id: &RowId) -> String {
    format!("{week}/{id}")
}

/// The week and the row that a reference names; `None` where it names none.
pub fn referred(reference: &str) -> Option<(WeekId, RowId)> {
    let (week, id) = reference.split_once('/')?;
    Some((week.parse().ok()?, RowId::new(id)))
}

/// All that `week` is asked to decide about, at most five: first what is left of the `last` written week, then
/// what could wait until the week `id`.
pub fn offered(last: Option<&(WeekId, Week)>, past: &Past, id: WeekId, week: &Week) -> Vec<Leftover> {
    let left = last.map(|(id, last)| leftovers(*id, last, week)).unwrap_or_default();
    left.into_iter().chain(came_back(past, id, week)).take(limits::LEFTOVERS).collect()
}

/// What could wait until the week `id`, as far as neither it nor another week has decided about it.
fn came_back<'a>(past: &'a Past, id: WeekId, week: &'a Week) -> impl Iterator<Item = Leftover> + 'a {
    let rows = past.due_in(id).map(|(since, row)| (reference(since, &row.id), since, row));
    rows.filter(|(origin, ..)| !is_decided(week, origin)).map(|(origin, since, row)| {
        let parked = past.trail(&row.origin).first().map(|(_, parked)| *parked);
        Leftover { origin, row: returned(row, parked), waited: Some(Waited { since, tell: row.tell.clone() }) }
    })
}

/// What was put aside, as a priority; it knows again what the row said that was `parked` then.
fn returned(row: &CanWait, parked: Option<&PastRow>) -> Priority {
    let title = row.what.clone();
    let Some(parked) = parked else { return Priority { title, ..Priority::default() } };
    Priority {
        title,
        goal: parked.goal.clone(),
        hours: parked.hours.map_or_else(Entry::default, |hours| Entry::Value(Amount(hours))),
        energy: parked.effect.map_or_else(Entry::default, Entry::Value),
        times_moved: times(parked.moved),
        ..Priority::default()
    }
}

/// A count of moves as a file holds it: nothing for none.
fn times(moved: u32) -> Entry<Count> {
    if moved == 0 { Entry::default() } else { Entry::Value(Count(moved)) }
}

/// `week` has taken, parked or dropped the row at `origin`.
fn is_decided(week: &Week, origin: &str) -> bool {
    week.let_go.iter().any(|gone| gone == origin)
        || week.priority.iter().any(|row| row.origin == origin)
        || week.can_wait.iter().any(|row| row.origin == origin)
}

/// The leftovers of `last`, in its order, that `week` has neither taken, parked nor dropped.
pub fn leftovers(last_id: WeekId, last: &Week, week: &Week) -> Vec<Leftover> {
    last.unfinished()
        .map(|row| Leftover { origin: reference(last_id, &row.id), row: row.clone(), waited: None })
        .filter(|leftover| !is_decided(week, &leftover.origin))
        // What was parked when its own week was closed is not left over.
        .filter(|leftover| last.can_wait.iter().all(|row| row.origin != leftover.origin))
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
        times_moved: times(leftover.moves_when_taken()),
        ..Priority::default()
    });
}

/// Parks `leftover` among what can wait, with the id `id`. Whoever was told that it waits is remembered.
pub fn park(week: &mut Week, leftover: &Leftover, id: RowId) {
    let what = leftover.row.title.clone();
    let tell = leftover.waited.as_ref().map(|waited| waited.tell.clone()).unwrap_or_default();
    week.can_wait.push(CanWait { id, what, tell, origin: leftover.origin.clone(), ..CanWait::default() });
}

/// Lets `leftover` go.
pub fn drop(week: &mut Week, leftover: &Leftover) {
    week.let_go.push(leftover.origin.clone());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PastWeek;
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

    /// A week in which `k2pw`, moved `moved` times, was parked until `2026-W44`.
    fn parked(moved: u32) -> Past {
        let priority = Priority {
            id: RowId::new("k2pw"),
            title: "Mal".into(),
            goal: "r7xa".into(),
            hours: Entry::Value(Amount(4.0)),
            times_moved: times(moved),
            ..Priority::default()
        };
        let can_wait = CanWait {
            id: RowId::new("t5nf"),
            what: "Ny mal".into(),
            tell: "K.".into(),
            revisit: Entry::Value("2026-W44".parse().unwrap()),
            origin: "2026-W40/k2pw".into(),
        };
        let week = Week { priority: vec![priority], can_wait: vec![can_wait], ..Week::new() };
        Past::new(vec![PastWeek::of("2026-W40".parse().unwrap(), &week)])
    }

    fn offer(last: Option<&(WeekId, Week)>, past: &Past, week: &Week) -> Vec<Leftover> {
        offered(last, past, "2026-W48".parse().unwrap(), week)
    }

    #[test]
    fn what_could_wait_comes_back_with_what_its_row_said_and_waiting_is_no_move() {
        for moved in [0, 2] {
            let past = parked(moved);
            let mut week = Week::new();
            let back = offer(None, &past, &week);
            assert_eq!(titles(&back), ["Ny mal"]);
            assert!(!back[0].is_stuck(), "it comes back as it was meant to");
            take(&mut week, &back[0], RowId::new("aaaa"));
            assert_eq!(week.priority[0].origin, "2026-W40/t5nf");
            assert_eq!((week.priority[0].goal.as_str(), week.priority[0].planned_hours()), ("r7xa", Some(4.0)));
            assert_eq!(week.priority[0].times_moved, times(moved));
            assert!(offer(None, &past, &week).is_empty(), "it is asked about once");
        }
    }

    #[test]
    fn what_goes_on_waiting_remembers_who_was_told_and_what_is_let_go_is_gone() {
        let past = parked(0);
        let back = offer(None, &past, &Week::new());
        let (mut waits, mut gone) = (Week::new(), Week::new());
        park(&mut waits, &back[0], RowId::new("bbbb"));
        drop(&mut gone, &back[0]);
        assert_eq!((waits.can_wait[0].tell.as_str(), waits.can_wait[0].origin.as_str()), ("K.", "2026-W40/t5nf"));
        assert_eq!(gone.let_go, ["2026-W40/t5nf"]);
        assert!(offer(None, &past, &waits).is_empty() && offer(None, &past, &gone).is_empty());
    }

    #[test]
    fn leftovers_come_first_and_five_are_offered_in_all() {
        let (id, mut last) = last();
        assert_eq!(
            titles(&offer(Some(&(id, last.clone())), &parked(0), &Week::new())),
            ["partly", "moved", "open", "Ny mal"]
        );
        last.priority = (0..5)
            .map(|n| Priority { id: RowId::new(&format!("row{n}")), title: "x".into(), ..Priority::default() })
            .collect();
        assert_eq!(titles(&offer(Some(&(id, last)), &parked(0), &Week::new())), ["x"; limits::LEFTOVERS]);
    }

    #[test]
    fn a_leftover_is_stuck_from_its_second_move_on() {
        let stuck = |moved| {
            let row = Priority { times_moved: times(moved), ..Priority::default() };
            Leftover { origin: String::new(), row, waited: None }.is_stuck()
        };
        assert_eq!([0, 1, 2, 3].map(stuck), [false, false, true, true]);
    }

    #[test]
    fn a_reference_names_a_week_and_a_row() {
        let id = "2026-W47".parse().unwrap();
        assert_eq!(referred(&reference(id, &RowId::new("k2pw"))), Some((id, RowId::new("k2pw"))));
        assert_eq!(["", "k2pw", "2026-W60/k2pw", "goals/r7xa"].map(referred), [None, None, None, None]);
    }
}
