//! `femsteg man`: the manual page, in roff's man macros.
//!
//! Invariant: commands and options come from the one table and say what help says; no text of ours is taken for a
//! request to roff.

use super::commands::{COMMANDS, Choice, Command, EVERYWHERE};
use super::help;
use crate::locale::{Text, Texts};
use crate::report::page::capitalised;

/// What lies in the folder of the user's files.
const FILES: [(&str, Text); 8] = [
    ("weeks/2026-W48.toml", Text("cli-man-weeks")),
    ("goals.toml", Text("cli-man-goals")),
    ("feedback.toml", Text("cli-man-feedback")),
    ("profile.toml", Text("cli-man-profile")),
    ("talks/2026-12-03.toml", Text("cli-man-talks")),
    ("brief.md, brief.html, brief.txt", Text("cli-man-brief")),
    ("config.toml", Text("cli-man-config")),
    ("themes/NAME.toml", Text("cli-man-themes")),
];

const ENVIRONMENT: [(&str, Text); 5] = [
    ("FEMSTEG_DIR", Text("cli-man-dir")),
    ("FEMSTEG_STATE_DIR", Text("cli-man-state-dir")),
    ("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", Text("cli-man-language")),
    ("LC_ALL, LC_CTYPE, LANG", Text("cli-man-charset")),
    ("NO_COLOR, CLICOLOR_FORCE, CLICOLOR=0, TERM=dumb", Text("cli-man-no-color")),
];

const ENDINGS: [(&str, Text); 3] =
    [("0", Text("cli-man-fine")), ("1", Text("cli-man-failed")), ("2", Text("cli-man-wrong"))];

/// The page, as `man -l` takes it.
pub(super) fn page(texts: &Texts) -> String {
    let mut page = Roff::begin();
    page.heading(&texts.say(Text("cli-man-heading-name")));
    page.line(&format!("femsteg - {}", texts.say(Text("cli-man-name"))));
    page.heading(&texts.say(Text("cli-man-heading-synopsis")));
    let [options, command] = [Text("cli-value-options"), Text("cli-value-command")].map(|value| texts.say(value));
    page.line(&format!("femsteg [{command}] [{options}]"));
    page.heading(&texts.say(Text("cli-man-heading-description")));
    page.line(&texts.say(Text("cli-tagline")));
    page.paragraph(&texts.say(Text("cli-man-description")));
    commands(&mut page, texts);
    page.heading(&texts.say(Text("cli-heading-everywhere")));
    page.options(EVERYWHERE, texts);
    page.heading(&texts.say(Text("cli-man-heading-files")));
    page.line(&texts.say(Text("cli-man-folder")));
    page.items(&FILES, texts);
    page.heading(&texts.say(Text("cli-man-heading-environment")));
    page.items(&ENVIRONMENT, texts);
    page.heading(&texts.say(Text("cli-man-heading-endings")));
    page.items(&ENDINGS, texts);
    page.0
}

fn commands(page: &mut Roff, texts: &Texts) {
    page.heading(&texts.say(Text("cli-heading-commands")));
    page.item("femsteg", &sentence(texts, Text("cli-about-planner")));
    let common = help::notes(COMMANDS, texts);
    for command in COMMANDS {
        page.item(&format!("femsteg {}", help::synopsis(command, texts)), &sentence(texts, command.about));
        page.inside(|page| {
            page.options(command.options, texts);
            own_notes(page, command, &common, texts);
        });
    }
    for note in common.iter().filter(|note| !note.is_empty()) {
        page.paragraph(note);
    }
}

/// What is said of this command and not of others too.
fn own_notes(page: &mut Roff, command: &'static Command, common: &[String], texts: &Texts) {
    let notes = help::notes(std::slice::from_ref(command), texts);
    for note in notes.iter().filter(|note| !common.contains(note)) {
        page.paragraph(note);
    }
}

fn sentence(texts: &Texts, text: Text) -> String {
    capitalised(&texts.say(text)) + "."
}

/// A page as it grows.
struct Roff(String);

impl Roff {
    fn begin() -> Self {
        // Words are not divided: roff would do it by the rules of English.
        let version = env!("CARGO_PKG_VERSION");
        Self(format!("'\\\" -*- coding: utf-8 -*-\n.TH FEMSTEG 1 \"\" \"femsteg {version}\" \"femsteg\"\n.nh\n.ad l\n"))
    }

    fn heading(&mut self, text: &str) {
        self.request(&format!(".SH {}", capitalised(&escaped(text))));
    }

    fn request(&mut self, line: &str) {
        self.0 += line;
        self.0.push('\n');
    }

    /// Text, of which each line stands on a line of its own in the source.
    fn line(&mut self, text: &str) {
        for line in text.lines() {
            // What stands further in is to be typed or copied, and stays one line.
            if let Some(example) = line.strip_prefix("  ") {
                self.request(&format!(".nf\n\\&{}\n.fi", escaped(example)));
                continue;
            }
            // A point or an apostrophe at the beginning would make it a request.
            let guard = if line.starts_with(['.', '\'']) { "\\&" } else { "" };
            self.request(&format!("{guard}{}", escaped(line)));
        }
    }

    fn paragraph(&mut self, text: &str) {
        self.request(".PP");
        self.line(text);
    }

    fn item(&mut self, left: &str, right: &str) {
        self.request(".TP");
        self.request(&format!("\\fB{}\\fR", escaped(left)));
        self.line(right);
    }

    fn items(&mut self, items: &[(&str, Text)], texts: &Texts) {
        for (left, right) in items {
            self.item(left, &texts.say(*right));
        }
    }

    fn options(&mut self, choices: &[Choice], texts: &Texts) {
        for (left, right) in choices.iter().filter_map(|choice| help::row(choice, texts)) {
            self.item(&left, &(capitalised(&right) + "."));
        }
    }

    /// What `write` writes, further in; nothing where that is nothing.
    fn inside(&mut self, write: impl FnOnce(&mut Self)) {
        let before = self.0.len();
        write(self);
        if self.0.len() > before {
            self.0.insert_str(before, ".RS\n");
            self.request(".RE");
        }
    }
}

/// The text as roff prints it: a hyphen that can be copied, and no escape of its own.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn each_command_has_its_entry_with_its_options_and_no_other() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            let page = page(&texts).replace("\\-", "-");
            for (command, next) in COMMANDS.iter().zip(COMMANDS.iter().skip(1).map(Some).chain([None])) {
                let begins = |name: &str| [format!("\n\\fBfemsteg {name}\\fR\n"), format!("\n\\fBfemsteg {name} ")];
                let at = |name: &str| begins(name).iter().filter_map(|begin| page.find(begin)).min().unwrap();
                let end = next.map_or_else(
                    || page[at(command.name)..].find("\n.SH").unwrap() + at(command.name),
                    |next| at(next.name),
                );
                let entry = &page[at(command.name) + 1..end];
                let options = entry.lines().skip(1).filter(|line| line.starts_with("\\fB-"));
                let wanted: Vec<String> = command
                    .options
                    .iter()
                    .filter_map(|choice| help::row(choice, &texts))
                    .map(|(left, _)| format!("\\fB{left}\\fR"))
                    .collect();
                assert_eq!(options.collect::<Vec<_>>(), wanted, "{language:?} {}", command.name);
                assert!(entry.lines().any(|line| line == sentence(&texts, command.about).replace('\'', "\\(aq")));
            }
            for hidden in ["seed", "unpack", super::super::completions::ASKING.to_owned().as_str()] {
                assert!(!page.contains(&format!("\\fBfemsteg {hidden}\\fR")) && !page.contains(&format!("--{hidden}")));
            }
            assert!(!page.contains(['\u{2068}', '\u{2069}']));
        }
    }

    #[test]
    fn no_text_is_taken_for_a_request() {
        let mut roff = Roff(String::new());
        roff.line(".SH a\\b\n'c' d-e");
        assert_eq!(roff.0, "\\&.SH a\\eb\n\\&\\(aqc\\(aq d\\-e\n");
    }
}
