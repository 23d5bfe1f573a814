//! What stands on a page that asks: headings, quiet lines, and questions with their addresses.
//!
//! Invariant: a question knows where its answer is kept; asking changes nothing.

use super::docs::FieldRef;
use crate::domain::record::Step;
use crate::domain::{Capture, FileId, Path, RowId, TalkId};
use crate::review::agenda::Suggestion;

/// One thing on the page, from top to bottom.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    Heading(String),
    Note(String, Tone),
    /// A quiet line of which some words are meant to be seen.
    Words(Vec<(String, Tone)>),
    Question(Box<Question>),
    /// Planned hours against available hours.
    Meter,
}

/// How a line is meant to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    Plain,
    Quiet,
    Strong,
    Good,
    Warn,
    Error,
    Accent,
}

/// Where a question leads: to a field, to a row that is not there yet, or to something to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    Field(FieldRef),
    /// An empty line at the end of a list; typing in it makes the row.
    Slot(List, usize),
    /// Something to decide about the thing with this name.
    Decide(&'static str, String),
}

impl Spot {
    /// The row that the field belongs to.
    pub fn row(&self) -> Option<&RowId> {
        match self {
            Self::Field(field) => field.path.row_id(),
            Self::Slot(List::Part(row), _) => Some(row),
            Self::Slot(..) | Self::Decide(..) => None,
        }
    }

    /// The spot lies in the row `id`, or is a deed about it.
    pub fn is_in(&self, id: &RowId) -> bool {
        match self {
            Self::Field(field) => field.path.steps().contains(&Step::Row(id.clone())),
            Self::Decide("draft" | "ask", about) => about.rsplit('/').next() == Some(id.as_str()),
            other => other.row() == Some(id),
        }
    }

    /// The same text for the same spot in every run, for coming back to it.
    pub fn name(&self) -> String {
        match self {
            Self::Field(FieldRef { file: FileId::Week(_), path }) => format!("week:{path}"),
            Self::Field(field) => format!("{}:{}", field.file, field.path),
            Self::Slot(list, number) => format!("slot:{}:{number}", list.key()),
            Self::Decide(what, about) => format!("{what}:{about}"),
        }
    }
}

/// A list that grows by typing in its last, empty line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum List {
    CanWait,
    Pause,
    Priority,
    Capture(Capture),
    /// Something that drained the week.
    Drain,
    Goal,
    Milestone(RowId),
    /// What a goal's number is today, and what somebody says of it.
    Log(RowId),
    Said(RowId),
    /// What became other about a goal.
    Rescope(RowId),
    /// A part of a priority.
    Part(RowId),
    Mission,
    /// Areas of the room to act, and doubtful cases.
    Room,
    RoomCase,
    /// Coming decisions that one wants a say in.
    Input,
    Learn,
    Ask,
    Give,
    /// What I need to succeed, items of the agenda, and agreements of a one-to-one.
    Need(TalkId),
    Item(TalkId),
    Agreement(TalkId),
}

impl List {
    pub fn key(&self) -> &'static str {
        match self {
            Self::CanWait => "can_wait",
            Self::Pause => "pause",
            Self::Priority => "priority",
            Self::Capture(capture) => capture.list(),
            Self::Drain => "obstacle",
            Self::Goal => "goal",
            Self::Milestone(_) => "milestone",
            Self::Log(_) | Self::Said(_) => "log",
            Self::Rescope(_) => "change",
            Self::Part(_) => "parts",
            Self::Mission => "mission",
            Self::Room => "room",
            Self::RoomCase => "room_case",
            Self::Input => "input",
            Self::Learn => "learn",
            Self::Ask => "ask",
            Self::Give => "give",
            Self::Need(_) => "need",
            Self::Item(_) => "item",
            Self::Agreement(_) => "agreement",
        }
    }

    /// The key of the field that is typed first.
    pub fn first_key(&self) -> &'static str {
        match self {
            Self::CanWait
            | Self::Pause
            | Self::Drain
            | Self::Rescope(_)
            | Self::Input
            | Self::Learn
            | Self::Agreement(_) => "what",
            Self::Room => "area",
            Self::Priority | Self::Goal | Self::Milestone(_) | Self::Part(_) => "title",
            Self::Said(_) => "said",
            Self::Capture(capture) => capture.line_key(),
            Self::Mission | Self::RoomCase | Self::Need(_) | Self::Item(_) => "text",
            Self::Log(_) => "value",
            Self::Ask | Self::Give => "to",
        }
    }

    pub fn path(&self) -> Path {
        match self {
            Self::Milestone(goal) | Self::Log(goal) | Self::Said(goal) | Self::Rescope(goal) => {
                Path::of("goal").row(goal).key(self.key())
            }
            Self::Part(row) => Path::of("priority").row(row).key(self.key()),
            _ => Path::of(self.key()),
        }
    }

    /// The file the list stands in, when the open week is in `week`.
    pub fn file(&self, week: FileId) -> FileId {
        match self {
            Self::CanWait | Self::Pause | Self::Priority | Self::Part(_) | Self::Capture(_) | Self::Drain => week,
            Self::Goal | Self::Milestone(_) | Self::Log(_) | Self::Said(_) | Self::Rescope(_) => FileId::Goals,
            Self::Mission | Self::Room | Self::RoomCase | Self::Input | Self::Learn => FileId::Profile,
            Self::Ask | Self::Give => FileId::Feedback,
            Self::Need(talk) | Self::Item(talk) | Self::Agreement(talk) => FileId::Talk(*talk),
        }
    }
}

/// A question and its answer as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub spot: Spot,
    /// The short name, shown beside the answer.
    pub label: String,
    /// The question in full, shown while it is open.
    pub ask: String,
    /// A quiet line under the open question.
    pub hint: String,
    /// What else is known of a row, at the right of its closed head, the most important first: each with the
    /// columns it takes, so that it stands under the same of the row above.
    pub aside: Vec<(String, u16)>,
    /// A wording to take over, in place of an empty answer.
    pub offer: String,
    /// How the offered wording is taken over.
    pub offer_hint: String,
    pub kind: Kind,
    pub look: Look,
    /// The answer as it is edited, and as it is read.
    pub value: String,
    pub shown: String,
    /// Something wrong or worth knowing about the answer.
    pub mark: Option<(String, Tone)>,
    /// How it was answered before, in quiet lines under the open answer.
    pub earlier: Vec<String>,
    /// The most characters that the answer is meant to have.
    pub limit: Option<usize>,
    /// The file is read-only.
    pub closed: bool,
}

impl Question {
    /// What stands quietly where nothing is answered: a wording to take over, or else what holds without an answer.
    pub fn placeholder(&self) -> &str {
        if self.offer.is_empty() && self.value.is_empty() { &self.shown } else { &self.offer }
    }

    /// What stands above the open answer: the question in full, or the thing that is to be decided about.
    pub fn title(&self) -> &str {
        let about_something = matches!(
            self.spot,
            Spot::Decide(
                "goal"
                    | "ask"
                    | "leftover"
                    | "clash"
                    | "version"
                    | "fact"
                    | "hidden-fact"
                    | "hidden"
                    | "result"
                    | "raise"
                    | "share"
                    | "pattern",
                _
            )
        );
        if about_something && !self.label.is_empty() { &self.label } else { &self.ask }
    }
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Text that may have line breaks.
    Prose,
    Amount,
    /// An amount of hours, which may be typed with its unit.
    Hours,
    Date,
    /// A week to come back in.
    Week,
    /// A day with a time.
    When,
    /// One of these: its code in the file, and its words.
    Choice(Vec<(String, String)>),
    /// Something to do at once, and which of them holds now.
    Acts(Vec<(Act, String)>, Option<usize>),
}

impl Kind {
    /// The answer is typed.
    pub fn is_typed(&self) -> bool {
        !matches!(self, Self::Choice(_) | Self::Acts(..))
    }

    /// The answer is a number or a day: who comes back to it says another one, and seldom mends the old.
    pub fn is_measured(&self) -> bool {
        matches!(self, Self::Amount | Self::Hours | Self::Date | Self::Week | Self::When)
    }

    /// How many answers there are to choose among; 0 when the answer is typed.
    pub fn options(&self) -> usize {
        match self {
            Self::Choice(choices) => choices.len(),
            Self::Acts(acts, _) => acts.len(),
            _ => 0,
        }
    }
}

/// How a question looks while it is not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Its name and its answer on a line.
    Line,
    /// The same, belonging to the row above.
    Indented,
    /// Beside its neighbours, where there is room.
    Short,
    /// The head of a row, with its number; what else is known of the row stands at the right.
    Head(usize),
}

/// What a choice among deeds does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    GoalThisWeek(RowId),
    GoalNotNow(RowId),
    GoalStatus(RowId, crate::domain::GoalStatus),
    /// Takes up one goal and parks another.
    SwapGoals {
        take: RowId,
        park: RowId,
    },
    OpenGoal(RowId),
    /// Something that an earlier week left, by its reference: taken along, put aside, let go; what came back put
    /// aside again; what was moved often taken in parts, with a request, or given away with one.
    Take(String),
    Park(String),
    Drop(String),
    Wait(String),
    Split(String),
    Renegotiate(String),
    HandOver(String),
    HideFact(crate::domain::facts::FactKind),
    ShowFact(crate::domain::facts::FactKind),
    OpenAsk(RowId),
    Answered(RowId),
    AskAgain(RowId),
    LetGo(RowId),
    /// Drafts a request that comes from this reference, about this.
    DraftAsk {
        source: String,
        about: String,
        kind: crate::domain::AskKind,
    },
    /// The captured line is this.
    Capture(Capture),
    StepUpPause,
    StepUpPriority,
    /// Hides the field with this address, or notes that nothing is to be hidden.
    Spare(&'static str),
    /// Takes an address out of what the settings hide.
    AskedAgain(String),
    /// Leaves the first page for the steps, all or the quick version's.
    Begin {
        quick: bool,
    },
    StillTrue,
    /// Opens the first page about the role and the room to act.
    LookOver,
    /// Puts off what is asked seldom, until the program is opened again.
    NotNow,
    /// Never asks again what the settings hide under this name.
    NeverAsk(&'static str),
    /// Decides what becomes of a row when its week is closed.
    CloseRow(RowId, crate::domain::close::Decided),
    /// Offers the list of what can wait.
    CanWait,
    /// Looks back on the weeks since the last one-to-one, or on so many.
    TalkWindow(TalkId, Option<i64>),
    /// Marks a result, or takes the mark away.
    Mark(TalkId, String),
    /// Puts what was offered on the agenda.
    Raise(TalkId, Suggestion),
    /// Lets a line out, or keeps it in.
    Share(TalkId, String),
    /// Shows what leaves as it will be written.
    Preview(TalkId),
    /// Opens the map of the room to act.
    OpenRoom,
    /// Decides what stands in a field that both sides changed.
    Settle(FieldRef, super::docs::Choice),
    /// Decides what becomes of another version of a file.
    Decide {
        kind: crate::domain::VersionKind,
        key: String,
        fate: crate::domain::Fate,
    },
}
