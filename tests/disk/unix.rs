//! Links, modes and what else only Unix has.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

use femsteg::domain::FileId;
use femsteg::store::disk::{Disk, RealDisk};
use femsteg::store::lock::Lock;
use femsteg::store::replace::resolve;

use super::{NAME, NEW, OLD, folders_in, names, put, save, week, with_old};

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o7777
}

#[test]
fn a_link_stays_a_link_and_the_file_behind_it_changes() {
    let (root, file, _) = with_old();
    let home = root.path().join("home");
    fs::create_dir(&home).unwrap();
    symlink("../second", home.join("first")).unwrap();
    symlink(&file, root.path().join("second")).unwrap();
    let target = resolve(&home.join("first")).unwrap();
    assert_eq!(target, fs::canonicalize(&file).unwrap());
    save(&RealDisk, &target, NEW).unwrap();
    assert_eq!(fs::read(&file).unwrap(), NEW);
    assert_eq!(fs::read_link(home.join("first")).unwrap(), Path::new("../second"));
    assert_eq!(names(&home), ["first"]);
}

#[test]
fn links_are_followed_to_a_file_that_is_still_to_be_made() {
    let root = tempfile::tempdir().unwrap();
    let real = fs::canonicalize(root.path()).unwrap().join("real");
    fs::create_dir(&real).unwrap();
    symlink("real", root.path().join("folder")).unwrap();
    symlink("folder/two", root.path().join("one")).unwrap();
    symlink("./three.toml", real.join("two")).unwrap();
    assert_eq!(resolve(&root.path().join("one")).unwrap(), real.join("three.toml"));
    assert_eq!(resolve(&root.path().join("folder/new.toml")).unwrap(), real.join("new.toml"));
    symlink("absent/file.toml", root.path().join("astray")).unwrap();
    assert_eq!(resolve(&root.path().join("astray")).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn links_in_a_circle_are_an_error() {
    let root = tempfile::tempdir().unwrap();
    symlink("b", root.path().join("a")).unwrap();
    symlink("a", root.path().join("b")).unwrap();
    assert!(resolve(&root.path().join("a")).is_err());
    assert_eq!(names(root.path()), ["a", "b"]);
}

#[test]
fn a_link_in_the_temporary_place_is_passed_by() {
    let (root, target, _) = with_old();
    let trap = root.path().join(format!(".{NAME}.tmp-{}-0", std::process::id()));
    symlink(root.path().join("trapped"), &trap).unwrap();
    save(&RealDisk, &target, NEW).unwrap();
    assert_eq!(names(root.path()).len(), 2, "the link and the file");
}

#[test]
fn a_named_pipe_is_not_waited_for() {
    let root = tempfile::tempdir().unwrap();
    let pipe = root.path().join(NAME);
    let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, mode, 0).unwrap();
    assert_eq!(RealDisk.read(&pipe, 1).unwrap_err().kind(), ErrorKind::InvalidInput);
}

#[test]
fn folders_that_exist_keep_their_modes_and_a_saved_file_gets_ours() {
    let root = tempfile::tempdir().unwrap();
    let folders = folders_in(root.path());
    fs::create_dir(&folders.config).unwrap();
    fs::set_permissions(&folders.config, fs::Permissions::from_mode(0o2755)).unwrap();
    folders.prepare(&RealDisk, FileId::Week(week("2026-W48"))).unwrap();
    assert_eq!(mode(&folders.config), 0o2755);
    assert_eq!(mode(&folders.config.join("weeks")) & 0o777, 0o700);
    let goals = folders.path(FileId::Goals);
    put(&goals, OLD);
    fs::set_permissions(&goals, fs::Permissions::from_mode(0o644)).unwrap();
    save(&RealDisk, &goals, NEW).unwrap();
    assert_eq!(mode(&goals), 0o600);
}

/// A process has one umask, so each is tried in a process of its own.
#[test]
fn files_are_0600_and_folders_0700_at_any_umask() {
    for umask in ["000", "022", "077", "277", "777"] {
        let child = Command::new("sh")
            .args(["-c", "umask $0 && exec \"$@\"", umask])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "disk::unix::modes_at_this_umask", "--ignored"])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&child.stdout);
        assert!(child.status.success() && said.contains("1 passed"), "umask {umask}: {said}");
    }
}

#[test]
#[ignore = "run by files_are_0600_and_folders_0700_at_any_umask"]
fn modes_at_this_umask() {
    let root = tempfile::tempdir().unwrap();
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o700)).unwrap();
    let folders = folders_in(&root.path().join("new"));
    let file = FileId::Week(week("2026-W48"));
    folders.prepare(&RealDisk, file).unwrap();
    let handle = RealDisk.create(&root.path().join("fresh")).unwrap();
    assert_eq!(mode(handle.path()), 0o600);
    save(&RealDisk, &folders.path(file), NEW).unwrap();
    for folder in [root.path().join("new"), folders.config.clone(), folders.config.join("weeks")] {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
    }
    assert_eq!(mode(&folders.path(file)), 0o600);
    assert_eq!(mode(&folders.config.join(".gitignore")), 0o600);
    let runtime = root.path().join("run");
    drop(Lock::take(&runtime, &folders.path(file)).unwrap());
    // At a umask that leaves its owner nothing there is no lock in it.
    let locks = fs::read_dir(&runtime).unwrap().map(|entry| entry.unwrap().path());
    for path in locks.chain([runtime.clone()]) {
        assert_eq!(mode(&path) & 0o077, 0, "{}", path.display());
    }
}
