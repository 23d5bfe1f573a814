//! Single merges, each with what should come of it.

use femsteg::domain::record::from_table;
use femsteg::domain::record::{Node, put, to_table};
use femsteg::domain::week::{Note, Part};
use femsteg::domain::{Clash, FileId, Merged, Path, Priority, RowId, Scalar, Table, Week, merge};

fn file() -> FileId {
    FileId::Week("2026-W48".parse().unwrap())
}

fn merged(base: &Week, ours: &Week, theirs: &Week) -> (Week, Vec<Clash>) {
    let Merged { table, clashes } = merge(file(), &to_table(base), &to_table(ours), &to_table(theirs));
    (from_table(&table).0, clashes)
}

fn note(id: &str, text: &str) -> Note {
    Note { id: RowId::new(id), text: text.into(), ..Note::default() }
}

fn row(id: &str, title: &str) -> Priority {
    Priority { id: RowId::new(id), title: title.into(), ..Priority::default() }
}

fn with(base: &Week, edit: impl FnOnce(&mut Week)) -> Week {
    let mut week = base.clone();
    edit(&mut week);
    week
}

fn leaf(text: &str) -> Node {
    Node::Leaf(Scalar::Text(text.into()))
}

#[test]
fn a_clash_shows_what_was_and_what_both_made_of_it() {
    let base = Week { focus: "Utkast".into(), ..Week::default() };
    let ours = with(&base, |week| week.focus = "Mitt".into());
    let theirs = with(&base, |week| week.focus = "Deres".into());
    let (week, clashes) = merged(&base, &ours, &theirs);
    assert_eq!(week.focus, "Mitt");
    let at = Path::of("focus");
    let clash =
        Clash { at: at.clone(), base: Some(leaf("Utkast")), ours: Some(leaf("Mitt")), theirs: Some(leaf("Deres")) };
    assert_eq!(clash.both(), Some(Scalar::Text("Mitt / Deres".into())));
    assert_eq!(clashes, [clash]);
    let both = merge(file(), &to_table(&base), &to_table(&ours), &to_table(&theirs));
    assert_eq!(both.with_theirs().text_at(&at), "Deres");
}

#[test]
fn a_field_that_was_cleared_on_one_side_and_changed_on_the_other_clashes() {
    let base = Week { focus: "Utkast".into(), ..Week::default() };
    let theirs = with(&base, |week| week.focus = "Deres".into());
    let (week, clashes) = merged(&base, &Week::default(), &theirs);
    assert_eq!(week.focus, "");
    assert_eq!((clashes[0].ours.clone(), clashes[0].theirs.clone()), (None, Some(leaf("Deres"))));
    assert_eq!(clashes[0].both(), Some(Scalar::Text("Deres".into())));
}

#[test]
fn texts_of_several_lines_come_together_line_by_line() {
    let base = Week { plan_b: "Flytt rad 3\nhold rad 1".into(), ..Week::default() };
    let ours = with(&base, |week| week.plan_b = "Flytt rad 2\nhold rad 1".into());
    let theirs = with(&base, |week| week.plan_b = "Flytt rad 3\nhold rad 1\nring K.".into());
    let (week, clashes) = merged(&base, &ours, &theirs);
    assert_eq!((week.plan_b.as_str(), clashes), ("Flytt rad 2\nhold rad 1\nring K.", vec![]));
    let theirs = with(&base, |week| week.plan_b = "Dropp rad 3\nhold rad 1".into());
    let (week, clashes) = merged(&base, &ours, &theirs);
    assert_eq!((week.plan_b.as_str(), clashes.len()), (ours.plan_b.as_str(), 1));
    assert_eq!(clashes[0].both(), Some(Scalar::Text("Flytt rad 2\nhold rad 1\nDropp rad 3\nhold rad 1".into())));
}

#[test]
fn edited_beats_deleted() {
    let base = Week { priority: vec![row("aaaa", "A"), row("bbbb", "B")], ..Week::default() };
    let edited = with(&base, |week| week.priority[0].first_step = "Ring K.".into());
    let deleted = with(&base, |week| week.priority.clear());
    for (ours, theirs) in [(&edited, &deleted), (&deleted, &edited)] {
        let (week, clashes) = merged(&base, ours, theirs);
        assert_eq!((&week.priority, clashes), (&vec![edited.priority[0].clone()], vec![]));
    }
    // Also when it is a part of the row that was edited.
    let part = Part { id: RowId::new("cccc"), title: "Skisse".into(), ..Part::default() };
    let edited = with(&base, |week| week.priority[1].parts.push(part));
    let (week, _) = merged(&base, &deleted, &edited);
    assert_eq!(week.priority, [edited.priority[1].clone()]);
}

#[test]
fn new_rows_stand_behind_their_neighbours() {
    let base = Week { note: vec![note("aaaa", "A"), note("bbbb", "B")], ..Week::default() };
    let ours = with(&base, |week| {
        week.note.insert(1, note("ours", "mitt"));
        week.note.push(note("end2", "mitt sist"));
    });
    let theirs = with(&base, |week| {
        week.note.insert(1, note("thei", "deres"));
        week.note.insert(0, note("frst", "deres først"));
        week.note.push(note("end3", "deres sist"));
    });
    let (week, clashes) = merged(&base, &ours, &theirs);
    let texts: Vec<&str> = week.note.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(texts, ["deres først", "A", "mitt", "deres", "B", "mitt sist", "deres sist"]);
    assert_eq!(clashes, []);
}

#[test]
fn the_order_of_whoever_changed_it_holds_and_ours_when_both_did() {
    let base = Week { priority: ["a", "b", "c"].map(|id| row(id, id)).to_vec(), ..Week::default() };
    let order = |ids: [usize; 3]| with(&base, |week| week.priority = ids.map(|id| base.priority[id].clone()).to_vec());
    let edited = with(&base, |week| week.priority[0].title = "A".into());
    let titles = |week: &Week| week.priority.iter().map(|row| row.title.clone()).collect::<Vec<_>>();
    assert_eq!(titles(&merged(&base, &edited, &order([2, 1, 0])).0), ["c", "b", "A"]);
    assert_eq!(titles(&merged(&base, &order([1, 0, 2]), &order([2, 1, 0])).0), ["b", "a", "c"]);
    // Ours moved only what theirs removed, and theirs changed the order of the rest.
    let theirs = with(&order([2, 1, 0]), |week| drop(week.priority.remove(1)));
    let (once, _) = merged(&base, &order([1, 0, 2]), &theirs);
    assert_eq!(titles(&once), ["c", "a"]);
    assert_eq!(titles(&merged(&base, &once, &theirs).0), ["c", "a"]);
}

#[test]
fn two_new_rows_that_share_an_id_are_two_and_references_follow() {
    let base = Week { let_go: vec!["2026-W47/x2aa".into()], ..Week::default() };
    let ours = with(&base, |week| {
        week.note.push(note("x2aa", "mitt"));
        week.let_go.push("2026-W48/x2aa".into());
    });
    let theirs = with(&base, |week| {
        week.note.push(note("x2aa", "deres"));
        week.let_go.push("2026-W48/x2aa.text".into());
        week.focus = "2026-W47/x2aa".into();
        week.plan_b = "2026-W48/x2aab".into();
    });
    let (week, clashes) = merged(&base, &ours, &theirs);
    assert_eq!(clashes, []);
    let [mine, other] = &week.note[..] else { panic!("{:?}", week.note) };
    assert_eq!((mine, other.text.as_str()), (&ours.note[0], "deres"));
    assert_ne!(other.id, mine.id);
    let reference = format!("2026-W48/{}.text", other.id);
    assert_eq!(week.let_go, ["2026-W47/x2aa", "2026-W48/x2aa", &reference]);
    assert_eq!((week.focus.as_str(), week.plan_b.as_str()), ("2026-W47/x2aa", "2026-W48/x2aab"));
    // Merged again, they are the same two.
    assert_eq!(merged(&base, &week, &theirs), (week, vec![]));
}

#[test]
fn ids_are_unique_in_the_file_and_not_only_in_their_list() {
    let ours = Week { note: vec![note("x2aa", "mitt")], ..Week::default() };
    let theirs = Week { priority: vec![row("x2aa", "deres")], ..Week::default() };
    let (week, _) = merged(&Week::default(), &ours, &theirs);
    assert_ne!(week.priority[0].id, week.note[0].id);
}

#[test]
fn lists_take_what_both_put_in_and_took_out() {
    let list = |items: &[&str]| Week { seen: items.iter().map(ToString::to_string).collect(), ..Week::default() };
    let base = list(&["role", "goals"]);
    let (week, clashes) = merged(&base, &list(&["role", "goals", "energy"]), &list(&["goals", "feedback"]));
    assert_eq!((week.seen, clashes), (list(&["goals", "energy", "feedback"]).seen, vec![]));
}

#[test]
fn another_kind_of_thing_in_the_same_place_clashes() {
    let table = |node: Node| [("mitt_eget".to_owned(), node)].into_iter().collect::<Table>();
    let ours = table(Node::List(vec!["blå".into()]));
    let theirs = table(Node::Rows(vec![(RowId::new("aaaa"), table(leaf("rød")))]));
    let Merged { table, clashes } = merge(file(), &Table::default(), &ours, &theirs);
    assert_eq!(table, ours);
    assert_eq!((clashes.len(), clashes[0].both()), (1, None));
    assert!(format!("{:?}", clashes[0].theirs).contains("rød"));
}

#[test]
fn an_undone_line_leaves_the_lines_of_others() {
    let field = Path::of("plan_b");
    let week = |text: &str| {
        let mut week = Week::default();
        assert!(put(&mut week, &field, &Scalar::Text(text.into())));
        to_table(&week)
    };
    let changes = femsteg::domain::change::diff(&week("a\nb"), &week("A\nb"));
    let mut now = week("A\nb\nc");
    for change in changes {
        femsteg::domain::change::apply(&mut now, &change.inverse()).unwrap();
    }
    assert_eq!(now, week("a\nb\nc"));
}
