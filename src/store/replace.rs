//! The last half of a save: new bytes in place of the old ones, all or nothing.
//!
//! Invariant: the target's name leads to whole bytes at every moment and after every fault, somebody's old ones
//! or our new ones; success means that the new ones survive a power cut, and nothing that somebody else wrote
//! is removed before it was looked at.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::disk::{Content, Disk, Handle};
use crate::domain::limits;

/// How many links lead on from one another before it counts as a loop; Linux has the same limit.
const MOST_LINKS: usize = 40;

/// How many left-over names are passed by before giving up.
const MOST_NAMES: u32 = 1000;

/// What came of putting new bytes in a file's place.
#[derive(Debug, PartialEq, Eq)]
pub enum Replaced {
    /// They stand there, durably, in place of what was expected.
    Done,
    /// They do not: the file is not what it was read as. It was made, removed or changed meanwhile.
    Missed,
    /// They stand there, and what came out is what somebody else wrote meanwhile.
    Found(Found),
}

/// What somebody else wrote between reading and replacing. It has only the temporary name now, which stays
/// until [`discard`] or [`put_back`].
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    pub at: PathBuf,
    pub content: Content,
}

/// Puts `bytes` in the place of `target`, which is expected to hold `expected` (`None`: not to be there); its
/// folder must exist.
///
/// `target` comes from [`resolve`], or a link would be replaced by a file. On an error the old file stands,
/// unless only the folder's sync failed: then the new one does. Trying again is always right.
pub fn replace(disk: &dyn Disk, target: &Path, expected: Option<&[u8]>, bytes: &[u8]) -> io::Result<Replaced> {
    let (temporary, file) = beside(target, |path| disk.create(path))?;
    let placed = fill(disk, file, bytes).and_then(|()| place(disk, &temporary, target, expected));
    match (placed, expected) {
        (Ok(Placed::Swapped), Some(expected)) => {
            // Looked at only after the sync: somebody who writes into the old file has that long to finish.
            let synced = disk.sync_folder(folder_of(target));
            let look = || disk.read(&temporary, limits::FILE_BYTES.max(expected.len() as u64));
            match look().or_else(|_| look()) {
                Ok(Content::Bytes(old)) if old == expected => _ = disk.remove(&temporary),
                Ok(content) => return Ok(Replaced::Found(Found { at: temporary, content })),
                // What cannot be looked at, even at a second try, is not removed; it is found at a later start.
                Err(_) => {}
            }
            synced.map(|()| Replaced::Done)
        }
        (Ok(Placed::Renamed | Placed::Swapped), _) => disk.sync_folder(folder_of(target)).map(|()| Replaced::Done),
        (missed, _) => {
            // One that cannot be removed either is found at a later start; the first error says more.
            disk.remove(&temporary).ok();
            missed.map(|_| Replaced::Missed)
        }
    }
}

/// Whether a file that is there may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    Stays,
    Goes,
}

/// Makes `target` a file of these `bytes`, which none of ours is: what is written for its user to give away. Its
/// folder must exist. Answers false, with nothing done, where there is a file that stays. On an error the old one
/// stands, unless only the folder's sync failed.
pub fn hand_over(disk: &dyn Disk, target: &Path, existing: Existing, bytes: &[u8]) -> io::Result<bool> {
    let (temporary, file) = beside(target, |path| disk.create(path))?;
    let placed = fill(disk, file, bytes).and_then(|()| match existing {
        Existing::Stays => disk.rename_new(&temporary, target),
        Existing::Goes => disk.rename(&temporary, target),
    });
    if let Err(error) = placed {
        disk.remove(&temporary).ok();
        return if error.kind() == ErrorKind::AlreadyExists { Ok(false) } else { Err(error) };
    }
    disk.sync_folder(folder_of(target)).map(|()| true)
}

/// How the temporary file came to the target's place.
enum Placed {
    /// The old file has the temporary name now.
    Swapped,
    Renamed,
    Missed,
}

fn place(disk: &dyn Disk, temporary: &Path, target: &Path, expected: Option<&[u8]>) -> io::Result<Placed> {
    let Some(expected) = expected else {
        return match disk.rename_new(temporary, target) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(Placed::Missed),
            done => done.map(|()| Placed::Renamed),
        };
    };
    match disk.exchange(temporary, target) {
        Ok(()) => Ok(Placed::Swapped),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Placed::Missed),
        Err(error) if error.kind() == ErrorKind::Unsupported => {
            // All that is left is a look just before; who writes between that and the renaming is not seen.
            match disk.read(target, expected.len() as u64) {
                Ok(Content::Bytes(now)) if now == expected => disk.rename(temporary, target).map(|()| Placed::Renamed),
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
                _ => Ok(Placed::Missed),
            }
        }
        Err(error) => Err(error),
    }
}

/// Undoes a replacement: what somebody else wrote gets its name back. `ours`, which stood there meanwhile, is
/// removed, unless it was written to again.
pub fn put_back(disk: &dyn Disk, target: &Path, at: &Path, ours: &[u8]) -> io::Result<()> {
    disk.exchange(at, target)?;
    let synced = disk.sync_folder(folder_of(target));
    discard(disk, at, ours);
    synced
}

/// Removes a file whose words are durable elsewhere, unless it holds other `bytes` than those.
pub fn discard(disk: &dyn Disk, at: &Path, bytes: &[u8]) {
    if disk.read(at, bytes.len() as u64).is_ok_and(|content| content == Content::Bytes(bytes.to_owned())) {
        disk.remove(at).ok();
    }
}

/// Where `path` leads, with every link on the way followed, so that a file has one name for all who
/// write it. The last link may lead to a file that does not exist yet; its folder must. A loop is an error.
pub fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut here = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::canonicalize(&here) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            found => return found,
        }
        match fs::read_link(&here) {
            Ok(onward) => here = folder_of(&here).join(onward),
            Err(error) if error.kind() == ErrorKind::NotFound => return in_real_folder(&here),
            // It is no link, so it is there after all: somebody made it between the two looks.
            Err(error) if error.kind() == ErrorKind::InvalidInput => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("too many links"))
}

/// The folder that `path` lies in; `.` for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes something new beside `target`, as `.NAME.tmp-<pid>-<n>`. What a dead process with the same number
/// left behind may hold words that are nowhere else, so it is passed by and never reused.
pub(super) fn beside<T>(target: &Path, make: impl Fn(&Path) -> io::Result<T>) -> io::Result<(PathBuf, T)> {
    let name = target.file_name().ok_or(ErrorKind::InvalidInput)?;
    let process = std::process::id();
    for n in 0..MOST_NAMES {
        let mut temporary = OsString::from(".");
        temporary.push(name);
        temporary.push(format!(".tmp-{process}-{n}"));
        let path = target.with_file_name(temporary);
        match make(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            result => return result.map(|made| (path, made)),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// Writes everything and syncs it. Takes the file, so that after a failed sync nobody asks it again.
pub(super) fn fill(disk: &dyn Disk, mut file: Handle, bytes: &[u8]) -> io::Result<()> {
    let mut rest = bytes;
    while !rest.is_empty() {
        match disk.write(&mut file, rest) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => rest = rest.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    disk.sync(&file)
}

fn in_real_folder(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(ErrorKind::InvalidInput)?;
    Ok(fs::canonicalize(folder_of(path))?.join(name))
}
