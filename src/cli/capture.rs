//! `femsteg note`, `win`, `idea` and `obstacle`: one line into this week.
//!
//! Invariant: a line that was said to be noted is in the file, also when others write to it meanwhile; the
//! line itself is never printed.

use std::io::{self, IsTerminal, Read};

use super::arguments::Kind;
use super::failure::{Failure, Usage};
use super::{Session, out};
use crate::app::rows::collect_ids;
use crate::domain::change::apply;
use crate::domain::record::{Node, to_table};
use crate::domain::{Change, FileId, IdSource, Path, RowId, Save, SaveFault, Scalar, Table, Week, WeekId, limits};
use crate::locale::{Text, dates};

/// How often a line is offered anew when others were at the file at the same time.
const TRIES: u32 = 20;

/// Notes `text`, or what standard input says, in the week of today.
pub(super) fn capture(session: &Session, kind: Kind, text: Option<String>) -> Result<(), Failure> {
    let text = text.map_or_else(|| listen(session), Ok)?;
    let line = one_line(&text);
    if line.is_empty() {
        return Err(Usage::NothingToNote.into());
    }
    let (list, row) = row_of(session, kind, &line);
    add(session, list, &row)?;
    let today = session.clock.today();
    let week = dates::week_name(session.texts.language(), WeekId::of(today), WeekId::of(today).year());
    let code = match kind {
        Kind::Note(kind) => kind.code(),
        Kind::Obstacle => "obstacle",
    };
    let args = [("kind", code.into()), ("week", week.into())];
    let told = out::print(&format!("{}\n", session.texts.say_with(Text("cli-noted"), &args)));
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
fn one_line(text: &str) -> String {
    let breaks = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    text.replace("\r\n", "\n").replace(breaks, " ").trim().to_owned()
}

/// The list that the line belongs to, and its row.
fn row_of(session: &Session, kind: Kind, line: &str) -> (&'static str, Table) {
    let text = |text: &str| Node::Leaf(Scalar::Text(text.to_owned()));
    let fields = match kind {
        Kind::Note(kind) => {
            let at = Node::Leaf(Scalar::Date(session.clock.today()));
            vec![("at", at), ("kind", text(kind.code())), ("text", text(line))]
        }
        Kind::Obstacle => vec![("what", text(line))],
    };
    let list = if kind == Kind::Obstacle { "obstacle" } else { "note" };
    (list, fields.into_iter().map(|(key, node)| (key.to_owned(), node)).collect())
}

/// Puts `row` behind the last one of `list` in this week's file.
fn add(session: &Session, list: &'static str, row: &Table) -> Result<(), Failure> {
    let file = FileId::Week(WeekId::of(session.clock.today()));
    let mut ids = IdSource::new(session.seed);
    let mut fault = SaveFault::Busy;
    for _ in 0..TRIES {
        let (save, id) = offered(session, file, list, row, &mut ids)?;
        match session.store.save(&save) {
            Ok(saved) if row_at(&saved.disk, list, &id) == Some(row) => return Ok(()),
            // Somebody else chose the same id at the same time; the next one is another.
            Ok(_) => {}
            Err(SaveFault::Busy) => fault = SaveFault::Busy,
            Err(SaveFault::Closed(problem)) => return Err(Failure::Closed(problem)),
            Err(other) => return Err(Failure::NotSaved(other)),
        }
    }
    Err(Failure::NotSaved(fault))
}

/// The file as it is now, with `row` added under a new id.
fn offered(
    session: &Session,
    file: FileId,
    list: &'static str,
    row: &Table,
    ids: &mut IdSource,
) -> Result<(Save, RowId), Failure> {
    let sheet = session.store.load(file);
    // Where something else stands in the list's place, a row would take that away from its owner.
    if let Some(problem) = sheet.problems.iter().find(|problem| problem.closes_file() || problem.path == list) {
        return Err(Failure::Closed(Box::new(problem.clone())));
    }
    let base = sheet.table;
    let mut now = if sheet.exists { base.clone() } else { to_table(&Week::new()) };
    let mut taken = Vec::new();
    collect_ids(&base, &mut taken);
    let id = ids.next(|id| taken.contains(id));
    let behind = rows_at(&base, list).last().map(|(id, _)| id.clone());
    let adding = Change::Add { at: Path::of(list), behind, id: id.clone(), row: row.clone() };
    // An id that nobody has cannot clash.
    let _ = apply(&mut now, &adding);
    Ok((Save { file, base, now }, id))
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
