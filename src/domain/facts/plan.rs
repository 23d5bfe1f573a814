//! Facts that can be seen from this week alone: how much is planned, and what its rows say.
//!
//! Invariant: only what was said counts; a row that says nothing is behind no fact.

use super::{Fact, FactKind, numbered};
use crate::domain::week::Effect;
use crate::domain::{Capacity, Priority, Week, limits};

/// More is planned than there is when holidays, absence and meetings are taken out.
pub(super) fn over(capacity: Capacity) -> Option<Fact> {
    let Capacity { planned, available } = capacity;
    capacity.is_over().then_some(Fact::Over { planned, available })
}

/// A fifth is meant to stay free for what nobody planned ([`limits::KEPT_FREE`]): plans that leave room for
/// interruptions hold also on days that have some (Parke et al. 2018).
pub(super) fn little_free(capacity: Capacity) -> Option<Fact> {
    let Capacity { planned, available } = capacity;
    (capacity.left() < 0.0 && !capacity.is_over()).then_some(Fact::LittleFree { planned, available })
}

/// What was moved twice is rather split, renegotiated, handed over or dropped than moved again ([`limits::MOVES`]):
/// missing the same goal over again wears one down, and changing the plan is no failure (Höpfner and Keith 2021).
pub(super) fn moved(week: &Week) -> Option<Fact> {
    let stuck = numbered(week).filter(|(_, row)| is_behind(FactKind::Moved, row));
    // Of equals the first.
    let (row, most) = stuck.min_by_key(|(number, row)| (std::cmp::Reverse(row.moved()), *number))?;
    Some(Fact::Moved { row, times: most.moved() })
}

/// DFØ advises to know what gives energy and what drains it.
pub(super) fn drains(week: &Week) -> Option<Fact> {
    let rows = numbered(week).filter(|(_, row)| is_behind(FactKind::Drains, row)).count();
    let gives = week.priority.iter().any(|row| row.energy.value() == Some(&Effect::Gives));
    (rows >= limits::DRAINS && !gives).then_some(Fact::Drains { rows })
}

/// The sum of the parts is estimated better than the whole (Forsyth and Burt 2008; Kruger and Evans 2004).
pub(super) fn large(week: &Week) -> Option<Fact> {
    let large = numbered(week).filter(|(_, row)| is_behind(FactKind::Large, row));
    let rows = large.filter_map(|(number, row)| Some((number, row.planned_hours()?)));
    let (row, hours) = rows.reduce(|largest, row| if row.1 > largest.1 { row } else { largest })?;
    Some(Fact::Large { row, hours })
}

/// Results, resources and quality are agreed on beforehand (DFØ); what is unclear can be asked about. Only the
/// rows that are asked for expectations count.
pub(super) fn unclear(week: &Week) -> Option<Fact> {
    let mut detailed = numbered(week).take(limits::DETAILED_PRIORITIES);
    let (row, _) = detailed.find(|(_, row)| is_behind(FactKind::Unclear, row))?;
    Some(Fact::Unclear { row })
}

/// DFØ advises to see how one's own effort serves the goals.
pub(super) fn no_goal(week: &Week, goals: usize) -> Option<Fact> {
    let rows = numbered(week).filter(|(_, row)| is_behind(FactKind::NoGoal, row)).count();
    let serves = week.priority.iter().any(|row| !row.goal.is_empty());
    (goals > 0 && rows > 0 && !serves).then_some(Fact::NoGoal { rows, goals })
}

/// The rows of this week that are behind a fact of this kind, with their numbers.
pub fn rows_behind(kind: FactKind, week: &Week) -> Vec<(usize, &Priority)> {
    let asked = if kind == FactKind::Unclear { limits::DETAILED_PRIORITIES } else { usize::MAX };
    let asked = if kind == FactKind::Focus { 1 } else { asked };
    numbered(week).take(asked).filter(|(_, row)| is_behind(kind, row)).collect()
}

fn is_behind(kind: FactKind, row: &Priority) -> bool {
    match kind {
        FactKind::Over | FactKind::LittleFree => row.planned_hours().is_some(),
        FactKind::Moved => row.moved() >= limits::MOVES,
        FactKind::Drains => row.energy.value() == Some(&Effect::Drains),
        FactKind::Large => row.parts.is_empty() && row.planned_hours() >= Some(limits::SPLIT_HOURS),
        FactKind::Unclear => row.expect.is_unclear(),
        FactKind::NoGoal | FactKind::Focus => !row.title.is_empty(),
        // What past weeks say is about no row of this one.
        FactKind::TookLonger => false,
    }
}
