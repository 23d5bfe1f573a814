//! What keeps coming back in the weeks: counts, each with the weeks behind it, and one key to raise it.
//!
//! Invariant: a count says how many and where, never why; energy and load are not counted here, since they stay
//! with their owner.

use super::super::{Page, Text};
use super::About;
use crate::app::question::{Act, Item, Kind, Tone};
use crate::app::start::SEPARATOR;
use crate::app::wording::{self, expectation};
use crate::domain::WeekId;
use crate::locale::dates;
use crate::report::page::capitalised;
use crate::review::agenda::{Suggestion, Topic};
use crate::review::patterns::requests::Request;
use crate::review::patterns::{Source, weeks_of};
use crate::review::{Chronicle, Patterns, Window};

/// One count: what it is about, how many there are, and each of them in its week.
struct Count {
    label: String,
    told: String,
    /// The last of them, as the agenda names where something came from.
    source: String,
    behind: Vec<(WeekId, String)>,
}

pub(super) fn page(page: &mut Page<'_>, about: About<'_>) {
    let chronicle = page.context.chronicle.with(page.docs().id, &page.docs().week);
    let (from, to) = about.window;
    let docs = page.docs();
    let patterns = Patterns::of(Window { from, to }, &chronicle, &docs.goals, &docs.feedback);
    let mut number = 0;
    for (heading, counts) in counts(page, &chronicle, &patterns) {
        if !counts.is_empty() {
            page.heading(heading);
        }
        for count in counts {
            number += 1;
            one(page, about, number, &count);
        }
    }
    unserved(page, &patterns);
    if number == 0 && patterns.unserved.is_empty() {
        let none = page.say(Text("look-nothing"));
        return page.note(none, Tone::Quiet);
    }
    page.note("", Tone::Plain);
    let private = page.say(Text("talk-patterns-private"));
    page.note(private, Tone::Quiet);
}

fn counts(page: &Page<'_>, chronicle: &Chronicle, patterns: &Patterns) -> [(Text, Vec<Count>); 4] {
    let texts = page.context.texts;
    let rows = |label: String, sources: &[Source]| of_rows(page, chronicle, label, sources);
    let tags = patterns.obstacles.counted().map(|(tag, sources)| {
        let label = tag.map_or_else(|| page.say(Text("look-untagged")), |tag| texts.choice("tag", tag.code()));
        rows(label, sources)
    });
    let causes = patterns.causes.counted();
    let causes = causes.map(|(cause, sources)| rows(texts.choice("cause", cause.code()), sources));
    let requests = patterns.requests.by_kind.iter();
    let requests = requests.map(|(kind, asks)| of_requests(page, wording::ask_kind(texts, *kind), asks));
    let expectations = patterns.expectations.counted();
    let expectations = expectations.map(|((aspect, said), sources)| rows(expectation(texts, *aspect, *said), sources));
    [
        (Text("heading-obstacles"), tags.collect()),
        (Text("heading-look-causes"), causes.collect()),
        (Text("heading-look-by-kind"), requests.collect()),
        (Text("heading-look-expectations"), expectations.collect()),
    ]
}

/// Rows of the weeks.
fn of_rows(page: &Page<'_>, chronicle: &Chronicle, label: String, sources: &[Source]) -> Count {
    let words = |source: &Source| {
        let week = chronicle.find(source.week)?;
        let row = week.priority.iter().find(|row| row.id == source.row).map(|row| row.title.clone());
        row.or_else(|| week.obstacle.iter().find(|row| row.id == source.row).map(|row| row.what.clone()))
    };
    let args = [("n", sources.len().into()), ("weeks", weeks_of(sources).into())];
    Count {
        label,
        told: page.context.texts.say_with(Text("look-count"), &args),
        source: sources.last().map(|last| format!("{}/{}", last.week, last.row)).unwrap_or_default(),
        behind: sources.iter().map(|source| (source.week, words(source).unwrap_or_default())).collect(),
    }
}

/// Requests of one kind, and what became of them.
fn of_requests(page: &Page<'_>, label: String, asks: &[Request]) -> Count {
    let texts = page.context.texts;
    let words = |request: &Request| {
        let asked = page.docs().feedback.ask.iter().find(|ask| ask.id == request.id).map(wording::asked);
        format!("{}{SEPARATOR}{}", asked.unwrap_or_default(), wording::became(texts, request))
    };
    Count {
        label,
        told: wording::answers(texts, asks).join(SEPARATOR),
        source: asks.last().map(|last| format!("feedback/{}", last.id)).unwrap_or_default(),
        behind: asks.iter().map(|request| (request.week, words(request))).collect(),
    }
}

fn one(page: &mut Page<'_>, about: About<'_>, number: usize, count: &Count) {
    let words = format!("{} ({})", capitalised(&count.label), count.told);
    let suggestion = Suggestion { topic: Topic::Pattern, about: words, source: count.source.clone(), weeks: 0 };
    // What it is about stands on the agenda once.
    let is_raised = about.talk.item.iter().any(|item| item.source == count.source);
    let state = page.say(if is_raised { Text("talk-raised") } else { Text("talk-raise") });
    let acts = vec![(Act::Raise(about.id, suggestion), state.clone())];
    let kind = Kind::Acts(acts, is_raised.then_some(0));
    let question = page.decide(Text("talk-raise"), "pattern", &number.to_string(), kind);
    question.shown = if is_raised { state } else { String::new() };
    question.label = format!("{}{SEPARATOR}{}", count.label, count.told);
    let spot = question.spot.clone();
    if page.context.spot == Some(&spot) {
        behind(page, count);
    }
}

/// The weeks behind a count, each with what stands there.
fn behind(page: &mut Page<'_>, count: &Count) {
    for (week, words) in &count.behind {
        let name = dates::week_name(page.context.texts.language(), *week, page.docs().id.year());
        let words = format!("{SEPARATOR}{words}");
        page.items.push(Item::Words(vec![(capitalised(&name), Tone::Strong), (words, Tone::Quiet)]));
    }
    page.note("", Tone::Plain);
}

/// The goals that no priority served in these weeks.
fn unserved(page: &mut Page<'_>, patterns: &Patterns) {
    let goals = &page.docs().goals;
    let titles: Vec<String> =
        patterns.unserved.iter().filter_map(|id| Some(goals.find(id.as_str())?.title.clone())).collect();
    if titles.is_empty() {
        return;
    }
    page.heading(Text("heading-look-unserved"));
    for title in titles {
        page.note(title, Tone::Plain);
    }
}
