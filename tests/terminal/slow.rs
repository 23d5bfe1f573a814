//! Saves that take their time: typing does not wait for them.
//!
//! Invariant: a frame counts only when it is whole and the cursor has moved on in it.

use std::time::Duration;

use super::planner::Planner;
use super::{WEEK, to_the_focus, used_desk};
use crate::campaign::figures::Figure;
use crate::campaign::strace;
use crate::commands::Desk;

/// Twenty keys a second.
const PACE: Duration = Duration::from_millis(50);
/// A key is on the screen within this, in 99 of 100 cases.
const SOON: Duration = Duration::from_millis(50);

/// The planner, on a disk on which every sync takes so many seconds.
fn on_a_slow_disk(desk: &Desk, seconds: u32) -> Planner {
    let script = format!(
        "exec strace -D -f --seccomp-bpf -qq -o calls.txt -e trace=fsync,fdatasync \
         -e inject=fsync,fdatasync:delay_enter={seconds}000000 \"$0\" \"$@\""
    );
    to_the_focus(Planner::in_shell(desk, &script))
}

/// The times from `keys` key presses to their frames, sorted, while every sync takes three seconds.
fn key_to_frame(keys: u32) -> Vec<Duration> {
    let desk = used_desk();
    let mut planner = on_a_slow_disk(&desk, 3);
    let begin = planner.clock.now().run;
    // Forty letters there and back again, so that the line is never full and every key moves the cursor.
    let letter = |key: u32| if key % 80 < 40 { "n" } else { "\x7f" };
    let mut times: Vec<Duration> =
        (0..keys).map(|key| planner.pass(begin + PACE * key).key_to_frame(letter(key))).collect();
    planner.kill_traced();
    times.sort_unstable();
    times
}

pub(crate) fn figure(keys: u32) -> Figure {
    let what = format!("99 of 100 key presses to their frame, of {keys} while every sync takes 3 s");
    if !strace::is_allowed("typing on a slow disk") {
        return Figure::skipped(what);
    }
    let times = key_to_frame(keys);
    let (middle, late) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    Figure::new(what, format!("within {late:.1?} (half of them {middle:.1?})"), late < SOON)
}

#[test]
fn typing_does_not_wait_for_a_save() {
    if !strace::is_allowed("typing on a slow disk") {
        return;
    }
    let desk = used_desk();
    let mut planner = on_a_slow_disk(&desk, 60);
    let calls = desk.root().join("calls.txt");
    planner.types("Utkast").see_in(&calls, "sync(");
    for _ in 0..40 {
        planner.key_to_frame("n");
    }
    planner.see(&"n".repeat(40));
    assert!(!super::planner::says(&desk.path(WEEK), "Utkast"), "the first save ended before the typing");
    planner.kill_traced();
}
