//! Whether what must succeed this week is mentioned in the row that comes first.
//!
//! Words are compared by their stems, small letters for large ones. Invariant: it is found missing only where both
//! say something and share no word, so that it keeps quiet where it cannot know.

use unicode_normalization::UnicodeNormalization;

use super::Fact;
use crate::domain::{Week, limits};

/// What matters most is meant to come first (DFØ: what matters most now, and what can wait): no word of the focus
/// is found in the title, the value or the first step of row 1.
pub(super) fn elsewhere(week: &Week) -> Option<Fact> {
    let first = week.priority.first().filter(|row| !row.title.is_empty())?;
    let focus = words(&week.focus);
    let row: Vec<String> =
        [&first.title, &first.value, &first.first_step].iter().flat_map(|text| words(text)).collect();
    let is_shared = |word: &String| row.iter().any(|other| are_akin(word, other));
    (!focus.is_empty() && !row.is_empty() && !focus.iter().any(is_shared)).then_some(Fact::Focus)
}

/// One holds the stem of the other. Nordic words are put together of others, so the stem may stand inside:
/// `svar` in `høringssvaret`.
fn are_akin(one: &str, other: &str) -> bool {
    one.contains(stem(other)) || other.contains(stem(one))
}

/// The first letters of a word, which stay when it is bent.
fn stem(word: &str) -> &str {
    let end = word.char_indices().nth(limits::STEM_LETTERS).map_or(word.len(), |(at, _)| at);
    &word[..end]
}

/// The words that are long enough to mean something, in small letters.
fn words(text: &str) -> Vec<String> {
    let folded: String = text.nfc().flat_map(char::to_lowercase).collect();
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().count() >= limits::STEM_LETTERS).map(ToOwned::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Priority;

    fn is_elsewhere(focus: &str, title: &str, value: &str, first_step: &str) -> bool {
        let row =
            Priority { title: title.into(), value: value.into(), first_step: first_step.into(), ..Priority::default() };
        let week = Week { focus: focus.into(), priority: vec![row, Priority::default()], ..Week::new() };
        elsewhere(&week).is_some()
    }

    #[test]
    fn one_word_in_the_title_the_value_or_the_first_step_is_enough() {
        let focus = "Høringssvaret ferdig";
        assert!(is_elsewhere(focus, "Rydde i arkivet", "Alle finner fram", "Mandag"));
        assert!(!is_elsewhere(focus, "Høringssvaret", "", ""));
        assert!(!is_elsewhere(focus, "Rydde", "Høringssvaret blir kortere", ""));
        assert!(!is_elsewhere(focus, "Rydde", "", "Skissere høringssvaret"));
    }

    #[test]
    fn a_word_is_known_bent_put_together_and_in_capitals() {
        assert!(!is_elsewhere("Innspillene samlet", "Be om innspill", "", ""));
        assert!(!is_elsewhere("Høringssvaret", "SVAR til K.", "", ""));
        assert!(!is_elsewhere("Svar om høringen", "Høringssvar", "", ""));
        assert!(!is_elsewhere("ÅRSMELDINGA", "a\u{30a}rsmelding", "", ""), "composed or not");
    }

    #[test]
    fn words_of_fewer_than_four_letters_mean_too_little() {
        assert!(is_elsewhere("Møte om mal", "Plan om mål", "", ""), "om is no word to go by");
        assert!(!is_elsewhere("Mål", "Rydde i arkivet", "", ""), "nothing to compare");
        assert!(!is_elsewhere("Rydde i arkivet", "Mål", "", ""), "nothing to compare with");
        assert!(!is_elsewhere("Møte", "Møte", "", ""), "four letters are enough");
    }

    #[test]
    fn nothing_is_said_before_both_are_filled() {
        assert!(!is_elsewhere("", "Rydde i arkivet", "", ""));
        assert!(!is_elsewhere("Høringssvaret", "", "Alle finner fram", ""));
        assert!(elsewhere(&Week { focus: "Høringssvaret".into(), ..Week::new() }).is_none());
    }
}
