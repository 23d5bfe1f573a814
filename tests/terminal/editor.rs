//! The user's own editor: what it is given, what comes back, and everything that it can do wrong.
//!
//! The editor is a shell script, which reads its keys from the terminal as any editor does.

use std::fs;

use rustix::process::Signal;

use super::{Planner, WEEK, to_the_focus, used_desk};
use crate::commands::{Desk, put};

/// The planner at the focus, with a script as its editor; the file is `$2` there, since the command has an argument.
fn with_editor(desk: &Desk, script: &str) -> Planner {
    put(&desk.root().join("editor.sh"), script.as_bytes());
    to_the_focus(Planner::in_shell(desk, "EDITOR='/bin/sh editor.sh \"two words\"' exec \"$0\" \"$@\""))
}

/// What lies in the folder for texts that are worked on.
fn left_over(desk: &Desk) -> Vec<String> {
    let run = desk.root().join("state/run");
    let names = fs::read_dir(run).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("edit-")).collect()
}

#[test]
fn the_text_goes_on_in_the_editor_and_comes_back_as_one_step() {
    let desk = used_desk();
    let mut planner = with_editor(
        &desk,
        "test \"$1\" = 'two words' || exit 9\necho \"editor has $(cat \"$2\")\"\nread line\n\
         stat -c %a \"$2\" \"$(dirname \"$2\")\" > modes.txt\nprintf '%s\\n' \"$line\" > \"$2\"\n",
    );
    planner.types("Først").press("ctrl-e").see("editor has Først");
    assert!(!planner.screen().alternate_screen() && !planner.screen().bracketed_paste());
    assert_eq!(planner.modes(), planner.modes_before, "the terminal is as the editor expects it");
    assert!(desk.read(WEEK).contains("focus = \"Først\""), "it was saved before");
    planner.types("Skrevet i editoren, æøå\r").see("Skrevet i editoren, æøå").see("steg 1 av 5");
    planner.until_in(&desk.path(WEEK), "focus = \"Skrevet i editoren, æøå\"");
    assert_eq!(fs::read_to_string(desk.root().join("modes.txt")).unwrap(), "600\n700\n");
    assert!(left_over(&desk).is_empty());
    // Keys are the planner's again, and what the editor did is one step.
    planner.types("!").see("æøå!").press("ctrl-u ctrl-u").see("Først").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert!(desk.read(WEEK).contains("focus = \"Først\""));
}

#[test]
fn whatever_the_editor_does_the_text_stays() {
    let ways = [
        ("exit 3", "kode 3", false),
        ("kill -9 $$", "avbrutt", false),
        ("rm \"$2\"", "ingen fil", false),
        ("printf 'bl\\345b\\346r' > \"$2\"", "UTF-8", true),
        ("head -c 2000000 /dev/zero > \"$2\"", "for langt", true),
        ("echo annet > \"$2\"; exit 1", "det du skrev", true),
    ];
    for (script, told, stays) in ways {
        let desk = used_desk();
        let mut planner = with_editor(&desk, script);
        planner.types("Et ord").press("ctrl-e").see(told).see("Et ord");
        assert_eq!(
            !left_over(&desk).is_empty(),
            stays,
            "{script}: what was written is not thrown away, nothing else stays"
        );
        planner.types(" til").see("Et ord til").press("ctrl-c");
        assert_eq!(planner.is_gone(), 0);
        assert!(desk.read(WEEK).contains("focus = \"Et ord til\""), "{script}");
    }
}

#[test]
fn an_editor_that_is_not_there_and_none_at_all_are_told() {
    let desk = used_desk();
    let mut planner = to_the_focus(Planner::in_shell(&desk, "VISUAL='no-such-editor -x' exec \"$0\" \"$@\""));
    planner.types("Et ord").press("ctrl-e").see("kode 127").see("Et ord").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    let desk = used_desk();
    let mut planner = to_the_focus(Planner::open(&desk));
    planner.press("ctrl-e").see("Sett EDITOR").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    // The setting comes first.
    let desk = used_desk();
    desk.write("config.toml", "language = \"nb\"\neditor = \"/bin/sh chosen.sh\"\n");
    put(&desk.root().join("chosen.sh"), b"echo Valgt > \"$1\"");
    let mut planner = with_editor(&desk, "exit 1");
    planner.press("ctrl-e").see("Valgt").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
}

#[test]
fn the_file_itself_is_edited_and_read_again() {
    let desk = used_desk();
    let mut planner = with_editor(&desk, "sed -i 's/Først/Nytt/; $a # en merknad' \"$2\"");
    planner.types("Først").press("esc").see("alle taster").press("E").see("Nytt");
    planner.press("q");
    assert_eq!(planner.is_gone(), 0);
    assert!(desk.read(WEEK).contains("focus = \"Nytt\"") && desk.read(WEEK).ends_with("# en merknad\n"));
}

#[test]
fn a_file_that_the_editor_spoils_is_told_with_its_line_and_can_be_opened_again() {
    let desk = used_desk();
    let script = "if grep -q '= =' \"$2\"; then sed -i '/= =/d' \"$2\"; else echo 'x = = 1' >> \"$2\"; fi";
    let mut planner = with_editor(&desk, script);
    planner.types("Først").press("esc").see("alle taster").press("E").see("bør ses på");
    planner
        .press("f2")
        .see("weeks/2026-W48.toml, linje")
        .press("E")
        .see_no("linje")
        .press("esc")
        .see("Først")
        .press("q");
    assert_eq!(planner.is_gone(), 0);
}

#[test]
fn while_the_editor_has_the_terminal_its_keys_signal_nobody_else() {
    let desk = used_desk();
    let mut planner = with_editor(
        &desk,
        "trap 'echo caught' INT\necho ready\nuntil test -n \"$line\"; do read line; done\necho \"$line\" > \"$2\"",
    );
    planner.types("Et ord").press("ctrl-e").see("ready").press("ctrl-c").see("caught");
    planner.types("Til slutt\r").see("steg 1 av 5").see("Til slutt").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
}

#[test]
fn ending_ends_the_editor_too() {
    for signal in [Signal::TERM, Signal::HUP] {
        let desk = used_desk();
        let mut planner =
            with_editor(&desk, "trap 'echo over > over.txt; exit 0' TERM\necho ready\nwhile :; do read line; done");
        planner.types("Et ord").press("ctrl-e").see("ready");
        assert_eq!(planner.signal(signal).is_gone(), 0);
        assert!(desk.read(WEEK).contains("focus = \"Et ord\""));
        assert!(left_over(&desk).is_empty());
    }
}

#[test]
fn what_was_saved_in_an_editor_that_is_ended_is_in_the_week() {
    // Editors end in different ways, and some leave what was not saved beside the file.
    let ways = [("exit 0", false), ("exit 1", false), ("echo rest > \"$2.save\"; exit 1", true)];
    for (end, stays) in ways {
        let desk = used_desk();
        let script = format!("trap '{end}' TERM\necho Lagret > \"$2\"\necho ready\nwhile :; do read line; done");
        let mut planner = with_editor(&desk, &script);
        planner.types("Et ord").press("ctrl-e").see("ready");
        assert_eq!(planner.signal(Signal::HUP).is_gone(), 0);
        assert!(desk.read(WEEK).contains("focus = \"Lagret\""), "{end}: {}", desk.read(WEEK));
        assert_eq!(!left_over(&desk).is_empty(), stays, "{end}");
    }
}
