//! Saving, reading and locking a file, with faults and power cuts.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use femsteg::store::disk::{Content, Disk, RealDisk};
use femsteg::store::lock::{Busy, Lock};
use femsteg::testing::{Call, FaultDisk};
use rustix::io::Errno;

use super::{Fault, NAME, NEW, OLD, names, put, save, with_old};

/// The calls of a save that goes well: create, write, sync, exchange, sync the folder, look, remove.
const SAVE: usize = 7;
/// From this one on, all is well already but for the old file, which has the temporary name.
const LOOK: usize = 6;

#[test]
fn a_failed_save_leaves_the_old_bytes_or_after_the_rename_the_new() {
    for fault in Fault::all(SAVE) {
        let (root, target, disk) = with_old();
        fault.put_into(&disk);
        let saved = save(&disk, &target, NEW);
        let renamed = disk.calls().iter().any(|call| matches!(call, Call::SyncFolder(_)));
        assert!(saved.is_err() || renamed, "{fault:?}");
        assert_eq!(fs::read(&target).unwrap(), if renamed { NEW } else { OLD }, "{fault:?}");
        if fault.once && fault.call < LOOK {
            assert_eq!(names(root.path()), [NAME], "{fault:?}");
        } else {
            disk.heal();
        }
        save(&disk, &target, NEW).unwrap();
        assert_eq!(fs::read(&target).unwrap(), NEW, "{fault:?}");
        // Where nothing could be removed either, at most the temporary file is left, and known by its name.
        let mut left = names(root.path()).into_iter().filter(|name| name != NAME);
        assert!(
            left.all(|name| (!fault.once || fault.call >= LOOK) && name.starts_with(".2026-W48.toml.tmp-")),
            "{fault:?}"
        );
    }
}

#[test]
fn a_save_is_seven_calls() {
    let (_root, target, disk) = with_old();
    save(&disk, &target, NEW).unwrap();
    assert_eq!(disk.count(), SAVE);
}

#[test]
fn a_file_that_was_not_there_is_absent_or_whole() {
    for fault in Fault::all(SAVE + 1) {
        let root = tempfile::tempdir().unwrap();
        let target = root.path().join(NAME);
        let disk = FaultDisk::new(root.path()).unwrap();
        fault.put_into(&disk);
        disk.write_at_most(NEW.len() - 1);
        let saved = save(&disk, &target, NEW);
        let found = fs::read(&target).ok();
        assert!(found.as_deref().is_none_or(|bytes| bytes == NEW), "{fault:?}");
        assert!(saved.is_err() || found.is_some(), "{fault:?}");
    }
}

#[test]
fn short_writes_are_continued_and_empty_ones_are_errors() {
    for gulp in [1, 7, NEW.len() - 1, NEW.len()] {
        let (_root, target, disk) = with_old();
        disk.write_at_most(gulp);
        save(&disk, &target, NEW).unwrap();
        assert_eq!(fs::read(&target).unwrap(), NEW);
    }
    let (root, target, disk) = with_old();
    disk.write_at_most(0);
    assert_eq!(save(&disk, &target, NEW).unwrap_err().kind(), ErrorKind::WriteZero);
    assert_eq!(fs::read(&target).unwrap(), OLD);
    assert_eq!(names(root.path()), [NAME]);
}

#[test]
fn an_interrupted_write_is_done_again() {
    let (_root, target, disk) = with_old();
    disk.fail_once(2, Errno::INTR.raw_os_error());
    save(&disk, &target, NEW).unwrap();
    assert_eq!(fs::read(&target).unwrap(), NEW);
}

#[test]
fn a_file_that_failed_to_sync_is_never_used_again() {
    let (_root, target, disk) = with_old();
    disk.fail_once(3, Errno::IO.raw_os_error());
    save(&disk, &target, NEW).unwrap_err();
    let calls = disk.calls();
    assert!(matches!(calls.as_slice(), [.., Call::Sync(failed), Call::Remove(removed)] if failed == removed));
}

/// Saves every version in turn, each until it works; answers how many calls had been made when each was
/// reported as saved.
fn save_all(disk: &FaultDisk, target: &Path, versions: &[&[u8]]) -> Vec<usize> {
    versions
        .iter()
        .map(|version| {
            while save(disk, target, version).is_err() {}
            disk.count()
        })
        .collect()
}

#[test]
fn what_was_reported_as_saved_survives_a_power_cut_at_any_call() {
    let versions: [&[u8]; 4] = [OLD, NEW, b"focus = \"\"\n", b"focus = \"the third\"\n# and a comment\n"];
    let mut states = 0;
    // From no fault (0) to one at each call of three saves, in which a write takes two calls.
    for n in 0..=24 {
        let (_root, target, disk) = with_old();
        disk.fail_once(n, Errno::IO.raw_os_error());
        disk.write_at_most(30);
        let reported = save_all(&disk, &target, &versions[1..]);
        for call in 0..=disk.count() {
            let known = reported.iter().filter(|count| **count <= call).count();
            let allowed = &versions[known..versions.len().min(known + 2)];
            for state in disk.crash_states(call) {
                states += 1;
                let found = state.get(Path::new(NAME)).expect("the file is there").as_slice();
                assert!(allowed.contains(&found), "fault {n}, power cut after {call}: {:?}", disk.calls());
            }
        }
    }
    assert!(states > 1000, "only {states} states");
}

#[test]
fn the_model_knows_what_a_careless_save_loses() {
    let (root, target, disk) = with_old();
    let temporary = root.path().join("temporary");
    let mut file = disk.create(&temporary).unwrap();
    disk.write(&mut file, b"1234").unwrap();
    disk.rename(&temporary, &target).unwrap();
    let states = disk.crash_states(disk.count());
    let mut found: Vec<_> = states.iter().filter_map(|state| state.get(Path::new(NAME))).collect();
    found.sort();
    found.dedup();
    assert_eq!(found, [b"".as_slice(), b"\0\0\0\0", b"12", b"1234", OLD]);
    disk.sync_folder(root.path()).unwrap();
    assert!(disk.crash_states(disk.count()).iter().all(|state| state[Path::new(NAME)] != OLD));
}

#[test]
fn the_model_does_not_trust_a_sync_after_a_failed_one() {
    let root = tempfile::tempdir().unwrap();
    let disk = FaultDisk::new(root.path()).unwrap();
    let mut file = disk.create(&root.path().join(NAME)).unwrap();
    disk.sync_folder(root.path()).unwrap();
    disk.write(&mut file, NEW).unwrap();
    disk.fail_once(4, Errno::IO.raw_os_error());
    disk.sync(&file).unwrap_err();
    disk.sync(&file).unwrap();
    assert!(disk.crash_states(disk.count()).iter().any(|state| state[Path::new(NAME)].is_empty()));
}

#[test]
fn names_left_by_a_dead_process_are_passed_by() {
    let (root, target, _) = with_old();
    let left = |n: u32| root.path().join(format!(".{NAME}.tmp-{}-{n}", std::process::id()));
    put(&left(0), b"words of the dead");
    fs::create_dir(left(1)).unwrap();
    save(&RealDisk, &target, NEW).unwrap();
    assert_eq!(fs::read(&target).unwrap(), NEW);
    assert_eq!(fs::read(left(0)).unwrap(), b"words of the dead");
    assert_eq!(names(root.path()).len(), 3);
}

#[test]
fn a_file_over_the_limit_is_not_read() {
    let (_root, target, _) = with_old();
    let size = OLD.len() as u64;
    assert_eq!(RealDisk.read(&target, size).unwrap(), Content::Bytes(OLD.to_owned()));
    assert_eq!(RealDisk.read(&target, size - 1).unwrap(), Content::TooLarge(size));
    assert_eq!(RealDisk.read(&target.with_file_name("none"), 1).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(RealDisk.read(target.parent().unwrap(), 1).unwrap_err().kind(), ErrorKind::IsADirectory);
}

#[test]
fn a_lock_is_held_by_one_and_released_on_drop() {
    let (root, target, _) = with_old();
    let runtime = root.path().join("state/run");
    let lock = Lock::take(&runtime, &target).unwrap();
    assert!(lock.is_held());
    assert_eq!(Lock::try_take(&runtime, &target).unwrap_err(), Busy);
    assert!(Lock::try_take(&runtime, &root.path().join("elsewhere").join(NAME)).unwrap().is_held());
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| Lock::take(&runtime, &target));
        drop(lock);
        assert!(waiting.join().unwrap().unwrap().is_held());
    });
    assert_eq!(names(root.path()), [NAME, "state"]);
}

#[test]
fn where_there_is_no_room_for_locks_saving_goes_on() {
    let (_root, target, _) = with_old();
    // The runtime folder cannot be made: there is a file in its place.
    assert!(!Lock::take(&target, &target).unwrap().is_held());
}
