//! Requests by what was asked for and by whom, and how long an answer took.
//!
//! Invariant: whole weeks are told as they are, from the shortest to the longest, and never averaged.

use super::lines::{Line, Page, Stand};
use crate::app::question::Tone;
use crate::app::start::SEPARATOR;
use crate::app::wording;
use crate::locale::Text;
use crate::report::page::capitalised;
use crate::review::patterns::requests::Request;

pub(super) fn requests(page: &mut Page<'_>) {
    let requests = &page.look.patterns.requests;
    if requests.is_empty() {
        return;
    }
    page.heading(page.say(Text("heading-look-by-kind")));
    for (kind, asks) in &requests.by_kind {
        let code = kind.map_or("", |kind| kind.code());
        group(page, &format!("kind:{code}"), wording::ask_kind(page.texts, *kind), asks);
    }
    page.heading(page.say(Text("heading-look-by-person")));
    for (person, asks) in &requests.by_person {
        let label = if person.is_empty() { page.say(Text("look-unnamed")) } else { person.clone() };
        group(page, &format!("person:{person}"), label, asks);
    }
}

fn group(page: &mut Page<'_>, name: &str, label: String, asks: &[Request]) {
    let known: String = wording::answers(page.texts, asks).iter().flat_map(|part| [SEPARATOR, part]).collect();
    let parts = vec![(label, Tone::Plain), (known, Tone::Quiet)];
    let aside = asks.len().to_string();
    page.lines.push(Line { stand: Some(Stand::Count(name.to_owned())), parts, aside, ..Line::default() });
    let is_open = page.look.open.as_deref() == Some(name);
    for ask in asks.iter().filter(|_| is_open) {
        behind(page, name, ask);
    }
}

fn behind(page: &mut Page<'_>, name: &str, request: &Request) {
    let Some(ask) = page.docs.feedback.ask.iter().find(|ask| ask.id == request.id) else { return };
    let parts = vec![
        (capitalised(&page.week(request.week)) + "  ", Tone::Quiet),
        (wording::asked(ask), Tone::Plain),
        (SEPARATOR.to_owned() + &wording::became(page.texts, request), Tone::Quiet),
    ];
    let stand = Stand::Row { count: name.to_owned(), week: request.week, row: request.id.clone() };
    page.lines.push(Line { stand: Some(stand), parts, indent: 2, ..Line::default() });
}
