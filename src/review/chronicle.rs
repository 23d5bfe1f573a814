//! Every week and every one-to-one as far as they were read: what looking back looks at.
//!
//! Invariant: a week stands in it at most once, and none that cannot be understood does; those are named.

use std::sync::Arc;

use crate::domain::talk::{Talk, TalkId};
use crate::domain::{Problem, Week, WeekId};

/// What was read so far. A copy of it is cheap: the weeks are shared.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chronicle {
    /// Newest first.
    weeks: Vec<(WeekId, Arc<Week>)>,
    /// Newest first.
    talks: Vec<(TalkId, Arc<Talk>)>,
    /// Why files are missing here, newest first.
    unreadable: Vec<Problem>,
    /// So many weeks are still to be read; `None` before anybody asked.
    left: Option<usize>,
}

/// Some of it, as it comes from the disk.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Part {
    pub weeks: Vec<(WeekId, Week)>,
    pub talks: Vec<(TalkId, Talk)>,
    pub unreadable: Vec<Problem>,
    /// So many weeks come in later parts.
    pub left: usize,
    /// The first part takes the place of what was read before.
    pub is_first: bool,
}

impl Chronicle {
    /// All of it at once.
    pub fn whole(weeks: Vec<(WeekId, Week)>, talks: Vec<(TalkId, Talk)>, unreadable: Vec<Problem>) -> Self {
        let mut chronicle = Self::default();
        chronicle.take(Part { weeks, talks, unreadable, left: 0, is_first: true });
        chronicle
    }

    /// Takes in what was read next.
    pub fn take(&mut self, part: Part) {
        if part.is_first {
            *self = Self::default();
        }
        self.weeks.extend(part.weeks.into_iter().map(|(id, week)| (id, Arc::new(week))));
        self.weeks.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
        self.weeks.dedup_by_key(|(id, _)| *id);
        self.talks.extend(part.talks.into_iter().map(|(id, talk)| (id, Arc::new(talk))));
        self.talks.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
        // Somebody may have asked twice.
        self.unreadable.retain(|problem| part.unreadable.iter().all(|other| other.file != problem.file));
        self.unreadable.extend(part.unreadable);
        self.left = Some(part.left);
    }

    /// The same with `week` in the place of what was read of it; one that nobody wrote in is not there.
    #[must_use]
    pub fn with(&self, id: WeekId, week: &Week) -> Self {
        let mut with = self.clone();
        let place = with.weeks.binary_search_by(|(other, _)| id.cmp(other));
        match place {
            Ok(place) if week.is_written() => with.weeks[place].1 = Arc::new(week.clone()),
            Ok(place) => drop(with.weeks.remove(place)),
            Err(place) if week.is_written() => with.weeks.insert(place, (id, Arc::new(week.clone()))),
            Err(_) => {}
        }
        with
    }

    /// Newest first.
    pub fn weeks(&self) -> impl DoubleEndedIterator<Item = (WeekId, &Week)> + ExactSizeIterator + Clone {
        self.weeks.iter().map(|(id, week)| (*id, &**week))
    }

    /// Newest first, as they are held.
    pub(super) fn shared(&self) -> impl Iterator<Item = (WeekId, &Arc<Week>)> {
        self.weeks.iter().map(|(id, week)| (*id, week))
    }

    /// From `from` to `to`, both included, oldest first.
    pub fn between(&self, from: WeekId, to: WeekId) -> impl Iterator<Item = (WeekId, &Week)> + Clone {
        self.weeks().rev().filter(move |(id, _)| (from..=to).contains(id))
    }

    pub fn find(&self, id: WeekId) -> Option<&Week> {
        let place = self.weeks.binary_search_by(|(other, _)| id.cmp(other)).ok()?;
        self.weeks.get(place).map(|(_, week)| &**week)
    }

    /// Newest first.
    pub fn talks(&self) -> impl Iterator<Item = (TalkId, &Talk)> + Clone {
        self.talks.iter().map(|(id, talk)| (*id, &**talk))
    }

    pub fn unreadable(&self) -> &[Problem] {
        &self.unreadable
    }

    /// So many weeks are still to be read; `None` before anybody asked.
    pub fn left(&self) -> Option<usize> {
        self.left
    }

    /// Everything there is was read.
    pub fn is_complete(&self) -> bool {
        self.left == Some(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{FileId, ProblemKind};

    fn week(id: &str, focus: &str) -> (WeekId, Week) {
        (id.parse().unwrap(), Week { focus: focus.to_owned(), ..Week::new() })
    }

    fn focuses(chronicle: &Chronicle) -> Vec<&str> {
        chronicle.weeks().map(|(_, week)| week.focus.as_str()).collect()
    }

    #[test]
    fn parts_come_together_newest_first_and_reading_again_begins_anew() {
        let mut chronicle = Chronicle::default();
        assert_eq!(chronicle.left(), None);
        let part = |weeks, left, is_first| Part { weeks, left, is_first, ..Part::default() };
        chronicle.take(part(vec![week("2026-W48", "b")], 2, true));
        chronicle.take(part(vec![week("2026-W47", "c"), week("2026-W49", "a")], 0, false));
        assert_eq!(focuses(&chronicle), ["a", "b", "c"]);
        assert!(chronicle.is_complete());
        chronicle.take(part(vec![week("2026-W48", "new")], 1, true));
        assert_eq!((focuses(&chronicle), chronicle.left()), (vec!["new"], Some(1)));
    }

    #[test]
    fn what_cannot_be_read_is_named_once_however_often_it_was_asked_for() {
        let unreadable = |file: &str| Problem {
            kind: ProblemKind::Empty,
            file: FileId::of_stem(file).unwrap(),
            line: 0,
            column: 0,
            path: String::new(),
            source: String::new(),
        };
        let part = |files: &[&str], is_first| {
            let unreadable = files.iter().map(|file| unreadable(file)).collect();
            Part { unreadable, is_first, ..Part::default() }
        };
        let mut chronicle = Chronicle::default();
        for part in [part(&["2026-W48"], true), part(&["2026-W48"], true), part(&["2026-W40", "2026-W48"], false)] {
            chronicle.take(part);
        }
        assert_eq!(chronicle.unreadable().len(), 2);
    }

    #[test]
    fn the_open_week_takes_the_place_of_what_was_read_of_it() {
        let chronicle =
            Chronicle::whole(vec![week("2026-W47", "old"), week("2026-W45", "first")], Vec::new(), Vec::new());
        let with = |id: &str, focus: &str| {
            let (id, week) = week(id, focus);
            focuses(&chronicle.with(id, &week)).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(with("2026-W47", "new"), ["new", "first"]);
        assert_eq!(with("2026-W46", "between"), ["old", "between", "first"]);
        assert_eq!(with("2026-W47", ""), ["first"]);
        assert_eq!(with("2026-W44", ""), ["old", "first"]);
    }

    #[test]
    fn a_window_holds_both_its_ends_oldest_first() {
        let weeks = (1..=9).map(|n| week(&format!("2026-W0{n}"), &n.to_string())).collect();
        let chronicle = Chronicle::whole(weeks, Vec::new(), Vec::new());
        let ends = ["2026-W03", "2026-W05"].map(|id| id.parse().unwrap());
        let found: Vec<_> = chronicle.between(ends[0], ends[1]).map(|(_, week)| week.focus.as_str()).collect();
        assert_eq!(found, ["3", "4", "5"]);
        assert_eq!(chronicle.find(ends[0]).unwrap().focus, "3");
        assert!(chronicle.find("2027-W01".parse().unwrap()).is_none());
    }
}
