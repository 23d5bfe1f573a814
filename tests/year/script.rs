//! What happens in the year: an adviser in an agency, her goals, her weeks, and what comes in between.
//!
//! Invariant: everything is invented, and follows from the number of the week, so that the year can be played again.

/// A piece of work: its title, who is better off, the first step, hours, what it does to energy, the goal it serves
/// (its place in the list, from 1), what came of it.
pub(crate) struct Work {
    pub(crate) title: &'static str,
    pub(crate) value: &'static str,
    pub(crate) first_step: &'static str,
    pub(crate) hours: &'static str,
    pub(crate) effect: &'static str,
    pub(crate) goal: &'static str,
    pub(crate) result: &'static str,
}

const fn work(
    title: &'static str,
    value: &'static str,
    first_step: &'static str,
    (hours, effect, goal): (&'static str, &'static str, &'static str),
    result: &'static str,
) -> Work {
    Work { title, value, first_step, hours, effect, goal, result }
}

pub(crate) const FOCUS: [&str; 12] = [
    "Høringssvaret skal være klart til ledermøtet på torsdag",
    "Veilederen om arkivplikt skal til korrektur",
    "Alle regionkontorene har fått svar på spørsmålene sine",
    "Budsjettinnspillet skal leveres med tall vi kan stå for",
    "Kurset for de nye saksbehandlerne er klart til å holdes",
    "Vi er enige med Juridisk om kapittel tre",
    "Brukerrådet har fått sett på de nye brevene",
    "Tilsynsrapporten er besvart, punkt for punkt",
    "Malene er ryddet, og de gamle er tatt bort",
    "Månedstallene er ute før lunsj på onsdag",
    "Klagesakene fra i vår er ferdige",
    "Planen for høsten er god nok til å diskuteres",
];

pub(crate) const WORK: [Work; 14] = [
    work(
        "Ferdig utkast til høringssvar",
        "Saksbehandlerne slipper doble regler",
        "Mandag kl. 9: skissere tre hovedpoeng",
        ("8", "1", "1"),
        "Utkastet er hos ledelsen",
    ),
    work(
        "Svare på de vanskeligste merknadene",
        "Kommunene ser at de er hørt",
        "Lese merknadene fra Bodø først",
        ("6,5", "3", "1"),
        "Sju av ni er besvart",
    ),
    work("Overlevere malen til regionene", "", "Ringe L. før møtet", ("2", "2", "2"), "Malen er tatt i bruk"),
    work(
        "Korrekturlese veilederen",
        "Leserne finner fram på ett minutt",
        "Tirsdag: kapittel 1–3 på papir",
        ("5", "2", "2"),
        "Trykklar",
    ),
    work("Kontrollere månedstallene", "", "Hente tallene før kl. 10", ("3", "3", ""), "Ute i tide"),
    work(
        "Forberede kurset for nye saksbehandlere",
        "De nye blir trygge fra første dag",
        "Bestille rommet",
        ("7", "1", "3"),
        "Opplegget er prøvd på to kolleger",
    ),
    work("Rydde i arkivet etter omorganiseringen", "", "Liste opp mappene", ("4,5", "3", ""), ""),
    work(
        "Møte med Brukerrådet om brevene",
        "Færre ringer for å spørre",
        "Sende brevene på forhånd",
        ("2.5", "1", "2"),
        "Fire brev er skrevet om",
    ),
    work("Svare på tilsynsrapporten", "", "Fordele punktene", ("6", "3", ""), "Alle punkter er besvart"),
    work(
        "Intervjuer til stillingen i seksjonen",
        "Seksjonen får noen som kan tall",
        "Lage tre spørsmål",
        ("5", "2", ""),
        "Vi har en innstilling",
    ),
    work("Innspill til budsjettet", "", "Spørre Ø. om forutsetningene", ("4", "2", "3"), "Levert med forbehold"),
    work("Veilede to nyansatte", "De slipper å gjette", "Avtale faste tider", ("2", "1", "3"), "Gode spørsmål"),
    work("Oversette sammendraget til nynorsk", "", "Finne ordlista", ("3", "1", "2"), "Klart, og lest av K."),
    work("Klagesaker fra i vår", "Folk får svar", "Sortere etter alder", ("6", "3", ""), "Elleve av tolv er avgjort"),
];

pub(crate) const INTERRUPTION: [&str; 6] = [
    "Hastesaker fra departementet",
    "Sykdom i seksjonen",
    "Spørsmål fra pressen",
    "Nye tall som må forklares",
    "Telefoner om de nye brevene",
    "",
];

pub(crate) const PLAN_B: [&str; 6] = [
    "Holder rad 1 og flytter resten",
    "Ber L. ta telefonene",
    "Svarer samlet kl. 14",
    "Setter av onsdag morgen",
    "Sier nei til ett møte",
    "",
];

pub(crate) const PAUSE: [&str; 4] = ["Gå tur", "Lunsj ute", "Lese en halvtime", ""];

pub(crate) const STEP_UP: [&str; 5] =
    ["Én formiddag uten møter", "Ett svar jeg har ventet på", "", "Gå hjem kl. 15 på fredag", "Rydde skrivebordet"];

pub(crate) const WIN: [&str; 8] = [
    "Utkastet ble godt mottatt",
    "K. sa at veilederen er den beste på lenge",
    "Enighet om ny fordeling",
    "Alle svar var ute før fristen",
    "De nyansatte fant feilen selv",
    "",
    "Møtet tok halve tiden",
    "Jeg sa nei uten å angre",
];

pub(crate) const LEARNED: [&str; 7] = [
    "Spør før jeg antar",
    "",
    "To små møter er bedre enn ett stort",
    "Tallene må kontrolleres av en til",
    "",
    "Et utkast på fredag sparer hele mandagen",
    "Det er lov å levere det som er godt nok",
];

pub(crate) const GAVE: [&str; 5] =
    ["Workshopen med regionene", "Å skrive i fred", "Samtalen med K.", "At noen sa takk", "Kurset"];

pub(crate) const DRAINED: [(&str, &str, &str); 7] = [
    ("Tre rapporter på samme tall", "7", "leder"),
    ("", "", ""),
    ("Uklart hvem som avgjør malene", "1", "leder"),
    ("Systemet falt ut to ganger", "6", "IT"),
    ("", "", ""),
    ("For mange møter på onsdag", "3", "meg"),
    ("Vanskelige samtaler på telefonen", "2", "seksjonen"),
];

pub(crate) const PROTECT: [&str; 4] = ["Tirsdag formiddag", "Lunsjen", "Onsdag uten møter", "To timer til å lese"];

/// To whom, what is asked, and the answer that comes some weeks later.
pub(crate) const ASKS: [(&str, &str, &str); 6] = [
    ("leder", "Kan jeg avgjøre malene selv?", "Ja, så lenge Juridisk er med"),
    ("K.", "Hva ville du tatt bort i kapittel tre?", "Avsnittet om unntak"),
    ("Ø.", "Hvilke forutsetninger skal budsjettet bygge på?", "De fra i fjor, pluss to prosent"),
    ("IT", "Når kan vi få det nye arkivet?", "Etter sommeren"),
    ("leder", "Hva kommer først av tilsyn og høring?", "Høringen"),
    ("L.", "Kan du ta telefonene på onsdag?", "Ja"),
];
