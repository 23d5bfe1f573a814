//! Closing a week: opening the ritual, going through its parts, and ending it.
//!
//! Invariant: a week is closed by leaving the last part, and can be opened again at any time with all it said.

use super::docs::FieldRef;
use super::form::{Form, questions};
use super::question::Tone;
use super::questions::Subject;
use super::{App, Begin, Screen};
use crate::domain::close::{self, Decided};
use crate::domain::week::Status;
use crate::domain::{ClosePart, FileId, Path, RitualPart, RowId, Scalar, StepState, WeekId};
use crate::locale::{Text, dates};

impl App {
    /// The last written week before this one, when it was left without being closed.
    pub fn missed_close(&self) -> Option<WeekId> {
        let (id, last) = self.last.as_ref()?;
        let is_open = last.status.value() == Some(&Status::Open) && !last.priority.is_empty();
        // After a gap of weeks nobody is asked about what was long ago.
        (is_open && *id == self.docs.id.previous()).then_some(*id)
    }

    /// Closes the week that is open; as long as it has no row, the last one, which takes a minute.
    pub(super) fn open_close(&mut self) {
        match self.missed_close().filter(|_| self.docs.week.priority.is_empty()) {
            Some(last) => self.turn_to(last, Begin::QuickClose),
            None => self.open_close_part(self.next_close_part()),
        }
    }

    /// The first part that was not walked through; the first of all when every one was.
    fn next_close_part(&self) -> ClosePart {
        let is_done = |part: &ClosePart| part.state(self.docs.id, &self.docs.week) == StepState::Done;
        ClosePart::ALL.into_iter().find(|part| !is_done(part)).unwrap_or(ClosePart::Outcomes)
    }

    pub(super) fn open_close_part(&mut self, part: ClosePart) {
        self.open_page(Subject::Close(part));
    }

    /// Outcomes alone, for a Friday that was missed.
    pub(super) fn open_quick_close(&mut self) {
        self.open_page(Subject::QuickClose);
    }

    fn open_page(&mut self, subject: Subject) {
        let mut form = Form::new(subject);
        let items = super::questions::items(&form.subject, &self.context(None));
        form.spot = questions(&items).next().map(|question| question.spot.clone());
        self.resting.clear();
        self.screen = Screen::Asking(vec![form]);
    }

    /// Leaves a part as done, and opens the next or ends the close.
    pub(super) fn leave_close_part(&mut self, part: ClosePart) {
        let file = FileId::Week(self.docs.id);
        let is_new = part.state(self.docs.id, &self.docs.week) != StepState::Done;
        if is_new && self.docs.is_open(file) {
            self.docs.week.seen.push(part.code().to_owned());
            self.docs.touch(file, self.at);
        }
        match part.next() {
            Some(next) => self.open_close_part(next),
            None => self.end_close(),
        }
        self.save_now();
    }

    /// The week is closed: the rest waits until Monday.
    fn end_close(&mut self) {
        self.put_status(Status::Closed);
        self.screen = Screen::Page { scroll: 0 };
        let next = dates::week_name(self.texts.language(), self.docs.id.next(), self.docs.id.year());
        self.notice = Some((self.texts.say_with(Text("close-done"), &[("week", next.into())]), Tone::Good));
    }

    /// The minute is over; then back to the week that it is now.
    pub(super) fn end_quick_close(&mut self) {
        self.put_status(Status::Closed);
        self.save_now();
        let now = WeekId::of(self.at.today());
        if self.docs.id == now {
            self.screen = Screen::Start { row: None };
        } else {
            self.turn_to(now, Begin::Anywhere);
        }
    }

    /// A week away is one key, and so is coming back.
    pub(super) fn toggle_away(&mut self) {
        let is_away = self.docs.week.status.value() == Some(&Status::Away);
        let before = self.docs.table(FileId::Week(self.docs.id));
        let status = if is_away { Status::Open } else { Status::Away };
        if self.put_status(status) {
            self.undo_to(FileId::Week(self.docs.id), &Path::of("status"), &before);
        } else {
            self.say(Text("file-is-closed"), Tone::Warn);
        }
        self.save_now();
    }

    fn put_status(&mut self, status: Status) -> bool {
        let field = FieldRef { file: FileId::Week(self.docs.id), path: Path::of("status") };
        self.docs.put(&field, &Scalar::Text(status.code().to_owned()), self.at)
    }

    /// Decides what becomes of a row that is not done.
    pub(super) fn close_row(&mut self, row: &RowId, what: Decided) {
        let new = self.new_id(FileId::Week(self.docs.id));
        let file = FileId::Week(self.docs.id);
        self.deed(file, |app| close::decide(app.docs.id, &mut app.docs.week, row, what, new));
    }
}
