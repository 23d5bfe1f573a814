//! Colours by role: the terminal's own sixteen, so that its owner's choice of background holds.
//!
//! Invariant: a colour stands nowhere else, and what a colour says is said by a glyph or a word as well.
//! Only colours that are readable on light and on dark are used: magenta and red; yellow, cyan and green
//! vanish on white, blue on black.

use ratatui::style::{Color, Modifier, Style};

use crate::app::question::Tone;

/// What a text is, wherever it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    Plain,
    /// Words that help and step back: labels, hints, the footer's labels.
    Quiet,
    Strong,
    /// The one thing to look at.
    Accent,
    Error,
    /// What somebody looked for.
    Found,
    /// Lines that part the screen.
    Rule,
}

impl Role {
    /// The style; without colours where the terminal's owner wants none.
    pub fn style(self, colour: bool) -> Style {
        let tint = |style: Style, tint: Color| if colour { style.fg(tint) } else { style };
        match self {
            Self::Plain => Style::new(),
            Self::Quiet | Self::Rule => Style::new().add_modifier(Modifier::DIM),
            Self::Strong => Style::new().add_modifier(Modifier::BOLD),
            Self::Found => Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Self::Accent => tint(Style::new().add_modifier(Modifier::BOLD), Color::Magenta),
            Self::Error => tint(Style::new().add_modifier(Modifier::BOLD), Color::Red),
        }
    }
}

impl From<Tone> for Role {
    fn from(tone: Tone) -> Self {
        match tone {
            Tone::Plain => Self::Plain,
            Tone::Quiet => Self::Quiet,
            Tone::Strong | Tone::Good | Tone::Warn => Self::Strong,
            Tone::Error => Self::Error,
            Tone::Accent => Self::Accent,
        }
    }
}
