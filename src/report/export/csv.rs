//! The priorities of all weeks as a table: a row each, oldest week first, in their order (RFC 4180).
//!
//! Invariant: a cell is what its field says, to the character. A text that begins with `=`, `+`, `-` or `@` is left
//! as it is too: the table is its owner's own, and a mark in front of it would be one that nobody wrote.

use super::Kept;
use crate::domain::entry::Field;
use crate::domain::{Goals, Priority, Scalar, Week, WeekId};

/// The first line; the names stay what they are, whatever the language.
const NAMES: [&str; 22] = [
    "week",
    "week_status",
    "number",
    "id",
    "title",
    "value",
    "goal",
    "goal_title",
    "hours",
    "energy",
    "first_step",
    "when_then",
    "expect_quality",
    "expect_resources",
    "expect_result",
    "outcome",
    "result",
    "took",
    "cause",
    "next_step",
    "times_moved",
    "origin",
];

pub(super) fn priorities(kept: &Kept) -> String {
    let mut text = line(NAMES.map(str::to_owned));
    for (id, week) in &kept.weeks {
        for (number, row) in std::iter::zip(1.., &week.priority) {
            text += &line(cells(&kept.goals, *id, week, number, row));
        }
    }
    text
}

fn cells(goals: &Goals, id: WeekId, week: &Week, number: usize, row: &Priority) -> [String; 22] {
    let goal = goals.find(&row.goal).map(|goal| goal.title.clone());
    [
        id.to_string(),
        written(&week.status),
        number.to_string(),
        row.id.to_string(),
        row.title.clone(),
        row.value.clone(),
        row.goal.clone(),
        goal.unwrap_or_default(),
        // When it is split, the hours of its parts count.
        row.planned_hours().map_or_else(|| written(&row.hours), |hours| Scalar::Decimal(hours).as_written()),
        written(&row.energy),
        row.first_step.clone(),
        row.when_then.clone(),
        written(&row.expect.quality),
        written(&row.expect.resources),
        written(&row.expect.result),
        written(&row.outcome),
        row.result.clone(),
        written(&row.took),
        written(&row.cause),
        row.next_step.clone(),
        written(&row.times_moved),
        row.origin.clone(),
    ]
}

fn written(field: &impl Field) -> String {
    field.get().as_written()
}

fn line<const N: usize>(cells: [String; N]) -> String {
    cells.map(|cell| quoted(&cell)).join(",") + "\r\n"
}

/// The cell, in quotes where it holds what would end it, or what readers take away at its ends.
fn quoted(cell: &str) -> String {
    if cell.contains([',', ';', '"', '\r', '\n', '\t', '\0']) || cell.trim() != cell {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
