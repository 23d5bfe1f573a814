//! Copies that sync tools leave beside a file when two machines wrote it: found by their names, and merged
//! when their owner asks for it.
//!
//! Invariant: a copy is never read as the file itself, and leaves its place only when everything that it says
//! is durable in the file, with the copy whole in the trash.

use std::ffi::OsStr;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::Store;
use super::folders::file_of;
use super::listing;
use super::merge::{NotMerged, merge_two, put};
use super::replace::folder_of;
use super::save::fault;
use super::shelf::Shelf;
use crate::domain::{Clash, FileId, SaveFault};

/// So often a merge begins again when others write the file meanwhile, before it gives way to them.
const TRIES: usize = 20;

/// A sync tool's copy of a file of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictCopy {
    pub path: PathBuf,
    /// The file that it is a copy of, beside it.
    pub original: PathBuf,
    /// What that file is; `None` for one that is not merged here.
    pub file: Option<FileId>,
}

/// The name of the file that `name` is a sync tool's copy of. Known are Syncthing's
/// `2026-W48.sync-conflict-20261125-094100-ABCDEFG.toml`, Nextcloud's
/// `2026-W48 (conflicted copy 2026-11-25 094100).toml` and Dropbox's
/// `2026-W48 (Anne's conflicted copy 2026-11-25).toml`.
pub fn copy_of(name: &str) -> Option<String> {
    let stem = name.strip_suffix(".toml")?;
    let original = syncthing(stem).or_else(|| in_brackets(stem))?;
    Some(format!("{original}.toml"))
}

/// Day and time, and in newer versions which device it was.
fn syncthing(stem: &str) -> Option<&str> {
    let (original, mark) = stem.split_once(".sync-conflict-")?;
    let mut parts = mark.split('-');
    let digits = |part: Option<&str>, count| {
        part.is_some_and(|part| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    (digits(parts.next(), 8) && digits(parts.next(), 6)).then_some(original)
}

/// The same words for Nextcloud and Dropbox, with a name before them or not.
fn in_brackets(stem: &str) -> Option<&str> {
    let (original, mark) = stem.split_once(" (")?;
    (mark.ends_with(')') && mark.contains("conflicted copy")).then_some(original)
}

/// `2026-12-03.toml`, or `2026-12-03-2.toml` for a second talk on the day.
fn is_talk(name: &str) -> bool {
    let Some(stem) = name.strip_suffix(".toml") else { return false };
    let Some((day, rest)) = stem.split_at_checked(10) else { return false };
    let second = rest.strip_prefix('-').is_some_and(|n| n.len() == 1 && n.bytes().all(|byte| byte.is_ascii_digit()));
    day.parse::<NaiveDate>().is_ok() && (rest.is_empty() || second)
}

impl Store {
    /// The copies that lie beside weeks, talks and registers, in the order of their paths. It lists folders,
    /// so it is not for the first frame.
    pub fn conflict_copies(&self) -> io::Result<Vec<ConflictCopy>> {
        let mut copies = Vec::new();
        for folder in ["", "weeks", "talks"] {
            let paths = listing::paths(&self.folders.config.join(folder))?;
            copies.extend(paths.iter().filter_map(|path| copy_in(folder, path)));
        }
        copies.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(copies)
    }

    /// Merges what the copy says into its file. Rows of both are kept, since nobody knows what both began with:
    /// not even a copy in the history, which may be younger than the parting. A copy that is merged whole goes
    /// to the trash. Where a field clashes ours stands, the clash is returned, and the copy stays until
    /// [`Store::put_copy_aside`]; merging it again brings nothing twice.
    pub fn merge_conflict_copy(&self, copy: &ConflictCopy) -> Result<Vec<Clash>, NotMerged> {
        let file = copy.file.ok_or(NotMerged::Unknown)?;
        let (target, _lock) = self.locked(file).map_err(NotMerged::Fault)?;
        for _ in 0..TRIES {
            let Some(theirs) = self.present(&copy.path)? else { return Ok(Vec::new()) };
            let ours = self.present(&target)?;
            // Where the file is gone, the copy is all there is.
            let merged = merge_two(file, ours.as_deref().unwrap_or(&theirs), &theirs)?;
            if ours.as_ref() == Some(&merged.bytes) {
                // It may stand there from a try that got no further.
                self.disk.sync_folder(folder_of(&target))?;
            } else {
                ours.as_ref().map_or(Ok(()), |ours| self.keep(file, ours))?;
                if !put(&*self.disk, &target, ours.as_deref(), &merged.bytes)? {
                    // Somebody wrote the file meanwhile; what they wrote is merged too.
                    continue;
                }
            }
            if merged.clashes.is_empty() {
                self.set_aside(file, copy, &theirs)?;
            }
            return Ok(merged.clashes);
        }
        Err(NotMerged::Fault(SaveFault::Busy))
    }

    /// Moves the copy to the trash: its owner decided about what clashed.
    pub fn put_copy_aside(&self, copy: &ConflictCopy) -> Result<(), SaveFault> {
        let moved = match (copy.file, self.present(&copy.path)) {
            (Some(file), Ok(Some(theirs))) => self.set_aside(file, copy, &theirs),
            (None, _) => Err(ErrorKind::Unsupported.into()),
            (_, found) => found.map(|_| ()),
        };
        moved.map_err(|error| fault(&error))
    }

    /// The trash may lie on another disk, so the copy is written there before it is removed here, and only if
    /// it still holds `theirs`: a sync tool may have brought another one in its place.
    fn set_aside(&self, file: FileId, copy: &ConflictCopy, theirs: &[u8]) -> io::Result<()> {
        self.put(Shelf::Trash, file, theirs)?;
        if self.present(&copy.path)?.as_deref() == Some(theirs) {
            self.disk.remove(&copy.path)?;
            self.disk.sync_folder(folder_of(&copy.path))?;
        }
        Ok(())
    }
}

/// The copy that `path` is, in this folder of the config folder.
fn copy_in(folder: &str, path: &Path) -> Option<ConflictCopy> {
    let name = copy_of(path.file_name().and_then(OsStr::to_str)?)?;
    let file = match (folder, file_of(&name)) {
        ("talks", _) => is_talk(&name).then_some(None)?,
        ("weeks", Some(week @ FileId::Week(_))) => Some(week),
        ("", Some(register)) if !matches!(register, FileId::Week(_)) => Some(register),
        _ => return None,
    };
    Some(ConflictCopy { path: path.to_owned(), original: path.with_file_name(name), file })
}
