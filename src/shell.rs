//! THE WORLD: what stands between the pure state machine and the terminal, the signals, the threads and
//! the time.
//!
//! In reading order: the loop (`run`), the terminal (`terminal`, `output`), what tells the loop something
//! (`events`, `signals`, `effects`), the time ([`clock`]), and what happens when something panics
//! ([`mod@panic`]). Invariant: from the first frame on the loop waits for messages and for nothing else, so
//! that neither a disk nor a terminal nor an unfinished key keeps what was typed from being saved.

pub mod clock;
mod effects;
mod events;
mod output;
pub mod panic;
mod run;
#[cfg(unix)]
mod signals;
#[cfg(not(unix))]
#[path = "shell/no_signals.rs"]
mod signals;
mod terminal;

use std::io;
use std::sync::mpsc::Sender;

use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

use crate::app::msg::Event;
use crate::app::{App, Opening};
use crate::store::Store;
use crate::store::keeper::Word;
use crate::ui;
pub use clock::Clock;

/// How it ended; the terminal is as it was before.
#[derive(Debug, Default)]
pub struct Ending {
    /// 0 fine, 1 could not.
    pub code: u8,
    /// The program is at fault, and ended before its user wanted.
    pub panicked: Option<Panicked>,
    /// The terminal could not be taken over, so nothing was begun.
    pub refused: Option<io::Error>,
}

/// A panic, without the user's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panicked {
    /// `file:line`.
    pub place: String,
    /// Everything typed is in the files.
    pub saved: bool,
}

/// Whether there is a terminal to run in.
pub fn has_terminal() -> bool {
    terminal::is_there()
}

/// Runs the planner until its user leaves. The opening's time and size are set here.
pub fn run(store: Store, opening: Opening, clock: Clock) -> Ending {
    run_drawing(store, opening, clock, ui::draw)
}

/// [`run()`] with another way of drawing.
pub fn run_drawing(store: Store, opening: Opening, clock: Clock, draw: impl FnMut(&App, &mut Frame<'_>)) -> Ending {
    panic::install();
    open(store, opening, clock, draw).unwrap_or_else(|refused| Ending {
        code: 1,
        refused: Some(refused),
        ..Ending::default()
    })
}

fn open(store: Store, opening: Opening, clock: Clock, draw: impl FnMut(&App, &mut Frame<'_>)) -> io::Result<Ending> {
    let signals = signals::Signals::register()?;
    let (columns, rows) = terminal::size()?;
    let app = App::new(Opening { at: clock.now(), columns, rows, ..opening });
    let viewport = Viewport::Fixed(Rect::new(0, 0, columns, rows));
    let backend = CrosstermBackend::new(terminal::Frames::default());
    let screen = Terminal::with_options(backend, TerminalOptions { viewport })?;
    terminal::enter()?;
    Ok(run::Loop::new(app, store, clock, screen, draw).run(|tell| {
        output::start(tell);
        events::watch(tell);
        signals.watch(tell);
    }))
}

/// What the threads tell the loop.
#[derive(Debug)]
enum Input {
    Event(Event),
    /// From the writer thread.
    Kept(Word),
    /// The writer thread is no more.
    KeeperEnded,
    /// The terminal has all that was handed over.
    Written,
    /// The terminal may have another size.
    Resized,
    /// Somebody else stopped the program, and it goes on.
    Continued,
}

/// A thread's way to the loop, which also tells when the thread ends: by itself, by a panic, or because it
/// could not be started.
struct LastWord {
    tell: Sender<Input>,
    last: Option<Input>,
}

impl LastWord {
    fn new(tell: &Sender<Input>, last: Input) -> Self {
        Self { tell: tell.clone(), last: Some(last) }
    }

    /// False when nobody listens any more.
    fn say(&self, input: Input) -> bool {
        self.tell.send(input).is_ok()
    }
}

impl Drop for LastWord {
    fn drop(&mut self) {
        if let Some(last) = self.last.take() {
            self.tell.send(last).ok();
        }
    }
}
