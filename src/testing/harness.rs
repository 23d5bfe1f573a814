//! A planner without a terminal and without a disk: keys in, screens and files out.
//!
//! Invariant: it drives the same `update` and `draw` as the program, and its files are written by the same
//! overlay; only the disk is a map, and the time stands still but where a test moves it.

mod world;

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::docs::Sheets;
use crate::app::msg::{Code, Effect, Event, Key, Moment, Msg};
use crate::app::{App, Begin, Opening, Whose};
use crate::cli::story;
use crate::domain::record::from_table;
use crate::domain::week::Status;
use crate::domain::{FileId, SaveFault, Settings, Sheet, Week, WeekId};
use crate::locale::{Language, Texts};
use crate::store::read::read;
use crate::ui;

/// A planner under test.
#[derive(Debug)]
pub struct Harness {
    pub app: App,
    /// The files, by their names in the folder.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What the planner wanted done that the harness does not do.
    pub asked: Vec<Effect>,
    /// What the planner ended with.
    pub left: Option<(String, u8)>,
    /// While set, every save fails for this reason.
    pub broken: Option<SaveFault>,
    at: Moment,
    wake: Option<Duration>,
}

/// How a planner under test begins.
#[derive(Debug, Clone)]
pub struct Setup {
    today: NaiveDate,
    week: WeekId,
    language: Language,
    files: BTreeMap<String, Vec<u8>>,
    size: (u16, u16),
    begin: Begin,
    colour: bool,
    in_ascii: bool,
    whose: Whose,
}

impl Setup {
    /// On this day, such as `2026-11-23`; in bokmål at 80×24, as somebody who has used the program before.
    ///
    /// # Panics
    /// When `today` is no date.
    pub fn on(today: &str) -> Self {
        let files = BTreeMap::from([("config.toml".to_owned(), b"language = \"nb\"\n".to_vec())]);
        let today = today.parse().expect("a date as 2026-11-23");
        let week = WeekId::of(today);
        Self {
            today,
            week,
            language: Language::Bokmal,
            files,
            size: (80, 24),
            begin: Begin::Anywhere,
            colour: true,
            in_ascii: false,
            whose: Whose::Own,
        }
    }

    /// With another week open than today's, such as `2026-W49`.
    ///
    /// # Panics
    /// When there is no such week.
    #[must_use]
    pub fn planning(mut self, week: &str) -> Self {
        self.week = week.parse().expect("a week as 2026-W49");
        self
    }

    /// As somebody who has never used it.
    #[must_use]
    pub fn first_time(mut self) -> Self {
        self.files.clear();
        self
    }

    #[must_use]
    pub fn speaking(mut self, language: Language) -> Self {
        self.language = language;
        if let Some(settings) = self.files.get_mut("config.toml") {
            *settings = format!("language = \"{}\"\n", language.code()).into_bytes();
        }
        self
    }

    /// The language that it speaks.
    pub fn language(&self) -> Language {
        self.language
    }

    #[must_use]
    pub fn sized(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    /// With the demo's weeks, told in the language that was chosen.
    #[must_use]
    pub fn invented(mut self) -> Self {
        self.whose = Whose::Invented;
        let told = story::files(self.language, self.week).into_iter();
        self.files = told.map(|(name, text)| (name, text.into_bytes())).collect();
        self
    }

    #[must_use]
    pub fn without_colour(mut self) -> Self {
        self.colour = false;
        self
    }

    /// Where the locale is not UTF-8.
    #[must_use]
    pub fn in_ascii(mut self) -> Self {
        self.in_ascii = true;
        self
    }

    #[must_use]
    pub fn begin(mut self, begin: Begin) -> Self {
        self.begin = begin;
        self
    }

    /// With a file of this name in the folder, such as `weeks/2026-W47.toml`.
    #[must_use]
    pub fn file(mut self, name: &str, text: &str) -> Self {
        self.files.insert(name.to_owned(), text.as_bytes().to_vec());
        self
    }

    /// Opens the planner.
    pub fn open(self) -> Harness {
        let at = Moment { clock: self.today.and_hms_opt(9, 41, 0).unwrap_or_default(), run: Duration::ZERO };
        let week = self.week;
        let load = |file: FileId| load(&self.files, file);
        let sheets = Sheets {
            week: load(FileId::Week(week)),
            goals: load(FileId::Goals),
            feedback: load(FileId::Feedback),
            profile: load(FileId::Profile),
            settings: load(FileId::Settings),
            place: load(FileId::Place),
        };
        let last = last_before(&self.files, week);
        let first_time = self.files.is_empty();
        let theme = from_table::<Settings>(&sheets.settings.table).0.theme;
        let app = App::new(Opening {
            week,
            sheets,
            last,
            texts: Texts::new(self.language).in_ascii(self.in_ascii),
            language_is_fixed: false,
            seed: 1,
            folder: "~/.config/femsteg".to_owned(),
            editor: "vi".to_owned(),
            at,
            columns: self.size.0,
            rows: self.size.1,
            first_time,
            colour: self.colour,
            theme: world::themes(&self.files).into_iter().find(|own| own.name == theme),
            begin: self.begin,
            whose: self.whose,
        });
        let mut here = Harness { app, files: self.files, asked: Vec::new(), left: None, broken: None, at, wake: None };
        here.tell_past();
        here
    }
}

fn load(files: &BTreeMap<String, Vec<u8>>, file: FileId) -> Sheet {
    files.get(&file.to_string()).map_or_else(Sheet::default, |bytes| read(file, bytes))
}

fn last_before(files: &BTreeMap<String, Vec<u8>>, week: WeekId) -> Option<(WeekId, Week)> {
    (1..60).map(|back| week.plus(-back)).find_map(|week| {
        let sheet = load(files, FileId::Week(week));
        let written: Week = from_table(&sheet.table).0;
        let at_work = written.status.value() != Some(&Status::Away);
        (sheet.exists && sheet.closing().is_none() && at_work).then_some((week, written))
    })
}

impl Harness {
    /// Presses keys, parted by spaces: names of the key table (`enter`, `ctrl-z`, `x`), or `text:Hei_du`
    /// for typed text, where `_` is a space.
    ///
    /// # Panics
    /// When a name is no key's.
    #[must_use]
    pub fn press(mut self, keys: &str) -> Self {
        for word in keys.split_whitespace() {
            match word.strip_prefix("text:") {
                Some(text) => self.type_text(&text.replace('_', " ")),
                None => self.send(Event::Key(Key::named(word).expect("the name of a key"))),
            }
        }
        self
    }

    /// Types `text`, a character a key.
    #[must_use]
    pub fn types(mut self, text: &str) -> Self {
        self.type_text(text);
        self
    }

    fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            self.send(Event::Key(Key::plain(Code::Char(c))));
        }
    }

    #[must_use]
    pub fn paste(mut self, text: &str) -> Self {
        self.send(Event::Paste(text.to_owned()));
        self
    }

    #[must_use]
    pub fn resize(mut self, columns: u16, rows: u16) -> Self {
        self.send(Event::Resize { columns, rows });
        self
    }

    /// Lets time pass, with the wake-ups that were asked for.
    #[must_use]
    pub fn wait(mut self, time: Duration) -> Self {
        let end = self.at.run + time;
        while let Some(wake) = self.wake.filter(|wake| *wake <= end) {
            self.at.run = self.at.run.max(wake);
            self.wake = None;
            self.send(Event::Wake);
        }
        self.at.run = end;
        self
    }

    /// One message, and everything that it brings about.
    pub fn send(&mut self, event: Event) {
        let effects = self.app.update(Msg { at: self.at, event });
        for effect in effects {
            self.perform(effect);
        }
    }

    /// Somebody else writes the file `name`, and the planner notices.
    pub fn outside(&mut self, name: &str, text: &str) {
        self.files.insert(name.to_owned(), text.as_bytes().to_vec());
        let open = self.app.docs.files().find(|file| file.to_string() == name);
        if let Some(file) = open {
            self.send(Event::Changed(file, read(file, text.as_bytes())));
        }
    }

    /// A file's text; empty when it is not there.
    pub fn text(&self, name: &str) -> String {
        self.files.get(name).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    }

    /// The screen as cells.
    pub fn buffer(&self) -> Buffer {
        self.drawn().0
    }

    /// The screen as text, a line a row, without spaces at the ends; the cursor is not in it.
    pub fn screen(&self) -> String {
        let buffer = self.buffer();
        let width = usize::from(buffer.area.width.max(1));
        let rows = buffer.content.chunks(width).map(|row| {
            let mut text = String::new();
            let mut skip = 0;
            for cell in row {
                if skip == 0 {
                    text.push_str(cell.symbol());
                    skip = crate::app::text::text_width(cell.symbol()).saturating_sub(1);
                } else {
                    skip -= 1;
                }
            }
            text.trim_end().to_owned()
        });
        rows.collect::<Vec<_>>().join("\n")
    }

    /// Where the cursor stands; in the corner when none is shown.
    pub fn cursor(&self) -> (u16, u16) {
        let position = self.drawn().1.unwrap_or_default();
        (position.x, position.y)
    }

    fn drawn(&self) -> (Buffer, Option<Position>) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, self.app.columns, self.app.rows));
        let cursor = ui::draw(&self.app, &mut buffer);
        (buffer, cursor)
    }
}
