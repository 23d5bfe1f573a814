//! THE COMMANDS: the same domain without a screen, one file a command.
//!
//! In reading order: which commands there are ([`commands`]), what was asked for ([`arguments`]), what can
//! go wrong ([`failure`]), help ([`help`]) and the manual ([`manual`]); then the commands ([`planner`], [`show`], [`weeks`],
//! [`search`], [`capture`], [`done`], [`brief`](mod@brief), [`export`], [`import`], [`copies`], [`trash`], [`doctor`], [`merge_driver`],
//! [`completions`], [`man`], [`demo`] with its [`story`]); then what they share: naming a week ([`week`]), reading files
//! ([`reading`]), writing into a week ([`writing`]), handing over a file ([`handing`]), printing ([`out`]) and the
//! environment ([`environment`]). Invariant: a command writes only what it was asked to, ends with 0 (fine), 1 (could
//! not) or 2 (wrong usage), and never repeats in an error what somebody meant to note.

mod arguments;
mod brief;
mod capture;
mod commands;
mod completions;
mod copies;
mod demo;
mod doctor;
mod done;
mod environment;
mod export;
mod failure;
mod handing;
mod help;
mod import;
mod man;
mod manual;
mod merge_driver;
mod out;
mod planner;
mod reading;
mod search;
mod show;
pub mod story;
mod trash;
mod week;
mod weeks;
mod writing;

use std::ffi::OsString;
use std::hash::{BuildHasher, RandomState};
use std::process::ExitCode;
use std::sync::Arc;

use arguments::{Asked, Request};
use failure::{Failure, Usage};
use out::Ink;

use crate::app::Whose;
use crate::domain::record::from_table;
use crate::domain::{FileId, Problem, Settings, Sheet, WeekId};
use crate::locale::input::parse_date;
use crate::locale::{Language, Texts, language, problems};
use crate::shell::{Clock, panic};
use crate::store::Store;
use crate::store::disk::RealDisk;
use crate::store::folders::{Folders, NoHome};

/// Does what the process was asked to.
pub fn run() -> ExitCode {
    // Before any of the user's words is read: what a panic says by itself may hold some.
    panic::install();
    let words: Vec<OsString> = std::env::args_os().collect();
    let request = arguments::request(&words);
    // Also an error is to be told in the language of whoever meets it.
    let said = request.as_ref().map_or_else(|_| arguments::glance(&words), |request| request.said.clone());
    let store = Folders::find(said.dir.or_else(environment::dir), environment::state_dir())
        .map(|folders| Store::new(folders, Arc::new(RealDisk), Arc::new(Clock::start(None))));
    let settings = store.as_ref().map(|store| store.load(FileId::Settings)).unwrap_or_default();
    let language = chosen_language(said.lang.as_deref(), &settings);
    let done = request.map_err(Failure::from).and_then(|request| perform(request, store, settings, language));
    match done {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            let failure = if arguments::are_private(&words) { failure.discreet() } else { failure };
            out::warn(&failure.words(&spoken(language)));
            ExitCode::from(failure.code())
        }
    }
}

/// The language asked for, else the one in the settings, else the environment's.
fn chosen_language(asked: Option<&str>, settings: &Sheet) -> Language {
    let set = || from_table::<Settings>(&settings.table).0.language.value().map(|tongue| Language::from(*tongue));
    asked.and_then(Language::from_code).or_else(set).unwrap_or_else(|| language::detect(environment::variable))
}

/// The texts in `language`, with the signs that the locale can write.
fn spoken(language: Language) -> Texts {
    Texts::new(language).in_ascii(environment::wants_ascii())
}

fn perform(request: Request, store: Result<Store, NoHome>, settings: Sheet, language: Language) -> Result<u8, Failure> {
    if let Asked::Complete(words) = &request.asked {
        return complete(&request, words, store, &Texts::new(language)).map(|()| 0);
    }
    if let Some(lang) = request.said.lang.as_ref().filter(|lang| Language::from_code(lang).is_none()) {
        return Err(Usage::NoSuchLanguage(lang.clone()).into());
    }
    let texts = spoken(language);
    match &request.asked {
        Asked::Help(command) => return out::say(&texts, &help::help(*command, &texts)).map(|()| 0),
        Asked::Topic(topic) => return out::say(&texts, &topic.page(&texts)).map(|()| 0),
        Asked::Version => {
            return out::print(concat!("femsteg ", env!("CARGO_PKG_VERSION"), env!("FEMSTEG_BUILT_FROM"), "\n"))
                .map(|()| 0);
        }
        Asked::Completions(shell) => {
            return out::print(&completions::script(*shell, &Texts::new(language))).map(|()| 0);
        }
        Asked::Man => return out::print(&man::page(&Texts::new(language))).map(|()| 0),
        // It has folders of its own, and lets the user's alone.
        Asked::Demo { unpack: Some(into) } => return demo::unpack(&request, into, &texts).map(|()| 0),
        Asked::Demo { unpack: None } => return demo::show(&request, texts),
        // Git calls it with files of its own, wherever ours are.
        Asked::Merge(sides, name) => return merge_driver::merge(sides, name.as_deref(), &texts),
        _ => {}
    }
    let session = Session::begin(&request, store?, settings, texts)?;
    match request.asked {
        Asked::Planner(begin, week) => return planner::open(session, begin, week.as_deref(), Whose::Own),
        Asked::Plain(begin, week) => return planner::open_plain(session, begin, week.as_deref()),
        Asked::Doctor { fix, json } => return doctor::doctor(&session, fix, json),
        Asked::Show { week, form } => show::show(&session, week.as_deref(), form),
        Asked::Weeks { from, to, json } => weeks::weeks(&session, from.as_deref(), to.as_deref(), json),
        Asked::Search { words, json } => search::search(&session, words.as_deref(), json),
        Asked::Capture(kind, text) => capture::capture(&session, kind, text),
        Asked::Done { row, json } => done::done(&session, row.as_deref(), json),
        Asked::Brief(wanted) => brief::brief(&session, &wanted),
        Asked::Export(wanted) => export::export(&session, &wanted),
        Asked::Import(wanted) => import::import(&session, &wanted),
        Asked::History { week, json } => copies::history(&session, week.as_deref(), json),
        Asked::Restore(words) => copies::restore(&session, words.as_deref()),
        Asked::Delete(week) => trash::delete(&session, week.as_deref()),
        Asked::Trash { json } => trash::list(&session, json),
        Asked::TrashRestore(week) => trash::restore(&session, week.as_deref()),
        Asked::Purge { week, yes } => trash::purge(&session, week.as_deref(), yes),
        Asked::Demo { .. }
        | Asked::Merge(..)
        | Asked::Completions(_)
        | Asked::Complete(_)
        | Asked::Man
        | Asked::Help(_)
        | Asked::Topic(_)
        | Asked::Version => Ok(()),
    }
    .map(|()| 0)
}

/// What a shell may offer. It has nobody to complain to, so what cannot be found is no value.
fn complete(request: &Request, words: &[OsString], store: Result<Store, NoHome>, texts: &Texts) -> Result<(), Failure> {
    let (Ok(store), Ok(clock)) = (store, clock(request)) else { return Ok(()) };
    out::print(&completions::values(words, &store, WeekId::of(clock.today()), texts))
}

/// The system's clock, or one that stands on the day that was asked for.
fn clock(request: &Request) -> Result<Clock, Usage> {
    let Some(text) = &request.today else { return Ok(Clock::start(None)) };
    let today = parse_date(text, Clock::start(None).today());
    Ok(Clock::start(Some(today.ok_or_else(|| Usage::NoSuchDate(text.clone()))?)))
}

/// What every command works with.
struct Session {
    store: Store,
    settings: Sheet,
    texts: Texts,
    /// The language was asked for on the command line.
    language_is_fixed: bool,
    clock: Clock,
    ink: Ink,
    seed: u64,
}

impl Session {
    fn begin(request: &Request, store: Store, settings: Sheet, texts: Texts) -> Result<Self, Failure> {
        let clock = clock(request)?;
        // The standard library seeds its hashers from the system.
        let seed = request.seed.unwrap_or_else(|| RandomState::new().hash_one(()));
        let ink = Ink::choose(request.color);
        Ok(Self { store, settings, texts, language_is_fixed: request.said.lang.is_some(), clock, ink, seed })
    }

    fn settings(&self) -> Settings {
        from_table(&self.settings.table).0
    }

    /// Names problems on standard error, one line each.
    fn warn_of<'a>(&self, problems: impl IntoIterator<Item = &'a Problem>) {
        for problem in problems {
            out::warn(&problems::problem(&self.texts, problem));
        }
    }
}
