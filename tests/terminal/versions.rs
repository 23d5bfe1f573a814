//! What was rescued and what sync tools left: offered at the next start, and brought in with one key.

use std::fs;

use super::{Planner, WEEK, used_desk};
use crate::commands::{Desk, put};

const NOW: &str = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Svare K.\"\n";

fn shelf(desk: &Desk, name: &str) -> Vec<String> {
    let folder = desk.root().join("state").join(name);
    let files = Desk::everything(&folder).into_iter().filter(|path| path.is_file());
    files.map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn what_was_rescued_is_merged_with_one_key_and_then_lies_in_the_trash() {
    let desk = used_desk();
    desk.write(WEEK, NOW);
    let rescued = format!("{NOW}plan_b = \"Utsette til fredag\"\n");
    let folder = desk.root().join("state/rescue");
    fs::create_dir_all(&folder).unwrap();
    put(&folder.join("2026-W48.2026-11-20T094113-000.toml"), rescued.as_bytes());
    let mut planner = Planner::open(&desk);
    planner.see("Én annen utgave venter").press("f2").see("+ Utsette til fredag").press("1").see("Gjort.");
    planner.press("esc").see("fortsett").press("q");
    assert_eq!(planner.is_gone(), 0);
    assert_eq!(desk.read(WEEK), rescued);
    assert_eq!(shelf(&desk, "rescue"), Vec::<String>::new());
    assert_eq!(shelf(&desk, "trash"), [rescued]);
}

#[test]
fn a_sync_tools_copy_is_merged_while_its_week_is_open() {
    let desk = used_desk();
    desk.write(WEEK, NOW);
    let copy = "weeks/2026-W48.sync-conflict-20261125-094100-ABCDEFG.toml";
    desk.write(copy, format!("{NOW}interruption = \"Hastesak\"\n"));
    let mut planner = Planner::open(&desk);
    planner.see("Én annen utgave venter").press("f2").see("+ Hastesak").press("1").see("Gjort.");
    planner.press("esc").see("fortsett").press("q");
    assert_eq!(planner.is_gone(), 0);
    assert!(desk.read(WEEK).contains("interruption = \"Hastesak\""));
    assert!(!desk.path(copy).exists());
    assert_eq!(shelf(&desk, "trash").len(), 1);
}

#[test]
fn what_the_week_said_before_comes_back() {
    let desk = used_desk();
    desk.write(WEEK, NOW);
    let mut planner = Planner::open(&desk);
    planner.see("fortsett").press("1").see("steg 1 av 5").types(" i dag").press("tab").see("Lagret");
    planner.press("esc").see("fortsett").press("h").see("Slik var det før").see("− Svare K. i dag");
    planner.press("1").see("Gjort.").press("esc").see("fortsett").see_no("i dag").press("q");
    assert_eq!(planner.is_gone(), 0);
    assert_eq!(desk.read(WEEK), NOW);
    assert!(shelf(&desk, "history").iter().any(|text| text.contains("i dag")), "restoring can be undone");
}
