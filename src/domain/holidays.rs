//! Public holidays of Norway and Sweden.
//!
//! Invariant: a holiday is a named day on which an ordinary office of the region does not work, by the law
//! as it stands now. Ordinary Sundays are holidays in both laws, but no names here, and today's law is used
//! for every year: before 2005 Sweden kept Whit Monday and worked on 6 June.

use chrono::{Datelike, Days, Duration, NaiveDate, Weekday};

use super::Region;

/// A public holiday, whatever a region calls it; the words are the locale's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holiday {
    NewYear,
    Epiphany,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    LabourDay,
    /// Norway, 17 May.
    ConstitutionDay,
    /// Sweden, 6 June.
    NationalDay,
    Ascension,
    WhitSunday,
    WhitMonday,
    MidsummerEve,
    MidsummerDay,
    AllSaints,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
}

/// How the day of a holiday is found in a year.
#[derive(Debug, Clone, Copy)]
enum Rule {
    /// Always this month and day.
    Fixed(u32, u32),
    /// So many days after Easter Sunday; before it when negative.
    Easter(i64),
    /// The first such weekday on or after this month and day.
    From(Weekday, u32, u32),
}

/// Lov om helligdager og helligdagsfred (24 February 1995 no. 12) § 2, and lov om 1 og 17 mai som
/// høgtidsdager (26 April 1947 no. 1) § 1.
const NORWAY: &[(Holiday, Rule)] = &[
    (Holiday::NewYear, Rule::Fixed(1, 1)),
    (Holiday::MaundyThursday, Rule::Easter(-3)),
    (Holiday::GoodFriday, Rule::Easter(-2)),
    (Holiday::EasterSunday, Rule::Easter(0)),
    (Holiday::EasterMonday, Rule::Easter(1)),
    (Holiday::LabourDay, Rule::Fixed(5, 1)),
    (Holiday::ConstitutionDay, Rule::Fixed(5, 17)),
    (Holiday::Ascension, Rule::Easter(39)),
    (Holiday::WhitSunday, Rule::Easter(49)),
    (Holiday::WhitMonday, Rule::Easter(50)),
    (Holiday::ChristmasDay, Rule::Fixed(12, 25)),
    (Holiday::BoxingDay, Rule::Fixed(12, 26)),
];

/// Lag (1989:253) om allmänna helgdagar, 1–2 §§. The eves of Midsummer, Christmas and New Year are no
/// holidays there, but semesterlagen (1977:480) 3 a § puts them beside Sundays and no ordinary Swedish
/// office works then, so planning hours on them would be wrong.
const SWEDEN: &[(Holiday, Rule)] = &[
    (Holiday::NewYear, Rule::Fixed(1, 1)),
    (Holiday::Epiphany, Rule::Fixed(1, 6)),
    (Holiday::GoodFriday, Rule::Easter(-2)),
    (Holiday::EasterSunday, Rule::Easter(0)),
    (Holiday::EasterMonday, Rule::Easter(1)),
    (Holiday::LabourDay, Rule::Fixed(5, 1)),
    (Holiday::Ascension, Rule::Easter(39)),
    (Holiday::WhitSunday, Rule::Easter(49)),
    (Holiday::NationalDay, Rule::Fixed(6, 6)),
    (Holiday::MidsummerEve, Rule::From(Weekday::Fri, 6, 19)),
    (Holiday::MidsummerDay, Rule::From(Weekday::Sat, 6, 20)),
    (Holiday::AllSaints, Rule::From(Weekday::Sat, 10, 31)),
    (Holiday::ChristmasEve, Rule::Fixed(12, 24)),
    (Holiday::ChristmasDay, Rule::Fixed(12, 25)),
    (Holiday::BoxingDay, Rule::Fixed(12, 26)),
    (Holiday::NewYearsEve, Rule::Fixed(12, 31)),
];

/// Whether `day` is a public holiday in `region`; in Sweden also the eves of Midsummer, Christmas and New
/// Year, which semesterlagen 3 a § puts beside Sundays and on which no ordinary Swedish office works.
pub fn is_holiday(day: NaiveDate, region: Region) -> bool {
    let easter = easter_sunday(day.year());
    table(region).iter().any(|(_, rule)| rule.day(easter) == Some(day))
}

/// The holidays of the calendar year `year` in `region`, by date, and the days [`is_holiday`] answers for.
/// Two may share a day: 17 May 2032 is also Norway's Whit Monday.
pub fn holidays(year: i32, region: Region) -> Vec<(NaiveDate, Holiday)> {
    let easter = easter_sunday(year);
    let mut days: Vec<_> = table(region).iter().filter_map(|(name, rule)| Some((rule.day(easter)?, *name))).collect();
    days.sort_by_key(|(day, _)| *day);
    days
}

/// Easter Sunday of the Western churches in the Gregorian calendar, which is reckoned backwards too before
/// 1583. A year that no date can hold gives the Easter of the nearest year that one can.
///
/// The computus of Meeus, Jones and Butcher: Nature, 20 April 1876 (anonymous); Butcher, The Ecclesiastical
/// Calendar, 1877; Spencer Jones, General Astronomy, 1922; Meeus, Astronomical Algorithms, 1991, chapter 8.
pub fn easter_sunday(year: i32) -> NaiveDate {
    let year = year.clamp(NaiveDate::MIN.year(), NaiveDate::MAX.year());
    // The dates of Easter repeat after 5,700,000 years; counted from there, no year is below 0.
    let cycle = year.rem_euclid(5_700_000);
    let (century, short, metonic) = (cycle / 100, cycle % 100, cycle % 19);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let full_moon = (19 * metonic + century - century / 4 - moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (short / 4) - full_moon - short % 4) % 7;
    // One in the rare years whose Sunday would else come a week later than the church's tables have it.
    let too_late = (metonic + 11 * full_moon + 22 * to_sunday) / 451;
    let after = Duration::days(i64::from(full_moon + to_sunday - 7 * too_late));
    // Every year has a 22 March, the earliest Easter, and more than 34 days after it: nothing falls back.
    NaiveDate::from_ymd_opt(year, 3, 22).and_then(|first| first.checked_add_signed(after)).unwrap_or_default()
}

fn table(region: Region) -> &'static [(Holiday, Rule)] {
    match region {
        Region::Norway => NORWAY,
        Region::Sweden => SWEDEN,
    }
}

impl Rule {
    /// The day in the year of `easter`, which is that year's Easter Sunday.
    fn day(self, easter: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Fixed(month, day) => NaiveDate::from_ymd_opt(easter.year(), month, day),
            Self::Easter(days) => easter.checked_add_signed(Duration::days(days)),
            Self::From(weekday, month, day) => {
                let first = NaiveDate::from_ymd_opt(easter.year(), month, day)?;
                first.checked_add_days(Days::new(weekday.days_since(first.weekday()).into()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_that_a_date_can_hold_has_its_easter_and_its_holidays() {
        for year in NaiveDate::MIN.year()..=NaiveDate::MAX.year() {
            let easter = easter_sunday(year);
            let span = (easter.year(), 3, 22)..=(easter.year(), 4, 25);
            assert_eq!((easter.year(), easter.weekday()), (year, Weekday::Sun), "{year}");
            assert!(span.contains(&(year, easter.month(), easter.day())), "{easter}");
        }
        for year in [NaiveDate::MIN.year(), -1, 0, 1, NaiveDate::MAX.year()] {
            assert_eq!(holidays(year, Region::Norway).len(), NORWAY.len(), "{year}");
            assert_eq!(holidays(year, Region::Sweden).len(), SWEDEN.len(), "{year}");
        }
    }

    #[test]
    fn a_year_that_no_date_can_hold_gives_the_nearest() {
        assert_eq!(easter_sunday(i32::MIN), easter_sunday(NaiveDate::MIN.year()));
        assert_eq!(easter_sunday(i32::MAX), easter_sunday(NaiveDate::MAX.year()));
        assert!(is_holiday(NaiveDate::MAX, Region::Sweden) && !is_holiday(NaiveDate::MAX, Region::Norway));
        assert!(is_holiday(NaiveDate::MIN, Region::Sweden) && is_holiday(NaiveDate::MIN, Region::Norway));
    }

    #[test]
    fn holidays_that_share_a_day_are_both_listed() {
        let day = "2032-05-17".parse().unwrap();
        let names: Vec<_> = holidays(2032, Region::Norway).into_iter().filter(|(on, _)| *on == day).collect();
        assert_eq!(names, [(day, Holiday::ConstitutionDay), (day, Holiday::WhitMonday)]);
    }
}
