//! Names of list items: four of `a–z2–9`, unique in their file.
//!
//! Invariant: an id says which row is meant, wherever in the list it stands.

use std::fmt;
use std::sync::Arc;

/// The id of a list item. Ids written by hand may be any text; ours have the form of the module.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowId(Arc<str>);

impl RowId {
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for RowId {
    fn default() -> Self {
        Self::new("")
    }
}

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Letters and digits that are not mistaken for each other when read aloud or copied by hand.
const ALPHABET: &[u8; 34] = b"abcdefghijklmnopqrstuvwxyz23456789";

/// A source of new ids: the same seed gives the same ids, so that files can be compared.
#[derive(Debug, Clone)]
pub struct IdSource(u64);

impl IdSource {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// An id that `taken` does not hold.
    pub fn next(&mut self, taken: impl Fn(&RowId) -> bool) -> RowId {
        loop {
            let id = spell(self.step());
            if !taken(&id) {
                return id;
            }
        }
    }

    /// `SplitMix64` (Steele, Lea and Flood 2014): one addition and three mixing steps.
    fn step(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// The id of a row that a person wrote without one (or with its neighbour's): computed from the list's
/// key and the row's place, so that whoever reads the file finds the same. It is written into the file
/// with the first change to that row.
pub fn id_for_place(list: &str, place: usize, taken: impl Fn(&RowId) -> bool) -> RowId {
    let seed = list.bytes().fold(place as u64 + 1, |sum, byte| sum.wrapping_mul(0x100_0000_01b3) ^ u64::from(byte));
    IdSource::new(seed).next(taken)
}

fn spell(mut number: u64) -> RowId {
    let mut text = String::with_capacity(4);
    for _ in 0..4 {
        // The remainder is below 34, so it fits wherever an index is wanted.
        let index = usize::try_from(number % ALPHABET.len() as u64).unwrap_or(0);
        text.push(char::from(ALPHABET[index]));
        number /= ALPHABET.len() as u64;
    }
    RowId(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_id_is_never_given_again() {
        let mut source = IdSource::new(7);
        let first = source.next(|_| false);
        let mut again = IdSource::new(7);
        assert_ne!(again.next(|id| *id == first), first);
    }

    #[test]
    fn ids_have_the_promised_form() {
        let mut source = IdSource::new(1);
        for _ in 0..1000 {
            let id = source.next(|_| false);
            assert_eq!(id.as_str().len(), 4);
            assert!(id.as_str().bytes().all(|b| b.is_ascii_lowercase() || (b'2'..=b'9').contains(&b)));
        }
    }
}
