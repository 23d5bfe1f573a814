//! Handing a text over as a file of its reader's choice.
//!
//! Invariant: a file that was there is replaced only when somebody said so, and none is written by half.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use super::failure::{Failure, Usage};
use super::trash::YES;
use super::{Session, out};
use crate::app::text::printable;
use crate::domain::SaveFault;
use crate::locale::{Text, Texts, problems};
use crate::store::replace::Existing;

/// Why no file was written.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum NotHanded {
    /// There is such a file, and nobody can be asked.
    Exists(PathBuf),
    /// Nobody said yes.
    Kept,
    NoFolder(PathBuf),
    /// A folder, a device, a pipe.
    NoFile(PathBuf),
    NotSaved(PathBuf, SaveFault),
}

/// The format that was asked for by its code, else the one that the file's name ends in. A name without an ending says
/// nothing; one with an ending that no format has asks for what is not there.
pub(super) fn format_asked_for<F: Default>(
    code: Option<&str>,
    file: Option<&Path>,
    from_code: fn(&str) -> Option<F>,
) -> Result<F, Usage> {
    let ending = || Some(file?.extension()?.to_string_lossy().to_lowercase());
    let Some(code) = code.map(str::to_owned).or_else(ending) else { return Ok(F::default()) };
    from_code(&code).ok_or_else(|| Usage::NoSuchValue { option: "--format".to_owned(), value: code })
}

/// Writes the file `path`, in the place of one that is there only when somebody says so.
pub(super) fn hand_over(session: &Session, path: &Path, existing: Existing, text: &str) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(NotHanded::NoFolder(folder.to_owned()).into());
    }
    let found = path.metadata();
    if found.as_ref().is_ok_and(|found| !found.is_file()) || path.file_name().is_none() {
        return Err(NotHanded::NoFile(path.to_owned()).into());
    }
    let existing = match found {
        Ok(_) if existing == Existing::Stays => asked(session, path)?,
        _ => existing,
    };
    match session.store.hand_over(path, existing, text.as_bytes()) {
        Ok(true) => out::say(&session.texts, &format!("{}\n", about(&session.texts, Text("cli-file-written"), path))),
        Ok(false) => Err(NotHanded::Exists(path.to_owned()).into()),
        Err(fault) => Err(NotHanded::NotSaved(path.to_owned(), fault).into()),
    }
}

/// Whether a person at a terminal lets the file at `path` go.
fn asked(session: &Session, path: &Path) -> Result<Existing, Failure> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return Err(NotHanded::Exists(path.to_owned()).into());
    }
    out::warn(&about(&session.texts, Text("cli-file-question"), path));
    let mut answer = String::new();
    stdin.read_line(&mut answer).map_err(|error| Failure::Unheard(error.to_string()))?;
    let says_yes = YES.contains(&answer.trim().to_lowercase().as_str());
    if says_yes { Ok(Existing::Goes) } else { Err(NotHanded::Kept.into()) }
}

fn about(texts: &Texts, text: Text, path: &Path) -> String {
    texts.say_with(text, &[("file", spoken(path).into())])
}

fn spoken(path: &Path) -> String {
    printable(&path.to_string_lossy()).into_owned()
}

impl NotHanded {
    pub(super) fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Exists(path) => about(texts, Text("cli-file-exists"), path),
            Self::Kept => texts.say(Text("cli-file-kept")),
            Self::NoFolder(path) => texts.say_with(Text("cli-file-no-folder"), &[("folder", spoken(path).into())]),
            Self::NoFile(path) => about(texts, Text("cli-file-no-file"), path),
            Self::NotSaved(path, fault) => {
                let args = [("file", spoken(path).into()), ("detail", problems::fault(texts, fault).into())];
                texts.say_with(Text("cli-file-unwritten"), &args)
            }
        }
    }
}

impl From<NotHanded> for Failure {
    fn from(why: NotHanded) -> Self {
        Self::NotHanded(why)
    }
}
