//! What a character looks like, held against what ratatui paints.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::awkward::{AWKWARD, awkward};
use super::*;

/// How far the buffer comes when it paints `text`.
fn advance(text: &str) -> usize {
    let mut buffer = Buffer::empty(Rect::new(0, 0, u16::MAX, 1));
    buffer.set_stringn(0, 0, text, usize::MAX, Style::new()).0.into()
}

fn one_by_one(text: &str) {
    for (_, grapheme) in graphemes(text) {
        assert_eq!(advance(&shown(grapheme)), usize::from(width(grapheme)), "{grapheme:?} in {text:?}");
        assert_ne!(width(grapheme), 0, "{grapheme:?}");
    }
}

fn unseen(c: char) -> bool {
    is_hidden(c) && !is_tag(c)
}

#[test]
fn the_width_is_what_the_buffer_advances_by() {
    for text in AWKWARD {
        one_by_one(text);
        assert_eq!(advance(&printable(text)), text_width(text), "{text:?}");
    }
    assert_eq!(["å", "a\u{30a}", "漢", "👩🏽‍💻", "🇳🇴", "❤️", "❤"].map(width), [1, 1, 2, 2, 2, 2, 1]);
}

#[test]
fn every_character_alone_has_a_picture_and_a_width() {
    for c in '\0'..=char::MAX {
        let text = c.to_string();
        let picture = shown(&text);
        assert!(!picture.contains(is_hidden) && !picture.starts_with(is_joiner), "{c:?}");
        assert!((1..=3).contains(&width(&text)), "{c:?}");
        assert_eq!(width(&picture), width(&text), "{c:?}");
    }
}

#[test]
fn what_cannot_be_seen_is_pictured() {
    for (text, picture) in [
        ("\0", "␀"),
        ("\u{1b}", "␛"),
        ("\r", "␍"),
        ("\u{7f}", "␡"),
        ("\t", " "),
        ("\n", " "),
        ("\r\n", " "),
        ("\u{9b}", "�"),
        ("\u{202e}", "�"),
        ("\u{200b}", "�"),
        ("\u{200d}", "�"),
        ("\u{ad}", "�"),
        ("\u{2028}", "�"),
        ("\u{e0041}", "�"),
        ("\u{301}", "◌\u{301}"),
        ("\u{200d}\u{301}", "◌\u{301}"),
        ("\u{102c}", "\u{102c}"),
        ("a\u{e0041}", "a"),
        ("a\u{202e}", "a"),
        ("👩‍👧", "👩‍👧"),
        ("🏴\u{e0067}\u{e007f}", "🏴\u{e0067}\u{e007f}"),
    ] {
        assert_eq!(shown(text), picture, "{text:?}");
    }
    assert_eq!(shown(&"\u{1100}".repeat(100)), UNKNOWN, "a cluster too wide to be writing");
}

#[test]
fn a_cut_text_says_so() {
    assert_eq!(cut("Utkast", 6), "Utkast");
    assert_eq!(cut("Utkast", 5), "Utka…");
    assert_eq!(cut("漢字", 3), "漢…");
    assert_eq!(cut("漢字", 2), "…");
    assert_eq!(cut("to\nlinjer\u{1b}", 20), "to linjer␛");
    assert_eq!(cut("Utkast", 0), "");
    assert!(matches!(printable("uendret"), Cow::Borrowed(_)));
}

proptest! {
    #[test]
    fn any_text_is_measured_as_it_is_painted(text in awkward()) {
        one_by_one(&text);
        prop_assert_eq!(advance(&printable(&text)), text_width(&text));
    }

    #[test]
    fn any_text_is_safe_to_print(text in awkward()) {
        prop_assert!(!printable(&text).contains(unseen));
        prop_assert!(!printable(&text).contains(char::is_control));
    }

    #[test]
    fn a_cut_never_takes_more_than_it_may(text in awkward(), columns in 0_usize..40) {
        prop_assert!(advance(&cut(&text, columns)) <= columns);
    }
}

#[test]
fn what_is_plain_is_one_cluster_and_one_column_whatever_stands_before_it() {
    let plain: Vec<char> = ('\0'..='\u{3000}').filter(|&c| is_plain_char(c)).collect();
    assert!(plain.contains(&'å') && plain.contains(&'─') && plain.contains(&'█'));
    for &c in &plain {
        let text = c.to_string();
        assert_eq!(picture(&text), (Cow::Borrowed(text.as_str()), 1), "{c:?}");
        for before in &plain {
            assert_eq!(format!("{before}{c}").graphemes(true).count(), 2, "{before:?} {c:?}");
        }
    }
}
