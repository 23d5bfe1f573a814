//! What somebody else's file says, added to ours.
//!
//! Invariant: nothing of ours changes. What ours has not is added, rows by their ids, and a field that says something
//! else in ours is named; adding the same once more adds nothing.

use super::Clash;
use super::change::{as_rows, merged_list};
use super::record::{Node, Path, Table};

/// `ours` with everything of `theirs` that finds a place in it, and what did not.
pub fn gather(ours: &Table, theirs: &Table) -> (Table, Vec<Clash>) {
    let mut clashes = Vec::new();
    let table = tables(ours, theirs, &Path::default(), &mut clashes);
    (table, clashes)
}

fn tables(ours: &Table, theirs: &Table, at: &Path, clashes: &mut Vec<Clash>) -> Table {
    let mut all = ours.clone();
    for (key, new) in theirs.iter() {
        let at = at.named(key);
        let node = match (ours.get(key), new) {
            (None, new) => new.clone(),
            (Some(old), new) if old == new => continue,
            (Some(Node::Table(old)), Node::Table(new)) => Node::Table(tables(old, new, &at, clashes)),
            (Some(Node::List(old)), Node::List(new)) => Node::List(merged_list(old, &[], new)),
            (Some(old @ Node::Rows(_)), new @ Node::Rows(_)) => rows(old, new, &at, clashes),
            (Some(old), new) => {
                clashes.push(Clash::of(at, None, Some(old), Some(new)));
                continue;
            }
        };
        all.set(key, node);
    }
    all
}

/// New rows stand behind all of ours: the order of ours may be a rank.
fn rows(ours: &Node, theirs: &Node, at: &Path, clashes: &mut Vec<Clash>) -> Node {
    let mut all = as_rows(Some(ours)).to_vec();
    for (id, new) in as_rows(Some(theirs)) {
        match all.iter_mut().find(|(known, _)| known == id) {
            Some((_, old)) => *old = tables(old, new, &at.clone().row(id), clashes),
            None => all.push((id.clone(), new.clone())),
        }
    }
    Node::Rows(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{RowId, Scalar};

    fn text(text: &str) -> Node {
        Node::Leaf(Scalar::Text(text.to_owned()))
    }

    fn table(fields: &[(&str, Node)]) -> Table {
        fields.iter().map(|(key, node)| ((*key).to_owned(), node.clone())).collect()
    }

    fn note(id: &str, said: &str) -> (RowId, Table) {
        (RowId::new(id), table(&[("text", text(said))]))
    }

    #[test]
    fn what_is_new_is_added_and_what_differs_is_told() {
        let list = |items: &[&str]| Node::List(items.iter().map(|item| (*item).to_owned()).collect());
        let ours = table(&[
            ("focus", text("Mitt")),
            ("seen", list(&["role", "goals"])),
            ("close", Node::Table(table(&[("win", text("Godt"))]))),
            ("note", Node::Rows(vec![note("aaaa", "Min"), note("bbbb", "Felles")])),
        ]);
        let theirs = table(&[
            ("focus", text("Deres")),
            ("plan_b", text("Ny")),
            ("seen", list(&["goals", "energy"])),
            ("close", Node::Table(table(&[("win", text("Godt")), ("learned", text("Lært"))]))),
            ("note", Node::Rows(vec![note("cccc", "Ny"), note("bbbb", "Felles"), note("aaaa", "Annet")])),
        ]);
        let (all, clashes) = gather(&ours, &theirs);
        let wanted = table(&[
            ("focus", text("Mitt")),
            ("plan_b", text("Ny")),
            ("seen", list(&["role", "goals", "energy"])),
            ("close", Node::Table(table(&[("win", text("Godt")), ("learned", text("Lært"))]))),
            ("note", Node::Rows(vec![note("aaaa", "Min"), note("bbbb", "Felles"), note("cccc", "Ny")])),
        ]);
        assert_eq!(all, wanted);
        let told: Vec<String> = clashes.iter().map(|clash| clash.at.to_string()).collect();
        assert_eq!(told, ["focus", "note.aaaa.text"]);
        assert_eq!(gather(&all, &theirs), (all, clashes), "once more adds nothing");
    }

    #[test]
    fn something_of_another_kind_is_left_alone() {
        let (ours, theirs) = (table(&[("note", text("min"))]), table(&[("note", Node::Rows(vec![note("a", "b")]))]));
        let (all, clashes) = gather(&ours, &theirs);
        assert_eq!((all, clashes.len()), (ours, 1));
    }
}
