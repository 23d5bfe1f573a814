//! Errors at every call of `femsteg note` that is about files: told, the old file whole, saved when it is over.
//!
//! Invariant: exit code 0 means that the note is in the file; 1 that a reason was given, without the note's
//! words. Nothing else comes of an error.

use std::process::Output;

use super::figures::Tally;
use super::notes::{self, Situation};
use super::strace::{Fault, calls_from, is_about_files, is_allowed};
use super::tools::{cores, side_by_side};
use crate::terminal::struck::ERRORS;

const TEXT: &str = "hemmelig";

/// So many errors at each call, once (`3`) and for ever (`3+`).
pub(crate) fn of_a_note(errors: usize, spans: &[&str]) -> Tally {
    let mut cases = Vec::new();
    for situation in Situation::ALL {
        let desk = situation.desk();
        let calls = calls_from(&notes::traced(&desk), &desk.dir());
        for (number, call) in calls.into_iter().filter(|call| is_about_files(&call.name)).enumerate() {
            for (error, span) in (0..errors).flat_map(|error| spans.iter().map(move |span| (error, span))) {
                let error = ERRORS[(number + error) % ERRORS.len()];
                cases.push((situation, call.name.clone(), format!("{}{span}", call.nth), error));
            }
        }
    }
    Tally::of(side_by_side(cases.len(), cores(), |number| {
        let (situation, name, when, error) = &cases[number];
        let desk = situation.desk();
        let before = notes::week(&desk);
        let fault = Fault { name, what: format!("error={error}"), when: when.clone() };
        let done = notes::note(&desk, &fault.arguments(), TEXT);
        // A note is not saved when nothing at all could be synced, and what is not saved must not be called so.
        let nothing_is_synced = name.contains("sync") && when == "1+";
        let told = told(&done, name).and_then(|saved| {
            if saved && nothing_is_synced { Err("it was called saved".to_owned()) } else { Ok(saved) }
        });
        let told = told.and_then(|saved| notes::judge(&desk, before.as_deref(), TEXT, saved));
        told.map_err(|wrong| format!("{situation:?}, {error} at {name} {when}: {wrong}"))
    }))
}

/// Whether it was said to be saved; an error where nothing proper was said.
fn told(done: &Output, failing: &str) -> Result<bool, String> {
    let reason = String::from_utf8_lossy(&done.stderr).into_owned();
    // Where writing fails for ever, no reason can be written either.
    let has_told = !reason.is_empty() || failing.contains("write");
    match done.status.code() {
        Some(0) => Ok(true),
        Some(1) if has_told && !reason.contains(TEXT) => Ok(false),
        // The standard library panics when a folder it has read cannot be closed, which no system refuses.
        Some(101) if failing == "close" && has_told && !reason.contains(TEXT) => Ok(false),
        code => Err(format!("exit code {code:?} and {reason:?}")),
    }
}

#[test]
fn an_error_at_any_call_of_a_note_is_told_and_the_old_file_stays() {
    if is_allowed("errors at every call of a note") {
        of_a_note(1, &["+"]).holds(100);
    }
}
