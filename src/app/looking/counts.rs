//! Obstacles by what they are about, and what went together with what was not finished as planned.
//!
//! Invariant: a count says how many and in how many weeks, and nothing about why.

use super::lines::Page;
use crate::domain::week::{Outcome, Took};
use crate::domain::{Priority, RowId, Week};
use crate::locale::{Text, Texts, numbers};

pub(super) fn obstacles(page: &mut Page<'_>) {
    let patterns = &page.look.patterns;
    if patterns.obstacles.is_empty() {
        return;
    }
    page.gap();
    page.scale();
    for (tag, sources) in patterns.obstacles.counted() {
        let code = tag.map_or("", |tag| tag.code());
        let label = tag.map_or_else(|| page.say(Text("look-untagged")), |tag| page.texts.choice("tag", tag.code()));
        page.count(&format!("tag:{code}"), label, 0, sources, obstacle);
    }
}

/// What stood in the way, who can clear it, and whether it drained.
fn obstacle(texts: &Texts, week: &Week, row: &RowId) -> (String, Vec<String>) {
    let Some(found) = week.obstacle.iter().find(|obstacle| obstacle.id == *row) else { return Default::default() };
    let who = &found.who_can_clear;
    let who = if who.is_empty() { String::new() } else { format!("{}: {who}", texts.say(Text("obstacle-who"))) };
    let drained = if found.drained { texts.say(Text("obstacle-drained")) } else { String::new() };
    (found.what.clone(), vec![who, drained])
}

pub(super) fn moves(page: &mut Page<'_>) {
    let patterns = &page.look.patterns;
    if !patterns.causes.is_empty() {
        page.heading(page.say(Text("heading-look-causes")));
        page.scale();
    }
    for (cause, sources) in patterns.causes.counted() {
        let label = page.texts.choice("cause", cause.code());
        page.count(&format!("cause:{}", cause.code()), label, 0, sources, outcome);
    }
    if !patterns.took.is_empty() {
        page.heading(page.say(Text("heading-look-took")));
    }
    for ((took, sources), hours) in patterns.took.iter().zip(patterns.took_hours) {
        if sources.is_empty() {
            continue;
        }
        let mut label = page.say(match took {
            Took::Shorter => Text("behind-shorter"),
            Took::Planned => Text("behind-planned"),
            Took::Longer => Text("behind-longer"),
        });
        if hours > 0.0 {
            let hours = numbers::hours(page.texts.language(), hours);
            label = page.texts.say_with(Text("look-hours"), &[("took", label.into()), ("hours", hours.into())]);
        }
        page.count(&format!("took:{}", took.code()), label, 0, sources, planned);
    }
}

pub(super) fn priority<'a>(week: &'a Week, row: &RowId) -> Option<&'a Priority> {
    week.priority.iter().find(|priority| priority.id == *row)
}

/// A row and what became of it.
pub(super) fn outcome(texts: &Texts, week: &Week, row: &RowId) -> (String, Vec<String>) {
    let Some(found) = priority(week, row) else { return Default::default() };
    let outcome = found.outcome.value().map(|outcome: &Outcome| texts.choice("outcome", outcome.code()));
    (found.title.clone(), outcome.into_iter().collect())
}

/// A row and the hours planned for it.
fn planned(texts: &Texts, week: &Week, row: &RowId) -> (String, Vec<String>) {
    let Some(found) = priority(week, row) else { return Default::default() };
    let hours = found.planned_hours().map(|hours| numbers::hours(texts.language(), hours));
    (found.title.clone(), hours.into_iter().collect())
}
