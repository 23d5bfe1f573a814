//! How much a ritual asks of its owner: lines typed, and keys pressed beside them.
//!
//! Invariant: somebody goes from field to field as they come, and answers what a normal week asks; what the README
//! says of it is counted here.

use std::collections::BTreeMap;

use femsteg::testing::Harness;

use crate::year::person::{Did, Person};

const MONDAY: &str = "2026-11-23";
const FRIDAY: &str = "2026-11-27";

/// Lines typed, and keys pressed beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Asked {
    lines: usize,
    keys: usize,
}

fn asked(did: &[Did]) -> Asked {
    let lines = did.iter().filter(|did| matches!(did, Did::Type(_))).count();
    // Leaving the planner is no part of the ritual.
    Asked { lines, keys: did.len() - lines - 1 }
}

/// Somebody with two goals and a role, whose last week is closed, with nothing left over.
fn files() -> BTreeMap<String, Vec<u8>> {
    let last = "schema = 1\nweek = \"2026-W47\"\nstatus = \"closed\"\nfocus = \"Veilederen\"\n";
    [
        ("config.toml", "language = \"nb\"\n"),
        ("goals.toml", include_str!("data/full-goals.toml")),
        ("profile.toml", include_str!("data/full-profile.toml")),
        ("weeks/2026-W47.toml", last),
    ]
    .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
    .into()
}

/// Twelve lines: focus, three titles, one value, two first steps, interruption, plan B, a break, a request, one step
/// up; and with a key each what a goal, hours, an effect and a number of the scale ask.
fn monday() -> (Harness, Asked) {
    let person = Person::on(MONDAY, &files()).press("enter").says("week:focus", "Høringssvaret er klart til torsdag");
    let person = person.press("pgdn 1 pgdn");
    let person = row(person, "Ferdig utkast til høringssvar", Some("Saksbehandlerne slipper doble regler"));
    let person = row(person, "Svare på merknadene", None);
    let person = person.says("slot:priority:2", "Overlevere malen");
    let person = person.says("interruption", "Hastesaker fra departementet").says("plan_b", "Holder rad 1");
    let person = person.says("slot:pause:0", "Gå tur").press("pgdn");
    let person = person.says("slot:ask:0", "leder").press("pgdn");
    let person = person.to("open.level").press("3 3").says("step_up", "Én formiddag uten møter").press("pgdn");
    let done = person.press("ctrl-c");
    let asked = asked(&done.did);
    (done.here, asked)
}

/// A row with its goal and its first step.
fn row(person: Person, title: &str, value: Option<&str>) -> Person {
    let person = person.says("slot:priority:", title);
    let person = value.into_iter().fold(person, |person, value| person.says(".value", value));
    person.to(".energy").press("1").to(".goal").press("1").says(".first_step", "Mandag kl. 9: tre hovedpoeng")
}

/// Focus, three titles, two numbers.
fn quick_monday() -> Asked {
    let person = Person::on(MONDAY, &files()).press("x").says("week:focus", "Høringssvaret er klart til torsdag");
    let person = person.press("pgdn");
    let titles = ["Ferdig utkast til høringssvar", "Svare på merknadene", "Overlevere malen"];
    let person = titles.into_iter().fold(person, |person, title| person.says("slot:priority:", title));
    let person = person.press("pgdn 3 3 pgdn ctrl-c");
    asked(&person.did)
}

/// Nine lines: three results, the win, what was learned, an answer, what gave energy, an obstacle, what to protect.
fn friday(planned: &Harness) -> (Harness, Asked) {
    let person = Person::on(FRIDAY, &planned.files).press("c");
    let results =
        [("1", "Utkastet er hos ledelsen"), ("1", "Alle ni er besvart"), ("2", "Halve regionen har fått den")];
    let person = results.into_iter().enumerate().fold(person, |person, (place, (outcome, result))| {
        let id = person.here.app.docs.week.priority[place].id.clone();
        let person = person.to(&format!("{id}.outcome")).press(outcome);
        person.says(&format!("{id}.result"), result).to(&format!("{id}.took")).press("2")
    });
    let person = person.press("2 pgdn");
    let person = person.says("close.win", "Utkastet ble godt mottatt").says("close.learned", "Spør før jeg antar");
    let person = person.press("tab 1").says(".answer", "Ja, så lenge Juridisk er med").press("pgdn");
    let person = person.press("3 3").says("close.gave", "Møtet med regionene");
    let person = person.says("slot:obstacle:", "Tre rapporter på samme tall").to(".tag").press("7 pgdn");
    let person = person.press("1 pgdn").says("close.protect", "Tirsdag formiddag").press("pgdn ctrl-c");
    let asked = asked(&person.did);
    (person.here, asked)
}

fn line(name: &str, asked: Asked) -> String {
    format!("| {name} | {} | {} |", asked.lines, asked.keys)
}

#[test]
fn a_normal_week_asks_for_few_lines_and_the_readme_says_how_many_keys() {
    let (planned, monday) = monday();
    let (closed, friday) = friday(&planned);
    assert!(monday.lines <= 12 && friday.lines <= 9, "{monday:?} {friday:?}");
    assert!(closed.text("weeks/2026-W48.toml").contains("status = \"closed\""), "{}", closed.screen());
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    for told in [line("Monday", monday), line("Monday, quick version", quick_monday()), line("Friday", friday)] {
        assert!(readme.contains(&told), "the README lacks: {told}");
    }
}
