//! One line to remember, and what kind of line it is.
//!
//! Invariant: the line comes first, and is a note as long as nothing else is said. It is asked for by whoever
//! opened this page, so no setting hides it.

use super::{Page, Text};
use crate::app::docs::FieldRef;
use crate::app::question::{Act, Kind, List, Look, Spot};
use crate::domain::{Capture, Path, RowId};

/// What the choice of a kind is called, before the id of the line.
pub(super) const KIND: &str = "capture";

pub(super) fn page(page: &mut Page<'_>, capture: Capture) {
    let row = captured(page, capture);
    match &row {
        Some(id) => {
            let path = Path::of(capture.list()).row(id).key(capture.line_key());
            page.question_at(Text("note"), FieldRef { file: page.week_file(), path }, Kind::Line);
        }
        None => drop(page.slot_of(Text("note"), List::Capture(capture), 0)),
    }
    let word = |capture: Capture| (Act::Capture(capture), page.context.texts.choice("capture", capture.code()));
    let acts = Capture::ALL.map(word).to_vec();
    let now = Capture::ALL.iter().position(|other| *other == capture);
    let shown = page.context.texts.choice("capture", capture.code());
    let closed = !page.docs().is_open(page.week_file());
    let about = row.map(|id| id.to_string()).unwrap_or_default();
    let question = page.decide(Text("capture"), KIND, &about, Kind::Acts(acts, now));
    (question.look, question.shown, question.closed) = (Look::Short, shown, closed);
}

/// The row of the line, once something was typed.
fn captured(page: &Page<'_>, capture: Capture) -> Option<RowId> {
    match page.context.spot? {
        // While it is typed the line may be blank.
        Spot::Field(field) => field.path.row_id().cloned(),
        Spot::Decide(KIND, id) => {
            let id = RowId::new(id);
            page.week_table().table_at(Path::of(capture.list()).row(&id).steps()).is_some().then_some(id)
        }
        _ => None,
    }
}
