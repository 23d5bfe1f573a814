//! What sync tools leave: known by its name, merged when asked for, and never gone before it is safe.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use femsteg::domain::record::from_table;
use femsteg::domain::{FileId, Week};
use femsteg::store::Store;
use femsteg::store::copies::{ConflictCopy, copy_of};
use femsteg::store::disk::Disk;
use femsteg::store::folders::Folders;
use femsteg::store::merge::{NotMerged, Side};
use femsteg::store::read::read;
use femsteg::testing::{FaultDisk, StillClock};
use rustix::io::Errno;
use tempfile::TempDir;

const WEEK: &str = "config/weeks/2026-W48.toml";
const COPY: &str = "2026-W48.sync-conflict-20261125-094100-ABCDEFG.toml";
const OURS: &str =
    "# mitt\nschema = 1\nweek = \"2026-W48\"\nfocus = \"Felles\"\n\n[[note]]\nid = \"aaaa\"\ntext = \"Vår\"\n";
const THEIRS: &str = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Felles\"\nplan_b = \"Deres\"\n\n[[note]]\nid = \"bbbb\"\ntext = \"Deres rad\"\n";

/// Folders of one test, below a disk that can fail.
struct Place {
    root: TempDir,
    disk: Arc<FaultDisk>,
    store: Store,
}

impl Place {
    fn with(files: &[(&str, &str)]) -> Self {
        let root = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            File::create_new(path).unwrap().write_all(text.as_bytes()).unwrap();
        }
        // The lock's folder is made past the disk that is watched.
        fs::create_dir_all(root.path().join("state/run")).unwrap();
        let folders = Folders::find(Some(root.path().join("config")), Some(root.path().join("state"))).unwrap();
        let disk = Arc::new(FaultDisk::new(root.path()).unwrap());
        let store = Store::new(folders, disk.clone(), Arc::new(StillClock::at("2026-11-25T09:41:00")));
        Self { root, disk, store }
    }

    fn two() -> Self {
        Self::with(&[(WEEK, OURS), (&format!("config/weeks/{COPY}"), THEIRS)])
    }

    fn copy(&self) -> ConflictCopy {
        let mut copies = self.store.conflict_copies().unwrap();
        assert_eq!(copies.len(), 1);
        copies.remove(0)
    }

    fn read(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.root.path().join(name)).ok()
    }

    /// What lies in the folder of the weeks.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.root.path().join("config/weeks")).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    fn trash(&self) -> Vec<String> {
        let entries = fs::read_dir(self.root.path().join("state/trash")).into_iter().flatten();
        entries.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
    }
}

fn said(bytes: &[u8]) -> Week {
    let sheet = read(FileId::Week("2026-W48".parse().unwrap()), bytes);
    assert_eq!(sheet.problems, []);
    from_table(&sheet.table).0
}

fn is_merged(bytes: &[u8]) -> bool {
    let week = said(bytes);
    let texts: Vec<&str> = week.note.iter().map(|note| note.text.as_str()).collect();
    (texts, week.plan_b.as_str(), week.focus.as_str()) == (vec!["Vår", "Deres rad"], "Deres", "Felles")
}

#[test]
fn the_names_of_three_tools_are_known_and_no_others() {
    for (name, original) in [
        (COPY, "2026-W48"),
        ("2026-W48.sync-conflict-20261125-094100.toml", "2026-W48"),
        ("2026-W48 (conflicted copy 2026-11-25 094100).toml", "2026-W48"),
        ("2026-W48 (conflicted copy A. N. 2026-11-25 094100).toml", "2026-W48"),
        ("goals (Anne's conflicted copy 2026-11-25).toml", "goals"),
        ("2026-12-03-2 (Åses MacBook (2)'s conflicted copy 2026-11-25 1).toml", "2026-12-03-2"),
    ] {
        assert_eq!(copy_of(name), Some(format!("{original}.toml")), "{name}");
    }
    for name in [
        "2026-W48.toml",
        "2026-W48 (1).toml",
        "2026-W48.sync-conflict-2026-094100-ABCDEFG.toml",
        "2026-W48.sync-conflict-20261125-x94100-ABCDEFG.toml",
        "2026-W48 (conflicted copy 2026-11-25 094100).toml~",
        "2026-W48 (conflicted copy 2026-11-25 094100.toml",
        "conflicted copy.toml",
        ".2026-W48.toml.tmp-7-0",
    ] {
        assert_eq!(copy_of(name), None, "{name}");
    }
}

#[test]
fn copies_are_listed_beside_their_files_and_never_read_as_weeks() {
    let copy = |stem: &str| format!("{stem} (conflicted copy 2026-11-25 094100).toml");
    let names = [
        format!("config/{}", copy("goals")),
        format!("config/talks/{}", copy("2026-12-03")),
        format!("config/weeks/{}", copy("2026-W48")),
    ];
    let others = [
        format!("config/{}", copy("2026-W48")),
        format!("config/{}", copy("shopping")),
        format!("config/talks/{}", copy("2026-W48")),
        format!("config/weeks/{}", copy("goals")),
        format!("config/weeks/{}", copy("2026-W54")),
        WEEK.to_owned(),
    ];
    let files: Vec<(&str, &str)> = names.iter().chain(&others).map(|name| (name.as_str(), OURS)).collect();
    let place = Place::with(&files);
    let copies = place.store.conflict_copies().unwrap();
    let found: Vec<PathBuf> = copies.iter().map(|copy| copy.path.clone()).collect();
    assert_eq!(found, names.map(|name| place.root.path().join(name)));
    let files: Vec<Option<FileId>> = copies.iter().map(|copy| copy.file).collect();
    assert_eq!(files, [Some(FileId::Goals), None, Some(FileId::Week("2026-W48".parse().unwrap()))]);
    assert!(copies[2].original.ends_with("weeks/2026-W48.toml"));
    assert_eq!(place.store.weeks().unwrap().len(), 1);
    assert_eq!(place.store.merge_conflict_copy(&copies[1]), Err(NotMerged::Unknown));
    assert_eq!(Place::with(&[]).store.conflict_copies().unwrap(), []);
}

#[test]
fn a_copy_is_merged_and_goes_to_the_trash_whole() {
    let place = Place::two();
    assert_eq!(place.store.merge_conflict_copy(&place.copy()), Ok(vec![]));
    let week = place.read(WEEK).unwrap();
    assert!(week.starts_with("# mitt\n") && is_merged(week.as_bytes()), "{week}");
    assert_eq!(place.store.conflict_copies().unwrap(), []);
    assert_eq!(place.trash(), [THEIRS]);
}

#[test]
fn where_a_field_clashes_the_copy_stays_until_its_owner_has_decided() {
    let theirs = THEIRS.replace("Felles", "Annet");
    let place = Place::with(&[(WEEK, OURS), (&format!("config/weeks/{COPY}"), &theirs)]);
    let copy = place.copy();
    for _ in 0..2 {
        let clashes = place.store.merge_conflict_copy(&copy).unwrap();
        assert_eq!(clashes.iter().map(|clash| clash.at.to_string()).collect::<Vec<_>>(), ["focus"]);
        assert!(is_merged(place.read(WEEK).unwrap().as_bytes()));
        assert_eq!((place.copy(), place.trash()), (copy.clone(), vec![]));
    }
    place.store.put_copy_aside(&copy).unwrap();
    assert_eq!((place.store.conflict_copies().unwrap(), place.trash()), (vec![], vec![theirs]));
    // It is gone already, which is as good.
    place.store.put_copy_aside(&copy).unwrap();
    assert_eq!(place.store.merge_conflict_copy(&copy), Ok(vec![]));
}

#[test]
fn a_copy_of_a_file_that_is_gone_becomes_it() {
    let place = Place::with(&[(&format!("config/weeks/{COPY}"), THEIRS)]);
    assert_eq!(place.store.merge_conflict_copy(&place.copy()), Ok(vec![]));
    assert_eq!((place.read(WEEK).as_deref(), place.trash().as_slice()), (Some(THEIRS), [THEIRS.to_owned()].as_slice()));
}

#[test]
fn what_cannot_be_understood_stays_where_it_is() {
    for (ours, theirs, side) in [(OURS, "schema = 1\n<<<<<<<\n", Side::Theirs), ("x", THEIRS, Side::Ours)] {
        let place = Place::with(&[(WEEK, ours), (&format!("config/weeks/{COPY}"), theirs)]);
        let refused = place.store.merge_conflict_copy(&place.copy());
        assert!(matches!(&refused, Err(NotMerged::Closed(named, _)) if *named == side), "{refused:?}");
        assert_eq!((place.read(WEEK).as_deref(), place.trash()), (Some(ours), vec![]));
        assert_eq!(place.read(&format!("config/weeks/{COPY}")).as_deref(), Some(theirs));
    }
}

#[test]
fn two_copies_go_to_the_trash_side_by_side_and_what_was_there_to_the_history() {
    let other = THEIRS.replace("bbbb", "cccc").replace("Deres rad", "Tredje rad");
    let name = "config/weeks/2026-W48 (conflicted copy 2026-11-25 094100).toml";
    let place = Place::with(&[(WEEK, OURS), (&format!("config/weeks/{COPY}"), THEIRS), (name, &other)]);
    for copy in place.store.conflict_copies().unwrap() {
        assert_eq!(place.store.merge_conflict_copy(&copy), Ok(vec![]));
    }
    let week = said(place.read(WEEK).unwrap().as_bytes());
    assert_eq!(week.note.len(), 3);
    let mut trash = place.trash();
    trash.sort();
    assert_eq!(trash, [THEIRS.to_owned(), other]);
    let file = FileId::Week("2026-W48".parse().unwrap());
    assert_eq!(place.store.trash().unwrap().len(), 2);
    let first = place.store.history(file).unwrap().pop().unwrap();
    assert_eq!(place.store.read_copy(&first).unwrap(), OURS.as_bytes());
}

#[test]
fn one_who_writes_the_file_at_any_call_loses_nothing() {
    let whole = Place::two();
    whole.store.merge_conflict_copy(&whole.copy()).unwrap();
    for call in 1..=whole.disk.count() {
        let place = Place::two();
        let path = place.root.path().join(WEEK);
        place.disk.before(call, move |disk| {
            let text = fs::read_to_string(&path).unwrap().replacen("focus", "interruption = \"Tredje\"\nfocus", 1);
            let beside = path.with_file_name("editor");
            File::create_new(&beside).unwrap().write_all(text.as_bytes()).unwrap();
            disk.rename(&beside, &path).unwrap();
        });
        assert_eq!(place.store.merge_conflict_copy(&place.copy()), Ok(vec![]), "call {call}");
        let week = place.read(WEEK).unwrap();
        assert!(is_merged(week.as_bytes()) && said(week.as_bytes()).interruption == "Tredje", "call {call}: {week}");
        assert_eq!((place.trash(), place.names()), (vec![THEIRS.to_owned()], vec!["2026-W48.toml".to_owned()]));
    }
}

/// The file says ours or all of both, and the copy is in its place until the file says all and the trash has it.
fn check(week: Option<&[u8]>, copy: Option<&[u8]>, trash: &[Vec<u8>], what: &str) {
    let week = week.unwrap_or_else(|| panic!("{what}: the file is gone"));
    assert!(week == OURS.as_bytes() || is_merged(week), "{what}");
    match copy {
        Some(copy) => assert_eq!(copy, THEIRS.as_bytes(), "{what}"),
        None => assert!(is_merged(week) && trash.iter().any(|bytes| bytes == THEIRS.as_bytes()), "{what}"),
    }
}

#[test]
fn no_fault_and_no_power_cut_takes_a_word() {
    let whole = Place::two();
    whole.store.merge_conflict_copy(&whole.copy()).unwrap();
    let calls = whole.disk.count();
    for errno in [Errno::NOSPC, Errno::DQUOT, Errno::IO, Errno::ROFS, Errno::ACCESS, Errno::MFILE] {
        for (call, once) in (1..=calls).flat_map(|call| [(call, true), (call, false)]) {
            let what = format!("{errno} at call {call}, once: {once}");
            let place = Place::two();
            let copy = place.copy();
            let fail = if once { FaultDisk::fail_once } else { FaultDisk::fail_from };
            fail(&place.disk, call, errno.raw_os_error());
            let done = place.store.merge_conflict_copy(&copy);
            let now = |name: &str| place.read(name).map(String::into_bytes);
            let trash: Vec<Vec<u8>> = place.trash().into_iter().map(String::into_bytes).collect();
            check(now(WEEK).as_deref(), now(&format!("config/weeks/{COPY}")).as_deref(), &trash, &what);
            place.disk.heal();
            let failed = place.disk.count();
            assert_eq!(place.store.merge_conflict_copy(&copy), Ok(vec![]), "{what}, after {done:?}");
            assert!(is_merged(place.read(WEEK).unwrap().as_bytes()), "{what}");
            assert_eq!(place.store.conflict_copies().unwrap(), [], "{what}");
            if errno == Errno::IO {
                (failed..=place.disk.count()).for_each(|call| check_power_cut(&place, call));
            }
        }
    }
    (0..=calls).for_each(|call| check_power_cut(&whole, call));
}

/// Whatever is found when the power goes just after this call.
fn check_power_cut(place: &Place, call: usize) {
    for state in place.disk.crash_states(call) {
        let at = |name: &str| state.get(Path::new(name)).map(Vec::as_slice);
        let in_trash = state.iter().filter(|(path, _)| path.starts_with("state/trash"));
        let trash: Vec<Vec<u8>> = in_trash.map(|(_, bytes)| bytes.clone()).collect();
        let what = format!("a power cut after call {call} of {:?}", place.disk.calls());
        check(at(WEEK), at(&format!("config/weeks/{COPY}")), &trash, &what);
    }
}
