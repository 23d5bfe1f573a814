//! What the settings say beyond their record, and what the theme says that they name.
//!
//! Invariant: each thing that is not understood is one problem with its place, and the rest holds.

use toml::de::DeValue;

use super::{Raw, raw};
use crate::domain::hidden;
use crate::domain::record::{Expected, Path};
use crate::domain::theme::{BuiltIn, Face, OwnTheme, Role, Theme};
use crate::domain::{FileId, KeyWish, Problem, ProblemKind, Settings};

/// What `bytes` say as the theme `name`: where a role is not said, or not understood, ours holds.
pub fn read_theme(name: &str, bytes: &[u8]) -> OwnTheme {
    let mut own = OwnTheme { name: name.to_owned(), theme: Theme::default(), problems: Vec::new() };
    match raw(FileId::Settings, bytes) {
        Err(problem) => own.problems.push(problem),
        Ok(raw) => raw.faces(&mut own),
    }
    own.problems.sort_by_key(|problem| (problem.line, problem.column));
    for problem in &mut own.problems {
        let kind = std::mem::replace(&mut problem.kind, ProblemKind::NoSuchTheme);
        problem.kind = ProblemKind::InTheme(name.to_owned(), Box::new(kind));
    }
    own
}

impl Raw<'_> {
    /// All that no record of settings knows of, and what it takes without knowing whether it is right.
    pub(super) fn strange_settings(&self, file: FileId) -> Vec<Problem> {
        let mut problems = self.unknown_settings(file);
        problems.extend(self.foreign_theme(file));
        problems.extend(self.unknown_addresses(file));
        problems
    }

    fn unknown_settings(&self, file: FileId) -> Vec<Problem> {
        let known = |key: &str| Settings::KEYS.contains(&key);
        let keys = self.parsed.get_ref().keys().map(|key| key.get_ref().as_ref());
        let unknown = keys.filter(|key: &&str| !known(key));
        unknown
            .map(|key| {
                let at = Path::default().named(key);
                self.problem(file, ProblemKind::UnknownSetting, &at)
            })
            .collect()
    }

    /// A theme that is none of ours: whoever can look whether its owner has it takes the problem away.
    fn foreign_theme(&self, file: FileId) -> Option<Problem> {
        let name = self.parsed.get_ref().get("theme")?.get_ref().as_str()?.to_owned();
        let is_foreign = !name.is_empty() && BuiltIn::of(&name).is_none();
        is_foreign.then(|| self.problem(file, ProblemKind::NoSuchTheme, &Path::of("theme")))
    }

    /// What is to be hidden and is nowhere asked or said.
    fn unknown_addresses(&self, file: FileId) -> Vec<Problem> {
        let hide = self.parsed.get_ref().get("hide").and_then(|hide| hide.get_ref().as_array());
        let words = hide.into_iter().flatten().filter_map(|item| Some((item.get_ref().as_str()?, item.span())));
        let unknown = words.filter(|(word, _)| !hidden::is_known(word));
        let problem = |word: &str, span| {
            self.text.problem(file, ProblemKind::UnknownAddress(word.to_owned()), span, "hide".to_owned())
        };
        unknown.map(|(word, span)| problem(word, span)).collect()
    }

    /// What `[keys]` asks for, in the order of the file. A key that is not written as text is none that there is.
    pub(super) fn key_wishes(&self, file: FileId) -> Vec<KeyWish> {
        let keys = self.parsed.get_ref().get("keys").and_then(|keys| keys.get_ref().as_table());
        let mut wishes: Vec<_> = keys.into_iter().flatten().collect();
        wishes.sort_by_key(|(action, _)| action.span().start);
        let wish = |(action, keys): (&toml::Spanned<_>, &toml::Spanned<DeValue<'_>>)| {
            let words = match keys.get_ref() {
                DeValue::String(key) => vec![key.to_string()],
                DeValue::Array(keys) if keys.iter().all(|key| key.get_ref().is_str()) => {
                    keys.iter().filter_map(|key| key.get_ref().as_str()).map(str::to_owned).collect()
                }
                _ => vec![self.text.0[keys.span()].to_owned()],
            };
            let action: &std::borrow::Cow<'_, str> = action.get_ref();
            let place = self.text.problem(file, ProblemKind::UnknownAction, keys.span(), format!("keys.{action}"));
            KeyWish { action: action.to_string(), keys: words, place }
        };
        wishes.into_iter().map(wish).collect()
    }

    /// Takes in what the file says of each role.
    fn faces(&self, own: &mut OwnTheme) {
        for (key, value) in self.parsed.get_ref() {
            let at = || Path::default().named(key.get_ref());
            let problem = |kind, span| self.text.problem(FileId::Settings, kind, span, at().to_string());
            let Some(role) = Role::ALL.iter().find(|role| role.code() == key.get_ref().as_ref()) else {
                own.problems.push(problem(ProblemKind::UnknownRole, key.span()));
                continue;
            };
            let Some(words) = value.get_ref().as_str() else {
                own.problems.push(problem(ProblemKind::WrongValue(Expected::Text), value.span()));
                continue;
            };
            match Face::read(words) {
                Ok(face) => own.theme.set(*role, face),
                Err(word) => {
                    // Where the word itself stands; behind an escape sequence it can only be told near it.
                    let source = &self.text.0[value.span()];
                    let from = value.span().start + source.rfind(word).unwrap_or(0);
                    own.problems.push(problem(ProblemKind::UnknownLook(word.to_owned()), from..from));
                }
            }
        }
    }
}
