//! What stands on a page of looking back, line by line, and what of it one can stand on.
//!
//! Invariant: pure and repeatable; every number stands in a line that the rows behind it open under.

use super::{LookPage, Looking, counts, goals, requests, timeline};
use crate::app::docs::Docs;
use crate::app::question::Tone;
use crate::app::start::SEPARATOR;
use crate::domain::{RowId, WeekId};
use crate::locale::{Text, Texts, dates};
use crate::report::page::capitalised;
use crate::review::Span;
use crate::review::patterns::Source;

/// One line of a page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// What one stands on there; `None` where one cannot.
    pub stand: Option<Stand>,
    pub parts: Vec<(String, Tone)>,
    /// A sign for each week, two columns a week, where there is room.
    pub marks: String,
    /// What stands at the right.
    pub aside: String,
    pub indent: u16,
    pub fit: Fit,
}

/// What becomes of a line that is longer than its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fit {
    #[default]
    Wrapped,
    /// It takes one row, so that all weeks are equally high.
    Cut,
}

/// What one stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stand {
    /// A count, by its name; it opens the rows behind it.
    Count(String),
    /// A row behind a count, or a week; it opens the week.
    Row { count: String, week: WeekId, row: RowId },
}

pub(super) fn lines(look: &Looking, docs: &Docs, texts: &Texts, year: i32, left: Option<usize>) -> Vec<Line> {
    let mut page = Page { look, docs, texts, year, lines: Vec::new() };
    page.head(left);
    if look.patterns.planned.is_empty() && look.page != LookPage::Requests {
        // What has not been read yet may be there.
        if left == Some(0) {
            page.nothing(Text("look-empty"));
        }
        return page.lines;
    }
    let head = page.lines.len();
    match look.page {
        LookPage::Timeline => timeline::weeks(&mut page),
        LookPage::Obstacles => counts::obstacles(&mut page),
        LookPage::Moves => counts::moves(&mut page),
        LookPage::Requests => requests::requests(&mut page),
        LookPage::Goals => goals::goals(&mut page),
        // It is drawn, with its own words.
        LookPage::Energy => return page.lines,
        LookPage::Year => timeline::year(&mut page),
    }
    if page.lines.len() == head {
        page.nothing(Text("look-nothing"));
    }
    page.lines
}

/// A page while it is built.
pub(super) struct Page<'a> {
    pub(super) look: &'a Looking,
    pub(super) docs: &'a Docs,
    pub(super) texts: &'a Texts,
    year: i32,
    pub(super) lines: Vec<Line>,
}

impl Page<'_> {
    pub(super) fn say(&self, text: Text) -> String {
        self.texts.say(text)
    }

    pub(super) fn week(&self, week: WeekId) -> String {
        dates::week_name(self.texts.language(), week, self.year).replace(' ', "\u{a0}")
    }

    pub(super) fn note(&mut self, text: String, tone: Tone) {
        self.lines.push(Line { parts: vec![(text, tone)], ..Line::default() });
    }

    pub(super) fn gap(&mut self) {
        self.lines.push(Line::default());
    }

    /// A heading, below what stands there already.
    pub(super) fn heading(&mut self, text: String) {
        self.gap();
        self.note(text, Tone::Strong);
    }

    /// Which weeks these are, what is in them, and which of them cannot be read.
    fn head(&mut self, left: Option<usize>) {
        let patterns = &self.look.patterns;
        let number = |text: Text, n: usize| (n > 0).then(|| self.texts.say_with(text, &[("n", n.into())]));
        let counts = [
            number(Text("look-planned"), patterns.planned.len()),
            number(Text("look-away"), patterns.away.len()),
            // What has not been read yet looks blank, too.
            number(Text("look-blank"), if left == Some(0) { patterns.blank.len() } else { 0 }),
        ];
        let (from, to) = (self.week(patterns.window.from), self.week(patterns.window.to));
        let range = format!("{} – {to}", capitalised(&from));
        let line = std::iter::once(range).chain(counts.into_iter().flatten()).collect::<Vec<_>>().join(SEPARATOR);
        self.note(line, Tone::Quiet);
        if !patterns.unreadable.is_empty() {
            let weeks = patterns.unreadable.iter().map(|week| self.week(*week)).collect::<Vec<_>>().join(", ");
            let text = self.texts.say_with(Text("look-unreadable"), &[("weeks", weeks.into())]);
            self.note(text, Tone::Warn);
        }
        if let Some(n) = left.filter(|left| *left > 0) {
            let text = self.texts.say_with(Text("look-reading"), &[("n", n.into())]);
            self.note(text, Tone::Quiet);
        } else if left.is_none() {
            let text = self.say(Text("reading"));
            self.note(text, Tone::Quiet);
        }
    }

    /// Nothing stands here; a longer span may have something.
    fn nothing(&mut self, text: Text) {
        self.gap();
        let text = self.say(text);
        self.note(text, Tone::Plain);
        if let Some(longer) = self.look.span().longer() {
            let key = Span::ALL.iter().position(|span| *span == longer).unwrap_or_default() + 1;
            let args = [("key", key.into()), ("n", u32::from(longer.weeks()).into())];
            let text = self.texts.say_with(Text("look-longer"), &args);
            self.note(text, Tone::Quiet);
        }
    }

    /// Above the first counts of a page: which week stands where among the signs.
    pub(super) fn scale(&mut self) {
        let series = &self.look.patterns.series;
        if let (Some(first), Some(last), true) = (series.first(), series.last(), self.has_marks()) {
            let (first, last) = (first.week.number().to_string(), last.week.number().to_string());
            let width = series.len() * 2;
            let marks = format!("{first}{last:>0$}", width.saturating_sub(first.len()));
            self.lines.push(Line { marks, ..Line::default() });
        }
    }

    /// In a year there is no room for a sign a week.
    fn has_marks(&self) -> bool {
        self.look.span() != Span::Year
    }

    /// How many of the rows stand in each week: a number, a point for none, a dash for a week away.
    fn marks(&self, sources: &[Source]) -> String {
        let patterns = &self.look.patterns;
        if !self.has_marks() {
            return String::new();
        }
        let mark = |week: WeekId| match sources.iter().filter(|source| source.week == week).count() {
            0 if patterns.away.contains(&week) => " –".to_owned(),
            0 if !patterns.planned.contains(&week) => "  ".to_owned(),
            0 => " ·".to_owned(),
            n => format!("{n:>2}"),
        };
        patterns.series.iter().map(|point| mark(point.week)).collect()
    }

    /// A count; under it the rows behind it, where it is open.
    pub(super) fn count(&mut self, name: &str, label: String, indent: u16, sources: &[Source], words: Words) {
        let weeks = crate::review::patterns::weeks_of(sources);
        let args = [("n", sources.len().into()), ("weeks", weeks.into())];
        let aside = self.texts.say_with(Text("look-count"), &args);
        let parts = vec![(label, Tone::Plain)];
        let marks = self.marks(sources);
        self.lines.push(Line {
            stand: Some(Stand::Count(name.to_owned())),
            parts,
            marks,
            aside,
            indent,
            ..Line::default()
        });
        if self.look.open.as_deref() == Some(name) {
            for source in sources {
                self.behind(name, source, indent, words);
            }
        }
    }

    /// A row behind a count, with its week.
    fn behind(&mut self, name: &str, source: &Source, indent: u16, words: Words) {
        let mut parts = vec![(capitalised(&self.week(source.week)) + "  ", Tone::Quiet)];
        if let Some(week) = self.look.seen.find(source.week) {
            let (text, known) = words(self.texts, week, &source.row);
            parts.push((text, Tone::Plain));
            parts.extend(
                known
                    .into_iter()
                    .filter(|known| !known.is_empty())
                    .map(|known| (SEPARATOR.to_owned() + &known, Tone::Quiet)),
            );
        }
        let stand = Stand::Row { count: name.to_owned(), week: source.week, row: source.row.clone() };
        self.lines.push(Line { stand: Some(stand), parts, indent: indent + 2, ..Line::default() });
    }
}

/// A row of a week in words, and what else is known of it.
pub(super) type Words = fn(&Texts, &crate::domain::Week, &RowId) -> (String, Vec<String>);
