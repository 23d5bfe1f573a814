//! Any keys, pastes and sizes: the planner survives them, and Esc leads home.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use femsteg::app::Screen;
use femsteg::app::msg::{Code, Event, Key};
use femsteg::domain::FileId;
use femsteg::domain::record::to_table;
use femsteg::store::read::read;
use femsteg::testing::{Harness, Setup};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};

use crate::campaign::tools::{cores, side_by_side};

const WEEK: &str = "weeks/2026-W48.toml";

fn monday() -> Setup {
    Setup::on("2026-11-23")
}

fn any_key() -> impl Strategy<Value = Key> {
    let code = prop_oneof![
        proptest::char::range(' ', '~').prop_map(Code::Char),
        prop_oneof![Just('å'), Just('\u{30a}'), Just('🧑'), Just('\u{200d}'), Just('字'), Just('\u{202e}')]
            .prop_map(Code::Char),
        prop_oneof![
            Just(Code::Enter),
            Just(Code::Esc),
            Just(Code::Tab),
            Just(Code::BackTab),
            Just(Code::Backspace),
            Just(Code::Delete),
            Just(Code::Up),
            Just(Code::Down),
            Just(Code::Left),
            Just(Code::Right),
            Just(Code::Home),
            Just(Code::End),
            Just(Code::PageUp),
            Just(Code::PageDown),
            Just(Code::F(1)),
            Just(Code::F(2)),
        ],
        prop_oneof![
            Just(Code::Enter),
            Just(Code::Tab),
            Just(Code::PageDown),
            Just(Code::Char('1')),
            Just(Code::Char('2')),
        ],
    ];
    (code, proptest::bool::weighted(0.05), proptest::bool::weighted(0.05)).prop_map(|(code, ctrl, alt)| Key {
        code,
        ctrl,
        alt,
        shift: false,
    })
}

#[derive(Debug, Clone)]
enum Doing {
    Key(Key),
    Paste(String),
    Size(u16, u16),
    Wait(u64),
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        20 => any_key().prop_map(Doing::Key),
        1 => ".{0,40}".prop_map(Doing::Paste),
        1 => prop_oneof![30 => (0..200u16, 0..60u16), 1 => (0..500u16, 0..200u16)]
            .prop_map(|(columns, rows)| Doing::Size(columns, rows)),
        1 => (0..2000u64).prop_map(Doing::Wait),
    ]
}

/// Rows and columns are counted in 16 bits; what is beyond them is kept all the same.
#[test]
fn more_rows_and_columns_than_can_be_counted_are_survived() {
    let text = "rad\n".repeat(70_000);
    let here = monday().open().press("4").types("K.").press("enter enter").paste(&text);
    let here = here.press("up end down home");
    assert!(here.screen().contains("rad"));
    let here = here.press("pgup esc 4 tab").wait(Duration::from_secs(1));
    assert_eq!(here.app.docs.feedback.ask[0].question, text);
    assert!(here.text("feedback.toml").len() > text.len());

    let long = "a".repeat(70_000);
    let here = monday().open().press("1").paste(&long).press("tab").paste(&long).press("tab tab");
    let here = here.press("2").paste(&long).press("tab tab esc 2 tab").wait(Duration::from_secs(1));
    assert_eq!(here.app.docs.week.focus, long);
}

/// What was done to a planner, and how many keys it took until it was left.
fn survive(doings: Vec<Doing>, first: bool, keys: &AtomicUsize) -> Result<(), TestCaseError> {
    let last_week = include_str!("data/last-week.toml");
    let setup = if first { monday().first_time() } else { monday().file("weeks/2026-W47.toml", last_week) };
    let mut here = setup.open();
    for doing in doings {
        match doing {
            Doing::Key(key) => {
                keys.fetch_add(1, Ordering::Relaxed);
                here.send(Event::Key(key));
            }
            Doing::Paste(text) => here.send(Event::Paste(text)),
            Doing::Size(columns, rows) => here.send(Event::Resize { columns, rows }),
            Doing::Wait(ms) => here = here.wait(Duration::from_millis(ms)),
        }
        if here.left.is_some() {
            return Ok(());
        }
        here.buffer();
    }
    leads_home(here.resize(80, 24))
}

/// Esc leads home, and the files say what the planner holds.
fn leads_home(mut here: Harness) -> Result<(), TestCaseError> {
    for _ in 0..6 {
        here = here.press("esc");
    }
    let home = matches!(here.app.screen, Screen::Start { .. });
    prop_assert!(home || here.left.is_some());
    let here = here.wait(Duration::from_secs(2));
    if here.left.is_none() && here.files.contains_key(WEEK) {
        let week = FileId::Week(here.app.docs.id);
        prop_assert_eq!(read(week, here.text(WEEK).as_bytes()).table, to_table(&here.app.docs.week));
    }
    Ok(())
}

/// Presses so many keys, in planners side by side, and answers with how many it were.
pub(crate) fn press(wanted: usize, at_once: usize) -> usize {
    let keys = AtomicUsize::new(0);
    side_by_side(at_once, at_once, |_| {
        let any = (proptest::collection::vec(doing(), 0..120), any::<bool>());
        while keys.load(Ordering::Relaxed) < wanted {
            let config = ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() };
            let done = TestRunner::new(config).run(&any, |(doings, first)| survive(doings, first, &keys));
            assert!(done.is_ok(), "{}", done.unwrap_err());
        }
    });
    keys.into_inner()
}

/// Whatever is pressed, nothing panics, Esc leads home, and the files say what the planner holds.
#[test]
fn any_keys_at_any_size_are_survived() {
    press(100_000, cores());
}
