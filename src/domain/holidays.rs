//! Public holidays of Norway and Sweden.
//!
//! Invariant: a holiday is a day on which an ordinary working week has no working hours by law.

use chrono::NaiveDate;

use super::Region;

/// Whether `day` is a public holiday in `region`.
pub fn is_holiday(_day: NaiveDate, _region: Region) -> bool {
    false
}
