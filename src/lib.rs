//! femsteg: a private weekly planner for leading yourself at work.

pub mod app;
pub mod cli;
pub mod domain;
pub mod locale;
pub mod report;
pub mod shell;
pub mod store;
#[cfg(feature = "testing")]
pub mod testing;
pub mod ui;
