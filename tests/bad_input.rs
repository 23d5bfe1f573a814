//! What people type that is no plain number, a goal that is gone, and days that have passed: kept, marked, never
//! counted wrongly.

use std::time::Duration;

use femsteg::app::question::Question;
use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";
const HEAD: &str = "schema = 1\nweek = \"2026-W48\"\n";
const ROW: &str = "\n[[priority]]\nid = \"m3kd\"\ntitle = \"Utkast\"\n";

fn monday() -> Setup {
    Setup::on("2026-11-23")
}

/// The cursor in the field with this name.
fn at(mut here: Harness, label: &str) -> Harness {
    for _ in 0..60 {
        if here.app.question().is_some_and(|question| question.label == label) {
            return here;
        }
        here = here.press("tab");
    }
    panic!("there is no {label}:\n{}", here.screen());
}

fn hours(typed: &str) -> Harness {
    at(monday().file(WEEK, &format!("{HEAD}{ROW}")).open().press("3"), "Timer").types(typed)
}

fn question(here: &Harness) -> &Question {
    here.app.question().expect("a question is open")
}

#[test]
fn hours_are_typed_as_people_say_them() {
    for (typed, stored, counted) in [
        ("1,5", "hours = 1.5", 1.5),
        ("1.5", "hours = 1.5", 1.5),
        ("8", "hours = 8", 8.0),
        ("1t 30m", "hours = 1.5", 1.5),
        ("1h 30m", "hours = 1.5", 1.5),
        ("90 min", "hours = 1.5", 1.5),
        ("1:30", "hours = 1.5", 1.5),
        ("8 t", "hours = 8", 8.0),
    ] {
        let here = hours(typed);
        let screen = here.screen();
        assert!(screen.contains(typed), "what is typed stands there: {screen}");
        // A number alone needs no second reading.
        let told = screen.contains("→ 1,5") || screen.contains("→ 8");
        assert_eq!(told, typed.contains(['t', 'h', 'm', ':']), "{screen}");
        let here = here.press("tab").wait(Duration::from_secs(1));
        assert!(here.text(WEEK).contains(stored), "{typed}: {}", here.text(WEEK));
        assert!((here.app.capacity().planned - counted).abs() < 1e-9, "{typed}");
    }
}

#[test]
fn hours_that_are_not_understood_are_kept_marked_and_not_counted() {
    for typed in ["mye", "1.500", "1t 3", "1t 90m", "1,5,5", "8-10", "½", "1:3", "to timer"] {
        let here = hours(typed);
        assert!(here.screen().contains("telles ikke med"), "{typed}: {}", here.screen());
        let here = here.press("tab").wait(Duration::from_secs(1));
        assert!(here.text(WEEK).contains(&format!("hours = \"{typed}\"")), "{typed}: {}", here.text(WEEK));
        assert!(here.app.capacity().planned.abs() < 1e-9, "{typed}");
        let back = here.press("backtab");
        assert_eq!(question(&back).value, typed);
    }
}

#[test]
fn typing_letter_by_letter_rewrites_nothing_under_the_cursor() {
    let mut here = hours("");
    let mut typed = String::new();
    for c in "1t 30m".chars() {
        typed.push(c);
        // Every letter is saved before the next one comes.
        here = here.types(&c.to_string()).wait(Duration::from_secs(1));
        let field = here.app.form().and_then(|form| form.field.as_ref()).expect("a field is open");
        assert_eq!(field.text(), typed);
    }
    let here = here.press("backspace backspace backspace backspace").wait(Duration::from_secs(1));
    assert!(here.text(WEEK).contains("hours = 1\n"), "{}", here.text(WEEK));
    let back = here.types(" 30").press("tab backtab").wait(Duration::from_secs(1));
    assert_eq!(question(&back).value, "1,5", "coming back, it is what was understood");
}

#[test]
fn every_field_of_hours_understands_units_and_no_other_number_does() {
    for (label, key) in [("Møter", "meetings = 1.5"), ("Fravær", "absent = 1.5"), ("Til rådighet", "available = 1.5")]
    {
        let here = at(monday().open().press("3"), label).types("90 min").press("tab").wait(Duration::from_secs(1));
        assert!(here.text(WEEK).contains(key), "{label}: {}", here.text(WEEK));
    }
    let goal = "schema = 1\n\n[[goal]]\nid = \"r7xa\"\ntitle = \"Ventetid\"\nstatus = \"active\"\n\n\
                [goal.measure]\nkind = \"number\"\n";
    let here = at(monday().file("goals.toml", goal).open().press("2 3"), "Fra").types("90 min").press("tab");
    assert!(here.text("goals.toml").contains("start = \"90 min\""), "{}", here.text("goals.toml"));
}

#[test]
fn hours_that_a_person_wrote_into_the_file_stay_as_they_are() {
    let file = format!("{HEAD}{ROW}hours = \"1t 30m\"\n");
    let here = at(monday().file(WEEK, &file).open().press("3"), "Timer");
    assert!(here.screen().contains("telles ikke med"), "{}", here.screen());
    let left = here.press("tab esc q");
    assert_eq!(left.text(WEEK), file);
}

#[test]
fn a_goal_that_is_gone_is_shown_as_text_and_its_reference_kept() {
    for goals in ["schema = 1\n", "schema = 1\n\n[[goal]]\nid = \"aaaa\"\ntitle = \"Et annet\"\nstatus = \"active\"\n"]
    {
        let file = format!("{HEAD}goals = [\"r7xa\"]\n{ROW}goal = \"r7xa\"\n");
        let here = at(monday().file(WEEK, &file).file("goals.toml", goals).open().press("3"), "Mål");
        assert_eq!(question(&here).shown, "r7xa");
        assert!(here.screen().contains("Målet finnes ikke lenger"), "{}", here.screen());
        let page = here.press("esc 5 pgdn");
        assert!(page.screen().contains("r7xa"), "{}", page.screen());
        let page = page.press("esc 1 tab").types("Mal").press("tab").wait(Duration::from_secs(1));
        let after = page.text(WEEK);
        assert!(after.contains("goals = [\"r7xa\"]") && after.contains("goal = \"r7xa\""), "{after}");
    }
}

#[test]
fn a_day_that_has_passed_is_allowed_and_said() {
    let ask = "schema = 1\n\n[[ask]]\nid = \"aaaa\"\nweek = \"2026-W48\"\nto = \"K.\"\nstatus = \"open\"\n";
    let goal = "schema = 1\n\n[[goal]]\nid = \"r7xa\"\ntitle = \"Ventetid\"\nstatus = \"active\"\n";
    let open = || monday().file("feedback.toml", ask).file("goals.toml", goal).open();
    for (keys, file) in [("4 4", "feedback.toml"), ("2 3", "goals.toml")] {
        let past = at(open().press(keys), "Innen").types("22.11.");
        assert!(past.screen().contains("→ søn. 22. nov., som er passert"), "{}", past.screen());
        assert!(past.press("tab").text(file).contains("due = 2026-11-22"));
        for day in ["i dag", "24.11."] {
            let coming = at(open().press(keys), "Innen").types(day);
            assert!(!coming.screen().contains("passert"), "{day}: {}", coming.screen());
        }
    }
}
