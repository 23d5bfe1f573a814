//! Settings: only what differs from the defaults stands in the file.
//!
//! Invariant: a bad value never hides a good one; the default holds in its place.

use super::entry::{Amount, Count, Entry, choice};
use super::record::{Record, Visitor};

choice! {
    /// Whose public holidays count.
    Region { Norway = "no", Sweden = "se" }
}

/// Contract hours a week where nothing else is said: a full week in most Norwegian agreements.
pub const HOURS_PER_WEEK: f64 = 37.5;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    pub language: String,
    pub region: Entry<Region>,
    pub hours_per_week: Entry<Amount>,
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

    /// Contract hours a week; a number outside 0–168 counts as not said.
    pub fn contract_hours(&self) -> f64 {
        match self.hours_per_week.value() {
            Some(hours) if (0.0..=168.0).contains(&hours.0) => hours.0,
            _ => HOURS_PER_WEEK,
        }
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
        v.text("language", &mut self.language);
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
