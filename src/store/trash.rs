//! Trash: deleted weeks, which can come back; and purging, after which nothing of a week is left.
//!
//! Invariant: a week leaves its place only when all that stands there is durable in the trash, whoever writes to
//! it meanwhile; only purging removes words for good.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::TimeDelta;

use super::Store;
use super::listing;
use super::replace::{Replaced, beside, folder_of, replace};
use super::rescue::temporary;
use super::save::fault;
use super::shelf::{Shelf, Shelved};
use crate::domain::{FileId, SaveFault, WeekId};

/// For so many days a deleted week can come back.
const DAYS: i64 = 90;

impl Store {
    /// Moves a week to the trash; false when it has no file. Also one that cannot be understood.
    pub fn delete(&self, week: WeekId) -> Result<bool, SaveFault> {
        let file = FileId::Week(week);
        if fs::symlink_metadata(self.folders.path(file)).is_err() {
            return Ok(false);
        }
        let (target, _lock) = self.locked(file)?;
        self.move_to_trash(file, &target).map_err(|error| fault(&error))
    }

    fn move_to_trash(&self, file: FileId, target: &Path) -> io::Result<bool> {
        let Some(bytes) = self.present(target)? else { return Ok(false) };
        let copy = self.put(Shelf::Trash, file, &bytes)?;
        // Under another name nobody writes to it any more, and what somebody wrote since can be seen.
        let (aside, ()) = beside(target, |aside| self.disk.rename_new(target, aside))?;
        let settled = self.whole(&aside).and_then(|taken| {
            if taken == bytes {
                return Ok(());
            }
            self.put(Shelf::Trash, file, &taken)?;
            self.disk.remove(&copy)
        });
        if let Err(error) = settled {
            // It goes back, unless somebody has made a new one.
            self.disk.rename_new(&aside, target).ok();
            return Err(error);
        }
        self.disk.remove(&aside)?;
        self.disk.sync_folder(folder_of(target))?;
        let link = self.folders.path(file);
        if fs::symlink_metadata(&link).is_ok_and(|found| found.is_symlink()) {
            self.disk.remove(&link)?;
        }
        Ok(true)
    }

    /// What is in the trash, newest first.
    pub fn trash(&self) -> io::Result<Vec<Shelved>> {
        self.copies(Shelf::Trash)
    }

    /// Puts a copy from the trash back in its place; false, and nothing done, where there is a file already.
    pub fn restore_from_trash(&self, copy: &Shelved) -> Result<bool, SaveFault> {
        let (target, _lock) = self.locked(copy.file)?;
        let back = || {
            let bytes = self.read_copy(copy)?;
            if replace(&*self.disk, &target, None, &bytes)? != Replaced::Done {
                return Ok(false);
            }
            // It is in its place; a copy that stays in the trash does no harm.
            self.remove_copy(copy).ok();
            Ok(true)
        };
        back().map_err(|error: io::Error| fault(&error))
    }

    /// Removes everything that is left of a week, for good: its file, every copy, and whatever lies beside the file
    /// under its name. Answers how many files went.
    ///
    /// The file itself goes last: where something fails, it is still there to be purged again. What other programs
    /// and backups keep is theirs.
    pub fn purge(&self, week: WeekId) -> Result<usize, SaveFault> {
        let (target, _lock) = self.locked(FileId::Week(week))?;
        let purge = || {
            let mut gone = self.remains(week, &target)?;
            let link = self.folders.path(FileId::Week(week));
            gone.extend([target.clone(), link]);
            let mut count = 0;
            for path in &gone {
                match self.disk.remove(path) {
                    Ok(()) => count += 1,
                    Err(error) if error.kind() == ErrorKind::NotFound => {}
                    Err(error) => return Err(error),
                }
            }
            let mut folders: Vec<&Path> = gone.iter().map(|path| folder_of(path)).collect();
            folders.sort_unstable();
            folders.dedup();
            folders.into_iter().try_for_each(|folder| self.disk.sync_folder(folder))?;
            Ok(count)
        };
        let count = purge().map_err(|error: io::Error| fault(&error));
        self.session().rescued.remove(&FileId::Week(week));
        count
    }

    /// Every file that may hold words of a week, without the week's own.
    fn remains(&self, week: WeekId, target: &Path) -> io::Result<Vec<PathBuf>> {
        let weeks = self.folders.config.join("weeks");
        let mut folders = vec![weeks.clone(), folder_of(target).to_owned()];
        folders.extend(Shelf::ALL.map(|shelf| self.shelf(shelf)));
        folders.sort_unstable();
        folders.dedup();
        let own = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut remains = Vec::new();
        for folder in folders {
            for path in listing::paths(&folder)? {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let is_ours = folder != weeks && temporary(&name).is_some_and(|(name, _)| name == own);
                if (is_ours || is_of(week, &name)) && path != *target && path.is_file() {
                    remains.push(path);
                }
            }
        }
        Ok(remains)
    }

    /// Removes what has been in the trash for longer than its time.
    pub fn empty_trash(&self) -> io::Result<()> {
        let now = self.clock.wall();
        for copy in self.trash()?.iter().filter(|copy| now - copy.at > TimeDelta::days(DAYS)) {
            self.remove_copy(copy)?;
        }
        Ok(())
    }
}

/// A name that begins with the week's, hidden or not: its file, copies on a shelf, temporary files, what a sync
/// tool made of a conflict and what an editor keeps of an earlier state.
fn is_of(week: WeekId, name: &str) -> bool {
    let name = name.strip_prefix('.').unwrap_or(name);
    let rest = name.strip_prefix(&week.to_string());
    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
}
