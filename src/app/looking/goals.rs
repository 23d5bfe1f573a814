//! Goals and the weeks that served them, what work for them gave and drained, and what was never agreed.
//!
//! Invariant: a goal that the goals file does not name is shown as it is written in the weeks.

use super::counts::outcome;
use super::lines::Page;
use crate::app::question::Tone;
use crate::app::wording::expectation;
use crate::domain::week::Effect;
use crate::locale::Text;

pub(super) fn goals(page: &mut Page<'_>) {
    let patterns = &page.look.patterns;
    if !patterns.served.is_empty() {
        page.heading(page.say(Text("heading-look-served")));
        page.scale();
    }
    for (goal, sources) in patterns.served.counted() {
        let title = title(page, goal);
        page.count(&format!("goal:{goal}"), title, 0, sources, outcome);
    }
    if !patterns.unserved.is_empty() {
        page.heading(page.say(Text("heading-look-unserved")));
    }
    for goal in &patterns.unserved {
        let title = title(page, goal.as_str());
        page.note(title, Tone::Plain);
    }
    expectations(page);
    effects(page);
}

fn title(page: &Page<'_>, goal: &str) -> String {
    page.docs.goals.find(goal).map_or(goal, |goal| &goal.title).to_owned()
}

fn expectations(page: &mut Page<'_>) {
    let expectations = &page.look.patterns.expectations;
    if expectations.is_empty() {
        return;
    }
    page.heading(page.say(Text("heading-look-expectations")));
    for ((aspect, said), sources) in expectations.counted() {
        let label = expectation(page.texts, *aspect, *said);
        page.count(&format!("expect:{}:{}", aspect.code(), said.code()), label, 0, sources, outcome);
    }
}

/// What work for each goal did to one's energy.
fn effects(page: &mut Page<'_>) {
    let patterns = &page.look.patterns;
    let goals = patterns.goals_with_effects();
    if goals.is_empty() {
        return;
    }
    page.heading(page.say(Text("heading-look-effects")));
    for goal in goals {
        let title = if goal.is_empty() { page.say(Text("look-no-goal")) } else { title(page, goal) };
        page.note(title, Tone::Plain);
        for effect in Effect::ALL {
            let sources = patterns.effects.of(&(goal.to_owned(), *effect));
            if !sources.is_empty() {
                let label = page.texts.choice("effect", effect.code());
                page.count(&format!("effect:{goal}:{}", effect.code()), label, 2, sources, outcome);
            }
        }
    }
}
