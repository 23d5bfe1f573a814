//! The settings: the page, the record and the README know the same ones; what is chosen holds at once and is saved
//! without touching the rest of the file; what is wrong is named, and its default holds.

use std::collections::BTreeSet;
use std::time::Duration;

use femsteg::app::form;
use femsteg::app::keys::Action;
use femsteg::app::question::Question;
use femsteg::domain::record::{Record, Rows, Visitor};
use femsteg::domain::theme::{BuiltIn, Role};
use femsteg::domain::{Settings, entry};
use femsteg::locale::{Language, Text, Texts, problems};
use femsteg::testing::{Harness, Setup};

const README: &str = include_str!("../README.md");

/// Set in the file alone: keys stand there as a table.
const IN_THE_FILE: [&str; 1] = ["keys"];

/// The keys of a record.
struct Keys(BTreeSet<String>);

impl Visitor for Keys {
    fn text(&mut self, key: &'static str, _: &mut String) {
        self.0.insert(key.to_owned());
    }

    fn entry(&mut self, key: &'static str, _: &mut dyn entry::Field) {
        self.0.insert(key.to_owned());
    }

    fn flag(&mut self, key: &'static str, _: &mut bool) {
        self.0.insert(key.to_owned());
    }

    fn list(&mut self, key: &'static str, _: &mut Vec<String>) {
        self.0.insert(key.to_owned());
    }

    fn table(&mut self, key: &'static str, _: &mut dyn Record) {
        self.0.insert(key.to_owned());
    }

    fn rows(&mut self, key: &'static str, _: &mut dyn Rows) {
        self.0.insert(key.to_owned());
    }
}

fn set(keys: &[&str]) -> BTreeSet<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

fn with(config: &str) -> Setup {
    Setup::on("2026-11-25").speaking(Language::English).file("config.toml", config)
}

fn questions(here: &Harness) -> Vec<&Question> {
    form::questions(&here.app.items).collect()
}

fn at(here: Harness, label: &str) -> Harness {
    let texts = Texts::new(here.app.texts.language());
    let mut here = here.press("s");
    for _ in 0..20 {
        if here.app.question().is_some_and(|question| question.label == label) {
            return here;
        }
        here = here.press("tab");
    }
    panic!("{label} is not on the page in {}", texts.say(Text("settings-title")));
}

#[test]
fn the_page_the_record_and_the_readme_know_the_same_settings() {
    let known = set(Settings::KEYS);
    let mut record = Keys(BTreeSet::new());
    Settings::default().fields(&mut record);
    record.0.insert("keys".to_owned());
    assert_eq!(record.0, known, "what is read is what is no unknown setting");

    let here = with("hide = [\"plan_b\"]\n").open().press("s");
    let asked = questions(&here).into_iter().map(|question| {
        let name = question.spot.name();
        match name.strip_prefix("config.toml:") {
            Some(key) => key.to_owned(),
            None => name.replace("hidden:plan_b", "hide"),
        }
    });
    let mut asked: BTreeSet<String> = asked.collect();
    asked.extend(set(&IN_THE_FILE));
    assert_eq!(asked, known);

    let section = README.split("\n## Settings\n").nth(1).expect("a section on settings");
    let rows = section.split("\n## ").next().unwrap_or_default().lines();
    let told = rows.filter_map(|row| row.strip_prefix("| `")?.split('`').next().map(str::to_owned));
    let told: BTreeSet<String> = told.collect();
    assert_eq!(told, known);
}

#[test]
fn every_setting_says_what_it_does_in_every_language() {
    for language in Language::ALL {
        let here = Setup::on("2026-11-25").speaking(language).open().press("s");
        for question in questions(&here) {
            assert!(!question.hint.is_empty() && question.ask != question.label, "{language:?} {}", question.label);
            assert!(!question.shown.is_empty(), "what holds is shown: {language:?} {}", question.label);
        }
    }
}

#[test]
fn a_theme_shows_while_it_is_chosen_and_is_saved() {
    let here = at(with("# mine\nlanguage = \"en\"  # and this\nstrange = 1\n").open(), "Theme");
    assert_eq!(*here.app.themes.now(), BuiltIn::Terminal.theme());
    let here = here.press("right right");
    assert_eq!(*here.app.themes.now(), BuiltIn::Contrast.theme());
    let here = here.press("left").wait(Duration::from_secs(1));
    assert_eq!(*here.app.themes.now(), BuiltIn::Light.theme());
    assert_eq!(here.text("config.toml"), "# mine\nlanguage = \"en\"  # and this\ntheme = \"light\"\nstrange = 1\n");
    let here = here.press("backspace").wait(Duration::from_secs(1));
    assert_eq!(*here.app.themes.now(), BuiltIn::Terminal.theme());
}

#[test]
fn themes_of_ones_own_are_among_the_choices() {
    let setup = with("language = \"en\"\n").file("themes/kveld.toml", "accent = \"33\"\n");
    let here = at(setup.open(), "Theme").press("5");
    assert_eq!(here.app.themes.now().face(Role::Accent).tint, Some(femsteg::domain::theme::Tint::Own(33)));
    assert!(here.wait(Duration::from_secs(1)).text("config.toml").contains("theme = \"kveld\""));
}

#[test]
fn a_language_holds_at_once() {
    let here = at(with("language = \"en\"\n").open(), "Language").press("right");
    assert_eq!(here.app.texts.language(), Language::Bokmal, "around the end");
    assert!(here.screen().contains("Innstillinger"));
}

#[test]
fn what_is_wrong_is_named_holds_its_default_and_stays_until_its_owner_changes_it() {
    let config = "language = \"en\"\nhours_per_week = 375\nregion = \"dk\"\nhistory_days = \"ever\"\n";
    let here = with(config).open();
    let told: Vec<String> =
        here.app.troubles().iter().map(|problem| problems::problem(&here.app.texts, problem)).collect();
    assert_eq!(
        told,
        [
            "config.toml, line 2, column 18: hours_per_week should be a number from 0 to 168",
            "config.toml, line 3, column 10: region should be one of: no, se",
            "config.toml, line 4, column 16: history_days should be a number",
        ]
    );
    assert!((here.app.docs.settings.contract_hours() - 37.5).abs() < 1e-9);
    let here = at(here, "Theme").press("4").wait(Duration::from_secs(1));
    assert_eq!(here.text("config.toml"), config.replace("history", "theme = \"plain\"\nhistory"));
    let here = here.press("esc");
    let here = at(here, "Hours a week");
    assert!(here.screen().contains("Should be a number from 0 to 168."));
    let erase = "backspace ".repeat(3);
    let here = here.press(&erase).types("30").wait(Duration::from_secs(1));
    assert!(here.text("config.toml").contains("\nhours_per_week = 30\n"), "{}", here.text("config.toml"));
    assert_eq!(here.app.troubles().len(), 2);
    assert!(!here.screen().contains("column 18"));
}

#[test]
fn a_language_that_is_not_spoken_is_named() {
    let here = with("language = \"de\"\n").open();
    let told = problems::problem(&Texts::new(Language::English), here.app.troubles()[0]);
    assert_eq!(told, "config.toml, line 1, column 12: language should be one of: nb, nn, sv, en");
    let usual = with("language = \"no\"\n").open();
    assert_eq!((usual.app.texts.language(), usual.app.troubles().len()), (Language::Bokmal, 0));
}

#[test]
fn a_file_that_is_no_toml_is_told_and_never_written() {
    let broken = "language = \n";
    let here = at(with(broken).open(), "Theme").press("2").wait(Duration::from_secs(1));
    assert_eq!(here.text("config.toml"), broken);
    assert!(here.press("esc s").screen().contains("config.toml, line 1, column"));
}

#[test]
fn what_another_program_changes_meanwhile_is_brought_together() {
    let mut here = at(with("language = \"en\"\n").open(), "Hours a week").types("30");
    here.outside("config.toml", "language = \"en\"\nregion = \"se\"\n");
    let here = here.wait(Duration::from_secs(3));
    assert_eq!(here.text("config.toml"), "language = \"en\"\nregion = \"se\"\nhours_per_week = 30\n");
}

#[test]
fn what_is_hidden_can_be_had_back() {
    let here = at(with("language = \"en\"\nhide = [\"plan_b\", \"own.field\"]\n").open(), "Plan B").press("1");
    assert_eq!(here.app.docs.settings.hide, ["own.field"]);
    let here = here.wait(Duration::from_secs(1));
    assert_eq!(here.text("config.toml"), "language = \"en\"\nhide = [\"own.field\"]\n");
    let undone = here.press("ctrl-u");
    assert_eq!(undone.app.docs.settings.hide, ["plan_b", "own.field"]);
}

#[test]
fn what_is_hidden_and_is_nowhere_asked_is_named_until_it_is_gone() {
    let here = with("language = \"en\"\nhide = [\"plan_b\", \"plan_c\"]\n").open();
    let told: Vec<String> =
        here.app.troubles().iter().map(|problem| problems::problem(&here.app.texts, problem)).collect();
    assert_eq!(told, ["config.toml, line 2, column 19: \u{201c}plan_c\u{201d} is nothing that you are asked"]);
    assert_eq!(here.app.docs.settings.hide, ["plan_b", "plan_c"], "and the rest holds");
    let here = at(here, "plan_c").press("1");
    assert_eq!(here.app.troubles().len(), 0);
}

#[test]
fn no_setting_hides_another() {
    let here = with("language = \"en\"\nhide = [\"theme\", \"language\"]\n").open().press("s");
    assert!(questions(&here).iter().any(|question| question.label == "Theme"));
}

#[test]
fn the_key_is_in_the_table() {
    let bound = femsteg::app::keys::BINDINGS.iter().filter(|binding| binding.actions == [Action::Settings]);
    assert_eq!(bound.map(|binding| binding.keys).collect::<Vec<_>>(), [["s"]]);
}

#[test]
fn the_first_page_offers_to_begin_with_little() {
    let first = || Setup::on("2026-11-23").first_time().speaking(Language::English).open().press("tab tab tab");
    assert_eq!(
        first().app.question().map(|question| question.label.clone()),
        Some("All five steps, or only what matters most".to_owned())
    );
    assert_eq!(first().press("1").app.step(), Some((femsteg::domain::Step::Role, false)));
    let few = first().press("2");
    assert_eq!(few.app.step(), Some((femsteg::domain::Step::Role, true)));
    assert!(few.wait(Duration::from_secs(1)).text("config.toml").contains("language = \"en\""));
    assert_eq!(first().press("enter").app.step(), Some((femsteg::domain::Step::Role, false)));
    let left = first().press("esc");
    assert!(left.left.is_some() && left.files.is_empty(), "nothing is written");
}

#[test]
fn keys_of_ones_own_hold_everywhere_and_what_cannot_be_is_told_with_its_place() {
    let config = "language = \"nb\"\n\n[keys]\nnote = [\"m\", \"ctrl-n\"]\nquick = \"q\"\nnotes = \"å\"\n";
    let here = Setup::on("2026-11-25").file("config.toml", config).open();
    assert!(here.screen().contains("m Ctrl-N notat"), "{}", here.screen());
    let noting = here.press("m");
    assert!(noting.screen().contains("notat") && noting.app.form().is_some(), "{}", noting.screen());
    let told = noting.press("esc !").screen();
    assert!(told.contains("config.toml, linje 5, kolonne 9: q er allerede leave der"), "{told}");
    assert!(told.contains("config.toml, linje 6, kolonne 9: keys.notes: ingenting"), "{told}");
    // Help and the palette say the same, and the file is not touched.
    let help = Setup::on("2026-11-25").file("config.toml", config).open().press("?").types("notat").screen();
    assert!(help.contains("m Ctrl-N"), "{help}");
    let found = Setup::on("2026-11-25").file("config.toml", config).open().press("ctrl-p").types("notat");
    assert!(found.screen().contains("m Ctrl-N"), "{}", found.screen());
    assert_eq!(found.press("esc").text("config.toml"), config);
}
