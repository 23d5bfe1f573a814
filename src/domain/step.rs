//! The five self-leadership steps, after the Norwegian agency DFØ's five tips, and how far each has come.
//!
//! Invariant: a step is never overdue. It is empty, started or done, and done may be blank.

use super::{Feedback, Goals, Week, WeekId};

/// One of the five steps, in the order of the ritual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    Role,
    Goals,
    Priorities,
    Feedback,
    Energy,
}

/// How far a step has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Nothing is filled, and it was not passed.
    Empty,
    /// A field is filled.
    Started,
    /// It was left by its last field or by going on, blank or not; Role only with a focus.
    Done,
}

/// One of the parts of a ritual, such as a step of the plan.
pub trait RitualPart: Copy + PartialEq + 'static {
    /// All of them, in the order of the ritual.
    const PARTS: &[Self];

    /// The word that files hold for it.
    fn code(self) -> &'static str;

    fn from_code(code: &str) -> Option<Self> {
        Self::PARTS.iter().copied().find(|part| part.code() == code)
    }

    /// Its place in the ritual, from 1.
    fn number(self) -> usize {
        1 + Self::PARTS.iter().position(|part| *part == self).unwrap_or_default()
    }

    fn next(self) -> Option<Self> {
        Self::PARTS.get(self.number()).copied()
    }

    fn previous(self) -> Option<Self> {
        self.number().checked_sub(2).map(|index| Self::PARTS[index])
    }
}

impl RitualPart for Step {
    const PARTS: &[Self] = &Self::ALL;

    fn code(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Goals => "goals",
            Self::Priorities => "priorities",
            Self::Feedback => "feedback",
            Self::Energy => "energy",
        }
    }
}

impl Step {
    pub const ALL: [Self; 5] = [Self::Role, Self::Goals, Self::Priorities, Self::Feedback, Self::Energy];

    /// How far the step has come in week `id`.
    pub fn state(self, id: WeekId, week: &Week, feedback: &Feedback) -> StepState {
        let filled = self.is_filled(id, week, feedback);
        let allowed = self != Self::Role || !week.focus.is_empty();
        match (week.has_seen(self) && allowed, filled) {
            (true, _) => StepState::Done,
            (false, true) => StepState::Started,
            (false, false) => StepState::Empty,
        }
    }

    fn is_filled(self, id: WeekId, week: &Week, feedback: &Feedback) -> bool {
        match self {
            Self::Role => !week.focus.is_empty() || !week.can_wait.is_empty(),
            Self::Goals => !week.goals.is_empty(),
            Self::Priorities => {
                !week.priority.is_empty()
                    || !week.pause.is_empty()
                    || !week.let_go.is_empty()
                    || !week.interruption.is_empty()
                    || !week.plan_b.is_empty()
                    || week.hours != super::week::Hours::default()
            }
            Self::Feedback => feedback.touches(id),
            Self::Energy => week.energy.open != super::week::Opening::default(),
        }
    }
}

/// How many active goals somebody is `confidence` about.
pub fn goals_with(goals: &Goals, confidence: super::Confidence) -> usize {
    goals.active().filter(|goal| goal.confidence.value() == Some(&confidence)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use StepState::{Done, Empty, Started};

    fn id() -> WeekId {
        "2026-W48".parse().unwrap()
    }

    fn states(week: &Week) -> [StepState; 5] {
        Step::ALL.map(|step| step.state(id(), week, &Feedback::default()))
    }

    #[test]
    fn a_new_week_is_empty() {
        assert_eq!(states(&Week::new()), [Empty; 5]);
    }

    #[test]
    fn a_filled_field_starts_a_step_and_leaving_it_ends_it() {
        let mut week = Week { focus: "Utkastet".into(), ..Week::new() };
        assert_eq!(states(&week), [Started, Empty, Empty, Empty, Empty]);
        week.seen = vec!["role".into(), "energy".into()];
        assert_eq!(states(&week), [Done, Empty, Empty, Empty, Done]);
    }

    #[test]
    fn role_is_done_only_with_a_focus() {
        let mut week = Week { seen: vec!["role".into()], ..Week::new() };
        assert_eq!(states(&week)[0], Empty);
        week.can_wait.push(crate::domain::week::CanWait { what: "Mal".into(), ..Default::default() });
        assert_eq!(states(&week)[0], Started);
    }

    #[test]
    fn steps_follow_each_other() {
        assert_eq!(Step::Role.previous(), None);
        assert_eq!(Step::Energy.previous(), Some(Step::Feedback));
        assert_eq!(Step::Role.next(), Some(Step::Goals));
        assert_eq!(Step::Energy.next(), None);
        for step in Step::ALL {
            assert_eq!(Step::from_code(step.code()), Some(step));
        }
    }
}
