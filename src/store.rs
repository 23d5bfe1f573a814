//! WHERE IT LIVES.
pub mod overlay;
pub mod read;
