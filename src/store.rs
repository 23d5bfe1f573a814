//! WHERE IT LIVES: the user's files, read and replaced.
//!
//! From the bottom: the system calls ([`disk`]), where the files are ([`folders`]), how one is replaced
//! ([`replace`]) and how two copies of the program keep out of each other's way ([`lock`]).
//! Invariant: whatever fails, a file holds its old bytes or its new ones, whole.

pub mod disk;
pub mod folders;
pub mod lock;
pub mod replace;
