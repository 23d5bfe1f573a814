//! A page of questions: the rail of steps, the questions in the centre, what helps at the side.
//!
//! Invariant: blocks are painted where [`crate::app::flow`] put them; only the open question is opened.

use ratatui::layout::{Position, Rect};

use super::paint::{Canvas, Window, columns};
use super::theme::Role;
use crate::app::flow::{self, ANSWER_INDENT, Block, INDENT};
use crate::app::layout::Areas;
use crate::app::pointing::Target;
use crate::app::question::{Item, Kind, Look, Question, Tone};
use crate::app::ritual::Rail;
use crate::app::text::wrap;
use crate::app::{App, METER_WIDTH, start};
use crate::domain::StepState;

pub(super) fn asking(app: &App, canvas: &mut Canvas<'_>, areas: &Areas) -> Option<Position> {
    if let Some(parts) = app.rail() {
        rail(app, canvas, areas.rail, &parts);
        progress(canvas, areas.progress, &parts);
    }
    side(app, canvas, areas.side);
    let form = app.form()?;
    let window = Window { area: areas.centre, scroll: form.scroll };
    let mut cursor = None;
    for block in &app.flow.blocks {
        mark(app, canvas, window, block);
        match app.items.get(block.item) {
            Some(Item::Heading(text)) => text_block(canvas, window, block, text, Role::Strong),
            Some(Item::Note(text, tone)) => text_block(canvas, window, block, text, (*tone).into()),
            Some(Item::Words(parts)) => words(canvas, window, block, parts),
            Some(Item::Meter) => meter(app, canvas, window, block),
            Some(Item::Question(question)) if block.open => {
                cursor = open(app, canvas, window, block, question).or(cursor);
            }
            Some(Item::Question(question)) => closed(canvas, window, block, question),
            None => {}
        }
    }
    more(canvas, window, app.flow.height);
    cursor
}

/// Each row of a question, for whoever points at it.
fn mark(app: &App, canvas: &mut Canvas<'_>, window: Window, block: &Block) {
    let Some(Item::Question(question)) = app.items.get(block.item) else { return };
    for y in (block.top..block.top.saturating_add(block.height)).filter_map(|row| window.y(row)) {
        let row = Rect { x: window.area.x + block.left, y, width: block.width, height: 1 };
        if !block.open {
            canvas.mark(row, |_| Target::Question(question.spot.clone()));
        }
    }
}

/// Shows at the page's edge that there is more above or below.
fn more(canvas: &mut Canvas<'_>, window: Window, height: u16) {
    let x = window.area.right() + 1;
    if window.scroll > 0 {
        canvas.line(x, window.area.y, 1, "↑", Role::Quiet);
    }
    if window.scroll.saturating_add(window.area.height) < height {
        canvas.line(x, window.area.bottom().saturating_sub(1), 1, "↓", Role::Quiet);
    }
}

/// The glyph of a step's state.
pub(super) fn state_glyph(state: StepState) -> &'static str {
    match state {
        StepState::Empty => "○",
        StepState::Started => "◐",
        StepState::Done => "●",
    }
}

fn rail(app: &App, canvas: &mut Canvas<'_>, area: Rect, rail: &Rail) {
    if area.is_empty() {
        return;
    }
    for (index, (name, state)) in rail.parts.iter().enumerate() {
        let y = area.y + u16::try_from(index).unwrap_or(0);
        canvas.mark(Rect { y, height: 1, ..area }, |_| Target::Part(index));
        let line = format!("{} {}", state_glyph(*state), app.texts.say(*name));
        let role = if index == rail.now { Role::Accent } else { Role::Text };
        canvas.line(area.x, y, area.width, &line, role);
    }
    canvas.upright(area, area.right() + 1);
}

/// The same as a line, where the rail has no room.
fn progress(canvas: &mut Canvas<'_>, area: Rect, rail: &Rail) {
    if area.is_empty() {
        return;
    }
    let mut x = area.x;
    // Seven parts fit into the narrowest screen only close together.
    let gap = if rail.parts.len() > 5 { 2 } else { 3 };
    for (index, (_, state)) in rail.parts.iter().enumerate() {
        let text = format!("{} {}", index + 1, state_glyph(*state));
        let role = if index == rail.now { Role::Accent } else { Role::Quiet };
        canvas.mark(Rect { x, width: columns(&text), ..area }, |_| Target::Part(index));
        x += canvas.line(x, area.y, area.right().saturating_sub(x), &text, role) + gap;
    }
}

fn side(app: &App, canvas: &mut Canvas<'_>, area: Rect) {
    if area.is_empty() {
        return;
    }
    canvas.upright(area, area.x.saturating_sub(2));
    let mut y = area.y;
    for (text, tone) in &app.side {
        let left = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        if left.height == 0 {
            break;
        }
        y += if text.is_empty() { 1 } else { canvas.hanging(left, text, (*tone).into()) };
    }
}

/// A text that may be partly out of sight.
fn text_block(canvas: &mut Canvas<'_>, window: Window, block: &Block, text: &str, role: Role) {
    rows(canvas, window, (block.left, block.top), block.width, text, role);
}

/// A line whose parts are seen in different ways, wrapped as one text.
fn words(canvas: &mut Canvas<'_>, window: Window, block: &Block, parts: &[(String, Tone)]) {
    let text: String = parts.iter().map(|(text, _)| text.as_str()).collect();
    for (index, row) in (0..=u16::MAX).zip(&wrap(&text, block.width)) {
        let Some(y) = window.y(block.top.saturating_add(index)) else { continue };
        let mut x = window.area.x + block.left;
        let mut start = 0;
        // The space that a row was parted at has no room in it.
        let row_end = row.start + text.get(row.start..row.end).unwrap_or("").trim_end().len();
        for (part, tone) in parts {
            let end = start + part.len();
            let shown = text.get(start.max(row.start)..end.min(row_end)).unwrap_or("");
            x += canvas.line(x, y, (window.area.x + block.left + block.width).saturating_sub(x), shown, (*tone).into());
            start = end;
        }
    }
}

/// Wraps `text` from the page's column and row `at`; returns the rows it has.
fn rows(canvas: &mut Canvas<'_>, window: Window, at: (u16, u16), width: u16, text: &str, role: Role) -> u16 {
    let rows = wrap(text, width);
    for (index, row) in (0..=u16::MAX).zip(&rows) {
        if let Some(y) = window.y(at.1.saturating_add(index)) {
            let slice = text.get(row.start..row.end).unwrap_or("").trim_end();
            canvas.line(window.area.x + at.0, y, width, slice, role);
        }
    }
    u16::try_from(rows.len()).unwrap_or(u16::MAX)
}

fn closed(canvas: &mut Canvas<'_>, window: Window, block: &Block, question: &Question) {
    let x = window.area.x + block.left;
    let Some(y) = window.y(block.top) else { return };
    let wrong = question.mark.as_ref().is_some_and(|(_, tone)| matches!(tone, Tone::Warn | Tone::Error));
    let value_role = if wrong { Role::Error } else { Role::Text };
    match question.look {
        Look::Head(number) => head(canvas, (x, y), block.width, number, question),
        Look::Short => {
            let taken = canvas.line(x, y, block.width, &question.label, Role::Quiet) + 2;
            let value = if question.shown.is_empty() { "–" } else { &question.shown };
            canvas.line(x + taken, y, block.width.saturating_sub(taken), value, value_role);
        }
        Look::Line | Look::Indented => {
            line(canvas, window, block, question, value_role);
        }
    }
}

fn line(canvas: &mut Canvas<'_>, window: Window, block: &Block, question: &Question, value_role: Role) {
    let x = window.area.x + block.left;
    if let Kind::Acts(..) = question.kind {
        // The label is a text of its own here, and the state stands at the right.
        if question.shown.is_empty() {
            rows(canvas, window, (block.left, block.top), block.width, &question.label, Role::Text);
            return;
        }
        let Some(y) = window.y(block.top) else { return };
        let taken = columns(&question.shown) + 2;
        canvas.line(x, y, block.width.saturating_sub(taken), &question.label, Role::Text);
        canvas.line(x + block.width.saturating_sub(taken - 2), y, taken, &question.shown, Role::Quiet);
        return;
    }
    let below = block.value_at == 0;
    let label_rows = rows(canvas, window, (block.left, block.top), block.width, &question.label, Role::Quiet);
    let (value_x, row) = if below { (ANSWER_INDENT, block.top + label_rows) } else { (block.value_at, block.top) };
    if let Some(y) = window.y(row) {
        canvas.line(x + value_x, y, block.width.saturating_sub(value_x), &question.shown, value_role);
    }
}

/// A row's number and title, and at the right what else is known of it.
fn head(canvas: &mut Canvas<'_>, (x, y): (u16, u16), width: u16, number: usize, question: &Question) {
    canvas.line(x, y, INDENT, &number.to_string(), Role::Quiet);
    let (title, state) = match question.kind {
        Kind::Acts(..) => (&question.label, vec![(question.shown.clone(), columns(&question.shown))]),
        _ => (&question.shown, question.aside.clone()),
    };
    if title.is_empty() {
        canvas.line(x + INDENT, y, width.saturating_sub(INDENT), "…", Role::Quiet);
        return;
    }
    let mut right = width;
    for (text, wide) in beside(&state, width.saturating_sub(INDENT)).iter().rev() {
        right = right.saturating_sub(*wide);
        canvas.line(x + right, y, *wide, text, Role::Quiet);
        right = right.saturating_sub(2);
    }
    canvas.line(x + INDENT, y, right.saturating_sub(INDENT), title, Role::Text);
}

/// As many parts as leave room enough for a title, the same in every row. The first is worth cutting the title
/// for, as long as its beginning can be read; the others are not.
fn beside(parts: &[(String, u16)], room: u16) -> &[(String, u16)] {
    let taken = |count: usize| parts[..count].iter().map(|(_, wide)| wide + 2).sum::<u16>();
    let title = |count: usize| if count > 1 { 40 } else { 16 };
    let count = (0..=parts.len()).rev().find(|count| title(*count) + taken(*count) <= room).unwrap_or(0);
    &parts[..count]
}

fn open(app: &App, canvas: &mut Canvas<'_>, window: Window, block: &Block, question: &Question) -> Option<Position> {
    if let (Look::Head(number), Some(y)) = (question.look, window.y(block.top)) {
        canvas.line(window.area.x, y, INDENT, &number.to_string(), Role::Accent);
    }
    rows(canvas, window, (block.left, block.top), block.width, question.title(), Role::Accent);
    let field = app.form().and_then(|form| form.field.as_ref());
    let at = (block.left + ANSWER_INDENT, block.top.saturating_add(block.ask_rows));
    let width = block.width.saturating_sub(ANSWER_INDENT).max(1);
    let cursor = if question.kind.is_typed() {
        answer(app, canvas, window, at, width, question)
    } else {
        choices(canvas, window, at, width, question)
    };
    let mut row = at.1.saturating_add(block.answer_rows);
    for (index, hint) in flow::hints(question, field).iter().enumerate() {
        let role = match flow::mark(question, field) {
            Some((_, tone)) if index == 0 => (*tone).into(),
            _ => Role::Quiet,
        };
        row = row.saturating_add(rows(canvas, window, (at.0, row), width, hint, role));
    }
    counter(app, canvas, window, block, question);
    cursor
}

/// The text under the cursor; an empty one shows the wording on offer.
fn answer(
    app: &App,
    canvas: &mut Canvas<'_>,
    window: Window,
    at: (u16, u16),
    width: u16,
    question: &Question,
) -> Option<Position> {
    let field = app.form()?.field.as_ref()?;
    for (index, row) in (0..=u16::MAX).zip(field.rows(width)) {
        if let Some(y) = window.y(at.1.saturating_add(index)) {
            let left = window.area.x + at.0;
            let line = Rect { x: left, y, width, height: 1 };
            canvas.mark(line, |pointer| Target::Letter { column: pointer.x - left, row: index, width });
            let slice = field.text().get(row.start..row.end).unwrap_or("");
            let role = if field.is_chosen() { Role::Found } else { Role::Text };
            canvas.line(left, y, width, slice.trim_end(), role);
        }
    }
    if field.is_empty() {
        rows(canvas, window, at, width.saturating_sub(1).max(1), question.placeholder(), Role::Quiet);
    }
    let (column, row) = field.cursor_cell(width);
    let y = window.y(at.1.saturating_add(row))?;
    Some(Position::new(window.area.x + at.0 + column, y))
}

/// The options, the chosen one marked; the cursor stands on it, for those who listen to the screen.
fn choices(
    canvas: &mut Canvas<'_>,
    window: Window,
    at: (u16, u16),
    width: u16,
    question: &Question,
) -> Option<Position> {
    let mut cursor = None;
    for (index, (column, row, text, chosen)) in flow::options(question, width).into_iter().enumerate() {
        let Some(y) = window.y(at.1 + row) else { continue };
        let x = window.area.x + at.0 + column;
        canvas.mark(Rect { x, y, width: columns(&text), height: 1 }, |_| Target::Choice(index));
        let role = if chosen { Role::Accent } else { Role::Text };
        canvas.line(x, y, width.saturating_sub(column), &text, role);
        if chosen || cursor.is_none() {
            cursor = Some(Position::new(x, y));
        }
    }
    cursor
}

/// How many characters are left of a limit that counts and never cuts, once it comes near.
fn counter(app: &App, canvas: &mut Canvas<'_>, window: Window, block: &Block, question: &Question) {
    let (Some(limit), Some(field)) = (question.limit, app.form().and_then(|form| form.field.as_ref())) else {
        return;
    };
    let used = field.graphemes();
    if used * 10 < limit * 7 {
        return;
    }
    let text = format!("{used}/{limit}");
    let (row, role) = (block.top.saturating_add(block.height), if used > limit { Role::Error } else { Role::Quiet });
    if let Some(y) = window.y(row) {
        canvas.line(window.area.x + block.left + ANSWER_INDENT, y, block.width, &text, role);
    }
}

/// Planned hours as a bar, with a mark where the free fifth begins, and the same in words.
fn meter(app: &App, canvas: &mut Canvas<'_>, window: Window, block: &Block) {
    let words = start::meter_words(app);
    let beside = METER_WIDTH + 2 + columns(&words) <= block.width;
    if let Some(y) = window.y(block.top) {
        meter_bar(app, canvas, window.area.x + block.left, y);
        if beside {
            canvas.line(window.area.x + block.left + METER_WIDTH + 2, y, block.width, &words, Role::Text);
        }
    }
    if !beside {
        rows(canvas, window, (block.left, block.top + 1), block.width, &words, Role::Text);
    }
}

/// The bar alone, [`METER_WIDTH`] columns wide.
pub(super) fn meter_bar(app: &App, canvas: &mut Canvas<'_>, x: u16, y: u16) {
    let capacity = app.capacity();
    let part = if capacity.available > 0.0 { capacity.planned / capacity.available } else { 0.0 };
    let bar = crate::app::bar(part, METER_WIDTH.into());
    let role = if capacity.is_over() { Role::Error } else { Role::Text };
    canvas.line(x, y, METER_WIDTH, &bar, role);
    // Four fifths of the bar: what lies behind it is meant to stay free.
    canvas.line(x + METER_WIDTH * 4 / 5, y, 1, "│", Role::Accent);
}
