//! Text onto cells. The only file that writes into the buffer.
//!
//! Invariant: nothing is painted outside its area, and what is painted came through
//! [`crate::app::text::glyph`], so no control character reaches the terminal.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::theme::{Role, style};
use crate::app::pointing::Target;
use crate::app::text::{TextField, cut, glyph, is_plain, text_width, wrap};
use crate::domain::Theme;
use crate::locale::ascii;

/// How much further in a line goes on.
const CONTINUED: u16 = 2;

/// The screen, to be painted on.
#[derive(Debug)]
pub(super) struct Canvas<'a> {
    buffer: &'a mut Buffer,
    theme: &'a Theme,
    colour: bool,
    /// What is asked about with [`Canvas::mark`].
    pointer: Option<Position>,
    pointed: Option<Target>,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(buffer: &'a mut Buffer, theme: &'a Theme, colour: bool) -> Self {
        Self { buffer, theme, colour, pointer: None, pointed: None }
    }

    /// Nothing but what stands at `pointer` is wanted of this one.
    pub(super) fn pointed_at(mut self, pointer: Position) -> Self {
        self.pointer = Some(pointer);
        self
    }

    /// What was marked last where the pointer is.
    pub(super) fn pointed(self) -> Option<Target> {
        self.pointed
    }

    /// Says what stands in `area`, for whoever points at it.
    pub(super) fn mark(&mut self, area: Rect, target: impl FnOnce(Position) -> Target) {
        if let Some(pointer) = self.pointer.filter(|pointer| area.contains(*pointer)) {
            self.pointed = Some(target(pointer));
        }
    }

    /// One line, cut with an ellipsis where it is longer than `width`; returns the columns it takes.
    pub(super) fn line(&mut self, x: u16, y: u16, width: u16, text: &str, role: Role) -> u16 {
        let area = self.buffer.area;
        if y < area.top() || y >= area.bottom() || x >= area.right() {
            return 0;
        }
        let width = width.min(area.right() - x);
        let text = cut(text, width.into());
        let style = style(role, self.theme, self.colour);
        if !is_plain(&text) {
            let (end, _) = self.buffer.set_stringn(x, y, &text, width.into(), style);
            return end - x;
        }
        // Finding out how wide each cluster is would be most of the time that a frame takes.
        let mut end = x;
        for (column, c) in (x..).zip(text.chars()) {
            self.buffer[(column, y)].set_char(c).set_style(style);
            end = column + 1;
        }
        end - x
    }

    /// The pieces of one line, of which those that are true were looked for.
    pub(super) fn pieces(&mut self, x: u16, y: u16, width: u16, pieces: &[(String, bool)], role: Role) {
        let mut taken = 0;
        for (text, is_found) in pieces {
            let role = if *is_found { Role::Found } else { role };
            taken += self.line(x + taken, y, width.saturating_sub(taken), text, role);
        }
    }

    /// One line that ends at the right edge of `area`'s row `y`.
    pub(super) fn right(&mut self, area: Rect, y: u16, text: &str, role: Role) -> u16 {
        let width = columns(text).min(area.width);
        self.line(area.right() - width, y, width, text, role);
        width
    }

    /// `text` wrapped by words into `area`, from its row `skip` on; returns how many rows it has in all.
    pub(super) fn wrapped(&mut self, area: Rect, text: &str, role: Role, skip: u16) -> u16 {
        let rows = wrap(text, area.width);
        for (index, row) in (0..=u16::MAX).zip(&rows).skip(skip.into()) {
            let y = index - skip;
            if y >= area.height {
                break;
            }
            let slice = text.get(row.start..row.end).unwrap_or("").trim_end();
            self.line(area.x, area.y + y, area.width, slice, role);
        }
        u16::try_from(rows.len()).unwrap_or(u16::MAX)
    }

    /// `text` wrapped into `area`, its rows after the first standing a little further in, so that it is told
    /// from what stands below it; returns the rows it takes.
    pub(super) fn hanging(&mut self, area: Rect, text: &str, role: Role) -> u16 {
        let rows = wrap(text, area.width.saturating_sub(CONTINUED).max(1));
        if columns(text) <= area.width {
            self.line(area.x, area.y, area.width, text, role);
            return 1;
        }
        for (index, row) in (0..area.height).zip(&rows) {
            let slice = text.get(row.start..row.end).unwrap_or("").trim_end();
            let further = if index > 0 { CONTINUED } else { 0 };
            self.line(area.x + further, area.y + index, area.width.saturating_sub(further), slice, role);
        }
        u16::try_from(rows.len()).unwrap_or(u16::MAX).min(area.height)
    }

    /// `text` wrapped into `area`; where it is longer, its last row ends in the sign for what was cut. Returns
    /// the rows it takes.
    pub(super) fn clipped(&mut self, area: Rect, text: &str, role: Role) -> u16 {
        let rows = wrap(text, area.width);
        let last = usize::from(area.height.max(1)) - 1;
        for (index, row) in (0..area.height).zip(&rows) {
            let goes_on = usize::from(index) == last && rows.len() > last + 1;
            let end = if goes_on { text.len() } else { row.end };
            let slice = text.get(row.start..end).unwrap_or("").trim_end();
            self.line(area.x, area.y + index, area.width, slice, role);
        }
        u16::try_from(rows.len()).unwrap_or(u16::MAX).min(area.height)
    }

    /// Puts a point in the place of every letter, digit and sign in `area`; lines and space stay.
    pub(super) fn mask(&mut self, area: Rect) {
        for position in area.intersection(self.buffer.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(position)
                && !matches!(cell.symbol(), "" | " " | "─" | "│" | "━")
            {
                cell.set_symbol("·");
            }
        }
    }

    /// Empties `area`.
    pub(super) fn clear(&mut self, area: Rect) {
        for position in area.intersection(self.buffer.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.reset();
            }
        }
    }

    /// A line from the left to the right of `area`, in its row `y`.
    pub(super) fn rule(&mut self, area: Rect, y: u16) {
        self.line(area.x, y, area.width, &"─".repeat(area.width.into()), Role::Rule);
    }

    /// A line from the top to the bottom of `area`, in its column `x`.
    pub(super) fn upright(&mut self, area: Rect, x: u16) {
        for y in area.top()..area.bottom() {
            self.line(x, y, 1, "│", Role::Rule);
        }
    }
}

/// A line that is typed into, behind its label, in the first row of `area`; where the cursor is seen.
pub(super) fn typed_line(canvas: &mut Canvas<'_>, area: Rect, label: &str, field: &TextField) -> Position {
    let x = area.x + canvas.line(area.x, area.y, area.width, label, Role::Quiet) + 2;
    let room = area.right().saturating_sub(x).max(2);
    let (start, column) = in_sight(field, room);
    canvas.line(x, area.y, room, field.text().get(start..).unwrap_or_default(), Role::Text);
    Position::new(x + column, area.y)
}

/// Where the text begins so that the cursor is in sight, and the cursor's column then: of a long line, the end before
/// the cursor.
fn in_sight(field: &TextField, room: u16) -> (usize, u16) {
    let (mut start, mut column) = (field.cursor(), 0);
    for (at, grapheme) in glyph::graphemes(field.text().get(..start).unwrap_or_default()).rev() {
        let wide = glyph::width(grapheme);
        if column + wide >= room {
            break;
        }
        (start, column) = (at, column + wide);
    }
    (start, column)
}

/// Puts the form in ASCII in the place of every sign, also of those that stand in the owner's words.
pub(super) fn spell_out(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !cell.symbol().is_ascii() {
            let spelled = ascii::spelled(cell.symbol());
            cell.set_symbol(&spelled);
        }
    }
}

/// How many columns `text` takes.
pub(super) fn columns(text: &str) -> u16 {
    u16::try_from(text_width(text)).unwrap_or(u16::MAX)
}

/// A page that is higher than its place: rows are painted where scrolling puts them, or not at all.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    pub(super) area: Rect,
    pub(super) scroll: u16,
}

impl Window {
    /// The screen's row for the page's row `row`, when it is in sight.
    pub(super) fn y(self, row: u16) -> Option<u16> {
        let shown = row.checked_sub(self.scroll)?;
        (shown < self.area.height).then(|| self.area.y + shown)
    }
}
