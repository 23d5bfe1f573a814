//! All goals: those that are active, that wait, and that were reached or dropped.
//!
//! Invariant: every goal in the file stands here and can be opened, however many there are.

use super::goals::{inactive, progress};
use super::{Page, Text, thread};
use crate::app::question::{Act, Kind, List, Look, Tone};
use crate::domain::goals::{Goal, GoalStatus};
use crate::domain::{FileId, Path, limits};

pub(super) fn page(page: &mut Page<'_>) {
    let goals = &page.docs().goals;
    let count = goals.active().count();
    if count == 0 {
        let intro = page.say(Text("goals-intro"));
        page.note(intro, Tone::Quiet);
    }
    for (index, goal) in goals.active().enumerate() {
        active(page, index, goal);
    }
    let full = count >= limits::ACTIVE_GOALS;
    if count > limits::ACTIVE_GOALS {
        let many = page.context.texts.say_with(Text("goals-many"), &[("n", count.into())]);
        page.note(many, Tone::Quiet);
    }
    if !full {
        super::look(page.slot(Text("goal-new"), List::Goal, count), Look::Head(count + 1));
    }
    let waiting: Vec<&Goal> = goals.parked().collect();
    inactive(page, Text("heading-parked-goals"), &waiting);
    if full {
        if waiting.is_empty() {
            page.heading(Text("heading-parked-goals"));
        }
        page.slot(Text("goal-new-parked"), List::Goal, count);
    }
    let ended: Vec<&Goal> = goals.goal.iter().filter(|goal| goal.is_ended()).rev().collect();
    inactive(page, Text("heading-ended-goals"), &ended);
}

fn active(page: &mut Page<'_>, index: usize, goal: &Goal) {
    let title = Path::of("goal").row(&goal.id).key("title");
    if page.is_at(FileId::Goals, &title) {
        if let Some(question) = page.field(Text("goal-new"), FileId::Goals, title, Kind::Line) {
            question.look = Look::Head(index + 1);
        }
        return;
    }
    let status = |status| Act::GoalStatus(goal.id.clone(), status);
    let acts = vec![
        (Act::OpenGoal(goal.id.clone()), page.say(Text("open-form"))),
        (status(GoalStatus::Parked), page.say(Text("goal-park"))),
        (status(GoalStatus::Done), page.say(Text("goal-status-done"))),
        (status(GoalStatus::Dropped), page.say(Text("goal-status-dropped"))),
    ];
    let confidence = goal.confidence.value().map(|level| page.context.texts.choice("confidence", level.code()));
    let question = page.decide(Text("goal-parked"), "goal", goal.id.as_str(), Kind::Acts(acts, None));
    (question.look, question.label) = (Look::Head(index + 1), goal.title.clone());
    question.shown = confidence.unwrap_or_default();
    let progress = progress(page, goal);
    if !progress.is_empty() {
        page.note(progress, Tone::Quiet);
    }
    thread::last_served(page, goal);
    page.note("", Tone::Plain);
}
