//! The messages of one language: words with places for what changes (Project Fluent).
//!
//! Invariant: asking never fails. A message that does not exist shows its id in brackets, and the tests
//! see to it that nobody meets one.

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message, Pattern};
use unic_langid::LanguageIdentifier;

use super::index::{Index, index_of};
use super::{Language, ascii, numbers};
use crate::domain::week::WORDING;

/// A message, named by its id. Code always writes `Text("…")` whole, so that a test can find every id in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text(pub &'static str);

/// What stands in a message's place: a number, which also chooses between one and many, or words.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Text(String),
    /// Shown with at most one decimal, as the language writes numbers.
    Number(f64),
}

/// One language's messages. Each is parsed when it is first asked for: a screen shows a few dozen of them, and
/// parsing them all would be a seventh of the time to the first frame.
pub struct Texts {
    language: Language,
    /// Signs are said in ASCII.
    in_ascii: bool,
    index: Index,
    /// What was parsed so far, in the order of the index.
    parsed: Vec<OnceLock<Box<FluentResource>>>,
    /// Knows how the language writes numbers and counts; it holds no messages.
    bundle: FluentBundle<FluentResource>,
}

/// A message as its translator wrote it, and once it was asked for, parsed.
#[derive(Clone, Copy)]
struct Written<'a> {
    source: &'static str,
    parsed: &'a OnceLock<Box<FluentResource>>,
}

impl<'a> Written<'a> {
    /// The message's words, or those of its attribute `name`, where nothing in it has to be filled in and each
    /// stands in one line. Most messages are so, and need no parsing.
    fn plain(self, name: Option<&str>) -> Option<&'static str> {
        let mut lines = self.source.trim_end().split('\n');
        let value = lines.next()?.split_once('=')?.1.trim();
        let mut found = name.is_none().then_some(value);
        for line in lines {
            let (attribute, value) = line.trim_start().strip_prefix('.')?.split_once('=')?;
            if name == Some(attribute.trim_end()) {
                found = Some(value.trim());
            }
        }
        found.filter(|found| !found.is_empty() && !self.source.contains('{'))
    }

    /// Whether there may be an attribute `name`; where there is none, that needs no parsing either.
    fn mentions(self, name: &str) -> bool {
        self.source.match_indices(name).any(|(at, _)| self.source[..at].ends_with('.'))
    }

    fn message(self) -> Option<&'a Message<&'a str>> {
        let parsed = self.parsed.get_or_init(|| {
            // What cannot be parsed is left out here; a test finds it before anybody else does.
            let (Ok(parsed) | Err((parsed, _))) = FluentResource::try_new(self.source.to_owned());
            Box::new(parsed)
        });
        match parsed.get_entry(0)? {
            Entry::Message(message) => Some(message),
            _ => None,
        }
    }
}

impl Texts {
    pub fn new(language: Language) -> Self {
        Self::read(language, index(language))
    }

    /// The same texts with their signs in ASCII, or as they are written. Beyond [`super::ascii`] this spells out the
    /// sign for what goes on, since here there is room for it.
    #[must_use]
    pub fn in_ascii(self, in_ascii: bool) -> Self {
        Self { in_ascii, ..self }
    }

    pub fn is_in_ascii(&self) -> bool {
        self.in_ascii
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The message, which has no places to fill.
    pub fn say(&self, text: Text) -> String {
        self.message(text.0, None)
    }

    /// The message with its places filled by name.
    pub fn say_with(&self, text: Text, args: &[(&'static str, Arg)]) -> String {
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
        self.message(text.0, Some(&args))
    }

    /// There is a word for this code of a choice.
    pub fn has_choice(&self, kind: &str, code: &str) -> bool {
        self.index.find(&format!("{kind}-{code}")).is_some()
    }

    /// The word for one of a choice's codes, such as `effect-gives` for the kind `effect` and the code `gives`.
    pub fn choice(&self, kind: &str, code: &str) -> String {
        self.message(&format!("{kind}-{code}"), None)
    }

    /// A part of the message beside its main text, such as the question in full (`ask`) of a field's name.
    pub fn part(&self, text: Text, name: &str) -> Option<String> {
        let written = self.written(text.0).filter(|written| written.mentions(name))?;
        if let Some(plain) = written.plain(Some(name)) {
            return Some(self.signed(plain.to_owned()));
        }
        let attributes = &written.message()?.attributes;
        let part = attributes.iter().find(|attribute| attribute.id.name == name)?;
        Some(self.signed(self.filled(&part.value, None)))
    }

    /// The same part as the questions of `version` had it. Words that were improved since stand beside it, under its
    /// name and the last version that asked in them, such as `ask-1`.
    pub fn part_of(&self, version: u32, text: Text, name: &str) -> Option<String> {
        let older = (version..WORDING).find_map(|version| self.part(text, &format!("{name}-{version}")));
        older.or_else(|| self.part(text, name))
    }

    fn message(&self, id: &str, args: Option<&FluentArgs>) -> String {
        let written = self.written(id);
        if let Some(plain) = written.and_then(|written| written.plain(None)) {
            return self.signed(plain.to_owned());
        }
        match written.and_then(Written::message).and_then(|message| message.value.as_ref()) {
            Some(pattern) => self.signed(self.filled(pattern, args)),
            None => format!("[{id}]"),
        }
    }

    fn signed(&self, text: String) -> String {
        if self.in_ascii { ascii::spelled(&text.replace('…', "...")) } else { text }
    }

    fn written(&self, id: &str) -> Option<Written<'_>> {
        let number = self.index.find(id)?;
        Some(Written { source: self.index.message(number), parsed: self.parsed.get(number)? })
    }

    /// A place that nobody filled shows its name, which is all there is to say about it.
    fn filled(&self, pattern: &Pattern<&str>, args: Option<&FluentArgs>) -> String {
        self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
    }

    fn read(language: Language, index: Index) -> Self {
        let parsed = std::iter::repeat_with(OnceLock::new).take(index.len()).collect();
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The invisible marks around filled places would count as width in a terminal.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Bokmal => |value, _| written(Language::Bokmal, value),
            Language::Nynorsk => |value, _| written(Language::Nynorsk, value),
            Language::Swedish => |value, _| written(Language::Swedish, value),
            Language::English => |value, _| written(Language::English, value),
        }));
        Self { language, in_ascii: false, index, parsed, bundle }
    }
}

impl fmt::Debug for Texts {
    /// The bundle is a whole dictionary; its language says which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Texts").field(&self.language).finish()
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

// Above 2^53 a float cannot hold every integer; nothing that is counted here comes near.
#[expect(clippy::cast_precision_loss)]
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

#[expect(clippy::cast_precision_loss)]
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// A language's files, one behind the other: what the planner says, and what help and the manual do.
macro_rules! source {
    ($code:literal) => {
        concat!(
            include_str!(concat!("../../assets/locales/", $code, ".ftl")),
            include_str!(concat!("../../assets/locales/help/", $code, ".ftl"))
        )
    };
}

/// The messages as their translators wrote them.
fn index(language: Language) -> Index {
    match language {
        Language::Bokmal => index_of!(source!("nb")),
        Language::Nynorsk => index_of!(source!("nn")),
        Language::Swedish => index_of!(source!("sv")),
        Language::English => index_of!(source!("en")),
    }
}

/// A number is rounded before a text is chosen by it: what reads "1" must not stand with "hours".
fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => text.as_str().into(),
        Arg::Number(number) => numbers::one_decimal(*number).into(),
    }
}

fn written(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::number(language, number.value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
