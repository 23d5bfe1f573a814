//! The writer thread: saves what it is given, one file after the other, and notices edits made elsewhere.
//!
//! Invariant: nothing on the typing path waits for a disk, every save is answered once, and what an open file
//! says is known to the program at most three seconds after somebody wrote it.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};

use super::Store;
use crate::domain::{FileId, Problem, ProblemKind, Save, SaveFault, Saved, Sheet};

/// How often the open files are looked at for edits made elsewhere.
const LOOK: Duration = Duration::from_secs(2);

/// What the writer thread tells.
#[derive(Debug, Clone)]
pub enum Word {
    Saved(FileId, Saved),
    NotSaved(FileId, SaveFault),
    /// The file says something else than when it was last read or written.
    Changed(FileId, Sheet),
    /// What programs that died had left half done now stands on the rescue shelf.
    Swept,
}

/// What the writer thread is asked to do.
enum Job {
    Save(Save),
    /// From now on, tell of edits elsewhere to these files.
    Watch(Vec<FileId>),
}

/// The writer thread, as the rest of the program sees it.
#[derive(Debug)]
pub struct Keeper {
    jobs: Option<Sender<Job>>,
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
        self.ask(Job::Save(save));
    }

    /// Other files are open now.
    pub fn watch(&self, files: Vec<FileId>) {
        self.ask(Job::Watch(files));
    }

    fn ask(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // The thread ends only when this sender is dropped.
            jobs.send(job).ok();
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

/// What is known of an open file. At first nothing is, so that an edit between the first reading and the first
/// look is told too.
#[derive(Debug, Default)]
struct Seen {
    /// What it looked like when it was last read for a look.
    stamp: Option<Stamp>,
    /// What it said when it was last told of, or saved.
    sheet: Option<Sheet>,
}

struct Writer {
    store: Store,
    seen: HashMap<FileId, Seen>,
}

impl Writer {
    fn new(store: Store, files: Vec<FileId>) -> Self {
        let mut writer = Self { store, seen: HashMap::new() };
        writer.watch(files);
        writer
    }

    fn watch(&mut self, files: Vec<FileId>) {
        self.seen.retain(|file, _| files.contains(file));
        for file in files {
            self.seen.entry(file).or_default();
        }
    }

    fn run(mut self, inbox: &Receiver<Job>, tell: &impl Fn(Word)) {
        let clock = Arc::clone(&self.store.clock);
        // Kept from save to save: whoever types has a save every half a second, and must be told all the same.
        let mut next_look = clock.run() + LOOK;
        let mut is_swept = false;
        loop {
            match inbox.recv_timeout(next_look.saturating_sub(clock.run())) {
                Ok(Job::Save(save)) => tell(self.save(&save)),
                Ok(Job::Watch(files)) => self.watch(files),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if clock.run() >= next_look {
                self.look(tell);
                if !is_swept {
                    // Once, and not before the first frame; where it fails, the next start tries again.
                    if self.store.sweep().is_ok_and(|rescued| rescued > 0) {
                        tell(Word::Swept);
                    }
                    self.store.empty_trash().ok();
                    is_swept = true;
                }
                next_look = clock.run() + LOOK;
            }
        }
    }

    fn save(&mut self, save: &Save) -> Word {
        match self.store.save(save) {
            Ok(saved) => {
                // The stamp stays as it was: between the save and a stamp taken now, somebody may have written.
                if let Some(seen) = self.seen.get_mut(&save.file) {
                    seen.sheet = Some(Sheet { table: saved.disk.clone(), exists: true, ..Sheet::default() });
                }
                Word::Saved(save.file, saved)
            }
            Err(fault) => Word::NotSaved(save.file, fault),
        }
    }

    /// Reads what looks different, and tells of what says something else.
    fn look(&mut self, tell: &impl Fn(Word)) {
        let store = &self.store;
        for (file, seen) in &mut self.seen {
            // Before the reading, so that an edit after it is seen at the next look.
            let now = Stamp::of(&store.folders.path(*file));
            if now.is_some() && now != seen.stamp {
                let sheet = store.load(*file);
                if is_unreadable(&sheet) {
                    // It may become readable without looking different, so it is read again.
                    seen.stamp = None;
                } else {
                    seen.stamp = now;
                }
                if seen.sheet.as_ref() != Some(&sheet) {
                    seen.sheet = Some(sheet.clone());
                    tell(Word::Changed(*file, sheet));
                }
            }
        }
    }
}

fn is_unreadable(sheet: &Sheet) -> bool {
    matches!(sheet.closing(), Some(Problem { kind: ProblemKind::Unreadable(_), .. }))
}

/// What a file looks like from outside: enough to see that somebody wrote it, also where its time and length
/// were made to be those of the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    modified: Option<SystemTime>,
    length: u64,
    /// The file's number and the time of its last change, in seconds and nanoseconds.
    #[cfg(unix)]
    inode: (u64, i64, i64),
}

impl Stamp {
    fn of(path: &Path) -> Option<Self> {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        let data = std::fs::metadata(path).ok()?;
        Some(Self {
            modified: data.modified().ok(),
            length: data.len(),
            #[cfg(unix)]
            inode: (data.ino(), data.ctime(), data.ctime_nsec()),
        })
    }
}
