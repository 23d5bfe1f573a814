//! Settings: only what differs from the defaults stands in the file.
//!
//! Invariant: a bad value never hides a good one; the default holds in its place.

use super::entry::{Amount, Count, Entry, Scalar, Value, choice};
use super::record::{Expected, Record, Visitor};

choice! {
    /// Whose public holidays count.
    Region { Norway = "no", Sweden = "se" }
}

/// A language that the program speaks, by its code (ISO 639-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue(&'static str);

impl Tongue {
    pub const CODES: &'static [&'static str] = &["nb", "nn", "sv", "en"];

    pub fn code(self) -> &'static str {
        self.0
    }

    /// The language of a code or a locale name: `nb`, `nn-NO`, `sv_SE@euro`, `EN_gb.UTF-8`.
    /// `no` means bokmål, as in most systems; `C` and `POSIX` name no language.
    pub fn named(name: &str) -> Option<Self> {
        let language = name.trim().split(['_', '-', '.', '@']).next()?;
        if language.eq_ignore_ascii_case("no") {
            return Some(Self("nb"));
        }
        Self::CODES.iter().copied().find(|code| code.eq_ignore_ascii_case(language)).map(Self)
    }
}

impl Value for Tongue {
    fn read(scalar: &Scalar) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => Self::named(text),
            _ => None,
        }
    }

    fn write(&self) -> Scalar {
        Scalar::Text(self.0.to_owned())
    }

    fn expected() -> Expected {
        Expected::Choice(Self::CODES)
    }
}

/// Hours of work in a week: 0–168.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct WeekHours(pub f64);

impl Value for WeekHours {
    fn read(scalar: &Scalar) -> Option<Self> {
        Amount::read(scalar).filter(|hours| (0.0..=168.0).contains(&hours.0)).map(|hours| Self(hours.0))
    }

    fn write(&self) -> Scalar {
        Amount(self.0).write()
    }

    fn expected() -> Expected {
        Expected::HoursOfWeek
    }
}

/// Copies of earlier versions are kept for so many days where nothing else is said.
pub const HISTORY_DAYS: u32 = 90;

/// Contract hours a week where nothing else is said: a full week in most Norwegian agreements.
pub const HOURS_PER_WEEK: f64 = 37.5;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    pub language: Entry<Tongue>,
    pub region: Entry<Region>,
    pub hours_per_week: Entry<WeekHours>,
    /// Fields that the owner does not want to be asked.
    pub hide: Vec<String>,
    pub theme: String,
    pub editor: String,
    pub history_days: Entry<Count>,
    pub mouse: bool,
}

impl Settings {
    /// Every setting that `config.toml` may hold.
    pub const KEYS: &'static [&'static str] =
        &["language", "region", "hours_per_week", "hide", "theme", "keys", "editor", "history_days", "mouse"];

    /// Contract hours a week.
    pub fn contract_hours(&self) -> f64 {
        self.hours_per_week.value().map_or(HOURS_PER_WEEK, |hours| hours.0)
    }

    /// The owner does not want to be asked for the field with this address, such as `plan_b`, or for anything that
    /// it belongs to, such as `priority.expect` or `pause`.
    pub fn hides(&self, field: &str) -> bool {
        self.hide.iter().any(|hidden| covers(hidden, field))
    }
}

/// The field is `address`, or stands below it.
pub fn covers(address: &str, field: &str) -> bool {
    field.strip_prefix(address).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

impl Record for Settings {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.entry("language", &mut self.language);
        v.entry("region", &mut self.region);
        v.entry("hours_per_week", &mut self.hours_per_week);
        v.list("hide", &mut self.hide);
        v.text("theme", &mut self.theme);
        v.text("editor", &mut self.editor);
        v.entry("history_days", &mut self.history_days);
        v.flag("mouse", &mut self.mouse);
    }
}

/// Where one left off, so that coming back lands on the same field.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Place {
    pub week: String,
    /// The step or page, by its code; empty for the start screen.
    pub step: String,
    /// The field, as [`super::Path`] writes it, behind its file's name.
    pub field: String,
    /// The cursor, in bytes from the beginning of the field's text.
    pub cursor: Entry<Count>,
    /// The form over the step, such as `goal/r7xa`.
    pub form: String,
    pub quick: bool,
}

impl Record for Place {
    fn fields(&mut self, v: &mut dyn Visitor) {
        v.text("week", &mut self.week);
        v.text("step", &mut self.step);
        v.text("form", &mut self.form);
        v.text("field", &mut self.field);
        v.entry("cursor", &mut self.cursor);
        v.flag("quick", &mut self.quick);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_hides_all_below_it_and_nothing_that_only_begins_alike() {
        let hide = ["goal", "priority.expect"].map(str::to_owned).to_vec();
        let settings = Settings { hide, ..Settings::default() };
        for hidden in ["goal", "goal.title", "goal.measure.start", "priority.expect", "priority.expect.quality"] {
            assert!(settings.hides(hidden), "{hidden}");
        }
        for asked in ["goals", "priority", "priority.goal", "priority.expectation", ""] {
            assert!(!settings.hides(asked), "{asked}");
        }
    }
}
