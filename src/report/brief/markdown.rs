//! Somebody's words in Markdown, where they mean nothing but themselves.
//!
//! Invariant: text that was escaped is read by `CommonMark` as one run of the same text, wherever in a paragraph or
//! a list item it stands: never as a heading, a list, a rule, code, HTML or a link.

/// `text`, which is one row, with a backslash before what Markdown would take for its own.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        if is_marked(before, c, after) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether `c` needs a backslash between `before` and `after`. In the middle of a text, most punctuation does not.
fn is_marked(before: &str, c: char, after: &str) -> bool {
    match c {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '$' | '^' => true,
        // A list, a rule or a heading's underline begin a row.
        '-' | '+' | '=' => before.is_empty(),
        // So does a numbered list: up to nine digits, and a point or a bracket.
        '.' | ')' if !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit()) => true,
        // Some readers make links of bare addresses.
        ':' => after.starts_with("//"),
        '.' => before.to_ascii_lowercase().ends_with("www"),
        '@' => !before.is_empty() && !after.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_sentences_stay_as_they_are() {
        for text in
            ["To av tre deler er godkjent (kapittel 1, 2).", "K. sier «ja»; 50 % er nok – sist i 2026!", "a-b+c=d"]
        {
            assert_eq!(escaped(text), text);
        }
    }

    #[test]
    fn what_would_be_markup_is_marked() {
        for (text, marked) in [
            ("# nei", "\\# nei"),
            ("1. først", "1\\. først"),
            ("12) sist", "12\\) sist"),
            ("- strek", "\\- strek"),
            ("[a](b)", "\\[a\\](b)"),
            ("<b>", "\\<b\\>"),
            ("&amp;", "\\&amp;"),
            ("https://x.no", "https\\://x.no"),
            ("www.x.no", "www\\.x.no"),
        ] {
            assert_eq!(escaped(text), marked);
        }
    }
}
