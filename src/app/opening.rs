//! What the program starts with.
//!
//! Invariant: plain values, read before the first frame; nothing is asked for later that stands here.

use super::docs::Sheets;
use super::msg::Moment;
use crate::domain::{OwnTheme, Week, WeekId};
use crate::locale::Texts;

/// What the program starts with.
#[derive(Debug)]
pub struct Opening {
    pub week: WeekId,
    pub sheets: Sheets,
    /// The last written week before this one.
    pub last: Option<(WeekId, Week)>,
    pub texts: Texts,
    /// The language was asked for on the command line, so the settings do not decide it.
    pub language_is_fixed: bool,
    pub seed: u64,
    /// The config folder, as it is shown.
    pub folder: String,
    /// The editor that the system names, as a command line; empty where it names none.
    pub editor: String,
    pub at: Moment,
    pub columns: u16,
    pub rows: u16,
    /// No file was ever written here.
    pub first_time: bool,
    /// Colours are wanted.
    pub colour: bool,
    /// The user's theme that the settings name, when they name one.
    pub theme: Option<OwnTheme>,
    pub begin: Begin,
    pub whose: Whose,
}

/// Whose weeks are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Their owner's.
    Own,
    /// Invented ones, which are gone when the program ends: every screen says so.
    Invented,
}

/// Where to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// Where one left off, or the start screen.
    Anywhere,
    Plan,
    Quick,
    Close,
    /// Outcomes alone.
    QuickClose,
    /// The one-to-one.
    Talk,
}
