//! A day with a time of day behind it: `tirsdag 12`, `24.11. kl. 12.30`, `2026-11-24 12:00`.
//!
//! Invariant: the time stands last, and a weekday is one of the week that is meant.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::tokens::Token::Word;
use super::{date, tokens};
use crate::domain::{WeekId, When};
use crate::locale::dates::weekday_named;

/// Words before a time, which say only that it is one.
const CLOCK: [&str; 5] = ["kl", "klokka", "klokken", "klockan", "at"];

/// The day, and the time where one is given, of something that happens in `week`: a weekday is that week's,
/// also where it is over, and a time alone means today, when today lies in it. Any other day is read as
/// [`parse_date`](super::parse_date) does.
///
/// An hour behind a day is an hour, though it could be a year: `24. november 12`. But `9.10` could be
/// 9 October or ten past nine, and is neither.
pub fn parse_when(text: &str, today: NaiveDate, week: WeekId) -> Option<When> {
    let text = tokens::fold(text.trim());
    let (before, last) = parted(&text);
    let on = if before.is_empty() { Some(today) } else { day_in(week, before, today) };
    match (day_in(week, &text, today), on.zip(parse_time(last))) {
        (Some(_), Some(_)) if last.contains('.') => None,
        (_, Some((day, _))) if before.is_empty() && !week.contains(day) => None,
        (_, Some((day, time))) => Some(When::Time(day.and_time(time))),
        (day, None) => day.map(When::Day),
    }
}

/// The part before the last word, and the last word, which may be a time.
fn parted(text: &str) -> (&str, &str) {
    // In ISO 8601 a T stands between the two.
    let (before, last) = text.rsplit_once(char::is_whitespace).or_else(|| text.rsplit_once('t')).unwrap_or(("", text));
    match last.strip_prefix("kl") {
        Some(time) => (before, time.trim_start_matches('.')),
        None => (without_clock(before.trim_end()), last),
    }
}

fn without_clock(day: &str) -> &str {
    let (before, last) = day.rsplit_once(char::is_whitespace).unwrap_or(("", day));
    if CLOCK.contains(&last.trim_end_matches('.')) { before } else { day }
}

fn day_in(week: WeekId, text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let tokens = tokens::read(text);
    let weekday = match *tokens.as_slice() {
        [Word(name)] => weekday_named(name),
        _ => None,
    };
    match weekday {
        Some(weekday) => week.days().find(|day| day.weekday() == weekday),
        None => date::day(&tokens, today),
    }
}

/// `12`, `12:30`, `12.30`. Seconds are what programs write, with colons, and are passed over.
fn parse_time(text: &str) -> Option<NaiveTime> {
    let colons = text.contains(':');
    let parts: Vec<&str> = text.split(if colons { ':' } else { '.' }).collect();
    let (hour, minute, second) = match *parts.as_slice() {
        [hour] => (hour, "00", "00"),
        [hour, minute] => (hour, minute, "00"),
        [hour, minute, second] if colons => (hour, minute, second),
        _ => return None,
    };
    let number = |part: &str, least: usize| {
        let plain = (least..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if plain { part.parse().ok() } else { None }
    };
    NaiveTime::from_hms_opt(number(hour, 1)?, number(minute, 2)?, number(second, 2)?)?.with_second(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        in_week(text, "2026-W48")
    }

    fn in_week(text: &str, week: &str) -> String {
        match parse_when(text, "2026-11-23".parse().unwrap(), week.parse().unwrap()) {
            Some(When::Time(moment)) => moment.format("%F %R").to_string(),
            Some(When::Day(day)) => day.to_string(),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn a_time_may_stand_behind_a_day() {
        for text in [
            "tirsdag 12",
            "tysdag kl. 12:00",
            "tisdag klockan 12",
            "tirsdag klokken 12",
            "tysdag klokka 12",
            "Tirsdag KL. 12",
            "tirsdag kl.12",
            "tirsdag kl12.00",
            "tirsdag\t12",
            " tirsdag  kl \u{a0} 12 ",
            "Tue 12",
            "Tuesday at 12:00",
            "24.11. 12",
            "24.11 12",
            "24. november 12",
            "24 nov 12.00",
            "24.11.2026 12.00",
            "24.11.26 12",
            "2026-11-24 12:00",
            "2026-11-24T12:00:00",
            "i morgen 12",
        ] {
            assert_eq!(read(text), "2026-11-24 12:00", "{text}");
        }
        assert_eq!(read("Sat 12"), "2026-11-28 12:00");
        assert_eq!(read("sat 12:30"), "2026-11-28 12:30");
    }

    #[test]
    fn a_time_alone_means_today() {
        for text in ["9:30", "9.30", "09:30:00", "kl. 9.30", "Kl.9.30", "klokken 9:30", "at 9:30", "i dag 9.30"] {
            assert_eq!(read(text), "2026-11-23 09:30", "{text}");
        }
        assert_eq!(read("KL 9.10"), "2026-11-23 09:10");
    }

    #[test]
    fn a_weekday_is_one_of_the_week() {
        for (text, week, expected) in [
            ("mandag", "2026-W48", "2026-11-23"),
            ("fredag 12", "2026-W49", "2026-12-04 12:00"),
            ("on Friday at 9.30", "2026-W47", "2026-11-20 09:30"),
            ("i morgen 12", "2026-W49", "2026-11-24 12:00"),
            ("fredag 27.11. 12", "2026-W49", "2026-11-27 12:00"),
            ("12", "2026-W49", "none"),
            ("kl. 9.30", "2026-W47", "none"),
            ("9.10", "2026-W49", "none"),
        ] {
            assert_eq!(in_week(text, week), expected, "{text} in {week}");
        }
    }

    #[test]
    fn a_day_needs_no_time() {
        for text in ["tirsdag", "24.11", "24.11.", "24. 11", "24.11.26", "24. november 26", "24.11.2026"] {
            assert_eq!(read(text), "2026-11-24", "{text}");
        }
        assert_eq!(read("9.10."), "2026-10-09");
        assert_eq!(read("12. 12"), "2026-12-12");
        assert_eq!(read("9.10.12"), "2012-10-09");
    }

    #[test]
    fn what_is_no_time_or_two_things_is_not_understood() {
        for text in [
            "",
            "25:00",
            "tirsdag 12:99",
            "snart",
            "snart 12",
            "kl",
            "tirsdag kl.",
            "9.10",
            // 9 October 2026 is a Friday.
            "fredag 9.10",
            "12.30.foo",
            "12:30:99x",
            "12:30:99",
            "12:30:5",
            "12:30:00:00",
            "12:",
            "9:5",
        ] {
            assert_eq!(read(text), "none", "{text}");
        }
    }
}
