//! The signs of the program where the locale is not UTF-8: each has a form in ASCII, one column wide.
//!
//! Invariant: letters stay as they are, whoever wrote them. They stand in the files as UTF-8 whatever the locale says,
//! and a word with other letters would be another word; only signs and lines, which a font may lack, give way.

/// Every sign and line that the program draws or says, and what stands in its place.
const FORMS: &[(char, char)] = &[
    // How far something is, and what is marked.
    ('●', '*'),
    ('◐', '+'),
    ('○', 'o'),
    ('◉', '@'),
    ('★', '*'),
    ('☆', 'o'),
    ('▸', '>'),
    ('×', 'x'),
    // Lines: solid ones, broken ones, and their corners.
    ('─', '-'),
    ('━', '='),
    ('│', '|'),
    ('┄', '.'),
    ('┆', ':'),
    ('╭', '+'),
    ('╮', '+'),
    ('╰', '+'),
    ('╯', '+'),
    ('┌', '.'),
    ('┐', '.'),
    ('└', '\''),
    ('┘', '\''),
    ('█', '#'),
    ('░', '.'),
    // Where something leads, and that it goes on.
    ('↑', '^'),
    ('↓', 'v'),
    ('←', '<'),
    ('→', '>'),
    ('⌫', '<'),
    ('…', '~'),
    // Between words.
    ('·', '.'),
    ('–', '-'),
    ('—', '-'),
    ('−', '-'),
    ('‑', '-'),
    ('«', '"'),
    ('»', '"'),
    ('“', '"'),
    ('”', '"'),
    ('„', '"'),
    ('‘', '\''),
    ('’', '\''),
    ('\u{A0}', ' '),
    ('\u{202F}', ' '),
    // What stands for a character that has no picture.
    ('\u{FFFD}', '?'),
    ('\u{25CC}', '?'),
];

/// The form of `c` in ASCII; `None` where it has none or needs none.
pub fn form(c: char) -> Option<char> {
    match c {
        // The pictures of control characters.
        '\u{2400}'..='\u{2421}' => Some('?'),
        _ if c.is_ascii() => None,
        _ => FORMS.iter().find(|(sign, _)| *sign == c).map(|(_, form)| *form),
    }
}

/// `text` with each sign in its form; it takes as many columns as before.
pub fn spelled(text: &str) -> String {
    text.chars().map(|c| form(c).unwrap_or(c)).collect()
}

/// Whether the environment's locale writes something else than UTF-8: the first of `LC_ALL`, `LC_CTYPE` and `LANG` that
/// is set and not empty says so by its character set, and `C`, `POSIX` and a locale without one are not UTF-8. Where
/// none is set nothing is said, as in a container or a scheduled job, and the terminal is taken for one of today.
pub fn is_wanted(lookup: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name: &str| lookup(name).filter(|value| !value.is_empty());
    let Some(locale) = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set) else { return false };
    let name = locale.split('@').next().unwrap_or_default();
    let charset = name.rsplit('.').next().unwrap_or_default();
    !["utf-8", "utf8"].iter().any(|known| charset.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_says_which_character_set() {
        let cases: &[(&[(&str, &str)], bool)] = &[
            (&[], false),
            (&[("LANG", "")], false),
            (&[("LANG", "nb_NO.UTF-8")], false),
            (&[("LANG", "nb_NO.utf8")], false),
            (&[("LANG", "C.UTF-8")], false),
            (&[("LC_CTYPE", "UTF-8")], false),
            (&[("LANG", "sv_SE.UTF-8@euro")], false),
            (&[("LANG", "C")], true),
            (&[("LANG", "POSIX")], true),
            (&[("LANG", "nb_NO")], true),
            (&[("LANG", "nb_NO.ISO-8859-1")], true),
            (&[("LANG", "sv_SE@euro")], true),
            (&[("LANG", "C"), ("LC_CTYPE", "nb_NO.UTF-8")], false),
            (&[("LANG", "nb_NO.UTF-8"), ("LC_CTYPE", "C")], true),
            (&[("LANG", "nb_NO.UTF-8"), ("LC_CTYPE", "C.UTF-8"), ("LC_ALL", "C")], true),
            (&[("LANG", "C"), ("LC_ALL", ""), ("LC_CTYPE", "C.UTF-8")], false),
            (&[("LANG", "nb_NO.UTF-8"), ("LC_MESSAGES", "C")], false),
        ];
        for (environment, wanted) in cases {
            let lookup =
                |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(is_wanted(lookup), *wanted, "{environment:?}");
        }
    }

    #[test]
    fn every_form_is_one_sign_of_ascii_and_no_letter_has_one() {
        for (sign, form) in FORMS {
            assert!(form.is_ascii_graphic() || *form == ' ', "{sign}");
            assert!(!sign.is_alphanumeric() && !sign.is_ascii(), "{sign}");
            assert_eq!(FORMS.iter().filter(|(other, _)| other == sign).count(), 1, "{sign} stands there twice");
        }
        assert_eq!(spelled("uke 48 · «Møtet» … ●◐○ 1–5"), "uke 48 . \"Møtet\" ~ *+o 1-5");
    }
}
