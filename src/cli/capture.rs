//! `femsteg note`, `win`, `idea` and `obstacle`: one line into this week.
//!
//! Invariant: a line that was said to be noted is in the file, also when others write to it meanwhile; the
//! line itself is never printed.

use std::io::{self, IsTerminal, Read};

use super::failure::{Failure, Usage};
use super::writing::write;
use super::{Session, out};
use crate::app::rows::collect_ids;
use crate::domain::change::apply;
use crate::domain::record::{Node, to_table};
use crate::domain::{Capture, Change, FileId, IdSource, Path, RowId, Sheet, Table, Week, WeekId, limits};
use crate::locale::{Text, dates};

/// Notes `text`, or what standard input says, in the week of today.
pub(super) fn capture(session: &Session, kind: Capture, text: Option<String>) -> Result<(), Failure> {
    let text = text.map_or_else(|| listen(session), Ok)?;
    let line = one_line(&text);
    if line.is_empty() {
        return Err(Usage::NothingToNote.into());
    }
    let today = session.clock.today();
    add(session, kind.list(), &kind.row(&line, today))?;
    let week = dates::week_name(session.texts.language(), WeekId::of(today), WeekId::of(today).year());
    let args = [("kind", kind.code().into()), ("week", week.into())];
    let told = out::say(&session.texts, &format!("{}\n", session.texts.say_with(Text("cli-noted"), &args)));
    // The line is in the file, and whoever is told otherwise notes it twice.
    told.unwrap_or_else(|failure| out::warn(&failure.words(&session.texts)));
    Ok(())
}

/// What standard input says until its end.
fn listen(session: &Session) -> Result<String, Failure> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        out::warn(&session.texts.say(Text("cli-listening")));
    }
    let mut bytes = Vec::new();
    let read = stdin.lock().take(limits::FILE_BYTES).read_to_end(&mut bytes);
    read.map_err(|error| Failure::Unheard(error.to_string()))?;
    if bytes.len() as u64 == limits::FILE_BYTES {
        return Err(Usage::TooLong.into());
    }
    String::from_utf8(bytes).map_err(|_| Usage::NotText.into())
}

/// The text with each line break as one space, and none at its ends.
pub(super) fn one_line(text: &str) -> String {
    let breaks = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    text.replace("\r\n", "\n").replace(breaks, " ").trim().to_owned()
}

/// Puts `row` behind the last one of `list` in this week's file.
fn add(session: &Session, list: &'static str, row: &Table) -> Result<(), Failure> {
    let file = FileId::Week(WeekId::of(session.clock.today()));
    let mut ids = IdSource::new(session.seed);
    let holds = |disk: &Table, id: &RowId| row_at(disk, list, id) == Some(row);
    write(session, (file, list), |sheet| Ok(with_row(sheet, list, row, &mut ids)), holds).map(|_| ())
}

/// The file with `row` added under a new id.
fn with_row(sheet: &Sheet, list: &'static str, row: &Table, ids: &mut IdSource) -> (Table, RowId) {
    let mut now = if sheet.exists { sheet.table.clone() } else { to_table(&Week::new()) };
    let mut taken = Vec::new();
    collect_ids(&sheet.table, &mut taken);
    let id = ids.next(|id| taken.contains(id));
    let behind = rows_at(&sheet.table, list).last().map(|(id, _)| id.clone());
    let adding = Change::Add { at: Path::of(list), behind, id: id.clone(), row: row.clone() };
    // An id that nobody has cannot clash.
    let _ = apply(&mut now, &adding);
    (now, id)
}

fn rows_at<'a>(table: &'a Table, list: &'static str) -> &'a [(RowId, Table)] {
    match table.at(&Path::of(list)) {
        Some(Node::Rows(rows)) => rows,
        _ => &[],
    }
}

fn row_at<'a>(table: &'a Table, list: &'static str, wanted: &RowId) -> Option<&'a Table> {
    rows_at(table, list).iter().find(|(id, _)| id == wanted).map(|(_, row)| row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_one_line() {
        for (text, line) in [
            ("Ring K.", "Ring K."),
            ("to\nlinjer\n", "to linjer"),
            ("  to\r\nlinjer\rog  én \u{2028}til ", "to linjer og  én  til"),
            (" \n\t", ""),
        ] {
            assert_eq!(one_line(text), line);
        }
    }
}
