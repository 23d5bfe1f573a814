//! The user's themes: `themes/NAME.toml` in the config folder.
//!
//! Invariant: they are read and never written, and none is looked for where the settings name none.

use super::Store;
use super::disk::Content;
use super::listing;
use super::read::read_theme;
use crate::domain::theme::may_be_own;
use crate::domain::{FileId, OwnTheme, Problem, ProblemKind, Table, Theme, limits};

const FOLDER: &str = "themes";

impl Store {
    /// The user's theme of this name; `None` where there is no such file, or it is no name for one. What cannot be read
    /// looks like ours and says why.
    pub fn theme(&self, name: &str) -> Option<OwnTheme> {
        if !may_be_own(name) {
            return None;
        }
        let path = self.folders.config.join(FOLDER).join(format!("{name}.toml"));
        let kind = match self.disk.read(&path, limits::FILE_BYTES) {
            Ok(Content::Bytes(bytes)) => return Some(read_theme(name, &bytes)),
            Ok(Content::TooLarge(size)) => ProblemKind::TooLarge(size),
            Err(_) if !path.exists() => return None,
            Err(error) => ProblemKind::Unreadable(error.to_string()),
        };
        let kind = ProblemKind::InTheme(name.to_owned(), Box::new(kind));
        let problem =
            Problem { kind, file: FileId::Settings, line: 0, column: 0, path: String::new(), source: String::new() };
        Some(OwnTheme { name: name.to_owned(), theme: Theme::default(), problems: vec![problem] })
    }

    /// All of the user's themes, by name.
    pub fn themes(&self) -> Vec<OwnTheme> {
        let paths = listing::paths(&self.folders.config.join(FOLDER)).unwrap_or_default();
        let mut names: Vec<String> = paths
            .iter()
            .filter(|path| path.extension().is_some_and(|end| end == "toml"))
            .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
            .collect();
        names.sort();
        names.iter().filter_map(|name| self.theme(name)).collect()
    }

    /// There is a file for the theme that these settings name.
    pub(super) fn has_theme(&self, settings: &Table) -> bool {
        self.theme(&settings.text_at(&crate::domain::Path::of("theme"))).is_some()
    }
}
