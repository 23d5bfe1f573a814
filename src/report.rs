//! WHAT LEAVES: a week as lines of text, and as JSON. Pure.
//!
//! Invariant: what is shown, copied and printed of a week comes from the same lines.

pub mod json;
pub mod page;
