//! The rituals as a person walks through them: their parts beside each other, one of them open.
//!
//! Invariant: planning, closing and the one-to-one are walked through in the same way and look the same; only what
//! their parts ask differs.

use super::questions::Subject;
use super::{App, Screen};
use crate::domain::{ClosePart, RitualPart, Step, StepState, TalkPart};
use crate::locale::Text;

/// The parts of the ritual on screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rail {
    pub parts: Vec<(Text, StepState)>,
    /// The open one, from 0.
    pub now: usize,
    /// Where one is: `step 2 of 5`; it has a place for the number, from 1, unless the ritual is the quick one.
    pub place: Text,
}

impl Rail {
    /// The name of the open part.
    pub fn name(&self) -> Text {
        self.parts[self.now].0
    }
}

impl App {
    /// The ritual on screen, also under a form that was opened from it.
    pub fn rail(&self) -> Option<Rail> {
        let Screen::Asking(forms) = &self.screen else { return None };
        match forms.first()?.subject {
            Subject::Step(step) => Some(self.plan_rail(step, Text("step-of"))),
            Subject::Quick(step) => Some(self.plan_rail(step, Text("quick-version"))),
            Subject::Close(part) => Some(Rail {
                parts: ClosePart::ALL.map(|part| (part_name(part), part.state(self.docs.id, &self.docs.week))).into(),
                now: part.number() - 1,
                place: Text("close-of"),
            }),
            Subject::Talk(id, part) => Some(Rail {
                parts: TalkPart::ALL.map(|part| (talk_name(part), self.talk_state(id, part))).into(),
                now: part.number() - 1,
                place: Text("talk-of"),
            }),
            _ => None,
        }
    }

    fn plan_rail(&self, step: Step, place: Text) -> Rail {
        Rail {
            parts: Step::ALL.map(|step| (step_name(step), self.step_state(step))).into(),
            now: step.number() - 1,
            place,
        }
    }
}

/// The name of a step of the plan.
pub fn step_name(step: Step) -> Text {
    match step {
        Step::Role => Text("step-role"),
        Step::Goals => Text("step-goals"),
        Step::Priorities => Text("step-priorities"),
        Step::Feedback => Text("step-feedback"),
        Step::Energy => Text("step-energy"),
    }
}

/// The name of a part of the close.
fn part_name(part: ClosePart) -> Text {
    match part {
        ClosePart::Outcomes => Text("close-outcomes"),
        ClosePart::Learned => Text("close-learning"),
        ClosePart::Energy => Text("close-energy"),
        ClosePart::Leftovers => Text("close-leftovers"),
        ClosePart::Ahead => Text("close-ahead"),
    }
}

/// The name of a part of the one-to-one.
fn talk_name(part: TalkPart) -> Text {
    match part {
        TalkPart::Window => Text("talk-window"),
        TalkPart::Agreed => Text("talk-agreed"),
        TalkPart::LookBack => Text("talk-back"),
        TalkPart::Patterns => Text("talk-patterns"),
        TalkPart::Agenda => Text("talk-agenda"),
        TalkPart::Gate => Text("talk-gate"),
        TalkPart::After => Text("talk-after"),
    }
}
