//! The writer thread: saves what it is given, one file after the other, and notices edits made elsewhere.
//!
//! Invariant: nothing on the typing path waits for a disk, and every save is answered once.

use std::collections::HashMap;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::Store;
use crate::domain::{FileId, Save, SaveFault, Saved, Sheet};

/// How often the open files are looked at for edits made elsewhere.
const LOOK: Duration = Duration::from_secs(2);

/// What the writer thread tells.
#[derive(Debug, Clone)]
pub enum Word {
    Saved(FileId, Saved),
    NotSaved(FileId, SaveFault),
    /// The file says something else than when it was last read or written.
    Changed(FileId, Sheet),
}

/// The writer thread, as the rest of the program sees it.
#[derive(Debug)]
pub struct Keeper {
    jobs: Option<Sender<Save>>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Starts the thread. It tells `tell` what comes of each save, and of edits elsewhere to `files`. An error
    /// where the system allows no further thread.
    pub fn start(store: Store, files: Vec<FileId>, tell: impl Fn(Word) + Send + 'static) -> io::Result<Self> {
        let (jobs, inbox) = channel();
        let write = move || Writer::new(store, files).run(&inbox, &tell);
        let thread = thread::Builder::new().name("writer".to_owned()).spawn(write)?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    pub fn save(&self, save: Save) {
        if let Some(jobs) = &self.jobs {
            // The thread ends only when this sender is dropped.
            jobs.send(save).ok();
        }
    }

    /// Waits until everything it was given is written, and ends the thread.
    pub fn finish(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.finish();
    }
}

/// What a file looks like from outside: enough to see that somebody wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    modified: Option<std::time::SystemTime>,
    length: u64,
}

struct Writer {
    store: Store,
    seen: HashMap<FileId, Option<Stamp>>,
}

impl Writer {
    fn new(store: Store, files: Vec<FileId>) -> Self {
        let seen = files.into_iter().map(|file| (file, stamp(&store, file))).collect();
        Self { store, seen }
    }

    fn run(mut self, inbox: &Receiver<Save>, tell: &impl Fn(Word)) {
        loop {
            match inbox.recv_timeout(LOOK) {
                Ok(save) => tell(self.save(&save)),
                Err(RecvTimeoutError::Timeout) => self.look(tell),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn save(&mut self, save: &Save) -> Word {
        match self.store.save(save) {
            Ok(saved) => {
                self.seen.insert(save.file, stamp(&self.store, save.file));
                Word::Saved(save.file, saved)
            }
            Err(fault) => Word::NotSaved(save.file, fault),
        }
    }

    fn look(&mut self, tell: &impl Fn(Word)) {
        let store = &self.store;
        for (file, seen) in &mut self.seen {
            let now = stamp(store, *file);
            if now != *seen && now.is_some() {
                tell(Word::Changed(*file, store.load(*file)));
            }
            *seen = now;
        }
    }
}

fn stamp(store: &Store, file: FileId) -> Option<Stamp> {
    let data = std::fs::metadata(store.folders.path(file)).ok()?;
    Some(Stamp { modified: data.modified().ok(), length: data.len() })
}
