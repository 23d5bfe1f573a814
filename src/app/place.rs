//! Coming back to the field that one left.
//!
//! Invariant: the place is the cursor and nothing else; losing it loses no text.

use super::docs::FieldRef;
use super::form::questions;
use super::question::Spot;
use super::questions::Subject;
use super::{App, Screen};
use crate::domain::{ClosePart, FileId, Path, RitualPart, RowId, Step, TalkPart};

impl App {
    /// Remembers where the cursor is, for coming back.
    pub(super) fn keep_place(&mut self) {
        let mut place = crate::domain::Place { week: self.docs.id.to_string(), ..Default::default() };
        if let Screen::Asking(forms) = &self.screen
            && let (Some(page), Some(form)) = (forms.first(), forms.last())
            && let Some((code, quick)) = page.subject.code()
        {
            code.clone_into(&mut place.step);
            place.quick = quick;
            place.form = match &form.subject {
                Subject::Goal(id) => format!("goal/{id}"),
                Subject::Ask(id) => format!("ask/{id}"),
                _ => String::new(),
            };
            place.field = form.spot.as_ref().map(Spot::name).unwrap_or_default();
            let cursor = form.field.as_ref().and_then(|field| u32::try_from(field.cursor()).ok());
            place.cursor =
                cursor.map_or_else(Default::default, |at| crate::domain::Entry::Value(crate::domain::Count(at)));
        } else if matches!(self.screen, Screen::Page { .. }) {
            "page".clone_into(&mut place.step);
        }
        if place != self.docs.place {
            self.docs.place = place;
            self.docs.touch(FileId::Place, self.at);
        }
    }

    /// Opens the field that was left last time, when it was in this week.
    pub(super) fn come_back(&mut self) {
        let place = self.docs.place.clone();
        if place.week != self.docs.id.to_string() {
            return;
        }
        match (Step::from_code(&place.step), place.step.as_str()) {
            (Some(step), _) => self.open_step(step, place.quick),
            (None, "all-goals") => self.open_form(Subject::Goals),
            (None, "all-asks") => self.open_form(Subject::Asks),
            (None, "page") => return self.screen = Screen::Page { scroll: 0 },
            // It is opened where it was left once it is read.
            (None, code) if TalkPart::from_code(code).is_some() => return self.open_talk(),
            (None, code) => match ClosePart::from_code(code) {
                Some(part) => self.open_close_part(part),
                None => return,
            },
        }
        match place.form.split_once('/') {
            Some(("goal", id)) if self.docs.goals.find(id).is_some() => {
                self.open_form(Subject::Goal(RowId::new(id)));
            }
            Some(("ask", id)) if self.docs.feedback.ask.iter().any(|ask| ask.id.as_str() == id) => {
                self.open_form(Subject::Ask(RowId::new(id)));
            }
            _ => {}
        }
        self.come_back_to(&place.field, place.cursor.value().map(|count| count.0 as usize));
    }

    fn come_back_to(&mut self, name: &str, cursor: Option<usize>) {
        let Some(form) = self.form() else { return };
        // A field of a row is there only while its row is open, so the row is opened first.
        let row = name.split_once(':').and_then(|(_, path)| {
            let mut parts = path.split('.');
            Some((parts.next()?, parts.next()?)).filter(|(list, _)| LISTS.contains(list))
        });
        let probe = row.map(|(list, id)| {
            let path = Path::default().named(list);
            Spot::Field(FieldRef { file: FileId::Week(self.docs.id), path: path.row(&RowId::new(id)) })
        });
        let items = super::questions::items(&form.subject, &self.context(probe.as_ref()));
        let spot = questions(&items).find(|question| question.spot.name() == name).map(|q| q.spot.clone());
        let Some(spot) = spot else { return };
        if let Some(form) = self.form_mut() {
            form.open(Some(spot));
        }
        self.refresh();
        if let (Some(cursor), Some(field)) = (cursor, self.form_mut().and_then(|form| form.field.as_mut())) {
            field.set_cursor(cursor);
        }
    }
}

/// The lists of a week whose rows open when the cursor is in them.
const LISTS: [&str; 4] = ["can_wait", "obstacle", "pause", "priority"];
