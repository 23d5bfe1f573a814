//! The campaign: every fault that can be had on this machine, against every promise to lose nothing.
//!
//! Each part has a short form among the ordinary tests. The full form, under half an hour on two cores, is
//! `cargo test --release --test femsteg the_full_campaign -- --ignored`; at its end it prints a table.
//!
//! In reading order: what came of it ([`figures`]); the tools ([`tools`], [`strace`]); being killed ([`kills`],
//! of `femsteg note`: [`notes`], of a process that only saves: [`writer`]); errors at every call ([`faults`]);
//! what the system limits ([`limits`]); others who write too ([`races`]); the power cut ([`power`]). What is about the
//! planner in its terminal stands in [`crate::terminal`].
//! Invariant: only the program and its public library are used, and nothing is assumed of how a save is done.

mod faults;
pub(crate) mod figures;
mod kills;
mod limits;
mod notes;
mod power;
#[cfg(target_os = "linux")]
mod races;
pub(crate) mod strace;
pub(crate) mod tools;
pub(crate) mod writer;

use std::panic::catch_unwind;

use figures::{Figure, Tally};

use crate::any_keys;
use crate::merging::clones;
use crate::overlay::generated;
use crate::terminal::{killed, slow, struck};

/// So many are killed in all, and so many of them while somebody types.
const KILLS: usize = 10_000;
const TYPING: usize = 2_000;
const KEYS: usize = 1_000_000;
/// So many generated cases on each core.
const CASES: u32 = 50_000;
/// So many planners fit on two cores without getting in each other's way.
const AT_ONCE: usize = 40;

/// A part of the campaign, and what it found.
struct Part {
    name: &'static str,
    run: fn() -> Vec<Figure>,
}

const PARTS: &[Part] = &[
    Part { name: "kills", run: kills },
    Part { name: "errors", run: errors },
    Part { name: "limits", run: limits::figures },
    Part { name: "power cuts", run: || vec![power::figure(50)] },
    Part { name: "generated", run: generated },
    Part { name: "two clones", run: || vec![clones::figure(1000)] },
    Part { name: "a slow disk", run: || vec![slow::figure(1000)] },
    #[cfg(target_os = "linux")]
    Part { name: "races", run: || races::figures(20_000, 500) },
];

#[test]
#[ignore = "the full campaign takes up to half an hour"]
fn the_full_campaign() {
    let clock = femsteg::shell::Clock::start(None);
    let mut figures = Vec::new();
    for Part { name, run } in PARTS {
        let found = catch_unwind(run).unwrap_or_else(|_| vec![Figure::new(*name, "ended by a panic", false)]);
        // Told at once too, so that a campaign that is broken off has not been for nothing.
        tools::aloud(&format!("{name}: done after {} s\n{found:#?}", clock.now().run.as_secs()));
        figures.extend(found);
    }
    figures::print(&figures);
}

fn kills() -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut saving = Tally::default();
    if strace::is_allowed("kills at every call") {
        saving = kills::of_a_note(10).and(kills::at_every_call(10));
        figures.push(saving.figure("SIGKILL at every call of a save (strace)", "damaged files or lost saves"));
    }
    let at_calls = struck::by_kills(10, AT_ONCE).unwrap_or_default();
    let (typing, oldest) = killed::while_typing(TYPING.saturating_sub(at_calls.done), AT_ONCE);
    let any_moment = kills::at_any_moment(KILLS.saturating_sub(TYPING + saving.done));
    figures.push(any_moment.figure("SIGKILL at any moment of saving", "damaged files or lost saves"));
    figures.push(at_calls.and(typing).figure(
        "SIGKILL while typing in a pseudo-terminal, at calls of a save and at any moment",
        "damaged files, or keys of more than 1 s before lost",
    ));
    figures.push(oldest);
    figures
}

fn errors() -> Vec<Figure> {
    let mut figures = Vec::new();
    if strace::is_allowed("errors at every call") {
        let notes = faults::of_a_note(struck::ERRORS.len(), &["", "+"]);
        figures.push(notes.figure("every call of `femsteg note` × six errors, once and for ever", "lost or not told"));
    }
    if let Some(typing) = struck::by_errors(struck::ERRORS.len(), 1, AT_ONCE) {
        figures.push(typing.figure("every call of the planner's saves × six errors", "lost or not told"));
    }
    figures
}

fn generated() -> Vec<Figure> {
    let keys = any_keys::press(KEYS, tools::cores());
    let weeks: u32 = tools::side_by_side(tools::cores(), tools::cores(), |_| generated::faithfully(CASES)).iter().sum();
    let disk: u32 =
        tools::side_by_side(tools::cores(), tools::cores(), |_| generated::on_disk(CASES / 10)).iter().sum();
    vec![
        Figure::new("key presses at any size, with pastes and waits", format!("no panic in {keys}"), true),
        Figure::new("generated edits of a file ordered by hand", format!("0 other bytes changed in {weeks}"), true),
        Figure::new("load, edit, save, load on a disk", format!("0 differences in {disk}"), true),
    ]
}
