//! femsteg: a private weekly planner for leading yourself at work.

pub mod domain;
pub mod locale;
