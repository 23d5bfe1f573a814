//! Whole files brought together, with everything that they hold, also under keys that no record knows.
//!
//! Invariant: what comes of it is ours to the byte but for what came from theirs, can be read again, and says
//! exactly what the merge of the tables says; otherwise nothing comes of it.

use std::io;
use std::path::Path;

use super::disk::{Content, Disk};
use super::folders::file_of;
use super::migrate::migrated;
use super::overlay::onto;
use super::read::{read_all, understood};
use super::replace::{Replaced, put_back, replace, resolve};
use super::save::fault;
use crate::domain::change::diff;
use crate::domain::merge::{common, merge};
use crate::domain::record::Node;
use crate::domain::{Clash, FileId, Problem, SaveFault, Scalar, Table, TalkId, WeekId, limits};

/// A file that came of two sides. Where they clash it holds ours, so that it can always be read.
#[derive(Debug, Clone, PartialEq)]
pub struct MergedFile {
    pub bytes: Vec<u8>,
    pub clashes: Vec<Clash>,
}

/// One of the three files of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Base,
    Ours,
    Theirs,
}

/// Why nothing was merged. Every file stands as it was.
#[derive(Debug, Clone, PartialEq)]
pub enum NotMerged {
    /// None of them is a file that can be merged.
    Unknown,
    /// This one cannot be understood.
    Closed(Side, Box<Problem>),
    /// It could not be read or written, or would not have said what was meant.
    Fault(SaveFault),
}

impl From<io::Error> for NotMerged {
    fn from(error: io::Error) -> Self {
        Self::Fault(fault(&error))
    }
}

/// Our bytes with what `theirs` changed since `base`. An empty base is two new files.
pub fn merge_files(file: FileId, base: &[u8], ours: &[u8], theirs: &[u8]) -> Result<MergedFile, NotMerged> {
    let base = if base.is_empty() { Ok(Table::default()) } else { table(file, Side::Base, base) }?;
    let theirs = table(file, Side::Theirs, theirs)?;
    merge_onto(file, &base, (ours, &table(file, Side::Ours, ours)?), &theirs)
}

/// Our bytes with all that `theirs` says, where nobody knows what both began with: rows of both sides are kept,
/// and a field that they have in different words is a clash.
pub fn merge_two(file: FileId, ours: &[u8], theirs: &[u8]) -> Result<MergedFile, NotMerged> {
    let theirs = table(file, Side::Theirs, theirs)?;
    let said = table(file, Side::Ours, ours)?;
    merge_onto(file, &common(&said, &theirs), (ours, &said), &theirs)
}

fn table(file: FileId, side: Side, bytes: &[u8]) -> Result<Table, NotMerged> {
    read_all(file, &migrated(file, bytes)).map_err(|problem| NotMerged::Closed(side, Box::new(problem)))
}

fn merge_onto(file: FileId, base: &Table, ours: (&[u8], &Table), theirs: &Table) -> Result<MergedFile, NotMerged> {
    let (old, said) = ours;
    let merged = merge(file, base, said, theirs);
    let changes = diff(said, &merged.table);
    if changes.is_empty() {
        return Ok(MergedFile { bytes: old.to_owned(), clashes: merged.clashes });
    }
    let order = understood(file, &&merged.table).0;
    let bytes = onto(file, &migrated(file, old), &changes, &order)
        .map_err(|refused| NotMerged::Fault(SaveFault::from(refused)))?;
    match read_all(file, &bytes) {
        Ok(written) if written == merged.table => Ok(MergedFile { bytes, clashes: merged.clashes }),
        _ if bytes.len() as u64 > limits::FILE_BYTES => Err(NotMerged::Fault(SaveFault::TooLarge(bytes.len() as u64))),
        _ => Err(NotMerged::Fault(SaveFault::Unfaithful)),
    }
}

/// The files of a merge as git names them: temporary ones, and the name that the file has in the repository.
#[derive(Debug, Clone, Copy)]
pub struct Paths<'a> {
    pub base: &'a Path,
    pub ours: &'a Path,
    pub theirs: &'a Path,
    pub name: Option<&'a Path>,
}

/// Writes the merge of three files in the place of ours, whole or not at all; returns what clashes.
pub fn merge_paths(disk: &dyn Disk, paths: Paths<'_>) -> Result<(FileId, Vec<Clash>), NotMerged> {
    let [base, ours, theirs] = [paths.base, paths.ours, paths.theirs].map(|path| bytes(disk, path));
    let (base, ours, theirs) = (base?, ours?, theirs?);
    let named = paths.name.and_then(Path::file_name).and_then(file_of);
    let file = named.or_else(|| kind_of(&ours)).or_else(|| kind_of(&theirs)).ok_or(NotMerged::Unknown)?;
    let merged = merge_files(file, &base, &ours, &theirs)?;
    if merged.bytes != ours {
        let done = put(disk, &resolve(paths.ours)?, Some(&ours), &merged.bytes)?;
        return if done { Ok((file, merged.clashes)) } else { Err(NotMerged::Fault(SaveFault::Busy)) };
    }
    Ok((file, merged.clashes))
}

/// Puts `bytes` durably in the place of `target`, which holds `expected`; false where somebody wrote it meanwhile,
/// and then what they wrote stands there.
pub(super) fn put(disk: &dyn Disk, target: &Path, expected: Option<&[u8]>, bytes: &[u8]) -> io::Result<bool> {
    match replace(disk, target, expected, bytes)? {
        Replaced::Done => Ok(true),
        Replaced::Missed => Ok(false),
        Replaced::Found(found) => put_back(disk, target, &found.at, bytes).map(|()| false),
    }
}

fn bytes(disk: &dyn Disk, path: &Path) -> io::Result<Vec<u8>> {
    match disk.read(path, limits::FILE_BYTES)? {
        Content::Bytes(bytes) => Ok(bytes),
        Content::TooLarge(_) => Err(io::ErrorKind::FileTooLarge.into()),
    }
}

/// Which file these bytes are, by what they say: a week and a one-to-one say so, and of the others only one has such keys.
fn kind_of(bytes: &[u8]) -> Option<FileId> {
    let table = read_all(FileId::Settings, bytes).ok()?;
    if let Some(Node::Leaf(Scalar::Text(week))) = table.get("week") {
        return week.parse::<WeekId>().ok().map(FileId::Week);
    }
    if let Some(Node::Leaf(Scalar::Date(date))) = table.get("date") {
        return Some(FileId::Talk(TalkId::on(*date)));
    }
    let has_schema = table.get("schema").is_some();
    let fits = |file: &FileId| file.has_schema() == has_schema && !understood(*file, &&table).0.is_empty();
    [FileId::Goals, FileId::Feedback, FileId::Profile, FileId::Settings].into_iter().find(fits)
}
