//! Somebody else writes the file while it is saved: at every call, in either way of writing, once and twice.
//!
//! The oracle is the text that each side wrote: whatever happens, it stands in the file.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use femsteg::domain::change::apply;
use femsteg::domain::record::{Node, Path as Address};
use femsteg::domain::{Change, FileId, RowId, Save, SaveFault, Saved, Scalar, Table};
use femsteg::store::Store;
use femsteg::store::disk::{Content, Disk, RealDisk};
use femsteg::store::folders::Folders;
use femsteg::testing::{Call, FaultDisk};
use rustix::io::Errno;
use tempfile::TempDir;

use super::{ERRORS, clock, folders_in, names, put, save as put_bytes, week};

const HEAD: &str = "schema = 1\nweek = \"2026-W48\"\n";
const OURS: &str = "Svaret er klart";
const THEIRS: &str = "Rad tre flyttes";
const THEIRS_TOO: &str = "Workshopen";

/// A week in a folder of its own, on a disk on which others may write at any call.
struct Scene {
    root: TempDir,
    disk: Arc<FaultDisk>,
    store: Store,
    path: PathBuf,
}

impl Scene {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let folders = folders_in(root.path());
        let path = folders.path(file());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        put(&path, HEAD.as_bytes());
        let disk = Arc::new(FaultDisk::new(root.path()).unwrap());
        let store = Store::new(folders, disk.clone(), clock());
        let path = fs::canonicalize(path).unwrap();
        Self { root, disk, store, path }
    }

    /// As later in a session, when there is a copy in the history; with the number of calls so far.
    fn later() -> (Self, usize) {
        let scene = Self::new();
        scene.store.save(&Save { file: file(), base: Table::default(), now: saying("status", "open") }).unwrap();
        let calls = scene.disk.count();
        (scene, calls)
    }

    /// How many calls a save makes then.
    fn later_calls() -> usize {
        let (scene, calls) = Self::later();
        scene.save().unwrap();
        scene.disk.count() - calls
    }

    /// What the planner would ask for when `text` was typed into the focus.
    fn save(&self) -> Result<Saved, SaveFault> {
        self.store.save(&Save { file: file(), base: Table::default(), now: saying("focus", OURS) })
    }

    /// How many calls a save makes when nobody is in the way.
    fn calls() -> usize {
        let scene = Self::new();
        scene.save().unwrap();
        scene.disk.count()
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.path).unwrap()
    }

    fn names(&self) -> Vec<String> {
        names(self.path.parent().unwrap())
    }

    /// Every whole text beside the file and in it.
    fn all_texts(&self) -> String {
        let folder = self.path.parent().unwrap();
        self.names().iter().map(|name| fs::read_to_string(folder.join(name)).unwrap_or_default()).collect()
    }
}

fn file() -> FileId {
    FileId::Week(week("2026-W48"))
}

fn saying(key: &str, text: &str) -> Table {
    [(key.to_owned(), Node::Leaf(Scalar::Text(text.to_owned())))].into_iter().collect()
}

/// How others write a file.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// A new file in place of the old one, as most editors do it.
    Renaming,
    /// The same file, emptied and filled.
    InPlace,
}

/// Writes `line` behind what stands in the file.
fn append(disk: &FaultDisk, path: &Path, line: &str, way: Way) {
    let Ok(Content::Bytes(mut bytes)) = disk.read(path, 1 << 20) else { panic!("no file") };
    bytes.extend_from_slice(line.as_bytes());
    match way {
        Way::Renaming => {
            let beside = path.with_file_name("editor");
            let mut file = disk.create(&beside).unwrap();
            disk.write(&mut file, &bytes).unwrap();
            disk.sync(&file).unwrap();
            disk.rename(&beside, path).unwrap();
            disk.sync_folder(path.parent().unwrap()).unwrap();
        }
        Way::InPlace => {
            OpenOptions::new().write(true).truncate(true).open(path).unwrap().write_all(&bytes).unwrap();
        }
    }
}

fn line(key: &str, text: &str) -> String {
    format!("# {text} igjen\n{key} = \"{text}\"\n")
}

fn says(text: &str, key: &str, value: &str) -> bool {
    text.contains(&format!("{key} = \"{value}\""))
}

#[test]
fn one_who_writes_at_any_call_of_a_save_loses_nothing() {
    for way in [Way::Renaming, Way::InPlace] {
        for n in 1..=Scene::calls() {
            let scene = Scene::new();
            let path = scene.path.clone();
            scene.disk.before(n, move |disk| append(disk, &path, &line("plan_b", THEIRS), way));
            let saved = scene.save().unwrap();
            let text = scene.text();
            assert!(says(&text, "focus", OURS) && says(&text, "plan_b", THEIRS), "{way:?} at {n}: {text}");
            assert!(text.contains(&format!("# {THEIRS} igjen")), "{way:?} at {n}: {text}");
            assert_eq!(saved.clashes, [], "{way:?} at {n}");
            assert_eq!(scene.names(), ["2026-W48.toml"], "{way:?} at {n}: {:?}", scene.disk.calls());
        }
    }
}

#[test]
fn two_who_write_at_any_two_calls_lose_nothing() {
    let mut races = 0;
    for first in 1..=Scene::later_calls() {
        // The first one's own six calls are counted too.
        for second in first + 6..=first + 30 {
            let (scene, calls) = Scene::later();
            let (one, other) = (scene.path.clone(), scene.path.clone());
            scene.disk.before(calls + first, move |disk| append(disk, &one, &line("plan_b", THEIRS), Way::Renaming));
            scene.disk.before(calls + second, move |disk| {
                append(disk, &other, &line("interruption", THEIRS_TOO), Way::InPlace);
            });
            scene.save().unwrap();
            let text = scene.text();
            assert!(says(&text, "focus", OURS) && says(&text, "plan_b", THEIRS), "{first} and {second}: {text}");
            if scene.disk.count() > calls + second {
                races += 1;
                assert!(says(&text, "interruption", THEIRS_TOO), "{first} and {second}: {text}");
            }
            // What only a person reads is in the file, or in the history.
            let copies = scene.store.history(file()).unwrap();
            let kept = |copy| String::from_utf8(scene.store.read_copy(copy).unwrap()).unwrap();
            let everything = text + &copies.iter().map(kept).collect::<String>();
            assert!(everything.contains(&format!("# {THEIRS} igjen")), "{first} and {second}");
            assert_eq!(scene.names(), ["2026-W48.toml"], "{first} and {second}");
        }
    }
    assert!(races > 60, "{races}");
}

#[test]
fn where_both_wrote_the_same_field_theirs_stands_and_ours_is_named() {
    for n in 1..=Scene::calls() {
        let scene = Scene::new();
        let path = scene.path.clone();
        scene.disk.before(n, move |disk| append(disk, &path, &line("focus", THEIRS), Way::Renaming));
        // Once ours stands in the file, theirs is a second line of that name, and the file is closed.
        let Ok(saved) = scene.save() else { continue };
        if !says(&scene.text(), "focus", OURS) {
            assert_eq!(saved.clashes.len(), 1, "{n}");
        }
        assert!(scene.all_texts().contains(THEIRS), "{n}");
    }
}

#[test]
fn a_power_cut_at_any_call_of_a_race_leaves_what_others_wrote_somewhere() {
    let mut states = 0;
    for n in 1..=Scene::calls() {
        let scene = Scene::new();
        let path = scene.path.clone();
        scene.disk.before(n, move |disk| append(disk, &path, &line("plan_b", THEIRS), Way::Renaming));
        scene.save().unwrap();
        let target = scene.path.strip_prefix(fs::canonicalize(scene.root.path()).unwrap()).unwrap();
        // Theirs is durable with the first sync of a folder after their renaming.
        let calls = scene.disk.calls();
        let editor = calls.iter().position(|call| matches!(call, Call::Rename(from, _) if from.ends_with("editor")));
        let theirs = editor.unwrap() + 2;
        for call in 0..=scene.disk.count() {
            for state in scene.disk.crash_states(call) {
                states += 1;
                let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).into_owned();
                let whole = text(&state[target]);
                assert!(whole.starts_with(HEAD), "{n}, after {call}: {whole}");
                let anywhere = state.values().any(|bytes| says(&text(bytes), "plan_b", THEIRS));
                assert!(call < theirs || anywhere, "{n}, after {call}: {calls:?}");
            }
        }
        for state in scene.disk.crash_states(scene.disk.count()) {
            let text = String::from_utf8_lossy(&state[target]).into_owned();
            assert!(says(&text, "focus", OURS) && says(&text, "plan_b", THEIRS), "{n}: {text}");
        }
    }
    assert!(states > 100, "{states}");
}

#[test]
fn a_race_in_which_a_call_fails_loses_nothing_either() {
    let calls = Scene::later_calls();
    for (n, fault) in (1..=calls).flat_map(|n| (1..=calls + 20).map(move |fault| (n, fault))) {
        for once in [true, false] {
            let (scene, calls) = Scene::later();
            let path = scene.path.clone();
            scene.disk.before(calls + n, move |disk| {
                disk.heal();
                append(disk, &path, &line("plan_b", THEIRS), Way::Renaming);
                let at = disk.count() + fault;
                if once {
                    disk.fail_once(at, Errno::NOSPC.raw_os_error());
                } else {
                    disk.fail_from(at, Errno::IO.raw_os_error());
                }
            });
            let saved = scene.save();
            let context = format!("{n}, {fault}, {once}: {saved:?}, {:?}", scene.disk.calls());
            assert!(scene.all_texts().contains(&format!("plan_b = \"{THEIRS}\"")), "{context}");
            scene.disk.heal();
            scene.save().unwrap();
            assert!(says(&scene.text(), "focus", OURS), "{context}");
            if once {
                assert!(says(&scene.text(), "plan_b", THEIRS), "{context}: {}", scene.text());
            } else {
                assert!(scene.all_texts().contains(&format!("plan_b = \"{THEIRS}\"")), "{context}");
            }
        }
    }
}

#[test]
fn half_a_file_that_somebody_is_writing_is_given_back() {
    for n in 1..=Scene::calls() {
        let scene = Scene::new();
        let path = scene.path.clone();
        let half = format!("{HEAD}plan_b = \"{THEIRS}");
        let theirs = half.clone();
        scene.disk.before(n, move |_| {
            OpenOptions::new().write(true).truncate(true).open(&path).unwrap().write_all(theirs.as_bytes()).unwrap();
        });
        let saved = scene.save();
        if matches!(saved, Err(SaveFault::Closed(_))) {
            assert_eq!(scene.text(), half, "{n}");
            assert_eq!(scene.names(), ["2026-W48.toml"], "{n}");
        } else {
            // They wrote over ours, after it was saved.
            assert!(saved.is_ok() && n >= Scene::calls() - 2, "{n}: {saved:?}");
            assert!(scene.all_texts().contains(&half), "{n}");
        }
    }
}

#[test]
fn where_names_cannot_be_exchanged_a_look_comes_before_the_renaming() {
    for n in 1..=Scene::calls() {
        let scene = Scene::new();
        scene.disk.only_plain_renames();
        let path = scene.path.clone();
        scene.disk.before(n, move |disk| append(disk, &path, &line("plan_b", THEIRS), Way::Renaming));
        scene.save().unwrap();
        let renaming =
            |call: &Call| matches!(call, Call::Rename(from, _) if from.to_string_lossy().contains("weeks/."));
        let calls = scene.disk.calls();
        let just_before = calls.get(n + 5).is_some_and(renaming) && !calls[..n].iter().any(renaming);
        assert!(says(&scene.text(), "focus", OURS), "{n}");
        assert!(says(&scene.text(), "plan_b", THEIRS) || just_before, "{n}: {calls:?}");
    }
}

#[test]
fn a_file_that_is_made_or_removed_meanwhile_is_no_hindrance() {
    for n in 1..=Scene::calls() {
        let scene = Scene::new();
        let path = scene.path.clone();
        scene.disk.before(n, move |disk| disk.remove(&path).unwrap());
        let saved = scene.save().unwrap();
        assert_eq!(saved.disk.text_at(&Address::of("focus")), OURS);
        let scene = Scene::new();
        fs::remove_file(&scene.path).unwrap();
        let path = scene.path.clone();
        scene.disk.before(n, move |disk| {
            if !path.exists() {
                put_bytes(disk, &path, (HEAD.to_owned() + &line("plan_b", THEIRS)).as_bytes()).unwrap();
            }
        });
        scene.save().unwrap();
        assert!(says(&scene.text(), "focus", OURS), "{n}");
    }
}

#[test]
fn every_error_at_every_call_leaves_the_old_or_the_new_and_the_next_save_works() {
    for errno in ERRORS {
        for n in 1..=Scene::calls() {
            let scene = Scene::new();
            scene.disk.fail_from(n, errno.raw_os_error());
            let saved = scene.save();
            let text = scene.text();
            assert!(text.starts_with(HEAD) && (saved.is_err() || says(&text, "focus", OURS)), "{errno:?} at {n}");
            scene.disk.heal();
            scene.save().unwrap();
            assert!(says(&scene.text(), "focus", OURS), "{errno:?} at {n}");
        }
    }
}

/// Adds a row to the week as `femsteg note` does it: the file as it is now, and one row more.
fn note(store: &Store, text: &str) {
    let base = store.load(file()).table;
    let mut now = base.clone();
    let row = saying("text", text);
    let adding = Change::Add { at: Address::of("note"), behind: None, id: RowId::new(text), row };
    apply(&mut now, &adding).unwrap();
    while store.save(&Save { file: file(), base: base.clone(), now: now.clone() }).is_err() {}
}

#[test]
fn copies_that_hold_different_locks_lose_nothing() {
    let root = tempfile::tempdir().unwrap();
    let config = root.path().join("config");
    fs::create_dir_all(config.join("weeks")).unwrap();
    put(&config.join("weeks/2026-W48.toml"), HEAD.as_bytes());
    std::thread::scope(|scope| {
        for copy in 0..6 {
            let folders = Folders::find(Some(config.clone()), Some(root.path().join(copy.to_string()))).unwrap();
            let store = Store::new(folders, Arc::new(RealDisk), clock());
            scope.spawn(move || (0..15).for_each(|n| note(&store, &format!("note-{copy}-{n}-"))));
        }
    });
    let text = fs::read_to_string(config.join("weeks/2026-W48.toml")).unwrap();
    let missing: Vec<String> = (0..6)
        .flat_map(|copy| (0..15).map(move |n| format!("note-{copy}-{n}-")))
        .filter(|note| text.matches(&format!("text = \"{note}\"")).count() != 1)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(names(&config.join("weeks")), ["2026-W48.toml"]);
}
