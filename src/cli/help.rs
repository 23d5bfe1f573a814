//! `--help`: what can be asked for, from the table of commands.
//!
//! Invariant: every command and every option that is no secret stands here, in eighty columns.

use std::{iter, slice};

use super::commands::{COMMANDS, Choice, Command, EVERYWHERE, Takes, Value};
use super::manual::{OF_COMMANDS, TOPICS};
use crate::app::text::text_width;
use crate::locale::{Text, Texts};
use crate::report::page::capitalised;

/// Options that take more columns than these are listed below the command, and not beside it.
const MOST_COLUMNS: usize = 32;

/// What is typed, and what it does.
type Rows = Vec<(String, String)>;

/// Help for one command, or for all of them.
pub(super) fn help(command: Option<&Command>, texts: &Texts) -> String {
    let (mut lines, list, commands) = match command {
        Some(command) => of_one(command, texts),
        None => of_all(texts),
    };
    let everywhere = EVERYWHERE.iter().filter_map(|choice| row(choice, texts)).collect();
    let topics = if command.is_none_or(|command| command.takes == Takes::Command) { topics(texts) } else { Vec::new() };
    let lists = [list, (Text("cli-heading-topics"), topics), (Text("cli-heading-everywhere"), everywhere)];
    lines.extend(listed(&lists, texts));
    lines.extend(notes(commands, texts));
    lines.join("\n") + "\n"
}

/// The first lines, the first list, and the commands that are explained.
type Beginning<'a> = (Vec<String>, (Text, Rows), &'a [Command]);

fn of_one<'a>(command: &'a Command, texts: &Texts) -> Beginning<'a> {
    let sentence = capitalised(&texts.say(command.about)) + ".";
    let lines = vec![format!("femsteg {}", synopsis(command, texts)), String::new(), sentence];
    let options = command.options.iter().filter_map(|choice| row(choice, texts)).collect();
    (lines, (Text("cli-heading-options"), options), slice::from_ref(command))
}

fn of_all(texts: &Texts) -> Beginning<'static> {
    let planner = ("femsteg [--plain]".to_owned(), texts.say(Text("cli-about-planner")));
    let commands = COMMANDS.iter().map(|command| (synopsis(command, texts), texts.say(command.about)));
    let all = iter::once(planner).chain(commands).collect();
    (vec![texts.say(Text("cli-tagline"))], (Text("cli-heading-commands"), all), COMMANDS)
}

/// What can be read about, beside the commands.
fn topics(texts: &Texts) -> Rows {
    let commands = (OF_COMMANDS.to_owned(), texts.say(Text("cli-heading-commands")));
    TOPICS.iter().map(|topic| (topic.name.to_owned(), topic.title(texts))).chain([commands]).collect()
}

/// `weeks [--from UKE] [--to UKE] [--json]`
pub(super) fn synopsis(command: &Command, texts: &Texts) -> String {
    let week = || texts.say(Text("cli-value-week"));
    let taken = match command.takes {
        Takes::Week => Some(format!("[{}]", week())),
        Takes::ThatWeek => Some(week()),
        Takes::WeekAndCopy => Some(format!("{} [{}]", week(), texts.say(Text("cli-value-copy")))),
        Takes::Restoring => Some(format!("[restore {}]", week())),
        Takes::Text => Some(format!("[{}]", texts.say(Text("cli-value-text")))),
        Takes::Words => Some(texts.say(Text("cli-value-words"))),
        Takes::Row => Some(format!("{} [{}]", texts.say(Text("cli-value-row")), texts.say(Text("cli-value-outcome")))),
        Takes::Command => {
            Some(format!("[{}|{}]", texts.say(Text("cli-value-command")), texts.say(Text("cli-value-topic"))))
        }
        Takes::Shell => Some(texts.say(Text("cli-value-shell"))),
        Takes::Sides => Some(texts.say(Text("cli-value-sides"))),
        Takes::File => Some(texts.say(Text("cli-value-file"))),
        Takes::Nothing => None,
    };
    let options = command.options.iter().filter(|choice| choice.about.is_some());
    let options = options.map(|choice| format!("[{}]", spelled(choice, texts)));
    let mut options: Vec<String> = options.collect();
    if options.iter().map(|option| text_width(option)).sum::<usize>() > MOST_COLUMNS {
        options = vec![format!("[{}]", texts.say(Text("cli-value-options")))];
    }
    let parts = taken.into_iter().chain(options).map(|part| format!(" {part}"));
    iter::once(command.name.to_owned()).chain(parts).collect()
}

/// `--from UKE`
fn spelled(choice: &Choice, texts: &Texts) -> String {
    let short = choice.short.map(|short| format!("-{short}, ")).unwrap_or_default();
    let value = match choice.value {
        Value::None => String::new(),
        Value::Named(name) => format!(" {}", texts.say(name)),
        Value::OneOf(values) => format!(" {values}"),
    };
    format!("{short}--{}{value}", choice.name)
}

/// An option and its words; none for one that is not shown.
pub(super) fn row(choice: &Choice, texts: &Texts) -> Option<(String, String)> {
    choice.about.map(|about| (spelled(choice, texts), texts.say(about)))
}

/// Lists under their headings, with all words in one column; a list with nothing in it has no heading.
fn listed(lists: &[(Text, Rows)], texts: &Texts) -> Vec<String> {
    let widest = lists.iter().flat_map(|(_, rows)| rows).map(|(left, _)| text_width(left)).max().unwrap_or(0);
    let mut lines = Vec::new();
    for (heading, rows) in lists.iter().filter(|(_, rows)| !rows.is_empty()) {
        lines.extend([String::new(), texts.say(*heading)]);
        for (left, right) in rows {
            let gap = " ".repeat(widest + 2 - text_width(left));
            lines.push(format!("  {left}{gap}{right}"));
        }
    }
    lines
}

/// How a week, a text, a row and the sides of a merge are given, where one of `commands` takes it.
pub(super) fn notes(commands: &[Command], texts: &Texts) -> Vec<String> {
    let names_week = |choice: &Choice| choice.value == Value::Named(Text("cli-value-week"));
    let week = |command: &Command| command.takes.names_week() || command.options.iter().any(names_week);
    let text = |command: &Command| command.takes == Takes::Text;
    let row = |command: &Command| command.takes == Takes::Row;
    let sides = |command: &Command| command.takes == Takes::Sides;
    let shell = |command: &Command| command.takes == Takes::Shell;
    let demo = |command: &Command| command.name == "demo";
    let notes = [
        commands.iter().any(week).then_some(Text("cli-week-forms")),
        commands.iter().any(text).then_some(Text("cli-text-forms")),
        commands.iter().any(row).then_some(Text("cli-row-forms")),
        commands.iter().all(|command| command.name == "brief").then_some(Text("cli-brief-forms")),
        commands.iter().all(|command| command.name == "export").then_some(Text("cli-export-forms")),
        commands.iter().all(|command| command.name == "import").then_some(Text("cli-import-forms")),
        commands.iter().all(demo).then_some(Text("cli-demo-forms")),
        commands.iter().all(shell).then_some(Text("cli-shell-forms")),
        // How git is told of it is of use to few.
        commands.iter().all(sides).then_some(Text("cli-sides-forms")),
    ];
    notes.into_iter().flatten().flat_map(|note| [String::new(), texts.say(note)]).collect()
}
