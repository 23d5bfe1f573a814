//! Why a command did not do what it was asked to.
//!
//! Invariant: every failure is one clear line in the reader's language, and says what to do where there is
//! something to do.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::brief::Unwritten;
use super::handing::NotHanded;
use super::import::NotTaken;
use crate::domain::week::Outcome;
use crate::domain::{Problem, SaveFault, WeekId};
use crate::locale::{Arg, Text, Texts, dates, problems};
use crate::store::folders::NoHome;
use crate::store::merge::{NotMerged, Side};

/// What went wrong.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Failure {
    Usage(Usage),
    NoHome,
    /// The planner needs a terminal.
    NoTerminal,
    /// The week has no file.
    NotWritten(WeekId),
    /// The week has no priorities.
    NoRows(WeekId),
    /// The file cannot be understood.
    Closed(Box<Problem>),
    NotSaved(SaveFault),
    NotMerged(NotMerged),
    /// The system's words on why the demo's folder cannot be made.
    NoDemo(String),
    /// There is something where the demo's files were to be put.
    NotEmpty,
    /// Something else than saving text did not work: restoring, deleting, purging.
    NotDone(SaveFault),
    /// The week has no copy with that number in its history.
    NoSuchCopy(WeekId),
    NotInTrash(WeekId),
    /// A week cannot come back where there is one.
    WeekExists(WeekId),
    /// Nobody said yes.
    NotPurged,
    /// No brief was written.
    Brief(Unwritten),
    /// No file was written.
    NotHanded(NotHanded),
    /// Nothing was imported, or not all of it.
    NotTaken(NotTaken),
    /// No week has the words that were looked for.
    NothingFound,
    /// The system's words on why copies cannot be listed.
    Uncopied(String),
    /// The system's words on why the weeks cannot be listed.
    Unlisted(String),
    /// The system's words on why standard input cannot be read.
    Unheard(String),
    /// The system's words on why standard output takes nothing.
    Unprintable(String),
}

/// How it was called wrongly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Usage {
    /// A command, an option or a word that means nothing here.
    Unknown {
        what: String,
        meant: Option<String>,
    },
    /// Something in a text to be noted looks like an option. It is not named: the text is private.
    DashInText,
    MissingValue(String),
    /// The option takes no value.
    NoValue(String),
    NoSuchValue {
        option: String,
        value: String,
    },
    NoSuchWeek(String),
    NoSuchDate(String),
    NoSuchLanguage(String),
    /// No row was named; all of them, to choose from.
    RowUnsaid(String),
    /// None of these rows was named.
    NoSuchRow {
        what: String,
        rows: String,
    },
    /// Each of these rows may be meant.
    AmbiguousRow {
        what: String,
        rows: String,
    },
    NoSuchOutcome(String),
    /// No shell was named.
    ShellUnsaid,
    NoSuchShell(String),
    /// Not written in UTF-8.
    NotText,
    /// There is nothing to note.
    NothingToNote,
    /// There is no word to look for.
    NothingToSearch,
    /// The text would fill a file.
    TooLong,
    /// Nobody said where tasks are to go, and nobody can be asked.
    NeedsPlace,
    /// An export of ours was to be put where tasks go.
    NotTasks,
    /// What cannot be undone was asked for where nobody can be asked.
    NeedsYes,
    /// Anything else that clap may find.
    Other,
}

impl Failure {
    /// The process's exit code.
    pub(super) fn code(&self) -> u8 {
        if matches!(self, Self::Usage(_)) { 2 } else { 1 }
    }

    /// The same failure without anything that may be a text to be noted.
    pub(super) fn discreet(self) -> Self {
        match self {
            Self::Usage(usage) => Self::Usage(usage.discreet()),
            other => other,
        }
    }

    pub(super) fn words(&self, texts: &Texts) -> String {
        let detail = |text, detail: &str| texts.say_with(text, &[("detail", detail.into())]);
        // The year is always said: nobody can see here which one was understood.
        let of_week = |text, week| {
            let spoken = dates::week_name(texts.language(), week, 0);
            texts.say_with(text, &[("week", spoken.into()), ("id", week.to_string().into())])
        };
        match self {
            Self::Usage(usage) => usage.words(texts),
            Self::NoHome => texts.say(Text("cli-no-home")),
            Self::NoTerminal => texts.say(Text("cli-no-terminal")),
            Self::NotWritten(week) => of_week(Text("cli-not-written"), *week),
            Self::NoRows(week) => of_week(Text("cli-no-rows"), *week),
            Self::NoSuchCopy(week) => of_week(Text("cli-no-such-copy"), *week),
            Self::NotInTrash(week) => of_week(Text("cli-not-in-trash"), *week),
            Self::WeekExists(week) => of_week(Text("cli-week-exists"), *week),
            Self::Brief(why) => why.words(texts),
            Self::NotHanded(why) => why.words(texts),
            Self::NotTaken(why) => why.words(texts),
            Self::NothingFound => texts.say(Text("cli-nothing-found")),
            Self::NotPurged => texts.say(Text("cli-not-purged")),
            Self::NotDone(fault) => detail(Text("cli-not-done"), &problems::fault(texts, fault)),
            Self::Uncopied(words) => detail(Text("cli-uncopied"), words),
            Self::NoDemo(words) => detail(Text("cli-no-demo"), words),
            Self::NotEmpty => texts.say(Text("cli-not-empty")),
            Self::Closed(problem) => problems::problem(texts, problem),
            Self::NotSaved(fault) => detail(Text("cli-not-saved"), &problems::fault(texts, fault)),
            Self::NotMerged(why) => not_merged(texts, why),
            Self::Unlisted(words) => detail(Text("cli-unlisted"), words),
            Self::Unheard(words) => detail(Text("cli-unheard"), words),
            Self::Unprintable(words) => detail(Text("cli-unprintable"), words),
        }
    }
}

fn not_merged(texts: &Texts, why: &NotMerged) -> String {
    match why {
        NotMerged::Unknown => texts.say(Text("cli-merge-unknown")),
        NotMerged::Fault(fault) => {
            texts.say_with(Text("cli-not-merged"), &[("detail", problems::fault(texts, fault).into())])
        }
        NotMerged::Closed(side, problem) => {
            let side = match side {
                Side::Base => "base",
                Side::Ours => "ours",
                Side::Theirs => "theirs",
            };
            let args: [(_, Arg); 2] = [("side", side.into()), ("detail", problems::problem(texts, problem).into())];
            texts.say_with(Text("cli-merge-closed"), &args)
        }
    }
}

impl Usage {
    /// What clap found, in our own terms.
    pub(super) fn of(error: &clap::Error) -> Self {
        let said = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => Some(text.clone()),
            Some(ContextValue::Strings(texts)) => texts.first().cloned(),
            _ => None,
        };
        // An option that takes a value is named with its placeholder: `--from <from>`.
        let option = || said(ContextKind::InvalidArg).and_then(|arg| arg.split(' ').next().map(str::to_owned));
        match error.kind() {
            ErrorKind::InvalidUtf8 => Self::NotText,
            ErrorKind::InvalidSubcommand => Self::Unknown {
                what: said(ContextKind::InvalidSubcommand).unwrap_or_default(),
                meant: said(ContextKind::SuggestedSubcommand),
            },
            ErrorKind::UnknownArgument => Self::Unknown {
                what: said(ContextKind::InvalidArg).unwrap_or_default(),
                meant: said(ContextKind::SuggestedArg),
            },
            ErrorKind::InvalidValue => Self::MissingValue(option().unwrap_or_default()),
            ErrorKind::TooManyValues => Self::NoValue(option().unwrap_or_default()),
            _ => Self::Other,
        }
    }

    pub(super) fn unknown(what: &str) -> Self {
        Self::Unknown { what: what.to_owned(), meant: None }
    }

    /// The same without a word that was typed, of which any may belong to a text to be noted.
    pub(super) fn discreet(self) -> Self {
        let hidden = |option: &str| Self::NoSuchValue { option: option.to_owned(), value: "…".to_owned() };
        match self {
            Self::Unknown { what, .. } if what.starts_with('-') => Self::DashInText,
            Self::Unknown { .. }
            | Self::NoSuchWeek(_)
            | Self::NoSuchRow { .. }
            | Self::AmbiguousRow { .. }
            | Self::NoSuchOutcome(_)
            | Self::NoSuchShell(_) => Self::Other,
            Self::NoSuchValue { option, .. } => hidden(&option),
            Self::NoSuchDate(_) => hidden("--today"),
            Self::NoSuchLanguage(_) => hidden("--lang"),
            other => other,
        }
    }

    fn words(&self, texts: &Texts) -> String {
        let say = |text, what: &str| texts.say_with(text, &[("what", what.into())]);
        let among =
            |text, what: &str, rows: &str| texts.say_with(text, &[("what", what.into()), ("rows", rows.into())]);
        match self {
            Self::Unknown { what, meant: None } => say(Text("cli-unknown"), what),
            Self::Unknown { what, meant: Some(meant) } => {
                let args: [(_, Arg); 2] = [("what", what.as_str().into()), ("meant", meant.as_str().into())];
                texts.say_with(Text("cli-unknown-meant"), &args)
            }
            Self::DashInText => texts.say(Text("cli-dash-in-text")),
            Self::MissingValue(option) => say(Text("cli-missing-value"), option),
            Self::NoValue(option) => say(Text("cli-no-value"), option),
            Self::NoSuchValue { option, value } => {
                let args: [(_, Arg); 2] = [("option", option.as_str().into()), ("value", value.as_str().into())];
                texts.say_with(Text("cli-no-such-value"), &args)
            }
            Self::NoSuchWeek(text) => say(Text("cli-no-such-week"), text),
            Self::NoSuchDate(text) => say(Text("cli-no-such-date"), text),
            Self::NoSuchLanguage(text) => say(Text("cli-no-such-language"), text),
            Self::RowUnsaid(rows) => texts.say_with(Text("cli-row-unsaid"), &[("rows", rows.as_str().into())]),
            Self::NoSuchRow { what, rows } => among(Text("cli-no-such-row"), what, rows),
            Self::AmbiguousRow { what, rows } => among(Text("cli-ambiguous-row"), what, rows),
            Self::NoSuchOutcome(word) => {
                let outcomes = Outcome::CODES.iter().map(|code| texts.choice("outcome", code));
                let outcomes = outcomes.collect::<Vec<_>>().join(", ");
                texts.say_with(
                    Text("cli-no-such-outcome"),
                    &[("what", word.as_str().into()), ("outcomes", outcomes.into())],
                )
            }
            Self::ShellUnsaid => texts.say(Text("cli-shell-unsaid")),
            Self::NoSuchShell(name) => say(Text("cli-no-such-shell"), name),
            Self::NotText => texts.say(Text("cli-not-text")),
            Self::NothingToNote => texts.say(Text("cli-nothing-to-note")),
            Self::NothingToSearch => texts.say(Text("cli-nothing-to-search")),
            Self::TooLong => texts.say(Text("cli-too-long")),
            Self::NeedsPlace => texts.say(Text("cli-import-needs-place")),
            Self::NotTasks => texts.say(Text("cli-import-not-tasks")),
            Self::NeedsYes => texts.say(Text("cli-needs-yes")),
            Self::Other => texts.say(Text("cli-wrong-usage")),
        }
    }
}

impl From<Usage> for Failure {
    fn from(usage: Usage) -> Self {
        Self::Usage(usage)
    }
}

impl From<NotMerged> for Failure {
    fn from(why: NotMerged) -> Self {
        Self::NotMerged(why)
    }
}

impl From<NoHome> for Failure {
    fn from(NoHome: NoHome) -> Self {
        Self::NoHome
    }
}
