//! What happens first when something panics, before any saving.
//!
//! Invariant: a panic's message is never shown or written, since it may hold the user's words; its place
//! in the source is.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::{Mutex, PoisonError};

use super::{output, terminal};

/// Where the last panic was.
static LAST: Mutex<Option<String>> = Mutex::new(None);

/// Replaces the standard hook, which prints the message. Meant for the start of the process, for every
/// command; doing it again changes nothing.
pub fn install() {
    panic::set_hook(Box::new(note));
}

/// `file:line` of the last panic, once.
pub(super) fn take_place() -> String {
    LAST.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_else(|| "?".to_owned())
}

/// The loop's own panic gives the terminal back. One of another thread leaves the screen alone: the loop
/// goes on, and says what it means for the user. With no planner on screen, nobody else says anything; but a
/// terminal that takes nothing is not waited for.
fn note(info: &PanicHookInfo<'_>) {
    let place = info.location().map_or_else(|| "?".to_owned(), |at| format!("{}:{}", at.file(), at.line()));
    if terminal::is_mine() {
        terminal::restore();
    } else if !terminal::is_entered() && !output::is_busy() {
        // Standard error may be closed, and a panic in here would abort.
        writeln!(io::stderr(), "femsteg: {place}").ok();
    }
    *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(place);
}
