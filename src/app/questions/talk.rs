//! The one-to-one: which weeks it looks back on, what was agreed, what is to be told and raised, and what came of it.
//!
//! Invariant: nothing here is required, and what is offered stands apart from what was put on the agenda.

mod after;
mod agenda;
mod back;
mod gate;
mod patterns;

use super::{Page, Text, look, natural};
use crate::app::question::{Act, Kind, Look, Tone};
use crate::app::talking::{held_before, talk_window};
use crate::domain::talk::{Agreement, Item, Owner};
use crate::domain::{FileId, Path, Talk, TalkId, TalkPart, WeekId};
use crate::locale::dates;
use crate::report::page::capitalised;
use crate::review::{Slot, Window};
pub(crate) use agenda::raised;
pub(crate) use gate::material;

/// The windows that are offered, in weeks; `None` is since the last one-to-one.
const WINDOWS: [Option<i64>; 4] = [None, Some(4), Some(8), Some(13)];

pub(super) fn page(page: &mut Page<'_>, id: TalkId, part: TalkPart) {
    let Some(talk) = page.docs().talk(id) else { return };
    let about = About {
        id,
        talk,
        window: talk.window().unwrap_or_else(|| talk_window(page.docs(), id, page.context.today, None)),
    };
    match part {
        TalkPart::Window => window(page, about),
        TalkPart::Agreed => agreed(page, about),
        TalkPart::LookBack => back::page(page, about),
        TalkPart::Agenda => agenda::page(page, about),
        TalkPart::Patterns => patterns::page(page, about),
        TalkPart::Gate => gate::page(page, about),
        TalkPart::After => after::page(page, about),
    }
}

/// The one-to-one that a page is about.
#[derive(Debug, Clone, Copy)]
struct About<'a> {
    id: TalkId,
    talk: &'a Talk,
    window: (WeekId, WeekId),
}

impl About<'_> {
    fn file(&self) -> FileId {
        FileId::Talk(self.id)
    }
}

fn window(page: &mut Page<'_>, about: About<'_>) {
    page.field(Text("next-talk"), FileId::Profile, Path::of("next_talk"), Kind::Date);
    let means = |weeks: &Option<i64>| talk_window(page.docs(), about.id, page.context.today, *weeks);
    let chosen = WINDOWS.iter().position(|weeks| means(weeks) == about.window);
    let word = |weeks: &Option<i64>| match weeks {
        None => page.say(Text("talk-since-last")),
        Some(weeks) => page.context.texts.say_with(Text("talk-weeks"), &[("n", (*weeks).into())]),
    };
    let acts = WINDOWS.iter().map(|weeks| (Act::TalkWindow(about.id, *weeks), word(weeks))).collect();
    let shown = range(page, about.window);
    let question = page.decide(Text("talk-window"), "window", &about.id.to_string(), Kind::Acts(acts, chosen));
    (question.hint, question.label) = (shown.clone(), shown);
    weeks_in(page, about.window);
}

/// `Weeks 40–47`, with their days.
fn range(page: &Page<'_>, (from, to): (WeekId, WeekId)) -> String {
    let language = page.context.texts.language();
    let days = dates::date_range(language, from.monday(), to.sunday());
    let name = |week: WeekId| dates::week_name(language, week, page.context.docs.id.year());
    if from == to { format!("{} · {days}", name(from)) } else { format!("{} – {} · {days}", name(from), name(to)) }
}

/// What there is of the weeks looked back on, and what is not.
fn weeks_in(page: &mut Page<'_>, (from, to): (WeekId, WeekId)) {
    let chronicle = page.context.chronicle.with(page.docs().id, &page.docs().week);
    let texts = page.context.texts;
    let slots = Window { from, to }.slots(&chronicle);
    let count = |is: fn(&Slot<'_>) -> bool| slots.iter().filter(|(_, slot)| is(slot)).count();
    page.note("", Tone::Plain);
    let here = count(|slot| matches!(slot, Slot::Planned(_)));
    if here == 0 {
        let none = page.say(if chronicle.is_complete() { Text("talk-no-weeks") } else { Text("reading") });
        return page.note(none, Tone::Plain);
    }
    let (away, blank) = (count(|slot| matches!(slot, Slot::Away)), count(|slot| matches!(slot, Slot::Blank)));
    let args = [("n", here.into()), ("away", away.into()), ("blank", blank.into())];
    page.note(texts.say_with(Text("talk-weeks-there"), &args), Tone::Quiet);
    for problem in chronicle.unreadable() {
        if matches!(problem.file, FileId::Week(week) if (from..=to).contains(&week)) {
            page.note(crate::locale::problems::problem(texts, problem), Tone::Warn);
        }
    }
}

/// What was agreed at earlier one-to-ones: that of the last one, and what is still open from before it.
fn agreed(page: &mut Page<'_>, about: About<'_>) {
    let last = held_before(page.docs(), about.id).map(|(id, _)| id);
    let mut held: Vec<(TalkId, &Talk)> =
        page.docs().talks().filter(|(id, talk)| *id < about.id && talk.is_held()).collect();
    held.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
    let mut number = 0;
    for (id, talk) in held {
        let rows: Vec<&Agreement> = talk.agreements().filter(|row| Some(id) == last || row.is_open()).collect();
        if rows.is_empty() {
            continue;
        }
        let day = dates::date_with_year(page.context.texts.language(), talk.day(id), page.docs().id.year());
        page.items.push(crate::app::question::Item::Heading(capitalised(&day)));
        for row in rows {
            number += 1;
            agreement(page, FileId::Talk(id), row, number);
        }
    }
    decided(page, about.id);
    if number == 0 {
        let none = page.say(Text("talk-nothing-agreed"));
        page.note(none, Tone::Quiet);
    }
}

/// What was decided last time, to be remembered.
fn decided(page: &mut Page<'_>, id: TalkId) {
    let Some((_, last)) = held_before(page.docs(), id) else { return };
    let items: Vec<&Item> = last.item.iter().filter(|item| !item.result.is_empty()).collect();
    if !items.is_empty() {
        page.heading(Text("heading-decisions"));
    }
    for item in items {
        let words = vec![(item.text.clone(), Tone::Quiet), (format!(" – {}", item.result), Tone::Plain)];
        page.items.push(crate::app::question::Item::Words(words));
    }
}

/// One agreement: what became of it, and a line why.
fn agreement(page: &mut Page<'_>, file: FileId, row: &Agreement, number: usize) {
    let path = |key| Path::of("agreement").row(&row.id).key(key);
    // What is open at first is the last answer, since it is seldom the one.
    let kind = page.choice("agreement", &["kept", "partly", "not", "open"]);
    let who = page.context.texts.choice("owner", row.owner.value().unwrap_or(&Owner::Me).code());
    let due = page.day(&row.due);
    if let Some(question) = page.field(Text("agreement-status"), file, path("status"), kind) {
        let state = std::mem::replace(&mut question.shown, row.what.clone());
        // Open is what every agreement is at first, and no answer.
        let state = if row.is_open() { due } else { state };
        question.look = Look::Head(number);
        question.ask = format!("{} · {who}", row.what);
        question.aside = [state, who].into_iter().filter(|text| !text.is_empty()).map(natural).collect();
    }
    if page.is_open(&row.id) {
        look(page.field(Text("agreement-why"), file, path("why"), Kind::Line), Look::Indented);
    }
}
