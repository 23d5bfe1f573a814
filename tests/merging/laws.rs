//! Generated histories of two and three sides. The oracle is what each side did: a word that somebody wrote and
//! nobody deleted is there, and what was done to different fields is as if one had done it all.

use std::collections::BTreeSet;

use femsteg::domain::change::{apply_all, diff};
use femsteg::domain::record::Node;
use femsteg::domain::{Clash, FileId, Merged, RowId, Scalar, Table, merge};
use proptest::prelude::*;

const LINES: [&str; 2] = ["focus", "close.win"];
const PROSE: [&str; 2] = ["plan_b", "close.learned"];
const LISTS: [&str; 2] = ["note", "priority"];

/// What somebody does to a file. Numbers are taken modulo what there is.
#[derive(Debug, Clone)]
enum Deed {
    Line(usize, bool),
    ProseLine(usize, usize, Part),
    Hours(i64),
    Seen(usize, bool),
    AddRow(usize, usize, usize),
    RemoveRow(usize, usize),
    EditRow(usize, usize, bool),
    MoveRow(usize, usize, usize),
    AddPart(usize, usize),
    RemovePart(usize, usize),
    EditPart(usize, usize),
}

#[derive(Debug, Clone, Copy)]
enum Part {
    Change,
    Insert,
    Delete,
}

fn deed() -> impl Strategy<Value = Deed> {
    let part = prop_oneof![3 => Just(Part::Change), 3 => Just(Part::Insert), 1 => Just(Part::Delete)];
    prop_oneof![
        3 => (0..2usize, prop::bool::weighted(0.8)).prop_map(|(field, full)| Deed::Line(field, full)),
        5 => (0..2usize, 0..6usize, part).prop_map(|(field, line, part)| Deed::ProseLine(field, line, part)),
        1 => (0..4i64).prop_map(Deed::Hours),
        2 => (0..4usize, any::<bool>()).prop_map(|(item, add)| Deed::Seen(item, add)),
        // Few ids, so that two sides often choose the same, also in different lists.
        4 => (0..2usize, 0..4usize, 0..4usize).prop_map(|(list, place, id)| Deed::AddRow(list, place, id)),
        2 => (0..2usize, 0..4usize).prop_map(|(list, row)| Deed::RemoveRow(list, row)),
        4 => (0..2usize, 0..4usize, prop::bool::weighted(0.8)).prop_map(|(list, row, full)| Deed::EditRow(list, row, full)),
        2 => (0..2usize, 0..4usize, 0..4usize).prop_map(|(list, from, to)| Deed::MoveRow(list, from, to)),
        2 => (0..4usize, 0..3usize).prop_map(|(row, id)| Deed::AddPart(row, id)),
        1 => (0..4usize, 0..3usize).prop_map(|(row, part)| Deed::RemovePart(row, part)),
        1 => (0..4usize, 0..3usize).prop_map(|(row, part)| Deed::EditPart(row, part)),
    ]
}

impl Deed {
    /// What it touches: two deeds with different answers have nothing to do with each other.
    fn subject(&self) -> usize {
        match self {
            Self::Line(field, _) => *field,
            Self::ProseLine(field, ..) => 2 + field,
            Self::Hours(_) => 4,
            Self::Seen(..) => 5,
            Self::AddRow(list, ..) | Self::RemoveRow(list, _) | Self::EditRow(list, ..) | Self::MoveRow(list, ..) => {
                6 + list
            }
            Self::AddPart(..) | Self::RemovePart(..) | Self::EditPart(..) => 7,
        }
    }
}

/// One who writes, with words that nobody else writes.
#[derive(Debug, Clone)]
struct Side {
    table: Table,
    name: &'static str,
    count: usize,
    written: BTreeSet<String>,
    deleted: BTreeSet<String>,
}

impl Side {
    fn new(name: &'static str, table: &Table) -> Self {
        Self { table: table.clone(), name, count: 0, written: BTreeSet::new(), deleted: BTreeSet::new() }
    }

    fn word(&mut self) -> String {
        self.count += 1;
        format!("{}{}", self.name, self.count)
    }

    fn does(&mut self, deeds: &[Deed]) -> &mut Self {
        for deed in deeds {
            let before = words(&self.table);
            let word = self.word();
            act(&mut self.table, deed, &word);
            self.table = self.table.clone().tidied();
            let after = words(&self.table);
            self.written.extend(after.difference(&before).cloned());
            self.deleted.extend(before.difference(&after).cloned());
        }
        self
    }
}

/// Every word in the texts of `table`.
fn words(table: &Table) -> BTreeSet<String> {
    table.iter().flat_map(|(_, node)| words_of(node)).collect()
}

fn words_of(node: &Node) -> BTreeSet<String> {
    let split = |text: &str| text.split_whitespace().map(str::to_owned).collect();
    match node {
        Node::Leaf(Scalar::Text(text)) => split(text),
        Node::Leaf(_) => BTreeSet::new(),
        Node::List(items) => items.iter().cloned().collect(),
        Node::Table(table) => words(table),
        Node::Rows(rows) => rows.iter().flat_map(|(_, row)| words(row)).collect(),
    }
}

fn words_in(clashes: &[Clash]) -> BTreeSet<String> {
    clashes.iter().flat_map(|clash| [&clash.ours, &clash.theirs]).flatten().flat_map(words_of).collect()
}

fn all_words(merged: &Merged) -> BTreeSet<String> {
    words(&merged.table).union(&words_in(&merged.clashes)).cloned().collect()
}

fn text(text: impl Into<String>) -> Node {
    Node::Leaf(Scalar::Text(text.into()))
}

/// The table in which the last key of `field` stands, and that key.
fn home<'a>(table: &'a mut Table, field: &'static str) -> (&'a mut Table, &'static str) {
    let Some((outer, key)) = field.split_once('.') else { return (table, field) };
    if table.get(outer).is_none() {
        table.set(outer, Node::Table([("x".to_owned(), text("x"))].into_iter().collect()));
    }
    let Some(Node::Table(inner)) = table.get_mut(outer) else { panic!("{outer} is a table") };
    inner.set("x", text(""));
    (inner, key)
}

/// Does `edit` to the list's rows.
fn rows(table: &mut Table, list: &str, edit: impl FnOnce(&mut Vec<(RowId, Table)>)) {
    let mut rows = match table.get(list) {
        Some(Node::Rows(rows)) => rows.clone(),
        _ => Vec::new(),
    };
    edit(&mut rows);
    table.set(list, Node::Rows(rows));
}

fn act(table: &mut Table, deed: &Deed, word: &str) {
    match deed {
        Deed::Line(field, full) => {
            let (home, key) = home(table, LINES[*field]);
            home.set(key, text(if *full { word } else { "" }));
        }
        Deed::ProseLine(field, line, part) => edit_prose(table, PROSE[*field], *line, *part, word),
        Deed::Hours(number) => table.set("hours", Node::Leaf(Scalar::Integer(*number))),
        Deed::Seen(item, add) => {
            let mut items = match table.get("seen") {
                Some(Node::List(items)) => items.clone(),
                _ => Vec::new(),
            };
            if *add {
                items.insert(item % (items.len() + 1), word.to_owned());
            } else if !items.is_empty() {
                items.remove(item % items.len());
            }
            table.set("seen", Node::List(items));
        }
        Deed::AddRow(list, place, id) => rows(table, LISTS[*list], |rows| add(rows, *place, &format!("r{id}"), word)),
        Deed::RemoveRow(list, row) => rows(table, LISTS[*list], |rows| drop(at(rows, *row).map(|at| rows.remove(at)))),
        Deed::EditRow(list, row, full) => rows(table, LISTS[*list], |rows| {
            if let Some(at) = at(rows, *row) {
                rows[at].1.set(if *full { "text" } else { "more" }, text(word));
            }
        }),
        Deed::MoveRow(list, from, to) => rows(table, LISTS[*list], |rows| {
            if let (Some(from), Some(to)) = (at(rows, *from), at(rows, *to)) {
                let row = rows.remove(from);
                rows.insert(to, row);
            }
        }),
        Deed::AddPart(row, id) => parts(table, *row, |parts| add(parts, 9, &format!("p{id}"), word)),
        Deed::RemovePart(row, part) => parts(table, *row, |parts| drop(at(parts, *part).map(|at| parts.remove(at)))),
        Deed::EditPart(row, part) => parts(table, *row, |parts| {
            if let Some(at) = at(parts, *part) {
                parts[at].1.set("text", text(word));
            }
        }),
    }
}

fn at(rows: &[(RowId, Table)], row: usize) -> Option<usize> {
    (!rows.is_empty()).then(|| row % rows.len())
}

fn add(rows: &mut Vec<(RowId, Table)>, place: usize, id: &str, word: &str) {
    let id = RowId::new(id);
    if rows.iter().all(|(other, _)| *other != id) {
        rows.insert(place.min(rows.len()), (id, [("text".to_owned(), text(word))].into_iter().collect()));
    }
}

fn parts(table: &mut Table, row: usize, edit: impl FnOnce(&mut Vec<(RowId, Table)>)) {
    rows(table, "priority", |priorities| {
        if let Some(at) = at(priorities, row) {
            rows(&mut priorities[at].1, "parts", edit);
        }
    });
}

fn edit_prose(table: &mut Table, field: &'static str, line: usize, part: Part, word: &str) {
    let (home, key) = home(table, field);
    let old = match home.get(key) {
        Some(Node::Leaf(Scalar::Text(text))) => text.clone(),
        _ => String::new(),
    };
    let mut lines: Vec<&str> = if old.is_empty() { Vec::new() } else { old.split('\n').collect() };
    match part {
        Part::Insert => lines.insert(line % (lines.len() + 1), word),
        Part::Change if !lines.is_empty() => {
            let place = line % lines.len();
            lines[place] = word;
        }
        Part::Delete if !lines.is_empty() => drop(lines.remove(line % lines.len())),
        Part::Change | Part::Delete => {}
    }
    let new = lines.join("\n");
    home.set(key, text(new));
}

fn file() -> FileId {
    FileId::Week("2026-W48".parse().unwrap())
}

fn begun(deeds: &[Deed]) -> Table {
    Side::new("b", &Table::default()).does(deeds).table.clone()
}

fn deeds(most: usize) -> impl Strategy<Value = Vec<Deed>> {
    proptest::collection::vec(deed(), 0..most)
}

/// Addresses with what stands on the two sides, in an order of their own.
fn told(clashes: &[Clash], mirrored: bool) -> Vec<(String, Option<Node>, Option<Node>)> {
    let tell = |clash: &Clash| {
        let (ours, theirs) = (clash.ours.clone(), clash.theirs.clone());
        let (ours, theirs) = if mirrored { (theirs, ours) } else { (ours, theirs) };
        (clash.at.to_string(), ours, theirs)
    };
    let mut told: Vec<_> = clashes.iter().map(tell).collect();
    told.sort_by(|one, other| one.0.cmp(&other.0));
    told
}

proptest! {
    #![proptest_config(ProptestConfig { cases: super::cases(1500), ..ProptestConfig::default() })]

    #[test]
    fn a_side_that_did_nothing_changes_nothing(first in deeds(16), ours in deeds(12)) {
        let base = begun(&first);
        let ours = Side::new("o", &base).does(&ours).table.clone();
        for (mine, yours) in [(&base, &ours), (&ours, &base), (&ours, &ours)] {
            let merged = merge(file(), &base, mine, yours);
            prop_assert_eq!(&merged.table, &ours);
            prop_assert_eq!(merged.clashes, vec![]);
        }
    }

    #[test]
    fn no_word_is_missing_and_the_sides_are_equal(first in deeds(16), ours in deeds(12), theirs in deeds(12)) {
        let base = begun(&first);
        let mut we = Side::new("o", &base);
        let mut they = Side::new("t", &base);
        we.does(&ours);
        they.does(&theirs);
        let merged = merge(file(), &base, &we.table, &they.table);
        let found = all_words(&merged);
        let all: BTreeSet<_> = words(&base).into_iter().chain(we.written).chain(they.written).collect();
        for word in all.iter().filter(|word| !we.deleted.contains(*word) && !they.deleted.contains(*word)) {
            prop_assert!(found.contains(word), "{} is missing from {:#?}", word, merged);
        }
        // Nobody invents a word.
        prop_assert!(found.is_subset(&all));
        let mirrored = merge(file(), &base, &they.table, &we.table);
        prop_assert_eq!(&found, &all_words(&mirrored));
        prop_assert_eq!(told(&merged.clashes, false), told(&mirrored.clashes, true));
    }

    #[test]
    fn merging_again_brings_nothing_new(first in deeds(16), ours in deeds(12), theirs in deeds(12)) {
        let base = begun(&first);
        let ours = Side::new("o", &base).does(&ours).table.clone();
        let theirs = Side::new("t", &base).does(&theirs).table.clone();
        let once = merge(file(), &base, &ours, &theirs);
        prop_assert_eq!(&merge(file(), &base, &once.table, &theirs).table, &once.table);
    }

    #[test]
    fn what_is_done_to_different_things_is_as_if_one_had_done_it(
        first in deeds(16), ours in deeds(12), theirs in deeds(12), whose in 0..=255u8
    ) {
        let is_ours = |deed: &Deed| whose & (1 << deed.subject()) != 0;
        let ours: Vec<Deed> = ours.into_iter().filter(|deed| is_ours(deed)).collect();
        let theirs: Vec<Deed> = theirs.into_iter().filter(|deed| !is_ours(deed)).collect();
        let base = begun(&first);
        let mut we = Side::new("o", &base);
        let mut they = Side::new("t", &base);
        we.does(&ours);
        they.does(&theirs);
        let merged = merge(file(), &base, &we.table, &they.table);
        let mirrored = merge(file(), &base, &they.table, &we.table);
        let one = Side::new("t", &we.table).does(&theirs).table.clone();
        prop_assert_eq!(&merged.clashes, &vec![]);
        prop_assert_eq!(bare(&merged.table), bare(&one));
        prop_assert_eq!(bare(&mirrored.table), bare(&one));
    }

    /// Three sides that meet in one place, as with a sync folder or a repository, in any order.
    #[test]
    fn no_word_is_missing_among_three(
        first in deeds(16),
        turns in proptest::collection::vec((0..3usize, deeds(5), any::<bool>()), 0..12),
    ) {
        let base = begun(&first);
        let mut place = base.clone();
        let mut sides = ["x", "y", "z"].map(|name| (Side::new(name, &base), base.clone()));
        let mut told: BTreeSet<String> = BTreeSet::new();
        let last = (0..3).map(|side| (side, Vec::new(), true));
        for (side, deeds, meets) in turns.into_iter().chain(last) {
            let (side, known) = &mut sides[side];
            side.does(&deeds);
            if meets {
                let merged = merge(file(), known, &side.table, &place);
                told.extend(words_in(&merged.clashes));
                (side.table, *known, place) = (merged.table.clone(), merged.table.clone(), merged.table);
            }
        }
        told.extend(words(&place));
        let deleted = |word: &String| sides.iter().any(|(side, _)| side.deleted.contains(word));
        let written = sides.iter().flat_map(|(side, _)| &side.written);
        for word in words(&base).iter().chain(written).filter(|word| !deleted(word)) {
            prop_assert!(told.contains(word), "{} is missing", word);
        }
    }

    /// What differs between any two tables can be done, also where another kind of thing stands in a place.
    #[test]
    fn what_differs_makes_the_one_the_other(one in deeds(16), other in deeds(16), kind in 0..4usize) {
        let mut tables = [one, other].map(|deeds| begun(&deeds));
        let odd = [text("x"), Node::List(vec!["x".to_owned()]), Node::Table(tables[0].clone()), text("")];
        tables[1].set("focus", odd[kind].clone());
        let [before, after] = tables;
        for (from, to) in [(&before, &after), (&after, &before)] {
            let mut table = from.clone();
            prop_assert_eq!(apply_all(&mut table, &diff(from, to)), vec![]);
            prop_assert_eq!(&table, to);
        }
    }
}

/// What a table says, whatever ids its rows have.
fn bare(table: &Table) -> Table {
    let inner = |node: &Node| match node {
        Node::Table(table) => Node::Table(bare(table)),
        Node::Rows(rows) => Node::Rows(rows.iter().map(|(_, row)| (RowId::default(), bare(row))).collect()),
        other => other.clone(),
    };
    table.iter().map(|(key, node)| (key.to_owned(), inner(node))).collect()
}
