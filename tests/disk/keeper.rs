//! The writer thread: what others write is told, also while somebody types.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use femsteg::domain::record::Node;
use femsteg::domain::{FileId, Save, Scalar, Sheet, Table};
use femsteg::store::Store;
use femsteg::store::keeper::{Keeper, Word};
use femsteg::testing::{FaultDisk, StillClock};
use rustix::io::Errno;
use tempfile::TempDir;

use super::{clock, folders_in, put, week};

const WEEK: &str = "schema = 1\nweek = \"2026-W48\"\nplan_b = \"først\"\n";
const GOALS: &str = "schema = 1\n\n[[goal]]\nid = \"aaaa\"\ntitle = \"først\"\n";

/// A writer thread over a folder with a week and goals, which are open.
struct Scene {
    _root: TempDir,
    week: PathBuf,
    goals: PathBuf,
    disk: Arc<FaultDisk>,
    clock: Arc<StillClock>,
    store: Store,
    keeper: Keeper,
    words: Receiver<Word>,
}

impl Scene {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let folders = folders_in(root.path());
        let (week, goals) = (folders.path(the_week()), folders.path(FileId::Goals));
        fs::create_dir_all(week.parent().unwrap()).unwrap();
        put(&week, WEEK.as_bytes());
        put(&goals, GOALS.as_bytes());
        put(&folders.path(FileId::Settings), b"language = \"nb\"\n");
        let (disk, clock) = (Arc::new(FaultDisk::new(root.path()).unwrap()), clock());
        let store = Store::new(folders, disk.clone(), clock.clone());
        let (tell, words) = channel();
        let files = vec![the_week(), FileId::Goals];
        let keeper = Keeper::start(store.clone(), files, move |word| tell.send(word).unwrap()).unwrap();
        let scene = Self { _root: root, week, goals, disk, clock, store, keeper, words };
        // Once it has answered, its time has begun.
        scene.keeper.save(nothing(FileId::Settings));
        assert_eq!(scene.told_after_a_save(), []);
        scene
    }

    /// Lets the writer thread save the week with this focus, `time` after the last save. Answers what was told
    /// until the next save was answered too.
    fn type_on(&self, focus: &str, time: Duration) -> Vec<(FileId, Sheet)> {
        let base = self.store.load(the_week()).table;
        let mut now = base.clone();
        now.set("focus", Node::Leaf(Scalar::Text(focus.to_owned())));
        self.clock.pass(time);
        self.keeper.save(Save { file: the_week(), base, now });
        self.told_after_a_save()
    }

    /// Lets three seconds pass, in which the week is not saved.
    fn look(&self) -> Vec<(FileId, Sheet)> {
        // Once this is answered, the look before is over, and its time no longer counts.
        self.keeper.save(nothing(FileId::Settings));
        let mut told = self.told_until_saved();
        self.clock.pass(Duration::from_secs(3));
        self.keeper.save(nothing(FileId::Settings));
        told.extend(self.told_after_a_save());
        told
    }

    /// The answer to a save of nothing comes behind whatever the look after the save before it told.
    fn told_after_a_save(&self) -> Vec<(FileId, Sheet)> {
        self.keeper.save(nothing(FileId::Settings));
        [self.told_until_saved(), self.told_until_saved()].concat()
    }

    fn told_until_saved(&self) -> Vec<(FileId, Sheet)> {
        let mut told = Vec::new();
        loop {
            match self.words.recv().unwrap() {
                Word::Saved(..) => return told,
                Word::Changed(file, sheet) => told.push((file, sheet)),
                other => panic!("{other:?}"),
            }
        }
    }
}

fn nothing(file: FileId) -> Save {
    Save { file, base: Table::default(), now: Table::default() }
}

fn the_week() -> FileId {
    FileId::Week(week("2026-W48"))
}

/// Somebody else writes the file anew.
fn edit(path: &Path, from: &str, to: &str) {
    let edited = fs::read_to_string(path).unwrap().replace(from, to);
    fs::remove_file(path).unwrap();
    put(path, edited.as_bytes());
}

/// What was told: which file, and whether it says `text`.
fn says(told: &[(FileId, Sheet)], text: &str) -> Vec<(FileId, bool)> {
    told.iter().map(|(file, sheet)| (*file, format!("{:?}", sheet.table).contains(text))).collect()
}

#[test]
fn while_somebody_types_edits_elsewhere_are_told_within_three_seconds() {
    let scene = Scene::new();
    scene.look();
    edit(&scene.goals, "først", "siden");
    let told: Vec<_> = (0..6).flat_map(|n| scene.type_on(&format!("Utkast {n}"), Duration::from_millis(500))).collect();
    assert_eq!(says(&told, "siden"), [(FileId::Goals, true)]);
}

#[test]
fn ones_own_saves_are_not_told() {
    let scene = Scene::new();
    scene.look();
    for n in 0..5 {
        assert_eq!(scene.type_on(&format!("Utkast {n}"), Duration::from_secs(3)), []);
    }
}

#[test]
fn an_edit_between_reading_and_the_first_look_is_told() {
    let scene = Scene::new();
    assert_eq!(scene.look().len(), 2);
    assert_eq!(scene.look(), []);
}

#[test]
fn an_edit_just_after_the_swap_is_told() {
    // How many calls a save makes, counted on one that nobody disturbs.
    let quiet = Scene::new();
    quiet.look();
    let before = quiet.disk.count();
    quiet.store.save(&Save { now: saying("Utkast"), ..nothing(the_week()) }).unwrap();
    let calls = quiet.disk.count() - before;
    // Before the folder is synced, before the look at what came out, and before the removal.
    for last in [2, 1, 0] {
        let scene = Scene::new();
        scene.look();
        let path = scene.week.clone();
        scene.disk.before(scene.disk.count() + calls - last, move |_| edit(&path, "først", "siden"));
        scene.keeper.save(Save { now: saying("Utkast"), ..nothing(the_week()) });
        scene.told_after_a_save();
        assert_eq!(says(&scene.look(), "siden"), [(the_week(), true)], "{last}");
    }
}

fn saying(focus: &str) -> Table {
    [("focus".to_owned(), Node::Leaf(Scalar::Text(focus.to_owned())))].into_iter().collect()
}

#[test]
fn a_file_that_becomes_readable_again_is_told_though_nobody_touched_it() {
    let scene = Scene::new();
    scene.look();
    // It looks different, and the reading for that fails.
    edit(&scene.week, "først", "siden");
    scene.disk.fail_from(scene.disk.count() + 1, Errno::ACCESS.raw_os_error());
    scene.clock.pass(Duration::from_secs(3));
    scene.keeper.save(nothing(FileId::Settings));
    let words = [scene.words.recv().unwrap(), scene.words.recv().unwrap()];
    let closed =
        |word: &Word| matches!(word, Word::Changed(file, sheet) if *file == the_week() && sheet.closing().is_some());
    assert!(words.iter().any(closed), "{words:?}");
    scene.disk.heal();
    assert_eq!(says(&scene.look(), "siden"), [(the_week(), true)]);
}

#[cfg(unix)]
#[test]
fn an_edit_with_the_old_time_and_length_is_told() {
    let scene = Scene::new();
    scene.look();
    let modified = fs::metadata(&scene.week).unwrap().modified().unwrap();
    edit(&scene.week, "først", "sist.!");
    File::options().write(true).open(&scene.week).unwrap().set_modified(modified).unwrap();
    assert_eq!(fs::metadata(&scene.week).unwrap().len(), WEEK.len() as u64);
    assert_eq!(says(&scene.look(), "sist."), [(the_week(), true)]);
}

#[test]
fn another_file_that_is_open_now_is_watched_in_place_of_the_one_before() {
    let scene = Scene::new();
    scene.look();
    let next = FileId::Week("2026-W49".parse().unwrap());
    let path = scene.week.with_file_name("2026-W49.toml");
    put(&path, WEEK.replace("W48", "W49").as_bytes());
    scene.keeper.watch(vec![next, FileId::Goals]);
    fs::remove_file(&scene.week).unwrap();
    put(&scene.week, WEEK.replace("først", "i går").as_bytes());
    let told: Vec<FileId> = scene.look().into_iter().map(|(file, _)| file).collect();
    assert_eq!(told, [next]);
    fs::remove_file(&path).unwrap();
    put(&path, WEEK.replace("W48", "W49").replace("først", "nå").as_bytes());
    assert_eq!(scene.look().len(), 1);
}
