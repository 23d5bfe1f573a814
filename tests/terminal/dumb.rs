//! A terminal that can move no cursor is asked in lines, without being told to.

use super::{Planner, WEEK, used_desk};

#[test]
fn a_terminal_that_only_takes_lines_is_asked_in_lines() {
    let desk = used_desk();
    let mut planner = Planner::in_shell(&desk, "TERM=dumb exec \"$0\" plan \"$@\"");
    planner.see("Hva må lykkes denne uka?").types("Høringen\r").see("1. Hva legger du til side").types("Arkivet\r");
    planner.see("Hvem bør få vite det?").until_in(&desk.path(WEEK), "Arkivet");
    // What ends a file, at the beginning of a line.
    planner.types("\x04");
    assert_eq!(planner.is_gone(), 0);
    assert!(!planner.raw.contains(&0x1b) && !planner.raw.contains(&0x07), "nothing but lines is written");
    assert!(desk.read(WEEK).contains("focus = \"Høringen\""));
}

#[test]
fn an_answer_is_in_its_file_before_the_next_question() {
    let desk = used_desk();
    let mut planner = Planner::in_shell(&desk, "TERM=dumb exec \"$0\" plan \"$@\"");
    planner.see("Hva må lykkes denne uka?").types("Høringen\r").see("1. Hva legger du til side");
    assert!(desk.read(WEEK).contains("focus = \"Høringen\""));
    planner.kill();
}
