//! What is kept beside the files: history, rescue and trash.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use femsteg::domain::record::Node;
use femsteg::domain::{FileId, Save, SaveFault, Saved, Scalar, Table, WeekId};
use femsteg::store::Store;
use femsteg::store::folders::Folders;
use femsteg::store::shelf::{Shelf, Shelved};
use femsteg::testing::{FaultDisk, StillClock};
use tempfile::TempDir;

mod damaged;
mod history;
mod rescue;
mod thinning;
mod trash;

const HEAD: &str = "schema = 1\nweek = \"2026-W48\"\n";

/// A store in a folder of its own, with a disk that may fail and a clock that stands still.
struct Scene {
    root: TempDir,
    disk: Arc<FaultDisk>,
    clock: Arc<StillClock>,
    store: Store,
}

impl Scene {
    /// With this text in the week, behind its head.
    fn with(text: &str) -> Self {
        let root = tempfile::tempdir().unwrap();
        let folders = Folders::find(Some(root.path().join("config")), Some(root.path().join("state"))).unwrap();
        fs::create_dir_all(folders.config.join("weeks")).unwrap();
        // The lock makes its folder past the disk that the tests watch.
        fs::create_dir_all(&folders.runtime).unwrap();
        put(&folders.path(week()), &format!("{HEAD}{text}"));
        let disk = Arc::new(FaultDisk::new(root.path()).unwrap());
        let clock = Arc::new(StillClock::at("2026-11-24T09:41:13"));
        let store = Store::new(folders, disk.clone(), clock.clone());
        Self { root, disk, clock, store }
    }

    /// The same folders, as another run of the program finds them.
    fn next_session(self) -> Self {
        let store = Store::new(self.store.folders.clone(), self.disk.clone(), self.clock.clone());
        Self { store, ..self }
    }

    fn type_focus(&self, text: &str) -> Result<Saved, SaveFault> {
        let base = self.store.load(week()).table;
        let mut now = base.clone();
        now.set("focus", Node::Leaf(Scalar::Text(text.to_owned())));
        self.store.save(&Save { file: week(), base, now })
    }

    fn pass(&self, minutes: u64) {
        self.clock.pass(Duration::from_secs(minutes * 60));
    }

    fn path(&self) -> PathBuf {
        self.store.folders.path(week())
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path()).unwrap_or_default()
    }

    /// The texts on a shelf, oldest first.
    fn texts(&self, on: Shelf) -> Vec<String> {
        let copies = self.store.copies(on).unwrap();
        copies.iter().rev().map(|copy| String::from_utf8(self.store.read_copy(copy).unwrap()).unwrap()).collect()
    }

    fn newest(&self, on: Shelf) -> Shelved {
        self.store.copies(on).unwrap().swap_remove(0)
    }
}

fn week() -> FileId {
    FileId::Week(week_id())
}

fn week_id() -> WeekId {
    "2026-W48".parse().unwrap()
}

fn put(path: &Path, text: &str) {
    File::create_new(path).unwrap().write_all(text.as_bytes()).unwrap();
}

fn focus(text: &str) -> String {
    format!("{HEAD}focus = \"{text}\"\n")
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}
