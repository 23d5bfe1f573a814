//! Which screen one is on, each with the state that is its own.
//!
//! Invariant: what a screen needs lives in its variant, so nothing of it is left when it is gone.

use super::App;
use super::briefing::Brief;
use super::form::Form;
use super::helping::Help;
use super::keys::Scope;
use super::looking::Looking;
use super::msg::Effect;
use super::palette::Palette;
use super::weeks::{Listing, Reading};
use crate::domain::{RowId, WeekId};
use crate::locale::Text;

/// What fills the screen.
#[derive(Debug, Clone)]
pub enum Screen {
    Start {
        /// The chosen row.
        row: Option<RowId>,
    },
    /// Questions: a step, and forms opened from it on top.
    Asking(Vec<Form>),
    /// The whole week on one page.
    Page {
        scroll: u16,
    },
    /// All weeks, and what is looked for in them.
    Weeks(Listing),
    /// A week to be read, or two.
    Past(Reading),
    /// Back over many weeks.
    Looking(Box<Looking>),
    Troubles {
        scroll: u16,
    },
    /// What leaves of a one-to-one.
    Brief(Box<Brief>),
}

/// What lies over the screen.
#[derive(Debug, Clone)]
pub enum Modal {
    Help(Box<Help>),
    Palette(Box<Palette>),
    /// A question whose consequence is data.
    Confirm {
        question: Text,
        yes: Effect,
    },
}

impl App {
    /// The scopes that hold now, innermost first.
    pub fn scopes(&self) -> Vec<Scope> {
        match &self.modal {
            Some(Modal::Help(_)) => vec![Scope::Help, Scope::Typing, Scope::Inside, Scope::Everywhere],
            Some(Modal::Palette(_)) => vec![Scope::Palette, Scope::Typing, Scope::Inside, Scope::Everywhere],
            // Until it is answered, nothing else can be done.
            Some(Modal::Confirm { .. }) => vec![Scope::Confirm],
            None => self.screen_scopes(),
        }
    }

    /// The scopes of the screen, also while something lies over it.
    pub fn screen_scopes(&self) -> Vec<Scope> {
        let own = match &self.screen {
            Screen::Asking(forms) => return self.asking_scopes(forms),
            Screen::Start { .. } => return self.start_scopes(),
            Screen::Looking(looking) => return looking.scopes(),
            Screen::Page { .. } => Scope::Page,
            Screen::Weeks(listing) => return listing.scopes(self.chronicle.is_complete()),
            Screen::Past(reading) => return reading.scopes(),
            Screen::Troubles { .. } => Scope::Troubles,
            Screen::Brief(_) => Scope::Brief,
        };
        vec![own, Scope::Letters, Scope::Inside, Scope::Everywhere]
    }

    fn start_scopes(&self) -> Vec<Scope> {
        let rows = self.chosen_row().map(|_| Scope::Rows);
        let other = (self.docs.id != WeekId::of(self.at.today())).then_some(Scope::OtherWeek);
        let near = self.is_talk_near().then_some(Scope::TalkNear);
        let always = [Scope::Start, Scope::Letters, Scope::Everywhere];
        rows.into_iter().chain(other).chain(near).chain(always).collect()
    }
}
