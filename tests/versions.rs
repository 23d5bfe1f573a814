//! Other versions of the files: told on the start screen, shown word by word, and decided about with one key.

use chrono::NaiveDate;
use femsteg::app::msg::{Effect, Event};
use femsteg::domain::{Fate, FileId, SaveFault, Version, VersionKind};
use femsteg::store::read::read;
use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";
const NOW: &str = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Svare K. om høringen\"\n";

fn version(kind: VersionKind, file: FileId, key: &str, text: &str) -> Version {
    let sheet = read(file, text.as_bytes());
    let at = NaiveDate::from_ymd_opt(2026, 11, 20).and_then(|day| day.and_hms_opt(9, 41, 0));
    Version { kind, file, at, key: key.to_owned(), closed: sheet.closing().is_some(), table: sheet.table }
}

fn week() -> FileId {
    FileId::Week("2026-W48".parse().unwrap())
}

/// A week with something rescued beside it, and what it said earlier.
fn rescued() -> Harness {
    let mut here = Setup::on("2026-11-23").file(WEEK, NOW).open();
    let more = NOW.replace("om høringen", "skriftlig om høringen") + "plan_b = \"Utsette\"\n";
    here.send(Event::Versions(vec![
        version(VersionKind::Rescue, week(), "r1", &more),
        version(VersionKind::History, week(), "h1", &NOW.replace("Svare", "Ringe")),
    ]));
    here
}

fn decided(here: &Harness) -> Vec<(&str, Fate)> {
    let of = |effect: &'_ Effect| match effect {
        Effect::Decide(version, fate) => Some((version.key.as_str().to_owned(), *fate)),
        _ => None,
    };
    let found: Vec<(String, Fate)> = here.asked.iter().filter_map(of).collect();
    found.into_iter().map(|(key, fate)| (&*key.leak(), fate)).collect()
}

#[test]
fn what_was_rescued_is_offered_first_and_shown_word_by_word() {
    let here = rescued();
    assert!(here.screen().contains("Én annen utgave venter. F2 viser den."), "{}", here.screen());
    let page = here.press("f2").screen();
    for words in [
        "Andre utgaver",
        "Reddet",
        "uke 48 · fre. 20. nov. 09:41",
        "1 flett inn",
        "2 bruk denne",
        "3 legg bort",
        "2 felt er ulike",
        "− Svare K. om høringen",
        "+ Svare K. skriftlig om høringen",
        "+ Utsette",
        "Slik var det før",
    ] {
        assert!(page.contains(words), "{words}:\n{page}");
    }
}

#[test]
fn one_key_hands_the_decision_on() {
    for (key, fate) in [("1", Fate::Merge), ("2", Fate::Take), ("3", Fate::Aside)] {
        let here = rescued().press("f2").press(key);
        assert_eq!(decided(&here), [("r1", fate)]);
        assert!(!here.screen().contains("3 legg bort"), "it waits no more:\n{}", here.screen());
    }
    let back = rescued().press("h").press("tab 1");
    assert_eq!(decided(&back), [("h1", Fate::Take)]);
    assert!(back.screen().contains("Slik var det før"), "what was earlier stays listed");
}

#[test]
fn what_came_of_it_is_told() {
    let mut here = rescued().press("f2 1");
    here.send(Event::Decided(Ok(0)));
    assert!(here.screen().contains("Gjort."));
    here.send(Event::Decided(Ok(2)));
    assert!(here.screen().contains("2 felt sier noe annet"));
    here.send(Event::Decided(Err(SaveFault::Full)));
    assert!(here.screen().contains("Ikke gjort: disken er full"));
}

#[test]
fn what_cannot_be_read_can_only_be_put_aside_and_another_week_is_not_taken_over_this_one() {
    let mut here = Setup::on("2026-11-23").file(WEEK, NOW).open();
    let other = FileId::Week("2026-W40".parse().unwrap());
    here.send(Event::Versions(vec![
        version(VersionKind::Rescue, week(), "broken", "schema = "),
        version(VersionKind::Conflict, other, "other", "schema = 1\nweek = \"2026-W40\"\n"),
    ]));
    let broken = here.press("f2");
    assert!(
        broken.screen().contains("1 legg bort") && broken.screen().contains("kan ikke leses"),
        "{}",
        broken.screen()
    );
    let other = broken.press("tab");
    assert!(other.screen().contains("1 flett inn   2 legg bort"), "{}", other.screen());
}

const GOALS: &str = "schema = 1\n[[goal]]\nid = \"jwww\"\ntitle = \"Raskere svar\"\nstatus = \"active\"\n";

/// A row with a goal and choices, and beside it an earlier week in which all of that was otherwise.
fn with_codes() -> Harness {
    let now = NOW.to_owned()
        + "goals = [\"jwww\"]\nseen = [\"role\", \"goals\"]\n[[priority]]\nid = \"m3kd\"\ntitle = \"Svare\"\n\
           goal = \"jwww\"\nenergy = \"gives\"\n[[note]]\nid = \"n111\"\nat = 2026-11-23T09:00:00\nkind = \"win\"\n\
           text = \"Fint\"\n";
    let then = NOW.to_owned()
        + "[[priority]]\nid = \"m3kd\"\ntitle = \"Svare\"\nenergy = \"drains\"\n[[priority]]\nid = \"m4kd\"\n\
           title = \"Rydde\"\ntimes_moved = 2\norigin = \"2026-W47/m4kd\"\nenergy = \"gives\"\nhours = 2.5\n";
    let mut here = Setup::on("2026-11-23").file(WEEK, &now).file("goals.toml", GOALS).open();
    here.send(Event::Versions(vec![version(VersionKind::History, week(), "h1", &then)]));
    here.press("h")
}

#[test]
fn people_read_titles_and_words_and_nothing_that_only_the_program_needs() {
    let page = with_codes().screen();
    for words in
        ["− Raskere svar", "Energi · Svare", "− gir", "+ tapper", "− Fint", "+ Rydde · Timer: 2,5 · Energi: gir"]
    {
        assert!(page.contains(words), "{words}:\n{page}");
    }
    for code in ["jwww", "seen", "role", "gives", "drains", "note.", "2026-W47", "times_moved", "n111", "win"] {
        assert!(!page.contains(code), "{code}:\n{page}");
    }
}

#[test]
fn what_does_not_fit_on_the_screen_can_be_read_by_going_down() {
    let lines: Vec<_> = (1..=9).map(|n| format!("[[note]]\nid = \"n11{n}\"\ntext = \"Linje {n}\"\n")).collect();
    let mut here = Setup::on("2026-11-23").sized(40, 12).file(WEEK, NOW).open();
    let versions =
        ["h1", "h2"].map(|key| version(VersionKind::History, week(), key, &(NOW.to_owned() + &lines.concat())));
    here.send(Event::Versions(versions.into()));
    let mut here = here.press("h");
    for round in 0..2 {
        assert!(here.screen().contains("1 bruk denne") && !here.screen().contains("Linje 9"), "{}", here.screen());
        let mut seen = here.screen();
        for _ in 0..9 {
            here = here.press("down");
            if here.screen().contains("1 bruk denne") {
                break;
            }
            seen += &here.screen();
        }
        assert!((1..=9).all(|n| seen.contains(&format!("Linje {n}"))), "{round}:\n{seen}");
    }
}
