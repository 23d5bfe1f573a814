//! The settings: what `config.toml` holds, each with what it does.
//!
//! Invariant: what is not in the file is shown as it holds, and only what somebody answers is written there.

use super::{Page, Text};
use crate::app::docs::FieldRef;
use crate::app::question::{Act, Item, Kind, Question, Tone};
use crate::domain::facts::FactKind;
use crate::domain::settings::HISTORY_DAYS;
use crate::domain::spared::KEEP_ALL;
use crate::domain::theme::BuiltIn;
use crate::domain::{FileId, Path, Region};
use crate::locale::fields::field_name;
use crate::locale::{Language, numbers, problems};

pub(super) fn page(page: &mut Page<'_>) {
    troubles(page);
    language(page);
    hours(page);
    region(page);
    theme(page);
    let usual = page.say(Text("setting-editor-usual"));
    let question = page.setting(Text("setting-editor"), "editor", Kind::Line);
    if question.value.is_empty() {
        question.shown = usual;
    }
    let kept = HISTORY_DAYS.to_string();
    let question = page.setting(Text("setting-history"), "history_days", Kind::Amount);
    if question.value.is_empty() {
        question.shown = kept;
    }
    let words = [Text("setting-mouse-on"), Text("setting-mouse-off")];
    page.flag(Text("setting-mouse"), FileId::Settings, Path::of("mouse"), words);
    hidden(page);
    page.heading(Text("heading-files"));
    let folder = page.context.folder.to_owned();
    page.note(folder, Tone::Plain);
}

/// What is wrong in the file, and in the theme that it names.
fn troubles(page: &mut Page<'_>) {
    let (settings, themes) = (&page.docs().settings, page.context.themes);
    let of_file = page.docs().kept(FileId::Settings).into_iter().flat_map(|kept| &kept.problems);
    let open = of_file.filter(|problem| !problem.closes_file() && !themes.solves(settings, problem));
    let told: Vec<String> =
        open.chain(themes.problems(settings)).map(|problem| problems::problem(page.context.texts, problem)).collect();
    for line in &told {
        page.note(line, Tone::Warn);
    }
    if !told.is_empty() {
        let advice = page.say(Text("settings-default-holds"));
        page.note(advice, Tone::Quiet);
        page.note("", Tone::Plain);
    }
}

pub(super) fn language<'a>(page: &'a mut Page<'_>) -> &'a mut Question {
    let choices = Language::ALL.iter().map(|language| (language.code().to_owned(), language.own_name().to_owned()));
    let current = page.context.texts.language();
    let question = page.setting(Text("setting-language"), "language", Kind::Choice(choices.collect()));
    if question.value.is_empty() {
        current.code().clone_into(&mut question.value);
        current.own_name().clone_into(&mut question.shown);
    }
    question
}

pub(super) fn hours(page: &mut Page<'_>) {
    let hours = numbers::exact(page.context.texts.language(), page.docs().settings.contract_hours());
    let question = page.setting(Text("setting-hours"), "hours_per_week", Kind::Hours);
    if question.value.is_empty() {
        question.shown = hours;
    }
}

pub(super) fn region(page: &mut Page<'_>) {
    let regions = page.choice("region", Region::CODES);
    // Until the language is stored, the one that is spoken here decides whose holidays are meant.
    let spoken = page.context.texts.language().default_region();
    let region = page.docs().settings.region.value().copied().unwrap_or(spoken);
    let name = page.context.texts.choice("region", region.code());
    let question = page.setting(Text("setting-region"), "region", regions);
    if question.value.is_empty() {
        region.code().clone_into(&mut question.value);
        question.shown = name;
    }
}

/// The themes, ours first; all of the screen shows the one that is chosen, and a line below it what else there is.
fn theme(page: &mut Page<'_>) {
    let Kind::Choice(mut choices) = page.choice("theme", BuiltIn::CODES) else { return };
    choices.extend(page.context.themes.own().iter().map(|own| (own.name.clone(), own.name.clone())));
    let (code, name) = choices[0].clone();
    let question = page.setting(Text("setting-theme"), "theme", Kind::Choice(choices));
    if question.value.is_empty() {
        (question.value, question.shown) = (code, name);
    }
    let spot = question.spot.clone();
    if page.context.spot == Some(&spot) {
        let sample = [
            (Text("theme-sample-accent"), Tone::Accent),
            (Text("theme-sample-strong"), Tone::Strong),
            (Text("theme-sample-quiet"), Tone::Quiet),
            (Text("theme-sample-good"), Tone::Good),
            (Text("theme-sample-warn"), Tone::Warn),
            (Text("theme-sample-error"), Tone::Error),
        ];
        let words = sample.iter().flat_map(|(text, tone)| [(page.say(*text), *tone), ("   ".to_owned(), Tone::Plain)]);
        page.items.push(Item::Words(words.collect()));
        page.note("", Tone::Plain);
    }
}

/// What is not asked for and not said, each to be had back.
fn hidden(page: &mut Page<'_>) {
    page.heading(Text("heading-hidden"));
    let hidden = &page.docs().settings.hide;
    if hidden.is_empty() {
        let none = page.say(Text("hidden-none"));
        page.note(none, Tone::Quiet);
    }
    for address in hidden {
        let label = hidden_name(page, address);
        let acts = vec![(Act::AskedAgain(address.clone()), page.say(Text("hidden-ask-again")))];
        page.decide(Text("hidden"), "hidden", address, Kind::Acts(acts, None)).label = label;
    }
}

fn hidden_name(page: &Page<'_>, address: &str) -> String {
    let fact = FactKind::ALL.iter().find(|kind| kind.setting() == address);
    match (address, fact) {
        (_, Some(kind)) => page.context.texts.choice("fact-name", kind.code()),
        ("seldom.room", _) => page.say(Text("seldom-room")),
        ("seldom.role", _) => page.say(Text("still-true")),
        ("seldom.goals", _) => page.say(Text("seldom-goal")),
        (KEEP_ALL, _) => page.say(Text("hidden-offers")),
        _ => field_name(page.context.texts, &Path::default().named(address)),
    }
}

impl Page<'_> {
    /// A question about a setting. No setting hides another one.
    fn setting(&mut self, text: Text, key: &'static str, kind: Kind) -> &mut Question {
        self.question_at(text, FieldRef { file: FileId::Settings, path: Path::of(key) }, kind)
    }
}
