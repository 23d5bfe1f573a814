//! Help: why a page is asked and all the keys that hold there, with a line to look for one.
//!
//! Invariant: the keys come from the key table, each action once; nothing here is typed by hand that could drift.

use super::asking::edit_for;
use super::keys::Action;
use super::questions::Subject;
use super::reading::scrolled;
use super::text::{Applied, Edit, ONE_ROW, TextField};
use super::{App, Modal, Screen};
use crate::locale::Text;
use crate::review::fold::fold;

/// Help while it is open.
#[derive(Debug, Clone)]
pub struct Help {
    /// What is looked for.
    pub search: TextField,
    pub scroll: u16,
}

impl Default for Help {
    fn default() -> Self {
        Self { search: TextField::line(""), scroll: 0 }
    }
}

impl Help {
    /// Does what `edit` says to the words that are looked for.
    pub(super) fn edit(&mut self, edit: Edit) {
        if self.search.apply(edit, ONE_ROW) == Applied::Changed {
            self.scroll = 0;
        }
    }
}

impl App {
    /// What the page on screen is about, whose message says why it is asked.
    pub fn about(&self) -> Option<Text> {
        match &self.screen {
            Screen::Start { .. } => Some(Text("about-start")),
            Screen::Page { .. } => Some(Text("about-page")),
            Screen::Weeks(_) | Screen::Past(_) => Some(Text("about-weeks")),
            Screen::Looking(_) => Some(Text("about-looking")),
            Screen::Brief(_) => Some(Text("about-brief")),
            Screen::Troubles { .. } => Some(Text("about-troubles")),
            Screen::Asking(_) => match &self.form()?.subject {
                Subject::Profile(_) => Some(Text("profile-title")),
                Subject::First => Some(Text("about-first")),
                Subject::Capture(_) => Some(Text("about-note")),
                Subject::Goal(_) | Subject::Goals => Some(Text("step-goals")),
                Subject::Ask(_) | Subject::Asks => Some(Text("step-feedback")),
                Subject::Facts => Some(Text("about-facts")),
                Subject::Clashes => Some(Text("about-clashes")),
                Subject::Versions => Some(Text("about-versions")),
                Subject::QuickClose => Some(Text("close-outcomes")),
                _ => self.rail().map(|rail| rail.name()),
            },
        }
    }

    /// The keys that do something on the screen, and what they do; those that were looked for, in their order.
    pub fn help_lines(&self, help: &Help) -> Vec<(String, String)> {
        let words = fold(help.search.text());
        let mut lines: Vec<(Vec<Action>, String, String)> = Vec::new();
        for binding in self.keys.help(&self.screen_scopes()) {
            let actions: Vec<Action> = binding
                .each_action()
                .filter(|action| *action == Action::Palette || self.does_something(*action))
                .collect();
            if actions.is_empty() {
                continue;
            }
            let keys = match actions[..] {
                [Action::Choose(1), .., Action::Choose(last)] => format!("1–{last}"),
                [Action::Choose(1)] => "1".to_owned(),
                _ => binding.shown(&self.texts),
            };
            match lines.iter_mut().find(|(other, ..)| *other == actions) {
                Some((_, all, _)) => *all = format!("{all} {keys}"),
                None => lines.push((actions, keys, self.texts.say(binding.label))),
            }
        }
        let lines = lines.into_iter().map(|(_, keys, label)| (keys, label));
        lines.filter(|(keys, label)| has_all(&fold(&format!("{keys} {label}")), &words)).collect()
    }

    pub(super) fn act_on_help(&mut self, action: Action) {
        let rows = self.rows;
        let Some(Modal::Help(help)) = &mut self.modal else { return };
        match action {
            Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
                help.scroll = scrolled(help.scroll, action, rows);
            }
            Action::UndoTyping => help.edit(Edit::Undo),
            other => _ = edit_for(other).map(|edit| help.edit(edit)),
        }
    }
}

/// Every one of the folded `words` stands in `hay`.
fn has_all(hay: &str, words: &str) -> bool {
    words.split_whitespace().all(|word| hay.contains(word))
}
