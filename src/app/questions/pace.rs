//! How much is asked: nothing that the owner does not want to be asked, and in a heavy week the essentials.
//!
//! Invariant: what is not asked for stays in its file. In a heavy week what is filled is shown all the same; what
//! was hidden is not, until the settings bring it back.

use super::{Page, Subject, Text};
use crate::app::question::{Act, Item, Kind, List, Spot, Tone};
use crate::domain::settings::covers;
use crate::domain::spared::{self, KEEP_ALL};
use crate::domain::{Path, limits};
use crate::locale::fields::field_name;

/// What is asked also in a heavy week, with all below it: what must succeed and what can wait, the goals it is for,
/// titles and hours, who can help, and how heavy it is.
const ESSENTIAL: &[&str] = &[
    "focus",
    "can_wait",
    "goals",
    "priority.title",
    "priority.hours",
    "hours",
    "ask",
    "energy.open.level",
    "energy.open.load",
];

/// The week that is open is expected to be heavy, and the page is a step of its ritual.
pub(super) fn is_brief(subject: &Subject, page: &Page<'_>) -> bool {
    // The step about energy has its own way of being short.
    matches!(subject, Subject::Step(step) if *step != crate::domain::Step::Energy) && is_heavy(page)
}

/// The load expected is high.
pub(super) fn is_heavy(page: &Page<'_>) -> bool {
    page.docs().week.energy.open.load.value().is_some_and(|load| load.get() >= limits::HIGH_LOAD)
}

impl Page<'_> {
    /// Whether the field with this address is asked for; `filled` when something stands in it, or is being typed.
    pub(super) fn asks(&mut self, address: &str, filled: bool) -> bool {
        if self.docs().settings.hides(address) {
            return false;
        }
        let left_out = self.brief && !filled && !ESSENTIAL.iter().any(|essential| covers(essential, address));
        self.left_out |= left_out;
        !left_out
    }

    /// The same of the first field of a row that is not there yet.
    pub(super) fn asks_for_row(&mut self, list: &List, number: usize) -> bool {
        let here = matches!(self.context.spot, Some(Spot::Slot(open, place)) if open == list && *place == number);
        self.asks(&list.path().key(list.first_key()).keys(), here)
    }

    /// The page from top to bottom: no heading stands there without anything below it, and a short page says so.
    pub(super) fn finished(mut self) -> Vec<Item> {
        if self.left_out {
            let told = self.say(Text("load-shortens"));
            self.items.splice(0..0, [Item::Note(told, Tone::Quiet), Item::Note(String::new(), Tone::Plain)]);
        }
        let mut kept = Vec::with_capacity(self.items.len());
        let mut below = false;
        for item in self.items.into_iter().rev() {
            match &item {
                Item::Heading(_) if !below => continue,
                Item::Heading(_) => below = false,
                Item::Note(text, _) if text.is_empty() => {}
                _ => below = true,
            }
            kept.push(item);
        }
        kept.reverse();
        kept
    }
}

/// Once, after some weeks: is there a question that nobody ever answers, and need not be asked?
pub(super) fn question(page: &mut Page<'_>) {
    let docs = page.docs();
    if spared::is_answered(&docs.settings) {
        return;
    }
    let blank = spared::left_blank(page.context.past, docs.id);
    if blank.is_empty() {
        return;
    }
    let mut acts: Vec<(Act, String)> =
        blank.iter().map(|address| (Act::Spare(address), field_name(page.context.texts, &Path::of(address)))).collect();
    acts.push((Act::Spare(KEEP_ALL), page.say(Text("spare-none"))));
    page.decide(Text("spare"), "spare", "", Kind::Acts(acts, None));
}
