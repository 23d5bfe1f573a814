//! WHAT LEAVES A ONE-TO-ONE: the gate's lines, and the page made of those that were chosen.
//!
//! In reading order: one line ([`line`](mod@line)), which lines there are ([`candidates`]), which of them leave and how they
//! stand on the page ([`page`]); then how it is written: by templates ([`template`], with [`wrap`] and
//! [`markdown`]) or as JSON (`json`). Invariant: what is written is made from the chosen lines alone. No template
//! and no format ever sees another.

pub mod candidates;
mod json;
pub mod line;
pub mod markdown;
pub mod page;
mod plain;
pub mod template;
pub mod wrap;

pub use candidates::{lines, window};
pub use line::{Fact, Headings, Line, Section, What};
pub use page::Page;
pub use template::{Template, TemplateFault};

use crate::domain::{Feedback, Goals, Profile, RowId, Talk, TalkId};
use crate::locale::{Text, Texts};
use crate::review::chronicle::Chronicle;

/// All that a brief is made from.
#[derive(Debug, Clone, Copy)]
pub struct Material<'a> {
    pub id: TalkId,
    pub talk: &'a Talk,
    /// With the open week in it as it stands.
    pub chronicle: &'a Chronicle,
    pub goals: &'a Goals,
    pub feedback: &'a Feedback,
    pub profile: &'a Profile,
}

/// How a brief is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Format {
    #[default]
    Markdown,
    Html,
    Text,
    Json,
}

impl Format {
    pub const ALL: [Self; 4] = [Self::Markdown, Self::Html, Self::Text, Self::Json];

    /// As it is asked for, and as files of the format end.
    pub fn code(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Text => "txt",
            Self::Json => "json",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// The file in the config folder that may stand in the place of our template; JSON has none.
    pub fn template_name(self) -> Option<&'static str> {
        match self {
            Self::Markdown => Some("brief.md"),
            Self::Html => Some("brief.html"),
            Self::Text => Some("brief.txt"),
            Self::Json => None,
        }
    }

    /// Our own template; JSON has none.
    pub fn template(self) -> Option<&'static str> {
        match self {
            Self::Markdown => Some(include_str!("../../assets/brief/brief.md")),
            Self::Html => Some(include_str!("../../assets/brief/brief.html")),
            Self::Text => Some(include_str!("../../assets/brief/brief.txt")),
            Self::Json => None,
        }
    }
}

/// Why nothing is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BriefFault {
    /// No line was chosen, or none that was is still what it was.
    NothingShared,
    Template(TemplateFault),
}

impl BriefFault {
    pub fn words(&self, texts: &Texts) -> String {
        match self {
            Self::NothingShared => texts.say(Text("brief-nothing-shared")),
            Self::Template(fault) => fault.words(texts),
        }
    }
}

/// The line may leave: it was chosen, and is still what it was then.
pub fn is_shared(talk: &Talk, line: &Line) -> bool {
    talk.shares(&line.reference, &line.hash())
}

/// The line leaves: it was chosen, and so was every one of `lines` that it belongs under.
pub fn leaves(talk: &Talk, lines: &[Line], line: &Line) -> bool {
    let above = |line: &Line| lines.iter().find(|other| Some(&other.reference) == line.under.as_ref());
    std::iter::successors(Some(line), |line| above(line)).all(|line| is_shared(talk, line))
}

/// Lets `line` out as it is now.
pub fn share(talk: &mut Talk, line: &Line, id: RowId) {
    talk.let_out(&line.reference, line.hash(), id);
}

/// Makes `line` private again.
pub fn unshare(talk: &mut Talk, line: &Line) {
    talk.keep_in(&line.reference);
}

/// The brief as it is written: exactly what was shared and no more, by `template` where the user has one.
pub fn write(
    format: Format,
    material: &Material<'_>,
    texts: &Texts,
    template: Option<&Template>,
    headings: Headings,
) -> Result<String, BriefFault> {
    let page = Page::of(material, texts, headings);
    if page.is_empty() {
        return Err(BriefFault::NothingShared);
    }
    match (format.template_name(), format.template()) {
        (Some(name), Some(ours)) => {
            let (name, text) = template.map_or((name, ours), |own| (&*own.name, &*own.text));
            template::rendered(format, name, text, &page).map_err(BriefFault::Template)
        }
        _ => Ok(json::page(&page)),
    }
}
