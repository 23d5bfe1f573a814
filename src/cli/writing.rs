//! Writing one thing into a list of a week, while others may write there too.
//!
//! Invariant: what this calls written is in the file; a list that is something else than rows is left alone.

use super::Session;
use super::failure::Failure;
use crate::domain::{FileId, Save, SaveFault, Sheet, Table};

/// How often it is tried anew when others were at the file at the same time.
const TRIES: u32 = 20;

/// Offers the file as it is to `change`, which says what it shall become and what was done, until the file holds
/// that; `holds` looks for it in what the disk says afterwards.
pub(super) fn write<T>(
    session: &Session,
    (file, list): (FileId, &'static str),
    mut change: impl FnMut(&Sheet) -> Result<(Table, T), Failure>,
    holds: impl Fn(&Table, &T) -> bool,
) -> Result<T, Failure> {
    for _ in 0..TRIES {
        let sheet = session.store.load(file);
        // Where something else stands in the list's place, a row would take that away from its owner.
        if let Some(problem) = sheet.problems.iter().find(|problem| problem.closes_file() || problem.path == list) {
            return Err(Failure::Closed(Box::new(problem.clone())));
        }
        let (now, done) = change(&sheet)?;
        match session.store.save(&Save { file, base: sheet.table, now }) {
            Ok(saved) if holds(&saved.disk, &done) => return Ok(done),
            // Others were faster: with the same id for a new row, or another word for the same field.
            Ok(_) | Err(SaveFault::Busy) => {}
            Err(SaveFault::Closed(problem)) => return Err(Failure::Closed(problem)),
            Err(other) => return Err(Failure::NotSaved(other)),
        }
    }
    Err(Failure::NotSaved(SaveFault::Busy))
}
