//! A system without signals. Invariant: says the same to the loop as `signals`, which is nothing.

use std::io;
use std::sync::mpsc::Sender;

use super::Input;

pub(super) struct Signals;

impl Signals {
    pub(super) fn register() -> io::Result<Self> {
        Ok(Self)
    }

    pub(super) fn watch(self, _: &Sender<Input>) {}
}

/// No shell here continues a stopped program.
pub(super) fn stop() {}

pub(super) fn is_foreground() -> bool {
    true
}

pub(super) fn lend(_is_lent: bool) {}

pub(super) fn end(_process: u32) {}
