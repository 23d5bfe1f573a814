//! What lies in a folder: the one place that lists.
//!
//! Invariant: a folder that is not there lists as empty, and no error is more than an error: the standard
//! library's listing stops the program where a folder cannot be closed.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The paths in `folder`, in no order.
pub fn paths(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match listed(folder) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(Vec::new()),
        listed => listed,
    }
}

#[cfg(unix)]
fn listed(folder: &Path) -> io::Result<Vec<PathBuf>> {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    use rustix::fs::{CWD, Dir, Mode, OFlags, openat};

    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let mut paths = Vec::new();
    for entry in Dir::new(openat(CWD, folder, flags, Mode::empty())?)? {
        let entry = entry?;
        let name = entry.file_name().to_bytes();
        if name != b"." && name != b".." {
            paths.push(folder.join(OsStr::from_bytes(name)));
        }
    }
    Ok(paths)
}

#[cfg(not(unix))]
fn listed(folder: &Path) -> io::Result<Vec<PathBuf>> {
    std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}
