//! `femsteg weeks`: one line a week, oldest first.
//!
//! Invariant: every week that has a file is listed, also one that cannot be understood.

use super::failure::Failure;
use super::week::named;
use super::{Session, out};
use crate::app::text::cut;
use crate::domain::record::from_table;
use crate::domain::week::Status;
use crate::domain::{Feedback, FileId, Sheet, Step, StepState, Week, WeekId};
use crate::locale::Text;
use crate::report::json;
use crate::report::page::Weight;

/// Lists the weeks from `from` to `to`, both counted; all of them where nothing is said.
pub(super) fn weeks(session: &Session, from: Option<&str>, to: Option<&str>, as_json: bool) -> Result<(), Failure> {
    let bound = |text: Option<&str>| text.map(|text| named(text, session.clock.today(), &session.store)).transpose();
    let (from, to) = (bound(from)?, bound(to)?);
    let mut ids = session.store.weeks().map_err(|error| Failure::Unlisted(error.to_string()))?;
    ids.retain(|id| from.is_none_or(|from| *id >= from) && to.is_none_or(|to| *id <= to));
    ids.reverse();
    let sheets: Vec<(WeekId, Sheet)> = ids.into_iter().map(|id| (id, session.store.load(FileId::Week(id)))).collect();
    if as_json {
        out::print(&json::weeks(sheets.iter().map(|(id, sheet)| (*id, understood(sheet)))))?;
    } else {
        out::say(&session.texts, &text(session, &sheets))?;
        if sheets.is_empty() {
            out::warn(&session.texts.say(Text("cli-no-weeks")));
        }
    }
    session.warn_of(sheets.iter().filter_map(|(_, sheet)| sheet.closing()));
    Ok(())
}

fn understood(sheet: &Sheet) -> Option<Week> {
    sheet.closing().is_none().then(|| from_table(&sheet.table).0)
}

fn text(session: &Session, sheets: &[(WeekId, Sheet)]) -> String {
    let feedback = from_table(&session.store.load(FileId::Feedback).table).0;
    let columns = out::columns();
    sheets.iter().map(|(id, sheet)| line(session, *id, understood(sheet).as_ref(), &feedback, columns)).collect()
}

/// `2026-W48  ◐  Høringssvaret skal være klart`, no wider than `columns` where they are known.
fn line(session: &Session, id: WeekId, week: Option<&Week>, feedback: &Feedback, columns: Option<usize>) -> String {
    let (mark, words, weight) = match week {
        None => ("!", session.texts.say(Text("cli-week-unreadable")), Weight::Quiet),
        Some(week) if is(week, Status::Away) => ("–", session.texts.say(Text("cli-week-away")), Weight::Quiet),
        Some(week) => (how_far(id, week, feedback), week.focus.clone(), Weight::Plain),
    };
    let start = format!("{id}  {mark}");
    if words.is_empty() {
        return format!("{start}\n");
    }
    let words = match columns {
        Some(columns) => cut(&words, columns.saturating_sub(start.chars().count() + 2)).into_owned(),
        None => words,
    };
    format!("{start}  {}\n", session.ink.paint(&words, weight))
}

/// Closed or walked through whole; begun; or a week in which nothing stands yet.
fn how_far(id: WeekId, week: &Week, feedback: &Feedback) -> &'static str {
    let steps = Step::ALL.map(|step| step.state(id, week, feedback));
    if is(week, Status::Closed) || steps == [StepState::Done; 5] {
        "●"
    } else if week.is_written() {
        "◐"
    } else {
        "○"
    }
}

fn is(week: &Week, status: Status) -> bool {
    week.status.value() == Some(&status)
}
