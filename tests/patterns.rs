//! Patterns against numbers that a script in another language counts from the same files (`data/patterns.py`).
//!
//! Invariant: what is expected comes from that script alone; nothing here counts anything itself.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use femsteg::domain::feedback::AskStatus;
use femsteg::domain::record::from_table;
use femsteg::domain::week::Took;
use femsteg::domain::{FileId, WeekId};
use femsteg::review::patterns::requests::{Request, count};
use femsteg::review::patterns::{Source, Tally};
use femsteg::review::{Chronicle, Patterns, Span, Window};
use femsteg::shell::chronicle;
use femsteg::store::Store;
use femsteg::store::disk::RealDisk;
use femsteg::store::folders::Folders;
use femsteg::testing::{StillClock, invented};
use serde_json::{Value, json};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/patterns.py");

fn last() -> WeekId {
    "2026-W48".parse().unwrap()
}

/// Writes 520 invented weeks, two of them so that nobody can read them.
fn write(folder: &Path, seed: u64) {
    for part in ["weeks", "talks"] {
        fs::create_dir_all(folder.join(part)).unwrap();
    }
    let odd = [
        ("weeks/2026-W44.toml", "schema = 1\nfocus = \n"),
        ("weeks/2020-W53.toml", "<<<<<<< HEAD\n"),
        ("weeks/2026-W45.toml", "schema = 1\nweek = \"2026-W45\"\nstatus = \"open\"\n"),
    ];
    let mut files = invented::files(520, last(), seed);
    files.retain(|(name, _)| odd.iter().all(|(other, _)| name != other));
    files.extend(odd.map(|(name, text)| (name.to_owned(), text.to_owned())));
    for (name, text) in files {
        let mut file = fs::File::create_new(folder.join(name)).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }
}

fn store(folder: &Path) -> Store {
    let folders = Folders::find(Some(folder.to_owned()), Some(folder.join("state"))).unwrap();
    Store::new(folders, Arc::new(RealDisk), Arc::new(StillClock::at("2026-11-24T09:41:00")))
}

fn python(folder: &Path, window: Window) -> Option<Value> {
    let mut script = Command::new("python3");
    script.args(["-X", "utf8", SCRIPT]).arg(folder).args([window.from.to_string(), window.to.to_string()]);
    let done = script.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).ok()
}

fn has_python() -> bool {
    let tried = Command::new("python3").args(["-c", "import tomllib"]).output();
    tried.is_ok_and(|tried| tried.status.success())
}

fn weeks(weeks: &[WeekId]) -> Vec<String> {
    weeks.iter().map(ToString::to_string).collect()
}

fn tally<K: PartialEq>(tally: &Tally<K>, name: impl Fn(&K) -> String) -> Value {
    let by_week = |sources: &[Source]| {
        let mut by_week: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for source in sources {
            by_week.entry(source.week.to_string()).or_default().push(source.row.to_string());
        }
        by_week
    };
    tally.counted().map(|(key, sources)| (name(key), json!(by_week(sources)))).collect::<serde_json::Map<_, _>>().into()
}

fn answers(requests: &[Request]) -> Value {
    json!({
        "ids": requests.iter().map(|request| request.id.to_string()).collect::<Vec<_>>(),
        "open": count(requests, AskStatus::Open),
        "answered": count(requests, AskStatus::Answered),
        "let-go": count(requests, AskStatus::LetGo),
        "waits": requests.iter().filter_map(|request| request.waited).collect::<Vec<_>>(),
    })
}

/// The patterns in the script's form.
fn told(patterns: &Patterns) -> Value {
    let hours = Took::ALL.iter().zip(patterns.took_hours).map(|(took, hours)| (took.code().to_owned(), json!(hours)));
    let requests = &patterns.requests;
    let kinds =
        requests.by_kind.iter().map(|(kind, asks)| (kind.map_or("", |kind| kind.code()).to_owned(), answers(asks)));
    let people = requests.by_person.iter().map(|(person, asks)| (person.clone(), answers(asks)));
    json!({
        "planned": weeks(&patterns.planned),
        "away": weeks(&patterns.away),
        "blank": weeks(&patterns.blank),
        "unreadable": weeks(&patterns.unreadable),
        "obstacles": tally(&patterns.obstacles, |tag| tag.map_or("", |tag| tag.code()).to_owned()),
        "causes": tally(&patterns.causes, |cause| cause.code().to_owned()),
        "took": tally(&patterns.took, |took| took.code().to_owned()),
        "took_hours": hours.collect::<serde_json::Map<_, _>>(),
        "effects": tally(&patterns.effects, |(goal, effect)| format!("{goal}/{}", effect.code())),
        "expectations": tally(&patterns.expectations, |(aspect, said)| {
            format!("{}/{}", format!("{aspect:?}").to_lowercase(), said.code())
        }),
        "served": tally(&patterns.served, Clone::clone),
        "unserved": patterns.unserved.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "by_kind": kinds.collect::<serde_json::Map<_, _>>(),
        "by_person": people.collect::<serde_json::Map<_, _>>(),
        "series": patterns.series.iter().map(|point| {
            let levels = point.levels.map(|levels| json!([levels.open, levels.close, levels.load]));
            json!([point.week.to_string(), levels])
        }).collect::<Vec<_>>(),
    })
}

/// One value with every number as a decimal, so that 4 and 4.0 are the same hours.
fn as_decimals(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(all) => all.iter().map(as_decimals).collect(),
        Value::Object(all) => {
            all.iter().map(|(key, value)| (key.clone(), as_decimals(value))).collect::<serde_json::Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn the_numbers_are_those_that_another_language_counts() {
    if !has_python() {
        return eprintln!("left out: no python3 from 3.11 on, so nobody else has counted");
    }
    for seed in [1, 2, 3] {
        let home = tempfile::tempdir().unwrap();
        write(home.path(), seed);
        let store = store(home.path());
        let mut read = Chronicle::default();
        chronicle(&store, None).for_each(|part| read.take(part));
        let goals = from_table(&store.load(FileId::Goals).table).0;
        let feedback = from_table(&store.load(FileId::Feedback).table).0;
        let whole = Window::whole(&read, last());
        assert!(whole.weeks().count() >= 515 && read.unreadable().len() == 2);
        let spans = Span::ALL.map(|span| Window::back(span, last()));
        for window in spans.into_iter().chain([whole]) {
            let ours = as_decimals(&told(&Patterns::of(window, &read, &goals, &feedback)));
            let theirs = as_decimals(&python(home.path(), window).unwrap());
            for (key, value) in theirs.as_object().unwrap() {
                assert_eq!(&ours[key], value, "{key} of {window:?} with seed {seed}");
            }
            assert_eq!(ours.as_object().unwrap().len(), theirs.as_object().unwrap().len());
        }
    }
}
