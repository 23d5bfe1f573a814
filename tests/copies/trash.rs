//! Deleting a week, getting it back, and purging it.

use std::collections::BTreeMap;

use super::*;

const TEXT: &str = "focus = \"hemmelig\"\n# husk\n";

/// Every file below the folder, with its bytes.
fn everything(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else {
            found.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    found
}

#[test]
fn a_deleted_week_lies_in_the_trash_and_comes_back_to_the_byte() {
    for text in [TEXT, "\u{feff}half of a file = \"", "focus = \"a\"\r\n"] {
        let scene = Scene::with(text);
        let before = scene.text();
        assert!(scene.store.delete(week_id()).unwrap());
        assert!(!scene.path().exists() && scene.texts(Shelf::Trash) == [before.clone()]);
        assert!(!scene.store.delete(week_id()).unwrap(), "there is nothing left to delete");
        let copy = scene.newest(Shelf::Trash);
        assert_eq!((copy.file, copy.at.to_string().as_str()), (week(), "2026-11-24 09:41:13"));
        assert!(scene.store.restore_from_trash(&copy).unwrap());
        assert_eq!((scene.text(), scene.texts(Shelf::Trash).len()), (before, 0));
        assert_eq!(names(&scene.store.folders.config.join("weeks")), ["2026-W48.toml"]);
    }
}

#[test]
fn a_week_does_not_come_back_over_another_of_its_name() {
    let scene = Scene::with(TEXT);
    scene.store.delete(week_id()).unwrap();
    scene.type_focus("ny").unwrap();
    let before = scene.text();
    assert!(!scene.store.restore_from_trash(&scene.newest(Shelf::Trash)).unwrap());
    assert_eq!((scene.text(), scene.texts(Shelf::Trash).len()), (before, 1));
}

#[test]
fn deleting_that_fails_at_any_call_or_is_cut_off_loses_nothing() {
    let mut done = false;
    for n in 1.. {
        let scene = Scene::with(TEXT);
        let before = scene.text();
        scene.disk.fail_from(n, 28);
        done = scene.store.delete(week_id()).is_ok();
        scene.disk.heal();
        let found = everything(scene.root.path());
        assert!(found.values().any(|bytes| bytes == before.as_bytes()), "{n}");
        for state in (0..=scene.disk.count()).flat_map(|call| scene.disk.crash_states(call)) {
            assert!(state.values().any(|bytes| bytes == before.as_bytes()), "{n}: {:?}", scene.disk.calls());
        }
        if done {
            break;
        }
    }
    assert!(done);
}

#[test]
fn what_others_write_while_a_week_is_deleted_is_in_the_trash_too() {
    let calls = {
        let scene = Scene::with(TEXT);
        scene.store.delete(week_id()).unwrap();
        scene.disk.count()
    };
    for n in 1..=calls {
        let scene = Scene::with(TEXT);
        let path = scene.path();
        scene.disk.before(n, move |_| {
            if fs::remove_file(&path).is_ok() {
                put(&path, &focus("theirs"));
            }
        });
        scene.store.delete(week_id()).unwrap();
        let found = everything(scene.root.path());
        let kept = |text: &str| found.values().any(|bytes| bytes == text.as_bytes());
        assert!(kept(&focus("theirs")) || kept(&format!("{HEAD}{TEXT}")), "{n}");
        let theirs_came = scene.disk.calls().len() >= n && kept(&focus("theirs"));
        assert!(theirs_came || n + 2 >= calls, "{n} of {calls}: {:?}", scene.disk.calls());
    }
}

#[test]
fn the_trash_is_kept_for_ninety_days() {
    let scene = Scene::with(TEXT);
    scene.store.delete(week_id()).unwrap();
    let empty_after = |days: u64| {
        scene.pass(days * 24 * 60);
        // The writer thread does it once, at its first look.
        let (tell, words) = std::sync::mpsc::channel();
        let keeper = femsteg::store::keeper::Keeper::start(scene.store.clone(), Vec::new(), move |word| {
            tell.send(word).unwrap();
        })
        .unwrap();
        let nothing = Save { file: FileId::Place, base: Table::default(), now: Table::default() };
        keeper.save(nothing.clone());
        words.recv().unwrap();
        scene.pass(1);
        keeper.save(nothing);
        drop(keeper);
        scene.texts(Shelf::Trash).is_empty()
    };
    assert!(!empty_after(89));
    assert!(empty_after(2));
}

#[test]
fn after_purging_no_word_of_the_week_is_anywhere_and_all_else_is_as_it_was() {
    let scene = Scene::with(TEXT);
    let other = scene.store.folders.path(FileId::Week("2026-W49".parse().unwrap()));
    put(&other, "schema = 1\nweek = \"2026-W49\"\nfocus = \"annen\"\n");
    // Copies on every shelf …
    scene.type_focus("hemmelig igjen").unwrap();
    scene.disk.fail_once(scene.disk.count() + 2, 5);
    scene.type_focus("hemmelig til slutt").unwrap_err();
    let scene = scene.next_session();
    scene.store.delete(week_id()).unwrap();
    scene.type_focus("hemmelig nok en gang").unwrap();
    // … and what lies beside the file.
    let weeks = scene.store.folders.config.join("weeks");
    let beside = [
        ".2026-W48.toml.tmp-1-0",
        "2026-W48.toml~",
        ".2026-W48.toml.swp",
        "2026-W48.sync-conflict-20261124-120000-ABCDEFG.toml",
        "2026-W48 (conflicted copy).toml",
    ];
    for name in beside {
        put(&weeks.join(name), "hemmelig");
    }
    for name in ["2026-W480.toml", "x2026-W48.toml"] {
        put(&weeks.join(name), "annen");
    }
    let is_secret = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains("hemmelig");
    let before = everything(scene.root.path());
    let secret = before.values().filter(|bytes| is_secret(bytes)).count();
    assert!(secret >= beside.len() + 4, "{:?}", before.keys());
    assert_eq!(scene.store.purge(week_id()).unwrap(), secret);
    let after = everything(scene.root.path());
    assert!(!after.values().any(is_secret), "{:?}", after.keys());
    let others: BTreeMap<_, _> = before.into_iter().filter(|(_, bytes)| !is_secret(bytes)).collect();
    assert_eq!(after, others);
    assert_eq!(scene.store.purge(week_id()).unwrap(), 0);
}

#[cfg(unix)]
#[test]
fn a_linked_week_goes_from_where_it_is() {
    let scene = Scene::with("");
    let elsewhere = scene.root.path().join("dotfiles");
    fs::create_dir(&elsewhere).unwrap();
    for purge in [false, true] {
        fs::remove_file(scene.path()).ok();
        put(&elsewhere.join("uke.toml"), &focus("hemmelig"));
        put(&elsewhere.join("annet.toml"), "annet");
        std::os::unix::fs::symlink(elsewhere.join("uke.toml"), scene.path()).unwrap();
        if purge {
            put(&elsewhere.join(".uke.toml.tmp-1-0"), "hemmelig");
            scene.store.purge(week_id()).unwrap();
        } else {
            assert!(scene.store.delete(week_id()).unwrap());
            assert_eq!(scene.texts(Shelf::Trash), [focus("hemmelig")]);
        }
        assert_eq!(names(&elsewhere), ["annet.toml"]);
        assert!(fs::symlink_metadata(scene.path()).is_err());
        fs::remove_file(elsewhere.join("annet.toml")).unwrap();
    }
}
