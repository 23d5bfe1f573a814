//! What goes to the terminal: whole pieces, in the order in which they were handed over.
//!
//! A terminal that takes nothing, as when a connection stands still or the screen is held, keeps whoever
//! writes to it for as long as that lasts. The loop must not wait so long, so that a thread writes for it.
//! Invariant: once [`start`] has been called, handing over takes no time, and only the thread writes.

use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use super::Input;

/// The way to the thread; `None` before it is started.
static THREAD: Mutex<Option<Sender<Vec<u8>>>> = Mutex::new(None);
/// So many pieces were handed over and are not written yet.
static UNWRITTEN: AtomicUsize = AtomicUsize::new(0);

fn thread() -> MutexGuard<'static, Option<Sender<Vec<u8>>>> {
    THREAD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts the thread, which tells the loop whenever nothing is left to be written. Until then, and where it
/// cannot be started, whoever hands something over writes it: the first frame waits for no thread.
pub(super) fn start(tell: &Sender<Input>) {
    let (way, pieces) = channel::<Vec<u8>>();
    let tell = tell.clone();
    let run = move || {
        for piece in pieces {
            write(&piece);
            if UNWRITTEN.fetch_sub(1, Ordering::SeqCst) == 1 {
                tell.send(Input::Written).ok();
            }
        }
    };
    if thread::Builder::new().name("output".to_owned()).spawn(run).is_ok() {
        *thread() = Some(way);
    }
}

/// Something that was handed over is not written yet.
pub(super) fn is_busy() -> bool {
    UNWRITTEN.load(Ordering::SeqCst) > 0
}

/// Hands `piece` over.
pub(super) fn put(piece: Vec<u8>) {
    match &*thread() {
        Some(way) => {
            UNWRITTEN.fetch_add(1, Ordering::SeqCst);
            way.send(piece).ok();
        }
        None => write(&piece),
    }
}

/// That the terminal is gone is told by the thread that watches it.
fn write(piece: &[u8]) {
    let mut out = io::stdout().lock();
    out.write_all(piece).and_then(|()| out.flush()).ok();
}
