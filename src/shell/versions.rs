//! Other versions of the files: listed, and done with what was decided, each on a thread of its own.
//!
//! Invariant: each thread answers with messages alone, and whatever becomes of a version, its words stay in the
//! file, on a shelf, or where they were.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::thread;

use super::Input;
use crate::app::msg::Event;
use crate::domain::{Fate, FileId, SaveFault, Version, VersionKind, WeekId};
use crate::store::Store;
use crate::store::copies::ConflictCopy;
use crate::store::merge::NotMerged;
use crate::store::read::read;
use crate::store::shelf::{Shelf, Shelved};

/// So many earlier states of the week are listed; `femsteg history` lists all of them.
const MOST: usize = 40;

/// Tells of what waits for a decision and of what the week `open` said earlier.
pub(super) fn list(store: Store, open: WeekId, tell: Sender<Input>) {
    start("versions", move || tell_all(&store, open, &tell));
}

/// The first look around, after the first frame: at who can open the files, then [`list`].
pub(super) fn look_around(store: Store, open: WeekId, tell: Sender<Input>) {
    start("versions", move || {
        tell.send(Input::Event(Event::Exposed(store.open_to_others()))).ok();
        tell_all(&store, open, &tell);
    });
}

/// Does with `version` what was decided, and tells what came of it and what the file says then.
pub(super) fn decide(store: Store, open: WeekId, version: Version, fate: Fate, tell: Sender<Input>) {
    start("version", move || {
        let done = perform(&store, &version, fate);
        let sheet = store.load(version.file);
        tell.send(Input::Event(Event::Changed(version.file, sheet))).ok();
        tell.send(Input::Event(Event::Decided(done))).ok();
        tell_all(&store, open, &tell);
    });
}

fn start(name: &str, job: impl FnOnce() + Send + 'static) {
    // Where no thread can be started, nothing was decided, and the version stays where it is.
    thread::Builder::new().name(name.to_owned()).spawn(job).ok();
}

fn tell_all(store: &Store, open: WeekId, tell: &Sender<Input>) {
    let mut versions = pending(store);
    let history = store.history(FileId::Week(open)).unwrap_or_default();
    versions.extend(history.iter().take(MOST).filter_map(|copy| shelved(store, VersionKind::History, copy)));
    tell.send(Input::Event(Event::Versions(versions))).ok();
}

fn pending(store: &Store) -> Vec<Version> {
    let shelf = store.rescues().unwrap_or_default();
    let rescued = shelf.iter().filter_map(|copy| shelved(store, VersionKind::Rescue, copy));
    let copies = store.conflict_copies().unwrap_or_default();
    let conflicts = copies.iter().filter_map(|copy| conflict(store, copy));
    rescued.chain(conflicts).collect()
}

fn shelved(store: &Store, kind: VersionKind, copy: &Shelved) -> Option<Version> {
    let bytes = store.read_copy(copy).ok()?;
    let key = copy.path.to_string_lossy().into_owned();
    Some(Version { at: Some(copy.at), ..version(kind, copy.file, key, &bytes) })
}

fn conflict(store: &Store, copy: &ConflictCopy) -> Option<Version> {
    let file = copy.file?;
    let bytes = store.read_copy(&as_shelved(copy.path.clone(), file)).ok()?;
    Some(version(VersionKind::Conflict, file, copy.path.to_string_lossy().into_owned(), &bytes))
}

fn version(kind: VersionKind, file: FileId, key: String, bytes: &[u8]) -> Version {
    let sheet = read(file, bytes);
    let closed = sheet.closing().is_some();
    Version { kind, file, at: None, key, table: sheet.table, closed }
}

/// A copy in whatever place.
fn as_shelved(path: PathBuf, file: FileId) -> Shelved {
    Shelved { file, at: chrono::NaiveDateTime::default(), number: 0, size: 0, path }
}

/// Answers how many fields are left for their owner to decide about; the version then stays where it is.
fn perform(store: &Store, version: &Version, fate: Fate) -> Result<usize, SaveFault> {
    let path = PathBuf::from(&version.key);
    let known = match version.kind {
        VersionKind::History => find(store, Shelf::History, &path),
        VersionKind::Rescue => find(store, Shelf::Rescue, &path),
        VersionKind::Conflict => Ok(as_shelved(path.clone(), version.file)),
    };
    let copy = known.map_err(|error| SaveFault::Other(error.to_string()))?;
    let beside = ConflictCopy { original: store.folders.path(version.file), file: Some(version.file), path };
    match fate {
        Fate::Take => store.restore(&copy)?,
        Fate::Merge => return merged(store, &beside),
        Fate::Aside => {}
    }
    match version.kind {
        VersionKind::History => {}
        VersionKind::Rescue | VersionKind::Conflict => store.put_copy_aside(&beside)?,
    }
    Ok(0)
}

fn find(store: &Store, on: Shelf, path: &PathBuf) -> io::Result<Shelved> {
    let found = store.copies(on)?.into_iter().find(|copy| copy.path == *path);
    found.ok_or_else(|| io::ErrorKind::NotFound.into())
}

fn merged(store: &Store, copy: &ConflictCopy) -> Result<usize, SaveFault> {
    match store.merge_conflict_copy(copy) {
        Ok(clashes) => Ok(clashes.len()),
        Err(NotMerged::Fault(fault)) => Err(fault),
        Err(NotMerged::Closed(_, problem)) => Err(SaveFault::Closed(problem)),
        Err(NotMerged::Unknown) => Err(SaveFault::Unfaithful),
    }
}
