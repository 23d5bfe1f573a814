//! Step 2: the active goals, which of them this week is for, and the form for one goal.
//!
//! Invariant: at most three are meant to be active; a fourth must replace or park one, and is never lost.

use super::{Page, Text, look, thread};
use crate::app::question::{Act, Kind, List, Look, Tone};
use crate::domain::goals::{Confidence, Goal, GoalKind, GoalStatus, MeasureKind, Scope, SetBy, Trend, UNKNOWN};
use crate::domain::{AskKind, FileId, Path, RowId, limits};
use crate::locale::numbers;

pub(super) fn page(page: &mut Page<'_>) {
    let goals = &page.docs().goals;
    let active = goals.active().count();
    if active == 0 && page.asks_for_row(&List::Goal, active) {
        let intro = page.say(Text("goals-intro"));
        page.note(intro, Tone::Quiet);
    }
    for (index, goal) in goals.active().enumerate() {
        active_goal(page, index, goal);
    }
    if active < limits::ACTIVE_GOALS {
        look(page.slot(Text("goal-new"), List::Goal, active), Look::Head(active + 1));
    } else {
        let full = page.say(Text("goals-full"));
        page.note(full, Tone::Quiet);
    }
    let parked: Vec<&Goal> = goals.parked().collect();
    inactive(page, Text("heading-parked-goals"), &parked);
    let ended: Vec<&Goal> = goals.goal.iter().filter(|goal| goal.is_ended()).collect();
    inactive(page, Text("heading-ended-goals"), &ended[ended.len().saturating_sub(ENDED)..]);
}

/// How many of the goals that were reached or dropped last are shown.
const ENDED: usize = 3;

/// Goals that are not active, under a heading of their own.
pub(super) fn inactive(page: &mut Page<'_>, heading: Text, goals: &[&Goal]) {
    if goals.is_empty() || !page.asks("goal.status", false) {
        return;
    }
    page.heading(heading);
    for goal in goals {
        inactive_goal(page, goal);
    }
}

fn active_goal(page: &mut Page<'_>, index: usize, goal: &Goal) {
    let chosen = page.docs().week.goals.iter().any(|id| id == goal.id.as_str());
    let mut acts = vec![
        (Act::GoalThisWeek(goal.id.clone()), page.say(Text("goal-this-week"))),
        (Act::GoalNotNow(goal.id.clone()), page.say(Text("goal-not-now"))),
        (Act::OpenGoal(goal.id.clone()), page.say(Text("open-form"))),
        (Act::GoalStatus(goal.id.clone(), GoalStatus::Parked), page.say(Text("goal-park"))),
    ];
    let chosen = chosen && page.asks("goals", true);
    if !page.asks("goals", true) {
        acts.drain(..2);
    }
    let state = if chosen { page.say(Text("goal-this-week")) } else { String::new() };
    let progress = progress(page, goal);
    let title = Path::of("goal").row(&goal.id).key("title");
    if page.is_at(FileId::Goals, &title) {
        // It is being named for the first time; what it is for this week is asked once it has a name.
        if let Some(question) = page.field(Text("goal-new"), FileId::Goals, title, Kind::Line) {
            question.look = Look::Head(index + 1);
        }
        return;
    }
    let question = page.decide(Text("goal-week"), "goal", goal.id.as_str(), Kind::Acts(acts, chosen.then_some(0)));
    (question.look, question.label, question.shown) = (Look::Head(index + 1), goal.title.clone(), state);
    if !progress.is_empty() {
        page.note(progress, Tone::Quiet);
    }
    thread::last_served(page, goal);
    thread::stuck_line(page, goal);
    let path = Path::of("goal").row(&goal.id).key("confidence");
    let kind = page.choice("confidence", Confidence::CODES);
    if let Some(question) = page.field(Text("goal-confidence"), FileId::Goals, path, kind) {
        question.look = Look::Indented;
    }
    if goal.confidence.value() == Some(&Confidence::NeedsHelp) {
        draft_ask(page, &format!("goals/{}", goal.id), &goal.title, AskKind::Support);
    }
}

/// Offers to draft a request about something, while none is open that came from it.
pub(super) fn draft_ask(page: &mut Page<'_>, source: &str, about: &str, kind: AskKind) {
    if page.docs().feedback.open().any(|ask| ask.source == source) || !page.asks("ask.to", false) {
        return;
    }
    let act = Act::DraftAsk { source: source.to_owned(), about: about.to_owned(), kind };
    let yes = page.say(Text("draft-ask-yes"));
    page.decide(Text("draft-ask"), "draft", source, Kind::Acts(vec![(act, yes)], None)).look = Look::Indented;
}

/// Where a goal stands: its number as a bar, or the last words of a dialogue.
pub(super) fn progress(page: &Page<'_>, goal: &Goal) -> String {
    let language = page.context.texts.language();
    let number = goal.progress().map(|part| {
        let now = goal.latest_number().or(goal.measure.start.value().map(|amount| amount.0)).unwrap_or(0.0);
        let target = goal.measure.target.value().map_or(0.0, |amount| amount.0);
        let (now, target) = (numbers::number(language, now), numbers::number(language, target));
        format!("{} {now} / {target} {}", crate::app::bar(part, 8), goal.measure.unit).trim_end().to_owned()
    });
    let words = goal.latest_words().map(|(who, said)| {
        let words = page.context.texts.say_with(Text("quoted"), &[("words", said.into())]);
        if who.is_empty() { words } else { format!("{words} ({who})") }
    });
    number.into_iter().chain(words).collect::<Vec<_>>().join(" · ")
}

fn inactive_goal(page: &mut Page<'_>, goal: &Goal) {
    let title = Path::of("goal").row(&goal.id).key("title");
    if page.is_at(FileId::Goals, &title) {
        page.field(Text("goal-new-parked"), FileId::Goals, title, Kind::Line);
        return;
    }
    let mut acts = take_up(page, goal);
    acts.push((Act::OpenGoal(goal.id.clone()), page.say(Text("open-form"))));
    let state = goal.status.value().map(|status| page.context.texts.choice("goal-status", status.code()));
    let state = state.unwrap_or_default();
    let question = page.decide(Text("goal-parked"), "goal", goal.id.as_str(), Kind::Acts(acts, None));
    question.label.clone_from(&goal.title);
    question.shown = state;
}

/// What makes a goal active: while as many are as can be held on to, in place of one of them.
fn take_up(page: &Page<'_>, goal: &Goal) -> Vec<(Act, String)> {
    let goals = &page.docs().goals;
    if goals.active().count() < limits::ACTIVE_GOALS {
        let act = Act::GoalStatus(goal.id.clone(), GoalStatus::Active);
        return vec![(act, page.say(Text("goal-activate")))];
    }
    let swap = |active: &Goal| {
        let act = Act::SwapGoals { take: goal.id.clone(), park: active.id.clone() };
        (act, page.context.texts.say_with(Text("goal-swap"), &[("title", active.title.as_str().into())]))
    };
    goals.active().map(swap).collect()
}

/// Everything about one goal.
pub(super) fn form(page: &mut Page<'_>, id: &RowId) {
    let Some(goal) = page.docs().goals.find(id.as_str()) else { return };
    let path = |key| Path::of("goal").row(id).key(key);
    for (text, key) in [
        (Text("goal-title"), "title"),
        (Text("goal-done-when"), "done_when"),
        (Text("goal-for-whom"), "for_whom"),
        (Text("goal-meaning"), "meaning"),
    ] {
        page.field(text, FileId::Goals, path(key), Kind::Line);
    }
    let supports = supports(page);
    page.field(Text("goal-supports"), FileId::Goals, path("supports"), supports);
    for (text, key, kind) in [
        (Text("goal-set-by"), "set_by", page.choice("set-by", SetBy::CODES)),
        (Text("goal-scope"), "scope", page.choice("scope", Scope::CODES)),
    ] {
        page.field(text, FileId::Goals, path(key), kind);
    }
    let shared = !goal.my_part.is_empty() || !goal.partners.is_empty();
    if shared || goal.scope.value() == Some(&Scope::Group) {
        page.field(Text("goal-my-part"), FileId::Goals, path("my_part"), Kind::Line);
        page.field(Text("goal-partners"), FileId::Goals, path("partners"), Kind::Line);
    }
    let kind = page.choice("goal-kind", GoalKind::CODES);
    page.field(Text("goal-kind"), FileId::Goals, path("kind"), kind);
    page.field(Text("goal-due"), FileId::Goals, path("due"), Kind::Date);
    thread::stuck(page, goal);
    measure(page, goal);
    milestones(page, goal);
    thread::changes(page, goal);
    status(page, goal);
    thread::served(page, goal);
}

fn status(page: &mut Page<'_>, goal: &Goal) {
    page.heading(Text("heading-goal-status"));
    let kind = page.choice("goal-status", GoalStatus::CODES);
    let path = Path::of("goal").row(&goal.id).key("status");
    let active = page.docs().goals.active().count();
    let many = (goal.is_active() && active > limits::ACTIVE_GOALS)
        .then(|| page.context.texts.say_with(Text("goals-many"), &[("n", active.into())]));
    if let (Some(question), Some(many)) = (page.field(Text("goal-status"), FileId::Goals, path, kind), many) {
        question.mark.get_or_insert((many, Tone::Quiet));
    }
}

/// The mission lines to choose among, and "don't know".
fn supports(page: &Page<'_>) -> Kind {
    let lines = page.docs().profile.mission.iter().map(|line| (line.id.to_string(), line.text.clone()));
    let unknown = (UNKNOWN.to_owned(), page.say(Text("goal-supports-unknown")));
    Kind::Choice(lines.chain([unknown]).collect())
}

fn measure(page: &mut Page<'_>, goal: &Goal) {
    page.heading(Text("heading-measure"));
    let path = |key| Path::of("goal").row(&goal.id).key("measure").key(key);
    let kind = page.choice("measure", MeasureKind::CODES);
    page.field(Text("measure-kind"), FileId::Goals, path("kind"), kind);
    let progress = progress(page, goal);
    if !progress.is_empty() {
        page.note(progress, Tone::Quiet);
    }
    if goal.by_number() {
        for (text, key, kind) in [
            (Text("measure-start"), "start", Kind::Amount),
            (Text("measure-target"), "target", Kind::Amount),
            (Text("measure-unit"), "unit", Kind::Line),
        ] {
            if let Some(question) = page.field(text, FileId::Goals, path(key), kind) {
                question.look = Look::Short;
            }
        }
        thread::numbers(page, goal);
        let today = goal
            .log
            .iter()
            .find(|log| log.at.value() == Some(&page.context.today) && log.said.is_empty() && !log.value.is_empty());
        if let Some(log) = today {
            let path = Path::of("goal").row(&goal.id).key("log").row(&log.id).key("value");
            page.field(Text("measure-now"), FileId::Goals, path, Kind::Amount);
        } else if let Some(question) = page.slot(Text("measure-now"), List::Log(goal.id.clone()), 0) {
            question.kind = Kind::Amount;
        }
    }
    if goal.by_dialogue() {
        page.field(Text("measure-with"), FileId::Goals, path("with"), Kind::Line);
        page.field(Text("measure-question"), FileId::Goals, path("question"), Kind::Line);
        thread::dialogue(page, goal);
        said(page, goal);
    }
}

/// What somebody said of the goal today, who it was, and which way it goes.
fn said(page: &mut Page<'_>, goal: &Goal) {
    let today = page.context.today;
    let log = goal.log.iter().rfind(|log| log.at.value() == Some(&today) && log.value.is_empty());
    let Some(log) = log else {
        page.slot(Text("log-said"), List::Said(goal.id.clone()), 0);
        return;
    };
    let path = |key| Path::of("goal").row(&goal.id).key("log").row(&log.id).key(key);
    page.field(Text("log-said"), FileId::Goals, path("said"), Kind::Line);
    page.field(Text("log-who"), FileId::Goals, path("who"), Kind::Line);
    let kind = page.choice("trend", Trend::CODES);
    page.field(Text("log-trend"), FileId::Goals, path("trend"), kind);
}

fn milestones(page: &mut Page<'_>, goal: &Goal) {
    page.heading(Text("heading-milestones"));
    for (index, row) in goal.milestone.iter().enumerate() {
        let path = |key| Path::of("goal").row(&goal.id).key("milestone").row(&row.id).key(key);
        let done = row.done.then(|| page.say(Text("goal-status-done")));
        if let Some(question) = page.field(Text("milestone"), FileId::Goals, path("title"), Kind::Line) {
            question.look = Look::Head(index + 1);
            question.aside = done.map(super::natural).into_iter().collect();
        }
        if page.is_open(&row.id)
            && let Some(question) = page.flag(
                Text("milestone-done"),
                FileId::Goals,
                path("done"),
                [Text("goal-status-done"), Text("not-yet")],
            )
        {
            question.look = Look::Indented;
        }
    }
    let count = goal.milestone.len();
    if count < limits::MILESTONES {
        look(page.slot(Text("milestone"), List::Milestone(goal.id.clone()), count), Look::Head(count + 1));
    }
}
