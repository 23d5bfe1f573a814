//! Rescue: the text of a save that failed, and what a program that died left half done.
//!
//! Invariant: while a save fails, what the file would have said stands on the rescue shelf, if anything can be
//! written at all; it goes only when its text is durable in the file, or when its owner says so.

use std::collections::HashMap;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::Store;
use super::folders::file_of;
use super::listing;
use super::lock::Lock;
use super::overlay::{overlay, written_anew};
use super::read::read;
use super::replace::{discard, folder_of, resolve};
use super::shelf::{Shelf, Shelved};
use crate::domain::change::{Change, diff};
use crate::domain::entry::Scalar;
use crate::domain::{FileId, Save, SaveFault, Saved, limits};

/// What stands between a file's name and a process's number in the name of a temporary file.
const MARK: &str = ".tmp-";

impl Store {
    /// The rescue copies of every file, newest first: text that may be nowhere else.
    pub fn rescues(&self) -> io::Result<Vec<Shelved>> {
        self.copies(Shelf::Rescue)
    }

    /// Moves a copy to the trash, where it stays for its time.
    pub fn put_aside(&self, copy: &Shelved) -> io::Result<()> {
        self.put(Shelf::Trash, copy.file, &self.read_copy(copy)?)?;
        self.remove_copy(copy)
    }

    /// Keeps or drops the rescue copy of this run of the program, by what came of a save.
    pub(super) fn after(&self, save: &Save, done: &Result<Saved, SaveFault>) {
        match done {
            // Where somebody else's value stands in the file, ours is not there.
            Ok(saved) if saved.clashes.is_empty() => {
                let rescued = self.session().rescued.remove(&save.file);
                if let Some((path, _)) = rescued {
                    self.disk.remove(&path).ok();
                }
            }
            // Where nothing can be written, the text is still on screen, and it is tried again with the next save.
            Err(_) if save.file != FileId::Place => self.rescue(save).unwrap_or_default(),
            _ => {}
        }
    }

    /// Puts all that the save says on the rescue shelf, beside the file: where somebody else's words stand there, and
    /// nobody can be asked.
    pub fn keep_beside(&self, save: &Save) -> io::Result<()> {
        self.put(Shelf::Rescue, save.file, &written_anew(save)).map(|_| ())
    }

    /// The file as the save would have left it or, where that cannot be known, all that is known of it.
    fn rescue(&self, save: &Save) -> io::Result<()> {
        let old = self.present(&self.folders.path(save.file)).unwrap_or_default();
        let bytes = overlay(save, old.as_deref()).map_or_else(|_| written_anew(save), |(bytes, _)| bytes);
        let earlier = self.session().rescued.get(&save.file).cloned();
        if earlier.as_ref().is_some_and(|(_, earlier)| *earlier == bytes) {
            return Ok(());
        }
        let path = self.put(Shelf::Rescue, save.file, &bytes)?;
        self.session().rescued.insert(save.file, (path, bytes));
        earlier.map_or(Ok(()), |(path, _)| self.disk.remove(&path))
    }

    /// Looks for temporary files that nobody will finish: each becomes a rescue copy where it says something that
    /// neither its file nor the history says, and goes. Answers how many became copies.
    pub fn sweep(&self) -> io::Result<usize> {
        let mut rescued = 0;
        let (folders, linked) = self.where_files_are();
        for folder in folders {
            for path in listing::paths(&folder).unwrap_or_default() {
                let Some((name, process)) = name_of(&path).and_then(temporary) else { continue };
                let target = folder.join(name);
                let file = linked.get(&target).copied().or_else(|| named(name));
                if let Some(file) = file.filter(|_| !is_alive(process)) {
                    rescued += usize::from(self.take_in(file, &target, &path)?);
                }
            }
        }
        Ok(rescued)
    }

    /// True when what was left became a rescue copy.
    fn take_in(&self, file: FileId, target: &Path, left: &Path) -> io::Result<bool> {
        // Whoever holds the lock may have made it just now.
        let Ok(_lock) = Lock::try_take(&self.folders.runtime, target) else { return Ok(false) };
        let bytes = match self.whole(left) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            read => read?,
        };
        let now = self.present(&self.folders.path(file))?.unwrap_or_default();
        let is_new = !says_no_more(file, &bytes, &now) && !self.stands_on_a_shelf(file, &bytes)?;
        if is_new {
            self.put(Shelf::Rescue, file, &bytes)?;
        }
        discard(&*self.disk, left, &bytes);
        Ok(is_new)
    }

    fn stands_on_a_shelf(&self, file: FileId, bytes: &[u8]) -> io::Result<bool> {
        let copies = self.copies_of(Shelf::History, file)?.into_iter().chain(self.copies_of(Shelf::Rescue, file)?);
        let same =
            |copy: &Shelved| copy.size == bytes.len() as u64 && self.read_copy(copy).is_ok_and(|old| old == bytes);
        Ok(copies.into_iter().any(|copy| same(&copy)))
    }

    /// The folders in which files of ours are made, and where links lead from there.
    fn where_files_are(&self) -> (Vec<PathBuf>, HashMap<PathBuf, FileId>) {
        let config = &self.folders.config;
        let mut folders = vec![config.clone(), config.join("weeks"), self.folders.state.clone()];
        let mut linked = HashMap::new();
        for folder in folders.clone() {
            for path in listing::paths(&folder).unwrap_or_default() {
                let file = name_of(&path).and_then(named).filter(|_| path.is_symlink());
                if let Some((file, target)) = file.zip(resolve(&path).ok()) {
                    folders.push(folder_of(&target).to_owned());
                    linked.insert(target, file);
                }
            }
        }
        folders.extend(Shelf::ALL.map(|shelf| self.shelf(shelf)));
        folders.sort();
        folders.dedup();
        (folders, linked)
    }
}

fn name_of(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

/// The file, or the file of the copy, that has this name.
fn named(name: &str) -> Option<FileId> {
    let copy = || Shelved::read_name(name).map(|(file, ..)| file);
    file_of(name).or_else(copy)
}

/// The name and the process's number in the name of a temporary file, `.NAME.tmp-<pid>-<n>`.
pub(super) fn temporary(name: &str) -> Option<(&str, u32)> {
    let (name, numbers) = name.strip_prefix('.')?.rsplit_once(MARK)?;
    let (process, n) = numbers.split_once('-')?;
    n.parse::<u32>().ok()?;
    Some((name, process.parse().ok()?))
}

/// Whether a process of this number runs on this machine: this one too, which finishes what it began.
#[cfg(unix)]
pub(super) fn is_alive(process: u32) -> bool {
    let pid = i32::try_from(process).ok().and_then(rustix::process::Pid::from_raw);
    let asked = pid.map(rustix::process::test_kill_process);
    matches!(asked, Some(Ok(()) | Err(rustix::io::Errno::PERM)))
}

/// Elsewhere nobody is asked, and only this process's own count as alive.
#[cfg(not(unix))]
pub(super) fn is_alive(process: u32) -> bool {
    process == std::process::id()
}

/// Everything in `left` stands in `now` too: it is its beginning, or `now` comes of it by adding. So it is with
/// the file that was swapped out by a save that died before removing it.
fn says_no_more(file: FileId, left: &[u8], now: &[u8]) -> bool {
    if now.starts_with(left) {
        return true;
    }
    let (base, new) = (read(file, left), read(file, now));
    let is_clear = base.closing().is_none() && new.closing().is_none() && base.exists;
    if !is_clear || left.len() as u64 > limits::FILE_BYTES || !diff(&base.table, &new.table).iter().all(only_adds) {
        return false;
    }
    let save = Save { file, base: base.table, now: new.table };
    overlay(&save, Some(left)).is_ok_and(|(bytes, _)| bytes == now)
}

fn only_adds(change: &Change) -> bool {
    match change {
        Change::Set { before: None, .. } | Change::Add { .. } => true,
        Change::Set { before: Some(Scalar::Text(before)), after: Some(Scalar::Text(after)), .. } => {
            after.starts_with(before)
        }
        Change::List { before, after, .. } => before.iter().all(|item| after.contains(item)),
        _ => false,
    }
}
