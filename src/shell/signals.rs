//! Signals, and what a shell expects of a program that is stopped.
//!
//! Invariant: from [`Signals::register`] on, no signal ends or stops the program behind the loop's back,
//! and none that comes before [`Signals::watch`] is lost.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

use rustix::process::{Pid, Signal, getpgrp, kill_current_process_group, kill_process};
use rustix::termios::tcgetpgrp;
use signal_hook::consts::{
    SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGIO, SIGPROF, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH,
    SIGXCPU,
};

use super::{Input, listen};
use crate::app::msg::Event;

/// What asks a program to end.
const ASKED: [i32; 4] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT];
/// What ends a program that does not know it: timers, a limit on computing time, and what somebody sends by
/// mistake. It ends here too, since whoever sent it can expect that, but saved and with the terminal given back.
const MEANT: [i32; 7] = [SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGUSR1, SIGUSR2, SIGIO];
const OTHER: [i32; 3] = [SIGTSTP, SIGWINCH, SIGCONT];

/// We stopped by ourselves, so that going on is no news.
static STOPPED: AtomicBool = AtomicBool::new(false);

/// The terminal is another program's for a while, and so are the keys that signal.
static LENT: AtomicBool = AtomicBool::new(false);

/// Says whether the terminal is lent to another program: then what its keys signal is meant for that.
pub(super) fn lend(is_lent: bool) {
    LENT.store(is_lent, Ordering::Relaxed);
}

pub(super) struct Signals(signal_hook::iterator::Signals);

impl Signals {
    pub(super) fn register() -> io::Result<Self> {
        signal_hook::iterator::Signals::new(ASKED.into_iter().chain(MEANT).chain(OTHER)).map(Self)
    }

    /// Tells the loop of every signal, on a thread of its own.
    pub(super) fn watch(mut self, tell: &Sender<Input>) {
        listen("signals", tell, move |last| _ = self.0.forever().filter_map(input).all(|input| last.say(input)));
    }
}

fn input(signal: i32) -> Option<Input> {
    match signal {
        SIGWINCH => Some(Input::Resized),
        SIGCONT => (!STOPPED.swap(false, Ordering::Relaxed)).then_some(Input::Continued),
        SIGINT | SIGQUIT if LENT.load(Ordering::Relaxed) => None,
        SIGTSTP => Some(Input::Event(Event::Stop)),
        _ => Some(Input::Event(Event::Hangup)),
    }
}

/// Stops the process group until it is continued: also what started the program, such as `cargo run`.
///
/// SIGTSTP is caught, and SIGSTOP would stop for ever where no shell could continue. SIGTTIN stops as they
/// do, and the system does not let it where the group is orphaned: then this returns at once.
pub(super) fn stop() {
    STOPPED.store(true, Ordering::Relaxed);
    kill_current_process_group(Signal::TTIN).ok();
}

/// Asks another process to end.
pub(super) fn end(process: u32) {
    if let Some(process) = i32::try_from(process).ok().and_then(Pid::from_raw) {
        kill_process(process, Signal::TERM).ok();
    }
}

/// Whether the terminal is for us to use. One that is gone, or is not the session's, is nobody else's.
pub(super) fn is_foreground() -> bool {
    tcgetpgrp(io::stdin()).map_or(true, |group| group == getpgrp())
}
