//! Which screen one is on, each with the state that is its own.
//!
//! Invariant: what a screen needs lives in its variant, so nothing of it is left when it is gone.

use super::form::Form;
use super::msg::Effect;
use crate::domain::{RowId, Sheet, WeekId};
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
    Weeks {
        chosen: Option<WeekId>,
    },
    Past {
        week: WeekId,
        sheet: Option<Box<Sheet>>,
        scroll: u16,
    },
    Troubles {
        scroll: u16,
    },
}

/// What lies over the screen.
#[derive(Debug, Clone)]
pub enum Modal {
    Help {
        scroll: u16,
    },
    /// A question whose consequence is data.
    Confirm {
        question: Text,
        yes: Effect,
    },
}
