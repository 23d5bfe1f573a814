//! Requests ("order leadership") and feedback given. They outlive the week they were made in.
//!
//! Invariant: the program sends nothing; a request is what its owner means to ask.

use chrono::NaiveDate;

use super::WeekId;
use super::entry::{Entry, choice};
use super::id::RowId;
use super::limits;
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

    /// Requests that still wait, the oldest first; where it is not known when one was made, it stands last.
    pub fn open_by_age(&self) -> Vec<&Ask> {
        let mut open: Vec<&Ask> = self.open().collect();
        open.sort_by_key(|ask| (ask.week.value().is_none(), ask.week.value().copied()));
        open
    }

    /// How many requests were made in `week`.
    pub fn made_in(&self, week: WeekId) -> usize {
        self.ask.iter().filter(|ask| ask.week.value() == Some(&week)).count()
    }

    /// Requests answered or let go in the last [`limits::LEDGER_WEEKS`] weeks with `now`, the newest first; and
    /// how many there are besides.
    pub fn settled(&self, now: WeekId) -> (Vec<&Ask>, usize) {
        let settled = self.ask.iter().filter(|ask| !ask.is_open());
        let is_recent = |ask: &&Ask| ask.settled_in().is_none_or(|week| now.weeks_since(week) < limits::LEDGER_WEEKS);
        let (mut recent, older): (Vec<&Ask>, Vec<&Ask>) = settled.partition(is_recent);
        recent.sort_by_key(|ask| std::cmp::Reverse(ask.settled_in()));
        (recent, older.len())
    }

    /// Feedback of the last [`limits::UNSAID_WEEKS`] weeks before `now`, said or not.
    pub fn gives_before(&self, now: WeekId) -> impl Iterator<Item = &Give> {
        let is_recent = move |week: &WeekId| (1..=limits::UNSAID_WEEKS).contains(&now.weeks_since(*week));
        self.give.iter().filter(move |give| give.week.value().is_some_and(is_recent))
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

    /// The day by which an answer was needed has gone by.
    pub fn is_past_due(&self, today: NaiveDate) -> bool {
        self.due.value().is_some_and(|due| *due < today)
    }

    /// The week it was answered or let go in, as far as that is known.
    pub fn settled_in(&self) -> Option<WeekId> {
        self.settled.value().or(self.week.value()).copied()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn week(text: &str) -> WeekId {
        text.parse().unwrap()
    }

    fn ask(id: &str, made: &str, status: AskStatus, settled: &str) -> Ask {
        let known = |text: &str| text.parse().map_or_else(|_| Entry::default(), Entry::Value);
        Ask {
            id: RowId::new(id),
            week: known(made),
            status: Entry::Value(status),
            settled: known(settled),
            ..Ask::default()
        }
    }

    fn ids(asks: &[&Ask]) -> Vec<String> {
        asks.iter().map(|ask| ask.id.to_string()).collect()
    }

    #[test]
    fn open_requests_come_oldest_first() {
        let open = |id, made| ask(id, made, AskStatus::Open, "");
        let feedback = Feedback {
            ask: vec![open("a", "2026-W48"), open("b", ""), open("c", "2025-W52"), open("d", "2026-W40")],
            ..Feedback::default()
        };
        assert_eq!(ids(&feedback.open_by_age()), ["c", "d", "a", "b"]);
    }

    #[test]
    fn settled_requests_stay_for_thirteen_weeks_newest_first() {
        let feedback = Feedback {
            ask: vec![
                ask("a", "2026-W30", AskStatus::Answered, "2026-W36"),
                ask("b", "2026-W30", AskStatus::Answered, "2026-W35"),
                ask("c", "2026-W20", AskStatus::LetGo, "2026-W48"),
                ask("d", "2026-W30", AskStatus::LetGo, ""),
                ask("e", "2026-W40", AskStatus::LetGo, ""),
                ask("f", "2026-W48", AskStatus::Open, ""),
            ],
            ..Feedback::default()
        };
        let (recent, older) = feedback.settled(week("2026-W48"));
        assert_eq!((ids(&recent), older), (["c", "e", "a"].map(str::to_owned).to_vec(), 2));
    }

    #[test]
    fn a_day_has_gone_by_on_the_day_after() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let ask = Ask { due: Entry::Value(day("2026-11-25")), ..Ask::default() };
        assert!(!ask.is_past_due(day("2026-11-25")));
        assert!(ask.is_past_due(day("2026-11-26")));
        assert!(!Ask::default().is_past_due(day("2026-11-26")));
    }

    #[test]
    fn feedback_comes_back_for_two_weeks() {
        let give = |made: &str| Give { week: Entry::Value(week(made)), ..Give::default() };
        let weeks = ["2026-W45", "2026-W46", "2026-W47", "2026-W48", "2026-W49"];
        let feedback = Feedback { give: weeks.map(give).to_vec(), ..Feedback::default() };
        let back: Vec<String> = feedback
            .gives_before(week("2026-W48"))
            .filter_map(|give| give.week.value().map(ToString::to_string))
            .collect();
        assert_eq!(back, ["2026-W46", "2026-W47"]);
    }
}
