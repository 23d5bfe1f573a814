//! WHAT THE USER IS DOING: a pure state machine. A message comes in, effects go out.
//!
//! In reading order: what comes and goes ([`msg`]), the key table ([`keys`]), the open files ([`docs`]);
//! the questions of each page ([`question`], [`questions`]), how they flow ([`layout`], [`flow`]) and how
//! they are answered ([`form`], [`asking`], [`acts`], [`carrying`], [`walking`], [`captures`], `editing`); the other screens ([`start`],
//! [`reading`], [`weeks`], [`looking`]); what lies over them ([`helping`], [`palette`]); lines instead of a screen ([`plain`]); the mouse ([`pointing`]); the theme ([`theming`]); text
//! ([`text`]). Invariant: nothing here asks for the time, the disk or the terminal, and `Esc` always leads
//! home without losing a character.

pub mod acts;
pub mod asking;
pub mod briefing;
pub mod captures;
pub mod carrying;
pub mod closing;
pub mod difference;
pub mod docs;
mod earlier;
mod editing;
pub mod flow;
pub mod form;
pub mod helping;
pub mod keys;
pub mod layout;
pub mod leaving;
pub mod looking;
pub mod msg;
pub mod opening;
pub mod palette;
pub mod place;
pub mod plain;
pub mod pointing;
pub mod question;
pub mod questions;
pub mod reading;
mod refreshing;
pub mod ritual;
pub mod rows;
pub mod screen;
pub mod side;
pub mod start;
pub mod talking;
pub mod text;
pub mod theming;
mod turning;
mod undo;
pub mod walking;
pub mod weeks;
pub mod wording;

use std::time::Duration;

use docs::{Docs, FieldRef};
use flow::Flow;
use form::{Fields, Form};
use keys::{Action, Keys, Scope};
use msg::{Effect, Event, Key, Moment, Msg};
pub use opening::{Begin, Opening, Whose};
use question::{Item, Tone};
use questions::Subject;
pub use screen::{Modal, Screen};

use crate::domain::{FileId, IdSource, Past, Scalar, Step, Version, Week, WeekId};
use crate::locale::{Text, Texts};
use crate::report::brief::{Format, Template};
use crate::review::Chronicle;
use crate::review::search::Index;

/// The columns of the bar that shows planned hours.
pub const METER_WIDTH: u16 = 20;

/// The whole state of the planner.
#[expect(clippy::struct_excessive_bools, reason = "facts that have nothing to do with each other")]
#[derive(Debug)]
pub struct App {
    pub docs: Docs,
    pub texts: Texts,
    pub at: Moment,
    pub screen: Screen,
    pub modal: Option<Modal>,
    pub notice: Option<(String, Tone)>,
    pub columns: u16,
    pub rows: u16,
    pub colour: bool,
    /// Somebody is looking, so no word is shown.
    pub words_hidden: bool,
    pub whose: Whose,
    pub folder: String,
    /// The editor that the system names.
    editor: String,
    pub last: Option<(WeekId, Week)>,
    /// What other weeks say, as far as it was read.
    pub past: Past,
    /// All other weeks, once looking back has asked for them.
    pub chronicle: Chronicle,
    /// The same to be looked through, for whoever looks back over the weeks.
    index: Index,
    /// Other versions of the files, as far as they were listed.
    pub versions: Vec<Version>,
    /// So many files and folders can be opened by others.
    pub exposed: usize,
    /// The page of questions as it stands, and how it flows.
    pub items: Vec<Item>,
    pub flow: Flow,
    /// What stands beside the page.
    pub side: side::Lines,
    pub themes: theming::Themes,
    ids: IdSource,
    undo: Vec<undo::Undo>,
    /// The last thing done was a deed, not typing.
    deed_last: bool,
    /// The fields that were left, so that coming back to one finds what can be undone in it.
    fields: Fields,
    /// The page that was left for the start screen, to come back to.
    resting: Vec<Form>,
    /// Looking back, while a week that was opened from it is read.
    looked: Option<Box<looking::Looking>>,
    /// The page of a past week from which it was opened to be changed, to come back to.
    read: Option<weeks::Reading>,
    leaving: Option<leaving::Leaving>,
    turning: Option<turning::Turn>,
    /// The keys as they hold.
    keys: Keys,
    /// The answer that is written in the user's editor.
    elsewhere: Option<question::Spot>,
    talks: talking::Talks,
    /// The templates in the place of ours.
    templates: Vec<(Format, Result<Template, String>)>,
    /// What was typed while another week was waited for.
    held: Vec<Event>,
    /// The wake-up that was asked for.
    wake: Option<Duration>,
    language_is_fixed: bool,
    /// The first page has not been left yet, so nothing is written.
    first_time: bool,
    /// The list of what can wait was offered already.
    offered_can_wait: bool,
    /// What is asked seldom was put off, until the program is opened again.
    put_off: bool,
    /// What stood in the profile's fields before they were changed today.
    morning: earlier::Morning,
    effects: Vec<Effect>,
}

impl App {
    pub fn new(opening: Opening) -> Self {
        let mut sheets = opening.sheets;
        let keys = Keys::of(&mut sheets.settings);
        let docs = Docs::new(opening.week, sheets);
        let mut app = Self {
            docs,
            texts: opening.texts,
            at: opening.at,
            screen: Screen::Start { row: None },
            modal: None,
            notice: None,
            columns: opening.columns,
            rows: opening.rows,
            colour: opening.colour,
            words_hidden: false,
            whose: opening.whose,
            folder: opening.folder,
            editor: opening.editor,
            last: opening.last,
            past: Past::default(),
            chronicle: Chronicle::default(),
            index: Index::default(),
            versions: Vec::new(),
            exposed: 0,
            items: Vec::new(),
            flow: Flow::default(),
            side: side::Lines::new(),
            themes: theming::Themes::begin(opening.theme),
            ids: IdSource::new(opening.seed),
            undo: Vec::new(),
            deed_last: false,
            fields: Fields::new(),
            resting: Vec::new(),
            looked: None,
            read: None,
            leaving: None,
            turning: None,
            keys,
            elsewhere: None,
            talks: talking::Talks::Unread,
            templates: Vec::new(),
            held: Vec::new(),
            wake: None,
            language_is_fixed: opening.language_is_fixed,
            first_time: opening.first_time,
            offered_can_wait: false,
            put_off: false,
            morning: earlier::Morning::new(),
            effects: Vec::new(),
        };
        app.begin(opening.begin);
        if app.whose == Whose::Invented {
            app.say(Text("demo-opening"), Tone::Quiet);
        }
        app.refresh();
        app
    }

    fn begin(&mut self, begin: Begin) {
        match begin {
            _ if self.first_time => self.screen = Screen::Asking(vec![Form::new(Subject::First)]),
            Begin::Anywhere => self.come_back(),
            Begin::Plan => self.open_step(Step::Role, false),
            Begin::Quick => self.open_step(Step::Role, true),
            Begin::Close => self.open_close(),
            Begin::QuickClose => self.open_quick_close(),
            Begin::Talk => self.open_talk(),
        }
    }

    /// Takes in one message and says what is to be done to the world.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        self.at = msg.at;
        if let Some(event) = self.not_held(msg.event) {
            self.take_in(event);
        }
        self.refresh();
        self.schedule();
        std::mem::take(&mut self.effects)
    }

    fn take_in(&mut self, event: Event) {
        match event {
            Event::Key(key) => self.key(key),
            Event::Paste(text) => self.paste(text),
            Event::Reply(reply) => self.reply(reply),
            Event::Click(target) => self.click(target),
            Event::Wheel(notches) => self.wheel(notches),
            Event::Resize { columns, rows } => (self.columns, self.rows) = (columns, rows),
            Event::Wake => self.wake = None,
            Event::Saved(file, saved) => self.docs.saved(file, &saved, self.at),
            Event::NotSaved(file, fault) => self.docs.not_saved(file, fault, self.at),
            Event::Changed(file, mut sheet) => {
                if file == FileId::Settings && sheet.closing().is_none() {
                    self.keys = Keys::of(&mut sheet);
                }
                self.docs.changed(file, sheet, self.at);
                if file == FileId::Settings && !self.docs.settings.theme.is_empty() {
                    self.look_for_themes();
                }
                self.look_again();
            }
            Event::Turned(week, sheet, last) => self.turned(week, *sheet, last.map(|last| *last)),
            Event::Past(past) => self.told_past(past),
            Event::Templates(templates) => self.told_templates(templates),
            Event::Edited(edited) => self.edited(edited),
            Event::Themes(themes) => self.told_themes(themes),
            Event::Handed(handed) => self.handed(handed),
            Event::Talks(talks) => self.told_talks(talks),
            Event::Chronicle(part) => {
                self.chronicle.take(part);
                self.look_again();
            }
            Event::Versions(versions) => self.versions = versions,
            Event::Exposed(count) => self.exposed = count,
            Event::Decided(done) => self.decided(&done),
            Event::Resumed => {}
            Event::Stop => self.suspend(),
            Event::Hangup => self.hang_up(),
        }
    }

    fn key(&mut self, key: Key) {
        self.notice = None;
        if self.is_too_small() {
            // What cannot be seen is not changed.
            if let Some(action @ (Action::Leave | Action::Suspend)) = self.keys.action(&[Scope::Everywhere], key) {
                self.act_on(action);
            }
            return;
        }
        match (self.keys.action(&self.scopes(), key), key.types()) {
            (Some(action), _) => self.act_on(action),
            (None, Some(c)) if !c.is_control() => self.type_char(c),
            _ => {}
        }
    }

    /// The screen has no room for a page.
    fn is_too_small(&self) -> bool {
        layout::is_too_small(self.columns, self.rows)
    }

    fn act_on(&mut self, action: Action) {
        match (action, &self.modal) {
            (Action::Suspend, _) => self.suspend(),
            (Action::HideWords, _) => self.words_hidden = !self.words_hidden,
            (Action::Leave, _) => self.leave(),
            (Action::Yes, Some(Modal::Confirm { yes, .. })) => {
                self.effects.push(yes.clone());
                self.modal = None;
            }
            (Action::Back | Action::Palette, Some(Modal::Palette(_))) => self.close_palette(),
            (Action::Back, Some(_)) | (Action::Help, Some(Modal::Help(_))) => self.modal = None,
            (_, Some(Modal::Confirm { .. })) => {}
            (Action::Help, _) => self.modal = Some(Modal::Help(Box::default())),
            (Action::Palette, _) => self.open_palette(),
            (action, Some(Modal::Help(_))) => self.act_on_help(action),
            (action, Some(Modal::Palette(_))) => self.act_on_palette(action),
            (Action::Troubles, None) => self.open_troubles(),
            (action, None) => self.act_on_screen(action),
        }
    }

    fn act_on_screen(&mut self, action: Action) {
        match &self.screen {
            Screen::Start { .. } => self.act_on_start(action),
            Screen::Asking(_) => self.act_on_questions(action),
            Screen::Page { .. } => self.act_on_page(action),
            Screen::Weeks(_) => self.act_on_weeks(action),
            Screen::Past(_) => self.act_on_past(action),
            Screen::Looking(_) => self.act_on_looking(action),
            Screen::Troubles { .. } => self.act_on_troubles(action),
            Screen::Brief(_) => self.act_on_brief(action),
        }
    }

    /// The page that asks, when one is on screen.
    pub fn form(&self) -> Option<&Form> {
        match &self.screen {
            Screen::Asking(forms) => forms.last(),
            _ => None,
        }
    }

    fn form_mut(&mut self) -> Option<&mut Form> {
        match &mut self.screen {
            Screen::Asking(forms) => forms.last_mut(),
            _ => None,
        }
    }

    /// The step on screen, also under a form that was opened from it.
    pub fn step(&self) -> Option<(Step, bool)> {
        let Screen::Asking(forms) = &self.screen else { return None };
        match forms.first()?.subject {
            Subject::Step(step) => Some((step, false)),
            Subject::Quick(step) => Some((step, true)),
            _ => None,
        }
    }

    /// Where everything stands on the screen.
    pub fn areas(&self) -> layout::Areas {
        layout::areas(self.columns, self.rows, self.rail().is_some(), !self.side.is_empty())
    }

    /// The ISO week-year of today, which needs not be said.
    pub fn at_year(&self) -> i32 {
        WeekId::of(self.at.today()).year()
    }

    fn say(&mut self, text: Text, tone: Tone) {
        self.notice = Some((self.texts.say(text), tone));
    }

    /// The keys as they hold.
    pub fn keys(&self) -> Keys {
        self.keys
    }

    /// What stands in a field.
    pub fn stored(&self, field: &FieldRef) -> Scalar {
        self.docs.scalar(field)
    }
}

/// A bar of `width` columns, filled by `part` (0–1).
pub fn bar(part: f64, width: usize) -> String {
    // Both numbers are small and not negative.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let full = (part.clamp(0.0, 1.0) * width as f64).round() as usize;
    "█".repeat(full) + &"░".repeat(width - full)
}
