//! Words that say nothing about anybody.
//!
//! Invariant: no word needs escaping in TOML.

use super::Random;

const DO: &[&str] = &[
    "Skrive",
    "Lese",
    "Avklare",
    "Svare på",
    "Forberede",
    "Rydde i",
    "Sende",
    "Gjennomgå",
    "Teste",
    "Oppsummere",
    "Planlegge",
    "Dele",
];
const WHAT: &[&str] = &[
    "høringssvaret",
    "malen for notat",
    "årsrapporten",
    "budsjettet",
    "rutinen for innsyn",
    "nettsiden",
    "opplæringen",
    "avtalen",
    "veilederen",
    "statistikken",
    "møteplanen",
    "arkivet",
    "økonomirapporten",
    "spørsmålene fra brukerne",
];
const WITH: &[&str] = &[
    "med K.",
    "for ledermøtet",
    "før fredag",
    "sammen med IT",
    "i to deler",
    "for saksbehandlerne",
    "på nytt",
    "etter innspill",
];
const AND: &[&str] = &[
    "Det ble enighet om hva som gjelder",
    "Saksbehandlerne slipper å lete i to systemer",
    "Arbeidet tok lengre tid enn vi trodde, men resultatet ble bedre",
    "To av tre deler er godkjent, og den siste venter på svar",
    "Neste gang spør jeg tidligere om hva som er godt nok",
    "Færre spørsmål kom tilbake enn forrige gang",
    "Det hjalp å holde formiddagen fri for møter",
    "Vi ble enige om én frist og ett format",
];

/// A few words.
pub(super) fn line(random: &mut Random) -> String {
    format!("{} {} {}", random.of(DO), random.of(WHAT), random.of(WITH))
}

/// A sentence or three.
pub(super) fn prose(random: &mut Random) -> String {
    let sentences: Vec<&str> = (0..=random.below(3)).map(|_| random.of(AND)).collect();
    sentences.join(". ")
}
