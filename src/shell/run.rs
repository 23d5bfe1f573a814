//! The loop: every message that has come, what it asks of the world, and then one frame.
//!
//! Invariant: a save that was begun is answered before the program ends, unless the disk hangs; and a panic
//! saves what was typed.

mod lending;
mod saving;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use ratatui::backend::Backend;
use ratatui::layout::{Position, Rect};

use super::painter::Painter;
use super::{
    Clock, Draw, Ending, Input, Trouble, editor, effects, handing, output, panic, signals, terminal, versions,
};
use crate::app::App;
use crate::app::msg::{Effect, Event, Msg};
use crate::domain::FileId;
use crate::store::Store;
use crate::store::keeper::Keeper;
use crate::ui;

/// How long a slow disk is waited for before suspending, and at the end; and a slow terminal before suspending.
const PATIENCE: Duration = Duration::from_secs(1);
/// So long after a hang-up or a panic the program is gone, whatever disk and terminal do; the app waits 0.9 s of it.
const GONE: Duration = Duration::from_millis(960);
/// A terminal gets so long of that to take what it is given back with.
const FAREWELL: Duration = Duration::from_millis(500);
/// So many messages are taken in before the screen is drawn again, so that a flood of them shows as it comes.
const FLOOD: usize = 256;
/// In the background, a signal to end gets so long to arrive before the program stops again.
const GLANCE: Duration = Duration::from_millis(100);

/// What the screen shows of the app, once all that was handed over is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Picture {
    Current,
    Old,
    /// Anything may stand there.
    Unknown,
}

/// The app, and all that the loop holds of the world.
pub(super) struct Loop<B: Backend, D> {
    app: App,
    store: Store,
    clock: Clock,
    painter: Painter<B>,
    draw: D,
    picture: Picture,
    tell: Sender<Input>,
    inbox: Receiver<Input>,
    /// What came while something else was waited for.
    later: VecDeque<Input>,
    keeper: Option<Keeper>,
    /// The files whose save the writer thread has not answered.
    writing: Vec<FileId>,
    wake: Option<Duration>,
    /// By when the program has to be gone, after a hang-up or a panic.
    gone_by: Option<Duration>,
    /// The user's editor, while the terminal is lent to it.
    editor: Option<editor::Running>,
    /// Why no key is heard any more.
    deaf: Option<String>,
    ending: Option<Ending>,
    /// To be printed once the terminal is given back.
    print: String,
}

impl<B: Backend, D: Draw> Loop<B, D> {
    pub(super) fn new(app: App, store: Store, clock: Clock, painter: Painter<B>, draw: D) -> Self {
        let (tell, inbox) = channel();
        Self {
            app,
            store,
            clock,
            painter,
            draw,
            picture: Picture::Old,
            tell,
            inbox,
            later: VecDeque::new(),
            keeper: None,
            writing: Vec::new(),
            wake: None,
            gone_by: None,
            editor: None,
            deaf: None,
            ending: None,
            print: String::new(),
        }
    }

    /// Draws the first frame, lets `begin` start what sends messages, and goes on until the end.
    pub(super) fn run(mut self, begin: impl FnOnce(&Sender<Input>)) -> Ending {
        let ending = catch_unwind(AssertUnwindSafe(|| self.live(begin)));
        let ending = ending.unwrap_or_else(|_| self.end_after_panic());
        self.finish();
        self.give_back(ending)
    }

    fn live(&mut self, begin: impl FnOnce(&Sender<Input>)) -> Ending {
        self.paint();
        terminal::listen_to_mouse(self.app.docs.settings.mouse);
        begin(&self.tell);
        // Where it cannot be started, that is told with the first save.
        self.keeper().ok();
        // The size may have changed since it was asked for, and opening may have asked for something.
        self.measure();
        loop {
            let input = self.next();
            self.take_in(input);
            for _ in 1..FLOOD {
                // What comes after the end stays: whoever gives the terminal back has to hear of a hang-up.
                if self.ending.is_some() {
                    break;
                }
                let Some(input) = self.later.pop_front().or_else(|| self.inbox.try_recv().ok()) else { break };
                self.take_in(input);
            }
            match self.ending.take() {
                Some(ending) => return ending,
                None => self.paint(),
            }
        }
    }

    /// Waits for the next message, or until it is time to wake.
    fn next(&mut self) -> Input {
        let wait = self.wake.map_or(Duration::MAX, |wake| wake.saturating_sub(self.clock.now().run));
        self.later.pop_front().or_else(|| self.inbox.recv_timeout(wait).ok()).unwrap_or_else(|| {
            self.wake = None;
            Input::Event(Event::Wake)
        })
    }

    fn take_in(&mut self, input: Input) {
        match input {
            // One is enough; another would only begin the waiting anew.
            Input::Event(Event::Hangup) | Input::Deaf(_) if self.gone_by.is_some() => {}
            Input::Event(Event::Hangup) => {
                self.gone_by = Some(self.clock.now().run + GONE);
                self.end_editor();
                self.update(Event::Hangup);
            }
            Input::Deaf(error) => {
                let why = error.map_or_else(panic::take_place, |error| error.to_string());
                self.deaf = Some(why);
                self.take_in(Input::Event(Event::Hangup));
            }
            Input::Event(event @ Event::Turned(..)) => {
                self.update(event);
                self.follow_week();
            }
            // Whoever has the terminal stops, and what started it with it.
            Input::Event(Event::Stop) if self.editor.is_some() => signals::stop(),
            Input::Pointed(column, row) => {
                if let Some(target) = ui::target(&self.app, Position::new(column, row)) {
                    self.update(Event::Click(target));
                }
            }
            Input::Edited(edited) => self.take_back(edited),
            Input::Event(event) => self.update(event),
            Input::Kept(word) => self.hear(word),
            // One that could not be started ends too, and was not there.
            Input::KeeperEnded if self.keeper.is_some() => self.replace_keeper(),
            Input::Resized => {
                self.measure();
                // It may have been small and be large again, and what it dropped at its edges is gone.
                self.picture = Picture::Unknown;
            }
            Input::Continued if terminal::is_entered() => self.come_back(),
            // What the terminal was too busy for is drawn when all that has come is taken in. An editor that closes too late leaves its file where it lies.
            Input::Written | Input::Continued | Input::KeeperEnded | Input::EditorClosed(_) => {}
        }
    }

    fn update(&mut self, event: Event) {
        self.picture = self.picture.max(Picture::Old);
        for effect in self.app.update(Msg { at: self.clock.now(), event }) {
            self.perform(effect);
        }
        terminal::listen_to_mouse(self.app.docs.settings.mouse);
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Save(save) => self.save(save),
            Effect::WakeAt(at) => self.wake = Some(self.wake.map_or(at, |wake| wake.min(at))),
            Effect::Watch => self.watch(),
            Effect::ReadTemplates => handing::read_templates(self.store.clone(), self.tell.clone()),
            Effect::Edit { what, with } => self.lend(what, &with),
            Effect::ReadThemes => handing::read_themes(self.store.clone(), self.tell.clone()),
            Effect::HandOver { name, text, replace } => {
                handing::hand_over(self.store.clone(), name, text, replace, self.tell.clone());
            }
            Effect::ReadChronicle => effects::read_chronicle(self.store.clone(), self.app.docs.id, self.tell.clone()),
            Effect::Turn(week) => effects::turn(self.store.clone(), week, self.tell.clone()),
            Effect::ListVersions => self.list_versions(),
            Effect::Decide(version, fate) => {
                versions::decide(self.store.clone(), self.app.docs.id, version, fate, self.tell.clone());
            }
            Effect::Copy(text) => terminal::copy(&text),
            Effect::Suspend => self.suspend(),
            Effect::Leave { print, code } => {
                self.print = print;
                let deaf = self.deaf.take().map(|why| Ending::because(Trouble::Deaf(why)));
                self.ending = Some(deaf.unwrap_or(Ending { code, trouble: None }));
            }
        }
    }

    pub(super) fn list_versions(&self) {
        versions::list(self.store.clone(), self.app.docs.id, self.tell.clone());
    }

    /// Another week may be open now: its file is watched, and all that is told of weeks is told anew.
    fn follow_week(&mut self) {
        self.watch();
        self.list_versions();
        effects::read_past(self.store.clone(), self.app.docs.id, self.tell.clone());
    }

    fn watch(&mut self) {
        let files = self.app.docs.files().collect();
        if let Ok(keeper) = self.keeper() {
            keeper.watch(files);
        }
    }

    /// Asks the terminal how large it is.
    fn measure(&mut self) {
        let size = if terminal::is_entered() { terminal::size().ok() } else { None };
        let (columns, rows) = size.unwrap_or((self.app.columns, self.app.rows));
        self.update(Event::Resize { columns, rows });
    }

    fn area(&self) -> Rect {
        Rect::new(0, 0, self.app.columns, self.app.rows)
    }

    /// Draws what has changed, unless the terminal is still busy with the frame before: it says when it has that,
    /// and then all that came meanwhile makes one frame.
    fn paint(&mut self) {
        let area = self.area();
        if area.is_empty() || self.picture == Picture::Current || output::is_busy() {
            return;
        }
        let picture = mem::replace(&mut self.picture, Picture::Current);
        if picture == Picture::Unknown {
            self.painter.forget();
        }
        let (app, draw) = (&self.app, &mut self.draw);
        self.painter.paint(area, |buffer| draw(app, buffer)).ok();
        terminal::show();
    }

    /// Waits until what is on its way to the disk is there, and keeps what is pressed meanwhile for afterwards.
    fn settle(&mut self, latest: Duration) {
        while !self.writing.is_empty()
            && !self.is_to_end()
            && let Some(input) = self.hear_before(latest)
        {
            match input {
                Input::Kept(_) | Input::KeeperEnded => self.take_in(input),
                other => self.later.push_back(other),
            }
        }
    }

    /// Saves first.
    fn suspend(&mut self) {
        let latest = self.clock.now().run + PATIENCE;
        self.settle(latest);
        if !self.is_to_end() && terminal::restore() {
            // Nobody could use a terminal that does not even take that, and what is typed next has to be saved.
            if self.is_given_back(latest) {
                signals::stop();
            }
            self.come_back();
        }
    }

    /// Waits until the terminal has all that was handed over.
    fn is_given_back(&mut self, latest: Duration) -> bool {
        while output::is_busy()
            && !self.is_to_end()
            && let Some(input) = self.hear_before(latest)
        {
            self.later.push_back(input);
        }
        !output::is_busy()
    }

    /// Gives the terminal back, however long it takes that, unless there is no time to wait. Then whoever sits
    /// there cannot be told anything.
    fn give_back(&mut self, ending: Ending) -> Ending {
        if terminal::restore() {
            output::put(mem::take(&mut self.print).into_bytes());
        }
        let shortly = |clock: Clock| clock.now().run + FAREWELL;
        let mut latest = self.gone_by.map_or(Duration::MAX, |gone_by| gone_by.min(shortly(self.clock)));
        while output::is_busy() {
            match self.later.pop_front().or_else(|| self.hear_before(latest)) {
                Some(Input::Event(Event::Hangup) | Input::Deaf(_)) => latest = latest.min(shortly(self.clock)),
                Some(_) => {}
                None => return Ending { trouble: None, ..ending },
            }
        }
        ending
    }

    fn hear_before(&self, latest: Duration) -> Option<Input> {
        self.inbox.recv_timeout(latest.saturating_sub(self.clock.now().run)).ok()
    }

    fn is_to_end(&self) -> bool {
        let is_end = |input: &Input| matches!(input, Input::Event(Event::Hangup) | Input::Deaf(_));
        self.ending.is_some() || self.later.iter().any(is_end)
    }

    /// The program goes on after it was stopped. In the background it stops again, as a shell expects, unless
    /// it was continued to be ended.
    fn come_back(&mut self) {
        while !signals::is_foreground() {
            let latest = self.clock.now().run + GLANCE;
            while let Some(input) = self.hear_before(latest) {
                self.later.push_back(input);
            }
            if self.is_to_end() {
                return;
            }
            signals::stop();
        }
        if terminal::enter().is_err() {
            return self.take_in(Input::Event(Event::Hangup));
        }
        self.update(Event::Resumed);
        self.take_in(Input::Resized);
    }
}
