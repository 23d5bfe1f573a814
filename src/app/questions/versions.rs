//! Other versions of the files: what was rescued, what sync tools put aside, and what the week said earlier.
//!
//! Invariant: looking at a version changes nothing; how it differs is shown before anything is decided.

use super::{Page, Text};
use crate::app::difference::{Differing, Part, difference};
use crate::app::question::{Act, Item, Kind, Look, Spot, Tone};
use crate::domain::{Fate, FileId, Version, VersionKind};
use crate::locale::dates;

pub(super) fn page(page: &mut Page<'_>) {
    let versions = page.context.versions;
    if versions.is_empty() {
        let none = page.say(Text("versions-none"));
        return page.note(none, Tone::Quiet);
    }
    for (kind, heading) in [
        (VersionKind::Rescue, Text("versions-rescue")),
        (VersionKind::Conflict, Text("versions-conflict")),
        (VersionKind::History, Text("versions-history")),
    ] {
        let of_kind: Vec<&Version> = versions.iter().filter(|version| version.kind == kind).collect();
        if !of_kind.is_empty() {
            page.heading(heading);
        }
        for version in of_kind {
            one(page, version);
        }
    }
}

fn one(page: &mut Page<'_>, version: &Version) {
    let about = format!("{}/{}", version.kind.code(), version.key);
    let is_here = page.docs().kept(version.file).is_some();
    let differs =
        if is_here { difference(&page.docs().table(version.file), &version.table, page.wording()) } else { Vec::new() };
    let acts = fates(version, is_here).into_iter().map(|(fate, text)| {
        let act = Act::Decide { kind: version.kind, key: version.key.clone(), fate };
        (act, page.say(text))
    });
    let acts = acts.collect();
    let label = name(page, version);
    let shown = match (version.closed, is_here) {
        (true, _) => page.say(Text("version-closed")),
        (false, true) => page.context.texts.say_with(Text("version-differs"), &[("n", differs.len().into())]),
        (false, false) => page.say(Text("version-elsewhere")),
    };
    let spot = Spot::Decide("version", about.clone());
    let question = page.decide(Text("version"), "version", &about, Kind::Acts(acts, None));
    (question.look, question.label, question.shown) = (Look::Line, label, shown);
    if page.context.spot == Some(&spot) {
        for field in &differs {
            differing(page, field);
        }
        page.note("", Tone::Plain);
    }
}

/// What can be done about a version. A file that is not open here can be restored by a command.
fn fates(version: &Version, is_here: bool) -> Vec<(Fate, Text)> {
    let take = (Fate::Take, Text("version-take"));
    let merge = (Fate::Merge, Text("version-merge"));
    let aside = (Fate::Aside, Text("version-aside"));
    match version.kind {
        _ if version.closed => vec![aside],
        VersionKind::History => vec![take],
        _ if is_here => vec![merge, take, aside],
        VersionKind::Rescue | VersionKind::Conflict => vec![merge, aside],
    }
}

/// `goals.toml · Wed 25 Nov 09:41`; of the open week the time alone.
fn name(page: &Page<'_>, version: &Version) -> String {
    let language = page.context.texts.language();
    let file = match version.file {
        FileId::Week(week) => dates::week_name(language, week, page.docs().id.year()),
        other => other.to_string(),
    };
    let at = version.at.map(|at| dates::when(language, crate::domain::When::Time(at)));
    match at {
        Some(at) => format!("{file} · {at}"),
        None => file,
    }
}

/// The field's name, and below it what stands now and what the version says, the words that differ to be seen.
fn differing(page: &mut Page<'_>, field: &Differing) {
    let name = page.wording().name(&field.at);
    let name = if field.row.is_empty() { name } else { format!("{name} · {}", field.row) };
    page.items.push(Item::Words(vec![(name, Tone::Quiet)]));
    for (sign, other) in [("− ", Part::New), ("+ ", Part::Gone)] {
        let parts: Vec<(String, Tone)> = field
            .words
            .iter()
            .filter(|(part, _)| *part != other)
            .map(|(part, text)| (text.clone(), if *part == Part::Same { Tone::Plain } else { Tone::Accent }))
            .collect();
        if !parts.is_empty() {
            page.items.push(Item::Words([vec![(sign.to_owned(), Tone::Quiet)], parts].concat()));
        }
    }
}
