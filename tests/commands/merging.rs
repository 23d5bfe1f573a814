//! `merge-driver` without git: which files it knows, and what it leaves alone.

use std::fs;

use super::{Desk, LANGUAGES, Run};

/// Runs the driver on three files of the desk, and says what ours holds then.
fn merged(desk: &Desk, [base, ours, theirs]: [&str; 3], name: &str) -> (Run, String) {
    for (file, text) in [("base", base), ("ours", ours), ("theirs", theirs)] {
        desk.write(file, text);
    }
    let [base, ours, theirs] = ["base", "ours", "theirs"].map(|file| desk.path(file));
    let mut command = desk.bare();
    command.arg("merge-driver").args([&base, &ours, &theirs]).args(Some(name).filter(|name| !name.is_empty()));
    (Run::of(&command.output().unwrap()), desk.read("ours"))
}

#[test]
fn a_file_is_known_by_its_name_or_by_what_it_says() {
    let desk = Desk::new();
    for (base, ours, theirs) in [
        ("schema = 1\nweek = \"2026-W48\"\n", "focus = \"F\"\n", "plan_b = \"B\"\n"),
        ("schema = 1\n", "[[goal]]\nid = \"aaaa\"\ntitle = \"M\"\n", "[[goal]]\nid = \"bbbb\"\ntitle = \"D\"\n"),
        ("schema = 1\n", "[[ask]]\nid = \"aaaa\"\nto = \"K.\"\n", "[[give]]\nid = \"bbbb\"\nto = \"L.\"\n"),
        ("schema = 1\n", "serves = \"Alle\"\n", "contribution = \"Ro\"\n"),
        ("", "language = \"nb\"\n", "region = \"se\"\n"),
    ] {
        let (run, new) = merged(&desk, [base, &format!("{base}{ours}"), &format!("{base}{theirs}")], "");
        assert_eq!(run.fine(), "");
        for line in ours.lines().chain(theirs.lines()) {
            assert!(new.contains(line), "{line}:\n{new}");
        }
    }
    // An own key alone says nothing, but a name does.
    let sides = ["schema = 1\n", "schema = 1\nx = 1\n", "schema = 1\ny = 2\n"];
    let (run, new) = merged(&desk, sides, "");
    run.line(1);
    assert_eq!(new, sides[1]);
    let (run, new) = merged(&desk, sides, "sub folder/goals.toml");
    assert_eq!((run.fine().as_str(), new.as_str()), ("", "schema = 1\nx = 1\ny = 2\n"));
}

#[test]
fn what_is_not_merged_stays_as_it_was_and_the_reason_is_told_in_every_language() {
    let desk = Desk::new();
    let good = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Hemmelig\"\n";
    let bad = "schema = 1\nfocus = \"Hemmelig\"\nfocus = \"Hemmelig\"\n";
    let name = "weeks/2026-W48.toml";
    for sides in [[good, good, bad], [good, bad, good], [bad, good, good], [good, "", good]] {
        let mut told = Vec::new();
        for language in LANGUAGES {
            desk.write("config.toml", format!("language = \"{language}\"\n"));
            let (run, ours) = merged(&desk, sides, name);
            let line = run.line(1).to_owned();
            assert!(line.contains("2026-W48.toml") && !line.contains("Hemmelig"), "{line}");
            assert!(!told.contains(&line), "{line}");
            assert_eq!(ours, sides[1]);
            told.push(line);
        }
    }
    fs::remove_file(desk.path("theirs")).unwrap();
    desk.run("merge-driver plan/base plan/ours plan/theirs").line(1);
    desk.run("merge-driver plan/base plan/ours").line(2);
}

#[test]
fn only_addresses_are_said_of_what_clashes() {
    let desk = Desk::new();
    let week =
        |focus: &str| format!("schema = 1\nweek = \"2026-W48\"\nfocus = \"{focus}\"\n\n[close]\nwin = \"{focus}\"\n");
    let (base, ours, theirs) = (week("Hemmelig"), week("Hemmelig vårt"), week("Hemmelig deres"));
    let (run, new) = merged(&desk, [&base, &ours, &theirs], "");
    assert_eq!((run.code, run.out.as_str(), new), (1, "", ours));
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(lines[1..], ["close.win", "focus"]);
    assert!(lines[0].contains("weeks/2026-W48.toml") && !run.err.contains("Hemmelig"), "{}", run.err);
}
