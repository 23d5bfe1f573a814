//! The first page of all: language, hours a week, whose holidays, how much to begin with, and where the files lie.
//!
//! Invariant: nothing is written until its owner goes on from here.

use super::{Page, Text, settings};
use crate::app::question::{Act, Kind, Tone};

pub(super) fn page(page: &mut Page<'_>) {
    let welcome = page.say(Text("first-welcome"));
    page.note(welcome, Tone::Plain);
    page.note("", Tone::Plain);
    // Nothing is written yet that could stay as it is.
    settings::language(page).hint.clear();
    settings::hours(page);
    settings::region(page);
    let begin = [(Text("first-all"), false), (Text("first-few"), true)];
    let acts = begin.map(|(text, quick)| (Act::Begin { quick }, page.say(text)));
    page.decide(Text("first-begin"), "begin", "", Kind::Acts(acts.into(), Some(0)));
    page.heading(Text("heading-files"));
    let folder = page.context.folder.to_owned();
    page.note(folder, Tone::Plain);
    for text in [Text("first-private"), Text("first-work-machine")] {
        let text = page.say(text);
        page.note(text, Tone::Quiet);
    }
}
