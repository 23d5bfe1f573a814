//! Looking back: from a number to the rows behind it, to the week, and back again; and nothing is changed by it.

use femsteg::app::Screen;
use femsteg::app::msg::Event;
use femsteg::domain::{Week, WeekId};
use femsteg::locale::Language;
use femsteg::review::chronicle::Part;
use femsteg::testing::{Harness, Setup, invented};
use proptest::prelude::*;

const ENERGY: &str = "t pgdn pgdn pgdn pgdn pgdn";

fn week(number: u32, text: &str) -> (String, String) {
    let head = format!("schema = 1\nweek = \"2026-W{number}\"\nfocus = \"Fokus {number}\"\n");
    (format!("weeks/2026-W{number}.toml"), head + text)
}

fn with(weeks: &[(u32, &str)]) -> Setup {
    let files = weeks.iter().map(|(number, text)| week(*number, text));
    files.fold(Setup::on("2026-11-25"), |setup, (name, text)| setup.file(&name, &text))
}

fn energy(level: u8, load: u8) -> String {
    format!("\n[energy.close]\nlevel = {level}\nload = {load}\n")
}

const REPORTS: &str = "\n[[obstacle]]\nid = \"d7ke\"\nwhat = \"Tre rapporter\"\ntag = \"reporting\"\ndrained = true\n";

fn shows(here: &Harness, texts: &[&str]) {
    let screen = here.screen();
    for text in texts {
        assert!(screen.contains(text), "{text}\n{screen}");
    }
}

fn hides(here: &Harness, text: &str) {
    let screen = here.screen();
    assert!(!screen.contains(text), "{text}\n{screen}");
}

#[test]
fn a_number_opens_the_rows_behind_it_and_they_open_their_week() {
    let here = with(&[(46, REPORTS), (47, REPORTS)]).open().press("t pgdn");
    shows(&here, &["Hindringer", "rapportering", "2 i 2 uker"]);
    hides(&here, "Tre rapporter");
    let here = here.press("enter");
    shows(&here, &["Uke\u{a0}46  Tre rapporter · Tappet deg", "Uke\u{a0}47"]);
    let here = here.press("down down enter");
    shows(&here, &["Uke 47", "Fokus 47"]);
    let here = here.press("esc");
    shows(&here, &["▸ Uke\u{a0}47  Tre rapporter"]);
    let here = here.press("home enter");
    hides(&here, "Tre rapporter");
    assert!(matches!(here.press("esc").app.screen, Screen::Start { .. }));
}

#[test]
fn from_a_week_that_was_opened_one_goes_on_to_its_neighbours() {
    let here = with(&[(46, REPORTS), (47, REPORTS)]).open().press("t pgdn enter down enter");
    shows(&here, &["Fokus 46"]);
    let here = here.press("right");
    shows(&here, &["Fokus 47"]);
    shows(&here.press("esc"), &["Hindringer"]);
}

#[test]
fn the_list_of_weeks_keeps_its_own_way_back() {
    let setup = with(&[(46, REPORTS)]).file("goals.toml", "schema = 1\n[[goal\n");
    // What is wrong with a file leads away from the week without going back.
    let here = setup.open().press("t pgdn enter down enter f2 esc w enter esc");
    assert!(matches!(here.app.screen, Screen::Weeks { .. }));
}

#[test]
fn digits_choose_how_far_back_one_looks() {
    let here = with(&[(44, REPORTS), (47, REPORTS)]).open().press("t pgdn");
    shows(&here, &["8 uker", "2 i 2 uker", "2 med innhold"]);
    let here = here.press("1");
    shows(&here, &["4 uker", "1 i 1 uke"]);
    let here = here.press("4 pgdn pgup");
    shows(&here, &["52 uker", "2 i 2 uker", "Uke\u{a0}49\u{a0}2025"]);
    let here = here.press("pgdn pgdn pgdn pgdn pgdn");
    shows(&here, &["Året · 52 uker"]);
    shows(&here.press("1"), &["Tidslinje · 4 uker"]);
}

#[test]
fn the_open_week_counts_as_it_stands() {
    let here = with(&[(48, REPORTS)]).open().press("t pgdn");
    shows(&here, &["rapportering"]);
    let mut here = here;
    here.outside("weeks/2026-W48.toml", &week(48, "").1);
    hides(&here, "rapportering");
}

#[test]
fn a_week_away_and_one_that_cannot_be_read_are_told_and_not_counted() {
    let away = format!("status = \"away\"\n{REPORTS}");
    let setup = with(&[(44, &away), (45, REPORTS)]).file("weeks/2026-W46.toml", "schema = 1\nfocus = \n");
    let here = setup.open().press("t pgdn");
    shows(&here, &["1 i 1 uke", "1 med innhold", "1 borte", "5 tomme", "Kan ikke leses, og er ikke med: uke\u{a0}46"]);
    let here = here.press("pgup end");
    shows(&here, &["Uke\u{a0}44  borte", "Uke\u{a0}46  kan ikke leses"]);
}

#[test]
fn what_is_still_to_be_read_is_told_and_counted_when_it_comes() {
    let mut here = with(&[]).open().press("t pgdn");
    let part = |number: u32, left, is_first| {
        let mut week = Week { focus: "noe".into(), ..Week::new() };
        let obstacle = femsteg::domain::week::Obstacle { what: "Venter".into(), ..Default::default() };
        week.obstacle.push(obstacle);
        let id = WeekId::new(2026, number).unwrap();
        Event::Chronicle(Part { weeks: vec![(id, week)], left, is_first, ..Part::default() })
    };
    here.send(part(47, 300, true));
    shows(&here, &["Leser eldre uker. 300 gjenstår.", "1 i 1 uke"]);
    here.send(part(44, 0, false));
    shows(&here, &["2 i 2 uker"]);
    hides(&here, "gjenstår");
}

#[test]
fn an_empty_window_offers_a_longer_one() {
    let here = with(&[(38, "")]).open().press("t");
    shows(&here, &["Det står ingenting i disse ukene.", "3 viser 13 uker."]);
    let here = here.press("3");
    shows(&here, &["Fokus 38"]);
    shows(&with(&[]).open().press("t 4"), &["Det står ingenting i disse ukene."]);
    hides(&with(&[]).open().press("t 4"), "viser");
}

/// Something leads from one sign to the next.
fn has_line(screen: &str) -> bool {
    ["●─", "─●", "○┄", "┄○", "◉─", "─◉"].iter().any(|line| screen.contains(line))
}

#[test]
fn a_line_never_leads_across_a_gap() {
    let (calm, away) = (energy(3, 2), format!("status = \"away\"\n{}", energy(3, 2)));
    let chart = |between: &[(u32, &str)]| {
        let mut weeks = vec![(45, calm.as_str()), (47, calm.as_str())];
        weeks.extend_from_slice(between);
        with(&weeks).open().press(ENERGY).screen()
    };
    let whole = chart(&[(46, &calm)]);
    assert!(whole.contains("●─") && whole.contains("○┄"), "{whole}");
    assert!(!has_line(&chart(&[])), "missing");
    assert!(!has_line(&chart(&[(46, &away)])), "away");
    assert!(!has_line(&chart(&[(46, "")])), "silent");
    assert!(!has_line(&chart(&[(46, "\n[energy\n")])), "unreadable");
}

#[test]
fn energy_and_load_are_told_apart_without_colours_and_are_private() {
    let weeks = [(46, energy(4, 2)), (47, energy(3, 3))];
    let here = with(&weeks.each_ref().map(|(number, text)| (*number, text.as_str()))).without_colour();
    let screen = here.open().press(ENERGY).screen();
    let chart: Vec<&str> = screen.lines().skip(6).take(9).collect();
    let count = |sign: char| chart.iter().map(|line| line.matches(sign).count()).sum::<usize>();
    assert_eq!((count('●'), count('○'), count('◉')), (1, 1, 1), "{screen}");
    assert!(screen.contains("Privat, bare for deg"), "{screen}");
}

#[test]
fn the_words_of_the_week_under_the_cursor_stand_beside_the_line() {
    let said = format!("{REPORTS}\n[energy.open]\nlevel = 2\nload = 5\n{}gave = \"Workshopen\"\n", energy(4, 3));
    for (columns, rows) in [(120, 40), (80, 24), (60, 20)] {
        let here = with(&[(47, &said)]).sized(columns, rows).open().press(ENERGY).press("left");
        let words = ["Uke 47 · Fokus 47", "Ga energi: Workshopen", "Tappet deg: Tre rapporter", "Energi: 2 → 4"];
        shows(&here, &words);
        shows(&here.press("enter"), &["Fokus 47", "Tre rapporter"]);
    }
    let here = with(&[(47, &said)]).sized(40, 12).open().press(ENERGY).press("left");
    shows(&here, &["Uke 47 · Fokus 47", "Ga energi: Workshopen", "Tappet deg: Tre rapporter", "privat"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_keys_look_at_everything_and_change_nothing(
        seed in any::<u64>(),
        keys in proptest::collection::vec(0..12usize, 1..60),
        size in (40..130u16, 12..45u16),
        language in 0..4usize,
    ) {
        const KEYS: [&str; 12] =
            ["pgdn", "pgup", "up", "down", "enter", "left", "right", "home", "end", "1", "3", "4"];
        let setup = Setup::on("2026-11-25").speaking(Language::ALL[language]).sized(size.0, size.1);
        let files = invented::files(60, WeekId::new(2026, 48).unwrap(), seed);
        let mut here = files.iter().fold(setup, |setup, (name, text)| setup.file(name, text)).open();
        let before = here.files.clone();
        here = here.press("t");
        for key in keys {
            here = here.press(KEYS[key]);
            here.buffer();
        }
        prop_assert_eq!(&here.press("esc esc").files, &before);
    }
}
