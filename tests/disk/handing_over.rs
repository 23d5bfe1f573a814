//! A file that is given away: there whole, or as it was.

use std::ffi::OsString;
use std::fs;

use femsteg::store::replace::{Existing, hand_over};
use femsteg::testing::{Call, FaultDisk};

use super::{Fault, NAME, NEW, OLD, with_old};

/// More calls than one takes.
const CALLS: usize = 9;

#[test]
fn whatever_fails_the_old_file_or_the_new_one_stands_whole_and_alone() {
    for existing in [Existing::Goes, Existing::Stays] {
        for fault in Fault::all(CALLS) {
            let (root, target, disk) = with_old();
            disk.write_at_most(20);
            fault.put_into(&disk);
            let done = hand_over(&disk, &target, existing, NEW);
            let found = fs::read(&target).unwrap();
            assert!(found == OLD || found == NEW && existing == Existing::Goes, "{fault:?}");
            if matches!(done, Ok(true)) {
                assert_eq!((found.as_slice(), existing), (NEW, Existing::Goes), "{fault:?}");
            }
            // Only what could not be removed either is left.
            let unremoved = disk.calls().last().is_some_and(|call| matches!(call, Call::Remove(_)));
            let left = fs::read_dir(root.path()).unwrap().map(|entry| entry.unwrap().file_name());
            let is_known = |name: OsString| name == NAME || unremoved && name.to_string_lossy().contains(".tmp-");
            assert!(left.into_iter().all(is_known), "{fault:?}");
        }
    }
}

#[test]
fn a_file_that_stays_is_told_of_and_a_new_one_is_durable() {
    let (root, target, disk) = with_old();
    assert!(!hand_over(&disk, &target, Existing::Stays, NEW).unwrap());
    assert_eq!(fs::read(&target).unwrap(), OLD);
    assert!(hand_over(&disk, &root.path().join("new.md"), Existing::Stays, NEW).unwrap());
    let (root, _, disk): (_, _, FaultDisk) = with_old();
    hand_over(&disk, &root.path().join("new.md"), Existing::Stays, NEW).unwrap();
    for files in disk.crash_states(disk.count()) {
        assert!(format!("{files:?}").contains("new.md"), "{files:?}");
    }
}
