//! Rows, held to their laws: they cover the text, and none is wider than its place.

use proptest::prelude::*;

use super::super::awkward::{AWKWARD, awkward};
use super::*;

fn texts(text: &str, width: u16) -> Vec<&str> {
    wrap(text, width).iter().map(|row| &text[row.start..row.end]).collect()
}

#[test]
fn rows_end_between_words_and_spaces_hang() {
    assert_eq!(texts("Skriv ferdig utkastet", 12), ["Skriv ferdig ", "utkastet"]);
    assert_eq!(texts("Skriv ferdig utkastet", 11), ["Skriv ", "ferdig ", "utkastet"]);
    assert_eq!(texts("to     ord", 3), ["to     ", "ord"]);
    assert_eq!(texts("e-post til", 5), ["e-", "post ", "til"]);
    assert_eq!(texts("漢字かな", 4), ["漢字", "かな"]);
}

#[test]
fn a_word_longer_than_a_row_is_broken_between_clusters() {
    assert_eq!(texts("et mellomlangtord her", 5), ["et ", "mello", "mlang", "tord ", "her"]);
    assert_eq!(texts("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
    assert_eq!(texts("👨‍👩‍👧👨‍👩‍👧", 3), ["👨‍👩‍👧", "👨‍👩‍👧"]);
    assert_eq!(texts("漢字", 1), ["漢", "字"]);
    assert_eq!(texts("abc", 0), ["a", "b", "c"]);
    assert_eq!(texts("漢 a", 1), ["漢 ", "a"]);
    // No break is allowed behind an opening bracket, not even after its spaces.
    assert_eq!(texts("ab (    cd", 4), ["ab ", "(    ", "cd"]);
    // A break is allowed between the two halves of this cluster, but none after it.
    assert_eq!(texts("aa 漢\u{e31}b", 5), ["aa ", "漢\u{e31}b"]);
}

#[test]
fn line_breaks_stand_between_rows() {
    assert_eq!(texts("", 10), [""]);
    assert_eq!(texts("\n", 10), ["", ""]);
    assert_eq!(texts("en\n\nto\n", 10), ["en", "", "to", ""]);
    assert_eq!(texts("en\r\nto\rtre", 10), ["en", "to\rtre"]);
    assert_eq!(texts("en\u{2028}to", 10), ["en\u{2028}to"], "only a line feed ends a row for certain");
}

#[test]
fn a_text_that_fits_is_one_row() {
    for text in AWKWARD {
        assert_eq!(texts(text, 200), [*text]);
    }
}

/// The columns of a row without its hanging spaces.
fn columns(row: &str) -> usize {
    glyph::text_width(row.trim_end_matches([' ', '\t']))
}

proptest! {
    #[test]
    fn the_rows_cover_the_text(text in awkward(), width in 0_u16..30) {
        let rows = wrap(&text, width);
        let mut at = 0;
        for row in &rows {
            prop_assert!(matches!(&text[at..row.start], "" | "\n" | "\r\n"));
            prop_assert!(row.start <= row.end);
            at = row.end;
        }
        prop_assert_eq!(at, text.len());
        let breaks = glyph::graphemes(&text).filter(|(_, g)| g.ends_with('\n')).count();
        prop_assert!(rows.len() > breaks);
        prop_assert!(wrap(&text, u16::MAX).len() == breaks + 1);
    }

    #[test]
    fn rows_end_between_clusters(text in awkward(), width in 0_u16..30) {
        let starts: Vec<usize> = glyph::graphemes(&text).map(|(at, _)| at).chain([text.len()]).collect();
        for row in wrap(&text, width) {
            prop_assert!(starts.contains(&row.start) && starts.contains(&row.end));
        }
    }

    #[test]
    fn no_row_is_wider_than_the_width(text in awkward(), width in 0_u16..30) {
        for row in texts(&text, width) {
            let first = glyph::graphemes(row).next().map_or(0, |(_, g)| glyph::width(g));
            prop_assert!(columns(row) <= usize::from(width.max(1).max(first)), "{row:?}");
        }
    }

    #[test]
    fn widening_never_gives_more_rows(text in awkward()) {
        let counts: Vec<usize> = (0..40).map(|width| wrap(&text, width).len()).collect();
        prop_assert!(counts.is_sorted_by(|narrow, wide| narrow >= wide), "{counts:?}");
    }

    #[test]
    fn a_row_takes_the_next_word_when_it_fits(text in "[a-z]{1,6}( [a-z]{1,6}){0,12}", width in 6_u16..30) {
        for pair in texts(&text, width).windows(2) {
            let word = pair[1].split(' ').next().unwrap();
            prop_assert!(columns(pair[0]) + 1 + columns(word) > usize::from(width), "{pair:?}");
        }
    }
}
