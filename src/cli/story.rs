//! The demo's story: twelve weeks of somebody who does not exist, told in each language.
//!
//! The assets are written as if the last of the weeks were [`LAST`]. Invariant: the languages differ in their words
//! alone, and wherever the story is moved to, a weekday stays that weekday and a reference leads to its row: every
//! week and every date is moved by the same number of whole weeks.

use chrono::{Duration, NaiveDate};

use crate::domain::WeekId;
use crate::locale::Language;

/// The week that the assets are written for, as its year and its number.
pub const LAST: (i32, u32) = (2026, 48);

/// The files of a language, with their names.
macro_rules! told_in {
    ($language:literal) => {
        told_in!($language: "profile.toml" "goals.toml" "feedback.toml" "talks/2026-10-15.toml"
            "weeks/2026-W37.toml" "weeks/2026-W38.toml" "weeks/2026-W39.toml" "weeks/2026-W40.toml"
            "weeks/2026-W41.toml" "weeks/2026-W42.toml" "weeks/2026-W43.toml" "weeks/2026-W45.toml"
            "weeks/2026-W46.toml" "weeks/2026-W47.toml" "weeks/2026-W48.toml")
    };
    ($language:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../assets/demo/", $language, "/", $name)))),+]
    };
}

/// The story's files as they are written, with their names in a config folder.
pub fn told(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Bokmal => told_in!("nb"),
        Language::Nynorsk => told_in!("nn"),
        Language::Swedish => told_in!("sv"),
        Language::English => told_in!("en"),
    }
}

/// The files of a config folder, with their names, in which the story's last week is `now`.
pub fn files(language: Language, now: WeekId) -> Vec<(String, String)> {
    let weeks = WeekId::new(LAST.0, LAST.1).map_or(0, |last| now.weeks_since(last));
    let story = told(language).iter().map(|(name, text)| (moved(name, weeks), moved(text, weeks)));
    // A language that is set also says whose public holidays count.
    let settings = ("config.toml".to_owned(), format!("language = \"{}\"\n", language.code()));
    story.chain([settings]).collect()
}

/// The text with every week and every date in it so many weeks later.
fn moved(text: &str, weeks: i64) -> String {
    let mut moved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let in_a_number = moved.ends_with(|before: char| before.is_ascii_digit());
        let stamp = if in_a_number { None } else { week_at(rest, weeks).or_else(|| date_at(rest, weeks)) };
        let (taken, put) = stamp.unwrap_or_else(|| (first.len_utf8(), first.to_string()));
        moved.push_str(&put);
        rest = &rest[taken..];
    }
    moved
}

/// The week that `text` begins with, so many weeks later, and the bytes it takes.
fn week_at(text: &str, weeks: i64) -> Option<(usize, String)> {
    let form = whole(text, "2026-W48".len())?;
    let week: WeekId = form.parse().ok()?;
    Some((form.len(), week.plus(weeks).to_string()))
}

/// The same with a date.
fn date_at(text: &str, weeks: i64) -> Option<(usize, String)> {
    let form = whole(text, "2026-11-23".len())?;
    let is_digit = |at: usize, c: char| if matches!(at, 4 | 7) { c == '-' } else { c.is_ascii_digit() };
    let date: NaiveDate = form.char_indices().all(|(at, c)| is_digit(at, c)).then(|| form.parse().ok())??;
    let later = date.checked_add_signed(Duration::weeks(weeks)).unwrap_or(date);
    Some((form.len(), later.format("%Y-%m-%d").to_string()))
}

/// The first bytes of `text`, when no digit goes on behind them.
fn whole(text: &str, length: usize) -> Option<&str> {
    let form = text.get(..length)?;
    (!text[length..].starts_with(|next: char| next.is_ascii_digit())).then_some(form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_and_dates_are_moved_and_nothing_else() {
        let text = "2026-W48/h9we å 2026-11-24T12:00:00, \"2026-W53\" = 2027-01-01 2026-W47.close";
        let wanted = "2026-W49/h9we å 2026-12-01T12:00:00, \"2027-W01\" = 2027-01-08 2026-W48.close";
        assert_eq!(moved(text, 1), wanted);
        assert_eq!(moved(wanted, -1), text);
        for other in ["12026-W48", "2026-W481", "2026-W54", "2026-11-231", "2026-13-01", "2026-1-01", "52 å 2026", ""]
        {
            assert_eq!(moved(other, 1), other);
        }
    }
}
