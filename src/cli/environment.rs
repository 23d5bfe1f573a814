//! The environment: every variable that the program reads, and the home folder.
//!
//! Invariant: nothing else reads the environment, and nothing here changes it.

use std::path::{Path, PathBuf};

use crate::locale::ascii;

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

/// Whether print is coloured, where nothing was asked for on the command line: the first of these that is set decides.
/// `NO_COLOR` (no-color.org) says no; `CLICOLOR_FORCE` other than 0 (bixense.com/clicolors) says yes, also into a pipe;
/// `CLICOLOR=0` and `TERM=dumb` say no. Else what is printed to decides, which is a terminal or not.
pub(super) fn wants_colour(is_terminal: bool) -> bool {
    colour_wanted(variable, is_terminal)
}

fn colour_wanted(lookup: impl Fn(&str) -> Option<String>, is_terminal: bool) -> bool {
    let set = |name: &str| lookup(name).filter(|value| !value.is_empty());
    let is = |name: &str, value: &str| set(name).is_some_and(|set| set == value);
    if set("NO_COLOR").is_some() {
        return false;
    }
    if set("CLICOLOR_FORCE").is_some_and(|set| set != "0") {
        return true;
    }
    is_terminal && !is("CLICOLOR", "0") && !is("TERM", "dumb")
}

/// The locale writes something else than UTF-8, so that signs are shown in ASCII.
pub(super) fn wants_ascii() -> bool {
    // Elsewhere there is no such thing as a locale's character set.
    cfg!(unix) && ascii::is_wanted(variable)
}

/// The user's editor, as a command line: `VISUAL`, else `EDITOR`.
pub(super) fn editor() -> Option<String> {
    let named = |name| variable(name).filter(|command| !command.trim().is_empty());
    named("VISUAL").or_else(|| named("EDITOR"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_on_colours_holds() {
        type Set = [(&'static str, &'static str)];
        // On a terminal, and into a pipe.
        let cases: &[(&Set, [bool; 2])] = &[
            (&[], [true, false]),
            (&[("NO_COLOR", "1")], [false, false]),
            (&[("NO_COLOR", "")], [true, false]),
            (&[("NO_COLOR", "0")], [false, false]),
            (&[("CLICOLOR", "1")], [true, false]),
            (&[("CLICOLOR", "0")], [false, false]),
            (&[("TERM", "dumb")], [false, false]),
            (&[("TERM", "xterm-256color")], [true, false]),
            (&[("CLICOLOR_FORCE", "1")], [true, true]),
            (&[("CLICOLOR_FORCE", "0")], [true, false]),
            (&[("CLICOLOR_FORCE", "1"), ("CLICOLOR", "0")], [true, true]),
            (&[("CLICOLOR_FORCE", "1"), ("TERM", "dumb")], [true, true]),
            (&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], [false, false]),
        ];
        for (environment, wanted) in cases {
            let lookup =
                |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            assert_eq!([true, false].map(|terminal| colour_wanted(lookup, terminal)), *wanted, "{environment:?}");
        }
    }
}
