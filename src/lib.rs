//! femsteg: a private weekly planner for leading yourself at work.

pub mod app;
pub mod domain;
