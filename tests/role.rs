//! The role and the room to act: its pages, how things were before, and what is asked seldom.

use std::time::Duration;

use femsteg::app::Screen;
use femsteg::domain::Step;
use femsteg::testing::{Harness, Setup};

const PROFILE: &str = "profile.toml";
const FULL: &str = include_str!("data/full-profile.toml");

fn monday() -> Setup {
    Setup::on("2026-11-23")
}

/// With this in the profile, below its first line.
fn with(profile: &str) -> Setup {
    monday().file(PROFILE, &format!("schema = 1\n{profile}"))
}

/// Goes on to the first question whose field ends in `key`.
fn at(mut here: Harness, key: &str) -> Harness {
    for _ in 0..40 {
        if here.app.spot().is_some_and(|spot| spot.name().ends_with(key)) {
            return here;
        }
        here = here.press("tab");
    }
    panic!("nothing here asks for {key}");
}

/// What the profile's file says when all is saved.
fn saved(here: &Harness) -> String {
    here.text(PROFILE)
}

fn is_home(here: &Harness) -> bool {
    matches!(here.app.screen, Screen::Start { .. })
}

/// The label of the open question, or nothing.
fn label(here: &Harness) -> String {
    here.app.question().map_or_else(String::new, |question| question.label.clone())
}

#[test]
fn three_pages_lead_on_and_back_and_home() {
    let here = monday().file(PROFILE, FULL).open().press("r");
    assert!(here.screen().contains("Rolle og handlingsrom · Rollen din"), "{}", here.screen());
    assert!(here.app.step().is_none(), "the rail is for the steps");
    let here = here.press("pgdn");
    assert!(here.screen().contains("· Handlingsrommet"), "{}", here.screen());
    let here = here.press("pgdn");
    assert!(here.screen().contains("· Veien videre"), "{}", here.screen());
    assert!(is_home(&here.press("pgdn")));
    let back = monday().open().press("r pgdn pgup");
    assert!(back.screen().contains("· Rollen din"));
    assert!(is_home(&back.press("pgup")));
    assert!(is_home(&monday().open().press("r pgdn esc")));
    let mut through = monday().file(PROFILE, FULL).open().press("r");
    for _ in 0..60 {
        through = if is_home(&through) { through } else { through.press("enter") };
    }
    assert!(is_home(&through), "Enter leads to the end, too");
}

#[test]
fn coming_back_from_the_pages_a_step_waits_where_it_was_left() {
    let here = monday().open().press("3").types("Utkast").press("enter esc");
    let here = here.press("r pgdn esc enter");
    assert_eq!(here.app.step(), Some((Step::Priorities, false)));
}

#[test]
fn looking_through_the_pages_changes_no_byte() {
    let tabs = "tab ".repeat(20);
    let here = monday().file(PROFILE, FULL).open().press("r").press(&tabs).press("pgdn").press(&tabs);
    let here = here.press("pgdn").press(&tabs).press("esc").wait(Duration::from_secs(2));
    assert_eq!(saved(&here), FULL);
}

#[test]
fn what_is_typed_becomes_a_file_that_a_person_can_read() {
    let here = monday().open().press("r").types("Reglene skal være like").press("enter enter");
    let here = here.types("Jeg rydder").press("enter").types("Saksbehandlerne").press("enter");
    let here = here.types("skrive klart, se helheten").press("enter").types("ro").press("pgdn");
    let here = here.types("Svar på høringer").press("enter 2").types("Ikke nye krav").press("enter 4");
    let here = at(here.types("Innkjøp"), "slot:room_case:0").types("Kunne jeg gi utsatt frist?").press("enter enter");
    let here = at(here, "informing.rhythm").types("Hver fredag").press("pgdn").types("Innkjøp til enheten");
    let here = here.press("enter").types("Ny arkivplan").press("enter").types("3. desember").press("enter");
    let here = at(here, "slot:learn:0").types("Klarspråk").press("esc").wait(Duration::from_secs(1));
    insta::assert_snapshot!("role_profile", saved(&here));
}

#[test]
fn strengths_stand_on_a_line_with_commas_and_in_the_file_as_a_list() {
    let here = at(with("strengths = [\"Klart språk\", \"Ro\"]\n").open().press("r"), "strengths");
    let here = here.types(", å lytte,").press("tab").wait(Duration::from_secs(1));
    assert!(saved(&here).contains("strengths = [\"Klart språk\", \"Ro\", \"å lytte\"]"), "{}", saved(&here));
    let here = here.press("esc u").wait(Duration::from_secs(1));
    assert!(saved(&here).contains("strengths = [\"Klart språk\", \"Ro\"]"), "{}", saved(&here));
}

#[test]
fn a_fourth_strength_is_counted_and_kept() {
    let three = at(monday().open().press("r"), "strengths").types("a, b, c");
    assert!(!three.screen().contains("lettere å huske"));
    let four = three.types(", d");
    assert!(four.screen().contains("Nå er det 4."), "{}", four.screen());
    assert_eq!(four.app.docs.profile.strengths, ["a", "b", "c", "d"]);
}

#[test]
fn eight_areas_are_asked_for_and_more_are_shown() {
    let areas = |count| rows(count, |n| format!("[[room]]\nid = \"a{n}na\"\narea = \"Felt {n}\""));
    let slot = |count| {
        let here = with(&areas(count)).sized(80, 40).open().press("r pgdn");
        let shown = here.screen().contains(&format!("Felt {}", count - 1));
        assert!(shown, "{}", here.screen());
        has_slot(here, "slot:room:")
    };
    assert!(slot(7));
    assert!(!slot(8));
    assert!(!slot(9));
}

#[test]
fn three_things_to_learn_are_asked_for_and_more_are_shown() {
    let things = |count| rows(count, |n| format!("[[learn]]\nid = \"a{n}na\"\nwhat = \"Ting {n}\""));
    let slot = |count: usize| has_slot(with(&things(count)).open().press("r pgdn pgdn"), "slot:learn:");
    assert!(slot(2));
    assert!(!slot(3));
    assert!(with(&things(4)).open().press("r pgdn pgdn").screen().contains("Ting 3"));
}

/// So many rows as a file has them.
fn rows(count: usize, row: impl Fn(usize) -> String) -> String {
    (0..count).map(row).collect::<Vec<_>>().join("\n")
}

/// One comes to an empty line whose name begins so.
fn has_slot(mut here: Harness, name: &str) -> bool {
    for _ in 0..40 {
        if here.app.spot().is_some_and(|spot| spot.name().starts_with(name)) {
            return true;
        }
        here = here.press("tab");
    }
    false
}

#[test]
fn of_the_settled_cases_the_last_three_are_shown() {
    let case = |n| {
        let status = if n == 0 { "open" } else { "settled" };
        format!("[[room_case]]\nid = \"a{n}na\"\ntext = \"Sak {n}\"\nstatus = \"{status}\"")
    };
    let cases = rows(5, case);
    let here = with(&cases).open().press("r pgdn");
    let shown: Vec<usize> = (0..5).filter(|n| here.screen().contains(&format!("Sak {n}"))).collect();
    assert_eq!(shown, [0, 2, 3, 4]);
}

#[test]
fn a_line_with_only_its_state_written_is_not_thrown_away() {
    let input = "[[input]]\nid = \"h2na\"\nwhat = \"Plan\"\nstatus = \"Notat sendt\"\n";
    let here = with(input).open().press("r pgdn pgdn tab backspace backspace backspace backspace pgup");
    assert_eq!(here.app.docs.profile.input.len(), 1, "its owner wrote the state");
    let case = "[[room_case]]\nid = \"h2na\"\ntext = \"Plan\"\nstatus = \"open\"\nweek = \"2026-W40\"\n";
    let here = at(with(case).open().press("r pgdn"), "h2na.text").press("backspace backspace backspace backspace pgup");
    assert_eq!(here.app.docs.profile.room_case.len(), 0, "the program wrote the rest");
}

const SERVES: &str = "serves = \"Innbyggerne\"\n";

#[test]
fn a_changed_text_keeps_how_it_was_and_both_are_saved_together() {
    let here = at(with(SERVES).open().press("r"), "serves").types(" og").wait(Duration::from_secs(1));
    let text = saved(&here);
    assert!(text.contains("serves = \"Innbyggerne og\""), "{text}");
    assert!(text.contains("field = \"serves\"\ntext = \"Innbyggerne\"\nuntil = 2026-11-23"), "{text}");
    let here = here.types(" ansatte").press("tab shift-tab");
    assert_eq!(here.app.docs.profile.was.len(), 1, "once a day");
    assert!(here.screen().contains("Fram til man. 23. nov.: Innbyggerne"), "{}", here.screen());
}

#[test]
fn the_same_text_again_makes_no_version_and_a_first_one_has_none() {
    let here =
        at(with(SERVES).open().press("r"), "serves").types("!").press("backspace tab").wait(Duration::from_secs(1));
    assert_eq!(saved(&here), format!("schema = 1\n{SERVES}"));
    let first = at(monday().open().press("r"), "serves").types("Inn").press("tab shift-tab").types("byggerne");
    assert!(first.app.docs.profile.was.is_empty());
    let line = monday().open().press("r").types("Like regler").press("tab shift-tab").types(" for alle").press("tab");
    assert!(line.app.docs.profile.was.is_empty(), "{:?}", line.app.docs.profile.was);
}

#[test]
fn the_last_three_versions_are_shown_the_newest_first() {
    let was =
        |n| format!("[[was]]\nid = \"a{n}na\"\nfield = \"serves\"\ntext = \"Nr. {n}\"\nuntil = 2026-0{}-01", n + 1);
    let shown = |count| {
        let screen = at(with(&format!("{SERVES}{}", rows(count, was))).open().press("r"), "serves").screen();
        let mut found: Vec<(usize, usize)> =
            (0..count).filter_map(|n| Some((screen.find(&format!("Nr. {n}"))?, n))).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, n)| n).collect::<Vec<_>>()
    };
    assert_eq!(shown(3), [2, 1, 0]);
    assert_eq!(shown(4), [3, 2, 1]);
}

#[test]
fn the_version_is_undone_with_the_change() {
    let here = at(with(SERVES).open().press("r"), "serves").types(" og ansatte").press("tab");
    assert_eq!(here.app.docs.profile.was.len(), 1);
    let undone = here.press("esc u").wait(Duration::from_secs(1));
    assert_eq!(saved(&undone), format!("schema = 1\n{SERVES}"));
    let typed =
        at(with(SERVES).open().press("r"), "serves").types(" og").press("ctrl-u ctrl-u").wait(Duration::from_secs(1));
    assert_eq!(saved(&typed), format!("schema = 1\n{SERVES}"), "also word by word");
}

#[test]
fn step_one_keeps_versions_as_well() {
    let here = at(with(SERVES).open().press("1"), "serves").types(" ute").press("tab");
    assert_eq!(here.app.docs.profile.was[0].text, "Innbyggerne");
}

#[test]
fn a_line_of_the_mission_that_goes_is_kept_and_comes_back_with_undo() {
    let mission = "\n[[mission]]\nid = \"c5rt\"\ntext = \"Like regler\"\n";
    for keys in ["ctrl-d", "ctrl-home alt-d alt-d tab"] {
        let gone = with(mission).open().press("r").press(keys).wait(Duration::from_secs(1));
        assert!(gone.app.docs.profile.mission.is_empty(), "{keys}");
        assert!(saved(&gone).contains("field = \"mission.c5rt\"\ntext = \"Like regler\""), "{keys}: {}", saved(&gone));
        let back = gone.press("esc u").wait(Duration::from_secs(1));
        assert_eq!(saved(&back), format!("schema = 1\n{mission}"), "{keys}");
    }
}

const AREA: &str = "\n[[room]]\nid = \"a2na\"\narea = \"Innkjøp\"\nlevel = \"propose\"\nsince = 2026-08-03\n";

#[test]
fn a_level_that_changes_is_a_dated_move_and_back_again_is_none() {
    let moved = with(AREA).open().press("r pgdn tab 1 shift-tab").wait(Duration::from_secs(1));
    let text = saved(&moved);
    assert!(text.contains("level = \"decide\"\nsince = 2026-11-23"), "{text}");
    assert!(text.contains("at = 2026-11-23\nfrom = \"propose\"\nto = \"decide\""), "{text}");
    assert!(moved.screen().contains("fra «foreslår» til «avgjør selv»"), "{}", moved.screen());
    let back = moved.press("2 shift-tab 3").wait(Duration::from_secs(1));
    assert_eq!(saved(&back), format!("schema = 1\n{AREA}"));
}

#[test]
fn a_move_is_undone_with_the_level() {
    let moved = with(AREA).open().press("r pgdn tab 1 shift-tab 2 shift-tab");
    let once = moved.press("ctrl-u");
    let steps =
        |here: &Harness| here.app.docs.profile.room[0].moves.iter().map(|step| step.to.clone()).collect::<Vec<_>>();
    assert_eq!(steps(&once).len(), 1);
    let undone = once.press("ctrl-u").wait(Duration::from_secs(1));
    assert_eq!(saved(&undone), format!("schema = 1\n{AREA}"));
}

#[test]
fn the_map_is_offered_once_a_quarter_and_leads_there_and_back() {
    let profile = format!("{SERVES}confirmed = 2026-10-30\n{AREA}");
    let here = with(&profile).open().press("1");
    assert!(here.screen().contains("Se over handlingsrommet?"), "{}", here.screen());
    assert!(!here.screen().contains("Stemmer rollen"), "one question at a time");
    let here = at(here, "seldom:seldom.room").press("1");
    assert!(here.screen().contains("Rollen din"), "{}", here.screen());
    assert!(here.screen().contains("Styrker"), "{}", here.screen());
    let back = here.press("pgdn pgdn esc");
    assert_eq!(label(&back), "Se over handlingsrommet?", "and it can be answered now");
    let done = back.press("2").wait(Duration::from_secs(1));
    assert!(saved(&done).contains("confirmed = 2026-11-23"));
    let gone = done.press("esc 1");
    assert!(!gone.screen().contains("Se over handlingsrommet?"));
}

#[test]
fn not_now_holds_for_this_run_and_writes_nothing() {
    let profile = format!("{SERVES}confirmed = 2026-10-01\n{AREA}");
    let here = at(with(&profile).open().press("1"), "seldom:seldom.room").press("3");
    assert_eq!(label(&here), "Se over handlingsrommet?", "no key falls into the field beside it");
    let here = here.press("esc 1");
    assert!(!here.screen().contains("handlingsrommet?") && !here.screen().contains("Stemmer rollen"));
    let here = here.press("esc").wait(Duration::from_secs(1));
    assert_eq!(saved(&here), format!("schema = 1\n{profile}"));
    assert!(!here.text("config.toml").contains("hide"));
}

#[test]
fn a_question_can_be_hidden_for_good_and_had_back() {
    let profile = format!("{SERVES}confirmed = 2026-10-30\n{AREA}");
    let hidden = at(with(&profile).open().press("1"), "seldom:seldom.room").press("4").wait(Duration::from_secs(1));
    assert!(hidden.text("config.toml").contains("hide = [\"seldom.room\"]"), "{}", hidden.text("config.toml"));
    let settings = hidden.text("config.toml");
    let later = with(&profile).file("config.toml", &settings).open().press("1");
    assert!(!later.screen().contains("Se over handlingsrommet?"));
    assert!(later.press("esc r pgdn").screen().contains("Innkjøp"), "what it is about stays");
    let back = hidden.press("ctrl-u").wait(Duration::from_secs(1));
    assert!(!back.text("config.toml").contains("\"room\""), "{}", back.text("config.toml"));
}

#[test]
fn a_role_that_was_written_just_now_is_not_asked_about() {
    let here = at(monday().open().press("1"), "serves").types("Innbyggerne").press("tab");
    assert!(here.app.step().is_some() && !here.screen().contains("Stemmer"), "{}", here.screen());
    let changed = at(with(SERVES).open().press("1"), "serves").types(" ute").press("tab");
    assert_eq!(label(&changed), "Stemmer rollen fortsatt?", "one that was there before is");
}

#[test]
fn a_read_only_profile_is_told_and_not_changed() {
    let broken = format!("{FULL}\n[[room]\n");
    let here = monday().file(PROFILE, &broken).open().press("r").types("x").press("tab pgdn").types("1").press("esc");
    assert_eq!(saved(&here.wait(Duration::from_secs(2))), broken);
    assert!(monday().file(PROFILE, &broken).open().press("r").screen().contains("profile.toml"));
}

#[test]
fn the_monthly_question_can_be_hidden_too() {
    let profile = format!("{SERVES}confirmed = 2026-10-01\n[[room]]\nid = \"a2na\"\narea = \"Innkjøp\"\n");
    let asked = with(&profile).open().press("1");
    assert!(asked.screen().contains("Stemmer rollen fortsatt?"), "{}", asked.screen());
    let hidden = at(asked, "seldom:seldom.role").press("3").wait(Duration::from_secs(1));
    assert!(hidden.text("config.toml").contains("hide = [\"seldom.role\"]"));
    assert!(!hidden.press("esc 1").screen().contains("Stemmer rollen fortsatt?"));
}

#[test]
fn a_goal_that_nobody_looked_at_for_a_month_is_asked_about() {
    let goal = "schema = 1\n[[goal]]\nid = \"r7xa\"\ntitle = \"Kortere kø\"\nstatus = \"active\"\nsince = 2026-09-01\n\
                measure = { kind = \"number\", start = 40, target = 20 }\n";
    let here = at(monday().file("goals.toml", goal).open().press("1"), "seldom:r7xa");
    assert!(here.screen().contains("Har du kommet nærmere"), "{}", here.screen());
    let form = here.press("1");
    assert_eq!(form.app.step(), Some((Step::Role, false)));
    let logged = at(form, "slot:log:0").types("30").press("esc esc 1");
    assert!(!logged.screen().contains("flyttet seg"));
}
