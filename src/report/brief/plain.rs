//! Somebody's words as they may stand on paper and in a terminal: one row, nothing that acts.
//!
//! Invariant: what comes out holds no control character, no line break and nothing that turns the direction of
//! writing; every letter stays.

/// For a character that has no picture.
const UNKNOWN: char = '\u{FFFD}';

/// `text` in one row, without space around it. A control character becomes its picture, what only acts on its
/// surroundings is left out, and every run of space is one space, but those that keep words together.
pub(super) fn shown(text: &str) -> String {
    let mut row = String::with_capacity(text.len());
    for c in text.chars().filter_map(picture) {
        if c != ' ' || !(row.is_empty() || row.ends_with(' ')) {
            row.push(c);
        }
    }
    row.truncate(row.trim_end_matches(' ').len());
    row
}

/// Nobody would see anything of `text`.
pub(super) fn is_blank(text: &str) -> bool {
    shown(text).chars().all(char::is_whitespace)
}

fn picture(c: char) -> Option<char> {
    match c {
        '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        // The control pictures U+2400–U+241F stand in the order of the controls.
        '\0'..='\u{1F}' => char::from_u32(0x2400 + u32::from(c)),
        '\u{7F}' => Some('\u{2421}'),
        '\u{80}'..='\u{9F}' => Some(UNKNOWN),
        c if acts(c) => None,
        c if is_no_character(c) => Some(UNKNOWN),
        c => Some(c),
    }
}

/// Directional formatting (UAX #9), shaping and annotation controls, invisible separators and tags: nobody sees
/// them, and they move or hide what stands around. Joiners stay, since they make one picture of several.
fn acts(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// The code points that Unicode keeps from being characters, which HTML does not allow either.
fn is_no_character(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_becomes_a_picture_or_is_left_out() {
        for (text, row) in [
            ("to\nlinjer", "to linjer"),
            ("  tab\t\tog  rom \r\n", "tab og rom"),
            ("\u{1b}[31mrød", "␛[31mrød"),
            ("snu\u{202e}dd\u{2066}", "snudd"),
            ("\u{9b}31m", "\u{FFFD}31m"),
            ("å\u{200d}e\u{301}", "å\u{200d}e\u{301}"),
            ("5\u{a0}t", "5\u{a0}t"),
            ("\u{fffe}\u{2028}x", "\u{FFFD} x"),
        ] {
            assert_eq!(shown(text), row, "{text:?}");
        }
        assert!(is_blank(" \u{200b}\u{a0}\n") && !is_blank("."));
    }
}
