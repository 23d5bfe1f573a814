//! A brief by a template (Jinja's language), ours or one that its user changed.
//!
//! A template is given `language`, `title`, `day`, `period` and `parts`; a part has `part` (its code), `heading` and
//! `lines`; a line has `what` (its code), `text`, `words` and the `lines` under it. Where text is written,
//! `hang("- ")` puts it behind a start in rows of eighty columns. Invariant: what a template prints is escaped for
//! its format, a name it does not know is an error, and it ends: one that goes on for ever is stopped.

use std::io::{self, Write};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, context, escape_formatter};

use super::Format;
use super::markdown::escaped;
use super::page::{Page, Part, Shared};
use super::plain::shown;
use super::wrap::hung;
use crate::locale::{Text, Texts};

/// Steps that a template may take; ours take less than three thousand for two full pages.
const STEPS: u64 = 1_000_000;
/// Bytes that may come out of one.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// A template of the user's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Its file's name, for messages.
    pub name: String,
    pub text: String,
}

/// Where a template does not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault {
    /// The file's name.
    pub name: String,
    /// From 1; 0 where it is not known.
    pub line: usize,
    pub kind: FaultKind,
    /// The template's line as it stands there.
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// It uses a name, a filter or a function that does not exist.
    Unknown,
    /// It goes on and on.
    Endless,
    /// Anything else, in the words of the template engine.
    Other(String),
}

impl TemplateFault {
    pub fn words(&self, texts: &Texts) -> String {
        let why = match &self.kind {
            FaultKind::Unknown => texts.say(Text("brief-template-unknown")),
            FaultKind::Endless => texts.say(Text("brief-template-endless")),
            FaultKind::Other(words) => words.clone(),
        };
        let source = shown(&self.source);
        let why = if source.is_empty() { why } else { format!("{why}: {source}") };
        texts.say_with(
            Text("brief-template-fault"),
            &[("file", self.name.as_str().into()), ("line", self.line.to_string().into()), ("why", why.into())],
        )
    }
}

/// The page by the template `text`, of which `name` is told where it does not work.
pub(super) fn rendered(format: Format, name: &str, text: &str, page: &Page) -> Result<String, TemplateFault> {
    let environment = environment(format);
    let mut out = Bounded(Vec::new());
    let done = environment
        .template_from_named_str(name, text)
        .and_then(|template| template.render_captured_to(context_of(page), &mut out).map(drop));
    done.map_err(|error| fault(name, text, &error))?;
    Ok(String::from_utf8_lossy(&out.0).into_owned())
}

fn environment(format: Format) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(STEPS));
    // What grows by itself in every round could fill the memory in few steps.
    environment.remove_global("namespace");
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    if let Ok(syntax) = syntax {
        environment.set_syntax(syntax);
    }
    match format {
        Format::Html => environment.set_auto_escape_callback(|_| AutoEscape::Html),
        _ => environment.set_auto_escape_callback(|_| AutoEscape::None),
    }
    match format {
        Format::Markdown => environment.set_formatter(|out, state, value| match value.as_str() {
            Some(text) if !value.is_safe() => out.write_str(&escaped(text)).map_err(Error::from),
            _ => escape_formatter(out, state, value),
        }),
        // Rows that were cut would be markup again elsewhere.
        Format::Text => environment.add_filter("hang", |text: &str, start: &str| hung(start, text)),
        _ => {}
    }
    environment
}

/// What a template knows: the page, and nothing that was not chosen.
fn context_of(page: &Page) -> Value {
    context! {
        language => page.language.code(),
        headings => page.headings.code(),
        title => page.title.as_str(),
        day => page.day.as_str(),
        period => page.period.as_str(),
        parts => page.parts.iter().map(part).collect::<Vec<Value>>(),
    }
}

fn part(part: &Part) -> Value {
    context! { part => part.section.code(), heading => part.heading.as_str(), lines => rows(&part.rows) }
}

fn rows(shared: &[Shared]) -> Vec<Value> {
    let row = |shared: &Shared| {
        context! {
            what => shared.line.what.code(),
            text => shared.text.as_str(),
            words => shown(&shared.line.words),
            lines => rows(&shared.under),
        }
    };
    shared.iter().map(row).collect()
}

fn fault(name: &str, text: &str, error: &Error) -> TemplateFault {
    let line = error.line().unwrap_or(0);
    let kind = match error.kind() {
        ErrorKind::UndefinedError
        | ErrorKind::UnknownFilter
        | ErrorKind::UnknownFunction
        | ErrorKind::UnknownTest
        | ErrorKind::UnknownMethod => FaultKind::Unknown,
        ErrorKind::OutOfFuel | ErrorKind::WriteFailure => FaultKind::Endless,
        kind => FaultKind::Other(error.detail().map_or_else(|| kind.to_string(), str::to_owned)),
    };
    let source = line.checked_sub(1).and_then(|above| text.lines().nth(above)).unwrap_or_default();
    TemplateFault { name: name.to_owned(), line, kind, source: source.trim().to_owned() }
}

/// Takes so many bytes and no more.
struct Bounded(Vec<u8>);

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MOST_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
