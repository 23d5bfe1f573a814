//! `femsteg search`: where words stand in all weeks, oldest first.
//!
//! Only files that have all the words in them are understood, since that takes most of the time. Invariant: a week
//! that has them is shown, or named on standard error where its file cannot be understood.

use super::failure::{Failure, Usage};
use super::{Session, out};
use crate::app::text::{marked, text_width};
use crate::domain::record::from_table;
use crate::domain::{Sheet, Week, WeekId};
use crate::locale::fields::field_name;
use crate::report::json;
use crate::report::page::Weight;
use crate::review::search::{Place, Query};

/// Prints every text in which one of the words stands, of the weeks that have them all.
pub(super) fn search(session: &Session, words: Option<&str>, as_json: bool) -> Result<(), Failure> {
    let query = Query::new(words.unwrap_or_default());
    if query.is_empty() {
        return Err(Usage::NothingToSearch.into());
    }
    let mut sheets =
        session.store.sift(|text| query.is_in(text)).map_err(|error| Failure::Unlisted(error.to_string()))?;
    sheets.reverse();
    let found: Vec<(WeekId, Vec<Place>)> = sheets
        .iter()
        .filter(|(_, sheet)| sheet.closing().is_none())
        .map(|(id, sheet)| (*id, query.places(&from_table::<Week>(&sheet.table).0)))
        .filter(|(_, places)| !places.is_empty())
        .collect();
    let unreadable = || sheets.iter().filter_map(|(id, sheet): &(WeekId, Sheet)| Some((*id, sheet.closing()?)));
    if as_json {
        let weeks = found.iter().map(|(id, places)| (*id, Some(places.as_slice())));
        let mut all: Vec<_> = weeks.chain(unreadable().map(|(id, _)| (id, None))).collect();
        all.sort_by_key(|(id, _)| *id);
        out::print(&json::found(all.into_iter()))?;
    } else {
        out::print(&found.iter().flat_map(|(id, places)| lines(session, *id, places)).collect::<String>())?;
    }
    session.warn_of(unreadable().map(|(_, problem)| problem));
    if found.is_empty() { Err(Failure::NothingFound) } else { Ok(()) }
}

/// `2026-W48  Prioritering: Ferdig utkast til høringssvar`, no wider than the terminal where it is one.
fn lines(session: &Session, id: WeekId, places: &[Place]) -> impl Iterator<Item = String> {
    let columns = out::columns().unwrap_or(usize::MAX);
    places.iter().map(move |place| {
        let start = format!("{id}  {}: ", field_name(&session.texts, &place.path));
        let pieces = marked(&place.text, &place.found, columns.saturating_sub(text_width(&start)));
        let pieces = pieces
            .iter()
            .map(|(piece, is_found)| session.ink.paint(piece, if *is_found { Weight::Strong } else { Weight::Plain }));
        format!("{}{}\n", session.ink.paint(&start, Weight::Quiet), pieces.collect::<String>())
    })
}
