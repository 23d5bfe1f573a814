//! Deeds: what the choices among things to do at once bring about.
//!
//! Invariant: a deed changes the record like typing does: it is saved, shown, and loses nothing.

use super::App;
use super::docs::FieldRef;
use super::question::{Act, List, Spot, Tone};
use super::questions::Subject;
use crate::domain::change::{Change, diff};
use crate::domain::facts::FactKind;
use crate::domain::feedback::AskStatus;
use crate::domain::record::Node;
use crate::domain::spared::KEEP_ALL;
use crate::domain::{AskKind, FileId, GoalStatus, Path, RowId, Scalar, Table};
use crate::locale::Text;
use crate::locale::fields::field_name;

impl App {
    pub(super) fn act(&mut self, act: Act) {
        match act {
            Act::GoalThisWeek(id) => self.choose_goal(&id, true),
            Act::GoalNotNow(id) => self.choose_goal(&id, false),
            Act::GoalStatus(id, status) => self.goal_status(&id, status),
            Act::OpenGoal(id) => self.open_form(Subject::Goal(id)),
            Act::OpenAsk(id) => self.open_form(Subject::Ask(id)),
            Act::Take(origin) => self.take_leftover(&origin),
            Act::Park(origin) => self.park_leftover(&origin),
            Act::Drop(origin) => self.drop_leftover(&origin),
            Act::Wait(origin) => self.wait_again(&origin),
            Act::Split(origin) => self.split_leftover(&origin),
            Act::Renegotiate(origin) => self.renegotiate(&origin),
            Act::HandOver(origin) => self.hand_over(&origin),
            Act::HideFact(kind) => self.hide_fact(kind, true),
            Act::ShowFact(kind) => self.hide_fact(kind, false),
            Act::Answered(id) => self.settle_ask(&id, AskStatus::Answered),
            Act::LetGo(id) => self.settle_ask(&id, AskStatus::LetGo),
            Act::AskAgain(id) => self.ask_again(&id),
            Act::DraftAsk { source, about, kind } => self.draft_ask(&source, &about, kind),
            Act::Capture(capture) => self.capture_as(capture),
            Act::StepUpPause => self.step_up_becomes(&List::Pause),
            Act::StepUpPriority => self.step_up_becomes(&List::Priority),
            Act::Spare(address) => self.spare(address),
            Act::StillTrue => self.confirm_role(),
            Act::CloseRow(id, what) => self.close_row(&id, what),
            Act::Drained(id, drained) => self.obstacle_drained(&id, drained),
            Act::CanWait => self.step_up_becomes(&List::CanWait),
            Act::Decide { kind, key, fate } => self.decide(kind, &key, fate),
            Act::Settle(field, choice) => {
                let undo = self.docs.settle(field.file, &field.path, choice, self.at);
                self.can_undo(field.file, undo);
                self.save_now();
            }
        }
    }

    fn week_changed(&mut self) {
        self.docs.touch(FileId::Week(self.docs.id), self.at);
    }

    fn choose_goal(&mut self, id: &RowId, chosen: bool) {
        if !self.docs.is_open(FileId::Week(self.docs.id)) {
            return self.say(Text("file-is-closed"), Tone::Warn);
        }
        self.docs.week.goals.retain(|goal| goal != id.as_str());
        if chosen {
            self.docs.week.goals.push(id.to_string());
        }
        self.week_changed();
    }

    fn goal_status(&mut self, id: &RowId, status: GoalStatus) {
        let field = FieldRef { file: FileId::Goals, path: Path::of("goal").row(id).key("status") };
        self.docs.put(&field, &Scalar::Text(status.code().to_owned()), self.at);
    }

    /// Says so where the file is read-only.
    pub(super) fn may_write(&mut self, file: FileId) -> bool {
        let may = self.docs.is_open(file);
        if !may {
            self.say(Text("file-is-closed"), Tone::Warn);
        }
        may
    }

    /// Changes a file's record in a way that can be taken back; `None` when the file is read-only.
    pub(super) fn deed<T>(&mut self, file: FileId, deed: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if !self.may_write(file) {
            return None;
        }
        let before = self.docs.table(file);
        let done = deed(self);
        self.docs.touch(file, self.at);
        let changes = diff(&before, &self.docs.table(file));
        self.can_undo(file, changes.into_iter().rev().map(Change::inverse).collect());
        Some(done)
    }

    /// Leaves a kind of fact out, or says it again; what it is read off stays.
    fn hide_fact(&mut self, kind: FactKind, hide: bool) {
        let name = kind.setting();
        let told = if hide { Text("fact-is-hidden") } else { Text("fact-is-shown") };
        let done = self.deed(FileId::Settings, |app| {
            let hidden = &mut app.docs.settings.hide;
            hidden.retain(|other| *other != name);
            if hide {
                hidden.push(name);
            }
        });
        if done.is_some() {
            self.say(told, Tone::Quiet);
            self.save_now();
        }
    }

    fn ask_field(&mut self, id: &RowId, key: &'static str, scalar: &Scalar) {
        let field = FieldRef { file: FileId::Feedback, path: Path::of("ask").row(id).key(key) };
        self.docs.put(&field, scalar, self.at);
    }

    fn settle_ask(&mut self, id: &RowId, status: AskStatus) {
        self.ask_field(id, "status", &Scalar::Text(status.code().to_owned()));
        self.ask_field(id, "settled", &Scalar::Text(self.docs.id.to_string()));
    }

    /// Notes that it is asked again this week; a second time takes that back.
    fn ask_again(&mut self, id: &RowId) {
        let week = self.docs.id.to_string();
        self.ask_field(id, "status", &Scalar::Text(AskStatus::Open.code().to_owned()));
        self.ask_field(id, "settled", &Scalar::Text(String::new()));
        let file_is_open = self.docs.is_open(FileId::Feedback);
        if let Some(ask) = self.docs.feedback.ask.iter_mut().find(|ask| ask.id == *id && file_is_open) {
            if ask.again.contains(&week) {
                ask.again.retain(|other| *other != week);
            } else {
                ask.again.push(week);
            }
            self.docs.touch(FileId::Feedback, self.at);
        }
    }

    /// A request with its text drafted, opened to be finished.
    fn draft_ask(&mut self, source: &str, about: &str, kind: AskKind) {
        if let Some(id) = self.insert_ask(source, about, kind, Text("draft-question")) {
            self.open_form(Subject::Ask(id));
        }
    }

    /// A request that comes from `source`, with `question` asked about something.
    pub(super) fn insert_ask(&mut self, source: &str, about: &str, kind: AskKind, question: Text) -> Option<RowId> {
        let question = self.texts.say_with(question, &[("about", about.into())]);
        let text = |text: &str| Node::Leaf(Scalar::Text(text.to_owned()));
        let mut row = Table::default();
        for (key, value) in [
            ("week", self.docs.id.to_string().as_str()),
            ("status", AskStatus::Open.code()),
            ("kind", kind.code()),
            ("question", &question),
            ("source", source),
        ] {
            row.set(key, text(value));
        }
        self.insert_row(FileId::Feedback, Path::of("ask"), row)
    }

    /// The one step up becomes a row of another list; the words stay where they are, too.
    fn step_up_becomes(&mut self, list: &List) {
        let said = self.docs.week.energy.open.step_up.clone();
        let week = &self.docs.week;
        let there = match list {
            List::Pause => week.pause.iter().any(|row| row.what == said),
            List::Priority => week.priority.iter().any(|row| row.title == said),
            _ => week.can_wait.iter().any(|row| row.what == said),
        };
        if there || self.add_row(list, Scalar::Text(said)).is_some() {
            let text = match list {
                List::Pause => Text("became-pause"),
                List::Priority => Text("became-priority"),
                _ => Text("became-can-wait"),
            };
            self.say(text, Tone::Good);
        }
    }

    /// What has this address is not asked for any more.
    fn spare(&mut self, address: &'static str) {
        if self.deed(FileId::Settings, |app| app.docs.settings.hide.push(address.to_owned())).is_none() {
            return;
        }
        let words = if address == KEEP_ALL {
            self.texts.say(Text("spared-none"))
        } else {
            let name = field_name(&self.texts, &Path::of(address));
            self.texts.say_with(Text("spared"), &[("name", name.into())])
        };
        self.notice = Some((words, Tone::Quiet));
        self.save_now();
    }

    fn confirm_role(&mut self) {
        let field = FieldRef { file: FileId::Profile, path: Path::of("confirmed") };
        self.docs.put(&field, &Scalar::Date(self.at.today()), self.at);
    }

    /// The spot that the cursor is on.
    pub fn spot(&self) -> Option<&Spot> {
        self.form().and_then(|form| form.spot.as_ref())
    }
}
