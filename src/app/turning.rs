//! Turning to another week: the one that is open is saved first.
//!
//! Invariant: a week is put away only when the disk has all of it; what cannot be saved stays open, and what is typed
//! meanwhile is meant for the week that comes.

use super::keys::{Action, Scope};
use super::question::Tone;
use super::{App, Begin, Screen};
use crate::app::msg::{Effect, Event};
use crate::domain::{FileId, Sheet, Week, WeekId};
use crate::locale::{Text, dates};

/// On the way to another week.
#[derive(Debug, Clone, Copy)]
pub(super) struct Turn {
    week: WeekId,
    then: Begin,
    /// The world was asked for it.
    asked: bool,
}

impl App {
    /// Opens `week` in place of the one that is open, and begins there with `then`.
    pub(super) fn turn_to(&mut self, week: WeekId, then: Begin) {
        self.screen = Screen::Start { row: None };
        self.turning = Some(Turn { week, then, asked: false });
        self.save_now();
    }

    /// Asks for the other week once this one is saved; where it cannot be, it stays and that is told.
    pub(super) fn go_on_turning(&mut self) {
        let Some(turn) = self.turning.filter(|turn| !turn.asked) else { return };
        let Some(kept) = self.docs.kept(FileId::Week(self.docs.id)) else { return };
        if kept.is_stuck() {
            self.turning = None;
            self.held.clear();
            self.say(Text("turn-unsaved"), Tone::Warn);
        } else if kept.is_settled() {
            self.turning = Some(Turn { asked: true, ..turn });
            self.effects.push(Effect::Turn(turn.week));
        }
    }

    /// The other week is here. What was typed since it was asked for is saved first.
    pub(super) fn turned(&mut self, week: WeekId, sheet: Sheet, last: Option<(WeekId, Week)>) {
        let Some(turn) = self.turning.filter(|turn| turn.week == week) else { return };
        if !self.docs.kept(FileId::Week(self.docs.id)).is_some_and(super::docs::Kept::is_settled) {
            self.turning = Some(Turn { asked: false, ..turn });
            return self.save_now();
        }
        let closed = self.docs.week.status.value() == Some(&crate::domain::week::Status::Closed);
        let left = self.docs.id;
        self.turning = None;
        self.forget_week();
        self.chronicle = self.chronicle.with(left, &self.docs.week);
        self.docs.turn(week, sheet);
        self.last = last;
        self.screen = Screen::Start { row: None };
        match turn.then {
            Begin::Anywhere if closed && left < week => {
                let name = dates::week_name(self.texts.language(), left, week.year());
                let name = crate::report::page::capitalised(&name);
                self.notice =
                    Some((self.texts.say_with(Text("week-was-closed"), &[("week", name.into())]), Tone::Good));
            }
            Begin::Anywhere => {}
            then => self.begin(then),
        }
        let came_from = self.read.take_if(|reading| reading.week == left);
        if let Some(reading) = came_from.filter(|_| turn.then == Begin::Anywhere) {
            self.screen = Screen::Past(reading);
        }
        for event in std::mem::take(&mut self.held) {
            self.refresh();
            if let Some(event) = self.not_held(event) {
                self.take_in(event);
            }
        }
    }

    /// What somebody types while the other week is waited for comes after it, in its order. Who wants to leave for
    /// the second time does not wait.
    pub(super) fn not_held(&mut self, event: Event) -> Option<Event> {
        let leaves = |event: &Event| match event {
            Event::Key(key) => self.keys.action(&[Scope::Everywhere], *key) == Some(Action::Leave),
            _ => false,
        };
        let is_typed = matches!(event, Event::Key(_) | Event::Paste(_));
        let is_held = self.turning.is_some() && is_typed && !(leaves(&event) && self.held.iter().any(leaves));
        if is_held {
            self.held.push(event);
            return None;
        }
        Some(event)
    }

    /// What belongs to the week that was open: nothing of it can be undone in another one.
    fn forget_week(&mut self) {
        let file = FileId::Week(self.docs.id);
        self.undo.retain(|undo| !undo.touches(file));
        self.fields.retain(|name, _| !name.starts_with("week:"));
        self.resting.clear();
        self.versions.retain(|version| version.file != file || version.kind.is_pending());
        self.deed_last = false;
        self.offered_can_wait = false;
    }
}
