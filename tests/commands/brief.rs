//! `brief`: what was chosen, printed and in files.

use std::fs;
use std::io::{pipe, read_to_string};
use std::process::Stdio;
use std::sync::Arc;

use femsteg::domain::record::from_table;
use femsteg::domain::{FileId, RowId, Talk};
use femsteg::report::brief::{self, Line, Material};
use femsteg::review::chronicle::Chronicle;
use femsteg::store::Store;
use femsteg::store::disk::RealDisk;
use femsteg::store::folders::Folders;
use femsteg::testing::StillClock;

use super::{Desk, LANGUAGES, put};

const TALK: &str = "talks/2026-12-03.toml";

/// The planned weeks of a person, and a one-to-one of which nothing was chosen.
fn prepared() -> Desk {
    let desk = Desk::new();
    desk.write("goals.toml", include_str!("../data/full-goals.toml"));
    desk.write("feedback.toml", include_str!("../data/full-feedback.toml"));
    desk.write("profile.toml", include_str!("../data/full-profile.toml"));
    desk.write("weeks/2026-W48.toml", include_str!("../data/full-week.toml"));
    desk.week("2026-W46", include_str!("../data/brief-week.toml"));
    desk.write(TALK, include_str!("../data/brief-talk.toml"));
    desk.write("talks/2026-11-05.toml", include_str!("../data/brief-talk-before.toml"));
    desk
}

/// The same with every line chosen that `is_chosen`.
fn gated(is_chosen: impl Fn(&Line) -> bool) -> Desk {
    let desk = prepared();
    let folders = Folders { config: desk.dir(), state: desk.root().join("s"), runtime: desk.root().join("r") };
    let store = Store::new(folders, Arc::new(RealDisk), Arc::new(StillClock::at("2026-12-03T09:00:00")));
    let mut chronicle = Chronicle::default();
    femsteg::shell::chronicle(&store, None).for_each(|part| chronicle.take(part));
    let (id, talk) = chronicle.talks().next().unwrap();
    let [goals, feedback, profile] = [FileId::Goals, FileId::Feedback, FileId::Profile].map(|file| store.load(file));
    let (goals, feedback) = (from_table(&goals.table).0, from_table(&feedback.table).0);
    let profile = from_table(&profile.table).0;
    let material = Material { id, talk, chronicle: &chronicle, goals: &goals, feedback: &feedback, profile: &profile };
    let mut chosen = Talk::default();
    for (number, line) in brief::lines(&material).iter().filter(|line| is_chosen(line)).enumerate() {
        brief::share(&mut chosen, line, RowId::new(&format!("s{number:03}")));
    }
    let row = |share: &femsteg::domain::talk::Share| {
        format!("\n[[share]]\nid = \"{}\"\nref = \"{}\"\nhash = \"{}\"\n", share.id, share.reference, share.hash)
    };
    let rows: String = chosen.share.iter().map(row).collect();
    desk.write(TALK, desk.read(TALK) + &rows);
    desk
}

fn all() -> Desk {
    gated(|_| true)
}

#[test]
fn without_a_choice_nothing_is_written() {
    for desk in [Desk::new(), prepared()] {
        let mut all = Vec::new();
        for language in LANGUAGES {
            for line in ["brief", "brief --format json", "brief -o side.md --force"] {
                let run = desk.run(&format!("{line} --lang {language}"));
                assert!(run.line(1).contains("femsteg"), "{run:?}");
                all.push(run.err);
            }
        }
        all.dedup();
        assert_eq!(all.len(), 4, "each language has words of its own");
        assert!(!desk.root().join("side.md").exists());
    }
}

#[test]
fn what_was_chosen_is_printed_in_every_format_and_language() {
    let desk = gated(|line| !line.is_sensitive);
    for language in LANGUAGES {
        for format in ["md", "html", "txt", "json"] {
            let text = desk.run(&format!("brief --format {format} --lang {language}")).fine();
            for said in
                ["Fred til å skrive", "Ferdig utkast til høringssvar", "Tydeligere regler", "Mye lettere å lese"]
            {
                assert!(text.contains(said), "{format} {language}: {said}\n{text}");
            }
            for private in ["Kortere frist enn ventet", "Klarspråk", "Brukerrådet", "Spør om formen"] {
                assert!(!text.contains(private), "{format} {language}: {private}");
            }
            let appraisal = desk.run(&format!("brief --format {format} --lang {language} --appraisal")).fine();
            assert_ne!(text, appraisal, "the headings are others");
        }
    }
    assert_eq!(desk.run("brief").fine(), desk.run("brief --format md").fine());
    desk.run("brief --format pdf").line(2);
    desk.run("brief --since snart").line(2);
}

#[test]
fn it_is_narrowed_to_the_weeks_since() {
    let desk = all();
    let whole = desk.run("brief --format txt").fine();
    for since in ["2026-W48", "48", "2026-11-25"] {
        let late = desk.run(&format!("brief --format txt --since {since}")).fine();
        assert!(whole.contains("Rapporten er levert") && !late.contains("Rapporten er levert"), "{late}");
        assert!(late.contains("Ferdig utkast til høringssvar"), "{late}");
    }
}

#[test]
fn a_file_is_its_owners_alone_and_has_what_is_printed() {
    let desk = all();
    for (name, format) in
        [("side.md", "md"), ("side.HTML", "html"), ("side.txt", "txt"), ("side.json", "json"), ("side", "md")]
    {
        assert!(desk.run(&format!("brief -o {name}")).fine().contains(name));
        let path = desk.root().join(name);
        assert_eq!(fs::read_to_string(&path).unwrap(), desk.run(&format!("brief --format {format}")).fine());
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777, 0o600);
    }
    let run = desk.run("brief -o side.docx");
    let said = run.line(2);
    assert!(said.contains("docx") && !desk.root().join("side.docx").exists(), "{said}");
    assert_eq!(desk.run("brief --json").fine(), desk.run("brief --format json").fine());
    desk.run("brief --output other.html --format txt").fine();
    assert_eq!(fs::read_to_string(desk.root().join("other.html")).unwrap(), desk.run("brief --format txt").fine());
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_that_was_said() {
    let desk = all();
    let path = desk.root().join("side.md");
    put(&path, b"mitt");
    for language in LANGUAGES {
        assert!(desk.run(&format!("brief -o side.md --lang {language}")).line(1).contains("--force"));
    }
    assert_eq!(fs::read(&path).unwrap(), b"mitt");
    // What fails on the way leaves it, also when it may go.
    desk.write("brief.md", "{{ nobody }}");
    desk.run("brief -o side.md --force").line(1);
    assert_eq!(fs::read(&path).unwrap(), b"mitt");
    fs::remove_file(desk.path("brief.md")).unwrap();
    desk.run("brief -o side.md --force").fine();
    assert!(fs::read_to_string(&path).unwrap().starts_with("# "));
    let names: Vec<_> = fs::read_dir(desk.root()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "nothing is left behind: {names:?}");
}

#[test]
fn a_place_that_is_no_file_is_refused() {
    let desk = all();
    fs::create_dir(desk.root().join("folder")).unwrap();
    for language in LANGUAGES {
        let said = |line: &str| desk.run(&format!("brief {line} --force --lang {language}")).line(1).to_owned();
        assert!(said("-o nowhere/side.md").contains("nowhere"));
        assert!(said("-o folder").contains("folder"));
        assert!(said("-o folder/..").contains(".."));
        #[cfg(unix)]
        assert!(said("-o /dev/null").contains("/dev/null"));
    }
    #[cfg(target_os = "linux")]
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let desk = all();
    let (file, link) = (desk.root().join("file.md"), desk.root().join("link.md"));
    put(&file, b"mitt");
    std::os::unix::fs::symlink(&file, &link).unwrap();
    desk.run("brief -o link.md").line(1);
    desk.run("brief -o link.md --force").fine();
    assert!(link.is_symlink() && fs::read_to_string(&file).unwrap().starts_with("# "));
}

#[test]
fn a_template_of_ones_own_is_used_and_its_faults_are_named() {
    let desk = all();
    for format in ["md", "html", "txt"] {
        let ours = desk.run(&format!("brief --template --format {format}")).fine();
        let text = desk.run(&format!("brief --format {format}")).fine();
        desk.write(&format!("brief.{format}"), &ours);
        assert_eq!(desk.run(&format!("brief --format {format}")).fine(), text);
        desk.write(
            &format!("brief.{format}"),
            "{{ title }}: {% for part in parts %}{{ part.heading }}. {% endfor %}\n",
        );
        let own = desk.run(&format!("brief --format {format} --lang en")).fine();
        assert!(own.starts_with("One-to-one: What I need to succeed. "), "{own}");
        for (template, line, source) in [
            ("a\n\n{{ line.tex }}\n", 3, "line.tex"),
            ("{{ title }}\n{{ title | shout }}\n", 2, "shout"),
            ("{% for part in parts %}\n{{ part.words }}{% endfor %}", 2, "part.words"),
            ("{% for a in range(99999) %}\n{% for b in range(99999) %}{{ a }}{% endfor %}{% endfor %}", 2, "range"),
            ("{{ title }\n", 1, "title"),
            ("{% for part in parts %}\nx", 2, ""),
            ("{% include \"/etc/passwd\" %}", 1, "include"),
        ] {
            desk.write(&format!("brief.{format}"), template);
            let said = LANGUAGES
                .map(|language| desk.run(&format!("brief --format {format} --lang {language}")).line(1).to_owned());
            let whole = format!("brief.{format}");
            let names =
                |said: &String| said.contains(&whole) && said.contains(&format!(" {line}:")) && said.contains(source);
            assert!(said.iter().all(names), "{template}: {said:?}");
        }
        desk.write(&format!("brief.{format}"), b"\xff\xfe");
        assert!(desk.run(&format!("brief --format {format}")).line(1).contains(&format!("brief.{format}")));
    }
    desk.run("brief --template --format json").line(1);
    desk.run("brief --format json").fine();
}

#[test]
fn the_newest_with_a_choice_is_taken_and_what_cannot_be_read_is_named() {
    let desk = all();
    desk.write(
        "talks/2026-12-10.toml",
        "schema = 1\ndate = 2026-12-10\n\n[[need]]\nid = \"n2aa\"\ntext = \"Noe nytt\"\n",
    );
    let before = desk.run("brief --format txt").fine();
    assert!(before.contains("3 December 2026") && !before.contains("Noe nytt"), "{before}");
    desk.week("2026-W47", "focus = \"a\"\nfocus = \"b\"\n");
    let run = desk.run("brief --format txt");
    assert_eq!((run.code, run.out), (0, before));
    assert!(run.err.contains("2026-W47.toml"), "{}", run.err);
}

#[test]
fn a_text_that_was_changed_since_stays() {
    let desk = gated(|line| line.reference.starts_with("goals/"));
    assert!(desk.run("brief").fine().contains("Tydeligere regler"));
    desk.write("goals.toml", desk.read("goals.toml").replace("Tydeligere regler", "Tydeligere regler nå"));
    let text = desk.run("brief").fine();
    assert!(
        !text.contains("Tydeligere") && !text.contains("Mye lettere") && text.contains("Kortere ventetid"),
        "{text}"
    );
}

#[test]
fn a_reader_who_goes_away_is_no_error() {
    let desk = all();
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_femsteg"));
    command.env_clear().env("FEMSTEG_DIR", desk.dir()).env("FEMSTEG_STATE_DIR", desk.root().join("state"));
    let (mut said, errors) = pipe().unwrap();
    let status = command.arg("brief").stdin(Stdio::null()).stdout(writer).stderr(errors).status().unwrap();
    drop(command);
    assert_eq!((status.code(), read_to_string(&mut said).unwrap()), (Some(0), String::new()));
}

/// The program in a terminal, where somebody types `answer`; its exit code, and what stands there then.
#[cfg(unix)]
pub(super) fn in_a_terminal(desk: &Desk, line: &str, answer: &str) -> (u32, String) {
    use portable_pty::{CommandBuilder, PtySize, native_pty_system};
    use std::io::{Read, Write};

    let terminal = native_pty_system().openpty(PtySize::default()).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_femsteg"));
    command.env_clear();
    command.env("FEMSTEG_DIR", desk.dir());
    command.env("FEMSTEG_STATE_DIR", desk.root().join("state"));
    command.cwd(desk.root());
    command.args(line.split(' '));
    let mut program = terminal.slave.spawn_command(command).unwrap();
    drop(terminal.slave);
    terminal.master.take_writer().unwrap().write_all(answer.as_bytes()).unwrap();
    // Linux tells the end of a terminal as an error.
    let mut said = Vec::new();
    terminal.master.try_clone_reader().unwrap().read_to_end(&mut said).ok();
    (program.wait().unwrap().exit_code(), String::from_utf8(said).unwrap())
}

#[cfg(unix)]
#[test]
pub(super) fn in_a_terminal_it_asks_before_a_file_is_replaced() {
    let desk = all();
    let path = desk.root().join("side.md");
    put(&path, b"mitt");
    for answer in ["nei\n", "\n", "\u{4}", "kanskje\n"] {
        assert_eq!(in_a_terminal(&desk, "brief -o side.md", answer).0, 1, "{answer:?}");
        assert_eq!(fs::read(&path).unwrap(), b"mitt", "{answer:?}");
    }
    for answer in ["ja\n", "Y\n"] {
        put(&path, b"mitt");
        assert_eq!(in_a_terminal(&desk, "brief -o side.md", answer).0, 0, "{answer:?}");
        assert!(fs::read_to_string(&path).unwrap().starts_with("# "), "{answer:?}");
    }
}
