//! The ledger of requests over all weeks: those that wait, and what came of the others.
//!
//! Invariant: every open request stands here, the oldest first; of those that are settled the last quarter does,
//! and how many there are besides is said.

use super::feedback::{self, request};
use super::{Page, Text};
use crate::app::question::{Item, Look, Tone};
use crate::domain::feedback::{Ask, AskStatus};
use crate::locale::dates;

pub(super) fn page(page: &mut Page<'_>) {
    let feedback = &page.docs().feedback;
    let open = feedback.open_by_age();
    let (settled, older) = feedback.settled(page.docs().id);
    if open.is_empty() && settled.is_empty() {
        let none = page.say(Text("asks-none"));
        page.note(none, Tone::Quiet);
    }
    for (index, ask) in open.into_iter().enumerate() {
        request(page, ask, Look::Head(index + 1));
        waiting(page, ask);
        page.note("", Tone::Plain);
    }
    feedback::new_ask(page);
    if !settled.is_empty() {
        page.heading(Text("heading-settled-asks"));
    }
    for ask in settled {
        request(page, ask, Look::Line);
        outcome(page, ask);
        page.note("", Tone::Plain);
    }
    if older > 0 {
        let text = page.context.texts.say_with(Text("asks-older"), &[("n", older.into())]);
        page.note(text, Tone::Quiet);
    }
}

/// What an open request is about, by when, and what its owner meant to do without an answer once that day is by.
fn waiting(page: &mut Page<'_>, ask: &Ask) {
    let texts = page.context.texts;
    let kind = ask.kind.value().map(|kind| texts.choice("ask-kind", kind.code()));
    let due = ask.due.value().map(|day| {
        let day = dates::date_with_year(texts.language(), *day, page.docs().id.year());
        texts.say_with(Text("ask-due-by"), &[("day", day.into())])
    });
    let about = kind.into_iter().chain(due).collect::<Vec<_>>().join(" · ");
    told(page, &[(about, Tone::Quiet)]);
    if ask.is_past_due(page.context.today) && !ask.if_no_answer.is_empty() {
        let label = format!("{}: ", page.say(Text("ask-if-no-answer")));
        told(page, &[(label, Tone::Quiet), (ask.if_no_answer.clone(), Tone::Plain)]);
    }
}

/// What a settled request was about and when it was settled, and what came of it. Where the cursor is in it, the
/// last is asked for instead.
fn outcome(page: &mut Page<'_>, ask: &Ask) {
    let texts = page.context.texts;
    let kind = ask.kind.value().map(|kind| texts.choice("ask-kind", kind.code()));
    let week = ask.settled.value().map(|week| dates::week_name(texts.language(), *week, page.docs().id.year()));
    let about = kind.into_iter().chain(week).collect::<Vec<_>>().join(" · ");
    told(page, &[(about, Tone::Quiet)]);
    if ask.status.value() == Some(&AskStatus::Answered) && page.is_open(&ask.id) {
        return feedback::came_of_it(page, ask);
    }
    for (text, words) in [(Text("ask-answer"), &ask.answer), (Text("ask-did"), &ask.did)] {
        if !words.is_empty() {
            let label = format!("{}: ", page.say(text));
            told(page, &[(label, Tone::Quiet), (words.clone(), Tone::Plain)]);
        }
    }
}

fn told(page: &mut Page<'_>, words: &[(String, Tone)]) {
    if words.iter().any(|(text, _)| !text.is_empty()) {
        page.items.push(Item::Words(words.to_vec()));
    }
}
