//! Fields that were changed in two ways: here and in the file. Both are shown, and one key decides.
//!
//! Invariant: as long as nothing is decided, both texts stay where they are.

use super::{Page, Text};
use crate::app::docs::{Choice, FieldRef};
use crate::app::question::{Act, Kind, Tone};
use crate::domain::{Clash, FileId};

pub(super) fn page(page: &mut Page<'_>) {
    let clashes: Vec<(FileId, &Clash)> = page.docs().clashes().collect();
    let intro = page.say(if clashes.is_empty() { Text("clashes-none") } else { Text("clashes-intro") });
    page.note(intro, Tone::Plain);
    page.note("", Tone::Plain);
    for (file, clash) in clashes {
        one(page, file, clash);
    }
}

fn one(page: &mut Page<'_>, file: FileId, clash: &Clash) {
    let field = FieldRef { file, path: clash.at.clone() };
    let act = |choice| Act::Settle(field.clone(), choice);
    let mut acts =
        vec![(act(Choice::Mine), page.say(Text("clash-mine"))), (act(Choice::Theirs), page.say(Text("clash-theirs")))];
    if clash.both().is_some() {
        acts.push((act(Choice::Both), page.say(Text("clash-both"))));
    }
    let about = format!("{file}:{}", clash.at);
    let label = page.wording().name(&clash.at);
    let words = |node: &_| page.wording().node(&clash.at, node);
    let (mine, theirs) =
        (page.table(file).and_then(|table| table.at(&clash.at)).map(words), clash.theirs.as_ref().map(words));
    let question = page.decide(Text("clash"), "clash", &about, Kind::Acts(acts, None));
    question.label = label;
    for (text, words) in [(Text("clash-here"), mine), (Text("clash-there"), theirs)] {
        let words = words.filter(|words| !words.is_empty()).unwrap_or_else(|| page.say(Text("clash-nothing")));
        let line = page.context.texts.say_with(text, &[("text", words.into())]);
        page.note(line, Tone::Quiet);
    }
    page.note("", Tone::Plain);
}
