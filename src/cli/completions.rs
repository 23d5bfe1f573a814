//! `femsteg completions`: what a shell needs to complete the command line, and the values that it asks for.
//!
//! Invariant: the scripts come from the one table of commands, in the reader's language, without what help does
//! not show; asking for values changes nothing and never complains.

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ValueHint};
use clap_complete::Shell;

use super::commands::{COMMANDS, Choice, Command, EVERYWHERE, Takes, Value, named};
use super::manual::TOPICS;
use crate::domain::record::from_table;
use crate::domain::week::Outcome;
use crate::domain::{FileId, Week, WeekId};
use crate::locale::{Text, Texts};
use crate::store::Store;

/// The shells, as they are named on the command line.
pub(super) const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "elvish", "powershell"];

/// What the scripts say to the program for the values that fit where the cursor is.
pub(super) const ASKING: &str = "complete";

/// No value of ours is a user of the system, so this hint marks where the scripts ask the program.
const ASKED_FOR: ValueHint = ValueHint::Username;

/// The shell with this name.
pub(super) fn shell(name: &str) -> Option<Shell> {
    let name = name.to_lowercase();
    SHELLS.contains(&name.as_str()).then(|| name.parse().ok())?
}

/// The script for a shell.
pub(super) fn script(shell: Shell, texts: &Texts) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut spoken(texts), "femsteg", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    match shell {
        Shell::Bash => {
            let own = script.replace("complete -F _femsteg ", "complete -F _femsteg_with_values ");
            BASH.to_owned() + &own
        }
        Shell::Zsh => {
            let own = script.replace(":_users'", ":_femsteg_values'");
            own.replacen("_femsteg() {\n", ZSH, 1)
        }
        Shell::Fish => script.replace("(__fish_complete_users)", "(__femsteg_values)") + FISH,
        _ => script,
    }
}

const BASH: &str = r#"_femsteg_with_values() {
    _femsteg "$@"
    local value _
    local -a values=()
    while IFS=$'\t' read -r value _; do
        values+=("$value")
    done < <(command femsteg complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    if [[ ${#values[@]} -gt 0 ]]; then
        COMPREPLY=("${values[@]}")
    fi
}

"#;

/// It stands where the function of the whole begins.
const ZSH: &str = r#"_femsteg_values() {
    local -a values
    values=("${(@f)$(command femsteg complete "${(@)femsteg_words[2,-1]}" 2>/dev/null)}")
    [[ -n $values[1] ]] || return 1
    values=("${(@)values//:/\\:}")
    values=("${(@)values/$'\t'/:}")
    _describe -V femsteg values
}

_femsteg() {
    local -a femsteg_words
    femsteg_words=("${(@)words[1,CURRENT]}")
"#;

const FISH: &str = r#"
function __femsteg_values
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    command femsteg complete $words[2..] "$word" 2>/dev/null
end
complete -c femsteg -n "not __fish_femsteg_needs_command; and not __fish_femsteg_using_subcommand merge-driver" -f -k -a "(__femsteg_values)"
"#;

/// The table with its words, for scripts only: what is typed is read with [`super::commands::clap`].
fn spoken(texts: &Texts) -> clap::Command {
    let options =
        |choices: &'static [Choice]| choices.iter().filter_map(|choice| Some(choice.spoken(texts.say(choice.about?))));
    let one = |command: &'static Command| {
        let spoken = clap::Command::new(command.name).about(texts.say(command.about));
        let words = Arg::new("words").num_args(0..).action(ArgAction::Append);
        let hint = match command.takes {
            Takes::Nothing => return spoken.args(options(command.options)),
            Takes::Text | Takes::Words => ValueHint::Other,
            Takes::Sides | Takes::File => ValueHint::FilePath,
            _ => ASKED_FOR,
        };
        spoken.args(options(command.options)).arg(words.value_hint(hint))
    };
    clap::Command::new("femsteg")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args(options(EVERYWHERE).map(|arg| arg.global(true)))
        .subcommands(COMMANDS.iter().map(one))
}

impl Choice {
    fn spoken(&self, about: String) -> Arg {
        let arg = Arg::new(self.name).long(self.name).short(self.short).help(about);
        match self.value {
            Value::None => arg.action(ArgAction::SetTrue),
            Value::OneOf(values) => arg.value_parser(PossibleValuesParser::new(values.split('|'))),
            Value::Named(Text("cli-value-week")) => arg.value_hint(ASKED_FOR),
            Value::Named(Text("cli-value-folder")) => arg.value_hint(ValueHint::DirPath),
            Value::Named(Text("cli-value-file")) => arg.value_hint(ValueHint::FilePath),
            Value::Named(_) => arg.value_hint(ValueHint::Other),
        }
    }
}

/// What may stand where the last of `words` does, one a line: a value and, behind a tab, what it is.
pub(super) fn values(words: &[OsString], store: &Store, today: WeekId, texts: &Texts) -> String {
    // Some shells cut `--from=2026` at the sign, and some do not.
    let words: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let words = words.iter().flat_map(|word| match word.split_once('=') {
        Some((name, value)) if name.starts_with("--") => vec![name, value],
        _ => vec![word.as_str()],
    });
    let words: Vec<&str> = words.filter(|word| *word != "=").collect();
    let Some((word, before)) = words.split_last() else { return String::new() };
    let fitting = found(before, store, today, texts).into_iter().filter(|value| value.starts_with(word));
    fitting.map(|value| value + "\n").collect()
}

fn found(before: &[&str], store: &Store, today: WeekId, texts: &Texts) -> Vec<String> {
    let weeks = || store.weeks().unwrap_or_default().iter().map(ToString::to_string).collect();
    let place = Place::behind(before);
    if let Some(choice) = place.option {
        return if choice.value == Value::Named(Text("cli-value-week")) { weeks() } else { Vec::new() };
    }
    match (place.command.map(|command| command.takes), &place.given[..]) {
        (Some(Takes::Week | Takes::ThatWeek | Takes::WeekAndCopy), []) => weeks(),
        (Some(Takes::Restoring), []) => vec!["restore".to_owned()],
        (Some(Takes::Restoring), ["restore"]) => in_trash(store),
        (Some(Takes::Row), []) => rows(store, today),
        (Some(Takes::Row), [_]) => Outcome::CODES.iter().map(|code| texts.choice("outcome", code)).collect(),
        (Some(Takes::Shell), []) => SHELLS.map(str::to_owned).to_vec(),
        (Some(Takes::Command), []) => {
            let commands = COMMANDS.iter().map(|command| format!("{}\t{}", command.name, texts.say(command.about)));
            commands.chain(TOPICS.iter().map(|topic| format!("{}\t{}", topic.name, topic.title(texts)))).collect()
        }
        _ => Vec::new(),
    }
}

fn in_trash(store: &Store) -> Vec<String> {
    let copies = store.trash().unwrap_or_default();
    let mut weeks: Vec<WeekId> = copies
        .iter()
        .filter_map(|copy| match copy.file {
            FileId::Week(week) => Some(week),
            _ => None,
        })
        .collect();
    weeks.sort_unstable();
    weeks.dedup();
    weeks.iter().rev().map(ToString::to_string).collect()
}

/// The numbers of this week's rows, with their titles.
fn rows(store: &Store, today: WeekId) -> Vec<String> {
    let week: Week = from_table(&store.load(FileId::Week(today)).table).0;
    let title = |title: &str| title.replace(char::is_control, " ");
    (1..).zip(&week.priority).map(|(number, row)| format!("{number}\t{}", title(&row.title))).collect()
}

/// Where in the line something is to be completed.
#[derive(Debug, Default, PartialEq, Eq)]
struct Place<'a> {
    /// The option that still waits for its value.
    option: Option<&'static Choice>,
    command: Option<&'static Command>,
    /// What the command was given beside its options.
    given: Vec<&'a str>,
}

impl<'a> Place<'a> {
    fn behind(words: &[&'a str]) -> Self {
        let mut place = Self::default();
        for word in words {
            if place.option.take().is_some() {
                continue;
            }
            if word.starts_with('-') {
                let options = place.command.map_or(&[][..], |command| command.options).iter().chain(EVERYWHERE);
                let is = |choice: &Choice| {
                    word.strip_prefix("--") == Some(choice.name)
                        || choice.short.is_some_and(|short| **word == format!("-{short}"))
                };
                place.option = options.into_iter().find(|choice| is(choice) && choice.value != Value::None);
            } else if place.command.is_none() {
                place.command = named(word);
            } else {
                place.given.push(word);
            }
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn shown(choices: &'static [Choice]) -> impl Iterator<Item = &'static str> {
        choices.iter().filter(|choice| choice.about.is_some()).map(|choice| choice.name)
    }

    #[test]
    fn each_script_has_every_command_and_every_option_that_is_shown_and_no_other() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for name in SHELLS {
                let script = script(shell(name).unwrap(), &texts);
                for command in COMMANDS {
                    assert!(script.contains(command.name), "{name}: {}", command.name);
                    // Bash has no place for words.
                    let about = texts.say(command.about).replace('\'', "");
                    assert!(name == "bash" || script.replace(['\'', '\\'], "").contains(&about), "{name}: {about}");
                }
                for hidden in ["seed", "unpack", "_users", "complete_users"] {
                    assert!(!script.contains(hidden), "{name}: {hidden}");
                }
            }
        }
    }

    #[test]
    fn an_option_is_known_where_it_belongs_and_nowhere_else() {
        let script = script(Shell::Bash, &Texts::new(Language::English));
        for command in COMMANDS {
            let place = format!("\n        femsteg__subcmd__{})\n", command.name.replace('-', "__subcmd__"));
            let line = script.split(&place).nth(1).and_then(|rest| rest.lines().next()).unwrap();
            let opts = line.trim().strip_prefix("opts=\"").and_then(|line| line.strip_suffix('"')).unwrap();
            let mut said: Vec<&str> = opts.split(' ').filter_map(|opt| opt.strip_prefix("--")).collect();
            let mut wanted: Vec<&str> = shown(command.options).chain(shown(EVERYWHERE)).collect();
            said.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(said, wanted, "{}", command.name);
        }
    }

    #[test]
    fn the_place_is_found_behind_options_and_their_values() {
        let place = |line: &str| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let place = Place::behind(&words);
            let name = place.command.map_or("", |command| command.name);
            (name, place.option.map_or("", |choice| choice.name), place.given.join(" "))
        };
        assert_eq!(place(""), ("", "", String::new()));
        assert_eq!(place("--dir show show"), ("show", "", String::new()));
        assert_eq!(place("weeks --from"), ("weeks", "from", String::new()));
        assert_eq!(place("weeks --from 48 --json"), ("weeks", "", String::new()));
        assert_eq!(place("brief -o"), ("brief", "output", String::new()));
        assert_eq!(place("done --lang nb 2"), ("done", "", "2".to_owned()));
        assert_eq!(place("show --from"), ("show", "", String::new()));
    }

    #[test]
    fn five_shells_are_known() {
        assert_eq!(SHELLS.map(|name| shell(name).unwrap().to_string()), SHELLS.map(str::to_owned));
        assert_eq!(shell("PowerShell"), Some(Shell::PowerShell));
        assert_eq!(shell("sh"), None);
    }
}
