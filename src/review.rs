//! WHAT PAST WEEKS SAY: counts with the weeks behind them, never a verdict. Pure.
//!
//! In reading order: all that was read ([`chronicle`]); letters as they are looked for ([`mod@fold`]) and what is found
//! ([`search`]). Invariant: a week that is missing, away or cannot be
//! understood is no number; it is missing, away or named.

pub mod chronicle;
pub mod fold;
pub mod search;

pub use chronicle::Chronicle;
