//! HTML as a reader sees it that allows no more than the page needs.

use femsteg::locale::{Language, Texts};
use femsteg::report::brief::Format;

use super::{Case, Outline, is_quiet, words};

/// Elements that hold others, and those that stand alone.
const ELEMENTS: &[&str] =
    &["html", "head", "title", "style", "body", "header", "main", "section", "h1", "h2", "p", "ul", "li"];
const ALONE: &[&str] = &["!DOCTYPE", "meta"];

/// What stands in `text`. Whatever is not closed in its order, or is no element of ours, stops the test.
fn read(text: &str) -> Outline {
    let mut outline = Outline::default();
    let mut open: Vec<&str> = Vec::new();
    for (number, piece) in text.split('<').enumerate() {
        let (tag, words) = if number == 0 { ("", piece) } else { piece.split_once('>').unwrap() };
        assert!(!words.contains('>') || open.last() == Some(&"style"), "{words}");
        let name = tag.split(' ').next().unwrap();
        if let Some(closed) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{text}");
        } else if ELEMENTS.contains(&name) {
            open.push(name);
        } else {
            assert!(number == 0 || ALONE.contains(&name), "<{tag}>");
        }
        let depth = open.iter().filter(|name| **name == "ul").count();
        match open.last().copied() {
            Some("h1" | "h2") => outline.headings.push(unescaped(words)),
            Some("li") if name == "li" => outline.rows.push((depth - 1, unescaped(words.trim_end_matches('\n')))),
            Some("title" | "style" | "p") => {}
            _ => assert!(words.trim().is_empty(), "{words} stands in {open:?}"),
        }
    }
    assert!(open.is_empty());
    outline
}

/// The text behind the references that escaping makes; no other may stand there.
fn unescaped(text: &str) -> String {
    let known = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2f;", "/"), ("&amp;", "&")];
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let (name, sign) = known.iter().find(|(name, _)| rest[at..].starts_with(name)).unwrap();
        plain.push_str(sign);
        rest = &rest[at + name.len()..];
    }
    plain + rest
}

#[test]
fn a_brief_is_one_page_with_nothing_but_text_in_it_whatever_was_written() {
    for (number, word) in words().enumerate() {
        let case = Case::of(word);
        let language = Language::ALL[number % 4];
        let texts = Texts::new(language);
        let text = case.written(Format::Html, &texts);
        assert!(is_quiet(&text), "{word:?}");
        assert_eq!(read(&text), case.outline(&texts), "{word:?}");
        assert!(text.contains(&format!("<html lang=\"{}\">", language.code())));
    }
}

#[test]
fn a_brief_asks_for_nothing_outside_of_itself() {
    let text = Case::of("Utkast").written(Format::Html, &Texts::new(Language::Bokmal)).to_lowercase();
    for outside in ["<script", "<link", "<img", "<iframe", "@import", "url(", "src=", "href=", "http:", "https:", " on"]
    {
        let found = text.replace("content-security-policy", "").contains(outside);
        assert!(!found, "{outside}");
    }
    assert!(text.contains("@page") && text.contains("a4") && text.contains("@media print"));
}
