//! A terminal that takes nothing, as when a connection stands still or the screen is held: what is typed is saved
//! all the same, and whoever wants the program gone is obeyed.

use rustix::process::Signal;

use super::leaving::FAREWELL;
use super::{Planner, WEEK, at_the_focus, to_the_focus, used_desk};

#[test]
fn what_is_typed_is_saved_though_nothing_is_shown() {
    for signal in [Signal::TERM, Signal::HUP] {
        let desk = used_desk();
        let mut planner = at_the_focus(&desk);
        planner.stall().types("Halvferdig").until_in(&desk.path(WEEK), "focus = \"Halvferdig\"");
        planner.types(" setning").until_in(&desk.path(WEEK), "focus = \"Halvferdig setning\"");
        assert_eq!(planner.signal(signal).is_gone(), 0);
    }
}

#[test]
fn when_it_is_read_again_the_screen_shows_how_it_is() {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    planner.stall().types("Halvferdig").until_in(&desk.path(WEEK), "Halvferdig").types(" setning");
    planner.resize(60, 20).until_in(&desk.path(WEEK), "setning").flow().see("Halvferdig setning").see("Lagret ");
    let shown = planner.picture();
    planner.spoil();
    planner.signal(Signal::WINCH).see_picture(&shown);
}

#[test]
fn quitting_waits_for_the_terminal_and_gives_it_back() {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    planner.stall().types("Halvferdig").press("ctrl-c").until_in(&desk.path(WEEK), "Halvferdig");
    assert!(planner.is_there());
    assert_eq!(planner.flow().is_gone(), 0);
    assert!(planner.raw.ends_with(FAREWELL));
    assert_eq!(planner.modes(), planner.modes_before);
}

#[test]
fn quitting_waits_no_longer_than_a_signal_allows() {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    planner.stall().types("Halvferdig").press("ctrl-c").until_in(&desk.path(WEEK), "Halvferdig");
    assert!(planner.is_there());
    assert_eq!(planner.signal(Signal::TERM).is_gone(), 0);
    assert_eq!(planner.modes(), planner.modes_before);
}

/// The shell could not have the terminal, so it is not given to it.
#[test]
fn ctrl_z_does_not_keep_what_is_typed_next_from_being_saved() {
    let desk = used_desk();
    let mut planner = to_the_focus(Planner::in_shell(&desk, "set -m; \"$0\" \"$@\"; echo \"ended $?\""));
    planner.stall().types("Halvferdig").press("ctrl-z").types(" setning");
    planner.until_in(&desk.path(WEEK), "focus = \"Halvferdig setning\"").flow().see("Halvferdig setning");
    planner.press("ctrl-c").see("ended 0");
}
