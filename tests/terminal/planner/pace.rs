//! Time while somebody types: at a pace, until a file says it, until the program is killed.
//!
//! Invariant: while time passes, what the program writes to the terminal is taken in, so that it never waits.

use std::fs;
use std::path::Path;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::{PATIENCE, Planner};

/// A file, or a thread that is to be there, is looked at so often.
const GLANCE: Duration = Duration::from_millis(5);

impl Planner {
    /// Takes in what comes until the program has run for so long.
    pub(in crate::terminal) fn pass(&mut self, until: Duration) -> &mut Self {
        self.take_in_until(until);
        self
    }

    fn take_in_until(&mut self, until: Duration) {
        while let Some(left) = until.checked_sub(self.clock.now().run).filter(|left| !left.is_zero()) {
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.take_in(&bytes),
                Err(RecvTimeoutError::Timeout) => return,
                // It is gone, and its end is what is waited for.
                Err(RecvTimeoutError::Disconnected) => return std::thread::park_timeout(left),
            }
        }
    }

    /// Waits until `is` holds, which may be about anything and not only about the screen.
    pub(in crate::terminal) fn while_not(&mut self, what: &str, is: impl Fn(&Self) -> bool) -> &mut Self {
        let latest = self.clock.now().run + PATIENCE;
        while !is(self) {
            let now = self.clock.now().run;
            assert!(now < latest, "{}", self.missing(what, RecvTimeoutError::Timeout));
            self.pass(now + GLANCE);
        }
        self
    }

    /// Waits until the file says `text`.
    pub(in crate::terminal) fn see_in(&mut self, file: &Path, text: &str) -> &mut Self {
        self.while_not(&format!("{text} in {}", file.display()), |_| says(file, text))
    }

    /// Types one character, and how long it took until a whole frame stood there with the cursor moved on.
    pub(in crate::terminal) fn key_to_frame(&mut self, key: &str) -> Duration {
        let (before, pressed) = (self.screen().cursor_position(), self.clock.now().run);
        self.types(key)
            .until("the next frame", |planner| planner.is_whole() && planner.screen().cursor_position() != before);
        self.clock.now().run.saturating_sub(pressed)
    }

    /// The threads of the program, the oldest first.
    pub(in crate::terminal) fn threads(&self) -> Vec<u32> {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.pid.as_raw_nonzero())).unwrap();
        let mut threads: Vec<u32> =
            tasks.map(|task| task.unwrap().file_name().into_string().unwrap().parse().unwrap()).collect();
        threads.sort_unstable();
        threads
    }

    /// Waits until somebody else has killed it; false when `is` holds before that.
    pub(in crate::terminal) fn is_killed_before(&mut self, is: impl Fn(&Self) -> bool) -> bool {
        let latest = self.clock.now().run + PATIENCE;
        loop {
            self.ended = self.end.try_recv().ok();
            let now = self.clock.now().run;
            assert!(now < latest, "{}", self.missing("the kill", RecvTimeoutError::Timeout));
            match &self.ended {
                Some(ended) if ended.signal().is_some() => return true,
                Some(ended) => panic!("{ended:?}"),
                None if is(self) => return false,
                None => self.take_in_until(now + GLANCE),
            }
        }
    }

    /// Kills it where strace holds a call of it back: what is held back does not die before strace does.
    pub(in crate::terminal) fn kill_traced(&mut self) {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid.as_raw_nonzero())).unwrap();
        let tracer = status.lines().find_map(|line| line.strip_prefix("TracerPid:")).unwrap();
        let tracer = Pid::from_raw(tracer.trim().parse().unwrap()).unwrap();
        kill_process(tracer, Signal::KILL).unwrap();
        self.kill();
    }
}

pub(in crate::terminal) fn says(file: &Path, text: &str) -> bool {
    fs::read_to_string(file).is_ok_and(|saved| saved.contains(text))
}
