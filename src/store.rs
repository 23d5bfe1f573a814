//! WHERE IT LIVES: the user's files, read, changed and replaced.
//!
//! From the bottom: the system calls ([`disk`]), where the files are ([`folders`]), how one is replaced
//! ([`mod@replace`]) and how two copies of the program keep out of each other's way ([`lock`]); what a file
//! says ([`mod@read`], and for many at once `sift`), how a change is written onto it ([`mod@overlay`], `rows`, `lines`), how a save brings all of that
//! together (`save`), and the thread that does so ([`keeper`]). Beside the files: copies ([`shelf`]), those of
//! earlier states ([`history`]) and which of them stay ([`thinning`]), those of what could not be saved ([`rescue`])
//! and of what was deleted ([`trash`]), how whole files are brought together ([`merge`]), and what sync tools left
//! beside ours ([`copies`]); and what is worked on in an editor ([`scratch`]). The user's themes are only read (`themes`).
//! Invariant: whatever fails, a file holds its old bytes or its new ones, whole.

pub mod copies;
pub mod disk;
pub mod folders;
pub mod history;
pub mod inspect;
pub mod keeper;
mod lines;
pub mod listing;
pub mod lock;
pub mod merge;
mod migrate;
pub mod overlay;
pub mod read;
pub mod replace;
pub mod rescue;
mod rows;
mod save;
pub mod scratch;
pub mod shelf;
mod sift;
mod themes;
pub mod thinning;
pub mod trash;

use std::collections::HashMap;
use std::fmt::Debug;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::NaiveDateTime;

use crate::domain::record::from_table;
use crate::domain::week::Status;
use crate::domain::{FileId, Problem, ProblemKind, SaveFault, Sheet, TalkId, Week, WeekId, limits};
use disk::{Content, Disk};
use folders::Folders;
use replace::Existing;
use shelf::Shelved;

/// So many weeks back, a file is looked for by its name: holidays are rarely longer.
const BY_NAME: i64 = 6;
/// So many weeks away in a row are looked behind for one at work.
const AWAY: usize = 12;

/// Who is asked for the time.
pub trait Clock: Debug + Send + Sync {
    /// The date and the time of day here, also where the program was told to take another day for today.
    fn wall(&self) -> NaiveDateTime;

    /// How long the program has run; this never goes back.
    fn run(&self) -> Duration;
}

/// The files of one user.
#[derive(Debug, Clone)]
pub struct Store {
    pub folders: Folders,
    disk: Arc<dyn Disk>,
    clock: Arc<dyn Clock>,
    session: Arc<Mutex<Session>>,
}

/// What has been done since the program began.
#[derive(Debug, Default)]
struct Session {
    /// When a copy of each file was last put into the history, in running time.
    remembered: HashMap<FileId, Duration>,
    /// What the last save of each file wrote.
    written: HashMap<FileId, Vec<u8>>,
    /// The rescue copies of saves that failed, with their bytes.
    rescued: HashMap<FileId, (PathBuf, Vec<u8>)>,
}

impl Store {
    pub fn new(folders: Folders, disk: Arc<dyn Disk>, clock: Arc<dyn Clock>) -> Self {
        Self { folders, disk, clock, session: Arc::default() }
    }

    /// What the file says. One that is not there says nothing; one that cannot be understood is closed.
    pub fn load(&self, file: FileId) -> Sheet {
        match self.bytes(file) {
            Ok(None) => Sheet::default(),
            Ok(Some(Content::Bytes(bytes))) => {
                let mut sheet = self.explained(file, &bytes, read::read(file, &bytes));
                sheet
                    .problems
                    .retain(|problem| problem.kind != ProblemKind::NoSuchTheme || !self.has_theme(&sheet.table));
                sheet
            }
            Ok(Some(Content::TooLarge(size))) => Sheet::closed(whole(file, ProblemKind::TooLarge(size))),
            Err(error) => Sheet::closed(whole(file, ProblemKind::Unreadable(error.to_string()))),
        }
    }

    /// `sheet`, which `bytes` say. One that is closed says so where it is only the beginning of what it was.
    fn explained(&self, file: FileId, bytes: &[u8], mut sheet: Sheet) -> Sheet {
        let is_beginning = |copy: Shelved| self.read_copy(&copy).is_ok_and(|whole| whole.starts_with(bytes));
        if let (Some(problem), false) = (sheet.closing(), bytes.is_empty())
            && self.history(file).ok().and_then(|copies| copies.into_iter().next()).is_some_and(is_beginning)
        {
            sheet = Sheet::closed(Problem { kind: ProblemKind::CutOff, ..problem.clone() });
        }
        sheet
    }

    /// The weeks that have a file, newest first.
    pub fn weeks(&self) -> io::Result<Vec<WeekId>> {
        self.folders.weeks()
    }

    /// The one-to-ones that have a file, newest first.
    pub fn talks(&self) -> io::Result<Vec<TalkId>> {
        self.folders.talks()
    }

    /// Whether any week has a file.
    pub fn has_weeks(&self) -> bool {
        self.weeks().is_ok_and(|weeks| !weeks.is_empty())
    }

    /// The newest week before `week` that has a file. The weeks just before it are looked for by name, since
    /// the first frame must not depend on how many there are; the folder is listed only after a long absence.
    pub fn last_before(&self, week: WeekId) -> Option<WeekId> {
        let mut near = (1..=BY_NAME).map(|back| week.plus(-back));
        near.find(|week| self.folders.path(FileId::Week(*week)).exists()).or_else(|| {
            let weeks = self.weeks().unwrap_or_default();
            weeks.into_iter().find(|past| *past < week)
        })
    }

    /// The newest week before `week` that somebody wrote in and was at work in, with what it says; none when that
    /// cannot be understood. Behind more weeks away than [`AWAY`] nothing is looked for, since the first frame waits.
    pub fn last_written(&self, week: WeekId) -> Option<(WeekId, Week)> {
        let mut before = week;
        for _ in 0..=AWAY {
            before = self.last_before(before)?;
            let sheet = self.load(FileId::Week(before));
            let written: Week = sheet.closing().is_none().then(|| from_table(&sheet.table).0)?;
            if written.status.value() != Some(&Status::Away) {
                return Some((before, written));
            }
        }
        None
    }

    /// The text of a file that is no file of ours but may stand beside them, such as a template; none where it is
    /// not there.
    pub fn beside(&self, name: &str) -> io::Result<Option<String>> {
        match self.disk.read(&self.folders.config.join(name), limits::FILE_BYTES) {
            Ok(Content::Bytes(bytes)) => String::from_utf8(bytes).map(Some).map_err(|_| ErrorKind::InvalidData.into()),
            Ok(Content::TooLarge(_)) => Err(ErrorKind::FileTooLarge.into()),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes `bytes` where the user asked for them, readable by the user alone; a link is followed. Answers false,
    /// with nothing done, where there is a file that stays.
    pub fn hand_over(&self, path: &Path, existing: Existing, bytes: &[u8]) -> Result<bool, SaveFault> {
        let target = replace::resolve(path).map_err(|error| save::fault(&error))?;
        replace::hand_over(&*self.disk, &target, existing, bytes).map_err(|error| save::fault(&error))
    }

    fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn bytes(&self, file: FileId) -> io::Result<Option<Content>> {
        match self.disk.read(&self.folders.path(file), limits::FILE_BYTES) {
            Ok(content) => Ok(Some(content)),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn whole(file: FileId, kind: ProblemKind) -> Problem {
    Problem { kind, file, line: 0, column: 0, path: String::new(), source: String::new() }
}
