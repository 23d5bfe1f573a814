//! What a field of a file is called on the screen, from its address, and how its answer is read out.
//!
//! Invariant: a field that is asked for has the name that stands beside its answer; another one is called as
//! in its file, which is all that anybody has seen of it.

use Reads::{Choice, Flag, Goal, Mission, Week, Words};

use super::{Text, Texts};
use crate::domain::record::Path;

/// How an answer is told to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// As it was written; a day or a time as the language writes it.
    Words,
    /// A code, by the word of this kind of choice.
    Choice(&'static str),
    /// The id of a goal, by its title.
    Goal,
    /// The id of a line of the mission, by its words.
    Mission,
    Week,
    /// Yes or no.
    Flag,
}

/// Every field that is asked for: its address without the ids of rows, its name, how it is read.
const ASKED: &[(&str, Text, Reads)] = &[
    ("focus", Text("focus"), Words),
    ("interruption", Text("interruption"), Words),
    ("plan_b", Text("plan-b"), Words),
    ("goals", Text("step-goals"), Goal),
    ("hours.meetings", Text("hours-meetings"), Words),
    ("hours.absent", Text("hours-absent"), Words),
    ("hours.available", Text("hours-available"), Words),
    ("can_wait", Text("can-wait-what"), Words),
    ("can_wait.what", Text("can-wait-what"), Words),
    ("can_wait.tell", Text("can-wait-tell"), Words),
    ("can_wait.revisit", Text("can-wait-revisit"), Week),
    ("pause", Text("pause"), Words),
    ("pause.what", Text("pause"), Words),
    ("pause.at", Text("pause-at"), Words),
    ("note", Text("note"), Words),
    ("note.text", Text("note"), Words),
    ("obstacle", Text("obstacle"), Words),
    ("obstacle.what", Text("obstacle"), Words),
    ("energy.open.level", Text("energy-level"), Words),
    ("energy.close.level", Text("close-level"), Words),
    ("energy.open.load", Text("energy-load"), Words),
    ("energy.close.load", Text("close-load"), Words),
    ("energy.open.step_up", Text("energy-step-up"), Words),
    ("energy.close.gave", Text("close-gave"), Words),
    ("priority.took", Text("row-took"), Choice("took")),
    ("priority.cause", Text("row-cause"), Choice("cause")),
    ("obstacle.tag", Text("obstacle-tag"), Choice("tag")),
    ("obstacle.who_can_clear", Text("obstacle-who"), Words),
    ("obstacle.drained", Text("obstacle-drained"), Flag),
    ("close.win", Text("close-win"), Words),
    ("close.learned", Text("close-learned"), Words),
    ("close.protect", Text("close-protect"), Words),
    ("priority", Text("priority-title"), Words),
    ("priority.title", Text("priority-title"), Words),
    ("priority.value", Text("priority-value"), Words),
    ("priority.goal", Text("priority-goal"), Goal),
    ("priority.hours", Text("priority-hours"), Words),
    ("priority.energy", Text("priority-energy"), Choice("effect")),
    ("priority.first_step", Text("priority-first-step"), Words),
    ("priority.when_then", Text("priority-when-then"), Words),
    ("priority.parts", Text("part-title"), Words),
    ("priority.parts.title", Text("part-title"), Words),
    ("priority.parts.hours", Text("part-hours"), Words),
    ("priority.expect", Text("expectations"), Words),
    ("priority.expect.quality", Text("expect-quality"), Choice("expectation")),
    ("priority.expect.resources", Text("expect-resources"), Choice("expectation")),
    ("priority.expect.result", Text("expect-result"), Choice("expectation")),
    ("priority.outcome", Text("key-outcome"), Choice("outcome")),
    ("priority.result", Text("row-result"), Words),
    ("priority.next_step", Text("row-next-step"), Words),
    ("goal", Text("goal-title"), Words),
    ("goal.title", Text("goal-title"), Words),
    ("goal.done_when", Text("goal-done-when"), Words),
    ("goal.for_whom", Text("goal-for-whom"), Words),
    ("goal.meaning", Text("goal-meaning"), Words),
    ("goal.supports", Text("goal-supports"), Mission),
    ("goal.set_by", Text("goal-set-by"), Choice("set-by")),
    ("goal.scope", Text("goal-scope"), Choice("scope")),
    ("goal.my_part", Text("goal-my-part"), Words),
    ("goal.partners", Text("goal-partners"), Words),
    ("goal.kind", Text("goal-kind"), Choice("goal-kind")),
    ("goal.due", Text("goal-due"), Words),
    ("goal.confidence", Text("goal-confidence"), Choice("confidence")),
    ("goal.status", Text("goal-status"), Choice("goal-status")),
    ("goal.measure.kind", Text("measure-kind"), Choice("measure")),
    ("goal.measure.start", Text("measure-start"), Words),
    ("goal.measure.target", Text("measure-target"), Words),
    ("goal.measure.unit", Text("measure-unit"), Words),
    ("goal.measure.with", Text("measure-with"), Words),
    ("goal.measure.question", Text("measure-question"), Words),
    ("goal.milestone", Text("milestone"), Words),
    ("goal.milestone.title", Text("milestone"), Words),
    ("goal.milestone.done", Text("milestone-done"), Flag),
    ("goal.wish", Text("goal-wish"), Words),
    ("goal.hindrance", Text("goal-hindrance"), Words),
    ("goal.plan", Text("goal-plan"), Words),
    ("goal.change", Text("change-what"), Words),
    ("goal.change.what", Text("change-what"), Words),
    ("goal.change.why", Text("change-why"), Words),
    ("goal.log", Text("measure-now"), Words),
    ("goal.log.value", Text("measure-now"), Words),
    ("goal.log.said", Text("log-said"), Words),
    ("goal.log.who", Text("log-who"), Words),
    ("goal.log.trend", Text("log-trend"), Choice("trend")),
    ("ask", Text("ask-to"), Words),
    ("ask.to", Text("ask-to"), Words),
    ("ask.kind", Text("ask-kind"), Choice("ask-kind")),
    ("ask.question", Text("ask-question"), Words),
    ("ask.due", Text("ask-due"), Words),
    ("ask.if_no_answer", Text("ask-if-no-answer"), Words),
    ("ask.status", Text("ask-status"), Choice("ask-status")),
    ("ask.answer", Text("ask-answer"), Words),
    ("ask.did", Text("ask-did"), Words),
    ("give", Text("give-to"), Words),
    ("give.to", Text("give-to"), Words),
    ("give.saw", Text("give-saw"), Words),
    ("give.effect", Text("give-effect"), Words),
    ("give.said", Text("give-said"), Flag),
    ("mission", Text("mission"), Words),
    ("mission.text", Text("mission"), Words),
    ("contribution", Text("contribution"), Words),
    ("serves", Text("serves"), Words),
    ("strengths", Text("strengths"), Words),
    ("values", Text("values"), Words),
    ("drivers", Text("drivers"), Words),
    ("room", Text("room-area"), Words),
    ("room.area", Text("room-area"), Words),
    ("room.level", Text("room-level"), Choice("room-level")),
    ("room.limit", Text("room-limit"), Words),
    ("room.limit_from", Text("room-limit-from"), Choice("limit-from")),
    ("room_case", Text("room-case"), Words),
    ("room_case.text", Text("room-case"), Words),
    ("room_case.status", Text("room-case-status"), Choice("case")),
    ("informing.rhythm", Text("informing-rhythm"), Words),
    ("informing.signal", Text("informing-signal"), Words),
    ("next_area", Text("next-area"), Words),
    ("next_talk", Text("next-talk"), Words),
    ("need", Text("talk-need"), Words),
    ("need.text", Text("talk-need"), Words),
    ("item", Text("talk-item"), Words),
    ("item.kind", Text("item-kind"), Choice("item-kind")),
    ("item.text", Text("talk-item"), Words),
    ("item.wanted", Text("item-wanted"), Words),
    ("item.result", Text("item-result"), Words),
    ("agreement", Text("agreement-what"), Words),
    ("agreement.what", Text("agreement-what"), Words),
    ("agreement.owner", Text("agreement-owner"), Choice("owner")),
    ("agreement.due", Text("agreement-due"), Words),
    ("agreement.status", Text("agreement-status"), Choice("agreement")),
    ("agreement.why", Text("agreement-why"), Words),
    ("input", Text("input"), Words),
    ("input.what", Text("input"), Words),
    ("input.due", Text("input-due"), Words),
    ("input.status", Text("input-status"), Words),
    ("learn", Text("learn"), Words),
    ("learn.what", Text("learn"), Words),
    ("learn.goal", Text("learn-goal"), Goal),
    ("learn.how", Text("learn-how"), Words),
    ("learn.status", Text("learn-status"), Words),
    ("language", Text("setting-language"), Words),
    ("hours_per_week", Text("setting-hours"), Words),
    ("region", Text("setting-region"), Choice("region")),
];

/// Fields that the program fills itself, and nobody is asked.
const FILLED: &[&str] = &[
    "status",
    "wording",
    "let_go",
    "seen",
    "can_wait.origin",
    "priority.origin",
    "priority.times_moved",
    "note.at",
    "note.kind",
    "obstacle.origin",
    "goal.since",
    "goal.log.at",
    "goal.change.at",
    "ask.week",
    "ask.again",
    "ask.settled",
    "ask.source",
    "give.week",
    "confirmed",
    "was",
    "room.since",
    "room.move",
    "room_case.week",
    "from",
    "to",
    "moved_to",
    "marked",
    "item.source",
    "share",
];

/// Fields that the program fills and yet changes for their owner: what undoing them is called.
const CALLED: [(&str, Text); 6] = [
    ("marked", Text("result")),
    ("share", Text("talk-gate")),
    ("from", Text("talk-window")),
    ("to", Text("talk-window")),
    ("status", Text("talk-status")),
    ("moved_to", Text("next-talk")),
];

/// The field's name, such as `First step`, or `step_zero` where no page asks for it.
pub fn field_name(texts: &Texts, path: &Path) -> String {
    let keys = path.keys();
    let called = || CALLED.iter().find(|(field, _)| *field == keys).map(|(_, name)| *name);
    let name = asked(&keys).map(|(name, _)| name).or_else(called);
    name.map_or(keys, |name| texts.say(name))
}

/// How what stands in the field is told.
pub fn reads(path: &Path) -> Reads {
    asked(&path.keys()).map_or(Words, |(_, reads)| reads)
}

/// The program fills the field, or all in it, without asking.
pub fn is_filled(path: &Path) -> bool {
    let keys = path.keys();
    FILLED.iter().any(|filled| keys.strip_prefix(filled).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

fn asked(keys: &str) -> Option<(Text, Reads)> {
    ASKED.iter().find(|(field, ..)| *field == keys).map(|(_, name, reads)| (*name, *reads))
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
        assert_eq!(field_name(&texts, &limit), "Limit");
        assert_eq!(field_name(&texts, &Path::of("step_zero")), "step_zero");
    }

    #[test]
    fn what_is_filled_is_not_asked() {
        assert!(FILLED.iter().all(|field| asked(field).is_none()));
        assert!(is_filled(&Path::of("was").row(&RowId::new("m3kd")).key("text")));
        assert!(!is_filled(&Path::of("goal.status")), "a goal's status is its owner's word");
    }
}
