//! The demo: its header, that it keeps nothing, and that it lets the user's own files alone.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use rustix::process::Signal;

use super::Planner;
use crate::commands::Desk;

/// The demo, with a folder for temporary files of its own.
fn demo(desk: &Desk) -> (Planner, PathBuf) {
    let temporary = desk.root().join("tmp");
    fs::create_dir(&temporary).unwrap();
    let script = format!("TMPDIR='{}' exec \"$0\" \"$@\" demo", temporary.display());
    (Planner::in_shell(desk, &script), temporary)
}

fn mode(path: &PathBuf) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_demo_says_what_it_is_and_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.write("weeks/2026-W48.toml", "schema = 1\nweek = \"2026-W48\"\nfocus = \"Mitt eget\"\n");
    let before = desk.read("weeks/2026-W48.toml");
    let (mut planner, temporary) = demo(&desk);
    planner.see("demo · oppdiktede uker").see("ingenting blir tatt vare på").see("Ledermøtet kan bestemme");
    let everything = Desk::everything(&temporary);
    assert!(everything.len() > 15, "{everything:?}");
    for path in &everything {
        assert_eq!(mode(path), if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
    }
    planner.press("1").see("steg 1 av 5").types("Prøv ").see("Lagret ").see("demo");
    planner.press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert_eq!(Desk::everything(&temporary), Vec::<PathBuf>::new(), "nothing is left");
    assert_eq!(Desk::everything(&desk.dir()).len(), 2, "the user's own week and its folder, as before");
    assert_eq!(desk.read("weeks/2026-W48.toml"), before);
    assert!(!desk.root().join("state").exists(), "no history of it either");
}

#[test]
fn a_demo_that_is_told_to_stop_leaves_nothing_behind() {
    let desk = Desk::new();
    let (mut planner, temporary) = demo(&desk);
    planner.see("demo").signal(Signal::TERM);
    planner.is_gone();
    assert_eq!(Desk::everything(&temporary), Vec::<PathBuf>::new());
}
