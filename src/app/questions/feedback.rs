//! Step 4: open requests, new ones, and feedback given; and the form for one request.
//!
//! Invariant: a request asks for one thing from one person; the program sends nothing.

use super::{Page, Text};
use crate::app::question::{Act, Kind, List, Look, Tone};
use crate::domain::feedback::{Ask, AskKind, AskStatus};
use crate::domain::{FileId, Path, RowId, limits};

pub(super) fn page(page: &mut Page<'_>) {
    let asks: Vec<&Ask> = of_this_week(page).collect();
    for ask in asks {
        request(page, ask);
    }
    let feedback = &page.docs().feedback;
    let this_week = page.docs().id;
    let open = feedback.open().count();
    let new = feedback.ask.iter().filter(|ask| ask.week.value() == Some(&this_week)).count();
    if !page.asks("ask.to", true) {
        return gives(page);
    }
    if open >= limits::OPEN_ASKS {
        let text = page.context.texts.say_with(Text("asks-enough-open"), &[("n", open.into())]);
        page.note(text, Tone::Quiet);
    } else if new >= limits::NEW_ASKS {
        let text = page.say(Text("asks-enough-new"));
        page.note(text, Tone::Quiet);
    } else {
        page.slot(Text("ask-new"), List::Ask, new);
    }
    gives(page);
}

/// The requests that are open, and those that were settled in this week.
pub(super) fn of_this_week<'a>(page: &Page<'a>) -> impl Iterator<Item = &'a Ask> + use<'a> {
    let docs = page.docs();
    docs.feedback.ask.iter().filter(|ask| ask.is_open() || ask.settled.value() == Some(&docs.id))
}

pub(super) fn request(page: &mut Page<'_>, ask: &Ask) {
    let to = Path::of("ask").row(&ask.id).key("to");
    if !page.asks("ask", true) {
        return;
    }
    if page.is_at(FileId::Feedback, &to) {
        page.field(Text("ask-new"), FileId::Feedback, to, Kind::Line);
        return;
    }
    let acts = vec![
        (Act::Answered(ask.id.clone()), page.say(Text("ask-answered"))),
        (Act::AskAgain(ask.id.clone()), page.say(Text("ask-again"))),
        (Act::LetGo(ask.id.clone()), page.say(Text("ask-let-go"))),
        (Act::OpenAsk(ask.id.clone()), page.say(Text("open-form"))),
    ];
    let state = match ask.status.value() {
        Some(AskStatus::Answered) => Some(0),
        Some(AskStatus::LetGo) => Some(2),
        _ => None,
    };
    let shown = match state {
        Some(0) => page.say(Text("ask-answered")),
        Some(_) => page.say(Text("ask-let-go")),
        None => age(page, ask),
    };
    let question = page.decide(Text("ask-open"), "ask", ask.id.as_str(), Kind::Acts(acts, state));
    question.label = [ask.to.as_str(), ask.question.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(": ");
    question.shown = shown;
    if state == Some(0) {
        let path = |key| Path::of("ask").row(&ask.id).key(key);
        for (text, key) in [(Text("ask-answer"), "answer"), (Text("ask-did"), "did")] {
            if let Some(question) = page.field(text, FileId::Feedback, path(key), Kind::Prose) {
                question.look = Look::Indented;
            }
        }
    }
}

fn age(page: &Page<'_>, ask: &Ask) -> String {
    if ask.again.contains(&page.docs().id.to_string()) {
        return page.say(Text("ask-asked-again"));
    }
    match ask.age(page.docs().id) {
        Some(0) => page.say(Text("ask-age-new")),
        Some(weeks) if weeks > 0 => page.context.texts.say_with(Text("ask-age"), &[("n", weeks.into())]),
        _ => String::new(),
    }
}

fn gives(page: &mut Page<'_>) {
    page.heading(Text("heading-give"));
    let this_week = page.docs().id;
    let mut count = 0;
    for give in page.docs().feedback.give.iter().filter(|give| give.week.value() == Some(&this_week)) {
        count += 1;
        let path = |key| Path::of("give").row(&give.id).key(key);
        page.field(Text("give-to"), FileId::Feedback, path("to"), Kind::Line);
        for (text, key) in [(Text("give-saw"), "saw"), (Text("give-effect"), "effect")] {
            if let Some(question) = page.field(text, FileId::Feedback, path(key), Kind::Prose) {
                question.look = Look::Indented;
            }
        }
    }
    if count < limits::GIVES {
        page.slot(Text("give-to"), List::Give, count);
    }
}

/// Everything about one request.
pub(super) fn form(page: &mut Page<'_>, id: &RowId) {
    let path = |key| Path::of("ask").row(id).key(key);
    let kind = page.choice("ask-kind", AskKind::CODES);
    page.field(Text("ask-to"), FileId::Feedback, path("to"), Kind::Line);
    page.field(Text("ask-kind"), FileId::Feedback, path("kind"), kind);
    page.field(Text("ask-question"), FileId::Feedback, path("question"), Kind::Prose);
    page.field(Text("ask-due"), FileId::Feedback, path("due"), Kind::Date);
    page.field(Text("ask-if-no-answer"), FileId::Feedback, path("if_no_answer"), Kind::Line);
}
