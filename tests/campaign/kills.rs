//! Killed while saving: at every system call, and at any moment.
//!
//! Invariant: a kill counts only when the save had begun. Afterwards every file is whole, old or new, and the
//! next save works.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Output, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::figures::Tally;
use super::notes::{self, Situation};
use super::strace::{Fault, calls, calls_from, is_allowed};
use super::tools::{Chance, cores, side_by_side};
use super::writer::{self, Said};
use crate::commands::Desk;

const KILLED: i32 = 9;
/// The saves of a child that is killed at each call.
const SAVES: usize = 6;
const PATIENCE: Duration = Duration::from_secs(30);

fn kill_at(name: &str, nth: usize) -> Vec<String> {
    Fault { name, what: "signal=KILL".into(), when: nth.to_string() }.arguments()
}

/// `femsteg note`, killed at every call from the first that has to do with the user's files.
pub(crate) fn of_a_note(times: usize) -> Tally {
    let mut points = Vec::new();
    for situation in Situation::ALL {
        let desk = situation.desk();
        let calls = calls_from(&notes::traced(&desk), &desk.dir());
        points.extend(calls.into_iter().map(|call| (situation, call.name, call.nth)));
    }
    let kills = side_by_side(points.len() * times, cores(), |number| {
        let (situation, name, nth) = &points[number % points.len()];
        let desk = situation.desk();
        let before = notes::week(&desk);
        let killed = notes::note(&desk, &kill_at(name, *nth), "Ring K.");
        if killed.status.signal() != Some(KILLED) {
            // This time it did without that call.
            return None;
        }
        let judged = notes::judge(&desk, before.as_deref(), "Ring K.", said_so(&killed));
        Some(judged.map_err(|wrong| format!("{situation:?}, killed at {name} {nth}: {wrong}")))
    });
    Tally::of(kills.into_iter().flatten())
}

/// Whether it was said that the line is noted.
fn said_so(output: &Output) -> bool {
    !output.stdout.is_empty()
}

/// The child, killed at every call of its saves.
pub(crate) fn at_every_call(times: usize) -> Tally {
    let desk = Desk::new();
    let log = desk.root().join("calls.txt");
    let before = ["strace", "-f", "-qq", "-s", "12", "-o"].map(str::to_owned).to_vec();
    let traced = writer::command(&[before, vec![log.display().to_string()]].concat(), desk.root(), SAVES).output();
    assert!(traced.unwrap().status.success());
    let calls = calls(&fs::read_to_string(log).unwrap());
    let first = calls.iter().position(|call| call.line.contains("begun 0")).unwrap();
    let saver = calls[first].thread;
    let points: Vec<_> = calls[first + 1..].iter().filter(|call| call.thread == saver).collect();
    let kills = side_by_side(points.len() * times, cores(), |number| {
        let call = points[number % points.len()];
        let desk = Desk::new();
        let before = [vec!["strace".to_owned()], kill_at(&call.name, call.nth)].concat();
        let killed = writer::command(&before, desk.root(), SAVES).output().unwrap();
        let mut said = Said::default();
        String::from_utf8_lossy(&killed.stdout).lines().for_each(|line| said.hear(line));
        let counts = killed.status.signal() == Some(KILLED) && said.has_begun() && said.durable() < SAVES;
        counts.then(|| judge(&said, desk.root()).map_err(|wrong| format!("at {} {}: {wrong}", call.name, call.nth)))
    });
    Tally::of(kills.into_iter().flatten())
}

/// The child, killed at so many moments.
pub(crate) fn at_any_moment(kills: usize) -> Tally {
    Tally::of(side_by_side(kills, cores(), |number| {
        let desk = Desk::new();
        let mut chance = Chance::new(number);
        let (saves, longer) = (chance.below(6), chance.time(Duration::ZERO, Duration::from_millis(8)));
        let said = kill_after(desk.root(), usize::try_from(saves).unwrap(), longer);
        judge(&said, desk.root()).map_err(|wrong| format!("{longer:?} after {saves} saves: {wrong}"))
    }))
}

/// Kills the child so long after it said that so many saves are durable.
fn kill_after(root: &Path, saves: usize, longer: Duration) -> Said {
    let mut child =
        writer::command(&[], root, usize::MAX).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let (tell, lines) = channel();
    let out = BufReader::new(child.stdout.take().unwrap());
    let reader = thread::spawn(move || out.lines().map_while(Result::ok).all(|line| tell.send(line).is_ok()));
    let mut said = Said::default();
    while !said.has_begun() || said.durable() < saves {
        said.hear(&lines.recv_timeout(PATIENCE).unwrap());
    }
    let clock = femsteg::shell::Clock::start(None);
    while let Some(left) = longer.checked_sub(clock.now().run) {
        if let Ok(line) = lines.recv_timeout(left) {
            said.hear(&line);
        }
    }
    kill_process(Pid::from_child(&child), Signal::KILL).unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    for line in lines {
        said.hear(&line);
    }
    said
}

/// What stands in the files now; and that the next process saves as if nothing had been.
fn judge(said: &Said, root: &Path) -> Result<(), String> {
    said.judge(root)?;
    let again = writer::command(&[], root, 2).output().unwrap();
    let mut after = Said::default();
    String::from_utf8_lossy(&again.stdout).lines().for_each(|line| after.hear(line));
    if after.durable() < 2 {
        return Err(format!("the next one could not save: {}", String::from_utf8_lossy(&again.stderr)));
    }
    after.judge(root)
}

#[test]
fn killed_at_every_call_of_a_save_every_file_is_whole() {
    if is_allowed("kills at every call") {
        of_a_note(1).and(at_every_call(1)).holds(200);
    }
}

#[test]
fn killed_at_any_moment_of_saving_every_file_is_whole() {
    at_any_moment(200).holds(200);
}
