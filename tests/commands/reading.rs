//! `show` and `weeks`.

use std::fs;

use serde_json::Value;

use super::{Desk, LANGUAGES, Run};

const PLAN: &str = r#"status = "open"
focus = "Høringssvaret skal være klart"
seen = ["role"]

[[priority]]
id = "m3kd"
title = "Utkast"
hours = 8
energy = "gives"
outcome = "done"

[[priority]]
id = "a2bc"
title = "Mal"

[energy.open]
level = 3
"#;

#[test]
fn a_week_is_shown_in_every_language() {
    let desk = Desk::new();
    desk.week("2026-W48", PLAN);
    let titles = [
        "Uke 48 · 23.–29. november 2026",
        "Veke 48 · 23.–29. november 2026",
        "Vecka 48 · 23–29 november 2026",
        "Week 48 · 23–29 November 2026",
    ];
    for (language, title) in LANGUAGES.into_iter().zip(titles) {
        let page = desk.run(&format!("show --lang {language}")).fine();
        assert!(page.starts_with(&format!("{title}\n\nHøringssvaret skal være klart\n")), "{page}");
        assert!(page.contains("1  Utkast · 8\u{a0}") && page.contains("2  Mal"), "{page}");
    }
}

#[test]
fn a_week_is_named_as_people_name_it() {
    let desk = Desk::new();
    for week in ["2026-W40", "2026-W46", "2026-W48", "2026-W50"] {
        desk.week(week, &format!("focus = \"{week}\"\n"));
    }
    for (named, week) in [
        ("", "2026-W48"),
        ("now", "2026-W48"),
        ("-2", "2026-W46"),
        ("2026-W40", "2026-W40"),
        ("uke 50", "2026-W50"),
        ("50", "2026-W50"),
        ("om to veckor", "2026-W50"),
        ("last", "2026-W46"),
        ("Forrige", "2026-W46"),
        ("førre", "2026-W46"),
        ("förra", "2026-W46"),
        ("fo\u{308}rra", "2026-W46"),
        (" last ", "2026-W46"),
        ("last\t", "2026-W46"),
    ] {
        let mut show = desk.command("show");
        let show = if named.is_empty() { &mut show } else { show.arg(named) };
        assert!(Run::of(&show.output().unwrap()).fine().contains(week), "{named:?}");
    }
    // The calendar's last week has no file; nothing is made up.
    assert!(desk.run("show last week --lang en").line(1).contains("week 47 2026"));
}

#[test]
fn an_unwritten_week_is_told_in_every_language() {
    let desk = Desk::new();
    for (language, week) in LANGUAGES.into_iter().zip(["uke 48 2026", "veke 48 2026", "vecka 48 2026", "week 48 2026"])
    {
        assert!(desk.run(&format!("show --lang {language}")).line(1).contains(week));
    }
    assert!(desk.run("show last --lang nb").line(1).contains("uke 47 2026"));
    assert!(!desk.dir().exists());
}

#[test]
fn bold_and_faint_only_where_they_are_wanted() {
    let desk = Desk::new();
    desk.week("2026-W48", PLAN);
    let with = |line: &str, name: &str, value: &str| {
        Run::of(&desk.command(line).env(name, value).output().unwrap()).fine().contains('\u{1b}')
    };
    assert!(!with("show", "TERM", "xterm"), "standard output is no terminal");
    assert!(with("show --color always", "TERM", "xterm"));
    assert!(with("show --color always", "NO_COLOR", "1"), "who asks gets it");
    assert!(!with("show --color auto", "NO_COLOR", "1"));
    assert!(!with("show --color never", "CLICOLOR", "0"));
    assert!(with("show", "CLICOLOR_FORCE", "1"), "also into a pipe");
    assert!(!with("show", "CLICOLOR_FORCE", "0"));
    assert!(!with("show --color never", "CLICOLOR_FORCE", "1"), "who asks for none gets none");
}

#[test]
fn signs_are_ascii_where_the_locale_is_not_utf_8_and_letters_stay() {
    let desk = Desk::new();
    desk.week("2026-W48", PLAN);
    desk.week("2026-W47", "status = \"away\"\n");
    desk.write("config.toml", "language = \"nb\"\n");
    let printed = |line: &str, locale: &str| {
        let run = Run::of(&desk.command(line).env("LC_ALL", locale).output().unwrap());
        run.out + &run.err
    };
    let strange = |c: char| !c.is_ascii() && !c.is_alphabetic();
    for line in
        ["show", "show --line", "weeks", "search klart", "doctor", "help", "help show", "history", "trash", "show 12"]
    {
        let [ascii, utf8] = ["C", "C.UTF-8"].map(|locale| printed(line, locale));
        assert!(!ascii.contains(strange), "{line}: {ascii}");
        assert_eq!(ascii.lines().count(), utf8.lines().count(), "{line}");
    }
    assert!(printed("show", "C").contains("Høringssvaret skal være klart"));
    assert!(printed("weeks", "C.UTF-8").contains("2026-W47  –"));
    assert!(printed("weeks", "C").contains("2026-W47  -"));
    // What is for programs or to be given away is UTF-8 everywhere.
    for line in ["show --json", "weeks --json", "export", "completions fish", "man", "brief --template --format html"] {
        assert_eq!(printed(line, "C"), printed(line, "C.UTF-8"), "{line}");
    }
}

#[test]
fn json_says_what_the_files_say() {
    let desk = Desk::new();
    desk.week("2026-W48", PLAN);
    desk.week("2026-W47", "status = \"away\"\n");
    desk.write("weeks/2026-W46.toml", "oops");
    let week: Value = serde_json::from_str(&desk.run("show --json").fine()).unwrap();
    assert_eq!([&week["week"], &week["from"], &week["to"]], ["2026-W48", "2026-11-23", "2026-11-29"]);
    assert_eq!(week["plan"]["priority"][0]["id"], "m3kd");
    assert_eq!(week["plan"]["energy"]["open"]["level"], 3);
    let run = desk.run("weeks --json");
    let weeks: Value = serde_json::from_str(&run.out).unwrap();
    let expected = serde_json::json!([
        { "week": "2026-W46", "unreadable": true },
        { "week": "2026-W47", "focus": "", "status": "away", "rows": 0, "done": 0, "energy": null },
        { "week": "2026-W48", "focus": "Høringssvaret skal være klart", "status": "open", "rows": 2, "done": 1,
          "energy": 3 },
    ]);
    assert_eq!((run.code, weeks), (0, expected));
    assert!(run.err.starts_with("weeks/2026-W46.toml, line 1, column "), "{}", run.err);
    assert_eq!(desk.run("weeks --json --from 2027-W01").fine(), "[]\n");
}

#[test]
fn weeks_are_listed_oldest_first() {
    let desk = Desk::new();
    desk.week("2026-W48", PLAN);
    desk.week("2026-W47", "status = \"away\"\n");
    desk.week("2026-W46", "status = \"closed\"\nfocus = \"Levert\"\n");
    desk.week("2026-W45", "");
    desk.write("weeks/2026-W44.toml", "schema = 1\nweek = \"2026-W44\"\nfocus = \n");
    desk.write("weeks/2026-W43 (copy).toml", "no week");
    let run = desk.run("weeks --lang nb");
    let lines = "2026-W44  !  kan ikke leses\n2026-W45  ○\n2026-W46  ●  Levert\n2026-W47  –  borte\n\
                 2026-W48  ◐  Høringssvaret skal være klart\n";
    assert_eq!((run.code, run.out.as_str()), (0, lines));
    assert!(run.err.starts_with("weeks/2026-W44.toml, linje 3, kolonne "), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1);
    assert_eq!(desk.run("weeks --from -2 --to -2").fine(), "2026-W46  ●  Levert\n");
    let none = desk.run("weeks --from 2027-W01 --lang sv");
    assert_eq!((none.code, none.out.as_str(), none.err.as_str()), (0, "", "Här finns inga veckor att visa.\n"));
}

#[test]
fn a_damaged_file_is_named_with_its_place_and_left_alone() {
    let damaged: [(&[u8], &str); 7] = [
        (b"schema = 1\nweek = \"2026-W48\"\nfocus = \"to\" \"ord\"\n", ", line 3, column 14: "),
        (b"schema = 1\nweek = \"2026-W48\"\n<<<<<<< mine\n", ", line 3, column 1: "),
        (b"schema = 1\nweek = \"2026-W47\"\n", ", line 2, column 8: "),
        (b"schema = 9\nweek = \"2026-W48\"\n", ", line 1, column 10: "),
        (b"", ": "),
        (b"schema = 1\n\0\0\0", ", line 2, column 1: "),
        (b"schema = 1\n\xff", ", line 2, column 1: "),
    ];
    for (bytes, place) in damaged {
        let desk = Desk::new();
        desk.write("weeks/2026-W48.toml", bytes);
        for line in ["show", "show --json", "note Hemmelig", "obstacle Hemmelig"] {
            let run = desk.run(line);
            let said = run.line(1);
            assert!(said.starts_with(&format!("weeks/2026-W48.toml{place}")), "{said}");
            assert!(!said.contains("Hemmelig"));
        }
        for language in LANGUAGES {
            desk.run(&format!("show --lang {language}")).line(1);
        }
        assert_eq!(fs::read(desk.path("weeks/2026-W48.toml")).unwrap(), bytes);
    }
}

#[test]
fn wrong_values_are_listed_after_the_page() {
    let desk = Desk::new();
    desk.week("2026-W48", "focus = \"Utkastet\"\n\n[hours]\nmeetings = \"en del\"\n");
    desk.write("config.toml", "colour = \"blue\"\n");
    let run = desk.run("show --lang en");
    assert!(run.code == 0 && run.out.contains("Utkastet"), "{run:?}");
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].starts_with("weeks/2026-W48.toml, line 6, column 12: hours.meetings should be"), "{}", lines[0]);
    assert!(lines[1].starts_with("config.toml, line 1, column 10: colour"), "{}", lines[1]);
}

#[test]
fn no_control_character_leaves_a_file() {
    let nasty = r"a\u001b]0;b\u0007c\u009bd\u202ee\u2028f\r\ng\u007fh";
    let desk = Desk::new();
    let week = format!(
        "focus = \"{nasty}\"\n\"{nasty}\" = 1\n[[priority]]\nid = \"{nasty}\"\ntitle = \"{nasty}\"\nhours = \"{nasty}\"\n\
         [[note]]\nid = \"a\"\ntext = \"{nasty}\"\n"
    );
    desk.week("2026-W48", &week);
    desk.write("weeks/2026-W47.toml", format!("schema = 1\nweek = \"2026-W47\"\n\"{nasty}\" = \u{1b}\n"));
    desk.write("config.toml", format!("\"{nasty}\" = 1\n"));
    for line in ["show", "show --json", "weeks", "weeks --json", "show 47", "show --color always", "note x"] {
        let run = desk.run(line);
        let plain = format!("{}{}", run.out, run.err).replace("\u{1b}[0m", "").replace("\u{1b}[1m", "");
        let plain = plain.replace("\u{1b}[2m", "");
        let acts = |c: char| c != '\n' && (c.is_control() || matches!(c, '\u{2028}'..='\u{202e}'));
        assert!(!plain.contains(acts), "{line}: {plain:?}");
    }
    let week: Value = serde_json::from_str(&desk.run("show --json").out).unwrap();
    let focus = week["plan"]["focus"].as_str().unwrap();
    assert_eq!(focus, "a\u{1b}]0;b\u{7}c\u{9b}d\u{202e}e\u{2028}f\r\ng\u{7f}h");
}

#[test]
fn one_line_is_for_a_prompt_and_says_nothing_where_there_is_nothing() {
    let desk = Desk::new();
    let line =
        |desk: &Desk, language: &str| desk.run(&format!("show --line --today 2026-11-25 --lang {language}")).fine();
    assert_eq!(line(&desk, "nb"), "", "no week yet is no error");
    let row = |title: &str, outcome: &str| format!("\n[[priority]]\ntitle = \"{title}\"\noutcome = \"{outcome}\"\n");
    let week = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Klart\\u001b til onsdag\"\n";
    desk.write("weeks/2026-W48.toml", format!("{week}{}{}{}", row("En", "done"), row("To", ""), row("", "done")));
    assert_eq!(line(&desk, "nb"), "uke 48 · 1/2 · Klart␛ til onsdag\n");
    assert_eq!(line(&desk, "en"), "week 48 · 1/2 · Klart␛ til onsdag\n");
    desk.write("weeks/2026-W48.toml", week.replace("Klart\\u001b til onsdag", ""));
    assert_eq!(line(&desk, "sv"), "");
    desk.write("weeks/2026-W48.toml", "focus = \n");
    assert_eq!(line(&desk, "nn"), "veke 48 !\n");
}
