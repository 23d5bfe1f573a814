//! `note`, `win`, `idea` and `obstacle`.

use std::fs;
use std::thread;

use super::{Desk, LANGUAGES, Run, put};

const FILE: &str = "weeks/2026-W48.toml";

#[test]
fn a_first_capture_makes_a_whole_file() {
    let desk = Desk::new();
    assert_eq!(desk.run("note Ring K. --lang nb --seed 7").fine(), "Notert i uke 48.\n");
    let file = desk.read(FILE);
    let id = file.split("id = \"").nth(1).unwrap().split('"').next().unwrap();
    let expected = format!(
        "schema = 1\nweek = \"2026-W48\"\nstatus = \"open\"\nwording = 2\n\n\
         [[note]]\nid = \"{id}\"\nat = 2026-11-25\nkind = \"note\"\ntext = \"Ring K.\"\n"
    );
    assert_eq!(file, expected);
    assert_eq!(desk.read(".gitignore"), "*\n");
    let again = Desk::new();
    again.run("note Ring K. --lang nb --seed 7").fine();
    assert_eq!(again.read(FILE), file, "the same seed gives the same file");
}

#[test]
fn every_kind_is_confirmed_in_every_language() {
    let desk = Desk::new();
    let mut all = Vec::new();
    for language in LANGUAGES {
        for kind in ["note", "win", "idea", "obstacle"] {
            let said = desk.run(&format!("{kind} hemmelig --lang {language}")).fine();
            assert!(said.contains(" 48") && !said.contains("hemmelig") && said.lines().count() == 1, "{said}");
            assert!(!all.contains(&said), "{said}");
            all.push(said);
        }
    }
    let file = desk.read(FILE);
    assert_eq!(file.matches("text = \"hemmelig\"").count(), 12);
    assert_eq!(file.matches("what = \"hemmelig\"").count(), 4);
    for kind in ["note", "win", "idea"] {
        assert_eq!(file.matches(&format!("kind = \"{kind}\"")).count(), 4);
    }
}

#[test]
fn what_stands_in_the_file_stays_and_the_line_comes_last() {
    let desk = Desk::new();
    let before = "# mitt\nfocus = 'Utkast'   # viktig\n\n[[note]]\nid = \"a\"\ntext = \"først\"\n\n[egen]\nx = 1\n";
    desk.week("2026-W48", before);
    desk.run("idea Ny mal").fine();
    let file = desk.read(FILE);
    for line in before.lines() {
        assert!(file.contains(line), "{line}");
    }
    assert!(file.find("først").unwrap() < file.find("Ny mal").unwrap(), "{file}");
    assert!(desk.run("show").fine().find("først") < desk.run("show").fine().find("Ny mal"));
}

#[test]
fn a_text_may_come_from_standard_input() {
    let desk = Desk::new();
    let from = |line: &str, text: &str| Run::of(&desk.command(line).write_stdin(text).output().unwrap());
    from("note", "Møte med K.\r\nTo linjer\n").fine();
    assert!(desk.read(FILE).contains("text = \"Møte med K. To linjer\"\n"));
    from("obstacle", "\u{1b}[31m \" ' \\ ''' \"\"\"\n").fine();
    assert!(desk.run("show").fine().contains("␛[31m"));
    for text in ["", "\n", " \t\r\n"] {
        from("win", text).line(2);
    }
    let long = "hemmelig ".repeat(200_000);
    assert!(!from("win", &long).line(2).contains("hemmelig"));
    assert_eq!(desk.read(FILE).matches("kind").count(), 1);
}

#[test]
fn an_empty_text_is_wrong_usage_and_writes_nothing() {
    let desk = Desk::new();
    for empty in ["", "  ", "\n"] {
        let output = desk.command("note").arg(empty).output().unwrap();
        Run::of(&output).line(2);
    }
    assert!(!desk.dir().exists());
}

#[test]
fn a_text_is_never_in_an_error() {
    let desk = Desk::new();
    desk.write("weeks", "a file where the folder should be");
    for line in ["note hemmelig", "win hemmelig --hemmelig", "obstacle -hemmelig", "hemmelig note"] {
        let run = desk.run(line);
        assert!(run.code > 0 && run.out.is_empty() && !run.err.contains("hemmelig"), "{run:?}");
    }
    assert!(desk.run("note -- -hemmelig --json").code == 1, "everything after -- is text");
}

#[test]
fn a_text_that_an_option_took_is_not_in_the_error_either() {
    let desk = Desk::new();
    for option in ["--today", "--lang", "--color", "--seed"] {
        for command in ["note", "win", "idea", "obstacle"] {
            for line in [format!("{command} {option} hemmelig plan"), format!("{option}=hemmelig {command} plan")] {
                let run = desk.run(&format!("--lang en {line}"));
                assert_eq!(
                    run.line(2),
                    format!("“…” does not fit {option}. “femsteg help” shows what does."),
                    "{line}"
                );
            }
        }
    }
    for line in ["show note hemmelig", "weeks --from hemmelig note", "weeks note hemmelig", "help note hemmelig"] {
        assert!(!desk.run(line).line(2).contains("hemmelig"), "{line}");
    }
    assert!(!desk.dir().exists());
}

#[test]
fn a_list_that_is_something_else_is_not_written_over() {
    let desk = Desk::new();
    desk.week("2026-W48", "note = \"husk dette\"\n");
    let before = desk.read(FILE);
    let run = desk.run("note Ring --lang en");
    assert_eq!(run.line(1), "weeks/2026-W48.toml, line 3, column 8: note should be a list of rows");
    assert_eq!(desk.read(FILE), before);
    desk.run("obstacle Reise").fine();
    assert!(desk.read(FILE).contains("note = \"husk dette\"\n"));
}

#[test]
fn lines_noted_at_the_same_time_all_land() {
    let desk = Desk::new();
    let kinds = ["note", "win", "idea", "obstacle"];
    // Those of one kind start from the same seed, so that they choose the same ids.
    thread::scope(|scope| {
        for n in 0..20 {
            let desk = &desk;
            let line = format!("{} linje-{n}- --seed {}", kinds[n % 4], n % 4);
            scope.spawn(move || desk.run(&line).fine());
        }
    });
    let file = desk.read(FILE);
    for n in 0..20 {
        assert_eq!(file.matches(&format!("\"linje-{n}-\"")).count(), 1, "{n}: {file}");
    }
    let mut ids: Vec<&str> = file.lines().filter(|line| line.starts_with("id = ")).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!((all, ids.len()), (20, 20), "{file}");
    assert_eq!(Desk::everything(&desk.dir()).len(), 3, "the folder, the week and .gitignore");
}

#[cfg(target_os = "linux")]
#[test]
fn a_copy_that_cron_starts_takes_the_same_lock() {
    let desk = Desk::new();
    let (home, session) = (desk.root.path().join("home"), desk.root.path().join("session"));
    fs::create_dir_all(&session).unwrap();
    let note = || {
        let mut command = desk.command("note Ringt");
        command.env_remove("FEMSTEG_DIR").env_remove("FEMSTEG_STATE_DIR").env("HOME", &home);
        command
    };
    Run::of(&note().env("XDG_RUNTIME_DIR", &session).output().unwrap()).fine();
    Run::of(&note().output().unwrap()).fine();
    let locks = |folder| Desk::everything(folder).into_iter().filter(|path| path.extension() == Some("lock".as_ref()));
    assert_eq!((locks(&home).count(), locks(&session).count()), (1, 0));
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_what_was_noted() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let script = format!("umask 000; '{}' note hemmelig", env!("CARGO_BIN_EXE_femsteg"));
    let mut shell = std::process::Command::new("/bin/sh");
    shell.args(["-c", &script]).env_clear();
    shell.env("FEMSTEG_DIR", desk.dir()).env("FEMSTEG_STATE_DIR", desk.root.path().join("state"));
    assert_eq!(shell.output().unwrap().status.code(), Some(0));
    let all = Desk::everything(desk.root.path());
    assert!(all.len() > 5, "{all:?}");
    for path in all {
        let data = fs::metadata(&path).unwrap();
        let mode = if data.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(data.permissions().mode() & 0o777, mode, "{}", path.display());
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let desk = Desk::new();
    put(&desk.dir(), b"a file where the folder should be");
    for language in LANGUAGES {
        desk.run(&format!("note hemmelig --lang {language}")).line(1);
    }
    assert_eq!(fs::read_to_string(desk.dir()).unwrap(), "a file where the folder should be");
}
