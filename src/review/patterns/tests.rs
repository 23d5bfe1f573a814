//! Patterns by hand, and what must hold of any weeks.

use proptest::prelude::*;

use super::*;
use crate::domain::feedback::AskStatus;
use crate::domain::week::{Expect, Obstacle, Outcome, Status};
use crate::domain::{Amount, Ask, AskKind, Entry, GoalStatus};

fn id(text: &str) -> WeekId {
    text.parse().unwrap()
}

fn row(name: &str) -> Priority {
    Priority { id: RowId::new(name), title: name.to_owned(), ..Priority::default() }
}

fn obstacle(name: &str, tag: Option<Tag>) -> Obstacle {
    let tag = tag.map_or_else(Entry::default, Entry::Value);
    Obstacle { id: RowId::new(name), what: name.to_owned(), tag, ..Obstacle::default() }
}

fn patterns(weeks: Vec<(WeekId, Week)>) -> Patterns {
    let chronicle = Chronicle::whole(weeks, Vec::new(), Vec::new());
    let window = Window { from: id("2026-W40"), to: id("2026-W48") };
    Patterns::of(window, &chronicle, &Goals::default(), &Feedback::default())
}

/// `2026-W47/a 2026-W48/b`
fn shown(sources: &[Source]) -> String {
    sources.iter().map(|source| format!("{}/{}", source.week, source.row)).collect::<Vec<_>>().join(" ")
}

fn away(week: Week) -> Week {
    Week { status: Entry::Value(Status::Away), ..week }
}

#[test]
fn an_obstacle_counts_under_its_tag_in_its_week_oldest_first() {
    let week = |obstacle| Week { obstacle, ..Week::new() };
    let (tools, none) = (Some(Tag::Tools), None);
    let found = patterns(vec![
        (id("2026-W48"), week(vec![obstacle("a", tools), obstacle("b", none), obstacle("", none)])),
        (id("2026-W46"), week(vec![obstacle("c", tools), obstacle("d", tools)])),
        (id("2026-W45"), away(week(vec![obstacle("e", tools)]))),
        (id("2026-W39"), week(vec![obstacle("f", tools)])),
    ]);
    assert_eq!(shown(found.obstacles.of(&tools)), "2026-W46/c 2026-W46/d 2026-W48/a");
    assert_eq!(weeks_of(found.obstacles.of(&tools)), 2);
    assert_eq!(shown(found.obstacles.of(&none)), "2026-W48/b");
    assert_eq!(found.obstacles.counted().count(), 2);
    assert_eq!(found.away, [id("2026-W45")]);
    assert_eq!((found.planned.len(), found.blank.len()), (2, 6));
}

#[test]
fn a_cause_counts_only_where_something_was_not_done_as_meant() {
    let caused = |name: &str, outcome: Option<Outcome>| Priority {
        cause: Entry::Value(Cause::Waited),
        outcome: outcome.map_or_else(Entry::default, Entry::Value),
        ..row(name)
    };
    let rows = [
        caused("done", Some(Outcome::Done)),
        caused("open", None),
        caused("moved", Some(Outcome::Moved)),
        caused("", Some(Outcome::Moved)),
        caused("partly", Some(Outcome::Partly)),
        caused("dropped", Some(Outcome::Dropped)),
    ];
    let found = patterns(vec![(id("2026-W48"), Week { priority: rows.to_vec(), ..Week::new() })]);
    assert_eq!(shown(found.causes.of(&Cause::Waited)), "2026-W48/moved 2026-W48/partly 2026-W48/dropped");
}

#[test]
fn hours_are_those_planned_for_what_is_known_to_have_taken_its_time() {
    let took = |name: &str, took, hours| Priority { took, hours: Entry::Value(Amount(hours)), ..row(name) };
    let rows = [
        took("a", Entry::Value(Took::Longer), 4.0),
        took("b", Entry::Value(Took::Longer), 1.5),
        took("c", Entry::Value(Took::Shorter), 2.0),
        took("d", Entry::default(), 8.0),
    ];
    let found = patterns(vec![(id("2026-W48"), Week { priority: rows.to_vec(), ..Week::new() })]);
    assert_eq!(Took::ALL.iter().map(|took| found.took.of(took).len()).collect::<Vec<_>>(), [1, 0, 2]);
    assert_eq!(found.took_hours.map(|hours| hours.to_string()), ["2", "0", "5.5"]);
}

#[test]
fn what_gives_and_drains_counts_by_goal_and_expectations_by_what_they_are_about() {
    let agreed = Entry::Value(Expectation::Agreed);
    let unclear = Entry::Value(Expectation::Unclear);
    let expect = Expect { quality: agreed, resources: unclear.clone(), result: unclear };
    let rows = [
        Priority { goal: "r7xa".into(), energy: Entry::Value(Effect::Drains), expect, ..row("a") },
        Priority { energy: Entry::Value(Effect::Gives), ..row("b") },
    ];
    let found = patterns(vec![(id("2026-W48"), Week { priority: rows.to_vec(), ..Week::new() })]);
    assert_eq!(found.goals_with_effects(), ["r7xa", ""]);
    assert_eq!(shown(found.effects.of(&("r7xa".to_owned(), Effect::Drains))), "2026-W48/a");
    assert_eq!(shown(found.effects.of(&(String::new(), Effect::Gives))), "2026-W48/b");
    let counted: Vec<Aspect> = found.expectations.counted().map(|((aspect, _), _)| *aspect).collect();
    assert_eq!(counted, [Aspect::Resources, Aspect::Result]);
    assert_eq!(shown(found.served.of(&"r7xa".to_owned())), "2026-W48/a");
}

#[test]
fn a_goal_that_nothing_was_done_for_is_one_that_is_active_and_was_there() {
    let goal = |name: &str, status, since: &str| Goal {
        id: RowId::new(name),
        status: Entry::Value(status),
        since: since.parse().map_or_else(|_| Entry::default(), Entry::Value),
        ..Goal::default()
    };
    let goals = Goals {
        goal: vec![
            goal("none", GoalStatus::Active, "2026-11-29"),
            goal("some", GoalStatus::Active, "2026-09-01"),
            goal("rest", GoalStatus::Parked, "2026-09-01"),
            goal("soon", GoalStatus::Active, "2026-11-30"),
        ],
    };
    let serving = Priority { goal: "some".into(), ..row("a") };
    let chronicle =
        Chronicle::whole(vec![(id("2026-W47"), Week { priority: vec![serving], ..Week::new() })], vec![], vec![]);
    let window = Window { from: id("2026-W40"), to: id("2026-W48") };
    let found = Patterns::of(window, &chronicle, &goals, &Feedback::default());
    assert_eq!(found.unserved, [RowId::new("none")]);
    assert_eq!(found.served.iter().count(), 4);
}

#[test]
fn requests_count_by_kind_and_by_person_with_the_weeks_until_they_were_answered() {
    let ask = |name: &str, to: &str, made: &str, status, settled: &str| Ask {
        id: RowId::new(name),
        to: to.into(),
        kind: Entry::Value(AskKind::Advice),
        week: made.parse().map_or_else(|_| Entry::default(), Entry::Value),
        settled: settled.parse().map_or_else(|_| Entry::default(), Entry::Value),
        status: Entry::Value(status),
        ..Ask::default()
    };
    let feedback = Feedback {
        ask: vec![
            ask("a", "K.", "2026-W40", AskStatus::Answered, "2026-W43"),
            ask("b", "leder", "2026-W41", AskStatus::LetGo, "2026-W44"),
            ask("c", "K. ", "2026-W48", AskStatus::Answered, "2026-W48"),
            ask("d", "K.", "2026-W47", AskStatus::Open, ""),
            ask("e", "K.", "2026-W39", AskStatus::Open, ""),
            ask("f", "K.", "", AskStatus::Open, ""),
            ask("g", "K.", "2026-W42", AskStatus::Open, ""),
            ask("h", "K.", "2026-W43", AskStatus::Answered, "2026-W40"),
        ],
        ..Feedback::default()
    };
    let chronicle = Chronicle::whole(vec![(id("2026-W42"), away(Week::new()))], vec![], vec![]);
    let window = Window { from: id("2026-W40"), to: id("2026-W48") };
    let found = Patterns::of(window, &chronicle, &Goals::default(), &feedback).requests;
    let (kind, all) = &found.by_kind[0];
    assert_eq!((found.by_kind.len(), *kind, all.len()), (1, Some(AskKind::Advice), 5));
    let ids = |requests: &[requests::Request]| requests.iter().map(|one| one.id.to_string()).collect::<String>();
    let people: Vec<_> = found.by_person.iter().map(|(to, asks)| (to.as_str(), ids(asks))).collect();
    assert_eq!(people, [("K.", "acdh".to_owned()), ("leder", "b".to_owned())]);
    assert_eq!(requests::waits(&found.by_person[0].1), Some((0, 3)));
    assert_eq!(requests::waits(&found.by_person[1].1), None, "letting go is no answer");
    assert_eq!(requests::count(all, AskStatus::Answered), 3);
}

#[test]
fn the_series_has_gaps_where_nothing_is_known() {
    let level = |n: u8| Entry::from(crate::domain::Scalar::Integer(n.into()));
    let mut open = Week::new();
    open.energy.open.level = level(2);
    open.energy.open.load = level(4);
    let mut closed = open.clone();
    closed.energy.close.level = level(5);
    closed.energy.close.load = level(1);
    let silent = Week { focus: "x".into(), ..Week::new() };
    let found = patterns(vec![
        (id("2026-W45"), closed.clone()),
        (id("2026-W46"), away(closed)),
        (id("2026-W47"), silent),
        (id("2026-W48"), open),
    ]);
    let shown: Vec<_> = found.series.iter().skip(4).map(|point| point.levels.map(|l| (l.energy(), l.load))).collect();
    assert_eq!(shown, [None, Some((Some(5), Some(1))), None, None, Some((Some(2), Some(4)))]);
}

/// Weeks with any tags, causes and goals, some of them away.
fn any_weeks() -> impl Strategy<Value = Vec<(WeekId, Week)>> {
    let row = (0..Cause::ALL.len(), 0..Outcome::ALL.len(), 0..3usize).prop_map(|(cause, outcome, goal)| Priority {
        cause: Entry::Value(Cause::ALL[cause]),
        outcome: Entry::Value(Outcome::ALL[outcome]),
        goal: ["", "r7xa", "x9yy"][goal].to_owned(),
        energy: Entry::Value(Effect::ALL[goal]),
        ..row("rad")
    });
    let tags = proptest::collection::vec(0..Tag::ALL.len(), 0..4);
    let week = (proptest::collection::vec(row, 0..4), tags, proptest::bool::weighted(0.2)).prop_map(
        |(rows, tags, is_away)| {
            let obstacle = tags.into_iter().map(|tag| obstacle("noe", Some(Tag::ALL[tag]))).collect();
            let week = Week { priority: rows, obstacle, ..Week::new() };
            if is_away { away(week) } else { week }
        },
    );
    proptest::collection::vec(week, 12)
        .prop_map(|weeks| weeks.into_iter().zip(1..).map(|(week, n)| (id("2026-W40").plus(n), week)).collect())
}

fn joined<K: PartialEq + Clone>(one: &Tally<K>, other: &Tally<K>) -> Vec<(K, Vec<Source>)> {
    let mut all: Vec<(K, Vec<Source>)> = one.iter().map(|(key, sources)| (key.clone(), sources.to_vec())).collect();
    for (key, sources) in other.iter() {
        match all.iter_mut().find(|(known, _)| known == key) {
            Some((_, known)) => known.extend_from_slice(sources),
            None => all.push((key.clone(), sources.to_vec())),
        }
    }
    all
}

fn whole<K: PartialEq + Clone>(tally: &Tally<K>) -> Vec<(K, Vec<Source>)> {
    tally.iter().map(|(key, sources)| (key.clone(), sources.to_vec())).collect()
}

proptest! {
    #[test]
    fn two_windows_beside_each_other_count_what_one_over_both_does(weeks in any_weeks(), cut in 1..12i64) {
        let chronicle = Chronicle::whole(weeks, Vec::new(), Vec::new());
        let (first, last) = (id("2026-W41"), id("2026-W52"));
        let of = |from, to| Patterns::of(Window { from, to }, &chronicle, &Goals::default(), &Feedback::default());
        let (one, other, both) = (of(first, first.plus(cut - 1)), of(first.plus(cut), last), of(first, last));
        prop_assert_eq!(joined(&one.obstacles, &other.obstacles), whole(&both.obstacles));
        prop_assert_eq!(joined(&one.causes, &other.causes), whole(&both.causes));
        prop_assert_eq!(joined(&one.effects, &other.effects), whole(&both.effects));
        prop_assert_eq!(joined(&one.served, &other.served), whole(&both.served));
        prop_assert_eq!([one.series, other.series].concat(), both.series);
    }
}
