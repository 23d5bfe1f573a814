//! Hours, as they are typed with their unit: `1t 30m`, `1,5 timer`, `90 min`, `1:30`.
//!
//! Invariant: a number alone is not read here, since it is an amount already; and minutes behind an hour are whole and
//! fewer than sixty, so that what is only half typed is not taken for something else.

use super::tokens::fold;
use crate::domain::{Amount, Scalar, Value};

/// The hours that `text` names with a unit or a colon, to the hundredth: a hundredth of an hour is 36 seconds.
pub fn parse_hours(text: &str) -> Option<f64> {
    let text = fold(text.trim());
    let hours = by_clock(&text).or_else(|| by_units(&text))?;
    Some((hours * 100.0).round() / 100.0)
}

/// `1:30`
fn by_clock(text: &str) -> Option<f64> {
    let (hours, minutes) = text.split_once(':')?;
    Some(whole(hours)? + minutes_behind(minutes)?)
}

fn by_units(text: &str) -> Option<f64> {
    let (number, rest) = parted(text, |c| c.is_ascii_digit() || c == ',' || c == '.');
    let (unit, rest) = parted(rest.trim_start(), char::is_alphabetic);
    let rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
    match (is_hours(unit), is_minutes(unit), rest) {
        (true, _, "") => amount(number),
        (true, _, rest) => Some(whole(number)? + behind(rest)?),
        (_, true, "") => whole(number).map(|minutes| minutes / 60.0),
        _ => None,
    }
}

/// The minutes behind an hour, in hours: `30 min`, `5m`, or two digits alone.
fn behind(text: &str) -> Option<f64> {
    let (number, unit) = parted(text, |c| c.is_ascii_digit());
    match unit.trim_start().trim_end_matches('.') {
        "" => minutes_behind(number),
        unit if is_minutes(unit) => whole(number).filter(|minutes| *minutes < 60.0).map(|minutes| minutes / 60.0),
        _ => None,
    }
}

fn minutes_behind(digits: &str) -> Option<f64> {
    whole(digits).filter(|minutes| digits.len() == 2 && *minutes < 60.0).map(|minutes| minutes / 60.0)
}

/// The text up to the first character that does not belong, and the rest.
fn parted(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !belongs(c)).unwrap_or(text.len()))
}

fn whole(digits: &str) -> Option<f64> {
    let all = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| amount(digits)).flatten()
}

fn amount(text: &str) -> Option<f64> {
    Amount::read(&Scalar::Text(text.to_owned())).map(|amount| amount.0)
}

fn is_hours(unit: &str) -> bool {
    matches!(
        unit,
        "t" | "time" | "timer" | "timar" | "tim" | "timme" | "timmar" | "h" | "hr" | "hrs" | "hour" | "hours"
    )
}

fn is_minutes(unit: &str) -> bool {
    matches!(unit, "m" | "min" | "mins" | "minutt" | "minutter" | "minut" | "minuter" | "minute" | "minutes")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn hours_are_understood_with_their_units() {
        for text in [
            "1t 30m",
            "1t30m",
            "1t30",
            "1 t 30",
            "1 t. 30 min.",
            "1h 30m",
            "1 H 30 MIN",
            "1 time 30 minutter",
            "1 timme 30 minuter",
            "1 hour 30 minutes",
            "1,5 t",
            "1.5h",
            "1,5 timar",
            "90 min",
            "90m",
            "1:30",
            " 1:30 ",
        ] {
            assert_eq!(parse_hours(text), Some(1.5), "{text}");
        }
        let some = [("20 min", 0.33), ("7t", 7.0), ("0t 5m", 0.08), ("2 t 45", 2.75), ("0:15", 0.25), ("37,5 t", 37.5)];
        for (text, hours) in some {
            assert_eq!(parse_hours(text), Some(hours), "{text}");
        }
    }

    #[test]
    fn what_could_be_something_else_or_is_half_typed_is_not_understood() {
        for text in [
            "",
            " ",
            "t",
            "1",
            "1,5",
            "1,",
            "1t 3",
            "1t 60m",
            "1t 90",
            "1:3",
            "1:60",
            "1:",
            ":30",
            "1,5t 30m",
            "-1t",
            "1.500 t",
            "1,5 min",
            "1t 30m 10s",
            "30m 1t",
            "1 dag",
            "1 t og 30 m",
            "to timer",
            "½ t",
            "1t,30",
            "1t 30x",
            "8-10 t",
        ] {
            assert_eq!(parse_hours(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whole_minutes_are_counted_to_the_hundredth_of_an_hour(minutes in 0..6000_u32) {
            let exact = f64::from(minutes) / 60.0;
            for text in [
                format!("{minutes} min"),
                format!("{}t {}m", minutes / 60, minutes % 60),
                format!("{}:{:02}", minutes / 60, minutes % 60),
            ] {
                let read = parse_hours(&text).unwrap();
                prop_assert!((read - exact).abs() <= 0.005 + 1e-9, "{}: {}", text, read);
            }
        }

        #[test]
        fn no_text_is_too_strange(text in ".*") {
            prop_assert!(parse_hours(&text).is_none_or(f64::is_finite));
        }

        #[test]
        fn an_amount_is_never_read_in_another_way(text in "[0-9]{1,4}([,.][0-9]{1,4})?") {
            prop_assert_eq!(parse_hours(&text), None);
        }
    }
}
