//! Friday: what came of the rows, what the week taught, how it felt, what is left, and what to protect.
//!
//! Invariant: what was captured in the week is there already; a cause is asked for only where something was not
//! done, and nothing here is required.

use super::{Page, Text, feedback, goals, look};
use crate::app::question::{Act, Kind, List, Look, Tone};
use crate::domain::carry::reference;
use crate::domain::close::{Decided, decided, needs_cause, not_done};
use crate::domain::week::{Cause, NoteKind, Obstacle, Outcome, Tag, Took};
use crate::domain::{AskKind, ClosePart, Path, Priority};
use crate::locale::dates;

pub(super) fn page(page: &mut Page<'_>, part: ClosePart) {
    match part {
        ClosePart::Outcomes => outcomes(page, true),
        ClosePart::Learned => learned(page),
        ClosePart::Energy => energy(page),
        ClosePart::Leftovers => leftovers(page),
        ClosePart::Ahead => ahead(page),
    }
}

/// Outcomes alone: one key a row.
pub(super) fn quick(page: &mut Page<'_>) {
    outcomes(page, false);
}

fn outcomes(page: &mut Page<'_>, with_details: bool) {
    let docs = page.docs();
    let rows = || docs.week.priority.iter().filter(|row| !row.title.is_empty());
    if rows().next().is_none() {
        let none = page.say(Text("close-no-rows"));
        page.note(none, Tone::Quiet);
    }
    for (index, row) in rows().enumerate() {
        outcome(page, index, row);
        if with_details && page.is_open(&row.id) {
            details(page, row);
        }
    }
}

fn outcome(page: &mut Page<'_>, index: usize, row: &Priority) {
    let path = Path::of("priority").row(&row.id).key("outcome");
    let kind = page.choice("outcome", Outcome::CODES);
    let ask = page.context.texts.say_with(Text("outcome-of"), &[("row", row.title.as_str().into())]);
    if let Some(question) = page.week_field(Text("key-outcome"), path, kind) {
        question.look = Look::Head(index + 1);
        question.ask = ask;
        let state = std::mem::replace(&mut question.shown, row.title.clone());
        question.aside = if state.is_empty() { Vec::new() } else { vec![super::natural(state)] };
    }
}

fn details(page: &mut Page<'_>, row: &Priority) {
    let path = |key| Path::of("priority").row(&row.id).key(key);
    look(page.week_field(Text("row-result"), path("result"), Kind::Line), Look::Indented);
    let took = page.choice("took", Took::CODES);
    look(page.week_field(Text("row-took"), path("took"), took), Look::Indented);
    if needs_cause(row) || !row.cause.is_empty() {
        let cause = page.choice("cause", Cause::CODES);
        look(page.week_field(Text("row-cause"), path("cause"), cause), Look::Indented);
        let helps = match row.cause.value() {
            Some(Cause::Waited) => Some(AskKind::Decision),
            Some(Cause::Unclear) => Some(AskKind::Priority),
            _ => None,
        };
        if let Some(kind) = helps {
            let source = reference(page.docs().id, &row.id);
            goals::draft_ask(page, &source, &row.title, kind);
        }
    }
}

fn learned(page: &mut Page<'_>) {
    captured(page, &[NoteKind::Win, NoteKind::Idea, NoteKind::Note]);
    let last_win = page.docs().week.note.iter().rfind(|note| note.kind.value() == Some(&NoteKind::Win));
    if let Some(question) = page.week_field(Text("close-win"), Path::of("close.win"), Kind::Line) {
        // A win that was noted when it happened need not be written again.
        question.offer = last_win.map(|note| note.text.clone()).unwrap_or_default();
    }
    page.week_field(Text("close-learned"), Path::of("close.learned"), Kind::Prose);
    let docs = page.docs();
    if docs.feedback.ask.iter().any(|ask| feedback::is_of_week(ask, docs.id)) {
        page.heading(Text("heading-answers"));
        feedback::of_this_week(page);
    }
}

/// What was noted in the week, the wins first.
fn captured(page: &mut Page<'_>, kinds: &[NoteKind]) {
    let notes = &page.docs().week.note;
    for kind in kinds {
        for note in notes.iter().filter(|note| note.kind.value().unwrap_or(&NoteKind::Note) == kind) {
            let word = page.context.texts.choice("note-kind", kind.code());
            let day = note.at.value().map(|at| dates::short_weekday_name(page.context.texts.language(), at_day(*at)));
            let day = day.map(|day| format!(" ({day})")).unwrap_or_default();
            page.note(format!("{word}: {}{day}", note.text), Tone::Quiet);
        }
    }
    page.note("", Tone::Plain);
}

fn at_day(at: crate::domain::When) -> chrono::Weekday {
    chrono::Datelike::weekday(&at.day())
}

fn energy(page: &mut Page<'_>) {
    let level = page.scale(Text("level-low"), Text("level-high"));
    page.week_field(Text("close-level"), Path::of("energy.close.level"), level);
    let load = page.scale(Text("load-low"), Text("load-high"));
    page.week_field(Text("close-load"), Path::of("energy.close.load"), load);
    page.week_field(Text("close-gave"), Path::of("energy.close.gave"), Kind::Line);
    page.heading(Text("heading-drained"));
    let rows = &page.docs().week.obstacle;
    for (index, row) in rows.iter().enumerate() {
        obstacle(page, index, row);
    }
    let offer = drained_row(page);
    if let Some(question) = page.slot(Text("obstacle"), List::Drain, rows.len()) {
        (question.look, question.offer) = (Look::Head(rows.len() + 1), offer);
    }
}

/// The first row that drains and is not among the obstacles yet.
fn drained_row(page: &Page<'_>) -> String {
    let week = &page.docs().week;
    let is_there = |row: &&Priority| week.obstacle.iter().any(|other| other.what == row.title);
    let drains = |row: &&Priority| row.energy.value() == Some(&crate::domain::week::Effect::Drains);
    week.priority.iter().filter(drains).find(|row| !is_there(row)).map(|row| row.title.clone()).unwrap_or_default()
}

fn obstacle(page: &mut Page<'_>, index: usize, row: &Obstacle) {
    let path = |key| Path::of("obstacle").row(&row.id).key(key);
    let tag = row.tag.value().map(|tag| page.context.texts.choice("tag", tag.code()));
    if let Some(question) = page.week_field(Text("obstacle"), path("what"), Kind::Line) {
        question.look = Look::Head(index + 1);
        question.aside = tag.map(super::natural).into_iter().collect();
    }
    if !page.is_open(&row.id) {
        return;
    }
    let tags = page.choice("tag", Tag::CODES);
    look(page.week_field(Text("obstacle-tag"), path("tag"), tags), Look::Indented);
    look(page.week_field(Text("obstacle-who"), path("who_can_clear"), Kind::Line), Look::Indented);
    let answers = [Text("key-yes"), Text("key-no")];
    look(page.flag(Text("obstacle-drained"), page.week_file(), path("drained"), answers), Look::Indented);
}

fn leftovers(page: &mut Page<'_>) {
    let docs = page.docs();
    if not_done(&docs.week).next().is_none() {
        let none = page.say(Text("close-nothing-left"));
        page.note(none, Tone::Quiet);
    }
    for (index, row) in not_done(&docs.week).enumerate() {
        let decided = decided(docs.id, &docs.week, row);
        let acts = [
            (Decided::Carried, Text("left-carry")),
            (Decided::Parked, Text("leftover-park")),
            (Decided::Dropped, Text("leftover-drop")),
        ]
        .map(|(what, word)| (Act::CloseRow(row.id.clone(), what), page.say(word)));
        let chosen = decided.map(|what| what as usize);
        let state = chosen.map(|place| acts[place].1.clone()).unwrap_or_default();
        let kind = Kind::Acts(acts.into(), chosen);
        let question = page.decide(Text("left"), "leftover", row.id.as_str(), kind);
        (question.look, question.label, question.shown) = (Look::Head(index + 1), row.title.clone(), state);
        match decided {
            Some(Decided::Carried) => {
                let path = Path::of("priority").row(&row.id).key("next_step");
                look(page.week_field(Text("row-next-step"), path, Kind::Line), Look::Indented);
            }
            Some(Decided::Parked) => comes_back(page, row),
            Some(Decided::Dropped) | None => {}
        }
    }
}

/// The week in which a row that was put aside is to be looked at again.
fn comes_back(page: &mut Page<'_>, row: &Priority) {
    let origin = reference(page.docs().id, &row.id);
    if let Some(waits) = page.docs().week.can_wait.iter().find(|waits| waits.origin == origin) {
        let path = Path::of("can_wait").row(&waits.id).key("revisit");
        look(page.week_field(Text("can-wait-revisit"), path, Kind::Week), Look::Indented);
    }
}

fn ahead(page: &mut Page<'_>) {
    page.week_field(Text("close-protect"), Path::of("close.protect"), Kind::Line);
    let next = dates::week_name(page.context.texts.language(), page.docs().id.next(), page.docs().id.year());
    let rest = page.context.texts.say_with(Text("close-done"), &[("week", next.into())]);
    page.note("", Tone::Plain);
    page.note(rest, Tone::Quiet);
}
