//! What the tests share: a disk that fails, a clock that stands still, a planner without a terminal, and files of
//! somebody who never was.
//!
//! Invariant: nothing here is part of the program; it is built only with the feature `testing`.
#![allow(clippy::expect_used, reason = "a test that cannot go on says why")]

mod clock;
mod crash;
mod fault;
mod harness;
pub mod invented;

pub use clock::StillClock;
pub use crash::Files;
pub use fault::{Call, FaultDisk};
pub use harness::{Harness, Setup};
