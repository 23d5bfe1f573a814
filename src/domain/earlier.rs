//! How the role and the room to act came to be what they are: texts as they stood before, and moves of a level.
//!
//! Invariant: a field has at most one version and an area one move a day, each from what stood when the day
//! began; where that stands again there is none.

use chrono::NaiveDate;

use super::change::Change;
use super::entry::{Entry, Field, Value};
use super::id::RowId;
use super::profile::{Profile, Room, RoomLevel, RoomMove, Was};
use super::record::{Path, Row, Step, to_table};

/// What an earlier version is kept under: `contribution`, `serves`, or `mission.c5rt` for a line of the mission;
/// `None` for a field whose earlier texts are not kept.
pub fn kept_under(path: &Path) -> Option<String> {
    match path.steps() {
        [Step::Key(key)] if key == "contribution" || key == "serves" => Some(key.to_string()),
        [Step::Key(list), Step::Row(id), Step::Key(key)] if list == "mission" && key == "text" => {
            Some(format!("{list}.{id}"))
        }
        _ => None,
    }
}

/// The area whose level stands at `path`.
pub fn area_of(path: &Path) -> Option<&RowId> {
    match path.steps() {
        [Step::Key(list), Step::Row(id), Step::Key(key)] if list == "room" && key == "level" => Some(id),
        _ => None,
    }
}

/// What is to be done to the versions of `field` on the day `today` that began with the text `stood`, now that
/// it says `now`. What was empty makes none.
pub fn version(
    profile: &Profile,
    field: &str,
    (stood, now): (&str, &str),
    today: NaiveDate,
    id: impl FnOnce() -> RowId,
) -> Option<Change> {
    let of_today = |was: &Was| was.field == field && was.until.value() == Some(&today);
    let at = Path::of("was");
    match profile.was.iter().find(|was| of_today(was)) {
        Some(was) if was.text == now => Some(removed(at, &profile.was, was)),
        Some(_) => None,
        None if stood.is_empty() || stood == now => None,
        None => {
            let text = stood.to_owned();
            let was = Was { id: id(), field: field.to_owned(), text, until: Entry::Value(today) };
            Some(added(at, &profile.was, &was))
        }
    }
}

/// The level of an area when the day began, and since when it had been so.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stood {
    pub level: Entry<RoomLevel>,
    pub since: Entry<NaiveDate>,
}

/// What is to be done to the moves of `room` and to the date since when its level holds, on the day `today` that
/// began as `stood` says. A level that is said for the first time is no move.
pub fn moves(room: &Room, stood: &Stood, today: NaiveDate, id: impl FnOnce() -> RowId) -> Vec<Change> {
    let of_today = |step: &&RoomMove| step.at.value() == Some(&today) && !step.from.is_empty();
    let of_today = room.moves.iter().rfind(of_today);
    let from = of_today.map_or(&stood.level, |step| &step.from);
    let said_today = of_today.is_none() && stood.since.value() == Some(&today);
    let is_move = !from.is_empty() && !said_today && !room.level.is_empty() && room.level != *from;
    let at = Path::of("room").row(&room.id).key("move");
    let mut changes = Vec::new();
    match of_today {
        Some(step) if !is_move => changes.push(removed(at, &room.moves, step)),
        Some(step) if step.to != room.level => {
            changes.push(set(at.row(&step.id).key("to"), &step.to, &room.level));
        }
        None if is_move => {
            let to = room.level.clone();
            let step = RoomMove { id: id(), at: Entry::Value(today), from: from.clone(), to };
            changes.push(added(at, &room.moves, &step));
        }
        _ => {}
    }
    let since = if room.level.is_empty() {
        Entry::default()
    } else if room.level == *from {
        before(room, stood, today)
    } else {
        Entry::Value(today)
    };
    if since != room.since {
        changes.push(set(Path::of("room").row(&room.id).key("since"), &room.since, &since));
    }
    changes
}

/// Since when the level held that the day began with, as far as anything tells.
fn before(room: &Room, stood: &Stood, today: NaiveDate) -> Entry<NaiveDate> {
    let of_today = |step: &&RoomMove| step.at.value() == Some(&today);
    let moved = room.moves.iter().any(|step| of_today(&step));
    if !moved || stood.since.value() != Some(&today) {
        return stood.since.clone();
    }
    // It was moved earlier today, before this run: the move before that one tells.
    room.moves.iter().rfind(|step| !of_today(step)).map(|step| step.at.clone()).unwrap_or_default()
}

/// `change` keeps how the field at `path` was before.
pub fn is_about(change: &Change, path: &Path) -> bool {
    match (change, kept_under(path), area_of(path)) {
        (Change::Add { at, row, .. } | Change::Remove { at, row, .. }, Some(field), _) => {
            *at == Path::of("was") && row.text_at(&Path::of("field")) == field
        }
        (change, None, Some(area)) => {
            let room = Path::of("room").row(area);
            [room.clone().key("since"), room.key("move")].iter().any(|at| change.at().steps().starts_with(at.steps()))
        }
        _ => false,
    }
}

/// The versions kept under `field`, the newest first.
pub fn versions<'a>(profile: &'a Profile, field: &str) -> impl Iterator<Item = &'a Was> {
    profile.was.iter().rev().filter(move |was| was.field == field)
}

/// The versions of lines of the mission that are gone, the newest first.
pub fn gone_lines(profile: &Profile) -> impl Iterator<Item = &Was> {
    let is_here = |id: &str| profile.mission.iter().any(|line| line.id.as_str() == id);
    profile.was.iter().rev().filter(move |was| was.field.strip_prefix("mission.").is_some_and(|id| !is_here(id)))
}

fn added<R: Row>(at: Path, rows: &[R], row: &R) -> Change {
    Change::Add { at, behind: rows.last().map(|last| last.id().clone()), id: row.id().clone(), row: to_table(row) }
}

fn removed<R: Row>(at: Path, rows: &[R], row: &R) -> Change {
    let place = rows.iter().position(|other| other.id() == row.id()).unwrap_or(0);
    let behind = place.checked_sub(1).map(|before| rows[before].id().clone());
    Change::Remove { at, behind, id: row.id().clone(), row: to_table(row) }
}

fn set<T: Value>(at: Path, before: &Entry<T>, after: &Entry<T>) -> Change {
    let scalar = |entry: &Entry<T>| Some(entry.get()).filter(|scalar| !scalar.is_empty());
    Change::Set { at, before: scalar(before), after: scalar(after) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::apply_all;
    use crate::domain::record::{from_table, put};
    use crate::domain::{IdSource, Scalar};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// What a profile says, and what stood in it when the day began.
    struct Day {
        today: NaiveDate,
        ids: IdSource,
        stood: Profile,
        now: Profile,
    }

    impl Day {
        fn of(today: &str, stood: &Profile) -> Self {
            let today = day(today);
            let seed = u64::from(chrono::Datelike::ordinal(&today));
            Self { today, ids: IdSource::new(seed), stood: stood.clone(), now: stood.clone() }
        }

        fn apply(mut self, changes: &[Change]) -> Self {
            let mut table = to_table(&self.now);
            assert_eq!(apply_all(&mut table, changes), []);
            self.now = from_table(&table).0;
            self
        }

        fn contributes(mut self, now: &str) -> Self {
            self.now.contribution = now.to_owned();
            let (stood, ids) = (self.stood.contribution.clone(), &mut self.ids);
            let change = version(&self.now, "contribution", (&stood, now), self.today, || ids.next(|_| false));
            let changes: Vec<Change> = change.into_iter().collect();
            self.apply(&changes)
        }

        fn level(mut self, code: &str) -> Self {
            let path = Path::of("room").row(&RowId::new("a")).key("level");
            put(&mut self.now, &path, &Scalar::Text(code.to_owned()));
            let room = &self.stood.room[0];
            let stood = Stood { level: room.level.clone(), since: room.since.clone() };
            let ids = &mut self.ids;
            let changes = moves(&self.now.room[0], &stood, self.today, || ids.next(|_| false));
            self.apply(&changes)
        }

        fn told(&self) -> Vec<(&str, String)> {
            self.now.was.iter().map(|was| (was.text.as_str(), was.until.get().as_written())).collect()
        }

        fn moved(&self) -> Vec<String> {
            let written = |step: &RoomMove| [step.at.get(), step.from.get(), step.to.get()].map(|s| s.as_written());
            self.now.room[0].moves.iter().map(|step| written(step).join(" ")).collect()
        }

        fn since(&self) -> String {
            self.now.room[0].since.get().as_written()
        }
    }

    fn says(contribution: &str) -> Profile {
        Profile { contribution: contribution.to_owned(), ..Profile::default() }
    }

    fn area(level: &str, since: &str) -> Profile {
        let level = Entry::from(Scalar::Text(level.to_owned()));
        let since = Entry::from(Scalar::Text(since.to_owned()));
        Profile { room: vec![Room { id: RowId::new("a"), level, since, ..Room::default() }], ..Profile::default() }
    }

    #[test]
    fn a_text_is_kept_once_a_day_as_it_stood_when_the_day_began() {
        let monday = Day::of("2026-11-23", &says("Lage regler")).contributes("Lage reg").contributes("Rydde regler");
        assert_eq!(monday.told(), [("Lage regler", "2026-11-23".to_owned())]);
        let tuesday = Day::of("2026-11-24", &monday.now).contributes("").contributes("Svare");
        let told = [("Lage regler", "2026-11-23".to_owned()), ("Rydde regler", "2026-11-24".to_owned())];
        assert_eq!(tuesday.told(), told);
        let later = Day::of("2026-11-24", &tuesday.now).contributes("Svare raskt");
        assert_eq!(later.told(), told, "once a day also when the program was left in between");
        let back = later.contributes("Rydde regler");
        assert_eq!(back.told(), [("Lage regler", "2026-11-23".to_owned())]);
    }

    #[test]
    fn what_was_empty_or_stands_again_makes_no_version() {
        let first = Day::of("2026-11-23", &says("")).contributes("Lage").contributes("Lage regler");
        assert_eq!(first.told(), []);
        let back = Day::of("2026-11-23", &says("Lage")).contributes("Lage reg").contributes("Lage");
        assert_eq!(back.told(), []);
    }

    #[test]
    fn each_line_of_the_mission_has_its_own_versions() {
        let under = |path: Path| kept_under(&path);
        let line = Path::of("mission").row(&RowId::new("c5rt"));
        assert_eq!(under(line.clone().key("text")).as_deref(), Some("mission.c5rt"));
        assert_eq!(under(line), None);
        assert_eq!(under(Path::of("serves")).as_deref(), Some("serves"));
        assert_eq!(under(Path::of("next_area")), None);
    }

    #[test]
    fn a_move_is_from_the_level_of_the_morning_to_that_of_the_evening() {
        let begun = area("propose", "2026-08-03");
        let moved = Day::of("2026-11-23", &begun).level("inform").level("decide");
        assert_eq!(moved.moved(), ["2026-11-23 propose decide"]);
        assert_eq!(moved.since(), "2026-11-23");
        let next = Day::of("2026-11-24", &moved.now).level("inform");
        assert_eq!(next.moved(), ["2026-11-23 propose decide", "2026-11-24 decide inform"]);
    }

    #[test]
    fn back_and_forth_on_a_day_leaves_what_is_true() {
        let begun = area("propose", "2026-08-03");
        let back = Day::of("2026-11-23", &begun).level("decide").level("propose");
        assert_eq!(back.now, begun);
        let unsaid = Day::of("2026-11-23", &begun).level("decide").level("");
        assert_eq!((unsaid.moved(), unsaid.since()), (Vec::new(), String::new()));
        assert_eq!(unsaid.level("propose").now, begun);
    }

    #[test]
    fn what_was_moved_today_before_this_run_is_taken_back_as_far_as_anything_tells() {
        let moved = Day::of("2026-11-23", &area("propose", "2026-08-03")).level("decide");
        let again = Day::of("2026-11-23", &moved.now).level("propose");
        assert_eq!((again.moved(), again.since()), (Vec::new(), String::new()));
        let earlier = Day::of("2026-10-12", &area("propose", "2026-08-03")).level("inform");
        let moved = Day::of("2026-11-23", &earlier.now).level("decide");
        let again = Day::of("2026-11-23", &moved.now).level("inform");
        assert_eq!(again.now, earlier.now);
    }

    #[test]
    fn the_first_level_is_no_move_all_day_long() {
        let first = Day::of("2026-11-23", &area("", "")).level("propose").level("decide");
        assert_eq!((first.moved(), first.since()), (Vec::new(), "2026-11-23".to_owned()));
        let again = Day::of("2026-11-23", &first.now).level("inform");
        assert_eq!((again.moved(), again.since()), (Vec::new(), "2026-11-23".to_owned()));
        let next = Day::of("2026-11-24", &again.now).level("propose");
        assert_eq!(next.moved(), ["2026-11-24 inform propose"]);
    }
}
