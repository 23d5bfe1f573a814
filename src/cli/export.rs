//! `femsteg export`: all that is kept, for other programs.
//!
//! Invariant: it reads and changes nothing; what cannot be understood is named, and the rest leaves all the same.

use std::path::{Path, PathBuf};

use super::failure::{Failure, Usage};
use super::handing::hand_over;
use super::reading::Read;
use super::{Session, out};
use crate::domain::FileId;
use crate::report::export::{self, Format, Kept};
use crate::store::replace::Existing;

/// How an export is asked for, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) format: Option<String>,
    pub(super) output: Option<PathBuf>,
    pub(super) existing: Existing,
}

pub(super) fn export(session: &Session, wanted: &Wanted) -> Result<(), Failure> {
    let format = format(wanted)?;
    let kept = kept(session)?;
    let text = export::write(format, &kept, &session.texts, session.clock.stamp());
    match &wanted.output {
        None => out::print_foreign(&text),
        Some(path) => hand_over(session, path, wanted.existing, &text),
    }
}

/// The format that was asked for, else the one that the file's name ends in.
fn format(wanted: &Wanted) -> Result<Format, Usage> {
    if let Some(code) = &wanted.format {
        let none = || Usage::NoSuchValue { option: "--format".to_owned(), value: code.clone() };
        return Format::from_code(code).ok_or_else(none);
    }
    let ending = wanted.output.as_deref().and_then(Path::extension).and_then(|ending| ending.to_str());
    Ok(ending.and_then(|ending| Format::from_code(&ending.to_lowercase())).unwrap_or_default())
}

/// Every file, with what is wrong in them named on standard error.
fn kept(session: &Session) -> Result<Kept, Failure> {
    let mut read = Read::new(session);
    let (settings, profile) = (read.of(FileId::Settings), read.of(FileId::Profile));
    let (goals, feedback) = (read.of(FileId::Goals), read.of(FileId::Feedback));
    let (mut weeks, mut talks) = (read.weeks(|_| true)?, read.talks()?);
    weeks.reverse();
    talks.reverse();
    session.warn_of(read.problems());
    let unreadable = read.problems().iter().filter(|problem| problem.closes_file()).cloned().collect();
    Ok(Kept { settings, profile, goals, feedback, weeks, talks, unreadable })
}
