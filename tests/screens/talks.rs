//! The one-to-one: its parts on a folder with weeks to look back on, and on an empty one.

use femsteg::testing::{Harness, Setup};

const GOALS: &str = include_str!("../data/thread-goals.toml");
const FEEDBACK: &str = include_str!("../data/thread-feedback.toml");
const PROFILE: &str = include_str!("../data/full-profile.toml");
const BEFORE: &str = include_str!("../data/talk-before.toml");
const NOW: &str = include_str!("../data/talk-now.toml");

/// A part: its name, and the keys that lead to it from the first one.
const SCENES: &[(&str, &str)] = &[
    ("talk_window", ""),
    ("talk_agreed", "pgdn"),
    ("talk_agreed_why", "pgdn 2 tab"),
    ("talk_back", "pgdn pgdn"),
    ("talk_back_marked", "pgdn pgdn tab 1 tab"),
    ("talk_agenda", "pgdn pgdn pgdn pgdn"),
    ("talk_agenda_item", "pgdn pgdn pgdn pgdn tab tab"),
    ("talk_agenda_raise", "pgdn pgdn pgdn pgdn tab tab tab tab tab tab"),
    ("talk_agenda_why", "pgdn pgdn pgdn pgdn f1"),
    ("talk_patterns", "pgdn pgdn pgdn"),
    ("talk_gate", "pgdn pgdn pgdn pgdn pgdn"),
    ("talk_gate_line", "pgdn pgdn pgdn pgdn pgdn tab 1 1 tab"),
    ("brief", "pgdn pgdn pgdn pgdn pgdn tab 1 1 1 1 1 1 1 1 1 pgup pgdn 1"),
    ("brief_none", "pgdn pgdn pgdn pgdn pgdn 1"),
    ("talk_after", "pgdn pgdn pgdn pgdn pgdn pgdn"),
    ("talk_after_agreement", "pgdn pgdn pgdn pgdn pgdn pgdn tab tab"),
];

/// Every one of them; with the owner's words in one letter when they are `anonymous`.
pub(super) fn scenes(setup: impl Fn(Setup) -> Setup, anonymous: bool) -> Vec<(&'static str, Harness)> {
    let words = |text: &str| if anonymous { super::anonymous(text) } else { text.to_owned() };
    let used = || {
        let used = setup(Setup::on("2026-11-25"));
        let used = [43, 44, 46, 47]
            .into_iter()
            .fold(used, |setup, number| setup.file(&format!("weeks/2026-W{number}.toml"), &words(&week(number))));
        used.file("goals.toml", &words(GOALS))
            .file("weeks/2026-W45.toml", "schema = 1\nweek = \"2026-W45\"\nstatus = \"away\"\n")
            .file("feedback.toml", &words(FEEDBACK))
            .file("profile.toml", &words(PROFILE))
            .file("talks/2026-10-08.toml", &words(BEFORE))
    };
    let prepared = || used().file("talks/2026-12-03.toml", &words(NOW));
    let scenes = SCENES.iter().map(|(name, keys)| (*name, prepared().open().press("o").press(keys)));
    let empty = [("talk_none", ""), ("talk_none_agreed", "pgdn"), ("talk_none_back", "pgdn pgdn")];
    let empty = empty.map(|(name, keys)| (name, setup(Setup::on("2026-11-25")).open().press("o").press(keys)));
    let monday = [("start_agreements", ""), ("role_agreements", "1")];
    let monday = monday.map(|(name, keys)| (name, used().open().press(keys)));
    scenes.chain(empty).chain(monday).collect()
}

fn week(number: u32) -> String {
    let (focus, title, outcome, win, obstacle, tag) = match number {
        43 => (
            "Kartlegge malene",
            "Samle malene fra seksjonene",
            "partly",
            "",
            "Tre rapporter på samme tall",
            "reporting",
        ),
        44 => ("Personvernet avklart", "Gjennomgang av kapittel 1 med ombudet", "done", "Ombudet var fornøyd", "", ""),
        46 => ("Kapittel 2 ut", "Utkast til kapittel 2", "done", "", "Tre rapporter på samme tall", "reporting"),
        _ => (
            "Svar til brukerrådet",
            "Samle innspillene",
            "moved",
            "Brukerrådet takket",
            "Venter på tilgang til arkivet",
            "tools",
        ),
    };
    let who = if number == 47 { "IT-seksjonen" } else { "leder" };
    let obstacle = if obstacle.is_empty() {
        String::new()
    } else {
        format!(
            "\n[[obstacle]]\nid = \"d7ke\"\nwhat = \"{obstacle}\"\ntag = \"{tag}\"\nwho_can_clear = \"{who}\"\ndrained = true\n"
        )
    };
    format!(
        "schema = 1\nweek = \"2026-W{number}\"\nstatus = \"closed\"\nfocus = \"{focus}\"\n\n[[priority]]\nid = \"m3kd\"\n\
         title = \"{title}\"\ngoal = \"r7xa\"\noutcome = \"{outcome}\"\nresult = \"To av tre seksjoner er med\"\n\
         expect = {{ quality = \"unclear\" }}\n{obstacle}\n[close]\nwin = \"{win}\"\n"
    )
}
