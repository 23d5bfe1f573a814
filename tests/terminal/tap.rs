//! The tap between the terminal and whoever reads it: closed, the terminal fills up, as over a connection that
//! stands still.
//!
//! Invariant: whoever closes it goes on when the reader stands still and the terminal takes no more.

use std::os::fd::AsFd;
use std::path::Path;
use std::sync::{Condvar, Mutex};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::{Errno, write};

use super::planner::PATIENCE;

/// A terminal that has taken nothing for so long is full, and what was written is not on its way any more.
const FULL: Timespec = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum State {
    #[default]
    Open,
    /// The reader stands still after the next output.
    Closing,
    Closed,
    /// The reader ends after the next output.
    Away,
}

#[derive(Debug, Default)]
pub(super) struct Tap {
    state: Mutex<State>,
    changed: Condvar,
}

impl Tap {
    /// The reader asks after each output; false when it is to end.
    pub(super) fn lets_on(&self) -> bool {
        let mut state = self.state.lock().unwrap();
        if *state == State::Closing {
            *state = State::Closed;
            self.changed.notify_all();
        }
        let state = self.changed.wait_while(state, |state| *state == State::Closed).unwrap();
        *state != State::Away
    }

    pub(super) fn open(&self) {
        self.turn(State::Open);
    }

    pub(super) fn take_away(&self) {
        self.turn(State::Away);
    }

    fn turn(&self, state: State) {
        *self.state.lock().unwrap() = state;
        self.changed.notify_all();
    }

    /// Closes it, and fills the terminal with what no screen shows.
    pub(super) fn close(&self, terminal: &Path) {
        let flags = OFlags::WRONLY | OFlags::NOCTTY | OFlags::NONBLOCK;
        let terminal = open(terminal, flags, Mode::empty()).unwrap();
        self.turn(State::Closing);
        write(&terminal, &[0]).unwrap();
        let wait = |state: &mut State| *state != State::Closed;
        let (state, late) = self.changed.wait_timeout_while(self.state.lock().unwrap(), PATIENCE, wait).unwrap();
        assert!(!late.timed_out(), "{state:?}");
        while takes_more(&terminal) {
            while write(&terminal, &[0; 512]) != Err(Errno::AGAIN) {}
        }
    }
}

/// Whether a terminal that is written to takes more, now or within a moment.
pub(super) fn takes_more(terminal: &impl AsFd) -> bool {
    poll(&mut [PollFd::new(terminal, PollFlags::OUT)], Some(&FULL)).unwrap() > 0
}
