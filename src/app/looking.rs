//! Looking back over weeks: the timeline, what keeps coming back, energy and load, the year.
//!
//! In reading order: where one is and what was counted ([`Looking`]), what stands on each page ([`lines`]).
//! Invariant: what is counted is counted when the page opens, when more is read and when another span is chosen,
//! never while keys are pressed or a frame is drawn; and looking changes nothing in any file.

mod counts;
mod energy;
mod goals;
pub mod lines;
mod requests;
mod timeline;

use lines::{Line, Stand};

use super::docs::Docs;
use super::keys::{Action, Scope};
use super::{App, Screen};
use crate::domain::WeekId;
use crate::locale::{Text, dates};
use crate::review::{Chronicle, Patterns, Span, Window};

/// One page of looking back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookPage {
    Timeline,
    Obstacles,
    /// What went together with what was not finished, and time against plan.
    Moves,
    Requests,
    Goals,
    Energy,
    /// The last 52 weeks by quarter.
    Year,
}

impl LookPage {
    pub const ALL: [Self; 7] =
        [Self::Timeline, Self::Obstacles, Self::Moves, Self::Requests, Self::Goals, Self::Energy, Self::Year];

    pub fn name(self) -> Text {
        match self {
            Self::Timeline => Text("look-timeline"),
            Self::Obstacles => Text("heading-obstacles"),
            Self::Moves => Text("look-moves"),
            Self::Requests => Text("side-asks"),
            Self::Goals => Text("look-goals"),
            Self::Energy => Text("look-energy"),
            Self::Year => Text("look-year"),
        }
    }

    /// Its place, from 1.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|page| *page == self).unwrap_or_default() + 1
    }

    fn beside(self, by: isize) -> Option<Self> {
        Self::ALL.get((self.number() - 1).checked_add_signed(by)?).copied()
    }
}

/// Where one is in looking back, and what was counted there.
#[derive(Debug, Clone)]
pub struct Looking {
    pub page: LookPage,
    /// How far back, on every page but that of the year.
    span: Span,
    /// The line one stands on; before one was chosen, the first that says something.
    chosen: Option<Stand>,
    /// The count whose weeks are shown under it.
    open: Option<String>,
    /// The week under the cursor of the chart; the last one before another was chosen.
    week: Option<WeekId>,
    /// Every week that was read, with the open one as it stands.
    seen: Chronicle,
    pub patterns: Patterns,
}

impl Looking {
    fn new(page: LookPage, to: WeekId, chronicle: &Chronicle, docs: &Docs) -> Self {
        let window = Window::back(Span::default(), to);
        let patterns = Patterns::of(window, &Chronicle::default(), &docs.goals, &docs.feedback);
        let mut looking = Self {
            page,
            span: Span::default(),
            chosen: None,
            open: None,
            week: None,
            seen: Chronicle::default(),
            patterns,
        };
        looking.take(chronicle, docs);
        looking
    }

    /// Counts anew what was read.
    fn take(&mut self, chronicle: &Chronicle, docs: &Docs) {
        self.seen = chronicle.with(docs.id, &docs.week);
        self.count(docs);
    }

    fn count(&mut self, docs: &Docs) {
        let window = Window::back(self.span(), self.patterns.window.to);
        self.patterns = Patterns::of(window, &self.seen, &docs.goals, &docs.feedback);
    }

    pub(super) fn scopes(&self) -> Vec<Scope> {
        let chart = (self.page == LookPage::Energy).then_some(Scope::Chart);
        chart.into_iter().chain([Scope::Looking, Scope::Letters, Scope::Inside, Scope::Everywhere]).collect()
    }

    /// How far back the page looks.
    pub fn span(&self) -> Span {
        if self.page == LookPage::Year { Span::Year } else { self.span }
    }

    fn turn(&mut self, page: LookPage, docs: &Docs) {
        self.page = page;
        (self.chosen, self.open) = (None, None);
        self.count(docs);
    }

    /// The page of the year has no other span; a shorter one is the timeline's.
    fn look_at(&mut self, span: Span, docs: &Docs) {
        self.span = span;
        if self.page == LookPage::Year && span != Span::Year {
            return self.turn(LookPage::Timeline, docs);
        }
        self.count(docs);
    }

    /// The place in the series of the week under the cursor.
    pub fn cursor(&self) -> usize {
        let series = &self.patterns.series;
        let place = self.week.and_then(|week| series.iter().position(|point| point.week == week));
        place.unwrap_or(series.len().saturating_sub(1))
    }

    fn move_cursor(&mut self, by: isize) {
        let series = &self.patterns.series;
        let place = self.cursor().saturating_add_signed(by).min(series.len().saturating_sub(1));
        self.week = series.get(place).map(|point| point.week);
    }

    /// Stands on `stand` from now on; true where one did so already.
    pub(super) fn choose(&mut self, stand: Stand) -> bool {
        let is_chosen = self.chosen.as_ref() == Some(&stand);
        self.chosen = Some(stand);
        is_chosen
    }

    /// The place among `lines` of the one that one stands on.
    pub fn place(&self, lines: &[Line]) -> Option<usize> {
        let says_something = |stand: &Stand| match stand {
            Stand::Count(_) => true,
            Stand::Row { week, .. } => self.seen.find(*week).is_some(),
        };
        let chosen = lines.iter().position(|line| line.stand.is_some() && line.stand == self.chosen);
        let first = || lines.iter().position(|line| line.stand.as_ref().is_some_and(says_something));
        chosen.or_else(first).or_else(|| lines.iter().position(|line| line.stand.is_some()))
    }
}

impl App {
    /// Opens the timeline; the weeks are read, also where they were read before: they may have changed.
    pub(super) fn open_looking(&mut self) {
        let to = WeekId::of(self.at.today());
        let looking = Looking::new(LookPage::Timeline, to, &self.chronicle, &self.docs);
        self.screen = Screen::Looking(Box::new(looking));
        self.read_chronicle();
    }

    /// Counts and lists anew, where one is looking back or for something.
    pub(super) fn look_again(&mut self) {
        self.list_again();
        let looked = match &mut self.screen {
            Screen::Looking(looking) => Some(looking),
            _ => self.looked.as_mut(),
        };
        if let Some(looking) = looked {
            looking.take(&self.chronicle, &self.docs);
        }
    }

    /// What stands on the page of looking back, from top to bottom.
    pub fn looking_lines(&self, looking: &Looking) -> Vec<Line> {
        lines::lines(looking, &self.docs, &self.texts, self.at_year(), self.chronicle.left())
    }

    /// The words for the week under the cursor of the chart.
    pub fn looking_words(&self, looking: &Looking) -> Vec<(String, super::question::Tone)> {
        energy::words(looking, &self.texts, self.at_year())
    }

    /// `uke 48`, with its year where that is another than this one.
    pub fn week_name(&self, week: WeekId) -> String {
        dates::week_name(self.texts.language(), week, self.at_year())
    }

    pub(super) fn act_on_looking(&mut self, action: Action) {
        let Screen::Looking(looking) = &mut self.screen else { return };
        let beside = |by: isize| looking.page.beside(by);
        match action {
            Action::Back => self.screen = Screen::Start { row: None },
            Action::NextStep | Action::PreviousStep => {
                if let Some(page) = beside(if action == Action::NextStep { 1 } else { -1 }) {
                    looking.turn(page, &self.docs);
                }
            }
            Action::Choose(number) => {
                if let Some(span) = Span::ALL.get(usize::from(number).saturating_sub(1)) {
                    looking.look_at(*span, &self.docs);
                }
            }
            Action::Continue => self.open_looked_at(),
            Action::Left => looking.move_cursor(-1),
            Action::Right => looking.move_cursor(1),
            Action::Up => self.stand_by(-1),
            Action::Down => self.stand_by(1),
            Action::First => self.stand_by(isize::MIN),
            Action::Last => self.stand_by(isize::MAX),
            _ => {}
        }
    }

    /// Moves on by so many lines that one can stand on, or by so many weeks of the chart.
    fn stand_by(&mut self, by: isize) {
        let Screen::Looking(looking) = &self.screen else { return };
        let mut lines = self.looking_lines(looking);
        lines.retain(|line| line.stand.is_some());
        let place = looking.place(&lines).unwrap_or(0);
        let next = place.saturating_add_signed(by).min(lines.len().saturating_sub(1));
        let stand = lines.into_iter().nth(next).and_then(|line| line.stand);
        let Screen::Looking(looking) = &mut self.screen else { return };
        if looking.page == LookPage::Energy { looking.move_cursor(by) } else { looking.chosen = stand }
    }

    /// Shows the weeks behind a count, or opens the week that one stands on.
    fn open_looked_at(&mut self) {
        let Screen::Looking(looking) = &self.screen else { return };
        let lines = self.looking_lines(looking);
        let stand = looking.place(&lines).and_then(|place| lines.into_iter().nth(place)?.stand);
        let week = looking.patterns.series.get(looking.cursor()).map(|point| point.week);
        match stand {
            _ if looking.page == LookPage::Energy => self.open_from_looking(week),
            Some(Stand::Row { week, .. }) => self.open_from_looking(Some(week)),
            Some(Stand::Count(name)) => {
                let Screen::Looking(looking) = &mut self.screen else { return };
                looking.chosen = Some(Stand::Count(name.clone()));
                looking.open = if looking.open.as_ref() == Some(&name) { None } else { Some(name) };
            }
            None => {}
        }
    }

    /// Opens a week to be read; going back leads here again.
    fn open_from_looking(&mut self, week: Option<WeekId>) {
        let Some(week) = week else { return };
        if let Screen::Looking(looking) = std::mem::replace(&mut self.screen, Screen::Start { row: None }) {
            self.looked = Some(looking);
        }
        // One can go on to the weeks beside it.
        self.open_past(week);
    }
}
