//! Which lines a person is asked about.

use femsteg::domain::goals::GoalStatus;
use femsteg::domain::talk::{Agreement, AgreementStatus, Need};
use femsteg::domain::week::{CanWait, Note, Obstacle};
use femsteg::domain::{
    Ask, AskStatus, Entry, Feedback, Goal, Goals, Priority, Profile, RowId, Talk, TalkId, Week, WeekId,
};
use femsteg::report::brief::{self, Fact, Line, Material, What};
use femsteg::review::chronicle::Chronicle;

fn week(text: &str) -> WeekId {
    text.parse().unwrap()
}

fn row(id: &str, title: &str) -> Priority {
    Priority { id: RowId::new(id), title: title.to_owned(), ..Priority::default() }
}

/// What past weeks and one-to-ones say, and one more in preparation.
#[derive(Default)]
struct Desk {
    weeks: Vec<(WeekId, Week)>,
    earlier: Vec<(TalkId, Talk)>,
    talk: Talk,
    goals: Goals,
    feedback: Feedback,
}

impl Desk {
    /// The one-to-one on Thursday of week 49 looks back on weeks 45 to 49.
    fn new() -> Self {
        let (from, to) = (Entry::Value(week("2026-W45")), Entry::Value(week("2026-W49")));
        Self { talk: Talk { from, to, ..Talk::default() }, ..Self::default() }
    }

    fn week(mut self, id: &str, week: Week) -> Self {
        self.weeks.push((self::week(id), week));
        self
    }

    fn lines(&self) -> Vec<Line> {
        let chronicle = Chronicle::whole(self.weeks.clone(), self.earlier.clone(), Vec::new());
        let profile = Profile::default();
        brief::lines(&Material {
            id: "2026-12-03".parse().unwrap(),
            talk: &self.talk,
            chronicle: &chronicle,
            goals: &self.goals,
            feedback: &self.feedback,
            profile: &profile,
        })
    }

    fn references(&self) -> Vec<String> {
        self.lines().into_iter().map(|line| line.reference).collect()
    }
}

fn need(id: &str, text: &str) -> Need {
    Need { id: RowId::new(id), text: text.to_owned() }
}

#[test]
fn what_was_marked_in_the_window_comes_week_by_week() {
    let written = |name: &str| Week {
        priority: vec![Priority { result: "Levert".to_owned(), ..row("m3kd", name) }, row("h9we", "Umerket")],
        note: vec![Note { id: RowId::new("n6cd"), text: "Enighet".to_owned(), ..Note::default() }],
        can_wait: vec![CanWait { id: RowId::new("t5nf"), what: "Mal".to_owned(), ..CanWait::default() }],
        ..Week::new()
    };
    let mut desk =
        Desk::new().week("2026-W47", written("b")).week("2026-W44", written("a")).week("2026-W45", written("c"));
    let marked = [
        "2026-W47/m3kd.result",
        "2026-W47/m3kd",
        "2026-W45/n6cd",
        "2026-W44/m3kd",
        "2026-W47/t5nf",
        "tull",
        "2026-W47/close.win",
    ];
    desk.talk.marked = marked.map(str::to_owned).to_vec();
    assert_eq!(desk.references(), ["2026-W45/n6cd", "2026-W47/m3kd", "2026-W47/m3kd.result"]);
}

#[test]
fn an_obstacle_that_was_met_again_stands_where_it_was_met_last() {
    let met = |id: &str, origin: &str, who: &str| Obstacle {
        id: RowId::new(id),
        what: "Tre rapporter".to_owned(),
        who_can_clear: who.to_owned(),
        origin: origin.to_owned(),
        ..Obstacle::default()
    };
    let with = |obstacle: Vec<Obstacle>| Week { obstacle, ..Week::new() };
    let cleared = Obstacle { cleared: Entry::Value(week("2026-W47")), ..met("c2cc", "", "K.") };
    let drained = Obstacle { drained: true, ..met("d2dd", "", "") };
    let both = Obstacle { drained: true, ..met("e2ee", "", "K.") };
    let desk = Desk::new()
        .week("2026-W45", with(vec![met("a2aa", "", "leder"), cleared]))
        .week("2026-W46", with(vec![met("b2bb", "2026-W45/a2aa", "leder"), met("f2ff", "", ""), drained, both]));
    let who = |id: &str| [format!("2026-W46/{id}"), format!("2026-W46/{id}.who_can_clear")];
    let expected = [&who("b2bb")[..], &who("e2ee")[..], &["2026-W46/d2dd".to_owned()]].concat();
    assert_eq!(desk.references(), expected);
    let private: Vec<bool> = desk.lines().iter().map(|line| line.is_sensitive).collect();
    assert_eq!(private, [false, true, true, true, true], "names, and what drains");
}

#[test]
fn a_goal_that_was_reached_stands_while_a_week_of_the_window_worked_on_it() {
    let goal = |id: &str, status| Goal {
        id: RowId::new(id),
        title: id.to_owned(),
        status: Entry::Value(status),
        ..Goal::default()
    };
    let served = Week { priority: vec![Priority { goal: "done".to_owned(), ..row("m3kd", "Utkast") }], ..Week::new() };
    let mut desk = Desk::new().week("2026-W46", served);
    desk.goals.goal = vec![
        goal("active", GoalStatus::Active),
        goal("done", GoalStatus::Done),
        goal("older", GoalStatus::Done),
        goal("parked", GoalStatus::Parked),
        goal("dropped", GoalStatus::Dropped),
    ];
    assert_eq!(desk.references(), ["goals/active", "goals/done"]);
    assert_eq!(desk.lines()[1].facts, [Fact::Reached(GoalStatus::Done)]);
}

#[test]
fn requests_are_those_that_wait_and_those_answered_in_the_window() {
    let ask = |id: &str, made: &str, status, settled: &str| Ask {
        id: RowId::new(id),
        week: Entry::Value(week(made)),
        question: id.to_owned(),
        status: Entry::Value(status),
        settled: settled.parse().map_or_else(|_| Entry::default(), Entry::Value),
        ..Ask::default()
    };
    let mut desk = Desk::new();
    desk.feedback.ask = vec![
        ask("waits", "2026-W20", AskStatus::Open, ""),
        ask("later", "2026-W50", AskStatus::Open, ""),
        ask("answered", "2026-W40", AskStatus::Answered, "2026-W45"),
        ask("before", "2026-W40", AskStatus::Answered, "2026-W44"),
        ask("let-go", "2026-W46", AskStatus::LetGo, "2026-W47"),
    ];
    assert_eq!(desk.references(), ["feedback/waits", "feedback/answered"]);
}

#[test]
fn agreements_are_the_last_ones_those_still_open_and_the_new_ones() {
    use AgreementStatus::{Kept, Not, Open};
    let agreed = |id: &str, status| Agreement {
        id: RowId::new(id),
        what: id.to_owned(),
        status: Entry::Value(status),
        ..Agreement::default()
    };
    let held =
        |day: &str, agreement: Vec<Agreement>| (day.parse::<TalkId>().unwrap(), Talk { agreement, ..Talk::default() });
    let mut desk = Desk::new();
    desk.earlier = vec![
        held("2026-09-01", vec![agreed("old", Open), agreed("gone", Kept)]),
        held("2026-10-01", vec![agreed("kept", Kept), agreed("not", Not)]),
        held("2026-11-01", Vec::new()),
        held("2026-12-24", vec![agreed("later", Open)]),
    ];
    desk.talk.agreement = vec![agreed("new", Open)];
    let expected = ["talks/2026-09-01/old", "talks/2026-10-01/kept", "talks/2026-10-01/not", "talks/2026-12-03/new"];
    assert_eq!(desk.references(), expected);
    let said: Vec<usize> = desk.lines().iter().map(|line| line.facts.len()).collect();
    assert_eq!(said, [1, 1, 1, 0], "nobody has asked yet what became of the new one");
}

#[test]
fn a_reference_stands_once_and_blank_lines_not_at_all() {
    let mut desk =
        Desk::new().week("2026-W45", Week { priority: vec![row("m3kd", "a"), row("m3kd", "b")], ..Week::new() });
    desk.talk.marked = vec!["2026-W45/m3kd".to_owned(); 3];
    desk.talk.need = vec![need("n2aa", " \u{200b}"), need("n2bb", "Ro")];
    assert_eq!(desk.references(), ["talks/2026-12-03/n2bb", "2026-W45/m3kd"]);
}

#[test]
fn a_one_to_one_that_does_not_say_looks_a_quarter_of_a_year_back() {
    let id: TalkId = "2026-12-03".parse().unwrap();
    assert_eq!(brief::window(id, &Talk::default()), (week("2026-W37"), week("2026-W49")));
}

#[test]
fn the_hash_of_a_line_is_the_same_in_every_version() {
    // Files of earlier versions hold these; what is chosen must not become private by a new program.
    let mut desk = Desk::new().week("2026-W45", Week { priority: vec![row("m3kd", "Ferdig utkast")], ..Week::new() });
    desk.talk.marked = vec!["2026-W45/m3kd".to_owned()];
    desk.talk.need = vec![need("n2aa", "Ro til å skrive")];
    let hashes: Vec<(What, String)> = desk.lines().iter().map(|line| (line.what, line.hash())).collect();
    // FNV-1a over "need␟Ro til å skrive" and "row␟Ferdig utkast␟week=2026-W45", computed in Python.
    assert_eq!(hashes, [(What::Need, "84fa0b842595ae06".to_owned()), (What::Row, "4148d8e448576716".to_owned())]);
}
