//! Goals and requests over the weeks: the two pages that show them all, and the forms when they are full.

use femsteg::testing::{Harness, Setup};

const GOALS: &str = include_str!("../data/thread-goals.toml");
const FEEDBACK: &str = include_str!("../data/thread-feedback.toml");

/// A page: its name, the keys that lead to it, and how many questions further down the cursor is.
const SCENES: &[(&str, &str, usize)] = &[
    ("all_goals", "g", 0),
    ("all_goals_parked", "g", 3),
    ("goals_over_weeks", "2", 0),
    ("thread_measure", "g 1", 0),
    ("thread_milestone", "g 1", 5),
    ("thread_end", "g 1", 20),
    ("goal_stuck", "g tab 1", 8),
    ("ledger", "f", 0),
    ("ledger_settled", "f", 3),
    ("ask_form_answered", "f tab tab tab 4", 6),
    ("feedback_over_weeks", "4", 2),
];

/// Every one of them; with the owner's words in one letter when they are `anonymous`.
pub(super) fn scenes(setup: impl Fn(Setup) -> Setup, anonymous: bool) -> Vec<(&'static str, Harness)> {
    let words = |text: &str| if anonymous { super::anonymous(text) } else { text.to_owned() };
    let week = |number: u32| {
        let row = match number {
            44 => ("r7xa", "Gjennomgang av kapittel 1 med personvernombudet", "done"),
            46 => ("r7xa", "Utkast til kapittel 2", "partly"),
            47 => ("", "Samle innspillene", "moved"),
            _ => ("", "Svar til brukerrådet", "done"),
        };
        let (goal, title, outcome) = row;
        format!(
            "schema = 1\nweek = \"2026-W{number}\"\nstatus = \"closed\"\n\n[[priority]]\nid = \"m3kd\"\n\
             title = \"{title}\"\ngoal = \"{goal}\"\noutcome = \"{outcome}\"\n"
        )
    };
    let open = |(name, keys, down): &(&'static str, &str, usize)| {
        let used = (43..=47).fold(setup(Setup::on("2026-11-25")), |setup, number| {
            setup.file(&format!("weeks/2026-W{number}.toml"), &words(&week(number)))
        });
        let used = used.file("goals.toml", &words(GOALS)).file("feedback.toml", &words(FEEDBACK));
        (*name, used.open().press(keys).press(&"tab ".repeat(*down)))
    };
    SCENES.iter().map(open).collect()
}
