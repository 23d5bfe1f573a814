//! Saving and leaving: everything is saved first, and a save that fails is told before the text is gone.
//!
//! Invariant: the program ends by itself only when nothing typed is missing from the files, or when the
//! system does not let it wait any longer.

use std::time::Duration;

use super::docs::Urgency;
use super::msg::Effect;
use super::{App, Modal};
use crate::locale::Text;

/// A hang-up or a termination does not wait longer than this for a slow disk.
const PATIENCE: Duration = Duration::from_millis(900);

/// On the way out.
#[derive(Debug, Clone)]
pub(super) struct Leaving {
    /// What to print once the terminal is as before.
    print: String,
    /// When to go whatever has been saved; `None` when a person can be asked.
    at_the_latest: Option<Duration>,
}

impl App {
    /// Puts what is due into the effects: saves, leaving, and the next wake-up.
    pub(super) fn schedule(&mut self) {
        if !self.first_time {
            let is_waited_for = self.leaving.is_some() || self.turning.is_some();
            let urgency = if is_waited_for { Urgency::Typed } else { Urgency::WhenDue };
            for save in self.docs.due(self.at, urgency) {
                self.effects.push(Effect::Save(save));
            }
        }
        self.go_on_leaving();
        self.go_on_turning();
        // Before the first page is left nothing is due, so nobody is to be woken for it either.
        let due = self.docs.next_due().filter(|_| !self.first_time);
        let next = due.into_iter().chain(self.leaving_deadline()).chain(self.patience()).min();
        if let Some(next) = next.filter(|next| self.wake.is_none_or(|wake| *next < wake)) {
            self.wake = Some(next);
            self.effects.push(Effect::WakeAt(next));
        }
    }

    /// Saves what is not saved yet without waiting: a field was left.
    pub(super) fn save_now(&mut self) {
        if self.first_time {
            return;
        }
        for save in self.docs.due(self.at, Urgency::All) {
            self.effects.push(Effect::Save(save));
        }
    }

    pub(super) fn suspend(&mut self) {
        self.save_now();
        self.effects.push(Effect::Suspend);
    }

    pub(super) fn leave(&mut self) {
        self.leave_printing(String::new());
    }

    pub(super) fn leave_printing(&mut self, print: String) {
        self.drop_blank_row();
        if self.first_time {
            // Nothing was begun, so nothing is written.
            return self.effects.push(Effect::Leave { print, code: 0 });
        }
        self.keep_place_if_written();
        self.save_now();
        self.leaving = Some(Leaving { print, at_the_latest: None });
    }

    /// The terminal or the system is going away: save and go.
    pub(super) fn hang_up(&mut self) {
        self.leave_printing(String::new());
        if let Some(leaving) = &mut self.leaving {
            leaving.at_the_latest = Some(self.at.run + PATIENCE);
        }
    }

    /// A person who opened the program by accident leaves no trace.
    fn keep_place_if_written(&mut self) {
        if self.docs.week.is_written() || self.docs.has_unsaved() {
            self.keep_place();
        }
    }

    pub(super) fn leaving_deadline(&self) -> Option<Duration> {
        self.leaving.as_ref().and_then(|leaving| leaving.at_the_latest)
    }

    /// Goes once everything is saved; asks where that is not possible.
    pub(super) fn go_on_leaving(&mut self) {
        let Some(leaving) = &self.leaving else { return };
        let late = leaving.at_the_latest.is_some_and(|latest| self.at.run >= latest);
        if self.docs.is_saving() && !late {
            return;
        }
        let leave = |code| Effect::Leave { print: leaving.print.clone(), code };
        if !self.docs.has_unsaved() {
            self.effects.push(leave(0));
        } else if leaving.at_the_latest.is_some() {
            self.effects.push(leave(1));
        } else {
            self.modal = Some(Modal::Confirm { question: Text("leave-unsaved"), yes: leave(1) });
        }
        self.leaving = None;
    }
}
