//! Files that others write too, files that are damaged, and files that cannot be written.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use super::{Planner, WEEK, at_the_focus, used_desk};
use crate::commands::Desk;

const ODD: &str = include_str!("../data/odd-week.toml");
const WEEK_HEAD: &str = "schema = 1\nweek = \"2026-W48\"\n";

/// Comments, unknown keys, strange spacing, rows without ids, and the line endings of another system.
fn odd_desk() -> (Desk, String) {
    let (desk, odd) = (used_desk(), ODD.replace('\n', "\r\n"));
    desk.write(WEEK, &odd);
    (desk, odd)
}

#[test]
fn opening_a_file_ordered_by_hand_and_leaving_changes_no_byte() {
    let (desk, odd) = odd_desk();
    let mut planner = Planner::open(&desk);
    planner.see("Høringssvaret skal være klart").press("3 tab tab tab").see("steg 3 av 5").press("esc");
    planner.see("alle taster").press("1 tab tab").see("steg 1 av 5").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert_eq!(desk.read(WEEK), odd);
}

#[test]
fn one_edit_changes_one_value_of_a_file_ordered_by_hand() {
    let (desk, odd) = odd_desk();
    let mut planner = Planner::open(&desk);
    planner.see("alle taster").press("1").see("steg 1 av 5").types(" på fredag").see("fredag");
    planner.press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    let focus = "Høringssvaret skal være klart";
    let edited = odd.replace(&format!("'{focus}'"), &format!("\"{focus} på fredag\""));
    assert_ne!(edited, odd);
    assert_eq!(desk.read(WEEK), edited);
}

/// Notes a line from a shell, while the planner is open.
fn note(desk: &Desk, line: &str) {
    let done = desk.bare().args(["--today", "2026-11-23", "--lang", "nb", "note", line]).output().unwrap();
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn a_capture_from_the_shell_while_typing_loses_neither() {
    let desk = used_desk();
    let mut planner = at_the_focus(&desk);
    for (typed, noted) in [("Ferdig", "Ring K."), (" med", "Takk til R."), (" utkast", "Be om tall")] {
        planner.types(typed).see(typed);
        note(&desk, noted);
    }
    planner.types(" i dag").see("Ferdig med utkast i dag").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    let week = desk.read(WEEK);
    for wanted in ["focus = \"Ferdig med utkast i dag\"", "\"Ring K.\"", "\"Takk til R.\"", "\"Be om tall\""] {
        assert_eq!(week.matches(wanted).count(), 1, "{wanted} in\n{week}");
    }
}

#[test]
fn a_capture_from_the_shell_shows_within_three_seconds() {
    let desk = used_desk();
    let mut planner = Planner::open(&desk);
    planner.see("alle taster");
    note(&desk, "Ring K.");
    let noted = planner.clock.now().run;
    planner.see("Én linje er notert i uka.");
    let taken = planner.clock.now().run.saturating_sub(noted);
    assert!(taken < Duration::from_secs(3), "{taken:?}");
    assert_eq!(planner.press("q").is_gone(), 0);
}

#[test]
fn what_an_editor_saves_meanwhile_appears_and_both_are_kept() {
    let desk = used_desk();
    desk.write(WEEK, format!("{WEEK_HEAD}focus = \"Utkast\"\n\n[[can_wait]]\nid = \"t5nf\"\nwhat = \"Mal\"\n"));
    let mut planner = Planner::open(&desk);
    planner.see("Utkast").press("1").see("steg 1 av 5").see("Mal").types(" ferdig").see("Utkast ferdig").see("Lagret ");
    // Editors put a new file in the place of the old one.
    desk.write("weeks/new", desk.read(WEEK).replace("\"Mal\"", "\"Ny mal for notat\""));
    rustix::fs::rename(desk.path("weeks/new"), desk.path(WEEK)).unwrap();
    planner.see("Ny mal for notat").types(" i dag").see("Utkast ferdig i dag").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    let week = desk.read(WEEK);
    assert!(week.contains("focus = \"Utkast ferdig i dag\"") && week.contains("what = \"Ny mal for notat\""), "{week}");
}

#[test]
fn a_damaged_week_is_told_and_never_written() {
    let desk = used_desk();
    let damaged = format!("{WEEK_HEAD}focus = \"Utk");
    desk.write(WEEK, &damaged);
    let mut planner = Planner::open(&desk);
    planner.see("Én ting i filene bør ses på. Trykk !").press("!").see("Dette bør ses på i filene");
    planner.see("2026-W48.toml, linje 3").press("esc");
    planner.see("fortsett").press("1").see("steg 1 av 5").types("Noe").see("Fila kan ikke tolkes");
    planner.press("pgdn").see("steg 2 av 5").types("Nytt mål").see("Nytt mål").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert_eq!(desk.read(WEEK), damaged);
    assert!(desk.read("goals.toml").contains("Nytt mål"), "the other files work");
}

/// Types where nothing can be saved: it is told, the text stays on the screen, and leaving asks first.
fn told_and_kept(desk: &Desk) {
    let mut planner = at_the_focus(desk);
    planner.types("Viktig").see("Ikke lagret: ").see("Viktig").types(" arbeid").see("Viktig arbeid");
    planner.press("ctrl-c").see("er ikke lagret. Vil du gå ut").press("esc");
    planner.see_no("Vil du gå ut").see("Viktig arbeid");
    planner.press("ctrl-c").see("Vil du gå ut").press("j");
    assert_eq!(planner.is_gone(), 1);
}

#[test]
fn a_file_in_the_place_of_the_folder_is_told_and_the_text_kept() {
    let desk = used_desk();
    desk.write("weeks", "mine");
    told_and_kept(&desk);
    assert_eq!(desk.read("weeks"), "mine");
}

#[test]
fn once_the_folder_can_be_written_the_text_is_saved() {
    let desk = used_desk();
    desk.write("weeks", "mine");
    let mut planner = at_the_focus(&desk);
    planner.types("Viktig").see("Ikke lagret: ");
    fs::remove_file(desk.path("weeks")).unwrap();
    planner.see("Lagret ").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert!(desk.read(WEEK).contains("focus = \"Viktig\""));
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn a_folder_that_may_only_be_read_is_told_and_the_text_kept() {
    let desk = used_desk();
    let before = format!("{WEEK_HEAD}plan_b = \"Vente\"\n");
    desk.write(WEEK, &before);
    let folder = desk.path("weeks");
    let allow = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
    allow(0o500);
    if fs::File::create_new(folder.join("try")).is_ok() {
        return eprintln!("left out: this user may write everywhere");
    }
    told_and_kept(&desk);
    allow(0o700);
    assert_eq!(desk.read(WEEK), before);
}
