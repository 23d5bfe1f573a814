//! The one-to-one: opening it, going through its parts, and what comes back of it afterwards.
//!
//! Invariant: nothing is written before something was chosen, typed or walked past, and what was held stays as it was
//! told.

use chrono::NaiveDate;

use super::docs::Docs;
use super::form::questions;
use super::msg::Effect;
use super::question::{Spot, Tone};
use super::questions::Subject;
use super::{App, Screen};
use crate::domain::record::to_table;
use crate::domain::talk::{Agreement, Item, TalkPart};
use crate::domain::{Entry, FileId, RitualPart, Sheet, StepState, Talk, TalkId, WeekId, limits};
use crate::locale::Text;
use crate::review::agenda::Suggestion;

impl App {
    /// Goes on with the one-to-one that is being prepared, or begins one.
    pub(super) fn open_talk(&mut self) {
        if self.talks != Talks::Read {
            self.talks = Talks::Wanted;
            return;
        }
        self.read_chronicle();
        self.follow_day_of_talk();
        let kept = self.talk_in_preparation().or_else(|| self.talk_just_held());
        let id = kept.unwrap_or_else(|| self.begin_talk());
        let is_done = |part: &TalkPart| self.talk_state(id, *part) == StepState::Done;
        let first = TalkPart::ALL.into_iter().find(|part| !is_done(part)).unwrap_or(TalkPart::After);
        // Once its day is by, what came of it is asked first.
        let today = self.at.today();
        let is_by = self.docs.talk(id).is_some_and(|talk| talk.day(id) < today || talk.is_held());
        let part = if is_by { TalkPart::After } else { first };
        self.open_talk_part(id, part);
    }

    /// The next one is so near that it is prepared for.
    pub(super) fn is_talk_near(&self) -> bool {
        let days = self.docs.profile.next_talk.value().map(|day| (*day - self.at.today()).num_days());
        days.is_some_and(|days| (0..=limits::TALK_DAYS).contains(&days))
    }

    /// The newest one that was not held yet.
    pub(super) fn talk_in_preparation(&self) -> Option<TalkId> {
        let is_open = |id: &TalkId| self.docs.is_open(FileId::Talk(*id));
        self.docs.talks().filter(|(_, talk)| !talk.is_held()).map(|(id, _)| id).filter(is_open).max()
    }

    /// The newest one that was held in the last days, as long as no later one is fixed: something may have been
    /// forgotten.
    fn talk_just_held(&self) -> Option<TalkId> {
        let (held, talk) = self.docs.talks().filter(|(_, talk)| talk.is_held()).max_by_key(|(id, _)| *id)?;
        let was = talk.day(held);
        let is_fixed = self.docs.profile.next_talk.value().is_some_and(|day| *day > was);
        let days = (self.at.today() - was).num_days();
        (days <= limits::TALK_DAYS && !is_fixed).then_some(held)
    }

    /// A new one, on the day that was fixed for it, else today.
    fn begin_talk(&mut self) -> TalkId {
        let id = self.free_talk_id(self.day_of_next_talk());
        let today = self.at.today();
        let (from, to) = talk_window(&self.docs, id, today, None);
        let sheet = Sheet { table: to_table(&Talk::about(from, to)), ..Sheet::default() };
        self.docs.open_talk(id, sheet, self.at);
        self.effects.push(Effect::Watch);
        id
    }

    /// The day that was fixed for the next one, unless it is by; else today.
    fn day_of_next_talk(&self) -> NaiveDate {
        let today = self.at.today();
        self.docs.profile.next_talk.value().copied().filter(|day| *day >= today).unwrap_or(today)
    }

    /// The first one on `day` that does not exist yet.
    fn free_talk_id(&self, day: NaiveDate) -> TalkId {
        let is_taken =
            |id: TalkId| self.docs.talk(id).is_some() || self.chronicle.talks().any(|(other, _)| other == id);
        let mut id = TalkId::on(day);
        while is_taken(id)
            && let Some(next) = id.next_on_day()
        {
            id = next;
        }
        id
    }

    /// The one-to-one that is being prepared is on the day that was fixed meanwhile: its file is named after it as
    /// long as there is none, and says so afterwards, since what may leave refers to its name.
    pub(super) fn follow_day_of_talk(&mut self) {
        // A day that is half typed is no day yet.
        let day = self.docs.profile.next_talk.value().copied().filter(|day| *day >= self.at.today());
        let (Some(day), Some(id)) = (day, self.talk_in_preparation()) else { return };
        if self.docs.talk(id).is_none_or(|talk| talk.day(id) == day) {
            return;
        }
        if self.docs.kept(FileId::Talk(id)).is_some_and(super::docs::Kept::is_unwritten) {
            let new = self.free_talk_id(day);
            self.docs.rename_talk(id, new);
            if let Screen::Asking(forms) = &mut self.screen {
                for form in forms {
                    if let Subject::Talk(talk, _) = &mut form.subject
                        && *talk == id
                    {
                        *talk = new;
                    }
                }
            }
            self.effects.push(Effect::Watch);
        } else if let Some(talk) = self.docs.talk_mut(id) {
            talk.move_to(id, day);
            self.docs.touch(FileId::Talk(id), self.at);
        }
    }

    pub(super) fn open_talk_part(&mut self, id: TalkId, part: TalkPart) {
        let form = self.at_the_top(Subject::Talk(id, part));
        self.resting.clear();
        self.screen = Screen::Asking(vec![form]);
    }

    /// How far a part has come; like a step it is never overdue, and done may be blank.
    pub fn talk_state(&self, id: TalkId, part: TalkPart) -> StepState {
        self.docs.talk(id).map_or(StepState::Empty, |talk| part.state(talk))
    }

    /// Leaves a part as done, and opens the next or ends.
    pub(super) fn leave_talk_part(&mut self, id: TalkId, part: TalkPart) {
        let file = FileId::Talk(id);
        let is_new = self.talk_state(id, part) != StepState::Done;
        if is_new
            && self.docs.is_open(file)
            && let Some(talk) = self.docs.talk_mut(id)
        {
            talk.seen.push(part.code().to_owned());
            self.docs.touch(file, self.at);
        }
        match part.next() {
            Some(next) => self.open_talk_part(id, next),
            None => self.end_talk(id),
        }
        self.save_now();
    }

    fn end_talk(&mut self, id: TalkId) {
        self.screen = Screen::Start { row: None };
        if !self.docs.is_open(FileId::Talk(id)) {
            return self.say(Text("file-is-closed"), Tone::Warn);
        }
        let is_held = self.docs.talk(id).is_some_and(Talk::is_held);
        self.say(if is_held { Text("talk-is-held") } else { Text("talk-is-prepared") }, Tone::Good);
    }

    pub(super) fn choose_window(&mut self, id: TalkId, weeks: Option<i64>) {
        let (from, to) = talk_window(&self.docs, id, self.at.today(), weeks);
        self.deed(FileId::Talk(id), |app| {
            if let Some(talk) = app.docs.talk_mut(id) {
                (talk.from, talk.to) = (Entry::Value(from), Entry::Value(to));
            }
        });
    }

    /// Marks a result to be told of; a second time takes that back.
    pub(super) fn mark_result(&mut self, id: TalkId, reference: &str) {
        self.deed(FileId::Talk(id), |app| {
            let Some(talk) = app.docs.talk_mut(id) else { return };
            if talk.marked.iter().any(|marked| marked == reference) {
                talk.marked.retain(|marked| marked != reference);
            } else {
                talk.marked.push(reference.to_owned());
            }
        });
        let marked = self.docs.talk(id).map_or(0, |talk| talk.marked.len());
        if marked > limits::MARKED.1 {
            self.notice = Some((self.texts.say_with(Text("talk-many-marked"), &[("n", marked.into())]), Tone::Plain));
        }
    }

    /// Puts what was offered on the agenda.
    pub(super) fn raise(&mut self, id: TalkId, suggestion: &Suggestion) {
        let is_raised = |item: &Item| item.source == suggestion.source;
        if self.docs.talk(id).is_some_and(|talk| talk.item.iter().any(is_raised)) {
            return;
        }
        let file = FileId::Talk(id);
        let new = self.new_id(file);
        let next = self.beside_raised();
        let text = super::questions::raised(&self.texts, suggestion);
        self.deed(file, |app| {
            if let Some(talk) = app.docs.talk_mut(id) {
                let (kind, source) = (Entry::Value(suggestion.topic.kind()), suggestion.source.clone());
                talk.item.push(Item { id: new, kind, text, source, ..Item::default() });
            }
        });
        if let (Some(next), Some(form)) = (next, self.form_mut()) {
            form.open(Some(next));
        }
        let items = self.docs.talk(id).map_or(0, |talk| talk.item.len());
        if items > limits::AGENDA {
            self.notice = Some((self.texts.say_with(Text("talk-many-items"), &[("n", items.into())]), Tone::Plain));
        }
    }

    /// What is offered after, or else before, what is raised now and goes from the list.
    fn beside_raised(&self) -> Option<Spot> {
        let spots: Vec<&Spot> = questions(&self.items).map(|question| &question.spot).collect();
        let now = spots.iter().position(|spot| Some(*spot) == self.spot())?;
        let is_offered = |spot: &&&Spot| matches!(spot, Spot::Decide("raise", _));
        let before = || now.checked_sub(1).and_then(|before| spots.get(before)).filter(is_offered);
        spots.get(now + 1).filter(is_offered).or_else(before).map(|spot| (*spot).clone())
    }

    /// What is fixed for the next one is by, once this one was held.
    pub(super) fn held_now(&mut self, id: TalkId) {
        let is_by = self.docs.profile.next_talk.value().is_some_and(|day| *day <= id.date.max(self.at.today()));
        if is_by && self.docs.talk(id).is_some_and(Talk::is_held) && self.docs.is_open(FileId::Profile) {
            let before = self.docs.table(FileId::Profile);
            self.docs.profile.next_talk = Entry::default();
            self.docs.touch(FileId::Profile, self.at);
            self.undo_along(FileId::Profile, &before);
        }
    }

    /// Open agreements of held one-to-ones that are due in the week that is open, or were; mine first, the earliest
    /// due first.
    pub fn agreements_due(&self) -> Vec<&Agreement> {
        let until = self.docs.id.sunday();
        let is_due = |row: &&Agreement| row.is_open() && row.due.value().is_some_and(|due| *due <= until);
        let held = self.docs.talks().filter(|(_, talk)| talk.is_held());
        let mut due: Vec<&Agreement> = held.flat_map(|(_, talk)| talk.agreements()).filter(is_due).collect();
        due.sort_by_key(|row| (!row.is_mine(), row.due.value().copied()));
        due
    }

    /// The one-to-ones that are open files are read, a moment after the first frame or anew.
    pub(super) fn told_talks(&mut self, talks: Vec<(TalkId, Sheet)>) {
        for (id, sheet) in talks {
            self.docs.open_talk(id, sheet, self.at);
        }
        self.effects.push(Effect::Watch);
        let was_wanted = std::mem::replace(&mut self.talks, Talks::Read) == Talks::Wanted;
        // Whoever has gone on to something else meanwhile stays there.
        if was_wanted && matches!(self.screen, Screen::Start { .. }) {
            self.open_talk();
        }
    }
}

/// The newest one-to-one that was held before `id`.
pub fn held_before(docs: &Docs, id: TalkId) -> Option<(TalkId, &Talk)> {
    docs.talks().filter(|(other, talk)| *other < id && talk.is_held()).max_by_key(|(id, _)| *id)
}

/// The weeks that the one-to-one `id` looks back on, both included: so many, or those since the one before it, or
/// the last [`limits::TALK_WEEKS`] where there was none.
pub fn talk_window(docs: &Docs, id: TalkId, today: NaiveDate, weeks: Option<i64>) -> (WeekId, WeekId) {
    let to = WeekId::of(today);
    let last = || held_before(docs, id).map(|(last, talk)| WeekId::of(talk.day(last)).min(to));
    let back = |weeks: i64| to.plus(1 - weeks);
    (weeks.map(back).or_else(last).unwrap_or(back(limits::TALK_WEEKS)), to)
}

/// Whether the one-to-ones are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Talks {
    Unread,
    /// One is to be opened as soon as they are.
    Wanted,
    Read,
}
