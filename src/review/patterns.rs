//! What keeps coming back in a window of weeks: counts, each with the rows behind it.
//!
//! In reading order: how things are counted ([`Tally`]), what the weeks say ([`Patterns`]), requests
//! ([`requests`]), energy and load week by week ([`series`]). Invariant: a count is a number of rows and nothing
//! that is reckoned from it, no rate, rank or score; and weeks away are in none of them.

pub mod requests;
pub mod series;

pub use requests::Requests;
pub use series::Point;

use super::window::{Slot, Window};
use crate::domain::close::needs_cause;
use crate::domain::week::{Cause, Effect, Expectation, Priority, Tag, Took};
use crate::domain::{Feedback, Goal, Goals, RowId, Week, WeekId};
use crate::review::Chronicle;

/// A row of a week that was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub week: WeekId,
    pub row: RowId,
}

/// Rows that were counted, by what they have in common; what nothing has stays, with no rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Tally<K>(Vec<(K, Vec<Source>)>);

impl<K: PartialEq> Tally<K> {
    pub fn new(keys: impl IntoIterator<Item = K>) -> Self {
        Self(keys.into_iter().map(|key| (key, Vec::new())).collect())
    }

    fn add(&mut self, key: K, source: Source) {
        match self.0.iter_mut().find(|(known, _)| *known == key) {
            Some((_, sources)) => sources.push(source),
            None => self.0.push((key, vec![source])),
        }
    }

    /// The rows that have `key`, oldest first.
    pub fn of(&self, key: &K) -> &[Source] {
        self.0.iter().find(|(known, _)| known == key).map_or(&[], |(_, sources)| sources)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&K, &[Source])> {
        self.0.iter().map(|(key, sources)| (key, &**sources))
    }

    /// What some row has, in the order of the keys.
    pub fn counted(&self) -> impl Iterator<Item = (&K, &[Source])> {
        self.iter().filter(|(_, sources)| !sources.is_empty())
    }

    pub fn is_empty(&self) -> bool {
        self.counted().next().is_none()
    }
}

/// In how many weeks the rows stand.
pub fn weeks_of(sources: &[Source]) -> usize {
    // They come week by week.
    sources.chunk_by(|one, other| one.week == other.week).count()
}

/// What an expectation is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    Quality,
    Resources,
    Result,
}

impl Aspect {
    pub const ALL: [Self; 3] = [Self::Quality, Self::Resources, Self::Result];

    /// As in the files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Quality => "quality",
            Self::Resources => "resources",
            Self::Result => "result",
        }
    }

    fn of(self, row: &Priority) -> Option<Expectation> {
        let expect = &row.expect;
        let entry = match self {
            Self::Quality => &expect.quality,
            Self::Resources => &expect.resources,
            Self::Result => &expect.result,
        };
        entry.value().copied()
    }
}

/// What the weeks of a window say together.
#[derive(Debug, Clone, PartialEq)]
pub struct Patterns {
    pub window: Window,
    pub planned: Vec<WeekId>,
    pub away: Vec<WeekId>,
    pub blank: Vec<WeekId>,
    pub unreadable: Vec<WeekId>,
    /// Obstacles by their tag; those without one under `None`.
    pub obstacles: Tally<Option<Tag>>,
    /// What went together with rows that were not done as meant.
    pub causes: Tally<Cause>,
    pub took: Tally<Took>,
    /// Hours planned for the rows of which it is known how long they took, as far as hours were said.
    pub took_hours: [f64; 3],
    /// What gives and what drains, by the id of the goal; work for no goal under the empty id.
    pub effects: Tally<(String, Effect)>,
    /// Expectations that were never agreed.
    pub expectations: Tally<(Aspect, Expectation)>,
    /// Rows that served a goal, by its id: those of the goals file first, then any that it does not name.
    pub served: Tally<String>,
    /// Active goals that no row served.
    pub unserved: Vec<RowId>,
    pub requests: Requests,
    /// Week by week, oldest first.
    pub series: Vec<Point>,
}

impl Patterns {
    /// Counts what stands in `window`.
    pub fn of(window: Window, chronicle: &Chronicle, goals: &Goals, feedback: &Feedback) -> Self {
        let slots = window.slots(chronicle);
        let mut patterns = Self::empty(window, goals);
        for (id, slot) in &slots {
            match slot {
                Slot::Planned(week) => patterns.count(*id, week),
                Slot::Away => patterns.away.push(*id),
                Slot::Blank => patterns.blank.push(*id),
                Slot::Unreadable => patterns.unreadable.push(*id),
            }
        }
        patterns.unserved =
            goals.goal.iter().filter(|goal| patterns.lacks_row(goal)).map(|goal| goal.id.clone()).collect();
        patterns.requests = Requests::of(window, &patterns.away, feedback);
        patterns.series = series::series(&slots);
        patterns
    }

    fn empty(window: Window, goals: &Goals) -> Self {
        let never_agreed = [Expectation::Assumed, Expectation::Unclear];
        let expectations = Aspect::ALL.into_iter().flat_map(|aspect| never_agreed.map(|said| (aspect, said)));
        Self {
            window,
            planned: Vec::new(),
            away: Vec::new(),
            blank: Vec::new(),
            unreadable: Vec::new(),
            obstacles: Tally::new(Tag::ALL.iter().map(|tag| Some(*tag)).chain([None])),
            causes: Tally::new(Cause::ALL.iter().copied()),
            took: Tally::new(Took::ALL.iter().copied()),
            took_hours: [0.0; 3],
            effects: Tally::new([]),
            expectations: Tally::new(expectations),
            served: Tally::new(goals.goal.iter().map(|goal| goal.id.to_string())),
            unserved: Vec::new(),
            requests: Requests::default(),
            series: Vec::new(),
        }
    }

    fn count(&mut self, id: WeekId, week: &Week) {
        self.planned.push(id);
        for obstacle in week.obstacle.iter().filter(|row| !row.what.is_empty() || row.tag.value().is_some()) {
            self.obstacles.add(obstacle.tag.value().copied(), Source { week: id, row: obstacle.id.clone() });
        }
        for row in week.priority.iter().filter(|row| !row.title.is_empty()) {
            self.count_row(row, &Source { week: id, row: row.id.clone() });
        }
    }

    fn count_row(&mut self, row: &Priority, source: &Source) {
        if let Some(cause) = row.cause.value().filter(|_| needs_cause(row)) {
            self.causes.add(*cause, source.clone());
        }
        if let Some(took) = row.took.value() {
            self.took.add(*took, source.clone());
            let place = Took::ALL.iter().position(|other| other == took).unwrap_or_default();
            self.took_hours[place] += row.planned_hours().unwrap_or_default();
        }
        if let Some(effect) = row.energy.value() {
            self.effects.add((row.goal.clone(), *effect), source.clone());
        }
        for aspect in Aspect::ALL {
            if let Some(said) = aspect.of(row).filter(|said| *said != Expectation::Agreed) {
                self.expectations.add((aspect, said), source.clone());
            }
        }
        if !row.goal.is_empty() {
            self.served.add(row.goal.clone(), source.clone());
        }
    }

    /// The goal was there in the window and is active, and nothing was done for it.
    fn lacks_row(&self, goal: &Goal) -> bool {
        let is_later = goal.since.value().is_some_and(|since| *since > self.window.to.sunday());
        goal.is_active() && !is_later && self.served.of(&goal.id.to_string()).is_empty()
    }

    /// The ids of the goals that work gave or drained energy for, each once; work for no goal has the empty one.
    pub fn goals_with_effects(&self) -> Vec<&str> {
        let mut goals: Vec<&str> = Vec::new();
        for ((goal, _), _) in self.effects.counted() {
            if !goals.contains(&goal.as_str()) {
                goals.push(goal);
            }
        }
        goals
    }
}

#[cfg(test)]
mod tests;
