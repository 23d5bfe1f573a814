//! `femsteg demo`: the planner on invented weeks, in a folder that is gone afterwards.
//!
//! Invariant: the user's own files are neither read (but for the language) nor written, whatever `FEMSTEG_DIR` and
//! `--dir` say; the folder is new, its owner's alone, and goes with the planner that was opened on it.

use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::arguments::Request;
use super::failure::Failure;
use super::{Session, clock, planner, story};
use crate::app::{Begin, Whose};
use crate::domain::{FileId, WeekId};
use crate::locale::{Language, Texts};
use crate::shell::{self, Clock};
use crate::store::Store;
use crate::store::disk::{Disk, RealDisk};
use crate::store::folders::Folders;
use crate::store::listing;

/// So many names are tried for the folder. One is enough, unless somebody knows the names before they are made.
const TRIES: usize = 8;

/// Opens the planner on the story and answers with the process's exit code.
pub(super) fn show(request: &Request, texts: Texts) -> Result<u8, Failure> {
    let now = WeekId::of(clock(request)?.today());
    if !shell::has_terminal() {
        return Err(Failure::NoTerminal);
    }
    let root = fresh(&std::env::temp_dir()).map_err(|error| Failure::NoDemo(error.to_string()))?;
    let ended = open_in(&root, request, texts, now);
    remove(&root);
    ended
}

/// Puts the story's files into a folder that is empty or not there, and no more: for tests and benches.
pub(super) fn unpack(request: &Request, into: &Path, texts: &Texts) -> Result<(), Failure> {
    let now = WeekId::of(clock(request)?.today());
    let no_demo = |error: io::Error| Failure::NoDemo(error.to_string());
    match RealDisk.make_folder(into) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            if !into.is_dir() || !listing::paths(into).map_err(no_demo)?.is_empty() {
                return Err(Failure::NotEmpty);
            }
        }
        made => made.map_err(no_demo)?,
    }
    write(into, texts.language(), now).map_err(no_demo)
}

fn open_in(root: &Path, request: &Request, texts: Texts, now: WeekId) -> Result<u8, Failure> {
    let config = root.join("femsteg");
    let unpacked = RealDisk.make_folder(&config).and_then(|()| write(&config, texts.language(), now));
    unpacked.map_err(|error| Failure::NoDemo(error.to_string()))?;
    let folders = Folders::find(Some(config), Some(root.join("state")))?;
    let store = Store::new(folders, Arc::new(RealDisk), Arc::new(Clock::start(None)));
    let settings = store.load(FileId::Settings);
    let session = Session::begin(request, store, settings, texts)?;
    planner::open(session, Begin::Anywhere, None, Whose::Invented)
}

/// Makes a folder that nobody else can open or have made, under a name that nobody can know before.
fn fresh(within: &Path) -> io::Result<PathBuf> {
    let mut last = ErrorKind::AlreadyExists.into();
    for _ in 0..TRIES {
        // The standard library seeds its hashers from the system.
        let folder = within.join(format!("femsteg-demo-{:016x}", RandomState::new().hash_one(())));
        match RealDisk.make_folder(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => last = error,
            Err(error) => return Err(error),
        }
    }
    Err(last)
}

/// Writes the story's files into the empty folder `config`. Nothing is synced: nobody would miss them.
fn write(config: &Path, language: Language, now: WeekId) -> io::Result<()> {
    for folder in ["weeks", "talks"] {
        RealDisk.make_folder(&config.join(folder))?;
    }
    for (name, text) in story::files(language, now) {
        let mut file = fs::File::create_new(config.join(name))?;
        file.write_all(text.as_bytes())?;
    }
    Ok(())
}

/// Removes the folder with all that is in it. What cannot be removed is left to the system, which empties its
/// folder for temporary files from time to time.
fn remove(root: &Path) {
    // A thread that looks at the files may still be at it, and a folder that got a new file is not empty.
    (0..TRIES).find(|_| fs::remove_dir_all(root).is_ok() || !root.exists());
}
