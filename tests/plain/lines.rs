//! What a line can say besides an answer: keep, clear, back, on, help, the end.

use std::collections::BTreeMap;

use super::{Answer, SETTINGS, WEEK, desk_with, files, input, new_desk, run, talk, used};
use crate::commands::Desk;

const MONDAY: &str = "2026-11-23";

#[test]
fn an_empty_line_keeps_what_is_there() {
    let desk = desk_with(&used());
    talk(&desk, "plan", MONDAY, &[("Hva må lykkes", "Høringen"), ("Hva legger du til side", "")]);
    let before = files(&desk);
    let out = String::from_utf8(run(&desk, "plan", MONDAY, "\n".repeat(60)).stdout).unwrap();
    assert!(out.contains("Hva må lykkes denne uka? [Høringen]"), "{out}");
    assert!(out.ends_with("Planen for uke 48 er lagret.\n"), "{out}");
    // That one went through the steps is all that is new.
    let mut after = files(&desk);
    let week = after[WEEK].replace("seen = [\"role\", \"goals\", \"priorities\", \"feedback\", \"energy\"]\n", "");
    after.insert(WEEK.to_owned(), week);
    assert_eq!(after, before);
}

#[test]
fn one_goes_back_to_what_was_asked_before_also_into_a_row_and_over_a_step() {
    let desk = new_desk();
    let answers: &[Answer] = &[
        ("Hva må lykkes", "<"),
        ("Dette er det første spørsmålet.", ""),
        ("Hva legger du til side", "Arkivet"),
        ("Hvem bør få vite det?", "K."),
        ("I hvilken uke", ""),
        ("2. Hva legger du til side", "<"),
        ("I hvilken uke", "<"),
        ("Hvem bør få vite det? [K.]", "L."),
        ("I hvilken uke", ">"),
        ("1. Hvilket mål", "<"),
        ("I hvilken uke", "uke 50"),
        ("2. Hva legger du til side", ">"),
        ("1. Hvilket mål", ""),
        ("1. Hva vil du få til?", ""),
    ];
    talk(&desk, "plan", MONDAY, answers);
    let week = desk.read(WEEK);
    assert!(week.contains("what = \"Arkivet\"\ntell = \"L.\"\nrevisit = \"2026-W50\"\n"), "{week}");
    assert_eq!(week.matches("[[can_wait]]").count(), 1, "{week}");
}

#[test]
fn minus_clears_and_a_sign_written_twice_is_text() {
    let desk = new_desk();
    talk(
        &desk,
        "plan",
        MONDAY,
        &[("Hva må lykkes", "Høringen"), ("Hva legger", "--"), ("Hvem bør", "??"), ("uke", "")],
    );
    let week = desk.read(WEEK);
    assert!(week.contains("focus = \"Høringen\"") && week.contains("what = \"-\"\ntell = \"?\"\n"), "{week}");
    talk(&desk, "plan", MONDAY, &[("lykkes denne uka? [Høringen]", "-"), ("[-]", "-"), ("[?]", "-")]);
    let week = desk.read(WEEK);
    // A row without a word in it is no row.
    assert!(!week.contains("Høringen") && !week.contains("[[can_wait]]"), "{week}");
    // What was never answered can be cleared as well.
    talk(&desk, "plan", MONDAY, &[("Hva må lykkes", "-"), ("1. Hva legger", "-"), ("Hva er oppdraget", "")]);
    assert_eq!(desk.read(WEEK), week);
}

#[test]
fn help_says_why_it_is_asked_and_asks_again() {
    let desk = new_desk();
    let out = talk(&desk, "plan", MONDAY, &[("Hva må lykkes", "?"), ("Hva må lykkes", "Høringen")]);
    assert_eq!(out.matches("Hva må lykkes denne uka?\n").count(), 2, "{out}");
    assert!(out.contains("Rollen din handler om hva du er her for") && out.contains("Skriv tegnet to ganger"), "{out}");
    assert!(desk.read(WEEK).contains("focus = \"Høringen\""));
}

#[test]
fn the_end_of_the_input_keeps_what_was_answered_and_is_gone_on_from() {
    let desk = new_desk();
    // Without a line break at the end, and with those of another system.
    let done = run(&desk, "plan", MONDAY, "Høringen\r\nArkivet\r\nK.");
    assert_eq!((done.status.code(), done.stderr.as_slice()), (Some(0), &b""[..]));
    let week = desk.read(WEEK);
    assert!(week.contains("focus = \"Høringen\"\n") && week.contains("what = \"Arkivet\"\ntell = \"K.\"\n"), "{week}");
    let out = String::from_utf8(run(&desk, "", MONDAY, "uke 50\n").stdout).unwrap();
    assert_eq!(out.lines().nth(3), Some("I hvilken uke ser du på det igjen?"), "{out}");
    assert!(desk.read(WEEK).contains("revisit = \"2026-W50\""));
}

#[test]
fn without_a_line_nothing_is_written() {
    for arguments in ["", "plan", "close", "talk", "plan --quick"] {
        let desk = Desk::new();
        let done = run(&desk, arguments, MONDAY, "");
        assert_eq!((done.status.code(), done.stderr.as_slice()), (Some(0), &b""[..]), "{arguments}");
        assert_eq!(Desk::everything(&desk.dir()), Vec::<std::path::PathBuf>::new(), "{arguments}");
    }
}

#[test]
fn the_first_page_is_asked_first_and_its_language_spoken_at_once() {
    let desk = Desk::new();
    let done = run(&desk, "plan", MONDAY, "sve\n36\n\n\nRemissen är klar\n");
    let out = String::from_utf8(done.stdout).unwrap();
    assert_eq!(done.status.code(), Some(0), "{out}");
    assert!(out.contains("Hur många timmar i veckan arbetar du?") && out.contains("steg 1 av 5, Roll"), "{out}");
    assert_eq!(desk.read("config.toml"), "language = \"sv\"\nhours_per_week = 36\n");
    assert!(desk.read(WEEK).contains("focus = \"Remissen är klar\""));
    // What was answered there is kept like anything else, also when the input ends before the page does.
    let desk = Desk::new();
    run(&desk, "plan", MONDAY, "nynorsk\n");
    assert_eq!(files(&desk), BTreeMap::from([("config.toml".to_owned(), "language = \"nn\"\n".to_owned())]));
}

#[test]
fn where_no_ritual_is_named_it_is_asked_which() {
    let desk = new_desk();
    let out = talk(&desk, "", MONDAY, &[("Hva vil du gjøre?", "5"), ("Hva vil du gjøre?", "3"), ("Når er neste", "")]);
    assert!(out.contains("en-til-en, del 1 av 7"), "{out}");
    assert!(talk(&desk, "", MONDAY, &[("Hva vil du gjøre?", ""), ("Hva må lykkes", "")]).contains("steg 1 av 5"));
}

#[test]
fn the_quick_rituals_ask_for_less() {
    let mut before = used();
    let open = before["weeks/2026-W47.toml"].replace("closed", "open").replace("outcome = \"moved\"\n", "");
    before.insert("weeks/2026-W47.toml".to_owned(), open);
    let desk = desk_with(&before);
    let answers: &[Answer] = &[("1. Hvordan gikk det", ""), ("2. Hvordan gikk det med «Ny mal", "utgår")];
    let out = talk(&desk, "close", MONDAY, answers);
    assert!(out.ends_with("Uke 47 er avsluttet.\n"), "{out}");
    let last = desk.read("weeks/2026-W47.toml");
    assert!(last.contains("status = \"closed\"") && last.contains("outcome = \"dropped\""), "{last}");
    let answers: &[Answer] = &[
        ("Hva må lykkes", "Høringen"),
        ("1. Hva vil du få til?", "Utkast"),
        ("2. Hva vil du få til?", ""),
        ("Hvor mye energi", "mye"),
        ("Hvor høy blir", "2"),
    ];
    let out = talk(&desk, "plan --quick", MONDAY, answers);
    assert!(out.ends_with("Planen for uke 48 er lagret.\n"), "{out}");
    let week = desk.read(WEEK);
    assert!(week.contains("title = \"Utkast\"") && week.contains("level = 5\nload = 2\n"), "{week}");
}

#[test]
fn a_new_goal_is_asked_for_all_that_makes_it_clear() {
    let desk = new_desk();
    let answers: &[Answer] = &[
        ("Hva må lykkes", ">"),
        ("1. Hvilket mål", "Tydeligere regler"),
        ("Hvordan ser det ut", "Svaret finnes på ett minutt"),
        ("Hvem", ">"),
    ];
    talk(&desk, "plan", MONDAY, answers);
    let goals = desk.read("goals.toml");
    assert!(goals.contains("title = \"Tydeligere regler\"\ndone_when = \"Svaret finnes på ett minutt\""), "{goals}");
}

#[test]
fn what_leaves_is_read_out_once_a_line_of_it_does() {
    let desk = desk_with(&used());
    let to_the_gate = "\n>\n>\n>\n>\nTid til kapittel 3\n>\n";
    // Nothing leaves yet, so there is nothing to be seen.
    let out = run(&desk, "talk", "2026-11-25", format!("{to_the_gate}{}", "\n".repeat(40))).stdout;
    assert!(!String::from_utf8(out).unwrap().contains("nøyaktig det som blir delt"));
    let desk = desk_with(&used());
    let answers = format!("{to_the_gate}ja\n{}", "forhåndsvisning\n\n".repeat(30));
    let out = String::from_utf8(run(&desk, "talk", "2026-11-25", answers).stdout).unwrap();
    let (_, read_out) = out.split_once("Vil du høre nøyaktig det som blir delt?").unwrap();
    let (brief, _) = read_out.split_once("del 7 av 7").unwrap();
    assert!(brief.contains("Tid til kapittel 3") && !brief.contains("Tydeligere regler"), "{brief}");
    super::is_plain(&out);
}

#[test]
fn every_language_asks() {
    for language in ["nn", "sv", "en"] {
        let desk = desk_with(&BTreeMap::from([("config.toml".to_owned(), SETTINGS.replace("nb", language))]));
        let answers =
            ["Møtet", "", "?", ">", ">", "Utkast", "", "tirsdagg", "3", ">", ">", "2", "5"].map(|line| ("", line));
        let out = String::from_utf8(run(&desk, "plan", MONDAY, input(&answers)).stdout).unwrap();
        super::is_plain(&out);
        insta::assert_snapshot!(format!("languages_{language}"), out);
    }
}

#[test]
fn where_the_locale_is_not_utf_8_no_sign_of_ours_is_either() {
    let desk = desk_with(&used());
    let told = "[[priority]]\nid = \"m3kd\"\ntitle = \"Utkast\"\noutcome = \"done\"\nresult = \"Sendt\"\n";
    desk.write(WEEK, format!("schema = 1\nweek = \"2026-W48\"\nstatus = \"closed\"\n\n{told}"));
    for ritual in ["plan", "close", "talk"] {
        let mut command = desk.bare();
        command.env("LC_ALL", "C").args([ritual, "--plain", "--today", "2026-11-30"]);
        let out = String::from_utf8(command.write_stdin("\n".repeat(200)).output().unwrap().stdout).unwrap();
        let strange: String = out.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic()).collect();
        assert!(!out.is_empty() && strange.is_empty(), "{ritual}: {strange}");
    }
}
