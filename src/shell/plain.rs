//! The planner without the screen: a question in a line, an answer in a line.
//!
//! Invariant: the state machine is the one that the screen shows, and before a question is asked, every answer before
//! it is in its file, or it was told that it is not.

mod asking;
mod lines;
mod world;

use std::io::{self, BufRead, ErrorKind, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use lines::Line;

use super::{Clock, Ending, Panicked, Trouble, panic};
use crate::app::plain::{Reply, Trail};
use crate::app::questions::Subject;
use crate::app::text::{printable, wrap};
use crate::app::{App, Begin, Opening, Screen};
use crate::domain::{SaveFault, WeekId};
use crate::locale::{Text, ascii, dates, problems};
use crate::store::Store;
use crate::ui::plain as words;

/// Asks until the ritual is done or `input` ends. The opening's time is set here. A terminal of so many `columns` is
/// given lines that it need not break in the middle of a word.
pub fn run(
    store: Store,
    opening: Opening,
    clock: Clock,
    (input, output): (impl BufRead, impl Write),
    columns: Option<usize>,
) -> Ending {
    panic::install();
    let begin = opening.begin;
    let app = App::new(Opening { at: clock.now(), ..opening });
    let mut here = Conversation {
        app,
        store,
        clock,
        input,
        output,
        columns: columns.map_or(u16::MAX, |columns| u16::try_from(columns).unwrap_or(u16::MAX)),
        mute: None,
        unheard: None,
        has_ended: false,
        asked: Vec::new(),
        page: None,
        said: Vec::new(),
        end: Vec::new(),
        fault: None,
        clashes: 0,
        code: None,
    };
    if catch_unwind(AssertUnwindSafe(|| here.live(begin))).is_err() {
        let place = panic::take_place();
        let saved = catch_unwind(AssertUnwindSafe(|| here.rescue())).unwrap_or(false);
        return Ending::because(Trouble::Panicked(Panicked { place, saved }));
    }
    here.ending()
}

/// A question that was asked, for going back to it.
#[derive(Debug)]
struct Asked {
    trail: Trail,
    /// It was answered or passed by.
    is_done: bool,
}

/// The app, and what is known of who talks with it.
struct Conversation<I, O> {
    app: App,
    store: Store,
    clock: Clock,
    input: I,
    output: O,
    columns: u16,
    /// Why nothing can be printed any more.
    mute: Option<io::Error>,
    /// Why nothing can be read any more.
    unheard: Option<io::Error>,
    /// Nothing more comes in.
    has_ended: bool,
    /// What was asked in this week, in order.
    asked: Vec<Asked>,
    /// The page whose name was said last, and what was said since.
    page: Option<(WeekId, Vec<Subject>)>,
    said: Vec<String>,
    /// What is told when the page is left.
    end: Vec<String>,
    /// The fault that was told last.
    fault: Option<SaveFault>,
    /// So many fields that somebody else changed too were told of.
    clashes: usize,
    /// Set once it is over.
    code: Option<u8>,
}

impl<I: BufRead, O: Write> Conversation<I, O> {
    fn live(&mut self, begin: Begin) {
        self.open();
        self.say(Text("plain-signs"));
        self.tell_waiting();
        self.tell();
        if begin == Begin::Anywhere && !matches!(self.app.screen, Screen::Asking(_)) {
            self.ask_which();
        }
        let mut is_new = true;
        while self.code.is_none() {
            is_new = match &self.app.screen {
                Screen::Asking(_) => self.ask(is_new),
                Screen::Brief(_) => self.show_brief(),
                _ => {
                    self.farewell();
                    self.leave();
                    false
                }
            };
        }
        self.flush();
    }

    fn ending(self) -> Ending {
        if let Some(error) = self.unheard {
            return Ending::because(Trouble::Deaf(error.to_string()));
        }
        match (self.fault, self.mute) {
            (Some(fault), _) => Ending::because(Trouble::Unsaved(fault)),
            // A reader who goes away is no error.
            (None, Some(error)) if error.kind() != ErrorKind::BrokenPipe => {
                Ending::because(Trouble::Mute(error.to_string()))
            }
            _ => Ending { code: self.code.unwrap_or(1), trouble: None },
        }
    }

    /// Which ritual it shall be, where none was asked for and none was left in the middle.
    fn ask_which(&mut self) {
        loop {
            self.say(Text("plain-which"));
            let begin = match self.read() {
                None => return self.leave(),
                Some(Ok(line)) => match line.trim() {
                    "" | "1" => Begin::Plan,
                    "2" => Begin::Close,
                    "3" => Begin::Talk,
                    _ => {
                        self.say(Text("plain-unknown"));
                        continue;
                    }
                },
                Some(Err(why)) => {
                    self.say(why);
                    continue;
                }
            };
            return self.send(Reply::Begin(begin));
        }
    }

    /// What waits for a decision that only the screen can ask for.
    fn tell_waiting(&mut self) {
        let waiting = self.app.versions.iter().filter(|version| version.kind.is_pending()).count();
        if waiting > 0 {
            let line = self.app.texts.say_with(Text("plain-waiting"), &[("n", waiting.into())]);
            self.print(&line);
        }
    }

    /// The plan is done; the other rituals say so themselves.
    fn farewell(&mut self) {
        self.tell_end();
        if matches!(self.app.screen, Screen::Page { .. }) && self.app.notice.is_none() {
            let texts = &self.app.texts;
            let week = dates::week_name(texts.language(), self.app.docs.id, self.app.at_year());
            let line = texts.say_with(Text("plain-planned"), &[("week", week.into())]);
            self.print(&line);
        }
    }

    /// What leaves, as it is written; then on from where it was asked for.
    fn show_brief(&mut self) -> bool {
        let Screen::Brief(brief) = &self.app.screen else { return true };
        let (Ok(text) | Err(text)) = brief.text.clone();
        for line in text.lines() {
            self.print(line);
        }
        match self.asked.last().map(|asked| asked.trail.clone()) {
            Some(trail) => {
                self.send(Reply::BackTo(trail));
                self.pass();
            }
            None => self.leave(),
        }
        true
    }

    /// Nothing more comes in. What was answered on the first page is kept like all other answers.
    fn end_of_input(&mut self) {
        let is_first = matches!(self.app.trail().first(), Some((Subject::First, _)));
        if is_first && self.app.docs.has_unsaved() {
            self.send(Reply::NextPage);
        }
        self.leave();
    }

    /// Saves and ends; where that cannot be done it is tried again for as long as somebody answers.
    fn leave(&mut self) {
        loop {
            self.send(Reply::Leave);
            if self.code.is_some() {
                return;
            }
            if matches!(self.app.trail().first(), Some((Subject::Clashes, _))) && !self.has_ended {
                // The last save met what somebody else wrote, and there is somebody to decide.
                return;
            }
            if self.fault.is_none() || self.has_ended {
                break;
            }
            self.say(Text("plain-again"));
            if self.read().is_none() {
                break;
            }
        }
        if self.app.docs.clashes().next().is_some() {
            self.set_aside();
        }
        self.code = Some(1);
    }

    /// What somebody else changed too stays in the file; the words from here wait for the screen.
    fn set_aside(&mut self) {
        let is_aside = self.keep_clashes().is_ok();
        self.say(if is_aside { Text("plain-aside") } else { Text("plain-not-aside") });
    }

    fn say(&mut self, text: Text) {
        let line = self.app.texts.say(text);
        self.print(&line);
    }

    /// Prints one line. Once that cannot be done, answers are still taken.
    fn print(&mut self, line: &str) {
        let mut line = printable(line).into_owned();
        if self.app.texts.is_in_ascii() {
            line = ascii::spelled(&line);
        }
        for row in wrap(&line, self.columns) {
            let row = line.get(row.start..row.end).unwrap_or_default().trim_end();
            if self.mute.is_none()
                && let Err(error) = writeln!(self.output, "{row}")
            {
                self.mute = Some(error);
            }
        }
        self.said.push(line);
    }

    fn flush(&mut self) {
        if self.mute.is_none()
            && let Err(error) = self.output.flush()
        {
            self.mute = Some(error);
        }
    }

    /// The next line, or why it is no answer; nothing at the end.
    fn read(&mut self) -> Option<Result<String, Text>> {
        self.flush();
        match lines::next(&mut self.input) {
            Ok(Line::Text(line)) => return Some(Ok(line)),
            Ok(Line::NotText) => return Some(Err(Text("plain-not-text"))),
            Ok(Line::TooLong) => return Some(Err(Text("plain-too-long"))),
            Ok(Line::End) => {}
            Err(error) => self.unheard = Some(error),
        }
        self.has_ended = true;
        None
    }

    /// Tells what was said to the user, and what could not be saved.
    fn tell(&mut self) {
        if let Some(notice) = words::notice(&self.app).filter(|notice| !self.said.contains(notice)) {
            self.print(&notice);
        }
        let fault = self.app.docs.fault().map(|(_, fault)| fault.clone());
        if let Some(told) = fault.as_ref().filter(|fault| self.fault.as_ref() != Some(fault)) {
            let reason = problems::fault(&self.app.texts, told);
            let line = self.app.texts.say_with(Text("not-saved"), &[("reason", reason.into())]);
            self.print(&line);
        }
        self.fault = fault;
    }
}
