//! What a field of a file is called on the screen, from its address.
//!
//! Invariant: a field that is asked for has the name that stands beside its answer; another one is called as
//! in its file, which is all that anybody has seen of it.

use super::{Text, Texts};
use crate::domain::record::{Path, Step};

/// The field's name, such as `First step`, or `room.limit` where no page asks for it.
pub fn field_name(texts: &Texts, path: &Path) -> String {
    let keys = keys(path);
    named(&keys).map_or(keys, |text| texts.say(text))
}

/// The address without the ids of rows.
fn keys(path: &Path) -> String {
    let keys = path.steps().iter().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_ref()),
        Step::Row(_) => None,
    });
    keys.collect::<Vec<_>>().join(".")
}

fn named(keys: &str) -> Option<Text> {
    week(keys).or_else(|| row(keys)).or_else(|| goal(keys)).or_else(|| other(keys))
}

fn week(keys: &str) -> Option<Text> {
    Some(match keys {
        "focus" => Text("focus"),
        "interruption" => Text("interruption"),
        "plan_b" => Text("plan-b"),
        "goals" => Text("step-goals"),
        "hours.meetings" => Text("hours-meetings"),
        "hours.absent" => Text("hours-absent"),
        "hours.available" => Text("hours-available"),
        "can_wait" | "can_wait.what" => Text("can-wait-what"),
        "can_wait.tell" => Text("can-wait-tell"),
        "can_wait.revisit" => Text("can-wait-revisit"),
        "pause" | "pause.what" => Text("pause"),
        "pause.at" => Text("pause-at"),
        "note" | "note.text" => Text("note"),
        "obstacle" | "obstacle.what" => Text("heading-obstacles"),
        "energy.open.level" | "energy.close.level" => Text("energy-level"),
        "energy.open.load" | "energy.close.load" => Text("energy-load"),
        "energy.open.step_up" => Text("energy-step-up"),
        "energy.close.gave" => Text("close-gave"),
        "close.win" => Text("close-win"),
        "close.learned" => Text("close-learned"),
        "close.protect" => Text("close-protect"),
        _ => return None,
    })
}

fn row(keys: &str) -> Option<Text> {
    Some(match keys {
        "priority" | "priority.title" => Text("priority-title"),
        "priority.value" => Text("priority-value"),
        "priority.goal" => Text("priority-goal"),
        "priority.hours" => Text("priority-hours"),
        "priority.energy" => Text("priority-energy"),
        "priority.first_step" => Text("priority-first-step"),
        "priority.when_then" => Text("priority-when-then"),
        "priority.parts" | "priority.parts.title" => Text("part-title"),
        "priority.parts.hours" => Text("part-hours"),
        "priority.expect.quality" => Text("expect-quality"),
        "priority.expect.resources" => Text("expect-resources"),
        "priority.expect.result" => Text("expect-result"),
        "priority.outcome" => Text("key-outcome"),
        "priority.result" => Text("row-result"),
        "priority.next_step" => Text("row-next-step"),
        _ => return None,
    })
}

fn goal(keys: &str) -> Option<Text> {
    Some(match keys {
        "goal" | "goal.title" => Text("goal-title"),
        "goal.done_when" => Text("goal-done-when"),
        "goal.for_whom" => Text("goal-for-whom"),
        "goal.meaning" => Text("goal-meaning"),
        "goal.supports" => Text("goal-supports"),
        "goal.set_by" => Text("goal-set-by"),
        "goal.scope" => Text("goal-scope"),
        "goal.my_part" => Text("goal-my-part"),
        "goal.partners" => Text("goal-partners"),
        "goal.kind" => Text("goal-kind"),
        "goal.due" => Text("goal-due"),
        "goal.confidence" => Text("goal-confidence"),
        "goal.status" => Text("goal-status"),
        "goal.measure.kind" => Text("measure-kind"),
        "goal.measure.start" => Text("measure-start"),
        "goal.measure.target" => Text("measure-target"),
        "goal.measure.unit" => Text("measure-unit"),
        "goal.measure.with" => Text("measure-with"),
        "goal.measure.question" => Text("measure-question"),
        "goal.milestone" | "goal.milestone.title" => Text("milestone"),
        "goal.log" | "goal.log.value" => Text("measure-now"),
        "goal.log.said" => Text("log-said"),
        "goal.log.who" => Text("log-who"),
        "goal.log.trend" => Text("log-trend"),
        _ => return None,
    })
}

fn other(keys: &str) -> Option<Text> {
    Some(match keys {
        "ask" | "ask.to" => Text("ask-to"),
        "ask.kind" => Text("ask-kind"),
        "ask.question" => Text("ask-question"),
        "ask.due" => Text("ask-due"),
        "ask.if_no_answer" => Text("ask-if-no-answer"),
        "ask.answer" => Text("ask-answer"),
        "ask.did" => Text("ask-did"),
        "give" | "give.to" => Text("give-to"),
        "give.saw" => Text("give-saw"),
        "give.effect" => Text("give-effect"),
        "mission" | "mission.text" => Text("mission"),
        "contribution" => Text("contribution"),
        "serves" => Text("serves"),
        "language" => Text("setting-language"),
        "hours_per_week" => Text("setting-hours"),
        "region" => Text("setting-region"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::RowId;
    use crate::locale::Language;

    #[test]
    fn a_field_of_a_row_has_the_name_beside_its_answer_and_an_unknown_one_its_address() {
        let texts = Texts::new(Language::English);
        let step = Path::of("priority").row(&RowId::new("m3kd")).key("first_step");
        assert_eq!(field_name(&texts, &step), "First step");
        let limit = Path::of("room").row(&RowId::new("m3kd")).key("limit");
        assert_eq!(field_name(&texts, &limit), "room.limit");
    }
}
