//! Without the screen: what a whole line says to the open question, and the way back to what was asked before.
//!
//! Invariant: a line answers through the same code as keys do, so that the same answers make the same files.

use super::form::{Form, questions};
use super::question::{Kind, Question, Spot, Tone};
use super::questions::{self, Subject};
use super::text::glyph::printable;
use super::{App, Begin, Screen};
use crate::locale::Text;

/// Where one was: every page that lay over another, each with its open question.
pub type Trail = Vec<(Subject, Option<Spot>)>;

/// What somebody does without the screen.
#[derive(Debug, Clone)]
pub enum Reply {
    /// All that the open answer shall say.
    Answer(String),
    /// One of the choices, from 0.
    Choose(usize),
    /// Takes the answer away.
    Clear,
    /// The next question; behind the last one the page is left.
    On,
    /// The next step.
    NextPage,
    /// One back, from a page that lies over another.
    Back,
    /// To what was asked before.
    BackTo(Trail),
    /// To the fields that somebody else changed too.
    Clashes,
    Begin(Begin),
    Leave,
}

/// What a line means.
#[derive(Debug, Clone)]
pub enum Heard {
    /// What stands there stays.
    Keep,
    /// One question back.
    Back,
    Help,
    Reply(Reply),
    /// None of the answers that there are.
    Unknown,
}

impl App {
    pub(super) fn reply(&mut self, reply: Reply) {
        (self.notice, self.modal) = (None, None);
        match reply {
            Reply::Answer(text) => self.answer_in_full(&text),
            Reply::Choose(index) => self.answer(Some(index)),
            Reply::Clear => self.clear_answer(),
            Reply::On => self.go_on(),
            Reply::NextPage => self.next_step(),
            Reply::Back => self.go_back(),
            Reply::BackTo(trail) => self.go_back_to(trail),
            Reply::Clashes => self.open_once(Subject::Clashes),
            Reply::Begin(begin) => self.begin(begin),
            Reply::Leave => self.leave(),
        }
    }

    /// Puts `text` in the place of the open answer.
    fn answer_in_full(&mut self, text: &str) {
        if self.question().is_some_and(|question| question.closed) {
            return self.say(Text("plain-closed"), Tone::Warn);
        }
        let Some(field) = self.form_mut().and_then(|form| form.field.as_mut()) else { return };
        if field.answer(text) {
            self.deed_last = false;
            self.write_answer();
        }
    }

    fn clear_answer(&mut self) {
        match self.question().map(|question| question.kind.is_typed()) {
            // A line that is empty already makes no row.
            Some(true) if self.form().and_then(|form| form.field.as_ref()).is_some_and(|field| !field.is_empty()) => {
                self.answer_in_full("");
            }
            Some(false) => self.choose(None),
            _ => {}
        }
    }

    fn go_back_to(&mut self, trail: Trail) {
        self.left_field();
        let form = |(subject, spot)| {
            let mut form = Form::new(subject);
            form.open(spot);
            form
        };
        self.screen = Screen::Asking(trail.into_iter().map(form).collect());
    }

    /// Where one is; nothing where nothing is asked.
    pub fn trail(&self) -> Trail {
        match &self.screen {
            Screen::Asking(forms) => forms.iter().map(|form| (form.subject.clone(), form.spot.clone())).collect(),
            _ => Trail::new(),
        }
    }

    /// The last question of `trail` can still be asked.
    pub fn can_ask(&self, trail: &Trail) -> bool {
        let Some((subject, Some(spot))) = trail.last() else { return false };
        let items = questions::items(subject, &self.context(Some(spot)));
        questions(&items).any(|question| question.spot == *spot)
    }

    /// What `line` says to the open question.
    pub fn hear(&self, line: &str) -> Heard {
        let line = line.trim();
        let Some(question) = self.question() else { return Heard::Keep };
        match line {
            "" => Heard::Keep,
            "<" => Heard::Back,
            "?" => Heard::Help,
            ">" => Heard::Reply(Reply::NextPage),
            "-" => Heard::Reply(Reply::Clear),
            "+" if takes_offer(question) => Heard::Reply(Reply::Answer(question.offer.clone())),
            _ if question.kind.is_typed() => Heard::Reply(Reply::Answer(unescaped(line).to_owned())),
            _ => match chosen(question, line) {
                Some(Chosen::This(index)) => Heard::Reply(Reply::Choose(index)),
                Some(Chosen::None) => Heard::Keep,
                None => Heard::Unknown,
            },
        }
    }
}

/// A wording that is complete can be taken over as it is.
pub fn takes_offer(question: &Question) -> bool {
    question.value.is_empty() && !question.offer.is_empty() && !question.offer.contains('…')
}

/// A sign that means something by itself is said by writing it twice.
fn unescaped(line: &str) -> &str {
    let is_sign = |sign: char| line.len() > 1 && line.chars().all(|c| c == sign);
    if ['<', '>', '?', '-', '+'].into_iter().any(is_sign) { &line[1..] } else { line }
}

enum Chosen {
    This(usize),
    /// It is left as it is.
    None,
}

/// A choice by its number, its word, or as much of that as no other begins with. Where there is but one thing to do,
/// yes and no will do.
fn chosen(question: &Question, line: &str) -> Option<Chosen> {
    let words: Vec<(&str, &str)> = match &question.kind {
        Kind::Choice(choices) => choices.iter().map(|(code, word)| (code.as_str(), word.as_str())).collect(),
        Kind::Acts(acts, _) => acts.iter().map(|(_, word)| ("", word.as_str())).collect(),
        _ => return None,
    };
    if let Ok(number) = line.parse::<usize>() {
        return number.checked_sub(1).filter(|index| *index < words.len()).map(Chosen::This);
    }
    let said = line.to_lowercase();
    let is = |word: &str| !word.is_empty() && printable(word).to_lowercase() == said;
    if let Some(index) = words.iter().position(|(code, word)| is(word) || is(code)) {
        return Some(Chosen::This(index));
    }
    let mut begun = words.iter().enumerate().filter(|(_, (_, word))| word.to_lowercase().starts_with(&said));
    match (begun.next(), begun.next()) {
        // What cannot be mistaken for something else is done only when it was said in full.
        (Some((index, _)), None) if words.len() > 1 => return Some(Chosen::This(index)),
        _ => {}
    }
    match said.as_str() {
        "ja" | "j" | "yes" | "y" if words.len() == 1 => Some(Chosen::This(0)),
        "nei" | "nej" | "no" | "n" if words.len() == 1 => Some(Chosen::None),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_written_twice_means_itself() {
        for (line, text) in [("--", "-"), ("??", "?"), ("<<<", "<<"), ("-", "-"), ("-2", "-2"), ("- a", "- a")] {
            assert_eq!(unescaped(line), text);
        }
    }
}
