//! `femsteg done`: how one of this week's priorities ended.
//!
//! Invariant: which row is meant is never guessed, and an outcome that was said to be set is in the file, also
//! when others write to it meanwhile.

use super::failure::{Failure, Usage};
use super::writing::write;
use super::{Session, out};
use crate::app::text::cut;
use crate::domain::change::put_at;
use crate::domain::record::{Node, from_table};
use crate::domain::week::Outcome;
use crate::domain::{Entry, FileId, Path, Priority, Scalar, Sheet, Table, Week, WeekId};
use crate::locale::Texts;
use crate::locale::input::fold;
use crate::report::json;
use crate::report::page::Weight;

/// The most columns of a title in a list of rows.
const TITLE: usize = 32;

/// A row of the week with its number.
type Numbered = (usize, Priority);

/// Sets the outcome that `said` names, of the row that it names.
pub(super) fn done(session: &Session, said: Option<&str>, as_json: bool) -> Result<(), Failure> {
    let id = WeekId::of(session.clock.today());
    let change = |sheet: &Sheet| changed(id, sheet, said.unwrap_or_default(), &session.texts);
    let holds = |disk: &Table, (_, row): &Numbered| {
        row.outcome.value().is_some_and(|outcome| disk.text_at(&outcome_of(row)) == outcome.code())
    };
    let written = write(session, (FileId::Week(id), "priority"), change, holds);
    let (number, row) = written.map_err(|failure| match failure {
        Failure::NotSaved(fault) => Failure::NotDone(fault),
        other => other,
    })?;
    let told = if as_json {
        out::print(&json::outcome(id, number, &row))
    } else {
        out::say(&session.texts, &line(session, number, &row))
    };
    // It is in the file, whether or not that can be told.
    told.unwrap_or_else(|failure| out::warn(&failure.words(&session.texts)));
    Ok(())
}

/// `1  Ferdig utkast · ferdig`
fn line(session: &Session, number: usize, row: &Priority) -> String {
    let outcome = row.outcome.value().map(|outcome| session.texts.choice("outcome", outcome.code()));
    let text = format!("{number}  {} · {}", row.title, outcome.unwrap_or_default());
    format!("{}\n", session.ink.paint(&text, Weight::Plain))
}

/// The file as it becomes, with the row as it is then.
fn changed(id: WeekId, sheet: &Sheet, said: &str, texts: &Texts) -> Result<(Table, Numbered), Failure> {
    if !sheet.exists {
        return Err(Failure::NotWritten(id));
    }
    let week: Week = from_table(&sheet.table).0;
    if week.priority.is_empty() {
        return Err(Failure::NoRows(id));
    }
    let (place, outcome) = asked(said, &week.priority, texts)?;
    let mut row = week.priority[place].clone();
    row.outcome = Entry::Value(outcome);
    let mut now = sheet.table.clone();
    let word = Node::Leaf(Scalar::Text(outcome.code().to_owned()));
    put_at(&mut now, &outcome_of(&row), Some(&word));
    Ok((now, (place + 1, row)))
}

fn outcome_of(row: &Priority) -> Path {
    Path::of("priority").row(&row.id).key("outcome")
}

/// The place of the row among `rows`, and its outcome: done where nothing else is said.
fn asked(said: &str, rows: &[Priority], texts: &Texts) -> Result<(usize, Outcome), Usage> {
    let said = said.trim();
    if said.is_empty() {
        return Err(Usage::RowUnsaid(listed(rows, 0..rows.len())));
    }
    // A title may hold the word for an outcome, so all of it is a row first.
    if let Some(place) = found(said, rows)? {
        return Ok((place, Outcome::Done));
    }
    let none = || Usage::NoSuchRow { what: said.to_owned(), rows: listed(rows, 0..rows.len()) };
    let (row, word) = said.rsplit_once(char::is_whitespace).ok_or_else(none)?;
    let place = found(row.trim_end(), rows)?;
    match (place, outcome(word, texts)) {
        (Some(place), Some(outcome)) => Ok((place, outcome)),
        (Some(_), None) => Err(Usage::NoSuchOutcome(word.to_owned())),
        (None, _) => Err(none()),
    }
}

/// The outcome of which `word` is the code, or the word in the reader's language.
fn outcome(word: &str, texts: &Texts) -> Option<Outcome> {
    let word = fold(word);
    let says = |outcome: &Outcome| word == outcome.code() || word == fold(&texts.choice("outcome", outcome.code()));
    Outcome::ALL.iter().copied().find(says)
}

/// The one row with this number or this title, else the one whose title begins so.
fn found(said: &str, rows: &[Priority]) -> Result<Option<usize>, Usage> {
    if let Ok(number @ 1..) = said.parse::<usize>()
        && number <= rows.len()
    {
        return Ok(Some(number - 1));
    }
    let said_small = fold(said);
    let those = |is: &dyn Fn(&str) -> bool| {
        let places = 0..rows.len();
        places.filter(|place| is(&fold(&rows[*place].title))).collect::<Vec<usize>>()
    };
    if let [only] = those(&|title| title == said_small)[..] {
        return Ok(Some(only));
    }
    match those(&|title| title.starts_with(&said_small))[..] {
        [] => Ok(None),
        [only] => Ok(Some(only)),
        ref several => Err(Usage::AmbiguousRow { what: said.to_owned(), rows: listed(rows, several.iter().copied()) }),
    }
}

/// `1 Ferdig utkast · 2 Svare på merknadene`
fn listed(rows: &[Priority], places: impl Iterator<Item = usize>) -> String {
    let row = |place: usize| format!("{} {}", place + 1, cut(&rows[place].title, TITLE));
    places.map(row).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn rows(titles: &[&str]) -> Vec<Priority> {
        titles.iter().map(|title| Priority { title: (*title).to_owned(), ..Priority::default() }).collect()
    }

    fn said(said: &str, titles: &[&str]) -> Result<(usize, Outcome), Usage> {
        asked(said, &rows(titles), &Texts::new(Language::Bokmal)).map(|(place, outcome)| (place + 1, outcome))
    }

    const TITLES: [&str; 4] = ["Ferdig utkast til svar", "Åtte merknader", "Ferdigstille malen", "3 intervjuer"];

    #[test]
    fn a_row_is_its_number_or_the_beginning_of_its_title() {
        for (text, row) in
            [("1", 1), ("3", 3), ("3 i", 4), ("ferdig utkast", 1), ("FERDIGST", 3), ("a\u{30a}tte", 2), ("  2 ", 2)]
        {
            assert_eq!(said(text, &TITLES), Ok((row, Outcome::Done)), "{text}");
        }
    }

    #[test]
    fn the_last_word_is_an_outcome_in_its_code_or_in_the_readers_language() {
        for (text, row, outcome) in [
            ("1 partly", 1, Outcome::Partly),
            ("2 Delvis", 2, Outcome::Partly),
            ("ferdig utkast flyttet", 1, Outcome::Moved),
            ("åtte UTGÅR", 2, Outcome::Dropped),
            ("3 done", 3, Outcome::Done),
            ("ferdig utkast til svar ferdig", 1, Outcome::Done),
        ] {
            assert_eq!(said(text, &TITLES), Ok((row, outcome)), "{text}");
        }
        assert_eq!(said("utkast delvis", &["Utkast delvis ferdig", "Utkast"]), Ok((1, Outcome::Done)));
        assert_eq!(said("utkast", &["Utkast til K.", "Utkast"]), Ok((2, Outcome::Done)));
    }

    #[test]
    fn what_is_unclear_is_not_guessed() {
        let ambiguous = said("ferdig", &TITLES).unwrap_err();
        let rows = "1 Ferdig utkast til svar · 3 Ferdigstille malen".to_owned();
        assert_eq!(ambiguous, Usage::AmbiguousRow { what: "ferdig".to_owned(), rows });
        assert_eq!(said("1 halvveis", &TITLES), Err(Usage::NoSuchOutcome("halvveis".to_owned())));
        for text in ["7", "0", "-1", "malen", "malen delvis", "½"] {
            assert!(matches!(said(text, &TITLES), Err(Usage::NoSuchRow { .. })), "{text}");
        }
        assert!(matches!(said(" ", &TITLES), Err(Usage::RowUnsaid(rows)) if rows.contains("4 3 intervjuer")));
    }
}
