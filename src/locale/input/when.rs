//! A day with a time of day behind it: `tirsdag 12`, `24.11. kl. 12.30`, `2026-11-24 12:00`.
//!
//! Invariant: the time stands last; without one the text is a day, read as [`super::parse_date`] does.

use chrono::{NaiveDate, NaiveTime};

use super::parse_date;
use crate::domain::When;

/// The day, and the time where one is given. A time alone means today.
pub fn parse_when(text: &str, today: NaiveDate) -> Option<When> {
    let text = text.trim();
    if let Some(day) = parse_date(text, today) {
        return Some(When::Day(day));
    }
    let (day, time) = text.rsplit_once([' ', 'T']).unwrap_or(("", text));
    let time = parse_time(time)?;
    let day = day.trim_end();
    let named = ["kl.", "kl", "klokka", "klockan", "at"];
    let day = named.iter().find_map(|word| day.strip_suffix(word)).unwrap_or(day).trim_end();
    let day = if day.is_empty() { today } else { parse_date(day, today)? };
    Some(When::Time(day.and_time(time)))
}

/// `12`, `12:30`, `12.30`, with seconds passed over.
fn parse_time(text: &str) -> Option<NaiveTime> {
    let mut parts = text.split([':', '.']);
    let mut number = |most: usize| {
        let part = parts.next()?;
        (!part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse().ok())?
    };
    let hour = number(2)?;
    let minute = if text.contains([':', '.']) { number(2)? } else { 0 };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_may_stand_behind_a_day() {
        let today: NaiveDate = "2026-11-23".parse().unwrap();
        let time = |text: &str| match parse_when(text, today) {
            Some(When::Time(moment)) => moment.to_string(),
            other => format!("{other:?}"),
        };
        for text in ["tirsdag 12", "tysdag kl. 12:00", "tisdag klockan 12", "24.11.2026 12.00", "2026-11-24 12:00"] {
            assert_eq!(time(text), "2026-11-24 12:00:00", "{text}");
        }
        assert_eq!(time("9:30"), "2026-11-23 09:30:00");
        assert_eq!(parse_when("tirsdag", today), Some(When::Day("2026-11-24".parse().unwrap())));
        for text in ["", "25:00", "tirsdag 12:99", "snart", "kl"] {
            assert_eq!(parse_when(text, today), None, "{text}");
        }
    }
}
