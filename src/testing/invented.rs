//! Invented history: the files of somebody who has planned for so many weeks, for tests and benches.
//!
//! Invariant: the same numbers give the same files, byte for byte, and every file is one that the planner would
//! read without a word of complaint.

mod registers;
mod words;

use std::fmt::Write;

use words::{line, prose};

use crate::domain::WeekId;
use crate::domain::week::{Cause, Effect, Expectation, NoteKind, Outcome, Tag, Took};

/// The files, by their names in the folder: `weeks` weeks that end with `last`, some of them away and some missing,
/// with goals, requests, a profile and one-to-ones; about 1.5 KiB of prose a week.
pub fn files(weeks: usize, last: WeekId, seed: u64) -> Vec<(String, String)> {
    let mut random = Random(seed);
    let goals = registers::goal_ids(weeks);
    let mut carried = Vec::new();
    let mut files = Vec::new();
    let count = i64::try_from(weeks).unwrap_or(0);
    for back in (0..count).rev() {
        let id = last.plus(-back);
        let text = match random.below(20) {
            0 => continue,
            1 => format!("schema = 1\nweek = \"{id}\"\nstatus = \"away\"\nfocus = \"{}\"\n", line(&mut random)),
            _ => {
                let served = registers::goals_in(&goals, weeks, back);
                Writing { random: &mut random, id, text: String::new(), count: 0 }.week(served, back > 0, &mut carried)
            }
        };
        files.push((format!("weeks/{id}.toml"), text));
    }
    files.extend(registers::files(&mut random, &goals, weeks, last));
    files
}

/// `SplitMix64` (Steele, Lea and Flood 2014), as for ids.
#[derive(Debug)]
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 up to, but not with, `end`.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap_or(0)
    }

    /// True so many times out of ten.
    fn often(&mut self, times: usize) -> bool {
        self.below(10) < times
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// A row that goes on next week: its reference, its title, its goal and how often it has moved.
struct Carried {
    origin: String,
    title: String,
    goal: String,
    moved: u32,
}

/// A week while it is written.
struct Writing<'a> {
    random: &'a mut Random,
    id: WeekId,
    text: String,
    /// Rows so far, for their ids.
    count: usize,
}

impl Writing<'_> {
    fn week(mut self, goals: &[String], closed: bool, carried: &mut Vec<Carried>) -> String {
        let status = if closed && self.random.often(9) { "closed" } else { "open" };
        let id = self.id;
        self.put(&format!("schema = 1\nweek = \"{id}\"\nstatus = \"{status}\"\nwording = 2\n"));
        for key in ["focus", "interruption", "plan_b"] {
            self.text(key, 9);
        }
        let chosen: Vec<String> = goals.iter().map(|goal| format!("{goal:?}")).collect();
        self.put(&format!("goals = [{}]\nseen = [\"role\", \"goals\", \"priorities\"]\n", chosen.join(", ")));
        let (meetings, absent) = (self.random.below(12), self.random.below(2) * 4);
        self.put(&format!("\n[hours]\nmeetings = {meetings}\nabsent = {absent}\n"));
        self.aside();
        let taken = std::mem::take(carried);
        for number in 0..=self.random.below(4) {
            carried.extend(self.row(goals, taken.get(number), status == "closed"));
        }
        self.notes();
        self.obstacles();
        self.energy(status == "closed");
        self.text
    }

    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// The next id of the week.
    fn row_id(&mut self) -> String {
        self.count += 1;
        format!("{}{:03}", self.random.of(&['a', 'b', 'k', 'm']), 221 + self.count)
    }

    fn head(&mut self, list: &str) -> String {
        let id = self.row_id();
        self.put(&format!("\n[[{list}]]\nid = \"{id}\"\n"));
        id
    }

    /// A line of text, so many times out of ten.
    fn text(&mut self, key: &str, times: usize) {
        if self.random.often(times) {
            let text = line(self.random);
            self.put(&format!("{key} = \"{text}\"\n"));
        }
    }

    fn prose(&mut self, key: &str) {
        let text = prose(self.random);
        self.put(&format!("{key} = \"{text}\"\n"));
    }

    /// One of these words, so many times out of ten.
    fn choice(&mut self, key: &str, codes: &[&str], times: usize) {
        if self.random.often(times) {
            let code = self.random.of(codes);
            self.put(&format!("{key} = \"{code}\"\n"));
        }
    }

    /// What can wait, and a break.
    fn aside(&mut self) {
        if self.random.often(4) {
            self.head("can_wait");
            self.text("what", 10);
            self.text("tell", 5);
            let revisit = self.id.plus(2);
            self.put(&format!("revisit = \"{revisit}\"\n"));
        }
        if self.random.often(5) {
            self.head("pause");
            self.text("what", 10);
            let day = self.id.monday();
            self.put(&format!("at = {day}T12:00:00\n"));
        }
    }

    /// A priority; what is left of it goes on.
    fn row(&mut self, goals: &[String], from: Option<&Carried>, closed: bool) -> Option<Carried> {
        let id = self.head("priority");
        let title = from.map_or_else(|| line(self.random), |row| row.title.clone());
        let own = if !goals.is_empty() && self.random.often(6) {
            goals[self.random.below(goals.len())].clone()
        } else {
            String::new()
        };
        let goal = from.map_or(own, |row| row.goal.clone());
        self.put(&format!("title = \"{title}\"\ngoal = \"{goal}\"\n"));
        self.text("value", 6);
        self.text("first_step", 6);
        self.text("when_then", 2);
        if self.random.often(8) {
            let halves = self.random.below(20) + 1;
            self.put(&format!("hours = {}.{}\n", halves / 2, halves % 2 * 5));
        }
        if self.random.often(1) {
            let hours = self.random.below(4) + 1;
            self.put(&format!("parts = [{{ id = \"x2aa\", title = \"Skisse\", hours = {hours} }}, {{ id = \"x2bb\", title = \"Resten\" }}]\n"));
        }
        self.choice("energy", Effect::CODES, 8);
        let moved = from.map_or(0, |row| row.moved + 1);
        if let Some(row) = from {
            self.put(&format!("origin = \"{}\"\ntimes_moved = {moved}\n", row.origin));
        }
        self.expectations();
        let outcome = if closed { self.outcome() } else { "" };
        let goes_on = matches!(outcome, "partly" | "moved") && self.random.often(8);
        goes_on.then(|| Carried { origin: format!("{}/{id}", self.id), title, goal, moved })
    }

    fn expectations(&mut self) {
        let parts: Vec<String> = ["quality", "resources", "result"]
            .iter()
            .filter_map(|key| {
                let code = self.random.of(Expectation::CODES);
                self.random.often(5).then(|| format!("{key} = \"{code}\""))
            })
            .collect();
        if !parts.is_empty() {
            self.put(&format!("expect = {{ {} }}\n", parts.join(", ")));
        }
    }

    fn outcome(&mut self) -> &'static str {
        let outcome = self.random.of(Outcome::CODES);
        self.put(&format!("outcome = \"{outcome}\"\n"));
        self.choice("took", Took::CODES, 7);
        // Some causes stay behind where the outcome was changed afterwards.
        self.choice("cause", Cause::CODES, if outcome == "done" { 1 } else { 8 });
        self.prose("result");
        self.text("next_step", 3);
        outcome
    }

    fn notes(&mut self) {
        for _ in 0..self.random.below(3) {
            self.head("note");
            let day = self.id.monday();
            self.put(&format!("at = {day}\n"));
            self.choice("kind", NoteKind::CODES, 10);
            self.prose("text");
        }
    }

    fn obstacles(&mut self) {
        for _ in 0..self.random.below(4) {
            self.head("obstacle");
            self.text("what", 9);
            self.choice("tag", Tag::CODES, 8);
            self.choice("who_can_clear", &["leder", "K.", "meg", "IT"], 6);
            if self.random.often(4) {
                self.put("drained = true\n");
            }
            if self.random.often(1) {
                let cleared = self.id;
                self.put(&format!("cleared = \"{cleared}\"\n"));
            }
        }
    }

    fn energy(&mut self, closed: bool) {
        let mut part = |name: &str, key: &str| {
            self.put(&format!("\n[energy.{name}]\n"));
            for scale in ["level", "load"] {
                if self.random.often(9) {
                    let level = self.random.below(5) + 1;
                    writeln!(self.text, "{scale} = {level}").ok();
                }
            }
            self.text(key, 6);
        };
        part("open", "step_up");
        if closed {
            part("close", "gave");
            self.put("\n[close]\n");
            for key in ["win", "learned", "protect"] {
                self.prose(key);
            }
        }
    }
}

#[cfg(test)]
mod tests;
