//! What the README shows is what the program does: its pictures and its keys.

use std::fmt::Write;

use femsteg::app::keys::{BINDINGS, Scope};
use femsteg::locale::{Language, Texts};
use femsteg::testing::Setup;

const README: &str = include_str!("../README.md");

fn week() -> Setup {
    Setup::on("2026-11-23")
        .speaking(Language::English)
        .sized(96, 24)
        .file("weeks/2026-W48.toml", include_str!("data/readme/week.toml"))
        .file("goals.toml", include_str!("data/readme/goals.toml"))
        .file("feedback.toml", include_str!("data/readme/feedback.toml"))
}

/// The screen without the empty rows that a terminal is filled up with.
fn picture(screen: &str) -> String {
    let rows: Vec<&str> = screen.lines().collect();
    let blank = |row: &&str| row.trim().is_empty();
    let kept = rows.iter().enumerate().filter(|(index, row)| !(blank(row) && rows.get(index + 1).is_some_and(blank)));
    kept.map(|(_, row)| *row).collect::<Vec<_>>().join("\n")
}

fn shows(what: &str, text: &str) {
    assert!(README.contains(text), "the README does not show {what} as it is:\n\n{text}\n");
}

#[test]
fn the_pictures_are_true() {
    shows("the start screen", &picture(&week().open().screen()));
    shows("a step", &picture(&week().open().press("3 tab").screen()));
}

#[test]
fn the_keys_are_those_of_the_table() {
    let texts = Texts::new(Language::English);
    let mut table = String::from("| Where | Keys | What |\n| --- | --- | --- |\n");
    for scope in Scope::ALL {
        let place = texts.say(scope.name());
        for binding in BINDINGS.iter().filter(|binding| binding.scope == scope) {
            let label = texts.say(binding.label);
            writeln!(table, "| {place} | `{}` | {label} |", binding.shown(&texts)).unwrap();
        }
    }
    shows("the keys", &table);
    assert_eq!(table.lines().count() - 2, BINDINGS.len(), "a scope has no place in the README");
}
