//! Facts from other weeks: how long things took, and where a row was before.
//!
//! Invariant: weeks are looked at newest first and no further back than a fact needs, so that ten years of them
//! take no longer than one; a week away counts for nothing.

use super::plan::rows_behind;
use super::{Fact, FactKind, Seen};
use crate::domain::week::Took;
use crate::domain::{PastRow, PastWeek, limits};

/// Weeks behind a fact, newest first, each with the rows that are meant.
pub type WeeksBehind<'a> = Vec<(&'a PastWeek, Vec<&'a PastRow>)>;

/// People go on estimating too little though they know how long things took before (the planning fallacy; Forsyth
/// and Burt 2008, Kruger and Evans 2004), so the count is put before them.
pub(super) fn took_longer(seen: Seen<'_>) -> Option<Fact> {
    let mut known = 0;
    let mut longer = 0;
    for (_, row) in timed(seen) {
        known += 1;
        longer += usize::from(row.took == Some(Took::Longer));
    }
    (longer >= limits::TOOK_LONGER).then_some(Fact::TookLonger { longer, known })
}

/// The last rows of which somebody said how long they took; those of one week by rank.
fn timed(seen: Seen<'_>) -> impl Iterator<Item = (&PastWeek, &PastRow)> {
    let rows = seen.past.worked_before(seen.id).flat_map(|week| week.rows.iter().map(move |row| (week, row)));
    rows.filter(|(_, row)| row.took.is_some()).take(limits::TOOK_KNOWN)
}

/// The other weeks that are behind a fact of this kind.
pub fn weeks_behind(kind: FactKind, seen: Seen<'_>) -> WeeksBehind<'_> {
    match kind {
        FactKind::TookLonger => by_week(timed(seen)),
        FactKind::Moved => {
            let rows = rows_behind(kind, seen.week).into_iter();
            by_week(rows.flat_map(|(_, row)| seen.past.trail(&row.origin)))
        }
        _ => Vec::new(),
    }
}

/// The rows under their weeks, the newest week first.
fn by_week<'a>(rows: impl Iterator<Item = (&'a PastWeek, &'a PastRow)>) -> WeeksBehind<'a> {
    let mut weeks: WeeksBehind<'a> = Vec::new();
    for (week, row) in rows {
        match weeks.iter_mut().find(|(other, _)| other.id == week.id) {
            Some((_, rows)) => rows.push(row),
            None => weeks.push((week, vec![row])),
        }
    }
    weeks.sort_by_key(|(week, _)| std::cmp::Reverse(week.id));
    weeks
}
