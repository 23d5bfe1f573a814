//! Every list that is asked for ends at its limit: one below it there is an empty line, at it there is none, and what a
//! file has beyond it is shown and kept.

use femsteg::app::form::questions;
use femsteg::domain::limits;
use femsteg::testing::{Harness, Setup};

const DAY: &str = "2026-11-25";

/// A list: its file, the rows of the file's text, the keys to its page, the name of its empty line, its limit.
struct Case {
    file: &'static str,
    row: fn(usize) -> String,
    keys: &'static str,
    slot: &'static str,
    limit: usize,
}

const WEEK: &str = "weeks/2026-W48.toml";

fn cases() -> Vec<Case> {
    let case = |file, row, keys, slot, limit| Case { file, row, keys, slot, limit };
    vec![
        case(WEEK, |n| row("can_wait", n, "what", ""), "1", "slot:can_wait", limits::CAN_WAIT),
        case(WEEK, |n| row("priority", n, "title", ""), "3", "slot:priority", limits::PRIORITIES),
        case(WEEK, |n| row("pause", n, "what", ""), "3", "slot:pause", limits::PAUSES),
        case("profile.toml", |n| row("mission", n, "text", ""), "1", "slot:mission", limits::MISSION_LINES),
        case("profile.toml", |n| row("room", n, "area", ""), "r pgdn", "slot:room", limits::ROOM_AREAS),
        case("profile.toml", |n| row("learn", n, "what", ""), "r pgdn pgdn", "slot:learn", limits::LEARN),
        case(
            "goals.toml",
            |n| row("goal", n, "title", "status = \"active\"\n"),
            "2",
            "slot:goal",
            limits::ACTIVE_GOALS,
        ),
        case("feedback.toml", |n| row("ask", n, "to", "week = \"2026-W40\"\n"), "4", "slot:ask", limits::OPEN_ASKS),
        case("feedback.toml", |n| row("ask", n, "to", "week = \"2026-W48\"\n"), "4", "slot:ask", limits::NEW_ASKS),
        case("feedback.toml", |n| row("give", n, "to", "week = \"2026-W48\"\n"), "4", "slot:give", limits::GIVES),
    ]
}

fn row(list: &str, n: usize, key: &str, more: &str) -> String {
    format!("[[{list}]]\nid = \"row{n}\"\n{key} = \"Linje {n}\"\n{more}")
}

/// The page with so many rows in the list.
fn with(case: &Case, rows: usize) -> Harness {
    let head = if case.file == WEEK { "schema = 1\nweek = \"2026-W48\"\n" } else { "schema = 1\n" };
    let text = (0..rows).map(case.row).fold(head.to_owned(), |text, row| text + &row);
    Setup::on(DAY).sized(100, 120).file(case.file, &text).open().press(case.keys)
}

fn has_slot(here: &Harness, name: &str) -> bool {
    questions(&here.app.items).any(|question| question.spot.name().starts_with(&format!("{name}:")))
}

#[test]
fn a_list_ends_at_its_limit_and_shows_what_is_beyond() {
    for case in cases() {
        let name = format!("{} in {}", case.slot, case.file);
        assert!(has_slot(&with(&case, case.limit - 1), case.slot), "{name}: one below the limit");
        assert!(!has_slot(&with(&case, case.limit), case.slot), "{name}: at the limit");
        let beyond = with(&case, case.limit + 1);
        assert!(!has_slot(&beyond, case.slot), "{name}: beyond the limit");
        for n in 0..=case.limit {
            assert!(
                beyond.screen().contains(&format!("Linje {n}")),
                "{name}: row {n} of {}\n{}",
                case.limit,
                beyond.screen()
            );
        }
    }
}

/// Lists within a row, of which only the open one shows them.
#[test]
fn parts_and_milestones_end_at_their_limits() {
    let inner = |list: &str, count: usize| {
        (0..count).fold(String::new(), |text, n| text + &format!("[[{list}]]\nid = \"in{n}\"\ntitle = \"Ledd {n}\"\n"))
    };
    let week = |count| {
        let parts = inner("priority.parts", count);
        let text = format!(
            "schema = 1\nweek = \"2026-W48\"\n[[priority]]\nid = \"aaaa\"\ntitle = \"Rad\"\nhours = 8\n{parts}"
        );
        Setup::on(DAY).sized(100, 60).file(WEEK, &text).open().press("3")
    };
    let goals = |count| {
        let text = format!(
            "schema = 1\n{}{}",
            row("goal", 0, "title", "status = \"active\"\n"),
            inner("goal.milestone", count)
        );
        Setup::on(DAY).sized(100, 60).file("goals.toml", &text).open().press("2 3")
    };
    for (page, slot, limit) in [
        (&week as &dyn Fn(usize) -> Harness, "slot:parts", limits::PARTS),
        (&goals, "slot:milestone", limits::MILESTONES),
    ] {
        let there: Vec<bool> = [limit - 1, limit, limit + 1].map(|count| has_slot(&page(count), slot)).into();
        assert_eq!(there, [true, false, false], "{slot}");
    }
}

/// A focus is counted and never cut; a when–then plan is offered twice a week; the first two rows are asked for more.
#[test]
fn words_and_details_keep_to_their_limits() {
    let focus = "å".repeat(limits::FOCUS_CHARACTERS + 1);
    let here = Setup::on(DAY).open().press("1").paste(&focus);
    assert_eq!(here.app.docs.week.focus, focus);
    assert!(here.screen().contains("101/100"), "{}", here.screen());
    let drains = |count: usize| {
        let rows = (0..4).fold(String::new(), |text, n| {
            let plan = if n < count { "when_then = \"Når, så\"\n" } else { "" };
            text + &row("priority", n, "title", &format!("energy = \"drains\"\n{plan}"))
        });
        let text = format!("schema = 1\nweek = \"2026-W48\"\n{rows}");
        Setup::on(DAY).sized(100, 60).file(WEEK, &text).open().press("3")
    };
    let asks =
        |here: &Harness, key: &str| questions(&here.app.items).any(|question| question.spot.name().ends_with(key));
    let at_row = |mut here: Harness, n: usize| {
        while !here.app.spot().is_some_and(|spot| spot.name().ends_with(&format!("row{n}.title"))) {
            here = here.press("tab");
        }
        here
    };
    for (made, offered) in [(limits::WHEN_THENS - 1, true), (limits::WHEN_THENS, false)] {
        assert_eq!(asks(&at_row(drains(made), 3), "row3.when_then"), offered, "{made} made");
    }
    for (place, detailed) in [(limits::DETAILED_PRIORITIES - 1, true), (limits::DETAILED_PRIORITIES, false)] {
        assert_eq!(asks(&at_row(drains(0), place), &format!("row{place}.first_step")), detailed, "row {place}");
    }
}
