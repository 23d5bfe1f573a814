//! Help, languages, wrong usage, and a reader who goes away.

use std::io::{pipe, read_to_string};
use std::path::Path;
use std::process::{Command, Stdio};

use femsteg::app::text::text_width;
use femsteg::locale::{Language, Text, Texts};

use super::{Desk, LANGUAGES, Run};

#[test]
fn help_is_whole_and_narrow_in_every_language() {
    let desk = Desk::new();
    let mut all = Vec::new();
    for language in LANGUAGES {
        let help = desk.run(&format!("help --lang {language}")).fine();
        let captures = ["note", "win", "obstacle", "idea", "done", "brief", "export", "talk"];
        let copies = ["history", "restore", "delete", "trash", "purge", "doctor", "demo", "merge-driver", "man"];
        for word in ["plan", "show", "weeks", "--quick", "--dir", "-V"].into_iter().chain(captures).chain(copies) {
            assert!(help.contains(word), "{language}: {word}");
        }
        assert!(!help.contains("seed"), "{help}");
        for line in help.lines() {
            assert!(text_width(line) <= 80, "{line}");
        }
        assert_eq!(desk.run(&format!("--help --lang {language}")).fine(), help);
        assert_eq!(desk.run(&format!("-h --lang={language} --color=never")).fine(), help);
        assert!(!all.contains(&help));
        all.push(help);
        let driver = desk.run(&format!("help merge-driver --lang {language}")).fine();
        assert!(driver.contains("merge-driver %O %A %B %P"), "{driver}");
        assert!(driver.lines().all(|line| text_width(line) <= 80), "{driver}");
        let shells = desk.run(&format!("help completions --lang {language}")).fine();
        assert!(shells.contains("_femsteg") && shells.lines().all(|line| text_width(line) <= 80), "{shells}");
        let show = desk.run(&format!("help show --lang {language}")).fine();
        assert_eq!(desk.run(&format!("show --lang {language} -h")).fine(), show);
        let brief = desk.run(&format!("help brief --lang {language}")).fine();
        assert!(brief.contains("--since") && brief.lines().all(|line| text_width(line) <= 80), "{brief}");
        let export = desk.run(&format!("help export --lang {language}")).fine();
        assert!(export.contains("json|ics|csv") && export.lines().all(|line| text_width(line) <= 80), "{export}");
        assert!(show.starts_with("femsteg show [") && !show.contains("--from"), "{show}");
    }
    assert!(is_version(&desk.run("--version").fine()));
    assert!(!desk.dir().exists(), "reading makes nothing");
}

#[test]
fn every_topic_is_listed_and_told_in_every_language_and_stands_in_the_manual_page() {
    let desk = Desk::new();
    let topics = ["start", "monday", "friday", "one-to-one", "dates", "keys", "files", "privacy", "sync", "recovery"];
    let mut all = Vec::new();
    for language in LANGUAGES {
        let [help, man] = ["help", "man"].map(|asked| desk.run(&format!("{asked} --lang {language}")).fine());
        assert_eq!(desk.run(&format!("help commands --lang {language}")).fine(), help);
        for topic in topics {
            assert_eq!(help.matches(&format!("\n  {topic} ")).count(), 1, "{language}: {topic}");
            let told = desk.run(&format!("help {topic} --lang {language}")).fine();
            // The first sentence as roff has it, on a line of its own with the rest of its paragraph.
            let prose: String = told.lines().skip(2).take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
            assert!(
                man.replace("\\-", "-").replace("\\(aq", "'").contains(&format!("\n{prose}\n")),
                "{language}: {prose}"
            );
            assert!(!all.contains(&told), "{told}");
            all.push(told);
        }
    }
    assert!(!desk.dir().exists(), "reading makes nothing");
}

#[test]
fn the_language_is_the_one_asked_for_then_set_then_around() {
    let desk = Desk::new();
    let said = |line: &str, lang: &str| Run::of(&desk.command(line).env("LANG", lang).output().unwrap()).err;
    assert!(said("shwo", "").contains("is not known"));
    assert!(said("shwo", "nn_NO.UTF-8").contains("ikkje kjent"));
    desk.write("config.toml", "language = \"sv\"\n");
    assert!(said("shwo", "nn_NO.UTF-8").contains("inte känt"));
    assert!(said("shwo --lang=nb", "nn_NO.UTF-8").contains("ikke kjent"));
    assert!(said("shwo --lang klingon", "nn_NO.UTF-8").contains("inte känt"));
    assert!(said("show --lang klingon", "nn_NO.UTF-8").contains("klingon"));
    // A file that cannot be understood sets no language.
    desk.write("config.toml", "language = \"sv\"\nlanguage = \"en\"\n");
    assert!(said("shwo", "nn_NO.UTF-8").contains("ikkje kjent"));
}

#[test]
fn wrong_usage_is_one_line_in_every_language() {
    let desk = Desk::new();
    for (line, part) in [
        ("shwo", "show"),
        ("sprettert", "sprettert"),
        ("show --jsn", "--json"),
        ("show 54", "54"),
        ("show 2025-W53", "2025-W53"),
        ("show --json=yes", "--json"),
        ("plan uke", "uke"),
        ("weeks --from", "--from"),
        ("weeks --to snart", "snart"),
        ("weeks 48", "48"),
        ("show --today snart", "snart"),
        ("show --today 2026-02-30", "2026-02-30"),
        ("show --color blue", "blue"),
        ("show --seed x", "x"),
        ("help shwo", "show"),
        ("help firday", "friday"),
        ("help sprettert", "sprettert"),
        ("brief --format pdf", "pdf"),
        ("brief --since snart", "snart"),
        ("export --format toml", "toml"),
        ("export alt", "alt"),
        ("brief --force=yes", "--force"),
        ("note --hemmelig", "--"),
        ("show \u{1b}[31m", "␛[31m"),
    ] {
        let mut all = Vec::new();
        for language in LANGUAGES {
            let run = desk.run(&format!("{line} --lang {language}"));
            // The option without its value must stand last.
            let run = if line.ends_with("--from") { desk.run(&format!("--lang {language} {line}")) } else { run };
            let said = run.line(2).to_owned();
            assert!(said.contains(part) && !said.contains(['\u{1b}', '{']), "{said}");
            assert!(!all.contains(&said), "{said}");
            all.push(said);
        }
    }
    for line in ["show", "help", "--version", ""] {
        desk.run(&format!("{line} --lang xx")).line(2);
    }
    assert!(!desk.dir().exists());
}

#[cfg(unix)]
#[test]
fn what_is_no_text_is_wrong_usage() {
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::new();
    let bad = std::ffi::OsStr::from_bytes(b"hemmelig\xff");
    for command in ["show", "note", "sprettert"] {
        let output = desk.bare().arg(command).arg(bad).output().unwrap();
        assert!(!Run::of(&output).line(2).contains("hemmelig"), "{command}");
    }
    Run::of(&desk.bare().arg("note").write_stdin(b"hemmelig\xff".as_slice()).output().unwrap()).line(2);
}

#[test]
fn without_a_terminal_the_planner_points_elsewhere() {
    let desk = Desk::new();
    for line in ["", "plan", "plan 50 --quick", "plan last"] {
        for language in LANGUAGES {
            let run = desk.run(&format!("{line} --lang {language}"));
            let said = run.line(1);
            assert!(said.contains("femsteg show") && said.contains("femsteg note"), "{said}");
        }
    }
    assert!(!desk.dir().exists());
}

#[test]
fn a_reader_who_goes_away_is_no_error() {
    let desk = Desk::new();
    desk.week("2026-W48", "focus = \"Utkastet\"\n");
    for line in ["help", "show", "show --json", "weeks", "weeks --json", "note Ringt", "--version"] {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let mut command = plain(&desk, line);
        let (mut said, errors) = pipe().unwrap();
        let status = command.stdout(writer).stderr(errors).status().unwrap();
        drop(command);
        assert_eq!((status.code(), read_to_string(&mut said).unwrap()), (Some(0), String::new()), "{line}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_told() {
    let desk = Desk::new();
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = plain(&desk, "help --lang en").stdout(full).output().unwrap();
    assert!(Run::of(&output).line(1).starts_with("Standard output"));
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_in_the_file_is_noted_whether_or_not_that_can_be_told() {
    let desk = Desk::new();
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = plain(&desk, "note Ringt --lang en").stdout(full).output().unwrap();
    assert!(Run::of(&output).line(0).starts_with("Standard output"));
    assert!(desk.read("weeks/2026-W48.toml").contains("text = \"Ringt\""));
}

/// The program as the standard library runs it, for pipes of our own.
fn plain(desk: &Desk, line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_femsteg"));
    command.env_clear().env("FEMSTEG_DIR", desk.dir()).env("FEMSTEG_STATE_DIR", desk.root.path().join("state"));
    command.args(["--today", super::TODAY]).args(line.split(' ')).stdin(Stdio::null());
    command
}

#[test]
fn every_message_of_the_commands_exists_and_is_used() {
    let source = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    for language in Language::ALL {
        let texts = Texts::new(language);
        let written = crate::messages::source(language.code());
        let ours = |id: &&str| id.starts_with("cli-") || id.starts_with("problem-");
        for id in written.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).filter(ours) {
            assert!(source.contains(&format!("Text(\"{id}\")")), "nobody says {id}");
        }
        for id in source.split("Text(\"").skip(1).filter_map(|rest| rest.split('"').next()).filter(ours) {
            // The ids of the tests' own live no longer than this function.
            assert_ne!(texts.say(Text(id.to_owned().leak())), format!("[{id}]"), "{language:?}");
        }
    }
}

fn sources(folder: &Path) -> String {
    let files = Desk::everything(folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs"));
    files.map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// `femsteg 0.1.0`, with the commit and its day where the build knew them.
fn is_version(line: &str) -> bool {
    let Some(rest) = line.trim_end().strip_prefix(concat!("femsteg ", env!("CARGO_PKG_VERSION"))) else { return false };
    let Some(from) = rest.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')')) else { return rest.is_empty() };
    let parts: Vec<&str> = from.split(' ').collect();
    let is_commit = |part: &&str| part.len() >= 7 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    matches!(&parts[..], [commit, day] if is_commit(commit) && day.len() == 10 && day.as_bytes()[4] == b'-')
}
