//! A look at everything in the folders: who can open it, what cannot be understood, what was left behind.
//!
//! Invariant: looking changes nothing; closing to others takes permissions away and never gives any.

use std::fs;
use std::path::Path;

use super::Store;
use super::copies::copy_of;
use super::listing;
use super::rescue::{is_alive, temporary};
use crate::domain::FileId;
use crate::domain::findings::{Fault, Findings, Folder, FolderKind};

impl Store {
    /// Looks at every folder and file; with `fix`, closes what is open to others.
    pub fn inspect(&self, fix: bool, shown: impl Fn(&Path) -> String) -> Findings {
        let mut findings = Findings::default();
        for (kind, path) in [
            (FolderKind::Config, &self.folders.config),
            (FolderKind::State, &self.folders.state),
            (FolderKind::Runtime, &self.folders.runtime),
        ] {
            close(path, fix, &mut findings);
            findings.folders.push(folder(kind, path, shown(path)));
        }
        for root in [&self.folders.config, &self.folders.state] {
            walk(root, &mut |path| look_at(path, fix, &mut findings));
        }
        let count = |folder: &str| {
            let mut files = 0;
            walk(&self.folders.state.join(folder), &mut |path| files += usize::from(is_file(path)));
            files
        };
        (findings.rescued, findings.history, findings.trash) = (count("rescue"), count("history"), count("trash"));
        findings.left_in_editors = self.left_in_editors();
        self.read_all(&mut findings);
        findings
    }

    /// How many files and folders other users of the machine can open.
    pub fn open_to_others(&self) -> usize {
        let mut findings = Findings::default();
        for root in [&self.folders.config, &self.folders.state] {
            close(root, false, &mut findings);
            walk(root, &mut |path| close(path, false, &mut findings));
        }
        findings.open_to_others
    }

    /// Reads every file, for what cannot be understood in it.
    fn read_all(&self, findings: &mut Findings) {
        let weeks = self.weeks().unwrap_or_default();
        findings.weeks = weeks.len();
        (findings.first_week, findings.last_week) = (weeks.last().copied(), weeks.first().copied());
        let registers = [FileId::Settings, FileId::Profile, FileId::Goals, FileId::Feedback];
        let weeks = weeks.into_iter().rev().map(FileId::Week);
        let talks = self.talks().unwrap_or_default().into_iter().rev().map(FileId::Talk);
        for file in registers.into_iter().chain(weeks).chain(talks) {
            findings.problems.extend(self.load(file).problems.iter().map(Fault::of));
        }
        findings.problems.extend(self.themes().iter().flat_map(|own| &own.problems).map(Fault::of));
    }
}

fn folder(kind: FolderKind, path: &Path, shown: String) -> Folder {
    let data = fs::metadata(path).ok();
    let mode = data.as_ref().filter(|_| cfg!(unix)).map(mode);
    Folder { kind, path: shown, exists: data.is_some(), mode, free: free(path) }
}

fn look_at(path: &Path, fix: bool, findings: &mut Findings) {
    close(path, fix, findings);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if is_file(path) {
        findings.stale += usize::from(temporary(&name).is_some_and(|(_, process)| !is_alive(process)));
        findings.conflict_copies += usize::from(copy_of(&name).is_some());
    }
}

/// Every entry below `folder`, links not followed; folders before what is in them.
fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    for path in listing::paths(folder).unwrap_or_default() {
        visit(&path);
        if fs::symlink_metadata(&path).is_ok_and(|data| data.is_dir()) && !path.ends_with(".git") {
            walk(&path, visit);
        }
    }
}

fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|data| data.is_file())
}

#[cfg(unix)]
fn mode(data: &fs::Metadata) -> u32 {
    use std::os::unix::fs::PermissionsExt;

    data.permissions().mode() & 0o7777
}

#[cfg(not(unix))]
fn mode(_: &fs::Metadata) -> u32 {
    0
}

/// Counts `path` where others can open it, and takes that from them when `fix` says so.
#[cfg(unix)]
fn close(path: &Path, fix: bool, findings: &mut Findings) {
    use std::os::unix::fs::PermissionsExt;

    let Ok(data) = fs::symlink_metadata(path) else { return };
    let bits = data.permissions().mode();
    let of_others = bits & 0o077;
    if data.is_symlink() || of_others == 0 {
        return;
    }
    findings.open_to_others += 1;
    if fix && fs::set_permissions(path, fs::Permissions::from_mode(bits & 0o7700)).is_ok() {
        findings.closed_to_others += 1;
    }
}

#[cfg(not(unix))]
fn close(_: &Path, _: bool, _: &mut Findings) {}

#[cfg(unix)]
fn free(path: &Path) -> Option<u64> {
    let space = rustix::fs::statvfs(path).ok()?;
    Some(space.f_bavail.saturating_mul(space.f_frsize))
}

#[cfg(not(unix))]
fn free(_: &Path) -> Option<u64> {
    None
}
