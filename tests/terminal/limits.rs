//! Limits that the system sets on the program: how large a file, how many threads.

use std::fs;
use std::os::unix::fs::chown;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use rustix::process::Signal;

use super::{Planner, WEEK, to_the_focus, used_desk};
use crate::commands::Desk;

/// So many users were used.
static USERS: AtomicU32 = AtomicU32::new(0);

/// Whether there is a command to set limits with.
#[expect(clippy::print_stdout, reason = "what is skipped is said aloud")]
fn can_limit() -> bool {
    let can = Path::new("/usr/bin/prlimit").exists();
    if !can {
        println!("skipped: prlimit is not here");
    }
    can
}

fn is_done(script: &str) -> bool {
    Command::new("sh").args(["-c", script]).output().unwrap().status.success()
}

#[test]
fn a_file_that_may_not_grow_is_told_and_saved_once_it_may() {
    if !can_limit() {
        return;
    }
    let desk = used_desk();
    let before = format!("schema = 1\nweek = \"2026-W48\"\n# {}\n", "x".repeat(4000));
    desk.write(WEEK, &before);
    let script = "exec prlimit --fsize=4096: \"$0\" \"$@\"";
    let mut planner = to_the_focus(Planner::in_shell(&desk, script));
    let typed = "Viktig arbeid som skal bli ferdig i tide, også når fila ikke får lov til å vokse";
    planner.types(typed).see("Ikke lagret: ").see("File too large").see("Viktig arbeid");
    assert_eq!(desk.read(WEEK), before);
    assert!(is_done(&format!("prlimit --fsize=unlimited: --pid {}", planner.pid())));
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

/// A desk of a user with no other process, since no limit of threads holds for root: the desk, the command that
/// makes somebody that user, and the one that starts the program there with so many threads.
pub(super) struct Elsewhere {
    desk: Desk,
    as_user: String,
    start: String,
}

impl Elsewhere {
    #[expect(clippy::print_stdout, reason = "what is skipped is said aloud")]
    pub(super) fn with_threads(threads: u32) -> Option<Self> {
        let user = 1_000_000_000 + std::process::id() * 16 + USERS.fetch_add(1, Ordering::Relaxed);
        let as_user = format!("setpriv --reuid={user} --regid={user} --clear-groups");
        if !can_limit() || !is_done(&format!("{as_user} true")) {
            println!("skipped: nobody can become another user here");
            return None;
        }
        let desk = used_desk();
        let program = desk.root().join("program");
        fs::copy(env!("CARGO_BIN_EXE_femsteg"), &program).unwrap();
        for path in Desk::everything(desk.root()).into_iter().chain([desk.root().to_owned()]) {
            chown(path, Some(user), Some(user)).unwrap();
        }
        let start = format!("{as_user} prlimit --nproc={threads}: {} \"$@\"", program.display());
        Some(Self { desk, as_user, start })
    }

    /// The planner, in a week's focus.
    pub(super) fn planner(&self) -> Planner {
        to_the_focus(Planner::in_shell(&self.desk, &format!("exec {}", self.start)))
    }
}

#[test]
fn without_threads_to_listen_it_says_so() {
    for threads in 1..=4 {
        let Some(Elsewhere { desk, start, .. }) = Elsewhere::with_threads(threads) else { return };
        let mut shell = Planner::in_shell(&desk, &format!("{start}; echo \"ended $?\""));
        shell.see("ended 1").see("Standard inn kan ikke leses").is_gone();
    }
}

#[test]
fn without_a_thread_to_save_it_is_told_and_saved_once_there_is_one() {
    let Some(elsewhere) = Elsewhere::with_threads(5) else { return };
    let mut planner = elsewhere.planner();
    planner.types("Viktig").see("Ikke lagret: ").see("Viktig");
    assert!(is_done(&format!("{} prlimit --nproc=64: --pid {}", elsewhere.as_user, planner.pid())));
    planner.see("Lagret ").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert!(elsewhere.desk.read(WEEK).contains("focus = \"Viktig\""));
}

#[test]
fn without_a_thread_to_save_it_is_saved_in_the_end() {
    let Some(elsewhere) = Elsewhere::with_threads(5) else { return };
    let mut planner = elsewhere.planner();
    planner.types("Viktig").see("Ikke lagret: ").see("Viktig").signal(Signal::TERM);
    assert_eq!(planner.is_gone(), 0);
    assert!(elsewhere.desk.read(WEEK).contains("focus = \"Viktig\""));
}
