//! Lines from standard input, each as one answer.
//!
//! Invariant: a line that is no answer is told as such and never half taken; what is left at the end without a line
//! break is a line too.

use std::io::{self, BufRead, ErrorKind, Read};

/// A line of more bytes than this is no answer.
const LONGEST: u64 = 64 * 1024;

/// What was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    Text(String),
    /// Not written in UTF-8.
    NotText,
    TooLong,
    End,
}

/// The next line, without its end (LF or CR LF).
pub(super) fn next(input: &mut impl BufRead) -> io::Result<Line> {
    let mut bytes = Vec::new();
    if input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(Line::End);
    }
    if bytes.len() as u64 == LONGEST && bytes.last() != Some(&b'\n') {
        skip_line(input)?;
        return Ok(Line::TooLong);
    }
    Ok(String::from_utf8(bytes).map_or(Line::NotText, |text| {
        let text = text.strip_suffix('\n').unwrap_or(&text);
        // Some editors begin a file with a mark that is no part of its text.
        let text = text.strip_suffix('\r').unwrap_or(text).trim_start_matches('\u{feff}');
        Line::Text(text.to_owned())
    }))
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let (used, is_over) = match input.fill_buf() {
            Ok(bytes) => match bytes.iter().position(|byte| *byte == b'\n') {
                Some(end) => (end + 1, true),
                None => (bytes.len(), bytes.is_empty()),
            },
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        input.consume(used);
        if is_over {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(mut bytes: &[u8]) -> Vec<Line> {
        std::iter::from_fn(|| next(&mut bytes).ok().filter(|line| *line != Line::End)).collect()
    }

    fn text(text: &str) -> Line {
        Line::Text(text.to_owned())
    }

    #[test]
    fn each_line_is_an_answer_however_it_ends() {
        let read = lines("\u{feff}Høring\r\n\n  to  \nlast".as_bytes());
        assert_eq!(read, [text("Høring"), text(""), text("  to  "), text("last")]);
    }

    #[test]
    fn a_line_that_is_no_answer_does_not_touch_the_next() {
        assert_eq!(lines(b"a\xff\nb\n"), [Line::NotText, text("b")]);
        let long = [vec![b'x'; 200_000], b"\nb".to_vec()].concat();
        assert_eq!(lines(&long), [Line::TooLong, text("b")]);
        let longest = "y".repeat(usize::try_from(LONGEST).unwrap() - 1) + "\n";
        assert_eq!(lines(longest.as_bytes()), [text(longest.trim_end())]);
    }
}
