//! Friday: the week is closed part by part, in a minute, or not at all; and nothing of it is lost.

use std::time::Duration;

use femsteg::app::Begin;
use femsteg::domain::{FileId, SaveFault};
use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";
const LAST: &str = "weeks/2026-W47.toml";
const ROWS: &str = "[[priority]]\nid = \"aaaa\"\ntitle = \"Svare K.\"\nenergy = \"drains\"\n\
                    [[priority]]\nid = \"bbbb\"\ntitle = \"Rydde arkivet\"\nfirst_step = \"Mandag\"\n\
                    [[priority]]\nid = \"cccc\"\ntitle = \"Ny mal\"\n";

fn week(id: &str, more: &str) -> String {
    format!("schema = 1\nweek = \"{id}\"\nstatus = \"open\"\nfocus = \"Høringen\"\n{more}{ROWS}")
}

fn friday() -> Harness {
    Setup::on("2026-11-27").file(WEEK, &week("2026-W48", "")).open()
}

/// Monday, when nobody had closed the week before.
fn monday() -> Harness {
    Setup::on("2026-11-23").file(LAST, &week("2026-W47", "")).open()
}

/// A whole Friday, from the start screen to the closed week.
fn closed() -> Harness {
    let here = friday().press("c 1").types("Svaret er sendt").press("tab 2");
    let here = here.press("2").types("Halve arkivet").press("tab 3 3");
    let here = here.press("tab 3 pgdn").types("Svaret ble lest").press("tab").types("Spør før").press("pgdn");
    let here = here.press("4 3").types("Møtet med L.").press("tab right tab 3").types("leder");
    let here = here.press("pgdn 1").types("Tirsdag kl. 9").press("tab 2 pgdn");
    here.types("Onsdag formiddag").press("pgdn").wait(Duration::from_secs(1))
}

#[test]
fn a_friday_says_all_of_it_in_the_weeks_file() {
    let here = closed();
    let text = here.text(WEEK);
    for line in [
        "status = \"closed\"",
        "outcome = \"done\"",
        "result = \"Svaret er sendt\"",
        "took = \"planned\"",
        "outcome = \"partly\"",
        "result = \"Halve arkivet\"",
        "took = \"longer\"",
        "cause = \"waited\"",
        "next_step = \"Tirsdag kl. 9\"",
        "win = \"Svaret ble lest\"",
        "learned = \"Spør før\"",
        "level = 4",
        "load = 3",
        "gave = \"Møtet med L.\"",
        "what = \"Svare K.\"",
        "tag = \"workload\"",
        "who_can_clear = \"leder\"",
        "drained = true",
        "what = \"Ny mal\"",
        "origin = \"2026-W48/cccc\"",
        "protect = \"Onsdag formiddag\"",
    ] {
        assert!(text.contains(line), "{line}:\n{text}");
    }
    assert!(here.screen().contains("Resten får ligge til mandag, uke 49."), "{}", here.screen());
}

#[test]
fn closing_again_and_opening_again_keep_everything() {
    let here = closed();
    let before = here.text(WEEK);
    let again = here.press("esc c pgdn pgdn pgdn pgdn pgdn").wait(Duration::from_secs(1));
    assert_eq!(again.text(WEEK), before);
    let opened = again.press("esc 1 end").types(" i dag").press("esc");
    assert_eq!(opened.text(WEEK), before.replace("focus = \"Høringen\"", "focus = \"Høringen i dag\""));
}

#[test]
fn what_was_decided_on_friday_is_what_monday_asks_about() {
    let friday = closed();
    let monday = Setup::on("2026-11-30").file(WEEK, &friday.text(WEEK)).open().press("3");
    let screen = monday.screen();
    assert!(screen.contains("Rydde arkivet") && screen.contains("Igjen fra sist"), "{screen}");
    let taken = monday.press("1");
    assert!(!taken.screen().contains("Igjen fra sist"), "what was parked or done is not left over");
    let taken = taken.press("esc");
    let text = taken.text("weeks/2026-W49.toml");
    assert!(text.contains("first_step = \"Tirsdag kl. 9\"") && text.contains("times_moved = 1"), "{text}");
    assert_eq!(taken.text(WEEK), friday.text(WEEK), "planning never changes the week before");
}

#[test]
fn what_is_put_aside_on_friday_is_asked_for_its_week() {
    let here = friday().press("c pgdn pgdn pgdn 2").types("om tre uker").press("tab");
    let text = here.press("esc").text(WEEK);
    assert!(text.contains("origin = \"2026-W48/aaaa\"") && text.contains("revisit = \"2026-W51\""), "{text}");
    let back = Setup::on("2026-12-14").file(WEEK, &text).open().press("3");
    assert!(back.screen().contains("Svare K."), "{}", back.screen());
}

#[test]
fn a_cause_is_asked_only_where_something_was_not_done_and_waiting_drafts_a_request() {
    assert!(!friday().press("c 1").screen().contains("Årsak"));
    let here = friday().press("c 3 tab tab 3");
    assert!(here.screen().contains("Vil du be noen om hjelp"), "{}", here.screen());
    let text = here.press("1 esc").text("feedback.toml");
    assert!(text.contains("source = \"2026-W48/aaaa\"") && text.contains("kind = \"decision\""), "{text}");
    assert!(text.contains("Svare K."), "{text}");
}

#[test]
fn a_win_that_was_noted_is_taken_over_with_one_key() {
    let note = "[[note]]\nid = \"nnnn\"\nat = 2026-11-25\nkind = \"win\"\ntext = \"Enighet om fordelingen\"\n";
    let here = Setup::on("2026-11-27").file(WEEK, &(week("2026-W48", "") + note)).open().press("c pgdn");
    assert!(here.screen().contains("bra: Enighet om fordelingen (ons.)"), "{}", here.screen());
    assert!(here.press("right esc").text(WEEK).contains("win = \"Enighet om fordelingen\""));
}

#[test]
fn a_missed_friday_is_closed_in_a_minute() {
    let here = monday();
    assert!(here.screen().contains("Du har ikke avsluttet uke 47."), "{}", here.screen());
    let minute = here.press("c");
    assert!(minute.screen().contains("Uke 47 · avslutning på ett minutt"), "{}", minute.screen());
    let done = minute.press("1 2 4 enter");
    let text = done.text(LAST);
    for line in ["status = \"closed\"", "outcome = \"done\"", "outcome = \"partly\"", "outcome = \"dropped\""] {
        assert!(text.contains(line), "{line}:\n{text}");
    }
    assert!(done.screen().contains("Uke 48") && done.screen().contains("Uke 47 er avsluttet."), "{}", done.screen());
    let planned = done.press("3");
    assert!(planned.screen().contains("Igjen fra sist") && planned.screen().contains("Rydde arkivet"));
    assert!(!planned.files.contains_key(WEEK), "looking at the new week writes nothing");
    assert!(!planned.press("1").screen().contains("Igjen fra sist"), "only what came half the way was left over");
}

#[test]
fn a_missed_friday_can_be_closed_as_long_as_nothing_is_planned() {
    let noted = monday().press("n").types("Husk melk").press("enter");
    assert!(noted.screen().contains("Du har ikke avsluttet uke 47."), "{}", noted.screen());
    assert_eq!(noted.press("c").app.docs.id.to_string(), "2026-W47");
    let planned = monday().press("3 tab tab tab").types("Svare").press("esc c");
    assert_eq!(planned.app.docs.id.to_string(), "2026-W48");
}

#[test]
fn undoing_says_what_and_goes_there() {
    let here = friday().press("c 1").types("Sendt").press("tab 2 esc u");
    assert!(here.screen().contains("Angret: Tidsbruk."), "{}", here.screen());
    let page = friday().press("1 end").types(" i dag").press("tab tab ctrl-u");
    assert!(page.screen().contains("Angret: Viktigst denne uka."), "{}", page.screen());
    assert!(page.app.spot().is_some_and(|spot| spot.name().ends_with("focus")));
}

#[test]
fn a_week_that_was_missed_long_ago_is_not_spoken_of() {
    let here = Setup::on("2026-11-23").file("weeks/2026-W40.toml", &week("2026-W40", "")).open();
    assert!(!here.screen().contains("avsluttet"), "{}", here.screen());
    let left = here.press("3").screen();
    assert!(left.contains("Svare K.") && left.contains("Rydde arkivet"), "{left}");
}

#[test]
fn a_week_that_cannot_be_saved_stays_open() {
    let mut here = Setup::on("2026-11-23").file(LAST, &week("2026-W47", "")).planning("2026-W47").open();
    here.broken = Some(SaveFault::Full);
    let here = here.press("1 end").types(" og mer").press("esc esc");
    assert_eq!(here.app.docs.id.to_string(), "2026-W47");
    assert!(
        here.screen().contains("Ikke lagret: disken er full") && here.screen().contains("og mer"),
        "{}",
        here.screen()
    );
}

#[test]
fn a_week_away_is_one_key_and_so_is_coming_back() {
    let here = monday().press("b");
    assert!(here.text(WEEK).contains("status = \"away\""), "{}", here.text(WEEK));
    assert!(here.screen().contains("Du er borte denne uka."), "{}", here.screen());
    assert!(here.press("b").text(WEEK).contains("status = \"open\""));
    assert!(!monday().press("b u").screen().contains("borte denne uka."));
}

#[test]
fn another_week_is_left_for_this_one_with_esc() {
    let here = Setup::on("2026-11-23")
        .file(LAST, &week("2026-W47", ""))
        .planning("2026-W47")
        .begin(Begin::Close)
        .open()
        .press("1 esc esc");
    assert_eq!(here.app.docs.id.to_string(), "2026-W48");
    assert!(here.text(LAST).contains("outcome = \"done\""), "what was done in the other week is saved first");
    assert!(here.app.docs.kept(FileId::Week(here.app.docs.id)).is_some());
    assert!(!here.press("u").text(LAST).contains("outcome = \"\""), "and cannot be undone from here");
}
