//! What of a one-to-one's weeks could leave: the lines that its owner is asked about.
//!
//! Invariant: a reference stands once, and a line that belongs under another stands behind it.

use std::collections::HashSet;

use super::Material;
use super::line::{Fact, Line, Section, What};
use crate::domain::feedback::{Ask, AskStatus};
use crate::domain::goals::{Goal, GoalStatus};
use crate::domain::talk::{Agreement, Talk, TalkId};
use crate::domain::week::{Obstacle, Week};
use crate::domain::{WeekId, limits};

/// The weeks that `talk` looks back on, both included. Where its file does not say, the last one is the week it
/// is held in, and the first one is a quarter of a year back.
pub fn window(id: TalkId, talk: &Talk) -> (WeekId, WeekId) {
    let to = talk.to.value().copied().unwrap_or_else(|| WeekId::of(id.date));
    let from = talk.from.value().copied().unwrap_or_else(|| to.plus(1 - limits::LEDGER_WEEKS));
    (from, to)
}

/// Every line that could leave, in the order of the page.
pub fn lines(material: &Material<'_>) -> Vec<Line> {
    let mut found = Found { material, window: window(material.id, material.talk), lines: Vec::new() };
    found.needs();
    found.agenda();
    found.results();
    found.goals();
    found.requests();
    found.obstacles();
    found.learning();
    found.energy();
    found.agreed();
    let mut seen = HashSet::new();
    found.lines.retain(|line| line.is_said() && seen.insert(line.reference.clone()));
    found.lines
}

struct Found<'a> {
    material: &'a Material<'a>,
    window: (WeekId, WeekId),
    lines: Vec<Line>,
}

impl<'a> Found<'a> {
    fn add(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// The weeks of the window, oldest first.
    fn weeks(&self) -> impl Iterator<Item = (WeekId, &'a Week)> + use<'a> {
        self.material.chronicle.between(self.window.0, self.window.1)
    }

    fn is_within(&self, week: WeekId) -> bool {
        (self.window.0..=self.window.1).contains(&week)
    }

    /// The year is said where it is not that of the last week.
    fn week(&self, id: WeekId) -> Fact {
        Fact::Week(id, self.window.1.year())
    }

    fn talk(&self, name: &str) -> String {
        format!("talks/{}/{name}", self.material.id)
    }

    fn needs(&mut self) {
        for need in &self.material.talk.need {
            let reference = self.talk(need.id.as_str());
            self.add(Line::new(Section::Need, What::Need, reference, &need.text));
        }
    }

    fn agenda(&mut self) {
        for item in &self.material.talk.item {
            let reference = self.talk(item.id.as_str());
            let sub = |field, what, words: &String| {
                Line::new(Section::Agenda, what, format!("{reference}.{field}"), words).under(&reference)
            };
            let subs = [sub("wanted", What::Wanted, &item.wanted), sub("result", What::Decided, &item.result)];
            let line = Line::new(Section::Agenda, What::Item, reference.clone(), &item.text);
            self.add(line.with(item.kind.value().copied().map(Fact::Item)));
            self.lines.extend(subs);
        }
    }

    /// What was marked, oldest first; of one week in the order of its file.
    fn results(&mut self) {
        let marked = |reference: &str| self.material.talk.marked.iter().any(|mark| whole(mark) == reference);
        let mut lines = Vec::new();
        for (id, week) in self.weeks() {
            let new = |name: &str, what, words: &String| {
                Line::new(Section::Results, what, format!("{id}/{name}"), words).with(self.week(id))
            };
            for row in week.priority.iter().filter(|row| marked(&format!("{id}/{}", row.id))) {
                let parent = new(row.id.as_str(), What::Row, &row.title);
                let result = format!("{}.result", parent.reference);
                let result = Line::new(Section::Results, What::Result, result, &row.result).under(&parent.reference);
                lines.extend([parent, result]);
            }
            let notes = week.note.iter().filter(|note| marked(&format!("{id}/{}", note.id)));
            lines.extend(notes.map(|note| new(note.id.as_str(), What::Note, &note.text)));
            for (name, what, words) in [("focus", What::Focus, &week.focus), ("close.win", What::Win, &week.close.win)]
            {
                lines.extend(marked(&format!("{id}/{name}")).then(|| new(name, what, words)));
            }
        }
        self.lines.extend(lines);
    }

    /// Active goals, and those reached that a week of the window worked on.
    fn goals(&mut self) {
        for goal in &self.material.goals.goal {
            let is_reached = goal.status.value() == Some(&GoalStatus::Done);
            let serves = |week: &Week| {
                week.goals.iter().chain(week.priority.iter().map(|row| &row.goal)).any(|id| id == goal.id.as_str())
            };
            if goal.is_active() || is_reached && self.weeks().any(|(_, week)| serves(week)) {
                let parent = format!("goals/{}", goal.id);
                let line = Line::new(Section::Goals, What::Goal, parent.clone(), &goal.title);
                self.add(line.with(is_reached.then_some(Fact::Reached(GoalStatus::Done))));
                self.goal(goal, &parent);
            }
        }
    }

    /// How it goes with a goal, from start to now.
    fn goal(&mut self, goal: &Goal, parent: &str) {
        let new = |name: &str, what, words: &str| Line::new(Section::Goals, what, name.to_owned(), words);
        if let Some(now) = goal.latest_number().filter(|_| goal.by_number()) {
            let start = goal.measure.start.value().map_or(0.0, |amount| amount.0);
            let target = goal.measure.target.value().map(|amount| Fact::Target(amount.0));
            let line = new(&format!("{parent}.measure"), What::Measured, &goal.measure.unit).under(parent);
            self.add(line.with(Fact::Start(start)).with(Fact::Now(now)).with(target));
        }
        let sure = goal.confidence.value().map(|sure| sure.code()).unwrap_or_default();
        self.add(new(&format!("{parent}.confidence"), What::Confidence, sure).under(parent));
        let is_recent = |day: Option<&chrono::NaiveDate>| day.is_none_or(|day| self.is_within(WeekId::of(*day)));
        let logs: Vec<_> = goal.log.iter().filter(|log| is_recent(log.at.value())).collect();
        for log in logs {
            let said = format!("goals/{}.said", log.id);
            let line = new(&said, What::Said, &log.said).under(parent);
            self.add(line.with(log.trend.value().copied().map(Fact::Trend)));
            self.add(new(&format!("goals/{}.who", log.id), What::SaidBy, &log.who).under(&said));
        }
    }

    /// Requests made in the window or before that wait, and those answered in it.
    fn requests(&mut self) {
        for ask in &self.material.feedback.ask {
            let status = ask.status.value().copied().unwrap_or(AskStatus::Open);
            let was_made = ask.week.value().is_none_or(|week| *week <= self.window.1);
            let was_answered = || ask.settled_in().is_some_and(|week| self.is_within(week));
            if was_made && (ask.is_open() || status == AskStatus::Answered && was_answered()) {
                self.request(ask, status);
            }
        }
    }

    fn request(&mut self, ask: &Ask, status: AskStatus) {
        let parent = format!("feedback/{}", ask.id);
        let sub = |field, what, words: &String| {
            Line::new(Section::Requests, what, format!("{parent}.{field}"), words).under(&parent)
        };
        let subs = [sub("to", What::AskedOf, &ask.to), sub("answer", What::Answer, &ask.answer)];
        let line = Line::new(Section::Requests, What::Ask, parent.clone(), &ask.question);
        self.add(line.with(Fact::Asked(status)));
        self.lines.extend(subs);
    }

    /// What stands in the way and somebody else is named for; of what was met again, the last time.
    fn obstacles(&mut self) {
        for (id, obstacle) in self.met().filter(|(_, obstacle)| !obstacle.who_can_clear.is_empty()) {
            let parent = format!("{id}/{}", obstacle.id);
            let mut line = Line::new(Section::Obstacles, What::Obstacle, parent.clone(), &obstacle.what);
            line.is_sensitive = obstacle.drained;
            let who = format!("{parent}.who_can_clear");
            let who = Line::new(Section::Obstacles, What::ClearedBy, who, &obstacle.who_can_clear).under(&parent);
            self.lines.extend([line.with(self.week(id)), who]);
        }
    }

    /// The obstacles of the window that were not cleared, oldest first, each where it was met last.
    fn met(&self) -> impl Iterator<Item = (WeekId, &'a Obstacle)> + use<'a> {
        let all = || self.weeks().flat_map(|(id, week)| week.obstacle.iter().map(move |obstacle| (id, obstacle)));
        let earlier: HashSet<&str> = all().map(|(_, obstacle)| obstacle.origin.as_str()).collect();
        all().filter(move |(id, obstacle)| {
            obstacle.cleared.is_empty() && !earlier.contains(format!("{id}/{}", obstacle.id).as_str())
        })
    }

    fn learning(&mut self) {
        for (id, week) in self.weeks() {
            let line = Line::new(Section::Learning, What::Learned, format!("{id}/close.learned"), &week.close.learned);
            self.add(line.with(self.week(id)));
        }
        for learn in &self.material.profile.learn {
            let parent = format!("profile/{}", learn.id);
            self.add(Line::new(Section::Learning, What::ToLearn, parent.clone(), &learn.what));
            let how = format!("{parent}.how");
            self.add(Line::new(Section::Learning, What::HowToLearn, how, &learn.how).under(&parent));
        }
    }

    /// Energy and load as they were on Friday, or else on Monday; what gave energy, and what took it without
    /// anybody being named who could clear it.
    fn energy(&mut self) {
        for (id, week) in self.weeks() {
            let when = self.week(id);
            let new = |name: &str, what, words: String| {
                Line::new(Section::Energy, what, format!("{id}/{name}"), words).with(when)
            };
            let (open, close) = (&week.energy.open, &week.energy.close);
            let levels = [
                ("level", What::Level, close.level.value(), open.level.value()),
                ("load", What::Load, close.load.value(), open.load.value()),
            ];
            for (name, what, on_friday, on_monday) in levels {
                let section = if on_friday.is_some() { "close" } else { "open" };
                let level = on_friday.or(on_monday).map(|level| level.get().to_string()).unwrap_or_default();
                self.add(new(&format!("energy.{section}.{name}"), what, level));
            }
            self.add(new("energy.close.gave", What::Gave, close.gave.clone()));
            for obstacle in week.obstacle.iter().filter(|met| met.drained && met.who_can_clear.is_empty()) {
                self.add(new(obstacle.id.as_str(), What::Drained, obstacle.what.clone()));
            }
        }
    }

    /// The last one-to-one's agreements, those still open from before, and this one's.
    fn agreed(&mut self) {
        let earlier = self.material.chronicle.talks().filter(|(id, _)| *id < self.material.id);
        let mut earlier: Vec<(TalkId, &Talk)> = earlier.collect();
        let last = earlier.iter().find(|(_, talk)| !talk.agreement.is_empty()).map(|(id, _)| *id);
        earlier.reverse();
        for (id, talk) in earlier {
            for agreement in talk.agreement.iter().filter(|agreement| Some(id) == last || agreement.is_open()) {
                self.agreement(id, agreement);
            }
        }
        for agreement in &self.material.talk.agreement {
            self.agreement(self.material.id, agreement);
        }
    }

    /// What a new agreement came to is not asked yet, so only one that has ended or is of an earlier talk says so.
    fn agreement(&mut self, talk: TalkId, agreement: &Agreement) {
        let parent = format!("talks/{talk}/{}", agreement.id);
        let status = agreement.status.value().copied().map(Fact::Kept);
        let status = status.filter(|_| talk != self.material.id || !agreement.is_open());
        let line = Line::new(Section::Agreed, What::Agreement, parent.clone(), &agreement.what)
            .with(agreement.owner.value().copied().map(Fact::Owner))
            .with(agreement.due.value().copied().map(Fact::Due))
            .with(status);
        let why = Line::new(Section::Agreed, What::Why, format!("{parent}.why"), &agreement.why).under(&parent);
        self.lines.extend([line, why]);
    }
}

/// What is marked by a field of it is marked: `2026-W47/m3kd` of `2026-W47/m3kd.result`.
fn whole(mark: &str) -> &str {
    mark.strip_suffix(".result")
        .or_else(|| mark.strip_suffix(".title"))
        .or_else(|| mark.strip_suffix(".text"))
        .unwrap_or(mark)
}
