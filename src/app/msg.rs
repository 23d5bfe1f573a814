//! What comes in and what goes out: messages and effects, both plain values.
//!
//! Invariant: [`Effect`] is the complete list of what the program can do to the world; whatever is not on
//! it cannot happen from a key press.

use std::fmt;
use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime};

use super::plain::Reply;
use super::pointing::Target;
use crate::domain::{Fate, FileId, OwnTheme, Past, Save, SaveFault, Saved, Sheet, TalkId, Version, Week, WeekId};
use crate::report::brief::{Format, Template};
use crate::review::chronicle;

/// When a message came: the local date and time, and how long the program has run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Local time; `--today` sets its date.
    pub clock: NaiveDateTime,
    /// Since the start; never goes back, whatever the clock does.
    pub run: Duration,
}

impl Moment {
    pub fn today(self) -> NaiveDate {
        self.clock.date()
    }
}

/// Something happened.
#[derive(Debug, Clone)]
pub struct Msg {
    pub at: Moment,
    pub event: Event,
}

#[derive(Debug, Clone)]
pub enum Event {
    Key(Key),
    Paste(String),
    /// Something was pointed at with the mouse.
    Click(Target),
    /// The wheel, in notches down.
    Wheel(isize),
    /// Somebody answers without the screen.
    Reply(Reply),
    Resize {
        columns: u16,
        rows: u16,
    },
    /// The time asked for by [`Effect::WakeAt`] has come.
    Wake,
    Saved(FileId, Saved),
    NotSaved(FileId, SaveFault),
    /// The file says something else on disk than when it was last read.
    Changed(FileId, Sheet),
    /// What all other weeks say, as it is read after the first frame: at first the newest of them.
    Past(Past),
    /// Some of all weeks, newest first, in answer to [`Effect::ReadChronicle`].
    Chronicle(chronicle::Part),
    /// The one-to-ones that are open files: those that still have something to be done about, and the last one held.
    Talks(Vec<(TalkId, Sheet)>),
    /// The templates that stand in the place of ours, in answer to [`Effect::ReadTemplates`]; words why one cannot be
    /// read.
    Templates(Vec<(Format, Result<Template, String>)>),
    /// The user's editor has ended: what [`Effect::Edit`] gave it, as it is now.
    Edited(Result<InEditor, EditorFault>),
    /// The user's themes, in answer to [`Effect::ReadThemes`].
    Themes(Vec<OwnTheme>),
    /// What came of [`Effect::HandOver`].
    Handed(Handed),
    /// Another week is to be opened, with the last written one before it, in answer to [`Effect::Turn`].
    Turned(WeekId, Box<Sheet>, Option<Box<(WeekId, Week)>>),
    /// So many files and folders can be opened by other users of the machine.
    Exposed(usize),
    /// Other versions of the files, in answer to [`Effect::ListVersions`] or because some wait for a decision.
    Versions(Vec<Version>),
    /// What came of [`Effect::Decide`]: how many fields are left to be decided about.
    Decided(Result<usize, SaveFault>),
    /// The program runs again after it was suspended.
    Resumed,
    /// The system asks to suspend.
    Stop,
    /// The system asks to leave: hang-up, termination, interruption, or a terminal that is gone.
    Hangup,
}

/// What the user's editor works on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InEditor {
    /// The text of one field.
    Text(String),
    /// One of the user's files itself.
    File(FileId),
}

/// Why nothing came back from the user's editor. What was typed before is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditorFault {
    /// The terminal cannot be given away now.
    Busy,
    /// It, or the file for it, could not be brought about: the system's words.
    NotStarted(String),
    /// It ended with this exit code; without one a signal ended it. Where what was written in it still lies.
    Failed(Option<i32>, Option<String>),
    /// The file for the field's text is gone.
    Gone,
    /// What it left there is no text, or too much: where it still lies.
    NoText(String),
}

/// What came of writing something to be given away.
#[derive(Debug, Clone)]
pub enum Handed {
    /// Where it is.
    Written(String),
    /// There is such a file; its name, and the text.
    Exists(String, String),
    Not(SaveFault),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    Save(Save),
    /// Send [`Event::Wake`] when the program has run this long.
    WakeAt(Duration),
    /// Read every week but the open one, and every one-to-one.
    ReadChronicle,
    ReadTemplates,
    /// Give the terminal to the editor that the command line `with` starts, until it ends.
    Edit {
        what: InEditor,
        with: String,
    },
    ReadThemes,
    /// Write `text` as the file `name` in the folder that the program was started in.
    HandOver {
        name: String,
        text: String,
        /// Also where there is such a file.
        replace: bool,
    },
    /// Other files are open now, and are to be watched.
    Watch,
    /// Open this week in place of the one that is open.
    Turn(WeekId),
    ListVersions,
    /// Do with another version of a file what was decided.
    Decide(Version, Fate),
    /// Put text on the clipboard, through the terminal.
    Copy(String),
    Suspend,
    /// Give the terminal back and end; then print `print`.
    Leave {
        print: String,
        code: u8,
    },
}

/// A key without its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    Char(char),
    F(u8),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
}

/// A key press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
}

impl Key {
    pub fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// The character that the key types. Ctrl+Alt is how `AltGr` arrives on some systems, so it types too.
    pub fn types(self) -> Option<char> {
        match self.code {
            Code::Char(c) if self.ctrl == self.alt => Some(c),
            _ => None,
        }
    }

    /// The key with this name, as [`fmt::Display`] writes it.
    pub fn named(name: &str) -> Option<Self> {
        let mut key = Self::plain(Code::Esc);
        let mut rest = name;
        loop {
            let (modifier, after) = match rest.split_once('-') {
                Some((modifier, after)) if !after.is_empty() => (modifier, after),
                _ => break,
            };
            match modifier {
                "ctrl" => key.ctrl = true,
                "alt" => key.alt = true,
                "shift" => key.shift = true,
                _ => return None,
            }
            rest = after;
        }
        let code = NAMES.iter().find(|(_, named)| *named == rest).map(|(code, _)| *code);
        key.code = code.or_else(|| function_key(rest)).or_else(|| only_char(rest).map(Code::Char))?;
        Some(key)
    }
}

const NAMES: [(Code, &str); 15] = [
    (Code::Enter, "enter"),
    (Code::Esc, "esc"),
    (Code::Tab, "tab"),
    (Code::BackTab, "backtab"),
    (Code::Backspace, "backspace"),
    (Code::Delete, "delete"),
    (Code::Up, "up"),
    (Code::Down, "down"),
    (Code::Left, "left"),
    (Code::Right, "right"),
    (Code::Home, "home"),
    (Code::End, "end"),
    (Code::PageUp, "pgup"),
    (Code::PageDown, "pgdn"),
    (Code::Char(' '), "space"),
];

fn function_key(name: &str) -> Option<Code> {
    name.strip_prefix('f')?.parse().ok().filter(|n| (1..=12).contains(n)).map(Code::F)
}

fn only_char(name: &str) -> Option<char> {
    let mut chars = name.chars();
    chars.next().filter(|_| chars.next().is_none())
}

impl fmt::Display for Key {
    /// The name in the key table: `ctrl-z`, `pgdn`, `q`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (on, name) in [(self.ctrl, "ctrl-"), (self.alt, "alt-"), (self.shift, "shift-")] {
            if on {
                f.write_str(name)?;
            }
        }
        match (self.code, NAMES.iter().find(|(code, _)| *code == self.code)) {
            (_, Some((_, name))) => f.write_str(name),
            (Code::Char(c), None) => write!(f, "{c}"),
            (Code::F(n), None) => write!(f, "f{n}"),
            _ => Ok(()),
        }
    }
}
