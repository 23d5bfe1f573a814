//! A word taken from anywhere is found, and what is marked says it.

use proptest::prelude::*;

use super::*;
use crate::domain::FileId;
use crate::domain::record::{Node, Table, from_table, to_table};
use crate::store::read::read;

const FULL: &str = include_str!("../../../benches/data/week.toml");

fn id(text: &str) -> WeekId {
    text.parse().unwrap()
}

fn full() -> Week {
    let text = FULL.replace("2026-W00", "2026-W48");
    from_table(&read(FileId::Week(id("2026-W48")), text.as_bytes()).table).0
}

fn week(focus: &str) -> Week {
    Week { focus: focus.to_owned(), ..Week::new() }
}

fn marked(query: &str, text: &str) -> Vec<String> {
    Query::new(query).ranges(text).into_iter().map(|range| text[range].to_owned()).collect()
}

/// Every text in `table` with the keys that lead to it, found by another road than the search's.
fn texts(table: &Table, at: &str, found: &mut Vec<(String, String)>) {
    for (key, node) in table.iter() {
        let here = format!("{at}{key}.");
        match node {
            Node::Leaf(crate::domain::Scalar::Text(text)) => found.push((here, text.clone())),
            Node::List(items) => found.extend(items.iter().map(|text| (here.clone(), text.clone()))),
            Node::Table(inner) => texts(inner, &here, found),
            Node::Rows(rows) => rows.iter().for_each(|(_, row)| texts(row, &here, found)),
            Node::Leaf(_) => {}
        }
    }
}

/// The fields whose text is a code, an id, a reference or a week.
const CODES: &str = "status. goals. let_go. seen. can_wait.revisit. can_wait.origin. priority.goal. priority.energy. \
                     priority.origin. priority.expect.quality. priority.expect.resources. priority.expect.result. \
                     priority.outcome. priority.took. priority.cause. note.kind. obstacle.tag. obstacle.origin. \
                     obstacle.cleared.";

#[test]
fn every_word_of_every_field_finds_its_week_and_no_code_does() {
    let week = full();
    let mut all = Vec::new();
    texts(&to_table(&week), "", &mut all);
    assert!(all.len() > 40, "{all:?}");
    let mut fields = 0;
    for (field, text) in all {
        let is_code = CODES.split_whitespace().any(|code| code == field);
        let places = Query::new(&text).places(week.clone());
        let is_found = places.iter().any(|place| place.text == text && format!("{}.", place.path.keys()) == field);
        assert_eq!(is_found, !is_code, "{field} {text}");
        for word in text.split_whitespace().filter(|_| !is_code) {
            fields += 1;
            assert!(!Query::new(&word.to_uppercase()).places(week.clone()).is_empty(), "{word}");
        }
    }
    assert!(fields > 80);
}

#[test]
fn all_words_must_stand_in_the_week_wherever_they_do() {
    let week = Week { plan_b: "Utsette møtet".to_owned(), ..week("Høringssvaret sendt") };
    let found = |query: &str| {
        Query::new(query).places(week.clone()).into_iter().map(|place| place.path.keys()).collect::<Vec<_>>()
    };
    assert_eq!(found("MOTE horing"), ["focus", "plan_b"]);
    assert_eq!(found("møtet"), ["plan_b"]);
    assert!(found("møtet budsjett").is_empty());
    assert!(found("sendtutsette").is_empty() && found("sendt\nUtsette").len() == 2, "no word goes over two fields");
    assert!(found("open").is_empty() && found(" \t").is_empty() && found("\u{301}").is_empty());
}

#[test]
fn what_is_marked_is_what_was_written() {
    assert_eq!(marked("mote", "Møte, MO\u{308}TE og møter"), ["Møte", "MO\u{308}TE", "møte"]);
    assert_eq!(marked("a", "Bla\u{30a}bær på"), ["a\u{30a}", "æ", "å"], "half of æ is all of it");
    assert_eq!(marked("ring ringe", "Ringeklokke"), ["Ringe"]);
    assert_eq!(marked("ab bc", "abc ab"), ["abc", "ab"]);
    assert_eq!(marked("fi", "ﬁn"), ["ﬁ"]);
    assert_eq!(marked("aa", "aaaa"), ["aaaa"]);
    assert_eq!(marked("", "abc"), [""; 0]);
}

#[test]
fn the_index_follows_what_is_read_and_folds_only_what_is_new() {
    let chronicle =
        Chronicle::whole(vec![(id("2026-W47"), week("Møte")), (id("2026-W45"), week("Mote"))], Vec::new(), Vec::new());
    let mut index = Index::default();
    index.follow(&chronicle);
    let found = |index: &Index| index.find(&Query::new("mote")).map(|id| id.to_string()).collect::<Vec<_>>();
    assert_eq!(found(&index), ["2026-W47", "2026-W45"]);
    let kept = index.weeks[1].text.as_ptr();
    let chronicle = chronicle.with(id("2026-W46"), &week("et møte")).with(id("2026-W47"), &week("annet"));
    index.follow(&chronicle);
    assert_eq!(found(&index), ["2026-W46", "2026-W45"]);
    assert_eq!(index.weeks[2].text.as_ptr(), kept);
    assert_eq!(index.find(&Query::new(" ")).count(), 0);
    index.follow(&Chronicle::default());
    assert!(index.weeks.is_empty());
}

/// What is marked stands on the bounds of characters, in order, and is folded what was looked for.
fn holds(query: &str, text: &str) {
    let bounds: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
    let query = Query::new(query);
    let mut end = None;
    for range in query.ranges(text) {
        assert!(bounds.contains(&range.start) && bounds.contains(&range.end) && range.start < range.end);
        assert!(end.is_none_or(|end| end < range.start), "{query:?} {text:?}");
        assert!(query.words.iter().any(|word| fold(&text[range.clone()]).contains(word.as_str())));
        end = Some(range.end);
    }
}

#[test]
fn awkward_words_are_looked_for_in_awkward_texts() {
    for text in naughty_strings::BLNS {
        let week = week(text);
        for query in [text, "a", "e\u{301}", "ı", "\u{200b}x", "ss"] {
            holds(query, text);
        }
        if Query::new(text).is_empty() {
            continue;
        }
        assert_eq!(Query::new(text).places(week.clone()).len(), 1, "{text:?}");
        holds("ab", &format!("{text}ab{text}"));
    }
}

proptest! {
    #[test]
    fn any_word_of_any_text_is_found_in_it(text in any::<String>(), number in 0..20_usize) {
        holds("a e i", &text);
        let word = text.split_whitespace().nth(number).unwrap_or("x");
        let query = Query::new(word);
        if !query.is_empty() && text.contains(word) {
            prop_assert!(query.is_in(&text));
            prop_assert!(!query.ranges(&text).is_empty());
            holds(word, &text);
        }
    }
}
