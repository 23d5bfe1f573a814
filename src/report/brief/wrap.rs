//! Text in eighty columns.
//!
//! Invariant: nothing is lost and no word is broken but where its script allows it; what is longer than a row
//! stands in a row of its own, so that an address stays one.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_width::UnicodeWidthStr;

/// The columns of a row: what a terminal has, and what fits on a page.
pub const COLUMNS: usize = 80;

/// `text` behind `start`, in rows of at most [`COLUMNS`]; the rows after the first begin below the text.
pub fn hung(start: &str, text: &str) -> String {
    let indent = " ".repeat(start.width());
    let mut rows = vec![start.to_owned()];
    let mut is_begun = false;
    for piece in pieces(text) {
        let row = rows.last().map_or(0, |row| row.width());
        if is_begun && row + piece.trim_end_matches(' ').width() > COLUMNS {
            rows.push(indent.clone());
        }
        if let Some(row) = rows.last_mut() {
            row.push_str(piece);
        }
        is_begun = true;
    }
    rows.iter().map(|row| row.trim_end_matches(' ')).collect::<Vec<_>>().join("\n")
}

/// `text` cut where a row may end (UAX #14), each piece with the space behind it.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let ends =
        linebreaks(text).filter(|(_, kind)| matches!(kind, BreakOpportunity::Allowed | BreakOpportunity::Mandatory));
    ends.scan(0, |start, (end, _)| {
        let piece = text.get(*start..end);
        *start = end;
        piece
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_end_between_words_and_go_on_below_the_first() {
        let text = "ord ".repeat(30);
        let hung = hung("  - ", text.trim_end());
        let rows: Vec<&str> = hung.lines().collect();
        assert_eq!(rows.len(), 2);
        assert!(rows[0].starts_with("  - ord ord") && rows[1].starts_with("    ord"));
        assert!(rows.iter().all(|row| row.width() <= COLUMNS));
        assert_eq!(hung.split_whitespace().filter(|word| *word == "ord").count(), 30);
    }

    #[test]
    fn what_cannot_be_broken_stands_whole() {
        let long = "a".repeat(100);
        assert_eq!(hung("- ", &format!("se {long} der")), format!("- se\n  {long}\n  der"));
        assert_eq!(hung("- ", &long), format!("- {long}"));
        assert_eq!(hung("- ", ""), "-");
    }

    #[test]
    fn wide_letters_count_as_wide() {
        let hung = hung("", &"長".repeat(50));
        assert_eq!(hung.lines().map(UnicodeWidthStr::width).collect::<Vec<_>>(), [80, 20]);
    }
}
