//! The demo: that its story is the same in every language, whole wherever it is moved to, and worth telling.
//!
//! Invariant: what is expected is counted by hand or read off the files as text, not by the code that moves them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use chrono::{Duration, NaiveDate};
use femsteg::cli::story::{files, told};
use femsteg::domain::facts::FactKind;
use femsteg::domain::facts::{Seen, facts};
use femsteg::domain::record::from_table;
use femsteg::domain::talk::Agreement;
use femsteg::domain::week::Tag;
use femsteg::domain::{Capacity, FileId, Goals, Settings, Sheet, Talk, Week, WeekId};
use femsteg::locale::Language;
use femsteg::store::folders::file_of;
use femsteg::store::read::read;
use femsteg::testing::Setup;

use crate::screens::SIZES;

const ASSETS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/demo");
const BASE: &str = "2026-W48";

fn week(text: &str) -> WeekId {
    text.parse().unwrap()
}

/// The story's files, as the store reads them.
fn sheets(language: Language, now: WeekId) -> Vec<(FileId, Sheet)> {
    let read = |(name, text): (String, String)| {
        let stem = name.rsplit('/').next().unwrap();
        let file = file_of(stem).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(file.to_string(), name);
        (file, read(file, text.as_bytes()))
    };
    files(language, now).into_iter().map(read).collect()
}

fn weeks(language: Language, now: WeekId) -> BTreeMap<WeekId, Week> {
    let week = |(file, sheet): (FileId, Sheet)| match file {
        FileId::Week(id) => Some((id, from_table(&sheet.table).0)),
        _ => None,
    };
    sheets(language, now).into_iter().filter_map(week).collect()
}

#[test]
fn every_file_of_the_story_is_in_the_program() {
    for language in Language::ALL {
        let mut there = Vec::new();
        for folder in ["", "weeks/", "talks/"] {
            for entry in fs::read_dir(format!("{ASSETS}/{}/{folder}", language.code())).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                there.extend(file_of(&name).map(|_| format!("{folder}{name}")));
            }
        }
        let told: BTreeSet<&str> = told(language).iter().map(|(name, _)| *name).collect();
        assert_eq!(told, there.iter().map(String::as_str).collect());
        let bytes: usize = files(language, week(BASE)).iter().map(|(_, text)| text.len()).sum();
        assert!(bytes < 40_000, "{bytes}");
    }
}

/// A line without the words that a language tells it in: everything between quotes but ids, codes and references.
fn skeleton(text: &str) -> Vec<String> {
    let is_code = |key: &str| {
        let codes = "id goal supports origin source ref status set_by scope kind confidence level limit_from trend energy \
                     quality resources result outcome took cause tag week revisit cleared settled again seen goals \
                     owner from to marked let_go field";
        codes.split_whitespace().any(|code| code == key)
    };
    let is_word = |value: &str| {
        value.contains(' ') || value.chars().any(|c| !c.is_ascii_lowercase() && !"-0123456789/W.".contains(c))
    };
    let line = |line: &str| {
        let key = line.split('=').next().unwrap_or("").trim();
        let mut parts: Vec<String> = line.split('"').map(str::to_owned).collect();
        for at in (1..parts.len()).step_by(2) {
            let inner = parts[at - 1].rsplit(['{', ',']).next().unwrap().split('=').next().unwrap().trim().to_owned();
            let key = if inner.is_empty() || inner == "[" { key } else { inner.as_str() };
            if !is_code(key) || is_word(&parts[at]) || matches!(key, "to" | "result") && !line.contains('{') {
                parts[at] = if parts[at].is_empty() { String::new() } else { "…".to_owned() };
            }
        }
        parts.join("\"")
    };
    text.lines().map(line).collect()
}

#[test]
fn the_languages_differ_in_their_words_alone() {
    for ((name, bokmal), index) in told(Language::Bokmal).iter().zip(0..) {
        for language in [Language::Nynorsk, Language::Swedish, Language::English] {
            let (other_name, other) = told(language)[index];
            assert_eq!(other_name, *name);
            assert_eq!(skeleton(other), skeleton(bokmal), "{name} in {language:?}");
        }
    }
}

/// The texts of a language between quotes, in their order.
fn texts(language: Language) -> Vec<&'static str> {
    told(language).iter().flat_map(|(_, text)| text.split('"').skip(1).step_by(2)).collect()
}

#[test]
fn nothing_is_the_same_in_two_languages_by_accident() {
    let all = Language::ALL.map(|language| (language, texts(language)));
    for (at, (language, mine)) in all.iter().enumerate() {
        for (other, theirs) in &all[at + 1..] {
            // A few words are spelled alike in both forms of Norwegian.
            let alike = (*language, *other) == (Language::Bokmal, Language::Nynorsk);
            let most = if alike { 35 } else { 0 };
            let same = mine.iter().zip(theirs).filter(|(one, two)| one == two).map(|(one, _)| one);
            let words: Vec<_> = same.filter(|text| text.contains(' ') && text.chars().count() > most).collect();
            assert!(words.iter().all(|words| words.starts_with([',', '{'])), "{language:?} {other:?}: {words:?}");
        }
    }
}

/// No season, holiday, month or number of a week, none of which would be true elsewhere in the year.
#[test]
fn the_words_name_no_time_of_year() {
    for language in Language::ALL {
        for text in texts(language) {
            let folded = text.to_lowercase();
            for word in [
                "jul",
                "påsk",
                "easter",
                "christmas",
                "sommer",
                "sommar",
                "summer",
                "november",
                "oktober",
                "uke 4",
                "veke 4",
                "vecka 4",
                "week 4",
            ] {
                assert!(!folded.contains(word), "{text}");
            }
            assert!(!text.contains("2026") || text.parse::<WeekId>().is_ok() || text.contains('/'), "{text}");
        }
    }
}

/// Every reference of every file, with the ids that a file has.
fn references_hold(language: Language, now: WeekId) {
    let files = files(language, now);
    let ids = |name: &str| -> Vec<&str> {
        let text = files.iter().find(|(other, _)| other == name).map_or("", |(_, text)| text.as_str());
        let ids = text.lines().flat_map(|line| line.split("{ ")).filter_map(|part| part.strip_prefix("id = \""));
        ids.filter_map(|rest| rest.split('"').next()).collect()
    };
    for (name, text) in &files {
        let mine = ids(name);
        assert_eq!(mine.iter().collect::<BTreeSet<_>>().len(), mine.len(), "{name}: an id twice");
        for id in mine {
            assert!(id.len() == 4 && id.chars().all(|c| matches!(c, 'a'..='z' | '2'..='9')), "{name}: {id}");
        }
        for value in text.split('"').skip(1).step_by(2) {
            let Some((file, row)) = value.split_once('/').filter(|_| !value.contains(' ')) else { continue };
            let file = if file.contains("-W") { format!("weeks/{file}.toml") } else { format!("{file}.toml") };
            let there = row == "close.win" || ids(&file).contains(&row);
            assert!(there, "{name}: {value} leads nowhere");
        }
        for key in ["goal = ", "supports = "] {
            for id in text.lines().filter_map(|line| line.strip_prefix(key)).map(|id| id.trim_matches('"')) {
                let file = if key == "goal = " { "goals.toml" } else { "profile.toml" };
                assert!(id == "unknown" || ids(file).contains(&id), "{name}: {id}");
            }
        }
    }
}

#[test]
fn the_story_is_whole_in_every_week_of_many_years() {
    let base = week(BASE).monday();
    // Every week of three years around one with 53 weeks, and a week of each year further off.
    let near = (-60..110).map(|weeks| base + Duration::weeks(weeks));
    let far = (1980..2099).filter_map(|year| NaiveDate::from_ymd_opt(year, 12, 31));
    for (count, day) in near.chain(far).enumerate() {
        let now = WeekId::of(day);
        let language = Language::ALL[count % 4];
        let sheets = sheets(language, now);
        for (file, sheet) in &sheets {
            assert_eq!(sheet.problems, [], "{file} {now} {language:?}");
        }
        references_hold(language, now);
        let back = |file: &FileId| match file {
            FileId::Week(week) => Some(now.weeks_since(*week)),
            _ => None,
        };
        let written: Vec<i64> = sheets.iter().filter_map(|(file, _)| back(file)).collect();
        assert_eq!(written, [11, 10, 9, 8, 7, 6, 5, 3, 2, 1, 0], "{now}: the fifth week back is blank");
    }
}

/// The dates and the Mondays of the weeks that a file's lines hold, each at the start of its value.
fn stamps(text: &str) -> Vec<NaiveDate> {
    let values = text.lines().filter_map(|line| line.split_once(" = ")).map(|(_, value)| value.trim_start_matches('"'));
    let stamp = |value: &str| {
        let date = value.get(..10).and_then(|date| date.parse().ok());
        date.or_else(|| value.get(..8)?.parse::<WeekId>().ok().map(WeekId::monday))
    };
    values.filter_map(stamp).collect()
}

#[test]
fn a_weekday_stays_that_weekday() {
    for (now, weeks, talk) in
        [("2026-W53", 5, "2026-11-19"), ("2027-W01", 6, "2026-11-26"), ("2021-W05", -303, "2020-12-24")]
    {
        let files = files(Language::English, week(now));
        assert!(files.iter().any(|(name, _)| *name == format!("talks/{talk}.toml")), "{now}");
        for ((name, before), (_, after)) in told(Language::English).iter().zip(&files) {
            let before = stamps(before);
            assert!(before.len() > 1 || name.ends_with("W41.toml"), "{name}");
            let later: Vec<NaiveDate> = before.iter().map(|day| *day + Duration::days(7 * weeks)).collect();
            assert_eq!(stamps(after), later, "{name} {now}");
        }
    }
}

#[test]
fn no_text_is_longer_than_its_field_is_meant_for_and_no_list_has_too_much() {
    use femsteg::domain::limits;
    for language in Language::ALL {
        for (id, week) in weeks(language, week(BASE)) {
            assert!(week.focus.chars().count() <= 60, "{id}: {} has no room on a small screen", week.focus);
            assert!(week.focus.chars().count() <= limits::FOCUS_CHARACTERS, "{id}");
            assert!(week.priority.len() <= limits::PRIORITIES && week.can_wait.len() <= limits::CAN_WAIT);
            assert!(week.pause.len() <= limits::PAUSES, "{id}");
            for row in &week.priority {
                assert!(row.title.chars().count() <= 46, "{}", row.title);
                assert!(row.parts.len() <= limits::PARTS, "{}", row.title);
            }
        }
        let sheets = sheets(language, week(BASE));
        let sheet = |file| sheets.iter().find(|(id, _)| *id == file).map(|(_, sheet)| &sheet.table).unwrap();
        let goals: Goals = from_table(sheet(FileId::Goals)).0;
        assert_eq!(goals.active().count(), limits::ACTIVE_GOALS);
        assert!(goals.goal.iter().all(|goal| goal.milestone.len() <= limits::MILESTONES));
        let profile: femsteg::domain::Profile = from_table(sheet(FileId::Profile)).0;
        assert!(profile.room.len() <= limits::ROOM_AREAS && profile.mission.len() <= limits::MISSION_LINES);
        for list in [&profile.strengths, &profile.values, &profile.drivers] {
            assert!(list.len() <= limits::STRENGTHS);
        }
        let feedback: femsteg::domain::Feedback = from_table(sheet(FileId::Feedback)).0;
        assert_eq!((feedback.ask.len(), feedback.open().count()), (9, 3));
        for back in 0..12 {
            assert!(feedback.made_in(week(BASE).plus(-back)) <= limits::NEW_ASKS);
        }
    }
}

/// What a person should find: counted by hand in the story, and never changed without it.
#[test]
fn the_story_has_something_to_tell() {
    let now = week("2031-W02");
    let weeks = weeks(Language::Nynorsk, now);
    let back = |back: i64| &weeks[&now.plus(-back)];
    let reporting: Vec<i64> = weeks
        .iter()
        .filter(|(_, week)| week.obstacle.iter().any(|row| row.tag.value() == Some(&Tag::Reporting)))
        .map(|(id, _)| now.weeks_since(*id))
        .collect();
    assert_eq!(reporting, [10, 8, 6, 3, 1], "one obstacle in five of the weeks");
    let first = femsteg::domain::carry::reference(now.plus(-10), &back(10).obstacle[0].id);
    assert!([8, 6, 3, 1].iter().all(|weeks| back(*weeks).obstacle[0].origin == first));
    let served = |goal: &str| {
        (0..12_i64).find(|weeks| {
            self::weeks(Language::English, now)
                .get(&now.plus(-weeks))
                .is_some_and(|week| week.priority.iter().any(|row| row.goal == goal))
        })
    };
    assert_eq!([served("r7xa"), served("b3nk"), served("w5qe")], [Some(0), Some(0), Some(6)]);
    let energy: Vec<_> =
        weeks.values().filter_map(|week| week.energy.close.level.value()).map(|level| level.get()).collect();
    assert_eq!(energy, [4, 4, 3, 4, 3, 2, 2, 3, 4], "a hard patch and some recovery");
    let talks: Vec<Talk> = sheets(Language::Bokmal, now)
        .into_iter()
        .filter(|(file, _)| matches!(file, FileId::Talk(_)))
        .map(|(_, sheet)| from_table(&sheet.table).0)
        .collect();
    let open: Vec<_> = talks[0].agreement.iter().map(Agreement::is_open).collect();
    assert_eq!((talks.len(), open), (1, vec![false, true, true, true, false]));
}

#[test]
fn the_plan_of_this_week_says_what_is_worth_knowing() {
    let harness = Setup::on("2026-11-25").invented().open();
    let app = &harness.app;
    let capacity = Capacity::of(app.docs.id, &app.docs.week, &Settings::default());
    let seen = Seen { id: app.docs.id, week: &app.docs.week, capacity, goals: 3, past: &app.past };
    let kinds: Vec<FactKind> = facts(seen).iter().map(femsteg::domain::facts::Fact::kind).collect();
    assert_eq!(kinds, [FactKind::TookLonger, FactKind::Moved, FactKind::Large, FactKind::Unclear]);
    let trail: Vec<WeekId> =
        app.past.trail(&app.docs.week.priority[0].origin).iter().map(|(week, _)| week.id).collect();
    assert_eq!(trail, ["2026-W47", "2026-W46", "2026-W45"].map(week), "where the first row was before");
    let back: Vec<&str> = app.past.due_in(app.docs.id).map(|(_, row)| row.what.as_str()).collect();
    assert_eq!(back, ["Kurs i fagsystemet"], "what was put aside comes back");
}

#[test]
fn every_screen_says_that_it_is_a_demo() {
    let keys = [
        "",
        "1",
        "2",
        "2 3",
        "3",
        "4",
        "5",
        "5 pgdn",
        "w",
        "w enter",
        "c",
        "c pgdn",
        "r",
        "r pgdn",
        "r pgdn pgdn",
        "g",
        "f",
        "f3",
        "f2",
        "n",
        "x",
        "?",
        "!",
    ];
    for language in Language::ALL {
        for (columns, rows) in SIZES {
            for keys in keys {
                let here =
                    Setup::on("2026-11-25").speaking(language).invented().sized(columns, rows).open().press(keys);
                let header = here.screen().lines().next().unwrap().to_owned();
                let title = header.split("demo").next().unwrap().trim().to_owned();
                assert!(header.contains("demo") && !title.is_empty(), "{language:?} {columns}×{rows} {keys}: {header}");
            }
        }
    }
    assert!(!Setup::on("2026-11-25").open().screen().contains("demo"));
}

#[test]
fn the_start_of_the_demo() {
    for (columns, rows) in SIZES {
        let here = Setup::on("2026-11-25").invented().sized(columns, rows).open();
        insta::assert_snapshot!(format!("start_{columns}x{rows}"), here.screen());
    }
    for language in [Language::Nynorsk, Language::Swedish, Language::English] {
        let here = Setup::on("2026-11-25").speaking(language).invented().open();
        insta::assert_snapshot!(format!("start_{}", language.code()), here.screen());
    }
}
