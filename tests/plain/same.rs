//! A Monday, a Friday and a one-to-one, each answered in lines and by keys on the screen: the files are the same to
//! the byte.

use std::collections::BTreeMap;

use super::{Answer, WEEK, desk_with, files, talk, used};
use crate::year::person::Person;

const MONDAY: &[Answer] = &[
    ("Hva må lykkes", "Høringssvaret er klart til ledermøtet"),
    ("1. Hva legger du til side", "Arkivmøtet"),
    ("Hvem bør få vite det?", "K."),
    ("I hvilken uke", "om to uker"),
    ("2. Hva legger du til side", ""),
    ("Hva er oppdraget ditt?", "Etaten gir rett svar første gang"),
    ("Hva er oppdraget ditt?", ""),
    ("Hva bidrar du til, og hvordan? [Regler]", "Regler som er til å forstå"),
    ("Hvem er du her for?", "Saksbehandlerne"),
    ("Skal du arbeide med målet denne uka?", "denne"),
    ("Hvor trygg er du", "Usikker"),
    ("Skal du arbeide med målet denne uka?", ""),
    ("Hvor trygg er du", ""),
    ("Vil du be noen om hjelp med dette?", "ja"),
    ("Hvem spør du?", "leder"),
    ("Hva trenger du?", "1"),
    ("Hva spør du om? [Hva ville du gjort", "Hvem kan lese kapittel 3?"),
    ("Når trenger du svaret?", "fredag"),
    ("Hva gjør du hvis du ikke hører noe?", ""),
    ("3. Lederopplæring", ""),
    ("Hvor trygg er du", "-"),
    ("Lære å lede møter", ">"),
    ("Ny mal for notat", "ta med"),
    ("1. Hva vil du få til? [Ny mal for notat]", "Ny mal for alle notater"),
    ("Hvem får det bedre", "Færre spør"),
    ("Hvor mange timer", "8 t"),
    ("Gir dette deg energi", "tapper"),
    ("Hvilket mål", "2"),
    ("Hva er det første", "Mandag kl. 9: tre punkter"),
    ("Når …, så …", "Når det ringer, tar L. telefonen"),
    ("Hvor godt må det bli?", "avtalt"),
    ("Hvor mye tid og hjelp", ""),
    ("Hva skal komme ut av det?", "uklart"),
    ("Vil du be noen om hjelp", "nei"),
    ("Hva er den første delen?", "Lese"),
    ("Hvor mange timer tar denne delen?", "3"),
    ("Hvilken del?", "Skrive"),
    ("Hvor mange timer tar denne delen?", "4,5"),
    ("Hvilken del?", ""),
    ("2. Hva vil du få til?", "Svare K."),
    ("Hvor mange timer", "2"),
    ("Gir dette deg energi", "1"),
    ("Hvilket mål", ""),
    ("Hva er det første", ""),
    ("Hvor godt må det bli?", ""),
    ("Hvor mye tid og hjelp", ""),
    ("Hva skal komme ut av det?", ""),
    ("3. Hva vil du få til?", ""),
    ("timer går til møter?", "7,5"),
    ("timer er du borte?", ""),
    ("timer har du til rådighet?", ""),
    ("Hva kommer mest sannsynlig i veien?", "Hastesaker"),
    ("Hva gjør du da?", "Holder rad 1"),
    ("1. Hvilken pause", "Gå tur"),
    ("Når", "onsdag 12:00"),
    ("2. Hvilken pause", ""),
    ("K.: Kan vi stå for kapittel 3", "besvart"),
    ("Hva var svaret?", "Ja"),
    ("Hva gjorde du med svaret?", "Sendte det"),
    ("avdelingsdirektøren", "2"),
    ("leder: Hvem kan lese", ""),
    ("Hvem vil du be om noe?", ""),
    ("M.: Du samlet innspillene", "sagt"),
    ("Hvem vil du gi tilbakemelding til?", ""),
    ("Hva så du?", "Du spurte de som var tause"),
    ("Hva førte det til?", ""),
    ("Har du fått sagt det?", ""),
    ("Hvor mye energi", "2"),
    ("Hvor høy blir belastningen", "3"),
    ("ett steg opp?", "Gå hjem kl. 15"),
    ("Hva skal det bli til?", "en pause"),
];

#[test]
fn a_monday_makes_the_same_files() {
    let desk = desk_with(&used());
    let out = talk(&desk, "plan", "2026-11-23", MONDAY);
    insta::assert_snapshot!("monday", out);
    assert_eq!(files(&desk), by_keys("2026-11-23", &used(), monday));
}

fn monday(person: Person) -> Person {
    let person = person.press("p").says("week:focus", "Høringssvaret er klart til ledermøtet");
    let person = person.says("slot:can_wait:0", "Arkivmøtet").says(".tell", "K.").says(".revisit", "om to uker");
    let person = person.says("slot:mission:0", "Etaten gir rett svar første gang");
    let person = person.says("contribution", " som er til å forstå");
    let person = person.says("serves", "Saksbehandlerne").press("pgdn");
    let person = person.to("goal:r7xa").press("1").to("r7xa.confidence").press("2");
    let person = person.to("draft:goals/e4mm").press("1").says(".to", "leder").to(".kind").press("1");
    let question = "Hva ville du gjort med «Kortere ventetid for dem som klager»?";
    let person = retypes(person.to(".question"), question, "Hvem kan lese kapittel 3?");
    let person = person.says(".due", "fredag").press("esc").to("k3nn.confidence").press("backspace pgdn");
    let person = person.to("leftover:").press("1").to(".title");
    let person = retypes(person, "Ny mal for notat", "Ny mal for alle notater");
    let person =
        person.says(".value", "Færre spør").says(".hours", "8 t").to(".energy").press("3").to(".goal").press("2");
    let person = person.says(".first_step", "Mandag kl. 9: tre punkter");
    let person = person.says(".when_then", "Når det ringer, tar L. telefonen").to(".quality").press("1");
    let person = person.to(".result").press("3").to("slot:parts:0").types("Lese").says(".hours", "3");
    let person = person.to("slot:parts:1").types("Skrive").says(".hours", "4,5");
    let person = person.says("slot:priority:1", "Svare K.").says(".hours", "2").to(".energy").press("1");
    let person = person.says("hours.meetings", "7,5").says("interruption", "Hastesaker").says("plan_b", "Holder rad 1");
    let person = person.says("slot:pause:0", "Gå tur").says(".at", "onsdag 12:00").press("pgdn");
    let person = person.to("ask:u7kk").press("1").says(".answer", "Ja").says(".did", "Sendte det");
    let person = person.to("ask:u6kk").press("2").to("v1kk.said").press("1").to("v2kk.saw");
    let person = retypes(person, "Du spurte de som var stille", "Du spurte de som var tause").press("pgdn");
    let person = person.to("open.level").press("2").to("open.load").press("3");
    person.says("open.step_up", "Gå hjem kl. 15").to("step-up:").press("1").press("pgdn")
}

/// The week as it stands on Friday.
const PLANNED: &str = "schema = 1\nweek = \"2026-W48\"\nstatus = \"open\"\nwording = 2\nfocus = \"Høringssvaret\"\n\n\
    [[priority]]\nid = \"a2aa\"\ntitle = \"Ferdig utkast\"\nhours = 8\nenergy = \"drains\"\n\n[[priority]]\n\
    id = \"b3bb\"\ntitle = \"Svare K.\"\nhours = 2\n\n[[note]]\nid = \"n4nn\"\nkind = \"win\"\n\
    text = \"Utkastet ble godt mottatt\"\nat = 2026-11-25\n";

fn planned() -> BTreeMap<String, String> {
    let mut files = used();
    files.insert(WEEK.to_owned(), PLANNED.to_owned());
    files
}

const FRIDAY: &[Answer] = &[
    ("1. Hvordan gikk det med «Ferdig utkast»?", "delvis"),
    ("Hva ble annerledes", "Halve er ute"),
    ("kortere eller lengre tid", "lengre"),
    ("Hva var grunnen?", "ventet"),
    ("Vil du be noen om hjelp", ""),
    ("2. Hvordan gikk det med «Svare K.»?", "1"),
    ("Hva ble annerledes", ""),
    ("kortere eller lengre tid", ""),
    ("Hva er du mest fornøyd med", "+"),
    ("hva lærte du av det?", "Spør før jeg antar"),
    ("K.: Kan vi stå for", "lagt bort"),
    ("avdelingsdirektøren", ""),
    ("Hvor mye energi", "3"),
    ("Hvor høy var belastningen", "4"),
    ("Hva ga deg energi?", "Å skrive i fred"),
    ("1. Hva sto i veien", "+"),
    ("Hva handler det om?", "1"),
    ("Hvem kan", "leder"),
    ("Tappet", ""),
    ("2. Hva sto i veien", ""),
    ("1. Ferdig utkast", "neste"),
    ("Hva er første steg", "Ringe Juridisk"),
    ("vil du verne om neste uke?", "Tirsdag formiddag"),
];

#[test]
fn a_friday_makes_the_same_files() {
    let desk = desk_with(&planned());
    let out = talk(&desk, "close", "2026-11-27", FRIDAY);
    insta::assert_snapshot!("friday", out);
    let by_keys = by_keys("2026-11-27", &planned(), |person| {
        let person = person.press("c 2").says(".result", "Halve er ute").to(".took").press("3").to(".cause").press("3");
        let person = person.to("b3bb.outcome").press("1 pgdn").to("close.win").press("right");
        let person = person.says("close.learned", "Spør før jeg antar").to("ask:u7kk").press("3 pgdn");
        let person = person.to("close.level").press("3").to("close.load").press("4");
        let person = person.says("close.gave", "Å skrive i fred").to("slot:obstacle:0").press("right");
        let person = person.to(".tag").press("1").says(".who_can_clear", "leder").press("pgdn");
        let person = person.to("leftover:").press("1").says(".next_step", "Ringe Juridisk").press("pgdn");
        person.says("close.protect", "Tirsdag formiddag").press("pgdn")
    });
    assert_eq!(files(&desk), by_keys);
}

const ONE_TO_ONE: &[Answer] = &[
    ("Når er neste en-til-en-samtale?", "3.12."),
    ("Hvilke uker", "de siste 4"),
    ("1. Prøve klarspråksmalen", "holdt"),
    ("Hvordan gikk det?", "Begge sakene er ute"),
    ("2. Møte brukerrådet", ""),
    ("Hvordan gikk det?", ""),
    ("3. Avklare hvem", "3"),
    ("Hvordan gikk det?", ""),
    ("K. likte utkastet", "ja"),
    ("Utkast til svar", "nei"),
    ("beslutning, 1 åpen", ""),
    ("fullmakt, 1 besvart", ""),
    ("1. Hva trenger du", "To dager til kapittel 3"),
    ("2. Hva trenger du", ""),
    ("1. Hva vil du ta opp?", "Frist for høringen"),
    ("Hva vil du med saken?", "avgjørelse"),
    ("Hva vil du at det skal føre til?", "Ny frist"),
    ("2. Hva vil du ta opp?", ""),
    ("Jeg trenger hjelp med målet", "ja"),
    ("Hvem kan gi oss tilgang", ""),
    ("Kan vi stå for kapittel 3", "1"),
    ("støtter målet", ""),
    ("To dager til kapittel 3 (1 del denne linja) [privat]", "ja"),
    ("Frist for høringen", "del denne linja"),
    ("Ønsket utfall: Ny frist", "d"),
    ("Ønsket utfall: Ny frist", "nei"),
    ("Jeg trenger hjelp med målet", ""),
    ("Kan vi stå for kapittel 3", ""),
    ("K. likte utkastet", ""),
    ("Tydeligere regler", "<"),
    ("K. likte utkastet", "1"),
    ("Tydeligere regler", ">"),
    ("Har dere hatt samtalen?", "ja"),
    ("1. Hva ble dere enige om?", "Jeg sender utkastet"),
    ("Hvem gjør det?", "jeg"),
    ("Innen når?", "4.12."),
    ("2. Hva ble dere enige om?", ""),
    ("Frist for høringen", "Fristen er 11. desember"),
    ("Jeg trenger hjelp", ""),
    ("Kan vi stå for", ""),
    ("handlingsrom", ""),
    ("Når er neste", ""),
];

#[test]
fn a_one_to_one_makes_the_same_files() {
    let desk = desk_with(&used());
    let out = talk(&desk, "talk", "2026-11-25", ONE_TO_ONE);
    insta::assert_snapshot!("one_to_one", out);
    let by_keys = by_keys("2026-11-25", &used(), |person| {
        let person = person.press("o").types("3.12.").press("tab 2 pgdn").to("a2aa.status").press("1");
        let person = person.says(".why", "Begge sakene er ute").to("b2bb.status").press("3 pgdn");
        let person = person.to("result:2026-W47/close.win").press("1 pgdn pgdn");
        let person = person.says("slot:need:0", "To dager til kapittel 3");
        let person =
            person.says("slot:item:0", "Frist for høringen").to(".kind").press("3").says(".wanted", "Ny frist");
        let person = person.to("raise:goals/e4mm").press("1").to("raise:feedback/u7kk").press("1 pgdn");
        let share = |person: Person, name: &str| person.to(name).press("1");
        let ids = shared(&person);
        let person = ids.iter().fold(person, |person, name| share(person, name));
        let person = share(person, "share:2026-W47/close.win").press("pgdn").press("2");
        let person = person.says("slot:agreement:0", "Jeg sender utkastet").to(".owner").press("1");
        person.says(".due", "4.12.").says(".result", "Fristen er 11. desember").press("pgdn")
    });
    assert_eq!(files(&desk), by_keys);
}

/// The gate's names of what is needed and of the first item.
fn shared(person: &Person) -> [String; 2] {
    let (id, talk) = person.here.app.docs.talks().find(|(_, talk)| !talk.is_held()).unwrap();
    [&talk.need[0].id, &talk.item[0].id].map(|row| format!("share:talks/{id}/{row}"))
}

/// Takes `old` out of the open field, letter by letter, and types `new`.
fn retypes(person: Person, old: &str, new: &str) -> Person {
    assert_eq!(person.here.app.question().map(|question| question.value.as_str()), Some(old));
    person.press(&"backspace ".repeat(old.chars().count())).types(new)
}

/// Plays a sitting by keys, and answers with the files as they are then.
fn by_keys(
    day: &str,
    before: &BTreeMap<String, String>,
    sitting: impl FnOnce(Person) -> Person,
) -> BTreeMap<String, String> {
    let before = before.iter().map(|(name, text)| (name.clone(), text.clone().into_bytes())).collect();
    let (after, _) = sitting(Person::on(day, &before)).leaves();
    // Where the cursor was is kept elsewhere.
    let after = after.into_iter().filter(|(name, _)| name != "place.toml");
    after.map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap())).collect()
}
