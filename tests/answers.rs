//! What somebody types for a day, a week or a number, and what the files say then.

use std::time::Duration;

use femsteg::testing::{Harness, Setup};

/// Goes on to the first question whose field ends in `key`.
pub(crate) fn at(mut here: Harness, key: &str) -> Harness {
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
        let here = at(Setup::on(today).file(&file, &before).open().press("1 tab"), ".revisit");
        assert_eq!(offered(&here), text);
        assert_eq!(saved(here.press("end 1 backspace"), &file), before, "{text} on {today}");
    }
}

#[test]
fn a_break_is_on_a_day_of_the_planned_week() {
    for (week, typed, expected) in [
        ("2026-W49", "fredag 12", "2026-12-04T12:00:00"),
        ("2026-W49", "ons", "2026-12-02"),
        ("2026-W47", "på fredag kl. 9", "2026-11-20T09:00:00"),
        ("2026-W48", "fredag 12", "2026-11-27T12:00:00"),
        ("2026-W48", "mandag", "2026-11-23"),
        ("2026-W48", "12", "2026-11-25T12:00:00"),
        // Days that are told from today or by their date are the same in every week.
        ("2026-W49", "i morgen 12", "2026-11-26T12:00:00"),
        ("2026-W49", "4.12. 12", "2026-12-04T12:00:00"),
        ("2026-W49", "12", "\"12\""),
    ] {
        let file = format!("weeks/{week}.toml");
        let before = format!("schema = 1\nweek = \"{week}\"\n\n[[pause]]\nid = \"a\"\nwhat = \"Tur\"\n");
        let here = Setup::on("2026-11-25").planning(week).file(&file, &before).open().press("3");
        let after = saved(at(here, ".at").types(typed), &file);
        assert!(after.contains(&format!("at = {expected}\n")), "{typed} in {week}: {after}");
    }
}

#[test]
fn a_number_that_could_be_thousands_is_asked_about() {
    let before = "schema = 1\n\n[[goal]]\nid = \"a\"\ntitle = \"Saker\"\nstatus = \"active\"\n\n\
                  [goal.measure]\nkind = \"number\"\n";
    for (typed, expected) in [("1.500", "\"1.500\""), ("1,500", "\"1,500\""), ("1500", "1500"), ("1,5", "1.5")] {
        let here = Setup::on("2026-11-23").file("goals.toml", before).open().press("2 3");
        let here = at(here, ".target").types(typed);
        assert_eq!(here.screen().contains("Ikke forstått som et tall"), expected.starts_with('"'), "{}", here.screen());
        let after = saved(here, "goals.toml");
        assert!(after.contains(&format!("target = {expected}\n")), "{after}");
    }
}
