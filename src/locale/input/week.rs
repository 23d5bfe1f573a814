//! A week, as it is typed.
//!
//! Invariant: a number alone means the nearest week that has it, so week 53 only where one exists nearby.

use chrono::NaiveDate;

use super::tokens::Token::{Mark, Number, Word};
use super::tokens::{self, is_last, is_next, is_week};
use super::{YEARS, date, year};
use crate::domain::WeekId;

/// The week that `text` means when typed on the day `today`.
///
/// - `2026-W48`, `uke 48 2026`
/// - `uke 48`, `v. 48`, `w48`, `48`: the nearest week with that number, the coming one when two are as near
/// - `nå`, `this week`; `neste`, `nästa vecka`; `førre`, `last week`
/// - `+1`, `-2`: so many weeks from this one
/// - whatever [`parse_date`](super::parse_date) understands: the week of that day
pub fn parse_week(text: &str, today: NaiveDate) -> Option<WeekId> {
    week(text, today, nearest)
}

/// As [`parse_week`], where something is put off: a number alone means this week or the first one after it
/// that has the number, in this week-year or the next.
pub fn parse_coming_week(text: &str, today: NaiveDate) -> Option<WeekId> {
    week(text, today, coming)
}

/// Whether `text` says "last" and no more, so that it may be the last of what there is.
pub fn is_the_last(text: &str) -> bool {
    matches!(*tokens::read(&tokens::fold(text)).as_slice(), [Word(word)] if is_last(word))
}

/// The week that `text` means; `by_number` finds the one of a number alone, seen from this week.
fn week(text: &str, today: NaiveDate, by_number: fn(u32, WeekId) -> Option<WeekId>) -> Option<WeekId> {
    let text = tokens::fold(text);
    let tokens = tokens::read(&text);
    let this = WeekId::of(today);
    let week = match *tokens.as_slice() {
        [Number(year), Word(word), Number(number)] | [Number(year), Mark('-'), Word(word), Number(number)]
            if is_week(word) =>
        {
            numbered(year, number)
        }
        [Word(word), Number(number), Number(year)] if is_week(word) => numbered(year, number),
        [Word(word), Number(number)] if is_week(word) => by_number(number, this),
        [Number(number)] => by_number(number, this),
        [Mark('+'), Number(weeks)] => shifted(this, i64::from(weeks)),
        [Mark('-' | '−'), Number(weeks)] => shifted(this, -i64::from(weeks)),
        [Word(word)] => beside(word, this),
        [Word(word), Word(noun)] if is_week(noun) => beside(word, this),
        _ => None,
    };
    week.or_else(|| date::day(&tokens, today).map(WeekId::of))
}

fn numbered(in_year: u32, number: u32) -> Option<WeekId> {
    WeekId::new(year(in_year)?, number).ok()
}

/// The nearest week with this number, the coming one when two are as near.
/// Week 53 is missing in most years; when no year beside this one has it, nobody can have meant it.
fn nearest(number: u32, this: WeekId) -> Option<WeekId> {
    let weeks = (this.year() - 1..=this.year() + 1).filter_map(|year| WeekId::new(year, number).ok());
    weeks.min_by_key(|week| {
        let ahead = week.weeks_since(this);
        (ahead.abs(), ahead < 0)
    })
}

/// The first week with this number that is not over.
fn coming(number: u32, this: WeekId) -> Option<WeekId> {
    let mut weeks = (this.year()..=this.year() + 1).filter_map(|year| WeekId::new(year, number).ok());
    weeks.find(|week| *week >= this)
}

/// A week so far away that the calendar ends before it is none.
fn shifted(this: WeekId, weeks: i64) -> Option<WeekId> {
    let week = this.plus(weeks);
    (week.weeks_since(this) == weeks && YEARS.contains(&week.year())).then_some(week)
}

/// This week, the next or the last. The word "no" is nynorsk for now.
fn beside(word: &str, this: WeekId) -> Option<WeekId> {
    match word {
        "nå" | "no" | "nu" | "now" | "denne" | "denna" | "här" | "this" => Some(this),
        _ if is_last(word) => Some(this.previous()),
        _ if is_next(word) => Some(this.next()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Friday, in 2026-W48.
    const TODAY: &str = "2026-11-27";

    fn week_on(today: &str, text: &str) -> String {
        parse_week(text, today.parse().unwrap()).map_or("none".to_owned(), |week| week.to_string())
    }

    #[test]
    fn a_week_is_understood_in_every_spelling() {
        for text in [
            "2026-W50",
            "2026-w50",
            "2026W50",
            "2026 uke 50",
            "uke 50",
            "Uke 50 2026",
            "uke50",
            "u. 50",
            "veke 50",
            "vecka 50",
            "v. 50",
            "v50",
            "V50",
            "week 50",
            "w50",
            "W 50",
            "50",
            " 050 ",
            "+2",
            "+ 2",
            "om to uker",
            "om två veckor",
            "om 2 veker",
            "in two weeks",
            "7.12.",
            "2026-12-13",
            "onsdag 9. desember",
        ] {
            assert_eq!(week_on(TODAY, text), "2026-W50", "{text}");
        }
    }

    #[test]
    fn weeks_beside_this_one_have_names() {
        for (expected, texts) in [
            ("2026-W48", "now|nå|no|nu|this week|denne uka|denne veka|denna vecka|den här veckan|i dag|+0|fredag"),
            ("2026-W49", "next|neste|nästa|neste uke|neste veke|nästa vecka|next week|+1|mandag"),
            ("2026-W47", "last|forrige|førre|förra|forrige uke|førre veke|förra veckan|last week|-1|−1"),
            ("2026-W46", "-2|- 2|uke 46"),
        ] {
            for text in texts.split('|') {
                assert_eq!(week_on(TODAY, text), expected, "{text}");
            }
        }
    }

    #[test]
    fn the_last_is_one_word() {
        for text in ["last", " Last ", "forrige\t", "førre", "fo\u{308}rra", "FÖRRA"] {
            assert!(is_the_last(text), "{text}");
        }
        for text in ["", "last week", "förra veckan", "laste", "next", "47"] {
            assert!(!is_the_last(text), "{text}");
        }
    }

    #[test]
    fn a_bare_number_is_the_nearest_such_week() {
        for (today, text, expected) in [
            ("2026-11-27", "1", "2027-W01"),
            ("2027-01-08", "52", "2026-W52"),
            // 2026-W22 lies 26 weeks after 2025-W48 and 26 before 2026-W48: the coming one is meant.
            ("2026-05-27", "48", "2026-W48"),
            ("2026-05-20", "48", "2025-W48"),
            ("2026-11-27", "uke 53", "2026-W53"),
            ("2027-06-01", "53", "2026-W53"),
            ("2029-06-01", "53", "none"),
        ] {
            assert_eq!(week_on(today, text), expected, "{text} on {today}");
        }
    }

    #[test]
    fn what_is_put_off_comes_back_in_a_week_to_come() {
        for (today, text, expected) in [
            ("2026-01-07", "uke 50", "2026-W50"),
            ("2026-11-27", "50", "2026-W50"),
            ("2026-11-27", "48", "2026-W48"),
            ("2026-11-27", "v. 47", "2027-W47"),
            ("2026-01-07", "uke 50 2025", "2025-W50"),
            ("2026-01-07", "-2", "2025-W52"),
            ("2025-06-01", "53", "2026-W53"),
            ("2027-06-01", "53", "none"),
        ] {
            let week = parse_coming_week(text, today.parse().unwrap());
            assert_eq!(week.map_or("none".to_owned(), |week| week.to_string()), expected, "{text} on {today}");
        }
    }

    #[test]
    fn what_names_no_week_is_not_understood() {
        for text in [
            "",
            "0",
            "54",
            "2026",
            "2026-W54",
            "2025-W53",
            "1899-W10",
            "uke",
            "v",
            "uke uke",
            "-",
            "+",
            "+99999999999",
            "+60000",
            "--2",
            "50.",
            "7,5",
            "uke 50 26",
            "26 v 50",
            "uke 50 uke",
            "no 50",
        ] {
            assert_eq!(week_on(TODAY, text), "none", "{text}");
        }
    }
}
