//! Which command was asked for, with what is its own.
//!
//! Invariant: what is understood here is only how it was written; whether there is such a week or row is the command's
//! to say.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap_complete::Shell;

use super::{text, words};
use crate::app::Begin;
use crate::cli::brief::Wanted;
use crate::cli::commands::{self, Command};
use crate::cli::failure::Usage;
use crate::cli::manual::{self, Topic};
use crate::cli::show::Form;
use crate::cli::{completions, export, import};
use crate::domain::Capture;
use crate::report::brief::Headings;
use crate::store::replace::Existing;

/// Which command, with what is its own. Weeks are as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) enum Asked {
    Planner(Begin, Option<String>),
    /// The same without the screen.
    Plain(Begin, Option<String>),
    Show {
        week: Option<String>,
        form: Form,
    },
    Weeks {
        from: Option<String>,
        to: Option<String>,
        json: bool,
    },
    /// Words to look for.
    Search {
        words: Option<String>,
        json: bool,
    },
    /// Without a text it comes from standard input.
    Capture(Capture, Option<String>),
    /// A row and, perhaps, its outcome.
    Done {
        row: Option<String>,
        json: bool,
    },
    Brief(Wanted),
    Export(export::Wanted),
    Import(import::Wanted),
    History {
        week: Option<String>,
        json: bool,
    },
    /// A week and, perhaps, the number of a copy.
    Restore(Option<String>),
    Delete(Option<String>),
    Trash {
        json: bool,
    },
    TrashRestore(Option<String>),
    Purge {
        week: Option<String>,
        yes: bool,
    },
    Doctor {
        fix: bool,
        json: bool,
    },
    /// Invented weeks; with a folder, only put there.
    Demo {
        unpack: Option<PathBuf>,
    },
    /// The three files of a merge, and the name that the file has, where it was said.
    Merge([PathBuf; 3], Option<PathBuf>),
    /// The script that completes the line in a shell.
    Completions(Shell),
    /// What such a script asks for: the words of the line, of which the last is to be completed.
    Complete(Vec<OsString>),
    Man,
    Help(Option<&'static Command>),
    /// One subject of the manual.
    Topic(&'static Topic),
    Version,
}

/// What the command `name` is asked for.
pub(super) fn asked(name: &str, matches: &ArgMatches) -> Result<Asked, Usage> {
    if matches.get_flag("help") {
        return Ok(Asked::Help(commands::named(name)));
    }
    if matches.get_flag("version") {
        return Ok(Asked::Version);
    }
    Ok(match name {
        "plan" => {
            let begin = if matches.get_flag("quick") { Begin::Quick } else { Begin::Plan };
            Asked::Planner(begin, words(matches))
        }
        "close" => {
            let begin = if matches.get_flag("quick") { Begin::QuickClose } else { Begin::Close };
            Asked::Planner(begin, words(matches))
        }
        "talk" => Asked::Planner(Begin::Talk, None),
        "show" => Asked::Show { week: words(matches), form: form(matches) },
        "weeks" => {
            Asked::Weeks { from: text(matches, "from"), to: text(matches, "to"), json: matches.get_flag("json") }
        }
        "search" => Asked::Search { words: words(matches), json: matches.get_flag("json") },
        "done" => Asked::Done { row: words(matches), json: matches.get_flag("json") },
        "brief" => Asked::Brief(brief(matches)),
        "export" => Asked::Export(export(matches)),
        "import" => Asked::Import(import(matches)),
        "history" => Asked::History { week: words(matches), json: matches.get_flag("json") },
        "restore" => Asked::Restore(words(matches)),
        "delete" => Asked::Delete(words(matches)),
        "trash" => trash(matches)?,
        "purge" => Asked::Purge { week: words(matches), yes: matches.get_flag("yes") },
        "doctor" => Asked::Doctor { fix: matches.get_flag("fix"), json: matches.get_flag("json") },
        "demo" => Asked::Demo { unpack: matches.get_one("unpack").cloned() },
        "completions" => Asked::Completions(shell(matches)?),
        "man" => Asked::Man,
        "merge-driver" => sides(matches)?,
        "help" => words(matches).map_or(Ok(Asked::Help(None)), |name| about(&name))?,
        name => match Capture::from_code(name) {
            Some(capture) => Asked::Capture(capture, words(matches)),
            None => Asked::Planner(Begin::Anywhere, None),
        },
    })
}

/// What is to be explained: a command, or else a topic.
fn about(name: &str) -> Result<Asked, Usage> {
    if name == manual::OF_COMMANDS {
        return Ok(Asked::Help(None));
    }
    let command = commands::named(name).map(|command| Asked::Help(Some(command)));
    let meant = || manual::nearest(name).map(str::to_owned);
    let unknown = || Usage::Unknown { what: name.to_owned(), meant: meant() };
    command.or_else(|| manual::named(name).map(Asked::Topic)).ok_or_else(unknown)
}

fn brief(matches: &ArgMatches) -> Wanted {
    Wanted {
        since: text(matches, "since"),
        format: format(matches),
        output: matches.get_one("output").cloned(),
        existing: existing(matches),
        headings: if matches.get_flag("appraisal") { Headings::Appraisal } else { Headings::OneToOne },
        template: matches.get_flag("template"),
    }
}

/// The format that is asked for by its code; JSON also as every other command is asked for it.
fn format(matches: &ArgMatches) -> Option<String> {
    if matches.get_flag("json") { Some("json".to_owned()) } else { text(matches, "format") }
}

fn form(matches: &ArgMatches) -> Form {
    match (matches.get_flag("json"), matches.get_flag("line")) {
        (true, _) => Form::Json,
        (false, true) => Form::Line,
        (false, false) => Form::Page,
    }
}

fn export(matches: &ArgMatches) -> export::Wanted {
    let output = matches.get_one("output").cloned();
    export::Wanted { format: format(matches), output, existing: existing(matches) }
}

fn import(matches: &ArgMatches) -> import::Wanted {
    let file = matches.get_one("file").cloned();
    import::Wanted { file, to: text(matches, "to"), week: text(matches, "week") }
}

fn existing(matches: &ArgMatches) -> Existing {
    if matches.get_flag("force") { Existing::Goes } else { Existing::Stays }
}

/// `trash` alone, or `trash restore WEEK`.
fn trash(matches: &ArgMatches) -> Result<Asked, Usage> {
    let Some(words) = words(matches) else { return Ok(Asked::Trash { json: matches.get_flag("json") }) };
    let (verb, week) = words.split_once(' ').map_or((words.as_str(), None), |(verb, week)| (verb, Some(week)));
    if verb == "restore" { Ok(Asked::TrashRestore(week.map(str::to_owned))) } else { Err(Usage::unknown(verb)) }
}

fn shell(matches: &ArgMatches) -> Result<Shell, Usage> {
    let name = words(matches).ok_or(Usage::ShellUnsaid)?;
    completions::shell(&name).ok_or(Usage::NoSuchShell(name))
}

fn sides(matches: &ArgMatches) -> Result<Asked, Usage> {
    let paths: Vec<&PathBuf> = matches.get_many("sides").into_iter().flatten().collect();
    match paths[..] {
        [base, ours, theirs] => Ok(Asked::Merge([base, ours, theirs].map(PathBuf::clone), None)),
        [base, ours, theirs, name] => Ok(Asked::Merge([base, ours, theirs].map(PathBuf::clone), Some(name.clone()))),
        _ => Err(Usage::Other),
    }
}
