//! The palette, help and the manual: every action is in each of them once, and looking for one loses nothing.
//!
//! Invariant: what a key does is asked of the dispatch itself, never of what lists the keys.

mod manual;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use femsteg::app::helping::Help;
use femsteg::app::keys::{self, Action, BINDINGS, Keys, Scope};
use femsteg::app::msg::{Effect, Key};
use femsteg::app::palette::Palette;
use femsteg::app::palette::entries::{Entry, Target};
use femsteg::app::{Modal, Screen};
use femsteg::locale::Language;
use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";

/// Keys that lead to a place of each kind: together they have every scope that has a screen.
const PLACES: &[&str] = &[
    "",
    "1",
    "1 tab tab tab",
    "2",
    "2 3",
    "3 tab tab",
    "3 tab tab tab tab",
    "5",
    "5 pgdn",
    "n",
    "r",
    "r pgdn",
    "c",
    "c tab",
    "f3",
    "h",
    "g",
    "f",
    "o",
    "o pgdn pgdn pgdn pgdn pgdn",
    "w",
    "w /",
    "w down enter",
    "w down enter d",
    "t",
    "t pgdn",
    "t pgdn pgdn pgdn pgdn pgdn",
    "delete",
];

fn used(language: Language) -> Setup {
    let talk = "schema = 1\ndate = 2026-11-26\nfrom = \"2026-W40\"\nto = \"2026-W48\"\nstatus = \"preparing\"\n";
    Setup::on("2026-11-25")
        .speaking(language)
        .file(WEEK, include_str!("data/full-week.toml"))
        .file("weeks/2026-W47.toml", include_str!("data/last-week.toml"))
        .file("weeks/2026-W46.toml", include_str!("data/earlier-week.toml"))
        .file("goals.toml", include_str!("data/full-goals.toml"))
        .file("feedback.toml", include_str!("data/full-feedback.toml"))
        .file("profile.toml", include_str!("data/full-profile.toml"))
        .file("talks/2026-11-26.toml", talk)
}

/// A place of which the planner can be opened as often as it takes.
type Place = Box<dyn Fn() -> Harness>;

/// Everywhere that a person can be, at least once in each kind of place.
fn everywhere(language: Language) -> impl Iterator<Item = (&'static str, Place)> {
    let kinds = PLACES.iter().map(move |keys| (*keys, Box::new(move || used(language).open().press(keys)) as Place));
    let first = move || Setup::on("2026-11-25").first_time().speaking(language).open();
    let broken = move || used(language).file("feedback.toml", "schema = 1\nask = \n").open().press("!");
    let other = move || used(language).planning("2026-W49").open();
    kinds.chain([("first", Box::new(first) as Place), ("troubles", Box::new(broken)), ("other week", Box::new(other))])
}

fn palette(here: &Harness) -> &Palette {
    match &here.app.modal {
        Some(Modal::Palette(palette)) => palette,
        other => panic!("no palette: {other:?}"),
    }
}

fn found(here: &Harness) -> Vec<&Entry> {
    palette(here).found().collect()
}

fn labels(here: &Harness) -> Vec<String> {
    found(here).iter().map(|entry| entry.label.clone()).collect()
}

/// What each key does here, as the dispatch says.
fn dispatched(here: &Harness) -> BTreeMap<&'static str, Action> {
    let scopes = here.app.screen_scopes();
    let keys = BINDINGS.iter().flat_map(|binding| binding.keys);
    keys.filter_map(|key| Some((*key, Keys::default().action(&scopes, Key::named(key)?)?))).collect()
}

/// What somebody could lose or gain: files, what is done to the world, the question and the page, whatever is said
/// about it.
fn state(here: &Harness) -> String {
    let screen = here.screen();
    let page: Vec<&str> = screen.lines().take(20).collect();
    let world = (&here.files, &here.asked, &here.left, here.app.words_hidden);
    format!("{world:?}\n{:?}\n{}", here.app.spot(), page.join("\n"))
}

/// An action that is not offered is one whose key does nothing here.
fn does_nothing(open: &Place, key: &str) -> bool {
    let [before, after] = [open(), open().press(key)];
    state(&before.wait(Duration::from_secs(1))) == state(&after.wait(Duration::from_secs(1)))
}

#[test]
fn the_palette_has_every_action_that_holds_once_in_every_language() {
    for language in Language::ALL {
        for (place, at) in everywhere(language) {
            let here = at();
            let dispatched = dispatched(&here);
            let open = here.press("ctrl-p");
            let offered: Vec<&Target> = found(&open).iter().map(|entry| &entry.target).collect();
            for (key, action) in &dispatched {
                let count = offered.iter().filter(|target| ***target == Target::Here(*action)).count();
                let is_idle = || *action == Action::Palette || does_nothing(&at, key);
                assert!(count == 1 || count == 0 && is_idle(), "{language:?} {place:?}: {count} × {key} {action:?}");
            }
            for entry in found(&open) {
                if let Target::Here(action) = entry.target {
                    assert!(dispatched.values().any(|other| *other == action), "{place:?} {entry:?}");
                    assert!(!entry.beside.is_empty(), "{place:?} {entry:?} has no key");
                }
                let same = found(&open)
                    .iter()
                    .filter(|other| other.label == entry.label && other.beside == entry.beside)
                    .count();
                assert_eq!(same, 1, "{language:?} {place:?}: {:?} stands there {same} times", entry.label);
            }
        }
    }
}

/// The names of all actions, read off the source.
fn actions() -> BTreeSet<String> {
    let source =
        include_str!("../src/app/keys.rs").split("pub enum Action {").nth(1).unwrap().split('}').next().unwrap();
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|line| line.split([',', '(']).next().unwrap().to_owned()).collect()
}

fn name(action: Action) -> String {
    format!("{action:?}").split('(').next().unwrap().to_owned()
}

#[test]
fn every_action_there_is_can_be_found_somewhere_and_is_in_help_there() {
    let (mut offered, mut helped) = (BTreeSet::new(), BTreeSet::new());
    for (_, at) in everywhere(Language::Bokmal) {
        let here = at();
        let dispatched = dispatched(&here);
        let shown: Vec<(String, String)> = here.app.help_lines(&Help::default());
        for binding in Keys::default().help(&here.app.screen_scopes()) {
            for action in binding.each_action().filter(|action| dispatched.values().any(|other| other == action)) {
                let keys = binding.shown_for(action, &here.app.texts);
                let is_shown = |key: &str| shown.iter().any(|(keys, _)| keys.split(' ').any(|other| other == key));
                if keys.split(' ').all(is_shown) {
                    helped.insert(name(action));
                }
            }
        }
        for entry in found(&here.press("ctrl-p")) {
            if let Target::Here(action) = entry.target {
                offered.insert(name(action));
            }
        }
    }
    // A question over the screen must be answered first; the palette is open already; digits are one line of help.
    let but =
        |names: &[&str]| actions().into_iter().filter(|name| !names.contains(&name.as_str())).collect::<BTreeSet<_>>();
    assert_eq!(offered, but(&["Yes", "Palette"]));
    assert_eq!(
        helped.union(&BTreeSet::from(["Choose".to_owned(), "OpenStep".to_owned()])).cloned().collect::<BTreeSet<_>>(),
        but(&["Yes"])
    );
}

#[test]
fn help_has_every_key_that_holds_once_in_every_language() {
    for language in Language::ALL {
        for (place, at) in everywhere(language) {
            let here = at();
            let lines = here.app.help_lines(&Help::default());
            let shown: Vec<&str> = lines.iter().flat_map(|(keys, _)| keys.split(' ')).collect();
            let scopes = here.app.screen_scopes();
            for (key, action) in dispatched(&here) {
                let its = |binding: &&keys::Binding| binding.keys.contains(&key);
                let of = |scope: &Scope| BINDINGS.iter().filter(|binding| binding.scope == *scope).find(its);
                let name = scopes.iter().find_map(of).unwrap().shown_for(action, &here.app.texts);
                // Digits stand together.
                let one_of = |name: &str| shown.iter().filter(|other| **other == name).count();
                let digits = key.parse::<u8>().is_ok();
                let whole = || shown.iter().filter(|other| **other == "1" || other.starts_with("1–")).count();
                let counts: Vec<usize> = if digits { vec![whole()] } else { name.split(' ').map(one_of).collect() };
                for count in counts {
                    let is_idle = || does_nothing(&at, key);
                    assert!(
                        count == 1 || count == 0 && is_idle(),
                        "{language:?} {place:?}: {count} × {key}\n{lines:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_typed_finds_keys_in_help() {
    let here = used(Language::Bokmal).open().press("?");
    let keys = |here: &Harness| match &here.app.modal {
        Some(Modal::Help(help)) => here.app.help_lines(help),
        other => panic!("no help: {other:?}"),
    };
    assert!(keys(&here).len() > 20);
    let here = here.press("text:MAL");
    assert_eq!(
        keys(&here),
        [
            ("g".to_owned(), "alle mål".to_owned()),
            (": Ctrl-P".to_owned(), "finn en handling, en uke, et mål".to_owned())
        ]
    );
    // By the key itself, and in the order of the table.
    let here = here.press("ctrl-w text:f3");
    assert_eq!(keys(&here).len(), 1);
    let here = here.press("text:xqz");
    assert!(keys(&here).is_empty() && here.screen().contains("Ingen tast"));
    // A letter is looked for and does nothing.
    let here = here.press("ctrl-w text:q text:b");
    assert!(here.left.is_none() && here.asked.iter().all(|effect| !matches!(effect, Effect::Leave { .. })));
    assert!(here.app.docs.week.status.value() != Some(&femsteg::domain::week::Status::Away));
    assert!(here.press("esc").app.modal.is_none());
}

#[test]
fn the_palette_gives_back_the_field_one_was_typing_in_as_it_was() {
    let here = Setup::on("2026-11-23").open().press("1 text:Svar_på_høringen left left left ctrl-w");
    let (screen, cursor) = (here.screen(), here.cursor());
    let here = here.press("ctrl-p text:uker down up pgdn");
    assert_ne!(here.screen(), screen);
    let here = here.press("esc");
    assert_eq!((here.screen(), here.cursor()), (screen, cursor));
    // Undoing in the field goes on as if nothing had been.
    let here = here.press("ctrl-u text:X");
    assert_eq!(here.app.docs.week.focus, "Svar på hørinXgen");
}

#[test]
fn help_waits_under_the_palette() {
    let here = used(Language::Bokmal).open().press("? text:uke");
    let screen = here.screen();
    let here = here.press("ctrl-p text:notat esc");
    assert_eq!(here.screen(), screen);
    assert!(here.press("esc").app.modal.is_none());
}

#[test]
fn what_is_chosen_is_done_and_what_was_typed_is_there() {
    let here = || Setup::on("2026-11-23").file("goals.toml", include_str!("data/full-goals.toml")).open();
    let there = here().press("1 text:Halv_setn ctrl-p text:alle_mål enter");
    assert!(there.screen().contains("Alle mål"), "{}", there.screen());
    let back = there.press("esc");
    assert_eq!(
        (back.app.docs.week.focus.as_str(), back.app.step()),
        ("Halv setn", Some((femsteg::domain::Step::Role, false)))
    );
    let back = back.press("text:ing");
    assert_eq!(back.app.docs.week.focus, "Halv setning");
    // From a screen that leaves the step, Enter goes on with it.
    let there = back.press("left left ctrl-p text:tilbakeblikk enter");
    assert!(matches!(there.app.screen, Screen::Looking(_)));
    let back = there.press("esc enter text:X");
    assert_eq!(back.app.docs.week.focus, "Halv setniXng");
    assert!(back.wait(Duration::from_secs(1)).text(WEEK).contains("Halv setniXng"));
}

#[test]
fn a_page_that_was_left_by_the_palette_waits_as_it_was() {
    let here = used(Language::Bokmal).open().press("3 tab tab tab f3");
    let here = here.press("ctrl-p text:tilbakeblikk enter");
    assert!(matches!(here.app.screen, Screen::Looking(_)));
    let there = used(Language::Bokmal).open().press("3 tab tab tab");
    let back = here.press("esc enter");
    assert_eq!((back.screen(), back.cursor()), (there.screen(), there.cursor()));
}

#[test]
fn a_letter_is_text_where_text_is_typed_and_opens_elsewhere() {
    assert!(matches!(used(Language::Bokmal).open().press(":").app.modal, Some(Modal::Palette(_))));
    assert!(matches!(used(Language::Bokmal).open().press("w :").app.modal, Some(Modal::Palette(_))));
    let typed = Setup::on("2026-11-23").open().press("1 text:Nå: ctrl-p text:a:b");
    assert_eq!((typed.app.docs.week.focus.as_str(), palette(&typed).search.text()), ("Nå:", "a:b"));
}

#[test]
fn weeks_goals_and_requests_are_found_by_what_they_say() {
    let here = used(Language::Bokmal).open();
    assert!(here.app.chronicle.left().is_none(), "nothing is read before somebody asks");
    assert!(here.press("ctrl-p").app.chronicle.is_complete());
    for (typed, first, screen) in
        [("innspill", "Uke 47", "Uke 47"), ("2026-w46", "Uke 46", "Uke 46"), ("uke 46", "Uke 46", "Uke 46")]
    {
        let here = used(Language::Bokmal).open().press("ctrl-p").types(typed);
        assert!(labels(&here)[0].starts_with(first), "{typed}: {:?}", labels(&here));
        assert!(here.press("enter").screen().contains(screen));
    }
    let goals = used(Language::Bokmal).open();
    for goal in goals.app.docs.goals.goal.clone() {
        let here = used(Language::Bokmal).open().press("3 ctrl-p").types(&goal.title.to_uppercase());
        assert_eq!(found(&here)[0].target, Target::Goal(goal.id.clone()), "{:?}", labels(&here));
        assert!(here.press("enter").screen().contains("Målet"));
    }
    for ask in goals.app.docs.feedback.open() {
        let here = used(Language::Bokmal).open().press("ctrl-p").types(&ask.question);
        assert_eq!(found(&here)[0].target, Target::Ask(ask.id.clone()), "{:?}", labels(&here));
    }
    let all = |here: &Harness| found(here).iter().filter(|entry| matches!(entry.target, Target::Week(_))).count();
    assert_eq!(all(&used(Language::Bokmal).open().press("ctrl-p")), 3);
}

#[test]
fn what_can_be_done_is_found_by_other_words_for_it() {
    for (language, typed, wanted) in [
        (Language::Bokmal, "medarbeidersamtale", "en-til-en"),
        (Language::Bokmal, "ferie", "borte denne uka"),
        (Language::Nynorsk, "mønster", "tilbakeblikk"),
        (Language::Swedish, "semester", "borta den här veckan"),
        (Language::English, "feedback", "requests"),
    ] {
        let here = used(language).open().press("ctrl-p").types(typed);
        assert!(labels(&here).iter().any(|label| label == wanted), "{typed}: {:?}", labels(&here));
    }
}

#[test]
fn what_holds_here_stands_first_and_the_order_is_the_footers() {
    let here = used(Language::Bokmal).open().press("w ctrl-p");
    assert_eq!(labels(&here)[..2], ["åpne", "søk"]);
    let elsewhere = found(&here).iter().position(|entry| !entry.holds_here()).unwrap();
    assert!(elsewhere > 4);
    let weeks = found(&here).iter().position(|entry| matches!(entry.target, Target::Week(_))).unwrap();
    assert!(found(&here)[weeks..].iter().all(|entry| matches!(entry.target, Target::Week(_))));
    // A whole word is nearer than letters that happen to be there.
    assert_eq!(labels(&here.press("text:uker"))[0], "uker");
}

#[test]
fn before_the_first_page_is_left_nothing_else_can_be_opened() {
    let here = Setup::on("2026-11-23").first_time().open().press("ctrl-p");
    assert!(found(&here).iter().all(|entry| entry.holds_here()), "{:?}", labels(&here));
    assert!(here.press("esc").wait(Duration::from_secs(2)).files.is_empty());
}

#[test]
fn from_every_place_everything_can_be_done_and_esc_leads_home() {
    for place in ["", "1", "3 tab tab", "3 f3", "n", "r", "o", "w down enter d", "t"] {
        let count = found(&used(Language::Bokmal).open().press(place).press("ctrl-p")).len();
        for down in 0..count {
            let mut here = used(Language::Bokmal).open().press(place).press("ctrl-p");
            here = here.press(&" down".repeat(down)).press("enter");
            here.screen();
            for _ in 0..8 {
                here = here.press("esc");
            }
            let is_home = matches!(here.app.screen, Screen::Start { .. });
            assert!(is_home || here.left.is_some() || !here.asked.is_empty(), "{place:?} {down}");
        }
    }
}
