//! Keys as a person reads them.
//!
//! Invariant: a key is called what stands on it.

use super::{Action, Binding, Scope};
use crate::locale::Text;

impl Binding {
    /// The keys as a person reads them, such as `Tab` or `1–5`.
    pub fn shown(&self, texts: &crate::locale::Texts) -> String {
        let digits = self.keys.iter().all(|key| key.len() == 1 && key.as_bytes()[0].is_ascii_digit());
        match (self.keys, digits) {
            ([first, .., last], true) if texts.is_in_ascii() => format!("{first}-{last}"),
            ([first, .., last], true) => format!("{first}–{last}"),
            // Shift+Tab arrives under two names; one is enough to read.
            (keys, _) => {
                let mut names: Vec<String> = keys.iter().map(|key| key_name(key, texts)).collect();
                names.dedup();
                names.join(" ")
            }
        }
    }

    /// Those of the keys that do `action`, as a person reads them.
    pub fn shown_for(&self, action: Action, texts: &crate::locale::Texts) -> String {
        let keys = self.keys.iter().filter(|key| self.action(key) == Some(action));
        let mut names: Vec<String> = keys.map(|key| key_name(key, texts)).collect();
        names.dedup();
        names.join(" ")
    }
}

impl Scope {
    /// Every scope, those that hold nearly everywhere first.
    pub const ALL: [Self; 27] = [
        Self::Everywhere,
        Self::Letters,
        Self::Inside,
        Self::Start,
        Self::Rows,
        Self::TalkNear,
        Self::OtherWeek,
        Self::First,
        Self::Questions,
        Self::Steps,
        Self::Pages,
        Self::Note,
        Self::Typing,
        Self::Choosing,
        Self::Deciding,
        Self::Page,
        Self::Weeks,
        Self::Search,
        Self::Past,
        Self::Looking,
        Self::Chart,
        Self::Beside,
        Self::Troubles,
        Self::Brief,
        Self::Help,
        Self::Palette,
        Self::Confirm,
    ];

    /// Where its keys hold.
    pub fn name(self) -> Text {
        match self {
            Self::Everywhere => Text("scope-everywhere"),
            Self::Letters => Text("scope-letters"),
            Self::Inside => Text("scope-inside"),
            Self::Start => Text("scope-start"),
            Self::Rows => Text("scope-rows"),
            Self::TalkNear => Text("scope-talk-near"),
            Self::OtherWeek => Text("scope-other-week"),
            Self::First => Text("scope-first"),
            Self::Questions => Text("scope-questions"),
            Self::Steps => Text("scope-steps"),
            Self::Pages => Text("scope-pages"),
            Self::Note => Text("scope-note"),
            Self::Typing => Text("scope-typing"),
            Self::Choosing => Text("scope-choosing"),
            Self::Deciding => Text("scope-deciding"),
            Self::Page => Text("scope-page"),
            Self::Weeks => Text("scope-weeks"),
            Self::Search => Text("scope-search"),
            Self::Past => Text("scope-past"),
            Self::Looking => Text("scope-looking"),
            Self::Chart => Text("scope-chart"),
            Self::Beside => Text("scope-beside"),
            Self::Troubles => Text("scope-troubles"),
            Self::Brief => Text("scope-brief"),
            Self::Help => Text("scope-help"),
            Self::Palette => Text("scope-palette"),
            Self::Confirm => Text("scope-confirm"),
        }
    }
}

/// A key's name as it stands on keyboards.
fn key_name(name: &str, texts: &crate::locale::Texts) -> String {
    match name.split_once('-') {
        Some((modifier, rest)) if !rest.is_empty() => {
            let modifier = match modifier {
                "ctrl" => "Ctrl",
                "alt" => "Alt",
                _ => "Shift",
            };
            // A letter with a modifier is written as on the key.
            let rest = if rest.len() == 1 { rest.to_uppercase() } else { key_name(rest, texts) };
            format!("{modifier}-{rest}")
        }
        _ => match name {
            // An arrow in ASCII would be taken for another key.
            "backspace" if texts.is_in_ascii() => "Bksp".into(),
            "up" if texts.is_in_ascii() => "Up".into(),
            "down" if texts.is_in_ascii() => "Down".into(),
            "left" if texts.is_in_ascii() => "Left".into(),
            "right" if texts.is_in_ascii() => "Right".into(),
            "enter" => "Enter".into(),
            "esc" => "Esc".into(),
            "tab" => "Tab".into(),
            "backtab" => "Shift-Tab".into(),
            "space" => texts.say(Text("key-name-space")),
            "backspace" => "⌫".into(),
            "delete" => "Del".into(),
            "home" => "Home".into(),
            "end" => "End".into(),
            "pgup" => "PgUp".into(),
            "pgdn" => "PgDn".into(),
            "up" => "↑".into(),
            "down" => "↓".into(),
            "left" => "←".into(),
            "right" => "→".into(),
            "f1" => "F1".into(),
            "f2" => "F2".into(),
            "f3" => "F3".into(),
            other => other.to_owned(),
        },
    }
}
