//! The palette: a line to type into, and what was found below it.
//!
//! Invariant: what the program calls a thing is shown whole, in as many rows as that takes; only its owner's words are
//! cut.

use ratatui::layout::{Position, Rect};

use super::paint::{Canvas, columns, typed_line};
use super::theme::Role;
use crate::app::App;
use crate::app::palette::Palette;
use crate::app::palette::entries::Entry;
use crate::app::text::wrap;
use crate::locale::Text;

/// The columns of the glyph before what is chosen.
const GLYPH: u16 = 2;
/// From this many rows on there is air below the line that is typed into.
const AIRY: u16 = 10;

/// The palette, with where the cursor is seen.
pub(super) fn palette(app: &App, canvas: &mut Canvas<'_>, area: Rect, palette: &Palette) -> Position {
    let cursor = typed_line(canvas, area, &app.texts.say(Text("palette-search")), &palette.search);
    let above = if area.height < AIRY { 1 } else { 2 };
    let list = Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area };
    if palette.found().len() == 0 {
        canvas.wrapped(list, &app.texts.say(Text("palette-nothing")), Role::Quiet, 0);
    }
    draw_list(canvas, list, palette);
    cursor
}

/// What was found around the chosen one, so that it is in sight with some of what stands before and behind it.
fn draw_list(canvas: &mut Canvas<'_>, area: Rect, palette: &Palette) {
    let chosen = palette.place();
    let found: Vec<&Entry> = palette.found().collect();
    let first = first_in_sight(&found, chosen, area);
    let mut y = area.y;
    for (place, entry) in found.iter().enumerate().skip(first) {
        let rows = rows(entry, area.width);
        if y + rows > area.bottom() {
            canvas.line(area.right() + 1, area.bottom().saturating_sub(1), 1, "↓", Role::Quiet);
            break;
        }
        draw_entry(canvas, Rect { y, height: rows, ..area }, entry, place == chosen);
        y += rows;
    }
}

/// The first one that is shown: the list is scrolled so far that the chosen one stands in its lower third at most.
fn first_in_sight(found: &[&Entry], chosen: usize, area: Rect) -> usize {
    let most = (area.height * 2 / 3).max(1);
    let (mut first, mut taken) = (chosen, found.get(chosen).map_or(0, |entry| rows(entry, area.width)));
    while let Some(before) = first.checked_sub(1) {
        taken += rows(found[before], area.width);
        if taken > most {
            break;
        }
        first = before;
    }
    first
}

/// The columns of a label beside `entry`'s keys.
fn label_width(entry: &Entry, width: u16) -> u16 {
    width.saturating_sub(GLYPH + columns(&entry.beside) + 2).max(1)
}

fn rows(entry: &Entry, width: u16) -> u16 {
    if entry.is_written() {
        return 1;
    }
    u16::try_from(wrap(&entry.label, label_width(entry, width)).len()).unwrap_or(u16::MAX)
}

fn draw_entry(canvas: &mut Canvas<'_>, area: Rect, entry: &Entry, is_chosen: bool) {
    let label = if is_chosen { Role::Accent } else { Role::Text };
    if is_chosen {
        canvas.line(area.x, area.y, 1, "▸", Role::Accent);
    }
    let inner = Rect { x: area.x + GLYPH, width: label_width(entry, area.width), ..area };
    if entry.is_written() {
        canvas.line(inner.x, inner.y, inner.width, &entry.label, label);
    } else {
        canvas.wrapped(inner, &entry.label, label, 0);
    }
    // A key that does it only on another screen steps back.
    let beside = if entry.holds_here() { Role::Strong } else { Role::Quiet };
    canvas.right(area, area.y, &entry.beside, beside);
}
