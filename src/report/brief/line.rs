//! One line that could leave a one-to-one: what it is, in whose words, and how each language writes it.
//!
//! Invariant: everything that is written of a line stands in its words and facts, and the hash is of all of
//! them: what looks otherwise than when it was chosen has another hash.

use chrono::NaiveDate;

use super::plain::{is_blank, shown};
use crate::domain::feedback::AskStatus;
use crate::domain::goals::{GoalStatus, Trend};
use crate::domain::share::fingerprint;
use crate::domain::talk::{AgreementStatus, ItemKind, Owner};
use crate::domain::{Amount, Value, WeekId};
use crate::locale::{Text, Texts, dates, numbers};

/// The parts of a brief, in the order in which they are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    Need,
    Agenda,
    Results,
    Goals,
    Requests,
    /// What others can clear away.
    Obstacles,
    Learning,
    Energy,
    /// Agreements of earlier one-to-ones, and those of this one.
    Agreed,
}

impl Section {
    pub const ALL: [Self; 9] = [
        Self::Need,
        Self::Agenda,
        Self::Results,
        Self::Goals,
        Self::Requests,
        Self::Obstacles,
        Self::Learning,
        Self::Energy,
        Self::Agreed,
    ];

    /// As JSON and templates name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Agenda => "agenda",
            Self::Results => "results",
            Self::Goals => "goals",
            Self::Requests => "requests",
            Self::Obstacles => "obstacles",
            Self::Learning => "learning",
            Self::Energy => "energy",
            Self::Agreed => "agreed",
        }
    }

    pub fn heading(self, texts: &Texts, headings: Headings) -> String {
        let (one_to_one, appraisal) = match self {
            Self::Need => (Text("brief-heading-need"), Text("appraisal-heading-need")),
            Self::Agenda => (Text("brief-heading-agenda"), Text("appraisal-heading-agenda")),
            Self::Results => (Text("brief-heading-results"), Text("appraisal-heading-results")),
            Self::Goals => (Text("brief-heading-goals"), Text("appraisal-heading-goals")),
            Self::Requests => (Text("brief-heading-requests"), Text("appraisal-heading-requests")),
            Self::Obstacles => (Text("brief-heading-obstacles"), Text("appraisal-heading-obstacles")),
            Self::Learning => (Text("brief-heading-learning"), Text("appraisal-heading-learning")),
            Self::Energy => (Text("brief-heading-energy"), Text("appraisal-heading-energy")),
            Self::Agreed => (Text("brief-heading-agreed"), Text("appraisal-heading-agreed")),
        };
        texts.say(if headings == Headings::Appraisal { appraisal } else { one_to_one })
    }
}

/// For which conversation the headings are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Headings {
    #[default]
    OneToOne,
    /// A yearly staff appraisal.
    Appraisal,
}

impl Headings {
    pub fn code(self) -> &'static str {
        match self {
            Self::OneToOne => "one-to-one",
            Self::Appraisal => "appraisal",
        }
    }

    pub fn title(self, texts: &Texts) -> String {
        texts.say(if self == Self::Appraisal { Text("appraisal-title") } else { Text("brief-title") })
    }
}

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    Need,
    Item,
    /// The outcome wanted of an item.
    Wanted,
    /// What was decided about an item.
    Decided,
    Row,
    /// What became different by a row.
    Result,
    Win,
    Note,
    Focus,
    Goal,
    Confidence,
    /// From which number to which a goal has come.
    Measured,
    /// What somebody said of a goal.
    Said,
    SaidBy,
    Ask,
    AskedOf,
    Answer,
    Obstacle,
    ClearedBy,
    Learned,
    ToLearn,
    HowToLearn,
    Level,
    Load,
    Gave,
    Drained,
    Agreement,
    /// How it went with an agreement.
    Why,
}

impl What {
    /// Its name in JSON and in templates, and what stands before its words.
    fn named(self) -> (&'static str, Option<Text>) {
        match self {
            Self::Need => ("need", None),
            Self::Item => ("item", None),
            Self::Wanted => ("wanted", Some(Text("brief-wanted"))),
            Self::Decided => ("decided", Some(Text("brief-decided"))),
            Self::Row => ("row", None),
            Self::Result => ("result", Some(Text("brief-result"))),
            Self::Win => ("win", None),
            Self::Note => ("note", None),
            Self::Focus => ("focus", None),
            Self::Goal => ("goal", None),
            Self::Confidence => ("confidence", Some(Text("brief-confidence"))),
            Self::Measured => ("measured", None),
            Self::Said => ("said", Some(Text("brief-said"))),
            Self::SaidBy => ("said-by", Some(Text("brief-said-by"))),
            Self::Ask => ("ask", None),
            Self::AskedOf => ("asked-of", Some(Text("brief-asked-of"))),
            Self::Answer => ("answer", Some(Text("brief-answer"))),
            Self::Obstacle => ("obstacle", None),
            Self::ClearedBy => ("cleared-by", Some(Text("brief-cleared-by"))),
            Self::Learned => ("learned", Some(Text("brief-learned"))),
            Self::ToLearn => ("to-learn", Some(Text("brief-to-learn"))),
            Self::HowToLearn => ("how-to-learn", Some(Text("brief-how-to-learn"))),
            Self::Level => ("level", Some(Text("brief-level"))),
            Self::Load => ("load", Some(Text("brief-load"))),
            Self::Gave => ("gave", Some(Text("brief-gave"))),
            Self::Drained => ("drained", Some(Text("brief-drained"))),
            Self::Agreement => ("agreement", None),
            Self::Why => ("why", Some(Text("brief-why"))),
        }
    }

    pub fn code(self) -> &'static str {
        self.named().0
    }

    /// Energy, load, drains, learning and names are only chosen one by one.
    pub fn is_sensitive(self) -> bool {
        matches!(
            self,
            Self::SaidBy
                | Self::AskedOf
                | Self::ClearedBy
                | Self::Learned
                | Self::ToLearn
                | Self::HowToLearn
                | Self::Level
                | Self::Load
                | Self::Gave
                | Self::Drained
        )
    }
}

/// What stands on a line beside its words, in values of which each language has its own words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fact {
    Item(ItemKind),
    Owner(Owner),
    Due(NaiveDate),
    Kept(AgreementStatus),
    Asked(AskStatus),
    Reached(GoalStatus),
    Trend(Trend),
    /// A week, and the year that goes without saying.
    Week(WeekId, i32),
    Start(f64),
    Now(f64),
    Target(f64),
}

impl Fact {
    /// Its name and its value, the same in every language.
    pub fn named(self) -> (&'static str, String) {
        let amount = |number| Amount(number).write().as_written();
        match self {
            Self::Item(kind) => ("kind", kind.code().to_owned()),
            Self::Owner(owner) => ("owner", owner.code().to_owned()),
            Self::Due(day) => ("due", day.to_string()),
            Self::Kept(status) => ("status", status.code().to_owned()),
            Self::Asked(status) => ("status", status.code().to_owned()),
            Self::Reached(status) => ("status", status.code().to_owned()),
            Self::Trend(trend) => ("trend", trend.code().to_owned()),
            Self::Week(week, _) => ("week", week.to_string()),
            Self::Start(number) => ("start", amount(number)),
            Self::Now(number) => ("now", amount(number)),
            Self::Target(number) => ("target", amount(number)),
        }
    }

    /// As it stands behind the words; none for what stands among them.
    fn text(self, texts: &Texts) -> Option<String> {
        let language = texts.language();
        Some(match self {
            Self::Item(kind) => texts.choice("brief-item", kind.code()),
            Self::Owner(owner) => texts.choice("brief-owner", owner.code()),
            Self::Due(day) => texts.say_with(Text("brief-due"), &[("day", dates::short_date(language, day, 0).into())]),
            Self::Kept(status) => texts.choice("brief-agreement", status.code()),
            Self::Asked(status) => texts.choice("ask-status", status.code()),
            Self::Reached(status) => texts.choice("goal-status", status.code()),
            Self::Trend(trend) => texts.choice("trend", trend.code()),
            Self::Week(week, year) => dates::week_name(language, week, year),
            Self::Target(number) => {
                texts.say_with(Text("brief-target"), &[("number", numbers::exact(language, number).into())])
            }
            Self::Start(_) | Self::Now(_) => return None,
        })
    }
}

/// One line that could leave.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it says, as files refer to it: `2026-W47/m3kd.result`, `goals/r7xa`, `talks/2026-12-03/a2bc`.
    pub reference: String,
    /// The line that it belongs under and only leaves with.
    pub under: Option<String>,
    pub section: Section,
    pub what: What,
    /// The owner's own words, or a value as files have it.
    pub words: String,
    pub facts: Vec<Fact>,
    /// It is only chosen by itself.
    pub is_sensitive: bool,
}

impl Line {
    pub(super) fn new(section: Section, what: What, reference: String, words: impl Into<String>) -> Self {
        let words = words.into();
        Self { reference, under: None, section, what, words, facts: Vec::new(), is_sensitive: what.is_sensitive() }
    }

    pub(super) fn under(self, parent: &str) -> Self {
        Self { under: Some(parent.to_owned()), ..self }
    }

    pub(super) fn with(mut self, fact: impl Into<Option<Fact>>) -> Self {
        self.facts.extend(fact.into());
        self
    }

    /// It has something to say.
    pub(super) fn is_said(&self) -> bool {
        self.what == What::Measured || !is_blank(&self.words)
    }

    /// Of all that is written of the line, whatever the language: another text has another hash.
    pub fn hash(&self) -> String {
        let mut whole = format!("{}\u{1f}{}", self.what.code(), self.words);
        for (name, value) in self.facts.iter().map(|fact| fact.named()) {
            whole.extend(["\u{1f}", name, "=", &value]);
        }
        fingerprint(&whole)
    }

    /// The line in the language of `texts`, in one row: what a preview shows and what is written.
    pub fn text(&self, texts: &Texts) -> String {
        let said = self.said(texts);
        let said = match self.what.named().1 {
            Some(label) => format!("{}: {said}", texts.say(label)),
            None => said,
        };
        let facts = self.facts.iter().filter_map(|fact| fact.text(texts));
        std::iter::once(said).chain(facts).collect::<Vec<_>>().join(" · ")
    }

    fn said(&self, texts: &Texts) -> String {
        let words = shown(&self.words);
        match self.what {
            What::Level | What::Load => texts.say_with(Text("brief-of-five"), &[("level", words.into())]),
            // Another code than ours stands as it was written.
            What::Confidence if texts.has_choice("confidence", &words) => texts.choice("confidence", &words),
            What::Measured => {
                let number = |fact: &Fact| match fact {
                    Fact::Start(number) | Fact::Now(number) => Some(numbers::exact(texts.language(), *number)),
                    _ => None,
                };
                let mut numbers = self.facts.iter().filter_map(number);
                let [start, now] = [numbers.next(), numbers.next()].map(Option::unwrap_or_default);
                let args = [("start", start.into()), ("now", now.into()), ("unit", words.into())];
                texts.say_with(Text("brief-measured"), &args).trim_end().to_owned()
            }
            _ => words,
        }
    }
}
