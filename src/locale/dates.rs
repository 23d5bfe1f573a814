//! How each language writes days and weeks.
//!
//! Invariant: what stands here is understood again by [`super::input`], except a range, which is no single day.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};

use super::Language;
use crate::domain::{WeekId, When};

/// The names of one language, from Monday and from January. The short forms are written without
/// a point here; a short form that is the whole name never has one.
struct Names {
    weekdays: [&'static str; 7],
    short_weekdays: [&'static str; 7],
    months: [&'static str; 12],
    short_months: [&'static str; 12],
    week: &'static str,
}

/// `man. 23. nov.`: for lists, where the year is known.
pub fn date(language: Language, day: NaiveDate) -> String {
    let weekday = short_weekday_name(language, day.weekday());
    format!("{weekday} {} {}", day_of_month(language, day), short_month_name(language, day.month()))
}

/// The same, with the year where it is not `current_year`: `man. 1. mars 2027`.
pub fn date_with_year(language: Language, day: NaiveDate, current_year: i32) -> String {
    let date = date(language, day);
    if day.year() == current_year { date } else { format!("{date} {}", day.year()) }
}

/// `23. nov.`, with the year where it is not `current_year`: a day in a column of days.
pub fn short_date(language: Language, day: NaiveDate, current_year: i32) -> String {
    let date = format!("{} {}", day_of_month(language, day), short_month_name(language, day.month()));
    if day.year() == current_year { date } else { format!("{date} {}", day.year()) }
}

/// `mandag 23. november 2026`
pub fn date_long(language: Language, day: NaiveDate) -> String {
    format!("{} {} {}", weekday_name(language, day.weekday()), day_and_month(language, day), day.year())
}

/// A day in figures, as it is edited: `23.11.2026`, in Swedish and English `2026-11-23`.
pub fn short_numeric(language: Language, day: NaiveDate) -> String {
    match language {
        Language::Bokmal | Language::Nynorsk => day.format("%d.%m.%Y").to_string(),
        Language::Swedish | Language::English => day.to_string(),
    }
}

/// A day, with the time of day where there is one: `tir. 24. nov. 12:00`.
pub fn when(language: Language, when: When) -> String {
    match when {
        When::Day(day) => date(language, day),
        When::Time(moment) => format!("{} {}", date(language, moment.date()), time(language, moment.time())),
    }
}

/// From `first` to `last`, both counted, saying month and year once where they are the same:
/// `23.–29. november 2026`, `30. november–6. desember 2026`, `28. desember 2026–3. januar 2027`.
pub fn date_range(language: Language, first: NaiveDate, last: NaiveDate) -> String {
    let end = format!("{} {}", day_and_month(language, last), last.year());
    if first == last {
        end
    } else if first.year() != last.year() {
        format!("{} {}–{end}", day_and_month(language, first), first.year())
    } else if first.month() != last.month() {
        format!("{}–{end}", day_and_month(language, first))
    } else {
        format!("{}–{end}", day_of_month(language, first))
    }
}

/// `uke 48`, or `uke 53 2026` when the week belongs to another ISO week-year than `current_year`.
pub fn week_name(language: Language, week: WeekId, current_year: i32) -> String {
    let name = format!("{} {}", names(language).week, week.number());
    if week.year() == current_year { name } else { format!("{name} {}", week.year()) }
}

/// `09:41`. All four languages write a time of day alike, with 24 hours.
pub fn time(_language: Language, time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `mandag`, `Monday`
pub fn weekday_name(language: Language, weekday: Weekday) -> &'static str {
    nth(&names(language).weekdays, weekday.num_days_from_monday())
}

/// `man.`, `mån`, `Mon`
pub fn short_weekday_name(language: Language, weekday: Weekday) -> String {
    let short = nth(&names(language).short_weekdays, weekday.num_days_from_monday());
    shortened(language, short, weekday_name(language, weekday))
}

/// The name of month 1–12; empty for any other number.
pub fn month_name(language: Language, month: u32) -> &'static str {
    nth(&names(language).months, month.wrapping_sub(1))
}

/// `nov.`, `mars`, `nov`, `Nov`
pub fn short_month_name(language: Language, month: u32) -> String {
    let short = nth(&names(language).short_months, month.wrapping_sub(1));
    shortened(language, short, month_name(language, month))
}

/// The weekday that a small-letter word names in any of the languages, whole or from its third letter on.
pub(super) fn weekday_named(word: &str) -> Option<Weekday> {
    let position = named(word, |names| &names.weekdays)?;
    u8::try_from(position).ok()?.try_into().ok()
}

/// The month, 1–12, that a small-letter word names in any of the languages, whole or from its third letter on.
pub(super) fn month_named(word: &str) -> Option<u32> {
    let position = named(word, |names| &names.months)?;
    u32::try_from(position).ok().map(|position| position + 1)
}

/// Three letters tell all weekdays and all months apart, also between the languages.
fn named(word: &str, list: impl Fn(&'static Names) -> &'static [&'static str]) -> Option<usize> {
    if word.chars().count() < 3 {
        return None;
    }
    Language::ALL
        .into_iter()
        .find_map(|language| list(names(language)).iter().position(|name| name.to_lowercase().starts_with(word)))
}

/// `23.` in Norwegian, where the point makes it "the 23rd"; `23` elsewhere.
fn day_of_month(language: Language, day: NaiveDate) -> String {
    let point = if has_points(language) { "." } else { "" };
    format!("{}{point}", day.day())
}

fn day_and_month(language: Language, day: NaiveDate) -> String {
    format!("{} {}", day_of_month(language, day), month_name(language, day.month()))
}

fn shortened(language: Language, short: &str, whole: &str) -> String {
    let point = if has_points(language) && short != whole { "." } else { "" };
    format!("{short}{point}")
}

/// Norwegian marks both an ordinal and a shortened word with a point; Swedish and English need neither.
fn has_points(language: Language) -> bool {
    matches!(language, Language::Bokmal | Language::Nynorsk)
}

fn nth(list: &[&'static str], index: u32) -> &'static str {
    usize::try_from(index).ok().and_then(|index| list.get(index)).copied().unwrap_or_default()
}

fn names(language: Language) -> &'static Names {
    match language {
        Language::Bokmal => &BOKMAL,
        Language::Nynorsk => &NYNORSK,
        Language::Swedish => &SWEDISH,
        Language::English => &ENGLISH,
    }
}

const NORWEGIAN_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const NORWEGIAN_SHORT_MONTHS: [&str; 12] =
    ["jan", "feb", "mars", "apr", "mai", "juni", "juli", "aug", "sep", "okt", "nov", "des"];

static BOKMAL: Names = Names {
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    short_weekdays: ["man", "tir", "ons", "tor", "fre", "lør", "søn"],
    months: NORWEGIAN_MONTHS,
    short_months: NORWEGIAN_SHORT_MONTHS,
    week: "uke",
};

static NYNORSK: Names = Names {
    weekdays: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
    short_weekdays: ["mån", "tys", "ons", "tor", "fre", "lau", "søn"],
    months: NORWEGIAN_MONTHS,
    short_months: NORWEGIAN_SHORT_MONTHS,
    week: "veke",
};

static SWEDISH: Names = Names {
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    short_weekdays: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
    months: [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    short_months: ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"],
    week: "vecka",
};

static ENGLISH: Names = Names {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    short_weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    short_months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    week: "week",
};

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn each(write: impl Fn(Language) -> String) -> [String; 4] {
        Language::ALL.map(write)
    }

    #[test]
    fn a_day_is_written_as_each_language_writes_it() {
        for (date_text, expected) in [
            ("2026-11-23", ["man. 23. nov.", "mån. 23. nov.", "mån 23 nov", "Mon 23 Nov"]),
            ("2026-05-05", ["tir. 5. mai", "tys. 5. mai", "tis 5 maj", "Tue 5 May"]),
            ("2026-12-24", ["tor. 24. des.", "tor. 24. des.", "tors 24 dec", "Thu 24 Dec"]),
            ("2026-03-07", ["lør. 7. mars", "lau. 7. mars", "lör 7 mars", "Sat 7 Mar"]),
        ] {
            assert_eq!(each(|language| date(language, day(date_text))), expected);
        }
        assert_eq!(
            each(|language| date_long(language, day("2026-10-04"))),
            ["søndag 4. oktober 2026", "søndag 4. oktober 2026", "söndag 4 oktober 2026", "Sunday 4 October 2026"]
        );
    }

    #[test]
    fn a_day_in_a_column_says_its_year_only_where_it_is_another() {
        let short = |year| each(|language| short_date(language, day("2026-10-04"), year));
        assert_eq!(short(2026), ["4. okt.", "4. okt.", "4 okt", "4 Oct"]);
        assert_eq!(short(2027), ["4. okt. 2026", "4. okt. 2026", "4 okt 2026", "4 Oct 2026"]);
    }

    #[test]
    fn a_range_says_month_and_year_once() {
        let range = |first, last| each(|language| date_range(language, day(first), day(last)));
        assert_eq!(
            range("2026-11-23", "2026-11-29"),
            ["23.–29. november 2026", "23.–29. november 2026", "23–29 november 2026", "23–29 November 2026"]
        );
        assert_eq!(
            range("2026-11-30", "2026-12-06"),
            [
                "30. november–6. desember 2026",
                "30. november–6. desember 2026",
                "30 november–6 december 2026",
                "30 November–6 December 2026"
            ]
        );
        assert_eq!(
            range("2026-12-28", "2027-01-03"),
            [
                "28. desember 2026–3. januar 2027",
                "28. desember 2026–3. januar 2027",
                "28 december 2026–3 januari 2027",
                "28 December 2026–3 January 2027"
            ]
        );
        assert_eq!(range("2025-11-23", "2026-11-23")[0], "23. november 2025–23. november 2026");
        assert_eq!(range("2026-11-23", "2026-11-23")[2], "23 november 2026");
    }

    #[test]
    fn a_week_of_another_week_year_says_which() {
        let week = WeekId::of(day("2027-01-01"));
        assert_eq!(each(|language| week_name(language, week, 2026)), ["uke 53", "veke 53", "vecka 53", "week 53"]);
        assert_eq!(
            each(|language| week_name(language, week, 2027)),
            ["uke 53 2026", "veke 53 2026", "vecka 53 2026", "week 53 2026"]
        );
        // Its Monday is 29 December 2025; the week-year decides.
        assert_eq!(week_name(Language::Bokmal, WeekId::of(day("2026-01-01")), 2026), "uke 1");
    }

    #[test]
    fn a_time_has_two_and_two_digits() {
        let morning = NaiveTime::from_hms_opt(9, 5, 59).unwrap();
        assert_eq!(each(|language| time(language, morning)), ["09:05"; 4]);
    }

    #[test]
    fn a_month_that_does_not_exist_has_no_name() {
        assert_eq!([0, 1, 12, 13].map(|month| month_name(Language::Bokmal, month)), ["", "januar", "desember", ""]);
    }

    #[test]
    fn three_letters_name_the_same_day_or_month_in_every_language() {
        for language in Language::ALL {
            for (index, name) in names(language).weekdays.iter().enumerate() {
                for prefix in prefixes(name) {
                    assert_eq!(weekday_named(&prefix).map(|found| found as usize), Some(index), "{prefix}");
                }
            }
            for (index, name) in names(language).months.iter().enumerate() {
                for prefix in prefixes(name) {
                    assert_eq!(month_named(&prefix), u32::try_from(index + 1).ok(), "{prefix}");
                }
            }
        }
        for word in ["ma", "ju", "", "mandager", "x"] {
            assert_eq!((weekday_named(word), month_named(word)), (None, None), "{word}");
        }
    }

    /// Every beginning of at least three letters, the whole name included.
    fn prefixes(name: &str) -> Vec<String> {
        let letters: Vec<char> = name.to_lowercase().chars().collect();
        (3..=letters.len()).map(|end| letters[..end].iter().collect()).collect()
    }
}
