//! The weeks one by one, equally high, oldest first; and the story of the year.
//!
//! Invariant: the words are the owner's own, as they stand; a week that says little has as many rows as one that
//! says much, and nobody says that it should have said more.

use super::lines::{Fit, Line, Page, Stand};
use crate::app::question::Tone;
use crate::app::text::text_width;
use crate::domain::{Goal, RowId, WeekId};
use crate::locale::Text;
use crate::report::page::capitalised;
use crate::review::Slot;
use crate::review::window::largest_obstacle;

pub(super) fn weeks(page: &mut Page<'_>) {
    page.gap();
    let look = page.look;
    for (id, slot) in look.patterns.window.slots(&look.seen) {
        week(page, id, slot);
    }
}

/// The same for a year, by quarter; then what ended in it.
pub(super) fn year(page: &mut Page<'_>) {
    let look = page.look;
    let mut quarter = None;
    for (id, slot) in look.patterns.window.slots(&look.seen) {
        if quarter != Some(id.quarter()) {
            quarter = Some(id.quarter());
            let (year, number) = id.quarter();
            let args = [("year", year.to_string().into()), ("n", number.into())];
            page.heading(page.texts.say_with(Text("weeks-quarter"), &args));
        }
        week(page, id, slot);
    }
    goals(page);
}

/// Three rows: the focus, the win, the largest obstacle.
fn week(page: &mut Page<'_>, id: WeekId, slot: Slot<'_>) {
    let name = capitalised(&page.week(id)) + "  ";
    let (text, tone) = match slot {
        Slot::Planned(week) => (week.focus.clone(), Tone::Strong),
        Slot::Away => (page.texts.choice("status", "away"), Tone::Quiet),
        Slot::Blank => (String::new(), Tone::Quiet),
        Slot::Unreadable => (page.say(Text("weeks-closed")), Tone::Warn),
    };
    let stand = Stand::Row { count: String::new(), week: id, row: RowId::default() };
    let parts = vec![(name, Tone::Quiet), (text, tone)];
    page.lines.push(Line { stand: Some(stand), parts, fit: Fit::Cut, ..Line::default() });
    let planned = slot.planned();
    let win = planned.map_or("", |week| &week.close.win);
    let obstacle = planned.and_then(largest_obstacle).map_or("", |obstacle| &obstacle.what);
    let labels = [Text("close-win"), Text("obstacle")].map(|label| page.say(label));
    let widest = labels.iter().map(|label| text_width(label)).max().unwrap_or_default();
    for (label, words) in labels.into_iter().zip([win, obstacle]) {
        let air = " ".repeat(widest - text_width(&label) + 2);
        detail(page, label + &air, words);
    }
}

/// A quiet name and the owner's words; an empty row where there are none.
fn detail(page: &mut Page<'_>, label: String, words: &str) {
    // Prose may have line breaks, and all weeks are equally high.
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let parts = if words.is_empty() { Vec::new() } else { vec![(label, Tone::Quiet), (words, Tone::Plain)] };
    page.lines.push(Line { parts, indent: 4, fit: Fit::Cut, ..Line::default() });
}

/// Goals that ended and milestones that were reached, of those that the year was about.
fn goals(page: &mut Page<'_>) {
    let window = page.look.patterns.window;
    let served = &page.look.patterns.served;
    let in_year = |goal: &&Goal| {
        let logged = goal.log.iter().filter_map(|log| log.at.value());
        let mut days = goal.since.value().into_iter().chain(logged);
        !served.of(&goal.id.to_string()).is_empty() || days.any(|day| window.contains(WeekId::of(*day)))
    };
    let goals: Vec<&Goal> = page.docs.goals.goal.iter().filter(in_year).collect();
    let ended: Vec<&&Goal> = goals.iter().filter(|goal| goal.is_ended()).collect();
    if !ended.is_empty() {
        page.heading(page.say(Text("look-goals-ended")));
    }
    for goal in ended {
        let status = goal.status.value().map(|status| page.texts.choice("goal-status", status.code()));
        let status = status.map_or_else(String::new, |status| format!(" · {status}"));
        last(page, "ended", &goal.id, vec![(goal.title.clone(), Tone::Plain), (status, Tone::Quiet)]);
    }
    let reached: Vec<(RowId, Vec<(String, Tone)>)> = goals
        .iter()
        .flat_map(|goal| goal.milestone.iter().filter(|milestone| milestone.done).map(move |done| (goal, done)))
        .map(|(goal, done)| {
            (done.id.clone(), vec![(done.title.clone(), Tone::Plain), (format!(" · {}", goal.title), Tone::Quiet)])
        })
        .collect();
    if !reached.is_empty() {
        page.heading(page.say(Text("look-milestones")));
    }
    for (id, parts) in reached {
        last(page, "milestone", &id, parts);
    }
}

/// A line below the weeks; one can go there, and nothing opens.
fn last(page: &mut Page<'_>, list: &str, id: &RowId, parts: Vec<(String, Tone)>) {
    let stand = Stand::Count(format!("{list}:{id}:{}", page.lines.len()));
    page.lines.push(Line { stand: Some(stand), parts, ..Line::default() });
}
