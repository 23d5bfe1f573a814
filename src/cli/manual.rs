//! The manual by topic: `femsteg help TOPIC` prints one of them, the manual page all.
//!
//! Invariant: both say the same, since a topic is a list of parts that are set in one type or the other; keys, files
//! and commands come from their tables and are not told twice.

use super::commands::COMMANDS;
use crate::app::keys::chosen::NAMES;
use crate::app::keys::{Action, BINDINGS, Scope};
use crate::app::text::{text_width, wrap};
use crate::locale::{Text, Texts};
use crate::report::page::capitalised;

/// The columns that prose is wrapped to.
const WIDTH: u16 = 78;

/// One subject of the manual.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Topic {
    /// What it is called on the command line, in every language.
    pub(super) name: &'static str,
    /// Its prose, which also has its title.
    text: Text,
    pub(super) then: Then,
}

/// What stands below a topic's prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    Nothing,
    Keys,
    Files,
}

pub(super) const TOPICS: &[Topic] = &[
    topic("start", Text("manual-start"), Then::Nothing),
    topic("monday", Text("manual-monday"), Then::Nothing),
    topic("friday", Text("manual-friday"), Then::Nothing),
    topic("one-to-one", Text("manual-one-to-one"), Then::Nothing),
    topic("dates", Text("manual-dates"), Then::Nothing),
    topic("keys", Text("manual-keys"), Then::Keys),
    topic("files", Text("manual-files"), Then::Files),
    topic("privacy", Text("manual-privacy"), Then::Nothing),
    topic("sync", Text("manual-sync"), Then::Nothing),
    topic("recovery", Text("manual-recovery"), Then::Nothing),
];

/// What the commands are called as a topic; help without any prints it.
pub(super) const OF_COMMANDS: &str = "commands";

const fn topic(name: &'static str, text: Text, then: Then) -> Topic {
    Topic { name, text, then }
}

/// The topic with this name.
pub(super) fn named(name: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.name == name)
}

/// What was perhaps meant by `word`: the nearest topic or command, when it is near.
pub(super) fn nearest(word: &str) -> Option<&'static str> {
    let names = COMMANDS.iter().map(|command| command.name).chain(TOPICS.iter().map(|topic| topic.name));
    let word = word.to_lowercase();
    let most = (word.chars().count() / 3).max(1);
    let distances = names.chain([OF_COMMANDS]).map(|name| (strsim::osa_distance(&word, name), name));
    distances.filter(|(distance, _)| *distance <= most).min().map(|(_, name)| name)
}

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

/// A heading with what stands below it: what is typed or found, and what it does.
pub(super) type Section = (String, Vec<(String, String)>);

impl Topic {
    pub(super) fn title(&self, texts: &Texts) -> String {
        texts.part(self.text, "title").unwrap_or_default()
    }

    /// Its paragraphs, and examples, which begin with two spaces.
    pub(super) fn prose(&self, texts: &Texts) -> Vec<String> {
        let folder = (self.then == Then::Files).then(|| texts.say(Text("cli-man-folder")));
        texts.say(self.text).lines().map(str::to_owned).chain(folder).collect()
    }

    pub(super) fn sections(&self, texts: &Texts) -> Vec<Section> {
        let rows =
            |rows: &[(&str, Text)]| rows.iter().map(|(left, text)| ((*left).to_owned(), texts.say(*text))).collect();
        match self.then {
            Then::Nothing => Vec::new(),
            Then::Keys => key_sections(texts),
            Then::Files => vec![
                (capitalised(&texts.say(Text("cli-man-heading-files"))), rows(&FILES)),
                (capitalised(&texts.say(Text("cli-man-heading-environment"))), rows(&ENVIRONMENT)),
            ],
        }
    }

    /// The topic as it is printed.
    pub(super) fn page(&self, texts: &Texts) -> String {
        let mut lines = vec![self.title(texts)];
        let mut was_example = false;
        for line in self.prose(texts) {
            let is_example = line.starts_with("  ");
            if !(is_example && was_example) {
                lines.push(String::new());
            }
            was_example = is_example;
            if is_example { lines.push(line) } else { lines.extend(wrapped(&line, 0)) }
        }
        for (heading, rows) in self.sections(texts) {
            lines.extend([String::new(), heading]);
            lines.extend(listed(&rows));
        }
        lines.join("\n") + "\n"
    }
}

/// All keys by where they hold.
fn key_sections(texts: &Texts) -> Vec<Section> {
    let section = |scope: &Scope| {
        let here = BINDINGS.iter().filter(|binding| binding.scope == *scope);
        let rows = here.map(|binding| (binding.shown(texts), texts.say(binding.label))).collect();
        (texts.say(scope.name()), rows)
    };
    Scope::ALL.iter().map(section).chain([key_names(texts)]).collect()
}

/// What each action is called where its keys are changed, with the words that stand beside its first key.
fn key_names(texts: &Texts) -> Section {
    let words = |action: &Action| {
        let binding = BINDINGS.iter().find(|binding| binding.actions.contains(action))?;
        Some(format!("{} ({})", texts.say(binding.label), binding.shown_for(*action, texts)))
    };
    let rows = NAMES.iter().filter_map(|(name, action)| Some(((*name).to_owned(), words(action)?))).collect();
    (texts.say(Text("manual-key-names")), rows)
}

/// Rows with all words in one column; where one is too long for its column, the words go on below.
fn listed(rows: &[(String, String)]) -> Vec<String> {
    let widest = rows.iter().map(|(left, _)| text_width(left)).max().unwrap_or(0);
    let indent = widest + 4;
    let mut lines = Vec::new();
    for (left, right) in rows {
        let mut words = wrapped(right, indent).into_iter();
        let gap = " ".repeat(widest + 2 - text_width(left));
        lines.push(format!("  {left}{gap}{}", words.next().unwrap_or_default()));
        lines.extend(words.map(|more| format!("{}{more}", " ".repeat(indent))));
    }
    lines
}

/// The rows of a text that stands so many columns further in.
fn wrapped(text: &str, indent: usize) -> Vec<String> {
    let width = WIDTH.saturating_sub(u16::try_from(indent).unwrap_or(WIDTH)).max(20);
    wrap(text, width).iter().map(|row| text.get(row.start..row.end).unwrap_or("").trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn a_topic_is_called_like_nothing_else() {
        for topic in TOPICS {
            assert!(super::super::commands::named(topic.name).is_none(), "{}", topic.name);
            assert_eq!(named(topic.name), Some(topic));
        }
        assert!(named(OF_COMMANDS).is_none() && super::super::commands::named(OF_COMMANDS).is_none());
    }

    #[test]
    fn every_topic_is_told_in_eighty_columns_in_every_language() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            let mut titles = Vec::new();
            for topic in TOPICS {
                let page = topic.page(&texts);
                assert!(page.lines().all(|line| text_width(line) <= 80), "{page}");
                // No message's name, and nothing of how it is written, but what stands in the settings' file.
                let said = page.replace("[keys]", "").replace("[\"m\"", "");
                assert!(page.lines().count() > 4 && !said.contains(['[', '{', '\u{2068}']), "{page}");
                let title = topic.title(&texts);
                assert!(!title.is_empty() && !titles.contains(&title), "{title}");
                titles.push(title);
            }
        }
    }

    #[test]
    fn a_word_that_is_near_is_understood_and_one_that_is_not_is_not() {
        for (word, meant) in
            [("shwo", "show"), ("firday", "friday"), ("Keys", "keys"), ("recovry", "recovery"), ("comands", "commands")]
        {
            assert_eq!(nearest(word), Some(meant), "{word}");
        }
        assert_eq!(nearest("sprettert"), None);
    }
}
