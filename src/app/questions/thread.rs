//! A goal's thread: when rows served it, the history of its measure, what became other, and what helps it on.
//!
//! Invariant: what was noted on earlier days is told and not asked again; of a long history the newest is shown,
//! and how much more there is.

use chrono::{Datelike, NaiveDate};

use super::{Page, Text};
use crate::app::question::{Item, Kind, List, Tone};
use crate::app::text::text_width;
use crate::domain::goals::{Goal, Log, Rescope};
use crate::domain::thread::{LastServed, Served};
use crate::domain::{Entry, FileId, Path, WeekId, limits};
use crate::locale::{dates, numbers};

/// The columns of a bar in the history.
const BAR: usize = 8;

/// How long ago a row served the goal; nothing while that says nothing yet.
pub(super) fn last_served(page: &mut Page<'_>, goal: &Goal) {
    let weeks = page.weeks();
    let is_new = goal.since.value().is_some_and(|since| WeekId::of(*since) >= weeks.id);
    let text = match weeks.last_served(goal) {
        LastServed::ThisWeek => page.say(Text("served-this-week")),
        LastServed::Weeks(n) => page.context.texts.say_with(Text("served-ago"), &[("n", n.into())]),
        LastServed::Never if is_new || weeks.past.worked_before(weeks.id).next().is_none() => return,
        LastServed::Never => page.say(Text("served-never")),
    };
    page.note(text, Tone::Quiet);
}

/// The rows that served the goal, the newest first.
pub(super) fn served(page: &mut Page<'_>, goal: &Goal) {
    let rows = page.weeks().served(goal);
    if rows.is_empty() {
        return;
    }
    page.heading(Text("heading-served"));
    for row in rows.iter().take(limits::THREAD_ROWS) {
        served_row(page, row);
    }
    earlier(page, rows.len().saturating_sub(limits::THREAD_ROWS));
}

fn served_row(page: &mut Page<'_>, row: &Served<'_>) {
    let texts = page.context.texts;
    let week = dates::week_name(texts.language(), row.week, page.docs().id.year()).replace(' ', "\u{a0}");
    let outcome = row.outcome.map(|outcome| format!(" · {}", texts.choice("outcome", outcome.code())));
    page.items.push(Item::Words(vec![
        (format!("{week}  "), Tone::Quiet),
        (row.title.to_owned(), Tone::Plain),
        (outcome.unwrap_or_default(), Tone::Quiet),
    ]));
}

/// How much stands further back than what is shown.
fn earlier(page: &mut Page<'_>, n: usize) {
    if n > 0 {
        let text = page.context.texts.say_with(Text("thread-earlier"), &[("n", n.into())]);
        page.items.push(Item::Words(vec![(text, Tone::Quiet)]));
    }
}

/// The numbers logged, the newest last, each with a bar on the way from the start to the target.
pub(super) fn numbers(page: &mut Page<'_>, goal: &Goal) {
    let logs: Vec<(&Log, f64)> = goal.log.iter().filter_map(|log| Some((log, log.value.value()?.0))).collect();
    let shown = &logs[logs.len().saturating_sub(limits::THREAD_LOGS)..];
    earlier(page, logs.len() - shown.len());
    let days: Vec<String> = shown.iter().map(|(log, _)| day(page, &log.at)).collect();
    let widest = days.iter().map(|day| text_width(day)).max().unwrap_or(0);
    for ((_, value), day) in shown.iter().zip(days) {
        let air = " ".repeat(widest - text_width(&day) + 2);
        let bar = goal.part(*value).map(|part| format!("{}  ", crate::app::bar(part, BAR)));
        let value = numbers::number(page.context.texts.language(), *value);
        page.items.push(Item::Words(vec![(day + &air, Tone::Quiet), (bar.unwrap_or_default() + &value, Tone::Plain)]));
    }
}

/// What others said on earlier days, the newest last.
pub(super) fn dialogue(page: &mut Page<'_>, goal: &Goal) {
    let today = page.context.today;
    let logs: Vec<&Log> =
        goal.log.iter().filter(|log| !log.said.is_empty() && log.at.value() != Some(&today)).collect();
    let shown = &logs[logs.len().saturating_sub(limits::THREAD_LOGS)..];
    earlier(page, logs.len() - shown.len());
    for log in shown {
        let texts = page.context.texts;
        let words = texts.say_with(Text("quoted"), &[("words", log.said.as_str().into())]);
        let trend = log.trend.value().map(|trend| texts.choice("trend", trend.code())).unwrap_or_default();
        let rest =
            [log.who.as_str(), &trend].map(|part| if part.is_empty() { String::new() } else { format!(" · {part}") });
        page.items.push(Item::Words(vec![
            (day(page, &log.at) + "  ", Tone::Quiet),
            (words, Tone::Plain),
            (rest.concat(), Tone::Quiet),
        ]));
    }
}

/// A day in few columns; as it was written where it is none.
fn day(page: &Page<'_>, at: &Entry<NaiveDate>) -> String {
    match at {
        Entry::Value(day) => dates::short_date(page.context.texts.language(), *day, page.context.today.year()),
        Entry::Raw(text) => text.clone(),
    }
}

/// How the goal became larger, smaller or other: earlier changes are told, today's is asked for. A goal of today
/// and one that has ended have not changed.
pub(super) fn changes(page: &mut Page<'_>, goal: &Goal) {
    let today = page.context.today;
    let of_today = |change: &&Rescope| change.at.value() == Some(&today);
    let asked = !goal.is_ended() && goal.since.value() != Some(&today);
    let now = goal.change.iter().find(of_today);
    if goal.change.is_empty() && !asked {
        return;
    }
    page.heading(Text("heading-changes"));
    for change in goal.change.iter().filter(|change| Some(*change) != now) {
        let why = if change.why.is_empty() { String::new() } else { format!(" · {}", change.why) };
        let at = day(page, &change.at) + "  ";
        page.items.push(Item::Words(vec![(at, Tone::Quiet), (change.what.clone(), Tone::Plain), (why, Tone::Quiet)]));
    }
    match now {
        Some(change) => {
            let path = |key| Path::of("goal").row(&goal.id).key("change").row(&change.id).key(key);
            page.field(Text("change-what"), FileId::Goals, path("what"), Kind::Line);
            page.field(Text("change-why"), FileId::Goals, path("why"), Kind::Line);
        }
        None if asked => drop(page.slot(Text("change-what"), List::Rescope(goal.id.clone()), 0)),
        None => {}
    }
}

/// A wish, what is in its way and a plan, for a goal that stands still; and wherever one of them was written.
pub(super) fn stuck(page: &mut Page<'_>, goal: &Goal) {
    let is_stuck = page.weeks().is_stuck(goal, page.context.today);
    let written = [&goal.wish, &goal.hindrance, &goal.plan].iter().any(|line| !line.is_empty());
    if !is_stuck && !written {
        return;
    }
    page.heading(Text("heading-stuck"));
    if is_stuck {
        let text = page.say(Text("stuck-intro"));
        page.note(text, Tone::Quiet);
    }
    for (text, key) in [(Text("goal-wish"), "wish"), (Text("goal-hindrance"), "hindrance"), (Text("goal-plan"), "plan")]
    {
        page.field(text, FileId::Goals, Path::of("goal").row(&goal.id).key(key), Kind::Line);
    }
}

/// One quiet line about a goal that stands still: its plan, or where to find what may help.
pub(super) fn stuck_line(page: &mut Page<'_>, goal: &Goal) {
    if !goal.plan.is_empty() {
        let line = format!("{}: {}", page.say(Text("goal-plan")), goal.plan);
        page.note(line, Tone::Quiet);
    } else if page.weeks().is_stuck(goal, page.context.today) {
        let text = page.say(Text("goal-stuck"));
        page.note(text, Tone::Quiet);
    }
}
