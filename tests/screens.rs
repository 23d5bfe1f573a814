//! Pictures of every screen: bokmål in four sizes, the other languages at 80×24; and no label is cut.

mod look;
mod looking;
mod talks;
mod threads;
mod weeks;

use std::time::Duration;

use chrono::NaiveDate;
use femsteg::app::Begin;
use femsteg::app::msg::Event;
use femsteg::domain::{FileId, SaveFault, Version, VersionKind};
use femsteg::locale::Language;
use femsteg::store::read::read;
use femsteg::testing::{Harness, Setup};

pub(crate) const SIZES: [(u16, u16); 4] = [(120, 40), (80, 24), (60, 20), (40, 12)];
const LAST: &str = include_str!("data/last-week.toml");
const STUCK: &str = include_str!("data/stuck-week.toml");
const EARLIER: &str = include_str!("data/earlier-week.toml");
const PLANNED: &str = include_str!("data/planned-week.toml");
const WEEK: &str = include_str!("data/full-week.toml");
const GOALS: &str = include_str!("data/full-goals.toml");
const FEEDBACK: &str = include_str!("data/full-feedback.toml");
const PROFILE: &str = include_str!("data/full-profile.toml");

/// A screen: its name, and the keys that lead to it.
const SCENES: &[(&str, &str)] = &[
    ("start", ""),
    ("role", "1"),
    ("role_can_wait", "1 tab tab tab"),
    ("goals", "2"),
    ("goal_form", "2 3 tab tab tab tab tab"),
    ("goal_form_measure", "2 3 tab tab tab tab tab tab tab tab tab tab tab tab"),
    ("priorities", "3"),
    ("priorities_row", "3 1 tab tab tab"),
    ("priorities_expectations", "3 tab tab tab tab tab tab tab tab tab"),
    ("feedback", "4"),
    ("ask_form", "4 4 tab tab tab"),
    ("energy", "5"),
    ("energy_load", "5 tab 5"),
    ("page", "5 pgdn"),
    ("weeks", "w"),
    ("past", "w down enter"),
    ("close_outcomes", "c"),
    ("close_outcomes_row", "c 2 tab"),
    ("close_cause", "c 2 tab tab 3"),
    ("close_learned", "c pgdn"),
    ("close_energy", "c pgdn pgdn"),
    ("close_obstacle", "c pgdn pgdn tab tab tab tab tab"),
    ("close_leftovers", "c pgdn pgdn pgdn"),
    ("close_ahead", "c pgdn pgdn pgdn pgdn"),
    ("closed", "c pgdn pgdn pgdn pgdn pgdn"),
    ("start_closed", "c pgdn pgdn pgdn pgdn pgdn esc"),
    ("start_away", "b"),
    ("help", "?"),
    ("help_step", "3 f1"),
    ("help_close", "c f1"),
    ("help_weeks", "w ?"),
    ("help_looking", "t ?"),
    ("help_search", "? text:uk"),
    ("help_search_nothing", "? text:xqz"),
    ("palette", "ctrl-p"),
    ("palette_step", "3 tab tab ctrl-p"),
    ("palette_search", "w ctrl-p text:ene"),
    ("palette_nothing", "ctrl-p text:xqz"),
    ("palette_end", "ctrl-p pgdn pgdn pgdn pgdn pgdn pgdn pgdn pgdn pgdn"),
    ("note", "n"),
    ("profile_role", "r"),
    ("profile_earlier", "r tab tab"),
    ("profile_room", "r pgdn"),
    ("profile_area", "r pgdn tab"),
    ("profile_case", "r pgdn tab tab tab tab tab tab tab tab tab tab"),
    ("profile_ahead", "r pgdn pgdn tab tab"),
    ("help_profile", "r f1"),
    ("note_kind", "n text:Ring_K. tab"),
];

fn used() -> Setup {
    used_in(str::to_owned)
}

/// The same with the owner's words as `words` has them.
fn used_in(words: impl Fn(&str) -> String) -> Setup {
    let before = "schema = 1\nweek = \"2026-W38\"\nfocus = \"Budsjettinnspillet sendt\"\n";
    Setup::on("2026-11-25")
        .file("weeks/2026-W47.toml", &words(LAST))
        .file("weeks/2026-W38.toml", &words(before))
        .file("weeks/2026-W37.toml", "schema = 1\nweek = \"2026-W37\"\nstatus = \"away\"\n")
        .file("weeks/2026-W36.toml", "schema = 1\nfocus = \n")
        .file("weeks/2026-W48.toml", &words(WEEK))
        .file("goals.toml", &words(GOALS))
        .file("feedback.toml", &words(FEEDBACK))
        .file("profile.toml", &words(PROFILE))
}

/// The screens that do not begin with a used week.
fn others(setup: impl Fn(Setup) -> Setup + Copy, words: impl Fn(&str) -> String) -> Vec<(&'static str, Harness)> {
    let monday = move || setup(Setup::on("2026-11-23"));
    let full = || {
        let mut full = monday().open().press("1").types("Høringssvaret");
        full.broken = Some(SaveFault::Full);
        full.press("tab")
    };
    let last = &words(LAST);
    let back = || monday().file("weeks/2026-W47.toml", &words(STUCK)).file("weeks/2026-W46.toml", &words(EARLIER));
    let planned = || back().file("weeks/2026-W48.toml", &words(PLANNED));
    let strange = "schema = 1\nweek = \"2026-W48\"\nfocus = \n";
    vec![
        ("plan_too_large", monday().open().press("3").types("o").press("enter tab").types("60").press("pgdn")),
        ("first", setup(Setup::on("2026-11-23").first_time()).open()),
        ("start_empty", monday().file("weeks/2026-W47.toml", last).open()),
        ("start_missed_close", monday().file("weeks/2026-W47.toml", &missed(last)).open()),
        ("start_holidays", setup(Setup::on("2026-04-01")).open()),
        ("quick", monday().begin(Begin::Quick).open()),
        ("goals_none", monday().open().press("2")),
        ("leftovers", monday().file("weeks/2026-W47.toml", last).open().press("3")),
        ("not_saved", full()),
        ("leave_unsaved", full().press("ctrl-c")),
        ("troubles", monday().file("weeks/2026-W48.toml", strange).open().press("!")),
        ("page_empty", monday().open().press("5 pgdn")),
        ("weeks_none", monday().open().press("w")),
        ("seldom_room", seldom(monday(), "2026-08-03")),
        ("seldom_role", seldom(monday(), "2026-11-02")),
        ("profile_none", monday().open().press("r")),
        ("quick_close", monday().file("weeks/2026-W47.toml", &missed(last)).open().press("c 1 tab")),
        ("clashes", clashes(monday())),
        ("role_heavy", heavy(monday()).press("1")),
        ("priorities_heavy", heavy(monday()).press("3")),
        ("spare", four_weeks(monday(), last).press("5 tab tab tab")),
        ("versions", versions(monday())),
        ("came_back", back().open().press("3")),
        ("came_back_waits", back().open().press("3 tab tab 2")),
        ("came_back_role", back().open().press("1")),
        ("stuck_split", back().open().press("3 1")),
        ("stuck_renegotiated", back().open().press("3 2 tab tab")),
        ("plan_facts", planned().open().press(&format!("3{}", " tab".repeat(31)))),
        ("facts", planned().open().press("3 f3 tab")),
        ("facts_over", planned().open().press("f3")),
        ("facts_moved", planned().open().press("f3 tab tab")),
        ("facts_hidden", planned().open().press("f3 1 1 1")),
        ("facts_none", monday().open().press("f3")),
    ]
    .into_iter()
    .chain(threads::scenes(setup, last != LAST))
    .chain(talks::scenes(setup, last != LAST))
    .chain(looking::scenes(setup, last != LAST))
    .chain(look::scenes(setup))
    .chain(weeks::scenes(setup, words))
    .collect()
}

/// What is asked seldom in step 1, with the map's last date.
fn seldom(setup: Setup, since: &str) -> Harness {
    let profile = format!(
        "schema = 1\nserves = \"Oo\"\nconfirmed = 2026-10-20\n[[room]]\nid = \"a2na\"\narea = \"Oo\"\nsince = {since}\n"
    );
    let mut here = setup.file("profile.toml", &profile).open().press("1");
    while !here.app.spot().is_some_and(|spot| spot.name().starts_with("seldom:")) {
        here = here.press("tab");
    }
    here
}

/// The week as it stands when nobody closed it.
fn missed(week: &str) -> String {
    week.replace("status = \"closed\"", "status = \"open\"").replace("outcome = ", "# outcome = ")
}

/// A week that is expected to be heavy.
fn heavy(setup: Setup) -> Harness {
    setup.file("weeks/2026-W48.toml", "schema = 1\nweek = \"2026-W48\"\n\n[energy.open]\nload = 5\n").open()
}

/// Four weeks that were all the same.
fn four_weeks(setup: Setup, last: &str) -> Harness {
    let weeks = ["2026-W44", "2026-W45", "2026-W46", "2026-W47"];
    let same = |setup: Setup, week: &str| setup.file(&format!("weeks/{week}.toml"), &last.replace("2026-W47", week));
    weeks.into_iter().fold(setup, same).open()
}

/// Two fields that both sides changed.
fn clashes(setup: Setup) -> Harness {
    let begun = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Svare\"\nplan_b = \"Vente\"\n";
    let mut here = setup.file("weeks/2026-W48.toml", begun).open().press("1").types(" kort på merknadene");
    here.outside(
        "weeks/2026-W48.toml",
        &begun.replace("Svare", "Svare grundig på alle merknadene om arkivforskriften"),
    );
    here.wait(Duration::from_secs(3)).press("f2")
}

/// Something that was rescued, and what the week said before.
fn versions(setup: Setup) -> Harness {
    let now = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Svare K. om høringen\"\n";
    let mut here = setup.file("weeks/2026-W48.toml", now).open();
    let version = |kind, key: &str, text: String| Version {
        kind,
        file: FileId::Week("2026-W48".parse().unwrap()),
        at: NaiveDate::from_ymd_opt(2026, 11, 20).and_then(|day| day.and_hms_opt(9, 41, 0)),
        key: key.to_owned(),
        table: read(FileId::Week("2026-W48".parse().unwrap()), text.as_bytes()).table,
        closed: false,
    };
    let more = now.replace("om høringen", "skriftlig om høringen") + "plan_b = \"Utsette møtet til torsdag\"\n";
    here.send(Event::Versions(vec![
        version(VersionKind::Rescue, "r1", more),
        version(VersionKind::History, "h1", now.replace("Svare", "Ringe")),
    ]));
    here.press("f2")
}

/// Every screen at one size and in one language.
fn all(columns: u16, rows: u16, language: Language) -> Vec<(&'static str, Harness)> {
    every(|setup: Setup| setup.sized(columns, rows).speaking(language), str::to_owned)
}

/// Every screen of a planner that begins as `setup` says, with the owner's words as `words` has them.
fn every(setup: impl Fn(Setup) -> Setup + Copy, words: impl Fn(&str) -> String + Copy) -> Vec<(&'static str, Harness)> {
    let scenes = SCENES.iter().map(|(name, keys)| (*name, setup(used_in(words)).open().press(keys)));
    scenes.chain(others(setup, words)).collect()
}

#[test]
fn every_screen_in_bokmal_at_four_sizes() {
    for (columns, rows) in SIZES {
        for (name, harness) in all(columns, rows, Language::Bokmal) {
            insta::assert_snapshot!(format!("{name}_{columns}x{rows}"), harness.screen());
        }
    }
}

#[test]
fn every_screen_in_the_other_languages() {
    for language in [Language::Nynorsk, Language::Swedish, Language::English] {
        for (name, harness) in all(80, 24, language) {
            insta::assert_snapshot!(format!("{name}_{}", language.code()), harness.screen());
        }
    }
}

#[test]
fn a_window_that_is_too_small_says_how_large_it_must_be() {
    for language in Language::ALL {
        let small = Setup::on("2026-11-23").speaking(language).sized(39, 12).open();
        insta::assert_snapshot!(format!("too_small_{}", language.code()), small.screen());
    }
}

/// The styles of a screen, a letter a cell: a(ccent), s(trong), q(uiet), e(rror), or a full stop.
fn styles(harness: &Harness) -> String {
    use ratatui::style::{Color, Modifier};
    let buffer = harness.buffer();
    let letter = |cell: &ratatui::buffer::Cell| match (cell.fg, cell.modifier) {
        (Color::Magenta, _) => 'a',
        (Color::Red, _) => 'e',
        (_, modifier) if modifier.contains(Modifier::BOLD) => 's',
        (_, modifier) if modifier.contains(Modifier::DIM) => 'q',
        _ => '.',
    };
    let rows = buffer.content.chunks(buffer.area.width.into());
    rows.map(|row| row.iter().map(letter).collect::<String>()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_eye_is_led_by_one_accent() {
    for (name, keys) in [("start", ""), ("priorities", "3"), ("goals", "2")] {
        let harness = used().open().press(keys);
        insta::assert_snapshot!(format!("styles_{name}"), styles(&harness));
    }
    let plain = used().without_colour().open().press("3");
    assert!(!styles(&plain).contains(['a', 'e']), "without colours there is none");
}

/// The owner's own words, of one letter, so that a cut one is told from a cut label.
fn in_o(text: &str) -> String {
    let mut quoted = false;
    let letters = text.chars().map(|c| {
        if c == '"' {
            quoted = !quoted;
        }
        if quoted && c.is_alphabetic() { 'o' } else { c }
    });
    letters.collect()
}

/// The same week with every free text of the owner's in one letter.
fn anonymous(source: &str) -> String {
    let free = [
        "focus",
        "plan_b",
        "interruption",
        "title",
        "value",
        "first_step",
        "when_then",
        "what",
        "tell",
        "result",
        "next_step",
        "text",
        "win",
        "learned",
        "protect",
        "step_up",
        "gave",
        "done_when",
        "for_whom",
        "meaning",
        "unit",
        "with",
        "question",
        "to",
        "if_no_answer",
        "saw",
        "effect",
        "contribution",
        "serves",
        "answer",
        "did",
        "who",
        "said",
        "why",
        "my_part",
        "partners",
        "wish",
        "hindrance",
        "plan",
        "area",
        "limit",
        "how",
        "rhythm",
        "signal",
        "next_area",
        "strengths",
        "values",
        "drivers",
    ];
    let line = |line: &str| {
        let key = line.split('=').next().unwrap_or("").trim();
        if free.contains(&key) { in_o(line) } else { line.to_owned() }
    };
    source.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_label_is_cut_in_any_language_at_any_size() {
    for (columns, rows) in SIZES {
        for language in Language::ALL {
            let setup = |setup: Setup| setup.sized(columns, rows).speaking(language);
            for (name, harness) in every(setup, anonymous) {
                assert_whole(&format!("{name} {columns}x{rows} {language:?}"), &harness.screen());
            }
        }
    }
}

/// No word of the program's own ends in the sign for what was cut.
fn assert_whole(what: &str, screen: &str) {
    for line in screen.lines() {
        let cut = line.match_indices('…').any(|(at, _)| {
            let before = line[..at].chars().next_back().unwrap_or(' ');
            !before.is_whitespace() && !"oO,.:?".contains(before)
        });
        assert!(!cut, "{what}: {line}\n{screen}");
    }
}
