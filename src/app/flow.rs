//! How the questions of a page flow into its width: one block an item, one below the other.
//!
//! Invariant: only the open question is opened; the others take one line, and no label is ever cut. A page of
//! more rows than can be counted ends with the last one that can.

use super::question::{Item, Kind, Look, Question, Spot, Tone};
use super::text::field::TextField;
use super::text::glyph::text_width;
use super::text::wrap::wrap;
use crate::domain::{Amount, Scalar, Value};

/// Answers belonging to a row stand this far in.
pub const INDENT: u16 = 3;
/// The open answer stands this far in from its question.
pub const ANSWER_INDENT: u16 = 2;
/// Between neighbours on a line.
const GAP: u16 = 3;

/// Where one item stands, in columns and rows of the page before it is scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// The item's place on the page.
    pub item: usize,
    pub left: u16,
    pub top: u16,
    pub width: u16,
    pub height: u16,
    /// Where values of lines begin, from the block's left.
    pub value_at: u16,
    pub open: bool,
    /// Rows of an open block: the question's, the answer's, and the rest is the hint's.
    pub ask_rows: u16,
    pub answer_rows: u16,
}

/// All blocks of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Flow {
    pub blocks: Vec<Block>,
    pub height: u16,
    /// The row of the page where what belongs to the open question ends.
    pub reach: u16,
}

impl Flow {
    pub fn open(&self) -> Option<&Block> {
        self.blocks.iter().find(|block| block.open)
    }

    /// The first row to be shown so that the open block is seen whole, with as much as can be of what belongs to
    /// it; where it is higher than the page, so that the row `cursor` of the page is seen. `beyond` is how many
    /// rows further down somebody wants to read.
    pub fn scroll(&self, before: u16, beyond: u16, height: u16, cursor: u16) -> u16 {
        let most = self.height.saturating_sub(height);
        let Some(open) = self.open() else { return before.min(most) };
        // A row of air above and below shows that there is more.
        let whole = (open.top.saturating_sub(1), open.top.saturating_add(open.height).saturating_add(1));
        let (top, bottom) =
            if whole.1 - whole.0 <= height { whole } else { (cursor.saturating_sub(1), cursor.saturating_add(2)) };
        let lowest = bottom.max(self.reach).saturating_sub(height);
        if beyond > 0 {
            return top.saturating_add(beyond).min(lowest);
        }
        before.clamp(lowest.min(top), top).min(most)
    }
}

/// The columns that the open answer has on a page of `width` columns.
pub fn answer_width(question: &Question, width: u16) -> u16 {
    width.saturating_sub(left_of(question, 0) + ANSWER_INDENT).max(1)
}

/// Lets `items` flow into `width` columns; `meter` is the meter's words.
pub fn flow(items: &[Item], width: u16, open: Option<&Spot>, field: Option<&TextField>, meter: &str) -> Flow {
    let mut pen = Pen {
        width,
        row: 0,
        column: 0,
        indent: 0,
        value_at: value_column(items, width),
        blocks: Vec::new(),
        air: true,
        in_row: false,
    };
    for (index, item) in items.iter().enumerate() {
        match item {
            Item::Heading(text) => {
                pen.air();
                pen.block(index, 0, lines(text, width));
                pen.indent = 0;
            }
            Item::Note(text, _) if text.is_empty() => pen.air(),
            Item::Note(text, _) => {
                pen.stay_in_row();
                let left = pen.indent;
                pen.block(index, left, lines(text, width.saturating_sub(left)));
            }
            Item::Words(words) => {
                let text: String = words.iter().map(|(text, _)| text.as_str()).collect();
                pen.stay_in_row();
                pen.block(index, INDENT, lines(&text, width.saturating_sub(INDENT)));
            }
            Item::Meter => drop(pen.block(index, 0, meter_rows(meter, width))),
            Item::Question(question) => {
                pen.begin_row(question);
                if Some(&question.spot) == open {
                    pen.open(index, question, field);
                } else {
                    pen.closed(index, question);
                }
            }
        }
    }
    pen.end_line();
    let reach = reach(items, &pen);
    Flow { height: pen.row, blocks: pen.blocks, reach }
}

/// Where what belongs to the open question ends. Nobody can go further down than to the last question, so all
/// below it belongs to it; and what stands below something to decide helps to decide it.
fn reach(items: &[Item], pen: &Pen) -> u16 {
    let Some(open) = pen.blocks.iter().position(|block| block.open) else { return 0 };
    let item = |block: &Block| &items[block.item];
    let is_question = |block: &&Block| matches!(item(block), Item::Question(_));
    let decides = matches!(item(&pen.blocks[open]), Item::Question(question) if !question.kind.is_typed());
    let below = &pen.blocks[open + 1..];
    if !below.iter().any(|block| is_question(&block)) {
        return pen.row;
    }
    let told = |block: &&Block| decides && matches!(item(block), Item::Note(..) | Item::Words(_));
    let last = below.iter().take_while(told).last().unwrap_or(&pen.blocks[open]);
    last.top.saturating_add(last.height)
}

/// The bar and its words on one line where they fit, else the words below it.
fn meter_rows(words: &str, width: u16) -> u16 {
    let one_line = usize::from(super::METER_WIDTH) + 2 + text_width(words) <= usize::from(width);
    if one_line { 1 } else { 1 + lines(words, width) }
}

fn lines(text: &str, width: u16) -> u16 {
    u16::try_from(wrap(text, width).len()).unwrap_or(u16::MAX)
}

fn columns(text: &str) -> u16 {
    u16::try_from(text_width(text)).unwrap_or(u16::MAX)
}

fn left_of(question: &Question, indent: u16) -> u16 {
    match question.look {
        Look::Line => 0,
        Look::Short => indent,
        Look::Indented | Look::Head(_) => INDENT,
    }
}

/// Values of plain lines begin in one column, as far as the labels are short.
fn value_column(items: &[Item], width: u16) -> u16 {
    let label = |item: &Item| match item {
        Item::Question(question) if question.look == Look::Line && !question.shown.is_empty() => {
            Some(columns(&question.label))
        }
        _ => None,
    };
    items.iter().filter_map(label).filter(|label| *label <= width * 2 / 5).max().unwrap_or(0) + 2
}

struct Pen {
    width: u16,
    row: u16,
    /// How far the line that is being filled with short answers has come; 0 when none is.
    column: u16,
    indent: u16,
    value_at: u16,
    blocks: Vec<Block>,
    /// The row above is empty.
    air: bool,
    /// What stands above belongs to a row, and is not its head.
    in_row: bool,
}

impl Pen {
    fn end_line(&mut self) {
        if self.column > 0 {
            self.column = 0;
            self.row = self.row.saturating_add(1);
            self.air = false;
        }
    }

    fn air(&mut self) {
        self.end_line();
        if !self.air {
            self.row = self.row.saturating_add(1);
            self.air = true;
        }
    }

    /// What belongs to the row above stands right below it, also where that is open.
    fn stay_in_row(&mut self) {
        if self.indent > 0 && self.air && self.column == 0 && self.blocks.last().is_some_and(|block| block.open) {
            self.row -= 1;
        }
    }

    /// Rows that have more than their head stand apart.
    fn begin_row(&mut self, question: &Question) {
        if matches!(question.look, Look::Head(_)) && self.in_row {
            self.air();
        }
        self.in_row = question.look == Look::Indented || (question.look == Look::Short && self.indent > 0);
    }

    fn block(&mut self, item: usize, left: u16, height: u16) -> &mut Block {
        self.end_line();
        let width = self.width.saturating_sub(left);
        let top = self.row;
        self.row = self.row.saturating_add(height);
        self.air = false;
        self.push(Block { item, left, top, width, height, value_at: 0, open: false, ask_rows: 0, answer_rows: 0 })
    }

    fn push(&mut self, block: Block) -> &mut Block {
        let last = self.blocks.len();
        self.blocks.push(block);
        &mut self.blocks[last]
    }

    fn open(&mut self, item: usize, question: &Question, field: Option<&TextField>) {
        self.air();
        let left = left_of(question, self.indent);
        let width = self.width.saturating_sub(left);
        let inner = width.saturating_sub(ANSWER_INDENT).max(1);
        let ask = lines(question.title(), width);
        let answer = match (&question.kind, field) {
            (Kind::Choice(_) | Kind::Acts(..), _) => option_rows(question, inner),
            (_, Some(field)) if field.is_empty() => lines(question.placeholder(), inner.saturating_sub(1).max(1)),
            (_, Some(field)) => u16::try_from(field.rows(inner).len()).unwrap_or(u16::MAX),
            (_, None) => 1,
        };
        let hint = hints(question, field).iter().map(|hint| lines(hint, inner)).fold(0, u16::saturating_add);
        let block = self.block(item, left, ask.saturating_add(answer).saturating_add(hint));
        (block.open, block.ask_rows, block.answer_rows) = (true, ask, answer);
        self.row = self.row.saturating_add(1);
        self.air = true;
        self.keep_indent(question);
    }

    fn closed(&mut self, item: usize, question: &Question) {
        if question.look == Look::Short {
            self.short(item, question);
            return;
        }
        let left = if question.look == Look::Indented { INDENT } else { 0 };
        let width = self.width.saturating_sub(left);
        let (height, value_at) = closed_line(question, width, if left == 0 { self.value_at } else { 0 });
        self.block(item, left, height).value_at = value_at;
        self.keep_indent(question);
    }

    fn keep_indent(&mut self, question: &Question) {
        match question.look {
            Look::Line => self.indent = 0,
            Look::Indented | Look::Head(_) => self.indent = INDENT,
            Look::Short => {}
        }
    }

    /// Short answers stand beside each other as long as there is room.
    fn short(&mut self, item: usize, question: &Question) {
        let wide = columns(&short_text(question)).min(self.width);
        if self.column > 0 && self.column + GAP + wide > self.width {
            self.end_line();
        }
        let left = if self.column == 0 { self.indent } else { self.column + GAP };
        self.column = left + wide;
        let (top, width) = (self.row, wide.min(self.width.saturating_sub(left)));
        self.push(Block {
            item,
            left,
            top,
            width,
            height: 1,
            value_at: columns(&question.label) + 2,
            open: false,
            ask_rows: 0,
            answer_rows: 0,
        });
    }
}

/// A short answer in full.
pub fn short_text(question: &Question) -> String {
    let value = if question.shown.is_empty() { "–" } else { &question.shown };
    format!("{}  {value}", question.label)
}

/// The height of a closed question, and where its value begins; 0 when it stands below its label.
fn closed_line(question: &Question, width: u16, aligned: u16) -> (u16, u16) {
    let label = columns(&question.label);
    if let Look::Head(_) = question.look {
        // A long title is cut, since it is the owner's own text; the whole of it is one key away.
        return (1, 0);
    }
    let value_at = label.saturating_add(2).max(aligned);
    let value = columns(&question.shown);
    match question.shown.is_empty() {
        true => (lines(&question.label, width), value_at),
        false if matches!(question.kind, Kind::Acts(..)) => (1, value_at),
        false if value_at.saturating_add(value) <= width => (1, value_at),
        // The details of a row stay on their lines; elsewhere an answer is worth a line of its own.
        false if question.look == Look::Indented && value_at.saturating_add(value.min(16)) <= width => (1, value_at),
        false => (lines(&question.label, width).saturating_add(1), 0),
    }
}

/// What is wrong with an open answer or worth knowing about it. How hours were understood is not, where nothing but
/// the number was typed.
pub fn mark<'a>(question: &'a Question, field: Option<&TextField>) -> Option<&'a (String, Tone)> {
    let is_number = |field: &TextField| Amount::read(&Scalar::Text(field.text().to_owned())).is_some();
    let plain = question.kind == Kind::Hours && field.is_some_and(is_number);
    question.mark.as_ref().filter(|(_, tone)| !plain || *tone != Tone::Quiet)
}

/// The lines under an open answer.
pub fn hints(question: &Question, field: Option<&TextField>) -> Vec<String> {
    let mut hints = Vec::new();
    if let Some((mark, _)) = mark(question, field) {
        hints.push(mark.clone());
    }
    let empty = field.is_none_or(TextField::is_empty);
    if matches!(question.kind, Kind::Acts(_, None)) && !question.shown.is_empty() {
        // What is known of the thing helps to decide about it.
        hints.push(question.shown.clone());
    }
    if !question.offer.is_empty() && field.is_some_and(TextField::is_empty) {
        hints.push(question.offer_hint.clone());
    }
    if !question.hint.is_empty() && (empty || !question.kind.is_typed()) {
        hints.push(question.hint.clone());
    }
    hints.extend(question.earlier.iter().cloned());
    hints
}

/// The options of a choice as they stand, each with its column and row within `width` columns.
pub fn options(question: &Question, width: u16) -> Vec<(u16, u16, String, bool)> {
    let (words, chosen): (Vec<&str>, Option<usize>) = match &question.kind {
        Kind::Choice(choices) => (
            choices.iter().map(|(_, word)| word.as_str()).collect(),
            choices.iter().position(|(code, _)| *code == question.value),
        ),
        Kind::Acts(acts, chosen) => (acts.iter().map(|(_, word)| word.as_str()).collect(), *chosen),
        _ => return Vec::new(),
    };
    let (mut column, mut row) = (0, 0);
    let mut placed = Vec::with_capacity(words.len());
    for (index, word) in words.iter().enumerate() {
        let mark = if chosen == Some(index) { "●" } else { " " };
        let text = format!("{mark}{} {word}", index + 1).trim_end().to_owned();
        let wide = columns(&text).min(width);
        if column > 0 && column + wide > width {
            (column, row) = (0, row + 1);
        }
        placed.push((column, row, text, chosen == Some(index)));
        column += wide + 2;
    }
    placed
}

fn option_rows(question: &Question, width: u16) -> u16 {
    options(question, width).last().map_or(1, |(_, row, ..)| row + 1)
}
