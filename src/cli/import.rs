//! `femsteg import`: plans from an export of ours, and tasks from Taskwarrior and todo.txt.
//!
//! Invariant: everything is checked before the first file is written, nothing that stands in the folder is changed,
//! and importing the same once more adds nothing.

mod refusal;
mod tasks;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

pub(super) use refusal::NotTaken;

use super::failure::{Failure, Usage};
use super::{Session, out};
use crate::domain::{Clash, FileId, Save, Sheet, gather};
use crate::locale::Text;
use crate::report::import::{self, Everything, Incoming};
use crate::shell::Clock;

/// No export is as large, and it is to fit into memory.
const MOST_BYTES: u64 = 64 << 20;

/// What is wanted, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    /// `-` is standard input.
    pub(super) file: Option<PathBuf>,
    pub(super) to: Option<String>,
    pub(super) week: Option<String>,
}

pub(super) fn import(session: &Session, wanted: &Wanted) -> Result<(), Failure> {
    let path = wanted.file.as_deref().ok_or_else(|| Usage::MissingValue("import".to_owned()))?;
    let to = tasks::place(wanted.to.as_deref())?;
    let bytes = bytes(path)?;
    let is_txt = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("txt"));
    let incoming = import::read(&bytes, is_txt, Clock::local);
    match incoming.map_err(|refused| NotTaken::Refused(path.to_owned(), refused))? {
        Incoming::Everything(_) if to.is_some() || wanted.week.is_some() => Err(Usage::NotTasks.into()),
        Incoming::Everything(everything) => everything_of(session, &everything),
        Incoming::Tasks(tasks) => tasks::import(session, &tasks, to, wanted.week.as_deref()),
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, NotTaken> {
    let unreadable = |error: io::Error| NotTaken::Unreadable(path.to_owned(), error.to_string());
    let source: Box<dyn Read> =
        if path == Path::new("-") { Box::new(io::stdin()) } else { Box::new(File::open(path).map_err(unreadable)?) };
    let mut bytes = Vec::new();
    source.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MOST_BYTES { Err(NotTaken::TooLarge(path.to_owned())) } else { Ok(bytes) }
}

/// Adds what an export says to the files here.
fn everything_of(session: &Session, everything: &Everything) -> Result<(), Failure> {
    let mut saves = Vec::new();
    let mut clashes = Vec::new();
    for (file, theirs) in &everything.files {
        let sheet = open(session, *file)?;
        let (now, clashing) = gather(&sheet.table, theirs);
        clashes.extend(clashing.into_iter().map(|clash| (*file, clash)));
        if now != sheet.table {
            saves.push(Save { file: *file, base: sheet.table, now });
        }
    }
    clashes.extend(save_all(session, &saves)?);
    let args = [("n", saves.len().into())];
    out::print(&format!("{}\n", session.texts.say_with(Text("cli-imported-files"), &args)))
        .unwrap_or_else(|failure| out::warn(&failure.words(&session.texts)));
    if everything.unreadable > 0 {
        out::warn(&session.texts.say_with(Text("cli-import-lacks"), &[("n", everything.unreadable.into())]));
    }
    tell(session, &clashes);
    Ok(())
}

/// What a file says that is to be added to.
fn open(session: &Session, file: FileId) -> Result<Sheet, Failure> {
    let sheet = session.store.load(file);
    match sheet.closing() {
        Some(problem) => Err(Failure::Closed(Box::new(problem.clone()))),
        None => Ok(sheet),
    }
}

/// Saves all, after it was tried that each can be; answers with what others wrote meanwhile, or what stands in the way.
fn save_all(session: &Session, saves: &[Save]) -> Result<Vec<(FileId, Clash)>, Failure> {
    for save in saves {
        session.store.fits(save).map_err(Failure::NotSaved)?;
    }
    let mut clashes = Vec::new();
    for (before, save) in saves.iter().enumerate() {
        match session.store.save(save) {
            Ok(done) => clashes.extend(done.clashes.into_iter().map(|clash| (save.file, clash))),
            Err(fault) if before == 0 => return Err(Failure::NotSaved(fault)),
            Err(fault) => return Err(NotTaken::Partly { fault, done: before, all: saves.len() }.into()),
        }
    }
    Ok(clashes)
}

/// Names what says something else here, without its words.
fn tell(session: &Session, clashes: &[(FileId, Clash)]) {
    if !clashes.is_empty() {
        out::warn(&session.texts.say(Text("cli-import-clashes")));
    }
    for (file, clash) in clashes {
        out::warn(&format!("{file}: {}", clash.at));
    }
}
