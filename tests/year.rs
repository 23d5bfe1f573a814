//! A year with the planner: Mondays and Fridays of one person, with holidays, two weeks away, a Friday that was
//! missed, a gap of six weeks and a week 53.
//!
//! Invariant: after the year the files say what the golden files say, and four of the weeks, played through the
//! real program, come to the same.

mod pages;
pub(crate) mod person;
mod script;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::commands::{Desk, put};
use crate::terminal;
use chrono::{Datelike, Duration, NaiveDate, Weekday};
use femsteg::app::form::questions;
use femsteg::domain::WeekId;
use person::{Did, Person};
use script::{ASKS, DRAINED, FOCUS, GAVE, INTERRUPTION, LEARNED, PAUSE, PLAN_B, PROTECT, STEP_UP, WIN, WORK, Work};

type Files = BTreeMap<String, Vec<u8>>;

/// What kind of week it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Whole,
    /// Nobody closed it on Friday.
    MissedFriday,
    Away,
    /// The planner was not opened.
    Gap,
}

/// The weeks of the year, from 2026-W02 to 2027-W01, with what becomes of them.
fn weeks() -> Vec<(WeekId, Kind)> {
    let first: WeekId = "2026-W02".parse().unwrap();
    let gap = "2026-W27".parse().unwrap().."2026-W33".parse().unwrap();
    let kind = |week: WeekId| match week.to_string().as_str() {
        "2026-W08" | "2026-W42" => Kind::Away,
        "2026-W20" => Kind::MissedFriday,
        _ if gap.contains(&week) => Kind::Gap,
        _ => Kind::Whole,
    };
    (0..53).map(|n| first.plus(n)).map(|week| (week, kind(week))).collect()
}

/// One sitting: the day, the files before it, and what was pressed.
struct Sitting {
    day: NaiveDate,
    before: Files,
    did: Vec<Did>,
    after: Files,
}

fn day(week: WeekId, weekday: Weekday) -> NaiveDate {
    week.monday() + Duration::days(i64::from(weekday.num_days_from_monday()))
}

/// Sits down on a day, does something, and leaves.
fn sit(sittings: &mut Vec<Sitting>, files: Files, day: NaiveDate, doing: impl FnOnce(Person) -> Person) -> Files {
    let (after, did) = doing(Person::on(&day.to_string(), &files)).leaves();
    sittings.push(Sitting { day, before: files, did, after: after.clone() });
    after
}

/// The whole year, played once for all who ask.
fn year() -> &'static (Files, Vec<Sitting>) {
    static YEAR: LazyLock<(Files, Vec<Sitting>)> = LazyLock::new(play);
    &YEAR
}

fn play() -> (Files, Vec<Sitting>) {
    let mut files = Files::from([("config.toml".to_owned(), b"language = \"nb\"\n".to_vec())]);
    let mut sittings = Vec::new();
    for (n, (week, kind)) in weeks().into_iter().enumerate() {
        if kind == Kind::Gap {
            continue;
        }
        files = sit(&mut sittings, files, day(week, Weekday::Mon), |person| match kind {
            Kind::Away => person.press("b"),
            _ => monday(person, n),
        });
        if kind == Kind::Whole {
            files = sit(&mut sittings, files, day(week, Weekday::Fri), |person| friday(person, n));
        }
    }
    (files, sittings)
}

fn pick<T: Copy>(of: &[T], n: usize) -> T {
    of[n % of.len()]
}

/// Ten minutes on Monday; the first one also says what the role is and which goals there are.
fn monday(person: Person, n: usize) -> Person {
    let missed = person.here.screen().contains("Du har ikke avsluttet");
    let person = if missed { person.press("c 1 2 1 pgdn") } else { person };
    let person = person.press("1").says("week:focus", pick(&FOCUS, n));
    let person = if n.is_multiple_of(4) { put_aside(person, n) } else { person };
    let person = if n == 0 { role(person) } else { person };
    let person = person.press("pgdn");
    let person = if n == 0 { set_goals(person) } else { choose_goal(person, n) };
    let person = plan(person.press("pgdn"), n);
    let person = feedback(person.press("pgdn"), n);
    let load = ["2", "3", "3", "2", "4"];
    let person = person.press("pgdn").to("energy.open.level").press(pick(&["4", "3", "3", "2"], n));
    let person = person.to("energy.open.load").press(pick(&load, n));
    person.says_if_asked("energy.open.step_up", pick(&STEP_UP, n)).press("pgdn")
}

fn put_aside(person: Person, n: usize) -> Person {
    let what = pick(&["Ny mal for notat", "Møtet om arkivet", "Reise til Tromsø"], n);
    person.says("slot:can_wait:0", what).says(".tell", "K.").says(".revisit", "om to uker")
}

fn role(person: Person) -> Person {
    let person = person.says("slot:mission:0", "Etaten skal gi folk rett svar første gang");
    person.says("contribution", "Regler og brev som er til å forstå").says("serves", "Saksbehandlerne og de som søker")
}

fn set_goals(person: Person) -> Person {
    let goals = [
        ("Tydeligere regler", "Saksbehandlerne finner svaret selv", "Saksbehandlerne"),
        ("Brev som folk forstår", "Halvparten så mange telefoner", "De som søker"),
        ("Nye kolleger blir trygge fort", "De avgjør enkle saker etter to uker", "Seksjonen"),
    ];
    goals.into_iter().enumerate().fold(person, |person, (n, (title, done_when, for_whom))| {
        let person = person.says(&format!("slot:goal:{n}"), title).press("enter");
        let person = person.says(".done_when", done_when).says(".for_whom", for_whom).to(".measure.kind").press("1");
        person.says(".start", "0").says(".target", "12").press("esc")
    })
}

/// The goal of the week; once a month its number.
fn choose_goal(person: Person, n: usize) -> Person {
    let ids: Vec<String> = person.here.app.docs.goals.active().map(|goal| goal.id.to_string()).collect();
    let person = person.to(&format!("goal:{}", ids[n % ids.len()]));
    let number = (n / 5).to_string();
    let person = if n.is_multiple_of(4) {
        person.chooses("se og endre").says("slot:log:0", &number).press("esc")
    } else {
        person
    };
    person.chooses("denne uka")
}

fn plan(mut person: Person, n: usize) -> Person {
    let mut left = 0;
    while person.here.app.spot().is_some_and(|spot| spot.name().starts_with("leftover:")) {
        person = leftover(person, left);
        left += 1;
    }
    let taken = person.here.app.docs.week.priority.len();
    for place in taken..3 {
        person = row(person, place, &WORK[(3 * n + place) % WORK.len()]);
    }
    let meetings = ["6", "7,5", "4", "9"];
    let person = person.says("week:hours.meetings", pick(&meetings, n));
    let person = person.says("week:interruption", pick(&INTERRUPTION, n)).says("week:plan_b", pick(&PLAN_B, n));
    let pause = pick(&PAUSE, n);
    if pause.is_empty() { person } else { person.says("slot:pause:0", pause).says(".at", "onsdag 12:00") }
}

/// The first one is taken along, the next waits, the others are let go.
fn leftover(person: Person, place: usize) -> Person {
    let wishes: &[&str] = match place {
        0 => &["ta med", "ta med likevel"],
        1 => &["kan vente", "legg bort"],
        _ => &["legg bort"],
    };
    let wish = wishes.iter().find(|wish| person.offers(wish)).expect("every leftover can be let go");
    let person = person.chooses(wish);
    if *wish == "kan vente" { person.says(".revisit", "om to uker").press("tab") } else { person }
}

fn row(person: Person, place: usize, work: &Work) -> Person {
    let person = person.says(&format!("slot:priority:{place}"), work.title);
    let person = if place == 0 { person.says(".value", work.value) } else { person };
    let person = person.says(".hours", work.hours).to(".energy").press(work.effect);
    let person = if work.goal.is_empty() { person } else { person.to(".goal").press(work.goal) };
    if place < 2 { person.says(".first_step", work.first_step) } else { person }
}

/// Answers to what was asked weeks ago, and every third week something new.
fn feedback(mut person: Person, n: usize) -> Person {
    let open: Vec<(String, usize)> = person
        .here
        .app
        .docs
        .feedback
        .open()
        .filter(|ask| ask.age(person.here.app.docs.id).is_some_and(|weeks| weeks >= 2))
        .map(|ask| {
            let asked = ASKS.iter().position(|(_, question, _)| *question == ask.question).unwrap_or(0);
            (ask.id.to_string(), asked)
        })
        .collect();
    for (id, asked) in open {
        person = person.to(&format!("ask:{id}")).chooses("besvart").says(".answer", ASKS[asked].2);
        person = person.says(".did", "Gjorde som svaret sa");
    }
    if n.is_multiple_of(3) {
        let (to, question, _) = pick(&ASKS, n / 3);
        person = person.says("slot:ask:0", to).press("enter").to(".kind").press("1");
        person = person.says(".question", question).says(".due", "fredag").press("esc");
    }
    person
}

/// Ten minutes on Friday.
fn friday(person: Person, n: usize) -> Person {
    let mut person = person.press("c");
    let ids: Vec<String> = person.here.app.docs.week.priority.iter().map(|row| row.id.to_string()).collect();
    for (place, id) in ids.iter().enumerate() {
        person = outcome(person.to(&format!("{id}.outcome")), n + place, id);
    }
    let person = person.press("pgdn").says("close.win", pick(&WIN, n)).says("close.learned", pick(&LEARNED, n));
    let person = person.press("pgdn").to("close.level").press(pick(&["3", "4", "2", "3", "5"], n));
    let person = person.to("close.load").press(pick(&["3", "2", "4"], n)).says("close.gave", pick(&GAVE, n));
    let (what, tag, who) = pick(&DRAINED, n);
    let person = if what.is_empty() {
        person
    } else {
        person.says("slot:obstacle:0", what).to(".tag").press(tag).says(".who_can_clear", who)
    };
    let person = left(person.press("pgdn"), n);
    person.press("pgdn").says("close.protect", pick(&PROTECT, n)).press("pgdn")
}

fn outcome(person: Person, n: usize, id: &str) -> Person {
    let word = ["ferdig", "ferdig", "delvis", "ferdig", "flyttet"][n % 5];
    let person = person.chooses(word);
    let row = person.here.app.docs.week.priority.iter().find(|row| row.id.as_str() == id);
    let known = row.and_then(|row| WORK.iter().find(|known| known.title == row.title));
    let result = known.map_or("", |known| known.result);
    let person = if word == "flyttet" { person } else { person.says(".result", result) };
    let person = person.to(".took").chooses(["som planlagt", "lengre", "lengre", "kortere"][n % 4]);
    if word == "ferdig" {
        return person;
    }
    let causes = ["for mye", "noe annet kom først", "ventet på noen", "for lite energi"];
    person.to(".cause").chooses(causes[n % 4])
}

/// What is not done goes on next week, waits, or is let go.
fn left(mut person: Person, n: usize) -> Person {
    let names: Vec<String> = questions(&person.here.app.items).map(|question| question.spot.name()).collect();
    for (place, name) in names.iter().filter(|name| name.starts_with("leftover:")).enumerate() {
        let fate = pick(&["neste uke", "neste uke", "kan vente", "legg bort"], n + place);
        person = person.to(name).chooses(fate);
        person = match fate {
            "neste uke" => person.says(".next_step", "Mandag kl. 9: ta fatt der jeg slapp"),
            "kan vente" => person.says(".revisit", "om tre uker"),
            _ => person,
        };
    }
    person
}

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/year")
}

/// `YEAR=write cargo test a_year_with` writes the golden files anew; then they are to be read.
#[test]
fn a_year_with_the_planner_says_what_the_golden_files_say() {
    let (files, sittings) = year();
    assert_eq!(weeks().iter().filter(|(week, _)| week.to_string() == "2026-W53").count(), 1);
    assert!(sittings.len() > 80, "{}", sittings.len());
    if option_env!("YEAR") == Some("write") {
        fs::remove_dir_all(golden()).ok();
        for (name, bytes) in files {
            let path = golden().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            put(&path, bytes);
        }
    }
    for (name, bytes) in files {
        let wanted = fs::read(golden().join(name)).unwrap_or_default();
        assert_eq!(String::from_utf8_lossy(bytes), String::from_utf8_lossy(&wanted), "{name}");
    }
    assert_eq!(fs::read_dir(golden().join("weeks")).unwrap().count(), 53 - 6);
}

/// Four of the weeks, typed into the real program: one with new goals, one with a number to note, the Monday that
/// closes the week before in a minute, and the last one of a year with 53 weeks.
#[test]
fn the_real_program_writes_the_same() {
    let (_, sittings) = year();
    let mut played = 0;
    for week in ["2026-W02", "2026-W14", "2026-W21", "2026-W53"] {
        for sitting in sittings.iter().filter(|sitting| WeekId::of(sitting.day).to_string() == week) {
            let desk = Desk::new();
            for (name, bytes) in &sitting.before {
                put(&at(&desk, name), bytes);
            }
            terminal::play(&desk, &sitting.day.to_string(), &sitting.did);
            for (name, bytes) in sitting.after.iter().filter(|(name, _)| *name != PLACE) {
                // Where a new table stands in a file depends on what was there when it was saved.
                let says = |bytes: &[u8]| toml::from_slice::<toml::Table>(bytes).unwrap();
                let found = fs::read(at(&desk, name)).unwrap_or_default();
                assert_eq!(says(&found), says(bytes), "{name} {}", sitting.day);
            }
            played += 1;
        }
    }
    assert_eq!(played, 8, "a Monday and a Friday each");
}

const PLACE: &str = "place.toml";

/// Where a file of the harness lies on a disk.
fn at(desk: &Desk, name: &str) -> PathBuf {
    let path = if name == PLACE { desk.root().join("state").join(name) } else { desk.path(name) };
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    path
}

/// The rows under `list` of a week's file, as any TOML reader sees them.
fn rows<'a>(files: &'a BTreeMap<String, toml::Table>, week: &str, list: &str) -> Vec<&'a toml::Table> {
    let week = files.get(&format!("weeks/{week}.toml")).and_then(|week| week.get(list)?.as_array());
    week.into_iter().flatten().filter_map(toml::Value::as_table).collect()
}

/// What was carried over comes from a row that was not done, knows how often it has moved, and was decided about once.
#[test]
fn every_row_that_was_carried_over_has_its_origin_and_no_row_two_fates() {
    let (files, _) = year();
    let parse = |(name, bytes): (&String, &Vec<u8>)| (name.clone(), toml::from_slice::<toml::Table>(bytes).unwrap());
    let files: BTreeMap<String, toml::Table> = files.iter().map(parse).collect();
    let text = |row: &toml::Table, key: &str| row.get(key).and_then(toml::Value::as_str).unwrap_or("").to_owned();
    let moved = |row: &toml::Table| row.get("times_moved").and_then(toml::Value::as_integer).unwrap_or(0);
    let mut fates: BTreeMap<String, usize> = BTreeMap::new();
    for (week, _) in weeks() {
        let week = week.to_string();
        for (list, row) in ["priority", "can_wait"]
            .iter()
            .flat_map(|list| rows(&files, &week, list).into_iter().map(move |row| (*list, row)))
        {
            let origin = text(row, "origin");
            let Some((from, id)) = origin.split_once('/') else { continue };
            let was = rows(&files, from, "priority").into_iter().find(|row| text(row, "id") == id);
            if let Some(was) = was.filter(|_| from != week) {
                assert_ne!(text(was, "outcome"), "done", "{week}: {origin}");
                assert!(list != "priority" || moved(row) == moved(was) + 1, "{week}: {origin}");
            }
            // On its own Friday a row is put aside where it stands; that is no second fate.
            *fates.entry(origin.clone()).or_default() += usize::from(from != week);
        }
        let gone = files.get(&format!("weeks/{week}.toml")).and_then(|week| week.get("let_go")?.as_array());
        for origin in gone.into_iter().flatten().filter_map(toml::Value::as_str) {
            *fates.entry(origin.to_owned()).or_default() += 1;
        }
    }
    assert!(fates.len() > 20 && fates.values().all(|count| *count <= 1), "{fates:?}");
}

/// Planning and closing later weeks never changes an earlier one.
#[test]
fn a_week_that_was_closed_is_never_changed_again() {
    let (files, sittings) = year();
    for sitting in sittings {
        let week = WeekId::of(sitting.day);
        for (name, bytes) in sitting.after.iter().filter(|(name, _)| name.starts_with("weeks/")) {
            let other: WeekId = name["weeks/".len()..].strip_suffix(".toml").unwrap().parse().unwrap();
            let is_the_minute = sitting.day.weekday() == Weekday::Mon && other == week.previous();
            if other < week && !is_the_minute {
                assert_eq!(files.get(name), Some(bytes), "{name} after {}", sitting.day);
            }
        }
    }
}
