//! What outlives a week in an invented history: goals, requests, the profile and one-to-ones.
//!
//! Invariant: goals follow each other, so that a week serves the ones of its time.

use std::fmt::Write;

use super::Random;
use super::words::{line, prose};
use crate::domain::WeekId;
use crate::domain::feedback::{AskKind, AskStatus};

/// So many weeks a goal lasts, two at a time.
const GOAL_WEEKS: usize = 26;

pub(super) fn goal_ids(weeks: usize) -> Vec<String> {
    (0..weeks.div_ceil(GOAL_WEEKS).max(1) * 2).map(|number| format!("g{number:03}")).collect()
}

/// The goals of the week so many weeks ago.
pub(super) fn goals_in(goals: &[String], weeks: usize, back: i64) -> &[String] {
    let since_first = weeks.saturating_sub(1).saturating_sub(usize::try_from(back).unwrap_or(0));
    let first = (since_first / GOAL_WEEKS * 2).min(goals.len().saturating_sub(2));
    &goals[first..(first + 2).min(goals.len())]
}

pub(super) fn files(random: &mut Random, goals: &[String], weeks: usize, last: WeekId) -> Vec<(String, String)> {
    let first = last.plus(1 - i64::try_from(weeks).unwrap_or(0));
    let mut files = vec![
        ("goals.toml".to_owned(), all_goals(random, goals, first)),
        ("feedback.toml".to_owned(), feedback(random, weeks, first)),
        ("profile.toml".to_owned(), profile(random, first)),
    ];
    let talks = (0..weeks).step_by(8).map(|number| first.plus(i64::try_from(number).unwrap_or(0)));
    files.extend(talks.map(|week| talk(random, week, last)));
    files
}

fn all_goals(random: &mut Random, goals: &[String], first: WeekId) -> String {
    let mut text = String::from("schema = 1\n");
    for (number, id) in goals.iter().enumerate() {
        let since = first.plus(i64::try_from(number / 2 * GOAL_WEEKS).unwrap_or(0)).monday();
        let is_last = number + 2 >= goals.len();
        let status = if is_last { "active" } else { random.of(&["done", "done", "dropped", "parked"]) };
        let (title, said) = (line(random), prose(random));
        let (start, now) = (random.below(10), random.below(40));
        write!(
            text,
            "\n[[goal]]\nid = \"{id}\"\ntitle = \"{title}\"\nstatus = \"{status}\"\nsince = {since}\n\
             set_by = \"agreed\"\nscope = \"own\"\nkind = \"result\"\nconfidence = \"unsure\"\n\
             \n[goal.measure]\nkind = \"both\"\nstart = {start}\ntarget = 40\nunit = \"saker\"\nwith = \"K.\"\n\
             \n[[goal.milestone]]\nid = \"m2aa\"\ntitle = \"Første del\"\ndone = {}\n\
             \n[[goal.log]]\nid = \"l2aa\"\nat = {since}\nvalue = {now}\n\
             \n[[goal.log]]\nid = \"l2bb\"\nat = {since}\nwho = \"K.\"\nsaid = \"{said}\"\ntrend = \"better\"\n",
            random.often(5)
        )
        .ok();
    }
    // A goal that nothing is done for.
    text.push_str("\n[[goal]]\nid = \"lone\"\ntitle = \"Lære mer om statistikk\"\nstatus = \"active\"\n");
    text
}

fn feedback(random: &mut Random, weeks: usize, first: WeekId) -> String {
    let mut text = String::from("schema = 1\n");
    for number in 0..weeks {
        let made = first.plus(i64::try_from(number).unwrap_or(0));
        if random.often(6) {
            let (kind, status) = (random.of(AskKind::CODES), random.of(AskStatus::CODES));
            let (to, question) = (random.of(&["leder", "K.", "IT", "M. "]), line(random));
            write!(
                text,
                "\n[[ask]]\nid = \"a{number:04}\"\nweek = \"{made}\"\nto = \"{to}\"\nkind = \"{kind}\"\n\
                 question = \"{question}\"\nstatus = \"{status}\"\n"
            )
            .ok();
            if status != "open" && random.often(9) {
                let (settled, answer) = (made.plus(i64::try_from(random.below(6)).unwrap_or(0)), prose(random));
                write!(text, "settled = \"{settled}\"\nanswer = \"{answer}\"\n").ok();
            }
        }
        if random.often(3) {
            let (saw, effect) = (line(random), prose(random));
            write!(
                text,
                "\n[[give]]\nid = \"f{number:04}\"\nweek = \"{made}\"\nto = \"K.\"\nsaw = \"{saw}\"\n\
                 effect = \"{effect}\"\nsaid = true\n"
            )
            .ok();
        }
    }
    text
}

fn profile(random: &mut Random, first: WeekId) -> String {
    let (mission, area) = (prose(random), line(random));
    format!(
        "schema = 1\ncontribution = \"{mission}\"\nserves = \"saksbehandlerne\"\nstrengths = [\"ro\", \"oversikt\"]\n\
         \n[[mission]]\nid = \"m2aa\"\ntext = \"{mission}\"\n\
         \n[[room]]\nid = \"r2aa\"\narea = \"{area}\"\nlevel = \"propose\"\nsince = {}\n",
        first.monday()
    )
}

fn talk(random: &mut Random, week: WeekId, last: WeekId) -> (String, String) {
    let date = week.monday() + chrono::Duration::days(3);
    let (text, wanted, what) = (line(random), prose(random), line(random));
    let status = if week == last { "preparing" } else { "held" };
    let said = format!(
        "schema = 1\ndate = {date}\nfrom = \"{}\"\nto = \"{week}\"\nstatus = \"{status}\"\n\
         \n[[item]]\nid = \"i2aa\"\nkind = \"discuss\"\ntext = \"{text}\"\nwanted = \"{wanted}\"\n\
         \n[[agreement]]\nid = \"g2aa\"\nwhat = \"{what}\"\nowner = \"manager\"\nstatus = \"open\"\n",
        week.plus(-7)
    );
    (format!("talks/{date}.toml"), said)
}
