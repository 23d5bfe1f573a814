//! Where everything stands: the rectangles of a screen, from its size alone.
//!
//! Invariant: `app` scrolls and wraps by the same rectangles that `ui` paints into.

use ratatui::layout::Rect;

/// The smallest screen that holds a page.
pub const SMALLEST: (u16, u16) = (40, 12);
/// From this many columns on there is room for what helps to answer.
const WITH_SIDE: u16 = 80;
/// Below this many columns the rail of steps becomes a line.
const WITH_RAIL: u16 = 60;
/// From this many rows on a page begins with a row of air.
const ROOMY: u16 = 20;
/// The rail's columns: the longest name of a step in any language, its glyph and a space.
const RAIL: u16 = 16;
/// From this many columns on two weeks stand side by side, so far apart.
const WITH_COLUMNS: u16 = 72;
const GAP: u16 = 3;
/// From this many rows on they stand one above the other where there are fewer columns.
const WITH_HALVES: u16 = 12;
/// Lines longer than this tire the eye.
const WIDEST: u16 = 72;

/// The parts of the screen. A part that has no room is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Areas {
    pub header: Rect,
    /// The line of steps, where the rail has no room.
    pub progress: Rect,
    pub rail: Rect,
    pub centre: Rect,
    pub side: Rect,
    pub notice: Rect,
    pub footer: Rect,
}

/// Whether a page fits at all.
pub fn is_too_small(columns: u16, rows: u16) -> bool {
    columns < SMALLEST.0 || rows < SMALLEST.1
}

/// The parts of a screen of this size; `with_steps` where the five steps stand beside the page, `with_side`
/// where there is something that helps to answer.
pub fn areas(columns: u16, rows: u16, with_steps: bool, with_side: bool) -> Areas {
    // A low screen needs its rows for the page, so the rules above and below it go.
    let low = rows < 16;
    let (top, bottom) = if low { (1, 1) } else { (2, 3) };
    let mut areas = Areas {
        header: Rect::new(0, 0, columns, top),
        footer: Rect::new(0, rows.saturating_sub(1), columns, 1),
        notice: Rect::new(0, rows.saturating_sub(bottom), columns, u16::from(!low)),
        ..Areas::default()
    };
    let height = rows.saturating_sub(top + bottom);
    // The last column is for the arrow that says there is more.
    let mut page = Rect::new(1, top, columns.saturating_sub(3), height);
    if rows >= ROOMY {
        page = below(page, 1);
    }
    if with_steps && columns < WITH_RAIL {
        areas.progress = Rect { height: 1, ..page };
        page = below(page, 1);
    }
    if with_steps && columns >= WITH_RAIL {
        areas.rail = Rect { width: RAIL, ..page };
        page = right_of(page, RAIL + 3);
    }
    if with_side && columns >= WITH_SIDE {
        let width = (columns / 4).clamp(20, 34);
        areas.side = Rect { x: page.right().saturating_sub(width), width, ..page };
        page.width = page.width.saturating_sub(width + 4);
    }
    areas.centre = Rect { width: page.width.min(WIDEST), ..page };
    areas
}

/// The page in two, on a screen of so many columns: side by side, else one above the other where each has room for more
/// than its name.
pub fn halves(page: Rect, columns: u16) -> Option<[Rect; 2]> {
    if columns >= WITH_COLUMNS {
        let width = (columns.saturating_sub(3 + GAP) / 2).min(WIDEST);
        let left = Rect { width, ..page };
        return Some([left, right_of(Rect { width: width * 2 + GAP, ..page }, width + GAP)]);
    }
    let upper = Rect { height: page.height.saturating_sub(1) / 2, ..page };
    (page.height >= WITH_HALVES).then(|| [upper, below(page, upper.height + 1)])
}

fn below(area: Rect, rows: u16) -> Rect {
    Rect { y: area.y + rows, height: area.height.saturating_sub(rows), ..area }
}

fn right_of(area: Rect, columns: u16) -> Rect {
    Rect { x: area.x + columns, width: area.width.saturating_sub(columns), ..area }
}
