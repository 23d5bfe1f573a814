//! What may be raised at a one-to-one, read off the weeks and the registers, each with its source.
//!
//! The order is that of DFØ's "order leadership": first what is needed to succeed, then what others must decide or
//! clear, then what is expected, then what is to be learned and had a say in. Invariant: it is an offer; nothing
//! stands on the agenda that its owner did not put there.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::chronicle::Chronicle;
use crate::domain::carry::reference;
use crate::domain::goals::{SetBy, UNKNOWN};
use crate::domain::talk::ItemKind;
use crate::domain::week::{Expectation, Obstacle};
use crate::domain::{Ask, AskKind, CaseStatus, Confidence, Feedback, Goal, Goals, Profile, Talk, WeekId, limits};

/// All that suggestions are read off.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    pub chronicle: &'a Chronicle,
    /// The weeks looked back on, both ends included.
    pub window: (WeekId, WeekId),
    pub goals: &'a Goals,
    pub feedback: &'a Feedback,
    pub profile: &'a Profile,
    pub today: NaiveDate,
}

/// Something that may be raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub topic: Topic,
    /// What it is about, in the owner's words.
    pub about: String,
    /// Where that stands: `feedback/k2aa`, `2026-W47/d7ke`.
    pub source: String,
    /// In how many weeks of the window it was met; 0 where that says nothing.
    pub weeks: usize,
}

/// What a suggestion is, in the order in which they are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// A goal that needs help, or a request for something needed.
    GoalNeedsHelp,
    Need,
    Decision,
    Mandate,
    /// A doubtful case: may I decide this myself next time?
    MayIDecide,
    /// The next area to grow into.
    NextArea,
    /// An obstacle that somebody else must clear.
    Obstacle,
    /// What is expected of the top goal is assumed or unclear.
    Expectations,
    /// Nobody has said which mission line the goal supports.
    Supports,
    /// The goal was given, and what it means was not said.
    Meaning,
    Learn,
    /// A coming decision one wants a say in.
    Say,
    Advice,
    /// Something that keeps coming back; it is raised from where it is counted.
    Pattern,
}

impl Topic {
    /// What an item about it is for.
    pub fn kind(self) -> ItemKind {
        match self {
            Self::GoalNeedsHelp | Self::Need | Self::Obstacle => ItemKind::Help,
            Self::Decision | Self::Mandate | Self::MayIDecide => ItemKind::Decide,
            _ => ItemKind::Discuss,
        }
    }
}

/// What may be raised and does not stand on the agenda of `talk` yet.
pub fn suggestions(sources: Sources<'_>, talk: &Talk) -> Vec<Suggestion> {
    let found = [
        needs(sources),
        decisions(sources),
        room(sources.profile),
        obstacles(sources),
        expectations(sources),
        learning(sources.profile),
        says(sources),
        asked(sources.feedback, Topic::Advice, &[AskKind::Advice]).take(1).collect(),
    ];
    let mut taken: HashSet<String> = talk.item.iter().map(|item| item.source.clone()).collect();
    let mut found: Vec<Suggestion> = found.into_iter().flatten().collect();
    found.sort_by_key(|suggestion| suggestion.topic);
    found.retain(|suggestion| !suggestion.about.is_empty() && taken.insert(suggestion.source.clone()));
    found
}

fn suggestion(topic: Topic, about: &str, source: String) -> Suggestion {
    Suggestion { topic, about: about.to_owned(), source, weeks: 0 }
}

/// What I need to succeed, at most [`limits::NEEDS`].
fn needs(sources: Sources<'_>) -> Vec<Suggestion> {
    let stuck = sources.goals.active().filter(|goal| goal.confidence.value() == Some(&Confidence::NeedsHelp));
    let stuck = stuck.map(|goal| about_goal(Topic::GoalNeedsHelp, goal));
    let kinds = [AskKind::Resources, AskKind::Support, AskKind::Information, AskKind::Obstacle];
    stuck.chain(asked(sources.feedback, Topic::Need, &kinds)).take(limits::NEEDS).collect()
}

fn about_goal(topic: Topic, goal: &Goal) -> Suggestion {
    suggestion(topic, &goal.title, format!("goals/{}", goal.id))
}

/// The open requests of these kinds, the oldest first.
fn asked<'a>(feedback: &'a Feedback, topic: Topic, kinds: &'a [AskKind]) -> impl Iterator<Item = Suggestion> + use<'a> {
    let is_of_kind = |ask: &&Ask| ask.kind.value().is_some_and(|kind| kinds.contains(kind));
    let open = feedback.open_by_age().into_iter().filter(is_of_kind);
    open.map(move |ask| suggestion(topic, &ask.question, format!("feedback/{}", ask.id)))
}

fn decisions(sources: Sources<'_>) -> Vec<Suggestion> {
    let decide = asked(sources.feedback, Topic::Decision, &[AskKind::Decision, AskKind::Priority]);
    decide.chain(asked(sources.feedback, Topic::Mandate, &[AskKind::Mandate])).collect()
}

/// Cases in which one was unsure, and the area to grow into.
fn room(profile: &Profile) -> Vec<Suggestion> {
    let open = profile
        .room_case
        .iter()
        .filter(|case| !matches!(case.status.value(), Some(CaseStatus::Raised | CaseStatus::Settled)));
    let cases = open.map(|case| suggestion(Topic::MayIDecide, &case.text, format!("profile/{}", case.id)));
    let next = suggestion(Topic::NextArea, &profile.next_area, "profile/next_area".to_owned());
    cases.chain([next]).collect()
}

/// One obstacle as it was met again and again.
struct Met<'a> {
    /// Where it stands, the last place last.
    places: Vec<String>,
    last: &'a Obstacle,
    weeks: HashSet<WeekId>,
}

impl Met<'_> {
    /// `row` says that it is the same one, or does so in the same words.
    fn is(&self, row: &Obstacle) -> bool {
        self.places.contains(&row.origin) || self.last.what.to_lowercase() == row.what.to_lowercase()
    }
}

/// Obstacles of the window that somebody else must clear, or that came back again and again: what was met in the
/// most weeks first.
fn obstacles(sources: Sources<'_>) -> Vec<Suggestion> {
    let mut met: Vec<Met<'_>> = Vec::new();
    for (id, row) in in_the_way(sources) {
        let place = reference(id, &row.id);
        match met.iter_mut().find(|met| met.is(row)) {
            Some(met) => {
                met.places.push(place);
                met.last = row;
                met.weeks.insert(id);
            }
            None => met.push(Met { places: vec![place], last: row, weeks: HashSet::from([id]) }),
        }
    }
    met.retain(|met| {
        let again = met.weeks.len() >= limits::OBSTACLE_WEEKS;
        met.last.cleared.is_empty() && (again || !met.last.who_can_clear.is_empty())
    });
    met.sort_by_key(|met| std::cmp::Reverse(met.weeks.len()));
    let found = met.into_iter().take(limits::OBSTACLES_RAISED).map(|mut met| Suggestion {
        weeks: met.weeks.len(),
        ..suggestion(Topic::Obstacle, &met.last.what, met.places.pop().unwrap_or_default())
    });
    found.collect()
}

/// The obstacles of the window, oldest first.
fn in_the_way(sources: Sources<'_>) -> impl Iterator<Item = (WeekId, &Obstacle)> {
    let (from, to) = sources.window;
    let weeks = sources.chronicle.between(from, to);
    weeks.flat_map(|(id, week)| week.obstacle.iter().map(move |row| (id, row))).filter(|(_, row)| !row.what.is_empty())
}

/// What has to be cleared up about the goals: what is expected of the top one, and what given ones are for.
fn expectations(sources: Sources<'_>) -> Vec<Suggestion> {
    let (from, to) = sources.window;
    let is_guessed = |goal: &&Goal| {
        let mut rows = sources.chronicle.between(from, to).flat_map(|(_, week)| &week.priority);
        rows.any(|row| {
            let expect = [&row.expect.quality, &row.expect.resources, &row.expect.result];
            let guessed = |entry: &&crate::domain::Entry<Expectation>| {
                matches!(entry.value(), Some(Expectation::Assumed | Expectation::Unclear))
            };
            row.goal == goal.id.as_str() && expect.iter().any(guessed)
        })
    };
    let top = sources.goals.active().next().filter(is_guessed);
    let top = top.map(|goal| about_goal(Topic::Expectations, goal));
    let supports = sources.goals.active().filter(|goal| goal.supports == UNKNOWN);
    let supports = supports.map(|goal| about_goal(Topic::Supports, goal));
    let given =
        sources.goals.active().filter(|goal| goal.set_by.value() == Some(&SetBy::Given) && goal.meaning.is_empty());
    let given = given.map(|goal| about_goal(Topic::Meaning, goal));
    top.into_iter().chain(supports).chain(given).collect()
}

fn learning(profile: &Profile) -> Vec<Suggestion> {
    let rows = profile.learn.iter().take(limits::LEARN);
    rows.map(|row| suggestion(Topic::Learn, &row.what, format!("profile/{}", row.id))).collect()
}

/// Coming decisions that have not been taken yet, as far as that is known.
fn says(sources: Sources<'_>) -> Vec<Suggestion> {
    let coming = sources.profile.input.iter().filter(|row| row.due.value().is_none_or(|due| *due >= sources.today));
    coming.map(|row| suggestion(Topic::Say, &row.what, format!("profile/{}", row.id))).collect()
}

#[cfg(test)]
mod tests;
