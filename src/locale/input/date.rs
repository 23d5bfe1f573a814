//! A day, as it is typed.
//!
//! Invariant: a weekday in front of a date must fit it, and a date that does not exist is never moved.

use chrono::{Datelike, Days, NaiveDate, TimeDelta};

use super::tokens::Token::{self, Mark, Number, Word};
use super::tokens::{self, count_of, is_next, is_week};
use super::{YEARS, year};
use crate::domain::WeekId;
use crate::locale::dates::{month_named, weekday_named};

/// A date without a year is the first such date that lies no more days back than this.
const DAYS_BACK: u64 = 180;

/// The day that `text` means when typed on the day `today`.
///
/// - `2026-11-27`, `27.11.2026`, `27/11/26`, `27. november 2026`, also with its weekday in front
/// - `27.11.`, `27/11`, `27 nov`: the first such date that is at most 180 days ago
/// - `fredag`, `on Friday`, `fre.`: the first such day from today on, which may be today
/// - `i dag`, `i morgon`, `tomorrow`, `yesterday`; `om tre dagar`, `in 2 weeks`
/// - `neste uke`: its Monday. Any other week is no day.
pub fn parse_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = tokens::fold(text);
    day(&tokens::read(&text), today)
}

/// The day that these tokens name.
pub(super) fn day(tokens: &[Token], today: NaiveDate) -> Option<NaiveDate> {
    let found = written(tokens, today).or_else(|| relative(tokens, today)).or_else(|| by_weekday(tokens, today));
    found.filter(|day| YEARS.contains(&day.year()))
}

/// A date with its day and month, with or without the year.
fn written(tokens: &[Token], today: NaiveDate) -> Option<NaiveDate> {
    match *tokens {
        [Number(full), Mark('-'), Number(month), Mark('-'), Number(day)] => {
            NaiveDate::from_ymd_opt(year(full)?, month, day)
        }
        [Number(day), Mark(mark @ ('.' | '/')), Number(month), Mark(again), Number(full)] if mark == again => {
            NaiveDate::from_ymd_opt(short_year(full)?, month, day)
        }
        [Number(day), Word(month), Number(full)] => {
            NaiveDate::from_ymd_opt(short_year(full)?, month_named(month)?, day)
        }
        [Number(day), Mark('.'), Number(month), Mark('.')] | [Number(day), Mark('.' | '/'), Number(month)] => {
            soonest(day, month, today)
        }
        [Number(day), Word(month)] => soonest(day, month_named(month)?, today),
        _ => None,
    }
}

/// A day named by its distance from today.
fn relative(tokens: &[Token], today: NaiveDate) -> Option<NaiveDate> {
    match *tokens {
        [Word("i"), Word("dag")] | [Word("idag" | "today")] => Some(today),
        [Word("i"), Word("morgen" | "morgon")] | [Word("imorgen" | "imorgon" | "tomorrow")] => later(today, 1),
        [Word("i"), Word("går")] | [Word("igår" | "yesterday")] => later(today, -1),
        [Word("om" | "in"), count, Word(unit)] => {
            let count = i64::from(count_of(count)?);
            match unit {
                "dag" | "dager" | "dagar" | "day" | "days" => later(today, count),
                _ if is_week(unit) => later(today, count * 7),
                _ => None,
            }
        }
        [Word(word), Word(noun)] if is_next(word) && is_week(noun) => Some(WeekId::of(today).next().monday()),
        _ => None,
    }
}

/// A weekday alone, or in front of the date that it must fit.
fn by_weekday(tokens: &[Token], today: NaiveDate) -> Option<NaiveDate> {
    let [Word(name), rest @ ..] = tokens else { return None };
    let weekday = weekday_named(name)?;
    if rest.is_empty() {
        return later(today, i64::from(weekday.days_since(today.weekday())));
    }
    written(rest, today).filter(|day| day.weekday() == weekday)
}

fn later(today: NaiveDate, days: i64) -> Option<NaiveDate> {
    today.checked_add_signed(TimeDelta::try_days(days)?)
}

/// The first such date that is at most [`DAYS_BACK`] days ago. For 29 February that may take eight years.
fn soonest(day: u32, month: u32, today: NaiveDate) -> Option<NaiveDate> {
    let first = today.checked_sub_days(Days::new(DAYS_BACK))?;
    (first.year()..=first.year() + 8)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .find(|date| *date >= first)
}

/// Behind a day and a month, two digits mean this century.
fn short_year(number: u32) -> Option<i32> {
    year(if (10..=99).contains(&number) { 2000 + number } else { number })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Friday, in 2026-W48.
    const TODAY: &str = "2026-11-27";

    fn iso(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn date_on(today: &str, text: &str) -> String {
        parse_date(text, iso(today)).map_or("none".to_owned(), |day| day.to_string())
    }

    #[test]
    fn a_date_is_understood_in_every_spelling() {
        for text in [
            "2026-12-04",
            "2026-12-4",
            "04.12.2026",
            "4.12.26",
            "4/12/2026",
            " 4. 12. 2026 ",
            "4.12.",
            "4.12",
            "04/12",
            "4. desember",
            "4.desember",
            "4 DES.",
            "4 december 2026",
            "den 4 december",
            "4th December",
            "4 dec 2026",
            "fredag 4. desember 2026",
            "fre. 4. des.",
            "fre 4 dec",
            "Fri 4 Dec",
            "Friday, 4 December 2026",
            "om 7 dager",
            "om sju dagar",
            "in seven days",
            "om ei veke",
            "om én uke",
            "om en vecka",
            "in a week",
            "om 1 uke",
        ] {
            assert_eq!(date_on(TODAY, text), "2026-12-04", "{text}");
        }
    }

    #[test]
    fn near_days_have_names() {
        for (text, expected) in [
            ("i dag", "2026-11-27"),
            ("idag", "2026-11-27"),
            ("Today", "2026-11-27"),
            ("i morgen", "2026-11-28"),
            ("i morgon", "2026-11-28"),
            ("imorgon", "2026-11-28"),
            ("tomorrow", "2026-11-28"),
            ("i går", "2026-11-26"),
            ("i ga\u{30a}r", "2026-11-26"),
            ("fredag", "2026-11-27"),
            ("på fredag", "2026-11-27"),
            ("laurdag", "2026-11-28"),
            ("lördag", "2026-11-28"),
            ("søn.", "2026-11-29"),
            ("mandag", "2026-11-30"),
            ("MÅNDAG", "2026-11-30"),
            ("on Tuesday", "2026-12-01"),
            ("tys", "2026-12-01"),
            ("torsdag", "2026-12-03"),
            ("om to uker", "2026-12-11"),
            ("om två veckor", "2026-12-11"),
            ("om to veker", "2026-12-11"),
            ("in two weeks", "2026-12-11"),
            ("om ti dager", "2026-12-07"),
            ("om 0 dager", "2026-11-27"),
            ("neste uke", "2026-11-30"),
            ("neste veke", "2026-11-30"),
            ("nästa vecka", "2026-11-30"),
            ("next week", "2026-11-30"),
        ] {
            assert_eq!(date_on(TODAY, text), expected, "{text}");
        }
    }

    #[test]
    fn a_date_without_a_year_is_at_most_half_a_year_old() {
        for (today, text, expected) in [
            ("2026-11-27", "31.5.", "2026-05-31"),
            ("2026-11-27", "30.5.", "2027-05-30"),
            ("2027-01-04", "27.11", "2026-11-27"),
            ("2026-11-27", "4 jan", "2027-01-04"),
            ("2026-11-27", "29.2.", "2028-02-29"),
            ("2096-11-27", "29 feb", "2104-02-29"),
        ] {
            assert_eq!(date_on(today, text), expected, "{text} on {today}");
        }
    }

    #[test]
    fn what_names_no_single_day_is_not_understood() {
        for text in [
            "",
            " ",
            "27",
            "uke 50",
            "2026-W50",
            "neste",
            "nå",
            "+1",
            "31.6.",
            "0.1.",
            "1.0.",
            "29.2.2027",
            "27.11/2026",
            "27,11",
            "27-11",
            "26-11-27",
            "27.11.126",
            "27.11.20261",
            "mandag 27. november 2026",
            "neste fredag",
            "om elleve dager",
            "om -2 dager",
            "om 99999999999 dager",
            "om 4000000 dager",
            "27. mandag",
            "27 no",
            "ma",
            "fredag fredag",
            "i",
            "2026-11-27T10:00",
            "½ nov",
        ] {
            assert_eq!(date_on(TODAY, text), "none", "{text}");
        }
    }
}
