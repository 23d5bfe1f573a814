//! A one-to-one: what it looked back on, what is to be raised, what was agreed, and what may leave.
//!
//! Invariant: nothing of it leaves the machine but what a [`Share`] names, and that only while the text is still
//! the one that was chosen.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::entry::{Entry, choice};
use super::id::RowId;
use super::record::{Record, Row, Visitor};
use super::step::RitualPart;
use super::week::row;
use super::{StepState, WeekId};

/// Which one-to-one: its day, and on a day with several which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TalkId {
    pub date: NaiveDate,
    /// 1–9; the first of a day has no number in its file's name.
    number: u8,
}

/// The text names no one-to-one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a one-to-one's name")]
pub struct NoSuchTalk;

impl TalkId {
    /// The first one on `date`.
    pub fn on(date: NaiveDate) -> Self {
        Self { date, number: 1 }
    }

    /// The next one on the same day; `None` behind the ninth.
    pub fn next_on_day(self) -> Option<Self> {
        (self.number < 9).then_some(Self { number: self.number + 1, ..self })
    }
}

impl fmt::Display for TalkId {
    /// As in file names: `2026-12-03`, `2026-12-03-2`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date.format("%Y-%m-%d"))?;
        if self.number > 1 { write!(f, "-{}", self.number) } else { Ok(()) }
    }
}

impl FromStr for TalkId {
    type Err = NoSuchTalk;

    /// Exactly the form of the file names: a date, and where there are several `-2` to `-9`.
    fn from_str(text: &str) -> Result<Self, NoSuchTalk> {
        let (day, number) = match text.as_bytes() {
            [_, _, _, _, b'-', _, _, b'-', _, _] => (text, 1),
            [.., b'-', number @ b'2'..=b'9'] if text.len() == 12 => (&text[..10], number - b'0'),
            _ => return Err(NoSuchTalk),
        };
        if !day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return Err(NoSuchTalk);
        }
        day.parse().map(|date| Self { date, number }).map_err(|_| NoSuchTalk)
    }
}

choice! {
    TalkStatus { Preparing = "preparing", Held = "held" }
}
choice! {
    /// What an item of the agenda is for.
    ItemKind { Inform = "inform", Discuss = "discuss", Decide = "decide", Help = "help" }
}
choice! {
    /// Who keeps an agreement.
    Owner { Me = "me", Manager = "manager" }
}
choice! {
    /// What became of an agreement.
    AgreementStatus { Open = "open", Kept = "kept", Partly = "partly", Not = "not" }
}

/// One part of preparing a one-to-one and keeping what came of it, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TalkPart {
    /// Which weeks it looks back on.
    Window,
    /// What was agreed last time.
    Agreed,
    /// The weeks, and the results in them.
    LookBack,
    Patterns,
    Agenda,
    /// What leaves, line by line.
    Gate,
    /// What was agreed and decided.
    After,
}

impl TalkPart {
    pub const ALL: [Self; 7] =
        [Self::Window, Self::Agreed, Self::LookBack, Self::Patterns, Self::Agenda, Self::Gate, Self::After];

    /// How far the part has come; like a step of the plan it is never overdue, and done may be blank.
    pub fn state(self, talk: &Talk) -> StepState {
        let filled = match self {
            Self::Window | Self::Agreed | Self::Patterns => false,
            Self::LookBack => !talk.marked.is_empty(),
            Self::Agenda => !talk.need.is_empty() || !talk.item.is_empty(),
            Self::Gate => !talk.share.is_empty(),
            Self::After => !talk.agreement.is_empty() || talk.is_held(),
        };
        if talk.seen.iter().any(|code| code == self.code()) {
            StepState::Done
        } else if filled {
            StepState::Started
        } else {
            StepState::Empty
        }
    }
}

impl RitualPart for TalkPart {
    const PARTS: &[Self] = &Self::ALL;

    fn code(self) -> &'static str {
        match self {
            Self::Window => "talk-window",
            Self::Agreed => "talk-agreed",
            Self::LookBack => "talk-back",
            Self::Patterns => "talk-patterns",
            Self::Agenda => "talk-agenda",
            Self::Gate => "talk-gate",
            Self::After => "talk-after",
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Talk {
    /// The weeks looked back on, both included.
    pub from: Entry<WeekId>,
    pub to: Entry<WeekId>,
    /// Its day, where it was moved after the file got its name.
    pub moved_to: Entry<NaiveDate>,
    pub status: Entry<TalkStatus>,
    /// References to what was marked as a result: `2026-W47/m3kd`, `2026-W47/close.win`.
    pub marked: Vec<String>,
    /// Codes of the parts that were walked through, also when left blank.
    pub seen: Vec<String>,
    /// What I need to succeed; at most two lines.
    pub need: Vec<Need>,
    pub item: Vec<Item>,
    pub agreement: Vec<Agreement>,
    pub share: Vec<Share>,
}

impl Talk {
    /// A one-to-one that nobody has written in yet, about the weeks `from` to `to`.
    pub fn about(from: WeekId, to: WeekId) -> Self {
        let status = Entry::Value(TalkStatus::Preparing);
        Self { from: Entry::Value(from), to: Entry::Value(to), status, ..Self::default() }
    }

    pub fn is_held(&self) -> bool {
        self.status.value() == Some(&TalkStatus::Held)
    }

    /// The day of the one-to-one `id`.
    pub fn day(&self, id: TalkId) -> NaiveDate {
        self.moved_to.value().copied().unwrap_or(id.date)
    }

    /// Moves the one-to-one `id`, whose file keeps its name, to `day`.
    pub fn move_to(&mut self, id: TalkId, day: NaiveDate) {
        self.moved_to = if day == id.date { Entry::default() } else { Entry::Value(day) };
    }

    /// The weeks it looks back on; `None` where the file does not say.
    pub fn window(&self) -> Option<(WeekId, WeekId)> {
        Some((*self.from.value()?, *self.to.value()?))
    }

    /// What is to be kept, mine first.
    pub fn agreements(&self) -> impl Iterator<Item = &Agreement> {
        let of = |mine: bool| self.agreement.iter().filter(move |row| !row.what.is_empty() && row.is_mine() == mine);
        of(true).chain(of(false))
    }
}

impl Record for Talk {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("from", &mut self.from);
        v.entry("to", &mut self.to);
        v.entry("moved_to", &mut self.moved_to);
        v.entry("status", &mut self.status);
        v.list("marked", &mut self.marked);
        v.list("seen", &mut self.seen);
        v.rows("need", &mut self.need);
        v.rows("item", &mut self.item);
        v.rows("agreement", &mut self.agreement);
        v.rows("share", &mut self.share);
    }
}

row!(Need, Item, Agreement, Share);

/// Something I need to succeed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Need {
    pub id: RowId,
    pub text: String,
}

impl Record for Need {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("text", &mut self.text);
    }
}

/// One item of the agenda.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Item {
    pub id: RowId,
    pub kind: Entry<ItemKind>,
    pub text: String,
    /// The outcome wanted.
    pub wanted: String,
    /// What it came from: a reference, or empty.
    pub source: String,
    /// What was decided, after the talk.
    pub result: String,
}

impl Record for Item {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("kind", &mut self.kind);
        v.text("text", &mut self.text);
        v.text("wanted", &mut self.wanted);
        v.text("source", &mut self.source);
        v.text("result", &mut self.result);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agreement {
    pub id: RowId,
    pub what: String,
    pub owner: Entry<Owner>,
    pub due: Entry<NaiveDate>,
    pub status: Entry<AgreementStatus>,
    /// A line on how it went.
    pub why: String,
}

impl Agreement {
    /// I keep it, or nobody has said who does.
    pub fn is_mine(&self) -> bool {
        self.owner.value() != Some(&Owner::Manager)
    }

    /// Nobody has said yet what became of it.
    pub fn is_open(&self) -> bool {
        !matches!(self.status.value(), Some(AgreementStatus::Kept | AgreementStatus::Partly | AgreementStatus::Not))
    }
}

impl Record for Agreement {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("what", &mut self.what);
        v.entry("owner", &mut self.owner);
        v.entry("due", &mut self.due);
        v.entry("status", &mut self.status);
        v.text("why", &mut self.why);
    }
}

/// One line that may leave.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Share {
    pub id: RowId,
    /// What is shared: a reference such as `2026-W47/m3kd.result` or `goals/r7xa`.
    pub reference: String,
    /// Of the text as it was shown when it was chosen.
    pub hash: String,
}

impl Record for Share {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("ref", &mut self.reference);
        v.text("hash", &mut self.hash);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_day_and_at_most_one_number() {
        for name in ["2026-12-03", "2026-12-03-2", "2026-12-03-9"] {
            assert_eq!(name.parse::<TalkId>().unwrap().to_string(), name);
        }
        for other in
            ["2026-12-03-1", "2026-12-03-0", "2026-12-03-10", "2026-13-03", "2026-2-30", "2026-W48", "+026-12-03", ""]
        {
            assert!(other.parse::<TalkId>().is_err(), "{other}");
        }
    }

    #[test]
    fn a_day_has_nine_at_most() {
        let first: TalkId = "2026-12-03".parse().unwrap();
        assert_eq!(first.next_on_day().unwrap().to_string(), "2026-12-03-2");
        assert_eq!(std::iter::successors(Some(first), |talk| talk.next_on_day()).count(), 9);
    }
}
