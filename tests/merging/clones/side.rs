//! One who edits a folder: values, lines of longer texts, rows and items of lists, with words of their own.

use std::collections::{BTreeMap, BTreeSet};

use femsteg::domain::change::put_at;
use femsteg::domain::record::Node;
use femsteg::domain::{Path, RowId, Scalar, Table};

use super::{FILES, PROSE, base_prose};
use crate::campaign::tools::Chance;

/// One who edits, with words that nobody else writes.
pub(super) struct Side<'a> {
    name: &'static str,
    words: usize,
    chance: &'a mut Chance,
    pub(super) tables: Vec<Table>,
    /// What became of the lines of each text.
    prose: [Vec<String>; PROSE.len()],
}

impl<'a> Side<'a> {
    pub(super) fn new(name: &'static str, chance: &'a mut Chance, tables: &[Table]) -> Self {
        Self { name, words: 0, chance, tables: tables.to_vec(), prose: [0, 1, 2].map(base_prose) }
    }

    fn number(&mut self, end: usize) -> usize {
        usize::try_from(self.chance.below(end as u64)).unwrap()
    }

    fn word(&mut self) -> String {
        self.words += 1;
        format!("{}{}", self.name, self.words)
    }

    pub(super) fn edits(mut self) -> Self {
        for _ in 0..=self.number(16) {
            let file = self.number(FILES.len());
            match self.number(14) {
                0..4 => self.value(file),
                4..8 => self.line(),
                8 | 9 => self.rows(file, |side, rows, key| {
                    // Few ids, so that both sides often take the same.
                    let (id, word, place) = (side.number(2), side.word(), side.number(rows.len() + 1));
                    let id = RowId::new(&format!("new{id}"));
                    if rows.iter().all(|(other, _)| *other != id) {
                        rows.insert(place, (id, [(key.to_owned(), text(&word))].into_iter().collect()));
                    }
                }),
                10 => self.rows(file, |side, rows, _| drop(rows.remove(side.number(rows.len())))),
                11 => self.rows(file, |side, rows, _| {
                    let (from, to) = (side.number(rows.len()), side.number(rows.len()));
                    let row = rows.remove(from);
                    rows.insert(to, row);
                }),
                _ => self.item(file),
            }
        }
        self
    }

    /// A word, a number, or nothing, in the place of a value.
    fn value(&mut self, file: usize) {
        let mut places = Vec::new();
        walk(&self.tables[file], &Path::default(), &mut |at, node| {
            if matches!(node, Node::Leaf(Scalar::Text(_) | Scalar::Integer(_))) {
                places.push(at.clone());
            }
        });
        places.retain(|at| !PROSE.iter().any(|(prose, field)| *prose == file && at.to_string() == *field));
        let place = places[self.number(places.len())].clone();
        let node = match (self.tables[file].scalar_at(&place), self.number(5)) {
            (_, 0) => text(""),
            (Scalar::Integer(_), _) => Node::Leaf(Scalar::Integer(1 + i64::try_from(self.number(5)).unwrap())),
            _ => text(&self.word()),
        };
        put_at(&mut self.tables[file], &place, Some(&node));
    }

    /// A line of a longer text: another, one more, or one less.
    fn line(&mut self) {
        let number = self.number(PROSE.len());
        let (line, word) = (self.number(self.prose[number].len()), self.word());
        match self.number(3) {
            0 => self.prose[number][line] = word,
            1 => self.prose[number].insert(line, word),
            _ if self.prose[number].len() > 1 => drop(self.prose[number].remove(line)),
            _ => {}
        }
        let (file, field) = PROSE[number];
        put_at(&mut self.tables[file], &Path::of(field), Some(&text(&self.prose[number].join("\n"))));
    }

    fn rows(&mut self, file: usize, edit: impl FnOnce(&mut Self, &mut Vec<(RowId, Table)>, &str)) {
        let lists = rows_in(&self.tables[file]).0;
        if lists.is_empty() {
            return;
        }
        let list = lists[self.number(lists.len())].clone();
        let Some(Node::Rows(mut rows)) = self.tables[file].at(&list).cloned() else { return };
        edit(self, &mut rows, title_in(list.last_key()));
        put_at(&mut self.tables[file], &list, Some(&Node::Rows(rows)));
    }

    fn item(&mut self, file: usize) {
        let mut lists = Vec::new();
        walk(&self.tables[file], &Path::default(), &mut |at, node| {
            if let Node::List(items) = node {
                lists.push((at.clone(), items.clone()));
            }
        });
        if lists.is_empty() {
            return;
        }
        let (list, mut items) = lists.swap_remove(self.number(lists.len()));
        match self.number(2) {
            0 => items.push(self.word()),
            _ => drop(items.remove(self.number(items.len()))),
        }
        put_at(&mut self.tables[file], &list, Some(&Node::List(items)));
    }
}

/// The field of text that a row of `list` is known by.
fn title_in(list: &str) -> &'static str {
    match list {
        "priority" | "parts" | "goal" | "milestone" => "title",
        "ask" => "question",
        "give" => "saw",
        "log" => "said",
        "room" => "area",
        "move" => "from",
        "share" => "ref",
        "can_wait" | "pause" | "obstacle" | "agreement" | "input" | "learn" | "change" => "what",
        _ => "text",
    }
}

/// Every value by its address; an item of a plain list stands behind its list's.
pub(super) fn leaves(table: &Table) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    walk(table, &Path::default(), &mut |at, node| match node {
        Node::Leaf(scalar) => drop(found.insert(at.to_string(), scalar.as_written())),
        Node::List(items) => found.extend(items.iter().map(|item| (format!("{at}[{item}"), item.clone()))),
        Node::Table(_) | Node::Rows(_) => {}
    });
    found
}

/// The addresses of all lists of rows and of their rows.
pub(super) fn rows_in(table: &Table) -> (Vec<Path>, BTreeSet<String>) {
    let (mut lists, mut rows) = (Vec::new(), BTreeSet::new());
    walk(table, &Path::default(), &mut |at, node| {
        if let Node::Rows(all) = node {
            lists.push(at.clone());
            rows.extend(all.iter().map(|(id, _)| at.clone().row(id).to_string()));
        }
    });
    (lists, rows)
}

fn walk(table: &Table, at: &Path, visit: &mut impl FnMut(&Path, &Node)) {
    for (key, node) in table.iter() {
        let at = at.named(key);
        visit(&at, node);
        match node {
            Node::Table(inner) => walk(inner, &at, visit),
            Node::Rows(rows) => rows.iter().for_each(|(id, row)| walk(row, &at.clone().row(id), visit)),
            Node::Leaf(_) | Node::List(_) => {}
        }
    }
}

pub(super) fn text(text: &str) -> Node {
    Node::Leaf(Scalar::Text(text.to_owned()))
}
