//! Deciding about a field that both sides changed.
//!
//! Invariant: what is decided here is an edit like any other: it is saved, and what the file says now is what
//! it is measured against.

use super::Docs;
use crate::app::msg::Moment;
use crate::domain::change::{diff, put_at};
use crate::domain::record::Node;
use crate::domain::{Change, Clash, FileId, Path, Table};

/// What shall stand in a field that both sides changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    Mine,
    Theirs,
    Both,
}

impl Docs {
    /// Every field that both sides changed, with its file.
    pub fn clashes(&self) -> impl Iterator<Item = (FileId, &Clash)> {
        let files = self.files().zip(&self.kept);
        files.flat_map(|(file, kept)| kept.clashes.iter().map(move |clash| (file, clash)))
    }

    /// Decides what stands at `at`; returns what takes the decision back, and nothing where there was none to take.
    pub fn settle(&mut self, file: FileId, at: &Path, choice: Choice, now: Moment) -> Vec<Change> {
        let Some(index) = self.index(file) else { return Vec::new() };
        let kept = &mut self.kept[index];
        let Some(place) = kept.clashes.iter().position(|clash| clash.at == *at) else { return Vec::new() };
        let clash = kept.clashes.remove(place);
        put_at(&mut kept.base, at, clash.theirs.as_ref());
        let before = self.table(file);
        let mut table = before.clone();
        match choice {
            Choice::Mine => {}
            Choice::Theirs => put_at(&mut table, at, clash.theirs.as_ref()),
            Choice::Both => {
                let mine = Clash { ours: table.at(at).cloned(), ..clash };
                let both = mine.both().map(Node::Leaf);
                if both.is_some() {
                    put_at(&mut table, at, both.as_ref());
                }
            }
        }
        self.become_table(file, &before, &table, now)
    }

    fn become_table(&mut self, file: FileId, before: &Table, after: &Table, now: Moment) -> Vec<Change> {
        self.replace(file, after);
        self.touch(file, now);
        diff(before, after).into_iter().rev().map(Change::inverse).collect()
    }
}
