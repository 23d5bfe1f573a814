//! Keys as a person reads them.
//!
//! Invariant: a key is called what stands on it.

use super::Binding;
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
