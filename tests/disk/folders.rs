//! Where the files are and how their folders are made.

use std::fs;
use std::path::Path;

use femsteg::domain::FileId;
use femsteg::store::disk::{Disk, RealDisk};
use femsteg::store::folders::file_of;
use femsteg::testing::FaultDisk;
use rustix::io::Errno;

use super::{NEW, OLD, folders_in, names, put, save, week};

#[test]
fn the_first_save_survives_every_fault_and_a_power_cut() {
    let first = |disk: &dyn Disk, root: &Path| {
        let file = FileId::Week(week("2026-W48"));
        let folders = folders_in(&root.join("new"));
        folders.prepare(disk, file).and_then(|()| save(disk, &folders.path(file), NEW))
    };
    let root = tempfile::tempdir().unwrap();
    let unharmed = FaultDisk::new(root.path()).unwrap();
    first(&unharmed, root.path()).unwrap();
    for n in 1..=unharmed.count() {
        let root = tempfile::tempdir().unwrap();
        let disk = FaultDisk::new(root.path()).unwrap();
        disk.fail_once(n, Errno::IO.raw_os_error());
        while first(&disk, root.path()).is_err() {}
        let context = format!("fault {n}: {:?}", disk.calls());
        assert_eq!(names(&root.path().join("new")), ["config"], "{context}");
        let (ignore, target) = (Path::new("new/config/.gitignore"), Path::new("new/config/weeks/2026-W48.toml"));
        for state in disk.crash_states(disk.count()) {
            assert_eq!(state.get(target).map(Vec::as_slice), Some(NEW), "{context}");
        }
        for state in (0..=disk.count()).flat_map(|call| disk.crash_states(call)) {
            let founded = state.keys().any(|path| path.starts_with("new/config"));
            assert!(!founded || state.get(ignore).is_some_and(|bytes| bytes == b"*\n"), "{context}");
        }
    }
}

#[test]
fn only_a_folder_of_our_making_gets_a_gitignore_and_only_once() {
    let root = tempfile::tempdir().unwrap();
    let theirs = folders_in(&root.path().join("theirs"));
    fs::create_dir_all(&theirs.config).unwrap();
    theirs.prepare(&RealDisk, FileId::Goals).unwrap();
    theirs.prepare(&RealDisk, FileId::Week(week("2026-W48"))).unwrap();
    assert_eq!(names(&theirs.config), ["weeks"]);

    let ours = folders_in(&root.path().join("ours"));
    ours.prepare(&RealDisk, FileId::Goals).unwrap();
    assert_eq!(fs::read(ours.config.join(".gitignore")).unwrap(), b"*\n");
    fs::remove_file(ours.config.join(".gitignore")).unwrap();
    ours.prepare(&RealDisk, FileId::Week(week("2026-W48"))).unwrap();
    assert_eq!(names(&ours.config), ["weeks"]);
    assert!(!ours.state.exists());
    ours.prepare(&RealDisk, FileId::Place).unwrap();
    assert!(ours.state.is_dir() && ours.path(FileId::Place).starts_with(&ours.state));
}

#[test]
fn only_the_exact_name_of_a_week_or_a_day_that_exists_is_one() {
    for name in ["2026-W48.toml", "2026-W01.toml", "2026-W53.toml", "0001-W01.toml"] {
        assert!(matches!(file_of(name), Some(FileId::Week(week)) if format!("{week}.toml") == name), "{name:?}");
    }
    for name in ["2026-12-03.toml", "2026-12-03-2.toml"] {
        assert!(matches!(file_of(name), Some(FileId::Talk(talk)) if format!("{talk}.toml") == name), "{name:?}");
    }
    for name in [
        "2025-W53.toml",
        "2026-W00.toml",
        "2026-W54.toml",
        "0000-W10.toml",
        "2026-w48.toml",
        "2026-W48.TOML",
        "2026-W48.toml~",
        "2026-W48.toml.bak",
        ".2026-W48.toml.tmp-12-0",
        " 2026-W48.toml",
        "2026-W48 .toml",
        "2026-W48 (conflicted copy).toml",
        "2026-W48.sync-conflict-20261124-120000-ABCDEFG.toml",
        "2026-W48",
        "2026W48.toml",
        "26-W48.toml",
        "2026-W4.toml",
        "+026-W48.toml",
        "2026-W048.toml",
        "2026-W+1.toml",
        "２０２６-W48.toml",
        "2026-W48.toml\n",
        "2026-W48\0.toml",
        "",
        ".toml",
        "2026-12-03-1.toml",
        "2026-12-3.toml",
        "2026-02-30.toml",
        "place.toml",
    ] {
        assert_eq!(file_of(name), None, "{name:?}");
    }
}

#[test]
fn weeks_are_listed_newest_first_and_other_names_left_out() {
    let root = tempfile::tempdir().unwrap();
    let folders = folders_in(root.path());
    assert_eq!(folders.weeks().unwrap(), []);
    fs::create_dir_all(folders.config.join("weeks")).unwrap();
    for name in ["2026-W09.toml", "2027-W01.toml", "2026-W53.toml", "2026-W53 copy.toml", ".2026-W53.toml.swp"] {
        put(&folders.config.join("weeks").join(name), OLD);
    }
    assert_eq!(folders.weeks().unwrap(), ["2027-W01", "2026-W53", "2026-W09"].map(week));
}
