//! Editing, held to its laws: undo to the bottom gives the first text, and the cursor never splits a character.

use proptest::prelude::*;

use super::super::awkward::awkward;
use super::*;

/// Room for everything in these tests.
const WIDE: u16 = 80;

fn typed(field: &mut TextField, text: &str) {
    for c in text.chars() {
        field.apply(Edit::Insert(c), WIDE);
    }
}

fn press(field: &mut TextField, edits: &[Edit], width: u16) {
    for edit in edits {
        field.apply(edit.clone(), width);
    }
}

fn at(text: &str, cursor: usize) -> TextField {
    let mut field = TextField::prose(text);
    field.set_cursor(cursor);
    field
}

#[test]
fn typing_goes_in_before_the_cursor() {
    let mut field = at("Utast", 2);
    assert_eq!(field.apply(Edit::Insert('k'), WIDE), Applied::Changed);
    assert_eq!((field.text(), field.cursor(), field.graphemes()), ("Utkast", 3, 6));
    assert!(TextField::line("").is_empty() && !field.is_empty());
}

#[test]
fn a_mark_joins_the_letter_before_it() {
    let mut field = at("aX", 1);
    field.apply(Edit::Insert('\u{30a}'), WIDE);
    assert_eq!((field.text(), field.cursor(), field.graphemes()), ("a\u{30a}X", 3, 2));
    field.apply(Edit::Backspace, WIDE);
    assert_eq!((field.text(), field.cursor()), ("X", 0));

    let mut family = at("👩👧", "👩".len());
    family.apply(Edit::Insert('\u{200d}'), WIDE);
    assert_eq!((family.cursor(), family.graphemes()), ("👩‍👧".len(), 1), "the cursor is never inside");
    family.apply(Edit::Undo, WIDE);
    assert_eq!((family.text(), family.cursor()), ("👩👧", "👩".len()));
}

#[test]
fn one_press_deletes_one_character_as_a_reader_sees_it() {
    for cluster in ["å", "a\u{30a}", "👨‍👩‍👧‍👦", "🇳🇴", "1️⃣", "漢", "\r\n", "\u{301}"] {
        let mut field = TextField::prose(cluster);
        field.apply(Edit::Backspace, WIDE);
        assert_eq!(field.text(), "", "{cluster:?}");
        let mut field = at(cluster, 0);
        field.apply(Edit::Delete, WIDE);
        assert_eq!(field.text(), "", "{cluster:?}");
    }
}

#[test]
fn the_cursor_is_put_before_the_cluster_it_would_cut() {
    let cursors = |text: &str| (0..=text.len() + 1).map(|byte| at(text, byte).cursor()).collect::<Vec<_>>();
    assert_eq!(cursors("a\u{30a}b"), [0, 0, 0, 3, 4, 4]);
}

#[test]
fn words_are_jumped_over_and_deleted_whole() {
    let text = "Møte: e-post, «don't» 👩‍👧 ok ";
    let stops = |edit: Edit, start: usize| {
        let mut field = at(text, start);
        std::iter::from_fn(|| (field.apply(edit.clone(), WIDE) == Applied::Moved).then(|| field.cursor()))
            .collect::<Vec<_>>()
    };
    let place = |part: &str| text.find(part).unwrap();
    assert_eq!(stops(Edit::WordLeft, text.len()), [place("ok"), place("don't"), place("post"), place("e-post"), 0]);
    assert_eq!(
        stops(Edit::WordRight, 0),
        [place(":"), place("-post"), place(", "), place("» "), place("ok") + 2, text.len()]
    );
    let mut field = TextField::line("to ord til ");
    field.apply(Edit::DeleteWord, WIDE);
    assert_eq!(field.text(), "to ord ");
    field.set_cursor(2);
    field.apply(Edit::DeleteWordRight, WIDE);
    assert_eq!(field.text(), "to ");
}

#[test]
fn an_arrow_with_nowhere_to_go_says_so() {
    let mut field = at("en to", 0);
    for edit in [Edit::Left, Edit::WordLeft, Edit::Up, Edit::Down, Edit::RowStart, Edit::Start, Edit::Backspace] {
        assert_eq!(field.apply(edit.clone(), WIDE), Applied::Nothing, "{edit:?}");
    }
    field.apply(Edit::End, WIDE);
    for edit in [Edit::Right, Edit::WordRight, Edit::Down, Edit::RowEnd, Edit::Delete, Edit::Undo, Edit::Redo] {
        assert_eq!(field.apply(edit.clone(), WIDE), Applied::Nothing, "{edit:?}");
    }
    assert_eq!(field.apply(Edit::Paste(String::new()), WIDE), Applied::Nothing);
}

#[test]
fn up_and_down_remember_the_column_they_started_from() {
    // Three rows of "abcdefgh", "漢", "abcdefgh".
    let mut field = at("abcdefgh\n漢\nabcdefgh", 5);
    let cells = [Edit::Down, Edit::Down, Edit::Up, Edit::Up].map(|edit| {
        field.apply(edit, 20);
        field.cursor_cell(20)
    });
    assert_eq!(cells, [(2, 1), (5, 2), (2, 1), (5, 0)]);
    press(&mut field, &[Edit::Down, Edit::Left, Edit::Down], 20);
    assert_eq!(field.cursor_cell(20), (0, 2), "another movement forgets it");
}

#[test]
fn home_and_end_stay_in_the_row() {
    // "Skriv ferdig " and "utkastet" in twelve columns and one for the cursor.
    let mut field = at("Skriv ferdig utkastet", 8);
    field.apply(Edit::RowEnd, 13);
    assert_eq!((field.cursor(), field.cursor_cell(13)), (12, (12, 0)), "before the hanging space");
    assert_eq!(field.apply(Edit::RowEnd, 13), Applied::Nothing);
    field.apply(Edit::Right, 13);
    assert_eq!(field.cursor_cell(13), (0, 1), "the row that goes on owns the place between the two");
    field.apply(Edit::RowEnd, 13);
    assert_eq!((field.cursor(), field.cursor_cell(13)), (21, (8, 1)));
    field.apply(Edit::RowStart, 13);
    assert_eq!(field.cursor(), 13);

    let mut long = at("abcdefghij", 1);
    long.apply(Edit::RowEnd, 5);
    assert_eq!((long.cursor(), long.cursor_cell(5)), (3, (3, 0)), "before the last letter of the row");
    assert_eq!(long.apply(Edit::RowEnd, 5), Applied::Nothing);
}

#[test]
fn the_cursor_has_a_column_of_its_own() {
    assert_eq!(TextField::line("abcd").cursor_cell(5), (4, 0), "behind the last letter of a full row");
    assert_eq!(TextField::line("abcd   ").cursor_cell(5), (4, 0), "spaces hang");
    assert_eq!(TextField::line("abcd e").cursor_cell(5), (1, 1));
    assert_eq!(TextField::prose("abcd\n").cursor_cell(5), (0, 1));
    assert_eq!(TextField::line("").cursor_cell(0), (0, 0));
    let field = TextField::prose("abcd efgh\n漢字");
    assert_eq!(
        [(9, 0), (9, 1), (0, 2), (1, 2), (2, 2), (9, 9)].map(|(column, row)| field.byte_at(column, row, 5)),
        [4, 9, 10, 10, 13, 16]
    );
}

#[test]
fn pasted_line_breaks_are_kept_in_prose_and_spaces_in_a_line() {
    let paste = Edit::Paste("en\r\n\r\nto\rtre\n".to_owned());
    let (mut prose, mut line) = (TextField::prose(""), TextField::line("a\nb"));
    prose.apply(paste.clone(), WIDE);
    assert_eq!(prose.text(), "en\n\nto\ntre\n");
    line.apply(paste, WIDE);
    assert_eq!(line.text(), "a\nben to tre ", "what was there stays as it was");
    typed(&mut line, "\n");
    assert!(line.text().ends_with("tre  "));
    let strange = "\0\u{1b}\t\u{202e}\u{feff}a\u{30a}\u{2028}";
    let mut field = TextField::line("");
    field.apply(Edit::Paste(strange.to_owned()), WIDE);
    assert_eq!(field.text(), strange, "no character is lost or changed");
}

/// The texts that undo leads through, the present one first.
fn undone(field: &mut TextField) -> Vec<String> {
    let mut texts = vec![field.text().to_owned()];
    while field.apply(Edit::Undo, WIDE) == Applied::Changed {
        texts.push(field.text().to_owned());
    }
    texts
}

#[test]
fn undo_goes_word_by_word() {
    let mut field = TextField::line("");
    typed(&mut field, "to ord  til");
    assert_eq!(undone(&mut field), ["to ord  til", "to ord  ", "to ", ""]);
    press(&mut field, &[Edit::Redo, Edit::Redo], WIDE);
    assert_eq!((field.text(), field.cursor()), ("to ord  ", 8));
    typed(&mut field, "x");
    assert_eq!(field.apply(Edit::Redo, WIDE), Applied::Nothing, "a new edit forgets what was undone");
}

#[test]
fn moving_deleting_and_pasting_end_a_step() {
    let mut field = TextField::line("");
    typed(&mut field, "ab");
    press(&mut field, &[Edit::Left, Edit::Right], WIDE);
    typed(&mut field, "c");
    press(&mut field, &[Edit::Paste("d e".into()), Edit::Paste("f".into())], WIDE);
    typed(&mut field, "gh");
    press(&mut field, &[Edit::Backspace, Edit::Backspace], WIDE);
    assert_eq!(undone(&mut field), ["abcd ef", "abcd efgh", "abcd ef", "abcd e", "abc", "ab", ""]);

    let mut field = TextField::line("");
    typed(&mut field, "to ord");
    field.apply(Edit::Undo, WIDE);
    typed(&mut field, " x");
    assert_eq!(undone(&mut field), ["to  x", "to  ", "to ", ""], "an undo ends one too");
}

#[test]
fn deletions_are_undone_word_by_word_with_the_cursor_where_it_was() {
    let mut field = TextField::line("to ord til");
    press(&mut field, &vec![Edit::Backspace; 10], WIDE);
    assert_eq!(undone(&mut field), ["", "to ", "to ord ", "to ord til"]);
    assert_eq!(field.cursor(), 10);
    field.apply(Edit::Start, WIDE);
    press(&mut field, &vec![Edit::Delete; 10], WIDE);
    assert_eq!(undone(&mut field), ["", "til", "ord til", "to ord til"]);
    assert_eq!(field.cursor(), 0);
}

#[test]
fn what_is_typed_takes_the_place_of_a_chosen_text() {
    let chosen = || {
        let mut field = TextField::line("1.12.");
        field.choose_all();
        field
    };
    let mut field = chosen();
    typed(&mut field, "3.12.");
    assert!(!field.is_chosen());
    assert_eq!(undone(&mut field), ["3.12.", "1.12."]);
    for edit in [Edit::Backspace, Edit::Delete, Edit::DeleteWord, Edit::Insert('x'), Edit::Paste("x".into())] {
        let mut field = chosen();
        assert_eq!(field.apply(edit.clone(), WIDE), Applied::Changed);
        assert!(field.text().len() < 2, "{edit:?}");
        assert_eq!(undone(&mut field).last().unwrap(), "1.12.", "{edit:?}");
    }
    // Who moves the cursor mends what stands there.
    for edit in [Edit::Left, Edit::Right, Edit::Start, Edit::End, Edit::WordLeft, Edit::RowEnd] {
        let mut field = chosen();
        assert_eq!(field.apply(edit.clone(), WIDE), Applied::Moved, "{edit:?}");
        assert!(!field.is_chosen());
        typed(&mut field, "x");
        assert_eq!(field.text().len(), 6, "{edit:?}");
    }
    let mut field = chosen();
    field.set_cursor(5);
    assert!(!field.is_chosen(), "a click moves it, too");
    let mut field = TextField::line("");
    field.choose_all();
    assert!(!field.is_chosen(), "there is nothing to take the place of");
}

#[test]
fn the_oldest_steps_are_forgotten() {
    let mut field = TextField::line("");
    press(&mut field, &vec![Edit::Paste("a".into()); 250], WIDE);
    assert_eq!(undone(&mut field).last().map(String::len), Some(50));
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let letter = proptest::sample::select(
        "aåa\u{30a} 漢👩\u{200d}👧🏽🇳🇴שل\u{301}\u{903}क्\u{202e}\0\r\n\tﾞ\u{600}".chars().collect::<Vec<_>>(),
    );
    let key = [
        Edit::Left,
        Edit::Right,
        Edit::WordLeft,
        Edit::WordRight,
        Edit::Up,
        Edit::Down,
        Edit::RowStart,
        Edit::RowEnd,
        Edit::Start,
        Edit::End,
        Edit::Backspace,
        Edit::Delete,
        Edit::DeleteWord,
        Edit::DeleteWordRight,
        Edit::Undo,
        Edit::Redo,
    ];
    prop_oneof![
        6 => letter.prop_map(Edit::Insert),
        1 => awkward().prop_map(Edit::Paste),
        6 => proptest::sample::select(key.to_vec()),
    ]
}

fn is_history(edit: &Edit) -> bool {
    matches!(edit, Edit::Undo | Edit::Redo)
}

proptest! {
    #[test]
    fn the_cursor_always_stands_between_clusters(
        text in awkward(),
        edits in proptest::collection::vec(any_edit(), 0..120),
        width in 0_u16..20,
    ) {
        let mut field = TextField::prose(&text);
        for edit in edits {
            let before = field.clone();
            let applied = field.apply(edit.clone(), width);
            prop_assert!(boundaries(field.text()).any(|at| at == field.cursor()), "{edit:?}");
            let expected = match applied {
                Applied::Changed => field.text() != before.text(),
                Applied::Moved => field.text() == before.text() && field.cursor() != before.cursor(),
                Applied::Nothing => field.text() == before.text() && field.cursor() == before.cursor(),
            };
            prop_assert!(expected, "{edit:?} {applied:?}");
            let (column, row) = field.cursor_cell(width);
            prop_assert!(column < width.max(1) && usize::from(row) < field.rows(width).len());
        }
    }

    #[test]
    fn undo_leads_to_the_first_text_and_redo_to_the_last(
        text in awkward(),
        edits in proptest::collection::vec(any_edit(), 0..120),
        width in 0_u16..20,
    ) {
        let mut field = TextField::line(&text);
        for edit in edits.into_iter().filter(|edit| !is_history(edit)) {
            field.apply(edit, width);
        }
        let last = field.text().to_owned();
        while field.apply(Edit::Undo, width) == Applied::Changed {
            prop_assert!(boundaries(field.text()).any(|at| at == field.cursor()));
        }
        prop_assert_eq!(field.text(), &text);
        while field.apply(Edit::Redo, width) == Applied::Changed {
            prop_assert!(boundaries(field.text()).any(|at| at == field.cursor()));
        }
        prop_assert_eq!(field.text(), last);
    }

    #[test]
    fn left_and_right_visit_every_boundary(text in awkward()) {
        let all: Vec<usize> = boundaries(&text).collect();
        let mut field = TextField::prose(&text);
        let mut visited = vec![field.cursor()];
        while field.apply(Edit::Left, WIDE) == Applied::Moved {
            visited.insert(0, field.cursor());
        }
        prop_assert_eq!(&visited, &all);
        let mut visited = vec![field.cursor()];
        while field.apply(Edit::Right, WIDE) == Applied::Moved {
            visited.push(field.cursor());
        }
        prop_assert_eq!(&visited, &all);
    }

    #[test]
    fn a_cell_of_the_cursor_leads_back_to_it(text in awkward(), byte in 0_usize..200, width in 10_u16..40) {
        let field = at(&text, byte);
        let (column, row) = field.cursor_cell(width);
        // In hanging spaces several places share the last column.
        prop_assume!(column + 1 < width);
        prop_assert_eq!(field.byte_at(column, row, width), field.cursor());
    }

    #[test]
    fn down_from_the_top_passes_every_row(text in awkward(), width in 0_u16..20) {
        let mut field = at(&text, 0);
        let downs = std::iter::from_fn(|| (field.apply(Edit::Down, width) == Applied::Moved).then_some(())).count();
        prop_assert_eq!(downs + 1, field.rows(width).len());
    }
}
