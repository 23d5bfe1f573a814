//! Step 4: open requests, new ones, and feedback given; and the form for one request.
//!
//! Invariant: a request asks for one thing from one person; the program sends nothing.

use super::{Page, Text};
use crate::app::question::{Act, Kind, List, Look, Tone};
use crate::domain::feedback::{Ask, AskKind, AskStatus, Give};
use crate::domain::{FileId, Path, RowId, WeekId, limits};

pub(super) fn page(page: &mut Page<'_>) {
    of_this_week(page);
    new_ask(page);
    gives(page);
}

/// The requests that are open, and those that were settled in this week with what came of them.
pub(super) fn of_this_week(page: &mut Page<'_>) {
    let docs = page.docs();
    for ask in docs.feedback.ask.iter().filter(|ask| is_of_week(ask, docs.id)) {
        request(page, ask, Look::Line);
        if ask.status.value() == Some(&AskStatus::Answered) {
            came_of_it(page, ask);
        }
    }
}

pub(super) fn is_of_week(ask: &Ask, week: WeekId) -> bool {
    ask.is_open() || ask.settled.value() == Some(&week)
}

/// An empty line for a new request, or a word on why there is none.
pub(super) fn new_ask(page: &mut Page<'_>) {
    let feedback = &page.docs().feedback;
    if !page.asks("ask.to", true) {
        return;
    }
    let (open, new) = (feedback.open().count(), feedback.made_in(page.docs().id));
    if open >= limits::OPEN_ASKS {
        let text = page.context.texts.say_with(Text("asks-enough-open"), &[("n", open.into())]);
        page.note(text, Tone::Quiet);
    } else if new >= limits::NEW_ASKS {
        let text = page.say(Text("asks-enough-new"));
        page.note(text, Tone::Quiet);
    } else {
        page.slot(Text("ask-new"), List::Ask, new);
    }
}

/// A request and what can be done about it.
pub(super) fn request(page: &mut Page<'_>, ask: &Ask, look: Look) {
    let to = Path::of("ask").row(&ask.id).key("to");
    if !page.asks("ask", true) {
        return;
    }
    if page.is_at(FileId::Feedback, &to) {
        if let Some(question) = page.field(Text("ask-new"), FileId::Feedback, to, Kind::Line) {
            question.look = look;
        }
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
    (question.look, question.label, question.shown) = (look, said_to(&ask.to, &ask.question), shown);
}

/// `K.: What would you do?`; of two parts as many as there are.
fn said_to(to: &str, words: &str) -> String {
    [to, words].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ")
}

/// The answer to a request, and what was done with it.
pub(super) fn came_of_it(page: &mut Page<'_>, ask: &Ask) {
    let path = |key| Path::of("ask").row(&ask.id).key(key);
    for (text, key) in [(Text("ask-answer"), "answer"), (Text("ask-did"), "did")] {
        if let Some(question) = page.field(text, FileId::Feedback, path(key), Kind::Prose) {
            question.look = Look::Indented;
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
    for give in page.docs().feedback.gives_before(this_week) {
        not_said_yet(page, give);
    }
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
        if let Some(question) =
            page.flag(Text("give-said"), FileId::Feedback, path("said"), [Text("give-said-yes"), Text("not-yet")])
        {
            question.look = Look::Indented;
        }
    }
    if count < limits::GIVES {
        page.slot(Text("give-to"), List::Give, count);
    }
}

/// Feedback of an earlier week, so that it is not lost. Once it was said it goes with the cursor.
fn not_said_yet(page: &mut Page<'_>, give: &Give) {
    let path = Path::of("give").row(&give.id).key("said");
    if give.said && !page.is_at(FileId::Feedback, &path) {
        return;
    }
    let about = said_to(&give.to, &give.saw);
    if let Some(question) =
        page.flag(Text("give-said"), FileId::Feedback, path, [Text("give-said-yes"), Text("not-yet")])
    {
        question.hint = std::mem::replace(&mut question.ask, about.clone());
        question.label = about;
    }
}

/// Everything about one request. How it stands is asked once it is answered, let go or a week old.
pub(super) fn form(page: &mut Page<'_>, id: &RowId) {
    let Some(ask) = page.docs().feedback.ask.iter().find(|ask| ask.id == *id) else { return };
    let path = |key| Path::of("ask").row(id).key(key);
    let kind = page.choice("ask-kind", AskKind::CODES);
    page.field(Text("ask-to"), FileId::Feedback, path("to"), Kind::Line);
    page.field(Text("ask-kind"), FileId::Feedback, path("kind"), kind);
    page.field(Text("ask-question"), FileId::Feedback, path("question"), Kind::Prose);
    page.field(Text("ask-due"), FileId::Feedback, path("due"), Kind::Date);
    page.field(Text("ask-if-no-answer"), FileId::Feedback, path("if_no_answer"), Kind::Line);
    if !ask.is_open() || ask.week.value() != Some(&page.docs().id) {
        let kind = page.choice("ask-status", AskStatus::CODES);
        page.field(Text("ask-status"), FileId::Feedback, path("status"), kind);
    }
    let answered = ask.status.value() == Some(&AskStatus::Answered);
    for (text, key, words) in [(Text("ask-answer"), "answer", &ask.answer), (Text("ask-did"), "did", &ask.did)] {
        if answered || !words.is_empty() {
            page.field(text, FileId::Feedback, path(key), Kind::Prose);
        }
    }
}
