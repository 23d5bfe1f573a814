//! What keeps coming back in the weeks: counts, each with the weeks behind it, and one key to raise it.
//!
//! Invariant: a count says how many and where, never why; energy and load are not counted here, since they stay
//! with their owner.

use super::super::{Page, Text};
use super::About;
use crate::app::question::{Act, Item, Kind, Tone};
use crate::app::start::SEPARATOR;
use crate::app::wording::expectation;
use crate::domain::WeekId;
use crate::locale::dates;
use crate::report::page::capitalised;
use crate::review::agenda::{Suggestion, Topic};
use crate::review::patterns::{Source, weeks_of};
use crate::review::{Chronicle, Patterns, Window};

/// One count: what it is about, and what it was read off.
struct Count<'a> {
    label: String,
    sources: &'a [Source],
}

pub(super) fn page(page: &mut Page<'_>, about: About<'_>) {
    let chronicle = page.context.chronicle.with(page.docs().id, &page.docs().week);
    let (from, to) = about.window;
    let docs = page.docs();
    let patterns = Patterns::of(Window { from, to }, &chronicle, &docs.goals, &docs.feedback);
    let mut number = 0;
    for (heading, counts) in counts(page, &patterns) {
        if !counts.is_empty() {
            page.heading(heading);
        }
        for count in counts {
            number += 1;
            one(page, about, &chronicle, number, &count);
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

fn counts<'a>(page: &Page<'_>, patterns: &'a Patterns) -> [(Text, Vec<Count<'a>>); 3] {
    let texts = page.context.texts;
    let tags = patterns.obstacles.counted().map(|(tag, sources)| {
        let label = tag.map_or_else(|| page.say(Text("look-untagged")), |tag| texts.choice("tag", tag.code()));
        Count { label, sources }
    });
    let causes = patterns.causes.counted();
    let causes = causes.map(|(cause, sources)| Count { label: texts.choice("cause", cause.code()), sources });
    let expectations = patterns.expectations.counted();
    let expectations =
        expectations.map(|((aspect, said), sources)| Count { label: expectation(texts, *aspect, *said), sources });
    [
        (Text("heading-obstacles"), tags.collect()),
        (Text("heading-look-causes"), causes.collect()),
        (Text("heading-look-expectations"), expectations.collect()),
    ]
}

fn one(page: &mut Page<'_>, about: About<'_>, chronicle: &Chronicle, number: usize, count: &Count<'_>) {
    let texts = page.context.texts;
    let args = [("n", count.sources.len().into()), ("weeks", weeks_of(count.sources).into())];
    let told = texts.say_with(Text("look-count"), &args);
    let last = count.sources.last().map(|last| format!("{}/{}", last.week, last.row)).unwrap_or_default();
    let words = format!("{} ({told})", capitalised(&count.label));
    let suggestion = Suggestion { topic: Topic::Pattern, about: words, source: last.clone(), weeks: 0 };
    // What it is about stands on the agenda once.
    let is_raised = about.talk.item.iter().any(|item| item.source == last);
    let raise = (Act::Raise(about.id, suggestion), page.say(Text("talk-raise")));
    let acts = if is_raised { Vec::new() } else { vec![raise] };
    let question = page.decide(Text("talk-raise"), "pattern", &number.to_string(), Kind::Acts(acts, None));
    question.label = format!("{}{SEPARATOR}{told}", count.label);
    let spot = question.spot.clone();
    if page.context.spot == Some(&spot) {
        behind(page, chronicle, count.sources);
    }
}

/// The weeks behind a count, each with what stands there.
fn behind(page: &mut Page<'_>, chronicle: &Chronicle, sources: &[Source]) {
    for source in sources {
        let name = name(page, source.week);
        let words = chronicle.find(source.week).map(|week| {
            let row = week.priority.iter().find(|row| row.id == source.row).map(|row| row.title.clone());
            let obstacle = || week.obstacle.iter().find(|row| row.id == source.row).map(|row| row.what.clone());
            row.or_else(obstacle).unwrap_or_default()
        });
        let words = format!(" · {}", words.unwrap_or_default());
        page.items.push(Item::Words(vec![(name, Tone::Strong), (words, Tone::Quiet)]));
    }
    page.note("", Tone::Plain);
}

fn name(page: &Page<'_>, week: WeekId) -> String {
    capitalised(&dates::week_name(page.context.texts.language(), week, page.docs().id.year()))
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
