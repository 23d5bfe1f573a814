//! A process that does nothing but save, again and again, and says before and after each save which one it is.
//!
//! Invariant: what it said was durable had been answered by the save routine, and nothing but that routine
//! touches a file.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use femsteg::domain::record::{Record, from_table, put, to_table};
use femsteg::domain::{FileId, Path as Address, Profile, Save, Scalar, Week};
use femsteg::store::Store;
use femsteg::store::disk::RealDisk;
use femsteg::store::folders::Folders;

/// Where the child's files are, and how many saves it is to do; without it the child has nothing to do.
const FOLDER: &str = "FEMSTEG_CHILD_FOLDER";
const SAVES: &str = "FEMSTEG_CHILD_SAVES";

/// Each save writes the same word into both fields of its file: differing ones would be half a save.
const FIELDS: [[&str; 2]; 2] = [["focus", "plan_b"], ["contribution", "serves"]];

/// The files below `root`, as the program would have them.
pub(crate) fn store_in(config: &Path, state: &Path) -> Store {
    let folders = Folders::find(Some(config.to_owned()), Some(state.to_owned())).unwrap();
    Store::new(folders, Arc::new(RealDisk), Arc::new(femsteg::shell::Clock::start(None)))
}

pub(crate) fn week() -> FileId {
    FileId::Week("2026-W48".parse().unwrap())
}

/// The file that the save of this number is about.
fn file(number: usize) -> FileId {
    if number.is_multiple_of(2) { week() } else { FileId::Profile }
}

/// What the save of this number writes: a line, a page, or many.
fn word(number: usize) -> String {
    format!("{number}-{}", "x".repeat(number * 7919 % 30_011))
}

/// The command that starts the child, behind `before`, such as strace and its arguments.
pub(crate) fn command(before: &[String], root: &Path, saves: usize) -> Command {
    let this = std::env::current_exe().unwrap().display().to_string();
    let mut all = before.iter().cloned().chain([this]);
    let mut command = Command::new(all.next().unwrap());
    command.args(all).args(["--exact", "campaign::writer::a_child_that_saves", "--ignored", "--nocapture"]);
    command.args(["--test-threads", "1"]);
    command.env(FOLDER, root).env(SAVES, saves.to_string());
    command
}

#[expect(clippy::disallowed_methods, reason = "a child is told by its parent")]
fn told(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn say(line: &str) {
    let mut out = io::stdout().lock();
    out.write_all(line.as_bytes()).and_then(|()| out.flush()).unwrap();
}

#[test]
#[ignore = "a child process of the campaign"]
fn a_child_that_saves() {
    let (Some(folder), Some(saves)) = (told(FOLDER).map(PathBuf::from), told(SAVES)) else { return };
    let store = store_in(&folder.join("plan"), &folder.join("state"));
    for number in 0..saves.parse::<usize>().unwrap() {
        say(&format!("begun {number}\n"));
        if number.is_multiple_of(2) {
            save::<Week>(&store, number);
        } else {
            save::<Profile>(&store, number);
        }
        say(&format!("durable {number}\n"));
    }
}

fn save<R: Record + Default + Clone>(store: &Store, number: usize) {
    let sheet = store.load(file(number));
    let mut record: R = from_table(&sheet.table).0;
    for field in FIELDS[number % 2] {
        assert!(put(&mut record, &Address::of(field), &Scalar::Text(word(number))));
    }
    store.save(&Save { file: file(number), base: sheet.table, now: to_table(&record) }).unwrap();
}

/// What the child said: which saves had begun and which were durable. Lines of the test harness are passed by.
#[derive(Debug, Default, Clone)]
pub(crate) struct Said {
    begun: Option<usize>,
    durable: Option<usize>,
}

impl Said {
    pub(crate) fn hear(&mut self, line: &str) {
        let number = |word: &str| line.strip_prefix(word).and_then(|number| number.trim().parse().ok());
        self.begun = number("begun ").or(self.begun);
        self.durable = number("durable ").or(self.durable);
    }

    pub(crate) fn has_begun(&self) -> bool {
        self.begun.is_some()
    }

    pub(crate) fn durable(&self) -> usize {
        self.durable.map_or(0, |number| number + 1)
    }

    /// Both files are whole, and say the last durable save or the one that was under way.
    pub(crate) fn judge(&self, root: &Path) -> Result<(), String> {
        for kind in 0..2 {
            let last = |number: Option<usize>| number.and_then(|last| (0..=last).rev().find(|n| n % 2 == kind));
            let (old, new) = (last(self.durable), last(self.begun));
            let path = root.join("plan").join(file(kind).to_string());
            let found = std::fs::read(&path).ok();
            let holds = [old, new].iter().any(|number| holds(kind, *number, found.as_deref()));
            if !holds {
                let bytes = found.map(|bytes| String::from_utf8_lossy(&bytes).chars().take(200).collect::<String>());
                return Err(format!("{self:?}, but {} holds {bytes:?}", path.display()));
            }
        }
        Ok(())
    }
}

/// Whether the bytes are whole and say just what the save of this number wrote.
fn holds(kind: usize, number: Option<usize>, bytes: Option<&[u8]>) -> bool {
    let (Some(number), Some(bytes)) = (number, bytes) else { return number.is_none() && bytes.is_none() };
    let sheet = femsteg::store::read::read(file(kind), bytes);
    let says = |field: &&'static str| sheet.table.text_at(&Address::of(field)) == word(number);
    sheet.problems.is_empty() && FIELDS[kind].iter().all(says)
}
