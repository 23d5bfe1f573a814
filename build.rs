//! Tells the program which commit it is made from, and when that was made.
//!
//! Invariant: nothing of the machine or of the time of the build comes into the program; without a repository nothing is
//! told, and git need not be there. `FEMSTEG_COMMIT` and `FEMSTEG_DATE` say both where the source comes without one.

#![expect(clippy::disallowed_methods, reason = "it is how a build script speaks to cargo")]

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    for name in ["FEMSTEG_COMMIT", "FEMSTEG_DATE"] {
        println!("cargo:rerun-if-env-changed={name}");
    }
    println!("cargo:rerun-if-changed=build.rs");
    let told = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let commit = told("FEMSTEG_COMMIT").or_else(|| git(&["rev-parse", "--short=12", "HEAD"]));
    let date = told("FEMSTEG_DATE").or_else(|| git(&["show", "--no-patch", "--format=%cs", "HEAD"]));
    // The head's own log grows with each commit and each change of branch, and with nothing else.
    if let Some(log) = git(&["rev-parse", "--git-path", "logs/HEAD"]).filter(|log| Path::new(log).exists()) {
        println!("cargo:rerun-if-changed={log}");
    }
    let about = match (commit, date) {
        (Some(commit), Some(date)) => format!(" ({commit} {date})"),
        (Some(one), None) | (None, Some(one)) => format!(" ({one})"),
        (None, None) => String::new(),
    };
    println!("cargo:rustc-env=FEMSTEG_BUILT_FROM={about}");
}

/// What git says of this very folder; nothing where it is no repository of its own.
fn git(words: &[&str]) -> Option<String> {
    // An unpacked archive may lie within a repository of somebody else's.
    let is_ours = Path::new(".git").exists();
    let output = is_ours.then(|| Command::new("git").args(words).output())?.ok()?;
    let text = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}
