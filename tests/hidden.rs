//! Somebody is looking: no word can be read until the owner wants it.

use femsteg::testing::Setup;

const WEEK: &str = include_str!("data/full-week.toml");
const GOALS: &str = include_str!("data/full-goals.toml");

#[test]
fn nothing_above_the_keys_can_be_read_on_any_screen_and_all_of_it_comes_back() {
    for keys in ["", "1", "3", "3 tab tab", "5 pgdn", "w", "w enter", "t", "o", "o pgdn pgdn", "c", "g", "r", "?"] {
        let here =
            Setup::on("2026-11-25").file("weeks/2026-W48.toml", WEEK).file("goals.toml", GOALS).open().press(keys);
        let before = here.screen();
        let here = here.press("ctrl-l");
        let hidden = here.screen();
        let rows: Vec<&str> = hidden.lines().collect();
        assert!(rows[0].contains("Ctrl-L"), "{keys}: {hidden}");
        for row in &rows[1..rows.len() - 1] {
            assert!(!row.chars().any(char::is_alphanumeric), "{keys}: {hidden}");
        }
        assert_eq!(rows.last(), before.lines().last().as_ref(), "{keys}: the keys hold, and are told");
        assert_eq!(here.press("ctrl-l").screen(), before, "{keys}");
    }
}

#[test]
fn what_is_typed_meanwhile_is_kept() {
    let here = Setup::on("2026-11-25").open().press("1 ctrl-l").types("Høringssvaret");
    assert!(!here.screen().contains("Høring"), "{}", here.screen());
    let here = here.press("ctrl-l");
    assert!(here.screen().contains("Høringssvaret"), "{}", here.screen());
}
