//! A `todo.txt`: one task a line, as <https://github.com/todotxt/todo.txt> describes it.
//!
//! Invariant: a task's mark follows from its text alone, so that it is known again when its priority or its place in the
//! file is another. Text that is no `todo.txt` is refused, unless the file's name says that it is one.

use chrono::NaiveDate;

use super::{Refused, Task, Why, refused};
use crate::domain::share::fingerprint;

pub(super) fn tasks(text: &str, is_txt: bool) -> Result<Vec<Task>, Refused> {
    let acts = |c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n');
    if let Some(at) = text.find(acts) {
        return Err(refused(text, at, Why::NotText));
    }
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if !is_txt && !lines.iter().any(|line| is_marked(line)) {
        return Err(Refused { line: 0, column: 0, why: Why::Unknown });
    }
    Ok(lines.into_iter().map(task).collect())
}

/// A priority, a date, a project, a context: nothing else begins its lines or its words so.
fn is_marked(line: &str) -> bool {
    let task = task(line);
    let begins = split_priority(line).1 || dated(line).is_some() || (task.is_over && dated(&line[2..]).is_some());
    begins || task.due.is_some() || !task.project.is_empty() || !task.tags.is_empty()
}

fn task(line: &str) -> Task {
    let rest = line.strip_prefix("x ");
    let is_over = rest.is_some();
    let mut text = split_priority(rest.unwrap_or(line).trim_start()).0;
    // When it was done, and when it was written down.
    while let Some(rest) = dated(text) {
        text = rest;
    }
    let mut task = Task { is_over, ..Task::default() };
    let mut words: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let day = |key: &str| word.strip_prefix(key).and_then(|day| day.parse::<NaiveDate>().ok());
        match (day("due:"), day("t:")) {
            (Some(due), _) => task.due = Some(due),
            (_, Some(from)) => task.from = Some(from),
            _ => words.push(word),
        }
        match (mark(word, '+'), mark(word, '@')) {
            (Some(project), _) if task.project.is_empty() => project.clone_into(&mut task.project),
            (Some(tag), _) | (_, Some(tag)) => task.tags.push(tag.to_owned()),
            _ => {}
        }
    }
    // In the middle such a word belongs to the sentence.
    let sentence = words.iter().rposition(|word| mark(word, '+').or(mark(word, '@')).is_none()).map_or(0, |at| at + 1);
    task.title = words[..if sentence == 0 { words.len() } else { sentence }].join(" ");
    task.mark = format!("todo.txt/{}", fingerprint(&words.join(" ")));
    task
}

/// `+Project`, `@context`
fn mark(word: &str, sign: char) -> Option<&str> {
    word.strip_prefix(sign).filter(|name| name.starts_with(char::is_alphanumeric))
}

/// The line behind `(A) `, and whether there was one.
fn split_priority(line: &str) -> (&str, bool) {
    match line.as_bytes() {
        [b'(', b'A'..=b'Z', b')', b' ', ..] => (line[4..].trim_start(), true),
        _ => (line, false),
    }
}

/// What stands behind a date at the beginning of `line`.
fn dated(line: &str) -> Option<&str> {
    let (day, rest) = line.trim_start().split_once(' ')?;
    (day.len() == 10 && day.parse::<NaiveDate>().is_ok()).then(|| rest.trim_start())
}
