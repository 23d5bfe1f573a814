//! The role: mission, contribution, whom I serve, and the room to act. What changes seldom.
//!
//! Invariant: nothing here belongs to one week.

use chrono::NaiveDate;

use super::WeekId;
use super::entry::{Entry, choice};
use super::id::RowId;
use super::record::{Record, Row, Visitor};
use super::week::row;

choice! {
    /// How far one may go alone in an area.
    RoomLevel { Decide = "decide", Inform = "inform", Propose = "propose", NotMine = "not-mine" }
}
choice! {
    /// Where a limit comes from.
    LimitFrom {
        Mission = "mission", Goal = "goal", Budget = "budget",
        Law = "law", Guideline = "guideline", Other = "other",
    }
}
choice! {
    CaseStatus { Open = "open", Raised = "raised", Settled = "settled" }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    pub contribution: String,
    pub serves: String,
    pub strengths: Vec<String>,
    pub values: Vec<String>,
    pub drivers: Vec<String>,
    /// The date of the last "still true?".
    pub confirmed: Entry<NaiveDate>,
    pub next_talk: Entry<NaiveDate>,
    pub next_area: String,
    pub informing: Informing,
    pub mission: Vec<Mission>,
    pub was: Vec<Was>,
    pub room: Vec<Room>,
    pub room_case: Vec<RoomCase>,
    pub input: Vec<Input>,
    pub learn: Vec<Learn>,
}

impl Profile {
    /// The questions that are asked once have an answer.
    pub fn has_role(&self) -> bool {
        !self.contribution.is_empty() || !self.serves.is_empty() || !self.mission.is_empty()
    }
}

impl Record for Profile {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("contribution", &mut self.contribution);
        v.text("serves", &mut self.serves);
        v.list("strengths", &mut self.strengths);
        v.list("values", &mut self.values);
        v.list("drivers", &mut self.drivers);
        v.entry("confirmed", &mut self.confirmed);
        v.entry("next_talk", &mut self.next_talk);
        v.text("next_area", &mut self.next_area);
        v.table("informing", &mut self.informing);
        v.rows("mission", &mut self.mission);
        v.rows("was", &mut self.was);
        v.rows("room", &mut self.room);
        v.rows("room_case", &mut self.room_case);
        v.rows("input", &mut self.input);
        v.rows("learn", &mut self.learn);
    }
}

row!(Mission, Was, Room, RoomMove, RoomCase, Input, Learn);

/// One line of the mission.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mission {
    pub id: RowId,
    pub text: String,
}

impl Record for Mission {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("text", &mut self.text);
    }
}

/// An earlier version of a field.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Was {
    pub id: RowId,
    pub field: String,
    pub text: String,
    pub until: Entry<NaiveDate>,
}

impl Record for Was {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("field", &mut self.field);
        v.text("text", &mut self.text);
        v.entry("until", &mut self.until);
    }
}

/// How my manager stays informed without detailed control.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Informing {
    pub rhythm: String,
    pub signal: String,
}

impl Record for Informing {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("rhythm", &mut self.rhythm);
        v.text("signal", &mut self.signal);
    }
}

/// One area of the room to act.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Room {
    pub id: RowId,
    pub area: String,
    pub level: Entry<RoomLevel>,
    pub limit: String,
    pub limit_from: Entry<LimitFrom>,
    pub since: Entry<NaiveDate>,
    pub moves: Vec<RoomMove>,
}

impl Record for Room {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("area", &mut self.area);
        v.entry("level", &mut self.level);
        v.text("limit", &mut self.limit);
        v.entry("limit_from", &mut self.limit_from);
        v.entry("since", &mut self.since);
        v.rows("move", &mut self.moves);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoomMove {
    pub id: RowId,
    pub at: Entry<NaiveDate>,
    pub from: Entry<RoomLevel>,
    pub to: Entry<RoomLevel>,
}

impl Record for RoomMove {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("at", &mut self.at);
        v.entry("from", &mut self.from);
        v.entry("to", &mut self.to);
    }
}

/// A situation in which one was unsure whether one may decide.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoomCase {
    pub id: RowId,
    pub week: Entry<WeekId>,
    pub text: String,
    pub status: Entry<CaseStatus>,
}

impl Record for RoomCase {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("week", &mut self.week);
        v.text("text", &mut self.text);
        v.entry("status", &mut self.status);
    }
}

/// A coming decision in which one wants a say.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Input {
    pub id: RowId,
    pub what: String,
    pub due: Entry<NaiveDate>,
    pub status: String,
}

impl Record for Input {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("what", &mut self.what);
        v.entry("due", &mut self.due);
        v.text("status", &mut self.status);
    }
}

/// Something to learn.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Learn {
    pub id: RowId,
    pub what: String,
    pub goal: String,
    pub how: String,
    pub status: String,
}

impl Record for Learn {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("what", &mut self.what);
        v.text("goal", &mut self.goal);
        v.text("how", &mut self.how);
        v.text("status", &mut self.status);
    }
}
