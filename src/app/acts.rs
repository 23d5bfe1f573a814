//! Deeds: what the choices among things to do at once bring about.
//!
//! Invariant: a deed changes the record like typing does: it is saved, shown, and loses nothing.

use super::App;
use super::docs::FieldRef;
use super::question::{Act, List, Spot, Tone};
use super::questions::{ProfilePage, Subject};
use crate::domain::facts::FactKind;
use crate::domain::feedback::AskStatus;
use crate::domain::record::{Node, Step};
use crate::domain::spared::KEEP_ALL;
use crate::domain::{AskKind, FileId, Goal, GoalStatus, Path, RowId, Scalar, Table, limits};
use crate::locale::Text;
use crate::locale::fields::field_name;

impl App {
    pub(super) fn act(&mut self, act: Act) {
        match act {
            Act::GoalThisWeek(id) => self.choose_goal(&id, true),
            Act::GoalNotNow(id) => self.choose_goal(&id, false),
            Act::GoalStatus(id, status) => self.goal_status(&id, status),
            Act::SwapGoals { take, park } => self.swap_goals(&take, &park),
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
            Act::AskedAgain(address) => self.hide(&address, false, Text("hidden-asked-again")),
            Act::Begin { quick } => self.leave_first_page(quick),
            Act::StillTrue => self.confirm_role(),
            Act::LookOver => self.open_aside(Subject::Profile(ProfilePage::Role)),
            Act::NotNow => self.put_off = true,
            Act::NeverAsk(name) => self.never_ask(name),
            Act::CloseRow(id, what) => self.close_row(&id, what),
            Act::TalkWindow(talk, weeks) => self.choose_window(talk, weeks),
            Act::Mark(talk, reference) => self.mark_result(talk, &reference),
            Act::Raise(talk, suggestion) => self.raise(talk, &suggestion),
            Act::Share(talk, reference) => self.share(talk, &reference),
            Act::Preview(talk) => self.open_brief(talk),
            Act::OpenRoom => self.open_aside(Subject::Profile(ProfilePage::Room)),
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
        self.put_choice(&goal_field(id, "status"), &Scalar::Text(status.code().to_owned()));
    }

    fn swap_goals(&mut self, take: &RowId, park: &RowId) {
        let before = self.docs.table(FileId::Goals);
        for (id, status) in [(park, GoalStatus::Parked), (take, GoalStatus::Active)] {
            self.choose_for(&goal_field(id, "status"), &Scalar::Text(status.code().to_owned()));
        }
        self.undo_since(FileId::Goals, &before);
    }

    /// Puts what was chosen into `field`. Beside a status the program notes the day from which a goal is active,
    /// or the week in which a request was settled.
    pub(super) fn choose_for(&mut self, field: &FieldRef, scalar: &Scalar) {
        let was_active =
            field.path.row_id().and_then(|id| self.docs.goals.find(id.as_str())).is_some_and(Goal::is_active);
        if !self.docs.is_open(field.file) {
            return self.say(Text("file-is-closed"), Tone::Warn);
        }
        if !self.docs.put(field, scalar, self.at) {
            return;
        }
        let [Step::Key(list), Step::Row(id), Step::Key(key)] = field.path.steps() else { return };
        let beside = match (list.as_ref(), key.as_ref(), scalar.as_written().as_str()) {
            ("goal", "status", "active") if !was_active => (goal_field(id, "since"), Scalar::Date(self.at.today())),
            ("ask", "status", "" | "open") => (ask_field(id, "settled"), Scalar::Text(String::new())),
            ("ask", "status", _) => (ask_field(id, "settled"), Scalar::Text(self.docs.id.to_string())),
            _ => return,
        };
        self.docs.put(&beside.0, &beside.1, self.at);
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
        self.undo_since(file, &before);
        Some(done)
    }

    /// Leaves a kind of fact out, or says it again; what it is read off stays.
    fn hide_fact(&mut self, kind: FactKind, hide: bool) {
        let told = if hide { Text("fact-is-hidden") } else { Text("fact-is-shown") };
        self.hide(&kind.setting(), hide, told);
    }

    /// Hides a question that is asked seldom; what was answered to it stays.
    fn never_ask(&mut self, name: &str) {
        self.put_off = true;
        if !self.docs.settings.hides(name) {
            self.hide(name, true, Text("never-asked"));
        }
    }

    /// Puts a name among what the settings hide, or takes it out.
    fn hide(&mut self, name: &str, hide: bool, told: Text) {
        let done = self.deed(FileId::Settings, |app| {
            let hidden = &mut app.docs.settings.hide;
            hidden.retain(|other| other != name);
            if hide {
                hidden.push(name.to_owned());
            }
        });
        if done.is_some() {
            self.say(told, Tone::Quiet);
            self.save_now();
        }
    }

    fn settle_ask(&mut self, id: &RowId, status: AskStatus) {
        self.put_choice(&ask_field(id, "status"), &Scalar::Text(status.code().to_owned()));
    }

    /// Notes that it is asked again this week; a second time takes that back.
    fn ask_again(&mut self, id: &RowId) {
        let week = self.docs.id.to_string();
        let before = self.docs.table(FileId::Feedback);
        self.choose_for(&ask_field(id, "status"), &Scalar::Text(AskStatus::Open.code().to_owned()));
        let file_is_open = self.docs.is_open(FileId::Feedback);
        if let Some(ask) = self.docs.feedback.ask.iter_mut().find(|ask| ask.id == *id && file_is_open) {
            if ask.again.contains(&week) {
                ask.again.retain(|other| *other != week);
            } else {
                ask.again.push(week);
            }
            self.docs.touch(FileId::Feedback, self.at);
        }
        self.undo_since(FileId::Feedback, &before);
    }

    /// A request with its text drafted, opened to be finished.
    fn draft_ask(&mut self, source: &str, about: &str, kind: AskKind) {
        match self.insert_ask(source, about, kind, Text("draft-question")) {
            Some(id) => self.open_form(Subject::Ask(id)),
            None => return self.say(Text("file-is-closed"), Tone::Warn),
        }
        self.count_asks();
    }

    /// Says so when a request is one more than can be followed up; it is there all the same.
    pub(super) fn count_asks(&mut self) {
        let feedback = &self.docs.feedback;
        let (open, new) = (feedback.open().count(), feedback.made_in(self.docs.id));
        let (text, n) = match (open, new) {
            (open, _) if open > limits::OPEN_ASKS => (Text("asks-many-open"), open),
            (_, new) if new > limits::NEW_ASKS => (Text("asks-many-new"), new),
            _ => return,
        };
        self.notice = Some((self.texts.say_with(text, &[("n", n.into())]), Tone::Plain));
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
        if self.may_write(FileId::Profile) {
            let field = FieldRef { file: FileId::Profile, path: Path::of("confirmed") };
            self.put_choice(&field, &Scalar::Date(self.at.today()));
        }
    }

    /// The spot that the cursor is on.
    pub fn spot(&self) -> Option<&Spot> {
        self.form().and_then(|form| form.spot.as_ref())
    }
}

fn goal_field(id: &RowId, key: &'static str) -> FieldRef {
    FieldRef { file: FileId::Goals, path: Path::of("goal").row(id).key(key) }
}

fn ask_field(id: &RowId, key: &'static str) -> FieldRef {
    FieldRef { file: FileId::Feedback, path: Path::of("ask").row(id).key(key) }
}
