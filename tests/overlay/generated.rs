//! Generated deeds on a file ordered by hand: each is written faithfully, and can be undone.

use std::io::Write;

use femsteg::domain::change::diff;
use femsteg::domain::record::{Node, put, to_table};
use femsteg::domain::{FileId, Path, RowId, Save, Scalar, Table, Week};
use femsteg::store::read::read;
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};

use super::{ODD, crlf, edited, file, week};
use crate::campaign::tools::memory;
use crate::campaign::writer::store_in;

/// Text with everything that a file format can stumble over.
fn nasty() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[a-zæøåÆØÅ ]{0,12}",
        proptest::collection::vec(
            prop_oneof![
                Just("\""),
                Just("\"\"\""),
                Just("'"),
                Just("'''"),
                Just("\\"),
                Just("\n"),
                Just("\t"),
                Just("#"),
                Just("\u{0}"),
                Just("\u{1b}[31m"),
                Just("\u{202e}"),
                Just("🧑‍🔧"),
                Just("a\u{30a}"),
                Just("]"),
                Just("="),
                Just("\r"),
                Just("\u{feff}"),
                Just("字"),
            ],
            0..6
        )
        .prop_map(|parts| parts.concat()),
    ]
}

/// Something done to a week.
#[derive(Debug, Clone)]
pub(crate) enum Deed {
    Put(&'static str, String),
    Title(usize, String),
    Add(usize, String),
    Remove(usize),
    Swap(usize, usize),
    Seen(String),
}

pub(crate) fn deed() -> impl Strategy<Value = Deed> {
    let field = prop_oneof![
        Just("focus"),
        Just("plan_b"),
        Just("interruption"),
        Just("hours.meetings"),
        Just("hours.available"),
        Just("energy.open.level"),
        Just("energy.open.step_up"),
        Just("energy.close.gave"),
        Just("close.win"),
    ];
    prop_oneof![
        (field, nasty()).prop_map(|(field, text)| Deed::Put(field, text)),
        (0..4usize, nasty()).prop_map(|(row, text)| Deed::Title(row, text)),
        (0..4usize, nasty()).prop_map(|(place, text)| Deed::Add(place, text)),
        (0..4usize).prop_map(Deed::Remove),
        (0..4usize, 0..4usize).prop_map(|(a, b)| Deed::Swap(a, b)),
        "[a-z]{1,5}".prop_map(Deed::Seen),
    ]
}

pub(crate) fn do_to(week: &mut Week, deed: &Deed, number: usize) {
    let rows = week.priority.len();
    match deed {
        Deed::Put(field, text) => drop(put(week, &Path::of(field), &Scalar::Text(text.clone()))),
        Deed::Title(row, text) if *row < rows => week.priority[*row].title.clone_from(text),
        Deed::Add(place, text) => {
            let id = RowId::new(&format!("n{number:03}"));
            let row = femsteg::domain::Priority { id, title: text.clone(), ..Default::default() };
            week.priority.insert((*place).min(rows), row);
        }
        Deed::Remove(row) if *row < rows => drop(week.priority.remove(*row)),
        Deed::Swap(a, b) if *a < rows && *b < rows => week.priority.swap(*a, *b),
        Deed::Seen(step) => week.seen.push(step.clone()),
        _ => {}
    }
}

/// Whatever is done, the file says it, also after more of the same; and lines that nobody meant stay.
fn are_written_faithfully(deeds: &[Deed], windows: bool) -> Result<(), TestCaseError> {
    let mut bytes = if windows { crlf(ODD) } else { ODD.to_owned() }.into_bytes();
    for (number, deed) in deeds.iter().enumerate() {
        bytes = edited(&bytes, |week| do_to(week, deed, number));
    }
    let new = String::from_utf8(bytes).unwrap();
    for line in [
        "# Min uke, ryddet for hånd.",
        "# --- radene ---",
        "mitt_eget = { farge = \"blå\", tall = [1, 2,",
        "# siste ord",
    ] {
        prop_assert!(new.contains(line), "{line} is gone:\n{new}");
    }
    prop_assert_eq!(new.contains("\r\n"), windows);
    Ok(())
}

/// Loaded, edited, saved and loaded again, the week is the edited one, deed after deed.
fn survive_the_disk(deeds: &[Deed], new: bool) -> Result<(), TestCaseError> {
    let root = memory();
    let store = store_in(&root.path().join("plan"), &root.path().join("state"));
    if !new {
        let path = store.folders.path(file());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::File::create_new(path).unwrap().write_all(ODD.as_bytes()).unwrap();
    }
    for (number, deed) in deeds.iter().enumerate() {
        let base = store.load(file()).table;
        let mut week: Week = femsteg::domain::record::from_table(&base).0;
        do_to(&mut week, deed, number);
        let save = Save { file: file(), base, now: to_table(&week) };
        let saved = store.save(&save).unwrap();
        let again = store.load(file());
        prop_assert_eq!((&again.table, &saved.disk), (&save.now, &save.now));
        prop_assert!(saved.clashes.is_empty());
    }
    Ok(())
}

/// Does so many times whatever is done, and answers with how many times it was.
fn generated(cases: u32, holds: fn(&[Deed], bool) -> Result<(), TestCaseError>) -> u32 {
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let any = (proptest::collection::vec(deed(), 1..8), any::<bool>());
    let done = TestRunner::new(config).run(&any, |(deeds, flag)| holds(&deeds, flag));
    assert!(done.is_ok(), "{}", done.unwrap_err());
    cases
}

pub(crate) fn faithfully(cases: u32) -> u32 {
    generated(cases, are_written_faithfully)
}

pub(crate) fn on_disk(cases: u32) -> u32 {
    generated(cases, survive_the_disk)
}

#[test]
fn deeds_are_written_faithfully() {
    faithfully(400);
}

#[test]
fn what_is_loaded_edited_and_saved_is_loaded_again() {
    on_disk(200);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Applying what differs makes the one the other, and taking it back makes it the first again.
    #[test]
    fn what_differs_can_be_done_and_undone(deeds in proptest::collection::vec(deed(), 1..8)) {
        let (mut week, before) = week(ODD.as_bytes());
        for (number, deed) in deeds.iter().enumerate() {
            do_to(&mut week, deed, number);
        }
        let after = to_table(&week);
        let changes = diff(&before, &after);
        let mut table = before.clone();
        prop_assert_eq!(femsteg::domain::change::apply_all(&mut table, &changes), vec![]);
        prop_assert_eq!(&table, &after);
        for change in changes.into_iter().rev() {
            femsteg::domain::change::apply(&mut table, &change.inverse()).unwrap();
        }
        prop_assert_eq!(rows(&table), rows(&before));
        prop_assert_eq!(&table, &before);
    }

    #[test]
    fn no_bytes_are_too_strange_to_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        read(file(), &bytes);
        read(FileId::Settings, &bytes);
    }
}

fn rows(table: &Table) -> Vec<RowId> {
    match table.at(&Path::of("priority")) {
        Some(Node::Rows(rows)) => rows.iter().map(|(id, _)| id.clone()).collect(),
        _ => Vec::new(),
    }
}
