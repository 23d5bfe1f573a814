//! The loop and the writer thread: giving it saves, hearing what came of them, and ending it.
//!
//! Invariant: every save that was asked for is answered to the app, also when the writer thread is no more.

use std::io;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use ratatui::backend::Backend;

use super::{GONE, Loop, PATIENCE};
use crate::app::docs::Urgency;
use crate::app::msg::Event;
use crate::domain::{FileId, Save, SaveFault};
use crate::shell::{Draw, Ending, Input, LastWord, Panicked, Trouble, panic};
use crate::store::keeper::{Keeper, Word};

impl<B: Backend, D: Draw> Loop<B, D> {
    /// The writer thread, which is started when it is first needed, and tried again where that could not be done.
    pub(super) fn keeper(&mut self) -> io::Result<&Keeper> {
        let keeper = match self.keeper.take() {
            Some(keeper) => keeper,
            None => self.start_keeper()?,
        };
        Ok(self.keeper.insert(keeper))
    }

    fn start_keeper(&self) -> io::Result<Keeper> {
        let last = LastWord::new(self.tell.clone(), Input::KeeperEnded);
        let tell = move |word| _ = last.say(Input::Kept(word));
        Keeper::start(self.store.clone(), self.app.docs.files().collect(), tell)
    }

    pub(super) fn save(&mut self, save: Save) {
        let file = save.file;
        self.writing.push(file);
        match self.keeper() {
            Ok(keeper) => keeper.save(save),
            Err(error) => {
                let word = self.save_without_keeper(&save, &error);
                self.later.push_back(Input::Kept(word));
            }
        }
    }

    /// Typing does not wait for a disk, so that the save is tried again later; but when the program ends there is
    /// no later.
    fn save_without_keeper(&self, save: &Save, error: &io::Error) -> Word {
        let saved = match self.gone_by {
            Some(_) => self.store.save(save),
            None => Err(SaveFault::Other(error.to_string())),
        };
        saved.map_or_else(|fault| Word::NotSaved(save.file, fault), |saved| Word::Saved(save.file, saved))
    }

    pub(super) fn hear(&mut self, word: Word) {
        let event = match word {
            Word::Saved(file, saved) => {
                self.answered(file);
                Event::Saved(file, saved)
            }
            Word::NotSaved(file, fault) => {
                self.answered(file);
                Event::NotSaved(file, fault)
            }
            Word::Changed(file, sheet) => Event::Changed(file, sheet),
            Word::Swept => return self.list_versions(),
        };
        self.update(event);
    }

    fn answered(&mut self, file: FileId) {
        self.writing.retain(|writing| *writing != file);
    }

    /// The writer thread panicked. Another one takes over; what was given to the first is not saved.
    pub(super) fn replace_keeper(&mut self) {
        self.keeper = None;
        self.keeper().ok();
        let place = panic::take_place();
        for file in mem::take(&mut self.writing) {
            self.update(Event::NotSaved(file, SaveFault::Other(place.clone())));
        }
    }

    /// The app or its drawing panicked; the files the user wrote are still in memory.
    pub(super) fn end_after_panic(&mut self) -> Ending {
        let place = panic::take_place();
        let latest = self.clock.now().run + GONE;
        let latest = *self.gone_by.get_or_insert(latest);
        let saved = catch_unwind(AssertUnwindSafe(|| self.rescue(latest))).unwrap_or(false);
        Ending::because(Trouble::Panicked(Panicked { place, saved }))
    }

    /// Saves everything typed; true when it is in the files. The state machine is asked for nothing more.
    fn rescue(&mut self, latest: Duration) -> bool {
        // A save may have been asked for by the update that broke off, and never have been given away.
        let files: Vec<FileId> = self.app.docs.files().collect();
        for file in files {
            if !self.writing.contains(&file) && self.app.docs.is_open(file) {
                self.app.docs.not_saved(file, SaveFault::Busy, self.clock.now());
            }
        }
        loop {
            for save in self.app.docs.due(self.clock.now(), Urgency::All) {
                self.save(save);
            }
            if self.writing.is_empty() {
                return !self.app.docs.has_unsaved();
            }
            match self.later.pop_front().or_else(|| self.hear_before(latest)) {
                Some(Input::Kept(Word::Saved(file, saved))) => {
                    self.answered(file);
                    self.app.docs.saved(file, &saved, self.clock.now());
                }
                // To the app it stays on its way, so that it is not tried for ever.
                Some(Input::Kept(Word::NotSaved(file, _))) => self.answered(file),
                Some(Input::KeeperEnded) | None => return false,
                Some(_) => {}
            }
        }
    }

    /// Lets the writer thread end, without waiting for ever: a disk may hang.
    pub(super) fn finish(&mut self) {
        let Some(mut keeper) = self.keeper.take() else { return };
        let patience = self.gone_by.map_or(PATIENCE, |gone_by| gone_by.saturating_sub(self.clock.now().run));
        let (done, wait) = channel::<()>();
        let finish = move || {
            keeper.finish();
            drop(done);
        };
        if thread::Builder::new().name("finish".to_owned()).spawn(finish).is_ok() {
            // Nothing is ever sent: it ends when the thread drops its side.
            wait.recv_timeout(patience).ok();
        }
    }
}
