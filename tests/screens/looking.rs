//! Looking back: each page with a quarter of a year behind it, with counts opened, and with nothing to count.

use femsteg::testing::{Harness, Setup, invented};

/// A page: its name, and the keys that lead to it.
const SCENES: &[(&str, &str)] = &[
    ("look_timeline", "t down down"),
    ("look_obstacles", "t pgdn"),
    ("look_obstacles_open", "t pgdn 3 enter down"),
    ("look_moves", "t pgdn pgdn"),
    ("look_moves_year", "t pgdn pgdn 4 end enter"),
    ("look_requests", "t pgdn pgdn pgdn 3 enter"),
    ("look_goals", "t pgdn pgdn pgdn pgdn"),
    ("look_goals_end", "t pgdn pgdn pgdn pgdn end enter"),
    ("look_energy", "t pgdn pgdn pgdn pgdn pgdn left"),
    ("look_energy_quarter", "t pgdn pgdn pgdn pgdn pgdn 3 left left left"),
    ("look_energy_year", "t pgdn pgdn pgdn pgdn pgdn 4 left left left left left left left left left"),
    ("look_year", "t pgdn pgdn pgdn pgdn pgdn pgdn"),
    ("look_year_end", "t pgdn pgdn pgdn pgdn pgdn pgdn end"),
];

/// Somebody with a year behind them, of which one week cannot be read.
fn years(setup: Setup, words: impl Fn(&str) -> String) -> Setup {
    let files = invented::files(70, "2026-W48".parse().unwrap(), 3);
    let setup = files.into_iter().fold(setup, |setup, (name, text)| setup.file(&name, &words(&text)));
    setup.file("weeks/2026-W43.toml", "schema = 1\nfocus = \n")
}

/// Every one of them; with the owner's words in one letter when they are `anonymous`.
pub(super) fn scenes(setup: impl Fn(Setup) -> Setup, anonymous: bool) -> Vec<(&'static str, Harness)> {
    let words = |text: &str| if anonymous { super::anonymous(text) } else { text.to_owned() };
    let scene =
        |(name, keys): &(&'static str, &str)| (*name, years(setup(Setup::on("2026-11-25")), words).open().press(keys));
    let none = ["", "pgdn pgdn pgdn", "pgdn pgdn pgdn pgdn pgdn"].map(|pages| {
        let old = "schema = 1\nweek = \"2026-W40\"\nfocus = \"oo\"\n";
        let here = setup(Setup::on("2026-11-25")).file("weeks/2026-W40.toml", old).open();
        here.press(&format!("t {pages}"))
    });
    let none = ["look_none", "look_none_requests", "look_none_energy"].into_iter().zip(none);
    SCENES.iter().map(scene).chain(none).collect()
}
