//! Between Monday and Friday: lines captured on the start screen, rows added there.

use std::time::Duration;

use femsteg::app::Screen;
use femsteg::app::question::Spot;
use femsteg::domain::Step;
use femsteg::domain::week::NoteKind;
use femsteg::testing::{Harness, Setup};

const WEEK: &str = "weeks/2026-W48.toml";

fn wednesday() -> Setup {
    Setup::on("2026-11-25")
}

/// What was captured, as `kind: line`, the notes first.
fn lines(here: &Harness) -> Vec<String> {
    let week = &here.app.docs.week;
    let notes = week.note.iter().map(|row| {
        let kind = row.kind.value().copied().map_or("?", NoteKind::code);
        format!("{kind}: {}", row.text)
    });
    notes.chain(week.obstacle.iter().map(|row| format!("obstacle: {}", row.what))).collect()
}

fn is_at_the_start(here: &Harness) -> bool {
    matches!(here.app.screen, Screen::Start { .. })
}

#[test]
fn a_line_is_typed_at_once_and_ends_with_one_key() {
    let here = wednesday().open().press("n").types("Ring K. 1").press("enter");
    assert!(is_at_the_start(&here));
    assert_eq!(lines(&here), ["note: Ring K. 1"]);
    assert!(here.screen().contains("Notert."), "{}", here.screen());
    assert!(here.screen().contains("Én linje er notert i uka."), "{}", here.screen());
    assert!(here.text(WEEK).contains("[[note]]"), "it is saved without waiting");
}

#[test]
fn two_keys_call_it_something_else() {
    for (key, line, told) in [
        ("1", "note: Enighet", "Notert."),
        ("2", "win: Enighet", "Notert som noe som gikk bra."),
        ("3", "idea: Enighet", "Notert som en idé."),
        ("4", "obstacle: Enighet", "Notert som en hindring."),
    ] {
        let here = wednesday().open().press("n").types("Enighet").press("tab").press(key);
        assert!(is_at_the_start(&here), "{key}");
        assert_eq!(lines(&here), [line]);
        assert!(here.screen().contains(told), "{}", here.screen());
        let text = here.text(WEEK);
        assert_eq!(text.matches("Enighet").count(), 1, "{text}");
    }
}

#[test]
fn the_kind_can_be_chosen_first() {
    let here = wednesday().open().press("n tab 4").types("Tre rapporter på samme tall").press("enter");
    assert_eq!(lines(&here), ["obstacle: Tre rapporter på samme tall"]);
    let file = here.text(WEEK);
    assert!(file.contains("[[obstacle]]\n") && file.contains("what = \"Tre rapporter på samme tall\""), "{file}");
    assert!(!file.contains("[[note]]"), "{file}");
}

#[test]
fn a_line_that_became_an_obstacle_is_taken_back_step_by_step() {
    let here = wednesday().open().press("n").types("Systemet er nede").wait(Duration::from_secs(1));
    assert!(here.text(WEEK).contains("kind = \"note\""), "what is typed is saved as it is");
    let here = here.press("tab 4");
    assert_eq!(lines(&here), ["obstacle: Systemet er nede"]);
    let here = here.press("u");
    assert_eq!(lines(&here), ["note: Systemet er nede"]);
    let here = here.press("u");
    assert_eq!(lines(&here), [""; 0]);
}

#[test]
fn nothing_typed_is_nothing_noted() {
    for keys in ["n enter", "n esc", "n tab 4 enter", "n tab 2 tab esc", "n text:Ord ctrl-u enter"] {
        let here = wednesday().open().press(keys);
        assert!(is_at_the_start(&here), "{keys}");
        assert_eq!(lines(&here), [""; 0], "{keys}");
        assert!(!here.screen().contains("Notert"), "{keys}: {}", here.screen());
    }
    let half = wednesday().open().press("n").types("Ring").press("esc");
    assert_eq!(lines(&half), ["note: Ring"], "Esc loses no text");
}

#[test]
fn a_line_on_the_way_does_not_lose_ones_place() {
    let step = wednesday().open().press("3").types("Utkast").press("enter");
    let spot = step.app.spot().cloned();
    for keys in ["esc n text:Ring enter", "esc n text:Ring esc", "esc n text:Ring tab 2"] {
        let mut back = wednesday().open().press("3").types("Utkast").press("enter").press(keys);
        back = back.press("enter");
        let place = |spot: Option<&Spot>| spot.map(|spot| without_ids(&spot.name()));
        assert_eq!(place(back.app.spot()), place(spot.as_ref()), "{keys}");
    }
}

/// The name of a spot but for the id of its row.
fn without_ids(name: &str) -> String {
    name.split('.').filter(|part| part.len() != 4).collect::<Vec<_>>().join(".")
}

#[test]
fn a_line_that_the_shell_notes_stands_on_the_start_screen() {
    let mut here = wednesday().file(WEEK, "schema = 1\nweek = \"2026-W48\"\nfocus = \"Utkast\"\n").open();
    assert!(!here.screen().contains("notert"));
    let row = |id: &str| format!("\n[[note]]\nid = \"{id}\"\nat = 2026-11-25\nkind = \"win\"\ntext = \"Ja\"\n");
    let noted = format!("schema = 1\nweek = \"2026-W48\"\nfocus = \"Utkast\"\n{}{}", row("aaaa"), row("bbbb"));
    here.outside(WEEK, &noted);
    assert!(here.screen().contains("2 linjer er notert i uka."), "{}", here.screen());
}

#[test]
fn a_file_that_cannot_be_understood_takes_no_line() {
    let broken = "schema = 1\nweek = \"2026-W48\"\nfocus = \n";
    for keys in ["n text:Ring enter", "n tab 2"] {
        let here = wednesday().file(WEEK, broken).open().press(keys);
        assert_eq!(here.text(WEEK), broken, "{keys}");
        assert_eq!(lines(&here), [""; 0], "{keys}");
    }
}

#[test]
fn a_row_is_added_from_the_start_screen_with_one_key() {
    let here = wednesday().open().press("a").types("Utkast").press("esc a").types("Merknader");
    let titles: Vec<&str> = here.app.docs.week.priority.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Utkast", "Merknader"]);
    assert_eq!(here.app.step().map(|(step, _)| step), Some(Step::Priorities));
}

#[test]
fn five_rows_are_enough() {
    let row = |n: u32| format!("\n[[priority]]\nid = \"aaa{n}\"\ntitle = \"Rad {n}\"\n");
    let four = (2..6).map(row).collect::<String>();
    let head = "schema = 1\nweek = \"2026-W48\"\n";
    let fifth = wednesday().file(WEEK, &format!("{head}{four}")).open().press("a").types("Femte");
    assert_eq!(fifth.app.docs.week.priority.len(), 5);
    let full = fifth.press("esc a");
    assert!(is_at_the_start(&full));
    assert!(full.screen().contains("Fem prioriteringer er nok"), "{}", full.screen());
}
