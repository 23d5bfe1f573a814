//! The thread that saves, struck at each of its calls while somebody types: by errors, and by a kill.
//!
//! Invariant: strace is put onto that thread alone, while it waits between two saves. Which thread it is, and
//! which calls it makes for a save, is seen in a save before.

use std::fs;
use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStderr, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use super::killed::saved_focus;
use super::planner::{Planner, says};
use super::{WEEK, at_the_focus, used_desk};
use crate::campaign::figures::Tally;
use crate::campaign::strace::{calls, is_about_files, is_allowed};
use crate::campaign::tools::{side_by_side, skipped};
use crate::commands::Desk;

pub(crate) const ERRORS: [&str; 6] = ["ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "EMFILE"];

/// So often a save is watched before it counts as not to be watched here.
const TRIES: usize = 5;

/// A call of a save.
#[derive(Debug, Clone)]
struct Point {
    name: String,
    nth: usize,
}

/// What a save was seen to do.
#[derive(Debug)]
struct Plan {
    /// The place of the thread that saves, among the threads by age.
    saver: usize,
    points: Vec<Point>,
}

/// Strace on threads that run already; taken off when dropped.
struct Tracer {
    strace: Child,
    /// Kept open to the end: with nobody to hear that it has let go, strace would die before it has written all.
    said: Lines<BufReader<ChildStderr>>,
}

impl Tracer {
    /// `None` where it is not allowed.
    fn onto(threads: &[u32], arguments: &[String]) -> Option<Self> {
        let mut command = Command::new("strace");
        command.args(arguments).stderr(Stdio::piped());
        for thread in threads {
            command.args(["-p", &thread.to_string()]);
        }
        let mut strace = command.spawn().unwrap();
        let said = BufReader::new(strace.stderr.take().unwrap()).lines();
        let mut tracer = Self { strace, said };
        let mut is_on = |_| tracer.said.next().is_some_and(|line| line.unwrap().contains(" attached"));
        let is_on = (0..threads.len()).all(&mut is_on);
        is_on.then_some(tracer)
    }
}

impl Drop for Tracer {
    fn drop(&mut self) {
        kill_process(Pid::from_child(&self.strace), Signal::INT).ok();
        self.strace.wait().ok();
    }
}

fn words(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|&word| word.to_owned()).collect()
}

/// A planner that has saved once and has nothing more to save.
fn at_rest(desk: &Desk) -> Planner {
    let mut planner = at_the_focus(desk);
    planner.types("Viktig").see_in(&desk.path(WEEK), "\"Viktig\"").see("Lagret ");
    planner
}

impl Plan {
    fn of_a_save() -> Option<Self> {
        let desk = used_desk();
        let mut planner = at_rest(&desk);
        let (log, threads) = (desk.root().join("calls.txt"), planner.threads());
        let tracer = Tracer::onto(&threads, &words(&["-s", "4096", "-o", &log.display().to_string()]))?;
        planner.types(" arbeid").see_in(&desk.path(WEEK), "Viktig arbeid").see("Lagret ");
        // With the next save begun, the last call of the one before is seen too.
        planner.types("s").see_in(&desk.path(WEEK), "Viktig arbeids");
        drop(tracer);
        let all = calls(&fs::read_to_string(&log).unwrap());
        let saver = all.iter().find(|call| call.name.contains("sync"))?.thread;
        // The second save is known by its words; before it, the thread waited for something to do.
        let second = all.iter().position(|call| call.line.contains("Viktig arbeids"))?;
        let waited = all[..second].iter().rposition(|call| call.thread == saver && call.name == "futex");
        let first = &all[..waited.unwrap_or(second)];
        let points = first.iter().filter(|call| call.thread == saver && is_about_files(&call.name));
        let points = points.map(|call| Point { name: call.name.clone(), nth: call.nth }).collect();
        Some(Self { saver: threads.iter().position(|thread| *thread == saver)?, points })
    }

    /// Where this machine allows it.
    fn make(what: &str) -> Option<Self> {
        if !is_allowed(what) {
            return None;
        }
        // A thread may have ended between being listed and being traced.
        let plan = (0..TRIES).find_map(|_| Self::of_a_save());
        if plan.is_none() {
            skipped(what, "strace may not be put onto a running program here");
        }
        plan
    }

    fn strike(&self, planner: &Planner, point: &Point, what: &str, when: &str) -> Tracer {
        let Point { name, .. } = point;
        let inject = format!("inject={name}:{what}:when={when}");
        let arguments = words(&["-o", "/dev/null", "-e", &format!("trace={name}"), "-e", &inject]);
        Tracer::onto(&[planner.threads()[self.saver]], &arguments).expect("it went before")
    }

    /// From this call of a save on, every such call fails, until it is over.
    fn fail(&self, point: &Point, error: &str) -> Result<(), String> {
        let desk = used_desk();
        let mut planner = at_rest(&desk);
        let week = desk.path(WEEK);
        let tracer = self.strike(&planner, point, &format!("error={error}"), &format!("{}+", point.nth));
        planner.types(" arbeid").see("Viktig arbeid");
        let is_told = |planner: &Planner| planner.text().contains("Ikke lagret: ");
        // When nothing at all can be synced, nothing is saved, whatever the file says.
        let may_be_saved = !point.name.contains("sync") || point.nth > 1;
        let is_saved = |planner: &Planner| says(&week, "Viktig arbeid") && planner.text().contains("Lagret ");
        planner.while_not("an error or a save", |planner| is_told(planner) || (may_be_saved && is_saved(planner)));
        let (kept, saved) = (planner.text().contains("Viktig arbeid"), saved_focus(&desk));
        drop(tracer);
        planner.see_in(&week, "Viktig arbeid").see("Lagret ").press("ctrl-c");
        match (planner.is_gone(), kept, saved.as_str()) {
            (0, true, "Viktig" | "Viktig arbeid") => Ok(()),
            all => Err(format!("{error} at {point:?}: {all:?}")),
        }
    }

    /// Killed at this call of a save; `None` when this save did without it.
    fn kill(&self, point: &Point) -> Option<Result<(), String>> {
        let desk = used_desk();
        let mut planner = at_rest(&desk);
        let tracer = self.strike(&planner, point, "signal=KILL", &point.nth.to_string());
        let week = desk.path(WEEK);
        let has_saved = |planner: &Planner| says(&week, "Viktig arbeid") && planner.text().contains("Lagret ");
        let killed = planner.types(" arbeid").is_killed_before(has_saved);
        drop(tracer);
        killed.then(|| {
            let saved = saved_focus(&desk);
            let mut again = at_the_focus(&desk);
            again.types("!").see("!").press("ctrl-c").is_gone();
            match saved_focus(&desk).strip_suffix('!') {
                Some("Viktig" | "Viktig arbeid") if saved.starts_with("Viktig") => Ok(()),
                after => Err(format!("killed at {point:?}: {saved}, and then {after:?}")),
            }
        })
    }
}

/// Every error at calls of a save: so many errors at each call, and at every so many-th call.
pub(crate) fn by_errors(errors: usize, every: usize, at_once: usize) -> Option<Tally> {
    let mut plan = Plan::make("errors at the calls of the planner's saves")?;
    // A close that strace refuses is not done, as on no system: the lock would be held for ever.
    plan.points.retain(|point| point.name != "close");
    let cases: Vec<_> =
        (0..plan.points.len()).step_by(every).flat_map(|point| (0..errors).map(move |e| (point, e))).collect();
    let struck = side_by_side(cases.len(), at_once, |number| {
        let (point, error) = cases[number];
        plan.fail(&plan.points[point], ERRORS[(point / every + error) % ERRORS.len()])
    });
    Some(Tally::of(struck))
}

/// A kill at each call of a save.
pub(crate) fn by_kills(times: usize, at_once: usize) -> Option<Tally> {
    let plan = Plan::make("kills at the calls of the planner's saves")?;
    let kills = plan.points.len() * times;
    let struck = side_by_side(kills, at_once, |number| plan.kill(&plan.points[number % plan.points.len()]));
    Some(Tally::of(struck.into_iter().flatten()))
}

#[test]
fn an_error_at_any_call_of_a_save_is_told_and_the_text_kept() {
    if let Some(tally) = by_errors(1, 4, 8) {
        tally.holds(5);
    }
}
