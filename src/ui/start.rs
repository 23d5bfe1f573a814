//! The start screen: what must succeed, the five steps, the rows.
//!
//! Invariant: on a low screen what was captured gives way before the rows, these before the steps, and the
//! steps before the focus.

use ratatui::layout::Rect;

use super::asking::{meter_bar, state_glyph};
use super::paint::{Canvas, columns};
use super::theme::Role;
use crate::app::docs::Kept;
use crate::app::pointing::Target;
use crate::app::ritual::step_name;
use crate::app::start::SEPARATOR;
use crate::app::{App, METER_WIDTH};
use crate::domain::{FileId, Priority, RitualPart, Step};
use crate::locale::{Text, numbers, problems};

pub(super) fn start(app: &App, canvas: &mut Canvas<'_>, centre: Rect) {
    let roomy = centre.height >= 14;
    let area = Rect { x: centre.x + 1, width: app.columns.saturating_sub(4).min(96), ..centre };
    let mut y = area.y;
    y += focus(app, canvas, Rect { y, height: area.bottom() - y, ..area });
    if let Some(status) = app.status_line() {
        y += canvas.wrapped(Rect { y, height: area.bottom().saturating_sub(y), ..area }, &status, Role::Quiet, 0);
    }
    y += u16::from(roomy);
    for step in Step::ALL {
        if y < area.bottom() {
            step_line(app, canvas, Rect { y, height: 1, ..area }, step);
        }
        y += 1;
    }
    y += u16::from(roomy);
    rows(app, canvas, Rect { y, height: area.bottom().saturating_sub(y), ..area });
}

/// The focus; before there is one, what helps to find it. Returns the rows it takes.
fn focus(app: &App, canvas: &mut Canvas<'_>, area: Rect) -> u16 {
    let focus = &app.docs.week.focus;
    if !focus.is_empty() {
        // A focus is one line to remember; a longer one may take a few.
        let most = if area.height >= 14 { 4 } else { 2 };
        return canvas.clipped(Rect { height: most.min(area.height), ..area }, focus, Role::Accent);
    }
    let closing = app.docs.kept(FileId::Week(app.docs.id)).and_then(Kept::closing);
    if app.is_away() && closing.is_none() {
        return 0;
    }
    let mut lines = match closing {
        Some(problem) => vec![(problems::problem(&app.texts, problem), Role::Error)],
        None if app.docs.settings.hides("focus") => Vec::new(),
        None => vec![(app.texts.say(Text("start-no-focus")), Role::Strong)],
    };
    lines.extend(app.opening_lines().into_iter().map(|line| (line, Role::Quiet)));
    let most = if area.height >= 14 { 6 } else { 2 };
    let mut taken = 0;
    for (line, role) in lines.into_iter().take(most) {
        let left = Rect { y: area.y + taken, height: area.height.saturating_sub(taken), ..area };
        taken += canvas.wrapped(left, &line, role, 0);
    }
    taken
}

fn step_line(app: &App, canvas: &mut Canvas<'_>, area: Rect, step: Step) {
    canvas.mark(area, |_| Target::Step(step));
    let widest = Step::ALL.iter().map(|step| columns(&app.texts.say(step_name(*step)))).max().unwrap_or(0);
    canvas.line(area.x, area.y, 3, &step.number().to_string(), Role::Strong);
    canvas.line(area.x + 3, area.y, widest, &app.texts.say(step_name(step)), Role::Text);
    let mut x = area.x + 3 + widest + 2;
    x += canvas.line(x, area.y, 1, state_glyph(app.step_state(step)), Role::Text) + 2;
    let room = area.right().saturating_sub(x);
    let words = fitting(&app.step_words(step), room);
    if step == Step::Priorities && !words.is_empty() && METER_WIDTH + 2 + columns(&words) <= room {
        meter_bar(app, canvas, x, area.y);
        x += METER_WIDTH + 2;
    }
    canvas.line(x, area.y, area.right().saturating_sub(x), &words, Role::Quiet);
}

/// The first parts that fit whole into `room` columns: a word is left out rather than cut.
fn fitting(parts: &[String], room: u16) -> String {
    let fits = |count: &usize| columns(&parts[..*count].join(SEPARATOR)) <= room;
    let count = (0..=parts.len()).rev().find(fits).unwrap_or(0);
    parts[..count].join(SEPARATOR)
}

fn rows(app: &App, canvas: &mut Canvas<'_>, area: Rect) {
    let chosen = app.chosen_row();
    let rows = &app.docs.week.priority;
    let place = rows.iter().position(|row| Some(&row.id) == chosen.as_ref()).unwrap_or(0);
    // The chosen row is always in sight.
    let height = usize::from(area.height);
    let first = (place + 1).saturating_sub(height);
    for (index, row) in (0..area.height).zip(rows.iter().skip(first)) {
        let is_chosen = chosen.as_ref() == Some(&row.id);
        row_line(app, canvas, Rect { y: area.y + index, height: 1, ..area }, row, is_chosen);
    }
    let taken = if rows.is_empty() { 0 } else { u16::try_from(rows.len() + 1).unwrap_or(u16::MAX) };
    if let Some(words) = app.captured_words().filter(|_| taken < area.height) {
        canvas.line(area.x, area.y + taken, area.width, &words, Role::Quiet);
    }
}

/// The title, and in columns at the right its hours, its effect and its outcome, as far as there is room.
fn row_line(app: &App, canvas: &mut Canvas<'_>, area: Rect, row: &Priority, chosen: bool) {
    let texts = &app.texts;
    let hours = row.planned_hours().map_or_else(String::new, |hours| numbers::hours(texts.language(), hours));
    let effect = row.energy.value().map_or_else(String::new, |effect| texts.choice("effect", effect.code()));
    let outcome = row.outcome.value().map_or_else(String::new, |outcome| texts.choice("outcome", outcome.code()));
    let mut right = area.right();
    let mut column = |canvas: &mut Canvas<'_>, width: u16, text: &str, role: Role| {
        right = right.saturating_sub(width);
        canvas.line(right, area.y, width.saturating_sub(1), text, role);
    };
    let wide = area.width >= 64;
    column(canvas, 10, &outcome, Role::Strong);
    if wide {
        column(canvas, 10, &effect, Role::Quiet);
    }
    column(canvas, 7, &hours, Role::Quiet);
    canvas.mark(area, |_| Target::Row(row.id.clone()));
    let (mark, role) = if chosen { ("▸ ", Role::Accent) } else { ("  ", Role::Text) };
    canvas.line(area.x, area.y, 2, mark, role);
    canvas.line(area.x + 2, area.y, right.saturating_sub(area.x + 3), &row.title, role);
}
