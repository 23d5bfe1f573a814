//! `import`: an export of ours back into files, and the tasks of a real Taskwarrior (2.6.2, `task export`) and a real
//! todo.txt client (todotxt-cli 2.11), kept in `data/import/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use femsteg::testing::invented;

use super::brief::in_a_terminal;
use super::export::filled;
use super::{Desk, LANGUAGES, Run, put};

const WEEK: &str = "weeks/2026-W48.toml";

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import").join(name)
}

/// Imports a file in a place where it is an hour later than in UTC.
fn import(desk: &Desk, file: &Path, more: &str) -> Run {
    let mut command = desk.command("import");
    command.env("TZ", "CET-1").arg(file).args(more.split_whitespace());
    Run::of(&command.output().unwrap())
}

/// Every file below the folder, with its bytes.
fn files(desk: &Desk) -> Vec<(PathBuf, Vec<u8>)> {
    let paths = Desk::everything(&desk.dir()).into_iter().filter(|path| path.is_file());
    let mut files: Vec<_> = paths.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    files.sort();
    files
}

fn exported(desk: &Desk) -> PathBuf {
    let path = desk.root().join("all.json");
    put(&path, desk.run("export").out.as_bytes());
    path
}

#[test]
fn an_export_gives_the_same_plans_and_once_more_adds_nothing() {
    let many = Desk::new();
    for (name, text) in invented::files(30, "2026-W48".parse().unwrap(), 7) {
        many.write(&name, text);
    }
    for desk in [filled(), many] {
        let all = exported(&desk);
        let empty = Desk::new();
        let first = import(&empty, &all, "--lang en");
        assert_eq!((first.code, first.err.as_str()), (0, ""), "{first:?}");
        assert_eq!(fs::read_to_string(exported(&empty)).unwrap(), fs::read_to_string(&all).unwrap());
        let before = files(&empty);
        for (more, said) in [("--to wait", "--to"), ("--week 48", "--week")] {
            assert!(import(&empty, &all, more).line(2).contains(said));
        }
        assert_eq!(import(&empty, &all, "--lang en").fine(), "All of this was here already.\n");
        assert_eq!(files(&empty), before);
    }
}

#[test]
fn what_stands_here_stays_and_what_differs_is_told_without_its_words() {
    let desk = filled();
    let all = exported(&desk);
    let other = Desk::new();
    let week = "# min\nschema = 1\nweek = \"2026-W48\"\nfocus = \"Hemmelig annet\"\nmitt = 1\n\n\
                [[priority]]\nid = \"p2qq\"\ntitle = \"Hemmelig rad\"\n\n[[priority]]\nid = \"own2\"\ntitle = \"Egen\"\n";
    other.write(WEEK, week);
    let run = import(&other, &all, "--lang en");
    assert_eq!(run.code, 0, "{run:?}");
    let told: BTreeSet<_> = run.err.lines().skip(1).collect();
    assert_eq!(told, BTreeSet::from([&*format!("{WEEK}: focus"), &format!("{WEEK}: priority.p2qq.title")]), "{run:?}");
    let now = other.read(WEEK);
    assert!(now.starts_with("# min\nschema = 1\nweek = \"2026-W48\"\nfocus = \"Hemmelig annet\"\n"), "{now}");
    for kept in
        ["mitt = 1", "title = \"Hemmelig rad\"", "title = \"Egen\"", "title = \"Ferdig utkast til høringssvar\""]
    {
        assert!(now.contains(kept), "{kept}: {now}");
    }
    assert!(now.find("Egen") < now.find("Ferdig utkast"), "what was here comes first: {now}");
    assert!(other.run("history 2026-W48").fine().lines().count() > 0, "what it said before is in the history");
    let before = files(&other);
    assert_eq!(import(&other, &all, "").err.lines().count(), 3, "it is told again");
    assert_eq!(files(&other), before);
}

#[test]
fn nothing_is_written_when_one_file_cannot_be() {
    let plans = filled();
    let all = exported(&plans);
    for broken in ["goals.toml", WEEK, "talks/2026-11-05.toml"] {
        let desk = Desk::new();
        desk.write(broken, "schema = 1\nfocus = \n");
        let before = files(&desk);
        let line = import(&desk, &all, "--lang en");
        assert!(line.line(1).starts_with(&format!("{broken}, line 2, column 9:")), "{line:?}");
        assert_eq!(files(&desk), before);
    }
}

#[test]
fn nothing_is_written_where_a_folder_cannot_be_made() {
    let desk = Desk::new();
    desk.write("talks", "min egen fil");
    let plans = filled();
    import(&desk, &exported(&plans), "--lang en").line(1);
    let left = files(&desk).into_iter().map(|(path, _)| path).filter(|path| !path.ends_with(".gitignore"));
    assert_eq!(left.collect::<Vec<_>>(), [desk.path("talks")]);
}

/// A place in the text, as it is told.
fn place(text: &str, part: &str) -> String {
    let before = &text[..text.find(part).unwrap_or_else(|| panic!("{part} is not in it"))];
    let line = before.rsplit('\n').next().unwrap();
    format!("line {}, column {}", before.matches('\n').count() + 1, line.chars().count() + 1)
}

#[test]
fn a_bad_file_is_named_with_its_place_and_reason_and_nothing_is_written() {
    let all = fs::read_to_string(exported(&filled())).unwrap();
    let tasks = fs::read_to_string(data("taskwarrior.json")).unwrap();
    let cut = |text: &str, at: &str| text[..text.find(at).unwrap()].to_owned();
    let title = "\"title\": \"Ferdig utkast";
    let first = |week: &str| format!("\"weeks\": [\n    {{\n      \"week\": \"2026-W{week}\"");
    let cases = [
        (all.replacen(title, "\"title\": 5, \"x\": \"", 1), "5, \"x\"", "should be text"),
        (all.replacen("\"goals\": {", "\"goals\": [{", 1), "", "is not JSON"),
        (cut(&all, title), "", "is not JSON"),
        (all.replacen("\"version\": 1", "\"version\": 2", 1), "2,", "newer femsteg"),
        (all.replacen(&first("46"), &first("54"), 1), "\"2026-W54\"", "should be"),
        (all.replacen(&first("46"), &first("48"), 1), "", "is there twice"),
        (all.replacen("\"focus\":", "\"fokus\":", 1), "", "fokus is nothing that plans have"),
        (all.replacen("\"id\": \"h9wz\"", "\"id\": \"m3kd\"", 1), "", "is there twice"),
        (all.replacen("\"id\": \"h9wz\",", "", 1), "", "has no id"),
        (all.replacen("\"hours\": 8", "\"hours\": [8]", 1), "[8]", "should be a number"),
        (tasks.replacen("20261203T230000Z", "fredag", 1), "\"fredag\"", "due should be a date"),
        (tasks.replacen("\"uuid\":\"dd83d4b1", "\"uid\":\"dd83d4b1", 1), "{\"id\":3", "uuid should be text"),
        (tasks.replacen("\"tags\":[\"skriv\"]", "\"tags\":[1]", 1), "[1]", "tags should be a list"),
        (cut(&tasks, "\"tags\""), "", "is not JSON"),
        ("[{\"navn\": \"x\"}]".to_owned(), "{", "neither"),
        ("[package]\nname = \"x\"\n".to_owned(), "", "neither"),
        ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned(), "", "neither"),
        (String::new(), "", "neither"),
        ("(A) Ring\u{0} K.\n".to_owned(), "\u{0}", "no text has"),
    ];
    for (number, (text, part, reason)) in cases.into_iter().enumerate() {
        let desk = Desk::new();
        let file = desk.root().join("fil");
        put(&file, text.as_bytes());
        let run = import(&desk, &file, "--to wait --lang en");
        assert_eq!(run.code, 1, "{number}: {run:?}");
        let line = run.line(1);
        assert!(line.contains(reason), "{number}: {line}");
        if !part.is_empty() {
            let wanted = format!("{}, {}:", file.display(), place(&text, part));
            assert!(line.starts_with(&wanted), "{number}: {wanted} and not {line}");
        }
        assert!(!desk.dir().exists(), "{number}");
    }
    let desk = Desk::new();
    put(&desk.root().join("fil"), b"(A) Ring \xff K.\n");
    let line = import(&desk, &desk.root().join("fil"), "--to wait --lang en");
    assert!(line.line(1).contains("line 1, column 10:"), "{line:?}");
    assert!(import(&desk, Path::new("borte"), "--lang en").line(1).starts_with("borte: "));
    import(&desk, Path::new("fil"), "--to hylla").line(2);
    desk.run("import").line(2);
}

#[test]
fn what_can_go_wrong_is_told_in_every_language() {
    let desk = Desk::new();
    put(&desk.root().join("fil"), b"verken eller\n");
    for language in LANGUAGES {
        let line = import(&desk, Path::new("fil"), &format!("--to wait --lang {language}"));
        assert!(line.line(1).contains("todo.txt") && !line.err.contains('['), "{line:?}");
        let help = desk.run(&format!("help import --lang {language}")).fine();
        assert!(help.lines().all(|line| femsteg::app::text::text_width(line) <= 80), "{help}");
        let line = import(&desk, &data("todo.txt"), &format!("--lang {language}"));
        assert!(line.line(2).contains("--to wait"), "{line:?}");
    }
}

/// Title, week of return and goal of each row of `list`.
fn rows(desk: &Desk, name: &str, list: &str) -> Vec<[String; 3]> {
    let week: toml::Table = desk.read(name).parse().unwrap();
    let said =
        |row: &toml::Value, key: &str| row.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
    let rows = week.get(list).and_then(|list| list.as_array()).cloned().unwrap_or_default();
    rows.iter().map(|row| [said(row, "title") + &said(row, "what"), said(row, "revisit"), said(row, "goal")]).collect()
}

#[test]
fn the_tasks_of_taskwarrior_come_once() {
    let desk = Desk::new();
    desk.write(
        "goals.toml",
        "schema = 1\n[[goal]]\nid = \"g2aa\"\ntitle = \"mal\"\n[[goal]]\nid = \"g3aa\"\ntitle = \"LES\"\n",
    );
    let run = import(&desk, &data("taskwarrior.json"), "--to wait --lang en").fine();
    assert_eq!(
        run,
        "Put in week 48: 0 among the priorities, 6 among what can wait.\n\
         Left out: finished 3, taken in before 0, not chosen 0.\n"
    );
    let wanted = [
        ["Regelverk.Høring: Skriv høringssvar til departementet (due Fri 4 Dec)", "2026-W49", ""],
        ["Ring K. om \"ny mal\"  notat", "2026-W51", ""],
        ["Bestill reise", "2026-W52", ""],
        ["Rydde arkivet", "", ""],
        ["Lese 字 og 🧑\u{200d}🔧 om a\u{30e}ccenter", "", ""],
        // Due this very week: it need not come back.
        ["Ukerapport (due Fri 27 Nov)", "", ""],
    ];
    assert_eq!(rows(&desk, WEEK, "can_wait"), wanted.map(|row| row.map(str::to_owned)));
    let before = files(&desk);
    // Neither in another week, nor in another place.
    for more in ["--to wait", "--to priorities --week 50"] {
        let again = import(&desk, &data("taskwarrior.json"), &format!("{more} --lang en")).fine();
        assert!(again.starts_with("Nothing new in the file.\n"), "{again}");
        assert_eq!(files(&desk), before);
    }
    let other = Desk::new();
    other.write("goals.toml", desk.read("goals.toml"));
    import(&other, &data("taskwarrior.json"), "--to priorities --week 50").fine();
    let goals: Vec<String> =
        rows(&other, "weeks/2026-W50.toml", "priority").into_iter().map(|[.., goal]| goal).collect();
    assert_eq!(goals, ["", "g2aa", "", "", "g3aa", ""], "a project or a tag with a goal's name is that goal");
    // One a line, as `rc.json.array=off` has it.
    let lines = fs::read_to_string(data("taskwarrior.json")).unwrap();
    let lines: Vec<&str> = lines.lines().filter(|line| line.len() > 2).map(|line| line.trim_end_matches(',')).collect();
    put(&desk.root().join("lines"), lines.join("\n").as_bytes());
    assert!(import(&desk, &desk.root().join("lines"), "--to wait --lang en").fine().contains("before 6"));
}

#[test]
fn the_tasks_of_a_todo_txt_come_once() {
    let desk = Desk::new();
    let run = import(&desk, &data("todo.txt"), "--to priorities --lang en").fine();
    assert!(run.contains("5 among the priorities") && run.contains("finished 1"), "{run}");
    let titles: Vec<String> = rows(&desk, WEEK, "priority").into_iter().map(|[title, ..]| title).collect();
    let wanted = [
        "Regelverk: Skriv høringssvar (due Fri 4 Dec)",
        "Mal: Ring K. om ny mal",
        "Rydde arkivet",
        "Bestill reise due:snart",
        "Lese 字 og 🧑\u{200d}🔧",
    ];
    assert_eq!(titles, wanted);
    // The same with another priority, in another order, and with an end of line of another kind.
    let text = fs::read_to_string(data("todo.txt")).unwrap();
    let mut lines: Vec<String> = text.lines().map(|line| line.replace("(C) ", "(A) 2026-11-22 ")).collect();
    lines.reverse();
    lines.push("Skriv om møtet med +Regelverk i @kontor i dag".to_owned());
    put(&desk.root().join("liste"), lines.join("\r\n").as_bytes());
    let again = import(&desk, &desk.root().join("liste"), "--to priorities --lang en").fine();
    assert!(again.contains("1 among the priorities") && again.contains("before 5"), "{again}");
    let last = rows(&desk, WEEK, "priority").pop().unwrap();
    assert_eq!(last[0], "Regelverk: Skriv om møtet med +Regelverk i @kontor i dag", "in a sentence the words stay");
    // A name that says so is enough for lines that say nothing.
    put(&desk.root().join("liste.txt"), b"Ring mor\n");
    assert!(
        import(&desk, &desk.root().join("liste.txt"), "--to wait --lang en").fine().contains("1 among what can wait")
    );
}

#[cfg(unix)]
#[test]
fn in_a_terminal_each_row_is_asked_about() {
    let desk = Desk::new();
    put(&desk.root().join("fil"), &fs::read(data("todo.txt")).unwrap());
    let line = "import fil --today 2026-11-25 --lang en";
    let (code, said) = in_a_terminal(&desk, line, "1\n7\n2\n3\n\u{4}");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("2 of 5  Mal: Ring K. om ny mal  +telefon"), "{said}");
    assert!(said.contains("1 among the priorities, 1 among what can wait"), "{said}");
    assert!(said.contains("not chosen 3"), "{said}");
    assert_eq!(rows(&desk, WEEK, "priority")[0][0], "Regelverk: Skriv høringssvar (due Fri 4 Dec)");
    assert_eq!(rows(&desk, WEEK, "can_wait")[0][..2], ["Mal: Ring K. om ny mal", "2026-W51"]);
    let (code, said) = in_a_terminal(&desk, line, "\n\n1\n");
    assert_eq!((code, said.contains("3 of 3")), (0, true), "only what is left: {said}");
    assert_eq!(rows(&desk, WEEK, "priority").len(), 2);
}

#[test]
fn standard_input_is_a_file_too() {
    let desk = Desk::new();
    let run = desk.command("import - --to wait --lang en").write_stdin("(A) Ring K.\n").output().unwrap();
    assert!(Run::of(&run).fine().contains("1 among what can wait"));
    let run = desk.command("import - --lang en").write_stdin("(A) Ring L.\n").output().unwrap();
    assert!(Run::of(&run).line(2).contains("--to"));
}
