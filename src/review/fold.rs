//! Letters without what tells them apart for the eye alone: case, accents, and the forms a keyboard may lack.
//!
//! A Norwegian who types `mote` means `møte` too, and `vaere` means `være`, so the letters that Unicode does not take
//! apart (ø, æ, ð …) stand in a small table. The rest is compatibility decomposition without its marks (UAX #15,
//! NFKD). Invariant: each character is folded by itself, so that the folding of a text is that of its parts, and
//! folding again changes nothing.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// `text` as it is looked for.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(&mut folded, text);
    folded
}

/// Puts `text`, folded, behind what stands in `folded`.
pub(super) fn fold_onto(folded: &mut String, text: &str) {
    let mut rest = text;
    while let Some(length) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let (plain, other) = rest.split_at(length);
        push_ascii(folded, plain);
        let mut chars = other.chars();
        chars.next().into_iter().for_each(|c| push(folded, c));
        rest = chars.as_str();
    }
    push_ascii(folded, rest);
}

fn push_ascii(folded: &mut String, plain: &str) {
    let start = folded.len();
    folded.push_str(plain);
    folded[start..].make_ascii_lowercase();
}

fn push(folded: &mut String, c: char) {
    match c {
        // What Nordic texts are full of need not be looked up.
        'å' | 'Å' | 'ä' | 'Ä' | 'á' | 'à' => folded.push('a'),
        'é' | 'è' | 'É' => folded.push('e'),
        'ö' | 'Ö' | 'ó' | 'ò' | 'ô' => folded.push('o'),
        _ => decompose_compatible(c, |part| {
            if !is_unseen(part) {
                part.to_lowercase().filter(|lower| !is_unseen(*lower)).for_each(|lower| push_letter(folded, lower));
            }
        }),
    }
}

fn push_letter(folded: &mut String, lower: char) {
    match lower {
        'ø' => folded.push('o'),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ß' => folded.push_str("ss"),
        'þ' => folded.push_str("th"),
        'ð' | 'đ' => folded.push('d'),
        'ł' => folded.push('l'),
        'ŋ' => folded.push('n'),
        'ŧ' => folded.push('t'),
        'ı' => folded.push('i'),
        // A sigma at the end of a word is the same letter.
        'ς' => folded.push('σ'),
        // The curved marks that word processors put in.
        '’' | '‘' => folded.push('\''),
        '“' | '”' => folded.push('"'),
        '‐' | '‑' | '–' => folded.push('-'),
        other => folded.push(other),
    }
}

/// A mark upon a letter, or a character that has no picture: a soft hyphen, a joiner, a byte-order mark.
fn is_unseen(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_norwegian_would_call_the_same_is_the_same() {
        for (one, other) in [
            ("Møte", "mote"),
            ("MØTE", "møte"),
            ("Å", "a"),
            ("a\u{30a}", "å"),
            ("\u{212b}", "å"),
            ("være", "vaere"),
            ("Ærlig", "aerlig"),
            ("för", "for"),
            ("fo\u{308}r", "for"),
            ("ön", "øn"),
            ("idé", "ide"),
            ("ide\u{301}", "ide"),
            ("Garðar", "gardar"),
            ("Þór", "thor"),
            ("Straße", "STRASSE"),
            ("STRAẞE", "strasse"),
            ("Œuvre", "oeuvre"),
            ("Đorđe", "dorde"),
            ("Łódź", "lodz"),
            ("İstanbul", "istanbul"),
            ("Άνθρωπος", "ανθρωποσ"),
            ("ﬁn", "fin"),
            ("Ｆｕｌｌ", "full"),
            ("Ⅷ", "viii"),
            ("høring\u{ad}svar", "horingsvar"),
            ("kl.\u{a0}9", "kl. 9"),
            ("K.s “svar”", "k.s \"svar\""),
            ("Любой", "любои"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
        for (one, other) in [("mål", "møl"), ("ae", "a"), ("hår", "har!"), ("sett", "set")] {
            assert_ne!(fold(one), fold(other), "{one} and {other}");
        }
    }

    /// Written by Python's `unicodedata`: NFKD without the categories M, each letter `lower()`, of Latin-1 and the two
    /// Latin extensions; the letters of our own table are left out there.
    #[test]
    fn the_rest_is_what_another_language_makes_of_it() {
        let table = include_str!("fold/latin.txt");
        assert_eq!(table.lines().count(), 625);
        for line in table.lines() {
            let (letter, folded) = line.split_once(' ').unwrap();
            assert_eq!(fold(letter), folded, "{letter}");
        }
    }

    proptest! {
        #[test]
        fn folding_goes_character_by_character_and_only_once(one in "\\PC{0,20}", other in any::<String>()) {
            let both = fold(&format!("{one}{other}"));
            prop_assert_eq!(&both, &(fold(&one) + &fold(&other)));
            prop_assert_eq!(fold(&both), both);
        }
    }
}
