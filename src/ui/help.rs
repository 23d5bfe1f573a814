//! What lies over a screen: why it is asked with the keys that hold here, and a question that must be answered.
//!
//! Invariant: the keys come from the key table; nothing here is typed by hand that could drift from it.

use ratatui::layout::{Position, Rect};

use super::chrome::{keys_line, words};
use super::paint::{Canvas, columns, typed_line};
use super::reading::scrolled;
use super::theme::Role;
use crate::app::App;
use crate::app::helping::Help;
use crate::app::keys::Scope;
use crate::app::text::wrap;
use crate::locale::Text;

/// From this many rows on there is air below the line that is typed into.
const AIRY: u16 = 10;

/// Help, with where the cursor is seen. While a key is looked for, nothing but keys is shown.
pub(super) fn help(app: &App, canvas: &mut Canvas<'_>, area: Rect, help: &Help) -> Position {
    let cursor = typed_line(canvas, area, &app.texts.say(Text("weeks-search")), &help.search);
    let bindings = app.help_lines(help);
    let mut lines = Vec::new();
    if help.search.is_empty() {
        lines.extend(why(app));
    } else if bindings.is_empty() {
        lines.push((app.texts.say(Text("help-no-key")), Role::Quiet, 0));
    }
    let widest = bindings.iter().map(|(key, _)| columns(key)).max().unwrap_or(0);
    for (key, label) in bindings {
        let pad = " ".repeat(usize::from(widest - columns(&key)) + 2);
        lines.push((format!("{key}{pad}{label}"), Role::Text, 0));
    }
    let above = if area.height < AIRY { 1 } else { 2 };
    let below = Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area };
    scrolled(canvas, below, &lines, help.scroll);
    cursor
}

/// Why the page is asked, an example, and where that comes from.
fn why(app: &App) -> Vec<(String, Role, u16)> {
    let Some(about) = app.about() else { return Vec::new() };
    let mut lines = Vec::new();
    for (part, role) in [("why", Role::Text), ("example", Role::Text), ("from", Role::Quiet)] {
        if let Some(words) = app.texts.part(about, part) {
            lines.extend([(words, role, 0), (String::new(), Role::Text, 0)]);
        }
    }
    lines
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
    let keys: Vec<_> = app.keys().footer(&[Scope::Confirm]).into_iter().map(|binding| words(app, binding)).collect();
    keys_line(canvas, Rect { y: area.bottom() - 2, height: 1, ..inner }, &keys);
}
