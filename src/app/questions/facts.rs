//! Facts about the plan: the weightiest under it, and on a page of their own all of them with what is behind each.
//!
//! Invariant: a fact that its owner hides is said nowhere but where it can be had back.

use super::{Page, Text, labelled};
use crate::app::question::{Act, Item, Kind, Tone};
use crate::app::start::SEPARATOR;
use crate::domain::facts::experience::weeks_behind;
use crate::domain::facts::plan::rows_behind;
use crate::domain::facts::{Fact, FactKind, Seen, facts};
use crate::domain::week::Took;
use crate::domain::{PastRow, PastWeek, Priority, capacity, limits};
use crate::locale::{dates, numbers};

/// The weightiest facts, and how to see what is behind them.
pub(super) fn under_the_plan(page: &mut Page<'_>) {
    let facts = wanted(page);
    for fact in facts.iter().take(limits::FACTS) {
        let (text, tone) = (sentence(page, fact), tone(fact));
        page.note(text, tone);
    }
    if !facts.is_empty() {
        let more = facts.len().saturating_sub(limits::FACTS);
        let text = page.context.texts.say_with(Text("facts-behind"), &[("n", more.into())]);
        page.note(text, Tone::Quiet);
    }
}

/// Every fact with what is behind the open one; then those that are hidden.
pub(super) fn page(page: &mut Page<'_>) {
    let facts = wanted(page);
    if facts.is_empty() {
        let none = page.say(Text("facts-none"));
        page.note(none, Tone::Quiet);
    }
    for fact in &facts {
        one(page, fact);
    }
    let settings = &page.docs().settings;
    for (index, kind) in FactKind::ALL.iter().filter(|kind| kind.is_hidden(settings)).enumerate() {
        if index == 0 {
            page.heading(Text("heading-facts-hidden"));
        }
        let label = page.context.texts.choice("fact-name", kind.code());
        let show = page.say(Text("fact-show"));
        let acts = Kind::Acts(vec![(Act::ShowFact(*kind), show)], None);
        page.decide(Text("fact"), "hidden-fact", kind.code(), acts).label = label;
    }
}

fn seen<'a>(page: &Page<'a>) -> Seen<'a> {
    let docs = page.docs();
    let goals = docs.goals.active().count();
    Seen { id: docs.id, week: &docs.week, capacity: page.capacity(), goals, past: page.context.past }
}

/// The facts that are not hidden.
fn wanted(page: &Page<'_>) -> Vec<Fact> {
    let mut facts = facts(seen(page));
    facts.retain(|fact| !fact.kind().is_hidden(&page.docs().settings));
    facts
}

fn one(page: &mut Page<'_>, fact: &Fact) {
    let kind = fact.kind();
    let label = sentence(page, fact);
    let acts = Kind::Acts(vec![(Act::HideFact(kind), page.say(Text("fact-hide")))], None);
    let question = page.decide(Text("fact"), "fact", kind.code(), acts);
    question.label = label;
    let spot = question.spot.clone();
    if page.context.spot == Some(&spot) {
        behind(page, kind);
        page.note("", Tone::Plain);
    }
}

fn tone(fact: &Fact) -> Tone {
    if fact.kind() == FactKind::Over { Tone::Warn } else { Tone::Quiet }
}

/// A fact in words, with its numbers.
fn sentence(page: &Page<'_>, fact: &Fact) -> String {
    let texts = page.context.texts;
    let hours = |hours: f64| numbers::hours(texts.language(), hours).into();
    let say = |text: Text, args: &[_]| texts.say_with(text, args);
    match fact {
        Fact::Over { planned, available } => {
            say(Text("fact-over"), &[("planned", hours(*planned)), ("available", hours(*available))])
        }
        Fact::LittleFree { planned, available } => {
            say(Text("fact-little-free"), &[("planned", hours(*planned)), ("available", hours(*available))])
        }
        Fact::TookLonger { longer, known } => {
            say(Text("fact-took-longer"), &[("longer", (*longer).into()), ("known", (*known).into())])
        }
        Fact::Moved { row, times } => say(Text("fact-moved"), &[("row", (*row).into()), ("times", (*times).into())]),
        Fact::Drains { rows } => say(Text("fact-drains"), &[("n", (*rows).into())]),
        Fact::Large { row, hours: large } => {
            say(Text("fact-large"), &[("row", (*row).into()), ("hours", hours(*large))])
        }
        Fact::Unclear { row } => say(Text("fact-unclear"), &[("row", (*row).into())]),
        Fact::NoGoal { rows, goals } => {
            say(Text("fact-no-goal"), &[("rows", (*rows).into()), ("goals", (*goals).into())])
        }
        Fact::Focus => texts.say(Text("fact-focus")),
    }
}

/// What a fact was read off: this week's hours or rows, and the other weeks.
fn behind(page: &mut Page<'_>, kind: FactKind) {
    let seen = seen(page);
    let mut lines: Vec<Line> = Vec::new();
    match kind {
        FactKind::Over | FactKind::LittleFree => lines.push(quiet(hours_behind(page))),
        FactKind::Focus => lines.push(quiet(labelled(page, Text("focus"), &seen.week.focus))),
        _ => {}
    }
    lines.extend(rows_behind(kind, seen.week).into_iter().map(|(number, row)| planned(page, kind, number, row)));
    for (week, rows) in weeks_behind(kind, seen) {
        lines.push(week_line(page, week));
        lines.extend(rows.into_iter().map(|row| past(page, kind, row)));
    }
    if kind == FactKind::NoGoal {
        let goals = page.docs().goals.active();
        lines.extend(goals.map(|goal| quiet(labelled(page, Text("goal-title"), &goal.title))));
    }
    page.items.extend(lines.into_iter().map(Item::Words));
}

/// A line in parts, as it stands under the open fact.
type Line = Vec<(String, Tone)>;

fn quiet(text: String) -> Line {
    vec![(text, Tone::Quiet)]
}

/// A text, and behind it what is known of it.
fn with(text: String, known: impl IntoIterator<Item = String>) -> Line {
    let known = known.into_iter().filter(|part| !part.is_empty());
    let known = known.fold(String::new(), |line, part| line + SEPARATOR + &part);
    vec![(text, Tone::Plain), (known, Tone::Quiet)]
}

/// How the hours that are available come about.
fn hours_behind(page: &Page<'_>) -> String {
    let docs = page.docs();
    let said = &docs.week.hours;
    let part = |label: Text, sign: &str, hours: f64| {
        let hours = numbers::hours(page.context.texts.language(), hours);
        labelled(page, label, &format!("{sign}{hours}"))
    };
    if let Some(available) = said.available.value() {
        return part(Text("hours-available"), "", available.0);
    }
    let contract = docs.settings.contract_hours();
    let taken = [
        (Text("setting-region"), contract - capacity::contract_hours(docs.id, &docs.settings)),
        (Text("hours-absent"), said.absent.value().map_or(0.0, |hours| hours.0)),
        (Text("hours-meetings"), said.meetings.value().map_or(0.0, |hours| hours.0)),
    ];
    let taken = taken.into_iter().filter(|(_, hours)| *hours > 0.0);
    let parts = taken.map(|(label, hours)| part(label, "−", hours));
    [part(Text("setting-hours"), "", contract)].into_iter().chain(parts).collect::<Vec<_>>().join(SEPARATOR)
}

fn planned(page: &Page<'_>, kind: FactKind, number: usize, row: &Priority) -> Line {
    let texts = page.context.texts;
    let known = match kind {
        FactKind::Moved => vec![texts.say_with(Text("moved-times"), &[("n", row.moved().into())])],
        FactKind::Drains => {
            row.energy.value().map(|effect| texts.choice("effect", effect.code())).into_iter().collect()
        }
        FactKind::Unclear => vec![texts.choice("expectation", "unclear")],
        FactKind::Focus => vec![row.value.clone(), row.first_step.clone()],
        _ => row.planned_hours().map(|hours| numbers::hours(texts.language(), hours)).into_iter().collect(),
    };
    with(format!("{number}  {}", row.title), known)
}

/// `Week 46 · the focus`.
fn week_line(page: &Page<'_>, week: &PastWeek) -> Line {
    let name = dates::week_name(page.context.texts.language(), week.id, page.docs().id.year());
    let mut line = with(crate::report::page::capitalised(&name), vec![week.focus.clone()]);
    line[0].1 = Tone::Strong;
    line
}

/// A row of another week, and what happened to it.
fn past(page: &Page<'_>, kind: FactKind, row: &PastRow) -> Line {
    let texts = page.context.texts;
    let hours = row.hours.map(|hours| numbers::hours(texts.language(), hours));
    let took = row.took.filter(|_| kind == FactKind::TookLonger).map(|took| {
        texts.say(match took {
            Took::Shorter => Text("behind-shorter"),
            Took::Planned => Text("behind-planned"),
            Took::Longer => Text("behind-longer"),
        })
    });
    let outcome =
        row.outcome.filter(|_| kind == FactKind::Moved).map(|outcome| texts.choice("outcome", outcome.code()));
    let cause = row.cause.filter(|cause| kind == FactKind::Moved && texts.has_choice("cause", cause.code()));
    let cause = cause.map(|cause| texts.choice("cause", cause.code()));
    with(row.title.clone(), [hours, took, outcome, cause].into_iter().flatten())
}
