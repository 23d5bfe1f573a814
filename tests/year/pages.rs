//! Every week of the year as a page to read: nothing that was written in it is missing there.

use femsteg::domain::record::from_table;
use femsteg::domain::{Feedback, FileId, Goals, Settings, Week, WeekId};
use femsteg::locale::{Language, Texts};
use femsteg::report::page::{page, plain};
use femsteg::store::read::read;

use super::year;

/// Keys under which somebody's own words stand.
const WORDS: [&str; 17] = [
    "focus",
    "interruption",
    "plan_b",
    "title",
    "value",
    "first_step",
    "when_then",
    "result",
    "next_step",
    "what",
    "tell",
    "who_can_clear",
    "gave",
    "step_up",
    "win",
    "learned",
    "protect",
];

/// All words in a week's file, wherever they stand.
fn written(value: &toml::Value, found: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value.as_str() {
                    Some(text) if WORDS.contains(&key.as_str()) => found.push(text.to_owned()),
                    _ => written(value, found),
                }
            }
        }
        toml::Value::Array(items) => items.iter().for_each(|item| written(item, found)),
        _ => {}
    }
}

#[test]
fn the_page_of_a_week_says_all_that_was_written_in_it() {
    let texts = Texts::new(Language::Bokmal);
    let mut checked = 0;
    for (name, bytes) in year().0.iter().filter(|(name, _)| name.starts_with("weeks/")) {
        let id: WeekId = name["weeks/".len()..].strip_suffix(".toml").unwrap().parse().unwrap();
        let week: Week = from_table(&read(FileId::Week(id), bytes).table).0;
        let lines = page(id, &week, &Goals::default(), &Feedback::default(), &Settings::default(), &texts, true);
        let page = plain(&lines);
        let mut words = Vec::new();
        written(&toml::Value::Table(toml::from_slice(bytes).unwrap()), &mut words);
        for text in words.iter().filter(|text| !text.is_empty()) {
            assert!(page.contains(text.as_str()), "{name}: {text}\n{page}");
            checked += 1;
        }
    }
    assert!(checked > 500, "{checked}");
}
