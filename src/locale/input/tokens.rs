//! Typed text as numbers, words and marks, and the words that mean the same in the four languages.
//!
//! Invariant: every text has a reading, and two texts that a reader would call the same have the same one.

use unicode_normalization::UnicodeNormalization;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Digits; more than fit say the largest number, which no date has.
    Number(u32),
    /// Letters.
    Word(&'a str),
    /// One character of any other kind, but no space.
    Mark(char),
}

/// Small words that say nothing about which day: "den 27 november", "on Friday", "27th November".
const FILLERS: [&str; 7] = ["på", "on", "den", "st", "nd", "rd", "th"];

/// The text in small letters, with each accented letter as one character whatever the keyboard sent.
pub fn fold(text: &str) -> String {
    text.nfc().collect::<String>().to_lowercase()
}

/// What stands in a folded text. Points and commas beside a word are left out: "27. nov." is "27 nov".
pub(super) fn read(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some((token, after)) = first(rest) {
        match token {
            Token::Word(word) if FILLERS.contains(&word) => {}
            Token::Word(_) => {
                if tokens.last() == Some(&Token::Mark('.')) {
                    tokens.pop();
                }
                tokens.push(token);
            }
            Token::Mark('.' | ',') if matches!(tokens.last(), Some(Token::Word(_))) => {}
            Token::Number(_) | Token::Mark(_) => tokens.push(token),
        }
        rest = after.trim_start();
    }
    tokens
}

/// The first token and what follows it.
fn first(text: &str) -> Option<(Token<'_>, &str)> {
    let start = text.chars().next()?;
    let run = |belongs: fn(char) -> bool| {
        let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
        text.split_at_checked(end)
    };
    if start.is_ascii_digit() {
        let (digits, rest) = run(|c| c.is_ascii_digit())?;
        Some((Token::Number(digits.parse().unwrap_or(u32::MAX)), rest))
    } else if start.is_alphabetic() {
        let (word, rest) = run(char::is_alphabetic)?;
        Some((Token::Word(word), rest))
    } else {
        Some((Token::Mark(start), text.get(start.len_utf8()..)?))
    }
}

pub(super) fn is_next(word: &str) -> bool {
    matches!(word, "neste" | "nästa" | "next")
}

pub(super) fn is_last(word: &str) -> bool {
    matches!(word, "forrige" | "førre" | "förra" | "last")
}

pub(super) fn is_week(word: &str) -> bool {
    matches!(
        word,
        "uke"
            | "uka"
            | "uken"
            | "uker"
            | "u"
            | "veke"
            | "veka"
            | "veker"
            | "vecka"
            | "veckan"
            | "veckor"
            | "v"
            | "week"
            | "weeks"
            | "w"
    )
}

/// A count in digits or as a word, one to ten.
pub(super) fn count_of(token: Token) -> Option<u32> {
    match token {
        Token::Number(number) => Some(number),
        Token::Word("en" | "én" | "ei" | "éi" | "ein" | "éin" | "et" | "ett" | "eit" | "a" | "one") => Some(1),
        Token::Word("to" | "två" | "two") => Some(2),
        Token::Word("tre" | "three") => Some(3),
        Token::Word("fire" | "fyra" | "four") => Some(4),
        Token::Word("fem" | "five") => Some(5),
        Token::Word("seks" | "sex" | "six") => Some(6),
        Token::Word("sju" | "syv" | "seven") => Some(7),
        Token::Word("åtte" | "åtta" | "eight") => Some(8),
        Token::Word("ni" | "nio" | "nine") => Some(9),
        Token::Word("ti" | "tio" | "ten") => Some(10),
        Token::Word(_) | Token::Mark(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Token::{Mark, Number, Word};
    use super::*;

    #[test]
    fn text_becomes_numbers_words_and_marks() {
        let cases: &[(&str, &[Token])] = &[
            ("", &[]),
            ("  ", &[]),
            ("27.11.2026", &[Number(27), Mark('.'), Number(11), Mark('.'), Number(2026)]),
            ("27. Nov. 2026", &[Number(27), Word("nov"), Number(2026)]),
            ("Friday, 4th December", &[Word("friday"), Number(4), Word("december")]),
            ("v.50", &[Word("v"), Number(50)]),
            ("−2", &[Mark('−'), Number(2)]),
            ("99999999999", &[Number(u32::MAX)]),
            ("NA\u{30a}", &[Word("nå")]),
            ("½²", &[Mark('½'), Mark('²')]),
        ];
        for (text, expected) in cases {
            assert_eq!(read(&fold(text)), *expected, "{text}");
        }
    }
}
