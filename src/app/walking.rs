//! The way through the steps: from one to the next, back, and out to the start screen.
//!
//! Invariant: a step is done once it was left by its last question or by going on.

use super::docs::FieldRef;
use super::form::{Form, questions};
use super::question::{List, Spot, Tone};
use super::questions::Subject;
use super::{App, Screen};
use crate::domain::{FileId, Path, RitualPart, Scalar, Step};
use crate::locale::Text;

impl App {
    /// One back: from a form to the page it was opened from, from a step to the start screen.
    pub(super) fn go_back(&mut self) {
        self.left_field();
        if self.first_time {
            return self.leave();
        }
        let Screen::Asking(forms) = &mut self.screen else { return };
        if forms.len() > 1 {
            forms.pop();
        } else {
            self.rest();
        }
    }

    /// To the start screen. The page waits there to be gone on with, unless it was opened from there itself.
    pub(super) fn rest(&mut self) {
        if let Screen::Asking(forms) = std::mem::replace(&mut self.screen, Screen::Start { row: None })
            && forms.iter().all(|form| !form.subject.is_aside())
        {
            self.resting = forms;
        }
    }

    /// The first page is left: from now on things are written, and first of all the language that was shown
    /// there, so that the same files mean the same in whatever terminal they are opened.
    pub(super) fn leave_first_page(&mut self, quick: bool) {
        self.first_time = false;
        let field = FieldRef { file: FileId::Settings, path: Path::of("language") };
        self.docs.put(&field, &Scalar::Text(self.texts.language().code().to_owned()), self.at);
        self.open_step(Step::Role, quick);
    }

    pub(super) fn open_step(&mut self, step: Step, quick: bool) {
        let subject = if quick { Subject::Quick(step) } else { Subject::Step(step) };
        self.resting.clear();
        self.screen = Screen::Asking(vec![self.at_the_top(subject)]);
    }

    /// Leaves the step as done and opens the next, or the finished page behind the last.
    pub(super) fn next_step(&mut self) {
        self.left_field();
        match self.form().map(|form| form.subject.clone()) {
            Some(Subject::First) => return self.leave_first_page(false),
            Some(Subject::Capture(_)) => return self.leave_capture(),
            Some(Subject::QuickClose) => return self.end_quick_close(),
            Some(subject) if subject.is_aside() => return self.turn_page(subject.beside(1)),
            _ => self.close_forms(),
        }
        match self.form().map(|form| form.subject.clone()) {
            Some(Subject::Close(part)) => return self.leave_close_part(part),
            Some(Subject::Talk(id, part)) => return self.leave_talk_part(id, part),
            _ => {}
        }
        let Some((step, quick)) = self.step() else { return };
        if self.offers_can_wait(step) {
            return;
        }
        if !self.docs.week.has_seen(step) && self.docs.is_open(FileId::Week(self.docs.id)) {
            self.docs.week.seen.push(step.code().to_owned());
            self.docs.touch(FileId::Week(self.docs.id), self.at);
            self.save_now();
        }
        match walk(step, quick, Step::next) {
            Some(next) => self.open_step(next, quick),
            None => self.screen = Screen::Page { scroll: 0 },
        }
    }

    /// Leaves the forms that lie over the step.
    fn close_forms(&mut self) {
        if let Screen::Asking(forms) = &mut self.screen {
            forms.truncate(1);
        }
    }

    /// Turns to another of the pages that belong together; where there is none, one comes back.
    fn turn_page(&mut self, page: Option<Subject>) {
        match page.map(|page| self.at_the_top(page)) {
            Some(page) => {
                if let Some(form) = self.form_mut() {
                    *form = page;
                }
            }
            None => self.go_back(),
        }
    }

    /// The page about `subject`, at its first question.
    pub(super) fn at_the_top(&self, subject: Subject) -> Form {
        let mut form = Form::new(subject);
        let items = super::questions::items(&form.subject, &self.context(None));
        form.spot = questions(&items).next().map(|question| question.spot.clone());
        form
    }

    pub(super) fn previous_step(&mut self) {
        self.left_field();
        if let Some(aside) = self.form().map(|form| form.subject.clone()).filter(Subject::is_aside) {
            return self.turn_page(aside.beside(-1));
        }
        self.close_forms();
        if let Some(Subject::Close(part)) = self.form().map(|form| form.subject.clone()) {
            return match part.previous() {
                Some(previous) => self.open_close_part(previous),
                None => self.screen = Screen::Start { row: None },
            };
        }
        if let Some(Subject::Talk(id, part)) = self.form().map(|form| form.subject.clone()) {
            return match part.previous() {
                Some(previous) => self.open_talk_part(id, previous),
                None => self.screen = Screen::Start { row: None },
            };
        }
        let Some((step, quick)) = self.step() else { return };
        match walk(step, quick, Step::previous) {
            Some(previous) => self.open_step(previous, quick),
            None => self.screen = Screen::Start { row: None },
        }
    }

    /// Over capacity with nothing put aside, the list of what can wait is offered once before going on.
    fn offers_can_wait(&mut self, step: Step) -> bool {
        let capacity = crate::domain::Capacity::of(self.docs.id, &self.docs.week, &self.docs.settings);
        let offer = step == Step::Priorities
            && capacity.is_over()
            && self.docs.week.can_wait.is_empty()
            && !self.docs.settings.hides("can_wait.what")
            && !self.offered_can_wait;
        if offer {
            self.offered_can_wait = true;
            self.say(Text("offer-can-wait"), Tone::Plain);
            if let Some(form) = self.form_mut() {
                form.open(Some(Spot::Slot(List::CanWait, 0)));
            }
        }
        offer
    }
}

/// The step that `turn` leads to; the quick version passes goals and feedback by.
fn walk(from: Step, quick: bool, turn: fn(Step) -> Option<Step>) -> Option<Step> {
    let mut step = turn(from);
    while quick && matches!(step, Some(Step::Goals | Step::Feedback)) {
        step = step.and_then(turn);
    }
    step
}
