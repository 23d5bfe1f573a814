//! How much is asked: what somebody has hidden, a heavy week, and what to be spared after four weeks.

use std::collections::BTreeSet;
use std::time::Duration;

use femsteg::app::Screen;
use femsteg::app::form::questions;
use femsteg::app::question::{Item, Spot};
use femsteg::domain::Path;
use femsteg::domain::record::Step;
use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";
const HEAD: &str = "schema = 1\nweek = \"2026-W48\"\n";
/// The keys that lead to each page that asks.
const PAGES: [&str; 13] =
    ["1", "2", "2 3", "3", "4", "4 4", "5", "x", "x pgdn", "c", "c pgdn", "c pgdn pgdn", "c pgdn pgdn pgdn pgdn"];

fn used() -> Setup {
    Setup::on("2026-11-25")
        .file("weeks/2026-W47.toml", include_str!("data/last-week.toml"))
        .file(WEEK, include_str!("data/full-week.toml"))
        .file("goals.toml", include_str!("data/full-goals.toml"))
        .file("feedback.toml", include_str!("data/full-feedback.toml"))
        .file("profile.toml", include_str!("data/full-profile.toml"))
}

fn hiding(setup: Setup, hidden: &[&str]) -> Setup {
    setup.file("config.toml", &format!("language = \"nb\"\nhide = {hidden:?}\n"))
}

fn keys(path: &Path) -> String {
    let keys = path.steps().iter().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_ref()),
        Step::Row(_) => None,
    });
    keys.collect::<Vec<_>>().join(".")
}

/// The addresses of all fields that the page asks for as it stands.
fn asked_now(here: &Harness) -> BTreeSet<String> {
    let address = |spot: &Spot| match spot {
        Spot::Field(field) => Some(keys(&field.path)),
        Spot::Slot(list, _) => Some(keys(&list.path().key(list.first_key()))),
        Spot::Decide(..) => None,
    };
    questions(&here.app.items).filter_map(|question| address(&question.spot)).collect()
}

/// The same, with every row opened in turn.
fn asked_on(mut here: Harness) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    loop {
        asked.extend(asked_now(&here));
        assert_headed(&here);
        let before = here.app.spot().cloned();
        here = here.press("tab");
        if here.app.spot() == before.as_ref() {
            return asked;
        }
    }
}

/// No heading stands above nothing.
fn assert_headed(here: &Harness) {
    let is_blank = |item: &&Item| matches!(item, Item::Note(text, _) if text.is_empty());
    let items: Vec<&Item> = here.app.items.iter().filter(|item| !is_blank(item)).collect();
    for (place, item) in items.iter().enumerate().filter(|(_, item)| matches!(item, Item::Heading(_))) {
        assert!(items.get(place + 1).is_some_and(|next| !matches!(next, Item::Heading(_))), "{item:?} is empty");
    }
}

/// Everything that any page asks for.
fn asked_anywhere(setup: &Setup) -> BTreeSet<String> {
    PAGES.iter().flat_map(|keys| asked_on(setup.clone().open().press(keys))).collect()
}

#[test]
fn a_hidden_field_is_asked_for_nowhere_and_stays_in_its_file() {
    let asked = PAGES.map(|keys| (keys, asked_on(used().open().press(keys))));
    let all: BTreeSet<&String> = asked.iter().flat_map(|(_, asked)| asked).collect();
    assert!(all.len() > 55, "{all:?}");
    for address in all {
        // Where it was not asked for before, it is not now.
        for (keys, _) in asked.iter().filter(|(_, asked)| asked.contains(address)) {
            let still = asked_on(hiding(used(), &[address]).open().press(keys));
            assert!(!still.contains(address), "{address} is asked for on {keys}");
        }
    }
}

#[test]
fn what_is_hidden_hides_what_belongs_to_it() {
    for whole in
        ["priority.expect", "pause", "can_wait", "ask", "give", "goal", "hours", "energy.open", "mission", "obstacle"]
    {
        let asked = asked_anywhere(&hiding(used(), &[whole]));
        let below = asked.iter().find(|address| address.starts_with(&format!("{whole}.")));
        assert_eq!(below, None, "{whole}");
        assert!(asked.contains("focus"), "the rest is asked as before");
    }
    assert!(asked_anywhere(&hiding(used(), &["goal"])).contains("priority.goal"), "a row's goal is another field");
}

#[test]
fn hiding_and_going_through_the_week_changes_no_other_byte() {
    let hidden =
        ["focus", "priority.value", "priority.expect", "pause", "plan_b", "ask", "goal.done_when", "contribution"];
    let here = hiding(used(), &hidden).open();
    let before = here.files.clone();
    let here =
        here.press("1 tab tab esc 2 tab tab esc 3 tab tab tab tab tab tab tab tab esc 4 tab tab esc 5 tab tab esc");
    let here = here.press("c tab tab tab esc q").wait(Duration::from_secs(2));
    for (name, bytes) in before {
        let after = here.text(&name);
        assert_eq!(after, String::from_utf8_lossy(&bytes), "{name}");
    }
}

#[test]
fn a_step_of_which_everything_is_hidden_can_be_walked_through() {
    let here = hiding(used(), &["ask", "give"]).open().press("4");
    assert!(questions(&here.app.items).next().is_none(), "{}", here.screen());
    let here = here.press("enter");
    assert_eq!(here.app.step().map(|(step, _)| step), Some(femsteg::domain::Step::Energy));
}

#[test]
fn a_hidden_focus_is_not_waited_for() {
    let here = hiding(Setup::on("2026-11-23"), &["focus"]).open();
    assert!(!here.screen().contains("Hva må lykkes denne uka?"), "{}", here.screen());
    let here = here.press("1 pgdn esc");
    assert!(!here.screen().contains("Hva må lykkes denne uka?"), "{}", here.screen());
    let next = here.press("esc p");
    assert_eq!(next.app.step().map(|(step, _)| step), Some(femsteg::domain::Step::Goals));
}

#[test]
fn hidden_hours_are_counted_nowhere() {
    let here = hiding(used(), &["priority.hours"]).open();
    assert!(!here.screen().contains("av 31,5"), "{}", here.screen());
    assert!(!here.press("3").screen().contains("av 31,5"));
    assert!(used().open().screen().contains("av 31,5"));
}

#[test]
fn the_plan_that_is_too_large_does_not_offer_a_hidden_list() {
    let here = hiding(Setup::on("2026-11-23"), &["can_wait"]).open().press("3").types("For mye").press("enter tab");
    let here = here.types("60").press("pgdn");
    assert_eq!(here.app.step().map(|(step, _)| step), Some(femsteg::domain::Step::Feedback));
}

fn heavy(load: u32, more: &str) -> Setup {
    let week = format!("{HEAD}{more}\n[energy.open]\nload = {load}\n");
    Setup::on("2026-11-23").file(WEEK, &week).file("goals.toml", include_str!("data/full-goals.toml"))
}

/// The page says that it asks for little.
fn is_short(here: &Harness) -> bool {
    let told = "Det blir en tung uke, så her er bare det viktigste med.";
    here.app.items.iter().any(|item| matches!(item, Item::Note(text, _) if text == told))
}

fn all_of(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn a_heavy_week_is_asked_the_essentials_and_says_so() {
    for load in [4, 5] {
        for (step, essentials) in [
            ("1", &["focus", "can_wait.what"][..]),
            ("2", &[]),
            ("3", &["priority.title", "hours.meetings", "hours.absent", "hours.available"]),
            ("4", &["ask.to"]),
        ] {
            let here = heavy(load, "").open().press(step);
            assert!(is_short(&here), "{}", here.screen());
            // What is said of goals was said before, and stays.
            let mut asked = asked_now(&here);
            asked.remove("goal.confidence");
            assert_eq!(asked, all_of(essentials), "step {step}, load {load}");
        }
        let row = heavy(load, "").open().press("3").types("Utkast");
        let row: BTreeSet<String> = asked_now(&row).into_iter().filter(|name| name.starts_with("priority")).collect();
        assert_eq!(row, all_of(&["priority.title", "priority.hours"]));
    }
    for step in ["1", "2", "3", "4"] {
        let here = heavy(3, "").open().press(step);
        assert!(!is_short(&here), "{}", here.screen());
        assert_ne!(asked_now(&here), asked_now(&heavy(4, "").open().press(step)), "step {step}");
    }
}

#[test]
fn what_is_filled_is_shown_in_a_heavy_week_too() {
    let week = include_str!("data/full-week.toml");
    let at = |load: u32| {
        let week = week
            .lines()
            .map(|line| if line.starts_with("load =") { format!("load = {load}") } else { line.to_owned() });
        used().file(WEEK, &(week.collect::<Vec<_>>().join("\n") + "\n"))
    };
    let asked = asked_on(at(5).open().press("3"));
    for filled in [
        "priority.value",
        "priority.first_step",
        "priority.when_then",
        "priority.expect.quality",
        "plan_b",
        "pause.what",
    ] {
        assert!(asked.contains(filled), "{filled}: {asked:?}");
    }
    assert!(asked_on(at(5).open().press("1")).contains("contribution"));
    // While its text is taken out, a field stays where it is.
    let held = at(5).open().press("3");
    let mut held = held;
    while held.app.question().is_none_or(|question| question.label != "Verdi") {
        held = held.press("tab");
    }
    let emptied = held.press(&"ctrl-w ".repeat(8)).types("Alle");
    assert_eq!(emptied.app.docs.week.priority[0].value, "Alle");
}

#[test]
fn the_load_that_is_set_in_step_five_shortens_the_others_at_once() {
    let here = Setup::on("2026-11-23").open().press("5 tab 5 pgup");
    assert!(is_short(&here), "{}", here.screen());
    let here = here.press("pgdn tab 3 pgup");
    assert!(!is_short(&here), "{}", here.screen());
}

#[test]
fn the_quick_version_and_opened_forms_are_as_ever() {
    let quick = heavy(5, "").open().press("x");
    assert!(!is_short(&quick), "{}", quick.screen());
    let form = heavy(5, "").open().press("2 3");
    assert!(asked_now(&form).contains("goal.done_when"), "{}", form.screen());
}

/// `weeks` weeks before this one, with a value in each row and nothing else that can be spared.
fn after(weeks: u32) -> Setup {
    (48 - weeks..48).fold(Setup::on("2026-11-23"), |setup, number| {
        let week = format!("2026-W{number}");
        let row = "\n[[priority]]\nid = \"m3kd\"\ntitle = \"Utkast\"\nvalue = \"Alle\"\noutcome = \"done\"\n";
        setup.file(
            &format!("weeks/{week}.toml"),
            &format!("schema = 1\nweek = \"{week}\"\nstatus = \"closed\"\nfocus = \"Noe\"\n{row}"),
        )
    })
}

const SPARE: &str = "Er det et spørsmål du helst vil slippe?";

#[test]
fn after_four_weeks_one_question_is_what_not_to_ask() {
    assert!(!after(3).open().press("5 tab tab tab tab").screen().contains(SPARE));
    let here = after(4).open().press("5 tab tab tab");
    let screen = here.screen();
    assert!(screen.contains(SPARE), "{screen}");
    for offered in ["1 Kan vente", "2 Timer", "3 Energi", "4 Mål", "5 Første steg", "6 nei, behold alle"] {
        assert!(screen.contains(offered), "{offered}: {screen}");
    }
    assert!(!screen.contains("Verdi"), "what was answered is not offered: {screen}");
    let here = here.press("1");
    assert!(here.screen().contains("Du blir ikke spurt om «Kan vente» mer"), "{}", here.screen());
    assert!(!here.screen().contains(SPARE));
    assert!(here.text("config.toml").contains("hide = [\"can_wait\"]"), "{}", here.text("config.toml"));
    let role = here.press("esc 1");
    assert!(!asked_now(&role).contains("can_wait.what"));
    let again = role.press("esc 5 tab tab tab tab tab");
    assert!(!again.screen().contains(SPARE), "{}", again.screen());
}

#[test]
fn keeping_them_all_hides_nothing_and_is_not_asked_again() {
    let here = after(5).open().press("5 tab tab tab 6");
    assert!(here.screen().contains("Alle spørsmålene blir med videre."), "{}", here.screen());
    assert!(!here.screen().contains(SPARE));
    let asked = |setup: Setup| asked_on(setup.open().press("3"));
    let kept = after(5).file("config.toml", &here.text("config.toml"));
    assert_eq!(asked(kept.clone()), asked(after(5)));
    assert!(!kept.open().press("5 tab tab tab tab").screen().contains(SPARE));
}

#[test]
fn a_fact_that_is_hidden_is_no_answer() {
    let hidden = |name: &str| hiding(after(4), &[name]).open().press("5 tab tab tab").screen().contains(SPARE);
    assert!(hidden("fact.large"));
    assert!(!hidden("plan_b"));
}

#[test]
fn being_spared_can_be_taken_back() {
    let here = after(4).open().press("5 tab tab tab 2");
    assert!(here.text("config.toml").contains("priority.hours"));
    let back = here.press("ctrl-u").wait(Duration::from_secs(1));
    assert!(!back.text("config.toml").contains("priority.hours"), "{}", back.text("config.toml"));
    assert!(questions(&back.app.items).any(|question| question.ask == SPARE), "{}", back.screen());
}

#[test]
fn passing_the_question_by_is_one_key_and_changes_nothing() {
    let here = after(4).open().press("5 3 enter 3 enter enter");
    assert!(here.screen().contains(SPARE), "{}", here.screen());
    let done = here.press("enter");
    assert!(matches!(done.app.screen, Screen::Page { .. }));
    assert!(!done.text("config.toml").contains("hide"));
}
