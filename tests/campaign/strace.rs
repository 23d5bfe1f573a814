//! Putting faults between a program and the system with strace, at calls that a run before has shown.
//!
//! Invariant: no call is known by heart. Which there are, how often and in which order is read off a traced
//! run, so that a save may be done in any way.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// One call in a trace.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// The thread, by its number; 0 where only one was traced.
    pub(crate) thread: u32,
    pub(crate) name: String,
    /// How often the thread has made this call, this one counted: strace counts by thread.
    pub(crate) nth: usize,
    pub(crate) line: String,
}

/// The calls of a trace, in their order.
pub(crate) fn calls(log: &str) -> Vec<Call> {
    let mut counts: BTreeMap<(u32, String), usize> = BTreeMap::new();
    let begun = log.lines().filter_map(|line| {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let rest = line[digits..].trim_start();
        let (name, _) = rest.split_once('(')?;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        is_name.then(|| (line[..digits].parse().unwrap_or(0), name.to_owned(), rest.to_owned()))
    });
    let counted = begun.map(|(thread, name, line)| {
        let nth = counts.entry((thread, name.clone())).or_default();
        *nth += 1;
        Call { thread, name, nth: *nth, line }
    });
    counted.collect()
}

/// The calls from the first that names `folder` to the end: whatever has to do with the user's files.
pub(crate) fn calls_from(log: &str, folder: &Path) -> Vec<Call> {
    let folder = folder.to_string_lossy();
    calls(log).into_iter().skip_while(|call| !call.line.contains(&*folder)).collect()
}

/// A call that can be told about a file, as against memory, threads and signals.
pub(crate) fn is_about_files(name: &str) -> bool {
    const STEMS: [&str; 24] = [
        "open",
        "creat",
        "read",
        "write",
        "sync",
        "chmod",
        "chown",
        "rename",
        "unlink",
        "link",
        "rmdir",
        "close",
        "mkdir",
        "stat",
        "access",
        "fallocate",
        "truncate",
        "lock",
        "fcntl",
        "lseek",
        "getdents",
        "xattr",
        "utime",
        "copy_file_range",
    ];
    STEMS.iter().any(|stem| name.contains(stem))
}

/// What happens at a call instead of the call.
#[derive(Debug, Clone)]
pub(crate) struct Fault<'a> {
    pub(crate) name: &'a str,
    /// `signal=KILL`, `error=EIO`, `delay_enter=1000`: after `inject=NAME:` in the manual of strace.
    pub(crate) what: String,
    /// `3` for the third, `3+` for the third and all that follow.
    pub(crate) when: String,
}

impl Fault<'_> {
    /// The arguments that put it into all threads of what is started.
    pub(crate) fn arguments(&self) -> Vec<String> {
        let (name, what, when) = (self.name, &self.what, &self.when);
        let mut arguments = ["-f", "-qq", "-o", "/dev/null"].map(str::to_owned).to_vec();
        // Stopping at the one call only, the program runs as fast as ever; but then no signal can be sent.
        if !what.starts_with("signal") {
            arguments.push("--seccomp-bpf".to_owned());
        }
        for option in [format!("trace={name}"), format!("inject={name}:{what}:when={when}")] {
            arguments.extend(["-e".to_owned(), option]);
        }
        arguments
    }
}

/// Whether a program can be traced here, which containers may forbid.
pub(crate) fn is_allowed(what: &str) -> bool {
    if !super::tools::have(what, &["strace"]) {
        return false;
    }
    let tried = Command::new("strace").args(["-f", "-qq", "-o", "/dev/null", "true"]).output();
    let allowed = tried.is_ok_and(|tried| tried.status.success());
    if !allowed {
        super::tools::skipped(what, "strace may not trace here");
    }
    allowed
}
