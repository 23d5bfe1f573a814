//! Who may know whom, and what a room may name: the rules of the house, read off the source.

use std::fs;
use std::path::{Path, PathBuf};

const SRC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

/// Each room and the rooms that it may know, itself left out.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("locale", &["domain"]),
    ("review", &["domain"]),
    ("report", &["domain", "review", "locale"]),
    ("store", &["domain"]),
    ("app", &["domain", "review", "report", "locale"]),
    ("ui", &["domain", "review", "report", "locale", "app"]),
    ("shell", &["domain", "review", "report", "locale", "app", "ui", "store"]),
    ("cli", &["domain", "review", "report", "locale", "app", "ui", "store", "shell"]),
];

/// Words that may stand only in these rooms (or files), with what they are.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("crossterm", &["shell"]),
    ("ratatui::style", &["ui/theme.rs", "shell/painter.rs"]),
    ("toml::", &["store"]),
    ("toml_edit", &["store"]),
    ("serde_json", &["report"]),
    ("minijinja", &["report"]),
    ("icalendar", &["report"]),
    ("clap", &["cli"]),
    ("fluent", &["locale"]),
    ("nucleo_matcher", &["app/palette/near.rs"]),
    ("std::fs", &["store", "shell", "cli"]),
    ("std::env", &["shell", "cli", "main.rs"]),
    ("std::thread", &["store", "shell"]),
    ("read_dir", &["store/listing.rs"]),
    ("Instant::now", &["shell/clock.rs"]),
    ("SystemTime::now", &["shell/clock.rs"]),
    ("Local::now", &["shell/clock.rs"]),
    ("ratatui", &["ui", "shell", "app/layout.rs"]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The program's files as (name below `src/`, text), without tests and without what only tests share.
fn program() -> Vec<(String, String)> {
    let mut paths = Vec::new();
    sources(Path::new(SRC), &mut paths);
    paths.sort();
    let name = |path: &PathBuf| path.strip_prefix(SRC).unwrap().to_string_lossy().replace('\\', "/");
    paths
        .iter()
        .map(|path| (name(path), fs::read_to_string(path).unwrap()))
        .filter(|(name, _)| {
            !name.starts_with("testing") && !name.ends_with("tests.rs") && !name.ends_with("/awkward.rs")
        })
        .map(|(name, text)| (name, without_tests(&text)))
        .collect()
}

/// The lines of code before the tests at the end of a file, without comments.
fn without_tests(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("");
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn room(name: &str) -> &str {
    name.split(['/', '.']).next().unwrap()
}

#[test]
fn no_room_knows_another_that_it_may_not() {
    for (name, text) in program() {
        let Some((_, may)) = MAY_KNOW.iter().find(|(room_name, _)| *room_name == room(&name)) else { continue };
        for (other, _) in MAY_KNOW.iter().filter(|(other, _)| *other != room(&name) && !may.contains(other)) {
            for form in [format!("crate::{other}::"), format!("crate::{other};"), format!("crate::{{{other}")] {
                assert!(!text.contains(&form), "{name} names {form}, and {} may not know {other}", room(&name));
            }
        }
    }
}

#[test]
fn every_room_has_its_rules() {
    for (name, _) in program() {
        let room = room(&name);
        let known = MAY_KNOW.iter().any(|(name, _)| *name == room) || ["lib", "main", "testing"].contains(&room);
        assert!(known, "{name} is in a room without rules");
    }
}

#[test]
fn each_tool_stays_in_its_room() {
    for (name, text) in program() {
        for (word, rooms) in ONLY_IN {
            let allowed = rooms.iter().any(|place| *place == room(&name) || *place == name);
            assert!(allowed || !text.contains(word), "{name} names {word}, which belongs in {rooms:?}");
        }
    }
}

#[test]
fn every_module_says_what_it_owns() {
    for (name, _) in program() {
        let text = fs::read_to_string(Path::new(SRC).join(&name)).unwrap();
        assert!(text.starts_with("//!"), "{name} does not open with //!");
    }
}

#[test]
fn no_file_has_two_subjects() {
    let mut paths = Vec::new();
    sources(Path::new(SRC), &mut paths);
    sources(&Path::new(SRC).with_file_name("tests"), &mut paths);
    for path in paths {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 400, "{} has {lines} lines", path.display());
    }
}

#[test]
fn no_networking_crate_is_in_the_tree() {
    let lock = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock")).unwrap();
    for name in ["hyper", "reqwest", "ureq", "curl", "socket2", "rustls", "openssl", "native-tls", "tokio", "mio-net"] {
        assert!(!lock.contains(&format!("name = \"{name}\"")), "{name} is in the tree");
    }
}
