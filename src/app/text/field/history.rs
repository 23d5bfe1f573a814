//! What a field can undo: the differences, one step a word.
//!
//! Invariant: the steps lead from the first text they know to the present one and on to what was undone, so
//! each fits the text exactly when its turn comes.

use std::collections::VecDeque;

/// The steps that are kept; the oldest go first.
const KEPT: usize = 200;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    /// The last step may grow: nothing came in between.
    open: bool,
}

/// At byte `at`, `old` became `new`, and the cursor went from `before` to `after`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) at: usize,
    pub(super) old: String,
    pub(super) new: String,
    pub(super) before: usize,
    pub(super) after: usize,
}

impl History {
    /// Adds `step`, to the last one when both are of the same word.
    pub(super) fn record(&mut self, step: Step) {
        self.undone.clear();
        let open = std::mem::replace(&mut self.open, true);
        if open && self.done.back_mut().is_some_and(|last| last.absorb(&step)) {
            return;
        }
        self.done.push_back(step);
        if self.done.len() > KEPT {
            self.done.pop_front();
        }
    }

    /// The next step stands for itself.
    pub(super) fn close(&mut self) {
        self.open = false;
    }

    /// Takes the last step back in `text`; the cursor's place from before it.
    pub(super) fn undo(&mut self, text: &mut String) -> Option<usize> {
        self.close();
        let step = self.done.pop_back()?;
        text.replace_range(step.at..step.at + step.new.len(), &step.old);
        let cursor = step.before;
        self.undone.push(step);
        Some(cursor)
    }

    /// Does the last undone step again in `text`; the cursor's place from after it.
    pub(super) fn redo(&mut self, text: &mut String) -> Option<usize> {
        let step = self.undone.pop()?;
        text.replace_range(step.at..step.at + step.old.len(), &step.new);
        let cursor = step.after;
        self.done.push_back(step);
        Some(cursor)
    }
}

impl Step {
    /// Takes `next` into this step if it goes on where this one stopped, within a word.
    fn absorb(&mut self, next: &Self) -> bool {
        // What took the place of a text goes on as any other.
        let writing = self.old.is_empty() || !self.new.is_empty();
        let typing = writing && next.old.is_empty() && next.at == self.at + self.new.len();
        let deleting = self.new.is_empty() && next.new.is_empty();
        if typing && !word_begins(&self.new, &next.new) {
            self.new.push_str(&next.new);
        } else if deleting && next.at == self.at && !word_begins(&self.old, &next.old) {
            self.old.push_str(&next.old);
        } else if deleting && next.at + next.old.len() == self.at && !word_begins(&next.old, &self.old) {
            self.old.insert_str(0, &next.old);
            self.at = next.at;
        } else {
            return false;
        }
        self.after = next.after;
        true
    }
}

/// A word begins where `left` and `right` meet, so that a word and the space after it are one step.
fn word_begins(left: &str, right: &str) -> bool {
    left.ends_with(char::is_whitespace) && !right.starts_with(char::is_whitespace)
}
