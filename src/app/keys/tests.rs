//! The key table: no key twice, none that cannot be typed, every one in help.

use std::collections::HashSet;

use super::*;
use crate::app::msg::Code;

#[test]
fn no_key_stands_twice_in_a_scope() {
    for scope in Scope::ALL {
        let mut seen = HashSet::new();
        for binding in BINDINGS.iter().filter(|binding| binding.scope == scope) {
            assert!([1, binding.keys.len()].contains(&binding.actions.len()), "{binding:?}");
            for key in binding.keys {
                assert!(seen.insert(*key), "{key} stands twice in {scope:?}");
            }
        }
        assert!(!seen.is_empty(), "{scope:?} has no key");
    }
}

#[test]
fn every_key_has_a_name_that_is_read_back() {
    for key in BINDINGS.iter().flat_map(|binding| binding.keys) {
        let named = Key::named(key).unwrap_or_else(|| panic!("{key} is no key"));
        assert_eq!(named.to_string(), *key);
    }
}

#[test]
fn no_plain_letter_holds_where_text_is_typed() {
    let typed = [S::Typing, S::Questions, S::Steps, S::Pages, S::First, S::Note, S::Search, S::Help, S::Palette];
    for scope in typed.into_iter().chain([S::Inside, S::Everywhere]) {
        for binding in BINDINGS.iter().filter(|binding| binding.scope == scope) {
            for key in binding.keys {
                let named = Key::named(key).unwrap();
                assert!(named.types().is_none(), "{key} in {scope:?} would swallow text");
            }
        }
    }
}

#[test]
fn every_key_can_be_typed_on_a_nordic_keyboard() {
    for key in BINDINGS.iter().flat_map(|binding| binding.keys) {
        let named = Key::named(key).unwrap();
        if let Code::Char(c) = named.code {
            assert!(!"[]{}\\|~@$".contains(c), "{key}");
            assert!(!named.ctrl || c.is_ascii_alphabetic(), "{key}");
        }
    }
}

#[test]
fn help_shows_every_key_that_holds_once() {
    for scopes in [
        vec![S::Start, S::Letters, S::Everywhere],
        vec![S::Rows, S::Start, S::Letters, S::Everywhere],
        vec![S::Typing, S::First, S::Questions, S::Inside, S::Everywhere],
        vec![S::Typing, S::Note, S::Questions, S::Inside, S::Everywhere],
        vec![S::Deciding, S::Steps, S::Questions, S::Inside, S::Everywhere],
        vec![S::Typing, S::Steps, S::Questions, S::Inside, S::Everywhere],
        vec![S::Choosing, S::Steps, S::Questions, S::Inside, S::Everywhere],
        vec![S::Typing, S::Pages, S::Questions, S::Inside, S::Everywhere],
        vec![S::Page, S::Letters, S::Inside, S::Everywhere],
        vec![S::Weeks, S::Letters, S::Inside, S::Everywhere],
        vec![S::Search, S::Typing, S::Inside, S::Everywhere],
        vec![S::Past, S::Letters, S::Inside, S::Everywhere],
        vec![S::Looking, S::Letters, S::Inside, S::Everywhere],
        vec![S::Chart, S::Looking, S::Letters, S::Inside, S::Everywhere],
        vec![S::Beside, S::Past, S::Letters, S::Inside, S::Everywhere],
    ] {
        let shown: Vec<&str> = Keys::default().help(&scopes).iter().flat_map(|binding| binding.keys).copied().collect();
        for key in BINDINGS.iter().filter(|binding| scopes.contains(&binding.scope)).flat_map(|b| b.keys) {
            assert!(Keys::default().action(&scopes, Key::named(key).unwrap()).is_some());
            assert_eq!(shown.iter().filter(|other| *other == key).count(), 1, "{key} in {scopes:?}");
        }
    }
}
