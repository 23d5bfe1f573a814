//! What lies over a screen: the keys that hold here, and a question that must be answered.
//!
//! Invariant: the keys come from the key table; nothing here is typed by hand that could drift from it.

use ratatui::layout::Rect;

use super::chrome::{about, keys_line, words};
use super::paint::{Canvas, columns};
use super::reading::scrolled;
use super::theme::Role;
use crate::app::App;
use crate::app::keys::{self, Scope};
use crate::app::text::wrap;
use crate::locale::Text;

pub(super) fn help(app: &App, canvas: &mut Canvas<'_>, area: Rect, scroll: u16) {
    let mut lines = Vec::new();
    if let Some(why) = about(app).and_then(|about| app.texts.part(about, "why")) {
        lines.push((why, Role::Plain, 0));
        lines.push((String::new(), Role::Plain, 0));
    }
    let under = app.screen_scopes();
    let bindings = keys::help(&under);
    let widest = bindings.iter().map(|binding| columns(&binding.shown(&app.texts))).max().unwrap_or(0);
    for binding in bindings {
        let key = binding.shown(&app.texts);
        let pad = " ".repeat(usize::from(widest - columns(&key)) + 2);
        lines.push((format!("{key}{pad}{}", app.texts.say(binding.label)), Role::Plain, 0));
    }
    scrolled(canvas, area, &lines, scroll);
}

/// A question in a box, with the keys that answer it.
pub(super) fn confirm(app: &App, canvas: &mut Canvas<'_>, screen: Rect, question: Text) {
    let text = app.texts.say(question);
    let width = screen.width.min(60).saturating_sub(4);
    let rows = u16::try_from(wrap(&text, width).len()).unwrap_or(u16::MAX);
    let height = (rows + 4).min(screen.height);
    let area = Rect {
        x: screen.x + (screen.width - width - 4) / 2,
        y: screen.y + (screen.height - height) / 2,
        width: width + 4,
        height,
    };
    canvas.clear(area);
    canvas.rule(area, area.y);
    canvas.rule(area, area.bottom() - 1);
    let inner = Rect { x: area.x + 2, y: area.y + 1, width, height: height.saturating_sub(3) };
    canvas.wrapped(inner, &text, Role::Strong, 0);
    let keys: Vec<_> = keys::footer(&[Scope::Confirm]).into_iter().map(|binding| words(app, binding)).collect();
    keys_line(canvas, Rect { y: area.bottom() - 2, height: 1, ..inner }, &keys);
}
