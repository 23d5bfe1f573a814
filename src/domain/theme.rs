//! Themes: how each role looks, as the words that a theme file holds.
//!
//! Invariant: a theme says nothing of its own; whatever a role tells is told by a glyph or a word as well. No theme of
//! ours asks for a colour that may vanish on the background it is made for.

use super::Problem;
use super::entry::choice;

choice! {
    /// What a text is, wherever it stands.
    Role {
        Text = "text",
        // Words that help and step back: labels, hints, the footer's labels.
        Quiet = "quiet",
        Strong = "strong",
        // The one thing to look at.
        Accent = "accent",
        Good = "good",
        Warn = "warn",
        Error = "error",
        // What somebody looked for, and what the next key takes the place of.
        Found = "found",
        // Lines that part the screen.
        Rule = "rule",
    }
}

choice! {
    /// The themes that every copy of the program has.
    BuiltIn { Terminal = "terminal", Light = "light", Contrast = "contrast", Plain = "plain" }
}

/// A colour: one of the terminal's own sixteen (0–15) or of its 256, or red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tint {
    Own(u8),
    Mixed(u8, u8, u8),
}

/// The terminal's own colours by their numbers.
const TINTS: [&str; 8] = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

/// How letters are set, beside their colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Bold,
    Dim,
    Italic,
    Underline,
    /// Letters and background change places.
    Reverse,
}

const STYLES: [(&str, Style); 5] = [
    ("bold", Style::Bold),
    ("dim", Style::Dim),
    ("italic", Style::Italic),
    ("underline", Style::Underline),
    ("reverse", Style::Reverse),
];

/// How a role looks. Without anything said it looks like any text of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Face {
    pub tint: Option<Tint>,
    /// A bit for each [`Style`].
    styles: u8,
}

impl Face {
    /// The face that `words` describe, such as `bright-blue bold`: at most one colour, and any styles.
    ///
    /// # Errors
    /// The word that is neither a colour nor a style, or a second colour.
    pub fn read(words: &str) -> Result<Self, &str> {
        let mut face = Self::default();
        for word in words.split_whitespace() {
            match (STYLES.iter().find(|(name, _)| *name == word), tint(word), face.tint) {
                (Some((_, style)), ..) => face.styles |= 1 << *style as u8,
                (None, Some(tint), None) => face.tint = Some(tint),
                _ => return Err(word),
            }
        }
        Ok(face)
    }

    pub fn has(self, style: Style) -> bool {
        self.styles & (1 << style as u8) != 0
    }
}

/// `red`, `bright-red`, `0` to `255`, `#c0ffee`.
fn tint(word: &str) -> Option<Tint> {
    let (name, bright) = word.strip_prefix("bright-").map_or((word, 0), |name| (name, 8));
    if let Some(place) = TINTS.iter().position(|known| *known == name) {
        return u8::try_from(place).ok().map(|place| Tint::Own(place + bright));
    }
    let Some(digits) = word.strip_prefix('#') else {
        return word.bytes().all(|byte| byte.is_ascii_digit()).then(|| word.parse().ok().map(Tint::Own))?;
    };
    let part = |at| digits.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let is_whole = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_whole.then(|| Some(Tint::Mixed(part(0)?, part(2)?, part(4)?)))?
}

/// How every role looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme([Face; Role::ALL.len()]);

impl Theme {
    pub fn face(&self, role: Role) -> Face {
        self.0[role as usize]
    }

    pub fn set(&mut self, role: Role, face: Face) {
        self.0[role as usize] = face;
    }
}

impl Default for Theme {
    fn default() -> Self {
        BuiltIn::Terminal.theme()
    }
}

impl BuiltIn {
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|theme| theme.code() == name)
    }

    pub fn theme(self) -> Theme {
        let mut theme = Theme([Face::default(); Role::ALL.len()]);
        for (role, words) in Role::ALL.iter().zip(self.words()) {
            theme.set(*role, Face::read(words).unwrap_or_default());
        }
        theme
    }

    /// What each role looks like, in the order of [`Role::ALL`].
    fn words(self) -> [&'static str; Role::ALL.len()] {
        match self {
            // Magenta and red can be read on light and on dark: yellow, cyan and green vanish on white, blue on black.
            Self::Terminal => ["", "dim", "bold", "magenta bold", "bold", "bold", "red bold", "bold underline", "dim"],
            // On white, faint letters are too faint on many terminals, and blue is the calmest accent.
            Self::Light => [
                "",
                "bright-black",
                "bold",
                "blue bold",
                "bold",
                "magenta bold",
                "red bold",
                "bold underline",
                "bright-black",
            ],
            // Everything in full strength: whichever two colours the terminal has contrast most.
            Self::Contrast => ["", "", "bold", "bold underline", "bold", "bold", "bold reverse", "bold reverse", ""],
            Self::Plain => ["", "dim", "bold", "bold", "bold", "bold", "bold", "bold underline", "dim"],
        }
    }
}

/// The most letters in a theme's name.
const LONGEST_NAME: usize = 40;

/// Whether a file in the folder of themes may have this name: letters, digits, `-` and `_`, so that it leads nowhere
/// else, and none of ours, which always mean the same.
pub fn may_be_own(name: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    !name.is_empty()
        && name.chars().count() <= LONGEST_NAME
        && name.chars().all(is_plain)
        && BuiltIn::of(name).is_none()
}

/// A theme of the user's own, from `themes/NAME.toml`, with what could not be taken as it stands there.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnTheme {
    pub name: String,
    pub theme: Theme,
    pub problems: Vec<Problem>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_face_is_a_colour_and_styles_in_any_order() {
        let face = Face::read(" bold  bright-blue underline ").unwrap();
        assert_eq!(face.tint, Some(Tint::Own(12)));
        assert!(face.has(Style::Bold) && face.has(Style::Underline));
        assert!(!face.has(Style::Dim) && !face.has(Style::Italic) && !face.has(Style::Reverse));
        assert_eq!(Face::read(""), Ok(Face::default()));
        for (words, tint) in [
            ("black", Tint::Own(0)),
            ("white dim", Tint::Own(7)),
            ("bright-white", Tint::Own(15)),
            ("0", Tint::Own(0)),
            ("255", Tint::Own(255)),
            ("#c0ffEE italic", Tint::Mixed(0xC0, 0xFF, 0xEE)),
        ] {
            assert_eq!(Face::read(words).unwrap().tint, Some(tint), "{words}");
        }
    }

    #[test]
    fn a_word_that_is_neither_is_named() {
        for (words, wrong) in [
            ("bold purple", "purple"),
            ("Red", "Red"),
            ("red blue", "blue"),
            ("256", "256"),
            ("-1", "-1"),
            ("+1", "+1"),
            ("#12345", "#12345"),
            ("#12345é", "#12345é"),
            ("#+12345", "#+12345"),
            ("bright-", "bright-"),
            ("on red", "on"),
        ] {
            assert_eq!(Face::read(words), Err(wrong), "{words}");
        }
    }

    #[test]
    fn our_own_words_are_understood() {
        for theme in BuiltIn::ALL {
            for (role, words) in Role::ALL.iter().zip(theme.words()) {
                assert_eq!(Face::read(words), Ok(theme.theme().face(*role)), "{theme:?} {role:?}");
            }
        }
        assert!(Role::ALL.iter().all(|role| BuiltIn::Plain.theme().face(*role).tint.is_none()));
        assert!(Role::ALL.iter().all(|role| !BuiltIn::Contrast.theme().face(*role).has(Style::Dim)));
    }

    /// The colours 0, 1, 4, 5 and 8 of xterm, of VTE and of the Linux console.
    const PALETTES: [[(u8, u32); 5]; 3] = [
        [(0, 0x00_0000), (1, 0xCD_0000), (4, 0x00_00EE), (5, 0xCD_00CD), (8, 0x7F_7F7F)],
        [(0, 0x2E_3436), (1, 0xCC_0000), (4, 0x34_65A4), (5, 0x75_507B), (8, 0x55_5753)],
        [(0, 0x00_0000), (1, 0xAA_0000), (4, 0x00_00AA), (5, 0xAA_00AA), (8, 0x55_5555)],
    ];

    /// How bright a colour is, 0–1, and from it how far two colours stand apart, 1–21 (WCAG 2.2).
    fn luminance(colour: u32) -> f64 {
        let [_, red, green, blue] = colour.to_be_bytes().map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(one: u32, other: u32) -> f64 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn no_colour_of_ours_vanishes_on_the_background_it_is_for() {
        let (black, white) = (0x00_0000, 0xFF_FFFF);
        for (theme, grounds) in [(BuiltIn::Terminal, vec![black, white]), (BuiltIn::Light, vec![white])] {
            for tint in Role::ALL.iter().filter_map(|role| theme.theme().face(*role).tint) {
                let Tint::Own(number) = tint else { panic!("{tint:?} is not the terminal's own") };
                for palette in PALETTES {
                    let (_, colour) = palette.into_iter().find(|(known, _)| *known == number).unwrap();
                    // Large or bold letters ask for 3; a dark red on black has a little less on the old console.
                    let far = grounds.iter().map(|ground| contrast(colour, *ground)).fold(21.0, f64::min);
                    assert!(far > 2.6, "{theme:?} {number}: {far}");
                }
            }
        }
        let far = contrast(0x00_CD00, white);
        assert!(far < 2.6, "green would vanish: {far}");
    }

    #[test]
    fn a_name_leads_to_no_other_folder() {
        for name in ["kveld", "my-theme_2", "blå"] {
            assert!(may_be_own(name), "{name}");
        }
        for name in ["", "..", "../config", "a/b", "a b", "kveld.toml", "terminal", "plain", &"a".repeat(41)] {
            assert!(!may_be_own(name), "{name}");
        }
    }
}
