//! `femsteg demo` without a terminal, and its files for tests.

use std::fs;

use super::{Desk, LANGUAGES, Run};

#[test]
fn without_a_terminal_it_says_so_and_makes_nothing() {
    for language in LANGUAGES {
        let desk = Desk::new();
        let temporary = desk.root().join("tmp");
        fs::create_dir(&temporary).unwrap();
        let run =
            Run::of(&desk.command(&format!("demo --lang {language}")).env("TMPDIR", &temporary).output().unwrap());
        assert!(run.line(1).contains("femsteg show"), "{run:?}");
        assert_eq!(Desk::everything(desk.root()).len(), 1, "the folder for temporary files alone");
    }
}

#[test]
fn its_files_are_put_where_nothing_is() {
    let desk = Desk::new();
    for language in LANGUAGES {
        let unpack = format!("demo --lang {language} --unpack {language}");
        assert_eq!(desk.run(&unpack).fine(), "");
        assert!(desk.run(&unpack).line(1).ends_with('.'), "there is something now");
        let shown = desk.run(&format!("--dir {language} weeks")).fine();
        assert_eq!(shown.lines().count(), 11, "twelve weeks, of which one is blank");
        assert!(shown.starts_with("2026-W37") && shown.contains("\n2026-W48"), "{shown}");
        let doctor = desk.run(&format!("--dir {language} doctor --lang en")).out;
        assert!(doctor.contains("All is well"), "{doctor}");
    }
    assert_eq!(desk.run("demo --today 2027-01-04 --unpack later").fine(), "");
    let shown = desk.run("--dir later weeks").fine();
    assert!(shown.starts_with("2026-W43") && shown.contains("\n2026-W53") && shown.contains("\n2027-W01"), "{shown}");
    assert!(!desk.dir().exists(), "the user's own folder is let alone");
}

#[test]
fn what_cannot_be_done_is_told() {
    let desk = Desk::new();
    fs::create_dir(desk.root().join("empty")).unwrap();
    assert_eq!(desk.run("demo --unpack empty").fine(), "", "an empty folder will do");
    desk.write("file", "");
    desk.run("demo --unpack plan/file --lang en").line(1);
    assert!(desk.run("demo --unpack no/such --lang en").line(1).contains("temporary"));
    desk.run("demo --today someday --lang en").line(2);
    desk.run("demo week --lang en").line(2);
    let help = desk.run("help demo --lang en").fine();
    assert!(help.contains("removed when you leave") && !help.contains("unpack"), "{help}");
}
