//! A save: what was meant is written onto the file as it is now, also when others write at the same moment.
//!
//! Invariant: when a save succeeds, the file durably says what was meant and every value that anybody wrote to
//! it meanwhile, and what others wrote stands in the history, whole. When it fails, what others wrote stands in the file, or beside it under a temporary name.

use std::hash::{BuildHasher, RandomState};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::disk::Content;
use super::lock::Lock;
use super::overlay::overlay;
use super::read::read;
use super::replace::{Found, Replaced, discard, folder_of, put_back, replace, resolve};
use super::{Store, whole};
use crate::domain::change::{Change, apply_all, diff};
use crate::domain::{FileId, ProblemKind, Save, SaveFault, Saved, Table, limits};

/// So often a save begins again, or goes on from what others wrote, before it gives way to them.
const ROUNDS: usize = 100;

impl Store {
    /// Writes what `save` means onto the file as it is on disk now. When this returns `Ok`, it is durable; when
    /// not, a rescue copy says what the file would have said, until a later save of the same run works.
    pub fn save(&self, save: &Save) -> Result<Saved, SaveFault> {
        let done = self.write(save);
        self.after(save, &done);
        done
    }

    /// Whether what the file says now leaves room for `save`, and its folder is there or can be made. No file of ours is
    /// written; the disk may still refuse it.
    pub fn fits(&self, save: &Save) -> Result<(), SaveFault> {
        let old = match self.bytes(save.file).map_err(|error| fault(&error))? {
            None => None,
            Some(Content::Bytes(bytes)) => Some(bytes),
            Some(Content::TooLarge(size)) => {
                return Err(SaveFault::Closed(Box::new(whole(save.file, ProblemKind::TooLarge(size)))));
            }
        };
        overlay(save, old.as_deref()).map_err(SaveFault::from)?;
        self.target(save.file).map(|_| ())
    }

    fn write(&self, save: &Save) -> Result<Saved, SaveFault> {
        let (target, _lock) = self.locked(save.file)?;
        for _ in 0..ROUNDS {
            if let Some(saved) = self.try_save(save, &target)? {
                return Ok(saved);
            }
        }
        Err(SaveFault::Busy)
    }

    /// Where the file is, and its lock.
    pub(super) fn locked(&self, file: FileId) -> Result<(PathBuf, Lock), SaveFault> {
        let target = self.target(file)?;
        let lock = Lock::take(&self.folders.runtime, &target).map_err(|_| SaveFault::Busy)?;
        Ok((target, lock))
    }

    /// What a file says now; `None` where there is none.
    pub(super) fn present(&self, target: &Path) -> io::Result<Option<Vec<u8>>> {
        match self.whole(target) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            found => found.map(Some),
        }
    }

    /// Where the file is, links followed, in a folder that is there.
    fn target(&self, file: FileId) -> Result<PathBuf, SaveFault> {
        let path = self.folders.path(file);
        let found = match resolve(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.folders.prepare(&*self.disk, file).and_then(|()| resolve(&path))
            }
            found => found,
        };
        found.map_err(|error| fault(&error))
    }

    /// `None` where the file changed too much in between; then nothing was done, and the save begins again.
    fn try_save(&self, save: &Save, target: &Path) -> Result<Option<Saved>, SaveFault> {
        let old = match self.disk.read(target, limits::FILE_BYTES) {
            Ok(Content::Bytes(bytes)) => Some(bytes),
            Ok(Content::TooLarge(size)) => {
                return Err(SaveFault::Closed(Box::new(whole(save.file, ProblemKind::TooLarge(size)))));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(fault(&error)),
        };
        let (new, mut saved) = overlay(save, old.as_deref()).map_err(SaveFault::from)?;
        if old.as_deref() == Some(new.as_slice()) {
            // It may stand there from a try that got no further.
            self.disk.sync_folder(folder_of(target)).map_err(|error| fault(&error))?;
            return Ok(Some(saved));
        }
        saved.unkept = old.as_ref().and_then(|old| self.remember(save.file, old));
        let race = Race { store: self, save, target, taken: Vec::new(), left: Vec::new() };
        race.run(old, (new, saved))
    }
}

/// A save that others may write into, again and again.
///
/// Whoever swaps a file and finds something unexpected has taken it out of the file, and owes it: the next
/// bytes are built upon it. Others may do the same at the same time, so that what came out in an earlier round
/// may be missing from what comes out next. Therefore everything that was taken is remembered until a swap
/// finds just what it expected.
struct Race<'a> {
    store: &'a Store,
    save: &'a Save,
    target: &'a Path,
    /// What came out of the file, oldest first.
    taken: Vec<Table>,
    /// Where it lies, with its bytes, until the file says it durably.
    left: Vec<(PathBuf, Vec<u8>)>,
}

type Written = (Vec<u8>, Saved);

impl Race<'_> {
    fn run(mut self, old: Option<Vec<u8>>, next: Written) -> Result<Option<Saved>, SaveFault> {
        let (mut expected, mut next) = (old, next);
        let mut before = None;
        for round in 0..ROUNDS {
            give_way(round);
            match replace(&*self.store.disk, self.target, expected.as_deref(), &next.0) {
                Ok(Replaced::Done) => {
                    self.clear_up();
                    self.store.session().written.insert(self.save.file, next.0);
                    return Ok(Some(next.1));
                }
                Ok(Replaced::Missed) if self.taken.is_empty() => return Ok(None),
                // Somebody removed it while we hold what somebody else wrote: what was edited comes back.
                Ok(Replaced::Missed) => expected = None,
                Ok(Replaced::Found(found)) => {
                    let Some(onward) = self.onto(&found, before.as_ref(), &next.1.disk) else {
                        return self.give_back(&found.at, &next.0);
                    };
                    before = Some(next.1.disk);
                    expected = Some(next.0);
                    next = onward;
                }
                Err(error) => {
                    self.back_out(expected.as_deref());
                    return Err(fault(&error));
                }
            }
        }
        Err(SaveFault::Busy)
    }

    /// What somebody else wrote, with all that has to be in it; `None` when it cannot be understood. `before`
    /// and `now` are what the file said by our doing before it was swapped last, and since.
    fn onto(&mut self, found: &Found, before: Option<&Table>, now: &Table) -> Option<Written> {
        let Content::Bytes(theirs) = &found.content else { return None };
        let sheet = read(self.save.file, theirs);
        if sheet.closing().is_some() {
            return None;
        }
        let owed = Save { file: self.save.file, now: self.with_owed(&sheet.table, before, now), base: sheet.table };
        let (bytes, _) = overlay(&owed, Some(theirs)).ok()?;
        let (bytes, mut saved) = overlay(self.save, Some(&bytes)).ok()?;
        // Comments and unknown keys are brought over from the last of several only.
        saved.unkept = self.store.keep(self.save.file, theirs).err().map(|error| error.to_string());
        self.taken.push(owed.base);
        self.left.push((found.at.clone(), theirs.clone()));
        Some((bytes, saved))
    }

    /// `here` with what earlier rounds took out of the file. Nothing is removed for it: a row that is missing
    /// in one of the states may only be on its way back from somebody else.
    fn with_owed(&self, here: &Table, before: Option<&Table>, now: &Table) -> Table {
        let mut with_owed = here.clone();
        if let Some(before) = before {
            let brought: Vec<Change> = diff(before, now).into_iter().filter(|change| !takes_away(change)).collect();
            apply_all(&mut with_owed, &brought);
        }
        for taken in &self.taken {
            let missing: Vec<Change> = diff(&with_owed, taken).into_iter().filter(only_adds).collect();
            apply_all(&mut with_owed, &missing);
        }
        with_owed
    }

    /// Where what came out cannot be understood, its writer may not have finished: it goes back, and the next
    /// reading says what is wrong with it.
    fn give_back(&self, at: &Path, ours: &[u8]) -> Result<Option<Saved>, SaveFault> {
        if self.left.is_empty() {
            put_back(&*self.store.disk, self.target, at, ours).map(|()| None).map_err(|error| fault(&error))
        } else {
            // Ours holds what others wrote too, so it must not be removed: it stays, and theirs beside it.
            Err(SaveFault::Busy)
        }
    }

    /// The next bytes could not be written. Where ours still stand in the file alone, without what somebody
    /// else wrote before them, theirs go back; the save is tried again later, and begins with them.
    fn back_out(&self, ours: Option<&[u8]>) {
        let disk = &*self.store.disk;
        if let (Some((last, _)), Some(ours)) = (self.left.last(), ours)
            && disk.read(self.target, ours.len() as u64).is_ok_and(|now| now == Content::Bytes(ours.to_owned()))
        {
            put_back(disk, self.target, last, ours).ok();
        }
    }

    fn clear_up(&self) {
        for (path, bytes) in &self.left {
            discard(&*self.store.disk, path, bytes);
        }
    }
}

/// Waits for up to a millisecond, in the next round for up to two, and so on to 64, never as long as another
/// copy: two that go on at once would swap each other's bytes for ever. No copy that holds our lock is met here.
fn give_way(round: usize) {
    let Some(doublings) = round.checked_sub(1) else { return };
    // The standard library seeds its hashers from the system.
    let by_chance = RandomState::new().hash_one(round) % 1000;
    thread::park_timeout(Duration::from_micros(by_chance << doublings.min(6)));
}

fn takes_away(change: &Change) -> bool {
    matches!(change, Change::Remove { .. } | Change::Set { after: None, .. })
}

fn only_adds(change: &Change) -> bool {
    matches!(change, Change::Add { .. } | Change::Set { before: None, .. })
}

/// The system's reason in the few kinds that a person can do something about.
pub(super) fn fault(error: &io::Error) -> SaveFault {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => SaveFault::Full,
        ErrorKind::ReadOnlyFilesystem => SaveFault::ReadOnly,
        ErrorKind::PermissionDenied => SaveFault::NotAllowed,
        _ => SaveFault::Other(error.to_string()),
    }
}
