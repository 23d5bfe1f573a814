//! `femsteg brief`: what was chosen to be shared of the newest one-to-one, printed or in a file.
//!
//! Invariant: nothing is written but what the gate let out, and a file that was there is replaced only when
//! somebody said so.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use super::failure::{Failure, Usage};
use super::trash::YES;
use super::week::named;
use super::{Session, out};
use crate::app::text::printable;
use crate::domain::record::from_table;
use crate::domain::{Entry, FileId, Problem, Record, SaveFault, Sheet, Talk, TalkId, Week, WeekId};
use crate::locale::{Text, Texts, problems};
use crate::report::brief::{self, BriefFault, Format, Headings, Material, Template};
use crate::review::chronicle::Chronicle;
use crate::store::replace::Existing;

/// How a brief is asked for, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) since: Option<String>,
    pub(super) format: Option<String>,
    pub(super) output: Option<PathBuf>,
    pub(super) existing: Existing,
    pub(super) headings: Headings,
    /// Only our template is asked for.
    pub(super) template: bool,
}

/// Why no brief was written.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Unwritten {
    Fault(BriefFault),
    /// The user's template cannot be read, in the system's words.
    NoTemplate(&'static str, String),
    /// The format has no template to print.
    JsonHasNone,
    /// There is such a file, and nobody can be asked.
    Exists(PathBuf),
    /// Nobody said yes.
    Kept,
    NoFolder(PathBuf),
    /// A folder, a device, a pipe.
    NoFile(PathBuf),
    NotSaved(PathBuf, SaveFault),
}

pub(super) fn brief(session: &Session, wanted: &Wanted) -> Result<(), Failure> {
    let format = format(wanted)?;
    if wanted.template {
        return out::print(format.template().ok_or(Unwritten::JsonHasNone)?);
    }
    let text = written(session, wanted, format)?;
    let Some(path) = &wanted.output else { return out::print(&text) };
    hand_over(session, path, wanted.existing, &text)
}

/// The format that was asked for, else the one that the file's name ends in.
fn format(wanted: &Wanted) -> Result<Format, Usage> {
    if let Some(code) = &wanted.format {
        let none = || Usage::NoSuchValue { option: "--format".to_owned(), value: code.clone() };
        return Format::from_code(code).ok_or_else(none);
    }
    let ending = wanted.output.as_deref().and_then(Path::extension).and_then(|ending| ending.to_str());
    Ok(ending.and_then(|ending| Format::from_code(&ending.to_lowercase())).unwrap_or_default())
}

/// The whole text, before anything is touched.
fn written(session: &Session, wanted: &Wanted, format: Format) -> Result<String, Failure> {
    let since = wanted.since.as_deref().map(|text| named(text, session.clock.today(), &session.store)).transpose()?;
    let mut read = Read { session, problems: Vec::new() };
    let talks = read.talks().map_err(|error| Failure::Unlisted(error.to_string()))?;
    let newest = talks.iter().find(|(_, talk)| !talk.share.is_empty()).cloned();
    let Some((id, mut talk)) = newest else {
        session.warn_of(&read.problems);
        return Err(Unwritten::Fault(BriefFault::NothingShared).into());
    };
    let (from, to) = brief::window(id, &talk);
    let from = since.map_or(from, |since| since.max(from));
    if from > to {
        return Err(Unwritten::Fault(BriefFault::NothingShared).into());
    }
    // From here on the one-to-one looks no further back.
    talk.from = Entry::Value(from);
    let chronicle = Chronicle::whole(read.weeks(from, to)?, talks, Vec::new());
    let (goals, feedback, profile) = (read.of(FileId::Goals), read.of(FileId::Feedback), read.of(FileId::Profile));
    let material =
        Material { id, talk: &talk, chronicle: &chronicle, goals: &goals, feedback: &feedback, profile: &profile };
    let template = own_template(session, format)?;
    let text = brief::write(format, &material, &session.texts, template.as_ref(), wanted.headings);
    session.warn_of(&read.problems);
    Ok(text.map_err(Unwritten::Fault)?)
}

fn own_template(session: &Session, format: Format) -> Result<Option<Template>, Unwritten> {
    let Some(name) = format.template_name() else { return Ok(None) };
    let text = session.store.beside(name).map_err(|error| Unwritten::NoTemplate(name, error.to_string()))?;
    Ok(text.map(|text| Template { name: name.to_owned(), text }))
}

/// Reads files, and remembers what was wrong with them.
struct Read<'a> {
    session: &'a Session,
    problems: Vec<Problem>,
}

impl Read<'_> {
    /// What the file says; nothing where it cannot be understood.
    fn understood<R: Record + Default>(&mut self, file: FileId) -> Option<R> {
        let sheet: Sheet = self.session.store.load(file);
        self.problems.extend(sheet.problems.iter().cloned());
        sheet.closing().is_none().then(|| from_table(&sheet.table).0)
    }

    fn of<R: Record + Default>(&mut self, file: FileId) -> R {
        self.understood(file).unwrap_or_default()
    }

    /// Every one-to-one, newest first.
    fn talks(&mut self) -> io::Result<Vec<(TalkId, Talk)>> {
        let ids = self.session.store.talks()?;
        Ok(ids.into_iter().filter_map(|id| self.understood(FileId::Talk(id)).map(|talk| (id, talk))).collect())
    }

    fn weeks(&mut self, from: WeekId, to: WeekId) -> Result<Vec<(WeekId, Week)>, Failure> {
        let mut ids = self.session.store.weeks().map_err(|error| Failure::Unlisted(error.to_string()))?;
        ids.retain(|id| (from..=to).contains(id));
        Ok(ids.into_iter().filter_map(|id| self.understood(FileId::Week(id)).map(|week| (id, week))).collect())
    }
}

/// Writes the file `path`, in the place of one that is there only when somebody says so.
fn hand_over(session: &Session, path: &Path, existing: Existing, text: &str) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Unwritten::NoFolder(folder.to_owned()).into());
    }
    let found = path.metadata();
    if found.as_ref().is_ok_and(|found| !found.is_file()) || path.file_name().is_none() {
        return Err(Unwritten::NoFile(path.to_owned()).into());
    }
    let existing = match found {
        Ok(_) if existing == Existing::Stays => asked(session, path)?,
        _ => existing,
    };
    match session.store.hand_over(path, existing, text.as_bytes()) {
        Ok(true) => out::print(&format!("{}\n", about(&session.texts, Text("cli-brief-written"), path))),
        Ok(false) => Err(Unwritten::Exists(path.to_owned()).into()),
        Err(fault) => Err(Unwritten::NotSaved(path.to_owned(), fault).into()),
    }
}

/// Whether a person at a terminal lets the file at `path` go.
fn asked(session: &Session, path: &Path) -> Result<Existing, Failure> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return Err(Unwritten::Exists(path.to_owned()).into());
    }
    out::warn(&about(&session.texts, Text("cli-brief-question"), path));
    let mut answer = String::new();
    stdin.read_line(&mut answer).map_err(|error| Failure::Unheard(error.to_string()))?;
    let says_yes = YES.contains(&answer.trim().to_lowercase().as_str());
    if says_yes { Ok(Existing::Goes) } else { Err(Unwritten::Kept.into()) }
}

fn about(texts: &Texts, text: Text, path: &Path) -> String {
    texts.say_with(text, &[("file", spoken(path).into())])
}

fn spoken(path: &Path) -> String {
    printable(&path.to_string_lossy()).into_owned()
}

impl Unwritten {
    pub(super) fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Fault(fault) => fault.words(texts),
            Self::NoTemplate(name, words) => {
                let args = [("file", (*name).into()), ("detail", words.as_str().into())];
                texts.say_with(Text("cli-brief-no-template"), &args)
            }
            Self::JsonHasNone => texts.say(Text("cli-brief-json-has-none")),
            Self::Exists(path) => about(texts, Text("cli-brief-exists"), path),
            Self::Kept => texts.say(Text("cli-brief-kept")),
            Self::NoFolder(path) => texts.say_with(Text("cli-brief-no-folder"), &[("folder", spoken(path).into())]),
            Self::NoFile(path) => about(texts, Text("cli-brief-no-file"), path),
            Self::NotSaved(path, fault) => {
                let args = [("file", spoken(path).into()), ("detail", problems::fault(texts, fault).into())];
                texts.say_with(Text("cli-brief-unwritten"), &args)
            }
        }
    }
}

impl From<Unwritten> for Failure {
    fn from(why: Unwritten) -> Self {
        Self::Brief(why)
    }
}
