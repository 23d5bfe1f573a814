//! Each fact at its boundary, and the laws that hold for all of them.

use proptest::prelude::*;

use super::experience::weeks_behind;
use super::plan::rows_behind;
use super::*;
use crate::domain::entry::Count;
use crate::domain::week::{Effect, Expect, Expectation, Part, Status, Took};
use crate::domain::{Amount, Entry, PastWeek, RowId, limits};

fn plan(rows: &[(f64, Option<Effect>)]) -> Week {
    let row = |(hours, effect): &(f64, Option<Effect>)| Priority {
        title: "rad".into(),
        hours: Entry::Value(Amount(*hours)),
        energy: effect.map_or_else(Entry::default, Entry::Value),
        ..Priority::default()
    };
    Week { priority: rows.iter().map(row).collect(), ..Week::new() }
}

fn id(week: &str) -> WeekId {
    week.parse().unwrap()
}

fn seen<'a>(week: &'a Week, available: f64, goals: usize, past: &'a Past) -> Seen<'a> {
    let planned = week.priority.iter().filter_map(Priority::planned_hours).sum();
    Seen { id: id("2026-W48"), week, capacity: Capacity { available, planned }, goals, past }
}

fn said(week: &Week, available: f64, goals: usize) -> Vec<Fact> {
    facts(seen(week, available, goals, &Past::default()))
}

/// A past week whose rows took this long; `None` where nobody said it.
fn took(week: &str, rows: &[Option<Took>]) -> PastWeek {
    let row = |took: &Option<Took>| Priority {
        title: "rad".into(),
        took: took.map_or_else(Entry::default, Entry::Value),
        ..Priority::default()
    };
    PastWeek::of(id(week), &Week { priority: rows.iter().map(row).collect(), ..Week::new() })
}

fn moved(times: u32, origin: &str) -> Priority {
    let times_moved = Entry::Value(Count(times));
    Priority { title: "rad".into(), origin: origin.into(), times_moved, ..Priority::default() }
}

#[test]
fn the_free_fifth_may_be_reached_but_not_touched() {
    assert_eq!(said(&plan(&[(4.0, None), (4.0, None)]), 10.0, 0), []);
    let touched = Fact::LittleFree { planned: 8.5, available: 10.0 };
    assert_eq!(said(&plan(&[(4.5, None), (4.0, None)]), 10.0, 0), [touched]);
    let full = Fact::LittleFree { planned: 10.0, available: 10.0 };
    assert_eq!(said(&plan(&[(5.0, None), (5.0, None)]), 10.0, 0), [full]);
    let over = Fact::Over { planned: 10.5, available: 10.0 };
    assert_eq!(said(&plan(&[(5.5, None), (5.0, None)]), 10.0, 0), [over]);
}

#[test]
fn three_drains_and_no_gives_are_worth_a_word() {
    let drains = Some(Effect::Drains);
    assert_eq!(said(&plan(&[(1.0, drains), (1.0, drains)]), 40.0, 0), []);
    let rows = [(1.0, drains), (1.0, drains), (1.0, drains)];
    assert_eq!(said(&plan(&rows), 40.0, 0), [Fact::Drains { rows: 3 }]);
    let with_one_that_gives = [rows[0], rows[1], rows[2], (1.0, Some(Effect::Gives))];
    assert_eq!(said(&plan(&with_one_that_gives), 40.0, 0), []);
}

#[test]
fn six_hours_in_one_row_can_be_split_and_the_largest_is_named() {
    assert_eq!(said(&plan(&[(5.5, None)]), 40.0, 0), []);
    assert_eq!(said(&plan(&[(6.0, None)]), 40.0, 0), [Fact::Large { row: 1, hours: 6.0 }]);
    let mut week = plan(&[(6.0, None), (8.0, None), (8.0, None)]);
    assert_eq!(said(&week, 40.0, 0), [Fact::Large { row: 2, hours: 8.0 }]);
    assert_eq!(rows_behind(FactKind::Large, &week).len(), 3);
    for row in &mut week.priority {
        row.parts.push(Part { hours: Entry::Value(Amount(7.0)), ..Part::default() });
    }
    assert_eq!(said(&week, 40.0, 0), [], "split already");
}

#[test]
fn only_rows_that_are_asked_about_it_have_unclear_expectations() {
    let unclear = Expect { result: Entry::Value(Expectation::Unclear), ..Expect::default() };
    for (place, found) in [(0, true), (1, true), (2, false)] {
        let mut week = plan(&[(1.0, None); 3]);
        week.priority[place].expect = unclear.clone();
        let expected: &[Fact] = if found { &[Fact::Unclear { row: place + 1 }] } else { &[] };
        assert_eq!(said(&week, 40.0, 0), expected);
        assert_eq!(rows_behind(FactKind::Unclear, &week).len(), usize::from(found));
    }
}

#[test]
fn a_plan_that_serves_no_goal_says_so_only_when_there_are_goals() {
    let mut week = plan(&[(1.0, None)]);
    assert_eq!(said(&week, 40.0, 0), []);
    assert_eq!(said(&week, 40.0, 2), [Fact::NoGoal { rows: 1, goals: 2 }]);
    week.priority[0].goal = "r7xa".into();
    assert_eq!(said(&week, 40.0, 1), []);
}

#[test]
fn a_row_that_was_moved_twice_is_told_the_one_that_was_moved_most() {
    let week = |rows: &[Priority]| Week { priority: rows.to_vec(), ..Week::new() };
    assert_eq!(said(&week(&[moved(1, "")]), 40.0, 0), []);
    assert_eq!(said(&week(&[moved(1, ""), moved(2, "")]), 40.0, 0), [Fact::Moved { row: 2, times: 2 }]);
    let three = week(&[moved(2, ""), moved(3, ""), moved(3, "")]);
    assert_eq!(said(&three, 40.0, 0), [Fact::Moved { row: 2, times: 3 }]);
}

#[test]
fn four_of_the_last_six_took_longer() {
    let (longer, planned) = (Some(Took::Longer), Some(Took::Planned));
    let week = plan(&[(1.0, None)]);
    let found = |weeks: Vec<PastWeek>| facts(seen(&week, 40.0, 0, &Past::new(weeks)));
    let told = |longer, known| [Fact::TookLonger { longer, known }];
    assert_eq!(found(vec![took("2026-W47", &[longer, longer, longer])]), []);
    assert_eq!(found(vec![took("2026-W47", &[longer, longer, longer, longer])]), told(4, 4));
    let six = || took("2026-W40", &[longer, longer, longer, longer, planned, planned]);
    assert_eq!(found(vec![six()]), told(4, 6));
    // The seventh from the end does not count, and neither does what nobody said.
    assert_eq!(found(vec![six(), took("2026-W47", &[None, planned])]), told(4, 6), "the last planned one is left out");
    assert_eq!(found(vec![six(), took("2026-W47", &[planned, planned, planned])]), []);
    assert_eq!(found(vec![took("2026-W48", &[longer; 6]), took("2026-W49", &[longer; 6])]), [], "only weeks before");
    let mut away = six();
    away.status = Status::Away;
    assert_eq!(found(vec![away]), []);
}

#[test]
fn behind_a_count_stand_the_weeks_that_were_counted_and_behind_a_moved_row_those_it_was_in() {
    let longer = Some(Took::Longer);
    let mut first = took("2026-W45", &[None]);
    first.rows[0].id = RowId::new("aaaa");
    let mut then = took("2026-W46", &[longer, None]);
    (then.rows[1].id, then.rows[1].origin) = (RowId::new("bbbb"), "2026-W45/aaaa".into());
    let past = Past::new(vec![took("2026-W44", &[longer]), first, then, took("2026-W47", &[longer, longer])]);
    let week = Week { priority: vec![moved(2, "2026-W46/bbbb")], ..Week::new() };
    let counts = |kind| -> Vec<(String, usize)> {
        let weeks = weeks_behind(kind, seen(&week, 40.0, 0, &past));
        weeks.iter().map(|(week, rows)| (week.id.to_string(), rows.len())).collect()
    };
    let of = |weeks: &[(&str, usize)]| weeks.iter().map(|(week, n)| ((*week).to_owned(), *n)).collect::<Vec<_>>();
    assert_eq!(counts(FactKind::TookLonger), of(&[("2026-W47", 2), ("2026-W46", 1), ("2026-W44", 1)]));
    assert_eq!(counts(FactKind::Moved), of(&[("2026-W46", 1), ("2026-W45", 1)]));
    assert_eq!(counts(FactKind::Large), []);
}

#[test]
fn each_kind_has_a_name_of_its_own_in_the_settings_and_is_hidden_by_it_alone() {
    for kind in FactKind::ALL {
        let settings = Settings { hide: vec![kind.setting()], ..Settings::default() };
        let hidden: Vec<_> = FactKind::ALL.iter().filter(|other| other.is_hidden(&settings)).collect();
        assert_eq!(hidden, [kind]);
    }
    assert_eq!(FactKind::TookLonger.setting(), "fact.took-longer");
}

fn any_row() -> impl Strategy<Value = Priority> {
    let effect = prop::option::of(prop::sample::select(Effect::ALL));
    let expectation = prop::option::of(prop::sample::select(Expectation::ALL));
    ("(|rad|høring)", 0_u32..20, effect, expectation, 0_u32..4, any::<bool>()).prop_map(
        |(title, hours, effect, result, times, serves)| Priority {
            title,
            hours: Entry::Value(Amount(f64::from(hours))),
            energy: effect.map_or_else(Entry::default, Entry::Value),
            expect: Expect { result: result.map_or_else(Entry::default, Entry::Value), ..Expect::default() },
            goal: if serves { "r7xa".into() } else { String::new() },
            ..moved(times, "")
        },
    )
}

fn any_past() -> impl Strategy<Value = Past> {
    let rows = prop::collection::vec(prop::option::of(prop::sample::select(Took::ALL)), 0..5);
    prop::collection::vec(rows, 0..6).prop_map(|weeks| {
        let week = |(back, rows): (i64, &Vec<Option<Took>>)| took(&id("2026-W48").plus(-back).to_string(), rows);
        Past::new((1..).zip(&weeks).map(week).collect())
    })
}

proptest! {
    #[test]
    fn no_fact_is_said_twice_and_what_it_counts_stands_behind_it(
        rows in prop::collection::vec(any_row(), 1..7), available in 0_u32..60, goals in 0_usize..4, past in any_past(),
    ) {
        let week = Week { focus: "Budsjettet".into(), priority: rows, ..Week::new() };
        let seen = seen(&week, f64::from(available), goals, &past);
        let found = facts(seen);
        let kinds: Vec<FactKind> = found.iter().map(Fact::kind).collect();
        let in_order: Vec<FactKind> = FactKind::ALL.iter().copied().filter(|kind| kinds.contains(kind)).collect();
        prop_assert_eq!(&kinds, &in_order, "each once, the weightiest first");
        for fact in found {
            let behind = rows_behind(fact.kind(), &week);
            let counted: usize = weeks_behind(fact.kind(), seen).iter().map(|(_, rows)| rows.len()).sum();
            match fact {
                Fact::TookLonger { longer, known } => {
                    prop_assert_eq!(counted, known);
                    prop_assert!(longer <= known && longer * 2 > limits::TOOK_KNOWN);
                }
                Fact::Drains { rows } | Fact::NoGoal { rows, .. } => prop_assert_eq!(behind.len(), rows),
                Fact::Large { row, .. } | Fact::Unclear { row } | Fact::Moved { row, .. } => {
                    prop_assert!(behind.iter().any(|(number, _)| *number == row));
                }
                _ => prop_assert!(!behind.is_empty()),
            }
        }
    }

    #[test]
    fn nothing_is_said_of_a_week_without_a_row(available in 0_u32..60, goals in 0_usize..4, past in any_past()) {
        let week = Week { focus: "Budsjettet".into(), ..Week::new() };
        prop_assert_eq!(facts(seen(&week, f64::from(available), goals, &past)), []);
    }
}
