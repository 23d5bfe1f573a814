//! Where the files are: the config, state and runtime folders, and which file has which name.
//!
//! Invariant: the same config folder always has the same state and runtime folders, whichever way its path
//! is written and wherever the program is started from, unless `FEMSTEG_STATE_DIR` or the platform's own variable
//! for the state folder says otherwise. Nothing here changes a folder that already exists.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf, absolute};

use directories::ProjectDirs;

use super::disk::Disk;
use super::listing;
use super::replace::{beside, folder_of, replace};
use crate::domain::share::fnv_1a;
use crate::domain::{FileId, TalkId, WeekId};

/// The three folders, as absolute paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// What the user writes; may be synced.
    pub config: PathBuf,
    /// History, rescue copies and the place where one left off; this machine's own.
    pub state: PathBuf,
    /// Locks. In the state folder, and not where the system has such things: `XDG_RUNTIME_DIR` is set where
    /// somebody is logged in and not set for `cron`, and two copies would hold different locks.
    pub runtime: PathBuf,
}

const RUN: &str = "run";

/// The system names no home folder, and the options leave something to look for there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no home folder; say where the files are with --dir")]
pub struct NoHome;

impl Folders {
    /// The folders of the platform, unless `dir` (`--dir`, `FEMSTEG_DIR`) or `state_dir`
    /// (`FEMSTEG_STATE_DIR`) says otherwise; an empty path says nothing.
    pub fn find(dir: Option<PathBuf>, state_dir: Option<PathBuf>) -> Result<Self, NoHome> {
        let platform = ProjectDirs::from("", "", "femsteg").map(|dirs| {
            let state = dirs.state_dir().map_or_else(|| dirs.data_local_dir().join("state"), Path::to_owned);
            Self { config: dirs.config_dir().to_owned(), runtime: state.join(RUN), state }
        });
        Self::choose(platform, dir, state_dir)
    }

    fn choose(platform: Option<Self>, dir: Option<PathBuf>, state_dir: Option<PathBuf>) -> Result<Self, NoHome> {
        let said = |path: Option<PathBuf>| path.and_then(|path| absolute(path).ok());
        let config = said(dir).or_else(|| platform.as_ref().map(|home| home.config.clone())).ok_or(NoHome)?;
        if let Some(state) = said(state_dir) {
            return Ok(Self { config, runtime: state.join(RUN), state });
        }
        let home = platform.ok_or(NoHome)?;
        let canonical_config = canonical(&config);
        if canonical_config == canonical(&home.config) {
            return Ok(Self { config, ..home });
        }
        let state = home.state.join(stable_name(&canonical_config));
        Ok(Self { config, runtime: state.join(RUN), state })
    }

    pub fn path(&self, file: FileId) -> PathBuf {
        let folder = if file == FileId::Place { &self.state } else { &self.config };
        folder.join(file.to_string())
    }

    /// The weeks that have a file, newest first; none where there is no folder yet.
    pub fn weeks(&self) -> io::Result<Vec<WeekId>> {
        let paths = listing::paths(&self.config.join("weeks"))?;
        let week = |path: &PathBuf| match file_of(path.file_name()?) {
            Some(FileId::Week(week)) => Some(week),
            _ => None,
        };
        let mut weeks: Vec<WeekId> = paths.iter().filter_map(week).collect();
        weeks.sort_unstable_by(|a, b| b.cmp(a));
        Ok(weeks)
    }

    /// The one-to-ones that have a file, newest first; none where there is no folder yet.
    pub fn talks(&self) -> io::Result<Vec<TalkId>> {
        let paths = listing::paths(&self.config.join("talks"))?;
        let talk = |path: &PathBuf| match file_of(path.file_name()?) {
            Some(FileId::Talk(talk)) => Some(talk),
            _ => None,
        };
        let mut talks: Vec<TalkId> = paths.iter().filter_map(talk).collect();
        talks.sort_unstable_by(|a, b| b.cmp(a));
        Ok(talks)
    }

    /// Makes the folders that `file` needs, so that they too survive a power cut.
    ///
    /// Meant for the first save of a file, and again when its folder has gone: our own folders are synced also
    /// when they are there, since an earlier try may have made them and got no further.
    pub fn prepare(&self, disk: &dyn Disk, file: FileId) -> io::Result<()> {
        self.make(disk, folder_of(&self.path(file)))
    }

    /// Makes `folder` and what it lies in.
    pub(super) fn make(&self, disk: &dyn Disk, folder: &Path) -> io::Result<()> {
        let ours = folder.starts_with(&self.config) || folder.starts_with(&self.state);
        let missing = is_missing(folder)?;
        if !missing && !ours {
            return Ok(());
        }
        let parent = folder_of(folder);
        self.make(disk, parent)?;
        let made = match missing {
            true if folder == self.config => found(disk, folder),
            true => disk.make_folder(folder),
            false => Ok(()),
        };
        // Another copy of the program may have made it at the same moment, which is as good.
        if made.is_err() && is_missing(folder)? {
            return made;
        }
        let synced = disk.sync_folder(parent);
        if missing && synced.is_err() {
            // Above our own folders nobody would sync it at the next try, so that one has to make it again.
            disk.remove(folder).ok();
        }
        synced
    }
}

/// The file that has this name within its folder: a week, a one-to-one, or one of the registers.
pub fn file_of(name: impl AsRef<OsStr>) -> Option<FileId> {
    let file = FileId::of_stem(name.as_ref().to_str()?.strip_suffix(".toml")?);
    file.filter(|file| *file != FileId::Place)
}

/// Sixteen hexadecimal digits for a path, the same in every version of the program (FNV-1a, 64 bits;
/// the standard library's hasher may change). Not for secrets: anybody can find two paths with one name.
pub(super) fn stable_name(path: &Path) -> String {
    let hash = fnv_1a(path.as_os_str().as_encoded_bytes());
    format!("{hash:016x}")
}

/// Makes the config folder with a `.gitignore` for everything in it, since config folders get published by
/// accident. It gets its name last: a folder without that file is one that femsteg did not make, and is never
/// given one afterwards.
fn found(disk: &dyn Disk, config: &Path) -> io::Result<()> {
    let (fresh, ()) = beside(config, |path| disk.make_folder(path))?;
    let ignore = fresh.join(".gitignore");
    let founded = replace(disk, &ignore, None, b"*\n").and_then(|_| disk.rename(&fresh, config));
    if founded.is_err() {
        disk.remove(&ignore).ok();
        disk.remove(&fresh).ok();
    }
    founded
}

fn is_missing(folder: &Path) -> io::Result<bool> {
    match fs::metadata(folder) {
        Ok(_) => Ok(false),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

/// The path without links or `..`, also for a folder that does not exist yet: it has the same name before
/// and after it is made.
fn canonical(path: &Path) -> PathBuf {
    let mut here = PathBuf::new();
    for component in path.components() {
        match component {
            // What stands before is free of links, so the way up is the way it is written.
            Component::ParentDir => _ = here.pop(),
            Component::CurDir => {}
            onward => here.push(onward),
        }
        here = fs::canonicalize(&here).unwrap_or(here);
    }
    here
}

#[cfg(test)]
mod tests {
    use super::*;

    fn platform(root: &Path) -> Folders {
        Folders { config: root.join("config"), state: root.join("state"), runtime: root.join("state/run") }
    }

    #[test]
    fn the_platform_says_where_unless_told() {
        let root = tempfile::tempdir().unwrap();
        let home = platform(root.path());
        assert_eq!(Folders::choose(Some(home.clone()), None, None), Ok(home.clone()));
        assert_eq!(Folders::choose(Some(home.clone()), Some(PathBuf::new()), Some(PathBuf::new())), Ok(home.clone()));
        let told = Folders::choose(Some(home.clone()), None, Some(root.path().join("s"))).unwrap();
        assert_eq!(told.config, home.config);
        assert_eq!((told.state, told.runtime), (root.path().join("s"), root.path().join("s/run")));
    }

    #[test]
    fn no_home_is_needed_when_everything_is_told() {
        let root = tempfile::tempdir().unwrap();
        let (dir, state) = (root.path().join("d"), root.path().join("s"));
        assert_eq!(Folders::choose(None, Some(dir.clone()), Some(state.clone())).unwrap().config, dir);
        assert_eq!(Folders::choose(None, Some(dir), None), Err(NoHome));
        assert_eq!(Folders::choose(None, None, Some(state)), Err(NoHome));
    }

    #[test]
    fn a_folder_elsewhere_has_one_state_before_and_after_it_is_made() {
        let root = tempfile::tempdir().unwrap();
        let home = platform(root.path());
        let find = |dir: &str| Folders::choose(Some(home.clone()), Some(root.path().join(dir)), None).unwrap();
        let before = find("a/plan");
        assert_eq!(before.state.parent(), Some(home.state.as_path()));
        assert_eq!(before.runtime, before.state.join("run"));
        assert_ne!(before.state, find("b/plan").state);
        fs::create_dir_all(&before.config).unwrap();
        for way in ["a/plan", "a/./plan", "a/plan/", "a/../a/plan", "new/../a/plan"] {
            assert_eq!(find(way).state, before.state, "{way}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_the_config_folder_is_the_config_folder() {
        let root = tempfile::tempdir().unwrap();
        let home = platform(root.path());
        fs::create_dir(&home.config).unwrap();
        std::os::unix::fs::symlink(&home.config, root.path().join("link")).unwrap();
        let told = Folders::choose(Some(home.clone()), Some(root.path().join("link")), None).unwrap();
        assert_eq!((told.state, told.runtime), (home.state, home.runtime));
    }

    #[test]
    fn the_name_of_a_path_is_the_published_fnv_1a() {
        assert_eq!(stable_name(Path::new("")), "cbf29ce484222325");
        assert_eq!(stable_name(Path::new("foobar")), "85944171f73967e8");
    }
}
