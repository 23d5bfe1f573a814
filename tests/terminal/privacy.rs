//! Nothing leaves the machine, and nothing is left behind where the program breaks down.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::limits::Elsewhere;
use super::{Planner, WEEK, used_desk};

/// Crates that talk to a network, or to a bus on the way to one.
const NETWORKING: &[&str] = &[
    "async-std",
    "attohttpc",
    "curl",
    "hickory-proto",
    "hyper",
    "isahc",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "socket2",
    "surf",
    "tokio",
    "trust-dns-proto",
    "tungstenite",
    "ureq",
    "zbus",
];

#[test]
fn no_networking_crate_is_in_the_tree() {
    let lock = include_str!("../../Cargo.lock");
    let names: Vec<&str> = lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    assert!(names.contains(&"ratatui"), "{names:?}");
    for name in names {
        assert!(!NETWORKING.contains(&name), "{name}");
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "what is skipped is said aloud")]
fn no_call_reaches_for_a_network() {
    if !Path::new("/usr/bin/strace").exists() {
        println!("skipped: strace is not here");
        return;
    }
    let desk = used_desk();
    let script = "exec strace -f -qq -e trace=socket,connect,bind,listen -o calls.txt \"$0\" \"$@\"";
    let mut planner = Planner::in_shell(&desk, script);
    planner.see("fortsett").press("1").see("steg 1 av 5").types("Viktig").press("tab").see("Lagret").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert!(desk.read(WEEK).contains("Viktig"));
    let calls = fs::read_to_string(desk.root().join("calls.txt")).unwrap();
    // What the system tells of threads and signals stands between `+++` and `---`.
    let reaching: Vec<&str> = calls.lines().filter(|line| !line.contains("+++") && !line.contains("---")).collect();
    assert_eq!(reaching, Vec::<&str>::new());
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_in_memory_is_written_nowhere() {
    let desk = used_desk();
    let mut planner = Planner::open(&desk);
    planner.see("fortsett");
    let limits = fs::read_to_string(format!("/proc/{}/limits", planner.pid())).unwrap();
    let core = limits.lines().find_map(|line| line.strip_prefix("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().collect::<Vec<_>>(), ["0", "0", "bytes"]);
}

/// Where nothing is dumped, the system gives what it tells of a process to root: also its user's other programs
/// cannot read its memory.
#[test]
#[cfg(target_os = "linux")]
fn nobody_reads_what_is_in_memory() {
    let Some(elsewhere) = Elsewhere::with_threads(16) else { return };
    let planner = elsewhere.planner();
    assert_eq!(fs::metadata(format!("/proc/{}/mem", planner.pid())).unwrap().uid(), 0);
}

#[test]
fn what_others_can_open_is_told_on_the_start_screen_and_nothing_is_changed() {
    let desk = used_desk();
    let settings = desk.path("config.toml");
    for (mode, told) in [(0o600, false), (0o644, true)] {
        std::fs::set_permissions(desk.dir(), std::fs::Permissions::from_mode(0o700)).unwrap();
        std::fs::set_permissions(&settings, std::fs::Permissions::from_mode(mode)).unwrap();
        let mut planner = Planner::open(&desk);
        planner.see("fortsett");
        if told {
            planner.see("Én fil eller mappe kan åpnes av andre");
        }
        planner.press("q");
        assert_eq!(planner.is_gone(), 0);
        assert_eq!(std::fs::metadata(&settings).unwrap().permissions().mode() & 0o777, mode);
    }
}
