//! Answering: what keys do on a page of questions.
//!
//! Invariant: what is typed is in the record before the next key.

use super::docs::FieldRef;
use super::form::{Form, questions};
use super::keys::{Action, Scope};
use super::question::{Act, Kind, Question, Spot, Tone};
use super::questions::Subject;
use super::text::field::{Applied, Edit};
use super::{App, Modal, Screen, flow};
use crate::domain::{Amount, FileId, Scalar, Value};
use crate::locale::{Text, input};
use crate::review::agenda::Topic;

impl App {
    pub(super) fn asking_scopes(&self, forms: &[Form]) -> Vec<Scope> {
        let Some(form) = forms.last() else { return Vec::new() };
        let mut scopes = match form.question(&self.items).map(|question| &question.kind) {
            Some(Kind::Acts(..)) => vec![Scope::Deciding],
            Some(Kind::Choice(_)) => vec![Scope::Choosing],
            Some(_) => vec![Scope::Typing],
            None => Vec::new(),
        };
        match form.subject {
            Subject::First => scopes.push(Scope::First),
            Subject::Capture(_) => scopes.push(Scope::Note),
            Subject::QuickClose => scopes.push(Scope::Steps),
            Subject::Profile(_) => scopes.push(Scope::Pages),
            ref subject if subject.is_aside() || self.rail().is_none() => {}
            _ => scopes.push(Scope::Steps),
        }
        // No letter means anything among questions: words and choices take turns, and fingers run on.
        scopes.extend([Scope::Questions, Scope::Inside, Scope::Everywhere]);
        scopes
    }

    /// The open question.
    pub fn question(&self) -> Option<&Question> {
        self.form().and_then(|form| form.question(&self.items))
    }

    pub(super) fn act_on_questions(&mut self, action: Action) {
        match action {
            Action::Continue => self.go_on(),
            Action::NextField => self.go_by(1),
            Action::PreviousField => self.go_by(-1),
            Action::NextStep => self.next_step(),
            Action::PreviousStep => self.previous_step(),
            Action::Back => self.go_back(),
            Action::Choose(number) => self.answer(usize::from(number).checked_sub(1)),
            Action::ChooseNext => self.choose_by(1),
            Action::ChoosePrevious => self.choose_by(-1),
            Action::ChooseNone => self.choose(None),
            Action::MoveRowUp => self.move_open_row(-1),
            Action::MoveRowDown => self.move_open_row(1),
            Action::Down => self.edit_or_go(Edit::Down, 1),
            Action::Up => self.edit_or_go(Edit::Up, -1),
            Action::UndoTyping => self.undo_here(),
            Action::RemoveRow => self.remove_open_row(),
            Action::UndoRow => self.undo_last(),
            Action::Editor => self.edit_elsewhere(),
            Action::Facts => self.open_once(Subject::Facts),
            _ => {
                if let Some(edit) = edit_for(action) {
                    self.edit(edit);
                }
            }
        }
    }

    pub(super) fn type_char(&mut self, c: char) {
        self.write(Edit::Insert(c));
    }

    pub(super) fn paste(&mut self, text: String) {
        self.notice = None;
        self.write(Edit::Paste(text));
    }

    /// What is typed goes to whatever lies on top.
    fn write(&mut self, edit: Edit) {
        if self.is_too_small() {
            return;
        }
        match &mut self.modal {
            Some(Modal::Palette(palette)) => palette.edit(edit),
            Some(Modal::Help(help)) => help.edit(edit),
            Some(Modal::Confirm { .. }) => {}
            None => {
                if !self.look_for(&edit) {
                    self.edit(edit);
                }
            }
        }
    }

    /// Edits the open answer, and puts what it says now into the record.
    pub(super) fn edit(&mut self, edit: Edit) -> Option<Applied> {
        let question = self.question()?;
        if question.closed {
            self.say(Text("file-is-closed"), Tone::Warn);
            return None;
        }
        let width = flow::answer_width(question, self.areas().centre.width);
        let edit = match edit {
            // A wording on offer is taken over by going into it.
            Edit::Right | Edit::RowEnd if question.value.is_empty() && !question.offer.is_empty() => {
                Edit::Paste(question.offer.clone())
            }
            edit => edit,
        };
        let field = self.form_mut()?.field.as_mut()?;
        // A paste may be stripped to nothing, and a text may be undone to what it was.
        let applied = field.apply(edit, width);
        if applied == Applied::Changed {
            self.deed_last = false;
            self.write_answer();
        }
        Some(applied)
    }

    fn edit_or_go(&mut self, edit: Edit, by: isize) {
        if !matches!(self.edit(edit), Some(Applied::Moved | Applied::Changed)) && !self.read_on(by) {
            self.go_by(by);
        }
    }

    /// Scrolls half a page on through what belongs to the open question, or back; false where there is no more.
    fn read_on(&mut self, by: isize) -> bool {
        let (height, reach) = (self.areas().centre.height, self.flow.reach);
        let Some(form) = self.form_mut() else { return false };
        let step = (height / 2).max(1);
        if by < 0 && form.beyond > 0 {
            form.beyond = form.beyond.saturating_sub(step);
            return true;
        }
        let hidden = reach.saturating_sub(form.scroll.saturating_add(height));
        if by < 0 || hidden == 0 {
            return false;
        }
        form.beyond += step.min(hidden);
        true
    }

    pub(super) fn write_answer(&mut self) {
        let Some(question) = self.question() else { return };
        let (spot, kind) = (question.spot.clone(), question.kind.clone());
        let Some(text) = self.form().and_then(|form| form.field.as_ref()).map(|field| field.text().to_owned()) else {
            return;
        };
        let field = match spot {
            Spot::Field(field) => {
                self.note_before(field.file);
                let (before, scalar) = (self.docs.scalar(&field), self.typed(&kind, &text));
                self.docs.put(&field, &scalar, self.at);
                self.keep_earlier(&field, before);
                field
            }
            Spot::Slot(list, _) => {
                self.note_before(list.file(FileId::Week(self.docs.id)));
                let scalar = self.typed(&kind, &text);
                let Some(field) = self.add_row(&list, scalar) else { return };
                self.keep_earlier(&field, Scalar::Text(String::new()));
                if let Some(form) = self.form_mut() {
                    form.spot = Some(Spot::Field(field.clone()));
                }
                field
            }
            Spot::Decide(..) => return,
        };
        let stored = self.docs.scalar(&field);
        if let Some(form) = self.form_mut() {
            form.written(stored);
        }
    }

    /// What was typed, as it is stored: days, weeks and hours as people say them become values, or stay as typed. A day
    /// with a time is one of the open week.
    fn typed(&self, kind: &Kind, text: &str) -> Scalar {
        let today = self.at.today();
        let as_typed = || Scalar::Text(text.to_owned());
        match kind {
            Kind::Date => input::parse_date(text, today).map_or_else(as_typed, Scalar::Date),
            Kind::Hours => input::parse_hours(text).map_or_else(as_typed, |hours| Amount(hours).write()),
            Kind::Week => {
                input::parse_coming_week(text, today).map_or_else(as_typed, |week| Scalar::Text(week.to_string()))
            }
            Kind::When => input::parse_when(text, today, self.docs.id).map_or_else(as_typed, |when| match when {
                crate::domain::When::Day(day) => Scalar::Date(day),
                crate::domain::When::Time(moment) => Scalar::Moment(moment),
            }),
            _ => as_typed(),
        }
    }

    /// Enter: the next question; behind the last one the page is left.
    pub(super) fn go_on(&mut self) {
        let Some(form) = self.form() else { return };
        let last = form.place(&self.items) + 1 >= questions(&self.items).count();
        // What kind of line it is can be left unsaid.
        let last = last || matches!(form.subject, Subject::Capture(_));
        let made = form.spot.clone().and_then(|spot| self.form_for_new(&spot));
        match made {
            Some((subject, row)) => {
                // Coming back from the form, the row has its name and the next thing about it is asked.
                if let Some(form) = self.form_mut() {
                    form.open(Some(row));
                }
                self.open_form(subject);
            }
            None if last && matches!(form.subject, Subject::Goal(_) | Subject::Ask(_)) => self.go_back(),
            None if last => self.next_step(),
            None => self.go_by(1),
        }
    }

    /// A goal or a request whose first line was just typed is asked for the rest in its own form.
    fn form_for_new(&self, spot: &Spot) -> Option<(Subject, Spot)> {
        let Spot::Field(FieldRef { path, .. }) = spot else { return None };
        let id = path.row_id()?;
        match (&self.form()?.subject, path.last_key()) {
            (Subject::Step(_) | Subject::Quick(_) | Subject::Goals, "title") if path.begins("goal") => {
                Some((Subject::Goal(id.clone()), Spot::Decide("goal", id.to_string())))
            }
            (Subject::Step(_) | Subject::Quick(_) | Subject::Asks, "to") if path.begins("ask") => {
                Some((Subject::Ask(id.clone()), Spot::Decide("ask", id.to_string())))
            }
            _ => None,
        }
    }

    /// Opens a form over the page, at its first unanswered question.
    pub(super) fn open_form(&mut self, subject: Subject) {
        self.left_field();
        let mut form = Form::new(subject);
        let items = super::questions::items(&form.subject, &self.context(None));
        let first_empty = questions(&items).find(|question| question.value.is_empty());
        form.spot = first_empty.map(|question| question.spot.clone());
        self.lay_over(form);
    }

    /// Opens a page over what is there, to be read from its first question.
    pub(super) fn open_aside(&mut self, subject: Subject) {
        self.left_field();
        let form = self.at_the_top(subject);
        self.lay_over(form);
    }

    fn lay_over(&mut self, form: Form) {
        match &mut self.screen {
            Screen::Asking(forms) => forms.push(form),
            _ => self.screen = Screen::Asking(vec![form]),
        }
    }

    /// Goes `by` questions on or back, and stops at the ends.
    fn go_by(&mut self, by: isize) {
        let Some(form) = self.form() else { return };
        let spots: Vec<Spot> = questions(&self.items).map(|question| question.spot.clone()).collect();
        let place = form.place(&self.items).saturating_add_signed(by).min(spots.len().saturating_sub(1));
        let spot = spots.get(place).cloned();
        self.left_field();
        if let Some(form) = self.form_mut() {
            form.open(spot);
        }
    }

    /// A field was left: a row without a word goes, and what was typed is saved at once.
    pub(super) fn left_field(&mut self) {
        // First the row, so that it comes back with the words that were taken out of it.
        self.drop_blank_row();
        self.keep_field();
        self.follow_day_of_talk();
        self.save_now();
    }

    /// A choice that is answered by its number is done with, so the next question is asked. The last one stays: what
    /// comes behind it is another page.
    pub(super) fn answer(&mut self, index: Option<usize>) {
        let goes_on = self.question().is_some_and(|question| !question.closed && goes_on(&question.kind, index));
        let spot = self.spot().cloned();
        self.choose(index);
        if goes_on {
            // What is asked next may follow from the answer.
            self.refresh();
            // What is decided about may have left the page, and then the next question is there already.
            if self.spot() == spot.as_ref() {
                self.go_by(1);
            }
        }
    }

    pub(super) fn choose(&mut self, index: Option<usize>) {
        let Some(question) = self.question() else { return };
        if question.closed {
            return self.say(Text("file-is-closed"), Tone::Warn);
        }
        match (question.kind.clone(), question.spot.clone(), index) {
            (Kind::Choice(choices), Spot::Field(field), Some(index)) => {
                let Some((code, _)) = choices.get(index) else { return };
                let scalar = Scalar::Text(code.clone());
                if field.file == FileId::Settings && field.path.begins("language") {
                    // What is chosen here comes after what was asked for on the command line.
                    self.language_is_fixed = false;
                }
                self.put_choice(&field, &scalar);
            }
            (Kind::Choice(_), Spot::Field(field), None) => self.put_choice(&field, &Scalar::Text(String::new())),
            (Kind::Acts(acts, _), _, Some(index)) => {
                if let Some((act, _)) = acts.into_iter().nth(index) {
                    self.act(act);
                }
            }
            _ => {}
        }
    }

    /// Puts what was chosen into `field`, with what the program notes beside it; all of it can be undone at once.
    pub(super) fn put_choice(&mut self, field: &FieldRef, scalar: &Scalar) {
        let before = self.docs.table(field.file);
        let stood = self.docs.scalar(field);
        self.choose_for(field, scalar);
        if self.docs.scalar(field) != stood {
            self.keep_earlier(field, stood);
        }
        self.undo_since(field.file, &before);
        if let (FileId::Talk(talk), "status") = (field.file, field.path.last_key()) {
            self.held_now(talk);
        }
    }

    /// The next or the previous of the choices, around the ends. Deeds are not done by walking over them.
    fn choose_by(&mut self, by: isize) {
        let Some(Question { kind: Kind::Choice(choices), value, .. }) = self.question() else { return };
        let count = choices.len();
        let now = choices.iter().position(|(code, _)| code == value);
        let next = match now {
            Some(now) => (now + count).saturating_add_signed(by) % count.max(1),
            None if by < 0 => count.saturating_sub(1),
            None => 0,
        };
        self.choose(Some(next));
    }
}

/// Whether answering with `index` leads on: a choice does, and so does a deed that leaves its question standing.
fn goes_on(kind: &Kind, index: Option<usize>) -> bool {
    let Some(index) = index else { return false };
    match kind {
        Kind::Choice(choices) => index < choices.len(),
        Kind::Acts(acts, _) => match acts.get(index).map(|(act, _)| act) {
            // What is offered on the agenda goes from there, and a count stays.
            Some(Act::Raise(_, suggestion)) => suggestion.topic == Topic::Pattern,
            Some(
                Act::GoalThisWeek(_)
                | Act::GoalNotNow(_)
                | Act::Answered(_)
                | Act::AskAgain(_)
                | Act::LetGo(_)
                | Act::CloseRow(..)
                | Act::Mark(..)
                | Act::Share(..)
                | Act::TalkWindow(..),
            ) => true,
            _ => false,
        },
        _ => false,
    }
}

pub(super) fn edit_for(action: Action) -> Option<Edit> {
    Some(match action {
        Action::Left => Edit::Left,
        Action::Right => Edit::Right,
        Action::WordLeft => Edit::WordLeft,
        Action::WordRight => Edit::WordRight,
        Action::RowStart => Edit::RowStart,
        Action::RowEnd => Edit::RowEnd,
        Action::First => Edit::Start,
        Action::Last => Edit::End,
        Action::EraseLeft => Edit::Backspace,
        Action::EraseRight => Edit::Delete,
        Action::EraseWord => Edit::DeleteWord,
        Action::EraseWordRight => Edit::DeleteWordRight,
        Action::RedoTyping => Edit::Redo,
        _ => return None,
    })
}
