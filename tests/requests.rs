//! Requests and feedback over the weeks, from keys to files.

use std::time::Duration;

use femsteg::app::Screen;
use femsteg::app::question::Spot;
use femsteg::domain::AskStatus;
use femsteg::domain::FileId;
use femsteg::store::read::read;
use femsteg::testing::{Harness, Setup};

use crate::answers::at;

fn ask(id: &str, week: &str, more: &str) -> String {
    format!("[[ask]]\nid = \"{id}\"\nweek = \"{week}\"\nto = \"K.\"\nquestion = \"Spørsmål {id}\"\n{more}\n")
}

fn file(rows: &[String]) -> String {
    format!("schema = 1\n\n{}", rows.concat())
}

/// Wednesday of week 48, with these requests.
fn wednesday(rows: &[String]) -> Setup {
    Setup::on("2026-11-25").sized(80, 40).file("feedback.toml", &file(rows))
}

fn saved(here: Harness) -> String {
    here.press("tab").wait(Duration::from_secs(1)).text("feedback.toml")
}

/// The places of these words on the screen, from top to bottom.
fn in_order(screen: &str, words: &[&str]) {
    let places: Vec<usize> =
        words.iter().map(|word| screen.find(word).unwrap_or_else(|| panic!("{word}\n{screen}"))).collect();
    assert!(places.is_sorted(), "{words:?}\n{screen}");
}

#[test]
fn the_ledger_shows_open_requests_by_age_and_what_came_of_the_others() {
    let here = wednesday(&[
        ask("aaaa", "2026-W48", "kind = \"mandate\"\nstatus = \"open\"\ndue = 2026-11-27\nif_no_answer = \"Venter\"\n"),
        ask("bbbb", "2026-W40", "status = \"open\"\ndue = 2026-11-24\nif_no_answer = \"Da går jeg videre\"\n"),
        ask(
            "cccc",
            "2026-W30",
            "kind = \"advice\"\nstatus = \"answered\"\nsettled = \"2026-W36\"\nanswer = \"Ja\"\ndid = \"Sendt\"\n",
        ),
        ask("dddd", "2026-W30", "status = \"let-go\"\nsettled = \"2026-W47\"\n"),
        ask("eeee", "2026-W30", "status = \"answered\"\nsettled = \"2026-W35\"\n"),
    ])
    .open()
    .press("f");
    let screen = here.screen();
    in_order(
        &screen,
        &["Spørsmål bbbb", "Uten svar: Da går jeg videre", "Spørsmål aaaa", "fullmakt · innen fre. 27. nov."],
    );
    in_order(
        &screen,
        &[
            "Spørsmål aaaa",
            "Ny bestilling",
            "Spørsmål dddd",
            "Spørsmål cccc",
            "råd · uke 36",
            "Svar: Ja",
            "Fulgt opp: Sendt",
        ],
    );
    assert!(screen.contains("åpen i 8 uker"), "{screen}");
    assert!(!screen.contains("Venter") && !screen.contains("Spørsmål eeee"), "{screen}");
    assert!(screen.contains("Én eldre bestilling"), "{screen}");
    let here = here.press("4 esc esc");
    assert!(matches!(here.app.screen, Screen::Start { .. }));
}

#[test]
fn a_request_is_answered_in_the_ledger_and_asked_what_came_of_it() {
    let rows = [ask("aaaa", "2026-W47", "status = \"open\"\n")];
    let here = wednesday(&rows).open().press("f 1").types("Ja").press("enter").types("Sendte det").press("enter");
    let text = here.text("feedback.toml");
    for line in ["status = \"answered\"", "settled = \"2026-W48\"", "answer = \"Ja\"", "did = \"Sendte det\""] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn settling_a_request_can_be_undone_as_a_whole() {
    let rows = [ask("aaaa", "2026-W47", "status = \"open\"\n")];
    for keys in ["f 1", "f 3", "f 2", "4 1", "4 3"] {
        let here = wednesday(&rows).open().press(keys);
        assert_ne!(saved(here), file(&rows), "{keys}");
        let back = wednesday(&rows).open().press(keys).press("ctrl-u");
        // What was written and taken back is empty, and its key stays: that says the same.
        let says = |text: String| read(FileId::Feedback, text.as_bytes()).table;
        assert_eq!(says(saved(back)), says(file(&rows)), "{keys}");
    }
}

#[test]
fn everything_about_an_answered_request_can_be_put_right_in_its_form() {
    let rows = [ask("aaaa", "2026-W40", "status = \"answered\"\nsettled = \"2026-W41\"\nanswer = \"Ja\"\n")];
    let here = at(wednesday(&rows).open().press("f tab 4"), ".answer").types(", men ikke før jul").press("tab");
    let here = here.types("Utsatte det").press("tab");
    assert!(here.text("feedback.toml").contains("answer = \"Ja, men ikke før jul\"\n"));
    assert!(here.text("feedback.toml").contains("did = \"Utsatte det\""));
    assert!(here.text("feedback.toml").contains("settled = \"2026-W41\""), "correcting the words settles nothing anew");
    let open = at(here.press("esc 4"), ".status").press("1");
    assert!(open.app.docs.feedback.ask[0].is_open());
    assert!(open.screen().contains("ikke før jul"), "what was written stays in sight");
    assert!(saved(open).contains("settled = \"\""));
}

#[test]
fn a_new_request_is_not_asked_how_it_stands() {
    let here = Setup::on("2026-11-25").open().press("f").types("K.").press("enter");
    assert!(here.screen().contains("Bestillingen"), "{}", here.screen());
    assert!(!here.screen().contains("Status"), "{}", here.screen());
    let here = here.press("esc");
    let id = here.app.docs.feedback.ask[0].id.to_string();
    assert_eq!(here.app.spot(), Some(&Spot::Decide("ask", id)));
    assert!(here.press("4").screen().contains("Bestillingen"));
}

#[test]
fn five_open_requests_are_enough_and_two_new_ones() {
    let open = |count: usize, week: &str| {
        let ids = ["aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff"];
        ids[..count].iter().map(|id| ask(id, week, "status = \"open\"\n")).collect::<Vec<_>>()
    };
    for keys in ["f", "4", "5 tab 5"] {
        let room = wednesday(&open(4, "2026-W47")).open().press(keys).screen();
        assert!(room.contains("Ny bestilling"), "{keys}\n{room}");
        let full = wednesday(&open(5, "2026-W47")).open().press(keys).screen();
        assert!(!full.contains("Ny bestilling") && full.contains("5 bestillinger er åpne"), "{keys}\n{full}");
        let one = wednesday(&open(1, "2026-W48")).open().press(keys).screen();
        assert!(one.contains("Ny bestilling"), "{keys}\n{one}");
        let two = wednesday(&open(2, "2026-W48")).open().press(keys).screen();
        assert!(!two.contains("Ny bestilling") && two.contains("To nye bestillinger"), "{keys}\n{two}");
    }
    for (count, week, said) in [
        (4, "2026-W47", None),
        (5, "2026-W47", Some("Nå er 6 bestillinger åpne")),
        (1, "2026-W48", None),
        (2, "2026-W48", Some("Det er 3 nye bestillinger")),
    ] {
        let here = at(wednesday(&open(count, week)).open().press("5"), "step_up").types("En prat").press("tab 2");
        assert_eq!(here.app.docs.feedback.ask.len(), count + 1, "a draft is always made");
        assert!(here.screen().contains("Bestillingen"), "{}", here.screen());
        assert_eq!(here.screen().contains("bestillinger"), said.is_some(), "{}", here.screen());
        assert!(said.is_none_or(|said| here.screen().contains(said)), "{}", here.screen());
    }
}

#[test]
fn a_draft_that_cannot_be_kept_says_so() {
    let here = Setup::on("2026-11-25").file("feedback.toml", "schema = 1\nask = \n").open();
    let here = at(here.press("5"), "step_up").types("En prat").press("tab 2");
    assert!(here.screen().contains("blir ikke endret"), "{}", here.screen());
}

fn give(id: &str, week: &str, more: &str) -> String {
    format!("[[give]]\nid = \"{id}\"\nweek = \"{week}\"\nto = \"M.\"\nsaw = \"Så {id}\"\n{more}\n")
}

#[test]
fn feedback_that_was_not_said_comes_back_for_two_weeks_until_it_is() {
    let rows = [
        give("aaaa", "2026-W45", ""),
        give("bbbb", "2026-W46", ""),
        give("cccc", "2026-W47", "said = true\n"),
        give("dddd", "2026-W47", ""),
    ];
    let here = wednesday(&rows).open().press("4");
    let screen = here.screen();
    assert!(screen.contains("M.: Så bbbb") && screen.contains("M.: Så dddd"), "{screen}");
    assert!(!screen.contains("Så aaaa") && !screen.contains("Så cccc"), "{screen}");
    let here = at(here, "bbbb.said").press("1");
    assert!(!here.screen().contains("Så bbbb") && here.screen().contains("Så dddd"), "{}", here.screen());
    let expected = file(&rows).replace("saw = \"Så bbbb\"\n", "saw = \"Så bbbb\"\nsaid = true\n");
    assert_eq!(here.wait(Duration::from_secs(1)).text("feedback.toml"), expected);
}

#[test]
fn feedback_of_this_week_is_ticked_where_it_stands() {
    let here =
        Setup::on("2026-11-25").open().press("4 tab").types("M.").press("enter").types("Du ryddet").press("enter");
    let here = here.types("Møtet ble kort").press("enter");
    assert!(here.screen().contains("Har du fått sagt det"), "{}", here.screen());
    let here = here.press("1");
    assert!(here.app.docs.feedback.give[0].said);
    assert!(saved(here).contains("said = true"));
}

#[test]
fn one_step_up_becomes_a_request() {
    let here = at(Setup::on("2026-11-25").open().press("5"), "step_up").types("En time uten møter").press("tab 2");
    let ask = &here.app.docs.feedback.ask[0];
    assert_eq!((ask.status.value(), ask.source.as_str()), (Some(&AskStatus::Open), "2026-W48/energy.open.step_up"));
    assert!(ask.question.contains("En time uten møter"));
}

#[test]
fn a_request_that_is_removed_in_its_form_can_be_had_back_where_one_is_then() {
    let rows = [ask("aaaa", "2026-W47", "status = \"open\"\n"), ask("bbbb", "2026-W47", "status = \"open\"\n")];
    for keys in ["f 4", "4 4"] {
        let here = wednesday(&rows).open().press(keys).press("ctrl-d");
        assert!(!here.screen().contains("Spørsmål aaaa"), "{}", here.screen());
        assert!(here.screen().contains("Spørsmål bbbb"), "it leads back to the list\n{}", here.screen());
        let here = here.press("ctrl-u");
        assert!(here.screen().contains("Spørsmål aaaa"), "{}", here.screen());
        assert_eq!(saved(here), file(&rows), "{keys}");
    }
}
