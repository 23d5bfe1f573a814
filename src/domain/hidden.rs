//! What may stand in `hide`: the address of anything that is asked or said.
//!
//! Invariant: fields are known from their records, so that nothing has to be kept in step by hand.

use super::entry::Field;
use super::facts::FactKind;
use super::record::{Record, Rows, Visitor};
use super::spared::KEEP_ALL;
use super::{Feedback, Goals, Profile, RowId, Seldom, Talk, Week};

/// Whether something has this address, such as `plan_b`, `priority.expect`, `fact.large` or `seldom.room`.
pub fn is_known(address: &str) -> bool {
    let seldom = [Seldom::Room, Seldom::Role, Seldom::Goal(RowId::new(""))];
    address == KEEP_ALL
        || matches!(address, "fact" | "seldom")
        || seldom.iter().any(|question| question.hidden_as() == address)
        || FactKind::ALL.iter().any(|kind| kind.setting() == address)
        || has(&mut Week::default(), address)
        || has(&mut Goals::default(), address)
        || has(&mut Feedback::default(), address)
        || has(&mut Profile::default(), address)
        || has(&mut Talk::default(), address)
}

/// The record has a field, or a table or a list of rows, at `address`.
fn has(record: &mut dyn Record, address: &str) -> bool {
    let mut search = Search { address, found: false };
    record.fields(&mut search);
    search.found
}

struct Search<'a> {
    address: &'a str,
    found: bool,
}

impl Search<'_> {
    fn see(&mut self, key: &str) {
        self.found |= self.address == key;
    }

    /// What is looked for below `key`, when it is.
    fn below(&self, key: &str) -> Option<&str> {
        self.address.strip_prefix(key)?.strip_prefix('.')
    }
}

impl Visitor for Search<'_> {
    fn text(&mut self, key: &'static str, _: &mut String) {
        self.see(key);
    }

    fn entry(&mut self, key: &'static str, _: &mut dyn Field) {
        self.see(key);
    }

    fn flag(&mut self, key: &'static str, _: &mut bool) {
        self.see(key);
    }

    fn list(&mut self, key: &'static str, _: &mut Vec<String>) {
        self.see(key);
    }

    fn table(&mut self, key: &'static str, value: &mut dyn Record) {
        self.see(key);
        self.found |= self.below(key).is_some_and(|rest| has(value, rest));
    }

    fn rows(&mut self, key: &'static str, value: &mut dyn Rows) {
        self.see(key);
        if let Some(rest) = self.below(key) {
            self.found |= has(value.push(RowId::new("")), rest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_asked_or_said_has_an_address() {
        for address in [
            "focus",
            "plan_b",
            "priority",
            "priority.expect",
            "priority.expect.quality",
            "priority.parts.hours",
            "energy.open.step_up",
            "energy",
            "close.win",
            "goal.measure.start",
            "goal.log.said",
            "ask.question",
            "give.saw",
            "room.limit_from",
            "strengths",
            "agreement.owner",
            "fact.took-longer",
            "fact",
            "seldom.room",
            "seldom.goals",
            "hide-question",
        ] {
            assert!(is_known(address), "{address}");
        }
    }

    #[test]
    fn what_only_looks_like_one_is_none() {
        for address in
            ["", "plan_c", "Focus", "priority.", "priority.m3kd.title", "focus.x", "fact.larger", ".focus", "theme"]
        {
            assert!(!is_known(address), "{address}");
        }
    }
}
