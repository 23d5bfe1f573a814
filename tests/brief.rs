//! The four formats of a brief, read by others than those who write them: a Markdown parser of another house, a
//! reader of HTML and one of JSON schemas that stand here. Invariant: what they read is, line by line, what the
//! preview shows.

use femsteg::domain::entry::{Amount, Entry};
use femsteg::domain::goals::{Goal, Log, Measure, MeasureKind};
use femsteg::domain::talk::{Agreement, Item, ItemKind, Need};
use femsteg::domain::{Feedback, Goals, Profile, RowId, Talk};
use femsteg::locale::{Language, Texts};
use femsteg::report::brief::wrap::{COLUMNS, hung};
use femsteg::report::brief::{self, Format, Headings, Line, Material, Page, Section};
use femsteg::review::chronicle::Chronicle;
use unicode_width::UnicodeWidthStr;

mod candidates;
mod html;
mod json;
mod markdown;

/// Texts that would be something else in one format or another.
pub(crate) const HOSTILE: &[&str] = &[
    "# Overskrift",
    "- punkt",
    "+ punkt",
    "* punkt",
    "* * *",
    "---",
    "===",
    "1. først",
    "12) først",
    "1986\\. ",
    "> sitat",
    "    kode",
    "```rust",
    "~~~",
    "`kode` og ``mer``",
    "*sterk* og _svak_ og ~~strøket~~",
    "__init__",
    "[lenke](https://example.org)",
    "[lenke][1]",
    "[1]: https://example.org",
    "[ ] oppgave",
    "[x] oppgave",
    "![bilde](x.png)",
    "<https://example.org>",
    "https://example.org/a_b_c",
    "<script>alert(1)</script>",
    "</li></ul><h1>",
    "<!-- skjult -->",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt; &amp; &#35; &nbsp;",
    "a|b\n-|-\n1|2",
    "linje to\n# Overskrift\n\n- punkt",
    "slutter med \\",
    "slutter med to rom  ",
    "{{ title }} {% for x in y %}",
    "$x^2$ og $$y$$",
    "[^1]: fotnote[^1]",
    "\u{1b}[31mrød\u{7}\u{9b}",
    "snudd \u{202e}tekst\u{2066}",
    "\t\ttab",
    "e\u{301}a\u{30a} 👩‍👩‍👧 長い文",
];

/// A one-to-one in which every text is `word`, with a wide and a deep part, of which every line is shared.
pub(crate) struct Case {
    talk: Talk,
    goals: Goals,
    chronicle: Chronicle,
    feedback: Feedback,
    profile: Profile,
}

impl Case {
    pub(crate) fn of(word: &str) -> Self {
        let words = || word.to_owned();
        let id = RowId::new;
        let item = Item {
            id: id("a2aa"),
            kind: Entry::Value(ItemKind::Decide),
            text: words(),
            wanted: words(),
            result: words(),
            source: String::new(),
        };
        let agreement = Agreement { id: id("b2bb"), what: words(), why: words(), ..Agreement::default() };
        let talk = Talk {
            need: ["n2aa", "n2bb"].map(|name| Need { id: id(name), text: words() }).into(),
            item: vec![item],
            agreement: vec![agreement],
            ..Talk::default()
        };
        let kind = Entry::Value(MeasureKind::Both);
        let measure = Measure { kind, unit: words(), start: Entry::Value(Amount(-2.5)), ..Measure::default() };
        let number = Log { id: id("d2dd"), value: Entry::Value(Amount(7.25)), ..Log::default() };
        let said = Log { id: id("e2ee"), said: words(), who: words(), ..Log::default() };
        let goal = Goal { id: id("c2cc"), title: words(), measure, log: vec![number, said], ..Goal::default() };
        let goals = Goals { goal: vec![goal] };
        let (chronicle, feedback, profile) = Default::default();
        let mut case = Self { talk, goals, chronicle, feedback, profile };
        for (place, line) in case.lines().iter().enumerate() {
            brief::share(&mut case.talk, line, RowId::new(&place.to_string()));
        }
        case
    }

    fn material(&self) -> Material<'_> {
        let Self { talk, goals, chronicle, feedback, profile } = self;
        Material { id: "2026-12-03".parse().unwrap(), talk, goals, chronicle, feedback, profile }
    }

    pub(crate) fn lines(&self) -> Vec<Line> {
        brief::lines(&self.material())
    }

    pub(crate) fn written(&self, format: Format, texts: &Texts) -> String {
        brief::write(format, &self.material(), texts, None, Headings::OneToOne).unwrap()
    }

    /// Headings and lines as the preview has them, each line with how deep it lies (from 0).
    pub(crate) fn outline(&self, texts: &Texts) -> Outline {
        let lines = self.lines();
        let depth = |line: &Line| {
            let above = |line: &Line| lines.iter().find(|other| Some(&other.reference) == line.under.as_ref());
            std::iter::successors(above(line), |line| above(line)).count()
        };
        let mut headings = vec![Headings::OneToOne.title(texts)];
        let filled = |section: &Section| lines.iter().any(|line| line.section == *section);
        let sections = Section::ALL.into_iter().filter(filled);
        headings.extend(sections.map(|section| section.heading(texts, Headings::OneToOne)));
        Outline { headings, rows: lines.iter().map(|line| (depth(line), line.text(texts))).collect() }
    }
}

/// What a reader finds in a brief.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Outline {
    pub(crate) headings: Vec<String>,
    pub(crate) rows: Vec<(usize, String)>,
}

/// Hostile texts, naughty ones, and plain ones.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    let seen = |word: &&str| Case::of(word).lines().len() > 6;
    HOSTILE.iter().chain(naughty_strings::BLNS).copied().chain(["Ferdig utkast, 2 av 3"]).filter(seen)
}

/// Nothing that a terminal or an editor would act on.
pub(crate) fn is_quiet(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() && c != '\n' || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
}

#[test]
fn text_is_the_previews_lines_to_the_byte_in_eighty_columns() {
    for word in words() {
        let case = Case::of(word);
        for texts in Language::ALL.map(Texts::new) {
            let text = case.written(Format::Text, &texts);
            assert!(is_quiet(&text), "{word:?}");
            let outline = case.outline(&texts);
            let rows = outline.rows.iter().map(|(depth, row)| hung(&format!("{}- ", "  ".repeat(*depth)), row) + "\n");
            let rows: String = rows.collect();
            let ours = |line: &&str| line.starts_with(' ') || line.starts_with("- ");
            let found: String = text.split_inclusive('\n').filter(ours).collect();
            // A row that goes on begins with space, and a word that is longer than a row has it alone.
            assert_eq!(found, rows, "{word:?}");
            let whole = |line: &str| line.trim_start().trim_start_matches("- ").contains(' ');
            assert!(text.lines().all(|line| line.width() <= COLUMNS || !whole(line)), "{text}");
        }
    }
}

#[test]
fn a_template_sees_nothing_that_was_not_chosen() {
    let mut case = Case::of("hemmelig");
    "åpent".clone_into(&mut case.talk.need[0].text);
    case.talk.share.clear();
    let line = case.lines().swap_remove(0);
    brief::share(&mut case.talk, &line, RowId::new("s2ss"));
    let page = Page::of(&case.material(), &Texts::new(Language::Bokmal), Headings::OneToOne);
    assert!(format!("{page:?}").contains("åpent") && !format!("{page:?}").contains("hemmelig"));
}

#[test]
fn a_brief_without_a_shared_line_is_none() {
    let mut case = Case::of("hemmelig");
    case.talk.share.retain(|share| share.reference.contains(".result"));
    for format in Format::ALL {
        // What lies under a private line stays with it.
        let written = brief::write(format, &case.material(), &Texts::new(Language::English), None, Headings::OneToOne);
        assert_eq!(written, Err(brief::BriefFault::NothingShared));
    }
}
