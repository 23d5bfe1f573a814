//! The one-to-one by keys: what is chosen and typed stands in its file, comes back, and can be left and resumed.

use femsteg::app::Begin;
use femsteg::testing::{Harness, Setup};

const GOALS: &str = include_str!("data/thread-goals.toml");
const FEEDBACK: &str = include_str!("data/thread-feedback.toml");
const BEFORE: &str = include_str!("data/talk-before.toml");

/// Wednesday of week 48, with a one-to-one seven weeks ago.
fn used() -> Setup {
    let week = |number: u32| {
        format!(
            "schema = 1\nweek = \"2026-W{number}\"\nstatus = \"closed\"\n\n[[priority]]\nid = \"m3kd\"\n\
             title = \"Utkast {number}\"\noutcome = \"done\"\n\n[close]\nwin = \"Seier {number}\"\n"
        )
    };
    let used = Setup::on("2026-11-25").file("goals.toml", GOALS).file("feedback.toml", FEEDBACK);
    let used = used.file("talks/2026-10-08.toml", BEFORE);
    [40, 46, 47]
        .into_iter()
        .fold(used, |setup, number| setup.file(&format!("weeks/2026-W{number}.toml"), &week(number)))
}

/// At the part of that number.
fn at(harness: Harness, part: usize) -> Harness {
    harness.press("o").press(&"pgdn ".repeat(part - 1))
}

const TALK: &str = "talks/2026-11-25.toml";

#[test]
fn looking_at_a_one_to_one_writes_nothing() {
    let here = used().open().press("o").press("tab");
    assert!(here.screen().contains("uke 41 – uke 48"), "{}", here.screen());
    assert_eq!(here.text(TALK), "");
    assert_eq!(here.press("esc").text("talks/2026-10-08.toml"), BEFORE);
}

#[test]
fn a_whole_one_to_one_stands_in_its_file() {
    let here = used().open().press("o").types("3.12.").press("tab 4").press("pgdn");
    // Agreed: mine first, kept with a line why.
    let here = here.press("1").types("Begge sakene er ute").press("pgdn");
    // Looking back: the wins of weeks 46 and 47, and a row.
    let here = here.press("1 tab tab 1").press("pgdn pgdn");
    let here = here.types("To dager til kapittel 3").press("enter enter").types("Frist for høringen").press("enter");
    let here = here.press("3").types("Ny frist").press("enter enter 1").press("pgdn pgdn");
    let here = here.press("2").types("Jeg sender utkastet").press("enter 1").types("4.12.").press("enter enter");
    let here = here.types("Fristen er 11. desember").press("pgdn");
    insta::assert_snapshot!("a_whole_talk", here.text("talks/2026-12-03.toml"));
    assert_eq!(here.text(TALK), "", "it stands on the day that was fixed for it");
    let before = here.text("talks/2026-10-08.toml");
    assert!(before.contains("status = \"kept\"\nwhy = \"Begge sakene er ute\""), "{before}");
    let profile = here.text("profile.toml");
    assert!(profile.contains("next_talk = \"\""), "what was fixed for this one is by: {profile}");
    assert!(here.screen().contains("Lagret. Avtalene"), "{}", here.screen());
}

#[test]
fn what_was_begun_is_gone_on_with_where_it_was_left() {
    let here = at(used().open(), 5).types("Tid til kapittel 3").press("ctrl-c");
    let place = here.text("place.toml");
    let again = used().file(TALK, &here.text(TALK)).file("place.toml", &place).open();
    assert!(again.screen().contains("del 5 av 7"), "{}", again.screen());
    assert!(again.screen().contains("Tid til kapittel 3"));
    // The command opens the same.
    let by_command = used().file(TALK, &here.text(TALK)).begin(Begin::Talk).open();
    assert!(by_command.screen().contains("del 5 av 7"), "{}", by_command.screen());
}

const HELD: &str =
    "schema = 1\ndate = 2026-11-25\nstatus = \"held\"\n\n[[agreement]]\nid = \"a2bb\"\nwhat = \"Ringe K.\"\n";

#[test]
fn the_next_one_looks_back_to_the_last_once_its_day_is_fixed() {
    let profile = "schema = 1\nnext_talk = 2026-12-10\n";
    let here = used().file(TALK, HELD).file("profile.toml", profile).open().press("o").press("tab 4");
    assert!(here.text("talks/2026-12-10.toml").contains("from = \"2026-W36\""), "{:?}", here.files.keys());
    assert_eq!(here.text(TALK), HELD);
    let agreed = here.press("pgdn").screen();
    assert!(agreed.contains("Ringe K.") && agreed.contains("Prøve klarspråksmalen"), "{agreed}");
    assert!(!agreed.contains("Møte brukerrådet"), "what was settled before the last one is not asked again");
    assert!(agreed.contains("Hvem som godkjenner maler – Jeg godkjenner") || !agreed.contains("Hvem som"), "{agreed}");
}

#[test]
fn one_that_was_just_held_can_be_gone_back_to() {
    let here = used().file(TALK, HELD).open().press("o");
    assert!(here.screen().contains("del 7 av 7") && here.screen().contains("Ringe K."), "{}", here.screen());
    let later = used().file("talks/2026-11-10.toml", &HELD.replace("2026-11-25", "2026-11-10")).open().press("o");
    assert!(later.screen().contains("del 1 av 7"), "{}", later.screen());
}

#[test]
fn once_it_was_held_its_day_is_no_longer_the_next() {
    let profile = "schema = 1\nnext_talk = 2026-11-25\n";
    let here = at(used().file("profile.toml", profile).open(), 7).press("2 tab");
    assert!(!here.text("profile.toml").contains("2026-11-25"), "{}", here.text("profile.toml"));
    let here = here.press("backtab ctrl-u");
    assert!(here.text("profile.toml").contains("next_talk = 2026-11-25"), "{}", here.text("profile.toml"));
}

#[test]
fn one_whose_day_is_moved_is_on_the_new_day_and_what_leaves_stays_chosen() {
    let chosen = |here: &Harness| here.text(TALK).matches("[[share]]").count();
    let here = at(used().open(), 3).press("1 pgdn pgdn pgdn").press("1");
    assert_eq!(chosen(&here), 1, "{}", here.text(TALK));
    let here = here.press("esc o").press(&"pgup ".repeat(5)).types("3.12.").press("tab");
    assert!(here.text(TALK).contains("moved_to = 2026-12-03"), "{}", here.text(TALK));
    assert_eq!(chosen(&here), 1);
    let here = here.press(&"pgdn ".repeat(5)).press("1");
    assert!(here.screen().contains("3. desember"), "{}", here.screen());
    // On the day of its name it has to be prepared still, and behind the new one it is by.
    let again = |day: &str| {
        let profile = here.text("profile.toml");
        let files = Setup::on(day).file(TALK, &here.text(TALK)).file("profile.toml", &profile).open();
        files.press("o").screen()
    };
    assert!(!again("2026-11-30").contains("del 7 av 7"), "{}", again("2026-11-30"));
    assert!(again("2026-12-04").contains("del 7 av 7"), "{}", again("2026-12-04"));
}

#[test]
fn raising_leads_to_what_is_offered_next() {
    let mut here = at(used().open(), 5);
    while !here.app.spot().is_some_and(|spot| spot.name().starts_with("raise:")) {
        here = here.press("tab");
    }
    let offered = |here: &Harness| here.screen().matches("Bestillinger").count();
    let before = offered(&here);
    let here = here.press("1 1 tab");
    let file = here.text(TALK);
    assert_eq!(file.matches("[[item]]").count(), 2, "{file}");
    assert_eq!(file.matches("source = ").count(), 2, "no item was typed by mistake: {file}");
    assert!(offered(&here) <= before);
}

#[test]
fn taking_back_is_told_in_words() {
    let here = at(used().open(), 3).press("1 ctrl-u");
    assert!(here.screen().contains("Angret: Resultat"), "{}", here.screen());
}

#[test]
fn agreements_come_back_when_they_are_due() {
    let start = used().open().screen();
    assert!(start.contains("2 avtaler å følge opp"), "{start}");
    let later = BEFORE.replace("2026-11-27", "2026-12-04").replace("2026-11-13", "2026-11-30");
    let start = used().file("talks/2026-10-08.toml", &later).open().screen();
    assert!(!start.contains("å følge opp"), "{start}");
}

#[test]
fn a_mark_and_a_window_can_be_undone() {
    let here = at(used().open(), 3).press("1");
    assert!(here.text(TALK).contains("marked = [\"2026-W46/close.win\"]"), "{}", here.text(TALK));
    let here = here.press("ctrl-u");
    assert!(!here.text(TALK).contains("2026-W46"), "{}", here.text(TALK));
    let here = at(used().open(), 1).press("tab 2");
    assert!(here.text(TALK).contains("from = \"2026-W45\""), "{}", here.text(TALK));
    assert!(here.press("ctrl-u").text(TALK).contains("from = \"2026-W41\""));
}

#[test]
fn a_one_to_one_that_cannot_be_understood_is_never_written_and_another_is_prepared() {
    let broken = "schema = 1\ndate = 2026-11-25\nstatus = \n";
    let here = used().file(TALK, broken).open();
    let here = at(here, 3).press("1");
    assert_eq!(here.text(TALK), broken);
    assert!(here.text("talks/2026-11-25-2.toml").contains("marked"), "{:?}", here.files.keys());
    assert!(here.press("esc !").screen().contains("talks/2026-11-25.toml, linje 3"));
}

/// At the gate, with one thing needed and a result marked.
fn gate() -> Harness {
    let here = at(used().open(), 3).press("1").press("pgdn pgdn").types("Tid til kapittel 3");
    here.press("enter pgdn")
}

#[test]
fn nothing_leaves_before_it_is_chosen() {
    let here = gate();
    assert!(here.screen().contains("0 av"), "{}", here.screen());
    // Behind the last line.
    let preview = here.press(&"tab ".repeat(40)).press("1").screen();
    assert!(preview.contains("Forhåndsvisning") && preview.contains("Ingen linje er valgt"), "{preview}");
    assert!(!preview.contains("Tid til kapittel 3"), "{preview}");
}

#[test]
fn what_is_chosen_is_seen_and_saved_as_it_is_seen() {
    let here = gate().press("1");
    assert!(here.text(TALK).contains("[[share]]"), "{}", here.text(TALK));
    // Coming back, the way to what leaves comes first.
    let here = here.press("pgup pgdn 1");
    let seen = here.screen();
    assert!(seen.contains("Forhåndsvisning") && seen.contains("- Tid til kapittel 3"), "{seen}");
    assert!(!seen.contains("Seier"), "{seen}");
    let here = here.press("enter");
    assert!(here.screen().contains("Lagret som femsteg-2026-11-25.md"), "{}", here.screen());
    let saved = here.text("femsteg-2026-11-25.md");
    assert!(saved.starts_with("# En-til-en-samtale") && saved.contains("\n- Tid til kapittel 3\n"), "{saved}");
    // In another language and another format; a file that is there is asked about.
    let here = here.press("right right right 3").press("enter");
    assert!(here.text("femsteg-2026-11-25.txt").starts_with("One-to-one\n"), "{}", here.text("femsteg-2026-11-25.txt"));
    let asked = here.press("1 enter");
    assert!(asked.screen().contains("Vil du erstatte"), "{}", asked.screen());
    assert_eq!(asked.text("femsteg-2026-11-25.md"), saved);
    let replaced = asked.press("j");
    assert!(replaced.text("femsteg-2026-11-25.md").starts_with("# One-to-one"));
    assert!(replaced.press("esc").screen().contains("del 6 av 7"));
}

#[test]
fn a_line_that_was_changed_since_is_private_again_and_says_so() {
    let here = gate().press("1 pgup").types(" og 4").press("enter pgdn");
    assert!(here.screen().contains("endret, privat igjen"), "{}", here.screen());
    assert!(here.screen().contains("0 av"), "{}", here.screen());
}

#[test]
fn a_template_of_ones_own_is_used_and_its_fault_is_told() {
    let with = |template: &str| {
        let here = at(used().file("brief.md", template).open(), 5).types("Ro").press("enter pgdn 1 pgup pgdn 1");
        here.screen()
    };
    let seen = with("Mitt: {{ parts[0].lines[0].text }}\n");
    assert!(seen.contains("Mitt: Ro"), "{seen}");
    let seen = with("{{ hemmelig }}\n");
    assert!(seen.contains("brief.md, linje 1"), "{seen}");
}

#[test]
fn what_keeps_coming_back_shows_its_weeks_and_can_be_raised() {
    let week = |number: u32| {
        format!(
            "schema = 1\nweek = \"2026-W{number}\"\n\n[[obstacle]]\nid = \"d7ke\"\nwhat = \"Rapport {number}\"\ntag = \"reporting\"\n"
        )
    };
    let reported = used().file("weeks/2026-W44.toml", &week(44)).file("weeks/2026-W45.toml", &week(45));
    let here = at(reported.open(), 4);
    let seen = here.screen();
    assert!(seen.contains("Uke 44 · Rapport 44") && seen.contains("Uke 45 · Rapport 45"), "{seen}");
    // It stays where it is and says so, the next count is open, and it is raised once.
    let here = here.press("1");
    assert!(here.screen().contains("på lista") && !here.screen().contains("Rapport 44"), "{}", here.screen());
    let here = here.press("shift-tab 1 shift-tab");
    assert!(here.screen().contains("●1 på lista"), "{}", here.screen());
    let file = here.press("tab").text(TALK);
    assert!(file.contains("text = \"Rapportering (2 i 2 uker)\"\nsource = \"2026-W45/d7ke\""), "{file}");
    assert_eq!(file.matches("[[item]]").count(), 1, "{file}");
    let mut here = at(used().open(), 4);
    while !here.screen().contains("Uke 47 · Kan jeg avgjøre malene selv? · svar samme uke") {
        here = here.press("tab");
    }
    let file = here.press("1 tab").text(TALK);
    assert!(file.contains("text = \"Fullmakt (1 besvart · svar samme uke)\"\nsource = \"feedback/"), "{file}");
}
