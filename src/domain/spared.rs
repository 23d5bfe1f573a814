//! Questions that a person may be spared: those that stayed blank for weeks.
//!
//! Invariant: what to be spared is offered, never decided for anybody; and whoever has answered once is not asked again.

use super::record::{Node, Table, to_table};
use super::{Past, PastWeek, Settings, Week, WeekId, limits};

/// What can be spared, by the address that settings hide it under, in the order of the ritual.
const SPARABLE: [&str; 14] = [
    "can_wait",
    "priority.value",
    "priority.hours",
    "priority.energy",
    "priority.goal",
    "priority.first_step",
    "priority.when_then",
    "priority.expect",
    "hours.meetings",
    "hours.absent",
    "interruption",
    "plan_b",
    "pause",
    "energy.open.step_up",
];

/// Stands among what is hidden, and hides nothing: its owner was asked, and wants to be asked everything.
pub const KEEP_ALL: &str = "hide-question";

/// The question was answered, here or by hand: something of what can be spared is hidden, or all is to be kept.
pub fn is_answered(settings: &Settings) -> bool {
    settings.hide.iter().any(|hidden| hidden == KEEP_ALL || SPARABLE.contains(&hidden.as_str()))
}

/// What `week` leaves blank of what can be spared.
pub(super) fn blank_in(week: &Week) -> Vec<&'static str> {
    let table = to_table(week);
    SPARABLE.into_iter().filter(|address| !says(&table, address)).collect()
}

/// What stayed blank in all of the last weeks before `week` that were planned, some of it; nothing while they are
/// fewer than [`limits::WEEKS_TO_SPARE`].
pub fn left_blank(past: &Past, week: WeekId) -> Vec<&'static str> {
    let is_planned = |week: &&PastWeek| !week.focus.is_empty() || !week.rows.is_empty();
    let weeks: Vec<_> = past.worked_before(week).filter(is_planned).take(limits::WEEKS_TO_SPARE).collect();
    if weeks.len() < limits::WEEKS_TO_SPARE {
        return Vec::new();
    }
    let in_all = |address: &&str| weeks.iter().all(|week| week.blank.contains(address));
    SPARABLE.into_iter().filter(in_all).take(limits::SPARED_OFFERED).collect()
}

/// Something stands at `address`, in any row on the way.
fn says(table: &Table, address: &str) -> bool {
    let (key, rest) = address.split_once('.').map_or((address, None), |(key, rest)| (key, Some(rest)));
    match (table.get(key), rest) {
        (Some(_), None) => true,
        (Some(Node::Table(inner)), Some(rest)) => says(inner, rest),
        (Some(Node::Rows(rows)), Some(rest)) => rows.iter().any(|(_, row)| says(row, rest)),
        (None | Some(Node::Leaf(_) | Node::List(_)), _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::put;
    use crate::domain::week::{Expectation, Status};
    use crate::domain::{Entry, Path, Priority, RowId, Scalar};

    fn week(number: u32, status: Status, change: impl FnOnce(&mut Week)) -> PastWeek {
        let row = Priority { id: RowId::new("m3kd"), title: "Utkast".into(), ..Priority::default() };
        let mut week = Week { status: Entry::Value(status), priority: vec![row], ..Week::new() };
        change(&mut week);
        PastWeek::of(format!("2026-W{number:02}").parse().unwrap(), &week)
    }

    fn offered(weeks: Vec<PastWeek>) -> Vec<&'static str> {
        left_blank(&Past::new(weeks), "2026-W48".parse().unwrap())
    }

    fn plain(number: u32) -> PastWeek {
        week(number, Status::Open, |_| {})
    }

    #[test]
    fn nothing_is_offered_before_four_weeks_were_planned() {
        assert_eq!(offered(vec![plain(47), plain(46), plain(45)]), [""; 0]);
        let away = week(44, Status::Away, |_| {});
        let noted_only = week(43, Status::Open, |week| week.priority.clear());
        assert_eq!(offered(vec![plain(47), plain(46), plain(45), away, noted_only, plain(49)]), [""; 0]);
        assert_eq!(offered((44..48).map(plain).collect()).len(), limits::SPARED_OFFERED);
    }

    #[test]
    fn one_answer_in_four_weeks_is_enough_to_be_asked_on() {
        let answered = week(45, Status::Closed, |week| {
            week.priority[0].value = "Alle".into();
            week.priority[0].expect.quality = Entry::Value(Expectation::Agreed);
            week.plan_b = "Vente".into();
        });
        let offered = offered(vec![plain(47), plain(46), answered.clone(), plain(44)]);
        assert_eq!(offered[..2], ["can_wait", "priority.hours"]);
        for address in ["priority.value", "priority.expect", "plan_b"] {
            assert!(!answered.blank.contains(&address), "{address}");
        }
        let long_ago = left_blank(
            &Past::new(
                (44..48).map(plain).chain([week(43, Status::Closed, |week| week.plan_b = "x".into())]).collect(),
            ),
            "2026-W48".parse().unwrap(),
        );
        assert!(long_ago.contains(&"priority.value"));
    }

    #[test]
    fn every_address_leads_to_a_field_of_a_week() {
        for address in SPARABLE {
            let mut week =
                Week { priority: vec![Priority { id: RowId::new("a"), ..Priority::default() }], ..Week::new() };
            week.can_wait.push(super::super::week::CanWait { id: RowId::new("a"), ..Default::default() });
            week.pause.push(super::super::week::Pause { id: RowId::new("a"), ..Default::default() });
            let path = match address.split_once('.') {
                Some(("priority", "expect")) => Path::of("priority").row(&RowId::new("a")).key("expect").key("result"),
                Some(("priority", key)) => Path::of("priority").row(&RowId::new("a")).named(key),
                None if ["can_wait", "pause"].contains(&address) => Path::of(address).row(&RowId::new("a")).key("what"),
                _ => Path::of(address),
            };
            assert!(put(&mut week, &path, &Scalar::Text("noe".into())), "{path}");
            assert!(!blank_in(&week).contains(&address), "{path}");
        }
    }
}
