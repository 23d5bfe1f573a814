//! What the campaign is run with: dice, many at once, and a voice that is heard.
//!
//! Invariant: the dice fall the same way in every run, and what a machine does not allow is skipped aloud.

use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// Where programs lie that a user's path may not name.
const PLACES: [&str; 4] = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"];

/// How many can work at once without waiting for one another.
pub(crate) fn cores() -> usize {
    thread::available_parallelism().map_or(2, usize::from)
}

/// Says it on the terminal, also when the test passes.
pub(crate) fn aloud(line: &str) {
    writeln!(io::stderr(), "{line}").ok();
}

/// Whether every one of these programs is there. When not, what is left out is said aloud.
pub(crate) fn have(what: &str, programs: &[&str]) -> bool {
    let missing = programs.iter().find(|name| !PLACES.iter().any(|place| Path::new(place).join(name).exists()));
    missing.inspect(|name| skipped(what, &format!("{name} is not here"))).is_none()
}

pub(crate) fn skipped(what: &str, why: &str) {
    aloud(&format!("skipped: {what}: {why}"));
}

/// A folder in memory where there is one, for what is about races and not about disks.
pub(crate) fn memory() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// Dice that are not dice (splitmix64), so that a run can be had again.
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: usize) -> Self {
        Self(seed as u64)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }

    /// A time from `least`, and up to `more` longer.
    pub(crate) fn time(&mut self, least: Duration, more: Duration) -> Duration {
        let more = u64::try_from(more.as_micros()).unwrap_or(u64::MAX);
        least + Duration::from_micros(self.below(more))
    }
}

/// Runs `round` for every number below `rounds`, so many at once; what came of each, in no order.
pub(crate) fn side_by_side<T: Send>(rounds: usize, at_once: usize, round: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut results = Vec::new();
        loop {
            match next.fetch_add(1, Ordering::Relaxed) {
                number if number < rounds => results.push(round(number)),
                _ => return results,
            }
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..at_once.clamp(1, rounds.max(1))).map(|_| scope.spawn(worker)).collect();
        let joined =
            workers.into_iter().map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        joined.flatten().collect()
    })
}
