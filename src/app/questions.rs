//! The questions of each page, built from the files as they stand.
//!
//! Invariant: pure and repeatable; a hidden or unneeded question is not there, and everything that is
//! written stays visible also when it is over a limit.

mod all_goals;
mod answers;
mod capture;
mod clashes;
mod close;
mod energy;
mod facts;
mod feedback;
mod first;
mod goals;
mod ledger;
mod leftovers;
mod pace;
mod priorities;
mod profile;
mod role;
mod seldom;
mod settings;
mod talk;
mod thread;
mod versions;

use chrono::NaiveDate;

use answers::{edited, shown};

pub use profile::ProfilePage;
pub(crate) use talk::{material, raised};

use super::docs::{Docs, FieldRef, Kept};
use super::question::{Item, Kind, List, Look, Question, Spot, Tone};
use super::theming::Themes;
use super::wording::Wording;
use crate::domain::thread::Weeks;
use crate::domain::week::WORDING;
use crate::domain::{
    Capacity, Capture, ClosePart, FileId, Past, Path, RitualPart, RowId, Scalar, Step, Table, TalkId, TalkPart,
    Version, Week, WeekId,
};
use crate::locale::{Text, Texts, problems};
use crate::review::Chronicle;

/// What a page asks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The first page of all.
    First,
    Step(Step),
    /// One step of the quick version.
    Quick(Step),
    Goal(RowId),
    Ask(RowId),
    /// All goals, whatever became of them.
    Goals,
    /// The requests of all weeks.
    Asks,
    /// One line to remember, and what it is.
    Capture(Capture),
    /// The fields that were changed both here and elsewhere.
    Clashes,
    /// What was rescued, what sync tools put aside, and what the week said earlier.
    Versions,
    /// The role and the room to act.
    Profile(ProfilePage),
    /// One part of closing the week.
    Close(ClosePart),
    /// Outcomes alone, for a Friday that was missed.
    QuickClose,
    /// One part of a one-to-one.
    Talk(TalkId, TalkPart),
    /// What is worth knowing about the plan, and what is behind it.
    Facts,
    /// What `config.toml` holds.
    Settings,
}

impl Subject {
    /// What the page is called in the file that remembers where one left off, and whether it is the quick version;
    /// `None` for a page that lies over another or is not come back to.
    pub fn code(&self) -> Option<(&'static str, bool)> {
        match self {
            Self::Step(step) => Some((step.code(), false)),
            Self::Quick(step) => Some((step.code(), true)),
            Self::Close(part) => Some((part.code(), false)),
            Self::Talk(_, part) => Some((part.code(), false)),
            Self::Goals => Some(("all-goals", false)),
            Self::Asks => Some(("all-asks", false)),
            _ => None,
        }
    }

    /// All of the page is about the row `id`.
    pub fn is_about(&self, id: &RowId) -> bool {
        matches!(self, Self::Goal(row) | Self::Ask(row) if row == id)
    }

    /// It is no part of the week's plan: one comes back from it to where one was.
    pub fn is_aside(&self) -> bool {
        matches!(
            self,
            Self::Goals
                | Self::Asks
                | Self::Capture(_)
                | Self::Clashes
                | Self::Versions
                | Self::Facts
                | Self::Settings
                | Self::Profile(_)
        )
    }

    /// The page so many places further on in what belongs together; `None` at the ends.
    pub fn beside(&self, by: isize) -> Option<Self> {
        match self {
            Self::Profile(page) => {
                let place = ProfilePage::ALL.iter().position(|other| other == page)?;
                ProfilePage::ALL.get(place.checked_add_signed(by)?).map(|page| Self::Profile(*page))
            }
            _ => None,
        }
    }
}

/// All that questions are built from.
#[derive(Debug)]
pub struct Context<'a> {
    pub docs: &'a Docs,
    pub texts: &'a Texts,
    pub today: NaiveDate,
    /// The last written week before this one.
    pub last: Option<&'a (WeekId, Week)>,
    /// Where the cursor is.
    pub spot: Option<&'a Spot>,
    /// The config folder, as it is shown.
    pub folder: &'a str,
    /// What other weeks say.
    pub past: &'a Past,
    /// All of them, once looking back has asked for them.
    pub chronicle: &'a Chronicle,
    pub versions: &'a [Version],
    pub themes: &'a Themes,
    /// What is asked seldom was put off, or is answered by what was written today.
    pub put_off: bool,
}

/// The page about `subject`, from top to bottom.
pub fn items(subject: &Subject, context: &Context<'_>) -> Vec<Item> {
    let mut page = Page::new(context);
    page.brief = pace::is_brief(subject, &page);
    page.closed_files(subject);
    match subject {
        Subject::First => first::page(&mut page),
        Subject::Step(Step::Role) => role::page(&mut page, false),
        Subject::Quick(Step::Role) => role::page(&mut page, true),
        Subject::Step(Step::Goals) | Subject::Quick(Step::Goals) => goals::page(&mut page),
        Subject::Step(Step::Priorities) => priorities::page(&mut page),
        Subject::Quick(Step::Priorities) => priorities::quick(&mut page),
        Subject::Step(Step::Feedback) | Subject::Quick(Step::Feedback) => feedback::page(&mut page),
        Subject::Step(Step::Energy) => energy::page(&mut page, false),
        Subject::Quick(Step::Energy) => energy::page(&mut page, true),
        Subject::Goal(id) => goals::form(&mut page, id),
        Subject::Ask(id) => feedback::form(&mut page, id),
        Subject::Goals => all_goals::page(&mut page),
        Subject::Asks => ledger::page(&mut page),
        Subject::Capture(capture) => capture::page(&mut page, *capture),
        Subject::Clashes => clashes::page(&mut page),
        Subject::Versions => versions::page(&mut page),
        Subject::Profile(part) => profile::page(&mut page, *part),
        Subject::Close(part) => close::page(&mut page, *part),
        Subject::QuickClose => close::quick(&mut page),
        Subject::Talk(id, part) => talk::page(&mut page, *id, *part),
        Subject::Facts => facts::page(&mut page),
        Subject::Settings => settings::page(&mut page),
    }
    page.finished()
}

/// A page while it is built.
struct Page<'a> {
    context: &'a Context<'a>,
    tables: Vec<Table>,
    items: Vec<Item>,
    /// Only the essentials are asked, and something else was left out.
    brief: bool,
    left_out: bool,
}

impl<'a> Page<'a> {
    fn new(context: &'a Context<'a>) -> Self {
        let tables = context.docs.files().map(|file| context.docs.table(file)).collect();
        Self { context, tables, items: Vec::new(), brief: false, left_out: false }
    }

    fn docs(&self) -> &'a Docs {
        self.context.docs
    }

    fn wording(&self) -> Wording<'a> {
        Wording { texts: self.context.texts, docs: self.context.docs }
    }

    fn say(&self, text: Text) -> String {
        self.context.texts.say(text)
    }

    fn week_file(&self) -> FileId {
        FileId::Week(self.docs().id)
    }

    fn heading(&mut self, text: Text) {
        let heading = self.say(text);
        self.items.push(Item::Heading(heading));
    }

    fn note(&mut self, text: impl Into<String>, tone: Tone) {
        self.items.push(Item::Note(text.into(), tone));
    }

    /// The cursor is in the row `id`.
    fn is_open(&self, id: &RowId) -> bool {
        self.context.spot.is_some_and(|spot| spot.is_in(id))
    }

    /// Says so where a file that the page asks about is read-only, and why.
    fn closed_files(&mut self, subject: &Subject) {
        let week = self.week_file();
        let files: &[FileId] = match subject {
            Subject::First | Subject::Facts | Subject::Settings => &[FileId::Settings],
            Subject::Step(Step::Role) => &[week, FileId::Profile],
            Subject::Profile(_) => &[FileId::Profile],
            Subject::Talk(id, _) => &[FileId::Talk(*id)],
            Subject::Step(Step::Goals) | Subject::Goal(_) => &[week, FileId::Goals],
            Subject::Goals => &[FileId::Goals],
            Subject::Step(Step::Feedback) | Subject::Ask(_) | Subject::Asks => &[FileId::Feedback],
            _ => &[week],
        };
        for file in files {
            if let Some(problem) = self.docs().kept(*file).and_then(Kept::closing) {
                let text = problems::problem(self.context.texts, problem);
                self.note(text, Tone::Error);
                self.note("", Tone::Plain);
            }
        }
    }

    /// The cursor is on the field at `path`.
    fn is_at(&self, file: FileId, path: &Path) -> bool {
        matches!(self.context.spot, Some(Spot::Field(field)) if field.file == file && field.path == *path)
    }

    /// The open week among the others.
    fn weeks(&self) -> Weeks<'a> {
        Weeks { id: self.docs().id, week: &self.docs().week, past: self.context.past }
    }

    fn capacity(&self) -> Capacity {
        Capacity::of(self.docs().id, &self.docs().week, &self.docs().settings)
    }

    /// The open week as it stands in the record.
    fn week_table(&self) -> &Table {
        &self.tables[0]
    }

    fn table(&self, file: FileId) -> Option<&Table> {
        self.tables.get(self.docs().index(file)?)
    }

    /// A question about the field at `path`; `None` when its owner does not want to be asked.
    fn field(&mut self, text: Text, file: FileId, path: Path, kind: Kind) -> Option<&mut Question> {
        let filled = self.table(file).is_some_and(|table| table.at(&path).is_some()) || self.is_at(file, &path);
        if !self.asks(&path.keys(), filled) {
            return None;
        }
        Some(self.question_at(text, FieldRef { file, path }, kind))
    }

    /// A question about a field, whatever the settings say.
    fn question_at(&mut self, text: Text, at: FieldRef, kind: Kind) -> &mut Question {
        let FieldRef { file, path } = at;
        let scalar = self.table(file).map_or_else(|| Scalar::Text(String::new()), |table| table.scalar_at(&path));
        let value = edited(&scalar, &kind, self.context);
        let shown = shown(&scalar, &kind, self.context);
        let mark = self.mark(file, &path, &kind, &scalar);
        let closed = !self.docs().is_open(file);
        let mut question = self.question(text, Spot::Field(FieldRef { file, path }), kind);
        (question.value, question.shown, question.mark, question.closed) = (value, shown, mark, closed);
        self.push(question)
    }

    fn week_field(&mut self, text: Text, path: Path, kind: Kind) -> Option<&mut Question> {
        self.field(text, self.week_file(), path, kind)
    }

    /// A question about something that is so or is not; nothing in the file means that it is not.
    fn flag(&mut self, text: Text, file: FileId, path: Path, answers: [Text; 2]) -> Option<&mut Question> {
        let [yes, no] = answers.map(|answer| self.say(answer));
        let kind = Kind::Choice(vec![("true".to_owned(), yes), ("false".to_owned(), no.clone())]);
        let question = self.field(text, file, path, kind)?;
        if question.value.is_empty() {
            (question.value, question.shown) = ("false".to_owned(), no);
        }
        Some(question)
    }

    /// The `number`th empty line at the end of `list`; `None` when its owner does not want to be asked.
    fn slot(&mut self, text: Text, list: List, number: usize) -> Option<&mut Question> {
        if !self.asks_for_row(&list, number) {
            return None;
        }
        Some(self.slot_of(text, list, number))
    }

    /// An empty line, whatever the settings say.
    fn slot_of(&mut self, text: Text, list: List, number: usize) -> &mut Question {
        let closed = !self.docs().is_open(list.file(self.week_file()));
        let mut question = self.question(text, Spot::Slot(list, number), Kind::Line);
        question.closed = closed;
        self.push(question)
    }

    /// Something to decide about `about`.
    fn decide(&mut self, text: Text, what: &'static str, about: &str, kind: Kind) -> &mut Question {
        let question = self.question(text, Spot::Decide(what, about.to_owned()), kind);
        self.push(question)
    }

    fn question(&self, text: Text, spot: Spot, kind: Kind) -> Question {
        // A week keeps the words of the questions that it answered.
        let version = self.docs().week.wording.value().map_or(WORDING, |version| version.0);
        let said = |name| self.context.texts.part_of(version, text, name);
        let part = |name| said(name).unwrap_or_default();
        let label = self.say(text);
        let ask = said("ask").unwrap_or_else(|| label.clone());
        Question {
            spot,
            label,
            ask,
            hint: part("hint"),
            aside: Vec::new(),
            offer: part("offer"),
            offer_hint: self.say(Text("offer-hint")),
            kind,
            look: Look::Line,
            value: String::new(),
            shown: String::new(),
            mark: None,
            earlier: Vec::new(),
            limit: None,
            closed: false,
        }
    }

    fn push(&mut self, question: Question) -> &mut Question {
        self.items.push(Item::Question(Box::new(question)));
        match self.items.last_mut() {
            Some(Item::Question(question)) => question,
            _ => unreachable!("a question was pushed in the line above"),
        }
    }

    /// The codes of a choice with their words.
    fn choice(&self, kind: &str, codes: &[&str]) -> Kind {
        let word = |code: &&str| ((*code).to_owned(), self.context.texts.choice(kind, code));
        Kind::Choice(codes.iter().map(word).collect())
    }

    /// A scale of 1 to 5; its ends have words.
    fn scale(&self, low: Text, high: Text) -> Kind {
        let word = |n: u8| match n {
            1 => self.say(low),
            5 => self.say(high),
            _ => String::new(),
        };
        Kind::Choice((1..=5).map(|n| (n.to_string(), word(n))).collect())
    }
}

/// Gives a question, where it is asked, its look.
fn look(question: Option<&mut Question>, look: Look) {
    if let Some(question) = question {
        question.look = look;
    }
}

/// `Focus: the hearing`; nothing where there is no answer.
fn labelled(page: &Page<'_>, label: Text, answer: &str) -> String {
    if answer.is_empty() { String::new() } else { format!("{}: {answer}", page.say(label)) }
}

/// A text at the right of a row that needs no column of its own.
fn natural(text: String) -> (String, u16) {
    let columns = u16::try_from(super::text::text_width(&text)).unwrap_or(u16::MAX);
    (text, columns)
}
