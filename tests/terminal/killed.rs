//! Killed while typing: every file is whole, and nothing that was typed a second before is lost.
//!
//! Invariant: a key counts as typed from when the terminal had taken it, not from when it was seen.

use std::fs;
use std::time::Duration;

use femsteg::domain::FileId;
use femsteg::store::read;

use super::{Planner, WEEK, at_the_focus, used_desk};
use crate::campaign::figures::{Figure, Tally};
use crate::campaign::tools::{Chance, side_by_side};
use crate::commands::Desk;

/// What was typed so long ago is in a file.
const AT_RISK: Duration = Duration::from_secs(1);
/// Twenty keys a second.
const PACE: Duration = Duration::from_millis(50);

/// The focus as the file says it, which has to be whole.
pub(super) fn saved_focus(desk: &Desk) -> String {
    let Ok(bytes) = fs::read(desk.path(WEEK)) else { return String::new() };
    let week = FileId::Week("2026-W48".parse().unwrap());
    let sheet = read::read(week, &bytes);
    assert!(sheet.problems.is_empty(), "{:?} in {}", sheet.problems, String::from_utf8_lossy(&bytes));
    let week: femsteg::domain::Week = femsteg::domain::record::from_table(&sheet.table).0;
    week.focus
}

/// What was typed until the kill, and when.
struct Typed {
    text: String,
    /// When the terminal had taken each character.
    keys: Vec<Duration>,
    killed: Duration,
}

impl Typed {
    /// Types for `time`, at a steady pace and whatever the screen shows, and kills.
    fn until_killed(planner: &mut Planner, time: Duration) -> Self {
        let begin = planner.clock.now().run;
        let words: String = (0..).map(|n| format!("n{n} ")).take(100).collect();
        let mut keys = Vec::new();
        for (key, due) in words.chars().zip((0..).map(|key| begin + PACE * key)) {
            if due > begin + time {
                break;
            }
            planner.pass(due).types(key.encode_utf8(&mut [0; 4]));
            keys.push(planner.clock.now().run);
        }
        let killed = planner.pass(begin + time).clock.now().run;
        planner.kill();
        Self { text: words[..keys.len()].to_owned(), keys, killed }
    }

    /// The age of the oldest key that is lost when so many are there.
    fn oldest_lost(&self, there: usize) -> Duration {
        self.keys.get(there).map_or(Duration::ZERO, |typed| self.killed.saturating_sub(*typed))
    }

    /// How much of it stands in any file: in the week, in temporary files and in rescue copies.
    fn anywhere(&self, desk: &Desk) -> usize {
        let files = Desk::everything(desk.root()).into_iter().filter_map(|path| fs::read(path).ok());
        let texts: Vec<String> = files.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect();
        (0..=self.text.len())
            .rev()
            .find(|length| texts.iter().any(|text| text.contains(&self.text[..*length])))
            .unwrap()
    }
}

/// What one kill left behind.
struct Left {
    outcome: Result<(), String>,
    /// The age of the oldest lost key, when the week's file alone is looked at.
    lost: Duration,
}

fn kill_while_typing(round: usize) -> Left {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    let time = Chance::new(round).time(Duration::from_millis(300), Duration::from_millis(2900));
    let typed = Typed::until_killed(&mut planner, time);
    let saved = saved_focus(&desk);
    let (lost, lost_anywhere) = (typed.oldest_lost(saved.len()), typed.oldest_lost(typed.anywhere(&desk)));
    // What a killed save left behind is in nobody's way.
    let mut again = at_the_focus(&desk);
    again.types("Å").see("Å").press("ctrl-c").is_gone();
    let goes_on = saved_focus(&desk) == format!("{saved}Å");
    let outcome = match () {
        () if !typed.text.starts_with(&saved) => Err(format!("{saved} was never typed; {} was", typed.text)),
        () if lost_anywhere > AT_RISK => Err(format!("a key of {lost_anywhere:?} before is lost; saved was {saved:?}")),
        () if !goes_on => Err(format!("{saved:?} became {:?}", saved_focus(&desk))),
        () => Ok(()),
    };
    Left { outcome, lost }
}

/// So many planners are killed, so many of them side by side.
pub(crate) fn while_typing(kills: usize, at_once: usize) -> (Tally, Figure) {
    let left = side_by_side(kills, at_once, kill_while_typing);
    let oldest = left.iter().map(|left| left.lost).max().unwrap_or_default();
    let figure = Figure::new(
        format!("the oldest key that was not in the week's file, of {kills} kills while typing 20 keys a second"),
        format!("{} ms", oldest.as_millis()),
        oldest <= AT_RISK,
    );
    (Tally::of(left.into_iter().map(|left| left.outcome)), figure)
}

#[test]
fn killed_at_any_moment_loses_at_most_a_second() {
    while_typing(16, 8).0.holds(16);
}

#[test]
fn killed_after_lagret_was_seen_all_is_there() {
    for _ in 0..5 {
        let desk = used_desk();
        let mut planner = at_the_focus(&desk);
        planner.types("Ferdig utkast").see("Ferdig utkast").see("Lagret ").kill();
        assert_eq!(saved_focus(&desk), "Ferdig utkast");
    }
}
