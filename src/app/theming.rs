//! The theme that holds, and the user's own ones.
//!
//! Invariant: the settings decide, and at once; a theme that is not there or not understood leaves the one that every
//! copy of the program has in its place, and is named among what needs a look.

use super::App;
use super::msg::Effect;
use super::questions::Subject;
use crate::domain::theme::{BuiltIn, OwnTheme, Theme};
use crate::domain::{Problem, ProblemKind, Settings};

/// The themes that are known.
#[derive(Debug, Default)]
pub struct Themes {
    now: Theme,
    /// The name of the one that holds; `None` before it was found out, and where it may be another by now.
    named: Option<String>,
    own: Vec<OwnTheme>,
    /// The name that the folder was last looked through for; empty where that was not needed yet.
    looked_for: String,
}

impl Themes {
    pub(super) fn begin(own: Option<OwnTheme>) -> Self {
        Self { own: own.into_iter().collect(), ..Self::default() }
    }

    /// How everything looks now.
    pub fn now(&self) -> &Theme {
        &self.now
    }

    /// The user's own, as far as they were read.
    pub fn own(&self) -> &[OwnTheme] {
        &self.own
    }

    fn find(&self, name: &str) -> Option<&OwnTheme> {
        self.own.iter().find(|own| own.name == name)
    }

    /// What is wrong with the theme that `settings` name.
    pub fn problems(&self, settings: &Settings) -> &[Problem] {
        self.find(&settings.theme).map_or(&[], |own| &own.problems)
    }

    /// The problem was with what `settings` said when they were read: they name a theme that there is, or hide no more
    /// what there is not.
    pub fn solves(&self, settings: &Settings, problem: &Problem) -> bool {
        let name = &settings.theme;
        match &problem.kind {
            ProblemKind::NoSuchTheme => name.is_empty() || BuiltIn::of(name).is_some() || self.find(name).is_some(),
            ProblemKind::UnknownAddress(word) => !settings.hide.contains(word),
            _ => false,
        }
    }
}

impl App {
    /// Opens the settings, with the themes that there are now.
    pub(super) fn open_settings(&mut self) {
        self.look_for_themes();
        self.open_aside(Subject::Settings);
    }

    /// The settings' theme, where it is known. One that is not is looked for in the folder, once.
    pub(super) fn follow_theme(&mut self) {
        let name = &self.docs.settings.theme;
        if self.themes.named.as_ref() == Some(name) {
            return;
        }
        let known = self.themes.find(name).map(|own| own.theme);
        let known = known.or_else(|| BuiltIn::of(name).map(BuiltIn::theme));
        let is_missing = known.is_none() && !name.is_empty();
        self.themes.named = Some(name.clone());
        self.themes.now = known.unwrap_or_default();
        if is_missing && self.themes.looked_for != self.docs.settings.theme {
            self.look_for_themes();
        }
    }

    /// Asks for the user's themes, as they stand in the folder now.
    pub(super) fn look_for_themes(&mut self) {
        self.docs.settings.theme.clone_into(&mut self.themes.looked_for);
        self.effects.push(Effect::ReadThemes);
    }

    pub(super) fn told_themes(&mut self, own: Vec<OwnTheme>) {
        self.themes.own = own;
        self.themes.named = None;
    }
}
