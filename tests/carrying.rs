//! What earlier weeks left to decide about: leftovers, what comes back in its week, and what was moved often.

use std::fs;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use femsteg::app::msg::Event;
use femsteg::app::question::Spot;
use femsteg::domain::{AskKind, FileId, Past, WeekId};
use femsteg::store::Store;
use femsteg::store::disk::RealDisk;
use femsteg::store::folders::Folders;
use femsteg::testing::{Harness, Setup, StillClock};

const WEEK: &str = "weeks/2026-W48.toml";
const W40: &str = "schema = 1\nweek = \"2026-W40\"\n\n[[can_wait]]\nid = \"t5nf\"\nwhat = \"Ny mal\"\ntell = \"K.\"\nrevisit = \"2026-W44\"\n";

fn monday() -> Setup {
    Setup::on("2026-11-23")
}

/// The last week with one row that was moved so often.
fn moved(times: u32) -> String {
    format!(
        "schema = 1\nweek = \"2026-W47\"\n\n[[priority]]\nid = \"k2pw\"\ntitle = \"Rutinen\"\nhours = 4\n\
         times_moved = {times}\noutcome = \"moved\"\n"
    )
}

fn row(id: &str, title: &str) -> String {
    format!("\n[[priority]]\nid = \"{id}\"\ntitle = \"{title}\"\n")
}

/// The names of what is offered to be decided about.
fn offered(here: &Harness) -> Vec<String> {
    let questions = femsteg::app::form::questions(&here.app.items);
    let left = questions.filter(|question| matches!(question.spot, Spot::Decide("leftover", _)));
    left.map(|question| question.label.clone()).collect()
}

fn saved(here: Harness) -> Harness {
    here.press("tab").wait(Duration::from_secs(1))
}

#[test]
fn what_could_wait_comes_back_in_its_week_and_is_asked_about_once() {
    let setup = || monday().file("weeks/2026-W40.toml", W40);
    let here = setup().open().press("1");
    assert!(here.screen().contains("Én ting du la til side, er tilbake."), "{}", here.screen());
    let here = here.press("esc 3");
    assert_eq!(offered(&here), ["Ny mal"]);
    assert!(here.screen().contains("fra uke 40"), "{}", here.screen());
    let taken = saved(setup().open().press("3 1"));
    assert_eq!(taken.app.docs.week.priority[0].origin, "2026-W40/t5nf");
    assert!(taken.app.docs.week.priority[0].times_moved.is_empty(), "waiting is no move");
    let gone = saved(setup().open().press("3 3"));
    assert_eq!(gone.app.docs.week.let_go, ["2026-W40/t5nf"]);
    for decided in [taken, gone] {
        assert!(offered(&decided).is_empty());
        assert_eq!(decided.text("weeks/2026-W40.toml"), W40);
        let later = Setup::on("2026-12-07").file("weeks/2026-W40.toml", W40).file(WEEK, &decided.text(WEEK));
        let items = format!("{:?}", later.open().press("3").app.items);
        assert!(!items.contains("2026-W40/t5nf"), "not in a later week either");
    }
}

#[test]
fn what_waits_again_is_asked_for_its_week_and_comes_back_then() {
    let here = monday().file("weeks/2026-W40.toml", W40).open().press("3 2");
    assert!(here.screen().contains("Ny mal: "), "{}", here.screen());
    let here = here.types("uke 50").press("enter").wait(Duration::from_secs(1));
    let row = &here.app.docs.week.can_wait[0];
    assert_eq!((row.what.as_str(), row.tell.as_str(), row.origin.as_str()), ("Ny mal", "K.", "2026-W40/t5nf"));
    assert_eq!(row.revisit.value().map(ToString::to_string).as_deref(), Some("2026-W50"));
    assert!(matches!(here.app.spot(), Some(Spot::Slot(..))), "on to the first priority");
    let later =
        |today| Setup::on(today).file("weeks/2026-W40.toml", W40).file(WEEK, &here.text(WEEK)).open().press("3");
    assert!(offered(&later("2026-11-30")).is_empty());
    assert_eq!(offered(&later("2026-12-07")), ["Ny mal"]);
}

#[test]
fn what_waits_again_is_asked_for_its_week_also_in_a_plan_that_is_too_large() {
    let large = "schema = 1\nweek = \"2026-W48\"\n\n[[priority]]\nid = \"aaaa\"\ntitle = \"Stort\"\nhours = 60\n";
    let here = monday().file(WEEK, large).file("weeks/2026-W40.toml", W40).open().press("3 2");
    let asked: Vec<String> =
        femsteg::app::form::questions(&here.app.items).map(|question| question.spot.name()).collect();
    let revisit = here.app.spot().map(Spot::name).unwrap_or_default();
    assert!(revisit.ends_with(".revisit"), "{revisit}");
    assert_eq!(asked.iter().filter(|name| **name == revisit).count(), 1, "in one place");
    let here = here.types("uke 50").press("enter");
    assert_eq!(here.app.docs.week.can_wait[0].revisit.value().map(ToString::to_string).as_deref(), Some("2026-W50"));
}

#[test]
fn every_decision_about_what_came_back_can_be_undone() {
    for keys in ["3 1 ctrl-u", "3 2 ctrl-u", "3 3 ctrl-u"] {
        let here = monday().file("weeks/2026-W40.toml", W40).open().press(keys);
        assert_eq!(offered(&here), ["Ny mal"], "{keys}");
        let week = &here.app.docs.week;
        assert!(week.priority.is_empty() && week.can_wait.is_empty() && week.let_go.is_empty(), "{keys}");
    }
}

#[test]
fn at_most_five_are_offered_and_leftovers_come_first() {
    let many: String = (0..4).map(|n| row(&format!("aaa{n}"), &format!("Rest {n}"))).collect();
    let waits = |n| format!("\n[[can_wait]]\nid = \"bbb{n}\"\nwhat = \"Vent {n}\"\nrevisit = \"2026-W45\"\n");
    let waits = [0, 1, 2].map(waits).concat();
    let here = monday()
        .file("weeks/2026-W47.toml", &format!("schema = 1\nweek = \"2026-W47\"\n{many}"))
        .file("weeks/2026-W30.toml", &format!("schema = 1\nweek = \"2026-W30\"\n{waits}"))
        .open()
        .press("3");
    assert_eq!(offered(&here), ["Rest 0", "Rest 1", "Rest 2", "Rest 3", "Vent 0"]);
    assert_eq!(offered(&here.press("3")), ["Rest 1", "Rest 2", "Rest 3", "Vent 0", "Vent 1"]);
}

#[test]
fn what_comes_after_the_first_frame_leaves_the_cursor_where_it_is() {
    // On a page that is longer than the screen.
    let mut here = monday().file("weeks/2026-W40.toml", W40).sized(80, 20).open();
    let past = here.app.past.clone();
    here.send(Event::Past(Past::default()));
    // In the middle of the screen and of a word, with rows of the page above and below.
    let mut here = here.press(&format!("3{}", " tab".repeat(9)));
    while here.app.question().is_none_or(|question| question.label != "Avbrudd") {
        here = here.press("backtab");
    }
    let mut here = here.types("Uts");
    let (spot, cursor) = (here.app.spot().cloned(), here.cursor());
    assert!(offered(&here).is_empty());
    here.send(Event::Past(past));
    assert_eq!(offered(&here), ["Ny mal"]);
    assert_eq!(here.app.spot().cloned(), spot);
    assert_eq!(here.cursor(), cursor, "{}", here.screen());
    assert_eq!(here.types("ette").app.docs.week.interruption, "Utsette");
}

#[test]
fn after_a_gap_and_after_weeks_away_the_leftovers_are_those_of_the_last_week_at_work() {
    let left = format!("schema = 1\nweek = \"2026-W40\"\n{}", row("aaaa", "Gammel rest"));
    let away = |week: &str| format!("schema = 1\nweek = \"{week}\"\nstatus = \"away\"\n");
    let gap = monday().file("weeks/2026-W40.toml", &left);
    assert_eq!(offered(&gap.clone().open().press("3")), ["Gammel rest"]);
    let back = gap.file("weeks/2026-W46.toml", &away("2026-W46")).file("weeks/2026-W47.toml", &away("2026-W47"));
    let here = back.open();
    assert!(!here.screen().contains("borte"));
    assert_eq!(offered(&here.press("3")), ["Gammel rest"]);
}

#[test]
fn the_second_move_asks_and_the_first_does_not() {
    let acts = |times| {
        let here = monday().file("weeks/2026-W47.toml", &moved(times)).open().press("3");
        here.app.question().map_or(0, |question| question.kind.options())
    };
    assert_eq!([0, 1, 2, 3].map(acts), [3, 3, 5, 5]);
}

#[test]
fn what_was_moved_often_is_split_from_its_first_part_on() {
    let here = monday().file("weeks/2026-W47.toml", &moved(2)).open().press("3 1");
    let here = here.types("Skisse").press("enter").types("1").press("enter").wait(Duration::from_secs(1));
    let row = &here.app.docs.week.priority[0];
    assert_eq!((row.title.as_str(), row.moved(), row.parts[0].title.as_str()), ("Rutinen", 3, "Skisse"));
    assert_eq!(row.planned_hours(), Some(1.0));
    let parts = "parts = [{ id = \"pppp\", title = \"Utkast\", hours = 2 }]\n";
    let split = monday().file("weeks/2026-W47.toml", &format!("{}{parts}", moved(2))).open().press("3 1").types(" A");
    assert_eq!(split.app.docs.week.priority[0].parts[0].title, "Utkast A");
    let undone = monday().file("weeks/2026-W47.toml", &moved(2)).open().press("3 1 ctrl-u");
    assert_eq!(offered(&undone), ["Rutinen"]);
    assert!(undone.app.docs.week.priority.is_empty());
}

#[test]
fn renegotiating_takes_it_along_with_a_request_and_both_are_taken_back() {
    let here = monday().file("weeks/2026-W47.toml", &moved(2)).open().press("3 2");
    let ask = &here.app.docs.feedback.ask[0];
    assert_eq!(ask.kind.value(), Some(&AskKind::Priority));
    assert!(ask.question.contains("«Rutinen»"), "{}", ask.question);
    let row = &here.app.docs.week.priority[0];
    assert_eq!(ask.source, format!("2026-W48/{}", row.id));
    assert!(here.screen().contains("Bestillingen"), "{}", here.screen());
    let undone = here.press("esc ctrl-u");
    assert_eq!(offered(&undone), ["Rutinen"]);
    assert!(undone.app.docs.feedback.ask.is_empty() && undone.app.docs.week.priority.is_empty());
}

#[test]
fn handing_over_lets_it_go_with_a_request_that_stays_once_it_was_worked_on() {
    let here = monday().file("weeks/2026-W47.toml", &moved(2)).open().press("3 3");
    let ask = &here.app.docs.feedback.ask[0];
    assert_eq!((ask.kind.value(), ask.source.as_str()), (Some(&AskKind::Resources), "2026-W47/k2pw"));
    assert_eq!(here.app.docs.week.let_go, ["2026-W47/k2pw"]);
    let mut here = here.wait(Duration::from_secs(1));
    here.outside("feedback.toml", &here.text("feedback.toml").replace("status =", "to = \"K.\"\nstatus ="));
    let undone = here.press("esc ctrl-u");
    assert_eq!(offered(&undone), ["Rutinen"]);
    assert_eq!(undone.app.docs.feedback.ask[0].to, "K.", "what somebody typed is not taken away");
}

#[test]
fn what_was_moved_often_can_still_be_let_go_or_taken_along() {
    let gone = monday().file("weeks/2026-W47.toml", &moved(2)).open().press("3 4");
    assert_eq!(gone.app.docs.week.let_go, ["2026-W47/k2pw"]);
    let taken = monday().file("weeks/2026-W47.toml", &moved(2)).open().press("3 5");
    assert_eq!(taken.app.docs.week.priority[0].moved(), 3);
}

#[test]
fn nothing_is_decided_about_a_request_while_its_file_is_read_only() {
    for key in ["3 2", "3 3"] {
        let here =
            monday().file("weeks/2026-W47.toml", &moved(2)).file("feedback.toml", "schema = \n").open().press(key);
        assert_eq!(offered(&here), ["Rutinen"], "{key}");
    }
}

#[test]
fn the_store_looks_behind_weeks_away_for_the_last_one_at_work() {
    let root = tempfile::tempdir().unwrap();
    let folders = Folders::find(Some(root.path().join("config")), Some(root.path().join("state"))).unwrap();
    fs::create_dir_all(folders.config.join("weeks")).unwrap();
    let put = |week: WeekId, text: &str| {
        let head = format!("schema = 1\nweek = \"{week}\"\n");
        let mut file = fs::File::create_new(folders.path(FileId::Week(week))).unwrap();
        file.write_all(format!("{head}{text}").as_bytes()).unwrap();
    };
    let store = Store::new(folders.clone(), Arc::new(RealDisk), Arc::new(StillClock::at("2026-11-24T09:41:00")));
    let open: WeekId = "2026-W48".parse().unwrap();
    let last = || store.last_written(open).map(|(week, _)| week);
    assert_eq!(last(), None);
    put(open.plus(-14), "focus = \"Budsjettet\"\n");
    assert_eq!(last(), Some(open.plus(-14)), "after a gap");
    (2..14).for_each(|back| put(open.plus(-back), "status = \"away\"\n"));
    assert_eq!(last(), Some(open.plus(-14)), "behind twelve weeks away");
    put(open.plus(-1), "status = \"away\"\n");
    assert_eq!(last(), None, "no further, since the first frame waits for it");
}
