//! Which week somebody means on the command line.
//!
//! Invariant: a word that names a week here names the same one for every command.

use chrono::NaiveDate;

use super::failure::Usage;
use crate::domain::WeekId;
use crate::locale::input::{is_the_last, parse_week};
use crate::store::Store;

/// The week that `text` names: whatever [`parse_week`] understands, but "last" alone is the last week that was
/// written before this one, so that holidays do not lead to an empty page. "Last week" is the calendar's.
pub(super) fn named(text: &str, today: NaiveDate, store: &Store) -> Result<WeekId, Usage> {
    if is_the_last(text) {
        let this = WeekId::of(today);
        return Ok(store.last_before(this).unwrap_or_else(|| this.previous()));
    }
    parse_week(text, today).ok_or_else(|| Usage::NoSuchWeek(text.to_owned()))
}
