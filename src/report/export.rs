//! All that is kept, for other programs: JSON with everything, a table of the priorities, and the calendar's view.
//!
//! Invariant: nothing is left out but what the format has no place for, and the same files give the same text.

mod calendar;
mod csv;
mod json;

pub(super) use json::{FORMAT, VERSION};

use chrono::{DateTime, Utc};

use crate::domain::{Feedback, Goals, Problem, Profile, Settings, Talk, TalkId, Week, WeekId};
use crate::locale::Texts;

/// What stands in the files; of one that cannot be understood only that.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    pub settings: Settings,
    pub profile: Profile,
    pub goals: Goals,
    pub feedback: Feedback,
    /// Oldest first.
    pub weeks: Vec<(WeekId, Week)>,
    /// Oldest first.
    pub talks: Vec<(TalkId, Talk)>,
    /// Why files are missing here.
    pub unreadable: Vec<Problem>,
}

/// How it is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Format {
    #[default]
    Json,
    Calendar,
    Csv,
}

impl Format {
    pub const ALL: [Self; 3] = [Self::Json, Self::Calendar, Self::Csv];

    /// As it is asked for, and as files of the format end.
    pub fn code(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Calendar => "ics",
            Self::Csv => "csv",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }
}

/// The whole text. `stamp` is when it is made, which a calendar wants to know.
pub fn write(format: Format, kept: &Kept, texts: &Texts, stamp: DateTime<Utc>) -> String {
    match format {
        Format::Json => json::everything(kept),
        Format::Calendar => calendar::calendar(kept, texts, stamp),
        Format::Csv => csv::priorities(kept),
    }
}
