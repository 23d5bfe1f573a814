//! The one integration binary, a module a subject. Invariant: no test sleeps, asks for the time, or shares
//! a path with another.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod answers;
mod any_keys;
mod calendar;
#[cfg(unix)]
mod campaign;
mod carrying;
mod clashes;
mod closing;
mod commands;
mod copies;
mod corpora;
mod disk;
mod facts;
mod flows;
mod goals;
mod layers;
mod merging;
mod messages;
mod overlay;
mod presses;
mod readme;
mod requests;
mod role;
mod screens;
#[cfg(unix)]
mod terminal;
mod two_sides;
mod undo;
mod versions;
mod year;
