//! The palette: everything that can be done or opened from where one is, found by typing a few letters of it.
//!
//! In reading order: what it is and how it is opened ([`Palette`]), what stands in it ([`entries`]), how near each
//! comes to what is typed ([`near`]). Invariant: it lies over a screen and changes nothing of it, so closing it leads
//! back to the character one was at; nothing is done before it is gone.

pub mod entries;
mod near;

use entries::{Entry, Target};
use near::Needle;

use super::asking::edit_for;
use super::helping::Help;
use super::keys::Action;
use super::questions::{ProfilePage, Subject};
use super::text::{Applied, Edit, ONE_ROW, TextField};
use super::{App, Modal, Screen};

/// Pages that are opened lie over no more than so many others, so that the way home is short.
const MOST_PAGES: usize = 3;

/// The palette while it is open.
#[derive(Debug, Clone)]
pub struct Palette {
    /// What is looked for.
    pub search: TextField,
    /// All there is, what holds here first.
    entries: Vec<Entry>,
    /// The places among the entries of those that were found, the nearest first.
    found: Vec<usize>,
    /// The chosen one, once one was; else the first is.
    chosen: Option<Target>,
    /// The help that it was opened over.
    over: Option<Help>,
}

impl Palette {
    fn look(&mut self) {
        let mut needle = Needle::new(self.search.text());
        if needle.is_empty() {
            self.found = (0..self.entries.len()).collect();
            return;
        }
        let scored = self.entries.iter().enumerate();
        let mut scored: Vec<_> = scored.filter_map(|(at, entry)| Some((needle.score(&entry.folded)?, at))).collect();
        // Where two come equally near, what holds here stands before what does not.
        scored.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        // Letters that merely happen to be there, far apart, are noise beside a word that was meant.
        let least = scored.first().map_or(0, |(best, _)| best * 2 / 3);
        scored.retain(|(score, _)| *score >= least);
        self.found = scored.into_iter().map(|(_, at)| at).collect();
    }

    /// What was found, the nearest first.
    pub fn found(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.found.iter().map(|at| &self.entries[*at])
    }

    /// The place of the chosen one among those that were found.
    pub fn place(&self) -> usize {
        let chosen = self.chosen.as_ref();
        chosen.and_then(|chosen| self.found().position(|entry| entry.target == *chosen)).unwrap_or(0)
    }

    fn choose(&mut self, place: usize) {
        let last = self.found.len().saturating_sub(1);
        let chosen = self.found().nth(place.min(last)).map(|entry| entry.target.clone());
        self.chosen = chosen;
    }

    /// Does what `edit` says to the words that are looked for.
    pub(super) fn edit(&mut self, edit: Edit) {
        if self.search.apply(edit, ONE_ROW) == Applied::Changed {
            // What comes nearest is the first to look at.
            self.chosen = None;
            self.look();
        }
    }
}

impl App {
    /// Opens it over whatever is on screen. The weeks are read when nobody has asked for them yet, and join the list
    /// as they come.
    pub(super) fn open_palette(&mut self) {
        if self.chronicle.left().is_none() {
            self.read_chronicle();
        }
        let over = match self.modal.take() {
            Some(Modal::Help(help)) => Some(*help),
            _ => None,
        };
        let entries = self.palette_entries();
        let mut palette = Palette { search: TextField::line(""), entries, found: Vec::new(), chosen: None, over };
        palette.look();
        self.modal = Some(Modal::Palette(Box::new(palette)));
    }

    /// What there is may have become more or other, while the palette is open.
    pub(super) fn list_again(&mut self) {
        if let Some(Modal::Palette(mut palette)) = self.modal.take_if(|modal| matches!(modal, Modal::Palette(_))) {
            palette.entries = self.palette_entries();
            palette.look();
            self.modal = Some(Modal::Palette(palette));
        }
    }

    pub(super) fn close_palette(&mut self) {
        if let Some(Modal::Palette(palette)) = self.modal.take() {
            self.modal = palette.over.map(|help| Modal::Help(Box::new(help)));
        }
    }

    pub(super) fn act_on_palette(&mut self, action: Action) {
        let page = usize::from(self.rows / 2);
        let Some(Modal::Palette(palette)) = &mut self.modal else { return };
        let place = palette.place();
        match action {
            Action::Continue => {
                let target = palette.found().nth(place).map(|entry| entry.target.clone());
                if let Some(target) = target {
                    self.modal = None;
                    self.lead_to(target);
                }
            }
            Action::Up => palette.choose(place.saturating_sub(1)),
            Action::Down => palette.choose(place + 1),
            Action::PageUp => palette.choose(place.saturating_sub(page)),
            Action::PageDown => palette.choose(place + page),
            Action::UndoTyping => palette.edit(Edit::Undo),
            other => _ = edit_for(other).map(|edit| palette.edit(edit)),
        }
    }
}

/// Where it leads.
impl App {
    fn lead_to(&mut self, target: Target) {
        match target {
            Target::Here(action) => self.act_on(action),
            Target::Elsewhere(action) => self.do_elsewhere(action),
            Target::Goal(id) => self.lay_page(Subject::Goal(id)),
            Target::Ask(id) => self.lay_page(Subject::Ask(id)),
            Target::Week(week) => {
                self.go_home();
                self.open_past(week);
            }
        }
    }

    /// Does what is done from the start screen or the list of weeks. Pages that can lie over what is on screen do, so
    /// that one comes back to it.
    fn do_elsewhere(&mut self, action: Action) {
        match action {
            Action::Goals => self.lay_page(Subject::Goals),
            Action::Asks => self.lay_page(Subject::Asks),
            Action::Facts => self.lay_page(Subject::Facts),
            Action::Profile => self.lay_page(Subject::Profile(ProfilePage::Role)),
            Action::Search => {
                self.go_home();
                self.open_weeks();
                self.act_on_weeks(action);
            }
            _ => {
                self.go_home();
                self.act_on_start(action);
            }
        }
    }

    /// Opens the page about `subject` over the questions on screen; one that lies among them already comes to the
    /// top.
    fn lay_page(&mut self, subject: Subject) {
        self.left_field();
        if let Screen::Asking(forms) = &mut self.screen {
            let there = forms.iter().position(|form| form.subject == subject);
            forms.truncate(there.map_or(MOST_PAGES, |place| place + 1));
            if there.is_some() {
                return;
            }
        }
        self.looked = None;
        match subject {
            Subject::Profile(_) => self.open_aside(subject),
            _ => self.open_form(subject),
        }
    }

    /// To the start screen from anywhere. A step that was open, also under pages that lie over it, waits there to be
    /// gone on with.
    fn go_home(&mut self) {
        self.left_field();
        self.looked = None;
        match &mut self.screen {
            Screen::Asking(forms) => {
                let aside = forms.iter().position(|form| form.subject.is_aside());
                forms.truncate(aside.unwrap_or(forms.len()).max(1));
                self.rest();
            }
            Screen::Start { .. } => {}
            _ => self.screen = Screen::Start { row: None },
        }
    }
}
