//! Shelves: whole-file copies in the state folder, named by their file and their time. History, rescue and trash
//! are one each.
//!
//! Invariant: a copy is put there whole and durably, and is never changed; its name says which file it is of and
//! when it was put there, and names of one file sort by that time.

use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::Store;
use super::disk::Content;
use super::listing;
use super::replace::{Replaced, replace};
use crate::domain::FileId;

/// Local time to the second: `2026-11-24T094113`.
const TIME: &str = "%Y-%m-%dT%H%M%S";
/// So many copies of a file may be put on a shelf in one second.
const MOST_A_SECOND: u32 = 1000;

/// Where copies are kept, below the state folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shelf {
    /// What the files said earlier.
    History,
    /// What could not be saved.
    Rescue,
    /// What was deleted or put aside.
    Trash,
}

impl Shelf {
    pub const ALL: [Self; 3] = [Self::History, Self::Rescue, Self::Trash];
}

impl fmt::Display for Shelf {
    /// The folder's name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::History => "history",
            Self::Rescue => "rescue",
            Self::Trash => "trash",
        })
    }
}

/// A whole-file copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    pub file: FileId,
    /// When it was put there, in local time, to the second.
    pub at: NaiveDateTime,
    /// Which of the copies of that second it is, from 0.
    pub number: u32,
    /// In bytes.
    pub size: u64,
    pub path: PathBuf,
}

impl Shelved {
    fn name(file: FileId, at: NaiveDateTime, number: u32) -> String {
        format!("{}.{}-{number:03}.toml", file.stem(), at.format(TIME))
    }

    /// The file, the time and the number that the name of a copy says.
    pub(super) fn read_name(name: &str) -> Option<(FileId, NaiveDateTime, u32)> {
        let (file, time) = name.strip_suffix(".toml")?.split_once('.')?;
        let (time, number) = time.rsplit_once('-')?;
        let at = NaiveDateTime::parse_from_str(time, TIME).ok()?;
        Some((FileId::of_stem(file)?, at, number.parse().ok()?))
    }
}

impl Store {
    /// The copies on a shelf, newest first; none where there is no such folder.
    pub fn copies(&self, on: Shelf) -> io::Result<Vec<Shelved>> {
        let mut copies = Vec::new();
        for path in listing::paths(&self.shelf(on))? {
            let named = path.file_name().and_then(|name| Shelved::read_name(name.to_str()?));
            // Another copy of the program may just have thinned it out.
            if let (Some((file, at, number)), Ok(data)) = (named, fs::symlink_metadata(&path)) {
                copies.push(Shelved { file, at, number, size: data.len(), path });
            }
        }
        copies.sort_by_key(|copy| std::cmp::Reverse((copy.at, copy.number)));
        Ok(copies)
    }

    /// The copies of one file on a shelf, newest first.
    pub fn copies_of(&self, on: Shelf, file: FileId) -> io::Result<Vec<Shelved>> {
        let mut copies = self.copies(on)?;
        copies.retain(|copy| copy.file == file);
        Ok(copies)
    }

    /// The bytes of a copy.
    pub fn read_copy(&self, copy: &Shelved) -> io::Result<Vec<u8>> {
        self.whole(&copy.path)
    }

    /// Removes a copy for good.
    pub fn remove_copy(&self, copy: &Shelved) -> io::Result<()> {
        self.disk.remove(&copy.path)
    }

    /// Puts a copy of `file` on a shelf; when this returns `Ok`, it is durable.
    pub(super) fn put(&self, on: Shelf, file: FileId, bytes: &[u8]) -> io::Result<PathBuf> {
        let folder = self.shelf(on);
        self.folders.make(&*self.disk, &folder)?;
        let at = self.clock.wall();
        for number in 0..MOST_A_SECOND {
            let path = folder.join(Shelved::name(file, at, number));
            if path.exists() {
                continue;
            }
            // Another copy of the program may have taken the name since.
            if replace(&*self.disk, &path, None, bytes)? == Replaced::Done {
                return Ok(path);
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }

    /// All of a file, however large.
    pub(super) fn whole(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.disk.read(path, u64::MAX)? {
            Content::Bytes(bytes) => Ok(bytes),
            Content::TooLarge(_) => Err(ErrorKind::FileTooLarge.into()),
        }
    }

    pub(super) fn shelf(&self, on: Shelf) -> PathBuf {
        self.folders.state.join(on.to_string())
    }
}
