//! Quiet facts about a plan: they say their numbers, never block, and choose nothing for anybody.
//!
//! Invariant: each fact here can be seen from this week alone; what past weeks say stands in `review`.

use super::week::Effect;
use super::{Capacity, Week, limits};

/// Something worth seeing under a plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// More is planned than there is.
    OverCapacity { planned: f64, available: f64 },
    /// The free fifth is touched.
    LittleFree { planned: f64, available: f64 },
    /// So many rows drain and none gives.
    OnlyDrains { rows: usize },
    /// Goals are active, and no row serves one.
    NoGoalServed,
    /// The row is so large that its parts are estimated better.
    LargeRow { row: usize, hours: f64 },
    /// What is expected of the row is unclear.
    Unclear { row: usize },
}

/// The facts about `week`, the weightiest first. `goals` is how many are active.
pub fn facts(week: &Week, capacity: Capacity, goals: usize) -> Vec<Fact> {
    let mut facts = Vec::new();
    let Capacity { planned, available } = capacity;
    if capacity.is_over() {
        facts.push(Fact::OverCapacity { planned, available });
    } else if capacity.left() < 0.0 {
        facts.push(Fact::LittleFree { planned, available });
    }
    let effects = || week.priority.iter().filter_map(|row| row.energy.value());
    let drains = effects().filter(|effect| **effect == Effect::Drains).count();
    if drains >= limits::DRAINS && !effects().any(|effect| *effect == Effect::Gives) {
        facts.push(Fact::OnlyDrains { rows: drains });
    }
    for (index, row) in week.priority.iter().enumerate() {
        let hours = row.planned_hours().unwrap_or(0.0);
        if hours >= limits::SPLIT_HOURS && row.parts.is_empty() {
            facts.push(Fact::LargeRow { row: index + 1, hours });
        }
    }
    for (index, row) in week.priority.iter().enumerate().take(limits::DETAILED_PRIORITIES) {
        if row.expect.is_unclear() {
            facts.push(Fact::Unclear { row: index + 1 });
        }
    }
    let named = week.priority.iter().any(|row| !row.title.is_empty());
    if goals > 0 && named && week.priority.iter().all(|row| row.goal.is_empty()) {
        facts.push(Fact::NoGoalServed);
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Amount, Entry, Priority};

    fn plan(rows: &[(f64, Option<Effect>)]) -> Week {
        let priority = rows
            .iter()
            .map(|(hours, effect)| Priority {
                title: "rad".into(),
                hours: Entry::Value(Amount(*hours)),
                energy: effect.map_or_else(Entry::default, Entry::Value),
                ..Priority::default()
            })
            .collect();
        Week { priority, ..Week::new() }
    }

    fn seen(week: &Week, available: f64, goals: usize) -> Vec<Fact> {
        let planned = week.priority.iter().filter_map(Priority::planned_hours).sum();
        facts(week, Capacity { available, planned }, goals)
    }

    #[test]
    fn the_free_fifth_may_be_reached_but_not_touched() {
        assert_eq!(seen(&plan(&[(4.0, None), (4.0, None)]), 10.0, 0), []);
        let touched = Fact::LittleFree { planned: 8.5, available: 10.0 };
        assert_eq!(seen(&plan(&[(4.5, None), (4.0, None)]), 10.0, 0), [touched]);
        let over = Fact::OverCapacity { planned: 10.5, available: 10.0 };
        assert_eq!(seen(&plan(&[(5.5, None), (5.0, None)]), 10.0, 0), [over]);
    }

    #[test]
    fn three_drains_and_no_gives_are_worth_a_word() {
        let drains = Some(Effect::Drains);
        assert_eq!(seen(&plan(&[(1.0, drains), (1.0, drains)]), 40.0, 0), []);
        let rows = [(1.0, drains), (1.0, drains), (1.0, drains)];
        assert_eq!(seen(&plan(&rows), 40.0, 0), [Fact::OnlyDrains { rows: 3 }]);
        let with_one_that_gives = [rows[0], rows[1], rows[2], (1.0, Some(Effect::Gives))];
        assert_eq!(seen(&plan(&with_one_that_gives), 40.0, 0), []);
    }

    #[test]
    fn six_hours_in_one_row_can_be_split() {
        assert_eq!(seen(&plan(&[(5.5, None)]), 40.0, 0), []);
        assert_eq!(seen(&plan(&[(6.0, None)]), 40.0, 0), [Fact::LargeRow { row: 1, hours: 6.0 }]);
    }

    #[test]
    fn a_plan_that_serves_no_goal_says_so_only_when_there_are_goals() {
        let mut week = plan(&[(1.0, None)]);
        assert_eq!(seen(&week, 40.0, 0), []);
        assert_eq!(seen(&week, 40.0, 1), [Fact::NoGoalServed]);
        week.priority[0].goal = "r7xa".into();
        assert_eq!(seen(&week, 40.0, 1), []);
    }
}
