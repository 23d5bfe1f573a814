//! What the benches share: the files of somebody who fills in every page, and what to say of many measurements.
//!
//! Invariant: the words are the same in every run, so that two runs measure the same work.

use std::time::Duration;

use femsteg::domain::WeekId;

/// In the files under `data`, this stands for the week that they are about.
const SOME_WEEK: &str = "2026-W00";

/// The files, by their names: the week `this` of about 3 KB, the `past` weeks before it, and the registers.
pub(crate) fn files(this: WeekId, past: i64) -> Vec<(String, String)> {
    let about = |week: WeekId, text: &str| text.replace(SOME_WEEK, &week.to_string());
    let week = |back: i64| {
        let week = this.plus(-back);
        (format!("weeks/{week}.toml"), about(week, include_str!("data/week.toml")))
    };
    let registers = [
        ("config.toml", "language = \"nb\"\n"),
        ("goals.toml", include_str!("data/goals.toml")),
        ("feedback.toml", include_str!("data/feedback.toml")),
        ("profile.toml", include_str!("data/profile.toml")),
    ];
    registers.iter().map(|(name, text)| ((*name).to_owned(), about(this, text))).chain((0..=past).map(week)).collect()
}

/// The middle one by size; zero where there is none.
pub(crate) fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Whether to measure. Without `cargo bench` the benches run once, to see that they still work.
pub(crate) fn is_measuring() -> bool {
    std::env::args().any(|argument| argument == "--bench")
}
