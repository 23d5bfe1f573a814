//! Goals over the weeks, from keys to files: the page of all goals, a goal's thread, and what helps it on.

use std::time::Duration;

use femsteg::app::Screen;
use femsteg::app::question::Spot;
use femsteg::domain::GoalStatus;
use femsteg::testing::{Harness, Setup};

use crate::answers::at;

/// A goal with this id and title, and more lines of TOML.
fn goal(id: &str, status: &str, more: &str) -> String {
    format!("[[goal]]\nid = \"{id}\"\ntitle = \"Mål {id}\"\nstatus = \"{status}\"\n{more}\n")
}

fn goals(list: &[String]) -> String {
    format!("schema = 1\n\n{}", list.concat())
}

/// A closed week with a row that serves the goal `r7xa`, or none.
fn past(week: &str, goal: &str) -> String {
    format!(
        "schema = 1\nweek = \"{week}\"\nstatus = \"closed\"\n\n[[priority]]\nid = \"m3kd\"\ntitle = \"Rad i {week}\"\n\
         goal = \"{goal}\"\noutcome = \"partly\"\n"
    )
}

/// Wednesday of week 48, with these goals.
fn wednesday(list: &[String]) -> Setup {
    Setup::on("2026-11-25").file("goals.toml", &goals(list))
}

/// The same behind the weeks 44 to 47, of which these serve the goal `r7xa`.
fn after_weeks(list: &[String], serving: &[u32]) -> Setup {
    (44..=47).fold(wednesday(list), |setup, number| {
        let week = format!("2026-W{number}");
        let goal = if serving.contains(&number) { "r7xa" } else { "" };
        setup.file(&format!("weeks/{week}.toml"), &past(&week, goal))
    })
}

fn saved(here: Harness) -> String {
    here.press("tab").wait(Duration::from_secs(1)).text("goals.toml")
}

fn status(here: &Harness, id: &str) -> GoalStatus {
    *here.app.docs.goals.find(id).unwrap().status.value().unwrap()
}

#[test]
fn g_shows_every_goal_and_opens_any() {
    let list = [
        goal("aaaa", "active", ""),
        goal("bbbb", "parked", ""),
        goal("cccc", "done", ""),
        goal("dddd", "dropped", ""),
        goal("eeee", "done", ""),
        goal("ffff", "done", ""),
    ];
    let here = wednesday(&list).sized(80, 40).open().press("g");
    for id in ["aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff"] {
        assert!(here.screen().contains(&format!("Mål {id}")), "{}", here.screen());
    }
    let here = here.press("1").types(" og mer");
    assert!(here.screen().contains("Hvordan ser det ut"), "{}", here.screen());
    let here = here.press("esc");
    assert_eq!(here.app.spot(), Some(&Spot::Decide("goal", "aaaa".into())));
    assert!(matches!(here.press("esc").app.screen, Screen::Start { .. }));
}

#[test]
fn from_a_goal_opened_beside_the_steps_enter_and_esc_lead_back_and_no_step_is_passed() {
    let here = wednesday(&[goal("aaaa", "active", "")]).open().press("g 1");
    assert!(!here.screen().contains("PgDn"), "{}", here.screen());
    let here = here.press("pgdn pgup");
    assert!(here.app.docs.week.seen.is_empty());
    let mut here = here.press("1");
    for _ in 0..40 {
        if !matches!(here.app.screen, Screen::Start { .. }) {
            here = here.press("enter");
        }
    }
    assert!(matches!(here.app.screen, Screen::Start { .. }), "{}", here.screen());
    assert!(here.app.docs.week.seen.is_empty());
}

#[test]
fn what_was_opened_from_the_start_screen_does_not_hide_the_step_that_was_left() {
    let here = wednesday(&[]).open().press("3").types("Utkast").press("enter");
    let spot = here.app.spot().cloned();
    let here = here.press("esc g esc f esc enter");
    assert_eq!(here.app.spot().cloned(), spot);
}

#[test]
fn a_goal_is_parked_reached_or_dropped_with_one_key_and_had_back_with_another() {
    for (key, expected) in [("2", GoalStatus::Parked), ("3", GoalStatus::Done), ("4", GoalStatus::Dropped)] {
        let here = wednesday(&[goal("aaaa", "active", "since = 2026-09-01\n")]).open().press("g").press(key);
        assert_eq!(status(&here, "aaaa"), expected);
        let here = here.press("ctrl-u");
        assert_eq!(status(&here, "aaaa"), GoalStatus::Active);
    }
}

#[test]
fn a_goal_that_is_taken_up_again_is_active_since_today() {
    let list = [goal("aaaa", "parked", "since = 2026-03-01\n")];
    for keys in ["g tab 1", "2 tab 1"] {
        let here = wednesday(&list).open().press(keys);
        assert_eq!(status(&here, "aaaa"), GoalStatus::Active);
        assert!(saved(here).contains("since = 2026-11-25"), "{keys}");
    }
    let form = at(wednesday(&list).open().press("g tab 2"), ".status").press("1");
    assert!(saved(form).contains("since = 2026-11-25"));
    let kept = wednesday(&list).open().press("g tab 1 ctrl-u");
    assert_eq!(saved(kept), goals(&list));
}

#[test]
fn a_fourth_goal_takes_the_place_of_another() {
    let three = ["aaaa", "bbbb", "cccc"].map(|id| goal(id, "active", ""));
    let list = [&three[..], &[goal("dddd", "parked", "")]].concat();
    let here = wednesday(&list).sized(80, 40).open().press("g tab tab tab");
    assert!(here.screen().contains("2 bytt med «Mål bbbb»"), "{}", here.screen());
    let here = here.press("2");
    assert_eq!(["aaaa", "bbbb", "cccc", "dddd"].map(|id| status(&here, id)).to_vec(), {
        use GoalStatus::{Active, Parked};
        vec![Active, Parked, Active, Active]
    });
    assert_eq!(saved(here.press("ctrl-u")), goals(&list));
}

#[test]
fn a_new_goal_beside_three_begins_on_hold() {
    let three = ["aaaa", "bbbb", "cccc"].map(|id| goal(id, "active", ""));
    let here = wednesday(&three).open().press("g tab tab tab").types("Til våren").press("enter");
    assert!(here.screen().contains("Hvordan ser det ut"), "{}", here.screen());
    let new = here.app.docs.goals.goal.last().unwrap().clone();
    assert_eq!((new.title.as_str(), new.status.value()), ("Til våren", Some(&GoalStatus::Parked)));
    let two = wednesday(&three[..2]).open().press("g tab tab").types("Nå").press("enter");
    assert_eq!(two.app.docs.goals.goal.last().unwrap().status.value(), Some(&GoalStatus::Active));
}

#[test]
fn a_fourth_active_goal_is_told_and_kept() {
    let three = ["aaaa", "bbbb", "cccc"].map(|id| goal(id, "active", ""));
    let list = [&three[..], &[goal("dddd", "parked", "")]].concat();
    let here = at(wednesday(&list).open().press("g tab tab tab 4"), ".status").press("1");
    assert_eq!(status(&here, "dddd"), GoalStatus::Active);
    assert!(here.screen().contains("4 mål er aktive"), "{}", here.screen());
    let all = here.press("esc").resize(80, 40);
    assert!(all.screen().contains("4 mål er aktive"), "{}", all.screen());
    assert!(!wednesday(&list).open().press("g").screen().contains("er aktive. Tre"));
}

#[test]
fn a_goal_says_when_a_row_last_served_it() {
    let list = [goal("r7xa", "active", "since = 2026-09-01\n")];
    for (serving, expected) in [
        (vec![], "Ikke med i prioriteringene ennå"),
        (vec![44, 45], "for 3 uker siden"),
        (vec![47], "for én uke siden"),
    ] {
        for keys in ["2", "g"] {
            let here = after_weeks(&list, &serving).sized(120, 40).open().press(keys);
            assert!(here.screen().contains(expected), "{keys} {}", here.screen());
        }
    }
    let now = past("2026-W48", "r7xa");
    let here = after_weeks(&list, &[44]).sized(120, 40).file("weeks/2026-W48.toml", &now).open().press("2");
    assert!(here.screen().contains("Med i prioriteringene denne uka"), "{}", here.screen());
    let new = wednesday(&list).open().press("2");
    assert!(!new.screen().contains("prioriteringene"), "without other weeks it says nothing yet");
}

#[test]
fn the_thread_shows_rows_numbers_and_words() {
    let more = "since = 2026-09-01\n\n[goal.measure]\nkind = \"both\"\ntarget = 10\n\n\
                [[goal.log]]\nid = \"aaab\"\nat = 2026-10-01\nvalue = 2\n\n\
                [[goal.log]]\nid = \"aaac\"\nat = 2025-11-02\nvalue = 5\n\n\
                [[goal.log]]\nid = \"aaad\"\nat = 2026-11-03\nwho = \"K.\"\nsaid = \"Mye lettere\"\ntrend = \"better\"\n";
    let here = after_weeks(&[goal("r7xa", "active", more)], &[45, 47]).sized(120, 60).open().press("g 1");
    let screen = here.screen();
    for expected in [
        "1. okt.       ██░░░░░░  2",
        "2. nov. 2025  ████░░░░  5",
        "3. nov.  «Mye lettere» · K. · bedre",
        "uke\u{a0}47  Rad i 2026-W47 · delvis",
        "uke\u{a0}45  Rad i 2026-W45 · delvis",
    ] {
        assert!(screen.contains(expected), "{expected}\n{screen}");
    }
    assert!(!screen.contains("Rad i 2026-W46"), "{screen}");
}

#[test]
fn of_a_long_thread_the_newest_is_shown_and_how_much_more_there_is() {
    let list = [goal("r7xa", "active", "since = 2026-01-01\n")];
    let weeks = 38..=47;
    let setup = weeks.fold(wednesday(&list), |setup, number| {
        let week = format!("2026-W{number}");
        setup.file(&format!("weeks/{week}.toml"), &past(&week, "r7xa"))
    });
    let here = setup.sized(80, 60).open().press("g 1");
    assert!(here.screen().contains("Rad i 2026-W40"), "{}", here.screen());
    assert!(!here.screen().contains("Rad i 2026-W39"), "{}", here.screen());
    assert!(here.screen().contains("og 2 tidligere"), "{}", here.screen());
}

#[test]
fn of_many_numbers_the_newest_six_are_shown() {
    let logged = |count: usize| {
        let log = |number| format!("\n[[goal.log]]\nid = \"aaa{number}\"\nat = 2026-10-0{number}\nvalue = 7{number}\n");
        let logs: String = (1..=count).map(log).collect();
        let more = format!("\n[goal.measure]\nkind = \"number\"\ntarget = 100\n{logs}");
        wednesday(&[goal("aaaa", "active", &more)]).sized(80, 60).open().press("g 1").screen()
    };
    let six = logged(6);
    assert!(six.contains(" 71") && !six.contains("tidligere"), "{six}");
    let seven = logged(7);
    assert!(!seven.contains(" 71") && seven.contains(" 72") && seven.contains("og én tidligere"), "{seven}");
}

#[test]
fn a_milestone_is_ticked_and_unticked() {
    let list = [goal("aaaa", "active", "\n[[goal.milestone]]\nid = \"m8aa\"\ntitle = \"På høring\"\n")];
    let here = at(wednesday(&list).open().press("g 1"), "milestone.m8aa.title").press("tab");
    assert!(here.screen().contains("Er delmålet nådd"), "{}", here.screen());
    let ticked = here.press("1");
    assert!(ticked.screen().contains("nådd"), "{}", ticked.screen());
    assert!(ticked.text("goals.toml").contains("done = true"));
    let undone = at(ticked.press("esc g 1"), "m8aa.done").press("ctrl-u");
    assert!(!undone.app.docs.goals.goal[0].milestone[0].done, "{}", undone.screen());
    let again = undone.press("1");
    assert!(again.app.docs.goals.goal[0].milestone[0].done);
    assert!(saved(at(again.press("esc g 1"), "m8aa.done").press("2")).contains("done = false"));
}

#[test]
fn a_goal_that_changed_says_when_and_why() {
    let list = [goal("aaaa", "active", "since = 2026-09-01\n")];
    let here = at(wednesday(&list).open().press("g 1"), "slot:change:0");
    let here = here.types("Bare tre kapitler").press("enter").types("Juridisk tar resten").press("enter");
    let text = saved(here);
    for line in ["[[goal.change]]", "at = 2026-11-25", "what = \"Bare tre kapitler\"", "why = \"Juridisk tar resten\""]
    {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let later = Setup::on("2026-12-02").sized(80, 60).file("goals.toml", &text).open().press("g 1");
    assert!(later.screen().contains("25. nov.  Bare tre kapitler · Juridisk tar resten"), "{}", later.screen());
    assert!(later.screen().contains("Endring"), "another change can be told");
}

#[test]
fn a_goal_of_today_and_one_that_ended_have_not_changed() {
    for list in [[goal("aaaa", "active", "since = 2026-11-25\n")], [goal("aaaa", "done", "since = 2026-09-01\n")]] {
        let here = wednesday(&list).sized(80, 60).open().press("g 1 esc").press("g tab 2");
        assert!(!here.screen().contains("Endring"), "{}", here.screen());
    }
}

#[test]
fn a_goal_that_stands_still_is_offered_a_wish_an_obstacle_and_a_plan() {
    let list = [goal("r7xa", "active", "since = 2026-09-01\n")];
    let here = after_weeks(&list, &[]).sized(120, 40).open().press("2");
    assert!(here.screen().contains("Står målet stille?"), "{}", here.screen());
    let here =
        at(here.press("3"), ".wish").types("Alle finner fram").press("enter").types("Jeg utsetter").press("enter");
    let here = here.press("right").types("det er fredag, skriver jeg én side").press("tab");
    let text = here.text("goals.toml");
    assert!(text.contains("hindrance = \"Jeg utsetter\""), "{text}");
    assert!(text.contains("plan = \"Når …, så …det er fredag, skriver jeg én side\""), "{text}");
    let moving = after_weeks(&list, &[46]).sized(120, 60).open().press("2");
    assert!(!moving.screen().contains("Står målet stille"), "{}", moving.screen());
    assert!(!moving.press("3").screen().contains("Ønske"));
    let kept = Setup::on("2026-11-25").sized(120, 60).file("goals.toml", &text).open().press("g 1");
    assert!(kept.screen().contains("Alle finner fram"), "what was written is always shown\n{}", kept.screen());
}

#[test]
fn the_part_in_a_group_goal_stays_in_sight_when_the_goal_becomes_ones_own() {
    let list = [goal("aaaa", "active", "scope = \"group\"\nmy_part = \"Utkastet\"\n")];
    let here = at(wednesday(&list).sized(80, 60).open().press("g 1"), ".scope").press("1");
    assert!(here.screen().contains("Utkastet"), "{}", here.screen());
}

#[test]
fn a_goal_that_needs_help_drafts_a_request() {
    let list = [goal("aaaa", "active", "")];
    let here = at(wednesday(&list).open().press("2"), ".confidence").press("3 1");
    let ask = &here.app.docs.feedback.ask[0];
    assert_eq!((ask.question.as_str(), ask.source.as_str()), ("Hva ville du gjort med «Mål aaaa»?", "goals/aaaa"));
}

#[test]
fn in_a_file_that_became_unreadable_nothing_is_decided_and_that_is_said() {
    let broken = "schema = 1\ngoal = \n";
    let mut here = wednesday(&[goal("aaaa", "active", "")]).open();
    here.outside("goals.toml", broken);
    let here = here.press("g 3");
    assert!(here.screen().contains("blir ikke endret"), "{}", here.screen());
    assert_eq!(status(&here, "aaaa"), GoalStatus::Active);
    assert_eq!(saved(here), broken);
}

#[test]
fn coming_back_lands_in_the_goal_that_was_opened_beside_the_steps() {
    let first =
        at(wednesday(&[goal("aaaa", "active", "")]).open().press("g 1"), ".done_when").types("Alle finner fram");
    let (page, spot) = (first.screen(), first.app.spot().cloned());
    let left = first.press("ctrl-c");
    let setup = left
        .files
        .iter()
        .fold(Setup::on("2026-11-25"), |setup, (name, bytes)| setup.file(name, std::str::from_utf8(bytes).unwrap()));
    let back = setup.open();
    assert_eq!(back.app.spot(), spot.as_ref(), "{page}\n{}", back.screen());
    assert_eq!(back.press("esc").app.spot(), Some(&Spot::Decide("goal", "aaaa".into())));
}
