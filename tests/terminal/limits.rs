//! Limits that the system sets on the program: how large a file, how many threads.

use std::path::Path;
use std::process::Command;

use super::{Planner, WEEK, to_the_focus, used_desk};

/// Whether there is a command to set limits with.
#[expect(clippy::print_stdout, reason = "what is skipped is said aloud")]
fn can_limit() -> bool {
    let can = Path::new("/usr/bin/prlimit").exists();
    if !can {
        println!("skipped: prlimit is not here");
    }
    can
}

#[test]
fn a_file_that_may_not_grow_is_told_and_saved_once_it_may() {
    if !can_limit() {
        return;
    }
    let desk = used_desk();
    let before = format!("schema = 1\nweek = \"2026-W48\"\n# {}\n", "x".repeat(4000));
    desk.write(WEEK, &before);
    let script = "exec prlimit --fsize=4096:unlimited \"$0\" \"$@\"";
    let mut planner = to_the_focus(Planner::in_shell(&desk, script));
    let typed = "Viktig arbeid som skal bli ferdig i tide, også når fila ikke får lov til å vokse";
    planner.types(typed).see("Ikke lagret: ").see("File too large").see("Viktig arbeid");
    assert_eq!(desk.read(WEEK), before);
    let raised = Command::new("prlimit").args(["--fsize=unlimited", "--pid", &planner.pid().to_string()]).status();
    assert!(raised.unwrap().success());
    planner.see("Lagret ").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert!(desk.read(WEEK).contains(&format!("focus = \"{typed}\"")));
}

#[test]
fn a_command_that_may_not_write_so_much_says_so() {
    if !can_limit() {
        return;
    }
    let desk = used_desk();
    let script = "prlimit --fsize=40 \"$0\" \"$@\" note Ring; echo \"ended $?\"";
    let mut shell = Planner::in_shell(&desk, script);
    shell.see("ended 1").see("File too large");
    shell.is_gone();
    assert!(!desk.path(WEEK).exists());
}
