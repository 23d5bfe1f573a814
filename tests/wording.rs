//! A week keeps the version of the questions that it answered, and asks in its words.

use std::time::Duration;

use femsteg::domain::week::WORDING;
use femsteg::locale::{Language, Text, Texts};
use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";
const OLD: &str = "Hvor stor blir belastningen denne uka, arbeid målt mot tid?";
const NEW: &str = "Hvor høy blir belastningen denne uka, når du ser arbeidet opp mot tiden du har?";

/// The page about energy of a week whose file says `wording`.
fn energy(wording: &str) -> Harness {
    let file = format!("schema = 1\nweek = \"2026-W48\"\n{wording}focus = \"Utkast\"\n");
    Setup::on("2026-11-23").sized(120, 40).file(WEEK, &file).open().press("5 tab")
}

#[test]
fn a_week_asks_in_the_words_of_its_version() {
    for (wording, asked, not) in [
        ("wording = 1\n", OLD, NEW),
        ("wording = 2\n", NEW, OLD),
        ("wording = 0\n", OLD, NEW),
        ("wording = 99\n", NEW, OLD),
        ("wording = \"ny\"\n", NEW, OLD),
        ("", NEW, OLD),
    ] {
        let screen = words(&energy(wording).screen());
        assert!(screen.contains(asked) && !screen.contains(not), "{wording}{screen}");
    }
}

/// The screen's words in one line, wherever they were wrapped.
fn words(screen: &str) -> String {
    let centre = screen.lines().map(|line| line.split('│').nth(1).unwrap_or(line));
    centre.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_version_stays_what_it_was_when_the_week_is_written_on() {
    let here = energy("wording = 1\n").press("3").wait(Duration::from_secs(1));
    assert!(here.text(WEEK).contains("wording = 1\n") && here.text(WEEK).contains("load = 3"), "{}", here.text(WEEK));
    let none = energy("").press("3").wait(Duration::from_secs(1));
    assert!(!none.text(WEEK).contains("wording"), "{}", none.text(WEEK));
    let new = Setup::on("2026-11-23").open().press("5 tab 3").wait(Duration::from_secs(1));
    assert!(new.text(WEEK).contains(&format!("wording = {WORDING}\n")), "{}", new.text(WEEK));
}

#[test]
fn every_language_keeps_the_same_older_words_and_says_something_else_today() {
    for id in ["energy-load", "energy-step-up"] {
        for language in Language::ALL {
            let texts = Texts::new(language);
            let asked = |version| texts.part_of(version, Text(id), "ask").unwrap();
            assert_ne!(asked(1), asked(2), "{language:?}: {id}");
        }
    }
}

/// The messages that have older words, each with the names of those.
fn older(language: &str) -> Vec<String> {
    let source = crate::messages::source(language);
    let mut id = "";
    let mut found = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let name = line.split('=').next().unwrap_or("").trim();
        if line.starts_with(char::is_alphabetic) {
            id = name;
        }
        let version = name.strip_prefix('.').and_then(|name| name.rsplit_once('-')).map(|(_, version)| version);
        if let Some(version) = version.and_then(|version| version.parse::<u32>().ok()) {
            assert!((1..WORDING).contains(&version), "{language}: {id}{name} was never asked");
            found.push(format!("{id}{name}"));
        }
    }
    found
}

#[test]
fn older_words_stand_in_all_languages() {
    let bokmal = older("nb");
    assert!(!bokmal.is_empty());
    for language in ["nn", "sv", "en"] {
        assert_eq!(older(language), bokmal, "{language}");
    }
}
