//! WHAT IT LOOKS LIKE: `draw(&App, &mut Buffer)`, mirroring `app` file by file.
//!
//! From the bottom: colours by role ([`theme`]), text onto cells ([`paint`]), what frames every screen
//! ([`chrome`]); then one file a kind of screen. Invariant: drawing changes nothing, and every character of
//! a user's text passes through [`paint`], so that none of it is ever a command to the terminal.

mod asking;
mod chart;
mod chrome;
mod help;
mod looking;
mod paint;
mod palette;
pub mod plain;
mod reading;
mod start;
pub mod theme;
mod weeks;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::pointing::Target;
use crate::app::{App, Modal, Screen, layout};
use crate::locale::Text;
use paint::Canvas;
use theme::Role;

/// Draws the whole screen; says where the cursor is seen.
pub fn draw(app: &App, buffer: &mut Buffer) -> Option<Position> {
    let cursor = draw_all(app, buffer);
    if app.texts.is_in_ascii() {
        paint::spell_out(buffer);
    }
    cursor
}

/// What stands on the screen at `pointer`, when that can be pointed at.
pub fn target(app: &App, pointer: Position) -> Option<Target> {
    // Whoever draws knows where things stand, and nobody else has to.
    let mut buffer = Buffer::empty(Rect::new(0, 0, app.columns, app.rows));
    let mut canvas = Canvas::new(&mut buffer, app.themes.now(), app.colour).pointed_at(pointer);
    if !layout::is_too_small(app.columns, app.rows) && app.modal.is_none() {
        draw_screen(app, &mut canvas);
    }
    canvas.pointed()
}

fn draw_all(app: &App, buffer: &mut Buffer) -> Option<Position> {
    let area = buffer.area;
    let mut canvas = Canvas::new(buffer, app.themes.now(), app.colour);
    if layout::is_too_small(area.width, area.height) {
        let (columns, rows) = layout::SMALLEST;
        let args = [
            ("columns", u32::from(columns).into()),
            ("rows", u32::from(rows).into()),
            ("width", u32::from(area.width).into()),
            ("height", u32::from(area.height).into()),
        ];
        canvas.wrapped(area, &app.texts.say_with(Text("too-small"), &args), Role::Text, 0);
        return None;
    }
    let cursor = draw_screen(app, &mut canvas);
    chrome::footer(app, &mut canvas, &app.areas());
    if app.words_hidden {
        chrome::hide(app, &mut canvas, &app.areas());
    }
    if let Some(Modal::Confirm { question, .. }) = &app.modal {
        help::confirm(app, &mut canvas, area, *question);
    }
    // A cursor that a question covers is not shown.
    cursor.filter(|_| !matches!(app.modal, Some(Modal::Confirm { .. })) && !app.words_hidden)
}

fn draw_screen(app: &App, canvas: &mut Canvas<'_>) -> Option<Position> {
    let areas = app.areas();
    chrome::header(app, canvas, &areas);
    let whole = layout::areas(app.columns, app.rows, false, false).centre;
    match &app.modal {
        Some(Modal::Help(open)) => return Some(help::help(app, canvas, whole, open)),
        Some(Modal::Palette(palette)) => return Some(palette::palette(app, canvas, whole, palette)),
        _ => {}
    }
    match &app.screen {
        Screen::Start { .. } => start::start(app, canvas, areas.centre),
        Screen::Asking(_) => return asking::asking(app, canvas, &areas),
        Screen::Page { scroll } => reading::page(app, canvas, areas.centre, *scroll),
        Screen::Weeks(listing) => return weeks::weeks(app, canvas, areas.centre, listing),
        Screen::Past(reading) => weeks::past(app, canvas, areas.centre, reading),
        Screen::Brief(brief) => reading::brief(canvas, areas.centre, brief),
        Screen::Looking(looking) => looking::looking(app, canvas, areas.centre, looking),
        Screen::Troubles { scroll } => reading::troubles(app, canvas, areas.centre, *scroll),
    }
    None
}
