//! `done`: which row is meant, how it ended, and what is left alone.

use std::thread;

use super::{Desk, LANGUAGES};

const FILE: &str = "weeks/2026-W48.toml";
const WEEK: &str = "focus = 'Utkastet'   # viktig\n\n[[priority]]\nid = \"m3kd\"\ntitle = \"Ferdig utkast\"\n\n\
                    [[priority]]\nid = \"h9wz\"\ntitle = \"Svare på merknadene\"\nhours = \"1t 30m\"\n\n\
                    [[priority]]\nid = \"p2qq\"\ntitle = \"Svar til brukerrådet\"\noutcome = \"partly\"\n";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.week("2026-W48", WEEK);
    desk
}

#[test]
fn a_row_is_done_and_nothing_else_changes() {
    let desk = desk();
    let before = desk.read(FILE);
    assert_eq!(desk.run("done 1 --lang nb").fine(), "1  Ferdig utkast · ferdig\n");
    let title = "title = \"Ferdig utkast\"\n";
    assert_eq!(desk.read(FILE), before.replace(title, &format!("{title}outcome = \"done\"\n")));
    let after = desk.read(FILE);
    assert_eq!(desk.run("done ferdig --lang en").fine(), "1  Ferdig utkast · done\n");
    assert_eq!(desk.read(FILE), after, "what is so already is not written again");
}

#[test]
fn the_outcome_is_said_in_code_or_in_the_readers_words() {
    for (language, word, told) in [
        ("nb", "delvis", "delvis"),
        ("nn", "flytta", "flytta"),
        ("sv", "klart", "klart"),
        ("en", "dropped", "dropped"),
        ("sv", "moved", "flyttat"),
    ] {
        let desk = desk();
        let said = desk.run(&format!("done svare på {word} --lang {language}")).fine();
        assert_eq!(said, format!("2  Svare på merknadene · {told}\n"));
    }
}

#[test]
fn json_says_which_row_it_was() {
    let said = desk().run("done 3 dropped --json").fine();
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    let wanted = serde_json::json!({
        "week": "2026-W48", "row": 3, "id": "p2qq", "title": "Svar til brukerrådet", "outcome": "dropped"
    });
    assert_eq!(json, wanted);
}

#[test]
fn what_is_not_clear_changes_nothing_and_says_what_there_is() {
    let desk = desk();
    let before = desk.read(FILE);
    for (line, code, part) in [
        ("done", 2, "1 Ferdig utkast · 2 Svare på merknadene · 3 Svar til brukerrådet"),
        ("done 4", 2, "1 Ferdig utkast · 2 Svare på merknadene · 3 Svar til brukerrådet"),
        ("done intervju", 2, "«intervju»"),
        ("done svar", 2, "2 Svare på merknadene · 3 Svar til brukerrådet"),
        ("done 1 halvveis", 2, "ferdig, delvis, flyttet, utgår"),
        ("done 1 --today 2026-12-01", 1, "uke 49"),
    ] {
        let run = desk.run(&format!("{line} --lang nb"));
        assert!(run.line(code).contains(part), "{line}: {run:?}");
    }
    assert_eq!(desk.read(FILE), before);
    for language in LANGUAGES {
        let mut all = vec![desk.run(&format!("done svar --lang {language}")).line(2).to_owned()];
        all.push(desk.run(&format!("done 9 --lang {language}")).line(2).to_owned());
        all.push(desk.run(&format!("done --lang {language}")).line(2).to_owned());
        all.push(desk.run(&format!("done 1 x --lang {language}")).line(2).to_owned());
        assert!(all.iter().all(|line| !line.contains(['{', '['])), "{all:?}");
    }
}

#[test]
fn a_week_without_rows_and_one_that_cannot_be_understood_are_told() {
    let desk = Desk::new();
    desk.week("2026-W48", "focus = \"Utkastet\"\n");
    for language in LANGUAGES {
        assert!(desk.run(&format!("done 1 --lang {language}")).line(1).contains("48"));
    }
    for broken in ["focus = \n", "priority = \"Utkast\"\n"] {
        desk.week("2026-W48", broken);
        let before = desk.read(FILE);
        assert!(desk.run("done 1 --lang nb").line(1).starts_with("weeks/2026-W48.toml, linje 3"), "{broken}");
        assert_eq!(desk.read(FILE), before);
    }
}

#[test]
fn rows_that_a_person_wrote_without_ids_end_too() {
    let desk = Desk::new();
    desk.week("2026-W48", "[[priority]]\ntitle = \"Første\"\n\n[[priority]]\ntitle = \"Andre\"\n");
    assert_eq!(desk.run("done andre --lang nb").fine(), "2  Andre · ferdig\n");
    let file = desk.read(FILE);
    assert_eq!(file.matches("outcome = \"done\"").count(), 1, "{file}");
    assert!(file.find("Andre") < file.find("outcome"), "{file}");
}

#[test]
fn outcomes_set_at_the_same_time_all_land() {
    let desk = desk();
    thread::scope(|scope| {
        for line in ["done 1", "done 2 partly", "done 3 moved", "note Ringt", "obstacle Systemet"] {
            let desk = &desk;
            scope.spawn(move || desk.run(line).fine());
        }
    });
    let shown: serde_json::Value = serde_json::from_str(&desk.run("show --json").out).unwrap();
    let outcomes: Vec<&str> =
        shown["plan"]["priority"].as_array().unwrap().iter().map(|row| row["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["done", "partly", "moved"]);
    assert_eq!(shown["plan"]["note"][0]["text"], "Ringt");
    assert_eq!(shown["plan"]["obstacle"][0]["what"], "Systemet");
}
