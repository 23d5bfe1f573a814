//! The loop and the user's editor: the terminal is lent to it and taken back.
//!
//! Invariant: while it is lent nothing is drawn and no key is read, and everything else goes on.

use std::time::Duration;

use ratatui::backend::Backend;

use super::{Input, Loop, PATIENCE};
use crate::app::msg::{EditorFault, Event, InEditor};
use crate::shell::{Draw, editor, events, signals, terminal};
use crate::store::scratch::Scratch;

/// An editor gets so long of the time that is left to end in, and what it had saved to be saved here.
const CLOSING: Duration = Duration::from_millis(300);

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
            Ok(running) => self.editor = Some(running),
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

    /// The program has to end, and so has the editor. What it had saved is the answer; what it had not is its own to
    /// keep.
    pub(super) fn end_editor(&mut self) {
        let Some(editor) = self.editor.take() else { return };
        editor.end();
        let latest = self.clock.now().run + CLOSING;
        while let Some(input) = self.hear_before(latest) {
            match input {
                Input::EditorClosed(saved) => {
                    return saved.into_iter().for_each(|(text, in_file)| self.keep(text, in_file));
                }
                other => self.later.push_back(other),
            }
        }
    }

    /// Takes over what stands in the file, which goes once it is saved.
    fn keep(&mut self, text: String, in_file: Scratch) {
        self.update(Event::Edited(Ok(InEditor::Text(text))));
        // Where its question is gone nothing is saved.
        if !self.writing.is_empty() {
            self.settle(self.clock.now().run + CLOSING);
            if !self.app.docs.has_unsaved() {
                in_file.remove_alone();
            }
        }
    }
}
