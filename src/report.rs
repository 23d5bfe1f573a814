//! WHAT LEAVES: a week as lines of text and as JSON, and the brief of a one-to-one. Pure.
//!
//! Invariant: what is shown, copied and printed of a week comes from the same lines.

pub mod brief;
pub mod json;
pub mod page;
