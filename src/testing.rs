//! What the tests share.
//!
//! Invariant: nothing here is part of the program; it is built only with the feature `testing`.

pub mod crash;
pub mod fault;

pub use crash::Files;
pub use fault::{Call, FaultDisk};
