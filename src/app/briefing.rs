//! What leaves of a one-to-one, as it will be written: seen first, then saved as a file, copied or printed.
//!
//! Invariant: the text on screen is, to the byte, the one that is handed over.

use super::keys::Action;
use super::msg::{Effect, Handed};
use super::question::Tone;
use super::questions::material;
use super::reading::scrolled;
use super::text::printable;
use super::{App, Modal, Screen};
use crate::domain::{FileId, TalkId, TalkPart};
use crate::locale::{Language, Text, Texts, problems};
use crate::report::brief::{self, BriefFault, Format, Headings, Template};

/// The preview of what leaves.
#[derive(Debug, Clone)]
pub struct Brief {
    pub talk: TalkId,
    pub format: Format,
    pub language: Language,
    pub headings: Headings,
    pub scroll: u16,
    /// What will be written, or why nothing will be.
    pub text: Result<String, String>,
}

impl App {
    /// Lets a line out as it is now, or makes it private again.
    pub(super) fn share(&mut self, id: TalkId, reference: &str) {
        let file = FileId::Talk(id);
        let new = self.new_id(file);
        let chronicle = self.chronicle.with(self.docs.id, &self.docs.week);
        let Some(material) = material(&self.docs, &chronicle, id) else { return };
        let Some(line) = brief::lines(&material).into_iter().find(|line| line.reference == reference) else { return };
        let is_out = brief::is_shared(material.talk, &line);
        self.deed(file, |app| {
            let Some(talk) = app.docs.talk_mut(id) else { return };
            if is_out {
                brief::unshare(talk, &line);
            } else {
                brief::share(talk, &line, new);
            }
        });
    }

    pub(super) fn open_brief(&mut self, talk: TalkId) {
        self.left_field();
        let (language, headings) = (self.texts.language(), Headings::OneToOne);
        let text = Ok(String::new());
        self.screen =
            Screen::Brief(Box::new(Brief { talk, format: Format::Markdown, language, headings, scroll: 0, text }));
        self.effects.push(Effect::ReadTemplates);
        self.write_brief();
    }

    /// The templates that the user has put in the place of ours.
    pub(super) fn told_templates(&mut self, templates: Vec<(Format, Result<Template, String>)>) {
        self.templates = templates;
        self.write_brief();
    }

    fn write_brief(&mut self) {
        let Screen::Brief(brief) = &self.screen else { return };
        let text = self.brief_text(brief);
        if let Screen::Brief(brief) = &mut self.screen {
            brief.text = text;
        }
    }

    fn brief_text(&self, asked: &Brief) -> Result<String, String> {
        let own = self.templates.iter().find(|(format, _)| *format == asked.format).map(|(_, own)| own);
        let own = own.map(|own| own.as_ref().map_err(Clone::clone)).transpose();
        let own = own.map_err(|words| self.texts.say_with(Text("brief-no-template"), &[("detail", words.into())]))?;
        let chronicle = self.chronicle.with(self.docs.id, &self.docs.week);
        let Some(material) = material(&self.docs, &chronicle, asked.talk) else { return Ok(String::new()) };
        let texts = Texts::new(asked.language);
        let written = brief::write(asked.format, &material, &texts, own, asked.headings);
        written.map_err(|fault| match fault {
            BriefFault::NothingShared => self.texts.say(Text("gate-none-chosen")),
            fault @ BriefFault::Template(_) => fault.words(&self.texts),
        })
    }

    pub(super) fn act_on_brief(&mut self, action: Action) {
        let Screen::Brief(brief) = &mut self.screen else { return };
        match action {
            Action::Back => {
                let talk = brief.talk;
                return self.open_talk_part(talk, TalkPart::Gate);
            }
            Action::Choose(number) => {
                if let Some(format) = Format::ALL.get(usize::from(number) - 1) {
                    (brief.format, brief.scroll) = (*format, 0);
                }
            }
            Action::Left => brief.language = beside(brief.language, -1),
            Action::Right => brief.language = beside(brief.language, 1),
            Action::NextField => {
                brief.headings = match brief.headings {
                    Headings::OneToOne => Headings::Appraisal,
                    Headings::Appraisal => Headings::OneToOne,
                };
            }
            Action::Continue => return self.save_brief(),
            Action::Copy => return self.copy_brief(),
            other => return brief.scroll = scrolled(brief.scroll, other, self.rows),
        }
        self.write_brief();
    }

    fn copy_brief(&mut self) {
        let Screen::Brief(brief) = &self.screen else { return };
        if let Ok(text) = &brief.text {
            self.effects.push(Effect::Copy(text.clone()));
            self.say(Text("copied"), Tone::Good);
        }
    }

    /// Saves it as a file in the folder that the program was started in.
    fn save_brief(&mut self) {
        let Screen::Brief(brief) = &self.screen else { return };
        if let Ok(text) = &brief.text {
            let name = format!("femsteg-{}.{}", brief.talk, brief.format.code());
            self.effects.push(Effect::HandOver { name, text: text.clone(), replace: false });
        }
    }

    pub(super) fn handed(&mut self, handed: Handed) {
        match handed {
            Handed::Written(path) => {
                let words = self.texts.say_with(Text("brief-written"), &[("file", printable(&path).as_ref().into())]);
                self.notice = Some((words, Tone::Good));
            }
            Handed::Exists(name, text) => {
                let yes = Effect::HandOver { name, text, replace: true };
                self.modal = Some(Modal::Confirm { question: Text("brief-replace"), yes });
            }
            Handed::Not(fault) => {
                let reason = problems::fault(&self.texts, &fault);
                let words = self.texts.say_with(Text("brief-unwritten"), &[("reason", reason.into())]);
                self.notice = Some((words, Tone::Error));
            }
        }
    }
}

/// The language so many places further on, around the ends.
fn beside(language: Language, by: isize) -> Language {
    let count = Language::ALL.len();
    let place = Language::ALL.iter().position(|other| *other == language).unwrap_or(0);
    Language::ALL[(place + count).saturating_add_signed(by) % count]
}
