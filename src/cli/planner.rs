//! `femsteg` and `femsteg plan`: what the planner starts with.
//!
//! Invariant: opening it writes nothing, and reads no more than the first frame needs.

use super::failure::Failure;
use super::week::named;
use super::{Session, environment, out, spoken};
use crate::app::docs::Sheets;
use crate::app::{Begin, Opening, Whose};
use crate::domain::record::from_table;
use crate::domain::{FileId, Settings, WeekId};
use crate::locale::Text;
use crate::shell::{self, Panicked, Trouble};

/// Opens the planner and answers with the process's exit code.
pub(super) fn open(session: Session, begin: Begin, week: Option<&str>, whose: Whose) -> Result<u8, Failure> {
    let today = session.clock.today();
    let week = week.map_or(Ok(WeekId::of(today)), |text| named(text, today, &session.store))?;
    if !shell::has_terminal() {
        return Err(Failure::NoTerminal);
    }
    let (store, clock, language) = (session.store.clone(), session.clock, session.texts.language());
    let ending = shell::run(store, Opening { whose, ..opening(session, begin, week) }, clock);
    match ending.trouble {
        None => {}
        Some(Trouble::Refused(_)) => return Err(Failure::NoTerminal),
        Some(Trouble::Deaf(words)) => return Err(Failure::Unheard(words)),
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
