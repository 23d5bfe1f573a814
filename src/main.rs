//! The process: its files and its memory are nobody else's, no limit ends it in the middle of a save, and the rest
//! is a command.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(unix)]
    {
        rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
        keep_memory();
        outlive_full_files();
    }
    femsteg::cli::run()
}

/// A program that breaks down leaves its memory in a file, which this one must not. The limit sees to that, but not
/// where the system hands the memory to another program instead: that one is given none of a process that may not
/// be dumped. Into such a process its user's other programs cannot look either.
#[cfg(unix)]
fn keep_memory() {
    use rustix::process::{Resource, Rlimit, setrlimit};

    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) }).ok();
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable).ok();
}

/// Where a file may not grow any more, the system ends the program, unless it listens for SIGXFSZ: then the write
/// fails, and is told as any other that fails.
#[cfg(unix)]
fn outlive_full_files() {
    signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default()).ok();
}
