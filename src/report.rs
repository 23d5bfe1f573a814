//! WHAT LEAVES: a week as lines of text and as JSON, the brief of a one-to-one, and all of it for other programs; and
//! what comes back in from them. Pure.
//!
//! Invariant: what is shown, copied and printed of a week comes from the same lines.

pub mod brief;
pub mod export;
pub mod import;
pub mod json;
pub mod page;
