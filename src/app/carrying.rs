//! What earlier weeks left to decide about: taken along, put aside, let go, split, renegotiated or handed over.
//!
//! Invariant: every decision can be taken back whole, and what comes after the first frame moves nothing that
//! somebody is at.

use super::App;
use super::docs::FieldRef;
use super::question::{List, Spot, Tone};
use super::questions::Subject;
use crate::domain::carry::{self, Leftover, offered, reference};
use crate::domain::{AskKind, FileId, Past, Path, RowId, Week};
use crate::locale::Text;

impl App {
    /// What other weeks say has been read. Rows that come back and facts take their places, and the line that the
    /// cursor is on stays where it is, as far as the page is longer than the screen.
    pub(super) fn told_past(&mut self, past: Past) {
        let before = self.flow.open().map(|block| block.top).zip(self.form().map(|form| form.scroll));
        self.past = past;
        self.refresh();
        let after = self.flow.open().map(|block| block.top);
        if let (Some((top, scroll)), Some(now), Some(form)) = (before, after, self.form_mut()) {
            form.scroll = scroll.saturating_add(now).saturating_sub(top);
            self.reflow();
        }
    }

    pub(super) fn take_leftover(&mut self, origin: &str) {
        self.row_from(origin, Text("leftover-taken"), carry::take);
    }

    /// Puts it aside, and asks for the week in which it comes back.
    pub(super) fn park_leftover(&mut self, origin: &str) {
        self.put_aside(origin, Text("leftover-parked"));
    }

    pub(super) fn drop_leftover(&mut self, origin: &str) {
        self.decide_leftover(origin, Text("leftover-dropped"), |app, leftover| {
            carry::drop(&mut app.docs.week, leftover);
        });
    }

    /// Puts aside again what came back, and asks for its new week.
    pub(super) fn wait_again(&mut self, origin: &str) {
        self.put_aside(origin, Text("leftover-waits"));
    }

    fn put_aside(&mut self, origin: &str, told: Text) {
        if let Some(id) = self.row_from(origin, told, carry::park) {
            self.go_to_week_field(Path::of("can_wait").row(&id).key("revisit"));
        }
    }

    /// Takes it along in parts: the cursor is on the first of them.
    pub(super) fn split_leftover(&mut self, origin: &str) {
        let Some(id) = self.row_from(origin, Text("leftover-is-split"), carry::take) else { return };
        let row = self.docs.week.priority.iter().find(|row| row.id == id);
        match row.and_then(|row| row.parts.first()).map(|part| part.id.clone()) {
            Some(part) => self.go_to_week_field(Path::of("priority").row(&id).key("parts").row(&part).key("title")),
            None => self.go_to(Spot::Slot(List::Part(id), 0)),
        }
    }

    /// Takes it along, and drafts a request to have decided what counts.
    pub(super) fn renegotiate(&mut self, origin: &str) {
        let (told, question) = (Text("leftover-is-renegotiated"), Text("draft-renegotiate"));
        self.with_request(origin, told, (AskKind::Priority, question), |app, leftover| {
            let id = app.new_id(FileId::Week(app.docs.id));
            carry::take(&mut app.docs.week, leftover, id.clone());
            reference(app.docs.id, &id)
        });
    }

    /// Lets it go, and drafts a request for somebody else to take it over.
    pub(super) fn hand_over(&mut self, origin: &str) {
        let (told, question) = (Text("leftover-is-handed-over"), Text("draft-hand-over"));
        self.with_request(origin, told, (AskKind::Resources, question), |app, leftover| {
            carry::drop(&mut app.docs.week, leftover);
            leftover.origin.clone()
        });
    }

    /// Decides about the leftover at `origin`, and drafts a request about it that comes from what `decide` names.
    /// Both are taken back together.
    fn with_request(
        &mut self,
        origin: &str,
        told: Text,
        (kind, question): (AskKind, Text),
        decide: impl FnOnce(&mut Self, &Leftover) -> String,
    ) {
        if !self.may_write(FileId::Feedback) {
            return;
        }
        let both = |app: &mut Self, leftover: &Leftover| (decide(app, leftover), leftover.row.title.clone());
        let Some((source, about)) = self.decide_leftover(origin, told, both) else { return };
        let before = self.docs.table(FileId::Feedback);
        if let Some(id) = self.insert_ask(&source, &about, kind, question) {
            self.undo_along(FileId::Feedback, &before);
            self.open_form(Subject::Ask(id));
        }
    }

    /// Makes a row of it by `make`, and answers with its id.
    fn row_from(&mut self, origin: &str, told: Text, make: fn(&mut Week, &Leftover, RowId)) -> Option<RowId> {
        self.decide_leftover(origin, told, |app, leftover| {
            let id = app.new_id(FileId::Week(app.docs.id));
            make(&mut app.docs.week, leftover, id.clone());
            id
        })
    }

    /// Decides about the leftover at `origin`, if it is still offered.
    fn decide_leftover<T>(
        &mut self,
        origin: &str,
        told: Text,
        decide: impl FnOnce(&mut Self, &Leftover) -> T,
    ) -> Option<T> {
        let offered = offered(self.last.as_ref(), &self.past, self.docs.id, &self.docs.week);
        let leftover = offered.into_iter().find(|leftover| leftover.origin == origin)?;
        let decided = self.deed(FileId::Week(self.docs.id), |app| decide(app, &leftover))?;
        self.say(told, Tone::Quiet);
        Some(decided)
    }

    fn go_to_week_field(&mut self, path: Path) {
        self.go_to(Spot::Field(FieldRef { file: FileId::Week(self.docs.id), path }));
    }

    fn go_to(&mut self, spot: Spot) {
        if let Some(form) = self.form_mut() {
            form.open(Some(spot));
        }
    }
}
