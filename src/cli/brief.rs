//! `femsteg brief`: what was chosen to be shared of the newest one-to-one, printed or in a file.
//!
//! Invariant: nothing is written but what the gate let out, and a file that was there is replaced only when
//! somebody said so.

use std::path::PathBuf;

use super::failure::Failure;
use super::handing::{format_asked_for, hand_over};
use super::reading::Read;
use super::week::named;
use super::{Session, out};
use crate::domain::{Entry, FileId};
use crate::locale::{Text, Texts};
use crate::report::brief::{self, BriefFault, Format, Headings, Material, Template};
use crate::review::chronicle::Chronicle;
use crate::store::replace::Existing;

/// How a brief is asked for, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) since: Option<String>,
    pub(super) format: Option<String>,
    pub(super) output: Option<PathBuf>,
    pub(super) existing: Existing,
    pub(super) headings: Headings,
    /// Only our template is asked for.
    pub(super) template: bool,
}

/// Why no brief was written.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Unwritten {
    Fault(BriefFault),
    /// The user's template cannot be read, in the system's words.
    NoTemplate(&'static str, String),
    /// The format has no template to print.
    JsonHasNone,
}

pub(super) fn brief(session: &Session, wanted: &Wanted) -> Result<(), Failure> {
    let format = format_asked_for(wanted.format.as_deref(), wanted.output.as_deref(), Format::from_code)?;
    if wanted.template {
        return out::print(format.template().ok_or(Unwritten::JsonHasNone)?);
    }
    let text = written(session, wanted, format)?;
    let Some(path) = &wanted.output else { return out::print(&text) };
    hand_over(session, path, wanted.existing, &text)
}

/// The whole text, before anything is touched.
fn written(session: &Session, wanted: &Wanted, format: Format) -> Result<String, Failure> {
    let since = wanted.since.as_deref().map(|text| named(text, session.clock.today(), &session.store)).transpose()?;
    let mut read = Read::new(session);
    let talks = read.talks()?;
    let newest = talks.iter().find(|(_, talk)| !talk.share.is_empty()).cloned();
    let Some((id, mut talk)) = newest else {
        session.warn_of(read.problems());
        return Err(Unwritten::Fault(BriefFault::NothingShared).into());
    };
    let (from, to) = brief::window(id, &talk);
    let from = since.map_or(from, |since| since.max(from));
    if from > to {
        return Err(Unwritten::Fault(BriefFault::NothingShared).into());
    }
    // From here on the one-to-one looks no further back.
    talk.from = Entry::Value(from);
    let chronicle = Chronicle::whole(read.weeks(|id| (from..=to).contains(&id))?, talks, Vec::new());
    let (goals, feedback, profile) = (read.of(FileId::Goals), read.of(FileId::Feedback), read.of(FileId::Profile));
    let material =
        Material { id, talk: &talk, chronicle: &chronicle, goals: &goals, feedback: &feedback, profile: &profile };
    let template = own_template(session, format)?;
    let text = brief::write(format, &material, &session.texts, template.as_ref(), wanted.headings);
    session.warn_of(read.problems());
    Ok(text.map_err(Unwritten::Fault)?)
}

fn own_template(session: &Session, format: Format) -> Result<Option<Template>, Unwritten> {
    let Some(name) = format.template_name() else { return Ok(None) };
    let text = session.store.beside(name).map_err(|error| Unwritten::NoTemplate(name, error.to_string()))?;
    Ok(text.map(|text| Template { name: name.to_owned(), text }))
}

impl Unwritten {
    pub(super) fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Fault(fault) => fault.words(texts),
            Self::NoTemplate(name, words) => {
                let args = [("file", (*name).into()), ("detail", words.as_str().into())];
                texts.say_with(Text("cli-brief-no-template"), &args)
            }
            Self::JsonHasNone => texts.say(Text("cli-brief-json-has-none")),
        }
    }
}

impl From<Unwritten> for Failure {
    fn from(why: Unwritten) -> Self {
        Self::Brief(why)
    }
}
