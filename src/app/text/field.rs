//! The text field: one text, one cursor, and what every key does to them.
//!
//! Invariant: the cursor stands at the start of a grapheme cluster or at the end of the text, whatever was
//! typed, pasted, deleted or undone; and the text is what was typed, character for character.

mod history;

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::glyph;
use super::wrap::{Row, wrap};
use history::{History, Step};

/// A text being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextField {
    text: String,
    cursor: usize,
    /// The column that [`Edit::Up`] and [`Edit::Down`] aim for, while they follow each other.
    goal: Option<u16>,
    /// What is typed next takes the place of all of it.
    chosen: bool,
    breaks: Breaks,
    history: History,
}

/// The width of a field that nobody wraps: what is looked for is one row, however long.
pub const ONE_ROW: u16 = u16::MAX;

/// What becomes of the line breaks that are typed or pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// Each run of them is one space.
    Joined,
    /// They are line feeds.
    Kept,
}

/// What a key asks of a field. Words are those of UAX #29, rows those on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    Insert(char),
    Paste(String),
    /// All of it becomes this.
    Rewrite(String),
    Left,
    Right,
    /// To the start of the word here or before.
    WordLeft,
    /// To the end of the word here or after.
    WordRight,
    Up,
    Down,
    RowStart,
    RowEnd,
    Start,
    End,
    Backspace,
    Delete,
    DeleteWord,
    DeleteWordRight,
    Undo,
    Redo,
}

/// What an [`Edit`] did. `Nothing` is for the form: an arrow that has nowhere to go may leave the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applied {
    Changed,
    Moved,
    Nothing,
}

impl TextField {
    /// A field that is one line; its cursor stands at the end. Line breaks that `text` already has stay.
    pub fn line(text: &str) -> Self {
        Self::new(text, Breaks::Joined)
    }

    /// A field that may have many lines; its cursor stands at the end.
    pub fn prose(text: &str) -> Self {
        Self::new(text, Breaks::Kept)
    }

    fn new(text: &str, breaks: Breaks) -> Self {
        Self {
            text: text.to_owned(),
            cursor: text.len(),
            goal: None,
            chosen: false,
            breaks,
            history: History::default(),
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The byte the cursor stands before.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// How many characters a reader sees.
    pub fn graphemes(&self) -> usize {
        glyph::graphemes(&self.text).count()
    }

    /// What is typed next takes the place of the whole text, unless the cursor is moved first.
    pub fn choose_all(&mut self) {
        self.move_to(self.text.len());
        self.chosen = !self.is_empty();
    }

    /// Whether what is typed next takes the place of the whole text.
    pub fn is_chosen(&self) -> bool {
        self.chosen
    }

    /// Puts the cursor at `byte`, or before the cluster that `byte` lies in.
    pub fn set_cursor(&mut self, byte: usize) {
        self.chosen = false;
        self.move_to(boundary_before(&self.text, byte));
    }

    /// The text was changed elsewhere; that is one step, which can be undone like any other.
    pub fn take_over(&mut self, text: &str) {
        if self.text != text {
            let cursor = if self.cursor == self.text.len() { text.len() } else { self.cursor };
            self.history.close();
            self.replace(0..self.text.len(), text);
            self.history.close();
            self.set_cursor(cursor);
        }
    }

    /// The whole answer is this now; false where it was already.
    pub fn answer(&mut self, text: &str) -> bool {
        let text = self.with_breaks(text);
        let is_new = self.text != text;
        self.take_over(&text);
        is_new
    }

    /// Does what `edit` says in a field that is `width` columns wide.
    pub fn apply(&mut self, edit: Edit, width: u16) -> Applied {
        let was_chosen = std::mem::take(&mut self.chosen);
        match edit {
            Edit::Insert(c) if was_chosen => self.write_over(c.encode_utf8(&mut [0; 4])),
            Edit::Paste(text) if was_chosen => self.rewrite(&text),
            Edit::Backspace | Edit::Delete | Edit::DeleteWord | Edit::DeleteWordRight if was_chosen => {
                self.write_over("")
            }
            // The cursor stays, but not what it stood for.
            Edit::Right | Edit::WordRight | Edit::RowEnd | Edit::End if was_chosen => Applied::Moved,
            Edit::Insert(c) => self.insert(c.encode_utf8(&mut [0; 4])),
            Edit::Paste(text) => self.paste(&text),
            Edit::Rewrite(text) => self.rewrite(&text),
            Edit::Left => self.move_to(self.left()),
            Edit::Right => self.move_to(self.right()),
            Edit::WordLeft => self.move_to(self.word_left()),
            Edit::WordRight => self.move_to(self.word_right()),
            Edit::Up => self.move_rows(width, |row| row.checked_sub(1)),
            Edit::Down => self.move_rows(width, |row| row.checked_add(1)),
            Edit::RowStart => self.move_to(self.row_edges(width).start),
            Edit::RowEnd => self.move_to(self.row_edges(width).end),
            Edit::Start => self.move_to(0),
            Edit::End => self.move_to(self.text.len()),
            Edit::Backspace => self.delete_to(self.left()),
            Edit::Delete => self.delete_to(self.right()),
            Edit::DeleteWord => self.delete_to(self.word_left()),
            Edit::DeleteWordRight => self.delete_to(self.word_right()),
            Edit::Undo => {
                let cursor = self.history.undo(&mut self.text);
                self.changed_to(cursor)
            }
            Edit::Redo => {
                let cursor = self.history.redo(&mut self.text);
                self.changed_to(cursor)
            }
        }
    }
}

/// On the screen. Rows are wrapped one column short of `width`, so that the cursor always has a column of its
/// own, also behind the last letter of a full row. Whoever paints or measures a field asks here for its rows.
impl TextField {
    pub fn rows(&self, width: u16) -> Vec<Row> {
        wrap(&self.text, width.saturating_sub(1))
    }

    /// The cursor's column and row, both from 0. A column less than `width`: where spaces hang beyond the row
    /// the cursor waits at its end.
    pub fn cursor_cell(&self, width: u16) -> (u16, u16) {
        let rows = self.rows(width);
        let index = self.row_index(&rows);
        let start = rows.get(index).map_or(0, |row| row.start);
        let column = glyph::text_width(slice(&self.text, start..self.cursor));
        let last = width.saturating_sub(1);
        (u16::try_from(column).map_or(last, |column| column.min(last)), u16::try_from(index).unwrap_or(u16::MAX))
    }

    /// The byte for the cursor at a cell, such as one that was clicked; beyond the text, its nearest place.
    pub fn byte_at(&self, column: u16, row: u16, width: u16) -> usize {
        let rows = self.rows(width);
        let index = usize::from(row).min(rows.len().saturating_sub(1));
        let edges = self.edges(&rows, index);
        let mut left = column;
        for (at, grapheme) in glyph::graphemes(slice(&self.text, edges.clone())) {
            match left.checked_sub(glyph::width(grapheme)) {
                Some(rest) => left = rest,
                None => return edges.start + at,
            }
        }
        edges.end
    }

    /// The row the cursor is in. Between two rows of one paragraph it is the second, where typing goes on.
    fn row_index(&self, rows: &[Row]) -> usize {
        rows.partition_point(|row| row.start <= self.cursor).saturating_sub(1)
    }

    /// The first and the last place for the cursor in a row. Where the text goes on in the next row, the end
    /// is already that row's start: the last place is then before the hanging space, or in a word too long for
    /// the row before its last letter here.
    fn edges(&self, rows: &[Row], index: usize) -> Range<usize> {
        let Some(&Row { start, end }) = rows.get(index) else { return 0..0 };
        let goes_on = rows.get(index + 1).is_some_and(|next| next.start == end);
        let last = glyph::graphemes(slice(&self.text, start..end)).next_back();
        start..last.filter(|_| goes_on).map_or(end, |(at, _)| start + at)
    }

    fn row_edges(&self, width: u16) -> Range<usize> {
        let rows = self.rows(width);
        self.edges(&rows, self.row_index(&rows))
    }
}

/// Moving.
impl TextField {
    fn move_to(&mut self, byte: usize) -> Applied {
        self.goal = None;
        if byte == self.cursor {
            return Applied::Nothing;
        }
        self.cursor = byte;
        self.history.close();
        Applied::Moved
    }

    /// To the row that `next` says, in the column where the movement between rows began.
    fn move_rows(&mut self, width: u16, next: impl Fn(u16) -> Option<u16>) -> Applied {
        let (column, row) = self.cursor_cell(width);
        let Some(row) = next(row).filter(|&row| usize::from(row) < self.rows(width).len()) else {
            return Applied::Nothing;
        };
        let goal = self.goal.unwrap_or(column);
        let applied = self.move_to(self.byte_at(goal, row, width));
        self.goal = Some(goal);
        applied
    }

    fn before(&self) -> &str {
        slice(&self.text, 0..self.cursor)
    }

    fn after(&self) -> &str {
        slice(&self.text, self.cursor..self.text.len())
    }

    fn left(&self) -> usize {
        glyph::graphemes(self.before()).next_back().map_or(0, |(at, _)| at)
    }

    fn right(&self) -> usize {
        self.cursor + glyph::graphemes(self.after()).next().map_or(0, |(_, grapheme)| grapheme.len())
    }

    fn word_left(&self) -> usize {
        let start = self.before().unicode_word_indices().next_back().map_or(0, |(at, _)| at);
        boundary_before(&self.text, start)
    }

    fn word_right(&self) -> usize {
        let end = self.after().unicode_word_indices().next().map(|(at, word)| self.cursor + at + word.len());
        boundary_after(&self.text, end.unwrap_or(self.text.len()))
    }
}

/// Changing.
impl TextField {
    fn insert(&mut self, typed: &str) -> Applied {
        let typed = self.with_breaks(typed);
        self.replace(self.cursor..self.cursor, &typed)
    }

    /// One step for undo, whatever came before and comes after.
    fn paste(&mut self, pasted: &str) -> Applied {
        self.history.close();
        let applied = self.insert(pasted);
        self.history.close();
        applied
    }

    /// All of the text becomes what is typed, and typing goes on in the same step.
    fn write_over(&mut self, typed: &str) -> Applied {
        self.history.close();
        let typed = self.with_breaks(typed);
        self.replace(0..self.text.len(), &typed)
    }

    /// One step for undo, as a paste.
    fn rewrite(&mut self, text: &str) -> Applied {
        let text = self.with_breaks(text);
        if text == self.text {
            return Applied::Nothing;
        }
        self.history.close();
        let applied = self.replace(0..self.text.len(), &text);
        self.history.close();
        applied
    }

    fn delete_to(&mut self, byte: usize) -> Applied {
        self.replace(byte.min(self.cursor)..byte.max(self.cursor), "")
    }

    /// The one place where the text changes, apart from undo. The cursor goes behind the new text, or behind
    /// the cluster that it and what stands around it became.
    fn replace(&mut self, range: Range<usize>, new: &str) -> Applied {
        self.goal = None;
        if range.is_empty() && new.is_empty() {
            return Applied::Nothing;
        }
        let old = slice(&self.text, range.clone()).to_owned();
        let before = self.cursor;
        self.text.replace_range(range.clone(), new);
        self.cursor = boundary_after(&self.text, range.start + new.len());
        self.history.record(Step { at: range.start, old, new: new.to_owned(), before, after: self.cursor });
        Applied::Changed
    }

    /// After an undo or a redo, which leave the cursor where it was then.
    fn changed_to(&mut self, cursor: Option<usize>) -> Applied {
        self.goal = None;
        let Some(cursor) = cursor else { return Applied::Nothing };
        self.cursor = cursor;
        Applied::Changed
    }

    fn with_breaks(&self, text: &str) -> String {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        match self.breaks {
            Breaks::Kept => text,
            Breaks::Joined => {
                let inside_run = |(at, c): &(usize, char)| *c == '\n' && slice(&text, 0..*at).ends_with('\n');
                let joined = text.char_indices().filter(|found| !inside_run(found));
                joined.map(|(_, c)| if c == '\n' { ' ' } else { c }).collect()
            }
        }
    }
}

/// The last place for a cursor that is not behind `byte`.
fn boundary_before(text: &str, byte: usize) -> usize {
    boundaries(text).take_while(|&at| at <= byte).last().unwrap_or(0)
}

/// The first place for a cursor that is not before `byte`.
fn boundary_after(text: &str, byte: usize) -> usize {
    boundaries(text).find(|&at| at >= byte).unwrap_or(text.len())
}

fn boundaries(text: &str) -> impl Iterator<Item = usize> {
    glyph::graphemes(text).map(|(at, _)| at).chain([text.len()])
}

/// Every range here lies between clusters; should one not, a row stays empty rather than the program stopping.
fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

#[cfg(test)]
mod tests;
