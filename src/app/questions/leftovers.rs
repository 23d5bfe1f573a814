//! What earlier weeks left to decide about, at the top of step 3.
//!
//! Invariant: each row is asked about once and can always be taken along; what waits again is asked for its week
//! at once, as long as the cursor is there.

use super::{Page, Text};
use crate::app::question::{Act, Kind, Look, Tone};
use crate::domain::Path;
use crate::domain::carry::{Leftover, offered};
use crate::domain::week::CanWait;
use crate::locale::dates;

pub(super) fn section(page: &mut Page<'_>) {
    let offered = offered_in(page);
    let waiting = waits_again(page);
    if offered.is_empty() && waiting.is_none() {
        return;
    }
    page.heading(Text("heading-leftovers"));
    // It comes first, so that whoever goes on comes to what is left to decide about.
    if let Some(row) = waiting {
        let path = Path::of("can_wait").row(&row.id).key("revisit");
        if let Some(question) = page.week_field(Text("can-wait-revisit"), path, Kind::Week) {
            question.look = Look::Indented;
            question.ask = format!("{}: {}", row.what, question.ask);
        }
    }
    for leftover in &offered {
        one(page, leftover);
    }
    page.heading(Text("heading-priorities"));
}

/// Says in step 1 that something came back; what becomes of it is decided beside the priorities.
pub(super) fn came_back(page: &mut Page<'_>) {
    let back = offered_in(page).iter().filter(|leftover| leftover.waited.is_some()).count();
    if back > 0 {
        let text = page.context.texts.say_with(Text("came-back"), &[("n", back.into())]);
        page.note(text, Tone::Quiet);
    }
}

fn offered_in(page: &Page<'_>) -> Vec<Leftover> {
    offered(page.context.last, page.context.past, page.docs().id, &page.docs().week)
}

/// The row that was just put aside again, while the cursor is in it. Over capacity, all rows that can wait stand
/// further down.
fn waits_again<'a>(page: &Page<'a>) -> Option<&'a CanWait> {
    let mut rows = page.docs().week.can_wait.iter();
    rows.find(|row| page.is_open(&row.id) && !page.capacity().is_over())
}

fn one(page: &mut Page<'_>, leftover: &Leftover) {
    let texts = page.context.texts;
    let moved = leftover.row.moved();
    let shown = match &leftover.waited {
        Some(waited) => {
            let week = dates::week_name(texts.language(), waited.since, page.docs().id.year());
            texts.say_with(Text("waited-since"), &[("week", week.into())])
        }
        None if moved == 0 => String::new(),
        None => texts.say_with(Text("moved-times"), &[("n", moved.into())]),
    };
    let hint = if leftover.is_stuck() { page.say(Text("leftover-stuck")) } else { String::new() };
    let acts = acts(leftover).into_iter().map(|(act, text)| (act, page.say(text))).collect();
    let question = page.decide(Text("leftover"), "leftover", &leftover.origin, Kind::Acts(acts, None));
    question.label.clone_from(&leftover.row.title);
    question.shown = shown;
    question.hint = hint;
}

/// What can become of it. What was moved often is not just moved again, unless somebody wants that.
fn acts(leftover: &Leftover) -> Vec<(Act, Text)> {
    let origin = || leftover.origin.clone();
    if leftover.is_stuck() {
        return vec![
            (Act::Split(origin()), Text("leftover-split")),
            (Act::Renegotiate(origin()), Text("leftover-renegotiate")),
            (Act::HandOver(origin()), Text("leftover-hand-over")),
            (Act::Drop(origin()), Text("leftover-drop")),
            (Act::Take(origin()), Text("leftover-take-anyway")),
        ];
    }
    let wait = match leftover.waited {
        Some(_) => (Act::Wait(origin()), Text("leftover-wait")),
        None => (Act::Park(origin()), Text("leftover-park")),
    };
    vec![(Act::Take(origin()), Text("leftover-take")), wait, (Act::Drop(origin()), Text("leftover-drop"))]
}
