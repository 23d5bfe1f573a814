//! `history`, `restore`, `delete`, `trash` and `purge`.

use std::fs;

use super::{Desk, LANGUAGES};

const FILE: &str = "weeks/2026-W48.toml";

/// A desk on which three notes were taken, so that there are two earlier versions.
fn noted() -> Desk {
    let desk = Desk::new();
    for text in ["en", "to", "tre"] {
        desk.run(&format!("note {text}")).fine();
    }
    desk
}

fn notes(desk: &Desk) -> Vec<String> {
    let text = |line: &str| line.strip_prefix("text = \"").map(|rest| rest.trim_end_matches('"').to_owned());
    desk.read(FILE).lines().filter_map(text).collect()
}

#[test]
fn history_lists_the_newest_first_and_restore_brings_one_back() {
    let desk = noted();
    let listed = desk.run("history").fine();
    let lines: Vec<&str> = listed.lines().collect();
    assert_eq!(lines.len(), 2, "{listed}");
    for (line, number) in lines.iter().zip(["1", "2"]) {
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!((words[0], words[1].len(), words[2].len(), words[4]), (number, 10, 8, "KiB"), "{line}");
    }
    assert_eq!(desk.run("history uke 48").fine(), listed);
    desk.run("restore 48 2").fine();
    assert_eq!(notes(&desk), ["en"]);
    // What stood there is the newest copy now, so restoring again takes it back.
    desk.run("restore uke 48").fine();
    assert_eq!(notes(&desk), ["en", "to", "tre"]);
    assert_eq!(desk.run("history").fine().lines().count(), 4);
    for line in ["restore 48 9", "restore uke 48 0", "restore 47"] {
        let said = LANGUAGES.map(|language| desk.run(&format!("{line} --lang {language}")).line(1).to_owned());
        assert!(said.iter().all(|said| said.contains("femsteg history 2026-W4")), "{said:?}");
    }
    desk.run("restore").line(2);
    desk.run("restore uke").line(2);
    assert_eq!(notes(&desk).len(), 3);
}

#[test]
fn a_week_without_copies_says_so() {
    let desk = Desk::new();
    let run = desk.run("history --lang en");
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert_eq!(run.err, "There are no earlier versions of week 48 2026.\n");
    assert_eq!(desk.run("history --json").fine(), "[]\n");
    assert!(!desk.dir().exists());
}

#[test]
fn lists_are_json_when_asked() {
    let desk = noted();
    let listed = desk.run("history --json").fine();
    assert_eq!(listed.matches("\"file\": \"weeks/2026-W48.toml\"").count(), 2, "{listed}");
    assert!(listed.contains("\"copy\": 1,") && listed.contains("\"copy\": 2,") && listed.contains("\"bytes\": "));
    desk.run("delete 48").fine();
    assert!(desk.run("trash --json").fine().contains("\"file\": \"weeks/2026-W48.toml\""));
}

#[test]
fn a_deleted_week_comes_back_from_the_trash() {
    for language in LANGUAGES {
        let desk = noted();
        let before = desk.read(FILE);
        let said = desk.run(&format!("delete 48 --lang {language}")).fine();
        assert!(said.contains("femsteg trash restore 2026-W48") && said.contains("48 2026"), "{said}");
        assert!(!desk.path(FILE).exists());
        let listed = desk.run("trash").fine();
        assert!(listed.starts_with("2026-W48 ") && listed.lines().count() == 1, "{listed}");
        desk.run(&format!("trash restore 48 --lang {language}")).fine();
        assert_eq!(desk.read(FILE), before);
        let empty = desk.run(&format!("trash --lang {language}"));
        assert!(empty.code == 0 && empty.out.is_empty() && !empty.err.is_empty());
        desk.run(&format!("trash restore 48 --lang {language}")).line(1);
        desk.run("delete 48").fine();
        desk.run("note ny").fine();
        let said = desk.run(&format!("trash restore 48 --lang {language}"));
        assert!(said.line(1).contains("femsteg delete 2026-W48"), "{said:?}");
        assert_eq!(notes(&desk), ["ny"]);
    }
    let desk = Desk::new();
    desk.run("delete 48").line(1);
    desk.run("delete").line(2);
    desk.run("trash restore").line(2);
    assert!(!desk.dir().exists());
}

#[test]
fn a_week_that_cannot_be_understood_can_be_deleted_and_restored() {
    let desk = noted();
    desk.write(FILE, "<<<<<<< halv");
    desk.run("restore 48").fine();
    assert_eq!(notes(&desk), ["en", "to"]);
    desk.write(FILE, "<<<<<<< halv");
    desk.run("delete 48").fine();
    desk.run("trash restore 48").fine();
    assert_eq!(desk.read(FILE), "<<<<<<< halv");
}

#[test]
fn purging_asks_and_leaves_nothing() {
    let desk = noted();
    desk.run("delete 48").fine();
    desk.run("note hemmelig").fine();
    desk.run("note --today 2026-12-02 annen uke").fine();
    let holding = |text: &str| {
        let files = Desk::everything(desk.root()).into_iter().filter(|path| path.is_file());
        files.filter(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).contains(text)).count()
    };
    for language in LANGUAGES {
        assert!(desk.run(&format!("purge 48 --lang {language}")).line(2).contains("--yes"));
    }
    assert!(holding("\"to\"") >= 2 && holding("hemmelig") == 1);
    desk.run("purge 48 --yes").fine();
    assert_eq!(["en", "to", "tre", "hemmelig"].map(|text| holding(&format!("\"{text}\""))), [0; 4]);
    assert_eq!(holding("annen uke"), 1);
    desk.run("purge 48 --yes").line(1);
    desk.run("purge --yes").line(2);
}
