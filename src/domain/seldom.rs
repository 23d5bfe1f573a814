//! What is asked less often than every week, and when it is time to.
//!
//! Invariant: nothing is kept for it. The dates that the files have anyway tell when something was last looked
//! at; at most one question is due, and where nothing tells, none is.

use chrono::NaiveDate;

use super::goals::{Goal, Goals};
use super::id::RowId;
use super::limits::{CONFIRM_DAYS, GOAL_DAYS, ROOM_DAYS};
use super::profile::Profile;

/// A question that is asked seldom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seldom {
    /// Four times a year: the room to act, strengths, values and drivers.
    Room,
    /// Monthly: is the role still what it says?
    Role,
    /// Monthly: has this goal's number moved, or what others say of it?
    Goal(RowId),
}

impl Seldom {
    /// What the settings name it by, so that it is never asked again.
    pub fn hidden_as(&self) -> &'static str {
        match self {
            Self::Room => "seldom.room",
            Self::Role => "seldom.role",
            Self::Goal(_) => "seldom.goals",
        }
    }

    /// The question that is due on `today`, and that its owner does not hide. The room comes before the role,
    /// since looking it over answers for both.
    pub fn due(profile: &Profile, goals: &Goals, today: NaiveDate, hides: impl Fn(&str) -> bool) -> Option<Self> {
        let asked = |question: &Self| !hides(question.hidden_as());
        let room = || room_is_due(profile, today).then_some(Self::Room).filter(asked);
        let role = || role_is_due(profile, today).then_some(Self::Role).filter(asked);
        let goal = || {
            // One such question is enough for a day.
            let done = profile.confirmed.value() == Some(&today);
            let goal = goals.active().find(|goal| !done && goal_is_due(goal, today))?;
            Some(Self::Goal(goal.id.clone())).filter(asked)
        };
        room().or_else(role).or_else(goal)
    }
}

fn role_is_due(profile: &Profile, today: NaiveDate) -> bool {
    let age = profile.confirmed.value().map(|day| (today - *day).num_days());
    profile.has_role() && age.is_none_or(|days| days >= CONFIRM_DAYS)
}

/// Counted from the last date on the map: once in each further quarter, until the role was confirmed in it. A map
/// that is empty is offered with the monthly question, once that was answered before.
fn room_is_due(profile: &Profile, today: NaiveDate) -> bool {
    if profile.room.is_empty() {
        return profile.confirmed.value().is_some() && role_is_due(profile, today);
    }
    let moved = profile.room.iter().flat_map(|room| room.moves.iter().map(|step| &step.at));
    let dates = profile.room.iter().map(|room| &room.since).chain(moved);
    let Some(last) = dates.filter_map(|date| date.value()).max() else { return false };
    let quarter = |day: NaiveDate| (day - *last).num_days().div_euclid(ROOM_DAYS);
    quarter(today) >= 1 && profile.confirmed.value().is_none_or(|day| quarter(*day) < quarter(today))
}

/// Counted from the last number or words that were noted, else from the goal's first day.
fn goal_is_due(goal: &Goal, today: NaiveDate) -> bool {
    let dates = goal.log.iter().map(|log| &log.at).chain([&goal.since]);
    let last = dates.filter_map(|date| date.value()).max();
    (goal.by_number() || goal.by_dialogue()) && last.is_some_and(|day| (today - *day).num_days() >= GOAL_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Entry;
    use crate::domain::goals::{Log, Measure, MeasureKind};
    use crate::domain::profile::{Room, RoomMove};

    const TODAY: &str = "2026-11-23";

    fn ago(days: i64) -> Entry<NaiveDate> {
        Entry::Value(TODAY.parse::<NaiveDate>().unwrap() - chrono::Duration::days(days))
    }

    fn role(confirmed: Entry<NaiveDate>) -> Profile {
        Profile { serves: "Innbyggerne".into(), confirmed, ..Profile::default() }
    }

    fn with_map(confirmed: Entry<NaiveDate>, since: Entry<NaiveDate>) -> Profile {
        Profile { room: vec![Room { since, ..Room::default() }], ..role(confirmed) }
    }

    fn due(profile: &Profile, hidden: &[&str]) -> Option<Seldom> {
        Seldom::due(profile, &Goals::default(), TODAY.parse().unwrap(), |name| hidden.contains(&name))
    }

    #[test]
    fn the_role_is_asked_about_from_the_thirtieth_day() {
        let young = Entry::default();
        assert_eq!(due(&role(young), &[]), Some(Seldom::Role), "it was never confirmed");
        assert_eq!(due(&with_map(ago(29), ago(5)), &[]), None);
        assert_eq!(due(&with_map(ago(30), ago(5)), &[]), Some(Seldom::Role));
        assert_eq!(due(&with_map(ago(30), ago(5)), &["seldom.role"]), None);
        assert_eq!(due(&Profile::default(), &[]), None, "there is no role to ask about");
    }

    #[test]
    fn the_map_is_asked_about_from_the_ninety_first_day() {
        assert_eq!(due(&with_map(ago(10), ago(90)), &[]), None);
        assert_eq!(due(&with_map(ago(10), ago(91)), &[]), Some(Seldom::Room));
        assert_eq!(due(&with_map(ago(40), ago(91)), &[]), Some(Seldom::Room), "it comes before the role");
        assert_eq!(due(&with_map(ago(40), ago(91)), &["seldom.room"]), Some(Seldom::Role));
        assert_eq!(due(&with_map(ago(40), ago(91)), &["seldom.room", "seldom.role"]), None);
    }

    #[test]
    fn one_answer_holds_for_a_quarter() {
        assert_eq!(due(&with_map(ago(0), ago(91)), &[]), None);
        assert_eq!(due(&with_map(ago(9), ago(100)), &[]), None, "confirmed on the day it was due");
        assert_eq!(due(&with_map(ago(10), ago(100)), &[]), Some(Seldom::Room), "confirmed the day before that");
        assert_eq!(due(&with_map(ago(20), ago(182)), &[]), Some(Seldom::Room), "the next quarter");
    }

    #[test]
    fn the_last_date_on_the_map_counts() {
        let mut profile = with_map(ago(10), ago(300));
        profile.room[0].moves.push(RoomMove { at: ago(90), ..RoomMove::default() });
        assert_eq!(due(&profile, &[]), None);
        profile.room[0].moves[0].at = ago(91);
        assert_eq!(due(&profile, &[]), Some(Seldom::Room));
        profile.room.push(Room { since: ago(3), ..Room::default() });
        assert_eq!(due(&profile, &[]), None);
        assert_eq!(due(&with_map(ago(10), Entry::default()), &[]), None, "nothing tells");
    }

    #[test]
    fn an_empty_map_is_offered_with_the_monthly_question() {
        assert_eq!(due(&role(ago(29)), &[]), None);
        assert_eq!(due(&role(ago(30)), &[]), Some(Seldom::Room));
        assert_eq!(due(&role(ago(30)), &["seldom.room"]), Some(Seldom::Role));
    }

    #[test]
    fn a_goal_is_asked_about_from_the_thirtieth_day() {
        let goal = |since, logged: Option<Entry<NaiveDate>>| Goal {
            id: RowId::new("r7xa"),
            since,
            measure: Measure { kind: Entry::Value(MeasureKind::Number), ..Measure::default() },
            log: logged.into_iter().map(|at| Log { at, ..Log::default() }).collect(),
            ..Goal::default()
        };
        let due = |profile: &Profile, goal: Goal| {
            Seldom::due(profile, &Goals { goal: vec![goal] }, TODAY.parse().unwrap(), |_| false)
        };
        let asked = Some(Seldom::Goal(RowId::new("r7xa")));
        assert_eq!(due(&Profile::default(), goal(ago(29), None)), None);
        assert_eq!(due(&Profile::default(), goal(ago(30), None)), asked);
        assert_eq!(due(&Profile::default(), goal(ago(200), Some(ago(29)))), None);
        assert_eq!(due(&Profile::default(), goal(ago(200), Some(ago(30)))), asked);
        assert_eq!(due(&role(ago(0)), goal(ago(30), None)), None, "one question is enough for a day");
        assert_eq!(due(&role(ago(40)), goal(ago(30), None)), Some(Seldom::Room), "and at a time");
        let unmeasured = Goal { measure: Measure::default(), ..goal(ago(200), None) };
        assert_eq!(due(&Profile::default(), unmeasured), None);
        assert_eq!(due(&Profile::default(), goal(Entry::default(), None)), None, "nothing tells");
    }
}
