//! What the app asks of the world, done at once: nobody types while a line is waited for.
//!
//! Invariant: every effect is answered before the next question, a save with what came of it on the disk.

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Sender, channel};

use super::Conversation;
use crate::app::docs::Urgency;
use crate::app::msg::{Effect, Event, Msg};
use crate::domain::{FileId, Save, Table};
use crate::shell::{Input, effects, handing, versions};

impl<I, O> Conversation<I, O> {
    /// Reads what the screen would read after its first frame.
    pub(super) fn open(&mut self) {
        // What a program that died left half done is told of with what else waits; where it fails, the next start
        // tries again.
        self.store.sweep().ok();
        self.store.empty_trash().ok();
        let (columns, rows) = (self.app.columns, self.app.rows);
        self.update(Event::Resize { columns, rows });
        self.read_past();
        let (store, week) = (self.store.clone(), self.app.docs.id);
        for event in told(|tell| versions::look_around(store, week, tell)) {
            self.update(event);
        }
    }

    fn read_past(&mut self) {
        let (store, week) = (self.store.clone(), self.app.docs.id);
        for event in told(|tell| effects::read_past(store, week, tell)) {
            self.update(event);
        }
    }

    /// Takes in what happened, with all that comes of it.
    pub(super) fn update(&mut self, event: Event) {
        let mut events = VecDeque::from([event]);
        while let Some(event) = events.pop_front() {
            let is_turned = matches!(event, Event::Turned(..));
            for effect in self.app.update(Msg { at: self.clock.now(), event }) {
                events.extend(self.perform(effect));
            }
            if is_turned {
                self.read_past();
            }
        }
    }

    fn perform(&mut self, effect: Effect) -> Vec<Event> {
        let (store, week) = (self.store.clone(), self.app.docs.id);
        match effect {
            Effect::Save(save) => vec![match self.store.save(&save) {
                Ok(saved) => Event::Saved(save.file, saved),
                Err(fault) => Event::NotSaved(save.file, fault),
            }],
            Effect::ReadTemplates => told(|tell| handing::read_templates(store, tell)),
            Effect::HandOver { name, text, replace } => {
                told(|tell| handing::hand_over(store, name, text, replace, tell))
            }
            Effect::ReadChronicle => told(|tell| effects::read_chronicle(store, week, tell)),
            Effect::Turn(to) => told(|tell| effects::turn(store, to, tell)),
            Effect::ListVersions => told(|tell| versions::list(store, week, tell)),
            Effect::Decide(version, fate) => told(|tell| versions::decide(store, week, version, fate, tell)),
            Effect::Leave { code, .. } => {
                self.code = Some(code);
                Vec::new()
            }
            // Every answer is saved when it is given, and the next save meets what others wrote; the terminal is
            // nobody's here.
            Effect::WakeAt(_)
            | Effect::Watch
            | Effect::Copy(_)
            | Effect::Suspend
            | Effect::ReadThemes
            | Effect::Edit { .. } => Vec::new(),
        }
    }

    /// After a panic: what was answered and not saved; true when all of it is in its files.
    pub(super) fn rescue(&mut self) -> bool {
        let saves = self.app.docs.due(self.clock.now(), Urgency::All);
        let is_saved = |save: &Save| self.store.save(save).is_ok_and(|saved| saved.clashes.is_empty());
        saves.iter().filter(|save| !is_saved(save)).count() == 0 && self.app.docs.clashes().next().is_none()
    }

    /// Puts the files as they are here on the rescue shelf, where somebody else's words stand in a field of them.
    pub(super) fn keep_clashes(&self) -> io::Result<()> {
        let mut files: Vec<FileId> = self.app.docs.clashes().map(|(file, _)| file).collect();
        files.dedup();
        for file in files {
            self.store.keep_beside(&Save { file, base: Table::default(), now: self.app.docs.table(file) })?;
        }
        Ok(())
    }
}

/// All that a thread tells until it ends.
fn told(start: impl FnOnce(Sender<Input>)) -> Vec<Event> {
    let (tell, inbox) = channel();
    start(tell);
    let events = inbox.into_iter().filter_map(|input| match input {
        Input::Event(event) => Some(event),
        _ => None,
    });
    events.collect()
}
