//! The table of commands and options, and clap's form of it.
//!
//! Invariant: what is parsed and what help shows come from this one table. The options `--seed` and
//! `--unpack` alone have no words: they are for tests, so that files can be compared and looked at.

use clap::builder::ValueParser;
use clap::{Arg, ArgAction};

use crate::locale::Text;

/// A command.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Command {
    pub(super) name: &'static str,
    pub(super) takes: Takes,
    pub(super) options: &'static [Choice],
    pub(super) about: Text,
}

/// What a command takes beside its options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// One, or none: then this week.
    Week,
    ThatWeek,
    WeekAndCopy,
    /// `restore` and a week.
    Restoring,
    Text,
    /// What is looked for.
    Words,
    /// A row of this week and, perhaps, its outcome.
    Row,
    Command,
    /// The name of a shell.
    Shell,
    /// A file to read.
    File,
    /// The three files of a merge, and the name that the file has.
    Sides,
    Nothing,
}

/// An option.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) name: &'static str,
    pub(super) short: Option<char>,
    pub(super) value: Value,
    /// None for what help does not show.
    pub(super) about: Option<Text>,
}

/// What an option is followed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    None,
    Named(Text),
    OneOf(&'static str),
}

pub(super) const COMMANDS: &[Command] = &[
    Command { name: "plan", takes: Takes::Week, options: &[QUICK, PLAIN], about: Text("cli-about-plan") },
    Command { name: "close", takes: Takes::Week, options: &[QUICK_CLOSE, PLAIN], about: Text("cli-about-close") },
    Command { name: "talk", takes: Takes::Nothing, options: &[PLAIN], about: Text("cli-about-talk") },
    Command { name: "show", takes: Takes::Week, options: &[LINE, JSON], about: Text("cli-about-show") },
    Command { name: "weeks", takes: Takes::Nothing, options: &[FROM, TO, JSON], about: Text("cli-about-weeks") },
    Command { name: "search", takes: Takes::Words, options: &[JSON], about: Text("cli-about-search") },
    Command { name: "note", takes: Takes::Text, options: &[], about: Text("cli-about-note") },
    Command { name: "win", takes: Takes::Text, options: &[], about: Text("cli-about-win") },
    Command { name: "obstacle", takes: Takes::Text, options: &[], about: Text("cli-about-obstacle") },
    Command { name: "idea", takes: Takes::Text, options: &[], about: Text("cli-about-idea") },
    Command { name: "done", takes: Takes::Row, options: &[JSON], about: Text("cli-about-done") },
    Command { name: "brief", takes: Takes::Nothing, options: BRIEF, about: Text("cli-about-brief") },
    Command { name: "export", takes: Takes::Nothing, options: EXPORT, about: Text("cli-about-export") },
    Command { name: "import", takes: Takes::File, options: IMPORT, about: Text("cli-about-import") },
    Command { name: "history", takes: Takes::Week, options: &[JSON], about: Text("cli-about-history") },
    Command { name: "restore", takes: Takes::WeekAndCopy, options: &[], about: Text("cli-about-restore") },
    Command { name: "delete", takes: Takes::ThatWeek, options: &[], about: Text("cli-about-delete") },
    Command { name: "trash", takes: Takes::Restoring, options: &[JSON], about: Text("cli-about-trash") },
    Command { name: "purge", takes: Takes::ThatWeek, options: &[YES], about: Text("cli-about-purge") },
    Command { name: "doctor", takes: Takes::Nothing, options: &[FIX, JSON], about: Text("cli-about-doctor") },
    Command { name: "demo", takes: Takes::Nothing, options: &[UNPACK], about: Text("cli-about-demo") },
    Command { name: "merge-driver", takes: Takes::Sides, options: &[], about: Text("cli-about-merge-driver") },
    Command { name: "completions", takes: Takes::Shell, options: &[], about: Text("cli-about-completions") },
    Command { name: "man", takes: Takes::Nothing, options: &[], about: Text("cli-about-man") },
    Command { name: "help", takes: Takes::Command, options: &[], about: Text("cli-about-help") },
];

/// The options of every command.
pub(super) const EVERYWHERE: &[Choice] = &[
    option("dir", Value::Named(Text("cli-value-folder")), Text("cli-option-dir")),
    option("lang", Value::OneOf("nb|nn|sv|en"), Text("cli-option-lang")),
    option("today", Value::Named(Text("cli-value-date")), Text("cli-option-today")),
    option("color", Value::OneOf("auto|always|never"), Text("cli-option-color")),
    Choice { short: Some('h'), ..option("help", Value::None, Text("cli-option-help")) },
    Choice { short: Some('V'), ..option("version", Value::None, Text("cli-option-version")) },
    Choice { name: "seed", short: None, value: Value::OneOf("N"), about: None },
];

const QUICK: Choice = option("quick", Value::None, Text("cli-option-quick"));
const QUICK_CLOSE: Choice = option("quick", Value::None, Text("cli-option-quick-close"));
/// Also without a command.
pub(super) const PLAIN: Choice = option("plain", Value::None, Text("cli-option-plain"));
const FIX: Choice = option("fix", Value::None, Text("cli-option-fix"));
const LINE: Choice = option("line", Value::None, Text("cli-option-line"));
const JSON: Choice = option("json", Value::None, Text("cli-option-json"));
const YES: Choice = option("yes", Value::None, Text("cli-option-yes"));
const UNPACK: Choice = Choice { name: "unpack", short: None, value: Value::OneOf("FOLDER"), about: None };
const FROM: Choice = option("from", Value::Named(Text("cli-value-week")), Text("cli-option-from"));
const TO: Choice = option("to", Value::Named(Text("cli-value-week")), Text("cli-option-to"));

const BRIEF: &[Choice] = &[
    option("since", Value::Named(Text("cli-value-week")), Text("cli-option-since")),
    option("format", Value::OneOf("md|html|txt|json"), Text("cli-option-format")),
    JSON,
    OUTPUT,
    FORCE,
    option("appraisal", Value::None, Text("cli-option-appraisal")),
    option("template", Value::None, Text("cli-option-template")),
];

const EXPORT: &[Choice] =
    &[option("format", Value::OneOf("json|ics|csv"), Text("cli-option-export-format")), JSON, OUTPUT, FORCE];

const IMPORT: &[Choice] = &[
    option("to", Value::OneOf("wait|priorities"), Text("cli-option-place")),
    option("week", Value::Named(Text("cli-value-week")), Text("cli-option-week")),
];

const OUTPUT: Choice =
    Choice { short: Some('o'), ..option("output", Value::Named(Text("cli-value-file")), Text("cli-option-output")) };
const FORCE: Choice = option("force", Value::None, Text("cli-option-force"));

const fn option(name: &'static str, value: Value, about: Text) -> Choice {
    Choice { name, short: None, value, about: Some(about) }
}

/// The command with this name.
pub(super) fn named(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// The table as clap takes it. Help, version and every word are ours, so clap's own are turned off.
pub(super) fn clap() -> clap::Command {
    clap::Command::new("femsteg")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args_override_self(true)
        .args(EVERYWHERE.iter().map(|choice| choice.clap().global(true)))
        .arg(PLAIN.clap())
        .subcommands(COMMANDS.iter().map(Command::clap))
}

impl Takes {
    /// A week is named.
    pub(super) fn names_week(self) -> bool {
        matches!(self, Self::Week | Self::ThatWeek | Self::WeekAndCopy | Self::Restoring)
    }
}

impl Command {
    fn clap(&self) -> clap::Command {
        // Several words are one text, also with an option between them.
        let words = Arg::new("words").num_args(0..).action(ArgAction::Append);
        let command = clap::Command::new(self.name).args(self.options.iter().map(Choice::clap));
        match self.takes {
            Takes::Nothing => command,
            Takes::Text | Takes::Words | Takes::Row | Takes::Command | Takes::Shell => command.arg(words),
            Takes::File => command.arg(Arg::new("file").value_parser(ValueParser::path_buf())),
            Takes::Sides => command.arg(Arg::new("sides").num_args(0..).value_parser(ValueParser::path_buf())),
            // `-2` is the week before the last one.
            _ => command.arg(words.allow_negative_numbers(true)),
        }
    }
}

impl Choice {
    fn clap(&self) -> Arg {
        let arg = Arg::new(self.name).long(self.name).short(self.short);
        match self.value {
            Value::None => arg.action(ArgAction::SetTrue),
            _ if ["dir", "output", "unpack"].contains(&self.name) => arg.value_parser(ValueParser::path_buf()),
            _ => arg.allow_negative_numbers(true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_holds_together() {
        clap().debug_assert();
        for command in COMMANDS {
            assert_eq!(named(command.name), Some(command));
        }
    }
}
