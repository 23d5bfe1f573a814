//! femsteg: a private weekly planner for leading yourself at work.

pub mod domain;
pub mod store;
#[cfg(feature = "testing")]
pub mod testing;
