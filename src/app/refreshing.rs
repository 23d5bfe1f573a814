//! The page of questions, built anew from the files after each message, and how it flows.
//!
//! Invariant: the page shows what the files say now, and the cursor stays where it was as far as that is still there.

use super::question::Spot;
use super::questions::{self, Context};
use super::{App, Screen, flow, flow::Flow, start};
use crate::locale::{Language, Texts};

impl App {
    pub(super) fn context<'a>(&'a self, spot: Option<&'a Spot>) -> Context<'a> {
        Context {
            docs: &self.docs,
            texts: &self.texts,
            today: self.at.today(),
            last: self.last.as_ref(),
            spot,
            folder: &self.folder,
            past: &self.past,
            chronicle: &self.chronicle,
            versions: &self.versions,
            themes: &self.themes,
            put_off: self.put_off || self.role_is_new(),
        }
    }

    /// Builds the page of questions anew from the files, and lets it flow.
    pub(super) fn refresh(&mut self) {
        self.follow_language();
        self.follow_theme();
        self.list_weeks();
        if !matches!(self.screen, Screen::Asking(_)) {
            self.items.clear();
            self.side.clear();
            self.flow = Flow::default();
            return;
        }
        let Screen::Asking(mut forms) = std::mem::replace(&mut self.screen, Screen::Start { row: None }) else {
            return;
        };
        if let Some(form) = forms.last_mut() {
            let place = form.place(&self.items);
            let mut items = questions::items(&form.subject, &self.context(form.spot.as_ref()));
            let before = form.spot.clone();
            form.meet(&items, place, &self.fields, |field| self.docs.scalar(field));
            if form.spot != before {
                // Another row may be open now, and the one before closed.
                items = questions::items(&form.subject, &self.context(form.spot.as_ref()));
                form.meet(&items, place, &self.fields, |field| self.docs.scalar(field));
            }
            self.items = items;
        }
        self.screen = Screen::Asking(forms);
        self.side = self.side_lines();
        self.reflow();
    }

    pub(super) fn reflow(&mut self) {
        let centre = self.areas().centre;
        let words = start::meter_words(self);
        let Some(form) = self.form() else { return };
        let flow = flow::flow(&self.items, centre.width, form.spot.as_ref(), form.field.as_ref(), &words);
        let cursor = flow.open().map_or(0, |block| {
            let width = block.width.saturating_sub(flow::ANSWER_INDENT).max(1);
            let row = form.field.as_ref().map_or(0, |field| field.cursor_cell(width).1);
            block.top.saturating_add(block.ask_rows).saturating_add(row)
        });
        let scroll = flow.scroll(form.scroll, form.beyond, centre.height, cursor);
        self.flow = flow;
        if let Some(form) = self.form_mut() {
            form.scroll = scroll;
        }
    }

    /// The settings' language, unless another was asked for on the command line.
    fn follow_language(&mut self) {
        let wanted = self.docs.settings.language.value().map(|tongue| Language::from(*tongue));
        if let Some(language) = wanted.filter(|wanted| *wanted != self.texts.language() && !self.language_is_fixed) {
            self.texts = Texts::new(language).in_ascii(self.texts.is_in_ascii());
        }
    }
}
