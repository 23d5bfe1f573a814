//! `femsteg note` under strace: one save of the real program from its first call to its last.
//!
//! Invariant: whatever became of a note, the file is the old one or has the note, whole; and the next note works.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::{Command, Output};

use toml_edit::DocumentMut;

use crate::commands::Desk;

pub(crate) const WEEK: &str = "weeks/2026-W48.toml";
const ODD: &str = include_str!("../data/odd-week.toml");

/// How the folder is before the note.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Situation {
    NoFolder,
    /// A file that somebody ordered by hand.
    Week,
    /// The week is a link to a file elsewhere, as those have it who keep such files in a repository.
    Link,
}

impl Situation {
    pub(crate) const ALL: [Self; 3] = [Self::NoFolder, Self::Week, Self::Link];

    pub(crate) fn desk(self) -> Desk {
        let desk = Desk::new();
        match self {
            Self::NoFolder => {}
            Self::Week => desk.write(WEEK, ODD),
            Self::Link => {
                desk.write("../kept/week.toml", ODD);
                fs::create_dir_all(desk.path("weeks")).unwrap();
                symlink("../../kept/week.toml", desk.path(WEEK)).unwrap();
            }
        }
        desk
    }
}

/// The week's file, where there is one.
pub(crate) fn week(desk: &Desk) -> Option<String> {
    fs::read_to_string(desk.path(WEEK)).ok()
}

/// A program with the environment that the desk gives femsteg.
pub(crate) fn at(desk: &Desk, program: &str) -> Command {
    let mut command = Command::new(program);
    command.env_clear().current_dir(desk.root()).env("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
    command.env("FEMSTEG_DIR", desk.dir()).env("FEMSTEG_STATE_DIR", desk.root().join("state"));
    command
}

/// The arguments that note a text, the program first.
pub(crate) fn arguments(text: &str) -> [&str; 7] {
    [env!("CARGO_BIN_EXE_femsteg"), "--today", "2026-11-25", "--lang", "nb", "note", text]
}

/// Notes a text under strace with these arguments.
pub(crate) fn note(desk: &Desk, strace: &[String], text: &str) -> Output {
    at(desk, "strace").args(strace).args(arguments(text)).output().unwrap()
}

/// The trace of a note that nothing hinders.
pub(crate) fn traced(desk: &Desk) -> String {
    let log = desk.root().join("calls.txt");
    let strace = ["-f", "-qq", "-o"].map(str::to_owned).into_iter().chain([log.display().to_string()]);
    let done = note(desk, &strace.collect::<Vec<_>>(), "Ring K.");
    assert!(done.status.success(), "{done:?}");
    fs::read_to_string(log).unwrap()
}

/// Judges the file after something happened to the note of `text`, and that the next note lands.
pub(crate) fn judge(desk: &Desk, before: Option<&str>, text: &str, has_to_be_there: bool) -> Result<(), String> {
    let is_there = has_landed(desk, before, text)?;
    if has_to_be_there && !is_there {
        return Err("it was said to be noted and is not in the file".into());
    }
    let now = week(desk);
    let again = at(desk, arguments("Igjen")[0]).args(&arguments("Igjen")[1..]).output().unwrap();
    if !again.status.success() {
        return Err(format!("the next note failed: {again:?}"));
    }
    if has_landed(desk, now.as_deref(), "Igjen")? { Ok(()) } else { Err("the next note is not in the file".into()) }
}

/// Whether the note is in the file, beside everything that was; an error where the file is neither old nor new.
pub(crate) fn has_landed(desk: &Desk, before: Option<&str>, text: &str) -> Result<bool, String> {
    let now = week(desk);
    if now.as_deref() == before {
        return Ok(false);
    }
    let Some(now) = now else { return Err("the file is gone".into()) };
    let document: DocumentMut = now.parse().map_err(|error| format!("{error} in {now}"))?;
    let rows = document.get("note").and_then(|rows| rows.as_array_of_tables());
    let noted = rows.map_or(0, |rows| rows.iter().filter(|row| row["text"].as_str() == Some(text)).count());
    let lost = before.unwrap_or_default().lines().find(|line| !now.contains(line));
    match (noted, lost) {
        (1, None) => Ok(true),
        _ => Err(format!("{noted} notes, and {lost:?} is gone from\n{now}")),
    }
}
