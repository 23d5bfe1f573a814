//! How near a text comes to what is looked for, when letters may be left out between those that are typed.
//!
//! Invariant: both sides are folded before they meet, so case, accents and letters that a keyboard lacks never part
//! them; the matcher's own normalising is off, since it does not reach the needle.

use std::fmt;

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use crate::review::fold::fold;

/// What is looked for: words, each of which must be found.
pub(super) struct Needle {
    pattern: Pattern,
    matcher: Matcher,
    letters: Vec<char>,
}

impl Needle {
    pub(super) fn new(words: &str) -> Self {
        let pattern = Pattern::new(&fold(words), CaseMatching::Respect, Normalization::Never, AtomKind::Fuzzy);
        Self { pattern, matcher: Matcher::new(Config::DEFAULT), letters: Vec::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.pattern.atoms.is_empty()
    }

    /// How near the folded text `hay` comes, more being nearer; `None` where a word is not in it.
    pub(super) fn score(&mut self, hay: &str) -> Option<u32> {
        self.pattern.score(Utf32Str::new(hay, &mut self.letters), &mut self.matcher)
    }
}

impl fmt::Debug for Needle {
    /// The matcher is a heap of scratch memory.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Needle").field(&self.pattern).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(words: &str, hay: &str) -> Option<u32> {
        Needle::new(words).score(&fold(hay))
    }

    #[test]
    fn letters_in_order_are_enough_and_a_word_is_nearer() {
        assert!(score("hdrm", "Rolle og handlingsrom").is_some());
        assert!(score("mord", "handlingsrom").is_none());
        assert!(score("rom", "rom").unwrap() >= score("rom", "Rolle og handlingsrom").unwrap());
        assert!(score("mål", "alle mål").unwrap() > score("mål", "marsjer uten å lede").unwrap());
    }

    #[test]
    fn what_tells_letters_apart_for_the_eye_alone_parts_nothing() {
        for (words, hay) in [("mal", "Mål"), ("MÅL", "mal"), ("tilbakemelding", "Tilbakemelding"), ("okt", "ØKT")] {
            assert!(score(words, hay).is_some(), "{words} in {hay}");
        }
        // As one letter and a mark, on either side.
        assert_eq!(score("ma\u{30a}l", "mål"), score("mål", "ma\u{30a}l"));
        assert!(score("ma\u{30a}l", "mål").is_some());
        // Nothing in a needle is a sign for the matcher.
        assert!(score("^mål$", "mål").is_none());
    }

    #[test]
    fn every_word_is_wanted_in_any_order() {
        assert!(score("47 uke", "uke 47").is_some());
        assert!(score("47 uke ring", "uke 47").is_none());
        assert!(Needle::new("  ").is_empty());
    }
}
