//! Energy and load week by week.
//!
//! Invariant: a week of which nothing is known is a gap; nothing is reckoned into it.

use super::super::window::Slot;
use crate::domain::{Entry, Level, Week, WeekId};

/// One week of the series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    pub week: WeekId,
    /// `None` for a week away, one that is missing, and one that says nothing.
    pub levels: Option<Levels>,
}

/// What a week says on the scales of 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Levels {
    /// Energy when the week opened, and when it was closed.
    pub open: Option<u8>,
    pub close: Option<u8>,
    /// The load as it was; while that is not said, the one expected.
    pub load: Option<u8>,
}

impl Levels {
    /// Where the week stands on the line of energy: as it was closed, else as it opened.
    pub fn energy(self) -> Option<u8> {
        self.close.or(self.open)
    }
}

pub(super) fn series(slots: &[(WeekId, Slot<'_>)]) -> Vec<Point> {
    slots.iter().map(|(week, slot)| Point { week: *week, levels: slot.planned().and_then(levels) }).collect()
}

fn levels(week: &Week) -> Option<Levels> {
    let said = |entry: &Entry<Level>| entry.value().map(|level| level.get());
    let (open, close) = (&week.energy.open, &week.energy.close);
    let levels =
        Levels { open: said(&open.level), close: said(&close.level), load: said(&close.load).or(said(&open.load)) };
    (levels.open.is_some() || levels.close.is_some() || levels.load.is_some()).then_some(levels)
}
