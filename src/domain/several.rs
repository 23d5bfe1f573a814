//! A few short texts on one line: how they are written there, and how the line is read.
//!
//! Invariant: a line that was written here reads as the same texts again, unless one of them has a semicolon.

/// The texts behind each other with commas between them; with semicolons where one has a comma itself.
pub fn join(texts: &[String]) -> String {
    match texts {
        [only] if only.contains(',') => format!("{only};"),
        _ if texts.iter().any(|text| text.contains(',')) => texts.join("; "),
        _ => texts.join(", "),
    }
}

/// The texts in a line: between its semicolons, else between its commas.
pub fn split(line: &str) -> Vec<String> {
    let parted = if line.contains(';') { ';' } else { ',' };
    line.split(parted).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn commas_part_and_so_do_semicolons_where_commas_are_needed() {
        assert_eq!(split("klart språk, ro ,  å lytte,"), texts(&["klart språk", "ro", "å lytte"]));
        assert_eq!(split("klart, enkelt språk; ro"), texts(&["klart, enkelt språk", "ro"]));
        assert_eq!(join(&texts(&["klart språk", "ro"])), "klart språk, ro");
        assert_eq!(join(&texts(&["klart, enkelt språk", "ro"])), "klart, enkelt språk; ro");
        assert_eq!(split(" , "), texts(&[]));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_as_the_same(texts in proptest::collection::vec("[a-zå,][a-zå, ]{0,8}[a-zå,]", 0..5)) {
            prop_assert_eq!(split(&join(&texts)), texts);
        }
    }
}
