//! Texts of several lines that were changed on two sides, brought together line by line (diff3).
//!
//! Invariant: a line that one side wrote and the other did not touch is in the result; where both changed
//! the same lines in different ways there is no result. So of two texts of one line there never is.

use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// These lines of the text that both began with became those.
type Hunk<'a> = (Range<usize>, &'a [&'a str]);

/// The text with the changes of both sides; `None` where they touch the same lines.
pub fn merge_lines(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let [base, ours, theirs] = [base, ours, theirs].map(lines);
    let mut all: Vec<Hunk> = hunks(&base, &ours).chain(hunks(&base, &theirs)).collect();
    all.sort_by_key(|(old, _)| (old.start, old.end));
    // What both did alike is done once.
    all.dedup();
    if all.windows(2).any(|pair| in_the_way(&pair[0], &pair[1])) {
        return None;
    }
    let mut merged = Vec::new();
    let mut done = 0;
    for (old, new) in all {
        merged.extend_from_slice(&base[done..old.start]);
        merged.extend_from_slice(new);
        done = old.end;
    }
    merged.extend_from_slice(&base[done..]);
    Some(merged.join("\n"))
}

/// The lines of `text`; none for an empty text.
fn lines(text: &str) -> Vec<&str> {
    if text.is_empty() { Vec::new() } else { text.split('\n').collect() }
}

fn hunks<'a>(base: &[&str], side: &'a [&'a str]) -> impl Iterator<Item = Hunk<'a>> {
    let operations = capture_diff_slices(Algorithm::Myers, base, side).into_iter();
    operations.filter(|operation| operation.tag() != DiffTag::Equal).map(move |operation| {
        let (_, old, new) = operation.as_tag_tuple();
        (old, &side[new])
    })
}

/// `second`, which does not begin before `first`, touches a line of it, or goes to the same place between lines.
/// Lines that the neighbour holds already may have come from this very side in an earlier merge.
fn in_the_way(first: &Hunk, second: &Hunk) -> bool {
    let [(old, new), (old_second, new_second)] = [first, second];
    let holds = |lines: &[&str], new: &[&str]| !new.is_empty() && lines.windows(new.len()).any(|part| part == new);
    let touching = old_second.start == old.end;
    old_second.start < old.end
        || (old == old_second && old.is_empty())
        || (touching && (holds(new, new_second) || holds(new_second, new)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(base: &str, ours: &str, theirs: &str) -> Option<String> {
        let merged = merge_lines(base, ours, theirs);
        assert_eq!(merged, merge_lines(base, theirs, ours), "the sides are equal");
        merged
    }

    #[test]
    fn different_lines_come_together() {
        assert_eq!(merged("a\nb\nc", "A\nb\nc", "a\nb\nC").unwrap(), "A\nb\nC");
        assert_eq!(merged("a\nb", "A\nb", "a\nB").unwrap(), "A\nB");
        assert_eq!(merged("a\nb\nc", "b\nc", "a\nb\nc\nd").unwrap(), "b\nc\nd");
        assert_eq!(merged("a", "x\na", "a\ny").unwrap(), "x\na\ny");
        assert_eq!(merged("a\nb", "a\nx\nb", "a\nB").unwrap(), "a\nx\nB");
        assert_eq!(merged("a", "A", "a\nx").unwrap(), "A\nx");
    }

    #[test]
    fn lines_that_came_over_already_do_not_come_twice() {
        assert_eq!(merged("a", "A\nx", "a\nx"), None);
        assert_eq!(merged("a", "y\nx\nA", "x\na"), None);
    }

    #[test]
    fn the_same_lines_changed_twice_are_a_clash_unless_alike() {
        assert_eq!(merged("a\nb\nc", "a\nx\nc", "a\ny\nc"), None);
        assert_eq!(merged("a\nb", "a\nb\nx", "a\nb\ny"), None);
        assert_eq!(merged("", "x\ny", "z"), None);
        assert_eq!(merged("a\nb", "", "a\nB"), None);
        assert_eq!(merged("a\nb\nc", "A\nb\nc", "A\nb\nC").unwrap(), "A\nb\nC");
    }

    #[test]
    fn of_one_line_each_nothing_is_made() {
        for (base, ours, theirs) in [("a b c", "A b c", "a b C"), ("", "a", "b"), ("a", "", "b"), ("a", "a b", "a c")] {
            assert_eq!(merged(base, ours, theirs), None);
        }
    }
}
