//! Weeks, Easter and public holidays against the tables that other libraries made (`data/calendar.py`).
//!
//! Invariant: what is expected comes from a table alone; nothing here reckons a week or a holiday itself.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use femsteg::domain::holidays::{easter_sunday, holidays, is_holiday};
use femsteg::domain::{Region, WeekId};

const ISO_WEEKS: &str = include_str!("data/iso-weeks.txt");
const EASTER: &str = include_str!("data/easter.txt");
const HOLIDAYS_NO: &str = include_str!("data/holidays-no.txt");
const HOLIDAYS_SE: &str = include_str!("data/holidays-se.txt");

/// The days of 1970–2099, which the tables are about.
const DAYS: usize = 47_482;

#[test]
fn every_day_lies_in_its_iso_week() {
    let rows = iso_weeks();
    let covered = rows.iter().filter(|row| (1970..=2099).contains(&row.day.year())).count();
    assert_eq!(covered, DAYS, "the table is not whole");
    for Row { day, year, number } in rows {
        let week = WeekId::of(day);
        let name = format!("{year:04}-W{number:02}");
        assert_eq!((week.year(), week.number()), (year, number), "{day}");
        assert_eq!(week.to_string(), name, "{day}");
        assert_eq!(name.parse(), Ok(week), "{day}");
        assert_eq!(WeekId::new(year, number), Ok(week), "{day}");
        assert!(week.contains(day) && week.monday() <= day && day <= week.sunday(), "{day}");
    }
}

#[test]
fn the_next_and_previous_weeks_are_those_of_seven_days_away() {
    let rows = iso_weeks();
    for pair in rows.windows(8) {
        let (earlier, later) = (&pair[0], &pair[7]);
        let (first, second) = (WeekId::of(earlier.day), WeekId::of(later.day));
        assert_eq!((first.next().year(), first.next().number()), (later.year, later.number), "{}", earlier.day);
        assert_eq!(
            (second.previous().year(), second.previous().number()),
            (earlier.year, earlier.number),
            "{}",
            later.day
        );
        assert_eq!((first.next(), second.previous()), (second, first), "{}", earlier.day);
        assert!(first < second, "{}", earlier.day);
    }
}

#[test]
fn no_week_exists_that_has_no_day() {
    let weeks: BTreeSet<_> = iso_weeks().iter().map(|row| (row.year, row.number)).collect();
    for year in 1970..=2099 {
        for number in 0..=54 {
            assert_eq!(WeekId::new(year, number).is_ok(), weeks.contains(&(year, number)), "{year}-W{number:02}");
        }
    }
}

#[test]
fn easter_falls_on_its_sunday() {
    let days: Vec<NaiveDate> = lines(EASTER).map(|line| line.parse().unwrap()).collect();
    assert!(days.iter().map(Datelike::year).eq(1970..=2099), "the table is not whole");
    for day in days {
        assert_eq!(easter_sunday(day.year()), day, "{day}");
    }
}

#[test]
fn norway_has_its_holidays_and_no_others() {
    compare(HOLIDAYS_NO, 1970, Region::Norway);
}

#[test]
fn sweden_has_its_holidays_and_no_others() {
    compare(HOLIDAYS_SE, 2005, Region::Sweden);
}

/// Holds a region's list, its order, and the answer for every single day against a table that runs from
/// `first` to 2099.
fn compare(table: &str, first: i32, region: Region) {
    let years: Vec<_> = lines(table).map(year_of_holidays).collect();
    assert!(years.iter().map(|(year, _)| *year).eq(first..=2099), "the table is not whole");
    for (year, expected) in years {
        let listed = holidays(year, region);
        assert!(listed.is_sorted_by_key(|(day, _)| *day), "{year}: {listed:?}");
        let names: BTreeSet<_> = listed.iter().map(|(day, name)| (*day, format!("{name:?}"))).collect();
        let differing: Vec<_> = names.symmetric_difference(&expected).collect();
        assert!(differing.is_empty(), "{region:?}: only one side has {differing:?}");
        assert_eq!(listed.len(), expected.len(), "{region:?} {year}: a holiday twice");
        let days: BTreeSet<_> = expected.iter().map(|(day, _)| *day).collect();
        for day in date(year, 1, 1).iter_days().take_while(|day| day.year() == year) {
            assert_eq!(is_holiday(day, region), days.contains(&day), "{region:?} {day}");
        }
    }
}

/// A day, and the week the table puts it in.
struct Row {
    day: NaiveDate,
    year: i32,
    number: u32,
}

/// The table of weeks, day after day without a gap.
fn iso_weeks() -> Vec<Row> {
    let mut rows = Vec::with_capacity(DAYS + 62);
    for line in lines(ISO_WEEKS) {
        let (month, weeks) = line.split_once(' ').unwrap();
        let mut days = format!("{month}-01").parse::<NaiveDate>().unwrap().iter_days();
        let mut year = None;
        for word in weeks.split(' ') {
            if word.len() == 4 {
                year = Some(word.parse().unwrap());
            } else {
                rows.push(Row { day: days.next().unwrap(), year: year.unwrap(), number: word.parse().unwrap() });
            }
        }
    }
    for pair in rows.windows(2) {
        assert_eq!(pair[0].day.succ_opt(), Some(pair[1].day), "the table has a gap");
    }
    rows
}

/// One line such as `2026 01-01 NewYear 04-02 MaundyThursday`.
fn year_of_holidays(line: &str) -> (i32, BTreeSet<(NaiveDate, String)>) {
    let (year, rest) = line.split_once(' ').unwrap();
    let words: Vec<_> = rest.split(' ').collect();
    let day = |word: &str| format!("{year}-{word}").parse().unwrap();
    (year.parse().unwrap(), words.chunks_exact(2).map(|pair| (day(pair[0]), pair[1].to_owned())).collect())
}

/// The lines of a table that are no comment.
fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}
