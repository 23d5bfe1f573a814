//! Where a text's rows end: by words, following the line breaking algorithm of UAX #14.
//!
//! Invariant: the rows cover the text in order without gap or overlap, except the line breaks between them,
//! and every row starts and ends between two grapheme clusters.

use unicode_linebreak::linebreaks;

use super::glyph;

/// One row of a wrapped text, as the bytes it covers. The spaces at its end belong to it but hang: they may
/// reach beyond the width, and are not painted there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    pub start: usize,
    pub end: usize,
}

/// The rows of `text` in `width` columns; at least one, and an empty one after a last `\n`. A word longer than
/// a row is broken between clusters. A cluster wider than a row has one to itself, so that 0 is as good as 1.
pub fn wrap(text: &str, width: u16) -> Vec<Row> {
    let width = usize::from(width);
    let mut rows = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let end = start + line.len();
        // CRLF is one cluster, so its first half cannot stay behind in the row.
        let line = if end < text.len() { line.strip_suffix('\r').unwrap_or(line) } else { line };
        wrap_line(line, start, width, &mut rows);
        start = end + 1;
    }
    rows
}

/// Fills each row as far as it goes; `offset` is where `line` starts in the whole text.
fn wrap_line(line: &str, offset: usize, width: usize, rows: &mut Vec<Row>) {
    let mut breaks = linebreaks(line).map(|(at, _)| at).peekable();
    // The row being filled: where it starts, its columns, the last place it may end and the columns after that.
    let (mut start, mut columns, mut chance, mut since) = (0, 0, 0, 0);
    for (at, grapheme) in glyph::graphemes(line) {
        while let Some(place) = breaks.next_if(|&place| place <= at) {
            // A break inside a cluster is none.
            if place == at {
                (chance, since) = (at, 0);
            }
        }
        let wide = usize::from(glyph::width(grapheme));
        let hangs = matches!(grapheme, " " | "\t");
        // Twice at the most: the part after the chance may end in spaces that no longer hang.
        while !hangs && at > start && columns + wide > width {
            let (end, left) = if chance > start { (chance, since) } else { (at, 0) };
            rows.push(Row { start: offset + start, end: offset + end });
            (start, columns) = (end, left);
        }
        columns += wide;
        since += wide;
    }
    rows.push(Row { start: offset + start, end: offset + line.len() });
}

#[cfg(test)]
mod tests;
