//! `femsteg delete`, `femsteg trash` and `femsteg purge`: how a week goes, and how it comes back.
//!
//! Invariant: only purging removes words for good, and only when somebody said yes to it.

use std::io::{self, IsTerminal};

use super::copies::{line, spoken};
use super::failure::{Failure, Usage};
use super::week::named;
use super::{Session, out};
use crate::domain::{FileId, WeekId};
use crate::locale::Text;
use crate::report::json;

/// What people say for yes in the four languages.
pub(super) const YES: [&str; 4] = ["j", "ja", "y", "yes"];

/// Moves a week to the trash.
pub(super) fn delete(session: &Session, week: Option<&str>) -> Result<(), Failure> {
    let id = meant(session, "delete", week)?;
    if !session.store.delete(id).map_err(Failure::NotDone)? {
        return Err(Failure::NotWritten(id));
    }
    say(session, Text("cli-deleted"), id)
}

/// Lists what is in the trash, newest first.
pub(super) fn list(session: &Session, as_json: bool) -> Result<(), Failure> {
    let copies = session.store.trash().map_err(|error| Failure::Uncopied(error.to_string()))?;
    if as_json {
        return out::print(&json::copies(copies.iter().map(|copy| (copy.file, copy.at, copy.size))));
    }
    let name = |file| match file {
        FileId::Week(week) => week.to_string(),
        other => other.to_string(),
    };
    let lines = copies.iter().map(|copy| format!("{:<13}  {}\n", name(copy.file), line(session, copy)));
    out::say(&session.texts, &lines.collect::<String>())?;
    if copies.is_empty() {
        out::warn(&session.texts.say(Text("cli-trash-empty")));
    }
    Ok(())
}

/// Puts the newest copy of a week in the trash back in its place.
pub(super) fn restore(session: &Session, week: Option<&str>) -> Result<(), Failure> {
    let id = meant(session, "restore", week)?;
    let copies = session.store.trash().map_err(|error| Failure::Uncopied(error.to_string()))?;
    let copy = copies.iter().find(|copy| copy.file == FileId::Week(id)).ok_or(Failure::NotInTrash(id))?;
    if !session.store.restore_from_trash(copy).map_err(Failure::NotDone)? {
        return Err(Failure::WeekExists(id));
    }
    say(session, Text("cli-back"), id)
}

/// Removes every copy of a week everywhere, when somebody says yes or said so already.
pub(super) fn purge(session: &Session, week: Option<&str>, yes: bool) -> Result<(), Failure> {
    let id = meant(session, "purge", week)?;
    if !yes && !asked(session, id)? {
        return Err(Failure::NotPurged);
    }
    match session.store.purge(id).map_err(Failure::NotDone)? {
        0 => Err(Failure::NotWritten(id)),
        _ => say(session, Text("cli-purged"), id),
    }
}

/// Whether a person at a terminal says yes.
fn asked(session: &Session, week: WeekId) -> Result<bool, Failure> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return Err(Usage::NeedsYes.into());
    }
    let args = [("week", spoken(session, week).into())];
    out::warn(&session.texts.say_with(Text("cli-purge-question"), &args));
    let mut answer = String::new();
    stdin.read_line(&mut answer).map_err(|error| Failure::Unheard(error.to_string()))?;
    Ok(YES.contains(&answer.trim().to_lowercase().as_str()))
}

fn meant(session: &Session, command: &str, week: Option<&str>) -> Result<WeekId, Usage> {
    let text = week.ok_or_else(|| Usage::MissingValue(command.to_owned()))?;
    named(text, session.clock.today(), &session.store)
}

fn say(session: &Session, text: Text, week: WeekId) -> Result<(), Failure> {
    let args = [("week", spoken(session, week).into()), ("id", week.to_string().into())];
    out::say(&session.texts, &format!("{}\n", session.texts.say_with(text, &args)))
}
