//! How many hours a week has, how many are planned, and what stays free.
//!
//! Invariant: a number that was not understood is never counted; it is as if nothing was said.

use chrono::{Datelike, NaiveDate, Weekday};

use super::holidays::is_holiday;
use super::{Region, Settings, Week, WeekId, limits};

/// The hours of one week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Capacity {
    /// Hours free for priorities: what the owner says, else contract hours less holidays, absence and
    /// meetings; never below 0.
    pub available: f64,
    /// The sum over the rows that say hours.
    pub planned: f64,
}

impl Capacity {
    /// The capacity of week `id` as it is planned now.
    pub fn of(id: WeekId, week: &Week, settings: &Settings) -> Self {
        let hours = &week.hours;
        let said = |entry: &super::Entry<super::Amount>| entry.value().map_or(0.0, |amount| amount.0.max(0.0));
        let free = contract_hours(id, settings) - said(&hours.absent) - said(&hours.meetings);
        Self {
            available: hours.available.value().map_or(free, |amount| amount.0).max(0.0),
            planned: week.priority.iter().filter_map(super::Priority::planned_hours).map(|hours| hours.max(0.0)).sum(),
        }
    }

    /// Hours that the plan keeps free: one fifth of what is available (a design choice).
    pub fn kept_free(self) -> f64 {
        self.available * limits::KEPT_FREE
    }

    /// Hours left to plan before the free fifth is touched; negative when it is.
    pub fn left(self) -> f64 {
        self.available - self.kept_free() - self.planned
    }

    /// More is planned than there is.
    pub fn is_over(self) -> bool {
        self.planned > self.available
    }
}

/// The contract hours of a week less its public holidays, each a fifth of the week.
pub fn contract_hours(id: WeekId, settings: &Settings) -> f64 {
    let contract = settings.contract_hours();
    let free = id.days().filter(|day| is_weekday(*day) && is_holiday(*day, region(settings))).count();
    // At most five weekdays, so the count is exact.
    #[expect(clippy::cast_precision_loss)]
    let holidays = free as f64;
    contract * (1.0 - holidays / 5.0)
}

/// Weekdays from `today` to the end of the week that are no public holiday; all of the week's when
/// `today` lies before it, none when after.
pub fn working_days_left(id: WeekId, today: NaiveDate, settings: &Settings) -> usize {
    id.days().filter(|day| *day >= today && is_weekday(*day) && !is_holiday(*day, region(settings))).count()
}

/// The working hours from `today` to the end of the week: the days left, a fifth of the contract each, less
/// the absence noted, but never below 0.
pub fn working_hours_left(id: WeekId, today: NaiveDate, week: &Week, settings: &Settings) -> f64 {
    let days = working_days_left(id, today, settings);
    #[expect(clippy::cast_precision_loss)]
    let hours = settings.contract_hours() / 5.0 * days as f64;
    (hours - week.hours.absent.value().map_or(0.0, |amount| amount.0.max(0.0))).max(0.0)
}

/// Whose public holidays count: the settings' region; where none is said, Sweden's for whoever has set
/// Swedish as the language, else Norway's. The language of the environment says nothing here, since the same
/// files must give the same hours in every shell.
pub fn region(settings: &Settings) -> Region {
    let by_language = if settings.language.value().is_some_and(|language| language.code() == "sv") {
        Region::Sweden
    } else {
        Region::Norway
    };
    settings.region.value().copied().unwrap_or(by_language)
}

fn is_weekday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Amount, Entry, Scalar};

    fn week(id: &str) -> WeekId {
        id.parse().unwrap()
    }

    fn row(hours: f64) -> super::super::Priority {
        super::super::Priority { hours: Entry::Value(Amount(hours)), ..Default::default() }
    }

    #[test]
    fn an_ordinary_week_has_the_contract_hours() {
        let capacity = Capacity::of(week("2026-W48"), &Week::new(), &Settings::default());
        assert_eq!(capacity, Capacity { available: 37.5, planned: 0.0 });
        assert!((capacity.kept_free() - 7.5).abs() < 1e-9);
    }

    #[test]
    fn holidays_take_a_fifth_each() {
        // Maundy Thursday and Good Friday 2026 in Norway; in Sweden only the Friday.
        let id = week("2026-W14");
        assert!((contract_hours(id, &Settings::default()) - 22.5).abs() < 1e-9);
        let sweden = Settings { region: Entry::Value(Region::Sweden), ..Settings::default() };
        assert!((contract_hours(id, &sweden) - 30.0).abs() < 1e-9);
        assert_eq!(working_days_left(id, "2026-04-01".parse().unwrap(), &Settings::default()), 1);
    }

    #[test]
    fn swedish_has_swedish_holidays_unless_a_region_is_said() {
        let said = |language: &str, said: Entry<Region>| {
            region(&Settings {
                language: Scalar::Text(language.to_owned()).into(),
                region: said,
                ..Settings::default()
            })
        };
        assert_eq!(said("", Entry::default()), Region::Norway);
        assert_eq!(said("sv", Entry::default()), Region::Sweden);
        assert_eq!(said("sv", Entry::Value(Region::Norway)), Region::Norway);
        assert_eq!(said("nb", Entry::Raw("Skåne".into())), Region::Norway);
    }

    #[test]
    fn only_understood_hours_count() {
        let mut plan = Week::new();
        plan.hours.meetings = Entry::Value(Amount(6.0));
        plan.hours.absent = Entry::Raw("en dag".into());
        plan.priority = vec![row(8.0), row(6.5), super::super::Priority { hours: Entry::Raw("1t".into()), ..row(0.0) }];
        let capacity = Capacity::of(week("2026-W48"), &plan, &Settings::default());
        assert_eq!(capacity, Capacity { available: 31.5, planned: 14.5 });
        assert!(!capacity.is_over());
    }

    #[test]
    fn the_owner_may_say_what_is_available() {
        let mut plan = Week::new();
        plan.hours.meetings = Entry::Value(Amount(6.0));
        plan.hours.available = Entry::Value(Amount(10.0));
        plan.priority = vec![row(10.5)];
        let capacity = Capacity::of(week("2026-W48"), &plan, &Settings::default());
        assert!((capacity.available - 10.0).abs() < 1e-9 && capacity.is_over());
    }

    #[test]
    fn hours_left_never_fall_below_nothing() {
        let id = week("2026-W48");
        let mut plan = Week::new();
        let left = |plan: &Week, day: &str| working_hours_left(id, day.parse().unwrap(), plan, &Settings::default());
        assert!((left(&plan, "2026-11-25") - 22.5).abs() < 1e-9);
        plan.hours.absent = Entry::Value(Amount(100.0));
        assert!(left(&plan, "2026-11-25").abs() < 1e-9);
        assert!(left(&Week::new(), "2026-11-30").abs() < 1e-9);
    }
}
