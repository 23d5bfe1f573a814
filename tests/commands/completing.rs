//! The scripts that complete the line, the values that they ask for, and the manual page.

use std::process::Command;

use super::{Desk, LANGUAGES};

const ROWS: &str =
    "[[priority]]\nid = \"a\"\ntitle = \"Utkast: til svar\"\n\n[[priority]]\nid = \"b\"\ntitle = \"Mal\"\n";

/// What the program offers for the last of `words`, on the day of the tests.
fn offered(desk: &Desk, words: &[&str]) -> String {
    let output = desk.bare().args(["complete", "--today", super::TODAY]).args(words).output().unwrap();
    super::Run::of(&output).fine()
}

#[test]
fn what_fits_is_offered_one_a_line() {
    let desk = Desk::new();
    desk.week("2026-W47", "");
    desk.week("2026-W48", ROWS);
    let weeks = "2026-W48\n2026-W47\n";
    assert_eq!(offered(&desk, &["show", ""]), weeks);
    assert_eq!(offered(&desk, &["--lang", "nb", "purge", "2026"]), weeks);
    assert_eq!(offered(&desk, &["weeks", "--from", "=", "2026-W47"]), "2026-W47\n");
    assert_eq!(offered(&desk, &["brief", "--since=2026-W47"]), "2026-W47\n");
    assert_eq!(offered(&desk, &["done", ""]), "1\tUtkast: til svar\n2\tMal\n");
    assert_eq!(offered(&desk, &["--lang", "nb", "done", "1", ""]), "ferdig\ndelvis\nflyttet\nutgår\n");
    assert_eq!(offered(&desk, &["completions", "f"]), "fish\n");
    assert_eq!(offered(&desk, &["trash", ""]), "restore\n");
    assert!(offered(&desk, &["--lang", "en", "help", "sho"]).starts_with("show\t"));
    assert!(offered(&desk, &["--lang", "en", "help", "fri"]).starts_with("friday\tFriday"));
    for nothing in [
        &["show", "-"][..],
        &["show", "2026-W48", ""],
        &["note", ""],
        &["sho"],
        &["--dir"],
        &["--dir", "x", "show", ""],
    ] {
        assert_eq!(offered(&desk, nothing), "", "{nothing:?}");
    }
    desk.run("delete 2026-W47 --lang en");
    assert_eq!(offered(&desk, &["trash", "restore", ""]), "2026-W47\n");
}

#[test]
fn asking_never_complains_and_makes_nothing() {
    let desk = Desk::new();
    for words in
        [&[][..], &["--lang", "xx", "show", ""], &["--oops", ""], &["done", ""], &["--today", "snart", "done", ""]]
    {
        assert_eq!(offered(&desk, words), "", "{words:?}");
    }
    assert_eq!(super::Run::of(&desk.bare().arg("complete").output().unwrap()).fine(), "");
    assert!(Desk::everything(desk.root()).is_empty());
    desk.write("weeks/2026-W48.toml", "= broken");
    assert_eq!(offered(&desk, &["done", ""]), "");
}

#[test]
fn a_shell_that_is_not_known_is_one_line_with_those_that_are() {
    let desk = Desk::new();
    for language in LANGUAGES {
        for line in ["completions", "completions tcsh", "completions bash zsh"] {
            let run = desk.run(&format!("{line} --lang {language}"));
            for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
                assert!(run.line(2).contains(shell), "{line}: {}", run.err);
            }
        }
    }
}

#[test]
fn scripts_and_page_are_in_the_readers_language() {
    let desk = Desk::new();
    for (language, shows, heading) in [
        ("nb", "viser en uke som tekst", ".SH Miljø"),
        ("nn", "viser ei veke som tekst", ".SH Skildring"),
        ("sv", "visar en vecka som text", ".SH Användning"),
        ("en", "shows a week as text", ".SH Exit status"),
    ] {
        for shell in ["zsh", "fish", "elvish", "powershell"] {
            let script = desk.run(&format!("completions {shell} --lang {language}")).fine();
            assert!(script.contains(shows), "{shell} {language}");
        }
        let output = desk.bare().arg("man").env("LANG", format!("{language}.UTF-8")).output().unwrap();
        assert!(super::Run::of(&output).fine().contains(heading), "{language}");
    }
    assert!(Desk::everything(desk.root()).is_empty());
}

/// What bash makes of `words`, of which the last is being typed.
#[cfg(unix)]
fn in_bash(desk: &Desk, words: &str) -> Vec<String> {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_femsteg")).parent().unwrap();
    let script = r#"
        eval "$(femsteg completions bash)"
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        [[ $(complete -p femsteg) =~ -F\ ([^ ]+) ]]
        compopt() { :; }
        "${BASH_REMATCH[1]}" femsteg "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\n' "${COMPREPLY[@]}"
    "#;
    let mut bash = Command::new("bash");
    bash.args(["--norc", "-c", script, "bash"]).args(words.split(' ')).env_clear();
    bash.env("PATH", format!("{}:/usr/bin:/bin", program.display()));
    bash.env("FEMSTEG_DIR", desk.dir()).env("FEMSTEG_STATE_DIR", desk.root().join("state"));
    let output = bash.output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{words}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn bash_completes_commands_options_and_values() {
    let desk = Desk::new();
    desk.week("2026-W47", "");
    desk.week("2026-W48", "");
    assert_eq!(in_bash(&desk, "femsteg sho"), ["show"]);
    assert_eq!(in_bash(&desk, "femsteg merge"), ["merge-driver"]);
    let options = ["--line", "--json", "--dir", "--lang", "--today", "--color", "--help", "--version"];
    assert_eq!(in_bash(&desk, "femsteg show --"), options);
    assert_eq!(in_bash(&desk, "femsteg show --lang "), ["nb", "nn", "sv", "en"]);
    assert_eq!(in_bash(&desk, "femsteg show 2026"), ["2026-W48", "2026-W47"]);
    assert_eq!(in_bash(&desk, "femsteg weeks --from "), ["2026-W48", "2026-W47"]);
    assert_eq!(in_bash(&desk, "femsteg completions e"), ["elvish"]);
}

/// Shells that are not everywhere are asked to read their scripts where they are.
#[cfg(unix)]
#[test]
fn zsh_and_fish_can_read_their_scripts() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish"] {
        let path = desk.root().join(shell);
        super::put(&path, desk.run(&format!("completions {shell} --lang sv")).fine().as_bytes());
        let Ok(output) = Command::new(shell).arg("-n").arg(&path).output() else { continue };
        assert!(output.status.success() && output.stderr.is_empty(), "{shell}: {output:?}");
    }
}
