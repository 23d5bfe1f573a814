//! One week: its plan, what was noted on the way, and its close.
//!
//! Invariant: a week's file holds what was written, never what can be computed from it. The order of
//! the priorities is their rank; row 1 is the one to protect.

use super::entry::{Amount, Count, Entry, Level, When, choice};
use super::feedback::AskKind;
use super::id::RowId;
use super::record::{Record, Row, Visitor};
use super::step::RitualPart;
use super::{Step, WeekId};

choice! {
    /// Where a week is in its life.
    Status { Open = "open", Closed = "closed", Away = "away" }
}
choice! {
    /// What work on a priority does to one's energy.
    Effect { Gives = "gives", Neutral = "neutral", Drains = "drains" }
}
choice! {
    /// How sure one is of what others expect.
    Expectation { Agreed = "agreed", Assumed = "assumed", Unclear = "unclear" }
}
choice! {
    /// How a priority ended.
    Outcome { Done = "done", Partly = "partly", Moved = "moved", Dropped = "dropped" }
}
choice! {
    /// How long it took, against the hours planned.
    Took { Shorter = "shorter", Planned = "planned", Longer = "longer" }
}
choice! {
    /// Why a priority was not done; a cause is asked for, never an effort.
    Cause {
        TooMuch = "too-much", CameFirst = "came-first", Waited = "waited",
        Unclear = "unclear", NotImportant = "not-important", Energy = "energy",
    }
}
choice! {
    /// What a line captured during the week is.
    NoteKind { Win = "win", Idea = "idea", Note = "note" }
}
choice! {
    /// What an obstacle is made of. The first four are those that the Norwegian Working Environment Act
    /// § 4-3 names from 2026.
    Tag {
        Demands = "demands", Emotional = "emotional", Workload = "workload", Support = "support",
        Competence = "competence", Tools = "tools", Reporting = "reporting", Control = "control", Other = "other",
    }
}

/// The version of the questions that a week planned today answers. Where a question was improved, the words that
/// an earlier version asked it in stay in the locales.
pub const WORDING: u32 = 2;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Week {
    pub status: Entry<Status>,
    pub wording: Entry<Count>,
    /// What must succeed this week.
    pub focus: String,
    /// The interruption most likely, and what to do then.
    pub interruption: String,
    pub plan_b: String,
    /// Ids of the goals chosen for the week.
    pub goals: Vec<String>,
    /// References to leftovers that were dropped when planning.
    pub let_go: Vec<String>,
    /// Codes of the steps that were walked through, also when left blank.
    pub seen: Vec<String>,
    pub hours: Hours,
    pub can_wait: Vec<CanWait>,
    pub pause: Vec<Pause>,
    pub priority: Vec<Priority>,
    pub note: Vec<Note>,
    pub obstacle: Vec<Obstacle>,
    pub energy: Energy,
    pub close: Close,
}

impl Week {
    /// A week that nobody has written in yet.
    pub fn new() -> Self {
        Self { status: Entry::Value(Status::Open), wording: Entry::Value(Count(WORDING)), ..Self::default() }
    }

    /// Somebody wrote something in it.
    pub fn is_written(&self) -> bool {
        let empty = Self { status: self.status.clone(), wording: self.wording.clone(), ..Self::default() };
        *self != empty
    }

    /// The step was left by its last field or by going on, blank or not.
    pub fn has_seen(&self, step: Step) -> bool {
        self.seen.iter().any(|code| code == step.code())
    }

    /// The rows that were not ended: neither done nor dropped, nor moved by hand.
    pub fn unfinished(&self) -> impl Iterator<Item = &Priority> {
        self.priority.iter().filter(|row| {
            !row.title.is_empty() && !matches!(row.outcome.value(), Some(Outcome::Done | Outcome::Dropped))
        })
    }
}

impl Record for Week {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("status", &mut self.status);
        v.entry("wording", &mut self.wording);
        v.text("focus", &mut self.focus);
        v.text("interruption", &mut self.interruption);
        v.text("plan_b", &mut self.plan_b);
        v.list("goals", &mut self.goals);
        v.list("let_go", &mut self.let_go);
        v.list("seen", &mut self.seen);
        v.table("hours", &mut self.hours);
        v.rows("can_wait", &mut self.can_wait);
        v.rows("pause", &mut self.pause);
        v.rows("priority", &mut self.priority);
        v.rows("note", &mut self.note);
        v.rows("obstacle", &mut self.obstacle);
        v.table("energy", &mut self.energy);
        v.table("close", &mut self.close);
    }
}

/// Hours that are not free for priorities, or the free ones where the owner says so.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Hours {
    pub meetings: Entry<Amount>,
    pub absent: Entry<Amount>,
    pub available: Entry<Amount>,
}

impl Record for Hours {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("meetings", &mut self.meetings);
        v.entry("absent", &mut self.absent);
        v.entry("available", &mut self.available);
    }
}

/// Gives a record that stands in a list its id.
macro_rules! row {
    ($($name:ty),+) => {$(
        impl Row for $name {
            fn id(&self) -> &RowId {
                &self.id
            }

            fn set_id(&mut self, id: RowId) {
                self.id = id;
            }
        }
    )+};
}
pub(super) use row;

row!(CanWait, Pause, Priority, Part, Note, Obstacle);

/// Something put aside, who should know, and the week in which it comes back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CanWait {
    pub id: RowId,
    pub what: String,
    pub tell: String,
    pub revisit: Entry<WeekId>,
    pub origin: String,
}

impl Record for CanWait {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("what", &mut self.what);
        v.text("tell", &mut self.tell);
        v.entry("revisit", &mut self.revisit);
        v.text("origin", &mut self.origin);
    }
}

/// A protected break.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pause {
    pub id: RowId,
    pub what: String,
    pub at: Entry<When>,
}

impl Record for Pause {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("what", &mut self.what);
        v.entry("at", &mut self.at);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Priority {
    pub id: RowId,
    pub title: String,
    /// Who is better off, and how.
    pub value: String,
    /// The id of the goal it serves.
    pub goal: String,
    pub hours: Entry<Amount>,
    pub parts: Vec<Part>,
    pub energy: Entry<Effect>,
    pub first_step: String,
    pub when_then: String,
    /// The row it was copied from, and how often it has been copied.
    pub origin: String,
    pub times_moved: Entry<Count>,
    pub expect: Expect,
    pub outcome: Entry<Outcome>,
    /// What became different, and for whom.
    pub result: String,
    pub took: Entry<Took>,
    pub cause: Entry<Cause>,
    pub next_step: String,
}

impl Priority {
    /// Hours planned: the sum of the parts that say hours, else the row's own; `None` when nothing is said.
    pub fn planned_hours(&self) -> Option<f64> {
        let parts: Vec<f64> = self.parts.iter().filter_map(|part| part.hours.value()).map(|hours| hours.0).collect();
        if parts.is_empty() { self.hours.value().map(|hours| hours.0) } else { Some(parts.iter().sum()) }
    }

    /// How often the row has been carried over; 0 for a new one.
    pub fn moved(&self) -> u32 {
        self.times_moved.value().map_or(0, |count| count.0)
    }
}

impl Record for Priority {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("title", &mut self.title);
        v.text("value", &mut self.value);
        v.text("goal", &mut self.goal);
        v.entry("hours", &mut self.hours);
        v.rows("parts", &mut self.parts);
        v.entry("energy", &mut self.energy);
        v.text("first_step", &mut self.first_step);
        v.text("when_then", &mut self.when_then);
        v.text("origin", &mut self.origin);
        v.entry("times_moved", &mut self.times_moved);
        v.table("expect", &mut self.expect);
        v.entry("outcome", &mut self.outcome);
        v.text("result", &mut self.result);
        v.entry("took", &mut self.took);
        v.entry("cause", &mut self.cause);
        v.text("next_step", &mut self.next_step);
    }
}

/// A part of a priority that was split; the parts' hours count instead of the row's.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Part {
    pub id: RowId,
    pub title: String,
    pub hours: Entry<Amount>,
}

impl Record for Part {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("title", &mut self.title);
        v.entry("hours", &mut self.hours);
    }
}

/// What is expected of a priority, and how sure that is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Expect {
    pub quality: Entry<Expectation>,
    pub resources: Entry<Expectation>,
    pub result: Entry<Expectation>,
}

impl Expect {
    pub fn is_unclear(&self) -> bool {
        [&self.quality, &self.resources, &self.result].iter().any(|entry| entry.value() == Some(&Expectation::Unclear))
    }
}

impl Record for Expect {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("quality", &mut self.quality);
        v.entry("resources", &mut self.resources);
        v.entry("result", &mut self.result);
    }
}

/// A line captured during the week.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Note {
    pub id: RowId,
    pub at: Entry<When>,
    pub kind: Entry<NoteKind>,
    pub text: String,
}

impl Record for Note {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("at", &mut self.at);
        v.entry("kind", &mut self.kind);
        v.text("text", &mut self.text);
    }
}

/// Something that stood in the way.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Obstacle {
    pub id: RowId,
    pub what: String,
    pub tag: Entry<Tag>,
    pub who_can_clear: String,
    pub drained: bool,
    pub origin: String,
    pub cleared: Entry<WeekId>,
}

impl Record for Obstacle {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("what", &mut self.what);
        v.entry("tag", &mut self.tag);
        v.text("who_can_clear", &mut self.who_can_clear);
        v.flag("drained", &mut self.drained);
        v.text("origin", &mut self.origin);
        v.entry("cleared", &mut self.cleared);
    }
}

/// Energy when the week opened and when it was closed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Energy {
    pub open: Opening,
    pub close: Closing,
}

impl Record for Energy {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.table("open", &mut self.open);
        v.table("close", &mut self.close);
    }
}

/// How one stands on Monday: energy now, the load expected (work against time), one step up.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Opening {
    pub level: Entry<Level>,
    pub load: Entry<Level>,
    pub step_up: String,
}

impl Record for Opening {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("level", &mut self.level);
        v.entry("load", &mut self.load);
        v.text("step_up", &mut self.step_up);
    }
}

/// How the week was, on Friday.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Closing {
    pub level: Entry<Level>,
    pub load: Entry<Level>,
    pub gave: String,
}

impl Record for Closing {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("level", &mut self.level);
        v.entry("load", &mut self.load);
        v.text("gave", &mut self.gave);
    }
}

/// What the week leaves behind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Close {
    pub win: String,
    pub learned: String,
    pub protect: String,
}

impl Record for Close {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("win", &mut self.win);
        v.text("learned", &mut self.learned);
        v.text("protect", &mut self.protect);
    }
}

/// The kind of request that an unclear expectation suggests: to have it decided what counts.
pub const UNCLEAR_ASKS_FOR: AskKind = AskKind::Priority;
