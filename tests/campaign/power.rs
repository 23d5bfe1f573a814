//! The power cut: the disk is copied while it is mounted, and the copy is mounted as after a start.
//!
//! Invariant: the copy is taken right after "Saved" was shown, so that nothing but the program's own syncs can
//! have brought the words to the disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::figures::{Figure, Tally};
use super::notes::{WEEK, arguments};
use super::tools::{have, skipped};
use crate::commands::Desk;
use crate::terminal;

const IMAGE_BYTES: u64 = 4 << 20;

/// A mounted disk, which is taken down when dropped.
struct Mount(PathBuf);

impl Mount {
    fn of(image: &Path, at: PathBuf) -> Result<Self, String> {
        fs::create_dir_all(&at).unwrap();
        run(Command::new("mount").args(["-o", "loop"]).arg(image).arg(&at))?;
        Ok(Self(at))
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        run(Command::new("umount").arg("-l").arg(&self.0)).ok();
    }
}

fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

/// A disk in a file, below the folder of a desk.
fn disk(desk: &Desk) -> Result<Mount, String> {
    let image = desk.root().join("image");
    fs::File::create_new(&image).unwrap().set_len(IMAGE_BYTES).unwrap();
    run(Command::new("mkfs.ext4").arg("-q").arg(&image))?;
    Mount::of(&image, desk.root().join("plan"))
}

/// What stands in a file of the disk after the power went at this moment.
fn after_a_power_cut(desk: &Desk, file: &str) -> String {
    let copy = desk.root().join("copy");
    run(Command::new("cp").arg(desk.root().join("image")).arg(&copy)).unwrap();
    let mount = Mount::of(&copy, desk.root().join("after")).unwrap();
    let text = fs::read_to_string(mount.0.join(file)).unwrap_or_default();
    drop(mount);
    fs::remove_file(copy).unwrap();
    text
}

/// So many power cuts on one disk, by turns after a note and after "Saved" in the planner. `None` where disks
/// in files are not to be had.
fn cuts(times: usize) -> Option<Tally> {
    let what = "power cuts on a disk in a file";
    if !have(what, &["mkfs.ext4", "mount", "umount"]) {
        return None;
    }
    let desk = Desk::new();
    let mount = disk(&desk).inspect_err(|reason| skipped(what, reason.trim())).ok()?;
    let results: Vec<_> = (0..times).map(|number| cut(&desk, number)).collect();
    drop(mount);
    Some(Tally::of(results))
}

/// Every second time in a folder of its own, which has to survive too.
fn cut(desk: &Desk, number: usize) -> Result<(), String> {
    let word = format!("ord-{number}-");
    let folder = if number % 4 < 2 { format!("plan-{number}") } else { "plan".to_owned() };
    let here = desk.dir().join(&folder);
    if number.is_multiple_of(2) {
        let [program, rest @ ..] = arguments(&word);
        let mut note = super::notes::at(desk, program);
        run(note.env("FEMSTEG_DIR", here).args(rest))?;
    } else {
        terminal::type_and_see_saved(desk, &here, &word);
    }
    let text = after_a_power_cut(desk, &format!("{folder}/{WEEK}"));
    if text.contains(&word) { Ok(()) } else { Err(format!("cut {number}: {word} is not in {text:?}")) }
}

pub(crate) fn figure(times: usize) -> Figure {
    let what = "an ext4 disk copied while mounted after “Saved”, and mounted anew";
    cuts(times).map_or_else(|| Figure::skipped(what), |tally| tally.figure(what, "without what was shown as saved"))
}

#[test]
fn what_was_shown_as_saved_is_there_after_a_power_cut() {
    if let Some(tally) = cuts(4) {
        tally.holds(4);
    }
}
