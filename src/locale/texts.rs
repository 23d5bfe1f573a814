//! The messages of one language: words with places for what changes (Project Fluent).
//!
//! Invariant: asking never fails. A message that does not exist shows its id in brackets, and the tests
//! see to it that nobody meets one.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
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

/// One language's messages.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
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
        let pattern = self.bundle.get_message(text.0)?.get_attribute(name)?.value();
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    fn message(&self, id: &str, args: Option<&FluentArgs>) -> String {
        match self.bundle.get_message(id).and_then(|message| message.value()) {
            // A place that nobody filled shows its name, which is all there is to say about it.
            Some(pattern) => self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned(),
            None => format!("[{id}]"),
        }
    }

    /// What cannot be parsed is left out here; a test finds it before anybody else does.
    fn read(language: Language, source: &str) -> Self {
        let (Ok(messages) | Err((messages, _))) = FluentResource::try_new(source.to_owned());
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
        bundle.add_resource_overriding(messages);
        Self { language, bundle }
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

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    use super::*;

    type Variables = BTreeSet<String>;

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
            InlineExpression::Placeable { expression } => in_expression(expression, found),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.positional.iter().for_each(|argument| in_inline(argument, found));
            }
            _ => {}
        }
    }
}
