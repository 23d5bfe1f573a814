//! WHAT PAST WEEKS SAY: counts with the weeks behind them, never a verdict. Pure.
//!
//! In reading order: all that was read ([`chronicle`]); letters as they are looked for ([`mod@fold`]) and what is found
//! ([`search`]); the weeks that are looked back on ([`window`]) and what keeps coming back in them ([`patterns`]); for
//! a one-to-one, what a week brought ([`results`]) and what may be raised ([`agenda`]). Invariant: a week that is
//! missing, away or cannot be understood is no number; it is missing, away or named.

pub mod agenda;
pub mod chronicle;
pub mod fold;
pub mod patterns;
pub mod results;
pub mod search;
pub mod window;

pub use chronicle::Chronicle;
pub use patterns::Patterns;
pub use window::{Slot, Span, Window};
