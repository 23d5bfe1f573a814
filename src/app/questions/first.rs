//! The first page of all: language, hours a week, whose holidays, and where the files lie.
//!
//! Invariant: nothing is written until its owner goes on from here.

use super::{Page, Text};
use crate::app::question::{Kind, Tone};
use crate::domain::{FileId, Path, Region};
use crate::locale::Language;

pub(super) fn page(page: &mut Page<'_>) {
    let welcome = page.say(Text("first-welcome"));
    page.note(welcome, Tone::Plain);
    page.note("", Tone::Plain);
    let choices = Language::ALL.iter().map(|language| (language.code().to_owned(), language.own_name().to_owned()));
    let current = page.context.texts.language();
    if let Some(question) =
        page.field(Text("setting-language"), FileId::Settings, Path::of("language"), Kind::Choice(choices.collect()))
        && question.value.is_empty()
    {
        current.code().clone_into(&mut question.value);
        current.own_name().clone_into(&mut question.shown);
    }
    let hours = crate::locale::numbers::exact(current, page.docs().settings.contract_hours());
    if let Some(question) = page.field(Text("setting-hours"), FileId::Settings, Path::of("hours_per_week"), Kind::Hours)
        && question.value.is_empty()
    {
        question.shown = hours;
    }
    let regions = page.choice("region", Region::CODES);
    // Until the language is stored, the one that is spoken here decides whose holidays are meant.
    let region = page.docs().settings.region.value().copied().unwrap_or(current.default_region());
    let name = page.context.texts.choice("region", region.code());
    if let Some(question) = page.field(Text("setting-region"), FileId::Settings, Path::of("region"), regions)
        && question.value.is_empty()
    {
        region.code().clone_into(&mut question.value);
        question.shown = name;
    }
    page.heading(Text("heading-files"));
    let folder = page.context.folder.to_owned();
    page.note(folder, Tone::Plain);
    for text in [Text("first-private"), Text("first-work-machine")] {
        let text = page.say(text);
        page.note(text, Tone::Quiet);
    }
}
