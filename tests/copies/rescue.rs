//! Text that could not be saved, and what dead programs left.

use std::process::Command;

use rustix::io::Errno;

use super::*;

/// The number of a process that has ended.
fn dead() -> u32 {
    let mut child = Command::new("true").spawn().unwrap();
    child.wait().unwrap();
    child.id()
}

/// Leaves a temporary file as a save makes it.
fn leave(scene: &Scene, name: &str, process: u32, text: &str) -> PathBuf {
    let path = scene.store.folders.config.join(name);
    let temporary = format!(".{}.tmp-{process}-0", path.file_name().unwrap().to_str().unwrap());
    let path = path.with_file_name(temporary);
    put(&path, text);
    path
}

#[test]
fn a_save_that_fails_at_any_call_leaves_its_text_until_one_works() {
    for errno in [Errno::NOSPC, Errno::DQUOT, Errno::IO, Errno::ROFS, Errno::ACCESS, Errno::MFILE] {
        let mut failed = 0;
        for n in 1..20 {
            let scene = Scene::with("focus = \"0\"\n# husk\n");
            scene.disk.fail_once(n + 1, errno.raw_os_error());
            if scene.type_focus("1").is_err() {
                failed += 1;
                assert_eq!(scene.texts(Shelf::Rescue), [format!("{}# husk\n", focus("1"))], "{errno:?} at {n}");
            }
            scene.disk.heal();
            scene.type_focus("2").unwrap();
            assert_eq!(scene.texts(Shelf::Rescue), [""; 0], "{errno:?} at {n}");
            assert!(scene.text().contains("\"2\""));
        }
        assert!(failed >= 5, "{errno:?}: {failed}");
    }
}

#[test]
fn while_saves_go_on_failing_there_is_one_copy_with_the_latest_text() {
    let scene = Scene::with("focus = \"0\"\n");
    let base = scene.store.load(week()).table;
    let save = |text: &str| {
        let mut now = base.clone();
        now.set("focus", Node::Leaf(Scalar::Text(text.to_owned())));
        scene.store.save(&Save { file: week(), base: base.clone(), now })
    };
    let damaged = format!("{HEAD}focus = \"0\n");
    fs::remove_file(scene.path()).unwrap();
    put(&scene.path(), &damaged);
    for text in ["1", "1", "2", "3"] {
        assert!(matches!(save(text), Err(SaveFault::Closed(_))));
        assert_eq!(scene.texts(Shelf::Rescue), [focus(text)]);
        scene.pass(1);
    }
    assert_eq!(scene.text(), damaged, "the file is its owner's");
    // Its owner mends it, and has put something else there: ours is not in the file, so the copy stays.
    fs::remove_file(scene.path()).unwrap();
    put(&scene.path(), &focus("theirs"));
    assert_eq!(save("3").unwrap().clashes.len(), 1);
    assert_eq!(scene.texts(Shelf::Rescue), [focus("3")]);
    fs::remove_file(scene.path()).unwrap();
    put(&scene.path(), &focus("0"));
    save("4").unwrap();
    assert_eq!(scene.texts(Shelf::Rescue), [""; 0]);
}

#[test]
fn text_that_is_too_long_for_its_file_is_rescued_whole() {
    let scene = Scene::with("");
    let long = "ord ".repeat(300_000);
    assert!(matches!(scene.type_focus(&long), Err(SaveFault::TooLarge(_))));
    assert!(scene.texts(Shelf::Rescue)[0].contains(&long));
}

#[test]
fn a_copy_of_an_earlier_session_stays_until_its_owner_decides() {
    let scene = Scene::with("focus = \"0\"\n");
    scene.disk.fail_once(2, Errno::IO.raw_os_error());
    scene.type_focus("1").unwrap_err();
    let scene = scene.next_session();
    scene.type_focus("2").unwrap();
    assert_eq!(scene.texts(Shelf::Rescue), [focus("1")]);
    let copy = scene.store.rescues().unwrap().remove(0);
    assert_eq!((copy.file, copy.at.to_string().as_str()), (week(), "2026-11-24 09:41:13"));
    scene.store.put_aside(&copy).unwrap();
    assert_eq!((scene.texts(Shelf::Rescue).len(), scene.texts(Shelf::Trash)), (0, vec![focus("1")]));
}

#[test]
fn what_a_dead_program_left_is_rescued_where_it_says_something_more() {
    let (process, now) = (dead(), focus("Utkastet er klart"));
    for (left, rescued) in [
        (focus("Utkastet er klart, sa hun"), true),
        (focus("Noe annet"), true),
        (format!("{now}# husk\n"), true),
        (format!("{now}plan_b = \"uten\n"), true),
        (format!("{HEAD}[[note]]\nid = \"aaaa\"\ntext = \"Ringt\"\n"), true),
        ("\u{0}\u{0}\u{0}".to_owned(), true),
        (now.clone(), false),
        (now[..now.len() - 9].to_owned(), false),
        (String::new(), false),
        // What the file said before it was swapped out.
        (focus("Utkastet er"), false),
        (HEAD.to_owned(), false),
    ] {
        let scene = Scene::with("focus = \"Utkastet er klart\"\n");
        let path = leave(&scene, "weeks/2026-W48.toml", process, &left);
        assert_eq!(scene.store.sweep().unwrap(), usize::from(rescued), "{left:?}");
        assert_eq!(scene.texts(Shelf::Rescue), vec![left.clone(); usize::from(rescued)], "{left:?}");
        assert!(!path.exists() && scene.text() == now, "{left:?}");
        assert_eq!(scene.store.sweep().unwrap(), 0);
    }
}

#[test]
fn what_stands_on_a_shelf_is_not_rescued_again() {
    let scene = Scene::with("focus = \"Noe\"\n");
    scene.type_focus("Annet").unwrap();
    leave(&scene, "weeks/2026-W48.toml", dead(), &focus("Noe"));
    assert_eq!(scene.store.sweep().unwrap(), 0);
    for _ in 0..2 {
        leave(&scene, "weeks/2026-W48.toml", dead(), &focus("Tredje"));
        scene.store.sweep().unwrap();
    }
    assert_eq!(scene.texts(Shelf::Rescue), [focus("Tredje")]);
    assert_eq!(names(&scene.store.folders.config.join("weeks")), ["2026-W48.toml"]);
}

#[test]
fn every_file_of_ours_is_looked_for_and_nobody_elses() {
    let scene = Scene::with("");
    let process = dead();
    for name in ["goals.toml", "config.toml", "weeks/2026-W50.toml"] {
        leave(&scene, name, process, "x = 1\n");
    }
    let stays = [
        leave(&scene, "weeks/2026-W48.toml", 1, "somebody is at it"),
        leave(&scene, "weeks/2026-W48.toml", std::process::id(), "we are at it"),
        leave(&scene, "weeks/notes.toml", process, "not ours"),
        leave(&scene, "weeks/2026-W54.toml", process, "no week"),
    ];
    assert_eq!(scene.store.sweep().unwrap(), 3);
    let files: Vec<String> = scene.store.rescues().unwrap().iter().map(|copy| copy.file.to_string()).collect();
    assert!(["goals.toml", "config.toml", "weeks/2026-W50.toml"].iter().all(|name| files.contains(&(*name).into())));
    assert!(stays.iter().all(|path| path.exists()));
}

#[cfg(unix)]
#[test]
fn what_lies_beside_a_linked_file_is_found() {
    let scene = Scene::with("");
    let elsewhere = scene.root.path().join("dotfiles");
    fs::create_dir(&elsewhere).unwrap();
    put(&elsewhere.join("plan.toml"), "schema = 1\n");
    std::os::unix::fs::symlink(elsewhere.join("plan.toml"), scene.store.folders.path(FileId::Goals)).unwrap();
    put(&elsewhere.join(format!(".plan.toml.tmp-{}-0", dead())), "schema = 1\n# husk\n");
    assert_eq!(scene.store.sweep().unwrap(), 1);
    assert_eq!(scene.newest(Shelf::Rescue).file, FileId::Goals);
    assert_eq!(names(&elsewhere), ["plan.toml"]);
}

#[test]
fn a_copy_half_made_when_the_program_died_is_taken_up() {
    let scene = Scene::with("focus = \"0\"\n");
    let shelf = scene.root.path().join("state/rescue");
    fs::create_dir_all(&shelf).unwrap();
    let name = format!(".2026-W48.2026-11-24T094113-000.toml.tmp-{}-0", dead());
    put(&shelf.join(name), &focus("1"));
    assert_eq!(scene.store.sweep().unwrap(), 1);
    assert_eq!(scene.texts(Shelf::Rescue), [focus("1")]);
    assert_eq!(names(&shelf).len(), 1);
}

#[test]
fn a_sweep_that_fails_at_any_call_loses_nothing() {
    for n in 1..12 {
        let scene = Scene::with("focus = \"0\"\n");
        let path = leave(&scene, "weeks/2026-W48.toml", dead(), &focus("1"));
        scene.disk.fail_from(n, 28);
        scene.store.sweep().ok();
        scene.disk.heal();
        assert!(path.exists() || scene.texts(Shelf::Rescue) == [focus("1")], "{n}");
        scene.store.sweep().unwrap();
        assert_eq!(scene.texts(Shelf::Rescue), [focus("1")], "{n}");
    }
}
