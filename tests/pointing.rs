//! The mouse: what is pointed at does what keys would have done, and the wheel goes on.

use femsteg::app::msg::Event;
use femsteg::testing::{Harness, Setup};
use femsteg::ui;
use ratatui::layout::Position;

const WEEK: &str = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Ferdig utkast\"\n\n[[priority]]\nid = \"m3kd\"\ntitle = \"Første rad\"\n\n\
                    [[priority]]\nid = \"n6cd\"\ntitle = \"Andre rad\"\n";

fn used() -> Harness {
    Setup::on("2026-11-25")
        .file("weeks/2026-W48.toml", WEEK)
        .file("weeks/2026-W47.toml", &WEEK.replace("48", "47"))
        .open()
}

fn told(mut here: Harness, event: Event) -> Harness {
    here.send(event);
    here
}

/// Points at the first place where the screen says `words`, `further` columns on.
fn click(here: Harness, words: &str, further: u16) -> Harness {
    let screen = here.screen();
    let found = screen.lines().enumerate().find_map(|(row, line)| {
        Some((line.split(words).next()?.chars().count(), row)).filter(|_| line.contains(words))
    });
    let (column, row) = found.unwrap_or_else(|| panic!("no {words} in\n{screen}"));
    let position = Position::new(u16::try_from(column).unwrap() + further, u16::try_from(row).unwrap());
    match ui::target(&here.app, position) {
        Some(target) => told(here, Event::Click(target)),
        None => here,
    }
}

#[test]
fn a_step_a_row_and_a_part_of_the_ritual_are_chosen() {
    let here = click(used(), "Tilbakemelding", 0);
    assert!(here.screen().contains("steg 4 av 5"), "{}", here.screen());
    let here = click(here, "Mål", 0);
    assert!(here.screen().contains("steg 2 av 5"), "{}", here.screen());
    let here = click(used(), "Andre rad", 3).press("space");
    assert!(here.text("weeks/2026-W48.toml").contains("title = \"Andre rad\"\noutcome = \"done\""));
    // Where nothing stands, nothing happens.
    let before = used().screen();
    assert_eq!(click(used(), "Uke 48", 0).screen(), before);
}

#[test]
fn a_question_is_opened_a_letter_and_an_option_are_chosen() {
    let here = click(used().press("1"), "Oppdrag", 0).types("Regelverk");
    let here = click(here, "Regelverk", 5).types("-");
    assert!(here.screen().contains("Regel-verk"), "{}", here.screen());
    let here = used().press("5");
    let (first, third) = (here.screen(), click(here, "3", 0));
    assert_ne!(first, third.screen());
    assert!(third.text("weeks/2026-W48.toml").contains("level = 3"), "{}", third.text("weeks/2026-W48.toml"));
}

#[test]
fn a_week_is_chosen_and_then_opened_and_the_wheel_goes_on() {
    let here = click(used().press("w"), "uke 47", 0);
    let here = click(here, "uke 47", 0);
    assert!(here.screen().contains("Uke 47"), "{}", here.screen());
    let listed = told(used().press("w"), Event::Wheel(1)).press("enter").screen();
    assert!(listed.contains("Uke 47"), "{listed}");
}

#[test]
fn what_is_asked_over_the_screen_is_answered_by_keys_alone() {
    let help = used().press("?");
    let before = help.screen();
    assert_eq!(click(help, "utfall", 0).screen(), before);
}
