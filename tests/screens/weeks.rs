//! Pictures of looking back over the weeks.

use femsteg::testing::{Harness, Setup};

use super::{EARLIER, GOALS, LAST, STUCK};

/// Somebody's weeks around a new year, with one away and one that cannot be read; `words` makes them nobody's.
fn years(setup: Setup, words: impl Fn(&str) -> String) -> Setup {
    let same = |week: &str, text: &str, old: &str| words(&text.replace(old, week));
    let away = "schema = 1\nweek = \"2025-W50\"\nstatus = \"away\"\n";
    let closed = "schema = 1\nweek = \"2025-W51\"\nfocus = \"Skrive\n";
    setup
        .file("goals.toml", &words(GOALS))
        .file("weeks/2026-W47.toml", &same("2026-W47", LAST, "2026-W47"))
        .file("weeks/2026-W46.toml", &same("2026-W46", EARLIER, "2026-W46"))
        .file("weeks/2026-W02.toml", &same("2026-W02", STUCK, "2026-W47"))
        .file("weeks/2025-W51.toml", closed)
        .file("weeks/2025-W50.toml", away)
        .file("weeks/2025-W47.toml", &same("2025-W47", LAST, "2026-W47"))
}

pub(super) fn scenes(
    setup: impl Fn(Setup) -> Setup + Copy,
    words: impl Fn(&str) -> String,
) -> Vec<(&'static str, Harness)> {
    let here = |keys: &str| years(setup(Setup::on("2026-11-23")), &words).open().press(keys);
    vec![
        ("weeks_years", here("w down down")),
        ("weeks_search", here("w text:innspill_mal")),
        ("weeks_search_nothing", here("w / text:fjelltur")),
        ("past_found", here("w text:innspill enter")),
        ("past_two", here("w enter d")),
        ("past_last_year", here("w enter i")),
        ("past_no_last_year", here("w down enter i")),
    ]
}
