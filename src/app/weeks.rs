//! Listing back over the weeks: the list with its search, a week to be read, and another one beside it.
//!
//! Invariant: nothing here changes a file, and `Esc` takes one step back: from a week that is changed to reading it, from
//! the second week to the first, from the week to the list, from what was looked for to all weeks, from there home.

use std::time::Duration;

use super::asking::edit_for;
use super::keys::{Action, Scope};
use super::msg::Effect;
use super::question::Tone;
use super::reading::{rows_of, scrolled, spaced};
use super::text::{Applied, Edit, ONE_ROW, TextField};
use super::{App, Begin, Screen};
use crate::domain::{FileId, Problem, Week, WeekId};
use crate::locale::{Text, dates};
use crate::report::page::{Line, page};
use crate::review::Chronicle;
use crate::review::search::Query;

/// Reading that takes longer is spoken of.
const PATIENCE: Duration = Duration::from_millis(100);

/// The list of weeks.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The line that is typed into, while words are looked for.
    pub search: Option<TextField>,
    /// The chosen week, once one was.
    pub chosen: Option<WeekId>,
    /// The weeks in the list, newest first.
    pub listed: Vec<WeekId>,
    /// When the list was opened, in running time.
    since: Duration,
}

/// A week that is read.
#[derive(Debug, Clone)]
pub struct Reading {
    pub week: WeekId,
    /// The week that stands beside it.
    pub beside: Option<WeekId>,
    pub scroll: u16,
    /// The list that it was opened from.
    pub listing: Listing,
}

impl Listing {
    /// `is_whole` when there are no more weeks than are listed.
    pub(super) fn scopes(&self, is_whole: bool) -> Vec<Scope> {
        match &self.search {
            Some(_) => vec![Scope::Search, Scope::Typing, Scope::Inside, Scope::Everywhere],
            None if self.listed.is_empty() && is_whole => vec![Scope::Letters, Scope::Inside, Scope::Everywhere],
            None => vec![Scope::Weeks, Scope::Letters, Scope::Inside, Scope::Everywhere],
        }
    }

    /// What is looked for.
    pub fn query(&self) -> Query {
        Query::new(self.search.as_ref().map_or("", TextField::text))
    }

    /// The chosen week's place in the list; the first where the chosen one is not in it.
    pub fn place(&self) -> usize {
        self.chosen.and_then(|week| self.listed.iter().position(|listed| *listed == week)).unwrap_or(0)
    }

    fn choose(&mut self, place: usize) {
        self.chosen = self.listed.get(place).or(self.listed.last()).copied();
    }
}

impl Reading {
    pub(super) fn scopes(&self) -> Vec<Scope> {
        let beside = self.beside.map(|_| Scope::Beside);
        beside.into_iter().chain([Scope::Past, Scope::Letters, Scope::Inside, Scope::Everywhere]).collect()
    }

    /// The week that is read, and the one beside it.
    pub fn weeks(&self) -> impl Iterator<Item = WeekId> {
        std::iter::once(self.week).chain(self.beside)
    }
}

/// What is there to be listed and read.
impl App {
    /// The list of weeks; they are read anew, since others may have written them meanwhile.
    pub(super) fn open_weeks(&mut self) {
        self.read_chronicle();
        self.looked = None;
        self.screen = Screen::Weeks(Listing { search: None, chosen: None, listed: Vec::new(), since: self.at.run });
    }

    /// Asks for all weeks and one-to-ones, unless they are just being read.
    pub(super) fn read_chronicle(&mut self) {
        if self.chronicle.left().is_none_or(|left| left == 0) {
            self.effects.push(Effect::ReadChronicle);
        }
    }

    /// All weeks that were read, the open one as it stands.
    pub fn all_weeks(&self) -> Chronicle {
        self.chronicle.with(self.docs.id, &self.docs.week)
    }

    /// What was written in `week`.
    pub fn week_of(&self, week: WeekId) -> Option<&Week> {
        if week == self.docs.id { Some(&self.docs.week) } else { self.chronicle.find(week) }
    }

    /// Why `week` cannot be read.
    pub fn unreadable(&self, week: WeekId) -> Option<&Problem> {
        self.chronicle.unreadable().iter().find(|problem| problem.file == FileId::Week(week))
    }

    /// Everything that was written in `week`, as it is shown to be read.
    pub fn past_lines(&self, week: WeekId) -> Vec<Line> {
        let docs = &self.docs;
        let lines = |said: &Week| page(week, said, &docs.goals, &docs.feedback, &docs.settings, &self.texts, true);
        self.week_of(week).map(lines).unwrap_or_default()
    }

    /// The weeks that are still to be read, once that takes its time.
    pub fn weeks_left(&self) -> Option<usize> {
        let since = self.listing()?.since;
        let is_slow = !self.chronicle.is_complete() && self.at.run >= since + PATIENCE;
        is_slow.then(|| self.chronicle.left().unwrap_or_default())
    }

    /// When somebody who waits for the weeks is told so.
    pub(super) fn patience(&self) -> Option<Duration> {
        let end = self.listing()?.since + PATIENCE;
        (!self.chronicle.is_complete() && self.at.run < end).then_some(end)
    }

    /// The list on screen, or behind the week that is read.
    pub fn listing(&self) -> Option<&Listing> {
        match &self.screen {
            Screen::Weeks(listing) | Screen::Past(Reading { listing, .. }) => Some(listing),
            _ => None,
        }
    }

    fn listing_mut(&mut self) -> Option<&mut Listing> {
        match &mut self.screen {
            Screen::Weeks(listing) | Screen::Past(Reading { listing, .. }) => Some(listing),
            _ => None,
        }
    }

    /// Lists what is there now: the weeks that were found, or all, also those that cannot be read.
    pub(super) fn list_weeks(&mut self) {
        let Some(query) = self.listing().map(Listing::query) else { return };
        let all = self.all_weeks();
        // As they come, not at the first letter, which nobody should wait for.
        self.index.follow(&all);
        let listed = if query.is_empty() {
            let unreadable = self.chronicle.unreadable().iter().filter_map(|problem| match problem.file {
                FileId::Week(week) => Some(week),
                _ => None,
            });
            let mut listed: Vec<WeekId> = all.weeks().map(|(week, _)| week).chain(unreadable).collect();
            listed.sort_unstable_by_key(|week| std::cmp::Reverse(*week));
            listed.dedup();
            listed
        } else {
            self.index.find(&query).collect()
        };
        if let Some(listing) = self.listing_mut() {
            listing.listed = listed;
        }
    }
}

/// What the keys do.
impl App {
    pub(super) fn act_on_weeks(&mut self, action: Action) {
        let page = usize::from(self.rows / 2);
        let Screen::Weeks(listing) = &mut self.screen else { return };
        let place = listing.place();
        match (action, &mut listing.search) {
            (Action::Continue, _) => {
                if let Some(week) = listing.listed.get(place).copied() {
                    self.read_week(week);
                }
            }
            (Action::Back, search @ Some(_)) => *search = None,
            (Action::Back, None) => self.screen = Screen::Start { row: None },
            (Action::Up, _) => listing.choose(place.saturating_sub(1)),
            (Action::Down, _) => listing.choose(place + 1),
            (Action::PageUp, _) => listing.choose(place.saturating_sub(page)),
            (Action::PageDown, _) => listing.choose(place + page),
            (Action::First, None) => listing.choose(0),
            (Action::Last, None) => listing.choose(usize::MAX),
            (Action::Search, search @ None) => *search = Some(TextField::line("")),
            (Action::UndoTyping, Some(_)) => _ = self.look_for(&Edit::Undo),
            (other, Some(_)) => _ = edit_for(other).map(|edit| self.look_for(&edit)),
            _ => {}
        }
    }

    /// Does what `edit` says to the words that are looked for. A letter begins with them, where it means nothing
    /// else. False where there is no list.
    pub(super) fn look_for(&mut self, edit: &Edit) -> bool {
        let is_whole = self.chronicle.is_complete();
        let Screen::Weeks(listing) = &mut self.screen else { return false };
        let is_blank = match edit {
            Edit::Insert(c) => c.is_whitespace(),
            Edit::Paste(text) => text.trim().is_empty(),
            _ => false,
        };
        // Who types before the weeks are here is not made to type again.
        if listing.search.is_none() && (is_blank || listing.listed.is_empty() && is_whole) {
            return true;
        }
        let field = listing.search.get_or_insert_with(|| TextField::line(""));
        if field.apply(edit.clone(), ONE_ROW) == Applied::Changed {
            // The newest week that was found is the first to look at.
            listing.chosen = None;
        }
        true
    }

    /// Opens a week to be read from another screen than the list.
    pub(super) fn open_past(&mut self, week: WeekId) {
        let listing = Listing { search: None, chosen: Some(week), listed: Vec::new(), since: self.at.run };
        self.screen = Screen::Past(Reading { week, beside: None, scroll: 0, listing });
    }

    fn read_week(&mut self, week: WeekId) {
        let Some(listing) = self.listing_mut() else { return };
        let listing = Listing { chosen: Some(week), ..listing.clone() };
        let scroll = self.first_found(week, &listing.query());
        self.screen = Screen::Past(Reading { week, beside: None, scroll, listing });
    }

    /// How far to scroll so that the first word that was found is in sight.
    fn first_found(&self, week: WeekId, query: &Query) -> u16 {
        let area = self.areas().centre;
        let (mut rows, mut found) = (0, None);
        for line in spaced(self.past_lines(week), area.height) {
            let here = rows_of(&line.text, line.indent * 2, area.width);
            if let (None, Some(range)) = (found, query.ranges(&line.text).first()) {
                found = here.iter().position(|(row, _)| range.start < row.end).map(|place| rows + place);
            }
            rows += here.len();
        }
        let height = usize::from(area.height);
        let above = found.filter(|row| *row >= height).map_or(0, |row| row - height / 3);
        u16::try_from(above.min(rows.saturating_sub(height))).unwrap_or_default()
    }

    pub(super) fn act_on_past(&mut self, action: Action) {
        let Screen::Past(reading) = &mut self.screen else { return };
        let week = reading.week;
        match action {
            Action::Back | Action::Beside if reading.beside.is_some() => self.put_beside(None),
            Action::Back => {
                let list = Screen::Weeks(reading.listing.clone());
                self.screen = self.looked.take().map_or(list, Screen::Looking);
            }
            Action::Left => self.go_to_neighbour(1),
            Action::Right => self.go_to_neighbour(-1),
            Action::Beside => match self.neighbours().into_iter().find(|other| *other < week) {
                None => self.say(Text("weeks-first"), Tone::Quiet),
                before => self.put_beside(before),
            },
            Action::LastYear => self.put_last_year_beside(week),
            Action::Edit if week == self.docs.id => self.screen = Screen::Start { row: None },
            Action::Edit => {
                self.read = Some(reading.clone());
                self.turn_to(week, Begin::Anywhere);
            }
            Action::Editor => self.edit_file(FileId::Week(week)),
            Action::Copy => {
                let weeks: Vec<WeekId> = reading.weeks().collect();
                let lines: Vec<Line> = weeks.into_iter().flat_map(|week| self.past_lines(week)).collect();
                self.copy_lines(&lines);
            }
            other => reading.scroll = scrolled(reading.scroll, other, self.rows),
        }
    }

    fn put_beside(&mut self, other: Option<WeekId>) {
        if let Screen::Past(reading) = &mut self.screen {
            (reading.beside, reading.scroll) = (other, 0);
        }
    }

    fn put_last_year_beside(&mut self, week: WeekId) {
        let before = week.year_before();
        if self.neighbours().contains(&before) {
            return self.put_beside(Some(before));
        }
        let name = dates::week_name(self.texts.language(), before, week.year());
        let words = self.texts.say_with(Text("weeks-no-last-year"), &[("week", name.into())]);
        self.notice = Some((words, Tone::Quiet));
    }

    /// The weeks to go on to, newest first: those in the list, or every other one to stand beside this one.
    fn neighbours(&self) -> Vec<WeekId> {
        self.all_weeks().weeks().map(|(week, _)| week).collect()
    }

    /// Goes `by` weeks further down the list, which is newest first; with two weeks it is the second that changes.
    fn go_to_neighbour(&mut self, by: isize) {
        let Screen::Past(reading) = &self.screen else { return };
        let (now, weeks) = match reading.beside {
            None => (reading.week, reading.listing.listed.clone()),
            Some(other) => {
                let others = self.neighbours().into_iter().filter(|week| *week != reading.week);
                (other, others.collect())
            }
        };
        let is_second = reading.beside.is_some();
        let place = weeks.iter().position(|week| *week == now);
        let next = place.and_then(|place| weeks.get(place.checked_add_signed(by)?)).copied();
        match next {
            Some(_) if is_second => self.put_beside(next),
            Some(week) => self.read_week(week),
            None => {}
        }
    }
}
