//! Without the screen: the open question, what stands above it, and its help, each in a line of its own.
//!
//! Invariant: every line can be read aloud as it stands: no colour, no bar, no sign in place of a word; and what the
//! user wrote passes through [`printable`].

use chrono::NaiveDate;

use super::chrome;
use crate::app::plain::takes_offer;
use crate::app::question::{Item, Kind, Look, Question, Spot, Tone};
use crate::app::start::{SEPARATOR, meter_words};
use crate::app::text::printable;
use crate::app::{App, Whose};
use crate::domain::Scalar;
use crate::locale::{Text, dates};

/// What stands before a line for the eye alone; as a word, where it tells how something stands.
const SIGNS: [(&str, Option<Text>); 6] = [
    ("● ", Some(Text("plain-shared"))),
    ("○ ", Some(Text("plain-private"))),
    ("★ ", Some(Text("plain-marked"))),
    ("☆ ", None),
    ("→ ", None),
    ("· ", None),
];

/// Those that stand in the middle of a line, too.
const STATES: [&str; 2] = ["● ", "○ "];
/// Messages that tell of a key in their last sentence.
const LAST_ON_KEYS: [Text; 4] =
    [Text("offer-can-wait"), Text("close-no-rows"), Text("mark-clash"), Text("talk-patterns-private")];
/// More facts than a plan can have.
const MOST_FACTS: usize = 20;

/// The page's name, with the week and how far one has come.
pub fn heading(app: &App) -> String {
    let title = chrome::titles(app).into_iter().next().unwrap_or_default();
    let title = aloud(title.trim_start_matches("femsteg").trim_start());
    match app.whose {
        Whose::Own => title,
        Whose::Invented => format!("{title}, {}", aloud(&app.texts.say(Text("demo-header")))),
    }
}

/// What is to be known before the open question, from the question before it on. What stands below something to decide
/// helps to decide it, and what stands below the last question is told at the end.
pub fn above(app: &App) -> Vec<String> {
    let items = &app.items;
    let Some(open) = items.iter().position(|item| is_open(app, item)) else { return notes(app) };
    let is_question = |item: &Item| matches!(item, Item::Question(_));
    let before = items[..open].iter().rposition(is_question);
    let mut first = before.map_or(0, |before| before + 1);
    if before.is_some_and(|before| is_decided(&items[before])) {
        first += below(&items[first..open]);
    }
    let said = |items: &[Item]| -> Vec<String> { items.iter().filter_map(|item| line(app, item)).collect() };
    let mut lines = said(&items[first..open]);
    let question = app.question();
    let known = said(behind(app, open));
    lines.extend(question.filter(|question| is_told_first(question, &known)).map(|question| subject(app, question)));
    lines.extend(known);
    let is_window = |question: &&Question| matches!(question.spot, Spot::Decide("window", _));
    lines.extend(question.filter(is_window).map(|question| aloud(&question.hint)));
    lines.extend(question.and_then(|question| warning(app, question)));
    lines.extend(question.and_then(|question| offer(app, question)));
    lines
}

/// What stands on a page that asks nothing.
pub fn notes(app: &App) -> Vec<String> {
    app.items.iter().filter_map(|item| line(app, item)).collect()
}

/// The line is a heading of the page.
pub fn is_heading(app: &App, line: &str) -> bool {
    app.items.iter().any(|item| matches!(item, Item::Heading(text) if aloud(text) == line))
}

/// What stands below the open question and belongs to it.
fn behind(app: &App, open: usize) -> &[Item] {
    let rest = &app.items[open + 1..];
    if is_decided(&app.items[open]) { &rest[..below(rest)] } else { &[] }
}

/// What stands below the last question of the page, when that one is open: it is told when the page is left.
pub fn end(app: &App) -> Vec<String> {
    let Some(open) = app.items.iter().position(|item| is_open(app, item)) else { return Vec::new() };
    let rest = &app.items[open + 1..];
    if rest.iter().any(|item| matches!(item, Item::Question(_))) {
        return Vec::new();
    }
    rest[behind(app, open).len()..].iter().filter_map(|item| line(app, item)).collect()
}

/// A thing is named before what is known of it, and then it is asked about.
fn is_told_first(question: &Question, known: &[String]) -> bool {
    !known.is_empty()
        && matches!(question.spot, Spot::Decide(..))
        && question.title() != question.ask
        && question.ask.ends_with('?')
}

fn is_open(app: &App, item: &Item) -> bool {
    matches!((item, app.spot()), (Item::Question(question), Some(spot)) if question.spot == *spot)
}

fn is_decided(item: &Item) -> bool {
    matches!(item, Item::Question(question) if !question.kind.is_typed())
}

/// How many of `items` belong to the question above them.
fn below(items: &[Item]) -> usize {
    let belongs = |item: &&Item| match item {
        Item::Note(text, _) => !text.is_empty(),
        Item::Words(_) => true,
        _ => false,
    };
    items.iter().take_while(belongs).count()
}

fn line(app: &App, item: &Item) -> Option<String> {
    let line = match item {
        Item::Heading(text) => aloud(text),
        Item::Note(text, _) => told(&without_keys(app, text)),
        Item::Words(words) => told(&words.iter().map(|(text, _)| text.as_str()).collect::<String>()),
        Item::Meter => aloud(&meter_words(app)),
        Item::Question(_) => return None,
    };
    line.chars().any(char::is_alphanumeric).then_some(line)
}

/// The message without what it says of keys, of which there are none here.
fn without_keys(app: &App, text: &str) -> String {
    let texts = &app.texts;
    let is = |of: Text| texts.say(of) == text;
    let counts = |of: Text| (0..=MOST_FACTS).any(|n| texts.say_with(of, &[("n", n.into())]) == text);
    match text {
        _ if is(Text("first-welcome")) => texts.say(Text("plain-welcome")),
        _ if counts(Text("facts-behind")) => String::new(),
        // They stand in the last sentence.
        _ if LAST_ON_KEYS.into_iter().any(is) => without_last_sentence(text),
        _ => text.to_owned(),
    }
}

fn without_last_sentence(text: &str) -> String {
    let end = text.match_indices(' ').rfind(|(at, _)| text[..*at].ends_with(['.', '?']));
    end.map_or(text, |(at, _)| &text[..at]).to_owned()
}

/// A line in which signs stand beside words that say the same.
fn told(text: &str) -> String {
    let text = SIGNS.iter().fold(text, |text, (sign, _)| text.trim_start_matches(sign));
    aloud(&STATES.iter().fold(text.to_owned(), |text, sign| text.replace(sign, "")))
}

/// In one row, without what is drawn and not said.
fn aloud(text: &str) -> String {
    let is_drawn = |c: char| matches!(c, '\u{2500}'..='\u{259f}');
    let text = text.replace(['\n', '\t'], " ").replace(is_drawn, "").replace(SEPARATOR, ", ");
    printable(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An answer that cannot stay as it is.
fn warning(app: &App, question: &Question) -> Option<String> {
    let strange = |tone: Tone| matches!(tone, Tone::Warn | Tone::Error);
    let marked = question.mark.as_ref().filter(|(_, tone)| strange(*tone) && !question.value.is_empty());
    marked.map(|(mark, _)| told(&without_keys(app, mark)))
}

fn offer(app: &App, question: &Question) -> Option<String> {
    let args = [("text", aloud(&question.offer).into())];
    takes_offer(question).then(|| app.texts.say_with(Text("plain-offer"), &args))
}

/// The open question in a line: `2. What will you get done? (1 gives, 2 neutral, 3 drains) [gives]`.
pub fn prompt(app: &App) -> String {
    let Some(question) = app.question() else { return String::new() };
    let open = app.items.iter().position(|item| is_open(app, item)).unwrap_or_default();
    let known: Vec<String> = behind(app, open).iter().filter_map(|item| line(app, item)).collect();
    let title = if is_told_first(question, &known) { aloud(&question.ask) } else { subject(app, question) };
    let now = title_of(app, question).1.or_else(|| present(app, question));
    let now = now.map(|now| format!(" [{}]", aloud(&now))).unwrap_or_default();
    format!("{title}{}{now}", options(question))
}

/// What the question is about, with its number and what else is known of it.
fn subject(app: &App, question: &Question) -> String {
    let number = match question.look {
        Look::Head(number) => format!("{number}. "),
        _ => String::new(),
    };
    let known = match &question.kind {
        Kind::Acts(_, None) if !question.shown.is_empty() => format!(", {}", aloud(&question.shown)),
        _ => String::new(),
    };
    format!("{number}{}{known}", title_of(app, question).0)
}

/// The question, and how the thing that is decided about stands.
fn title_of(app: &App, question: &Question) -> (String, Option<String>) {
    if matches!(question.spot, Spot::Decide("brief", _)) {
        return (app.texts.say(Text("plain-preview")), None);
    }
    if question.ask.contains('…') && !question.hint.is_empty() {
        // A wording to be filled in says little when it is read alone.
        return (aloud(&format!("{} {}", question.hint, question.ask)), None);
    }
    let title = question.title();
    let (sign, word) = SIGNS.iter().find(|(sign, _)| title.starts_with(sign)).copied().unwrap_or_default();
    let is_deed = matches!(question.spot, Spot::Decide(..));
    let bare = if is_deed { title.trim_start_matches(sign) } else { title };
    (aloud(bare), word.filter(|_| is_deed).map(|word| app.texts.say(word)))
}

/// ` (1 gives, 2 neutral, 3 drains)`.
fn options(question: &Question) -> String {
    let words: Vec<&str> = match &question.kind {
        Kind::Choice(choices) => choices.iter().map(|(_, word)| word.as_str()).collect(),
        Kind::Acts(acts, _) => acts.iter().map(|(_, word)| word.as_str()).collect(),
        _ => return String::new(),
    };
    let words = words.iter().enumerate().map(|(index, word)| format!("{} {word}", index + 1));
    let words: Vec<String> = words.map(|word| aloud(&word)).collect();
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}

/// The answer as it stands; of a choice its word, since a row's name may be shown in its place.
fn present(app: &App, question: &Question) -> Option<String> {
    let now = match &question.kind {
        Kind::Choice(choices) => {
            let chosen = choices.iter().find(|(code, _)| *code == question.value);
            let known = |(code, word): &(String, String)| match code.parse::<u8>() {
                Ok(_) => code.clone(),
                Err(_) => word.clone(),
            };
            chosen.map_or_else(|| question.value.clone(), known)
        }
        Kind::Acts(acts, chosen) => chosen.and_then(|chosen| acts.get(chosen)).map(|(_, word)| word.clone())?,
        _ if matches!(question.spot, Spot::Field(_)) => {
            day(app, question).map_or_else(|| question.shown.clone(), |day| dates::date_long(app.texts.language(), day))
        }
        _ => String::new(),
    };
    (!now.is_empty()).then_some(now)
}

/// How a typed answer was understood, or why it was not; true where it has to be given again.
pub fn mark(app: &App) -> Option<(String, bool)> {
    let question = app.question()?;
    let over = over_limit(app, question);
    let Some((mark, tone)) = &question.mark else { return over.map(|over| (over, false)) };
    let is_wrong = matches!(tone, Tone::Warn | Tone::Error) && question.kind.is_typed();
    let is_number = matches!(question.kind, Kind::Hours | Kind::Amount) && !is_wrong;
    let in_full = day(app, question).filter(|day| *day >= app.at.today());
    let in_full = in_full.map(|day| dates::date_long(app.texts.language(), day));
    (!is_number).then(|| (in_full.unwrap_or_else(|| told(&without_keys(app, mark))), is_wrong))
}

/// The day that was answered.
fn day(app: &App, question: &Question) -> Option<NaiveDate> {
    match (&question.kind, &question.spot) {
        (Kind::Date, Spot::Field(field)) => match app.stored(field) {
            Scalar::Date(day) => Some(day),
            _ => None,
        },
        _ => None,
    }
}

/// A text that is longer than it is meant to be; it stays as it is.
fn over_limit(app: &App, question: &Question) -> Option<String> {
    let used = app.form()?.field.as_ref()?.graphemes();
    let limit = question.limit.filter(|limit| used > *limit)?;
    Some(app.texts.say_with(Text("plain-long"), &[("n", used.into()), ("limit", limit.into())]))
}

/// Why the open question is asked, an example, and what can be said to it.
pub fn help(app: &App) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(question) = app.question() {
        lines.push(told(&question.hint));
        if question.offer.contains('…') {
            lines.push(aloud(&question.offer));
        }
        lines.extend(question.earlier.iter().map(|line| told(line)));
    }
    lines.extend(app.about().and_then(|about| app.texts.part(about, "why")).map(|why| aloud(&why)));
    lines.extend([Text("plain-signs"), Text("plain-twice")].map(|text| app.texts.say(text)));
    lines.retain(|line| !line.is_empty());
    lines
}

/// What was said to the user. Quiet words tell of keys.
pub fn notice(app: &App) -> Option<String> {
    let (text, _) = app.notice.as_ref().filter(|(_, tone)| *tone != Tone::Quiet)?;
    Some(told(&without_keys(app, text)))
}
