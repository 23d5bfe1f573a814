//! `femsteg export`: all that is kept, for other programs.
//!
//! Invariant: it reads and changes nothing; what cannot be understood is named, and the rest leaves all the same.

use std::path::PathBuf;

use super::failure::Failure;
use super::handing::{format_asked_for, hand_over};
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
    let format = format_asked_for(wanted.format.as_deref(), wanted.output.as_deref(), Format::from_code)?;
    let kept = kept(session)?;
    let text = export::write(format, &kept, &session.texts, session.clock.stamp());
    match &wanted.output {
        None => out::print_foreign(&text),
        Some(path) => hand_over(session, path, wanted.existing, &text),
    }
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
