//! A clock that stands still but where a test moves it.
//!
//! Invariant: running time and the time on the wall pass together, unless the wall clock is set.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::NaiveDateTime;

use crate::store::Clock;

#[derive(Debug)]
pub struct StillClock(Mutex<(NaiveDateTime, Duration)>);

impl StillClock {
    /// It is `wall`, such as `2026-11-24T09:41:13`, and the program has just begun.
    ///
    /// # Panics
    /// When `wall` is no time.
    pub fn at(wall: &str) -> Self {
        Self(Mutex::new((wall.parse().expect("a time as 2026-11-24T09:41:13"), Duration::ZERO)))
    }

    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        let mut now = self.now();
        *now = (now.0 + time, now.1 + time);
    }

    /// Sets the clock on the wall.
    ///
    /// # Panics
    /// When `wall` is no time.
    pub fn set(&self, wall: &str) {
        self.now().0 = wall.parse().expect("a time as 2026-11-24T09:41:13");
    }

    fn now(&self) -> MutexGuard<'_, (NaiveDateTime, Duration)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for StillClock {
    fn wall(&self) -> NaiveDateTime {
        self.now().0
    }

    fn run(&self) -> Duration {
        self.now().1
    }
}
