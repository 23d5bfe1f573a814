//! `femsteg show`: a week as text, as one line for a prompt, or as JSON.
//!
//! Invariant: reading changes nothing; what could not be taken from a file is named, never left out silently.

use super::failure::Failure;
use super::week::named;
use super::{Session, out};
use crate::app::start::SEPARATOR;
use crate::app::text::printable;
use crate::domain::record::from_table;
use crate::domain::week::Outcome;
use crate::domain::{FileId, Sheet, Week, WeekId};
use crate::locale::dates;
use crate::report::json;
use crate::report::page::{page, plain};

/// How a week is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Page,
    /// For a prompt or a status bar: short, and silent where there is nothing to say.
    Line,
    Json,
}

/// Prints the week that `week` names, this one where nothing is said.
pub(super) fn show(session: &Session, week: Option<&str>, form: Form) -> Result<(), Failure> {
    let today = session.clock.today();
    let id = week.map_or(Ok(WeekId::of(today)), |text| named(text, today, &session.store))?;
    let sheet = session.store.load(FileId::Week(id));
    if form == Form::Line {
        return out::say(&session.texts, &line(session, id, &sheet));
    }
    if !sheet.exists {
        return Err(Failure::NotWritten(id));
    }
    if let Some(problem) = sheet.closing() {
        return Err(Failure::Closed(Box::new(problem.clone())));
    }
    let week: Week = from_table(&sheet.table).0;
    if form == Form::Json {
        out::print(&json::week(id, &week))?;
        session.warn_of(&sheet.problems);
        return Ok(());
    }
    let [goals, feedback] = [FileId::Goals, FileId::Feedback].map(|file| session.store.load(file));
    let goals_said = from_table(&goals.table).0;
    let feedback_said = from_table(&feedback.table).0;
    let mut lines = page(id, &week, &goals_said, &feedback_said, &session.settings(), &session.texts, true);
    for line in &mut lines {
        line.text = session.ink.paint(&line.text, line.weight);
    }
    out::say(&session.texts, &plain(&lines))?;
    session.warn_of([&sheet, &goals, &feedback, &session.settings].into_iter().flat_map(|sheet| &sheet.problems));
    Ok(())
}

/// `uke 48 · 1/3 · Høringssvaret er klart`, with how many rows are done of how many; the week and a sign where its file
/// cannot be understood, and nothing where nobody has written in it: a prompt is no place for errors.
fn line(session: &Session, id: WeekId, sheet: &Sheet) -> String {
    let name = dates::week_name(session.texts.language(), id, WeekId::of(session.clock.today()).year());
    if sheet.closing().is_some() {
        return format!("{name} !\n");
    }
    let week: Week = from_table(&sheet.table).0;
    if !sheet.exists || !week.is_written() {
        return String::new();
    }
    let rows = || week.priority.iter().filter(|row| !row.title.is_empty());
    let done = rows().filter(|row| row.outcome.value() == Some(&Outcome::Done)).count();
    let rows = rows().count();
    let counted = if rows > 0 { format!("{done}/{rows}") } else { String::new() };
    let parts = [name, counted, printable(&week.focus).into_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(SEPARATOR) + "\n"
}
