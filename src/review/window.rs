//! A window of weeks that is looked back on, and what stands in each of its weeks.
//!
//! Invariant: every week between the two ends has exactly one slot, oldest first, whatever was written in it.

use super::Chronicle;
use crate::domain::week::{Obstacle, Status};
use crate::domain::{FileId, Week, WeekId};

/// Weeks that follow each other, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub from: WeekId,
    pub to: WeekId,
}

/// How far one looks back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Span {
    Four,
    #[default]
    Eight,
    /// A quarter of a year.
    Thirteen,
    Year,
}

/// What stands in one week of a window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Slot<'a> {
    /// Somebody wrote in it.
    Planned(&'a Week),
    /// It is not looked back on.
    Away,
    Blank,
    /// Its file cannot be understood.
    Unreadable,
}

impl Span {
    pub const ALL: [Self; 4] = [Self::Four, Self::Eight, Self::Thirteen, Self::Year];

    pub fn weeks(self) -> u16 {
        match self {
            Self::Four => 4,
            Self::Eight => 8,
            Self::Thirteen => 13,
            Self::Year => 52,
        }
    }

    /// The next longer one.
    pub fn longer(self) -> Option<Self> {
        let place = Self::ALL.iter().position(|span| *span == self)?;
        Self::ALL.get(place + 1).copied()
    }
}

impl Window {
    /// The weeks of `span` that end with `to`.
    pub fn back(span: Span, to: WeekId) -> Self {
        Self { from: to.plus(1 - i64::from(span.weeks())), to }
    }

    /// From the first week that anything is known of to the last one, and at least to `to`.
    pub fn whole(chronicle: &Chronicle, to: WeekId) -> Self {
        let known = chronicle.weeks().map(|(id, _)| id).chain(chronicle.unreadable().iter().filter_map(week_of));
        let (from, last) = known.fold((to, to), |(from, last), id| (from.min(id), last.max(id)));
        Self { from, to: last }
    }

    pub fn contains(self, week: WeekId) -> bool {
        (self.from..=self.to).contains(&week)
    }

    pub fn weeks(self) -> impl Iterator<Item = WeekId> {
        (0..=self.to.weeks_since(self.from)).map(move |weeks| self.from.plus(weeks))
    }

    /// What stands in each of its weeks, oldest first.
    pub fn slots(self, chronicle: &Chronicle) -> Vec<(WeekId, Slot<'_>)> {
        let mut known = chronicle.between(self.from, self.to).peekable();
        let unreadable: Vec<WeekId> = chronicle.unreadable().iter().filter_map(week_of).collect();
        self.weeks()
            .map(|id| {
                let slot = match known.next_if(|(known, _)| *known == id) {
                    Some((_, week)) => Slot::of(week),
                    None if unreadable.contains(&id) => Slot::Unreadable,
                    None => Slot::Blank,
                };
                (id, slot)
            })
            .collect()
    }
}

impl<'a> Slot<'a> {
    fn of(week: &'a Week) -> Self {
        match week.status.value() {
            Some(Status::Away) => Self::Away,
            _ if week.is_written() => Self::Planned(week),
            _ => Self::Blank,
        }
    }

    pub fn planned(self) -> Option<&'a Week> {
        match self {
            Self::Planned(week) => Some(week),
            _ => None,
        }
    }
}

fn week_of(problem: &crate::domain::Problem) -> Option<WeekId> {
    match problem.file {
        FileId::Week(week) => Some(week),
        _ => None,
    }
}

/// The obstacle that a week is told by where there is room for one: what drained it before what did not, and what
/// nobody has cleared before what was.
pub fn largest_obstacle(week: &Week) -> Option<&Obstacle> {
    let named = week.obstacle.iter().filter(|obstacle| !obstacle.what.is_empty());
    // The first of those that are alike: where they stand is their owner's order.
    named.min_by_key(|obstacle| (!obstacle.drained, !obstacle.cleared.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entry, Problem, ProblemKind};

    fn id(text: &str) -> WeekId {
        text.parse().unwrap()
    }

    fn problem(file: FileId) -> Problem {
        Problem { kind: ProblemKind::NoSchema, file, line: 0, column: 0, path: String::new(), source: String::new() }
    }

    fn chronicle() -> Chronicle {
        let written = |focus: &str| Week { focus: focus.to_owned(), ..Week::new() };
        let away = Week { status: Entry::Value(Status::Away), ..written("reise") };
        Chronicle::whole(
            vec![
                (id("2026-W53"), written("c")),
                (id("2026-W51"), away),
                (id("2026-W50"), Week::new()),
                (id("2026-W48"), written("a")),
            ],
            Vec::new(),
            vec![problem(FileId::Week(id("2026-W49"))), problem(FileId::Goals)],
        )
    }

    #[test]
    fn every_week_has_a_slot_oldest_first_over_new_year() {
        let chronicle = chronicle();
        let slots = Window { from: id("2026-W47"), to: id("2027-W01") }.slots(&chronicle);
        let shown: Vec<String> = slots
            .iter()
            .map(|(week, slot)| match slot {
                Slot::Planned(planned) => format!("{week} {}", planned.focus),
                other => format!("{week} {other:?}"),
            })
            .collect();
        assert_eq!(
            shown,
            [
                "2026-W47 Blank",
                "2026-W48 a",
                "2026-W49 Unreadable",
                "2026-W50 Blank",
                "2026-W51 Away",
                "2026-W52 Blank",
                "2026-W53 c",
                "2027-W01 Blank"
            ]
        );
    }

    #[test]
    fn a_span_counts_the_week_that_it_ends_with() {
        for (span, from) in Span::ALL.into_iter().zip(["2026-W45", "2026-W41", "2026-W36", "2025-W49"]) {
            let window = Window::back(span, id("2026-W48"));
            assert_eq!((window.from, window.weeks().count()), (id(from), usize::from(span.weeks())));
        }
        assert_eq!(Span::Eight.longer(), Some(Span::Thirteen));
        assert_eq!(Span::Year.longer(), None);
    }

    #[test]
    fn all_that_is_known_reaches_from_the_first_week_to_the_last() {
        let whole = Window::whole(&chronicle(), id("2026-W49"));
        assert_eq!((whole.from, whole.to), (id("2026-W48"), id("2026-W53")));
        let none = Window::whole(&Chronicle::default(), id("2026-W49"));
        assert_eq!((none.from, none.to), (id("2026-W49"), id("2026-W49")));
    }

    #[test]
    fn what_drained_a_week_is_told_before_what_did_not() {
        let obstacle = |what: &str, drained, cleared: &str| Obstacle {
            what: what.into(),
            drained,
            cleared: Entry::Raw(cleared.into()),
            ..Obstacle::default()
        };
        let largest = |obstacle: Vec<Obstacle>| {
            let week = Week { obstacle, ..Week::new() };
            largest_obstacle(&week).map(|obstacle| obstacle.what.clone())
        };
        let (plain, cleared) = (obstacle("vanlig", false, ""), obstacle("ryddet", true, "2026-W48"));
        let (drains, second) = (obstacle("tapper", true, ""), obstacle("tapper også", true, ""));
        assert_eq!(largest(vec![plain.clone(), cleared.clone(), drains, second]).unwrap(), "tapper");
        assert_eq!(largest(vec![plain.clone(), cleared]).unwrap(), "ryddet");
        assert_eq!(largest(vec![obstacle("", true, ""), plain]).unwrap(), "vanlig");
        assert_eq!(largest(Vec::new()), None);
    }
}
