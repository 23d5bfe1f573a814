//! The manual: every key of the table once where it holds, printed and as a manual page.

use std::collections::BTreeSet;

use femsteg::app::keys::chosen::NAMES;
use femsteg::app::keys::{self, BINDINGS, Scope};
use femsteg::locale::{Language, Text, Texts};

use super::{actions, name};

/// The rows of each part of the manual about keys.
fn told(language: Language) -> Vec<(String, Vec<String>)> {
    let code = language.code();
    let page = crate::commands::Desk::new().run(&format!("help keys --lang {code}")).fine();
    let mut sections: Vec<(String, Vec<String>)> = Vec::new();
    for line in page.lines() {
        match (line.strip_prefix("  "), sections.last_mut()) {
            (Some(row), Some((_, rows))) => rows.push(row.split_whitespace().collect::<Vec<_>>().join(" ")),
            _ => sections.push((line.to_owned(), Vec::new())),
        }
    }
    sections.retain(|(_, rows)| !rows.is_empty());
    sections
}

#[test]
fn the_manual_has_every_action_once_where_it_holds_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let told = told(language);
        let man =
            crate::commands::Desk::new().run(&format!("man --lang {}", language.code())).fine().replace("\\-", "-");
        let mut rows = 0;
        for binding in BINDINGS {
            let place = texts.say(binding.scope.name());
            let sections: Vec<_> = told.iter().filter(|(heading, _)| *heading == place).collect();
            assert_eq!(sections.len(), 1, "{language:?}: {place}");
            let row = format!("{} {}", binding.shown(&texts), texts.say(binding.label));
            let row = row.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(sections[0].1.iter().filter(|other| **other == row).count(), 1, "{language:?} {place}: {row}");
            rows += 1;
            let part = man.split(&format!(".SS {place}\n")).nth(1).unwrap_or_else(|| panic!("{place} is not in man"));
            let part = part.split("\n.S").next().unwrap();
            let item =
                format!("\\fB{}\\fR\n{}\n", binding.shown(&texts), texts.say(binding.label)).replace('\'', "\\(aq");
            assert_eq!(format!("{part}\n").matches(&item).count(), 1, "{language:?} {place}: {item}");
        }
        let names = texts.say(Text("manual-key-names"));
        let (names, keys): (Vec<_>, Vec<_>) = told.iter().partition(|(heading, _)| *heading == names);
        // Above them stands how to change them.
        let keys =
            keys.into_iter().filter(|(heading, _)| Scope::ALL.iter().any(|scope| texts.say(scope.name()) == *heading));
        assert_eq!(keys.map(|(_, rows)| rows.len()).sum::<usize>(), rows, "{language:?}");
        for (name, _) in NAMES {
            let is_its = |row: &&String| row.split(' ').next() == Some(*name);
            assert_eq!(names[0].1.iter().filter(is_its).count(), 1, "{language:?}: {name}");
        }
        let told: BTreeSet<String> = BINDINGS.iter().flat_map(keys::Binding::each_action).map(name).collect();
        assert_eq!(told, actions());
    }
}
