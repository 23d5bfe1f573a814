//! What a week brought that may be told as a result: its win, what came of its rows, what was noted as a win.
//!
//! Invariant: it is there because its owner wrote it, in the owner's words; nothing is ranked but by where it
//! stands in the week.

use super::chronicle::Chronicle;
use crate::domain::carry::reference;
use crate::domain::week::{NoteKind, Outcome};
use crate::domain::{Week, WeekId};

/// Something that may be marked as a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Achievement {
    /// `2026-W47/close.win`, `2026-W47/m3kd`.
    pub reference: String,
    /// What was written: a row's title, or the line.
    pub words: String,
    /// What became different, for a row that says so.
    pub result: String,
}

/// What week `id` brought: the win first, then the rows that came to something, then what was noted as a win.
pub fn achievements(id: WeekId, week: &Week) -> Vec<Achievement> {
    let win = Achievement { reference: win(id), words: week.close.win.clone(), result: String::new() };
    let rows = week
        .priority
        .iter()
        .filter(|row| matches!(row.outcome.value(), Some(Outcome::Done | Outcome::Partly)) || !row.result.is_empty());
    let rows = rows.map(|row| Achievement {
        reference: reference(id, &row.id),
        words: row.title.clone(),
        result: row.result.clone(),
    });
    let notes = week.note.iter().filter(|note| {
        // The win of the week is often a note that was taken over.
        note.kind.value() == Some(&NoteKind::Win) && note.text != week.close.win
    });
    let notes = notes.map(|note| Achievement {
        reference: reference(id, &note.id),
        words: note.text.clone(),
        result: String::new(),
    });
    std::iter::once(win).chain(rows).chain(notes).filter(|found| !found.words.is_empty()).collect()
}

fn win(week: WeekId) -> String {
    format!("{week}/close.win")
}

/// The marked result that `reference` leads to, with its week; `None` when it is gone.
pub fn marked(chronicle: &Chronicle, reference: &str) -> Option<(WeekId, Achievement)> {
    let id: WeekId = reference.split_once('/')?.0.parse().ok()?;
    let found = achievements(id, chronicle.find(id)?).into_iter().find(|found| found.reference == reference)?;
    Some((id, found))
}

/// The thirds of the window, oldest first, in which nothing is marked though there is something to mark: so that
/// not only the last weeks are told of.
pub fn thirds_without_marks(
    chronicle: &Chronicle,
    (from, to): (WeekId, WeekId),
    marked: &[String],
) -> Vec<(WeekId, WeekId)> {
    let weeks = to.weeks_since(from) + 1;
    if weeks < 3 {
        return Vec::new();
    }
    let bound = |third: i64| from.plus(weeks * third / 3);
    let thirds = (0..3).map(|third| (bound(third), bound(third + 1).previous()));
    let is_silent = |(from, to): &(WeekId, WeekId)| {
        let found: Vec<Achievement> =
            chronicle.between(*from, *to).flat_map(|(id, week)| achievements(id, week)).collect();
        !found.is_empty() && !found.iter().any(|found| marked.contains(&found.reference))
    };
    thirds.filter(is_silent).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::week::Note;
    use crate::domain::{Entry, Priority, RowId};

    fn row(id: &str, outcome: Outcome, result: &str) -> Priority {
        let (id, title) = (RowId::new(id), id.to_owned());
        Priority { id, title, outcome: Entry::Value(outcome), result: result.to_owned(), ..Priority::default() }
    }

    fn note(id: &str, kind: NoteKind) -> Note {
        Note { id: RowId::new(id), kind: Entry::Value(kind), text: id.to_owned(), ..Note::default() }
    }

    fn week(id: &str) -> (WeekId, Week) {
        let mut week = Week::new();
        week.close.win = "seier".to_owned();
        week.priority = vec![
            row("done", Outcome::Done, ""),
            row("half", Outcome::Partly, "to av tre"),
            row("gone", Outcome::Dropped, ""),
            row("away", Outcome::Moved, "noe likevel"),
        ];
        week.note = vec![note("seier", NoteKind::Win), note("funn", NoteKind::Win), note("idé", NoteKind::Idea)];
        (id.parse().unwrap(), week)
    }

    #[test]
    fn a_week_brought_its_win_what_came_of_rows_and_what_was_noted_as_a_win_once() {
        let (id, week) = week("2026-W47");
        let found = achievements(id, &week);
        let words: Vec<_> = found.iter().map(|found| found.reference.as_str()).collect();
        let expected = ["close.win", "done", "half", "away", "funn"].map(|name| format!("2026-W47/{name}"));
        assert_eq!(words, expected);
        assert_eq!(found[2].result, "to av tre");
    }

    #[test]
    fn a_mark_leads_to_its_words_as_long_as_they_are_there() {
        let chronicle = Chronicle::whole(vec![week("2026-W47")], Vec::new(), Vec::new());
        assert_eq!(marked(&chronicle, "2026-W47/close.win").unwrap().1.words, "seier");
        assert_eq!(marked(&chronicle, "2026-W47/half").unwrap().1.words, "half");
        for gone in ["2026-W46/close.win", "2026-W47/gone", "2026-W47/zzzz", "noe", ""] {
            assert_eq!(marked(&chronicle, gone), None, "{gone}");
        }
    }

    #[test]
    fn a_third_in_which_nothing_is_marked_is_told_unless_there_is_nothing_to_mark() {
        let weeks = ["2026-W40", "2026-W41", "2026-W45"].map(week).into();
        let chronicle = Chronicle::whole(weeks, Vec::new(), Vec::new());
        let silent = |marked: &[&str]| {
            let ends = ["2026-W40", "2026-W45"].map(|id| id.parse().unwrap());
            let marked: Vec<String> = marked.iter().map(|&name| name.to_owned()).collect();
            let thirds = thirds_without_marks(&chronicle, (ends[0], ends[1]), &marked);
            thirds.into_iter().map(|(from, to)| format!("{from} {to}")).collect::<Vec<_>>()
        };
        assert_eq!(silent(&[]), ["2026-W40 2026-W41", "2026-W44 2026-W45"]);
        assert_eq!(silent(&["2026-W41/done"]), ["2026-W44 2026-W45"]);
        assert!(silent(&["2026-W40/close.win", "2026-W45/close.win"]).is_empty());
    }
}
