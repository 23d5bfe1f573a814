//! Markdown as pulldown-cmark reads it, with the extensions that are common.

use femsteg::locale::{Language, Texts};
use femsteg::report::brief::Format;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Case, Outline, is_quiet, words};

/// What the parser finds; anything but headings, paragraphs, bullet lists and text stops the test.
fn read(text: &str) -> Outline {
    let extensions = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_SUPERSCRIPT
        | Options::ENABLE_SUBSCRIPT
        | Options::ENABLE_WIKILINKS;
    let mut outline = Outline::default();
    let (mut depth, mut is_heading) = (0, false);
    for event in Parser::new_ext(text, extensions) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                is_heading = true;
                outline.headings.push(String::new());
            }
            Event::End(TagEnd::Heading(_)) => is_heading = false,
            Event::Start(Tag::List(None)) => depth += 1,
            Event::End(TagEnd::List(false)) => depth -= 1,
            Event::Start(Tag::Item) => outline.rows.push((depth - 1, String::new())),
            Event::Text(text) if is_heading => outline.headings.last_mut().unwrap().push_str(&text),
            Event::Text(text) if depth > 0 => outline.rows.last_mut().unwrap().1.push_str(&text),
            Event::Text(_) | Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::Item) => {}
            other => panic!("{other:?} in\n{text}"),
        }
    }
    outline
}

#[test]
fn a_brief_has_its_headings_and_lists_whatever_was_written() {
    for (number, word) in words().enumerate() {
        let case = Case::of(word);
        let texts = Texts::new(Language::ALL[number % 4]);
        let text = case.written(Format::Markdown, &texts);
        assert!(is_quiet(&text), "{word:?}");
        assert_eq!(read(&text), case.outline(&texts), "{word:?}\n{text}");
        assert!(text.starts_with("# ") && text.ends_with('\n') && !text.contains("\n\n\n"), "{text}");
    }
}
