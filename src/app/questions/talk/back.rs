//! Looking back: the weeks, each in the same few lines, and what in them is to be told as a result.
//!
//! Invariant: a week is told in its owner's words, oldest first; a week that is missing or away says so, and none is
//! ranked.

use super::super::{Page, Text, labelled};
use super::About;
use crate::app::question::{Act, Item, Kind, Look, Tone};
use crate::domain::week::Status;
use crate::domain::{Goal, Week, WeekId, limits};
use crate::locale::{dates, numbers};
use crate::report::page::capitalised;
use crate::review::results::{Achievement, achievements, thirds_without_marks};
use crate::review::window::largest_obstacle;

const MARKED: &str = "★";
const UNMARKED: &str = "☆";

pub(super) fn page(page: &mut Page<'_>, about: About<'_>) {
    let chronicle = page.context.chronicle.with(page.docs().id, &page.docs().week);
    let (from, to) = about.window;
    marked_words(page, about);
    let mut week = from;
    while week <= to {
        match chronicle.find(week) {
            Some(found) => one(page, about, week, found),
            None => head(page, week, &page.say(Text("weeks-blank")), Tone::Quiet),
        }
        page.note("", Tone::Plain);
        week = week.next();
    }
    for (from, to) in thirds_without_marks(&chronicle, about.window, &about.talk.marked) {
        let name = |week| dates::week_name(page.context.texts.language(), week, page.docs().id.year());
        let args = [("from", name(from).into()), ("to", name(to).into())];
        let words = page.context.texts.say_with(Text("talk-third-silent"), &args);
        page.note(words, Tone::Quiet);
    }
    goals(page);
}

/// How many results are marked, and how many are meant to be.
fn marked_words(page: &mut Page<'_>, about: About<'_>) {
    let (least, most) = limits::MARKED;
    let args = [("n", about.talk.marked.len().into()), ("least", least.into()), ("most", most.into())];
    let words = page.context.texts.say_with(Text("talk-marked"), &args);
    page.note(words, Tone::Quiet);
    page.note("", Tone::Plain);
}

/// `Week 46 · the focus`.
fn head(page: &mut Page<'_>, week: WeekId, words: &str, tone: Tone) {
    let name = capitalised(&dates::week_name(page.context.texts.language(), week, page.docs().id.year()));
    let words = if words.is_empty() { String::new() } else { format!(" · {words}") };
    page.items.push(Item::Words(vec![(name, Tone::Strong), (words, tone)]));
}

/// A week's focus, its win and its largest obstacle; with the cursor in it, all that can be marked.
fn one(page: &mut Page<'_>, about: About<'_>, id: WeekId, week: &Week) {
    if week.status.value() == Some(&Status::Away) {
        let away = page.context.texts.choice("status", "away");
        return head(page, id, &away, Tone::Quiet);
    }
    head(page, id, &week.focus, Tone::Plain);
    let found = achievements(id, week);
    let is_in = |name: &str| name.starts_with(&format!("result:{id}/"));
    let is_open = page.context.spot.is_some_and(|spot| is_in(&spot.name()));
    let shown = if is_open { found.len() } else { found.len().min(1) };
    for achievement in &found[..shown] {
        mark(page, about, achievement);
    }
    if found.is_empty() {
        page.items.push(Item::Words(vec![("–".to_owned(), Tone::Quiet)]));
    }
    let hidden = found[shown..].iter().filter(|found| about.talk.marked.contains(&found.reference)).count();
    let told = || page.context.texts.say_with(Text("talk-more-marked"), &[("n", hidden.into())]);
    let more = if hidden > 0 { format!("{MARKED} {}  ", told()) } else { String::new() };
    let obstacle = largest_obstacle(week).map(|row| labelled(page, Text("obstacle"), &row.what)).unwrap_or_default();
    page.items.push(Item::Words(vec![(more, Tone::Plain), (obstacle, Tone::Quiet)]));
}

fn mark(page: &mut Page<'_>, about: About<'_>, found: &Achievement) {
    let is_marked = about.talk.marked.contains(&found.reference);
    let word = page.say(if is_marked { Text("talk-unmark") } else { Text("talk-mark") });
    let acts = Kind::Acts(vec![(Act::Mark(about.id, found.reference.clone()), word)], None);
    let words =
        if found.result.is_empty() { found.words.clone() } else { format!("{} – {}", found.words, found.result) };
    let question = page.decide(Text("result"), "result", &found.reference, acts);
    question.look = Look::Indented;
    question.label = format!("{} {words}", if is_marked { MARKED } else { UNMARKED });
}

/// The active goals from start to now: a number, or what others said last.
fn goals(page: &mut Page<'_>) {
    let goals: Vec<&Goal> = page.docs().goals.active().collect();
    if !goals.is_empty() {
        page.heading(Text("step-goals"));
    }
    for goal in goals {
        let language = page.context.texts.language();
        let number = |value: f64| numbers::exact(language, value);
        let start = goal.measure.start.value().map_or(0.0, |start| start.0);
        let moved = goal.latest_number().filter(|_| goal.by_number()).map(|now| {
            let unit = &goal.measure.unit;
            format!("{} → {} {unit}", number(start), number(now)).trim_end().to_owned()
        });
        let target =
            goal.measure.target.value().filter(|_| moved.is_some()).map(|target| {
                page.context.texts.say_with(Text("brief-target"), &[("number", number(target.0).into())])
            });
        let said = goal.latest_words().map(|(who, said)| labelled_by(who, said));
        let known = [moved, target, said].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let known = if known.is_empty() { known } else { format!(" · {known}") };
        page.items.push(Item::Words(vec![(goal.title.clone(), Tone::Plain), (known, Tone::Quiet)]));
    }
}

fn labelled_by(who: &str, said: &str) -> String {
    if who.is_empty() { said.to_owned() } else { format!("{who}: {said}") }
}
