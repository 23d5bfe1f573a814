//! The mouse, for those who want it: what was pointed at, and the wheel.
//!
//! Invariant: a click does what keys could have done there, and nothing else; where a question lies over the screen, only
//! keys answer it.

use super::keys::Action;
use super::looking::lines::Stand;
use super::question::Spot;
use super::questions::Subject;
use super::{App, Modal, Screen};
use crate::domain::{ClosePart, RowId, Step, TalkPart, WeekId};

/// Something on the screen that can be pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A step on the start screen.
    Step(Step),
    /// A row on the start screen.
    Row(RowId),
    /// A part of the ritual, from 0.
    Part(usize),
    Question(Spot),
    /// A place in the text that is typed: its column and row.
    Letter {
        column: u16,
        row: u16,
        width: u16,
    },
    /// An option of the open question, from 0.
    Choice(usize),
    Week(WeekId),
    /// A line of looking back.
    Line(Stand),
}

impl App {
    pub(super) fn click(&mut self, target: Target) {
        self.notice = None;
        if self.modal.is_some() {
            return;
        }
        match target {
            Target::Step(step) => self.open_step(step, false),
            Target::Row(id) => self.screen = Screen::Start { row: Some(id) },
            Target::Part(index) => self.open_part(index),
            Target::Question(spot) => {
                self.left_field();
                if let Some(form) = self.form_mut() {
                    form.open(Some(spot));
                }
            }
            Target::Letter { column, row, width } => {
                if let Some(field) = self.form_mut().and_then(|form| form.field.as_mut()) {
                    field.set_cursor(field.byte_at(column, row, width));
                }
            }
            Target::Choice(index) => {
                if let Ok(number) = u8::try_from(index + 1) {
                    self.act_on_questions(Action::Choose(number));
                }
            }
            Target::Week(week) => self.click_week(week),
            Target::Line(stand) => self.click_line(stand),
        }
    }

    /// Opens another part of the ritual; the one that is left is not done by that.
    fn open_part(&mut self, index: usize) {
        self.left_field();
        let Screen::Asking(forms) = &self.screen else { return };
        match forms.first().map(|form| form.subject.clone()) {
            Some(Subject::Step(_)) => _ = Step::ALL.get(index).map(|step| self.open_step(*step, false)),
            Some(Subject::Quick(_)) => _ = Step::ALL.get(index).map(|step| self.open_step(*step, true)),
            Some(Subject::Close(_)) => _ = ClosePart::ALL.get(index).map(|part| self.open_close_part(*part)),
            Some(Subject::Talk(id, _)) => _ = TalkPart::ALL.get(index).map(|part| self.open_talk_part(id, *part)),
            _ => {}
        }
    }

    /// The first click chooses a week, the second opens it.
    fn click_week(&mut self, week: WeekId) {
        let Screen::Weeks(listing) = &mut self.screen else { return };
        if listing.listed.get(listing.place()) == Some(&week) {
            return self.act_on_screen(Action::Continue);
        }
        listing.chosen = Some(week);
    }

    fn click_line(&mut self, stand: Stand) {
        let Screen::Looking(looking) = &mut self.screen else { return };
        if looking.choose(stand) {
            self.act_on_screen(Action::Continue);
        }
    }

    /// The wheel was turned so many notches down, or up: lists go on by one, pages by three rows.
    pub(super) fn wheel(&mut self, notches: isize) {
        let action = if notches < 0 { Action::Up } else { Action::Down };
        let scrolls = matches!(
            (&self.modal, &self.screen),
            (Some(Modal::Help(_)), _)
                | (None, Screen::Page { .. } | Screen::Past(_) | Screen::Troubles { .. } | Screen::Brief(_))
        );
        for _ in 0..notches.unsigned_abs() * if scrolls { 3 } else { 1 } {
            self.act_on(action);
        }
    }
}
