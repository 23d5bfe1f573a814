//! WHAT PAST WEEKS SAY: counts with the weeks behind them, never a verdict. Pure.
//!
//! In reading order: all that was read ([`chronicle`]); for a one-to-one, what a week
//! brought ([`results`]) and what may be raised ([`agenda`]). Invariant: a week that is missing, away or cannot be
//! understood is no number; it is missing, away or named.

pub mod agenda;
pub mod chronicle;
pub mod results;

pub use chronicle::Chronicle;
