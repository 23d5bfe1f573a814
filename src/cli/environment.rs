//! The environment: every variable that the program reads, and the home folder.
//!
//! Invariant: nothing else reads the environment, and nothing here changes it.

use std::path::{Path, PathBuf};

/// The variable, when it is set to text.
#[expect(clippy::disallowed_methods, reason = "the one file that reads the environment")]
pub(super) fn variable(name: &str) -> Option<String> {
    let set = std::env::var(name).ok();
    #[cfg(not(unix))]
    if name == "LANG" && set.is_none() {
        // Where there are no locale variables, the system is asked.
        return sys_locale::get_locale();
    }
    set
}

/// Where the user's files are, unless an option says otherwise.
pub(super) fn dir() -> Option<PathBuf> {
    path("FEMSTEG_DIR")
}

/// Where history, locks and the place where one left off are.
pub(super) fn state_dir() -> Option<PathBuf> {
    path("FEMSTEG_STATE_DIR")
}

/// Somebody wants no colours and no bold: `NO_COLOR` (no-color.org), `CLICOLOR=0`, or a terminal that can do
/// neither.
pub(super) fn wants_plain() -> bool {
    let is = |name, value: &str| variable(name).is_some_and(|set| set == value);
    variable("NO_COLOR").is_some_and(|set| !set.is_empty()) || is("CLICOLOR", "0") || is_dumb()
}

/// The terminal can move no cursor, so that only lines can be printed to it.
pub(super) fn is_dumb() -> bool {
    variable("TERM").is_some_and(|term| term == "dumb")
}

/// The folder as it is shown: `~` for the home folder.
pub(super) fn shown(folder: &Path) -> String {
    let home = std::env::home_dir().filter(|home| !home.as_os_str().is_empty());
    match home.and_then(|home| folder.strip_prefix(home).ok()) {
        Some(rest) => Path::new("~").join(rest).display().to_string(),
        None => folder.display().to_string(),
    }
}

#[expect(clippy::disallowed_methods, reason = "the one file that reads the environment")]
fn path(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
