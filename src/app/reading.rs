//! Screens that are read: the finished page, what is wrong with a file.
//!
//! Invariant: reading changes nothing in any file.

use super::keys::Action;
use super::msg::Effect;
use super::question::Tone;
use super::questions::Subject;
use super::text::{Row, printable, text_width, wrap};
use super::{App, Screen};
use crate::domain::{Fate, FileId, Problem, SaveFault, VersionKind};
use crate::locale::{Text, ascii, problems};
use crate::report::page::{Line, Weight, page};

/// From this many rows on, headings have air above them.
const AIRY: u16 = 12;
/// How much further in a line goes on.
const CONTINUED: u16 = 2;

impl App {
    pub(super) fn act_on_page(&mut self, action: Action) {
        let Screen::Page { scroll } = &mut self.screen else { return };
        match action {
            Action::Continue | Action::Back => self.screen = Screen::Start { row: None },
            Action::PreviousStep => self.open_step(crate::domain::Step::Energy, false),
            Action::Close => self.open_close(),
            Action::Copy => self.copy_page(),
            Action::Print => {
                let page = crate::report::page::plain(&self.page_lines());
                // It goes to a terminal, for which none of the text may be a command; a copy stays as written.
                let mut print: String = page.lines().flat_map(|line| [printable(line), "\n".into()]).collect();
                if self.texts.is_in_ascii() {
                    print = ascii::spelled(&print);
                }
                self.leave_printing(print);
            }
            other => *scroll = scrolled(*scroll, other, self.rows),
        }
    }

    fn copy_page(&mut self) {
        self.copy_lines(&self.page_lines());
    }

    pub(super) fn copy_lines(&mut self, lines: &[Line]) {
        self.effects.push(Effect::Copy(crate::report::page::plain(lines)));
        self.say(Text("copied"), Tone::Good);
    }

    /// The lines of the open week's page.
    pub fn page_lines(&self) -> Vec<Line> {
        let docs = &self.docs;
        page(docs.id, &docs.week, &docs.goals, &docs.feedback, &docs.settings, &self.texts, false)
    }

    pub(super) fn act_on_troubles(&mut self, action: Action) {
        match (action, &mut self.screen) {
            (Action::Back, _) => self.screen = Screen::Start { row: None },
            (Action::Editor, _) => self.edit_first_in_trouble(),
            (other, Screen::Troubles { scroll }) => *scroll = scrolled(*scroll, other, self.rows),
            _ => {}
        }
    }

    /// What needs a decision first, else what is wrong with the files.
    pub(super) fn open_troubles(&mut self) {
        let pending = self.versions.iter().any(|version| version.kind.is_pending());
        if self.docs.clashes().next().is_some() {
            self.open_once(Subject::Clashes);
        } else if pending {
            self.open_once(Subject::Versions);
        } else if !self.troubles().is_empty() {
            self.left_field();
            self.rest();
            self.screen = Screen::Troubles { scroll: 0 };
        }
    }

    /// There is something that needs a look.
    pub(super) fn has_troubles(&self) -> bool {
        let is_pending = self.versions.iter().any(|version| version.kind.is_pending());
        is_pending || self.docs.clashes().next().is_some() || !self.troubles().is_empty()
    }

    /// Opens the page about `subject`, unless it is open.
    pub(super) fn open_once(&mut self, subject: Subject) {
        if self.form().is_none_or(|form| form.subject != subject) {
            self.open_form(subject);
        }
    }

    /// What the week said earlier, and what else there is of the files.
    pub(super) fn open_versions(&mut self) {
        self.effects.push(Effect::ListVersions);
        self.open_once(Subject::Versions);
    }

    /// Hands a decision about a version on. What was typed is saved first, so that it is in the file then.
    pub(super) fn decide(&mut self, kind: VersionKind, key: &str, fate: Fate) {
        let found = self.versions.iter().position(|version| version.kind == kind && version.key == key);
        let Some(place) = found else { return };
        self.save_now();
        let version = if kind.is_pending() { self.versions.remove(place) } else { self.versions[place].clone() };
        self.effects.push(Effect::Decide(version, fate));
    }

    pub(super) fn decided(&mut self, done: &Result<usize, SaveFault>) {
        match done {
            Ok(0) => self.say(Text("version-done"), Tone::Good),
            Ok(left) => {
                let words = self.texts.say_with(Text("version-left"), &[("n", (*left).into())]);
                self.notice = Some((words, Tone::Warn));
            }
            Err(fault) => {
                let reason = problems::fault(&self.texts, fault);
                let words = self.texts.say_with(Text("version-not-done"), &[("reason", reason.into())]);
                self.notice = Some((words, Tone::Error));
            }
        }
    }

    /// Everything that is wrong with the open files.
    pub fn troubles(&self) -> Vec<&Problem> {
        let settings = &self.docs.settings;
        let open = self.docs.files().zip(self.docs.all_kept()).filter(|(file, _)| *file != FileId::Place);
        let problems =
            open.flat_map(|(_, kept)| &kept.problems).filter(|problem| !self.themes.solves(settings, problem));
        problems.chain(self.themes.problems(settings)).collect()
    }
}

/// The lines of a page as they stand on a screen with `height` rows for it: with air where there is room, and without
/// the title, which the header says already.
pub fn spaced(page: Vec<Line>, height: u16) -> Vec<Line> {
    let air = |line: &Line| {
        let is_wanted = line.weight == Weight::Heading && height >= AIRY;
        is_wanted.then(|| Line { text: String::new(), weight: Weight::Plain, indent: 0 })
    };
    let lines = page.into_iter().filter(|line| line.weight != Weight::Title);
    lines.flat_map(|line| air(&line).into_iter().chain([line])).collect()
}

/// The rows of a text that begins `indent` columns further in, within `width` columns, each with where it begins. A
/// point of a list that goes on stands a little further in, and is wrapped with room for that.
pub fn rows_of(text: &str, indent: u16, width: u16) -> Vec<(Row, u16)> {
    let width = width.saturating_sub(indent).max(1);
    let goes_on = indent > 0 && text_width(text) > usize::from(width);
    // A numbered line goes on under its words.
    let is_numbered = text.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with("  ");
    let further = if goes_on { CONTINUED + u16::from(is_numbered) } else { 0 };
    let rows = wrap(text, width.saturating_sub(further).max(1)).into_iter().enumerate();
    rows.map(|(index, row)| (row, indent + if index > 0 { further } else { 0 })).collect()
}

/// Where a text stands after scrolling; `ui` stops at its end.
pub(super) fn scrolled(scroll: u16, action: Action, rows: u16) -> u16 {
    let page = rows / 2;
    match action {
        Action::Up => scroll.saturating_sub(1),
        Action::Down => scroll.saturating_add(1),
        Action::PageUp => scroll.saturating_sub(page),
        Action::PageDown => scroll.saturating_add(page),
        _ => scroll,
    }
}
