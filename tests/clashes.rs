//! Fields that were changed here and elsewhere: both are shown, and one key decides.

use std::time::Duration;

use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";

/// The focus changed here and, before it was saved, in the file.
fn clashing() -> Harness {
    let begun = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Svare\"\n";
    let mut here = Setup::on("2026-11-23").file(WEEK, begun).open().press("1").types(" kort");
    here.outside(WEEK, &begun.replace("Svare", "Svare grundig"));
    here.wait(Duration::from_secs(5))
}

#[test]
fn both_texts_are_kept_told_and_shown() {
    let here = clashing();
    assert_eq!(here.app.docs.week.focus, "Svare kort");
    assert!(here.text(WEEK).contains("Svare grundig"));
    assert!(here.screen().contains("F2 viser begge"), "{}", here.screen());
    let list = here.press("f2").screen();
    for words in ["Endret to steder", "Viktigst denne uka", "Her: Svare kort", "I fila: Svare grundig", "1 behold mitt"]
    {
        assert!(list.contains(words), "{words}:\n{list}");
    }
}

#[test]
fn one_key_decides_and_the_file_says_so() {
    for (key, focus) in [("1", "Svare kort"), ("2", "Svare grundig"), ("3", "Svare kort / Svare grundig")] {
        let settled = clashing().press("f2").press(key).wait(Duration::from_secs(5));
        assert_eq!(settled.app.docs.week.focus, focus, "{key}");
        assert!(settled.text(WEEK).contains(&format!("focus = \"{focus}\"")), "{key}: {}", settled.text(WEEK));
        assert!(!settled.app.docs.has_unsaved(), "{key}");
        assert!(settled.screen().contains("Alt er avgjort"), "{}", settled.screen());
        // One is back where one was, and can go on.
        let back = settled.press("esc");
        assert!(back.screen().contains("steg 1 av 5"), "{}", back.screen());
        assert_eq!(back.types("!").app.docs.week.focus, format!("{focus}!"));
    }
}

#[test]
fn what_was_decided_can_be_undone_and_what_is_typed_meanwhile_counts() {
    let theirs = clashing().types(" og godt").press("f2 2").wait(Duration::from_secs(5));
    assert_eq!(theirs.app.docs.week.focus, "Svare grundig");
    let mine = theirs.press("esc esc u").wait(Duration::from_secs(5));
    assert_eq!(mine.app.docs.week.focus, "Svare kort og godt");
    assert!(mine.text(WEEK).contains("Svare kort og godt"));
}

#[test]
fn from_the_start_screen_the_list_opens_too_and_leads_back_there() {
    let list = clashing().press("esc !");
    assert!(list.screen().contains("Endret to steder"));
    let start = list.press("1 esc").wait(Duration::from_secs(5));
    assert!(start.screen().contains("fortsett"), "{}", start.screen());
    assert!(start.press("enter").screen().contains("steg 1 av 5"));
}
