//! The messages of one language: words with places for what changes (Project Fluent).
//!
//! Invariant: asking never fails. A message that does not exist shows its id in brackets, and the tests
//! see to it that nobody meets one.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message, Pattern};
use unic_langid::LanguageIdentifier;

use super::{Language, numbers};

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
    messages: HashMap<&'static str, Written>,
    /// Knows how the language writes numbers and counts; it holds no messages.
    bundle: FluentBundle<FluentResource>,
}

/// There are about so many messages.
const USUALLY: usize = 440;

/// A message as its translator wrote it, and once it was asked for, parsed.
struct Written {
    source: &'static str,
    parsed: OnceLock<Box<FluentResource>>,
}

impl Written {
    /// The message's words, or those of its attribute `name`, where nothing in it has to be filled in and each
    /// stands in one line. Most messages are so, and need no parsing.
    fn plain(&self, name: Option<&str>) -> Option<&'static str> {
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

    fn message(&self) -> Option<&Message<&str>> {
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
        Self::read(language, source(language))
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

    /// The word for one of a choice's codes, such as `effect-gives` for the kind `effect` and the code `gives`.
    pub fn choice(&self, kind: &str, code: &str) -> String {
        self.message(&format!("{kind}-{code}"), None)
    }

    /// A part of the message beside its main text, such as the question in full (`ask`) of a field's name.
    pub fn part(&self, text: Text, name: &str) -> Option<String> {
        let written = self.messages.get(text.0)?;
        if let Some(plain) = written.plain(Some(name)) {
            return Some(plain.to_owned());
        }
        let attributes = &written.message()?.attributes;
        let part = attributes.iter().find(|attribute| attribute.id.name == name)?;
        Some(self.filled(&part.value, None))
    }

    fn message(&self, id: &str, args: Option<&FluentArgs>) -> String {
        let written = self.messages.get(id);
        if let Some(plain) = written.and_then(|written| written.plain(None)) {
            return plain.to_owned();
        }
        match written.and_then(Written::message).and_then(|message| message.value.as_ref()) {
            Some(pattern) => self.filled(pattern, args),
            None => format!("[{id}]"),
        }
    }

    /// A place that nobody filled shows its name, which is all there is to say about it.
    fn filled(&self, pattern: &Pattern<&str>, args: Option<&FluentArgs>) -> String {
        self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
    }

    fn read(language: Language, source: &'static str) -> Self {
        let mut messages = HashMap::with_capacity(USUALLY);
        messages.extend(split(source).map(|(id, source)| (id, Written { source, parsed: OnceLock::new() })));
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
        Self { language, messages, bundle }
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

/// The messages as their translators wrote them.
fn source(language: Language) -> &'static str {
    match language {
        Language::Bokmal => include_str!("../../assets/locales/nb.ftl"),
        Language::Nynorsk => include_str!("../../assets/locales/nn.ftl"),
        Language::Swedish => include_str!("../../assets/locales/sv.ftl"),
        Language::English => include_str!("../../assets/locales/en.ftl"),
    }
}

/// Every message with its id: from a line that begins with a letter to the next such line or comment.
fn split(source: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut heads = heads(source).peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, id) = heads.next()?;
            let end = heads.peek().map_or(source.len(), |(next, _)| *next);
            if let Some(id) = id {
                return Some((id, &source[start..end]));
            }
        }
    })
}

/// Where each message and each comment begins; a message's with its id.
fn heads(source: &'static str) -> impl Iterator<Item = (usize, Option<&'static str>)> {
    let mut next = Some(0);
    let lines = std::iter::from_fn(move || {
        let start = next?;
        next = source[start..].find('\n').map(|length| start + length + 1);
        Some(start)
    });
    lines.filter_map(move |start| match source.as_bytes().get(start)? {
        b'#' => Some((start, None)),
        b'a'..=b'z' | b'A'..=b'Z' => {
            let line = &source[start..];
            let id = line.bytes().position(|byte| !byte.is_ascii_alphanumeric() && byte != b'-')?;
            Some((start, Some(&line[..id])))
        }
        _ => None,
    })
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
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

    use super::*;

    type Variables = BTreeSet<String>;

    /// Stands among the variables of a message that refers to another one.
    const OTHER_MESSAGE: &str = "another message";

    #[test]
    fn every_language_is_read_without_a_mistake_from_its_own_file() {
        for language in Language::ALL {
            let first_line = source(language).lines().next().unwrap();
            assert!(first_line.contains(language.own_name()), "{language:?}: {first_line}");
            let mut seen = BTreeSet::new();
            for (id, _) in messages(source(language)) {
                assert!(seen.insert(id.clone()), "{language:?} has {id} twice");
            }
        }
    }

    #[test]
    fn each_message_says_by_itself_what_it_says_in_its_file() {
        for language in Language::ALL {
            let tree = fluent_syntax::parser::parse_runtime(source(language)).unwrap();
            let whole: Vec<_> = tree.body.iter().filter(|entry| matches!(entry, Entry::Message(_))).collect();
            let parts: Vec<_> = split(source(language)).collect();
            assert_eq!(parts.len(), whole.len(), "{language:?}");
            for ((id, part), whole) in parts.into_iter().zip(whole) {
                let tree = fluent_syntax::parser::parse_runtime(part).unwrap();
                assert_eq!(tree.body.first(), Some(whole), "{language:?}: {id}");
            }
            // What stood in another message would not be found.
            assert!(!source(language).contains("{ -"), "{language:?}");
            let others = messages(source(language)).into_iter().find(|(_, names)| names.contains(OTHER_MESSAGE));
            assert_eq!(others, None, "{language:?}");
        }
    }

    #[test]
    fn a_message_that_needs_no_parsing_says_what_parsing_it_says() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            let mut plain = 0;
            for (id, written) in &texts.messages {
                let message = written.message().unwrap();
                let value = message.value.as_ref().map(|value| texts.filled(value, None));
                plain += usize::from(written.plain(None).is_some());
                assert_eq!(
                    written.plain(None).map(str::to_owned).or_else(|| value.clone()),
                    value,
                    "{language:?}: {id}"
                );
                for part in &message.attributes {
                    let parsed = Some(texts.filled(&part.value, None));
                    let said = written.plain(Some(part.id.name)).map(str::to_owned).or_else(|| parsed.clone());
                    assert_eq!(said, parsed, "{language:?}: {id}.{}", part.id.name);
                }
                assert_eq!(written.plain(Some("nobody-wrote-this")), None, "{language:?}: {id}");
            }
            assert!(plain > texts.messages.len() / 2, "{language:?}: {plain}");
        }
    }

    #[test]
    fn every_language_has_every_message_with_the_same_variables() {
        let all = |language| messages(source(language)).into_iter().collect::<BTreeMap<_, _>>();
        let bokmal = all(Language::Bokmal);
        for language in Language::ALL {
            let other = all(language);
            for (id, variables) in &bokmal {
                assert_eq!(other.get(id), Some(variables), "{language:?}: {id}");
            }
            for id in other.keys() {
                assert!(bokmal.contains_key(id), "{language:?} alone has {id}");
            }
        }
    }

    #[test]
    fn variables_are_found_wherever_they_stand() {
        let found = messages(
            "a = { $x ->\n    [one] { $y }\n   *[other] { NUMBER($z) } { -t($v, c: 1) }\n }\n    .title = { $w }\nb = bare\n",
        );
        let of = |names: &str| names.chars().map(String::from).collect::<Variables>();
        assert_eq!(found, [("a".to_owned(), of("vwxyz")), ("b".to_owned(), of(""))]);
    }

    #[test]
    fn numbers_choose_between_one_and_many_in_every_language() {
        let source = "rows = { $n ->\n    [one] { $n } row\n   *[other] { $n } rows\n }\n";
        for language in Language::ALL {
            let texts = Texts::read(language, source);
            let said = |n: Arg| texts.say_with(Text("rows"), &[("n", n)]);
            assert_eq!([0_usize, 1, 2, 21].map(|n| said(n.into())), ["0 rows", "1 row", "2 rows", "21 rows"]);
            assert_eq!([said(1_u32.into()), said(1_i64.into()), said(5_i64.into())], ["1 row", "1 row", "5 rows"]);
            assert_eq!([said(1.04.into()), said(f64::NAN.into())], ["1 row", "– rows"]);
            let decimal = if language == Language::English { "1.5 rows" } else { "1,5 rows" };
            assert_eq!(said(1.5.into()), decimal, "{language:?}");
        }
    }

    #[test]
    fn places_are_filled_without_invisible_marks() {
        let texts = Texts::read(Language::Nynorsk, "to = Til { $who }\neffect-gives = gjev\n");
        assert_eq!(texts.say_with(Text("to"), &[("who", "Åse".into())]), "Til Åse");
        assert_eq!(texts.say_with(Text("to"), &[("who", String::from("{ $who }").into())]), "Til { $who }");
        assert_eq!(texts.choice("effect", "gives"), "gjev");
        assert_eq!(texts.language(), Language::Nynorsk);
    }

    #[test]
    fn what_is_missing_is_shown_and_never_stops_the_program() {
        let texts =
            Texts::read(Language::English, "to = To { $who }\n.broken\nonly-a =\n    .title = x\nlast = Last\n");
        assert_eq!(texts.say(Text("nobody-wrote-this")), "[nobody-wrote-this]");
        assert_eq!(texts.say(Text("only-a")), "[only-a]");
        assert_eq!(texts.choice("effect", "?"), "[effect-?]");
        assert_eq!(texts.say(Text("to")), "To {$who}");
        assert_eq!(texts.say(Text("last")), "Last");
    }

    #[test]
    fn texts_can_be_shared_between_threads() {
        fn shared(_: &(impl Send + Sync)) {}
        shared(&Texts::new(Language::English));
    }

    /// Every message with the variables in it, in the order of the file, which must have no mistake.
    fn messages(source: &str) -> Vec<(String, Variables)> {
        let tree = fluent_syntax::parser::parse_runtime(source).map_err(|(_, mistakes)| mistakes).unwrap();
        let mut found = Vec::new();
        for entry in &tree.body {
            if let Entry::Message(message) = entry {
                let mut variables = Variables::new();
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                message.value.iter().chain(attributes).for_each(|pattern| in_pattern(pattern, &mut variables));
                found.push((message.id.name.to_owned(), variables));
            }
        }
        found
    }

    fn in_pattern(pattern: &Pattern<&str>, found: &mut Variables) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                in_expression(expression, found);
            }
        }
    }

    fn in_expression(expression: &Expression<&str>, found: &mut Variables) {
        match expression {
            Expression::Inline(inline) => in_inline(inline, found),
            Expression::Select { selector, variants } => {
                in_inline(selector, found);
                for variant in variants {
                    in_pattern(&variant.value, found);
                }
            }
        }
    }

    fn in_inline(inline: &InlineExpression<&str>, found: &mut Variables) {
        match inline {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { .. } => {
                found.insert(OTHER_MESSAGE.to_owned());
            }
            InlineExpression::Placeable { expression } => in_expression(expression, found),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.positional.iter().for_each(|argument| in_inline(argument, found));
            }
            _ => {}
        }
    }
}
