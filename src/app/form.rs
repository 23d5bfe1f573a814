//! A page of questions while it is answered: where the cursor is, and the text under it.
//!
//! Invariant: the answer stands in the record with every key; the form holds nothing that would be lost
//! with it but the cursor.

use std::collections::HashMap;

use super::docs::FieldRef;
use super::question::{Item, Kind, Question, Spot};
use super::questions::Subject;
use super::text::field::TextField;
use crate::domain::{Scalar, Table};

/// The fields that were typed in, by the names of their spots: what can be undone in each.
pub type Fields = HashMap<String, TextField>;

/// The state of a page of questions.
#[derive(Debug, Clone)]
pub struct Form {
    pub subject: Subject,
    pub spot: Option<Spot>,
    /// The open answer, when it is typed.
    pub field: Option<TextField>,
    /// What the record held when the field was last in step with it.
    known: Scalar,
    /// What the file said before the first change to the open answer.
    pub(super) before: Option<Table>,
    pub scroll: u16,
    /// So many rows further down the page was read than the open question asks for.
    pub beyond: u16,
}

impl Form {
    pub fn new(subject: Subject) -> Self {
        Self {
            subject,
            spot: None,
            field: None,
            known: Scalar::Text(String::new()),
            before: None,
            scroll: 0,
            beyond: 0,
        }
    }

    /// The open question among `items`.
    pub fn question<'a>(&self, items: &'a [Item]) -> Option<&'a Question> {
        let spot = self.spot.as_ref()?;
        questions(items).find(|question| question.spot == *spot)
    }

    /// Opens `spot`, with the cursor behind the last character.
    pub fn open(&mut self, spot: Option<Spot>) {
        self.spot = spot;
        self.field = None;
        self.before = None;
        self.beyond = 0;
    }

    /// Brings the form in step with `items`: a spot that is gone gives way to the one in its `place`, and a
    /// value that was changed elsewhere is shown, with the cursor as near as can be. What could be undone in
    /// `fields` still can.
    pub fn meet(&mut self, items: &[Item], place: usize, fields: &Fields, stored: impl Fn(&FieldRef) -> Scalar) {
        if self.question(items).is_none() {
            let count = questions(items).count();
            self.spot = questions(items).nth(place.min(count.saturating_sub(1))).map(|question| question.spot.clone());
            self.field = None;
        }
        let Some(question) = self.question(items).filter(|question| question.kind.is_typed()) else {
            self.field = None;
            return;
        };
        let stored = match &question.spot {
            Spot::Field(field) => stored(field),
            Spot::Slot(..) | Spot::Decide(..) => Scalar::Text(String::new()),
        };
        if self.field.is_some() && stored == self.known {
            return;
        }
        let is_new = self.field.is_none();
        let known = || fields.get(&question.spot.name()).cloned();
        let mut field = match self.field.take().or_else(known) {
            Some(mut field) => {
                field.take_over(&question.value);
                field
            }
            None if question.kind == Kind::Prose => TextField::prose(&question.value),
            None => TextField::line(&question.value),
        };
        if is_new && question.kind.is_measured() {
            field.choose_all();
        }
        self.field = Some(field);
        self.known = stored;
    }

    /// Notes that the record holds what was typed.
    pub fn written(&mut self, stored: Scalar) {
        self.known = stored;
    }

    /// The place of the open question among the questions of `items`; 0 when none is open.
    pub fn place(&self, items: &[Item]) -> usize {
        self.spot.as_ref().and_then(|spot| questions(items).position(|q| q.spot == *spot)).unwrap_or(0)
    }
}

/// The questions of a page, in order.
pub fn questions(items: &[Item]) -> impl Iterator<Item = &Question> {
    items.iter().filter_map(|item| match item {
        Item::Question(question) => Some(&**question),
        Item::Heading(_) | Item::Note(..) | Item::Words(_) | Item::Meter => None,
    })
}
