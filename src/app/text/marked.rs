//! A text with the words in it that were looked for, in one row.
//!
//! Invariant: what is left out to make it fit is left out at the ends, so that the first of the words is in sight.

use std::ops::Range;

use super::glyph;

/// The columns before the first word that tell what it is about.
const BEFORE: usize = 16;

/// Pieces of `text` as they are shown, in at most `columns`; true for what stands in `found`, whose ranges are in
/// order and lie between clusters. `…` stands for what is left out before and behind.
pub fn marked(text: &str, found: &[Range<usize>], columns: usize) -> Vec<(String, bool)> {
    if columns == 0 {
        return Vec::new();
    }
    if glyph::text_width(text) <= columns {
        return whole(text, found);
    }
    let (start, columns) = beginning(text, found, columns);
    let mut pieces: Vec<(String, bool)> = Vec::new();
    if start > 0 {
        pieces.push(("…".to_owned(), false));
    }
    let fits = glyph::text_width(text.get(start..).unwrap_or_default()) <= columns;
    let mut room = if fits { columns } else { columns.saturating_sub(1) };
    for (at, grapheme) in glyph::graphemes(text).skip_while(|(at, _)| *at < start) {
        let Some(left) = room.checked_sub(glyph::width(grapheme).into()) else { break };
        room = left;
        let is_found = found.iter().any(|range| range.contains(&at));
        let shown = glyph::shown(grapheme);
        match pieces.last_mut().filter(|(_, before)| *before == is_found) {
            Some((piece, _)) => piece.push_str(&shown),
            None => pieces.push((shown.into_owned(), is_found)),
        }
    }
    if !fits && columns > 0 {
        pieces.push(("…".to_owned(), false));
    }
    pieces
}

/// All of a text that fits, which most do: its clusters need not be told apart.
fn whole(text: &str, found: &[Range<usize>]) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let mut piece = |range: Range<usize>, is_found| {
        let shown = glyph::printable(text.get(range).unwrap_or_default());
        if !shown.is_empty() {
            pieces.push((shown.into_owned(), is_found));
        }
    };
    let mut end = 0;
    for range in found {
        piece(end..range.start, false);
        piece(range.clone(), true);
        end = range.end;
    }
    piece(end..text.len(), false);
    pieces
}

/// Where to begin a text that does not fit so that the first of `found` is in sight, and the columns that are left then.
fn beginning(text: &str, found: &[Range<usize>], columns: usize) -> (usize, usize) {
    let Some(first) = found.first() else { return (0, columns) };
    let up_to = |end: usize| glyph::text_width(text.get(..end).unwrap_or_default());
    if up_to(first.end) < columns {
        return (0, columns);
    }
    let before = BEFORE.min(columns / 3);
    let far = up_to(first.start).saturating_sub(before);
    // It begins with a word where there is one near.
    let starts = || glyph::graphemes(text).map(|(at, _)| at).take_while(|at| *at <= first.start);
    let after_space = |at: &usize| text[..*at].ends_with(' ') && up_to(*at) >= far;
    let start = starts().find(after_space).or_else(|| starts().find(|at| up_to(*at) >= far)).unwrap_or(first.start);
    (start, columns.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::text::text_width;

    fn shown(text: &str, word: &str, columns: usize) -> String {
        let found: Vec<_> = text.match_indices(word).map(|(at, word)| at..at + word.len()).collect();
        let pieces = marked(text, &found, columns);
        let row: String = pieces.iter().map(|(piece, _)| piece.as_str()).collect();
        assert!(text_width(&row) <= columns, "{row}");
        pieces.into_iter().map(|(piece, is_found)| if is_found { format!("[{piece}]") } else { piece }).collect()
    }

    #[test]
    fn the_first_word_is_in_sight_however_little_room_there_is() {
        let text = "Budsjettet er sendt, og ingen har bedt om mer før jul";
        assert_eq!(shown(text, "sendt", 80), "Budsjettet er [sendt], og ingen har bedt om mer før jul");
        assert_eq!(shown(text, "sendt", 25), "Budsjettet er [sendt], og …");
        assert_eq!(shown(text, "bedt", 25), "…har [bedt] om mer før jul");
        assert_eq!(shown(text, "bedt", 15), "…har [bedt] om m…");
        assert_eq!(shown(text, "jul", 10), "…[jul]");
        assert_eq!(shown(text, "finnes", 10), "Budsjette…");
        assert_eq!(shown("fem", "fem", 0), "");
        assert_eq!(shown("én\nto", "to", 9), "én [to]");
        assert_eq!(shown("字字字字字字字字", "字", 5), "[字字]…");
        assert_eq!(shown("to to", "to", 80), "[to] [to]");
        assert_eq!(shown("toto", "to", 80), "[to][to]");
        assert_eq!(shown("", "to", 80), "");
        for columns in 0..60 {
            for word in ["Bud", "sendt", "jul", "mer", "e"] {
                shown(text, word, columns);
            }
        }
    }
}
