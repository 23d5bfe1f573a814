//! The short lock that two copies of the program take in turn while each saves a file.
//!
//! Invariant: a lock never stands in the way of saving for longer than a second. It only spares copies of this
//! program the work of bringing their saves together: what somebody without the lock writes meanwhile is found
//! when the bytes are swapped, and nothing is lost by it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::disk;
use super::folders::stable_name;

const WAIT: Duration = Duration::from_millis(20);
const TRIES: u32 = 50;

/// Held until dropped, also when the process dies.
#[derive(Debug)]
pub struct Lock {
    /// None where locks are not to be had.
    file: Option<File>,
}

/// Another copy holds the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("another copy is saving this file")]
pub struct Busy;

impl Lock {
    /// Takes the lock for `target` (as `resolve` names it), waiting up to about a second for another copy.
    ///
    /// The planner calls this on its writer thread alone, and nobody types into that one. It waits by parking:
    /// there is no message that another process could send, and the clock is not asked, so a wait cut short is
    /// just a try more. The lock lies in the `runtime` folder, never beside the file, where it would be synced
    /// away.
    pub fn take(runtime: &Path, target: &Path) -> Result<Self, Busy> {
        for _ in 1..TRIES {
            if let Ok(lock) = Self::try_take(runtime, target) {
                return Ok(lock);
            }
            thread::park_timeout(WAIT);
        }
        Self::try_take(runtime, target)
    }

    /// Takes the lock if it is free at this moment.
    ///
    /// Where locks are not to be had (the file system has none, the runtime folder cannot be made, the disk is
    /// full) it is skipped: what was typed matters more than the order of two copies.
    pub fn try_take(runtime: &Path, target: &Path) -> Result<Self, Busy> {
        let Ok(file) = open(runtime, target) else {
            return Ok(Self { file: None });
        };
        match file.try_lock() {
            Ok(()) => Ok(Self { file: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(Busy),
            Err(TryLockError::Error(_)) => Ok(Self { file: None }),
        }
    }

    /// False where it was skipped.
    pub fn is_held(&self) -> bool {
        self.file.is_some()
    }
}

/// The file stays when the lock is released: removing it would let a third copy lock a new file of the same
/// name while a second one still waits for the old.
fn open(runtime: &Path, target: &Path) -> io::Result<File> {
    disk::private_folder().recursive(true).create(runtime)?;
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    disk::private(&mut options);
    options.open(lock_file(runtime, target))
}

/// The name for the reader of a folder listing, the number for files of the same name in different folders.
fn lock_file(runtime: &Path, target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    runtime.join(format!("{name}.{}.lock", stable_name(target)))
}
