//! A one-to-one in the real program: prepared by keys, left, gone on with from the shell, and given away as a file.

use std::os::unix::fs::PermissionsExt;

use super::{Planner, used_desk};

const CLOSED: &str =
    "schema = 1\nweek = \"2026-W47\"\nstatus = \"closed\"\n\n[close]\nwin = \"Høringssvaret er levert\"\n";

#[test]
fn a_one_to_one_is_prepared_left_and_given_away() {
    let desk = used_desk();
    desk.write("weeks/2026-W47.toml", CLOSED);
    let mut planner = Planner::open(&desk);
    planner.see("alle taster").types("o").see("del 1 av 7").press("pgdn pgdn").see("Høringssvaret er levert");
    planner.types("1").see("★ Høringssvaret").press("pgdn pgdn").see("del 5 av 7").types("Ro på tirsdager");
    planner.press("enter").see("Hva trenger").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    let talk = desk.read("talks/2026-11-23.toml");
    assert!(talk.contains("marked = [\"2026-W47/close.win\"]") && talk.contains("Ro på tirsdager"), "{talk}");

    let out = desk.root().join("out");
    std::fs::create_dir(&out).unwrap();
    let script = format!("cd '{}' && exec \"$0\" talk \"$@\"", out.display());
    let mut planner = Planner::in_shell(&desk, &script);
    planner.see("del 5 av 7").press("pgdn").see("del 6 av 7").types("1").see("● Ro på tirsdager").press("pgup pgdn");
    planner.see("Se nøyaktig").types("1").see("- Ro på tirsdager").press("enter").see("Lagret som");
    planner.press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    let brief = out.join("femsteg-2026-11-23.md");
    let text = std::fs::read_to_string(&brief).unwrap();
    assert!(text.contains("- Ro på tirsdager") && !text.contains("Høringssvaret"), "{text}");
    assert_eq!(brief.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    // The command writes the same.
    assert_eq!(desk.run("brief").fine(), text);
}
