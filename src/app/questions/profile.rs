//! The role and the room to act: what one is here for and brings, what one may decide, and what is coming.
//!
//! Invariant: what is written stays visible, also when it is more than is asked for; how something was before is
//! shown where it is changed.

use super::{Page, Text, natural, priorities, role};
use crate::app::question::{Kind, List, Look, Question, Tone};
use crate::domain::entry::Field;
use crate::domain::profile::{LimitFrom, Room, RoomCase, RoomLevel, RoomMove};
use crate::domain::{CaseStatus, FileId, Path, RowId, limits, several};

/// The pages about what one brings and may decide, beside the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfilePage {
    Role,
    /// The map of the room to act.
    Room,
    /// What is coming: decisions, and what to learn.
    Ahead,
}

impl ProfilePage {
    pub const ALL: [Self; 3] = [Self::Role, Self::Room, Self::Ahead];

    pub fn name(self) -> Text {
        match self {
            Self::Role => Text("heading-role"),
            Self::Room => Text("profile-room"),
            Self::Ahead => Text("profile-ahead"),
        }
    }
}

pub(super) fn page(page: &mut Page<'_>, part: ProfilePage) {
    match part {
        ProfilePage::Role => {
            role::fields(page);
            brings(page);
        }
        ProfilePage::Room => {
            map(page);
            cases(page);
            informing(page);
        }
        ProfilePage::Ahead => {
            page.field(Text("next-area"), FileId::Profile, Path::of("next_area"), Kind::Line);
            inputs(page);
            learning(page);
        }
    }
}

/// Strengths, values and drivers: a few of each on a line.
fn brings(page: &mut Page<'_>) {
    page.heading(Text("heading-brings"));
    for (text, key) in [(Text("strengths"), "strengths"), (Text("values"), "values"), (Text("drivers"), "drivers")] {
        let texts = page.context.texts;
        let Some(question) = page.field(text, FileId::Profile, Path::of(key), Kind::Line) else { continue };
        let count = several::split(&question.value).len();
        if count > limits::STRENGTHS {
            let words = texts.say_with(Text("brings-many"), &[("n", count.into())]);
            question.mark = Some((words, Tone::Quiet));
        }
    }
}

/// The areas, each with how far one may go in it.
fn map(page: &mut Page<'_>) {
    let rows = &page.docs().profile.room;
    for (index, row) in rows.iter().enumerate() {
        let level = row.level.value().map_or_else(
            || row.level.get().as_written(),
            |level| page.context.texts.choice("room-level", level.code()),
        );
        head(page, Text("room-area"), (row_path("room", &row.id), "area"), index, &level);
        if page.is_open(&row.id) {
            area(page, row);
        }
    }
    if rows.len() < limits::ROOM_AREAS {
        super::look(page.slot(Text("room-area"), List::Room, rows.len()), Look::Head(rows.len() + 1));
    }
}

fn area(page: &mut Page<'_>, row: &Room) {
    let path = row_path("room", &row.id);
    let level = page.choice("room-level", RoomLevel::CODES);
    let told = moves(page, row);
    if let Some(question) = detail(page, Text("room-level"), path.clone().key("level"), level) {
        question.earlier = told;
    }
    detail(page, Text("room-limit"), path.clone().key("limit"), Kind::Line);
    let from = page.choice("limit-from", LimitFrom::CODES);
    detail(page, Text("room-limit-from"), path.key("limit_from"), from);
}

/// How the level came to be what it is, the last move first.
fn moves(page: &Page<'_>, row: &Room) -> Vec<String> {
    let texts = page.context.texts;
    let word = |level: &crate::domain::Entry<RoomLevel>| {
        level.value().map_or_else(|| level.get().as_written(), |level| texts.choice("room-level", level.code()))
    };
    let line = |step: &RoomMove| {
        let args =
            [("day", page.day(&step.at).into()), ("from", word(&step.from).into()), ("to", word(&step.to).into())];
        texts.say_with(Text("earlier-move"), &args)
    };
    if row.moves.is_empty() && !row.since.is_empty() {
        return vec![texts.say_with(Text("level-since"), &[("day", page.day(&row.since).into())])];
    }
    row.moves.iter().rev().take(limits::EARLIER).map(line).collect()
}

/// Situations in which one was unsure. Of those that are settled the last few are shown.
fn cases(page: &mut Page<'_>) {
    page.heading(Text("heading-room-cases"));
    let rows = &page.docs().profile.room_case;
    let settled = |row: &RoomCase| row.status.value() == Some(&CaseStatus::Settled);
    let passed = rows.iter().filter(|row| settled(row)).count().saturating_sub(limits::EARLIER);
    let (old, mut shown): (Vec<&RoomCase>, Vec<&RoomCase>) = rows.iter().partition(|row| settled(row));
    shown.extend(&old[passed..]);
    for (index, row) in shown.iter().enumerate() {
        let status = row.status.value().map(|status| page.context.texts.choice("case", status.code()));
        let path = row_path("room_case", &row.id);
        head(page, Text("room-case"), (path.clone(), "text"), index, &status.unwrap_or_default());
        if page.is_open(&row.id) {
            let kind = page.choice("case", CaseStatus::CODES);
            detail(page, Text("room-case-status"), path.key("status"), kind);
        }
    }
    super::look(page.slot(Text("room-case"), List::RoomCase, rows.len()), Look::Head(shown.len() + 1));
}

/// How the manager stays informed.
fn informing(page: &mut Page<'_>) {
    page.heading(Text("heading-informing"));
    for (text, path) in [(Text("informing-rhythm"), "informing.rhythm"), (Text("informing-signal"), "informing.signal")]
    {
        page.field(text, FileId::Profile, Path::of(path), Kind::Line);
    }
}

/// Coming decisions that one wants a say in.
fn inputs(page: &mut Page<'_>) {
    page.heading(Text("heading-inputs"));
    let rows = &page.docs().profile.input;
    for (index, row) in rows.iter().enumerate() {
        let path = row_path("input", &row.id);
        let due = page.day(&row.due);
        head(page, Text("input"), (path.clone(), "what"), index, &due);
        if page.is_open(&row.id) {
            detail(page, Text("input-due"), path.clone().key("due"), Kind::Date);
            detail(page, Text("input-status"), path.key("status"), Kind::Line);
        }
    }
    super::look(page.slot(Text("input"), List::Input, rows.len()), Look::Head(rows.len() + 1));
}

fn learning(page: &mut Page<'_>) {
    page.heading(Text("heading-learn"));
    let rows = &page.docs().profile.learn;
    for (index, row) in rows.iter().enumerate() {
        let path = row_path("learn", &row.id);
        head(page, Text("learn"), (path.clone(), "what"), index, &row.status);
        if page.is_open(&row.id) {
            if let Some(goals) = priorities::goal_choice(page, &row.goal) {
                detail(page, Text("learn-goal"), path.clone().key("goal"), goals);
            }
            detail(page, Text("learn-how"), path.clone().key("how"), Kind::Line);
            detail(page, Text("learn-status"), path.key("status"), Kind::Line);
        }
    }
    if rows.len() < limits::LEARN {
        super::look(page.slot(Text("learn"), List::Learn, rows.len()), Look::Head(rows.len() + 1));
    }
}

fn row_path(list: &'static str, id: &RowId) -> Path {
    Path::of(list).row(id)
}

/// The head of a row, with what else is known of it at the right.
fn head(page: &mut Page<'_>, text: Text, (row, key): (Path, &'static str), index: usize, aside: &str) {
    if let Some(question) = page.field(text, FileId::Profile, row.key(key), Kind::Line) {
        question.look = Look::Head(index + 1);
        question.aside = if aside.is_empty() { Vec::new() } else { vec![natural(aside.to_owned())] };
    }
}

/// What more is asked about the open row.
fn detail<'p>(page: &'p mut Page<'_>, text: Text, path: Path, kind: Kind) -> Option<&'p mut Question> {
    let question = page.field(text, FileId::Profile, path, kind)?;
    question.look = Look::Indented;
    Some(question)
}
