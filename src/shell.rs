//! THE WORLD: what stands between the pure state machine and the terminal, the signals, the threads and
//! the time.
//!
//! In reading order: the loop (`run`), the terminal (`terminal`, `painter`, `output`), what tells the loop something
//! (`events`, `signals`, `effects`, `editor`), the planner without the screen ([`plain`]), the time ([`clock`]), and what happens when something panics
//! ([`mod@panic`]). Invariant: from the first frame on the loop waits for messages and for nothing else, so
//! that neither a disk nor a terminal nor an unfinished key keeps what was typed from being saved.

pub mod clock;
mod editor;
mod effects;
mod events;
mod handing;
mod output;
pub mod painter;
pub mod panic;
pub mod plain;
mod run;
#[cfg(unix)]
mod signals;
#[cfg(not(unix))]
#[path = "shell/no_signals.rs"]
mod signals;
mod terminal;
mod versions;

use std::io;
use std::sync::mpsc::Sender;
use std::thread;

use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use crate::app::msg::{EditorFault, Event, InEditor};
use crate::app::{App, Opening};
use crate::domain::SaveFault;
use crate::store::Store;
use crate::store::keeper::Word;
use crate::store::scratch::Scratch;
use crate::ui;
pub use clock::Clock;
pub use effects::chronicle;

/// How it ended; the terminal is as it was before.
#[derive(Debug, Default)]
pub struct Ending {
    /// 0 fine, 1 could not.
    pub code: u8,
    /// Why it ended before its user wanted, where there is somebody to tell.
    pub trouble: Option<Trouble>,
}

#[derive(Debug)]
pub enum Trouble {
    /// The terminal could not be taken over, so nothing was begun.
    Refused(io::Error),
    /// No key is heard any more: the system's words on why.
    Deaf(String),
    /// Nothing can be printed any more: the system's words on why.
    Mute(String),
    /// What was answered is not in its file.
    Unsaved(SaveFault),
    /// The program is at fault.
    Panicked(Panicked),
}

/// A panic, without the user's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panicked {
    /// `file:line`.
    pub place: String,
    /// Everything typed is in the files.
    pub saved: bool,
}

impl Ending {
    /// The program could not go on.
    fn because(trouble: Trouble) -> Self {
        Self { code: 1, trouble: Some(trouble) }
    }
}

/// Whether there is a terminal to run in.
pub fn has_terminal() -> bool {
    terminal::is_there()
}

/// Paints the app, and says where the cursor is seen, as [`ui::draw`] does.
pub trait Draw: FnMut(&App, &mut Buffer) -> Option<Position> {}

impl<T: FnMut(&App, &mut Buffer) -> Option<Position>> Draw for T {}

/// Runs the planner until its user leaves. The opening's time and size are set here.
pub fn run(store: Store, opening: Opening, clock: Clock) -> Ending {
    run_drawing(store, opening, clock, ui::draw)
}

/// [`run()`] with another way of drawing.
pub fn run_drawing(store: Store, opening: Opening, clock: Clock, draw: impl Draw) -> Ending {
    panic::install();
    open(store, opening, clock, draw).unwrap_or_else(|refused| Ending::because(Trouble::Refused(refused)))
}

fn open(store: Store, opening: Opening, clock: Clock, draw: impl Draw) -> io::Result<Ending> {
    let signals = signals::Signals::register()?;
    let (columns, rows) = terminal::size()?;
    let app = App::new(Opening { at: clock.now(), columns, rows, ..opening });
    let painter = painter::Painter::new(CrosstermBackend::new(terminal::Frames::default()));
    terminal::enter()?;
    let (files, week) = (store.clone(), app.docs.id);
    Ok(run::Loop::new(app, store, clock, painter, draw).run(|tell| {
        output::start(tell);
        events::watch(tell);
        signals.watch(tell);
        // What was rescued is offered first of all, and who can open the files is looked at.
        versions::look_around(files.clone(), week, tell.clone());
        effects::read_past(files, week, tell.clone());
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
    /// The mouse was pressed at this column and row.
    Pointed(u16, u16),
    /// The user's editor has ended.
    Edited(Result<InEditor, EditorFault>),
    /// The user's editor was ended by us; what it had saved, and where that stands.
    EditorClosed(Option<(String, Scratch)>),
    /// The terminal has all that was handed over.
    Written,
    /// The terminal may have another size.
    Resized,
    /// Somebody else stopped the program, and it goes on.
    Continued,
    /// Keys or signals are not heard any more. Without an error, whoever listened panicked.
    Deaf(Option<io::Error>),
}

/// Starts a thread without which nobody reaches the loop. It is told when that cannot be done.
fn listen(name: &str, tell: &Sender<Input>, hear: impl FnOnce(LastWord) + Send + 'static) {
    let way = tell.clone();
    let run = move || hear(LastWord::new(way, Input::Deaf(None)));
    if let Err(error) = thread::Builder::new().name(name.to_owned()).spawn(run) {
        tell.send(Input::Deaf(Some(error))).ok();
    }
}

/// A thread's way to the loop, which also tells when the thread ends by a panic.
struct LastWord {
    tell: Sender<Input>,
    last: Option<Input>,
}

impl LastWord {
    fn new(tell: Sender<Input>, last: Input) -> Self {
        Self { tell, last: Some(last) }
    }

    /// False when nobody listens any more.
    fn say(&self, input: Input) -> bool {
        self.tell.send(input).is_ok()
    }

    /// The thread ends, and says this in the end.
    fn end(mut self, last: Option<Input>) {
        self.last = last;
    }
}

impl Drop for LastWord {
    fn drop(&mut self) {
        if let Some(last) = self.last.take() {
            self.tell.send(last).ok();
        }
    }
}
