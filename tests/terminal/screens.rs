//! Terminals of every size, terminals that change theirs, no terminal at all, and text that is no command.

use rustix::process::Signal;

use super::planner::Picture;
use super::{Planner, WEEK, at_the_focus, to_the_focus, used_desk};
use crate::commands::Desk;

/// The picture of the first step in a terminal that always had this size.
fn picture_at(columns: u16, rows: u16) -> Picture {
    let desk = used_desk();
    let mut planner = to_the_focus(Planner::sized(&desk, columns, rows));
    planner.picture()
}

#[test]
fn a_small_terminal_has_a_page() {
    let small = picture_at(40, 12);
    assert!(small.lines[0].contains("steg 1 av 5 · Rolle") && small.lines.len() == 12, "{small:#?}");
    let usual = picture_at(80, 24);
    assert!(usual.lines[0].contains("Uke 48 · steg 1 av 5 · Rolle") && usual.lines.len() == 24, "{usual:#?}");
}

#[test]
fn a_terminal_too_small_for_anything_waits_to_be_larger() {
    let wanted = picture_at(80, 24);
    for (columns, rows) in [(5, 2), (1, 1), (500, 1)] {
        let desk = used_desk();
        let mut planner = Planner::sized(&desk, columns, rows);
        planner.until("the terminal taken over", |planner| planner.screen().alternate_screen());
        planner.resize(80, 24).see("alle taster").types("1Ut").see("Ut").press("backspace backspace");
        planner.see_picture(&wanted).press("ctrl-c");
        assert_eq!(planner.is_gone(), 0, "{columns}×{rows}");
    }
}

/// As over a serial line.
#[test]
fn a_terminal_that_does_not_tell_its_size_has_the_usual_one_until_it_does() {
    let wanted = picture_at(80, 24);
    for (columns, rows) in [(0, 0), (0, 50), (120, 0)] {
        let desk = used_desk();
        let mut planner = to_the_focus(Planner::sized(&desk, columns, rows));
        planner.types("Ut").see("Ut").press("backspace backspace").see_picture(&wanted);
        planner.resize(60, 20).types("Ut").see("Ut").press("ctrl-c");
        assert_eq!(planner.is_gone(), 0, "{columns}×{rows}");
    }
}

#[test]
fn a_storm_of_sizes_ends_with_the_right_picture() {
    let wanted = picture_at(80, 24);
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    for n in 0..300_u16 {
        planner.resize(1 + n * 37 % 200, 1 + n * 17 % 60);
    }
    planner.resize(80, 24).see_picture(&wanted);
    planner.types("Utkast").see("Utkast").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
}

/// A terminal may have been small and be large again before the program asks how large it is. What it dropped
/// at the edges meanwhile has to be drawn again, though the size is the same as before.
#[test]
fn a_size_there_and_back_again_draws_anew() {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    let before = planner.picture();
    planner.spoil();
    planner.signal(Signal::WINCH).see_picture(&before);
}

#[test]
fn without_a_terminal_it_points_to_the_commands() {
    let run = Desk::new().run("--lang nb");
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(run.err.contains("femsteg show") && run.err.lines().count() == 1, "{}", run.err);
    // The keys come from a terminal, and the picture goes elsewhere; and the other way round.
    for script in ["\"$0\" \"$@\" | cat; read -r line", "\"$0\" \"$@\" </dev/null; read -r line"] {
        let desk = used_desk();
        let mut shell = Planner::in_shell(&desk, script);
        shell.see("femsteg show").press("enter").is_gone();
        assert!(!shell.raw.contains(&b'\x1b'), "nothing is taken over");
    }
}

/// Text that would colour, beep, rename the window, be copied, or turn the direction of writing.
const SUSPICIOUS: &str =
    "rød\x1b[31m tittel\x1b]0;navn\x07 snudd\u{202e}txt\u{2066}\u{200f} styring\u{9b}31m\u{85} \x0c\x08\x7f slutt";

#[test]
fn suspicious_text_is_kept_and_never_reaches_the_terminal() {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    planner.paste(SUSPICIOUS).see("slutt").press("enter").types("X").see("X").press("esc").see("alle taster");
    planner.press("5").see("steg 5 av 5").press("pgdn").see("Uke 48 · 23.–29. november").press("v");
    assert_eq!(planner.is_gone(), 0);
    assert!(super::killed::saved_focus(&desk) == SUSPICIOUS, "{:?}", desk.read(WEEK));
    let raw = String::from_utf8(planner.raw.clone()).unwrap();
    for never in
        ["\x1b[31m", "\x1b]", "\x07", "\x08", "\x0c", "\x7f", "\u{9b}", "\u{85}", "\u{202e}", "\u{2066}", "\u{200f}"]
    {
        assert!(!raw.contains(never), "{never:?} in {raw:?}");
    }
    let mut again = Planner::open(&desk);
    again.see("slutt").press("q").is_gone();
    assert!(!String::from_utf8(again.raw.clone()).unwrap().contains(['\u{202e}', '\x07', '\u{9b}']));
}
