//! Requests by what was asked for and by whom, and how long an answer took.
//!
//! Invariant: whole weeks are told as they are, from the shortest to the longest, and never averaged.

use super::lines::{Line, Page, Stand};
use crate::app::question::Tone;
use crate::app::start::SEPARATOR;
use crate::domain::feedback::AskStatus;
use crate::locale::Text;
use crate::report::page::capitalised;
use crate::review::patterns::requests::{Request, count, waits};

pub(super) fn requests(page: &mut Page<'_>) {
    let requests = &page.look.patterns.requests;
    if requests.is_empty() {
        return;
    }
    page.heading(page.say(Text("heading-look-by-kind")));
    for (kind, asks) in &requests.by_kind {
        let code = kind.map_or("", |kind| kind.code());
        let label =
            kind.map_or_else(|| page.say(Text("look-no-kind")), |kind| page.texts.choice("ask-kind", kind.code()));
        group(page, &format!("kind:{code}"), label, asks);
    }
    page.heading(page.say(Text("heading-look-by-person")));
    for (person, asks) in &requests.by_person {
        let label = if person.is_empty() { page.say(Text("look-unnamed")) } else { person.clone() };
        group(page, &format!("person:{person}"), label, asks);
    }
}

fn group(page: &mut Page<'_>, name: &str, label: String, asks: &[Request]) {
    let number = |text: Text, status| {
        let n = count(asks, status);
        (n > 0).then(|| page.texts.say_with(text, &[("n", n.into())]))
    };
    let wait = waits(asks).map(|(shortest, longest)| {
        if shortest == longest {
            return page.texts.say_with(Text("look-waited"), &[("n", shortest.into())]);
        }
        page.texts.say_with(Text("look-waits"), &[("from", shortest.into()), ("to", longest.into())])
    });
    let parts = [
        number(Text("look-answered"), AskStatus::Answered),
        wait,
        number(Text("look-open"), AskStatus::Open),
        number(Text("look-let-go"), AskStatus::LetGo),
    ];
    let known = parts.into_iter().flatten().fold(String::new(), |line, part| line + SEPARATOR + &part);
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
    let status = match request.waited {
        Some(n) => page.texts.say_with(Text("look-waited"), &[("n", n.into())]),
        None => page.texts.choice("ask-status", request.status.code()),
    };
    let question = if ask.question.is_empty() { &ask.to } else { &ask.question };
    let parts = vec![
        (capitalised(&page.week(request.week)) + "  ", Tone::Quiet),
        (question.clone(), Tone::Plain),
        (SEPARATOR.to_owned() + &status, Tone::Quiet),
    ];
    let stand = Stand::Row { count: name.to_owned(), week: request.week, row: request.id.clone() };
    page.lines.push(Line { stand: Some(stand), parts, indent: 2, ..Line::default() });
}
