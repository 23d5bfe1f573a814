//! Colours by role: what a theme says of a role, as the terminal is told.
//!
//! Invariant: a colour stands nowhere else, and what a colour says is said by a glyph or a word as well.

use ratatui::style::{Color, Modifier, Style};

use crate::app::question::Tone;
pub use crate::domain::theme::Role;
use crate::domain::theme::{self, Theme, Tint};

const MODIFIERS: [(theme::Style, Modifier); 5] = [
    (theme::Style::Bold, Modifier::BOLD),
    (theme::Style::Dim, Modifier::DIM),
    (theme::Style::Italic, Modifier::ITALIC),
    (theme::Style::Underline, Modifier::UNDERLINED),
    (theme::Style::Reverse, Modifier::REVERSED),
];

/// The terminal's own sixteen in the order of their numbers.
const OWN: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// How `role` looks in `theme`; without its colour where the terminal's owner wants none.
pub(super) fn style(role: Role, theme: &Theme, colour: bool) -> Style {
    let face = theme.face(role);
    let modifiers = MODIFIERS.iter().filter(|(style, _)| face.has(*style)).map(|(_, modifier)| *modifier);
    let style = Style::new().add_modifier(modifiers.collect());
    match face.tint.filter(|_| colour) {
        Some(Tint::Own(number)) => style.fg(OWN.get(usize::from(number)).copied().unwrap_or(Color::Indexed(number))),
        Some(Tint::Mixed(red, green, blue)) => style.fg(Color::Rgb(red, green, blue)),
        None => style,
    }
}

impl From<Tone> for Role {
    fn from(tone: Tone) -> Self {
        match tone {
            Tone::Plain => Self::Text,
            Tone::Quiet => Self::Quiet,
            Tone::Strong => Self::Strong,
            Tone::Good => Self::Good,
            Tone::Warn => Self::Warn,
            Tone::Error => Self::Error,
            Tone::Accent => Self::Accent,
        }
    }
}
