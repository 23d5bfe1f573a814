//! Undo: in a field after it was left, across saves and changes from elsewhere, and outside of fields.

use std::time::Duration;

use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";

fn monday() -> Setup {
    Setup::on("2026-11-23")
}

/// The focus that was typed in two words, left, and saved.
fn focused() -> Harness {
    monday().open().press("1").types("Svare tydelig").press("tab").wait(Duration::from_secs(5))
}

fn focus(harness: &Harness) -> &str {
    &harness.app.docs.week.focus
}

#[test]
fn a_field_that_was_left_and_saved_can_still_be_undone_word_by_word() {
    let left = focused();
    assert!(left.text(WEEK).contains("focus = \"Svare tydelig\""));
    let back = left.press("shift-tab ctrl-u");
    assert_eq!(focus(&back), "Svare ");
    let all = back.press("ctrl-u");
    assert_eq!(focus(&all), "");
    let again = all.press("ctrl-y ctrl-y").wait(Duration::from_secs(5));
    assert_eq!(focus(&again), "Svare tydelig");
    assert!(again.text(WEEK).contains("focus = \"Svare tydelig\""));
}

#[test]
fn what_came_from_elsewhere_is_one_step_more() {
    let mut left = focused().press("shift-tab");
    let theirs = left.text(WEEK).replace("Svare tydelig", "Svare tydelig og kort");
    left.outside(WEEK, &theirs);
    assert_eq!(focus(&left), "Svare tydelig og kort");
    let mine = left.press("ctrl-u");
    assert_eq!(focus(&mine), "Svare tydelig");
    assert_eq!(focus(&mine.press("ctrl-u")), "Svare ");
}

#[test]
fn outside_of_fields_the_last_deed_goes_first_whatever_it_was() {
    let done =
        monday().open().press("1").types("Svar").press("pgdn pgdn").types("Utkast").press("enter enter 8 enter 3");
    let row = |harness: &Harness| harness.app.docs.week.priority.first().cloned();
    assert_eq!(row(&done).unwrap().energy.value().map(|effect| effect.code()), Some("drains"));
    let start = done.press("esc space");
    assert_eq!(row(&start).unwrap().outcome.value().map(|outcome| outcome.code()), Some("done"));
    let outcome = start.press("u");
    assert_eq!(row(&outcome).unwrap().outcome.value(), None);
    let effect = outcome.press("u");
    assert_eq!(row(&effect).unwrap().energy.value(), None);
    let hours = effect.press("u");
    assert!(row(&hours).unwrap().planned_hours().is_none());
    let title = hours.press("u");
    assert_eq!(row(&title), None);
    let focus_gone = title.press("u");
    assert_eq!(focus(&focus_gone), "");
    assert!(focus_gone.press("u").screen().contains("å angre"));
}

#[test]
fn undoing_takes_nothing_back_that_somebody_else_wrote() {
    let mut typed = focused();
    let theirs = format!("{}\n[[note]]\nid = \"n6cd\"\ntext = \"Fra en annen\"\n", typed.text(WEEK));
    typed.outside(WEEK, &theirs);
    let undone = typed.press("esc u").wait(Duration::from_secs(5));
    assert_eq!(focus(&undone), "");
    assert!(undone.text(WEEK).contains("Fra en annen"));
}
