//! `femsteg search`: where words stand in all weeks, oldest first.
//!
//! Only files that have all the words in them are understood, since that takes most of the time. Invariant: a week
//! that has them is shown, or named on standard error where its file cannot be understood.

use super::failure::{Failure, Usage};
use super::{Session, out};
use crate::app::text::{marked, text_width};
use crate::domain::{Problem, Week, WeekId};
use crate::locale::fields::field_name;
use crate::report::json;
use crate::report::page::Weight;
use crate::review::search::{Place, Query};

/// Where the words stand in a week, or why that cannot be told.
type Found = Result<Vec<Place>, Problem>;

/// Prints every text in which one of the words stands, of the weeks that have them all.
pub(super) fn search(session: &Session, words: Option<&str>, as_json: bool) -> Result<(), Failure> {
    let query = Query::new(words.unwrap_or_default());
    if query.is_empty() {
        return Err(Usage::NothingToSearch.into());
    }
    let take = |week: Result<Week, Problem>| {
        let places = week.map(|week| query.places(week));
        Some(places).filter(|places| places.as_ref().map_or(true, |places| !places.is_empty()))
    };
    let sifted = session.store.sift(|text| query.is_in(text), take);
    let mut weeks: Vec<(WeekId, Found)> = sifted.map_err(|error| Failure::Unlisted(error.to_string()))?;
    weeks.reverse();
    if as_json {
        out::print(&json::found(weeks.iter().map(|(id, found)| (*id, found.as_deref().ok()))))?;
    } else {
        let found = weeks.iter().filter_map(|(id, found)| Some((*id, found.as_ref().ok()?)));
        out::say(&session.texts, &found.flat_map(|(id, places)| lines(session, id, places)).collect::<String>())?;
    }
    session.warn_of(weeks.iter().filter_map(|(_, found)| found.as_ref().err()));
    if weeks.iter().any(|(_, found)| found.is_ok()) { Ok(()) } else { Err(Failure::NothingFound) }
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
