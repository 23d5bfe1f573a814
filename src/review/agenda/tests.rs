//! What is offered, in which order, and what is not.

use super::*;
use crate::domain::profile::{Input, Learn, RoomCase};
use crate::domain::talk::Item;
use crate::domain::{Entry, GoalStatus, Priority, RowId, Week};

fn week(id: &str, write: impl FnOnce(&mut Week)) -> (WeekId, Week) {
    let mut week = Week::new();
    write(&mut week);
    (id.parse().unwrap(), week)
}

fn obstacle(id: &str, what: &str, who: &str, origin: &str) -> Obstacle {
    let [what, who_can_clear, origin] = [what, who, origin].map(str::to_owned);
    Obstacle { id: RowId::new(id), what, who_can_clear, origin, ..Obstacle::default() }
}

fn ask(id: &str, kind: AskKind, made: &str) -> Ask {
    let week = Entry::Value(made.parse().unwrap());
    Ask { id: RowId::new(id), week, kind: Entry::Value(kind), question: id.to_owned(), ..Ask::default() }
}

#[derive(Default)]
struct Given {
    weeks: Vec<(WeekId, Week)>,
    goals: Goals,
    feedback: Feedback,
    profile: Profile,
    talk: Talk,
}

impl Given {
    fn offered(&self) -> Vec<Suggestion> {
        let chronicle = Chronicle::whole(self.weeks.clone(), Vec::new(), Vec::new());
        let window = ["2026-W40", "2026-W47"].map(|id| id.parse().unwrap());
        let sources = Sources {
            chronicle: &chronicle,
            window: (window[0], window[1]),
            goals: &self.goals,
            feedback: &self.feedback,
            profile: &self.profile,
            today: "2026-11-20".parse().unwrap(),
        };
        suggestions(sources, &self.talk)
    }

    fn sources(&self) -> Vec<String> {
        self.offered().into_iter().map(|suggestion| suggestion.source).collect()
    }
}

fn full() -> Given {
    let mut given = Given::default();
    let goal = |id: &str| Goal { id: RowId::new(id), title: id.to_owned(), ..Goal::default() };
    given.goals.goal = vec![
        Goal { supports: UNKNOWN.to_owned(), ..goal("topp") },
        Goal { confidence: Entry::Value(Confidence::NeedsHelp), ..goal("hjelp") },
        Goal { set_by: Entry::Value(SetBy::Given), ..goal("gitt") },
        Goal { status: Entry::Value(GoalStatus::Done), confidence: Entry::Value(Confidence::NeedsHelp), ..goal("ute") },
    ];
    given.feedback.ask = vec![
        ask("raad", AskKind::Advice, "2026-W40"),
        ask("raad2", AskKind::Advice, "2026-W41"),
        ask("avgjor", AskKind::Decision, "2026-W46"),
        ask("fullmakt", AskKind::Mandate, "2026-W40"),
        ask("folk", AskKind::Resources, "2026-W45"),
        ask("stotte", AskKind::Support, "2026-W44"),
    ];
    given.profile.next_area = "budsjett".to_owned();
    given.profile.room_case = vec![RoomCase { id: RowId::new("tvil"), text: "tvil".into(), ..RoomCase::default() }];
    given.profile.learn = vec![Learn { id: RowId::new("laer"), what: "laer".into(), ..Learn::default() }];
    let input = |id: &str, due: &str| Input {
        id: RowId::new(id),
        what: id.to_owned(),
        due: Entry::Value(due.parse().unwrap()),
        status: String::new(),
    };
    given.profile.input = vec![input("kommer", "2026-12-01"), input("forbi", "2026-11-19")];
    given.weeks = vec![week("2026-W45", |week| {
        week.obstacle = vec![obstacle("sperre", "Sperre", "leder", "")];
        let mut row = Priority { goal: "topp".to_owned(), ..Priority::default() };
        row.expect.quality = Entry::Value(Expectation::Assumed);
        week.priority = vec![row];
    })];
    given
}

#[test]
fn what_is_offered_comes_in_the_given_order_and_a_goal_once() {
    let expected = [
        "goals/hjelp",
        "feedback/stotte",
        "feedback/avgjor",
        "feedback/fullmakt",
        "profile/tvil",
        "profile/next_area",
        "2026-W45/sperre",
        "goals/topp",
        "goals/gitt",
        "profile/laer",
        "profile/kommer",
        "feedback/raad",
    ];
    assert_eq!(full().sources(), expected);
    assert!(Given::default().offered().is_empty());
}

#[test]
fn what_stands_on_the_agenda_is_not_offered_again() {
    let mut given = full();
    for source in ["feedback/avgjor", "2026-W45/sperre"] {
        given.talk.item.push(Item { source: source.to_owned(), ..Item::default() });
    }
    let sources = given.sources();
    assert!(!sources.iter().any(|source| source == "feedback/avgjor" || source == "2026-W45/sperre"));
    assert_eq!(sources.len(), full().sources().len() - 2);
}

#[test]
fn an_obstacle_is_offered_when_somebody_can_clear_it_or_it_came_back_and_once_with_its_weeks() {
    let met = |id: &str, rows: Vec<Obstacle>| week(id, |week| week.obstacle = rows);
    let mut given = Given {
        weeks: vec![
            met("2026-W40", vec![obstacle("aaaa", "Tre rapporter", "", ""), obstacle("bbbb", "Støy", "", "")]),
            met("2026-W42", vec![obstacle("cccc", "tre rapporter", "", ""), obstacle("dddd", "Støy", "", "")]),
            met("2026-W44", vec![obstacle("eeee", "Tre rapporter", "", "")]),
            met("2026-W45", vec![obstacle("ffff", "Tilgang", "IT", "")]),
            met("2026-W46", vec![obstacle("gggg", "Tilgang til arkivet", "IT", "2026-W45/ffff")]),
            met("2026-W48", vec![obstacle("hhhh", "Utenfor", "IT", "")]),
        ],
        ..Given::default()
    };
    let offered = |given: &Given| -> Vec<(String, usize)> {
        given.offered().into_iter().map(|found| (found.source, found.weeks)).collect()
    };
    let pair = |source: &str, weeks| (source.to_owned(), weeks);
    // The second mention of the archive says itself where it was met first.
    assert_eq!(offered(&given), [pair("2026-W44/eeee", 3), pair("2026-W46/gggg", 2)]);
    given.weeks[4].1.obstacle[0].cleared = Entry::Value("2026-W46".parse().unwrap());
    assert_eq!(offered(&given), [pair("2026-W44/eeee", 3)]);
}
