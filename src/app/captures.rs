//! Lines captured on the way: opened with one key, typed, and called what they are.
//!
//! Invariant: a line is in the week from its first character on, and stays there whatever it is called.

use super::form::Form;
use super::question::{List, Spot, Tone};
use super::questions::Subject;
use super::{App, Screen};
use crate::domain::week::NoteKind;
use crate::domain::{Capture, Change, FileId, Path, RowId, Scalar, Table};
use crate::locale::Text;

impl App {
    /// An empty line, to be typed at once.
    pub(super) fn open_capture(&mut self) {
        let capture = Capture::Note(NoteKind::Note);
        let mut form = Form::new(Subject::Capture(capture));
        form.spot = Some(Spot::Slot(List::Capture(capture), 0));
        self.screen = Screen::Asking(vec![form]);
    }

    /// The line is this: with words in it that ends it, and before them it waits for them.
    pub(super) fn capture_as(&mut self, capture: Capture) {
        let line = self.captured();
        if let Some(form) = self.form_mut() {
            form.subject = Subject::Capture(capture);
            if line.is_none() {
                form.open(Some(Spot::Slot(List::Capture(capture), 0)));
            }
        }
        if let Some((was, id)) = line {
            self.recapture(was, &id, capture);
            self.leave_capture();
        }
    }

    /// The line on screen as it is kept: what it is, and its row. `None` while nothing was typed.
    fn captured(&self) -> Option<(Capture, RowId)> {
        let Subject::Capture(capture) = self.form()?.subject else { return None };
        let id = match self.spot()? {
            Spot::Field(field) => field.path.row_id()?.clone(),
            Spot::Decide(_, id) => RowId::new(id),
            Spot::Slot(..) => return None,
        };
        self.row_at(&Path::of(capture.list()), &id).map(|_| (capture, id))
    }

    /// How many lines were captured in the week; nothing where there are none.
    pub fn captured_words(&self) -> Option<String> {
        let count = self.docs.week.note.len() + self.docs.week.obstacle.len();
        (count > 0).then(|| self.texts.say_with(Text("captured"), &[("n", count.into())]))
    }

    /// A row of the open week.
    fn row_at(&self, list: &Path, id: &RowId) -> Option<Table> {
        let table = self.docs.table(FileId::Week(self.docs.id));
        table.table_at(list.clone().row(id).steps()).cloned()
    }

    /// Makes another thing of the line `id`; it keeps its id and its words.
    fn recapture(&mut self, was: Capture, id: &RowId, now: Capture) {
        let file = FileId::Week(self.docs.id);
        let (from, to) = (Path::of(was.list()), Path::of(now.list()));
        let Some(old) = self.row_at(&from, id).filter(|_| was != now) else { return };
        let changes = if from == to {
            let kind = |capture: Capture| Some(Scalar::Text(capture.code().to_owned()));
            vec![Change::Set { at: from.row(id).key("kind"), before: kind(was), after: kind(now) }]
        } else {
            let line = old.text_at(&Path::of(was.line_key()));
            let place = self.row_ids(file, &from).into_iter().take_while(|row| row != id).last();
            let row = now.row(&line, self.at.today());
            let behind = self.row_ids(file, &to).pop();
            vec![
                Change::Remove { at: from, behind: place, id: id.clone(), row: old },
                Change::Add { at: to, behind, id: id.clone(), row },
            ]
        };
        self.deed(file, |app| app.docs.change(file, &changes, app.at));
        self.save_now();
    }

    /// The line is written down; the start screen says so.
    pub(super) fn leave_capture(&mut self) {
        let written = self.captured();
        self.screen = Screen::Start { row: None };
        if let Some((capture, _)) = written {
            let words = self.texts.say_with(Text("noted"), &[("kind", capture.code().into())]);
            self.notice = Some((words, Tone::Good));
        }
    }
}
