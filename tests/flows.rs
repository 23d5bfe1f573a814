//! Keys in, files out: the planner's ways through a week, without a terminal.

use std::time::Duration;

use femsteg::app::msg::{Effect, Event};
use femsteg::app::{Begin, Modal, Screen};
use femsteg::domain::{SaveFault, StepState};
use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";

fn monday() -> Setup {
    Setup::on("2026-11-23")
}

/// A week as a person types it on Monday, from the first start to the page.
fn planned() -> Harness {
    monday()
        .first_time()
        .open()
        .press("pgdn")
        .types("Høringssvaret skal være klart til ledermøtet")
        .press("enter")
        .types("Ny mal for notat")
        .press("enter")
        .types("K.")
        .press("enter")
        .types("om to uker")
        .press("pgdn")
        .types("Tydeligere regler")
        .press("enter")
        .types("Saksbehandlerne slipper å lete")
        .press("esc 1 pgdn")
        .types("Ferdig utkast")
        .press("enter")
        .types("Saksbehandlerne slipper doble regler")
        .press("enter 8 enter 1 1")
        .types("Mandag 9: skissere tre hovedpoeng")
        .press("pgdn")
        .types("K.")
        .press("enter 1 right enter")
        .types("fredag")
        .press("esc pgdn 3 2")
        .types("Én formiddag uten møter")
        .press("pgdn")
}

#[test]
fn a_monday_becomes_files_that_a_person_can_read() {
    let planned = planned();
    assert!(matches!(planned.app.screen, Screen::Page { .. }));
    insta::assert_snapshot!("monday_week", planned.text(WEEK));
    insta::assert_snapshot!("monday_goals", planned.text("goals.toml"));
    insta::assert_snapshot!("monday_feedback", planned.text("feedback.toml"));
}

#[test]
fn someone_who_came_by_accident_leaves_no_trace() {
    for keys in ["esc", "ctrl-c", "2 tab esc", "tab 4 0 ctrl-c"] {
        let left = monday().first_time().open().press(keys);
        assert!(left.left.is_some(), "{keys}");
        assert!(left.files.is_empty(), "{keys}: {:?}", left.files.keys());
    }
    let looked = monday().open().press("enter pgdn pgdn esc w esc 3 tab esc q");
    assert!(looked.left.is_some());
    assert!(!looked.text(WEEK).contains("focus"));
}

#[test]
fn the_first_page_asks_for_no_wake_up() {
    let waited = monday().first_time().open().press("2").wait(Duration::from_secs(5));
    assert!(waited.files.is_empty());
}

#[test]
fn opening_a_week_and_leaving_changes_no_byte() {
    let odd = include_str!("data/odd-week.toml");
    let left = monday().file(WEEK, odd).open().press("enter tab tab tab esc w esc ? esc q");
    assert!(left.left.is_some());
    assert_eq!(left.text(WEEK), odd);
}

#[test]
fn coming_back_lands_on_the_same_field_and_character() {
    let first = monday().open().press("3").types("Ferdig utkast").press("enter").types("Alle").press("left left");
    let spot = first.app.spot().cloned();
    let left = first.press("ctrl-c");
    assert_eq!(left.left, Some((String::new(), 0)));
    let mut setup = monday();
    for (name, bytes) in &left.files {
        setup = setup.file(name, std::str::from_utf8(bytes).unwrap());
    }
    let back = setup.open();
    assert_eq!(back.app.spot(), spot.as_ref());
    let again = back.types("X");
    assert!(again.wait(Duration::from_secs(1)).text(WEEK).contains("value = \"AlXle\""));
}

#[test]
fn what_is_typed_is_saved_soon_and_leaving_a_field_saves_at_once() {
    let typed = monday().open().press("1").types("Ut");
    assert!(!typed.files.contains_key(WEEK), "not with every key");
    let waited = typed.wait(Duration::from_millis(399));
    assert!(!waited.files.contains_key(WEEK));
    let waited = waited.wait(Duration::from_millis(1));
    assert!(waited.text(WEEK).contains("focus = \"Ut\""));
    let left = waited.types("kast").press("tab");
    assert!(left.text(WEEK).contains("focus = \"Utkast\""));
}

#[test]
fn a_steady_typist_is_saved_at_the_latest_after_600_ms() {
    let mut typing = monday().open().press("1");
    for _ in 0..7 {
        typing = typing.types("a").wait(Duration::from_millis(100));
    }
    assert!(typing.text(WEEK).contains("focus = \"aaaaaa"), "{}", typing.text(WEEK));
}

#[test]
fn a_save_that_fails_is_told_kept_and_tried_again() {
    let mut full = monday().open().press("1");
    full.broken = Some(SaveFault::Full);
    let mut full = full.types("Viktig").press("tab");
    assert!(full.screen().contains("Ikke lagret: disken er full"), "{}", full.screen());
    full.broken = None;
    let mended = full.wait(Duration::from_secs(2));
    assert!(mended.text(WEEK).contains("focus = \"Viktig\""));
    assert!(!mended.screen().contains("Ikke lagret"));
}

#[test]
fn leaving_with_text_that_cannot_be_saved_asks_first() {
    let mut full = monday().open().press("1").types("Viktig");
    full.broken = Some(SaveFault::ReadOnly);
    let asked = full.press("ctrl-c");
    assert_eq!(asked.left, None);
    assert!(matches!(asked.app.modal, Some(Modal::Confirm { .. })));
    let stayed = asked.press("esc");
    assert!(stayed.screen().contains("Viktig"));
    let gone = stayed.press("ctrl-c j");
    assert_eq!(gone.left, Some((String::new(), 1)));
}

#[test]
fn a_hang_up_saves_and_goes() {
    let mut typed = monday().open().press("1").types("Halvferdig set");
    typed.send(Event::Hangup);
    assert_eq!(typed.left, Some((String::new(), 0)));
    assert!(typed.text(WEEK).contains("focus = \"Halvferdig set\""));
}

#[test]
fn an_edit_elsewhere_appears_and_one_to_the_same_field_is_told() {
    let mut here = monday().file(WEEK, "schema = 1\nweek = \"2026-W48\"\nfocus = \"Gammelt\"\n").open().press("1");
    let elsewhere = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Gammelt\"\nplan_b = \"Utenfra\"\n";
    here.outside(WEEK, elsewhere);
    assert_eq!(here.app.docs.week.plan_b, "Utenfra");
    let mut here = here.types(" og nytt");
    here.outside(WEEK, &elsewhere.replace("Gammelt", "Deres"));
    let told = here.press("tab").wait(Duration::from_secs(1));
    assert_eq!(told.app.docs.week.focus, "Gammelt og nytt", "my text stays here");
    assert!(told.text(WEEK).contains("focus = \"Deres\""), "theirs stays in the file");
    assert!(told.screen().contains("endret et annet sted"), "{}", told.screen());
}

#[test]
fn a_week_that_appears_on_disk_while_an_untouched_one_is_open_is_not_touched_either() {
    let mut here = monday().open();
    let theirs = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Skrevet for hånd\"\n";
    here.outside(WEEK, theirs);
    let here = here.press("1 tab esc").wait(Duration::from_secs(2));
    assert_eq!(here.text(WEEK), theirs);
    assert!(here.screen().contains("Skrevet for hånd"));
}

#[test]
fn a_wrong_value_that_is_put_right_is_no_problem_any_more() {
    let here = monday().file(WEEK, "schema = 1\nweek = \"2026-W48\"\n\n[energy.open]\nlevel = 9\n").open();
    assert_eq!(here.app.troubles().len(), 1);
    let here = here.press("5 3 tab").wait(Duration::from_secs(1));
    assert!(here.app.troubles().is_empty());
    assert!(here.text(WEEK).contains("level = 3"));
}

#[test]
fn a_row_removed_elsewhere_while_it_is_edited_comes_back() {
    let file = "schema = 1\nweek = \"2026-W48\"\n\n[[priority]]\nid = \"m3kd\"\ntitle = \"Utkast\"\n";
    let mut here = monday().file(WEEK, file).open().press("3").types(" ferdig");
    here.outside(WEEK, "schema = 1\nweek = \"2026-W48\"\n");
    let here = here.press("tab").wait(Duration::from_secs(1));
    assert!(here.text(WEEK).contains("title = \"Utkast ferdig\""), "{}", here.text(WEEK));
}

#[test]
fn a_file_that_cannot_be_understood_is_read_only_and_the_rest_works() {
    let broken = "schema = 1\nweek = \"2026-W48\"\nfocus = \n";
    let here = monday().file(WEEK, broken).open();
    assert!(here.screen().contains("i filene bør ses på"), "{}", here.screen());
    let here = here.press("1").types("Noe").press("pgdn").types("Nytt mål").press("enter esc");
    assert_eq!(here.text(WEEK), broken);
    assert!(here.text("goals.toml").contains("Nytt mål"));
}

#[test]
fn leftovers_are_taken_parked_or_let_go_and_the_old_week_stays() {
    let last = "schema = 1\nweek = \"2026-W47\"\n\n[[priority]]\nid = \"aaaa\"\ntitle = \"Første\"\n\n[[priority]]\nid = \"bbbb\"\n\
                title = \"Andre\"\n\n[[priority]]\nid = \"cccc\"\ntitle = \"Tredje\"\n";
    let here = monday().file("weeks/2026-W47.toml", last).open().press("3 1 2 tab 3 tab").wait(Duration::from_secs(1));
    let week = &here.app.docs.week;
    assert_eq!(week.priority[0].title, "Første");
    assert_eq!(week.priority[0].origin, "2026-W47/aaaa");
    assert_eq!(week.can_wait[0].what, "Andre");
    assert_eq!(week.let_go, ["2026-W47/cccc"]);
    assert_eq!(here.text("weeks/2026-W47.toml"), last);
}

#[test]
fn a_row_is_moved_removed_and_brought_back() {
    let here = monday().open().press("3").types("Én").press("tab tab tab tab tab tab tab tab tab");
    let here = here.press("esc 3");
    let titles = |h: &Harness| h.app.docs.week.priority.iter().map(|row| row.title.clone()).collect::<Vec<_>>();
    let mut here = here;
    for title in ["To", "Tre"] {
        while !matches!(here.app.spot(), Some(femsteg::app::question::Spot::Slot(..))) {
            here = here.press("tab");
        }
        here = here.types(title);
    }
    assert_eq!(titles(&here), ["Én", "To", "Tre"]);
    let here = here.press("alt-up");
    assert_eq!(titles(&here), ["Én", "Tre", "To"]);
    let here = here.press("esc delete");
    assert_eq!(titles(&here), ["Tre", "To"]);
    let here = here.press("u");
    assert_eq!(titles(&here), ["Én", "Tre", "To"]);
    let here = here.press("u");
    assert_eq!(titles(&here), ["Én", "To", "Tre"]);
    let here = here.press("3 ctrl-d");
    assert_eq!(titles(&here), ["To", "Tre"]);
    let here = here.press("ctrl-u");
    assert_eq!(titles(&here), ["Én", "To", "Tre"]);
}

#[test]
fn holding_backspace_in_a_title_keeps_the_row() {
    let here = monday().open().press("3").types("Utkast").press("enter").types("Alle").press("up");
    let held = "backspace ".repeat(12);
    let here = here.press(&held).press("down");
    assert_eq!(here.app.docs.week.priority[0].value, "Alle");
}

#[test]
fn words_are_erased_to_both_sides_and_the_text_has_two_ends() {
    let here = monday().sized(40, 12).open().press("1").types("Høringssvaret skal være helt klart til torsdag");
    let here = here.press("ctrl-home alt-d ctrl-delete delete ctrl-end ctrl-w up ctrl-end").types("fredag");
    assert_eq!(here.app.docs.week.focus, "være helt klart til fredag");
}

#[test]
fn an_unclear_expectation_leads_to_a_request_about_it() {
    let here = monday().open().press("3").types("Utkast").press("enter tab tab tab tab tab");
    let mut here = here;
    while here.app.question().is_none_or(|question| question.label != "Kvalitet") {
        here = here.press("tab");
    }
    let here = here.press("3 tab tab 1");
    assert_eq!(here.app.docs.feedback.ask[0].question, "Hva ville du gjort med «Utkast»?");
    assert!(here.screen().contains("Bestillingen"), "{}", here.screen());
}

#[test]
fn what_cannot_be_seen_is_not_changed() {
    let here = monday().open().press("1").resize(30, 8).types("usett").paste("usett").resize(80, 24);
    assert_eq!(here.app.docs.week.focus, "");
    assert!(here.resize(30, 8).press("ctrl-c").left.is_some());
}

#[test]
fn no_letter_leaves_the_program_among_questions() {
    let here = monday().open().press("5").types("quick ganske ?");
    assert!(here.left.is_none() && here.app.modal.is_none());
    assert!(here.app.docs.week.energy.open.level.is_empty());
}

#[test]
fn a_leftover_that_was_let_go_can_be_had_back() {
    let last = include_str!("data/last-week.toml");
    let here = monday().file("weeks/2026-W47.toml", last).open().press("3 3");
    assert_eq!(here.app.docs.week.let_go.len(), 1);
    let here = here.press("ctrl-u");
    assert!(here.app.docs.week.let_go.is_empty());
}

#[test]
fn coming_from_the_start_screen_goes_on_where_one_was() {
    let here = monday().open().press("3").types("Utkast").press("enter");
    let spot = here.app.spot().cloned();
    let here = here.press("esc enter");
    assert_eq!(here.app.spot().cloned(), spot);
}

#[test]
fn a_large_row_can_be_split_and_its_parts_count() {
    let here = monday().open().press("3").types("Stort").press("enter tab").types("8");
    let mut here = here;
    while here.app.question().is_none_or(|question| question.label != "Del opp") {
        here = here.press("tab");
    }
    let here = here.types("Skisse").press("enter").types("3").press("enter").types("Resten").press("enter").types("7");
    assert!((here.app.capacity().planned - 10.0).abs() < 1e-9);
}

#[test]
fn the_quick_version_asks_for_little() {
    let here = monday().begin(Begin::Quick).open().types("Det viktigste").press("pgdn");
    let here = here.types("Én").press("enter").types("To").press("pgdn 3 enter 2 pgdn");
    assert!(matches!(here.app.screen, Screen::Page { .. }));
    let done = [femsteg::domain::Step::Role, femsteg::domain::Step::Priorities, femsteg::domain::Step::Energy];
    for step in done {
        assert_eq!(here.app.step_state(step), StepState::Done);
    }
    assert_eq!(here.app.docs.week.priority.len(), 2);
}

#[test]
fn more_than_the_week_holds_offers_what_can_wait_once() {
    let here = monday().open().press("3").types("For mye").press("enter tab").types("60");
    let here = here.press("pgdn");
    assert!(here.screen().contains("Planen er større enn uka"), "{}", here.screen());
    assert_eq!(here.app.step().map(|(step, _)| step), Some(femsteg::domain::Step::Priorities));
    let here = here.types("Noe kan vente").press("pgdn");
    assert_eq!(here.app.docs.week.can_wait[0].what, "Noe kan vente");
    assert_eq!(here.app.step().map(|(step, _)| step), Some(femsteg::domain::Step::Feedback));
}

#[test]
fn the_cursor_stays_in_sight_in_a_text_longer_than_the_screen() {
    let here = monday().sized(40, 12).open().press("1").types(&"mange ord og enda flere ".repeat(60)).types("SISTE");
    assert!(here.screen().contains("SISTE"), "{}", here.screen());
    assert!((1..11).contains(&here.cursor().1));
    let here = here.press("up up up up up up up up up up up up up up up");
    assert!(!here.screen().contains("SISTE"));
    assert!((1..11).contains(&here.cursor().1));
}

#[test]
fn spaces_at_the_end_of_a_row_are_not_cut_with_a_sign() {
    let here = monday().sized(40, 12).open().press("1").types(&format!("ord{}", " ".repeat(60)));
    // The one there is stands for the empty line of what can wait.
    assert_eq!(here.screen().matches('…').count(), 1, "{}", here.screen());
}

#[test]
fn the_language_changes_at_once_and_the_text_stays() {
    let here = monday().first_time().open().press("3");
    assert!(here.screen().contains("Svenska"), "{}", here.screen());
    let here = here.press("enter enter enter").wait(Duration::from_secs(1));
    assert!(here.text("config.toml").contains("language = \"sv\""));
}

#[test]
fn the_page_is_copied_and_printed() {
    let copied = planned().press("y");
    assert!(matches!(copied.asked.last(), Some(Effect::Copy(text)) if text.contains("Ferdig utkast")));
    let printed = copied.press("v");
    assert!(printed.left.is_some_and(|(print, _)| print.contains("Ferdig utkast")));
}
