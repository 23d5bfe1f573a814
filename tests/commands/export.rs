//! `export`: everything for other programs, read by others than those who wrote it: Python's readers of TOML, JSON
//! and CSV (`data/export.py`), and a small reader of iCalendar that stands here.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::io::{pipe, read_to_string};
use std::process::{Command, Stdio};

use femsteg::testing::invented;
use serde_json::Value;

use super::{Desk, LANGUAGES, put};
use crate::brief::HOSTILE;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/export.py");

/// The planned weeks of a person, with a one-to-one.
pub(super) fn filled() -> Desk {
    let desk = Desk::new();
    desk.write("config.toml", "language = \"nb\"\nhours_per_week = 30.5\nhide = [\"plan_b\"]\nmouse = true\n");
    desk.write("goals.toml", include_str!("../data/full-goals.toml"));
    desk.write("feedback.toml", include_str!("../data/full-feedback.toml"));
    let profile = include_str!("../data/full-profile.toml");
    desk.write("profile.toml", profile.replacen("schema = 1\n", "schema = 1\nnext_talk = 2026-12-03\n", 1));
    desk.write("weeks/2026-W48.toml", include_str!("../data/full-week.toml"));
    desk.week("2026-W46", include_str!("../data/brief-week.toml"));
    desk.write("talks/2026-12-03.toml", include_str!("../data/brief-talk.toml"));
    desk.write("talks/2026-11-05.toml", include_str!("../data/brief-talk-before.toml"));
    desk
}

/// `text` as TOML writes it between quotes.
fn toml(text: &str) -> String {
    let escaped = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escaped).collect::<String>())
}

/// A week and a goal for each of the words that are hard on formats.
fn hostile() -> (Desk, Vec<&'static str>) {
    let desk = Desk::new();
    let more = ["=1+1", "+47", "-1", "@SUM(A1)", "a,b;c\"d\"", "to\nlinjer\r\nog tre\rfire", " rom ", "\u{feff}x"];
    let words: Vec<_> = HOSTILE.iter().chain(naughty_strings::BLNS).copied().chain(more).collect();
    let words: Vec<_> = words.into_iter().filter(|word| !word.trim().is_empty()).collect();
    let (mut rows, mut goals) = (String::new(), "schema = 1\n".to_owned());
    for (number, word) in words.iter().enumerate() {
        let word = toml(word);
        write!(rows, "\n[[priority]]\nid = \"p{number}\"\ntitle = {word}\nresult = {word}\ngoal = \"g{number}\"\n")
            .unwrap();
        write!(goals, "\n[[goal]]\nid = \"g{number}\"\ntitle = {word}\ndue = 2026-12-01\n").unwrap();
    }
    desk.week("2026-W48", &rows);
    desk.write("goals.toml", goals);
    (desk, words)
}

/// Holds JSON and CSV against the files, in another language; false when that is not to be had.
fn read_elsewhere(desk: &Desk) -> bool {
    let tried = Command::new("python3").args(["-c", "import tomllib"]).output();
    if !tried.is_ok_and(|tried| tried.status.success()) {
        return false;
    }
    let files = ["json", "csv"].map(|format| desk.root().join(format!("all.{format}")));
    for (file, format) in files.iter().zip(["json", "csv"]) {
        put(file, desk.run(&format!("export --format {format}")).fine().as_bytes());
    }
    let mut script = Command::new("python3");
    let done = script.args(["-X", "utf8", SCRIPT]).arg(desk.dir()).args(&files).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    true
}

/// The properties of an event by their names without parameters, unescaped.
type Event = BTreeMap<String, String>;

/// Reads iCalendar as RFC 5545 has it, and holds what every client relies on.
fn events(text: &str) -> Vec<Event> {
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "lines end in CRLF");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let mut found: Vec<Event> = Vec::new();
    let mut open = None;
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        assert!(!line.contains(|c: char| c.is_control() && c != '\t'), "{line:?}");
        let (name, value) = line.split_once(':').unwrap();
        match (name, value, &mut open) {
            ("BEGIN", "VEVENT", _) => open = Some(Event::new()),
            ("END", "VEVENT", _) => found.extend(open.take()),
            (_, _, None) => {}
            (_, _, Some(event)) => {
                let old = event.insert(name.replace(";VALUE=DATE", ""), unescaped(value));
                assert_eq!(old, None, "{line} stands twice");
            }
        }
    }
    let uids: BTreeSet<_> = found.iter().map(|event| &event["UID"]).collect();
    assert_eq!(uids.len(), found.len(), "every event has a UID of its own");
    assert!(found.iter().all(|event| event["DTEND"] > event["DTSTART"] && event["DTSTAMP"].ends_with('Z')));
    found
}

fn unescaped(text: &str) -> String {
    let mut chars = text.chars();
    let mut plain = String::new();
    while let Some(c) = chars.next() {
        match (c, if c == '\\' { chars.next() } else { None }) {
            ('\\', Some('n')) => plain.push('\n'),
            ('\\', Some(next)) => plain.push(next),
            _ => plain.push(c),
        }
    }
    plain
}

/// UID, beginning, end and summary of each event.
fn told(text: &str) -> Vec<[String; 4]> {
    let mut told: Vec<_> = events(text)
        .iter()
        .map(|event| ["UID", "DTSTART", "DTEND", "SUMMARY"].map(|name| event[name].clone()))
        .collect();
    told.sort();
    told
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn every_value_in_every_file_leaves_and_nothing_else() {
    let long = Desk::new();
    for (name, text) in invented::files(60, "2026-W48".parse().unwrap(), 7) {
        long.write(&name, text);
    }
    for desk in [Desk::new(), filled(), hostile().0, long] {
        if !read_elsewhere(&desk) {
            return eprintln!("left out: no python3 from 3.11 on, so nobody else has read it");
        }
    }
}

#[test]
fn the_schema_names_every_field_that_leaves() {
    let schema: Value = serde_json::from_str(include_str!("../../assets/export/schema.json")).unwrap();
    let whole: Value = serde_json::from_str(&filled().run("export").fine()).unwrap();
    let unknown = unknown(&schema, &schema, &whole, "");
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// The addresses of the fields in `value` that `schema` does not name.
fn unknown(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(path) = schema["$ref"].as_str() {
        return unknown(root, root.pointer(path.trim_start_matches('#')).unwrap(), value, at);
    }
    match value {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, inner)| {
                let at = format!("{at}.{name}");
                match schema["properties"].get(name) {
                    Some(schema) => unknown(root, schema, inner, &at),
                    None => vec![at],
                }
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(|item| unknown(root, &schema["items"], item, at)).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_calendar_has_breaks_with_a_time_days_by_which_and_one_to_ones() {
    let desk = Desk::new();
    desk.week(
        "2026-W48",
        "pause = [{ id = \"b4yu\", what = \"Tur, ute\", at = 2026-11-24T12:00:00 }, { id = \"b5yu\", what = \"Kaffe\" },\n\
         { id = \"b6yu\", at = 2026-11-25T23:45:00 }, { id = \"b7yu\", what = \"Lunsj\", at = 2026-11-26 }]\n",
    );
    desk.write(
        "feedback.toml",
        "schema = 1\nask = [{ id = \"q2aa\", to = \"Kari\", question = \"Får jeg tid?\", due = 2026-12-31 },\n\
         { id = \"q3aa\", question = \"Ja?\", due = 2026-12-01, status = \"answered\" }, { id = \"q4aa\", due = \"snart\" }]\n",
    );
    desk.write(
        "goals.toml",
        "schema = 1\ngoal = [{ id = \"g2aa\", title = \"Regler\", due = 2027-02-28 },\n\
         { id = \"g3aa\", title = \"Ferdig\", due = 2026-12-01, status = \"done\" }]\n",
    );
    desk.write(
        "profile.toml",
        "schema = 1\nnext_talk = 2026-12-03\ninput = [{ id = \"i2aa\", what = \"Budsjett\", due = 2026-12-15 }]\n",
    );
    desk.write(
        "talks/2026-11-05.toml",
        "schema = 1\ndate = 2026-11-05\nagreement = [{ id = \"a2aa\", what = \"Ta det opp\", owner = \"manager\", due = 2026-12-10 },\n\
         { id = \"a3aa\", what = \"Holdt\", due = 2026-12-10, status = \"kept\" }]\n",
    );
    let wanted = [
        ["2026-11-05/a2aa@femsteg", "20261210", "20261211", "Agreed, for my manager: Ta det opp"],
        ["2026-11-05@femsteg", "20261105", "20261106", "One-to-one"],
        ["2026-W48/b4yu@femsteg", "20261124T120000", "20261124T123000", "Break: Tur, ute"],
        ["2026-W48/b6yu@femsteg", "20261125T234500", "20261126T001500", "Break"],
        ["feedback/q2aa@femsteg", "20261231", "20270101", "Answer from Kari: Får jeg tid?"],
        ["goals/g2aa@femsteg", "20270228", "20270301", "Goal: Regler"],
        ["profile.next_talk@femsteg", "20261203", "20261204", "One-to-one"],
        ["profile/i2aa@femsteg", "20261215", "20261216", "Decision: Budsjett"],
    ];
    // A due that is no date is told, as everywhere.
    let run = desk.run("export --format ics --lang en");
    assert!(run.code == 0 && run.err.contains("feedback.toml"), "{run:?}");
    assert_eq!(told(&run.out), wanted.map(|row| row.map(str::to_owned)).to_vec());
}

#[test]
fn an_export_made_again_changes_events_and_makes_none_twice() {
    let desk = filled();
    let first = desk.run("export --format ics").fine();
    assert_eq!(desk.run("export --format ics").fine(), first, "the same to the byte on the same day");
    let uids = |text: &str| told(text).into_iter().map(|[uid, ..]| uid).collect::<BTreeSet<_>>();
    for language in LANGUAGES {
        assert_eq!(uids(&desk.run(&format!("export --format ics --lang {language}")).fine()), uids(&first));
    }
    // The next one-to-one has a file already, and is moved; then there are two.
    let count = told(&first).iter().filter(|[.., summary]| summary == "En-til-en-samtale").count();
    assert_eq!(count, 2, "{first}");
    let profile = desk.read("profile.toml");
    desk.write("profile.toml", profile.replace("next_talk = 2026-12-03", "next_talk = 2026-12-17"));
    let moved = desk.run("export --format ics").fine();
    let new: Vec<_> = uids(&moved).difference(&uids(&first)).cloned().collect();
    assert_eq!(new, ["2026-12-03@femsteg"]);
    let next = told(&moved).into_iter().find(|[uid, ..]| uid == "profile.next_talk@femsteg").unwrap();
    assert_eq!(next[1], "20261217");
}

#[test]
fn hard_words_survive_in_a_calendar() {
    let (desk, words) = hostile();
    let text = desk.run("export --format ics --lang en").fine();
    let found: BTreeMap<String, String> = told(&text).into_iter().map(|[uid, _, _, summary]| (uid, summary)).collect();
    assert_eq!(found.len(), words.len());
    for (number, word) in words.iter().enumerate() {
        // Line breaks become one kind; a control character has no place in the format, and has a picture.
        let lines = word.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
        let fits = |c: char| !c.is_control() || c == '\n' || c == '\t';
        let wanted = format!("Goal: {lines}");
        let said = &found[&format!("goals/g{number}@femsteg")];
        assert_eq!(said.chars().count(), wanted.chars().count(), "{word:?}");
        assert!(said.chars().zip(wanted.chars()).all(|(said, wanted)| said == wanted || !fits(wanted)), "{word:?}");
    }
}

#[test]
fn every_length_of_line_is_folded_within_seventy_five_octets() {
    let desk = Desk::new();
    let goal = |length: usize, filler: &str| {
        format!("\n[[goal]]\nid = \"{filler}{length}\"\ntitle = \"{}\"\ndue = 2026-12-01\n", filler.repeat(length))
    };
    let lengths =
        (1..=250).map(|length| goal(length, "x") + &goal(length, "å") + &goal(length, "👩") + &goal(length, "a "));
    desk.write("goals.toml", format!("schema = 1\n{}", lengths.collect::<String>()));
    assert_eq!(events(&desk.run("export --format ics").fine()).len(), 1_000);
}

#[test]
fn what_cannot_be_understood_is_named_and_the_rest_leaves() {
    let desk = filled();
    desk.week("2026-W47", "focus = \"a\"\nfocus = \"b\"\n");
    desk.write("talks/2026-10-01.toml", "<<<<<<< HEAD\n");
    desk.write("goals.toml", "schema = 99\n");
    for format in ["json", "csv", "ics"] {
        let run = desk.run(&format!("export --format {format}"));
        assert!(run.code == 0 && run.out.contains("2026-W48"), "{run:?}");
        for file in ["2026-W47.toml", "2026-10-01.toml", "goals.toml"] {
            assert_eq!(run.err.matches(file).count(), 1, "{}", run.err);
        }
    }
    let whole: Value = serde_json::from_str(&desk.run("export").out).unwrap();
    let unreadable: Vec<_> = whole["unreadable"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| (file["file"].as_str(), file["kind"].as_str()))
        .collect();
    assert_eq!(
        unreadable,
        [
            (Some("goals.toml"), Some("newer-schema")),
            (Some("weeks/2026-W47.toml"), Some("duplicate-key")),
            (Some("talks/2026-10-01.toml"), Some("merge-markers")),
        ]
    );
    assert_eq!(whole["weeks"].as_array().unwrap().len(), 2);
}

#[test]
fn a_file_is_its_owners_alone_and_is_replaced_only_when_that_was_said() {
    let desk = filled();
    for (name, format) in [("all.json", "json"), ("all.ICS", "ics"), ("all.csv", "csv"), ("all", "json")] {
        assert!(desk.run(&format!("export -o {name}")).fine().contains(name));
        let path = desk.root().join(name);
        assert_eq!(fs::read_to_string(&path).unwrap(), desk.run(&format!("export --format {format}")).fine());
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777, 0o600);
        put(&path, b"mitt");
        assert!(desk.run(&format!("export -o {name}")).line(1).contains("--force"));
        assert_eq!(fs::read(&path).unwrap(), b"mitt");
        desk.run(&format!("export -o {name} --force")).fine();
        assert_ne!(fs::read(&path).unwrap(), b"mitt");
    }
    fs::create_dir(desk.root().join("folder")).unwrap();
    for language in LANGUAGES {
        for (place, named) in [("nowhere/all.json", "nowhere"), ("folder", "folder"), ("folder/..", "..")] {
            let run = desk.run(&format!("export -o {place} --force --lang {language}"));
            assert!(run.line(1).contains(named));
        }
        assert!(desk.run(&format!("export --format toml --lang {language}")).line(2).contains("toml"));
    }
}

#[cfg(unix)]
#[test]
fn a_terminal_is_given_pictures_and_a_pipe_the_text() {
    let desk = Desk::new();
    desk.week("2026-W48", "priority = [{ id = \"m3kd\", title = \"\\u001B[31mrød\\u009B\\u202E\" }]\n");
    assert!(desk.run("export --format csv").fine().contains("\u{1b}[31mrød\u{9b}\u{202e}"));
    for format in ["json", "csv", "ics"] {
        let (code, said) = super::brief::in_a_terminal(&desk, &format!("export --format {format}"), "");
        let acts = |c: char| c.is_control() && c != '\n' && c != '\r' || c == '\u{202e}';
        assert!(code == 0 && !said.contains(acts), "{format}: {said:?}");
    }
    let (_, said) = super::brief::in_a_terminal(&desk, "export --format csv", "");
    assert!(said.contains("␛[31mrød"), "{said:?}");
}

#[test]
fn a_reader_who_goes_away_is_no_error() {
    let desk = filled();
    for format in ["json", "csv", "ics"] {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let mut command = Command::new(env!("CARGO_BIN_EXE_femsteg"));
        command.env_clear().env("FEMSTEG_DIR", desk.dir()).env("FEMSTEG_STATE_DIR", desk.root().join("state"));
        let (mut said, errors) = pipe().unwrap();
        let command = command.args(["export", "--format", format]);
        let status = command.stdin(Stdio::null()).stdout(writer).stderr(errors).status().unwrap();
        command.stdout(Stdio::null()).stderr(Stdio::null());
        assert_eq!((status.code(), read_to_string(&mut said).unwrap()), (Some(0), String::new()), "{format}");
    }
}

#[test]
fn nobody_who_has_written_nothing_gets_an_error_or_a_file() {
    let desk = Desk::new();
    for format in ["json", "csv", "ics"] {
        assert!(!desk.run(&format!("export --format {format}")).fine().is_empty());
    }
    assert!(!desk.dir().exists(), "reading makes nothing");
}
