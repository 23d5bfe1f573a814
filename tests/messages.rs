//! Every message that the program names exists, and none stands there unused.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use femsteg::app::keys::BINDINGS;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;

/// Kinds of choices, whose messages are named `{kind}-{code}`, and their codes.
fn choices() -> Vec<(&'static str, Vec<&'static str>)> {
    use femsteg::domain::week::{Effect, Expectation, NoteKind, Outcome, Status};
    use femsteg::domain::{feedback, goals, profile, settings, talk, week};
    vec![
        ("effect", Effect::CODES.to_vec()),
        ("expectation", Expectation::CODES.to_vec()),
        ("outcome", Outcome::CODES.to_vec()),
        ("took", week::Took::CODES.to_vec()),
        ("cause", week::Cause::CODES.to_vec()),
        ("tag", week::Tag::CODES.to_vec()),
        ("note-kind", NoteKind::CODES.to_vec()),
        ("status", vec![Status::Away.code()]),
        ("confidence", goals::Confidence::CODES.to_vec()),
        ("set-by", goals::SetBy::CODES.to_vec()),
        ("scope", goals::Scope::CODES.to_vec()),
        ("goal-kind", goals::GoalKind::CODES.to_vec()),
        ("goal-status", goals::GoalStatus::CODES.to_vec()),
        ("measure", goals::MeasureKind::CODES.to_vec()),
        ("trend", goals::Trend::CODES.to_vec()),
        ("ask-status", feedback::AskStatus::CODES.to_vec()),
        ("ask-kind", feedback::AskKind::CODES.to_vec()),
        ("room-level", profile::RoomLevel::CODES.to_vec()),
        ("limit-from", profile::LimitFrom::CODES.to_vec()),
        ("case", profile::CaseStatus::CODES.to_vec()),
        ("item-kind", talk::ItemKind::CODES.to_vec()),
        ("owner", talk::Owner::CODES.to_vec()),
        ("agreement", talk::AgreementStatus::CODES.to_vec()),
        ("talk-status", talk::TalkStatus::CODES.to_vec()),
        ("brief-item", talk::ItemKind::CODES.to_vec()),
        ("brief-owner", talk::Owner::CODES.to_vec()),
        ("brief-agreement", talk::AgreementStatus::CODES.to_vec()),
        ("region", settings::Region::CODES.to_vec()),
        ("theme", femsteg::domain::theme::BuiltIn::CODES.to_vec()),
        ("capture", femsteg::domain::Capture::ALL.map(femsteg::domain::Capture::code).to_vec()),
        ("fact-name", femsteg::domain::facts::FactKind::CODES.to_vec()),
    ]
}

fn named_in(folder: &Path, ids: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            named_in(&path, ids);
        } else if path.extension().is_some_and(|end| end == "rs") && path.file_stem().is_none_or(|stem| stem != "tests")
        {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            for (at, _) in code.match_indices("Text(\"") {
                let id = code[at + 6..].split('"').next().unwrap();
                ids.insert(id.to_owned());
            }
        }
    }
}

fn used() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    named_in(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut ids);
    ids.extend(BINDINGS.iter().map(|binding| binding.label.0.to_owned()));
    for (kind, codes) in choices() {
        ids.extend(codes.iter().map(|code| format!("{kind}-{code}")));
    }
    // The module that reads messages shows the form in its documentation.
    ids.remove("…");
    ids.remove("id");
    ids
}

/// All that is said in a language.
pub(crate) fn source(language: &str) -> String {
    let files = ["", "help/"].map(|folder| format!("assets/locales/{folder}{language}.ftl"));
    files.map(|file| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()).concat()
}

fn written(language: &str) -> BTreeSet<String> {
    let source = source(language);
    let resource = parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let ids = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    ids.collect()
}

#[test]
fn every_message_that_is_named_exists_and_every_one_is_named() {
    let used = used();
    for language in ["nb", "nn", "sv", "en"] {
        let written = written(language);
        let missing: Vec<_> = used.difference(&written).collect();
        let unused: Vec<_> = written.difference(&used).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(unused.is_empty(), "{language} has {unused:?}, which nothing names");
    }
}

#[test]
fn no_language_raises_its_voice() {
    for language in ["nb", "nn", "sv", "en"] {
        let source = source(language);
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            // The sign is also a key.
            let without_the_key = line.trim_end_matches(" !").replace(" ! ", " ");
            assert!(!without_the_key.contains('!'), "{language}: {line}");
        }
    }
}
