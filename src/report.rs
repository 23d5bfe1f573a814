//! WHAT LEAVES: a week as lines of text and as JSON, the brief of a one-to-one, and all of it for other programs. Pure.
//!
//! Invariant: what is shown, copied and printed of a week comes from the same lines.

pub mod brief;
pub mod export;
pub mod json;
pub mod page;
