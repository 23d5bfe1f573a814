//! What is painted for one character, and how many columns it takes: the one place that knows.
//!
//! Invariant: nothing invisible, no control and no character that turns the direction of writing comes out of
//! [`shown`], and [`width`] is what ratatui's buffer advances by when that is painted. The text itself keeps
//! every character; only its picture differs.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// For a character that has no picture.
const UNKNOWN: &str = "\u{FFFD}";

/// For a combining mark that has no letter to stand on: the dotted circle of the code charts.
const BASE: char = '\u{25CC}';

/// The columns of the widest cluster that is painted as it is. Indic conjuncts reach six; what is wider is
/// no writing, and would leave a row with nothing on it.
const WIDEST: u16 = 8;

/// The extended grapheme clusters of `text`, each with the byte it starts at.
pub fn graphemes(text: &str) -> impl DoubleEndedIterator<Item = (usize, &str)> {
    text.grapheme_indices(true)
}

/// What is painted for one cluster. A line break and a tab are one space.
pub fn shown(grapheme: &str) -> Cow<'_, str> {
    picture(grapheme).0
}

/// The columns of what is [`shown`]: 1 or 2, up to 8 for Indic conjuncts and their like, never 0.
pub fn width(grapheme: &str) -> u16 {
    picture(grapheme).1
}

/// The columns of the whole text in one row.
pub fn text_width(text: &str) -> usize {
    if is_plain(text) {
        return text.chars().count();
    }
    graphemes(text).map(|(_, grapheme)| usize::from(width(grapheme))).sum()
}

/// The whole text as shown, in one row.
pub fn printable(text: &str) -> Cow<'_, str> {
    if is_plain(text) || graphemes(text).all(|(_, grapheme)| shown(grapheme) == grapheme) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(graphemes(text).map(|(_, grapheme)| shown(grapheme)).collect())
}

/// The text as shown in one row of at most `columns`, ending in `…` when that is not all of it.
pub fn cut(text: &str, columns: usize) -> Cow<'_, str> {
    if text_width(text) <= columns {
        return printable(text);
    }
    let Some(mut room) = columns.checked_sub(1) else {
        return Cow::Borrowed("");
    };
    let mut kept = String::new();
    for (_, grapheme) in graphemes(text) {
        let (picture, width) = picture(grapheme);
        let Some(left) = room.checked_sub(width.into()) else { break };
        kept.push_str(&picture);
        room = left;
    }
    kept.push('…');
    kept.into()
}

/// Every character is a cluster of its own, one column wide and painted as it is. So is most of what a screen
/// shows, and knowing it spares two thirds of the time that measuring it takes.
pub fn is_plain(text: &str) -> bool {
    text.chars().all(is_plain_char)
}

/// Letters and signs of the Nordic languages, and the lines and blocks that pages are drawn with.
fn is_plain_char(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A1}'..='\u{A8}' | '\u{AA}'..='\u{AC}' | '\u{AF}'..='\u{17F}' | '–' | '…' | '\u{2500}'..='\u{259F}')
}

/// What is painted and its columns, found together because neither is known without the other.
fn picture(grapheme: &str) -> (Cow<'_, str>, u16) {
    if let &[byte] = grapheme.as_bytes() {
        return (ascii(grapheme, byte), 1);
    }
    if grapheme == "\r\n" {
        return (" ".into(), 1);
    }
    let visible = visible(grapheme);
    match columns(&visible) {
        width @ 1..=WIDEST => (visible, width),
        _ => (UNKNOWN.into(), 1),
    }
}

fn ascii(grapheme: &str, byte: u8) -> Cow<'_, str> {
    match byte {
        b'\n' | b'\t' => " ".into(),
        0x7F => "\u{2421}".into(),
        // The control pictures U+2400–U+241F stand in the order of the controls.
        0..0x20 => char::from_u32(0x2400 + u32::from(byte)).map_or(UNKNOWN.into(), |c| c.to_string().into()),
        _ => grapheme.into(),
    }
}

/// The cluster without what has no picture, and on a [`BASE`] when it has no letter of its own.
fn visible(grapheme: &str) -> Cow<'_, str> {
    let flag = grapheme.starts_with('\u{1F3F4}');
    let hidden = |c: char| is_hidden(c) && !(flag && is_tag(c));
    let lone = |c: char| is_combining_mark(c) || is_joiner(c);
    if !grapheme.starts_with(lone) && !grapheme.contains(hidden) {
        return grapheme.into();
    }
    let kept: String = grapheme.chars().skip_while(|&c| is_joiner(c)).filter(|&c| !hidden(c)).collect();
    let based = format!("{BASE}{kept}");
    // Some Burmese vowel signs are marks and yet clusters of their own after every letter.
    let attaches = kept.starts_with(is_combining_mark) && graphemes(&based).count() == 1;
    if attaches { based.into() } else { kept.into() }
}

/// Characters a reader would not see, or that would move what stands around them. A picture takes the place
/// of one that is a cluster of its own; inside a cluster it is left out.
fn is_hidden(c: char) -> bool {
    let format = matches!(c,
        '\u{AD}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}');
    let separator = matches!(c, '\u{2028}' | '\u{2029}');
    c.is_control() || format || separator || is_direction(c) || is_tag(c)
}

/// The directional formatting characters of the bidirectional algorithm, UAX #9.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Invisible copies of ASCII: they spell the region of a flag, and anywhere else only hide words.
fn is_tag(c: char) -> bool {
    matches!(c, '\u{E0000}'..='\u{E007F}')
}

/// They bind emoji and shape Arabic and Indic letters; without anything before them they are nothing.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// The columns of `text`, counted as ratatui's cells count them: it adds one for each halfwidth sound mark, also
/// where `unicode-width` has already counted it (0.2.3 does, 0.2.2 did not).
fn columns(text: &str) -> u16 {
    let sound_marks = text.chars().filter(|c| matches!(c, '\u{FF9E}' | '\u{FF9F}')).count();
    u16::try_from(text.width() + sound_marks).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests;
