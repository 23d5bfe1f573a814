//! The messages of all languages, read and compared.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::*;

type Variables = BTreeSet<String>;

/// Stands among the variables of a message that refers to another one.
const OTHER_MESSAGE: &str = "another message";

#[test]
fn every_language_is_read_without_a_mistake_from_its_own_file() {
    for language in Language::ALL {
        let first_line = index(language).source().lines().next().unwrap();
        assert!(first_line.contains(language.own_name()), "{language:?}: {first_line}");
        let mut seen = BTreeSet::new();
        for (id, _) in messages(index(language).source()) {
            assert!(seen.insert(id.clone()), "{language:?} has {id} twice");
        }
    }
}

#[test]
fn each_message_says_by_itself_what_it_says_in_its_file() {
    for language in Language::ALL {
        let tree = fluent_syntax::parser::parse_runtime(index(language).source()).unwrap();
        let whole: Vec<_> = tree.body.iter().filter(|entry| matches!(entry, Entry::Message(_))).collect();
        assert_eq!(index(language).len(), whole.len(), "{language:?}");
        for whole in whole {
            let Entry::Message(Message { id, .. }) = whole else { continue };
            let part = index(language).message(index(language).find(id.name).unwrap());
            let tree = fluent_syntax::parser::parse_runtime(part).unwrap();
            assert_eq!(tree.body.first(), Some(whole), "{language:?}: {}", id.name);
        }
        // What stood in another message would not be found.
        assert!(!index(language).source().contains("{ -"), "{language:?}");
        let others = messages(index(language).source()).into_iter().find(|(_, names)| names.contains(OTHER_MESSAGE));
        assert_eq!(others, None, "{language:?}");
    }
}

#[test]
fn a_message_that_needs_no_parsing_says_what_parsing_it_says() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let mut plain = 0;
        for (id, _) in messages(index(language).source()) {
            let written = texts.written(&id).unwrap();
            let message = written.message().unwrap();
            let value = message.value.as_ref().map(|value| texts.filled(value, None));
            plain += usize::from(written.plain(None).is_some());
            assert_eq!(written.plain(None).map(str::to_owned).or_else(|| value.clone()), value, "{language:?}: {id}");
            for part in &message.attributes {
                let parsed = Some(texts.filled(&part.value, None));
                let said = written.plain(Some(part.id.name)).map(str::to_owned).or_else(|| parsed.clone());
                assert_eq!(said, parsed, "{language:?}: {id}.{}", part.id.name);
            }
            assert_eq!(written.plain(Some("nobody-wrote-this")), None, "{language:?}: {id}");
        }
        assert!(plain > index(language).len() / 2, "{language:?}: {plain}");
    }
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let all = |language| messages(index(language).source()).into_iter().collect::<BTreeMap<_, _>>();
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
    const SOURCE: &str = "rows = { $n ->\n    [one] { $n } row\n   *[other] { $n } rows\n }\n";
    for language in Language::ALL {
        let texts = Texts::read(language, index_of!(SOURCE));
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
    let texts = Texts::read(Language::Nynorsk, index_of!("to = Til { $who }\neffect-gives = gjev\n"));
    assert_eq!(texts.say_with(Text("to"), &[("who", "Åse".into())]), "Til Åse");
    assert_eq!(texts.say_with(Text("to"), &[("who", String::from("{ $who }").into())]), "Til { $who }");
    assert_eq!(texts.choice("effect", "gives"), "gjev");
    assert_eq!(texts.language(), Language::Nynorsk);
}

#[test]
fn the_words_of_an_earlier_version_are_those_that_it_or_the_next_to_change_them_had() {
    const SOURCE: &str = "a = A\n    .ask = today\n    .ask-1 = first\nb = B\n    .ask = always\n";
    let texts = Texts::read(Language::English, index_of!(SOURCE));
    let said = |version, text| texts.part_of(version, Text(text), "ask");
    assert_eq!([0, 1, 2, 9].map(|version| said(version, "a").unwrap()), ["first", "first", "today", "today"]);
    assert_eq!([1, 2].map(|version| said(version, "b").unwrap()), ["always", "always"]);
    assert_eq!(texts.part_of(1, Text("a"), "hint"), None);
}

#[test]
fn what_is_missing_is_shown_and_never_stops_the_program() {
    let texts =
        Texts::read(Language::English, index_of!("to = To { $who }\n.broken\nonly-a =\n    .title = x\nlast = Last\n"));
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
