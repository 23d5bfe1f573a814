//! The start screen: this week, how far its steps have come, and its rows.
//!
//! Invariant: an untouched week shows what helps to open it; a planned one shows itself.

use super::docs::FieldRef;
use super::keys::Action;
use super::question::{List, Spot, Tone};
use super::questions::{ProfilePage, Subject};
use super::{App, Begin, Screen};
use crate::domain::capacity::{working_days_left, working_hours_left};
use crate::domain::step::goals_with;
use crate::domain::week::{Outcome, Status};
use crate::domain::{Capacity, Confidence, Entry, FileId, Level, Path, Scalar, Step, StepState, WeekId, limits};
use crate::locale::{Text, dates, numbers};

impl App {
    pub(super) fn act_on_start(&mut self, action: Action) {
        match action {
            Action::Continue if !self.resting.is_empty() => {
                self.screen = Screen::Asking(std::mem::take(&mut self.resting));
            }
            Action::Continue | Action::Plan => self.open_step(self.next_open_step(), false),
            Action::OpenStep(number) => {
                if let Some(step) = Step::ALL.get(usize::from(number) - 1) {
                    self.open_step(*step, false);
                }
            }
            Action::Quick => self.open_step(Step::Role, true),
            Action::Close => self.open_close(),
            Action::Away => self.toggle_away(),
            Action::Back => self.turn_to(WeekId::of(self.at.today()), Begin::Anywhere),
            Action::Weeks => self.open_weeks(),
            Action::Goals => self.open_once(Subject::Goals),
            Action::Asks => self.open_once(Subject::Asks),
            Action::Versions => self.open_versions(),
            Action::Facts => self.open_once(Subject::Facts),
            Action::Look => self.open_looking(),
            Action::Profile => self.open_aside(Subject::Profile(ProfilePage::Role)),
            Action::Talk => self.open_talk(),
            Action::Settings => self.open_settings(),
            Action::Note => self.open_capture(),
            Action::AddRow => self.open_new_row(),
            Action::Outcome => self.next_outcome(),
            Action::Up => self.choose_row(-1),
            Action::Down => self.choose_row(1),
            Action::MoveRowUp | Action::MoveRowDown => {
                if let Some(id) = self.chosen_row() {
                    let by = if action == Action::MoveRowUp { -1 } else { 1 };
                    self.move_row(FileId::Week(self.docs.id), Path::of("priority"), &id, by);
                }
            }
            Action::RemoveRow => {
                if let Some(id) = self.chosen_row().filter(|_| self.docs.is_open(FileId::Week(self.docs.id))) {
                    self.remove(FileId::Week(self.docs.id), Path::of("priority"), id);
                    self.say(Text("row-removed-start"), Tone::Quiet);
                }
            }
            Action::Editor => self.edit_file(FileId::Week(self.docs.id)),
            Action::UndoRow => self.undo_last(),
            _ => {}
        }
    }

    /// The first step that is not done; the first of all when every one is.
    fn next_open_step(&self) -> Step {
        Step::ALL.into_iter().find(|step| self.step_state(*step) != StepState::Done).unwrap_or(Step::Role)
    }

    pub fn step_state(&self, step: Step) -> StepState {
        // Nobody waits for a focus that is not asked for.
        if step == Step::Role && self.docs.settings.hides("focus") && self.docs.week.has_seen(step) {
            return StepState::Done;
        }
        step.state(self.docs.id, &self.docs.week, &self.docs.feedback)
    }

    /// The third step at its first empty row.
    fn open_new_row(&mut self) {
        let rows = self.docs.week.priority.len();
        if rows >= limits::PRIORITIES {
            return self.say(Text("rows-enough"), Tone::Quiet);
        }
        self.open_step(Step::Priorities, false);
        if let Some(form) = self.form_mut() {
            form.open(Some(Spot::Slot(List::Priority, rows)));
        }
    }

    fn choose_row(&mut self, by: isize) {
        let rows = &self.docs.week.priority;
        let Some(chosen) = self.chosen_row() else { return };
        let place = rows.iter().position(|row| row.id == chosen).unwrap_or(0);
        let next = place.saturating_add_signed(by).min(rows.len() - 1);
        self.screen = Screen::Start { row: Some(rows[next].id.clone()) };
    }

    /// The chosen row's next outcome, and none behind the last.
    fn next_outcome(&mut self) {
        let Some(id) = self.chosen_row() else { return };
        let Some(row) = self.docs.week.priority.iter().find(|row| row.id == id) else { return };
        let next = match row.outcome.value() {
            None => Some(Outcome::Done),
            Some(now) => {
                let place = Outcome::ALL.iter().position(|outcome| outcome == now).unwrap_or(0);
                Outcome::ALL.get(place + 1).copied()
            }
        };
        let code = next.map_or("", Outcome::code);
        let path = Path::of("priority").row(&id).key("outcome");
        let field = FieldRef { file: FileId::Week(self.docs.id), path };
        let before = self.docs.table(field.file);
        if self.docs.put(&field, &Scalar::Text(code.to_owned()), self.at) {
            self.undo_to(field.file, &field.path, &before);
        } else {
            self.say(Text("file-is-closed"), Tone::Warn);
        }
        self.save_now();
    }

    pub fn capacity(&self) -> Capacity {
        Capacity::of(self.docs.id, &self.docs.week, &self.docs.settings)
    }

    /// What the start screen says of a step, in parts; the first ones say most.
    pub fn step_words(&self, step: Step) -> Vec<String> {
        let count = |text: Text, n: usize| self.texts.say_with(text, &[("n", n.into())]);
        let some = |text: Text, n: usize| (n > 0).then(|| count(text, n));
        let level = |text: Text, entry: &Entry<Level>| entry.value().map(|level| count(text, usize::from(level.get())));
        let week = &self.docs.week;
        let parts: Vec<Option<String>> = match step {
            Step::Role => vec![
                (!week.focus.is_empty()).then(|| self.texts.say(Text("line-focus"))),
                some(Text("line-can-wait"), week.can_wait.len()),
            ],
            Step::Goals => vec![
                some(Text("line-goals"), self.docs.goals.active().count()),
                some(Text("line-goals-chosen"), week.goals.len()),
                some(Text("line-goals-unsure"), goals_with(&self.docs.goals, Confidence::Unsure)),
                some(Text("line-goals-help"), goals_with(&self.docs.goals, Confidence::NeedsHelp)),
            ],
            Step::Priorities if week.priority.is_empty() || self.docs.settings.hides("priority.hours") => Vec::new(),
            Step::Priorities => meter_words(self).split(SEPARATOR).map(|part| Some(part.to_owned())).collect(),
            Step::Feedback => vec![self.asks_words()],
            Step::Energy => vec![
                level(Text("line-level"), &week.energy.open.level),
                level(Text("line-load"), &week.energy.open.load),
            ],
        };
        parts.into_iter().flatten().collect()
    }

    fn asks_words(&self) -> Option<String> {
        let open = self.docs.feedback.open().count();
        let oldest = self.docs.feedback.open().filter_map(|ask| ask.age(self.docs.id)).max().unwrap_or(0);
        let args = [("n", open.into()), ("weeks", oldest.into())];
        match (open, oldest) {
            (0, _) => None,
            (_, 1..) => Some(self.texts.say_with(Text("line-asks-old"), &args)),
            _ => Some(self.texts.say_with(Text("line-asks"), &args[..1])),
        }
    }

    /// Nobody is at work this week.
    pub fn is_away(&self) -> bool {
        self.docs.week.status.value() == Some(&Status::Away)
    }

    /// Where the week is in its life, when that is worth a word.
    pub fn status_line(&self) -> Option<String> {
        let texts = &self.texts;
        match self.docs.week.status.value() {
            Some(Status::Away) => Some(texts.say(Text("week-away"))),
            Some(Status::Closed) => Some(texts.say(Text("week-closed"))),
            _ if !self.docs.week.priority.is_empty() => None,
            _ => self.missed_close().map(|last| {
                let name = dates::week_name(texts.language(), last, self.docs.id.year());
                texts.say_with(Text("opening-missed-close"), &[("week", name.into())])
            }),
        }
    }

    /// What helps to open a week that nobody has written a focus in.
    pub fn opening_lines(&self) -> Vec<String> {
        let texts = &self.texts;
        let days = working_days_left(self.docs.id, self.at.today(), &self.docs.settings);
        let all = working_days_left(self.docs.id, self.docs.id.monday(), &self.docs.settings);
        let mut lines = vec![texts.say_with(Text("opening-days"), &[("n", days.into())])];
        if all < 5 {
            lines[0].push_str(&texts.say_with(Text("opening-holidays"), &[("n", (5 - all).into())]));
        }
        if !self.docs.week.hours.absent.is_empty() {
            let left = working_hours_left(self.docs.id, self.at.today(), &self.docs.week, &self.docs.settings);
            let hours = numbers::hours(texts.language(), left);
            lines.push(texts.say_with(Text("opening-absent"), &[("hours", hours.into())]));
        }
        if let Some((_, last)) = self.last.as_ref().filter(|(_, last)| !last.focus.is_empty()) {
            lines.push(texts.say_with(Text("opening-last-focus"), &[("focus", last.focus.as_str().into())]));
        }
        let due = self.agreements_due().len();
        if due > 0 {
            lines.push(texts.say_with(Text("opening-agreements"), &[("n", due.into())]));
        }
        let open = self.docs.feedback.open().count();
        if open > 0 {
            lines.push(texts.say_with(Text("opening-asks"), &[("n", open.into())]));
        }
        lines
    }
}

/// Between the parts of a line.
pub const SEPARATOR: &str = " · ";

/// `16 of 30 h · 6 h kept free · 8 h left`.
pub fn meter_words(app: &App) -> String {
    let capacity = app.capacity();
    let language = app.texts.language();
    let hours = |hours: f64| numbers::hours(language, hours).into();
    let args = [
        ("planned", numbers::number(language, capacity.planned).into()),
        ("available", hours(capacity.available)),
        ("free", hours(capacity.kept_free())),
        ("left", hours(if capacity.is_over() { capacity.planned - capacity.available } else { capacity.left().abs() })),
    ];
    let text = if capacity.is_over() {
        Text("meter-over")
    } else if capacity.left() < 0.0 {
        Text("meter-little")
    } else {
        Text("meter")
    };
    app.texts.say_with(text, &args)
}
