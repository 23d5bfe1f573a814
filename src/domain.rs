//! WHAT A WEEK IS: values and rules. No I/O, no clock, no words on a screen.
//!
//! In reading order: which week ([`week_id`]), what a field holds ([`entry`]), how a record names its
//! fields ([`record`], [`path`], [`table`]), what differs between two states ([`change`]) and how two sides come
//! together ([`mod@merge`], [`prose`], [`mod@gather`]); then what is kept ([`week`], [`goals`], [`feedback`],
//! [`profile`], [`talk`] and what may leave of it ([`share`]), [`settings`]) and what other weeks say ([`past`]); then the rules ([`step`], [`close`], [`carry`], [`capacity`],
//! [`holidays`], [`facts`], [`capture`], [`spared`], [`hidden`], [`limits`]). Invariant: the same input gives the same answer, always.

pub mod capacity;
pub mod capture;
pub mod carry;
pub mod change;
pub mod close;
pub mod earlier;
pub mod entry;
pub mod facts;
pub mod feedback;
pub mod findings;
mod fresh_ids;
pub mod gather;
pub mod goals;
pub mod hidden;
pub mod holidays;
pub mod id;
pub mod limits;
pub mod merge;
pub mod past;
pub mod path;
pub mod problem;
pub mod profile;
pub mod prose;
pub mod record;
pub mod seldom;
pub mod settings;
pub mod several;
pub mod share;
pub mod spared;
pub mod step;
pub mod table;
pub mod talk;
pub mod theme;
pub mod thread;
pub mod version;
pub mod week;
pub mod week_id;

pub use capacity::Capacity;
pub use capture::Capture;
pub use change::{Change, Clash};
pub use close::ClosePart;
pub use entry::{Amount, Count, Entry, Level, Scalar, Value, When};
pub use feedback::{Ask, AskKind, AskStatus, Feedback, Give};
pub use gather::gather;
pub use goals::{Confidence, Goal, GoalStatus, Goals};
pub use id::{IdSource, RowId};
pub use merge::{Merged, merge};
pub use past::{Past, PastRow, PastWeek};
pub use problem::{FileId, KeyWish, Problem, ProblemKind, Save, SaveFault, Saved, Sheet};
pub use profile::{CaseStatus, Profile};
pub use record::{Path, Record, Table};
pub use seldom::Seldom;
pub use settings::{Place, Region, Settings};
pub use step::{RitualPart, Step, StepState};
pub use talk::{Talk, TalkId, TalkPart};
pub use theme::{OwnTheme, Theme};
pub use version::{Fate, Version, VersionKind};
pub use week::{Priority, Week};
pub use week_id::WeekId;
