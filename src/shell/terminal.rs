//! The terminal: taken over for the planner, and given back as it was.
//!
//! Invariant: nothing is written to a terminal that is not entered, so that after [`restore`], however
//! often and from wherever it is called, the terminal is the shell's as soon as it has taken what was handed
//! over ([`output`]). Nothing here asks the terminal a question, since the thread that reads keys would take
//! the answer.

use std::io::{self, IsTerminal, Write};
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::queue;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};

use super::{output, signals};

/// No screen has more columns or rows; a terminal that says so would take all memory.
const MOST: u16 = 1000;

/// The size of a terminal that tells none, as over a serial line.
const USUAL: (u16, u16) = (80, 24);

/// What was drawn since the last frame was shown.
static DRAWN: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// The thread that entered the terminal; `None` while the terminal is not ours.
static OWNER: Mutex<Option<ThreadId>> = Mutex::new(None);

fn owner() -> MutexGuard<'static, Option<ThreadId>> {
    OWNER.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn is_entered() -> bool {
    owner().is_some()
}

/// This thread entered the terminal.
pub(super) fn is_mine() -> bool {
    *owner() == Some(thread::current().id())
}

/// Whether there is somebody to see the screen and to press keys.
pub(super) fn is_there() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Columns and rows.
pub(super) fn size() -> io::Result<(u16, u16)> {
    let (columns, rows) = crossterm::terminal::size()?;
    if columns == 0 || rows == 0 {
        return Ok(USUAL);
    }
    Ok((columns.min(MOST), rows.min(MOST)))
}

/// Takes the terminal over; after an error it is as it was. The cursor is hidden until a frame shows it,
/// and its shape is the user's.
pub(super) fn enter() -> io::Result<()> {
    // What is raw already would not be made raw again, though another program may have changed it.
    restore();
    // Whether there are colours was decided already; crossterm would read `NO_COLOR` once more, and by itself.
    crossterm::style::force_color_output(true);
    *owner() = Some(thread::current().id());
    let entered = enable_raw_mode()
        .inspect(|()| name_no_end_of_file())
        .and_then(|()| put(|out| queue!(out, EnterAlternateScreen, EnableBracketedPaste, Hide)));
    if MOUSE.load(Ordering::Relaxed) && entered.is_ok() {
        output::put(LISTEN.into());
    }
    if entered.is_err() {
        restore();
    }
    entered
}

/// Whether the mouse is listened to, once the terminal is entered.
static MOUSE: AtomicBool = AtomicBool::new(false);

/// What asks a terminal to tell of clicks and of the wheel, but not of every move, with columns above 223 too (xterm's
/// modes 1000 and 1006); and what ends that.
const LISTEN: &str = "\x1b[?1000h\x1b[?1006h";
const LEAVE_ALONE: &str = "\x1b[?1006l\x1b[?1000l";

/// Listens to the mouse from now on, or leaves it to the terminal, which selects text with it.
pub(super) fn listen_to_mouse(wanted: bool) {
    if MOUSE.swap(wanted, Ordering::Relaxed) != wanted && is_entered() {
        output::put(if wanted { LISTEN } else { LEAVE_ALONE }.into());
    }
}

/// Hands over what `say` makes, whole.
fn put(say: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> io::Result<()> {
    let mut piece = Vec::new();
    say(&mut piece).map(|()| output::put(piece))
}

/// Some terminals type the character that ends a file when they go away (Ctrl-D), where one is named. To the
/// planner it is a key as any other, so none is named until the terminal is given back.
#[cfg(unix)]
fn name_no_end_of_file() {
    use rustix::termios::{OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};

    // On a few systems its place says something else while the terminal is raw.
    if SpecialCodeIndex::VEOF != SpecialCodeIndex::VMIN
        && let Ok(mut modes) = tcgetattr(io::stdin())
    {
        modes.special_codes[SpecialCodeIndex::VEOF] = 0;
        tcsetattr(io::stdin(), OptionalActions::Now, &modes).ok();
    }
}

#[cfg(not(unix))]
fn name_no_end_of_file() {}

/// Gives the terminal back; true when it was ours until now. A terminal that is gone is no error, and in
/// the background it is another program's already.
pub(super) fn restore() -> bool {
    let was_ours = owner().take().is_some();
    if was_ours && signals::is_foreground() {
        // First what a terminal does that takes nothing.
        disable_raw_mode().ok();
        if MOUSE.load(Ordering::Relaxed) {
            output::put(LEAVE_ALONE.into());
        }
        put(|out| queue!(out, DisableBracketedPaste, LeaveAlternateScreen, Show)).ok();
    }
    was_ours
}

/// Puts `text` on the clipboard, where the terminal does that (OSC 52).
pub(super) fn copy(text: &str) {
    if is_entered() {
        put(|out| queue!(out, CopyToClipboard::to_clipboard_from(text))).ok();
    }
}

fn drawn() -> MutexGuard<'static, Vec<u8>> {
    DRAWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Hands over the frame that was drawn.
pub(super) fn show() {
    let frame = mem::take(&mut *drawn());
    if is_entered() && !frame.is_empty() {
        output::put(frame);
    }
}

/// Where ratatui writes. It flushes several times a frame, which goes out whole all the same, with [`show`].
#[derive(Debug, Default)]
pub(super) struct Frames(Vec<u8>);

impl Write for Frames {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        drawn().append(&mut self.0);
        Ok(())
    }
}
