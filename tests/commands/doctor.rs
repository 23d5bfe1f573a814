//! `femsteg doctor`: what is wrong is found and named, and none of the user's words is repeated.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::{Desk, put};

fn private(desk: &Desk) {
    for path in [desk.dir(), desk.dir().join("weeks")] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
    }
    for path in Desk::everything(&desk.dir()).iter().filter(|path| path.is_file()) {
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    }
}

#[test]
fn folders_without_a_fault_are_fine() {
    let desk = Desk::new();
    desk.week("2026-W47", "focus = \"Hemmelig sak\"\n");
    desk.week("2026-W48", "");
    private(&desk);
    let run = desk.run("doctor --lang nb");
    assert_eq!(run.code, 0, "{}", run.out);
    for words in ["2 uker, fra 2026-W47 til 2026-W48", "0700", "MiB ledig", "Alt er i orden."] {
        assert!(run.out.contains(words), "{words}: {}", run.out);
    }
}

#[test]
fn what_is_wrong_is_named_with_its_place_and_without_anybodys_words() {
    let desk = Desk::new();
    desk.week("2026-W47", "focus = Hemmelig\n");
    desk.week("2026-W48", "[hours]\nmeetings = true\n");
    desk.write("weeks/2026-W48.sync-conflict-20261125-094100-ABCDEFG.toml", "Hemmelig");
    desk.write("weeks/.2026-W48.toml.tmp-4194304-0", "Hemmelig");
    private(&desk);
    for arguments in ["doctor --lang en", "doctor --json"] {
        let run = desk.run(arguments);
        assert_eq!(run.code, 1);
        assert!(!run.out.contains("emmelig") && !run.err.contains("emmelig"), "{}{}", run.out, run.err);
        for words in ["2026-W47.toml", "not-toml", "wrong-value"] {
            assert!(run.out.contains(words), "{words}: {}", run.out);
        }
    }
    let out = desk.run("doctor --lang en").out;
    for words in ["line 3, column 9", "one copy from a sync tool", "one temporary file without an owner"] {
        assert!(out.contains(words), "{words}: {out}");
    }
}

#[test]
fn what_others_can_open_is_told_and_with_fix_closed() {
    let desk = Desk::new();
    desk.week("2026-W48", "focus = \"Sak\"\n");
    private(&desk);
    let week = desk.path("weeks/2026-W48.toml");
    fs::set_permissions(&week, fs::Permissions::from_mode(0o644)).unwrap();
    let told = desk.run("doctor --lang en");
    assert_eq!(told.code, 1);
    assert!(told.out.contains("others can open one file or folder"), "{}", told.out);
    assert_eq!(fs::metadata(&week).unwrap().permissions().mode() & 0o777, 0o644, "looking changes nothing");
    assert_eq!(desk.run("doctor --fix --lang en").code, 0);
    assert_eq!(fs::metadata(&week).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(desk.run("doctor --lang en").code, 0);
}

#[test]
fn a_text_that_was_left_in_an_editor_is_told_with_where_it_lies() {
    let desk = Desk::new();
    desk.week("2026-W48", "");
    let run = desk.root().join("state/run");
    // No process has a number as high as the first; the second is this one, and still at work.
    for process in [4_194_304, std::process::id()] {
        let folder = run.join(format!("edit-{process}-0"));
        fs::create_dir_all(&folder).unwrap();
        put(&folder.join("femsteg.md"), b"Hemmelig");
    }
    private(&desk);
    for folder in [desk.root().join("state"), run.clone()] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
    }
    let told = desk.run("doctor --lang en");
    assert_eq!(told.code, 1);
    assert!(told.out.contains("one text from an editor was left in ") && !told.out.contains("emmelig"), "{}", told.out);
    assert!(desk.run("doctor --json").out.contains("\"left_in_editors\": 1"));
    fs::remove_dir_all(run.join("edit-4194304-0")).unwrap();
    assert!(!desk.run("doctor --lang en").out.contains("editor was left"));
}
