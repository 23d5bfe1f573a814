//! The seam to the disk: every change to a file that holds the user's words is one of these calls.
//!
//! Invariant: a method is one system call or nearly so, so that a test can put a fault, or another program's
//! write, at each of them; what belongs together (write all, sync, swap, look) is put together above, in `replace`.

use std::fmt::Debug;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// What the user's files are read and changed through, but for listing folders and for the locks.
pub trait Disk: Debug + Send + Sync {
    /// The whole file, unless it has more than `limit` bytes: then it is not taken into memory.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Content>;

    /// Makes one folder, open to its owner alone (0700 at any umask). `AlreadyExists` where there is anything.
    fn make_folder(&self, path: &Path) -> io::Result<()>;

    /// Makes a new, empty file, readable by its owner alone (0600 from the start, at any umask).
    /// `AlreadyExists` where there is anything, also a link that leads nowhere.
    fn create(&self, path: &Path) -> io::Result<Handle>;

    /// Writes the beginning of `bytes` at the end of the file; answers how many bytes were taken.
    fn write(&self, file: &mut Handle, bytes: &[u8]) -> io::Result<usize>;

    /// Returns when the file's bytes would survive a power cut. After an error the descriptor tells nothing
    /// more: the system may have dropped the bytes and yet call the next sync a success.
    fn sync(&self, file: &Handle) -> io::Result<()>;

    /// Gives a file, or a folder, another name, in place of a file that has it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives a file another name that nothing has: `AlreadyExists` where there is anything.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives two files each other's names, in one step. `NotFound` where one of them is not there, and
    /// `Unsupported` where the system or the file system cannot do it; then nothing was done.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()>;

    /// Returns when the names in the folder would survive a power cut, as far as the system can promise it.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;

    /// Removes a file, a link (not what it leads to) or an empty folder.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// What was found when a file was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    Bytes(Vec<u8>),
    /// Over the limit, with its size in bytes.
    TooLarge(u64),
}

/// A file that was just made and is open for writing; closed when dropped.
#[derive(Debug)]
pub struct Handle {
    file: File,
    path: PathBuf,
}

impl Handle {
    /// The name it was made under, which it may have lost since.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// The disk of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Content> {
        let file = to_read().open(path)?;
        let found = file.metadata()?;
        if found.is_dir() {
            return Err(ErrorKind::IsADirectory.into());
        }
        if !found.is_file() {
            return Err(io::Error::new(ErrorKind::InvalidInput, "not a regular file"));
        }
        if found.len() > limit {
            return Ok(Content::TooLarge(found.len()));
        }
        // The file may grow while it is read, so the limit holds for what comes and not only for what was said.
        // With a byte to spare for its end, a file comes in two reads.
        let mut bytes = Vec::with_capacity(usize::try_from(found.len()).unwrap_or_default() + 1);
        (&file).take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        let length = bytes.len() as u64;
        if length > limit {
            return Ok(Content::TooLarge(file.metadata()?.len().max(length)));
        }
        Ok(Content::Bytes(bytes))
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        private_folder().create(path)?;
        modes::settle_folder(path);
        Ok(())
    }

    fn create(&self, path: &Path) -> io::Result<Handle> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        modes::private(&mut options);
        let file = options.open(path)?;
        modes::settle_file(&file);
        Ok(Handle { file, path: path.to_owned() })
    }

    fn write(&self, file: &mut Handle, bytes: &[u8]) -> io::Result<usize> {
        file.file.write(bytes)
    }

    fn sync(&self, file: &Handle) -> io::Result<()> {
        file.file.sync_all()
    }

    #[expect(clippy::disallowed_methods, reason = "this is the call that the one save routine goes through")]
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        match names::rename_new(from, to) {
            Err(error) if error.kind() == ErrorKind::Unsupported => link_or_look(from, to),
            done => done,
        }
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        names::exchange(one, other)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        sync_names(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        if fs::symlink_metadata(path)?.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) }
    }
}

/// Where the system cannot rename without replacing: a second name for a file is refused where the name is
/// taken. On file systems without second names, only a look comes before the renaming.
#[expect(clippy::disallowed_methods, reason = "this is the call that the one save routine goes through")]
fn link_or_look(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Ok(()) => fs::remove_file(from),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        Err(_) if fs::symlink_metadata(to).is_ok() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(from, to),
    }
}

/// How a folder of ours is made, here and for the locks.
pub(super) fn private_folder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    modes::private_folder(&mut builder);
    builder
}

/// How a file of ours is made: private, and never through a link.
pub(super) use modes::private;

fn to_read() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    modes::without_waiting(&mut options);
    options
}

/// A file system that cannot sync a folder, and a folder that may be written but not read, are no errors:
/// the words are in the file by then, and saying for ever that they are not would be wrong.
#[cfg(unix)]
fn sync_names(folder: &Path) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    let synced = match File::open(folder) {
        Err(error) if error.kind() == PermissionDenied => Ok(()),
        opened => opened.and_then(|folder| folder.sync_all()),
    };
    synced.or_else(|error| if matches!(error.kind(), InvalidInput | Unsupported) { Ok(()) } else { Err(error) })
}

/// Elsewhere a folder cannot be opened for syncing; the system keeps its names by itself.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it fails on Unix")]
fn sync_names(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// The renamings that only some systems have.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
mod names {
    use std::io::{self, ErrorKind};
    use std::path::Path;

    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    pub(super) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
        told(renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE))
    }

    pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
        told(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE))
    }

    /// A file system that does not know the flag calls it invalid.
    fn told(done: rustix::io::Result<()>) -> io::Result<()> {
        match done {
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => Err(ErrorKind::Unsupported.into()),
            done => Ok(done?),
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
mod names {
    use std::io::{self, ErrorKind};
    use std::path::Path;

    pub(super) fn rename_new(_from: &Path, _to: &Path) -> io::Result<()> {
        Err(ErrorKind::Unsupported.into())
    }

    pub(super) fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
        Err(ErrorKind::Unsupported.into())
    }
}

#[cfg(unix)]
mod modes {
    use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    use rustix::fs::OFlags;

    const FILE: u32 = 0o600;
    const FOLDER: u32 = 0o700;

    pub(crate) fn private(options: &mut OpenOptions) {
        options.mode(FILE).custom_flags(OFlags::NOFOLLOW.bits().cast_signed());
    }

    pub(super) fn private_folder(builder: &mut DirBuilder) {
        builder.mode(FOLDER);
    }

    /// Opening a named pipe for reading would otherwise wait for somebody to write to it.
    pub(super) fn without_waiting(options: &mut OpenOptions) {
        options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    }

    /// The umask can only have taken rights away, so nobody else could read in between. Where the file system
    /// keeps no modes, the change is refused: then saving goes before secrecy, and `doctor` names the folder.
    pub(super) fn settle_file(file: &File) {
        if file.metadata().is_ok_and(|found| found.permissions().mode() & 0o777 != FILE) {
            file.set_permissions(Permissions::from_mode(FILE)).ok();
        }
    }

    /// As [`settle_file`]; the bits above the nine are inherited and stay.
    pub(super) fn settle_folder(path: &Path) {
        let mode = fs::symlink_metadata(path).map(|found| found.permissions().mode());
        if let Ok(mode) = mode
            && mode & 0o777 != FOLDER
        {
            fs::set_permissions(path, Permissions::from_mode(mode & 0o7000 | FOLDER)).ok();
        }
    }
}

/// Without Unix modes, a file is as private as the user's folder that it lies in.
#[cfg(not(unix))]
mod modes {
    use std::fs::{DirBuilder, File, OpenOptions};
    use std::path::Path;

    pub(crate) fn private(_options: &mut OpenOptions) {}

    pub(super) fn private_folder(_builder: &mut DirBuilder) {}

    pub(super) fn without_waiting(_options: &mut OpenOptions) {}

    pub(super) fn settle_file(_file: &File) {}

    pub(super) fn settle_folder(_path: &Path) {}
}
