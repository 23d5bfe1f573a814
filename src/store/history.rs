//! History: what the files said earlier.
//!
//! Invariant: what a save or a restoring replaces for the first time in a session stands in the history before,
//! again after every five minutes, and whenever somebody else has written it since; a history that cannot be written never keeps a save from being done.

use std::io;
use std::time::Duration;

use super::Store;
use super::replace::{Replaced, discard, replace};
use super::save::fault;
use super::shelf::{Shelf, Shelved};
use super::thinning::{Aged, thin};
use crate::domain::record::from_table;
use crate::domain::settings::HISTORY_DAYS;
use crate::domain::{FileId, SaveFault, Settings};

/// So long after a copy of a file, the next change makes another.
const EVERY: Duration = Duration::from_mins(5);
/// So often a restoring begins again when others write at the same moment.
const ROUNDS: usize = 100;

impl Store {
    /// The copies of a file in its history, newest first.
    pub fn history(&self, file: FileId) -> io::Result<Vec<Shelved>> {
        self.copies_of(Shelf::History, file)
    }

    /// Makes a file what a copy of it says, whatever it says now, which goes to the history first: where that
    /// cannot be, nothing is restored. A planner that has the file open takes it as an edit made elsewhere.
    pub fn restore(&self, copy: &Shelved) -> Result<(), SaveFault> {
        let (target, _lock) = self.locked(copy.file)?;
        let bytes = self.read_copy(copy).map_err(|error| fault(&error))?;
        for _ in 0..ROUNDS {
            let now = self.present(&target).map_err(|error| fault(&error))?;
            if let Some(now) = &now {
                self.keep(copy.file, now).map_err(|error| fault(&error))?;
            }
            match replace(&*self.disk, &target, now.as_deref(), &bytes).map_err(|error| fault(&error))? {
                Replaced::Done => return Ok(()),
                Replaced::Missed => {}
                Replaced::Found(found) => {
                    let theirs = self.whole(&found.at).map_err(|error| fault(&error))?;
                    self.keep(copy.file, &theirs).map_err(|error| fault(&error))?;
                    discard(&*self.disk, &found.at, &theirs);
                    return Ok(());
                }
            }
        }
        Err(SaveFault::Busy)
    }

    /// Puts `bytes`, which a save is about to replace, into the history when it is time to. Answers the system's
    /// words where that was not possible.
    pub(super) fn remember(&self, file: FileId, bytes: &[u8]) -> Option<String> {
        let now = self.clock.run();
        let last = self.session().remembered.get(&file).copied();
        let is_recent = last.is_some_and(|last| now.saturating_sub(last) < EVERY);
        let is_ours = self.session().written.get(&file).is_none_or(|ours| ours == bytes);
        if file == FileId::Place || is_recent && is_ours {
            return None;
        }
        match self.keep(file, bytes) {
            Ok(()) => {
                self.session().remembered.insert(file, now);
                None
            }
            Err(error) => Some(error.to_string()),
        }
    }

    /// Puts `bytes` into the history of `file`, unless the newest copy there says the same, and makes room.
    pub(super) fn keep(&self, file: FileId, bytes: &[u8]) -> io::Result<()> {
        let newest = self.history(file)?.into_iter().next();
        if newest.is_some_and(|copy| self.read_copy(&copy).is_ok_and(|old| old == bytes)) {
            return Ok(());
        }
        self.put(Shelf::History, file, bytes)?;
        self.thin_out()
    }

    fn thin_out(&self) -> io::Result<()> {
        let settings: Settings = from_table(&self.load(FileId::Settings).table).0;
        let days = settings.history_days.value().map_or(HISTORY_DAYS, |days| days.0);
        let copies = self.copies(Shelf::History)?;
        let aged: Vec<_> = copies.iter().map(|copy| Aged { file: copy.file, at: copy.at, size: copy.size }).collect();
        let stays = thin(&aged, self.clock.wall(), days);
        for (copy, _) in copies.iter().zip(stays).filter(|(_, stays)| !stays) {
            // What cannot be removed now is tried again with the next copy.
            self.remove_copy(copy).ok();
        }
        Ok(())
    }
}
