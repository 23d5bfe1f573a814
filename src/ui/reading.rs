//! Screens that are read: a week's page, the list of weeks, what is wrong with the files.
//!
//! Invariant: scrolling stops where the text ends.

use ratatui::layout::Rect;

use super::paint::{Canvas, Window, columns};
use super::theme::Role;
use crate::app::briefing::Brief;
use crate::app::msg::WeekLine;
use crate::app::text::wrap;
use crate::app::{App, Screen};
use crate::domain::WeekId;
use crate::locale::{Text, dates, problems};
use crate::report::page::Weight;

/// How much further in a line goes on.
const CONTINUED: u16 = 2;

/// Lines with a role and an indent, wrapped and scrolled.
pub(super) fn scrolled(canvas: &mut Canvas<'_>, area: Rect, lines: &[(String, Role, u16)], scroll: u16) {
    let mut rows = Vec::new();
    for (text, role, indent) in lines {
        let width = area.width.saturating_sub(*indent).max(1);
        // A point of a list that goes on stands a little further in, and is wrapped with room for that.
        let further = if *indent > 0 && columns(text) > width { continued(text) } else { 0 };
        for (index, row) in wrap(text, width.saturating_sub(further).max(1)).iter().enumerate() {
            let slice = text.get(row.start..row.end).unwrap_or("").trim_end();
            rows.push((slice, *role, indent + if index > 0 { further } else { 0 }));
        }
    }
    let most = u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_sub(area.height);
    let window = Window { area, scroll: scroll.min(most) };
    for (index, (text, role, indent)) in (0..=u16::MAX).zip(rows) {
        if let Some(y) = window.y(index) {
            canvas.line(area.x + indent, y, area.width.saturating_sub(indent), text, role);
        }
    }
    if window.scroll < most {
        canvas.line(area.right() + 1, area.bottom().saturating_sub(1), 1, "↓", Role::Quiet);
    }
}

/// A numbered line goes on under its words.
fn continued(text: &str) -> u16 {
    let is_numbered = text.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with("  ");
    if is_numbered { CONTINUED + 1 } else { CONTINUED }
}

pub(super) fn page(app: &App, canvas: &mut Canvas<'_>, area: Rect, scroll: u16) {
    if matches!(app.screen, Screen::Past { sheet: None, .. }) {
        canvas.line(area.x, area.y, area.width, &app.texts.say(Text("reading")), Role::Quiet);
        return;
    }
    if let Screen::Past { sheet: Some(sheet), .. } = &app.screen
        && let Some(problem) = sheet.closing()
    {
        let text = problems::problem(&app.texts, problem);
        return scrolled(canvas, area, &[(text, Role::Error, 0)], scroll);
    }
    let mut lines = Vec::new();
    let airy = area.height >= 12;
    for line in app.page_lines() {
        if line.weight == Weight::Heading && airy {
            lines.push((String::new(), Role::Plain, 0));
        }
        let role = match line.weight {
            Weight::Title | Weight::Strong => Role::Accent,
            Weight::Heading => Role::Strong,
            Weight::Quiet => Role::Quiet,
            Weight::Plain => Role::Plain,
        };
        // The header says already which week it is.
        if line.weight != Weight::Title {
            lines.push((line.text, role, line.indent * 2));
        }
    }
    scrolled(canvas, area, &lines, scroll);
}

pub(super) fn weeks(app: &App, canvas: &mut Canvas<'_>, area: Rect, chosen: Option<WeekId>) {
    let lines = app.weeks.as_deref().unwrap_or_default();
    if lines.is_empty() {
        canvas.wrapped(area, &app.texts.say(Text("weeks-none")), Role::Quiet, 0);
        return;
    }
    let chosen = chosen.or(lines.first().map(|line| line.week));
    let mut rows: Vec<Result<&WeekLine, String>> = Vec::new();
    let mut quarter = None;
    for line in lines {
        if quarter != Some(line.week.quarter()) {
            quarter = Some(line.week.quarter());
            let (year, number) = line.week.quarter();
            let args = [("year", year.to_string().into()), ("n", number.into())];
            rows.push(Err(app.texts.say_with(Text("weeks-quarter"), &args)));
        }
        rows.push(Ok(line));
    }
    let place = rows.iter().position(|row| matches!(row, Ok(line) if Some(line.week) == chosen)).unwrap_or(0);
    let height = usize::from(area.height);
    // The chosen week stands in the middle, except near the ends.
    let first = place.saturating_sub(height / 2).min(rows.len().saturating_sub(height));
    for (index, row) in (0..area.height).zip(rows.into_iter().skip(first)) {
        let area = Rect { y: area.y + index, height: 1, ..area };
        match row {
            Err(heading) => drop(canvas.line(area.x, area.y, area.width, &heading, Role::Quiet)),
            Ok(line) => week_line(app, canvas, area, line, Some(line.week) == chosen),
        }
    }
}

fn week_line(app: &App, canvas: &mut Canvas<'_>, area: Rect, line: &WeekLine, chosen: bool) {
    let (mark, role) = if chosen { ("▸ ", Role::Accent) } else { ("  ", Role::Plain) };
    canvas.line(area.x, area.y, 2, mark, Role::Accent);
    let name = dates::week_name(app.texts.language(), line.week, line.week.year());
    canvas.line(area.x + 2, area.y, 9, &name, role);
    let (text, role) = if line.closed {
        (app.texts.say(Text("weeks-closed")), Role::Error)
    } else if line.away {
        (app.texts.choice("status", "away"), Role::Quiet)
    } else {
        (line.focus.clone(), role)
    };
    canvas.line(area.x + 12, area.y, area.width.saturating_sub(12), &text, role);
}

pub(super) fn troubles(app: &App, canvas: &mut Canvas<'_>, area: Rect, scroll: u16) {
    let mut lines = Vec::new();
    for problem in app.troubles() {
        lines.push((problems::problem(&app.texts, problem), Role::Error, 0));
        if !problem.source.is_empty() {
            lines.push((problem.source.clone(), Role::Quiet, 2));
        }
        lines.push((String::new(), Role::Plain, 0));
    }
    let closed = app.troubles().iter().any(|problem| problem.closes_file());
    let advice = if closed { Text("troubles-advice") } else { Text("troubles-advice-fields") };
    lines.push((app.texts.say(advice), Role::Quiet, 0));
    scrolled(canvas, area, &lines, scroll);
}

/// What leaves, as it will be written.
pub(super) fn brief(canvas: &mut Canvas<'_>, area: Rect, brief: &Brief) {
    let lines: Vec<(String, Role, u16)> = match &brief.text {
        Ok(text) => text.lines().map(|line| (line.to_owned(), Role::Plain, 0)).collect(),
        Err(why) => vec![(why.clone(), Role::Error, 0)],
    };
    scrolled(canvas, area, &lines, brief.scroll);
}
