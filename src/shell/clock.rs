//! The clock: the only place that asks for the time.
//!
//! Invariant: running time never goes back, whatever happens to the clock on the wall.

use std::time::{Duration, Instant};

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::app::msg::Moment;
use crate::store;

/// Tells the time; copies of it agree.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    start: Instant,
    today: Option<NaiveDate>,
}

impl Clock {
    /// Running time begins now. When `today` is given, every day is that day; the time of day goes on.
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn start(today: Option<NaiveDate>) -> Self {
        Self { start: Instant::now(), today }
    }

    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn now(&self) -> Moment {
        let clock = Local::now().naive_local();
        Moment { clock: self.today.unwrap_or(clock.date()).and_time(clock.time()), run: self.start.elapsed() }
    }

    pub fn today(&self) -> NaiveDate {
        self.now().today()
    }

    /// When what is made now was made, for others to be told. On a given day that is its beginning, so that the same
    /// is made twice.
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn stamp(&self) -> DateTime<Utc> {
        self.today.map_or_else(Utc::now, |day| day.and_time(NaiveTime::MIN).and_utc())
    }

    /// What a clock here shows at a time in UTC.
    pub fn local(utc: NaiveDateTime) -> NaiveDateTime {
        utc.and_utc().with_timezone(&Local).naive_local()
    }
}

impl store::Clock for Clock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    fn wall(&self) -> NaiveDateTime {
        Local::now().naive_local()
    }

    fn run(&self) -> Duration {
        self.start.elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_given_day_stands_and_running_time_goes_on() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let clock = Clock::start(Some(day));
        let (first, second) = (clock.now(), clock.now());
        assert_eq!((clock.today(), first.today()), (day, day));
        assert!(first.run <= second.run);
        assert_eq!(clock.stamp().to_rfc3339(), "2026-11-23T00:00:00+00:00");
    }
}
