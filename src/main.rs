//! The process: files of its own are nobody else's, no limit ends it in the middle of a save, and the rest is a
//! command.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(unix)]
    {
        rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
        outlive_full_files();
    }
    femsteg::cli::run()
}

/// Where a file may not grow any more, the system ends the program, unless it listens for SIGXFSZ: then the write
/// fails, and is told as any other that fails.
#[cfg(unix)]
fn outlive_full_files() {
    signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default()).ok();
}
