//! What stands in a field of a file, read out to a person: goals by their titles, choices by their words.
//!
//! Invariant: the words are those of the pages that ask; an id or a code is never shown for what it stands for.

use super::docs::Docs;
use crate::domain::feedback::AskStatus;
use crate::domain::record::Node;
use crate::domain::week::Expectation;
use crate::domain::{Ask, AskKind, Path, RowId, Scalar, Table, Value, WeekId, When};
use crate::locale::fields::{Reads, field_name, is_filled, reads};
use crate::locale::{Text, Texts, dates, numbers};
use crate::review::patterns::Aspect;
use crate::review::patterns::requests::{Request, count, waits};

/// What was said about an expectation, such as `Quality: assumed`.
pub fn expectation(texts: &Texts, aspect: Aspect, said: Expectation) -> String {
    let about = match aspect {
        Aspect::Quality => Text("expect-quality"),
        Aspect::Resources => Text("expect-resources"),
        Aspect::Result => Text("expect-result"),
    };
    format!("{}: {}", texts.say(about), texts.choice("expectation", said.code()))
}

/// The kind of a request, or that none was said.
pub fn ask_kind(texts: &Texts, kind: Option<AskKind>) -> String {
    kind.map_or_else(|| texts.say(Text("look-no-kind")), |kind| texts.choice("ask-kind", kind.code()))
}

/// What was asked for: the question, or else whom.
pub fn asked(ask: &Ask) -> String {
    if ask.question.is_empty() { ask.to.clone() } else { ask.question.clone() }
}

/// What became of a request: how long the answer took, where that is known, or how it stands.
pub fn became(texts: &Texts, request: &Request) -> String {
    match request.waited {
        Some(n) => texts.say_with(Text("look-waited"), &[("n", n.into())]),
        None => texts.choice("ask-status", request.status.code()),
    }
}

/// How many of the requests were answered, how long that took, how many are open and how many were let go.
pub fn answers(texts: &Texts, requests: &[Request]) -> Vec<String> {
    let number = |text: Text, status| {
        let n = count(requests, status);
        (n > 0).then(|| texts.say_with(text, &[("n", n.into())]))
    };
    let wait = waits(requests).map(|(shortest, longest)| {
        if shortest == longest {
            return texts.say_with(Text("look-waited"), &[("n", shortest.into())]);
        }
        texts.say_with(Text("look-waits"), &[("from", shortest.into()), ("to", longest.into())])
    });
    let parts = [
        number(Text("look-answered"), AskStatus::Answered),
        wait,
        number(Text("look-open"), AskStatus::Open),
        number(Text("look-let-go"), AskStatus::LetGo),
    ];
    parts.into_iter().flatten().collect()
}

/// Reads out what stands in the open files and their other versions.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'a> {
    pub texts: &'a Texts,
    pub docs: &'a Docs,
}

impl Wording<'_> {
    /// The name of the field at `at`.
    pub fn name(&self, at: &Path) -> String {
        field_name(self.texts, at)
    }

    /// What stands at `at`: of a row its answers, each but the first behind its name.
    pub fn node(&self, at: &Path, node: &Node) -> String {
        match node {
            Node::Leaf(scalar) => self.scalar(at, scalar),
            Node::List(items) => self.list(at, items),
            Node::Table(table) => self.row(at, table),
            Node::Rows(rows) => {
                let rows = rows.iter().map(|(id, row)| self.row(&at.clone().row(id), row));
                rows.collect::<Vec<_>>().join("\n")
            }
        }
    }

    pub fn scalar(&self, at: &Path, scalar: &Scalar) -> String {
        let language = self.texts.language();
        match (scalar, reads(at)) {
            (Scalar::Flag(flag), _) => self.texts.say(if *flag { Text("key-yes") } else { Text("key-no") }),
            (Scalar::Date(day), _) => dates::date_with_year(language, *day, self.docs.id.year()),
            (Scalar::Moment(moment), _) => dates::when(language, When::Time(*moment)),
            (Scalar::Decimal(number), _) => numbers::exact(language, *number),
            (Scalar::Text(text), _) => self.text(at, text),
            _ => scalar.as_written(),
        }
    }

    pub fn list(&self, at: &Path, items: &[String]) -> String {
        items.iter().map(|item| self.text(at, item)).collect::<Vec<_>>().join(", ")
    }

    fn text(&self, at: &Path, text: &str) -> String {
        let gone = || self.texts.say(Text("row-gone"));
        match reads(at) {
            _ if text.is_empty() => String::new(),
            Reads::Choice(kind) if self.texts.has_choice(kind, text) => self.texts.choice(kind, text),
            Reads::Goal => self.docs.goals.find(text).map_or_else(gone, |goal| goal.title.clone()),
            Reads::Mission if text == crate::domain::goals::UNKNOWN => self.texts.say(Text("goal-supports-unknown")),
            Reads::Mission => {
                let id = RowId::new(text);
                let line = self.docs.profile.mission.iter().find(|line| line.id == id);
                line.map_or_else(gone, |line| line.text.clone())
            }
            Reads::Week => {
                let scalar = Scalar::Text(text.to_owned());
                let week = WeekId::read(&scalar);
                week.map_or_else(
                    || text.to_owned(),
                    |week| dates::week_name(self.texts.language(), week, self.docs.id.year()),
                )
            }
            Reads::Words | Reads::Choice(_) | Reads::Flag => text.to_owned(),
        }
    }

    /// All that was answered in a row or a table.
    pub fn row(&self, at: &Path, row: &Table) -> String {
        let mut words: Vec<String> = Vec::new();
        for (key, node) in row.iter() {
            let field = at.named(key);
            if is_filled(&field) {
                continue;
            }
            let answer = self.node(&field, node).replace('\n', " · ");
            let named = !words.is_empty() && matches!(node, Node::Leaf(_) | Node::List(_));
            words.push(if named { format!("{}: {answer}", self.name(&field)) } else { answer });
        }
        words.join(" · ")
    }
}
