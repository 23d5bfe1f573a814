//! Wishes for keys: what is granted, what is told, and that the table stays one.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::app::keys::{DIGITS, Keys};
use crate::domain::FileId;

fn wish(action: &str, keys: &[&str]) -> KeyWish {
    let path = format!("keys.{action}");
    let kind = ProblemKind::UnknownAction;
    let place = Problem { kind, file: FileId::Settings, line: 2, column: 8, path, source: String::new() };
    KeyWish { action: action.to_owned(), keys: keys.iter().map(|key| (*key).to_owned()).collect(), place }
}

const START: [Scope; 3] = [S::Start, S::Letters, S::Everywhere];
const TYPING: [Scope; 5] = [S::Typing, S::Steps, S::Questions, S::Inside, S::Everywhere];

fn does(keys: Keys, scopes: &[Scope], key: &str) -> Option<Action> {
    keys.action(scopes, Key::named(key).unwrap())
}

fn kinds(problems: Vec<Problem>) -> Vec<ProblemKind> {
    problems.into_iter().map(|problem| problem.kind).collect()
}

#[test]
fn a_wish_takes_the_place_of_the_key_that_was_there() {
    let (keys, problems) = chosen(&[wish("note", &["m", "ctrl-n"])]);
    assert_eq!(problems, []);
    assert_eq!(does(keys, &START, "m"), Some(A::Note));
    assert_eq!(does(keys, &START, "ctrl-n"), Some(A::Note));
    assert_eq!(does(keys, &START, "n"), None);
    assert_eq!(does(keys, &START, "q"), Some(A::Leave));
}

#[test]
fn two_actions_can_change_places() {
    let (keys, problems) = chosen(&[wish("note", &["x"]), wish("quick", &["n"])]);
    assert_eq!(problems, []);
    assert_eq!((does(keys, &START, "x"), does(keys, &START, "n")), (Some(A::Note), Some(A::Quick)));
    let (keys, problems) = chosen(&[wish("next_step", &["pgup"]), wish("previous_step", &["pgdn"])]);
    assert_eq!(problems, []);
    assert_eq!((does(keys, &TYPING, "pgup"), does(keys, &TYPING, "pgdn")), (Some(A::NextStep), Some(A::PreviousStep)));
}

#[test]
fn a_key_that_means_something_there_is_refused_and_the_old_one_holds() {
    let (keys, problems) = chosen(&[wish("note", &["q"]), wish("weeks", &["n", "ø"])]);
    let taken = |key: &str, by: &'static str| ProblemKind::KeyTaken(key.into(), by);
    assert_eq!(kinds(problems), [taken("q", "leave"), taken("n", "note")]);
    assert_eq!(does(keys, &START, "n"), Some(A::Note));
    assert_eq!(does(keys, &START, "q"), Some(A::Leave));
    assert_eq!((does(keys, &START, "w"), does(keys, &START, "ø")), (None, Some(A::Weeks)));
}

#[test]
fn letters_stay_text_where_text_is_typed() {
    let (keys, problems) = chosen(&[wish("next_step", &["n"])]);
    // It is the name of one on a page that is only looked at.
    assert_eq!(does(keys, &TYPING, "n"), None);
    assert_eq!(does(keys, &TYPING, "pgdn"), Some(A::NextStep));
    assert_eq!(does(keys, &[S::Looking, S::Letters, S::Inside, S::Everywhere], "n"), Some(A::NextStep));
    assert_eq!(problems, []);
    let (_, problems) = chosen(&[wish("word_left", &["b"])]);
    assert_eq!(kinds(problems), [ProblemKind::KeyTypes("b".to_owned())]);
}

#[test]
fn what_is_not_understood_is_named_and_the_rest_holds() {
    let wishes =
        [wish("nott", &["m"]), wish("note", &["ctrl-å-b", "m"]), wish("quick", &["123"]), wish("preset", &["vi"])];
    let (keys, problems) = chosen(&wishes);
    let strange = |key: &str| ProblemKind::NoSuchKey(key.to_owned());
    assert_eq!(kinds(problems), [ProblemKind::UnknownAction, strange("ctrl-å-b"), strange("123"), strange("vi")]);
    assert_eq!(does(keys, &START, "m"), Some(A::Note));
    assert_eq!(does(keys, &START, "x"), Some(A::Quick));
}

#[test]
fn the_preset_stands_beside_the_arrows_where_letters_are_no_text() {
    let (keys, problems) = chosen(&[wish("preset", &["hjkl"])]);
    assert_eq!(problems, []);
    let past = [S::Past, S::Letters, S::Inside, S::Everywhere];
    for (letter, arrow) in HJKL {
        assert_eq!(does(keys, &past, letter), does(keys, &past, arrow), "{letter}");
        assert_eq!(does(keys, &TYPING, letter), None, "{letter}");
    }
    let choosing = [S::Choosing, S::Steps, S::Questions, S::Inside, S::Everywhere];
    assert_eq!((does(keys, &choosing, "j"), does(keys, &choosing, "l")), (Some(A::Down), Some(A::ChooseNext)));
    // What the letters mean already they mean on.
    assert_eq!(does(keys, &START, "h"), Some(A::Versions));
    assert_eq!(does(keys, &[S::Confirm], "j"), Some(A::Yes));
}

#[test]
fn every_action_has_a_name_or_keeps_its_digits() {
    for action in BINDINGS.iter().flat_map(|binding| binding.actions) {
        let named = NAMES.iter().filter(|(_, named)| named == action).count();
        let is_numbered = matches!(action, A::Choose(_) | A::OpenStep(_));
        assert_eq!(named, usize::from(!is_numbered), "{action:?}");
    }
    let names: HashSet<&str> = NAMES.iter().map(|(name, _)| *name).collect();
    assert_eq!(names.len(), NAMES.len());
}

/// Those that are wished for here.
const KEYS: &[&str] = &["n", "x", "q", "j", "?", "esc", "enter", "up", "ctrl-n", "f5", "tab", "alt-x", "hjkl", "space"];

/// Any wishes, of which many are for the same keys.
fn wishes() -> impl Strategy<Value = Vec<KeyWish>> {
    let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).chain(["preset", "nothing"]).collect();
    let one = (prop::sample::select(names), prop::collection::vec(prop::sample::select(KEYS), 0..4));
    prop::collection::vec(one, 0..8)
        .prop_map(|wishes| wishes.into_iter().map(|(action, keys)| wish(action, &keys)).collect())
}

proptest! {
    #[test]
    fn whatever_is_wished_for_the_table_stays_one(wishes in wishes()) {
        let (keys, _) = chosen(&wishes);
        let table = keys.0;
        for binding in table {
            prop_assert_eq!(binding.keys.len() >= binding.actions.len(), true);
            for key in binding.keys {
                let named = Key::named(key).unwrap();
                prop_assert!(named.types().is_none() || !binding.scope.types(), "{} in {:?}", key, binding.scope);
                let elsewhere = table.iter().filter(|other| other.scope == binding.scope);
                let means: HashSet<_> = elsewhere.filter_map(|other| other.action(key)).collect();
                prop_assert_eq!(means.len(), 1, "{} in {:?}", key, binding.scope);
            }
        }
        for binding in BINDINGS {
            for action in binding.actions {
                let here = table.iter().filter(|other| other.scope == binding.scope);
                prop_assert!(here.clone().any(|other| other.actions.contains(action)), "{:?} in {:?}", action, binding.scope);
            }
            prop_assert!(binding.keys.iter().all(|key| !DIGITS.contains(key) || table.iter().any(|other| other.keys.contains(key))));
        }
    }
}
