//! The one integration binary, a module a subject. Invariant: no test sleeps, asks for the time, or shares
//! a path with another.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod answers;
mod any_keys;
mod bad_input;
mod brief;
mod calendar;
#[cfg(unix)]
mod campaign;
mod carrying;
mod clashes;
mod closing;
mod commands;
mod copies;
mod corpora;
mod demo;
mod disk;
mod during_week;
mod facts;
mod finding;
mod flows;
mod goals;
mod hidden;
mod layers;
mod leaks;
mod limits;
mod looking;
mod looking_back;
mod merging;
mod messages;
mod overlay;
mod pace;
mod patterns;
mod plain;
mod pointing;
mod presses;
mod readme;
mod requests;
mod role;
mod screens;
mod settings;
#[cfg(unix)]
mod talks;
mod terminal;
mod themes;
mod two_sides;
mod undo;
mod versions;
mod wording;
mod year;
