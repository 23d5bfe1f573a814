//! One question: asked, answered or passed by, gone back to.
//!
//! Invariant: an empty line changes nothing, and nothing is asked that cannot be answered.

use std::io::{BufRead, Write};

use super::{Asked, Conversation};
use crate::app::form::questions;
use crate::app::msg::Event;
use crate::app::plain::{Heard, Reply, Trail};
use crate::app::question::{List, Spot};
use crate::app::questions::Subject;
use crate::locale::Text;
use crate::ui::plain as words;

impl<I: BufRead, O: Write> Conversation<I, O> {
    /// Asks the open question; with what is to be known before it where it `is_new`. Answers whether the next one is.
    pub(super) fn ask(&mut self, is_new: bool) -> bool {
        self.name_page();
        if self.app.question().is_none() {
            return self.pass_page();
        }
        if is_new {
            self.introduce();
        }
        let prompt = words::prompt(&self.app);
        if self.has_no_answer() {
            // What there is to be known is told all the same.
            if !self.is_preview() && !self.is_closed() {
                self.print(&prompt);
            }
            self.send(Reply::On);
            return true;
        }
        self.print(&prompt);
        self.end = words::end(&self.app);
        match self.read() {
            Some(Ok(line)) => return self.hear(&line),
            Some(Err(why)) => self.say(why),
            None => self.end_of_input(),
        }
        false
    }

    /// What is to be known before the open question. A heading stands there once, also where a question below it is
    /// gone.
    fn introduce(&mut self) {
        for line in words::above(&self.app) {
            if !self.said.contains(&line) || !words::is_heading(&self.app, &line) {
                self.print(&line);
            }
        }
    }

    /// Does what `line` says. Answers whether another question is open then.
    fn hear(&mut self, line: &str) -> bool {
        match self.app.hear(line) {
            Heard::Keep => {
                self.remember(self.app.trail(), true);
                self.pass();
                return true;
            }
            Heard::Reply(reply) => return self.answer(reply),
            Heard::Back => self.go_back(),
            Heard::Help => words::help(&self.app).iter().for_each(|line| self.print(line)),
            Heard::Unknown => self.say(Text("plain-unknown")),
        }
        false
    }

    /// The page's name, once for as long as one stays on it.
    fn name_page(&mut self) {
        let subjects = self.app.trail().into_iter().map(|(subject, _)| subject).collect();
        let page = Some((self.app.docs.id, subjects));
        if self.page != page {
            let has_left = match (&self.page, &page) {
                (Some((_, old)), Some((_, new))) => !new.starts_with(old),
                _ => false,
            };
            if has_left {
                self.tell_end();
            }
            self.page = page;
            self.said.clear();
            self.print("");
            let heading = words::heading(&self.app);
            self.print(&heading);
        }
    }

    /// What stood at the end of the page that was left.
    pub(super) fn tell_end(&mut self) {
        for line in std::mem::take(&mut self.end) {
            if !self.said.contains(&line) {
                self.print(&line);
            }
        }
    }

    /// A page that asks nothing is read out and left.
    fn pass_page(&mut self) -> bool {
        let trail = self.app.trail();
        let is_settled = self.page() == Some(Subject::Clashes);
        for line in words::notes(&self.app).iter().filter(|_| !is_settled) {
            self.print(line);
        }
        self.send(if trail.len() > 1 { Reply::Back } else { Reply::NextPage });
        if trail.len() > 1 {
            self.come_back();
        }
        true
    }

    /// Its file is read-only, there is nothing to choose, or nothing leaves yet that could be shown.
    fn has_no_answer(&self) -> bool {
        let Some(question) = self.app.question() else { return true };
        let is_empty = !question.kind.is_typed() && question.kind.options() == 0;
        is_empty || question.closed || self.is_preview()
    }

    fn is_closed(&self) -> bool {
        self.app.question().is_some_and(|question| question.closed)
    }

    /// The preview is asked for once, behind the lines, and only where one of them leaves.
    fn is_preview(&self) -> bool {
        let is = |spot: Option<&Spot>, place: &str| matches!(spot, Some(Spot::Decide("brief", at)) if at == place);
        let leaves = || questions(&self.app.items).any(|question| is(Some(&question.spot), "first"));
        is(self.app.spot(), "first") || (is(self.app.spot(), "last") && !leaves())
    }

    fn answer(&mut self, reply: Reply) -> bool {
        match reply {
            Reply::Answer(_) => {
                self.send(reply);
                let mark = words::mark(&self.app);
                if let Some((mark, _)) = &mark {
                    self.print(mark);
                }
                if mark.is_some_and(|(_, is_wrong)| is_wrong) {
                    return false;
                }
                self.remember(self.app.trail(), true);
                self.pass();
            }
            Reply::Choose(_) => self.choose(reply),
            Reply::Clear => {
                self.send(reply);
                self.remember(self.app.trail(), true);
                self.pass();
            }
            other => {
                self.remember(self.app.trail(), true);
                self.send(other);
            }
        }
        true
    }

    /// What is chosen may lead on by itself, open another page, or take the question away.
    fn choose(&mut self, reply: Reply) {
        let before = self.app.trail();
        let was_last = self.is_last();
        self.send(reply);
        let now = self.app.trail();
        // What was asked of it is answered, whatever somebody else wrote.
        let opened = now.len() > before.len() && self.page() != Some(Subject::Clashes);
        self.remember(before.clone(), !opened);
        if now == before {
            self.pass();
        } else if was_last && self.was_done(&now) {
            // It was the last one and is gone, and what stands there now was passed by before.
            self.send(Reply::NextPage);
        }
    }

    fn is_last(&self) -> bool {
        let last = questions(&self.app.items).last();
        last.is_some_and(|question| Some(&question.spot) == self.app.spot())
    }

    fn was_done(&self, trail: &Trail) -> bool {
        self.asked.iter().any(|asked| asked.is_done && asked.trail == *trail)
    }

    fn remember(&mut self, trail: Trail, is_done: bool) {
        if self.asked.last().is_none_or(|last| last.trail != trail) {
            self.asked.push(Asked { trail, is_done });
        }
    }

    /// On to the next question. An empty line ends a list.
    pub(super) fn pass(&mut self) {
        let (ended, depth) = (self.slot(), self.app.trail().len());
        let page = self.page();
        self.send(Reply::On);
        while ended.is_some() && self.slot() == ended && self.page() == page {
            self.send(Reply::On);
        }
        if self.app.trail().len() < depth {
            self.come_back();
        }
    }

    /// On a page that one comes back to, what was done there is not asked again.
    fn come_back(&mut self) {
        let page = self.page();
        while self.page() == page && self.was_done(&self.app.trail()) {
            self.send(Reply::On);
        }
    }

    fn page(&self) -> Option<Subject> {
        self.app.trail().pop().map(|(subject, _)| subject)
    }

    fn slot(&self) -> Option<List> {
        match self.app.spot() {
            Some(Spot::Slot(list, _)) => Some(list.clone()),
            _ => None,
        }
    }

    /// To the last question before this one that can still be asked.
    fn go_back(&mut self) {
        let here = self.app.trail();
        while let Some(asked) = self.asked.pop() {
            if asked.trail != here && self.app.can_ask(&asked.trail) {
                return self.send(Reply::BackTo(asked.trail));
            }
        }
        self.say(Text("plain-first"));
    }

    /// Does what was answered, and tells what came of it.
    pub(super) fn send(&mut self, reply: Reply) {
        let (week, before) = (self.app.docs.id, self.app.trail());
        self.update(Event::Reply(reply));
        self.tell();
        if self.app.docs.id != week {
            // Nothing of another week can be gone back to.
            self.asked.clear();
        }
        self.follow_talk(&before);
        let clashes = self.app.docs.clashes().count();
        if clashes > self.clashes && self.code.is_none() && !self.has_ended {
            self.say(Text("plain-clash"));
            self.update(Event::Reply(Reply::Clashes));
        }
        self.clashes = clashes;
    }

    /// A one-to-one that got another day is the same one.
    fn follow_talk(&mut self, before: &Trail) {
        let now = self.app.trail();
        let (Some((Subject::Talk(old, _), _)), Some((Subject::Talk(new, _), _))) = (before.first(), now.first()) else {
            return;
        };
        if old == new || self.app.docs.talk(*old).is_some() {
            return;
        }
        let pages = self.asked.iter_mut().filter_map(|asked| asked.trail.first_mut()).map(|(subject, _)| subject);
        let said = self.page.iter_mut().filter_map(|(_, subjects)| subjects.first_mut());
        for subject in pages.chain(said) {
            if let Subject::Talk(id, _) = subject {
                *id = if *id == *old { *new } else { *id };
            }
        }
    }
}
