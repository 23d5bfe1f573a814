//! The list of weeks with what is looked for in it, a week to be read, and two of them.
//!
//! Invariant: the words that were found are told from the rest without colours, and a glyph that says how a row
//! ended is explained below the list wherever there is room for that.

use std::ops::Range;

use ratatui::layout::{Position, Rect};

use super::paint::{Canvas, columns, typed_line};
use super::reading::{page_roles, scrolled_marked};
use super::theme::Role;
use crate::app::App;
use crate::app::layout::halves;
use crate::app::pointing::Target;
use crate::app::text::marked;
use crate::app::weeks::{Listing, Reading};
use crate::domain::week::{Outcome, Status};
use crate::domain::{Priority, Week, WeekId};
use crate::locale::fields::field_name;
use crate::locale::{Text, dates, problems};
use crate::report::page::capitalised;
use crate::review::search::{Place, Query};

/// The columns of a week's name, and where what stands behind it begins.
const NAME: u16 = 9;
const BEHIND: u16 = 12;
/// So many rows of a week have a glyph.
const GLYPHS: usize = 5;
/// From this many columns on there is room for glyphs and energy.
const WITH_GLYPHS: u16 = 56;
/// From this many rows on the glyphs are explained.
const ROOMY: u16 = 10;
/// So many texts of a week that was found are shown under it.
const PLACES: usize = 2;

pub(super) fn weeks(app: &App, canvas: &mut Canvas<'_>, area: Rect, listing: &Listing) -> Option<Position> {
    if listing.listed.is_empty() && listing.search.is_none() {
        let text = match (app.chronicle.is_complete(), app.weeks_left()) {
            (true, _) => Text("weeks-none"),
            (false, Some(_)) => Text("reading"),
            (false, None) => return None,
        };
        canvas.wrapped(area, &app.texts.say(text), Role::Quiet, 0);
        return None;
    }
    let airy = area.height >= ROOMY;
    let cursor = search_line(app, canvas, Rect { height: 1, ..area }, listing);
    let above = if airy { 2 } else { 1 };
    let mut list = Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area };
    if airy && listing.search.is_none() && legend(app, canvas, Rect { y: area.bottom() - 1, height: 1, ..area }) {
        list.height = list.height.saturating_sub(2);
    }
    draw_list(app, canvas, list, listing);
    cursor
}

/// What is looked for with how many weeks were found, or how to begin with it.
fn search_line(app: &App, canvas: &mut Canvas<'_>, area: Rect, listing: &Listing) -> Option<Position> {
    let count =
        app.weeks_left().map(|left| app.texts.say_with(Text("weeks-left"), &[("n", left.into())])).or_else(|| {
            let found = || app.texts.say_with(Text("weeks-found"), &[("n", listing.listed.len().into())]);
            (!listing.query().is_empty()).then(found)
        });
    let taken = count.map_or(0, |count| canvas.right(area, area.y, &count, Role::Quiet) + 2);
    let room = area.width.saturating_sub(taken);
    let Some(field) = &listing.search else {
        canvas.line(area.x, area.y, room, &app.texts.say(Text("weeks-search-hint")), Role::Quiet);
        return None;
    };
    let label = app.texts.say(Text("weeks-search"));
    Some(typed_line(canvas, Rect { width: room, ..area }, &label, field))
}

/// What the glyphs mean, where that fits whole.
fn legend(app: &App, canvas: &mut Canvas<'_>, area: Rect) -> bool {
    let outcomes =
        Outcome::ALL.iter().map(|outcome| (glyph(Some(*outcome)), app.texts.choice("outcome", outcome.code())));
    let open = (glyph(None), app.texts.say(Text("weeks-open-row")));
    let energy = ("1–5", app.texts.say(Text("step-energy")).to_lowercase());
    let words: Vec<String> = outcomes.chain([open, energy]).map(|(glyph, word)| format!("{glyph} {word}")).collect();
    let words = words.join("   ");
    let fits = area.width >= WITH_GLYPHS && columns(&words) <= area.width;
    if fits {
        canvas.line(area.x, area.y, area.width, &words, Role::Quiet);
    }
    fits
}

/// How a row ended.
fn glyph(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Done) => "●",
        Some(Outcome::Partly) => "◐",
        Some(Outcome::Moved) => "→",
        Some(Outcome::Dropped) => "×",
        None => "○",
    }
}

/// One line of the list.
enum Row {
    Quarter(i32, u32),
    Week(WeekId, Vec<Range<usize>>),
    Place(Place),
}

/// The chosen week stands in the middle, except near the ends; only what is in sight is looked through.
fn draw_list(app: &App, canvas: &mut Canvas<'_>, area: Rect, listing: &Listing) {
    let (height, place, query) = (usize::from(area.height), listing.place(), listing.query());
    let rows = |index: usize| rows(app, &listing.listed, index, &query);
    let mut below = Vec::new();
    for index in place..listing.listed.len() {
        if below.len() > height {
            break;
        }
        below.extend(rows(index));
    }
    let wanted = (height / 2).max(height.saturating_sub(below.len()));
    let mut lines = Vec::new();
    for index in (0..place).rev() {
        if lines.len() >= wanted {
            break;
        }
        lines.splice(0..0, rows(index));
    }
    lines.drain(..lines.len().saturating_sub(wanted));
    lines.extend(below);
    let chosen = listing.listed.get(place).copied();
    for (y, row) in (area.y..area.bottom()).zip(lines) {
        let line = Rect { y, height: 1, ..area };
        match row {
            Row::Quarter(year, number) => {
                let args = [("year", year.to_string().into()), ("n", number.into())];
                canvas.line(line.x, y, line.width, &app.texts.say_with(Text("weeks-quarter"), &args), Role::Quiet);
            }
            Row::Week(week, found) => week_row(app, canvas, line, week, &found, chosen == Some(week)),
            Row::Place(place) => place_row(app, canvas, line, &place),
        }
    }
}

/// A week's lines: its quarter where that begins, itself, and where else in it the words stand.
fn rows(app: &App, listed: &[WeekId], index: usize, query: &Query) -> Vec<Row> {
    let Some(id) = listed.get(index).copied() else { return Vec::new() };
    let before = index.checked_sub(1).and_then(|before| listed.get(before));
    let (year, number) = id.quarter();
    let mut rows = Vec::new();
    if before.is_none_or(|before| before.quarter() != id.quarter()) {
        rows.push(Row::Quarter(year, number));
    }
    let places = app.week_of(id).map(|week| query.places(week.clone())).unwrap_or_default();
    let (focus, others): (Vec<Place>, Vec<Place>) = places.into_iter().partition(|place| place.path.begins("focus"));
    let focus = focus.into_iter().next();
    // Where the focus has them all, there is nothing more to tell.
    let is_told = focus.as_ref().is_some_and(|focus| query.is_in(&focus.text));
    rows.push(Row::Week(id, focus.map(|focus| focus.found).unwrap_or_default()));
    rows.extend(others.into_iter().take(if is_told { 0 } else { PLACES }).map(Row::Place));
    rows
}

fn week_row(app: &App, canvas: &mut Canvas<'_>, area: Rect, id: WeekId, found: &[Range<usize>], chosen: bool) {
    canvas.mark(area, |_| Target::Week(id));
    let (mark, role) = if chosen { ("▸ ", Role::Accent) } else { ("  ", Role::Text) };
    canvas.line(area.x, area.y, 2, mark, role);
    let name = dates::week_name(app.texts.language(), id, id.year());
    canvas.line(area.x + 2, area.y, NAME, &name, role);
    let week = app.week_of(id).filter(|_| app.unreadable(id).is_none());
    let mut x = area.x + BEHIND;
    if area.width >= WITH_GLYPHS {
        if let Some(week) = week {
            canvas.line(x, area.y, 5, &outcomes(&week.priority), Role::Text);
            canvas.line(x + 6, area.y, 1, &energy(week), Role::Quiet);
        }
        x += 9;
    }
    let room = area.right().saturating_sub(x);
    match week {
        None => drop(canvas.line(x, area.y, room, &app.texts.say(Text("weeks-closed")), Role::Error)),
        Some(week) if week.status.value() == Some(&Status::Away) => {
            canvas.line(x, area.y, room, &app.texts.choice("status", "away"), Role::Quiet);
        }
        Some(week) => canvas.pieces(x, area.y, room, &marked(&week.focus, found, room.into()), role),
    }
}

/// A glyph a row; a plus where there are more.
fn outcomes(rows: &[Priority]) -> String {
    let glyphs = rows.iter().filter(|row| !row.title.is_empty()).map(|row| glyph(row.outcome.value().copied()));
    let all: Vec<&str> = glyphs.collect();
    if all.len() > GLYPHS { all[..GLYPHS - 1].concat() + "+" } else { all.concat() }
}

/// The level on Friday; on Monday where the week was not closed.
fn energy(week: &Week) -> String {
    let level = week.energy.close.level.value().or(week.energy.open.level.value());
    level.map(|level| level.get().to_string()).unwrap_or_default()
}

/// The field's name and its text, as much of it as shows the first word.
fn place_row(app: &App, canvas: &mut Canvas<'_>, area: Rect, place: &Place) {
    let x = area.x + 4;
    let name = format!("{}: ", field_name(&app.texts, &place.path));
    let taken = canvas.line(x, area.y, area.right().saturating_sub(x), &name, Role::Quiet);
    let room = area.right().saturating_sub(x + taken);
    canvas.pieces(x + taken, area.y, room, &marked(&place.text, &place.found, room.into()), Role::Text);
}

/// A week to be read, or two: each in its half of the page where there is room, else one after the other.
pub(super) fn past(app: &App, canvas: &mut Canvas<'_>, area: Rect, reading: &Reading) {
    let query = reading.listing.query();
    let Some(beside) = reading.beside else {
        return scrolled_marked(canvas, area, &lines(app, reading.week, area), reading.scroll, &query);
    };
    if let Some(halves) = halves(area, app.columns) {
        for (week, half) in reading.weeks().zip(halves) {
            scrolled_marked(canvas, half, &named_lines(app, week, half), reading.scroll, &query);
        }
        return;
    }
    let mut all = named_lines(app, reading.week, area);
    all.extend([(String::new(), Role::Text, 0), (String::new(), Role::Text, 0)]);
    all.extend(named_lines(app, beside, area));
    scrolled_marked(canvas, area, &all, reading.scroll, &query);
}

fn named_lines(app: &App, week: WeekId, area: Rect) -> Vec<(String, Role, u16)> {
    let name = capitalised(&dates::week_name(app.texts.language(), week, app.at_year()));
    let mut lines = vec![(name, Role::Strong, 0), (String::new(), Role::Text, 0)];
    lines.extend(self::lines(app, week, area));
    lines
}

fn lines(app: &App, week: WeekId, area: Rect) -> Vec<(String, Role, u16)> {
    match app.unreadable(week) {
        Some(problem) => vec![(problems::problem(&app.texts, problem), Role::Error, 0)],
        None => page_roles(app.past_lines(week), area),
    }
}
