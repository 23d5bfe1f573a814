//! Which copies of the history are kept as they grow old; pure.
//!
//! Invariant: thinning what was thinned removes nothing, and from every hour, later from every day, in which
//! there was a copy of a file, one stays until its time is over or there is no room.

use std::collections::HashSet;
use std::hash::Hash;

use chrono::{DurationRound, NaiveDateTime, TimeDelta};

/// So much room all copies may take together, in bytes.
pub const ROOM: u64 = 20 * 1024 * 1024;
/// Copies younger than this all stay.
const ALL: TimeDelta = TimeDelta::hours(24);
/// From then on one an hour stays, and from here on one a day.
const HOURLY: TimeDelta = TimeDelta::days(7);

/// A copy, as far as thinning is concerned: of which file, put there when, and how many bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aged<F> {
    pub file: F,
    pub at: NaiveDateTime,
    pub size: u64,
}

/// Whether each of `copies` stays, at the time `now`: all of 24 hours, the last of each hour for a week, the last
/// of each day for `days` days, and of all those the youngest that have [`ROOM`] together. A copy from the future
/// stays: a clock was set back. Of two copies of one time, the one that comes first counts as the later.
pub fn thin<F: Eq + Hash + Copy>(copies: &[Aged<F>], now: NaiveDateTime, days: u32) -> Vec<bool> {
    let mut youngest_first: Vec<usize> = (0..copies.len()).collect();
    youngest_first.sort_by_key(|&index| std::cmp::Reverse(copies[index].at));
    let mut stays = vec![false; copies.len()];
    let mut taken = HashSet::new();
    let mut room = Some(ROOM);
    for index in youngest_first {
        let copy = &copies[index];
        let age = now - copy.at;
        let span = if age < HOURLY { TimeDelta::hours(1) } else { TimeDelta::days(1) };
        let is_wanted = age < ALL
            || age < TimeDelta::days(days.into())
                && copy.at.duration_trunc(span).is_ok_and(|start| taken.insert((copy.file, span, start)));
        if is_wanted {
            // Where one does not fit, none that is older does either.
            room = room.and_then(|room| room.checked_sub(copy.size));
            stays[index] = room.is_some();
        }
    }
    stays
}
