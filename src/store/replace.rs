//! The last half of a save: new bytes in place of the old ones, all or nothing.
//!
//! Invariant: the target's name leads to the old bytes or to the new ones, at every moment and after every
//! fault; success means that the new ones survive a power cut.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::disk::{Disk, Handle};

/// How many links lead on from one another before it counts as a loop; Linux has the same limit.
const MOST_LINKS: usize = 40;

/// How many left-over names are passed by before giving up.
const MOST_NAMES: u32 = 1000;

/// Puts `bytes` in the place of `target`, or makes it; its folder must exist.
///
/// `target` comes from [`resolve`], or a link would be replaced by a file. On an error the old file stands,
/// unless only the last step failed (the folder's sync): then the new one does. Trying again is always right.
pub fn replace(disk: &dyn Disk, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let (temporary, file) = beside(target, |path| disk.create(path))?;
    if let Err(error) = fill(disk, file, bytes).and_then(|()| disk.rename(&temporary, target)) {
        // A file that cannot be removed either is found at the next start; the first error says more.
        disk.remove(&temporary).ok();
        return Err(error);
    }
    disk.sync_folder(folder_of(target))
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
fn fill(disk: &dyn Disk, mut file: Handle, bytes: &[u8]) -> io::Result<()> {
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
