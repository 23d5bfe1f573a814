//! How a number is written.
//!
//! Invariant: at most one decimal, none when it is zero; a comma everywhere but in English.

use super::Language;
use crate::domain::{Amount, Scalar, Value};

/// `7,5` or `7.5`, rounded half away from zero; `8` when nothing stands after the comma.
/// What is no number at all is written as a dash.
pub fn number(language: Language, value: f64) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let rounded = one_decimal(value);
    let sign = if rounded < 0.0 { "−" } else { "" };
    let digits = format!("{sign}{}", rounded.abs());
    match language {
        Language::English => digits,
        Language::Bokmal | Language::Nynorsk | Language::Swedish => digits.replace('.', ","),
    }
}

/// The finite number with all its decimals, as it is edited: nothing is rounded that somebody typed, and what
/// is typed again is the same number.
pub fn exact(language: Language, value: f64) -> String {
    let mut text = value.to_string();
    if Amount::read(&Scalar::Text(text.clone())).is_none() {
        // Three decimals could be thousands; four cannot.
        text.push('0');
    }
    match language {
        Language::English => text,
        Language::Bokmal | Language::Nynorsk | Language::Swedish => text.replace('.', ","),
    }
}

/// An amount of hours with the sign for them: `7,5 t` (timar, timer), `7,5 h`.
pub fn hours(language: Language, value: f64) -> String {
    with_unit(language, &number(language, value))
}

/// The same with all its decimals, as it is counted.
pub fn exact_hours(language: Language, value: f64) -> String {
    with_unit(language, &exact(language, value))
}

fn with_unit(language: Language, number: &str) -> String {
    let unit = match language {
        Language::Bokmal | Language::Nynorsk => "t",
        Language::Swedish | Language::English => "h",
    };
    // A number and its unit stay on one line.
    format!("{number}\u{a0}{unit}")
}

/// The number that is shown. What a text is chosen by (one hour, two hours) must be this one too.
pub(super) fn one_decimal(value: f64) -> f64 {
    let tenths = (value * 10.0).round();
    // Above a float's range of tenths there are no decimals to round.
    if tenths.is_finite() { tenths / 10.0 } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_at_most_one_decimal() {
        for (value, comma, point) in [
            (7.5, "7,5", "7.5"),
            (8.0, "8", "8"),
            (0.25, "0,3", "0.3"),
            (7.96, "8", "8"),
            (12_000.0, "12000", "12000"),
            (-2.5, "−2,5", "−2.5"),
            (-0.04, "0", "0"),
            (f64::NAN, "–", "–"),
            (f64::INFINITY, "–", "–"),
        ] {
            for language in [Language::Bokmal, Language::Nynorsk, Language::Swedish] {
                assert_eq!(number(language, value), comma, "{language:?} {value}");
            }
            assert_eq!(number(Language::English, value), point, "{value}");
        }
        assert_eq!(number(Language::English, f64::MAX).len(), 309);
    }

    #[test]
    fn an_amount_that_is_edited_is_read_as_the_same_number() {
        for value in [7.5, 8.0, -2.25, 0.125, -0.5, 1.125, -12.625, 1500.0, 1e-7, 0.1 + 0.2, 1e22, f64::MAX] {
            for language in Language::ALL {
                let text = exact(language, value);
                let read = Amount::read(&Scalar::Text(text.clone()));
                assert_eq!(read, Some(Amount(value)), "{text}");
            }
        }
        assert_eq!(exact(Language::Bokmal, 1.125), "1,1250");
        assert_eq!(exact(Language::English, 0.125), "0.125");
    }

    #[test]
    fn hours_carry_the_sign_of_the_language() {
        assert_eq!(
            Language::ALL.map(|language| hours(language, 7.5)),
            ["7,5\u{a0}t", "7,5\u{a0}t", "7,5\u{a0}h", "7.5\u{a0}h"]
        );
    }
}
