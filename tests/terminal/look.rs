//! Colours, themes and signs as they arrive at a terminal.

use super::{Planner, at_the_focus, used_desk};
use crate::commands::Desk;

/// The colours of the start screen, of a step and of the settings, when the program begins so.
fn is_coloured(desk: &Desk, begin: &str) -> bool {
    let mut planner = Planner::in_shell(desk, &format!("{begin} --today 2026-11-25"));
    planner.see("fortsett").press("1").see("steg 1 av 5");
    let (rows, columns) = planner.screen().size();
    let cells = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let is_coloured = cells
        .filter_map(|(row, column)| planner.screen().cell(row, column))
        .any(|cell| cell.fgcolor() != vt100::Color::Default);
    planner.press("ctrl-c");
    assert_eq!(planner.is_gone(), 0, "{begin}");
    is_coloured
}

#[test]
fn the_first_word_on_colours_holds_in_the_terminal_too() {
    let desk = used_desk();
    for (begin, wanted) in [
        ("exec \"$0\"", true),
        ("NO_COLOR=1 exec \"$0\"", false),
        ("NO_COLOR=1 exec \"$0\" --color always", true),
        ("NO_COLOR=1 CLICOLOR_FORCE=1 exec \"$0\"", false),
        ("CLICOLOR=0 exec \"$0\"", false),
        ("CLICOLOR=0 CLICOLOR_FORCE=1 exec \"$0\"", true),
        ("exec \"$0\" --color never", false),
    ] {
        assert_eq!(is_coloured(&desk, begin), wanted, "{begin}");
    }
    desk.write("config.toml", "language = \"nb\"\ntheme = \"plain\"\n");
    assert!(!is_coloured(&desk, "exec \"$0\" --color always"), "the theme has none");
}

#[test]
fn a_theme_of_ones_own_is_there_from_the_start_and_found_later() {
    let desk = used_desk();
    desk.write("config.toml", "language = \"nb\"\ntheme = \"kveld\"\n");
    desk.write("themes/kveld.toml", "rule = \"33\"\n");
    desk.write("themes/natt.toml", "rule = \"#102030\"\n");
    let rule = |planner: &Planner| planner.screen().cell(1, 5).map(vt100::Cell::fgcolor);
    let mut planner = Planner::open(&desk);
    planner.see("fortsett");
    assert_eq!(rule(&planner), Some(vt100::Color::Idx(33)));
    planner.press("s").see("Hvilket språk").press("tab tab tab").see("6 natt").press("6");
    planner.until("the other theme", |planner| rule(planner) == Some(vt100::Color::Rgb(16, 32, 48)));
    planner.until_in(&desk.path("config.toml"), "natt").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
}

#[test]
fn in_a_locale_that_is_not_utf_8_signs_are_ascii_and_letters_can_be_typed() {
    let desk = used_desk();
    let mut planner = Planner::in_shell(&desk, "LC_ALL=C exec \"$0\" --today 2026-11-25");
    planner.see("-----").press("1").see("steg 1 av 5").types("Møte – ja").see("Møte - ja");
    assert!(planner.text().chars().all(|c| c.is_ascii() || c.is_alphabetic()), "{}", planner.text());
    planner.until_in(&desk.path(super::WEEK), "Møte – ja").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
}

#[test]
fn the_mouse_is_listened_to_only_when_wanted_and_left_alone_in_the_end() {
    let listens = |planner: &Planner| planner.screen().mouse_protocol_mode() != vt100::MouseProtocolMode::None;
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    assert!(!listens(&planner));
    planner.press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    let desk = used_desk();
    desk.write("config.toml", "language = \"nb\"\nmouse = true\neditor = \"/bin/sh editor.sh\"\n");
    crate::commands::put(&desk.root().join("editor.sh"), b"echo lent\nread line\n");
    let mut planner = at_the_focus(&desk);
    planner.until("the mouse", listens);
    // A click on the second step, as xterm tells it.
    planner.types("\x1b[<0;6;5M\x1b[<0;6;5m").see("steg 2 av 5").press("pgup").see("steg 1 av 5");
    planner.press("ctrl-e").see("lent");
    assert!(!listens(&planner), "the editor has the mouse");
    planner.types("\r").until("the mouse again", listens).press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert!(!listens(&planner));
}
