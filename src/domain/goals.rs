//! Own goals: few, with a way to see them met, by a number or by what others say.
//!
//! Invariant: at most three are meant to be active; a fourth in a file is shown and kept.

use chrono::NaiveDate;

use super::entry::{Amount, Entry, choice};
use super::id::RowId;
use super::record::{Record, Row, Visitor};
use super::week::row;

choice! {
    /// Who set the goal.
    SetBy { Me = "me", Agreed = "agreed", Given = "given" }
}
choice! {
    /// Whose goal it is.
    Scope { Own = "own", Group = "group" }
}
choice! {
    /// Whether it is about reaching or about learning something.
    GoalKind { Result = "result", Learning = "learning" }
}
choice! {
    Confidence { Steady = "steady", Unsure = "unsure", NeedsHelp = "needs-help" }
}
choice! {
    GoalStatus { Active = "active", Parked = "parked", Done = "done", Dropped = "dropped" }
}
choice! {
    /// How one sees that a goal is met.
    MeasureKind { Number = "number", Dialogue = "dialogue", Both = "both" }
}
choice! {
    /// What those asked say of how it goes.
    Trend { Better = "better", Same = "same", Worse = "worse" }
}

/// What `supports` holds when one does not know which mission line a goal serves.
pub const UNKNOWN: &str = "unknown";

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Goals {
    pub goal: Vec<Goal>,
}

impl Goals {
    pub fn active(&self) -> impl Iterator<Item = &Goal> {
        self.goal.iter().filter(|goal| goal.is_active())
    }

    pub fn parked(&self) -> impl Iterator<Item = &Goal> {
        self.goal.iter().filter(|goal| goal.status.value() == Some(&GoalStatus::Parked))
    }

    pub fn find(&self, id: &str) -> Option<&Goal> {
        self.goal.iter().find(|goal| goal.id.as_str() == id)
    }
}

impl Record for Goals {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.rows("goal", &mut self.goal);
    }
}

row!(Goal, Milestone, Log, Rescope);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Goal {
    pub id: RowId,
    pub title: String,
    pub done_when: String,
    pub for_whom: String,
    pub meaning: String,
    /// The id of a mission line, or [`UNKNOWN`].
    pub supports: String,
    pub set_by: Entry<SetBy>,
    pub scope: Entry<Scope>,
    pub my_part: String,
    pub partners: String,
    pub kind: Entry<GoalKind>,
    pub confidence: Entry<Confidence>,
    pub status: Entry<GoalStatus>,
    pub since: Entry<NaiveDate>,
    pub due: Entry<NaiveDate>,
    pub wish: String,
    pub hindrance: String,
    pub plan: String,
    pub measure: Measure,
    pub milestone: Vec<Milestone>,
    pub log: Vec<Log>,
    pub change: Vec<Rescope>,
}

impl Goal {
    /// Active, or not said in words that are understood to be anything else.
    pub fn is_active(&self) -> bool {
        !matches!(self.status.value(), Some(GoalStatus::Parked | GoalStatus::Done | GoalStatus::Dropped))
    }

    /// Reached or dropped.
    pub fn is_ended(&self) -> bool {
        matches!(self.status.value(), Some(GoalStatus::Done | GoalStatus::Dropped))
    }

    pub fn by_number(&self) -> bool {
        matches!(self.measure.kind.value(), Some(MeasureKind::Number | MeasureKind::Both))
    }

    pub fn by_dialogue(&self) -> bool {
        matches!(self.measure.kind.value(), Some(MeasureKind::Dialogue | MeasureKind::Both))
    }

    /// The newest number logged.
    pub fn latest_number(&self) -> Option<f64> {
        self.log.iter().filter_map(|log| log.value.value()).next_back().map(|amount| amount.0)
    }

    /// The newest words logged from a dialogue, and who said them.
    pub fn latest_words(&self) -> Option<(&str, &str)> {
        self.log.iter().rfind(|log| !log.said.is_empty()).map(|log| (log.who.as_str(), log.said.as_str()))
    }

    /// How far from start to target the newest number stands, 0–1; `None` without a number or a distance.
    pub fn progress(&self) -> Option<f64> {
        let start = self.measure.start.value().map_or(0.0, |amount| amount.0);
        self.part(self.latest_number().unwrap_or(start))
    }

    /// How far from start to target `value` stands, 0–1; `None` where the goal has no such distance.
    pub fn part(&self, value: f64) -> Option<f64> {
        let target = self.measure.target.value()?.0;
        let start = self.measure.start.value().map_or(0.0, |amount| amount.0);
        (self.by_number() && (target - start).abs() > f64::EPSILON)
            .then(|| ((value - start) / (target - start)).clamp(0.0, 1.0))
    }
}

impl Record for Goal {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("title", &mut self.title);
        v.text("done_when", &mut self.done_when);
        v.text("for_whom", &mut self.for_whom);
        v.text("meaning", &mut self.meaning);
        v.text("supports", &mut self.supports);
        v.entry("set_by", &mut self.set_by);
        v.entry("scope", &mut self.scope);
        v.text("my_part", &mut self.my_part);
        v.text("partners", &mut self.partners);
        v.entry("kind", &mut self.kind);
        v.entry("confidence", &mut self.confidence);
        v.entry("status", &mut self.status);
        v.entry("since", &mut self.since);
        v.entry("due", &mut self.due);
        v.text("wish", &mut self.wish);
        v.text("hindrance", &mut self.hindrance);
        v.text("plan", &mut self.plan);
        v.table("measure", &mut self.measure);
        v.rows("milestone", &mut self.milestone);
        v.rows("log", &mut self.log);
        v.rows("change", &mut self.change);
    }
}

/// How one sees that the goal is met.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Measure {
    pub kind: Entry<MeasureKind>,
    pub start: Entry<Amount>,
    pub target: Entry<Amount>,
    pub unit: String,
    /// With whom the dialogue is, and about what.
    pub with: String,
    pub question: String,
}

impl Record for Measure {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("kind", &mut self.kind);
        v.entry("start", &mut self.start);
        v.entry("target", &mut self.target);
        v.text("unit", &mut self.unit);
        v.text("with", &mut self.with);
        v.text("question", &mut self.question);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Milestone {
    pub id: RowId,
    pub title: String,
    pub done: bool,
}

impl Record for Milestone {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("title", &mut self.title);
        v.flag("done", &mut self.done);
    }
}

/// A number measured, or what somebody said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Log {
    pub id: RowId,
    pub at: Entry<NaiveDate>,
    pub value: Entry<Amount>,
    pub who: String,
    pub said: String,
    pub trend: Entry<Trend>,
}

impl Record for Log {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("at", &mut self.at);
        v.entry("value", &mut self.value);
        v.text("who", &mut self.who);
        v.text("said", &mut self.said);
        v.entry("trend", &mut self.trend);
    }
}

/// A goal that was made larger, smaller or other, and why.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rescope {
    pub id: RowId,
    pub at: Entry<NaiveDate>,
    pub what: String,
    pub why: String,
}

impl Record for Rescope {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("at", &mut self.at);
        v.text("what", &mut self.what);
        v.text("why", &mut self.why);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(start: f64, target: f64) -> Goal {
        let measure = Measure {
            kind: Entry::Value(MeasureKind::Number),
            start: Entry::Value(Amount(start)),
            target: Entry::Value(Amount(target)),
            ..Measure::default()
        };
        Goal { measure, ..Goal::default() }
    }

    #[test]
    fn a_number_stands_between_start_and_target_upwards_and_downwards() {
        let parts =
            |goal: Goal, values: [f64; 4]| values.map(|value| format!("{:.1}", goal.part(value).unwrap().abs()));
        assert_eq!(parts(measured(10.0, 20.0), [5.0, 10.0, 15.0, 25.0]), ["0.0", "0.0", "0.5", "1.0"]);
        assert_eq!(parts(measured(20.0, 10.0), [25.0, 20.0, 15.0, 5.0]), ["0.0", "0.0", "0.5", "1.0"]);
    }

    #[test]
    fn without_a_distance_there_is_no_part() {
        assert_eq!(measured(10.0, 10.0).part(10.0), None);
        assert_eq!(Goal::default().part(10.0), None);
        let dialogue = Measure { kind: Entry::Value(MeasureKind::Dialogue), ..measured(0.0, 1.0).measure };
        assert_eq!(Goal { measure: dialogue, ..Goal::default() }.progress(), None);
    }
}
