//! The terminal is the shell's again, however the program ends and whenever it stops; and it goes on after a stop.

use std::fs;

use rustix::process::{Pid, Signal, kill_process};

use super::{Planner, WEEK, at_the_focus, to_the_focus, used_desk};

/// Bracketed paste off, back from the alternate screen, the cursor shown: the last that is written.
pub(super) const FAREWELL: &[u8] = b"\x1b[?2004l\x1b[?1049l\x1b[?25h";
/// The alternate screen, and pastes marked.
const GREETING: &[u8] = b"\x1b[?1049h\x1b[?2004h";

/// The terminal is in no state that the program had brought it to.
fn is_the_shells(planner: &Planner) -> bool {
    let screen = planner.screen();
    !screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor() && !screen.application_cursor()
}

/// Leaves by `leave` while a word stands unsaved, and looks at what is left of the terminal.
fn restored_after(leave: impl Fn(&mut Planner) -> &mut Planner) {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    let during = planner.modes();
    assert!(!is_the_shells(&planner), "the test can see the difference");
    planner.types("Halvferdig set").see("Halvferdig set");
    leave(&mut planner);
    assert_eq!(planner.is_gone(), 0);
    assert!(planner.raw.ends_with(FAREWELL), "{:?}", String::from_utf8_lossy(&planner.raw));
    assert!(is_the_shells(&planner));
    assert_eq!(planner.text(), "", "the screen from before holds nothing of the user's");
    assert_ne!(planner.modes(), during);
    assert_eq!(planner.modes(), planner.modes_before);
    assert!(desk.read(WEEK).contains("focus = \"Halvferdig set\""));
}

#[test]
fn quitting_gives_the_terminal_back() {
    restored_after(|planner| planner.press("esc").see("alle taster").press("q"));
    restored_after(|planner| planner.press("ctrl-c"));
}

#[test]
fn a_signal_to_end_gives_the_terminal_back() {
    let asked = [Signal::TERM, Signal::INT, Signal::HUP, Signal::QUIT];
    let meant = [Signal::ALARM, Signal::USR1, Signal::USR2, Signal::VTALARM, Signal::PROF, Signal::XCPU, Signal::IO];
    for signal in asked.into_iter().chain(meant) {
        restored_after(|planner| planner.signal(signal));
    }
}

#[test]
fn two_signals_at_once_are_no_worse_than_one() {
    restored_after(|planner| planner.signal(Signal::TERM).signal(Signal::HUP).signal(Signal::TERM));
}

#[test]
fn the_page_is_printed_onto_the_shells_screen() {
    let desk = used_desk();
    desk.write(WEEK, "schema = 1\nweek = \"2026-W48\"\nfocus = \"Ferdig utkast\"\n");
    let mut planner = Planner::open(&desk);
    planner
        .see("Ferdig utkast")
        .press("5")
        .see("steg 5 av 5")
        .press("pgdn")
        .see("Uke 48 · 23.–29. november")
        .press("v");
    assert_eq!(planner.is_gone(), 0);
    let at = planner.raw.windows(FAREWELL.len()).rposition(|bytes| bytes == FAREWELL).unwrap();
    let after = String::from_utf8(planner.raw[at + FAREWELL.len()..].to_vec()).unwrap();
    assert!(after.starts_with("Uke 48") && after.ends_with("Ferdig utkast\r\n"), "{after}");
}

/// A shell with job control, which starts the planner, says how it stopped, and continues it after a line.
const SHELL: &str = "set -m; sh -c 'echo $$ >pid; exec \"$0\" \"$@\"' \"$0\" \"$@\"; echo \"stopped $?\"; \
                     read -r line; fg >/dev/null; echo \"ended $?\"";

/// Stops the planner by `stop`, with its process's number, and brings it back as a person would.
fn comes_back_after(stop: impl Fn(&mut Planner, Pid)) {
    let desk = used_desk();
    let mut planner = to_the_focus(Planner::in_shell(&desk, SHELL));
    planner.types("Halvferdig").see("Halvferdig");
    let before = planner.picture();
    let pid = fs::read_to_string(desk.root().join("pid")).unwrap().trim().parse().unwrap();
    stop(&mut planner, Pid::from_raw(pid).unwrap());
    // The shell hears that a job of it stopped, and not that it ended: 128 and the signal's number.
    planner.see(&format!("stopped {}", 128 + Signal::TTIN.as_raw()));
    assert!(is_the_shells(&planner));
    assert!(desk.read(WEEK).contains("focus = \"Halvferdig\""));
    planner.press("enter").see_picture(&before);
    assert!(planner.screen().alternate_screen() && planner.screen().bracketed_paste());
    planner.types(" setning").see("Halvferdig setning").press("ctrl-c").see("ended 0");
    assert!(is_the_shells(&planner));
    assert!(desk.read(WEEK).contains("focus = \"Halvferdig setning\""));
    assert_eq!(planner.is_gone(), 0);
}

#[test]
fn ctrl_z_saves_and_stops_and_the_shell_brings_it_back() {
    comes_back_after(|planner, _| {
        planner.press("ctrl-z");
    });
}

#[test]
fn a_stop_from_elsewhere_saves_first_too() {
    comes_back_after(|_, pid| kill_process(pid, Signal::TSTP).unwrap());
}

#[test]
fn what_was_stopped_hard_draws_anew_when_it_goes_on() {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    planner.types("Halvferdig").see("Halvferdig");
    let before = planner.picture();
    planner.signal(Signal::STOP).spoil();
    let written = planner.raw.len();
    planner.signal(Signal::CONT).see_picture(&before);
    let again = planner.raw[written..].windows(GREETING.len()).any(|bytes| bytes == GREETING);
    assert!(again, "the terminal is taken over again, since another program may have had it");
    planner.types(" setning").see("Halvferdig setning");
}

/// Nothing could continue a program that has no shell above it, so it does not stop.
#[test]
fn ctrl_z_without_a_shell_goes_on() {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    planner.types("Halvferdig").press("ctrl-z").types(" setning").see("Halvferdig setning").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert!(desk.read(WEEK).contains("focus = \"Halvferdig setning\""));
}
