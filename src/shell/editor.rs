//! The user's editor: started on a field's text or on one of the user's files, while the loop goes on.
//!
//! Invariant: what the editor leaves is taken whole or not at all, and a text that cannot be taken stays where it lies.
//! What an editor had saved that was ended by us is taken however it ended.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread;

use super::{Input, signals};
use crate::app::msg::{EditorFault, Event, InEditor};
use crate::domain::FileId;
use crate::store::Store;
use crate::store::disk::Content;
use crate::store::scratch::Scratch;

/// What the editor works on.
enum Job {
    /// With what stood in it at first.
    Text(Scratch, String),
    File(FileId, PathBuf),
}

/// An editor at work.
#[derive(Debug)]
pub(super) struct Running {
    process: u32,
    /// We have asked it to end.
    is_asked: Arc<AtomicBool>,
}

impl Running {
    /// Asks it to end.
    pub(super) fn end(&self) {
        self.is_asked.store(true, Ordering::Relaxed);
        signals::end(self.process);
    }
}

/// Starts the command line `with` on `what`, and tells the loop when it has ended. The terminal has been given back by
/// then.
pub(super) fn start(store: Store, what: InEditor, with: &str, tell: Sender<Input>) -> Result<Running, EditorFault> {
    let not_started = |error: io::Error| EditorFault::NotStarted(error.to_string());
    let job = match what {
        InEditor::Text(text) => Job::Text(store.scratch(&text).map_err(not_started)?, text),
        InEditor::File(file) => Job::File(file, store.folders.path(file)),
    };
    let mut child = match spawn(with, job.path()) {
        Ok(child) => child,
        Err(error) => {
            job.forget();
            return Err(not_started(error));
        }
    };
    let running = Running { process: child.id(), is_asked: Arc::default() };
    let is_asked = Arc::clone(&running.is_asked);
    let wait = move || {
        let ended = child.wait();
        if is_asked.load(Ordering::Relaxed) {
            tell.send(Input::EditorClosed(job.saved(&store))).ok();
            return;
        }
        let edited = match ended {
            Ok(status) if status.success() => job.taken(&store, &tell),
            Ok(status) => Err(EditorFault::Failed(status.code(), job.left(&store))),
            Err(error) => Err(EditorFault::NotStarted(error.to_string())),
        };
        tell.send(Input::Edited(edited)).ok();
    };
    // Where no thread can be started the editor goes on alone, and what it writes stays where it lies.
    thread::Builder::new().name("editor".to_owned()).spawn(wait).map_err(not_started)?;
    Ok(running)
}

/// Arguments and quotes in the command are the shell's, as for every program that starts an editor.
#[cfg(unix)]
fn spawn(command: &str, path: &Path) -> io::Result<Child> {
    Command::new("/bin/sh").arg("-c").arg(format!("exec {command} \"$@\"")).arg("femsteg").arg(path).spawn()
}

#[cfg(not(unix))]
fn spawn(command: &str, path: &Path) -> io::Result<Child> {
    let mut words = command.split_whitespace();
    Command::new(words.next().unwrap_or_default()).args(words).arg(path).spawn()
}

impl Job {
    fn path(&self) -> &Path {
        match self {
            Self::Text(scratch, _) => scratch.path(),
            Self::File(_, path) => path,
        }
    }

    fn forget(self) {
        if let Self::Text(scratch, _) = self {
            scratch.remove();
        }
    }

    /// Where something lies that was written before the editor failed.
    fn left(self, store: &Store) -> Option<String> {
        let Self::Text(scratch, before) = self else { return None };
        let is_new = |content| content != Content::Bytes(before.into_bytes());
        if store.read_scratch(&scratch).is_ok_and(is_new) {
            return Some(shown(scratch.path()));
        }
        scratch.remove();
        None
    }

    /// What had been saved when the editor was ended, with the file that it stands in until it is saved here.
    fn saved(self, store: &Store) -> Option<(String, Scratch)> {
        let Self::Text(scratch, before) = self else { return None };
        let Ok(Content::Bytes(bytes)) = store.read_scratch(&scratch) else { return None };
        let text = String::from_utf8(bytes).ok()?;
        if text == before {
            scratch.remove_alone();
            return None;
        }
        Some((text, scratch))
    }

    /// What the editor left. A file of the user's is told of as after every change from elsewhere.
    fn taken(self, store: &Store, tell: &Sender<Input>) -> Result<InEditor, EditorFault> {
        let scratch = match self {
            Self::Text(scratch, _) => scratch,
            Self::File(file, _) => {
                tell.send(Input::Event(Event::Changed(file, store.load(file)))).ok();
                return Ok(InEditor::File(file));
            }
        };
        let no_text = || EditorFault::NoText(shown(scratch.path()));
        let text = match store.read_scratch(&scratch) {
            Ok(Content::Bytes(bytes)) => String::from_utf8(bytes).map_err(|_| no_text())?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                scratch.remove();
                return Err(EditorFault::Gone);
            }
            Ok(Content::TooLarge(_)) | Err(_) => return Err(no_text()),
        };
        scratch.remove();
        Ok(InEditor::Text(text))
    }
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
