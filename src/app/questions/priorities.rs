//! Step 3: what earlier weeks left, up to five priorities, the week's hours, and what may come in between.
//!
//! Invariant: rows are asked for what helps them and no more: who is better off for row 1, a first step
//! and expectations for rows 1 and 2, a when–then plan only where it helps.

use super::goals::draft_ask;
use super::{Page, Text, facts, leftovers, look, role};
use crate::app::question::{Item, Kind, List, Look, Tone};
use crate::domain::carry::reference;
use crate::domain::week::{Effect, Expectation, UNCLEAR_ASKS_FOR};
use crate::domain::{Path, Priority, RowId, limits};
use crate::locale::{dates, numbers};

pub(super) fn page(page: &mut Page<'_>) {
    leftovers::section(page);
    rows(page);
    page.heading(Text("heading-hours"));
    for (text, key) in [
        (Text("hours-meetings"), "hours.meetings"),
        (Text("hours-absent"), "hours.absent"),
        (Text("hours-available"), "hours.available"),
    ] {
        if let Some(question) = page.week_field(text, Path::of(key), Kind::Hours) {
            question.look = Look::Short;
        }
    }
    if !page.docs().settings.hides("priority.hours") {
        page.items.push(Item::Meter);
    }
    facts::under_the_plan(page);
    page.heading(Text("heading-between"));
    page.week_field(Text("interruption"), Path::of("interruption"), Kind::Line);
    page.week_field(Text("plan-b"), Path::of("plan_b"), Kind::Line);
    pauses(page);
    if page.capacity().is_over() {
        page.heading(Text("heading-can-wait"));
        role::can_wait(page, limits::CAN_WAIT);
    }
}

/// The quick version: up to three titles.
pub(super) fn quick(page: &mut Page<'_>) {
    let rows = &page.docs().week.priority;
    for (index, row) in rows.iter().enumerate() {
        head(page, index, row);
    }
    slots(page, rows.len(), limits::PRIORITIES_ASKED);
}

fn rows(page: &mut Page<'_>) {
    let rows = &page.docs().week.priority;
    for (index, row) in rows.iter().enumerate() {
        head(page, index, row);
        if page.is_open(&row.id) {
            details(page, index, row);
        }
    }
    slots(page, rows.len(), limits::PRIORITIES);
}

/// The row's number and title; while it is closed, what else is known of it in short.
fn head(page: &mut Page<'_>, index: usize, row: &Priority) {
    let short = short(page, row);
    let path = Path::of("priority").row(&row.id).key("title");
    if let Some(question) = page.week_field(Text("priority-title"), path, Kind::Line) {
        question.look = Look::Head(index + 1);
        question.aside = short;
    }
}

/// The columns of hours and of an effect with its sign, in every language.
const HOURS: u16 = 6;
const EFFECT: u16 = 10;

/// Hours and effect of a row.
fn short(page: &Page<'_>, row: &Priority) -> Vec<(String, u16)> {
    let texts = page.context.texts;
    let hours = row.planned_hours().map(|hours| numbers::hours(texts.language(), hours));
    let effect = row.energy.value().map(|effect| {
        let sign = match effect {
            Effect::Gives => "+",
            Effect::Neutral => "=",
            Effect::Drains => "−",
        };
        format!("{sign} {}", texts.choice("effect", effect.code()))
    });
    match (hours, effect) {
        (None, None) => Vec::new(),
        (hours, effect) => vec![(hours.unwrap_or_default(), HOURS), (effect.unwrap_or_default(), EFFECT)],
    }
}

fn slots(page: &mut Page<'_>, rows: usize, most: usize) {
    let wanted = if rows < limits::PRIORITIES_ASKED { limits::PRIORITIES_ASKED } else { rows + 1 };
    for number in rows..wanted.min(most) {
        let text = if number < limits::PRIORITIES_ASKED { Text("priority-title") } else { Text("priority-more") };
        look(page.slot(text, List::Priority, number), Look::Head(number + 1));
    }
}

fn details(page: &mut Page<'_>, index: usize, row: &Priority) {
    let path = |key| Path::of("priority").row(&row.id).key(key);
    let detailed = index < limits::DETAILED_PRIORITIES;
    if index == 0 || !row.value.is_empty() {
        look(page.week_field(Text("priority-value"), path("value"), Kind::Line), Look::Indented);
    }
    if row.parts.is_empty() {
        look(page.week_field(Text("priority-hours"), path("hours"), Kind::Hours), Look::Short);
    }
    let effect = page.choice("effect", Effect::CODES);
    look(page.week_field(Text("priority-energy"), path("energy"), effect), Look::Short);
    if let Some(goals) = goal_choice(page, &row.goal) {
        let gone = !row.goal.is_empty() && page.docs().goals.find(&row.goal).is_none();
        let told = page.say(Text("mark-goal-gone"));
        if let Some(question) = page.week_field(Text("priority-goal"), path("goal"), goals) {
            question.look = Look::Indented;
            question.mark = if gone { Some((told, Tone::Warn)) } else { question.mark.take() };
        }
    }
    if detailed || !row.first_step.is_empty() {
        look(page.week_field(Text("priority-first-step"), path("first_step"), Kind::Line), Look::Indented);
    }
    if needs_when_then(page, index, row) {
        look(page.week_field(Text("priority-when-then"), path("when_then"), Kind::Line), Look::Indented);
    }
    if detailed || row.expect != crate::domain::week::Expect::default() {
        expectations(page, row);
    }
    parts(page, row);
}

/// The parts of a row, whose hours count instead of the row's own; a row that is large or has been moved often is
/// offered to be split.
fn parts(page: &mut Page<'_>, row: &Priority) {
    for part in &row.parts {
        let path = |key| Path::of("priority").row(&row.id).key("parts").row(&part.id).key(key);
        look(page.week_field(Text("part-title"), path("title"), Kind::Line), Look::Indented);
        look(page.week_field(Text("part-hours"), path("hours"), Kind::Hours), Look::Indented);
    }
    let large = row.hours.value().is_some_and(|hours| hours.0 >= limits::SPLIT_HOURS);
    let stuck = row.moved() >= limits::MOVES;
    if (large || stuck || !row.parts.is_empty()) && row.parts.len() < limits::PARTS {
        let text = if row.parts.is_empty() { Text("part-first") } else { Text("part-title") };
        look(page.slot(text, List::Part(row.id.clone()), row.parts.len()), Look::Indented);
    }
}

/// The active goals, and the `chosen` one also when it is no longer active.
pub(super) fn goal_choice(page: &Page<'_>, chosen: &str) -> Option<Kind> {
    let goals = &page.docs().goals;
    let named = goals.find(chosen).filter(|goal| !goal.is_active());
    let choices: Vec<(String, String)> =
        goals.active().chain(named).map(|goal| (goal.id.to_string(), goal.title.clone())).collect();
    (!choices.is_empty() || !chosen.is_empty()).then_some(Kind::Choice(choices))
}

/// A when–then plan helps where a row was carried over, drains, or is the first one without a first step;
/// at most two a week.
fn needs_when_then(page: &Page<'_>, index: usize, row: &Priority) -> bool {
    if !row.when_then.is_empty() {
        return true;
    }
    let made = page.docs().week.priority.iter().filter(|other| !other.when_then.is_empty()).count();
    let helps =
        row.moved() > 0 || row.energy.value() == Some(&Effect::Drains) || (index == 0 && row.first_step.is_empty());
    helps && made < limits::WHEN_THENS
}

fn expectations(page: &mut Page<'_>, row: &Priority) {
    let kind = page.choice("expectation", Expectation::CODES);
    for (text, key) in [
        (Text("expect-quality"), "quality"),
        (Text("expect-resources"), "resources"),
        (Text("expect-result"), "result"),
    ] {
        let path = Path::of("priority").row(&row.id).key("expect").key(key);
        look(page.week_field(text, path, kind.clone()), Look::Short);
    }
    if row.expect.is_unclear() {
        let source = reference(page.docs().id, &row.id);
        draft_ask(page, &source, &row.title, UNCLEAR_ASKS_FOR);
    }
}

fn pauses(page: &mut Page<'_>) {
    page.heading(Text("heading-pauses"));
    let rows = &page.docs().week.pause;
    for (index, row) in rows.iter().enumerate() {
        let path = |id: &RowId, key| Path::of("pause").row(id).key(key);
        let at = row.at.value().map(|when| dates::when(page.context.texts.language(), *when));
        if let Some(question) = page.week_field(Text("pause"), path(&row.id, "what"), Kind::Line) {
            question.look = Look::Head(index + 1);
            question.aside = at.map(super::natural).into_iter().collect();
        }
        if page.is_open(&row.id) {
            look(page.week_field(Text("pause-at"), path(&row.id, "at"), Kind::When), Look::Indented);
        }
    }
    if rows.len() < limits::PAUSES {
        look(page.slot(Text("pause"), List::Pause, rows.len()), Look::Head(rows.len() + 1));
    }
}
