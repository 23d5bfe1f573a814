//! Which week: an ISO 8601 week-year and week number.
//!
//! Invariant: a [`WeekId`] always names a week that exists, so week 53 only in the years that have one.
//! The week-year is never the calendar year of a day: 1 January 2027 lies in 2026-W53.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// An ISO 8601 week, kept as its Monday; two weeks compare as they follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WeekId {
    monday: NaiveDate,
}

/// The text or the numbers name no week that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an ISO week")]
pub struct NoSuchWeek;

impl WeekId {
    /// The week `number` (1–53) of the week-year `year` (1–9998, so that every neighbour exists too).
    pub fn new(year: i32, number: u32) -> Result<Self, NoSuchWeek> {
        if !(1..=9998).contains(&year) {
            return Err(NoSuchWeek);
        }
        NaiveDate::from_isoywd_opt(year, number, Weekday::Mon).map(|monday| Self { monday }).ok_or(NoSuchWeek)
    }

    /// The week that `day` lies in.
    pub fn of(day: NaiveDate) -> Self {
        let back = u64::from(day.weekday().num_days_from_monday());
        Self { monday: day.checked_sub_days(Days::new(back)).unwrap_or(day) }
    }

    /// The ISO week-year, which the first and last days of January and December may not share.
    pub fn year(self) -> i32 {
        self.monday.iso_week().year()
    }

    /// The week number, 1–53.
    pub fn number(self) -> u32 {
        self.monday.iso_week().week()
    }

    pub fn monday(self) -> NaiveDate {
        self.monday
    }

    pub fn sunday(self) -> NaiveDate {
        self.day(6)
    }

    /// The seven days, Monday first.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> {
        (0..7).map(move |offset| self.day(offset))
    }

    pub fn contains(self, day: NaiveDate) -> bool {
        Self::of(day) == self
    }

    #[must_use]
    pub fn next(self) -> Self {
        self.plus(1)
    }

    #[must_use]
    pub fn previous(self) -> Self {
        self.plus(-1)
    }

    /// The week `weeks` later, or earlier when negative.
    #[must_use]
    pub fn plus(self, weeks: i64) -> Self {
        let monday = self.monday.checked_add_signed(chrono::Duration::weeks(weeks)).unwrap_or(self.monday);
        Self { monday }
    }

    /// The week of the same number a year before; a week 53 meets week 52 where that year has no more.
    #[must_use]
    pub fn year_before(self) -> Self {
        let year = self.year() - 1;
        Self::new(year, self.number()).or_else(|_| Self::new(year, 52)).unwrap_or(self)
    }

    /// How many weeks from `earlier` to this one; negative when `earlier` is later.
    pub fn weeks_since(self, earlier: Self) -> i64 {
        (self.monday - earlier.monday).num_weeks()
    }

    /// The calendar quarter (1–4) that the week's Thursday lies in, and that Thursday's year:
    /// the same day that decides the ISO week-year.
    pub fn quarter(self) -> (i32, u32) {
        let thursday = self.day(3);
        (thursday.year(), thursday.month0() / 3 + 1)
    }

    fn day(self, offset: u64) -> NaiveDate {
        self.monday.checked_add_days(Days::new(offset)).unwrap_or(self.monday)
    }
}

impl fmt::Display for WeekId {
    /// As in file names: `2026-W48`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year(), self.number())
    }
}

impl FromStr for WeekId {
    type Err = NoSuchWeek;

    /// Exactly the form of the file names: four digits, `-W`, two digits.
    fn from_str(text: &str) -> Result<Self, NoSuchWeek> {
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        match text.split_once("-W") {
            Some((year, week)) if year.len() == 4 && week.len() == 2 && digits(year) && digits(week) => {
                Self::new(year.parse().map_err(|_| NoSuchWeek)?, week.parse().map_err(|_| NoSuchWeek)?)
            }
            _ => Err(NoSuchWeek),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn new_year_belongs_to_week_53_of_the_old_year() {
        let week = WeekId::of(day("2027-01-01"));
        assert_eq!(week.to_string(), "2026-W53");
        assert_eq!((week.year(), week.number()), (2026, 53));
        assert_eq!(week.next().to_string(), "2027-W01");
        assert_eq!(week.sunday(), day("2027-01-03"));
    }

    #[test]
    fn only_existing_weeks_in_the_exact_form_are_read() {
        for text in ["2026-W01", "2026-W53", "2020-W53"] {
            assert_eq!(text.parse::<WeekId>().unwrap().to_string(), text);
        }
        for text in [
            "2025-W53",
            "2026-W00",
            "2026-W54",
            "2026-w48",
            "2026W48",
            "26-W48",
            "2026-W4",
            "+026-W48",
            "2026-W048",
            "",
        ] {
            assert_eq!(text.parse::<WeekId>(), Err(NoSuchWeek), "{text}");
        }
    }

    #[test]
    fn a_year_before_the_week_has_the_same_number_where_there_is_one() {
        for (week, before) in [("2026-W48", "2025-W48"), ("2026-W53", "2025-W52"), ("2021-W53", "")] {
            let found = week.parse::<WeekId>().map(|week| week.year_before().to_string()).unwrap_or_default();
            assert_eq!(found, before, "{week}");
        }
        assert_eq!("2027-W01".parse::<WeekId>().unwrap().year_before().to_string(), "2026-W01");
    }

    #[test]
    fn a_week_belongs_to_the_quarter_of_its_thursday() {
        assert_eq!("2026-W53".parse::<WeekId>().unwrap().quarter(), (2026, 4));
        assert_eq!("2026-W14".parse::<WeekId>().unwrap().quarter(), (2026, 2));
        assert_eq!("2027-W01".parse::<WeekId>().unwrap().quarter(), (2027, 1));
    }
}
