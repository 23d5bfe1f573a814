//! The owner's own lines, kept wherever nothing was meant to change.
//!
//! Invariant: a line that no change touched is the same to the byte, its ending included.

use similar::{ChangeTag, TextDiff};

/// What was changed from `printed` to `new`, done to the lines of `old`.
///
/// The printer writes a document almost as it was read: it drops carriage returns, spaces around the points
/// of dotted keys, and the lack of a last line break. So the lines that no change touched are taken from
/// the owner's own text; a new line ends as most of the others do.
pub(super) fn onto_lines_of(old: &str, printed: &str, new: &str) -> String {
    let old_lines: Vec<&str> = old.split_inclusive('\n').collect();
    // Were the printer to join or part lines, its own text would be the nearest there is.
    let same_lines = old_lines.len() == printed.split_inclusive('\n').count();
    let before = if same_lines { printed.to_owned() } else { old.replace("\r\n", "\n") };
    let carriage = old.matches("\r\n").count() * 2 > old.matches('\n').count();
    let mut result = String::with_capacity(new.len() + old_lines.len());
    for change in TextDiff::from_lines(before.as_str(), new).iter_all_changes() {
        match (change.tag(), change.old_index()) {
            (ChangeTag::Delete, _) => {}
            (ChangeTag::Equal, Some(line)) => result.push_str(old_lines.get(line).copied().unwrap_or_default()),
            _ => {
                // The line before may be the last one of the old text, which ended without a break.
                if !result.is_empty() && !result.ends_with('\n') {
                    result.push_str(if carriage { "\r\n" } else { "\n" });
                }
                result.push_str(&if carriage {
                    change.value().replace('\n', "\r\n")
                } else {
                    change.value().to_owned()
                });
            }
        }
    }
    let ended = old.ends_with('\n') || old.is_empty();
    if !ended {
        result.truncate(result.trim_end_matches(['\r', '\n']).len());
    }
    result
}
