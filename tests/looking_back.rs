//! Looking back: the list of weeks, words looked for in all of them, a week that is read, and two.

use std::time::Duration;

use femsteg::app::Screen;
use femsteg::app::msg::{Effect, Event, Key, Msg};
use femsteg::domain::{Week, WeekId};
use femsteg::review::chronicle::Part;
use femsteg::testing::{Harness, Setup};

const OPEN: &str = "weeks/2026-W48.toml";

fn week(setup: Setup, id: &str, text: &str) -> Setup {
    setup.file(&format!("weeks/{id}.toml"), &format!("schema = 1\nweek = \"{id}\"\n{text}"))
}

fn desk() -> Setup {
    let weeks = [
        ("2026-W48", "focus = \"Møte med rådet\"\n"),
        ("2026-W47", "focus = \"Budsjettet\"\nplan_b = \"Utsette møtet\"\n"),
        ("2026-W46", "focus = \"Ferdig utkast\"\n"),
        ("2025-W47", "focus = \"Et annet budsjett\"\n"),
    ];
    weeks.into_iter().fold(Setup::on("2026-11-23"), |setup, (id, text)| week(setup, id, text))
}

fn listed(here: &Harness) -> Vec<String> {
    here.app.listing().unwrap().listed.iter().map(WeekId::to_string).collect()
}

/// The week that is read and the one beside it.
fn read(here: &Harness) -> Vec<String> {
    match &here.app.screen {
        Screen::Past(reading) => reading.weeks().map(|week| week.to_string()).collect(),
        _ => Vec::new(),
    }
}

fn is_at_the_start(here: &Harness) -> bool {
    matches!(here.app.screen, Screen::Start { .. })
}

#[test]
fn all_weeks_are_listed_the_open_one_as_it_stands_and_the_unreadable_by_name() {
    let here = desk().file("weeks/2026-W45.toml", "schema = 1\nfocus = \n").open();
    let here = here.press("1").types(", kort").press("esc w");
    assert_eq!(listed(&here), ["2026-W48", "2026-W47", "2026-W46", "2026-W45", "2025-W47"]);
    assert!(here.screen().contains("Møte med rådet, kort") && here.screen().contains("kan ikke leses"));
    let here = here.press("down down down enter");
    assert!(here.screen().contains("weeks/2026-W45.toml, linje 2"), "{}", here.screen());
}

#[test]
fn letters_look_in_all_weeks_at_once_and_esc_forgets_them_before_it_leaves() {
    let here = desk().open().press("w").types("MOTE");
    assert_eq!(listed(&here), ["2026-W48", "2026-W47"]);
    assert!(here.screen().contains("Plan B: Utsette møtet"), "{}", here.screen());
    let here = here.types(" budsj");
    assert_eq!(listed(&here), ["2026-W47"]);
    let here = here.types("x");
    assert!(listed(&here).is_empty() && here.screen().contains("ingen uker"), "{}", here.screen());
    let here = here.press("ctrl-w ctrl-w").types("xudsj").press("home delete");
    assert_eq!(listed(&here), ["2026-W47", "2025-W47"]);
    let here = here.press("down enter");
    assert_eq!(read(&here), ["2025-W47"]);
    let here = here.press("esc");
    assert!(here.screen().contains("udsj") && listed(&here).len() == 2, "what was found is still there");
    let here = here.press("esc");
    assert_eq!(listed(&here).len(), 4);
    assert_eq!(here.app.listing().unwrap().chosen.unwrap().to_string(), "2025-W47");
    assert!(is_at_the_start(&here.press("esc")));
}

#[test]
fn the_search_line_is_for_letters_that_mean_something_in_the_list() {
    assert!(desk().open().press("w q").left.is_some());
    assert!(desk().open().press("w ?").app.modal.is_some());
    let here = desk().open().press("w / q ?");
    assert!(here.left.is_none() && here.app.modal.is_none() && listed(&here).is_empty());
    let here = desk().open().press("w").paste("ferdig\nUTKAST");
    assert_eq!(listed(&here), ["2026-W46"]);
    let here = desk().open().press("w space enter");
    assert_eq!(read(&here), ["2026-W48"], "a space looks for nothing");
}

#[test]
fn found_words_are_marked_in_the_list_and_in_the_week() {
    use ratatui::style::Modifier;
    for keys in ["w text:budsj", "w text:budsj enter"] {
        let buffer = desk().without_colour().open().press(keys).buffer();
        let rows = buffer.content.chunks(usize::from(buffer.area.width));
        let marked = rows.map(|row| {
            let cells = row.iter().filter(|cell| cell.modifier.contains(Modifier::UNDERLINED));
            cells.map(ratatui::buffer::Cell::symbol).collect::<String>()
        });
        let marked: Vec<String> = marked.filter(|marked| !marked.is_empty()).collect();
        assert_eq!(marked[0], "Budsj", "{keys}");
    }
}

#[test]
fn a_week_is_opened_where_the_first_word_was_found() {
    let long = |id: &str| include_str!("../benches/data/week.toml").replace("2026-W00", id);
    let setup = || desk().file("weeks/2026-W40.toml", &long("2026-W40"));
    for (word, top) in [("høringssvaret", true), ("merket", false), ("nabodirektoratet", false)] {
        let here = setup().open().press(&format!("w text:{word} enter"));
        let screen = here.screen();
        assert!(screen.contains(word) || screen.contains("Høringssvaret"), "{screen}");
        assert_eq!(screen.contains("Høringssvaret skal være klart"), top, "{word}: {screen}");
        assert!(here.press("pgup pgup pgup pgup pgup pgup").screen().contains("Høringssvaret skal"), "{word}");
    }
    let before = setup().open().press("w text:merket enter").screen();
    assert_ne!(setup().open().press("w text:merket enter up").screen(), before, "every press moves");
}

#[test]
fn a_week_that_is_read_leads_to_its_neighbours_and_is_edited_with_one_key() {
    let here = desk().open().press("w down enter");
    assert_eq!(read(&here), ["2026-W47"]);
    assert_eq!(read(&desk().open().press("w down enter left")), ["2026-W46"]);
    assert_eq!(read(&desk().open().press("w down enter right right")), ["2026-W48"]);
    let here = here.press("e");
    assert!(is_at_the_start(&here) && here.app.docs.id.to_string() == "2026-W47");
    let here = here.press("1").types(" i boks").press("esc").wait(Duration::from_secs(1));
    assert!(here.text("weeks/2026-W47.toml").contains("Budsjettet i boks"));
    let left = "2026-W48".parse().unwrap();
    assert!(here.app.chronicle.find(left).is_some(), "the week that was left is among those that were read");
    let here = here.press("esc");
    assert_eq!(read(&here), ["2026-W47"], "back to where it was opened from");
    assert!(here.screen().contains("Budsjettet i boks"));
    let here = here.press("esc");
    assert_eq!(listed(&here).len(), 4);
    let here = here.press("esc");
    assert!(is_at_the_start(&here) && here.app.docs.id == left);
    assert!(is_at_the_start(&desk().open().press("w enter e")), "the open week is at hand already");
}

#[test]
fn reading_writes_nothing() {
    let before = desk().open();
    let here =
        desk().open().press("w / text:mote enter y d i left right pgdn esc esc esc esc").wait(Duration::from_secs(5));
    assert!(is_at_the_start(&here));
    assert_eq!(here.files, before.files);
    assert!(here.asked.iter().any(|effect| matches!(effect, Effect::Copy(text) if text.contains("Møte med rådet"))));
}

#[test]
fn two_weeks_stand_side_by_side_or_one_above_the_other() {
    let here = desk().sized(120, 40).open().press("w enter d");
    assert_eq!(read(&here), ["2026-W48", "2026-W47"]);
    let both = here.screen().lines().any(|row| row.contains("Møte med rådet") && row.contains("Budsjettet"));
    assert!(both, "{}", here.screen());
    let here = here.press("left");
    assert_eq!(read(&here), ["2026-W48", "2026-W46"]);
    assert_eq!(read(&desk().open().press("w down enter d right")), ["2026-W47", "2026-W48"], "past the week itself");
    assert_eq!(read(&here.press("d")), ["2026-W48"]);
    let narrow = desk().sized(80, 40).open().press("w enter d").screen();
    let at = |text: &str| narrow.find(text).unwrap();
    assert!(at("Møte med rådet") < at("Budsjettet"));
    let here = desk().open().press("w end enter d");
    assert!(read(&here) == ["2025-W47"] && here.screen().contains("ingen uke før"), "{}", here.screen());
}

#[test]
fn the_same_week_last_year_is_one_key_away() {
    let here = desk().open().press("w down enter i");
    assert_eq!(read(&here), ["2026-W47", "2025-W47"]);
    assert_eq!(read(&here.press("esc")), ["2026-W47"]);
    let here = desk().open().press("w enter i");
    assert!(read(&here) == ["2026-W48"] && here.screen().contains("uke 48 2025"), "{}", here.screen());
    let longer = week(week(Setup::on("2026-12-30"), "2026-W53", "focus = \"Jul\"\n"), "2025-W52", "focus = \"Jul\"\n");
    assert_eq!(read(&longer.open().press("w enter i")), ["2026-W53", "2025-W52"]);
}

/// Many weeks come in parts; the list says so only when that takes its time.
#[test]
fn weeks_come_as_they_are_read() {
    let part = |from: i64, left: usize, is_first: bool| {
        let this: WeekId = "2026-W48".parse().unwrap();
        let weeks =
            (from..from + 30).map(|back| (this.plus(-back), Week { focus: format!("nr {back}"), ..Week::new() }));
        Event::Chronicle(Part { weeks: weeks.collect(), left, is_first, ..Part::default() })
    };
    let mut here = desk().open().press("w");
    here.send(part(1, 570, true));
    assert!(!here.screen().contains("570"), "{}", here.screen());
    let mut here = here.press("text:28").wait(Duration::from_millis(150));
    assert!(here.screen().contains("Leser 570 uker til"), "{}", here.screen());
    assert_eq!(listed(&here).len(), 1);
    here.send(part(300, 0, false));
    here.send(part(270, 0, false));
    assert!(!here.screen().contains("Leser"));
    assert_eq!(listed(&here).len(), 12, "28, 280 to 289, and 328");
}

#[test]
fn what_is_typed_before_the_weeks_are_read_is_looked_for_in_them() {
    let mut app = desk().open().app;
    let mut send = |event| app.update(Msg { at: app.at, event });
    for name in ["w", "/", "q", "backspace", "m", "o"] {
        send(Event::Key(Key::named(name).unwrap()));
    }
    let read = vec![("2026-W40".parse().unwrap(), Week { focus: "Møter".to_owned(), ..Week::new() })];
    send(Event::Chronicle(Part { weeks: read, is_first: true, ..Part::default() }));
    assert_eq!(app.listing().unwrap().listed.len(), 2, "this one and the open week");
}

#[test]
fn awkward_words_and_endless_ones_are_looked_for() {
    for naughty in naughty_strings::BLNS {
        let here = week(desk(), "2026-W44", "").open().press("w /").paste(naughty);
        here.buffer();
        here.press("left x enter esc esc esc").buffer();
    }
    let here = desk().open().press("w /").paste(&"møte ".repeat(20_000));
    assert_eq!(listed(&here), ["2026-W48", "2026-W47"]);
    assert!(here.cursor().0 > 60 && here.cursor().0 < 80, "{:?}", here.cursor());
    assert!(here.text(OPEN).contains("rådet"));
}

#[test]
fn the_pages_open_where_something_was_written() {
    for page in ["t", "t pgdn pgdn pgdn pgdn pgdn pgdn"] {
        let here = week(Setup::on("2026-11-23"), "2026-W46", "focus = \"Ferdig utkast\"\n").open().press(page);
        assert_eq!(read(&here.press("enter")), ["2026-W46"], "{page}");
    }
}
