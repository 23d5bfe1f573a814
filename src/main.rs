//! The process: files of its own are nobody else's, and the rest is a command.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    femsteg::cli::run()
}
