//! `femsteg history` and `femsteg restore`: what a week said earlier.
//!
//! Invariant: a copy has the same number in the list and when it is restored, until the next copy is made; what
//! a restoring replaces is itself in the history.

use std::iter;

use super::failure::{Failure, Usage};
use super::week::named;
use super::{Session, out};
use crate::domain::{FileId, WeekId};
use crate::locale::{Text, dates, numbers};
use crate::report::json;
use crate::store::shelf::Shelved;

/// How a time is written in lists.
const TIME: &str = "%Y-%m-%d %H:%M:%S";

/// Lists the copies of a week, of this one where nothing is said.
pub(super) fn history(session: &Session, week: Option<&str>, as_json: bool) -> Result<(), Failure> {
    let today = session.clock.today();
    let id = week.map_or(Ok(WeekId::of(today)), |text| named(text, today, &session.store))?;
    let copies = of(session, id)?;
    if as_json {
        return out::print(&json::copies(copies.iter().map(|copy| (copy.file, copy.at, copy.size))));
    }
    let lines = iter::zip(1.., &copies).map(|(number, copy)| format!("{number:>3}  {}\n", line(session, copy)));
    out::say(&session.texts, &lines.collect::<String>())?;
    if copies.is_empty() {
        out::warn(&session.texts.say_with(Text("cli-no-copies"), &[("week", spoken(session, id).into())]));
    }
    Ok(())
}

/// Makes a week what a copy of it says: the newest one, or the one with the number behind the week.
pub(super) fn restore(session: &Session, words: Option<&str>) -> Result<(), Failure> {
    let words = words.ok_or_else(|| Usage::MissingValue("restore".to_owned()))?;
    let (id, number) = week_and_copy(session, words)?;
    let copies = of(session, id)?;
    let copy = number.checked_sub(1).and_then(|index| copies.get(index)).ok_or(Failure::NoSuchCopy(id))?;
    session.store.restore(copy).map_err(Failure::NotDone)?;
    let args = [("week", spoken(session, id).into()), ("at", copy.at.format(TIME).to_string().into())];
    out::say(&session.texts, &format!("{}\n", session.texts.say_with(Text("cli-restored"), &args)))
}

/// `48 2` is the second copy of week 48; `uke 48` is a week, and so is `uke 48 2026`.
fn week_and_copy(session: &Session, words: &str) -> Result<(WeekId, usize), Usage> {
    let week = |text: &str| named(text, session.clock.today(), &session.store);
    let copy = words.rsplit_once(' ').and_then(|(week, copy)| Some((week, copy.parse().ok()?)));
    match (week(words), copy) {
        // Two numbers alone could also be a date, and nobody means one here.
        (Ok(id), Some((front, number))) if front.bytes().all(|byte| byte.is_ascii_digit()) => {
            Ok(week(front).map_or((id, 1), |id| (id, number)))
        }
        (Err(_), Some((front, number))) => Ok((week(front)?, number)),
        (whole, _) => Ok((whole?, 1)),
    }
}

fn of(session: &Session, week: WeekId) -> Result<Vec<Shelved>, Failure> {
    session.store.history(FileId::Week(week)).map_err(|error| Failure::Uncopied(error.to_string()))
}

/// When a copy was put where it is, and its size.
pub(super) fn line(session: &Session, copy: &Shelved) -> String {
    let kibibytes = f64::from(u32::try_from(copy.size).unwrap_or(u32::MAX)) / 1024.0;
    // The smallest that is shown, so that a file with a line in it is not 0.
    let size = numbers::number(session.texts.language(), kibibytes.max(0.1));
    format!("{}  {size:>6} KiB", copy.at.format(TIME))
}

/// The week in a sentence, with its year: nobody can see here which one was understood.
pub(super) fn spoken(session: &Session, week: WeekId) -> String {
    dates::week_name(session.texts.language(), week, 0)
}
