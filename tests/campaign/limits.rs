//! What the system limits: a full disk of 64 KiB, files that may not grow, and folders of another user.
//!
//! Invariant: under a limit the old file stays as it was and a reason is given; without it the next note lands.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;
use std::process::{Command, Output};

use super::figures::{Figure, Tally};
use super::notes::{WEEK, arguments, at};
use super::tools::{have, skipped};
use crate::commands::Desk;

const HEAD: &str = "schema = 1\nweek = \"2026-W48\"\n";
const TEXT: &str = "hemmelig";
/// Nobody, on every system.
const NOBODY: u32 = 65534;

/// Whether a file that may not grow is told as an error. Where it is not, the signal ends the program.
const LIMITS_ARE_TOLD: bool = true;

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Whether this works here; said aloud when it does not.
fn works(what: &str, command: &mut Command) -> bool {
    let output = command.output();
    let works = output.as_ref().is_ok_and(|output| output.status.success());
    if !works {
        skipped(what, &format!("it is not allowed here: {output:?}"));
    }
    works
}

/// A note that could not be saved: exit code 1, a reason, and not a word of it.
fn is_told(output: &Output) -> Result<(), String> {
    let reason = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(1) if !reason.is_empty() && !reason.contains(TEXT) => Ok(()),
        code => Err(format!("exit code {code:?}, {reason:?}")),
    }
}

fn equal(what: &str, one: &[u8], other: &[u8]) -> Result<(), String> {
    if one == other { Ok(()) } else { Err(format!("{what} differs: {}", String::from_utf8_lossy(one))) }
}

/// Notes a text on a tmpfs that is full, and once more when there is room. `None` where it is not allowed.
fn on_a_full_disk() -> Option<Result<(), String>> {
    let what = "a full disk of 64 KiB";
    if !have(what, &["unshare", "mount"]) {
        return None;
    }
    let flags = if is_root() { "-m" } else { "-rm" };
    let desk = Desk::new();
    let script = "mount -t tmpfs -o size=64k tmpfs .";
    if !works(what, at(&desk, "unshare").args([flags, "sh", "-c", script])) {
        return None;
    }
    desk.write("old.toml", format!("{HEAD}focus = \"{}\"\n", "x".repeat(9000)));
    fs::create_dir(desk.root().join("disk")).unwrap();
    // What the disk in memory holds is seen only by what runs in there, so it is copied out at each stage.
    let script =
        "set -e; mount -t tmpfs -o size=64k tmpfs disk; mkdir -p disk/weeks; cp plan/old.toml disk/weeks/2026-W48.toml
        export FEMSTEG_DIR=$PWD/disk; (cat /dev/zero > disk/filler) 2>/dev/null || true
        set +e; \"$@\"; code=$?; set -e; cp disk/weeks/2026-W48.toml full.toml; ls -A disk/weeks > names.txt
        rm disk/filler; \"$@\"; cp disk/weeks/2026-W48.toml free.toml; exit $code";
    let output = at(&desk, "unshare").args([flags, "sh", "-c", script, "sh"]).args(arguments(TEXT)).output().unwrap();
    let read = |name: &str| fs::read(desk.root().join(name)).unwrap_or_default();
    let old = fs::read(desk.path("old.toml")).unwrap();
    let judged = is_told(&output).and_then(|()| equal("the file on a full disk", &read("full.toml"), &old));
    let judged = judged.and_then(|()| equal("the folder of a full disk", &read("names.txt"), b"2026-W48.toml\n"));
    Some(judged.and_then(|()| landed(&String::from_utf8_lossy(&read("free.toml")))))
}

fn landed(text: &str) -> Result<(), String> {
    let there = text.matches(&format!("text = \"{TEXT}\"")).count();
    if there == 1 { Ok(()) } else { Err(format!("{there} notes in {text}")) }
}

/// Notes a text where no file may be longer than the old one is.
fn where_files_may_not_grow() -> Option<Result<(), String>> {
    if !have("files that may not grow", &["prlimit"]) {
        return None;
    }
    let desk = Desk::new();
    let old = format!("{HEAD}focus = \"{}\"\n", "x".repeat(9000));
    desk.write(WEEK, &old);
    let output = at(&desk, "prlimit").arg("--fsize=4096").args(arguments(TEXT)).output().unwrap();
    let told = if LIMITS_ARE_TOLD { is_told(&output) } else { Ok(()) };
    Some(told.and_then(|()| equal("the file", desk.read(WEEK).as_bytes(), old.as_bytes())))
}

/// A desk that belongs to nobody in particular, where that user can do what is asked of it.
fn nobodys_desk() -> Option<Desk> {
    let what = "folders of another user";
    if !is_root() {
        skipped(what, "this user cannot become another");
        return None;
    }
    let desk = Desk::new();
    desk.write(WEEK, HEAD);
    fs::set_permissions(desk.root(), fs::Permissions::from_mode(0o755)).unwrap();
    for path in Desk::everything(desk.root()).into_iter().chain([desk.root().to_owned()]) {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    let can =
        have(what, &["setpriv"]) && works(what, as_nobody(&desk).args(arguments("x")[..1].iter()).arg("--version"));
    can.then_some(desk)
}

fn as_nobody(desk: &Desk) -> Command {
    let mut command = at(desk, "setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
    command
}

/// Notes a text while this file or folder has that mode, and again when it has its own.
fn while_it_has(mode: u32, name: &str) -> Option<Result<(), String>> {
    let desk = nobodys_desk()?;
    let path = desk.path(name);
    let own = fs::metadata(&path).unwrap().permissions();
    fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    let note = || as_nobody(&desk).args(arguments(TEXT)).output().unwrap();
    let judged = is_told(&note()).and_then(|()| equal("the file", desk.read(WEEK).as_bytes(), HEAD.as_bytes()));
    fs::set_permissions(&path, own).unwrap();
    let again = note();
    Some(judged.and_then(|()| landed(&desk.read(WEEK))).map_err(|wrong| format!("{name} {mode:o}: {wrong}; {again:?}")))
}

/// A state folder that may not be written is no reason not to save.
fn without_a_state_folder() -> Option<Result<(), String>> {
    let desk = nobodys_desk()?;
    let state = desk.root().join("state");
    make(&state);
    let output = as_nobody(&desk).args(arguments(TEXT)).output().unwrap();
    Some(landed(&desk.read(WEEK)).map_err(|wrong| format!("{wrong}; {output:?}")))
}

fn make(folder: &Path) {
    fs::create_dir(folder).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
}

fn permissions() -> Vec<Option<Result<(), String>>> {
    let cases = [(0o500, "weeks"), (0o000, "weeks"), (0o400, ""), (0o000, WEEK)];
    let denied = cases.map(|(mode, name)| while_it_has(mode, name));
    denied.into_iter().chain([without_a_state_folder()]).collect()
}

fn figure(what: &str, results: Vec<Option<Result<(), String>>>) -> Figure {
    let tally = Tally::of(results.into_iter().flatten());
    if tally.done == 0 { Figure::skipped(what) } else { tally.figure(what, "damaged or not told") }
}

pub(crate) fn figures() -> Vec<Figure> {
    vec![
        figure("a full disk of 64 KiB (tmpfs)", vec![on_a_full_disk()]),
        figure("files that may not grow (`prlimit --fsize`)", vec![where_files_may_not_grow()]),
        figure("folders and files that another user may not write or read", permissions()),
    ]
}

#[test]
fn on_a_full_disk_the_old_file_stays() {
    Tally::of(on_a_full_disk()).holds(0);
}

#[test]
fn where_files_may_not_grow_the_old_file_stays() {
    Tally::of(where_files_may_not_grow()).holds(0);
}

#[test]
fn what_may_not_be_written_or_read_is_told_and_stays() {
    Tally::of(permissions().into_iter().flatten()).holds(0);
}
