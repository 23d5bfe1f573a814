//! Requests ("order leadership") and feedback given. They outlive the week they were made in.
//!
//! Invariant: the program sends nothing; a request is what its owner means to ask.

use chrono::NaiveDate;

use super::WeekId;
use super::entry::{Entry, choice};
use super::id::RowId;
use super::record::{Record, Row, Visitor};
use super::week::row;

choice! {
    /// What is asked for.
    AskKind {
        Advice = "advice", Decision = "decision", Mandate = "mandate", Priority = "priority",
        Information = "information", Resources = "resources", Obstacle = "obstacle", Support = "support",
    }
}
choice! {
    AskStatus { Open = "open", Answered = "answered", LetGo = "let-go" }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Feedback {
    pub ask: Vec<Ask>,
    pub give: Vec<Give>,
}

impl Feedback {
    /// Requests that still wait for an answer, oldest first as they stand in the file.
    pub fn open(&self) -> impl Iterator<Item = &Ask> {
        self.ask.iter().filter(|ask| ask.is_open())
    }

    /// Something was asked or given in `week`.
    pub fn touches(&self, week: WeekId) -> bool {
        self.ask.iter().any(|ask| ask.week.value() == Some(&week))
            || self.give.iter().any(|give| give.week.value() == Some(&week))
    }
}

impl Record for Feedback {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.rows("ask", &mut self.ask);
        v.rows("give", &mut self.give);
    }
}

row!(Ask, Give);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ask {
    pub id: RowId,
    /// The week it was made in.
    pub week: Entry<WeekId>,
    pub to: String,
    pub kind: Entry<AskKind>,
    pub question: String,
    pub due: Entry<NaiveDate>,
    pub if_no_answer: String,
    pub status: Entry<AskStatus>,
    /// The weeks in which it was asked again.
    pub again: Vec<String>,
    pub answer: String,
    pub did: String,
    /// The week in which it was answered or let go.
    pub settled: Entry<WeekId>,
    /// What it came from.
    pub source: String,
}

impl Ask {
    /// Neither answered nor let go; a status that is not understood does not hide a request.
    pub fn is_open(&self) -> bool {
        !matches!(self.status.value(), Some(AskStatus::Answered | AskStatus::LetGo))
    }

    /// Whole weeks from the week it was made in to `now`; `None` when that week is not known.
    pub fn age(&self, now: WeekId) -> Option<i64> {
        self.week.value().map(|made| now.weeks_since(*made))
    }
}

impl Record for Ask {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("week", &mut self.week);
        v.text("to", &mut self.to);
        v.entry("kind", &mut self.kind);
        v.text("question", &mut self.question);
        v.entry("due", &mut self.due);
        v.text("if_no_answer", &mut self.if_no_answer);
        v.entry("status", &mut self.status);
        v.list("again", &mut self.again);
        v.text("answer", &mut self.answer);
        v.text("did", &mut self.did);
        v.entry("settled", &mut self.settled);
        v.text("source", &mut self.source);
    }
}

/// Feedback to somebody: what I saw, what it did.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Give {
    pub id: RowId,
    pub week: Entry<WeekId>,
    pub to: String,
    pub saw: String,
    pub effect: String,
    pub said: bool,
}

impl Record for Give {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("week", &mut self.week);
        v.text("to", &mut self.to);
        v.text("saw", &mut self.saw);
        v.text("effect", &mut self.effect);
        v.flag("said", &mut self.said);
    }
}
