//! What somebody types for a day, a week or a number, and what the files say then.

use std::time::Duration;

use femsteg::testing::{Harness, Setup};

/// Goes on to the first question whose field ends in `key`.
fn at(mut here: Harness, key: &str) -> Harness {
    for _ in 0..40 {
        if here.app.spot().is_some_and(|spot| spot.name().ends_with(key)) {
            return here;
        }
        here = here.press("tab");
    }
    panic!("nothing here asks for {key}");
}

/// The open answer, as it is edited.
fn offered(here: &Harness) -> &str {
    here.app.form().and_then(|form| form.field.as_ref()).map_or("", |field| field.text())
}

/// What the file `name` says when all is saved.
fn saved(here: Harness, name: &str) -> String {
    here.press("tab").wait(Duration::from_secs(1)).text(name)
}

#[test]
fn a_week_that_is_edited_and_put_back_stays_the_same() {
    for (today, revisit, text) in [
        ("2026-01-07", "2026-W50", "uke 50"),
        ("2026-01-07", "2025-W50", "uke 50 2025"),
        ("2026-12-09", "2027-W02", "uke 2"),
        ("2026-12-09", "2028-W02", "uke 2 2028"),
        ("2027-06-01", "2026-W53", "uke 53 2026"),
    ] {
        let week = femsteg::domain::WeekId::of(today.parse().unwrap());
        let file = format!("weeks/{week}.toml");
        let before = format!(
            "schema = 1\nweek = \"{week}\"\n\n[[can_wait]]\nid = \"a\"\nwhat = \"Arkivet\"\nrevisit = \"{revisit}\"\n"
        );
        let here = at(Setup::on(today).file(&file, &before).open().press("1 tab"), "revisit");
        assert_eq!(offered(&here), text);
        assert_eq!(saved(here.press("1 backspace"), &file), before, "{text} on {today}");
    }
}
