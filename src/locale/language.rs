//! The four languages, and which of them somebody asked for.
//!
//! Invariant: a language is always found; English answers when nothing else is known.

use crate::domain::Region;
use crate::domain::settings::Tongue;

/// A language that every text exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    Bokmal,
    Nynorsk,
    Swedish,
    English,
}

impl Language {
    pub const ALL: [Self; 4] = [Self::Bokmal, Self::Nynorsk, Self::Swedish, Self::English];

    /// The language code that settings hold (ISO 639-1).
    pub fn code(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The language's name in that language, so that its readers find it in any list.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Bokmal => "Bokmål",
            Self::Nynorsk => "Nynorsk",
            Self::Swedish => "Svenska",
            Self::English => "English",
        }
    }

    /// The language of a code or a locale name, as [`Tongue::named`] understands it.
    pub fn from_code(code: &str) -> Option<Self> {
        Tongue::named(code).map(Self::from)
    }

    /// Whose public holidays count until the owner says otherwise.
    pub fn default_region(self) -> Region {
        match self {
            Self::Swedish => Region::Sweden,
            Self::Bokmal | Self::Nynorsk | Self::English => Region::Norway,
        }
    }
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue.code() {
            "nb" => Self::Bokmal,
            "nn" => Self::Nynorsk,
            "sv" => Self::Swedish,
            _ => Self::English,
        }
    }
}

/// The language that the environment asks for, in gettext's order: the list in `LANGUAGE` (unless the
/// locale is `C` or `POSIX`), then the locale, which is the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
/// that is set and not empty. Unknown languages in the list are passed over.
///
/// Unlike gettext, `LANGUAGE` also counts where no locale is set at all: whoever set it meant it.
pub fn detect(lookup: impl Fn(&str) -> Option<String>) -> Language {
    let set = |name: &str| lookup(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default();
    let wished = if is_untranslated(&locale) { None } else { set("LANGUAGE") };
    wished
        .and_then(|list| list.split(':').find_map(Language::from_code))
        .or_else(|| Language::from_code(&locale))
        .unwrap_or(Language::English)
}

/// The locales of programs and scripts, which expect the untranslated texts; `C.UTF-8` is one of them.
fn is_untranslated(locale: &str) -> bool {
    matches!(locale.split('.').next(), Some("C" | "POSIX"))
}

#[cfg(test)]
mod tests {
    use super::Language::{Bokmal, English, Nynorsk, Swedish};
    use super::*;

    #[test]
    fn every_usual_spelling_of_a_language_is_known() {
        for (code, language) in [
            ("nb", Some(Bokmal)),
            ("nb_NO.UTF-8", Some(Bokmal)),
            ("NB-no", Some(Bokmal)),
            ("no", Some(Bokmal)),
            ("no_NO", Some(Bokmal)),
            ("nn-NO", Some(Nynorsk)),
            ("nn_NO.utf8", Some(Nynorsk)),
            ("sv_SE@euro", Some(Swedish)),
            ("sv_FI", Some(Swedish)),
            (" en_GB ", Some(English)),
            ("EN", Some(English)),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("de_DE.UTF-8", None),
            ("northern", None),
            ("", None),
            ("_NO", None),
        ] {
            assert_eq!(Language::from_code(code), language, "{code}");
        }
    }

    #[test]
    fn a_code_names_its_own_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
    }

    #[test]
    fn the_environment_decides_in_the_order_of_gettext() {
        let cases: &[(&[(&str, &str)], Language)] = &[
            (&[], English),
            (&[("LANG", "nb_NO.UTF-8")], Bokmal),
            (&[("LANG", "nb_NO"), ("LC_MESSAGES", "nn_NO")], Nynorsk),
            (&[("LANG", "nb_NO"), ("LC_MESSAGES", "nn_NO"), ("LC_ALL", "sv_SE")], Swedish),
            (&[("LANG", "nb_NO"), ("LC_ALL", "")], Bokmal),
            (&[("LANG", "nb_NO"), ("LC_ALL", "de_DE")], English),
            (&[("LANG", "nb_NO"), ("LANGUAGE", "nn:nb")], Nynorsk),
            (&[("LANG", "nb_NO"), ("LANGUAGE", "de:sv_SE:nn")], Swedish),
            (&[("LANG", "nb_NO"), ("LANGUAGE", "de:fi")], Bokmal),
            (&[("LANG", "nb_NO"), ("LANGUAGE", "")], Bokmal),
            (&[("LANGUAGE", "nn")], Nynorsk),
            (&[("LANG", "C"), ("LANGUAGE", "nn")], English),
            (&[("LANG", "nb_NO"), ("LC_ALL", "C.UTF-8"), ("LANGUAGE", "nn")], English),
            (&[("LC_ALL", "POSIX"), ("LANGUAGE", "sv")], English),
        ];
        for (environment, language) in cases {
            let lookup =
                |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(detect(lookup), *language, "{environment:?}");
        }
    }

    #[test]
    fn only_swedish_keeps_swedish_holidays() {
        let regions = Language::ALL.map(Language::default_region);
        assert_eq!(regions, [Region::Norway, Region::Norway, Region::Sweden, Region::Norway]);
    }
}
