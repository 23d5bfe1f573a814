//! A week, from the first start to the page; and coming back to it, however one left.

use std::process::Command;

use rustix::process::Signal;

use super::killed::saved_focus;
use super::{Planner, WEEK, at_the_focus, used_desk};
use crate::commands::Desk;

/// Every file that a first Monday leaves, with its golden copy.
const GOLDEN: [(&str, &str); 4] = [
    (WEEK, include_str!("../data/golden/2026-W48.toml")),
    ("goals.toml", include_str!("../data/golden/goals.toml")),
    ("feedback.toml", include_str!("../data/golden/feedback.toml")),
    ("config.toml", include_str!("../data/golden/config.toml")),
];
const FOCUS: &str = "Høringssvaret må være klart, også på nynorsk: æøå ÆØÅ";
/// A farmer: a woman, a skin tone, a joiner and a sheaf of rice, one character to its reader.
const FARMER: &str = "👩🏽\u{200d}🌾";

/// Types a whole week at a desk where nothing was ever written, up to the page.
fn planned(desk: &Desk) -> Planner {
    let mut planner = Planner::open(desk);
    planner.see("Velkommen").press("pgdn").see("steg 1 av 5");
    planner.types(FOCUS).press("enter").types(&format!("Kurs hos {FARMER}")).press("enter").types("K.");
    planner.press("enter").types("om to uker").press("pgdn").see("steg 2 av 5");
    planner.types("Tydeligere regler").press("enter").see("· Målet").types("Saksbehandlerne slipper å lete");
    planner.press("esc").see("1 denne uka").press("1 pgdn").see("steg 3 av 5");
    planner.types("Ferdig utkast").press("enter").paste("Saksbehandlerne slipper\rdoble regler");
    planner.press("enter 8 enter 1 1").types("Mandag 9: skissere").press("pgdn").see("steg 4 av 5");
    planner.types("K.").press("enter").see("· Bestillingen").press("1");
    planner.paste("Hva er uklart i utkastet?\nOg hva kan strykes?").press("enter").types("fredag");
    planner.press("esc").see("steg 4 av 5 · Tilbakemelding").press("pgdn").see("steg 5 av 5");
    planner.press("3 2").types("Én formiddag uten møter").press("pgdn").see("Uke 48 · 23.–29. november");
    planner
}

#[test]
fn a_monday_by_hand_becomes_the_golden_files() {
    let desk = Desk::new();
    planned(&desk).press("q").is_gone();
    is_golden(&desk);
    let mut files: Vec<_> = Desk::everything(&desk.dir());
    files.retain(|path| path.is_file());
    assert_eq!(files.len(), GOLDEN.len() + 1, "these, and .gitignore: {files:?}");
    another_parser_reads_the_same(&desk);
}

fn is_golden(desk: &Desk) {
    for (name, golden) in GOLDEN {
        assert_eq!(desk.read(name), golden, "{name}");
    }
}

/// Python has a TOML parser of its own.
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn another_parser_reads_the_same(desk: &Desk) {
    let python = |code: &str| Command::new("python3").args(["-X", "utf8", "-c", code]).arg(desk.path(WEEK)).output();
    if !python("import tomllib").is_ok_and(|tried| tried.status.success()) {
        return eprintln!("left out: no python3 from 3.11 on, so no second parser has read the files");
    }
    let code = "import sys, tomllib\nw = tomllib.load(open(sys.argv[1], 'rb'))\n\
                print(w['focus'], *[r['what'] for r in w['can_wait']], *[r['value'] for r in w['priority']], sep='\\n')";
    let read = python(code).unwrap();
    let wanted = format!("{FOCUS}\nKurs hos {FARMER}\nSaksbehandlerne slipper doble regler\n");
    assert_eq!(String::from_utf8(read.stdout).unwrap(), wanted, "{}", String::from_utf8_lossy(&read.stderr));
}

/// Leaves a field in the middle of its text by `leave`, and comes back to it.
fn comes_back_after(leave: impl Fn(&mut Planner)) {
    let desk = Desk::new();
    planned(&desk).press("q").is_gone();
    let mut planner = Planner::open(&desk);
    planner.see("Uke 48 · 23.–29. november").see(FOCUS).see("Ferdig utkast").see("Én formiddag uten møter");
    planner.press("esc").see("avslutt uka").press("3").see("Hva vil du få til?");
    planner.press("enter left left").see("Hvem får det bedre av dette");
    planner.types("X").see("reglXer").press("backspace").see_no("reglX");
    let left = planner.picture();
    leave(&mut planner);
    is_golden(&desk);
    let mut again = Planner::open(&desk);
    again.see("Hvem får det bedre av dette").see_picture(&left);
    again.types("Å").see("reglÅer").press("ctrl-c");
    assert_eq!(again.is_gone(), 0);
    assert!(desk.read(WEEK).contains("doble reglÅer\""));
}

#[test]
fn coming_back_after_ctrl_c() {
    comes_back_after(|planner| assert_eq!(planner.press("ctrl-c").is_gone(), 0));
}

#[test]
fn coming_back_after_a_termination() {
    comes_back_after(|planner| assert_eq!(planner.signal(Signal::TERM).is_gone(), 0));
}

#[test]
fn coming_back_after_the_terminal_was_closed() {
    comes_back_after(|planner| {
        // F11 means nothing here.
        planner.close_while_typing("\x1b[23~");
        assert_eq!(planner.is_gone(), 0);
    });
}

#[test]
fn what_was_seen_before_the_terminal_closed_is_saved() {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    planner.types("Halvferdig set").see("Halvferdig set").close_while_typing("n");
    assert_eq!(planner.is_gone(), 0);
    let seen = if planner.text().contains("setn") { "Halvferdig setn" } else { "Halvferdig set" };
    assert!(saved_focus(&desk).starts_with(seen), "{}", desk.read(WEEK));
}

/// Ctrl-D takes a row away, and where a file ends it is what a terminal says that goes away.
#[test]
fn a_terminal_that_goes_away_with_ctrl_d_takes_no_row_along() {
    let desk = used_desk();
    let week = "schema = 1\nweek = \"2026-W48\"\n\n[[priority]]\nid = \"ap8m\"\ntitle = \"Ferdig utkast\"\n";
    desk.write(WEEK, week);
    let mut planner = Planner::open(&desk);
    planner.see("Ferdig utkast").press("3").see("steg 3 av 5").put_keyboard_away();
    // When a frame of this size is seen, what was typed before is no longer on its way.
    planner.resize(80, 30).see("Ferdig utkast").signal(Signal::TERM);
    assert_eq!(planner.is_gone(), 0);
    assert_eq!(desk.read(WEEK), week);
}
