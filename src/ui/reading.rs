//! Screens that are read: a week's page, what is wrong with the files.
//!
//! Invariant: scrolling stops where the text ends.

use std::ops::Range;

use ratatui::layout::Rect;

use super::paint::{Canvas, Window};
use super::theme::Role;
use crate::app::App;
use crate::app::briefing::Brief;
use crate::app::reading::{rows_of, spaced};
use crate::app::text::marked;
use crate::locale::{Text, problems};
use crate::report::page::{Line, Weight};
use crate::review::search::Query;

/// Lines with a role and an indent, wrapped and scrolled.
pub(super) fn scrolled(canvas: &mut Canvas<'_>, area: Rect, lines: &[(String, Role, u16)], scroll: u16) {
    scrolled_marked(canvas, area, lines, scroll, &Query::default());
}

/// The same with the words of `query` marked.
pub(super) fn scrolled_marked(
    canvas: &mut Canvas<'_>,
    area: Rect,
    lines: &[(String, Role, u16)],
    scroll: u16,
    query: &Query,
) {
    let mut rows = Vec::new();
    for (text, role, indent) in lines {
        let found = query.ranges(text);
        for (row, x) in rows_of(text, *indent, area.width) {
            let slice = text.get(row.start..row.end).unwrap_or("").trim_end();
            // A word may go on in the next row.
            let here = found.iter().filter(|range| range.start < row.end && row.start < range.end);
            let here = here.map(|range| range.start.saturating_sub(row.start)..range.end - row.start);
            rows.push(((slice, here.collect::<Vec<Range<usize>>>()), *role, x));
        }
    }
    let most = u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_sub(area.height);
    let window = Window { area, scroll: scroll.min(most) };
    for (index, ((text, found), role, indent)) in (0..=u16::MAX).zip(rows) {
        if let Some(y) = window.y(index) {
            let width = area.width.saturating_sub(indent);
            if found.is_empty() {
                canvas.line(area.x + indent, y, width, text, role);
            } else {
                canvas.pieces(area.x + indent, y, width, &marked(text, &found, width.into()), role);
            }
        }
    }
    if window.scroll < most {
        canvas.line(area.right() + 1, area.bottom().saturating_sub(1), 1, "↓", Role::Quiet);
    }
}

pub(super) fn page(app: &App, canvas: &mut Canvas<'_>, area: Rect, scroll: u16) {
    scrolled(canvas, area, &page_roles(app.page_lines(), area), scroll);
}

/// The lines of a page as they look in `area`.
pub(super) fn page_roles(page: Vec<Line>, area: Rect) -> Vec<(String, Role, u16)> {
    let role = |weight| match weight {
        Weight::Title | Weight::Strong => Role::Accent,
        Weight::Heading => Role::Strong,
        Weight::Quiet => Role::Quiet,
        Weight::Plain => Role::Text,
    };
    let lines = spaced(page, area.height).into_iter();
    lines.map(|line| (line.text, role(line.weight), line.indent * 2)).collect()
}

pub(super) fn troubles(app: &App, canvas: &mut Canvas<'_>, area: Rect, scroll: u16) {
    let mut lines = Vec::new();
    for problem in app.troubles() {
        lines.push((problems::problem(&app.texts, problem), Role::Error, 0));
        if !problem.source.is_empty() {
            lines.push((problem.source.clone(), Role::Quiet, 2));
        }
        lines.push((String::new(), Role::Text, 0));
    }
    let closed = app.troubles().iter().any(|problem| problem.closes_file());
    let advice = if closed { Text("troubles-advice") } else { Text("troubles-advice-fields") };
    lines.push((app.texts.say(advice), Role::Quiet, 0));
    scrolled(canvas, area, &lines, scroll);
}

/// What leaves, as it will be written.
pub(super) fn brief(canvas: &mut Canvas<'_>, area: Rect, brief: &Brief) {
    let lines: Vec<(String, Role, u16)> = match &brief.text {
        Ok(text) => text.lines().map(|line| (line.to_owned(), Role::Text, 0)).collect(),
        Err(why) => vec![(why.clone(), Role::Error, 0)],
    };
    scrolled(canvas, area, &lines, brief.scroll);
}
