//! The invented files are such as the planner reads.

use super::*;
use crate::domain::FileId;
use crate::store::read::read;

fn last() -> WeekId {
    WeekId::new(2026, 48).unwrap()
}

#[test]
fn every_file_is_read_without_a_word() {
    for seed in 0..5 {
        for (name, text) in files(60, last(), seed) {
            let stem = name.rsplit('/').next().unwrap().strip_suffix(".toml").unwrap();
            let file = FileId::of_stem(stem).filter(|file| file.to_string() == name).unwrap();
            let sheet = read(file, text.as_bytes());
            assert_eq!(sheet.problems, [], "{name}\n{text}");
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_files_and_another_seed_others() {
    assert_eq!(files(30, last(), 7), files(30, last(), 7));
    assert_ne!(files(30, last(), 7), files(30, last(), 8));
}

#[test]
fn a_week_has_about_a_page_of_words_and_history_has_gaps() {
    let all = files(520, last(), 1);
    let weeks: Vec<&str> =
        all.iter().filter(|(name, _)| name.starts_with("weeks/")).map(|(_, text)| text.as_str()).collect();
    let bytes: usize = weeks.iter().map(|text| text.len()).sum();
    assert!((1500..3500).contains(&(bytes / weeks.len())), "{}", bytes / weeks.len());
    assert!((450..515).contains(&weeks.len()));
    for part in ["status = \"away\"", "times_moved = 2", "outcome = \"dropped\"", "drained = true"] {
        assert!(weeks.iter().any(|text| text.contains(part)), "{part}");
    }
}
