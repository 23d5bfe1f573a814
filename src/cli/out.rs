//! Printing: the one way to standard output and standard error.
//!
//! Invariant: a reader who goes away is no error, and what goes to standard error is one line without a
//! control character.

use std::io::{self, ErrorKind, IsTerminal, Write};

use super::arguments::Color;
use super::environment;
use super::failure::Failure;
use crate::app::text::printable;
use crate::locale::{Texts, ascii};
use crate::report::page::Weight;

/// Prints `text`, which comes with its line ends, whole and at once.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Unprintable(error.to_string())),
        _ => Ok(()),
    }
}

/// Prints `text` for somebody to read, with its signs as the locale can write them. What a program may read, such as JSON
/// and what is given away, is UTF-8 everywhere and goes through [`print()`].
pub(super) fn say(texts: &Texts, text: &str) -> Result<(), Failure> {
    if texts.is_in_ascii() { print(&ascii::spelled(text)) } else { print(text) }
}

/// Prints `text`, in which anything may stand: whole into a file or a pipe, and on a terminal with a picture for what
/// that would act on.
pub(super) fn print_foreign(text: &str) -> Result<(), Failure> {
    if io::stdout().is_terminal() {
        print(&text.lines().map(|line| printable(line).into_owned() + "\n").collect::<String>())
    } else {
        print(text)
    }
}

/// Says one line on standard error. When that cannot be done either there is nobody left to tell.
pub(super) fn warn(line: &str) {
    writeln!(io::stderr().lock(), "{}", printable(line)).ok();
}

/// The columns of the terminal that is printed to, when it is one and says so.
pub(super) fn columns() -> Option<usize> {
    let stdout = io::stdout();
    if !stdout.is_terminal() {
        return None;
    }
    #[cfg(unix)]
    return rustix::termios::tcgetwinsize(stdout).ok().map(|size| size.ws_col.into()).filter(|columns| *columns > 0);
    #[cfg(not(unix))]
    return None;
}

/// Whether print is made bold and faint, which the terminal does in its own colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ink(bool);

impl Ink {
    pub(super) fn choose(color: Color) -> Self {
        Self(match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => environment::wants_colour(io::stdout().is_terminal()),
        })
    }

    pub(super) fn is_on(self) -> bool {
        self.0
    }

    /// A text of anybody's as it may be printed, in one line.
    pub(super) fn paint(self, text: &str, weight: Weight) -> String {
        let text = printable(text);
        // "Select graphic rendition" of ECMA-48: 1 is bold, 2 faint, 0 plain.
        match weight {
            Weight::Title | Weight::Strong | Weight::Heading if self.0 => format!("\x1b[1m{text}\x1b[0m"),
            Weight::Quiet if self.0 => format!("\x1b[2m{text}\x1b[0m"),
            _ => text.into_owned(),
        }
    }
}
