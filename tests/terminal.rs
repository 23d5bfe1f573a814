//! The whole program in a pseudo-terminal: typed in by hand, seen as on a screen, ended in every way there is.
//!
//! In reading order: the driver ([`planner`]); a week from the first start to the page and back again ([`week`]),
//! and its close ([`friday`]);
//! how it ends and how it stops ([`leaving`]); terminals that take nothing ([`stalled`], [`tap`]); files that others
//! write too, and files that cannot be written ([`files`]); what was rescued ([`versions`]); what the system limits
//! ([`limits`]); being killed ([`killed`]); errors at every call of a save ([`struck`]), and saves that take their time
//! ([`slow`]); a fault of its own ([`panics`]); that nothing leaves the machine ([`privacy`]); the demo ([`demo`]); colours, themes and signs ([`look`]); a terminal that only takes lines ([`dumb`]); sizes, resizing and text
//! that would rather be a command ([`screens`]).
//! Invariant: no test sleeps. Each waits for something on the screen, at the latest until a deadline.

mod demo;
mod dumb;
mod editor;
mod files;
mod friday;
pub(crate) mod killed;
mod leaving;
mod limits;
mod look;
mod panics;
mod planner;
mod privacy;
mod screens;
pub(crate) mod slow;
mod stalled;
pub(crate) mod struck;
mod talk;
mod tap;
mod versions;
mod week;

use std::fs;
use std::io::Write;
use std::path::Path;

use planner::Planner;

use crate::commands::Desk;
use crate::year::person::{Did, page};

/// Plays a sitting of a day in the real program.
pub(crate) fn play(desk: &Desk, day: &str, did: &[Did]) {
    let mut planner = Planner::in_shell(desk, &format!("exec \"$0\" --today {day} --seed 1"));
    planner.see("femsteg");
    for did in did {
        match did {
            Did::Type(text) => planner.types(text),
            Did::Turn { key, pages: [before, after] } => {
                let shows = |planner: &Planner, wanted: &str| page(&planner.text()).trim_end() == wanted.trim_end();
                planner.until(&format!("this page:\n{before}"), |planner| shows(planner, before)).press(key);
                planner.until(&format!("this page:\n{after}"), |planner| shows(planner, after))
            }
            Did::Press(key) => planner.press(key),
        };
    }
    assert_eq!(planner.is_gone(), 0, "{day}");
}

const WEEK: &str = "weeks/2026-W48.toml";

/// A desk whose owner has used the program before, so that it opens on the start screen.
fn used_desk() -> Desk {
    let desk = Desk::new();
    desk.write("config.toml", "language = \"nb\"\n");
    desk
}

/// The planner with the cursor in the week's focus.
fn at_the_focus(desk: &Desk) -> Planner {
    to_the_focus(Planner::open(desk))
}

fn to_the_focus(mut planner: Planner) -> Planner {
    planner.see("fortsett").press("1").see("steg 1 av 5");
    planner
}

/// Types `word` into the focus of the week in the folder `plan`, where it is shown as saved; then nothing more
/// is written, and the program is killed.
pub(crate) fn type_and_see_saved(desk: &Desk, plan: &Path, word: &str) {
    let script = format!("FEMSTEG_DIR='{}' exec \"$0\" \"$@\"", plan.display());
    let file = plan.join("config.toml");
    if !file.exists() {
        fs::create_dir_all(plan).unwrap();
        fs::File::create_new(file).unwrap().write_all(b"language = \"nb\"\n").unwrap();
    }
    let mut planner = to_the_focus(Planner::in_shell(desk, &script));
    planner.types(word).see(word).see("Lagret ").kill();
}
