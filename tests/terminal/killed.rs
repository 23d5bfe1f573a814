//! Killed while typing: every file is whole, and nothing that was typed a second before is lost.
//!
//! `FEMSTEG_KILLS=N cargo test --test femsteg killed` kills N times instead of 10, at other moments each time.
//! Invariant: time is measured from when a word was typed, not from when it was seen.

use std::fs;
use std::time::Duration;

use femsteg::domain::FileId;
use femsteg::store::read;

use super::{Planner, WEEK, at_the_focus, used_desk};
use crate::commands::Desk;

/// What was typed so long ago is in the file.
const AT_RISK: Duration = Duration::from_secs(1);

#[expect(clippy::disallowed_methods, reason = "the one test whose length its user chooses")]
fn kills() -> u64 {
    std::env::var("FEMSTEG_KILLS").map_or(10, |count| count.parse().expect("FEMSTEG_KILLS is a number"))
}

/// The focus as the file says it, which has to be whole.
pub(super) fn saved_focus(desk: &Desk) -> String {
    let Ok(bytes) = fs::read(desk.path(WEEK)) else { return String::new() };
    let week = FileId::Week("2026-W48".parse().unwrap());
    let sheet = read::read(week, &bytes);
    assert!(sheet.problems.is_empty(), "{:?} in {}", sheet.problems, String::from_utf8_lossy(&bytes));
    let week: femsteg::domain::Week = femsteg::domain::record::from_table(&sheet.table).0;
    week.focus
}

/// Types words, each as soon as the one before is seen, until `end` of the program's running time. Answers with
/// the whole text and how much of it was typed a second before the kill.
fn type_until_killed(planner: &mut Planner, end: Duration) -> (String, usize) {
    let mut typed = String::new();
    let mut lengths = Vec::new();
    while lengths.len() < 2 || planner.clock.now().run < end {
        let word = format!("n{} ", lengths.len());
        typed.push_str(&word);
        lengths.push((planner.clock.now().run, typed.len()));
        planner.types(&word).see(word.trim());
    }
    let killed = planner.clock.now().run;
    planner.kill();
    let safe = lengths.iter().rev().find(|(at, _)| *at + AT_RISK <= killed);
    (typed, safe.map_or(0, |(_, length)| *length))
}

#[test]
fn killed_at_any_moment_loses_at_most_a_second() {
    for round in 0..kills() {
        let desk = used_desk();
        let mut planner = at_the_focus(&desk);
        // Spread over the first 1.7 seconds, among which the first and the second save fall.
        let end = planner.clock.now().run + Duration::from_millis(round * 367 % 1709);
        let (typed, safe) = type_until_killed(&mut planner, end);
        let saved = saved_focus(&desk);
        assert!(typed.starts_with(&saved), "{saved} was never typed; {typed} was");
        assert!(saved.len() >= safe, "round {round}: only {saved} of {}", &typed[..safe]);
        // What a killed save left behind is in nobody's way.
        let mut again = at_the_focus(&desk);
        again.types("Å").see("Å").press("ctrl-c").is_gone();
        assert_eq!(saved_focus(&desk), format!("{saved}Å"));
    }
}

#[test]
fn killed_after_lagret_was_seen_all_is_there() {
    for _ in 0..kills().div_ceil(2) {
        let desk = used_desk();
        let mut planner = at_the_focus(&desk);
        planner.types("Ferdig utkast").see("Ferdig utkast").see("Lagret ").kill();
        assert_eq!(saved_focus(&desk), "Ferdig utkast");
    }
}
