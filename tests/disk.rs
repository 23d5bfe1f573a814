//! The lowest layer of `store`: the old bytes or the new ones, whatever fails.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use femsteg::domain::WeekId;
use femsteg::store::disk::Disk;
use femsteg::store::folders::Folders;
use femsteg::store::replace::{Replaced, replace};
use femsteg::testing::{FaultDisk, StillClock};
use rustix::io::Errno;
use tempfile::TempDir;

mod folders;
mod handing_over;
mod keeper;
mod race;
mod replacing;
#[cfg(unix)]
mod unix;

const NAME: &str = "2026-W48.toml";
const OLD: &[u8] = b"focus = \"before\"\n";
const NEW: &[u8] = b"focus = \"after, and longer than it was before\"\n";
const ERRORS: [Errno; 8] =
    [Errno::NOSPC, Errno::DQUOT, Errno::IO, Errno::ROFS, Errno::ACCESS, Errno::MFILE, Errno::FBIG, Errno::EXIST];

/// What goes wrong: one call, or every call from that one on.
#[derive(Debug, Clone, Copy)]
struct Fault {
    call: usize,
    errno: Errno,
    once: bool,
}

impl Fault {
    /// Every error at each of the first `calls` calls, once and for ever.
    fn all(calls: usize) -> impl Iterator<Item = Self> {
        let at = |call| ERRORS.map(|errno| [true, false].map(|once| Self { call, errno, once }));
        (1..=calls).flat_map(at).flatten()
    }

    fn put_into(self, disk: &FaultDisk) {
        let put = if self.once { FaultDisk::fail_once } else { FaultDisk::fail_from };
        put(disk, self.call, self.errno.raw_os_error());
    }
}

/// A folder with an old file in it, on a disk that can fail.
fn with_old() -> (TempDir, PathBuf, FaultDisk) {
    let root = tempfile::tempdir().unwrap();
    let target = root.path().join(NAME);
    put(&target, OLD);
    let disk = FaultDisk::new(root.path()).unwrap();
    (root, target, disk)
}

fn put(path: &Path, bytes: &[u8]) {
    File::create_new(path).unwrap().write_all(bytes).unwrap();
}

/// Puts `bytes` where nobody else writes.
fn save(disk: &dyn Disk, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let old = fs::read(target).ok();
    match replace(disk, target, old.as_deref(), bytes)? {
        Replaced::Done => Ok(()),
        Replaced::Missed => Err(ErrorKind::AlreadyExists.into()),
        Replaced::Found(found) => panic!("{found:?}"),
    }
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

fn folders_in(root: &Path) -> Folders {
    Folders::find(Some(root.join("config")), Some(root.join("state"))).unwrap()
}

fn week(text: &str) -> WeekId {
    text.parse().unwrap()
}

fn clock() -> Arc<StillClock> {
    Arc::new(StillClock::at("2026-11-24T09:41:13"))
}
