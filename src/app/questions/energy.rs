//! Step 5: energy now, the load expected, and one step up.
//!
//! Invariant: a high load makes the ritual shorter: then it asks what can go and who can help.

use super::{Page, Text, feedback, pace, role};
use crate::app::question::{Act, Kind, Tone};
use crate::domain::{AskKind, Path, limits};

pub(super) fn page(page: &mut Page<'_>, quick: bool) {
    let level = page.scale(Text("level-low"), Text("level-high"));
    page.week_field(Text("energy-level"), Path::of("energy.open.level"), level);
    let load = page.scale(Text("load-low"), Text("load-high"));
    page.week_field(Text("energy-load"), Path::of("energy.open.load"), load);
    if pace::is_heavy(page) {
        high_load(page);
    } else if !quick {
        page.week_field(Text("energy-step-up"), Path::of("energy.open.step_up"), Kind::Line);
        step_up(page);
        pace::question(page);
    }
}

fn high_load(page: &mut Page<'_>) {
    let text = page.say(Text("load-is-high"));
    page.note(text, Tone::Quiet);
    page.note("", Tone::Plain);
    if !page.docs().week.energy.open.step_up.is_empty() {
        page.week_field(Text("energy-step-up"), Path::of("energy.open.step_up"), Kind::Line);
    }
    page.heading(Text("heading-can-go"));
    role::can_wait(page, page.docs().week.can_wait.len().max(limits::CAN_WAIT));
    page.heading(Text("heading-who-helps"));
    feedback::new_ask(page);
}

/// What the one step up can become, once it has been said.
fn step_up(page: &mut Page<'_>) {
    let said = page.docs().week.energy.open.step_up.clone();
    if said.is_empty() || !page.asks("energy.open.step_up", true) {
        return;
    }
    let source = format!("{}/energy.open.step_up", page.docs().id);
    let ask = Act::DraftAsk { source, about: said.clone(), kind: AskKind::Support };
    let acts = [
        ("pause.what", Act::StepUpPause, Text("step-up-pause")),
        ("ask.to", ask, Text("step-up-ask")),
        ("priority.title", Act::StepUpPriority, Text("step-up-priority")),
        ("can_wait.what", Act::CanWait, Text("step-up-can-wait")),
    ];
    let acts = acts.into_iter().filter(|(address, ..)| page.asks(address, true)).map(|(_, act, word)| (act, word));
    let acts: Vec<(Act, Text)> = acts.collect();
    let acts = acts.into_iter().map(|(act, word)| (act, page.say(word))).collect();
    page.decide(Text("step-up"), "step-up", "", Kind::Acts(acts, None));
}
