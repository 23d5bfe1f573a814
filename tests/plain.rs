//! Without the screen: the real program with lines on its standard input.
//!
//! In reading order: the same answers by line and by key make the same files ([`same`]); going back, help and the end
//! of the input in the middle ([`lines`]); what goes wrong ([`wrong`]).
//! Invariant: every line that is answered stands here beside a part of the question that it answers.

mod lines;
mod same;
mod wrong;

use std::collections::BTreeMap;
use std::process::Output;

use crate::commands::Desk;

/// Part of a question, and the line that answers it.
type Answer = (&'static str, &'static str);

/// What the program is given: a line an answer.
fn input(answers: &[Answer]) -> String {
    answers.iter().flat_map(|(_, answer)| [*answer, "\n"]).collect()
}

/// Runs `femsteg ARGUMENTS --plain` on `day` with these bytes on its standard input.
fn run(desk: &Desk, arguments: &str, day: &str, input: impl Into<Vec<u8>>) -> Output {
    let mut command = desk.bare();
    command.args(arguments.split_whitespace()).args(["--plain", "--today", day, "--seed", "1"]);
    command.write_stdin(input).output().unwrap()
}

/// The same, where all goes well; what it printed.
fn talk(desk: &Desk, arguments: &str, day: &str, answers: &[Answer]) -> String {
    let done = run(desk, arguments, day, input(answers));
    let out = String::from_utf8(done.stdout).unwrap();
    let complaint = String::from_utf8(done.stderr).unwrap();
    assert_eq!((done.status.code(), complaint.as_str()), (Some(0), ""), "{out}");
    is_asked(&out, answers);
    is_plain(&out);
    out
}

/// The questions were asked in this order.
fn is_asked(out: &str, answers: &[Answer]) {
    let mut rest = out;
    for (question, answer) in answers {
        let Some(at) = rest.find(question) else {
            panic!("{question} ({answer}) is not asked in:\n{rest}\n of:\n{out}")
        };
        rest = rest[at..].split_once('\n').map_or("", |(_, rest)| rest);
    }
}

/// Nothing moves a cursor, colours, rings or draws.
fn is_plain(out: &str) {
    let strange =
        |c: &char| (c.is_control() && *c != '\n') || ('\u{2500}'..='\u{259f}').contains(c) || "●○★☆".contains(*c);
    assert_eq!(out.chars().find(strange), None, "{out}");
}

/// The files of the folder that hold what was written, by their names.
fn files(desk: &Desk) -> BTreeMap<String, String> {
    let all =
        Desk::everything(&desk.dir()).into_iter().filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let name = |path: &std::path::Path| path.strip_prefix(desk.dir()).unwrap().to_string_lossy().replace('\\', "/");
    all.map(|path| (name(&path), std::fs::read_to_string(&path).unwrap())).collect()
}

const SETTINGS: &str = "language = \"nb\"\n";
const GOALS: &str = include_str!("data/thread-goals.toml");
const FEEDBACK: &str = include_str!("data/thread-feedback.toml");
const TALK: &str = include_str!("data/talk-before.toml");
const LAST_WEEK: &str = "schema = 1\nweek = \"2026-W47\"\nstatus = \"closed\"\nfocus = \"Utkastet\"\n\n[[priority]]\n\
    id = \"m3kd\"\ntitle = \"Utkast til svar\"\nhours = 6\noutcome = \"done\"\n\n[[priority]]\nid = \"t9qz\"\n\
    title = \"Ny mal for notat\"\noutcome = \"moved\"\n\n[close]\nwin = \"K. likte utkastet\"\n";
const PROFILE: &str = "schema = 1\ncontribution = \"Regler\"\n";
const WEEK: &str = "weeks/2026-W48.toml";

/// Files of somebody who has used the program before.
fn used() -> BTreeMap<String, String> {
    let files = [
        ("config.toml", SETTINGS),
        ("goals.toml", GOALS),
        ("feedback.toml", FEEDBACK),
        ("profile.toml", PROFILE),
        ("weeks/2026-W47.toml", LAST_WEEK),
        ("talks/2026-10-08.toml", TALK),
    ];
    files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

fn desk_with(files: &BTreeMap<String, String>) -> Desk {
    let desk = Desk::new();
    for (name, text) in files {
        desk.write(name, text);
    }
    desk
}

/// A desk where nothing but the language is said yet.
fn new_desk() -> Desk {
    desk_with(&BTreeMap::from([("config.toml".to_owned(), SETTINGS.to_owned())]))
}
