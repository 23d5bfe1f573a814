//! A goal over the weeks: which rows served it, how long ago, and whether it stands still.
//!
//! Invariant: a week away counts neither for a goal nor against it.

use chrono::NaiveDate;

use super::past::PastWeek;
use super::week::{Outcome, Status};
use super::{Goal, Past, Week, WeekId, limits};

/// The open week among the others, newest first.
#[derive(Debug, Clone, Copy)]
pub struct Weeks<'a> {
    pub id: WeekId,
    pub week: &'a Week,
    pub past: &'a Past,
}

/// A row that served a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Served<'a> {
    pub week: WeekId,
    pub title: &'a str,
    pub outcome: Option<Outcome>,
}

/// When a row last served a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastServed {
    ThisWeek,
    /// So many weeks ago; weeks away in between are not counted.
    Weeks(i64),
    Never,
}

impl<'a> Weeks<'a> {
    /// The named rows that served `goal`, from the newest week on, each week's in their order.
    pub fn served(self, goal: &Goal) -> Vec<Served<'a>> {
        let serves = |title: &str, served: &str| served == goal.id.as_str() && !title.is_empty();
        let here = self.week.priority.iter().filter(move |row| serves(&row.title, &row.goal)).map(|row| Served {
            week: self.id,
            title: &row.title,
            outcome: row.outcome.value().copied(),
        });
        let before = self.past.worked_before(self.id).flat_map(|week| {
            let rows = week.rows.iter().filter(move |row| serves(&row.title, &row.goal));
            rows.map(|row| Served { week: week.id, title: &row.title, outcome: row.outcome })
        });
        here.chain(before).collect()
    }

    pub fn last_served(self, goal: &Goal) -> LastServed {
        match self.served(goal).first() {
            None => LastServed::Never,
            Some(row) if row.week == self.id => LastServed::ThisWeek,
            Some(row) => {
                let away = |week: &&PastWeek| week.status == Status::Away && week.id > row.week;
                let away = i64::try_from(self.past.before(self.id).filter(away).count()).unwrap_or(0);
                LastServed::Weeks(self.id.weeks_since(row.week) - away)
            }
        }
    }

    /// The goal stands still: it has been active for [`limits::STUCK_WEEKS`] weeks and through as many weeks at
    /// work, and since the first of these no row served it, or nothing was logged though it is measured. Then
    /// mental contrasting with implementation intentions may help (Wang, Wang and Gai 2021,
    /// doi 10.3389/fpsyg.2021.565202); how many weeks is a design choice.
    pub fn is_stuck(self, goal: &Goal, today: NaiveDate) -> bool {
        let Some(since) = goal.since.value().filter(|_| goal.is_active()) else { return false };
        let worked = self.past.worked_before(self.id);
        let Some(first) = worked.map(|week| week.id).nth(limits::STUCK_WEEKS - 1) else { return false };
        let weeks = usize::try_from((today - *since).num_weeks()).unwrap_or(0);
        if weeks < limits::STUCK_WEEKS || WeekId::of(*since) > first {
            return false;
        }
        let served = self.served(goal).iter().any(|row| row.week >= first);
        let measured = goal.by_number() || goal.by_dialogue();
        let logged = goal.log.iter().any(|log| log.at.value().is_some_and(|at| *at >= first.monday()));
        !served || (measured && !logged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goals::{GoalStatus, Log, Measure, MeasureKind};
    use crate::domain::{Entry, Priority, RowId};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A goal that is active since this day and measured by nothing.
    fn goal(since: &str) -> Goal {
        Goal {
            id: RowId::new("r7xa"),
            status: Entry::Value(GoalStatus::Active),
            since: Entry::Value(day(since)),
            ..Goal::default()
        }
    }

    fn week(status: Status, goals: &[&str]) -> Week {
        let row = |goal: &&str| Priority { title: "Utkast".into(), goal: (*goal).to_owned(), ..Priority::default() };
        Week { status: Entry::Value(status), priority: goals.iter().map(row).collect(), ..Week::new() }
    }

    /// Past weeks by number in 2026, each with its status and the goal its row serves.
    fn past(weeks: &[(u32, Status, &str)]) -> Past {
        let of = |(number, status, goal): &(u32, Status, &str)| {
            PastWeek::of(WeekId::new(2026, *number).unwrap(), &week(*status, &[goal]))
        };
        Past::new(weeks.iter().map(of).collect())
    }

    /// Weeks at work up to week 47, none of which serves a goal.
    fn quiet(first: u32) -> Vec<(u32, Status, &'static str)> {
        (first..=47).map(|number| (number, Status::Closed, "")).collect()
    }

    fn stuck(goal: &Goal, here: &Week, weeks: &[(u32, Status, &str)]) -> bool {
        let past = past(weeks);
        Weeks { id: WeekId::new(2026, 48).unwrap(), week: here, past: &past }.is_stuck(goal, day("2026-11-25"))
    }

    #[test]
    fn rows_come_newest_first_and_those_of_a_week_away_do_not_count() {
        let past = past(&[(45, Status::Closed, "r7xa"), (46, Status::Away, "r7xa"), (47, Status::Open, "x9yy")]);
        let here = week(Status::Open, &["", "r7xa"]);
        let weeks = Weeks { id: WeekId::new(2026, 48).unwrap(), week: &here, past: &past };
        let numbers: Vec<u32> = weeks.served(&goal("2026-09-01")).iter().map(|row| row.week.number()).collect();
        assert_eq!(numbers, [48, 45]);
    }

    #[test]
    fn weeks_since_a_row_served_it_leave_out_weeks_away() {
        let here = week(Status::Open, &[""]);
        let last = |weeks: &[(u32, Status, &str)]| {
            let past = past(weeks);
            Weeks { id: WeekId::new(2026, 48).unwrap(), week: &here, past: &past }.last_served(&goal("2026-09-01"))
        };
        assert_eq!(last(&[(47, Status::Open, "x9yy")]), LastServed::Never);
        assert_eq!(last(&[(45, Status::Open, "r7xa")]), LastServed::Weeks(3));
        assert_eq!(last(&[(45, Status::Open, "r7xa"), (46, Status::Away, "")]), LastServed::Weeks(2));
        assert_eq!(last(&[(44, Status::Away, ""), (45, Status::Open, "r7xa")]), LastServed::Weeks(3));
        let past = past(&[(47, Status::Open, "r7xa")]);
        let serving = week(Status::Open, &["r7xa"]);
        let weeks = Weeks { id: WeekId::new(2026, 48).unwrap(), week: &serving, past: &past };
        assert_eq!(weeks.last_served(&goal("2026-09-01")), LastServed::ThisWeek);
    }

    #[test]
    fn a_goal_stands_still_after_four_weeks_of_its_own_at_work() {
        let empty = week(Status::Open, &[]);
        let old = goal("2026-09-01");
        assert!(!stuck(&old, &empty, &quiet(45)), "three weeks at work say too little");
        assert!(stuck(&old, &empty, &quiet(44)));
        // Today is Wednesday of week 48, and four weeks before it Wednesday of week 44.
        assert!(stuck(&goal("2026-10-28"), &empty, &quiet(44)));
        assert!(!stuck(&goal("2026-10-29"), &empty, &quiet(44)));
        let parked = Goal { status: Entry::Value(GoalStatus::Parked), ..old.clone() };
        assert!(!stuck(&parked, &empty, &quiet(40)));
        assert!(!stuck(&Goal { since: Entry::default(), ..old }, &empty, &quiet(40)));
    }

    #[test]
    fn somebody_who_was_away_is_not_stuck() {
        let empty = week(Status::Open, &[]);
        let mut weeks: Vec<_> = (44..=47).map(|number| (number, Status::Away, "")).collect();
        weeks.extend((40..=43).map(|number| (number, Status::Closed, "")));
        assert!(stuck(&goal("2026-09-28"), &empty, &weeks), "four weeks at work lie before the leave");
        assert!(!stuck(&goal("2026-10-19"), &empty, &weeks), "of these the goal saw one");
    }

    #[test]
    fn a_row_in_the_four_weeks_or_in_this_one_moves_it() {
        let empty = week(Status::Open, &[]);
        let old = goal("2026-09-01");
        let serving = |number: u32| {
            let mut weeks = quiet(43);
            weeks.iter_mut().filter(|week| week.0 == number).for_each(|week| week.2 = "r7xa");
            weeks
        };
        assert!(stuck(&old, &empty, &serving(43)));
        assert!(!stuck(&old, &empty, &serving(44)));
        assert!(!stuck(&old, &week(Status::Open, &["r7xa"]), &quiet(43)));
    }

    #[test]
    fn a_measured_goal_of_which_nothing_was_logged_stands_still_though_rows_serve_it() {
        let serving = week(Status::Open, &["r7xa"]);
        let logged = |at: &str| Goal {
            measure: Measure { kind: Entry::Value(MeasureKind::Dialogue), ..Measure::default() },
            log: vec![Log { at: Entry::Value(day(at)), said: "Bra".into(), ..Log::default() }],
            ..goal("2026-09-01")
        };
        // Week 44 begins on 26 October.
        assert!(stuck(&logged("2026-10-25"), &serving, &quiet(43)));
        assert!(!stuck(&logged("2026-10-26"), &serving, &quiet(43)));
        let unmeasured = Goal { measure: Measure::default(), ..logged("2026-10-25") };
        assert!(!stuck(&unmeasured, &serving, &quiet(43)));
    }
}
