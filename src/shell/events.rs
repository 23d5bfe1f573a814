//! Keys, pastes and the end of the terminal, each told to the loop as soon as it comes.
//!
//! Invariant: these threads only send. An escape sequence that never ends blocks crossterm's `read` and
//! `poll` alike, and then nothing else has to wait for it.

use std::io;
use std::sync::mpsc::Sender;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crossterm::event::{
    Event as Heard, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind, read,
};

use super::{Input, LastWord, listen};
use crate::app::msg::{Code, Event, Key};

/// Starts the threads. However the reading ends, the loop is told.
pub(super) fn watch(tell: &Sender<Input>) {
    listen("events", tell, hear);
    #[cfg(unix)]
    listen("hangup", tell, watch_for_the_end);
}

fn hear(last: LastWord) {
    let error = loop {
        stand_still_if_asked();
        let heard = match read() {
            Ok(heard) => heard,
            Err(error) => break error,
        };
        if input(heard).is_some_and(|input| !last.say(input)) {
            return;
        }
    };
    last.end(Some(if is_gone(&error) { Input::Event(Event::Hangup) } else { Input::Deaf(Some(error)) }));
}

/// Whether keys are listened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hearing {
    On,
    /// It is to stop.
    Stopping,
    Still,
}

/// What the loop and the thread that reads keys tell each other of that.
static HEARING: (Mutex<Hearing>, Condvar) = (Mutex::new(Hearing::On), Condvar::new());

fn hearing() -> MutexGuard<'static, Hearing> {
    HEARING.0.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Leaves the keys to another program, until [`resume`]. False, and nothing has changed, where that takes longer than
/// `patience`: a key that came by half is waited for.
pub(super) fn pause(patience: Duration) -> bool {
    *hearing() = Hearing::Stopping;
    let is_stopping = |hearing: &mut Hearing| *hearing == Hearing::Stopping;
    let still = wake_reader()
        && HEARING
            .1
            .wait_timeout_while(hearing(), patience, is_stopping)
            .is_ok_and(|(hearing, _)| *hearing == Hearing::Still);
    if !still {
        resume();
    }
    still
}

/// Keys are ours again.
pub(super) fn resume() {
    *hearing() = Hearing::On;
    HEARING.1.notify_all();
}

fn stand_still_if_asked() {
    let mut hearing = hearing();
    if *hearing == Hearing::Stopping {
        *hearing = Hearing::Still;
        HEARING.1.notify_all();
        let is_still = |hearing: &mut Hearing| *hearing == Hearing::Still;
        drop(HEARING.1.wait_while(hearing, is_still).unwrap_or_else(PoisonError::into_inner));
    }
}

/// crossterm's `read` waits for a key and for a new size, and the system says that the size is new when it is told to.
#[cfg(unix)]
fn wake_reader() -> bool {
    use rustix::process::{Signal, getpid, kill_process};

    kill_process(getpid(), Signal::WINCH).is_ok()
}

/// Elsewhere nothing wakes it.
#[cfg(not(unix))]
fn wake_reader() -> bool {
    false
}

/// What a terminal that is gone answers (EIO) is no trouble of ours.
#[cfg(unix)]
fn is_gone(error: &io::Error) -> bool {
    rustix::io::Errno::from_io_error(error) == Some(rustix::io::Errno::IO)
}

#[cfg(not(unix))]
fn is_gone(_: &io::Error) -> bool {
    false
}

/// crossterm's `read` goes round for ever on a terminal that is gone, so somebody else has to notice.
#[cfg(unix)]
fn watch_for_the_end(last: LastWord) {
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;

    let input = io::stdin();
    // Nothing is asked for; the end is told all the same.
    let mut watched = [PollFd::new(&input, PollFlags::empty())];
    while poll(&mut watched, None) == Err(Errno::INTR) {}
    let is_gone = watched[0].revents().intersects(PollFlags::HUP | PollFlags::ERR);
    // Some systems cannot watch a terminal so.
    last.end(is_gone.then_some(Input::Event(Event::Hangup)));
}

fn input(heard: Heard) -> Option<Input> {
    match heard {
        Heard::Key(pressed) => key(pressed).map(Event::Key).map(Input::Event),
        Heard::Paste(text) => Some(Input::Event(Event::Paste(text))),
        // Where there are signals, one of them has said so already, and the screen is drawn anew each time.
        Heard::Resize(..) if cfg!(not(unix)) => Some(Input::Resized),
        Heard::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Input::Pointed(mouse.column, mouse.row)),
            MouseEventKind::ScrollUp => Some(Input::Event(Event::Wheel(-1))),
            MouseEventKind::ScrollDown => Some(Input::Event(Event::Wheel(1))),
            _ => None,
        },
        Heard::Resize(..) | Heard::FocusGained | Heard::FocusLost => None,
    }
}

/// The key as the key table names it; `None` for one that it has no name for, and for letting go of one.
fn key(pressed: KeyEvent) -> Option<Key> {
    if pressed.kind == KeyEventKind::Release {
        return None;
    }
    let with = |modifier| pressed.modifiers.contains(modifier);
    let (ctrl, alt, shift) = (with(KeyModifiers::CONTROL), with(KeyModifiers::ALT), with(KeyModifiers::SHIFT));
    let code = match pressed.code {
        // Ctrl+Alt is how AltGr arrives on some systems: it types.
        KeyCode::Char(c) if ctrl && alt && !c.is_control() => return Some(Key::plain(Code::Char(c))),
        // A key held with Ctrl is the same one under Caps Lock, and Shift shows in what else is typed.
        KeyCode::Char(c) if ctrl => Code::Char(c.to_ascii_lowercase()),
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Tab if shift => Code::BackTab,
        other => named(other)?,
    };
    let shift = shift && !matches!(code, Code::Char(_) | Code::BackTab);
    Some(Key { code, ctrl, alt, shift })
}

fn named(code: KeyCode) -> Option<Code> {
    Some(match code {
        KeyCode::F(n) => Code::F(n),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: KeyModifiers = KeyModifiers::NONE;
    const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
    const CTRL: KeyModifiers = KeyModifiers::CONTROL;
    const ALT: KeyModifiers = KeyModifiers::ALT;
    const NAMES: [(KeyCode, KeyModifiers, &str); 28] = [
        (KeyCode::Char('q'), NONE, "q"),
        (KeyCode::Char(' '), NONE, "space"),
        (KeyCode::Char('å'), NONE, "å"),
        (KeyCode::Char('E'), SHIFT, "E"),
        (KeyCode::Char('?'), SHIFT, "?"),
        (KeyCode::Char('z'), CTRL, "ctrl-z"),
        (KeyCode::Char('Z'), CTRL, "ctrl-z"),
        (KeyCode::Char('z'), CTRL.union(SHIFT), "ctrl-z"),
        (KeyCode::Char('b'), ALT, "alt-b"),
        (KeyCode::Char('@'), CTRL.union(ALT), "@"),
        (KeyCode::Char('€'), CTRL.union(ALT).union(SHIFT), "€"),
        (KeyCode::Tab, NONE, "tab"),
        (KeyCode::Tab, SHIFT, "backtab"),
        (KeyCode::BackTab, SHIFT, "backtab"),
        (KeyCode::BackTab, NONE, "backtab"),
        (KeyCode::Enter, NONE, "enter"),
        (KeyCode::Esc, NONE, "esc"),
        (KeyCode::Backspace, ALT, "alt-backspace"),
        (KeyCode::Delete, NONE, "delete"),
        (KeyCode::Up, ALT, "alt-up"),
        (KeyCode::Left, CTRL, "ctrl-left"),
        (KeyCode::Right, SHIFT, "shift-right"),
        (KeyCode::Down, NONE, "down"),
        (KeyCode::Home, NONE, "home"),
        (KeyCode::End, NONE, "end"),
        (KeyCode::PageUp, NONE, "pgup"),
        (KeyCode::PageDown, NONE, "pgdn"),
        (KeyCode::F(1), NONE, "f1"),
    ];

    #[test]
    fn keys_have_the_names_of_the_key_table() {
        for (code, modifiers, name) in NAMES {
            let mapped = key(KeyEvent::new(code, modifiers));
            assert_eq!(mapped.map(|key| key.to_string()).as_deref(), Some(name), "{code:?} {modifiers:?}");
        }
        for code in [KeyCode::Null, KeyCode::Insert, KeyCode::CapsLock, KeyCode::Menu, KeyCode::KeypadBegin] {
            assert_eq!(key(KeyEvent::new(code, NONE)), None, "{code:?}");
        }
    }

    #[test]
    fn a_key_counts_when_it_goes_down_and_while_it_is_held() {
        let of = |kind| key(KeyEvent::new_with_kind(KeyCode::Char('a'), KeyModifiers::NONE, kind));
        assert_eq!(of(KeyEventKind::Press), Key::named("a"));
        assert_eq!(of(KeyEventKind::Repeat), Key::named("a"));
        assert_eq!(of(KeyEventKind::Release), None);
    }

    #[test]
    fn a_paste_comes_as_it_is() {
        let Some(Input::Event(Event::Paste(text))) = input(Heard::Paste("a\r\nb\u{1b}".to_owned())) else {
            panic!("a paste is a paste")
        };
        assert_eq!(text, "a\r\nb\u{1b}");
    }
}
