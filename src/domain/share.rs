//! The rules of the gate: which lines of a one-to-one may leave.
//!
//! Invariant: a line is private until its owner chose it, and again as soon as its text is another than the one
//! that was chosen.

use super::id::RowId;
use super::talk::{Share, Talk};

/// Short for `text`: the same for the same text always, on every machine and in every version (FNV-1a, 64 bits,
/// in hexadecimal). It tells a changed text from the one that was chosen; it hides nothing.
pub fn fingerprint(text: &str) -> String {
    format!("{:016x}", fnv_1a(text.as_bytes()))
}

/// Fowler, Noll and Vo's hash 1a with their constants for 64 bits.
pub fn fnv_1a(bytes: &[u8]) -> u64 {
    let step = |hash: u64, &byte: &u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

impl Talk {
    /// What `reference` names may leave, while it has this `hash`.
    pub fn shares(&self, reference: &str, hash: &str) -> bool {
        self.share.iter().any(|share| share.reference == reference && share.hash == hash)
    }

    /// Lets out what `reference` names with this `hash`; a choice of an earlier text of it gives way.
    pub fn let_out(&mut self, reference: &str, hash: String, id: RowId) {
        let mut is_known = false;
        // A merge may have left it twice.
        for share in self.share.iter_mut().filter(|share| share.reference == reference) {
            share.hash.clone_from(&hash);
            is_known = true;
        }
        if !is_known {
            self.share.push(Share { id, reference: reference.to_owned(), hash });
        }
    }

    /// Makes private what `reference` names.
    pub fn keep_in(&mut self, reference: &str) {
        self.share.retain(|share| share.reference != reference);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_is_the_published_fnv_1a() {
        // From the authors' table of test vectors.
        for (text, hash) in [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")] {
            assert_eq!(fingerprint(text), hash);
        }
    }

    #[test]
    fn nothing_leaves_until_it_is_chosen_and_not_when_it_is_another_text() {
        let mut talk = Talk::default();
        let (goal, now, then) = ("goals/r7xa", fingerprint("Tydeligere regler"), fingerprint("Tydelige regler"));
        assert!(!talk.shares(goal, &now));
        talk.let_out(goal, then.clone(), RowId::new("a2aa"));
        assert!(talk.shares(goal, &then) && !talk.shares(goal, &now) && !talk.shares("goals/e4mm", &then));
        talk.let_out(goal, now.clone(), RowId::new("b2bb"));
        assert!(talk.shares(goal, &now) && !talk.shares(goal, &then));
        assert_eq!(talk.share.len(), 1);
        talk.keep_in(goal);
        assert_eq!(talk.share, []);
    }
}
