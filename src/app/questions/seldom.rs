//! What is asked less often than every week, at the end of step 1.
//!
//! Invariant: one question at a time, which can be put off or hidden for good; what it is about stays.

use super::{Page, Text};
use crate::app::question::{Act, Kind, Spot};
use crate::domain::{RowId, Seldom};

/// The one question that is due, when there is one.
pub(super) fn question(page: &mut Page<'_>) {
    let docs = page.docs();
    let hides = |name: &str| docs.settings.hides(name);
    let due = || Seldom::due(&docs.profile, &docs.goals, page.context.today, hides);
    match open(page).or_else(|| due().filter(|_| !page.context.put_off)) {
        Some(Seldom::Goal(id)) => goal(page, &id),
        Some(question) => ask(page, &question),
        None => {}
    }
}

/// The question that the cursor is on: also when it is answered it stays there, so that no key falls into the
/// field beside it.
fn open(page: &Page<'_>) -> Option<Seldom> {
    let Some(Spot::Decide("seldom", about)) = page.context.spot else { return None };
    Some(match about.as_str() {
        "seldom.room" => Seldom::Room,
        "seldom.role" => Seldom::Role,
        goal => Seldom::Goal(RowId::new(goal)),
    })
}

fn ask(page: &mut Page<'_>, question: &Seldom) {
    let (text, acts) = match question {
        Seldom::Room => {
            let look = (Act::LookOver, page.say(Text("look-over")));
            (Text("seldom-room"), vec![look, (Act::StillTrue, page.say(Text("still-holds")))])
        }
        _ => (Text("still-true"), vec![(Act::StillTrue, page.say(Text("still-true-yes")))]),
    };
    let kind = answers(page, question, acts);
    page.decide(text, "seldom", question.hidden_as(), kind);
}

fn goal(page: &mut Page<'_>, id: &RowId) {
    let Some(goal) = page.docs().goals.find(id.as_str()) else { return };
    let words = page.context.texts.say_with(Text("seldom-goal-of"), &[("goal", goal.title.as_str().into())]);
    let see = (Act::OpenGoal(id.clone()), page.say(Text("open-form")));
    let kind = answers(page, &Seldom::Goal(id.clone()), vec![see]);
    page.decide(Text("seldom-goal"), "seldom", id.as_str(), kind).ask = words;
}

/// `acts`, and the two ways of leaving it be; with the one that was chosen.
fn answers(page: &Page<'_>, question: &Seldom, mut acts: Vec<(Act, String)>) -> Kind {
    let name = question.hidden_as();
    acts.push((Act::NotNow, page.say(Text("not-now"))));
    acts.push((Act::NeverAsk(name), page.say(Text("never-ask"))));
    let confirmed = page.docs().profile.confirmed.value() == Some(&page.context.today);
    let chosen = |act: &Act| match act {
        Act::NeverAsk(_) => page.docs().settings.hides(name),
        Act::NotNow => page.context.put_off && !page.docs().settings.hides(name),
        Act::StillTrue => confirmed && !page.context.put_off,
        _ => false,
    };
    let chosen = acts.iter().position(|(act, _)| chosen(act));
    Kind::Acts(acts, chosen)
}
