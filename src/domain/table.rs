//! What a record says, as keys and values: the form in which files are compared.
//!
//! Invariant: a key stands at most once, and their order says nothing.

use super::entry::Scalar;
use super::id::RowId;
use super::path::{Path, Step};
use super::several;

/// What stands under one key.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    Leaf(Scalar),
    List(Vec<String>),
    Table(Table),
    Rows(Vec<(RowId, Table)>),
}

impl Node {
    fn is_empty(&self) -> bool {
        match self {
            Self::Leaf(scalar) => scalar.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Table(table) => table.is_empty(),
            Self::Rows(rows) => rows.is_empty(),
        }
    }
}

/// Keys and what stands under them, in order. A key stands at most once.
#[derive(Debug, Clone, Default)]
pub struct Table(Vec<(String, Node)>);

impl Table {
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.0.iter_mut().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// Puts `node` under `key`; an empty one takes the key away.
    pub fn set(&mut self, key: &str, node: Node) {
        if node.is_empty() {
            self.0.retain(|(name, _)| name != key);
        } else if let Some(old) = self.get_mut(key) {
            *old = node;
        } else {
            self.0.push((key.to_owned(), node));
        }
    }

    /// The table under `key`, made where nothing stands; `None` when something else stands there.
    /// An empty one that is left behind is dropped by [`Table::tidy`].
    pub(super) fn table_or_new(&mut self, key: &str) -> Option<&mut Self> {
        if self.get(key).is_none() {
            self.0.push((key.to_owned(), Node::Table(Self::default())));
        }
        match self.get_mut(key) {
            Some(Node::Table(table)) => Some(table),
            _ => None,
        }
    }

    /// Drops the tables that hold nothing.
    pub(super) fn tidy(&mut self) {
        for (_, node) in &mut self.0 {
            match node {
                Node::Table(table) => table.tidy(),
                Node::Rows(rows) => rows.iter_mut().for_each(|(_, row)| row.tidy()),
                Node::Leaf(_) | Node::List(_) => {}
            }
        }
        self.0.retain(|(_, node)| !node.is_empty());
    }

    /// Without what holds nothing.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.tidy();
        self
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.0.iter().map(|(key, node)| (key.as_str(), node))
    }

    /// The table under `path`, when there is one: through keys to tables, through ids to rows.
    pub fn table_at(&self, path: &[Step]) -> Option<&Self> {
        match path {
            [] => Some(self),
            [Step::Key(key), Step::Row(id), rest @ ..] => match self.get(key)? {
                Node::Rows(rows) => rows.iter().find(|(row, _)| row == id)?.1.table_at(rest),
                _ => None,
            },
            [Step::Key(key), rest @ ..] => match self.get(key)? {
                Node::Table(table) => table.table_at(rest),
                _ => None,
            },
            [Step::Row(_), ..] => None,
        }
    }

    /// What stands at `path`; `None` for an empty or absent field.
    pub fn at(&self, path: &Path) -> Option<&Node> {
        let (last, parents) = path.steps().split_last()?;
        match last {
            Step::Key(key) => self.table_at(parents)?.get(key),
            Step::Row(_) => None,
        }
    }

    /// The value at `path`, of a list its line; empty text when nothing stands there.
    pub fn scalar_at(&self, path: &Path) -> Scalar {
        match self.at(path) {
            Some(Node::Leaf(scalar)) => scalar.clone(),
            Some(Node::List(items)) => Scalar::Text(several::join(items)),
            _ => Scalar::Text(String::new()),
        }
    }

    /// The text at `path`, as a person would have typed it; `""` when nothing stands there.
    pub fn text_at(&self, path: &Path) -> String {
        self.scalar_at(path).as_written()
    }
}

impl PartialEq for Table {
    /// The same fields with the same values; the order of the keys says nothing.
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().all(|(key, node)| other.get(key) == Some(node))
    }
}

impl FromIterator<(String, Node)> for Table {
    fn from_iter<I: IntoIterator<Item = (String, Node)>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}
