//! The page that leaves: the chosen lines under their headings, in one language.
//!
//! Invariant: a line stands on it when it was chosen and, where it belongs under another, that one was too.

use std::slice;

use chrono::NaiveDate;

use super::line::{Headings, Line, Section};
use super::{Material, is_shared, lines, window};
use crate::domain::WeekId;
use crate::locale::{Language, Text, Texts, dates};

/// What is written, whatever the format.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The day of the one-to-one.
    pub date: NaiveDate,
    /// The weeks looked back on, both included.
    pub weeks: (WeekId, WeekId),
    pub language: Language,
    pub headings: Headings,
    pub title: String,
    /// The day of the one-to-one, and the days that were looked back on.
    pub day: String,
    pub period: String,
    /// Those with a line, in their order.
    pub parts: Vec<Part>,
}

/// One heading with what stands under it.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub section: Section,
    pub heading: String,
    pub rows: Vec<Shared>,
}

/// A chosen line, and the chosen ones that belong under it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    pub line: Line,
    /// As it stands on the page.
    pub text: String,
    pub under: Vec<Shared>,
}

impl Page {
    pub fn of(material: &Material<'_>, texts: &Texts, headings: Headings) -> Self {
        let lines: Vec<Line> = lines(material).into_iter().filter(|line| is_shared(material.talk, line)).collect();
        let part = |section: Section| {
            let lines: Vec<&Line> = lines.iter().filter(|line| line.section == section).collect();
            let rows = under(&lines, None, texts);
            (!rows.is_empty()).then(|| Part { section, heading: section.heading(texts, headings), rows })
        };
        let (from, to) = window(material.id, material.talk);
        let date = material.talk.day(material.id);
        let days = dates::date_range(texts.language(), from.monday(), to.sunday());
        Self {
            date,
            weeks: (from, to),
            language: texts.language(),
            headings,
            title: headings.title(texts),
            day: dates::date_long(texts.language(), date),
            period: texts.say_with(Text("brief-period"), &[("days", days.into())]),
            parts: Section::ALL.into_iter().filter_map(part).collect(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// Those of `lines` that belong under `parent`, each with its own.
fn under(lines: &[&Line], parent: Option<&str>, texts: &Texts) -> Vec<Shared> {
    let ours = lines.iter().filter(|line| line.under.as_deref() == parent);
    let shared = |line: &&Line| Shared {
        text: line.text(texts),
        under: under(lines, Some(&line.reference), texts),
        line: (*line).clone(),
    };
    ours.map(shared).collect()
}

impl Shared {
    /// It and all that stands under it, in their order.
    pub fn all(&self) -> Vec<&Self> {
        slice::from_ref(&self).iter().copied().chain(self.under.iter().flat_map(Self::all)).collect()
    }
}
