//! The agenda: what I need to succeed, the items, and what is offered for them.
//!
//! Invariant: what was offered and taken is an item like any other; its words may be changed, and its source stays
//! known.

use super::super::{Page, Text, look, natural};
use super::About;
use crate::app::question::{Act, Kind, List, Look, Tone};
use crate::app::start::SEPARATOR;
use crate::domain::talk::{Item, ItemKind};
use crate::domain::{Path, WeekId, limits};
use crate::locale::{Texts, dates};
use crate::report::page::capitalised;
use crate::review::agenda::{Sources, Suggestion, Topic, suggestions};

pub(super) fn page(page: &mut Page<'_>, about: About<'_>) {
    page.heading(Text("heading-need"));
    let needs = &about.talk.need;
    for (index, need) in needs.iter().enumerate() {
        let path = Path::of("need").row(&need.id).key("text");
        look(page.field(Text("talk-need"), about.file(), path, Kind::Line), Look::Head(index + 1));
    }
    if needs.len() < limits::NEEDS {
        let slot = page.slot(Text("talk-need"), List::Need(about.id), needs.len());
        look(slot, Look::Head(needs.len() + 1));
    }
    page.heading(Text("heading-items"));
    let items = &about.talk.item;
    for (index, row) in items.iter().enumerate() {
        item(page, about, row, index + 1);
    }
    if items.len() < limits::AGENDA {
        let slot = page.slot(Text("talk-item"), List::Item(about.id), items.len());
        look(slot, Look::Head(items.len() + 1));
    }
    offered(page, about);
}

fn item(page: &mut Page<'_>, about: About<'_>, row: &Item, number: usize) {
    let path = |key| Path::of("item").row(&row.id).key(key);
    let kind = row.kind.value().map(|kind| page.context.texts.choice("item-kind", kind.code()));
    if let Some(question) = page.field(Text("talk-item"), about.file(), path("text"), Kind::Line) {
        question.look = Look::Head(number);
        question.aside = kind.map(natural).into_iter().collect();
    }
    if page.is_open(&row.id) {
        let kinds = page.choice("item-kind", ItemKind::CODES);
        look(page.field(Text("item-kind"), about.file(), path("kind"), kinds), Look::Indented);
        look(page.field(Text("item-wanted"), about.file(), path("wanted"), Kind::Line), Look::Indented);
    }
}

/// What may be raised, each with where it comes from.
fn offered(page: &mut Page<'_>, about: About<'_>) {
    let chronicle = page.context.chronicle.with(page.docs().id, &page.docs().week);
    let docs = page.docs();
    let sources = Sources {
        chronicle: &chronicle,
        window: about.window,
        goals: &docs.goals,
        feedback: &docs.feedback,
        profile: &docs.profile,
        today: page.context.today,
    };
    let offered = suggestions(sources, about.talk);
    if offered.is_empty() {
        return;
    }
    page.heading(Text("heading-raise"));
    for suggestion in offered {
        let source = source(page, &suggestion);
        let label = raised(page.context.texts, &suggestion);
        let take = page.say(Text("talk-raise"));
        let reference = suggestion.source.clone();
        let acts = Kind::Acts(vec![(Act::Raise(about.id, suggestion), take)], None);
        let question = page.decide(Text("talk-raise"), "raise", &reference, acts);
        // In full, since half of what may be raised says little.
        question.label = format!("· {label}{SEPARATOR}{source}");
    }
    page.note("", Tone::Plain);
}

/// A suggestion in words, as it is put on the agenda.
pub(crate) fn raised(texts: &Texts, suggestion: &Suggestion) -> String {
    let say = |text: Text| texts.say_with(text, &[("about", suggestion.about.as_str().into())]);
    match suggestion.topic {
        Topic::GoalNeedsHelp => say(Text("raise-goal-help")),
        Topic::MayIDecide => say(Text("raise-may-i-decide")),
        Topic::NextArea => say(Text("raise-next-area")),
        Topic::Expectations => say(Text("raise-expectations")),
        Topic::Supports => say(Text("raise-supports")),
        Topic::Meaning => say(Text("raise-meaning")),
        Topic::Learn => say(Text("raise-learn")),
        Topic::Say => say(Text("raise-say")),
        Topic::Need | Topic::Decision | Topic::Mandate | Topic::Obstacle | Topic::Advice | Topic::Pattern => {
            suggestion.about.clone()
        }
    }
}

/// Where it comes from: a week, the requests, the goals, the room to act.
fn source(page: &Page<'_>, suggestion: &Suggestion) -> String {
    let texts = page.context.texts;
    let (file, _) = suggestion.source.split_once('/').unwrap_or_default();
    match file {
        "goals" => texts.say(Text("step-goals")),
        "feedback" => texts.say(Text("asks-title")),
        "profile" => texts.say(Text("profile-room")),
        _ if suggestion.weeks > 1 => texts.say_with(Text("talk-met-in"), &[("n", suggestion.weeks.into())]),
        week => week
            .parse::<WeekId>()
            .map(|week| capitalised(&dates::week_name(texts.language(), week, page.docs().id.year())))
            .unwrap_or_default(),
    }
}
