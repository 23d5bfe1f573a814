//! A missed Friday in the real program: it is closed in a minute, and the week that is open then is the one that
//! is saved, watched and shown.

use super::{Planner, WEEK, used_desk};

const LAST: &str = "weeks/2026-W47.toml";
const ROW: &str =
    "schema = 1\nweek = \"2026-W47\"\nstatus = \"open\"\n[[priority]]\nid = \"aaaa\"\ntitle = \"Svare K.\"\n";

#[test]
fn a_missed_friday_is_closed_and_then_this_week_is_open() {
    let desk = used_desk();
    desk.write(LAST, ROW);
    let mut planner = Planner::open(&desk);
    planner.see("Du har ikke avsluttet uke 47").press("c").see("avslutning på ett minutt");
    // Whoever types on does not wait until the other week is there.
    planner.types("1\r1Høringen\t").see("Uke 48 · steg 1 av 5").until_in(&desk.path(WEEK), "Høringen");
    assert!(desk.read(LAST).contains("status = \"closed\""));
    // Somebody else writes in the week that is open now.
    desk.write(WEEK, format!("{}plan_b = \"Utsette\"\n", desk.read(WEEK)));
    planner.press("pgdn pgdn").see("steg 3 av 5").see("Utsette");
    planner.press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert_eq!(desk.read(LAST), ROW.replace("open", "closed") + "outcome = \"done\"\n");
}

#[test]
fn the_close_is_opened_from_the_shell() {
    let desk = used_desk();
    desk.write(LAST, ROW);
    let mut planner = Planner::in_shell(&desk, "exec \"$0\" close last \"$@\"");
    planner.see("avslutning · del 1 av 5").press("1 pgdn").see("del 2 av 5").types("Svaret kom").press("tab ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert!(desk.read(LAST).contains("win = \"Svaret kom\""), "{}", desk.read(LAST));
}
