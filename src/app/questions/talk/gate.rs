//! The gate: every line that could leave, private until its owner lets it out.
//!
//! Invariant: one key lets out one line; nothing here lets out several, so that energy, load, learning and names
//! never leave by a sweep of the hand.

use super::super::{Page, Text};
use super::About;
use crate::app::docs::Docs;
use crate::app::question::{Act, Item, Kind, Look, Tone};
use crate::app::start::SEPARATOR;
use crate::domain::TalkId;
use crate::report::brief::{self, Headings, Line, Material, is_shared, leaves};
use crate::review::Chronicle;

/// What a brief about the one-to-one `id` is made from; `None` where it is not open.
pub(crate) fn material<'a>(docs: &'a Docs, chronicle: &'a Chronicle, id: TalkId) -> Option<Material<'a>> {
    let talk = docs.talk(id)?;
    Some(Material { id, talk, chronicle, goals: &docs.goals, feedback: &docs.feedback, profile: &docs.profile })
}

pub(super) fn page(page: &mut Page<'_>, about: About<'_>) {
    let chronicle = page.context.chronicle.with(page.docs().id, &page.docs().week);
    let Some(material) = material(page.docs(), &chronicle, about.id) else { return };
    let lines = brief::lines(&material);
    if lines.is_empty() {
        let none = page.say(Text("gate-nothing"));
        return page.note(none, Tone::Quiet);
    }
    let shared = lines.iter().filter(|line| leaves(about.talk, &lines, line)).count();
    let args = [("n", shared.into()), ("all", lines.len().into())];
    let words = page.context.texts.say_with(Text("gate-intro"), &args);
    page.note(words, Tone::Quiet);
    page.note("", Tone::Plain);
    if shared > 0 {
        preview(page, about, "first");
    }
    let mut section = None;
    // What belongs under a line is asked about once that one leaves.
    let is_asked = |line: &&Line| {
        let above = lines.iter().find(|other| Some(&other.reference) == line.under.as_ref());
        above.is_none_or(|above| leaves(about.talk, &lines, above))
    };
    for line in lines.iter().filter(is_asked) {
        if section != Some(line.section) {
            section = Some(line.section);
            page.items.push(Item::Heading(line.section.heading(page.context.texts, Headings::OneToOne)));
        }
        one(page, about, line);
    }
    page.note("", Tone::Plain);
    preview(page, about, "last");
}

/// The way to what leaves, before the lines for those who have chosen, and behind them.
fn preview(page: &mut Page<'_>, about: About<'_>, place: &str) {
    let word = page.say(Text("gate-preview"));
    let acts = Kind::Acts(vec![(Act::Preview(about.id), word)], None);
    page.decide(Text("gate-out"), "brief", place, acts);
}

fn one(page: &mut Page<'_>, about: About<'_>, line: &Line) {
    let is_out = is_shared(about.talk, line);
    // It was let out, and has become another text since.
    let was_out = !is_out && about.talk.share.iter().any(|share| share.reference == line.reference);
    let act = page.say(if is_out { Text("gate-keep") } else { Text("gate-share") });
    let changed = if was_out { format!("{SEPARATOR}{}", page.say(Text("gate-changed"))) } else { String::new() };
    let label = format!("{} {}{changed}", if is_out { "●" } else { "○" }, line.text(page.context.texts));
    let acts = Kind::Acts(vec![(Act::Share(about.id, line.reference.clone()), act)], None);
    let question = page.decide(Text("gate-share"), "share", &line.reference, acts);
    question.look = if line.under.is_some() { Look::Indented } else { Look::Line };
    question.label = label;
}
