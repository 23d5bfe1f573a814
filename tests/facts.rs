//! Facts about the plan: under it, on their own page, and hidden.

use femsteg::app::question::{Item, Spot};
use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";

/// A week with one row for each of these hours.
fn plan(hours: &[u32]) -> String {
    let row = |(place, hours): (usize, &u32)| {
        format!("\n[[priority]]\nid = \"aaa{place}\"\ntitle = \"Sak {place}\"\nhours = {hours}\n")
    };
    let rows: String = hours.iter().enumerate().map(row).collect();
    format!("schema = 1\nweek = \"2026-W48\"\n{rows}")
}

/// A past week whose rows took this long.
fn took(week: &str, rows: &[(&str, &str)]) -> String {
    let row = |(place, (title, took)): (usize, &(&str, &str))| {
        format!(
            "\n[[priority]]\nid = \"bbb{place}\"\ntitle = \"{title}\"\nhours = 3\noutcome = \"done\"\ntook = \"{took}\"\n"
        )
    };
    let rows: String = rows.iter().enumerate().map(row).collect();
    format!("schema = 1\nweek = \"{week}\"\nfocus = \"Budsjettet\"\n{rows}")
}

fn monday(hours: &[u32]) -> Setup {
    let longer = [("Notat", "longer"), ("Brev", "longer"), ("Svar", "longer"), ("Møte", "planned")];
    Setup::on("2026-11-23").file(WEEK, &plan(hours)).file("weeks/2026-W47.toml", &took("2026-W47", &longer)).file(
        "weeks/2026-W46.toml",
        &took("2026-W46", &[("Tabell", "longer"), ("Kart", "shorter"), ("Gammelt", "longer")]),
    )
}

fn spots(here: &Harness) -> Vec<String> {
    let questions = femsteg::app::form::questions(&here.app.items);
    questions
        .filter(|question| matches!(question.spot, Spot::Decide(..)))
        .map(|question| question.spot.name())
        .collect()
}

/// All that the page says, a line an item, however wide the screen is.
fn said(here: &Harness) -> String {
    let line = |item: &Item| match item {
        Item::Heading(text) | Item::Note(text, _) => text.clone(),
        Item::Words(parts) => parts.iter().map(|(text, _)| text.as_str()).collect(),
        Item::Question(question) => question.label.clone(),
        Item::Meter => String::new(),
    };
    here.app.items.iter().map(line).collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

const LONGER: &str = "4 av de 6 siste prioriteringene tok lengre tid enn planlagt.";

#[test]
fn the_page_shows_the_weeks_and_rows_behind_a_fact_and_esc_leads_back() {
    for keys in ["3 f3", "f3"] {
        let here = monday(&[2]).open().press(keys);
        let screen = said(&here);
        assert!(screen.contains(LONGER), "{screen}");
        assert!(screen.contains("Uke 47 · Budsjettet") && screen.contains("Notat · 3 t · tok lengre tid"), "{screen}");
        assert!(screen.contains("Kart · 3 t · tok kortere tid"), "{screen}");
        assert!(!screen.contains("Gammelt"), "the seventh is not counted\n{screen}");
        assert_eq!(here.press("esc").app.step().is_some(), keys == "3 f3");
    }
}

#[test]
fn a_hidden_fact_is_said_nowhere_and_can_be_had_back() {
    let here = monday(&[2]).open().press("3");
    assert!(said(&here).contains(LONGER));
    let here = here.press("f3 1 esc");
    assert!(here.text("config.toml").contains("hide = [\"fact.took-longer\"]"), "{}", here.text("config.toml"));
    assert!(!said(&here).contains(LONGER) && !said(&here).contains("F3"), "{}", said(&here));
    assert_eq!(
        here.text("weeks/2026-W47.toml"),
        took("2026-W47", &[("Notat", "longer"), ("Brev", "longer"), ("Svar", "longer"), ("Møte", "planned"),]),
        "what it is read off stays"
    );
    let here = here.press("f3");
    assert_eq!(spots(&here), ["hidden-fact:took-longer"]);
    let here = here.press("1");
    assert_eq!(spots(&here), ["fact:took-longer"]);
    assert!(!here.text("config.toml").contains("took-longer"));
}

#[test]
fn hiding_a_fact_is_undone_where_it_was_done_and_from_the_start_screen() {
    for undo in ["ctrl-u", "esc esc u"] {
        let here = monday(&[2]).open().press("3 f3 1").press(undo);
        assert!(!here.text("config.toml").contains("took-longer"), "{undo}");
        assert!(here.text("config.toml").contains("language"));
    }
}

#[test]
fn three_facts_stand_under_the_plan_and_the_rest_is_one_key_away() {
    // Over capacity, longer, three that drain, and large rows.
    let drains = plan(&[20, 10, 10]).replace("hours", "energy = \"drains\"\nhours");
    let here = monday(&[]).file(WEEK, &drains).open().press("3");
    let screen = said(&here);
    let under =
        ["Planen tar 40 t", LONGER, "3 prioriteringer tapper deg", "F3 viser hva som ligger bak, og én ting til."];
    assert!(under.iter().all(|text| screen.contains(text)), "{screen}");
    assert!(!screen.contains("Prioritering 1 er på 20 t"), "{screen}");
    let here = here.press("f3");
    assert_eq!(spots(&here), ["fact:over", "fact:took-longer", "fact:drains", "fact:large"]);
    let here = here.press("1 esc");
    assert!(said(&here).contains("Prioritering 1 er på 20 t"), "the next one takes its place");
}

#[test]
fn facts_follow_what_is_typed_and_an_empty_plan_has_none() {
    let here = monday(&[]).open().press("f3");
    assert!(said(&here).contains("Det er ikke noe å si om planen nå."));
    let here = here.press("esc 3").types("Stort").press("enter tab").types("6");
    assert!(said(&here).contains("Prioritering 1 er på 6 t"), "{}", said(&here));
    let here = here.press("backspace").types("5").press("f3");
    assert_eq!(spots(&here), ["fact:took-longer"]);
}

#[test]
fn the_settings_cannot_hide_a_fact_while_their_file_is_read_only() {
    let here = monday(&[2]).file("config.toml", "language = \n").open().press("3 f3 1");
    assert_eq!(spots(&here), ["fact:took-longer"]);
    assert_eq!(here.text("config.toml"), "language = \n");
}

#[test]
fn behind_too_full_a_plan_stands_how_the_hours_come_about() {
    // Maundy Thursday and Good Friday.
    let week = plan(&[30]).replace("2026-W48", "2026-W14") + "\n[hours]\nabsent = 3\nmeetings = 2.5\n";
    let here = || Setup::on("2026-03-30").file("weeks/2026-W14.toml", &week);
    let hours = "Timer i uka: 37,5 t · Helligdager: −15 t · Fravær: −3 t · Møter: −2,5 t\n1  Sak 0 · 30 t";
    assert!(said(&here().open().press("f3")).contains(hours), "{}", said(&here().open().press("f3")));
    let own = here().file("weeks/2026-W14.toml", &(week.clone() + "available = 20\n")).open().press("f3");
    assert!(said(&own).contains("Til rådighet: 20 t\n1  Sak 0"), "{}", said(&own));
}

#[test]
fn a_plan_beside_the_goals_says_how_many_there_are_of_both() {
    let goal = |n| format!("\n[[goal]]\nid = \"ggg{n}\"\ntitle = \"Mål {n}\"\nstatus = \"active\"\n");
    let goals = |count| (0..count).map(goal).collect::<Vec<_>>().concat();
    let open = |rows: &[u32], count| {
        let goals = format!("schema = 1\n{}", goals(count));
        Setup::on("2026-11-23").file(WEEK, &plan(rows)).file("goals.toml", &goals).open().press("f3")
    };
    let text = said(&open(&[1, 1, 1], 2));
    assert!(text.contains("Ingen av de 3 prioriteringene bidrar til noen av de 2 aktive målene."), "{text}");
    assert!(text.contains("3  Sak 2 · 1 t\nMål: Mål 0\nMål: Mål 1"), "{text}");
    let text = said(&open(&[1], 1));
    assert!(text.contains("Prioriteringen bidrar ikke til det aktive målet."), "{text}");
}
