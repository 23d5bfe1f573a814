//! The pages of looking back: lines with their counts, the chosen one in sight.
//!
//! Invariant: what stands at the right is never cut, and a label gives way by going on in the next row.

use ratatui::layout::Rect;

use super::chart;
use super::paint::{Canvas, Window, columns};
use super::theme::Role;
use crate::app::App;
use crate::app::looking::lines::{Fit, Line};
use crate::app::looking::{LookPage, Looking};
use crate::app::pointing::Target;
use crate::app::question::Tone;
use crate::app::text::wrap;

/// The columns of the sign for the chosen line.
const SIGN: u16 = 2;
/// A page with fewer rows than this has none for anything but the chart and its words.
pub(super) const LOW: u16 = 14;
/// A label keeps at least so many columns before the signs of the weeks are left out.
const LABEL: u16 = 24;

pub(super) fn looking(app: &App, canvas: &mut Canvas<'_>, area: Rect, looking: &Looking) {
    let lines = app.looking_lines(looking);
    let has_chart = looking.page == LookPage::Energy && !looking.patterns.planned.is_empty();
    if !has_chart {
        page(canvas, area, &lines, looking.place(&lines));
        return;
    }
    // On a low screen the header says enough about which weeks these are.
    let taken = if area.height < LOW { 0 } else { page(canvas, area, &lines, None).min(area.height) };
    // A line may be longer than what the eye can read in one.
    let width = app.columns.saturating_sub(area.x + SIGN).saturating_sub(SIGN);
    let below = Rect { x: area.x + SIGN, y: area.y + taken, width, height: area.height - taken };
    chart::chart(app, canvas, below, looking);
}

/// The columns at the right, the same for every line.
#[derive(Clone, Copy)]
struct Right {
    marks: u16,
    aside: u16,
}

impl Right {
    fn of(lines: &[Line], width: u16) -> Self {
        let widest = |text: fn(&Line) -> &str| lines.iter().map(|line| columns(text(line))).max().unwrap_or(0);
        let aside = match widest(|line| &line.aside) {
            0 => 0,
            columns => columns + SIGN,
        };
        let marks = widest(|line| &line.marks);
        let has_room = SIGN + LABEL + marks + aside <= width;
        Self { marks: if has_room { marks } else { 0 }, aside }
    }

    /// What is left for the line's own words; a line without anything at the right has it all.
    fn left(self, line: &Line, width: u16) -> u16 {
        let has_aside = !line.aside.is_empty() || !line.marks.is_empty();
        let right = if has_aside { self.marks + self.aside } else { 0 };
        width.saturating_sub(SIGN + line.indent + right).max(1)
    }
}

/// The rows of a line, as the bytes they cover.
fn rows(line: &Line, right: Right, width: u16) -> Vec<(usize, usize)> {
    if line.parts.is_empty() && !line.marks.is_empty() && right.marks == 0 {
        return Vec::new();
    }
    let text: String = line.parts.iter().map(|(text, _)| text.as_str()).collect();
    let left = right.left(line, width);
    if line.fit == Fit::Cut || columns(&text) <= left {
        return vec![(0, text.len())];
    }
    // Where it goes on it stands a little further in.
    wrap(&text, left.saturating_sub(SIGN).max(1)).iter().map(|row| (row.start, row.end)).collect()
}

/// The lines, scrolled so that the chosen one stands in the middle where it can; returns the rows they take.
fn page(canvas: &mut Canvas<'_>, area: Rect, lines: &[Line], chosen: Option<usize>) -> u16 {
    let right = Right::of(lines, area.width);
    let rows: Vec<Vec<(usize, usize)>> = lines.iter().map(|line| rows(line, right, area.width)).collect();
    let count =
        |rows: &[Vec<(usize, usize)>]| u16::try_from(rows.iter().map(Vec::len).sum::<usize>()).unwrap_or(u16::MAX);
    let height = count(&rows);
    let place = chosen.map_or(0, |chosen| count(&rows[..chosen]));
    let scroll = place.saturating_sub(area.height / 2).min(height.saturating_sub(area.height));
    let window = Window { area, scroll };
    let mut top = 0;
    for (index, (line, rows)) in lines.iter().zip(&rows).enumerate() {
        paint(canvas, window, top, line, rows, right, chosen == Some(index));
        top = top.saturating_add(u16::try_from(rows.len()).unwrap_or(u16::MAX));
    }
    let edge = area.right() + 1;
    if scroll > 0 {
        canvas.line(edge, area.y, 1, "↑", Role::Quiet);
    }
    if scroll.saturating_add(area.height) < height {
        canvas.line(edge, area.bottom().saturating_sub(1), 1, "↓", Role::Quiet);
    }
    height
}

fn paint(
    canvas: &mut Canvas<'_>,
    window: Window,
    top: u16,
    line: &Line,
    rows: &[(usize, usize)],
    right: Right,
    chosen: bool,
) {
    let area = window.area;
    for (index, row) in (0..=u16::MAX).zip(rows) {
        let Some(y) = window.y(top.saturating_add(index)) else { continue };
        if let Some(stand) = &line.stand {
            canvas.mark(Rect { y, height: 1, ..area }, |_| Target::Line(stand.clone()));
        }
        let further = if index > 0 { SIGN } else { 0 };
        let x = area.x + SIGN + line.indent + further;
        let end = area.x + SIGN + line.indent + right.left(line, area.width);
        words(canvas, (x, y), end, &line.parts, *row, chosen);
        if index > 0 {
            continue;
        }
        if chosen {
            canvas.line(area.x + line.indent, y, SIGN, "▸", Role::Accent);
        }
        let marks = area.right().saturating_sub(right.marks + right.aside);
        canvas.line(marks, y, right.marks, &line.marks, Role::Quiet);
        let aside = area.right().saturating_sub(right.aside.saturating_sub(SIGN));
        canvas.line(aside, y, right.aside, &line.aside, Role::Text);
    }
}

/// The part of a line's words that stands in one row, each in its own role.
fn words(
    canvas: &mut Canvas<'_>,
    at: (u16, u16),
    end: u16,
    parts: &[(String, Tone)],
    row: (usize, usize),
    chosen: bool,
) {
    let (mut x, mut start) = (at.0, 0);
    for (part, tone) in parts {
        let from = row.0.max(start) - start;
        let to = row.1.min(start + part.len()).max(start) - start;
        let shown = part.get(from.min(to)..to).unwrap_or("");
        // The space that a row was parted at hangs.
        let shown = if start + part.len() >= row.1 { shown.trim_end() } else { shown };
        let role = if chosen && *tone == Tone::Plain { Role::Accent } else { (*tone).into() };
        x += canvas.line(x, at.1, end.saturating_sub(x), shown, role);
        start += part.len();
    }
}
