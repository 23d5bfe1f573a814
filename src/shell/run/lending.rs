//! The loop and the user's editor: the terminal is lent to it and taken back.
//!
//! Invariant: while it is lent nothing is drawn and no key is read, and everything else goes on.

use ratatui::backend::Backend;

use super::{Loop, PATIENCE};
use crate::app::msg::{EditorFault, Event, InEditor};
use crate::shell::{Draw, editor, events, signals, terminal};

impl<B: Backend, D: Draw> Loop<B, D> {
    /// Saves first, then starts the editor.
    pub(super) fn lend(&mut self, what: InEditor, with: &str) {
        let latest = self.clock.now().run + PATIENCE;
        self.settle(latest);
        if self.is_to_end() {
            return;
        }
        if !events::pause(PATIENCE) {
            return self.update(Event::Edited(Err(EditorFault::Busy)));
        }
        signals::lend(true);
        terminal::restore();
        let started = if self.is_given_back(latest) {
            editor::start(self.store.clone(), what, with, self.tell.clone())
        } else {
            Err(EditorFault::Busy)
        };
        match started {
            Ok(process) => self.editor = Some(process),
            Err(fault) => self.take_back(Err(fault)),
        }
    }

    /// The editor has ended, or did not begin.
    pub(super) fn take_back(&mut self, edited: Result<InEditor, EditorFault>) {
        self.editor = None;
        signals::lend(false);
        self.come_back();
        events::resume();
        self.update(Event::Edited(edited));
    }

    /// The program has to end, and so has the editor; what it has not written is its own to keep.
    pub(super) fn end_editor(&mut self) {
        if let Some(process) = self.editor.take() {
            signals::end(process);
        }
    }
}
