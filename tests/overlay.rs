//! Changes onto the bytes of a file: only what was meant differs.

use femsteg::domain::record::{from_table, put, to_table};
use femsteg::domain::talk::{Need, Share};
use femsteg::domain::{FileId, Path, ProblemKind, RowId, Save, Scalar, Table, Talk, Week, WeekId};
use femsteg::store::overlay::{Refused, overlay};
use femsteg::store::read::read;

pub(crate) mod generated;

pub(crate) const ODD: &str = include_str!("data/odd-week.toml");

fn file() -> FileId {
    FileId::Week("2026-W48".parse::<WeekId>().unwrap())
}

pub(crate) fn week(bytes: &[u8]) -> (Week, Table) {
    let table = read(file(), bytes).table;
    (from_table(&table).0, table)
}

/// The bytes after `edit` was done to what they say.
pub(crate) fn edited(bytes: &[u8], edit: impl FnOnce(&mut Week)) -> Vec<u8> {
    let (mut week, base) = week(bytes);
    edit(&mut week);
    let save = Save { file: file(), base, now: to_table(&week) };
    let (new, saved) = overlay(&save, Some(bytes)).unwrap();
    assert_eq!(saved.clashes, []);
    assert_eq!(read(file(), &new).table, save.now, "the file says what was meant");
    new
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

pub(crate) fn crlf(source: &str) -> String {
    source.replace('\n', "\r\n")
}

#[test]
fn an_edit_changes_its_value_and_nothing_else() {
    let new = text(edited(ODD.as_bytes(), |week| week.focus = "Noe \"nytt\"".into()));
    assert_eq!(new, ODD.replace("'Høringssvaret skal være klart'", "'Noe \"nytt\"'"));
    let new = text(edited(ODD.as_bytes(), |week| week.priority[0].title = "Ferdig".into()));
    assert_eq!(new, ODD.replace("\"Ferdig utkast\"", "\"Ferdig\""));
    let new = text(edited(ODD.as_bytes(), |week| week.priority[2].parts[0].title = "Kladd".into()));
    // The row had the id of another one, so it gets one of its own with its first change.
    let own = week(new.as_bytes()).0.priority[2].id.clone();
    let expected = ODD.replace("\"Skisse\"", "\"Kladd\"").replace("id = \"m3kd\"\n", &format!("id = \"{own}\"\n"));
    assert_eq!(new, expected);
}

#[test]
fn a_file_of_an_older_form_is_read_in_the_new_one_and_written_so_by_the_first_edit() {
    let old = include_str!("data/version-0-week.toml").replace("2025", "2026");
    let migrated = include_str!("data/version-0-week-migrated.toml").replace("2025", "2026");
    let (said, table) = week(old.as_bytes());
    assert_eq!((said.focus.as_str(), said.priority.len()), ("Budsjettet sendt", 2));
    assert_eq!(said.priority[0].planned_hours(), Some(1.5));
    assert_eq!(table, week(migrated.as_bytes()).1);
    let new = text(edited(old.as_bytes(), |week| week.focus = "Budsjettet godkjent".into()));
    assert_eq!(new, migrated.replace("'Budsjettet sendt'", "\"Budsjettet godkjent\""));
    let opened =
        femsteg::testing::Setup::on("2026-11-23").file("weeks/2026-W48.toml", &old).open().press("1 tab esc q");
    assert_eq!(opened.text("weeks/2026-W48.toml"), old, "opening and leaving writes nothing");
}

#[test]
fn line_endings_byte_order_mark_and_a_missing_last_line_break_survive() {
    for source in [
        crlf(ODD),
        format!("\u{feff}{ODD}"),
        format!("\u{feff}{}", crlf(ODD)),
        ODD.trim_end().to_owned(),
        crlf(ODD).trim_end().to_owned(),
        // A file that two programs have ended lines in, each in its own way.
        ODD.replacen("\n\n", "\r\n\r\n", 3),
    ] {
        let new = text(edited(source.as_bytes(), |week| week.priority[0].title = "Ferdig".into()));
        assert_eq!(new, source.replace("\"Ferdig utkast\"", "\"Ferdig\""));
    }
}

#[test]
fn a_save_that_changes_nothing_gives_the_same_bytes() {
    for source in [ODD.to_owned(), crlf(ODD), format!("\u{feff}{ODD}")] {
        assert_eq!(text(edited(source.as_bytes(), |_| {})), source);
    }
}

#[test]
fn a_row_without_an_id_gets_it_with_its_first_change() {
    let new = text(edited(ODD.as_bytes(), |week| week.priority[1].title = "Rad med id".into()));
    let id = week(new.as_bytes()).0.priority[1].id.clone();
    let expected = ODD.replace("title = \"Rad uten id\"\n", "title = \"Rad med id\"\n");
    assert_ne!(new, expected, "the id is written");
    let without_id: String =
        new.lines().filter(|line| *line != format!("id = \"{id}\"")).collect::<Vec<_>>().join("\n");
    assert_eq!(without_id, expected.trim_end());
}

#[test]
fn the_second_row_with_the_same_id_is_another_row() {
    let (week, _) = week(ODD.as_bytes());
    let ids: Vec<&str> = week.priority.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids[0], "m3kd");
    assert!(ids[1] != ids[2] && ids[2] != "m3kd", "{ids:?}");
}

#[test]
fn a_field_that_is_cleared_stays_blank_in_its_place() {
    let new = text(edited(ODD.as_bytes(), |week| week.plan_b = String::new()));
    assert_eq!(new, ODD.replace("\"\"\"\nFlytter rad 3,\nholder rad 1\"\"\"", "\"\""));
}

#[test]
fn rows_move_with_the_tables_inside_them() {
    let new = text(edited(ODD.as_bytes(), |week| week.priority.reverse()));
    let place = |needle: &str| new.find(needle).unwrap();
    assert!(place("Samme id en gang til") < place("Rad uten id"));
    assert!(place("Rad uten id") < place("Ferdig utkast"));
    let own_table = place("[priority.notater]");
    assert!(place("Ferdig utkast") < own_table, "the table of the first row is still its own");
    assert_eq!(new.matches("[[priority]]").count(), 3);
}

#[test]
fn a_new_row_stands_where_it_was_put_and_a_removed_one_is_gone() {
    let new = edited(ODD.as_bytes(), |week| {
        let mut row = week.priority[0].clone();
        row.id = RowId::new("ny22");
        row.title = "Ny rad".into();
        week.priority.insert(1, row);
    });
    let titles = |bytes: &[u8]| week(bytes).0.priority.iter().map(|row| row.title.clone()).collect::<Vec<_>>();
    assert_eq!(titles(&new)[1], "Ny rad");
    let back = edited(&new, |week| drop(week.priority.remove(1)));
    // Rows without an id of their own have one now, since places changed; nothing else did.
    let ids = week(&back).0.priority.iter().map(|row| format!("id = \"{}\"", row.id)).collect::<Vec<_>>();
    let back = text(back);
    let kept: Vec<&str> = back.lines().filter(|line| !ids[1..].contains(&(*line).to_owned())).collect();
    let old: Vec<&str> = ODD.lines().collect();
    assert_eq!(kept, [&old[..31], &old[32..]].concat());
}

#[test]
fn a_wrong_value_marks_its_field_and_stays_as_written() {
    let sheet = read(file(), ODD.as_bytes());
    let places: Vec<(String, usize, usize)> =
        sheet.problems.iter().map(|problem| (problem.path.clone(), problem.line, problem.column)).collect();
    let line = |needle: &str| ODD[..ODD.find(needle).unwrap()].matches('\n').count() + 1;
    assert_eq!(places.len(), 3, "{places:?}");
    assert_eq!(places[0].0.rsplit('.').next(), Some("hours"));
    assert_eq!((places[0].1, places[0].2), (line("hours = \"1t 30m\""), 9));
    assert_eq!(places[1].0.rsplit('.').next(), Some("energy"));
    assert_eq!((places[2].0.as_str(), places[2].1), ("energy.open.level", line("level = 9")));
    let week: Week = from_table(&sheet.table).0;
    assert_eq!(week.energy.open.load.value().map(|level| level.get()), Some(4));
    assert_eq!(week.hours.meetings.value().map(|hours| hours.0), Some(6.0));
}

#[test]
fn an_edit_elsewhere_to_another_field_is_kept() {
    let (mut mine, base) = week(ODD.as_bytes());
    mine.focus = "Mitt".into();
    let elsewhere = edited(ODD.as_bytes(), |week| week.interruption = "Deres".into());
    let save = Save { file: file(), base, now: to_table(&mine) };
    let (new, saved) = overlay(&save, Some(&elsewhere)).unwrap();
    let (both, _) = week(&new);
    assert_eq!((both.focus.as_str(), both.interruption.as_str()), ("Mitt", "Deres"));
    assert_eq!(saved.clashes, []);
}

#[test]
fn the_same_field_changed_on_both_sides_is_not_written() {
    let (mut mine, base) = week(ODD.as_bytes());
    mine.focus = "Mitt".into();
    mine.interruption = "Også mitt".into();
    let elsewhere = edited(ODD.as_bytes(), |week| week.focus = "Deres".into());
    let save = Save { file: file(), base, now: to_table(&mine) };
    let (new, saved) = overlay(&save, Some(&elsewhere)).unwrap();
    let (both, _) = week(&new);
    assert_eq!((both.focus.as_str(), both.interruption.as_str()), ("Deres", "Også mitt"));
    assert_eq!(saved.clashes.len(), 1);
    assert_eq!(saved.clashes[0].at, Path::of("focus"));
}

#[test]
fn what_stands_in_the_place_of_a_list_or_a_table_is_its_owners() {
    let source = "schema = 1\nweek = \"2026-W48\"\nnote = \"min egen tekst\"\nhours = 7\n";
    let (mut mine, base) = week(source.as_bytes());
    mine.focus = "Mitt".into();
    mine.hours.meetings = femsteg::domain::Entry::Value(femsteg::domain::Amount(3.0));
    mine.note.push(femsteg::domain::week::Note { id: RowId::new("aaaa"), text: "Ny".into(), ..Default::default() });
    let save = Save { file: file(), base, now: to_table(&mine) };
    let (new, saved) = overlay(&save, Some(source.as_bytes())).unwrap();
    assert_eq!(text(new), source.replace("note =", "focus = \"Mitt\"\nnote ="));
    assert_eq!(saved.clashes.len(), 2);
}

#[test]
fn a_list_in_the_place_of_a_text_is_shown_and_a_table_is_never_replaced() {
    let source = "schema = 1\nweek = \"2026-W48\"\nfocus = [\"én\", \"to\"]\n\n[plan_b]\nmin = 1\n";
    let (mut mine, base) = week(source.as_bytes());
    assert_eq!((mine.focus.as_str(), mine.plan_b.as_str()), ("én, to", ""));
    mine.plan_b = "Ny".into();
    let save = Save { file: file(), base, now: to_table(&mine) };
    assert_eq!(overlay(&save, Some(source.as_bytes())), Err(Refused::Unfaithful));
}

#[test]
fn a_file_that_cannot_be_understood_is_never_written() {
    let save = Save { file: file(), base: Table::default(), now: to_table(&Week::new()) };
    let deep = format!("schema = 1\nweek = \"2026-W48\"\nx = {}1{}", "[".repeat(300), "]".repeat(300));
    for (source, kind) in [
        ("focus = \"uten hode\"", ProblemKind::NoSchema),
        ("", ProblemKind::Empty),
        ("schema = 2\nweek = \"2026-W48\"", ProblemKind::NewerSchema(2)),
        ("schema = 1\nweek = \"2026-W47\"", ProblemKind::WrongWeek),
        ("schema = 1\n<<<<<<< meg\nfocus = 1\n", ProblemKind::MergeMarkers),
        ("schema = 1\nfocus = 1\nfocus = 2\n", ProblemKind::DuplicateKey),
        (deep.as_str(), ProblemKind::TooDeep),
    ] {
        match overlay(&save, Some(source.as_bytes())) {
            Err(Refused::Closed(problem)) => assert_eq!(problem.kind, kind, "{source:.60}"),
            other => panic!("{source:.60}: {other:?}"),
        }
    }
    let latin1 = b"schema = 1\nfocus = \"\xe6\"".as_slice();
    let Err(Refused::Closed(problem)) = overlay(&save, Some(latin1)) else { panic!("not UTF-8") };
    assert_eq!((problem.kind, problem.line, problem.column), (ProblemKind::NotUtf8, 2, 10));
}

#[test]
fn every_beginning_of_a_file_is_read_without_a_panic_and_only_whole_ones_are_open() {
    for end in 0..=ODD.len() {
        let sheet = read(file(), &ODD.as_bytes()[..end]);
        if end < ODD.find("[[priority]]").unwrap() && sheet.closing().is_none() {
            assert!(end > ODD.find("week   =").unwrap(), "open without its head at byte {end}");
        }
    }
}

#[test]
fn a_file_that_grew_key_by_key_reads_like_one_written_at_once() {
    let mut grown = b"schema = 1\nweek = \"2026-W48\"\n".to_vec();
    let fields = ["close.win", "plan_b", "hours.available", "focus", "hours.meetings", "interruption", "close.learned"];
    let mut whole = Week::default();
    for field in fields {
        let text = Scalar::Text("7".into());
        grown = edited(&grown, |week| assert!(put(week, &Path::of(field), &text)));
        assert!(put(&mut whole, &Path::of(field), &text));
    }
    let keys = |text: String, section: &str| {
        let lines = text.lines().skip_while(|line| *line != section).skip(1);
        let own = lines.take_while(|line| !line.starts_with('['));
        own.filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned()).collect::<Vec<_>>()
    };
    let save = Save { file: file(), base: Table::default(), now: to_table(&whole) };
    let (at_once, _) = overlay(&save, None).unwrap();
    for section in ["schema = 1", "[hours]", "[close]"] {
        assert_eq!(keys(text(grown.clone()), section), keys(text(at_once.clone()), section), "{section}");
    }
}

#[test]
fn a_new_key_moves_nothing_else() {
    for source in [ODD.to_owned(), crlf(ODD)] {
        for (field, line) in [("interruption", "interruption = \"ny\""), ("energy.open.step_up", "step_up = \"ny\"")] {
            let ny = Scalar::Text("ny".into());
            let new = text(edited(source.as_bytes(), |week| assert!(put(week, &Path::of(field), &ny))));
            let others: String = new.split_inclusive('\n').filter(|other| other.trim_end() != line).collect();
            assert_eq!(others, source, "{field}");
            assert_eq!(new.matches(line).count(), 1);
        }
    }
}

#[test]
fn a_new_file_begins_with_its_head() {
    let mut plan = Week::new();
    plan.focus = "Først".into();
    let save = Save { file: file(), base: Table::default(), now: to_table(&plan) };
    let (bytes, _) = overlay(&save, None).unwrap();
    assert_eq!(text(bytes), "schema = 1\nweek = \"2026-W48\"\nstatus = \"open\"\nwording = 2\nfocus = \"Først\"\n");
}

#[test]
fn a_one_to_one_says_its_day_which_is_the_one_in_its_name() {
    let file = FileId::Talk("2026-12-03-2".parse().unwrap());
    let shared = Share { id: RowId::new("s2aa"), reference: "goals/r7xa".into(), hash: "1f".into() };
    let talk = Talk {
        need: vec![Need { id: RowId::new("n2aa"), text: "Tid".into() }],
        share: vec![shared],
        ..Talk::default()
    };
    let save = Save { file, base: Table::default(), now: to_table(&talk) };
    let (bytes, _) = overlay(&save, None).unwrap();
    let expected = "schema = 1\ndate = 2026-12-03\n\n[[need]]\nid = \"n2aa\"\ntext = \"Tid\"\n\n[[share]]\nid = \"s2aa\"\nref = \"goals/r7xa\"\nhash = \"1f\"\n";
    assert_eq!(from_table::<Talk>(&read(file, &bytes).table).0, talk);
    assert_eq!(text(bytes), expected);
    for (source, kind) in [
        ("schema = 1\ndate = 2026-12-04\n", ProblemKind::WrongDate),
        ("schema = 1\nneed = [\"Tid\"]\n", ProblemKind::WrongDate),
        ("date = 2026-12-03\n", ProblemKind::NoSchema),
    ] {
        assert_eq!(read(file, source.as_bytes()).closing().unwrap().kind, kind, "{source}");
    }
}
