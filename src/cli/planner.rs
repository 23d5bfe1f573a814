//! `femsteg` and `femsteg plan`: what the planner starts with, on the screen or without it.
//!
//! Invariant: opening it writes nothing, and reads no more than the first frame needs.

use std::io;

use super::failure::Failure;
use super::week::named;
use super::{Session, environment, out, spoken};
use crate::app::docs::Sheets;
use crate::app::{Begin, Opening, Whose};
use crate::domain::record::from_table;
use crate::domain::{FileId, Settings, WeekId};
use crate::locale::{Language, Text, problems};
use crate::shell::{self, Ending, Panicked, Trouble};

/// Opens the planner and answers with the process's exit code.
pub(super) fn open(session: Session, begin: Begin, week: Option<&str>, whose: Whose) -> Result<u8, Failure> {
    let today = session.clock.today();
    let week = week.map_or(Ok(WeekId::of(today)), |text| named(text, today, &session.store))?;
    if !shell::has_terminal() {
        return Err(Failure::NoTerminal);
    }
    if environment::is_dumb() {
        return ask(session, begin, week, whose);
    }
    let (store, clock, language) = (session.store.clone(), session.clock, session.texts.language());
    let ending = shell::run(store, Opening { whose, ..opening(session, begin, week) }, clock);
    end(ending, language)
}

/// The same in plain questions, from standard input and to standard output, whatever these are.
pub(super) fn open_plain(session: Session, begin: Begin, week: Option<&str>) -> Result<u8, Failure> {
    let today = session.clock.today();
    let week = week.map_or(Ok(WeekId::of(today)), |text| named(text, today, &session.store))?;
    ask(session, begin, week, Whose::Own)
}

fn ask(session: Session, begin: Begin, week: WeekId, whose: Whose) -> Result<u8, Failure> {
    let (store, clock, language) = (session.store.clone(), session.clock, session.texts.language());
    let opening = Opening { whose, ..opening(session, begin, week) };
    let Sheets { week, goals, feedback, profile, settings, .. } = &opening.sheets;
    if let Some(problem) = week.closing() {
        // Nothing that would be answered could be written.
        return Err(Failure::Closed(Box::new(problem.clone())));
    }
    for problem in [week, goals, feedback, profile, settings].into_iter().flat_map(|sheet| &sheet.problems) {
        out::warn(&problems::problem(&opening.texts, problem));
    }
    let ending = shell::plain::run(store, opening, clock, (io::stdin().lock(), io::stdout().lock()), out::columns());
    end(ending, language)
}

/// The process's exit code, and what is to be told of how it ended.
fn end(ending: Ending, language: Language) -> Result<u8, Failure> {
    match ending.trouble {
        None => {}
        Some(Trouble::Refused(_)) => return Err(Failure::NoTerminal),
        Some(Trouble::Deaf(words)) => return Err(Failure::Unheard(words)),
        Some(Trouble::Mute(words)) => return Err(Failure::Unprintable(words)),
        Some(Trouble::Unsaved(fault)) => return Err(Failure::NotSaved(fault)),
        Some(Trouble::Panicked(Panicked { place, saved })) => {
            let words = if saved { Text("cli-panicked") } else { Text("cli-panicked-lost") };
            out::warn(&format!("{} ({place})", spoken(language).say(words)));
        }
    }
    Ok(ending.code)
}

fn opening(session: Session, begin: Begin, week: WeekId) -> Opening {
    let Session { store, settings, texts, language_is_fixed, clock, ink, seed } = session;
    Opening {
        week,
        last: store.last_written(week),
        language_is_fixed,
        seed,
        folder: environment::shown(&store.folders.config),
        editor: environment::editor().unwrap_or_default(),
        first_time: !settings.exists && !store.has_weeks(),
        colour: ink.is_on(),
        theme: store.theme(&from_table::<Settings>(&settings.table).0.theme),
        sheets: Sheets {
            week: store.load(FileId::Week(week)),
            goals: store.load(FileId::Goals),
            feedback: store.load(FileId::Feedback),
            profile: store.load(FileId::Profile),
            settings,
            place: store.load(FileId::Place),
        },
        texts,
        begin,
        whose: Whose::Own,
        at: clock.now(),
        // The shell puts the terminal's own size here.
        columns: 80,
        rows: 24,
    }
}
