//! `femsteg show`: a week as text, or as JSON.
//!
//! Invariant: reading changes nothing; what could not be taken from a file is named, never left out silently.

use super::failure::Failure;
use super::week::named;
use super::{Session, out};
use crate::domain::record::from_table;
use crate::domain::{FileId, Week, WeekId};
use crate::report::json;
use crate::report::page::{page, plain};

/// Prints the week that `week` names, this one where nothing is said.
pub(super) fn show(session: &Session, week: Option<&str>, as_json: bool) -> Result<(), Failure> {
    let today = session.clock.today();
    let id = week.map_or(Ok(WeekId::of(today)), |text| named(text, today, &session.store))?;
    let sheet = session.store.load(FileId::Week(id));
    if !sheet.exists {
        return Err(Failure::NotWritten(id));
    }
    if let Some(problem) = sheet.closing() {
        return Err(Failure::Closed(Box::new(problem.clone())));
    }
    let week: Week = from_table(&sheet.table).0;
    if as_json {
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
    out::print(&plain(&lines))?;
    session.warn_of([&sheet, &goals, &feedback, &session.settings].into_iter().flat_map(|sheet| &sheet.problems));
    Ok(())
}
