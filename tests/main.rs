//! The tests that go through the library's doors, in one binary.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod disk;
