//! A text that is worked on elsewhere for a while: one file in a folder of its own, beside the locks.
//!
//! The folder is for what an editor leaves beside the file: copies, and what it remembers. Invariant: nobody but their
//! owner can open them, and they stay until somebody says that they are done with.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::Store;
use super::disk::Content;
use super::listing;
use super::replace::fill;
use super::rescue::is_alive;
use crate::domain::limits;

/// What the name of each folder begins with; the process's number and one that is free follow.
const NAME: &str = "edit-";
/// So many left-over folders are passed by before giving up.
const MOST: u32 = 100;

/// The file, while it is worked on.
#[derive(Debug)]
pub struct Scratch {
    folder: PathBuf,
    path: PathBuf,
}

impl Store {
    /// A file with `text` in it.
    pub fn scratch(&self, text: &str) -> io::Result<Scratch> {
        self.folders.make(&*self.disk, &self.folders.runtime)?;
        let folder = self.scratch_folder()?;
        // Editors tell by the ending that it is prose.
        let scratch = Scratch { path: folder.join("femsteg.md"), folder };
        let made = self.disk.create(&scratch.path).and_then(|file| fill(&*self.disk, file, text.as_bytes()));
        match made {
            Ok(()) => Ok(scratch),
            Err(error) => {
                scratch.remove();
                Err(error)
            }
        }
    }

    fn scratch_folder(&self) -> io::Result<PathBuf> {
        let names = (0..MOST).map(|number| format!("{NAME}{}-{number}", std::process::id()));
        for folder in names.map(|name| self.folders.runtime.join(name)) {
            match self.disk.make_folder(&folder) {
                Ok(()) => return Ok(folder),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }

    /// How many texts lie there that no running program will take.
    pub fn left_in_editors(&self) -> usize {
        let process = |path: &PathBuf| {
            let name = path.file_name()?.to_str()?.strip_prefix(NAME)?.to_owned();
            name.split_once('-')?.0.parse().ok()
        };
        let folders = listing::paths(&self.folders.runtime).unwrap_or_default();
        folders.iter().filter_map(process).filter(|process| !is_alive(*process)).count()
    }

    /// What stands in the file now.
    pub fn read_scratch(&self, scratch: &Scratch) -> io::Result<Content> {
        self.disk.read(&scratch.path, limits::FILE_BYTES)
    }
}

impl Scratch {
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// It is done with, and so is everything beside it.
    pub fn remove(self) {
        // One that cannot be removed is nobody's to open.
        fs::remove_dir_all(&self.folder).ok();
    }

    /// It is done with; what an editor keeps beside it stays.
    pub fn remove_alone(self) {
        fs::remove_file(&self.path).ok();
        fs::remove_dir(&self.folder).ok();
    }
}
