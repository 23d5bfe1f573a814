//! Earlier states: when they are kept, and how one comes back.

use super::*;

#[test]
fn the_first_change_of_a_session_and_one_every_five_minutes_leave_a_copy() {
    let scene = Scene::with("focus = \"0\"\n");
    for (minutes, text) in [(0, "1"), (1, "2"), (3, "3"), (1, "4"), (4, "5"), (30, "6")] {
        scene.pass(minutes);
        scene.type_focus(text).unwrap();
    }
    // At 0, 5 and 39 minutes, what stood there before.
    assert_eq!(scene.texts(Shelf::History), ["0", "3", "5"].map(focus));
    let names = names(&scene.root.path().join("state/history"));
    let times = ["2026-11-24T094113", "2026-11-24T094613", "2026-11-24T102013"];
    assert_eq!(names, times.map(|time| format!("2026-W48.{time}-000.toml")));
    let scene = scene.next_session();
    scene.type_focus("7").unwrap();
    assert_eq!(scene.texts(Shelf::History), ["0", "3", "5", "6"].map(focus));
}

#[test]
fn what_somebody_else_wrote_is_kept_before_it_is_built_upon() {
    let scene = Scene::with("focus = \"0\"\n");
    scene.type_focus("1").unwrap();
    let theirs = format!("{}# husk\n", focus("theirs"));
    fs::remove_file(scene.path()).unwrap();
    put(&scene.path(), &theirs);
    scene.type_focus("2").unwrap();
    scene.type_focus("3").unwrap();
    assert_eq!(scene.texts(Shelf::History), [focus("0"), theirs]);
}

#[test]
fn what_the_newest_copy_says_is_not_kept_twice() {
    let mut scene = Scene::with("focus = \"0\"\n");
    scene.type_focus("1").unwrap();
    scene.type_focus("0").unwrap();
    for _ in 0..3 {
        scene = scene.next_session();
        scene.type_focus("1").unwrap();
        scene.type_focus("0").unwrap();
    }
    assert_eq!(scene.texts(Shelf::History), [focus("0")]);
    // A save that changes nothing keeps nothing either.
    scene = scene.next_session();
    scene.type_focus("0").unwrap();
    assert_eq!(scene.texts(Shelf::History).len(), 1);
}

#[test]
fn copies_of_one_second_have_numbers_and_sort_by_them() {
    let mut scene = Scene::with("focus = \"0\"\n");
    for text in ["1", "2", "3"] {
        scene.type_focus(text).unwrap();
        scene = scene.next_session();
    }
    let copies = scene.store.history(week()).unwrap();
    assert_eq!(copies.iter().map(|copy| copy.number).collect::<Vec<_>>(), [2, 1, 0]);
    assert_eq!(scene.texts(Shelf::History), ["0", "1", "2"].map(focus));
    assert!(
        copies.iter().all(|copy| copy.at.to_string() == "2026-11-24 09:41:13" && copy.size == focus("0").len() as u64)
    );
}

#[test]
fn a_history_that_cannot_be_written_keeps_nobody_from_saving() {
    let scene = Scene::with("focus = \"0\"\n");
    // A file in the place of its folder.
    put(&scene.root.path().join("state/history"), "");
    let saved = scene.type_focus("1").unwrap();
    assert!(saved.unkept.is_some());
    assert_eq!(scene.text(), focus("1"));
    fs::remove_file(scene.root.path().join("state/history")).unwrap();
    assert_eq!(scene.type_focus("2").unwrap().unkept, None, "it is tried again with the next save");
    assert_eq!(scene.texts(Shelf::History), [focus("1")]);
}

#[test]
fn restoring_is_an_edit_that_can_be_taken_back() {
    let scene = Scene::with("focus = \"0\"\n# husk\n");
    scene.type_focus("1").unwrap();
    let first = scene.newest(Shelf::History);
    let before = scene.text();
    scene.store.restore(&first).unwrap();
    assert_eq!(scene.text(), format!("{}# husk\n", focus("0")));
    assert_eq!(scene.texts(Shelf::History).last(), Some(&before));
    scene.store.restore(&scene.newest(Shelf::History)).unwrap();
    assert_eq!(scene.text(), before);
    fs::remove_file(scene.path()).unwrap();
    scene.store.restore(&first).unwrap();
    assert!(scene.text().contains("# husk"), "also a file that is gone");
}

#[test]
fn a_restoring_that_fails_at_any_call_loses_nothing() {
    let mut done = false;
    for n in 1.. {
        let scene = Scene::with("focus = \"0\"\n");
        scene.type_focus("1").unwrap();
        let copy = scene.newest(Shelf::History);
        scene.disk.fail_from(scene.disk.count() + n, 28);
        done = scene.store.restore(&copy).is_ok();
        scene.disk.heal();
        let kept = scene.texts(Shelf::History).contains(&focus("1"));
        assert!(scene.text() == focus("1") || kept, "{n}: {:?}", scene.disk.calls());
        assert!(scene.text() == focus("0") || !done, "{n}");
        if done {
            break;
        }
    }
    assert!(done);
}

#[test]
fn what_others_write_into_a_restoring_stands_in_the_history() {
    let calls = {
        let scene = Scene::with("focus = \"0\"\n");
        scene.type_focus("1").unwrap();
        let before = scene.disk.count();
        scene.store.restore(&scene.newest(Shelf::History)).unwrap();
        scene.disk.count() - before
    };
    for n in 1..=calls {
        let scene = Scene::with("focus = \"0\"\n");
        scene.type_focus("1").unwrap();
        let copy = scene.newest(Shelf::History);
        let path = scene.path();
        scene.disk.before(scene.disk.count() + n, move |_| {
            fs::remove_file(&path).unwrap();
            put(&path, &focus("theirs"));
        });
        scene.store.restore(&copy).unwrap();
        let kept = scene.texts(Shelf::History).contains(&focus("theirs"));
        assert!(kept || scene.text() == focus("theirs"), "{n}");
    }
}
