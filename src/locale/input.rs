//! What people type for a day, a week or hours, in all four languages at once.
//!
//! Invariant: what could reasonably mean two days is no day. A wrong date that looks understood costs more
//! than a question, so a weekday that does not fit its date, or the 31st of June, is not understood at all.

mod date;
mod hours;
mod tokens;
mod week;
mod when;

use std::ops::RangeInclusive;

pub use date::parse_date;
pub use hours::parse_hours;
pub use tokens::fold;
pub use week::{is_the_last, parse_coming_week, parse_week};
pub use when::parse_when;

/// A year beyond these is a slip of the finger.
const YEARS: RangeInclusive<i32> = 1900..=2999;

fn year(number: u32) -> Option<i32> {
    i32::try_from(number).ok().filter(|year| YEARS.contains(year))
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, NaiveDate, TimeDelta};
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{WeekId, When};
    use crate::locale::{Language, dates};

    prop_compose! {
        fn any_day()(days in 0..365_000_i64) -> NaiveDate {
            NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + TimeDelta::days(days)
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_understood_again(day in any_day(), today in any_day()) {
            prop_assert_eq!(parse_date(&day.to_string(), today), Some(day));
            prop_assert_eq!(parse_week(&WeekId::of(day).to_string(), today), Some(WeekId::of(day)));
            for language in Language::ALL {
                prop_assert_eq!(parse_date(&dates::date_long(language, day), today), Some(day));
                let week = WeekId::of(day);
                prop_assert_eq!(parse_week(&dates::week_name(language, week, week.year() + 1), today), Some(week));
                let noon = format!("{} 12:00", dates::short_numeric(language, day));
                prop_assert_eq!(parse_when(&noon, today, week), day.and_hms_opt(12, 0, 0).map(When::Time));
            }
        }

        #[test]
        fn near_days_are_understood_without_their_year(today in any_day(), ahead in -180..=180_i64) {
            let day = today + TimeDelta::days(ahead);
            for language in Language::ALL {
                prop_assert_eq!(parse_date(&dates::date(language, day), today), Some(day));
            }
        }

        #[test]
        fn near_weeks_are_understood_without_their_year(today in any_day(), ahead in -25..=25_i64) {
            let week = WeekId::of(today).plus(ahead);
            prop_assert_eq!(parse_week(&week.number().to_string(), today), Some(week));
        }

        #[test]
        fn coming_weeks_are_understood_without_their_year(today in any_day(), ahead in 0..=51_i64) {
            let week = WeekId::of(today).plus(ahead);
            prop_assert_eq!(parse_coming_week(&week.number().to_string(), today), Some(week));
        }

        #[test]
        fn no_text_is_too_strange(text in ".*", today in any_day()) {
            let day = parse_date(&text, today);
            prop_assert!(day.is_none() || parse_week(&text, today).is_some());
            parse_when(&text, today, WeekId::of(today));
        }

        #[test]
        fn no_row_of_known_words_is_too_strange(
            words in proptest::collection::vec("om|in|-|\\.|/|\\+|uke|w|neste|mandag|nov|[0-9]{1,10}|fem|i|dag| ", 0..7),
            today in any_day(),
        ) {
            let text = words.join(" ");
            parse_week(&text, today);
            parse_when(&text, today, WeekId::of(today));
            let day = parse_date(&text, today);
            prop_assert!(day.is_none_or(|day| YEARS.contains(&day.year())));
        }
    }
}
