//! `search`.

use std::io::{pipe, read_to_string};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::{Desk, LANGUAGES};

fn desk() -> Desk {
    let desk = Desk::new();
    desk.week("2026-W40", "focus = \"Et MØTE om budsjettet\"\n[close]\nwin = \"Tallene kom i tide\"\n");
    desk.week("2026-W47", "focus = \"Ferie\"\ngoals = [\"budsjett\"]\n");
    desk.week("2026-W48", "plan_b = \"Utsette mo\u{308}tet\"\n[[priority]]\nid = \"m3kd\"\ntitle = \"Budsjett\"\n");
    desk
}

#[test]
fn every_text_that_has_a_word_is_shown_oldest_week_first() {
    let desk = desk();
    let found = "2026-W40  Viktigst denne uka: Et MØTE om budsjettet\n\
                 2026-W48  Plan B: Utsette mo\u{308}tet\n\
                 2026-W48  Prioritering: Budsjett\n";
    assert_eq!(desk.run("search --lang nb mote budsjett").fine(), found);
    let fields = ["Plan B: ", "Plan B: ", "Plan B: ", "Plan B: "];
    for (language, field) in LANGUAGES.into_iter().zip(fields) {
        let found = desk.run(&format!("search utsette --lang {language}")).fine();
        assert_eq!(found, format!("2026-W48  {field}Utsette mo\u{308}tet\n"));
    }
    assert_eq!(desk.run("search --lang nb budsjettet tide").fine().lines().count(), 2);
}

#[test]
fn found_words_are_bold_where_that_is_wanted() {
    let bold = desk().run("search mote utsette --color always --lang nb").fine();
    assert_eq!(bold, "\u{1b}[2m2026-W48  Plan B: \u{1b}[0m\u{1b}[1mUtsette\u{1b}[0m \u{1b}[1mmo\u{308}te\u{1b}[0mt\n");
}

#[test]
fn json_says_where_the_words_stand() {
    let desk = desk();
    desk.write("weeks/2026-W41.toml", "schema = 1\nweek = \"2026-W41\"\nfocus = \"møte\n");
    let run = desk.run("search --json møte");
    let expected = json!([
        { "week": "2026-W40", "places": [{ "field": "focus", "text": "Et MØTE om budsjettet", "found": [[3, 8]] }] },
        { "week": "2026-W41", "unreadable": true },
        { "week": "2026-W48", "places": [{ "field": "plan_b", "text": "Utsette mo\u{308}tet", "found": [[8, 14]] }] },
    ]);
    assert_eq!((run.code, serde_json::from_str::<Value>(&run.out).unwrap()), (0, expected));
    let row = desk.run("search --json BUDSJETT utsette").fine();
    assert!(row.contains("\"field\": \"priority.m3kd.title\""), "{row}");
}

#[test]
fn words_that_toml_spells_otherwise_are_found() {
    let desk = Desk::new();
    desk.week("2026-W46", "focus = \"m\\u00f8te \\\"to\\\"\"\n");
    desk.week("2026-W47", "focus = \"\"\"\nå sy\\\n   stem\"\"\"\n");
    assert_eq!(desk.run("search møte --lang en").fine(), "2026-W46  Must succeed: møte \"to\"\n");
    assert_eq!(desk.run("search system --lang en").fine(), "2026-W47  Must succeed: å system\n");
    assert_eq!(desk.run("search u00f8te").code, 1);
}

#[test]
fn nothing_found_is_told_and_so_is_nothing_to_look_for() {
    let desk = desk();
    for language in LANGUAGES {
        desk.run(&format!("search fjelltur --lang {language}")).line(1);
        desk.run(&format!("search --lang {language}")).line(2);
    }
    let none = desk.run("search --json fjelltur");
    assert_eq!((none.code, none.out.as_str()), (1, "[]\n"));
    for nobodys in ["focus", "2026-W48", "m3kd", "title", "schema"] {
        desk.run(&format!("search {nobodys}")).line(1);
    }
    assert_eq!(desk.command("search").arg(" \u{301}").output().unwrap().status.code(), Some(2));
    Desk::new().run("search møte").line(1);
}

#[test]
fn a_week_that_may_have_the_words_and_cannot_be_read_is_named() {
    let desk = desk();
    desk.write("weeks/2026-W41.toml", "schema = 1\nweek = \"2026-W41\"\nfocus = \"møte\n");
    desk.write("weeks/2026-W42.toml", "schema = 1\nweek = \"2026-W42\"\nfocus = \"ferie\n");
    desk.write("weeks/2026-W43.toml", b"schema = 1\n\xff");
    desk.write("weeks/2026-W44.toml", "");
    let run = desk.run("search møte");
    let named: Vec<&str> = run.err.lines().map(|line| &line[6..14]).collect();
    assert_eq!((run.code, run.out.lines().count(), named), (0, 2, vec!["2026-W41", "2026-W43", "2026-W44"]));
}

#[test]
fn hundreds_of_weeks_are_looked_through_side_by_side() {
    let desk = Desk::new();
    for year in 2010..2020 {
        for week in 1..=52 {
            desk.week(&format!("{year}-W{week:02}"), &format!("focus = \"nr {year}.{week}\"\nplan_b = \"Vente\"\n"));
        }
    }
    let all = desk.run("search vente").fine();
    let weeks: Vec<&str> = all.lines().map(|line| &line[..8]).collect();
    assert!(weeks.len() == 520 && weeks.is_sorted());
    assert_eq!(desk.run("search 2013.17").fine().lines().count(), 1);
}

#[test]
fn a_reader_who_goes_away_is_no_error() {
    let desk = desk();
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let (mut said, errors) = pipe().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_femsteg"));
    command.env_clear().env("FEMSTEG_DIR", desk.dir()).env("FEMSTEG_STATE_DIR", desk.root().join("state"));
    let status = command.args(["search", "møte"]).stdin(Stdio::null()).stdout(writer).stderr(errors).status().unwrap();
    drop(command);
    assert_eq!((status.code(), read_to_string(&mut said).unwrap()), (Some(0), String::new()));
}
