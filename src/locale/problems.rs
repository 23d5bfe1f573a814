//! What is wrong with a file, and why it was not saved, in one line each.
//!
//! Invariant: the place comes first, as file, line and column; words that are not ours (the parser's, the
//! system's) come last. What stands in the file is not repeated. The line may hold any character that is in
//! a key of the file: whoever shows it makes it printable.

use super::{Arg, Text, Texts};
use crate::domain::record::Expected;
use crate::domain::theme::{BuiltIn, Role};
use crate::domain::{Problem, ProblemKind, SaveFault};

/// `weeks/2026-W48.toml, linje 3, kolonne 8: …`
pub fn problem(texts: &Texts, problem: &Problem) -> String {
    let place = place(texts, &problem.file_name(), problem.line, problem.column);
    format!("{place}: {}", reason(texts, problem, &problem.kind))
}

/// `weeks/2026-W48.toml, linje 3, kolonne 8`; on line 0 the file as a whole.
pub fn place(texts: &Texts, file: &str, line: usize, column: usize) -> String {
    if line == 0 {
        return file.to_owned();
    }
    let args: [(_, Arg); 3] =
        [("file", file.into()), ("line", line.to_string().into()), ("column", column.to_string().into())];
    texts.say_with(Text("problem-place"), &args)
}

/// What should stand in the field `path`.
pub fn wrong_value(texts: &Texts, path: &str, expected: Expected) -> String {
    texts.say_with(Text("problem-wrong-value"), &[("path", path.into()), ("wanted", wanted(texts, expected).into())])
}

fn reason(texts: &Texts, problem: &Problem, kind: &ProblemKind) -> String {
    let detail = |text, words: &str| texts.say_with(text, &[("detail", in_one_line(words).into())]);
    match kind {
        ProblemKind::NotToml(words) => detail(Text("problem-not-toml"), words),
        ProblemKind::DuplicateKey => texts.say(Text("problem-duplicate-key")),
        ProblemKind::MergeMarkers => texts.say(Text("problem-merge-markers")),
        ProblemKind::Empty => texts.say(Text("problem-empty")),
        ProblemKind::Zeros => texts.say(Text("problem-zeros")),
        ProblemKind::CutOff => texts.say(Text("problem-cut-off")),
        ProblemKind::NotUtf8 => texts.say(Text("problem-not-utf8")),
        ProblemKind::TooLarge(bytes) => {
            texts.say_with(Text("problem-too-large"), &[("size", bytes.div_ceil(1024).to_string().into())])
        }
        ProblemKind::TooDeep => texts.say(Text("problem-too-deep")),
        ProblemKind::NoSchema => texts.say(Text("problem-no-schema")),
        ProblemKind::NewerSchema(schema) => {
            texts.say_with(Text("problem-newer-schema"), &[("schema", schema.to_string().into())])
        }
        ProblemKind::WrongWeek => texts.say(Text("problem-wrong-week")),
        ProblemKind::WrongDate => texts.say(Text("problem-wrong-date")),
        ProblemKind::Unreadable(words) => detail(Text("problem-unreadable"), words),
        ProblemKind::WrongValue(expected) => wrong_value(texts, &problem.path, *expected),
        ProblemKind::UnknownSetting => {
            texts.say_with(Text("problem-unknown-setting"), &[("path", problem.path.as_str().into())])
        }
        ProblemKind::UnknownAddress(word) => {
            texts.say_with(Text("problem-unknown-address"), &[("word", word.as_str().into())])
        }
        ProblemKind::NoSuchTheme => {
            let ours = BuiltIn::CODES.join(", ");
            texts.say_with(Text("problem-no-such-theme"), &[("ours", ours.into())])
        }
        ProblemKind::InTheme(_, kind) => reason(texts, problem, kind),
        ProblemKind::UnknownRole => {
            let args: [(_, Arg); 2] =
                [("role", problem.path.as_str().into()), ("roles", Role::CODES.join(", ").into())];
            texts.say_with(Text("problem-unknown-role"), &args)
        }
        ProblemKind::UnknownAction => {
            texts.say_with(Text("problem-unknown-action"), &[("path", problem.path.as_str().into())])
        }
        ProblemKind::NoSuchKey(key) => texts.say_with(Text("problem-no-such-key"), &[("key", key.as_str().into())]),
        ProblemKind::KeyTaken(key, by) => {
            let args: [(_, Arg); 2] = [("key", key.as_ref().into()), ("by", (*by).into())];
            texts.say_with(Text("problem-key-taken"), &args)
        }
        ProblemKind::KeyTypes(key) => texts.say_with(Text("problem-key-types"), &[("key", key.as_str().into())]),
        ProblemKind::UnknownLook(word) => {
            let args: [(_, Arg); 2] = [("role", problem.path.as_str().into()), ("word", word.as_str().into())];
            texts.say_with(Text("problem-unknown-look"), &args)
        }
    }
}

/// What a field holds, as words behind "wanted here:".
pub fn wanted(texts: &Texts, expected: Expected) -> String {
    match expected {
        Expected::Text => texts.say(Text("problem-wanted-text")),
        Expected::Flag => texts.say(Text("problem-wanted-flag")),
        Expected::List => texts.say(Text("problem-wanted-list")),
        Expected::Rows => texts.say(Text("problem-wanted-rows")),
        Expected::Table => texts.say(Text("problem-wanted-table")),
        Expected::Choice(codes) => texts.say_with(Text("problem-wanted-choice"), &[("codes", codes.join(", ").into())]),
        Expected::Number => texts.say(Text("problem-wanted-number")),
        Expected::HoursOfWeek => texts.say(Text("problem-wanted-hours-of-week")),
        Expected::Date => texts.say(Text("problem-wanted-date")),
        Expected::Week => texts.say(Text("problem-wanted-week")),
    }
}

/// Why nothing was saved, without a full stop, to stand behind a colon.
pub fn fault(texts: &Texts, fault: &SaveFault) -> String {
    match fault {
        SaveFault::Full => texts.say(Text("problem-save-full")),
        SaveFault::ReadOnly => texts.say(Text("problem-save-read-only")),
        SaveFault::NotAllowed => texts.say(Text("problem-save-not-allowed")),
        SaveFault::Busy => texts.say(Text("problem-save-busy")),
        SaveFault::Closed(closed) => problem(texts, closed),
        SaveFault::TooLarge(bytes) => {
            texts.say_with(Text("problem-save-too-large"), &[("size", bytes.div_ceil(1024).to_string().into())])
        }
        SaveFault::Unfaithful => texts.say(Text("problem-save-unfaithful")),
        SaveFault::Other(words) => texts.say_with(Text("problem-save-other"), &[("detail", in_one_line(words).into())]),
    }
}

/// The parser breaks some of its messages into lines.
fn in_one_line(words: &str) -> String {
    words.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::FileId;
    use crate::locale::Language;

    #[test]
    fn a_problem_says_where_and_what() {
        let file = FileId::Week("2026-W48".parse().unwrap());
        let at =
            |kind, line, path: &str| Problem { kind, file, line, column: 8, path: path.into(), source: "x".into() };
        let wrong = at(ProblemKind::WrongValue(Expected::Choice(&["gives", "drains"])), 1203, "priority.m3kd.energy");
        let said = Language::ALL.map(|language| problem(&Texts::new(language), &wrong));
        assert_eq!(
            said,
            [
                "weeks/2026-W48.toml, linje 1203, kolonne 8: priority.m3kd.energy skal være én av: gives, drains",
                "weeks/2026-W48.toml, linje 1203, kolonne 8: priority.m3kd.energy skal vere éin av: gives, drains",
                "weeks/2026-W48.toml, rad 1203, kolumn 8: priority.m3kd.energy ska vara något av: gives, drains",
                "weeks/2026-W48.toml, line 1203, column 8: priority.m3kd.energy should be one of: gives, drains",
            ]
        );
        let whole = at(ProblemKind::Unreadable("Permission denied".into()), 0, "");
        let said = problem(&Texts::new(Language::English), &whole);
        assert_eq!(said, "weeks/2026-W48.toml: cannot be read (Permission denied)");
    }

    #[test]
    fn every_problem_has_words_of_its_own_in_every_language() {
        let file = FileId::Goals;
        let kinds = [
            ProblemKind::NotToml("expected\n  `=`".into()),
            ProblemKind::DuplicateKey,
            ProblemKind::Empty,
            ProblemKind::Zeros,
            ProblemKind::CutOff,
            ProblemKind::MergeMarkers,
            ProblemKind::NotUtf8,
            ProblemKind::TooLarge(2_000_000),
            ProblemKind::TooDeep,
            ProblemKind::NoSchema,
            ProblemKind::NewerSchema(2),
            ProblemKind::WrongWeek,
            ProblemKind::WrongDate,
            ProblemKind::Unreadable("?".into()),
            ProblemKind::UnknownSetting,
            ProblemKind::UnknownAddress("plan_c".into()),
            ProblemKind::NoSuchTheme,
            ProblemKind::UnknownAction,
            ProblemKind::NoSuchKey("ctrl-æøå".into()),
            ProblemKind::KeyTaken("n".into(), "note"),
            ProblemKind::KeyTypes("n".into()),
            ProblemKind::UnknownRole,
            ProblemKind::InTheme("kveld".into(), Box::new(ProblemKind::UnknownLook("lilla".into()))),
            ProblemKind::WrongValue(Expected::HoursOfWeek),
            ProblemKind::WrongValue(Expected::Text),
            ProblemKind::WrongValue(Expected::Flag),
            ProblemKind::WrongValue(Expected::List),
            ProblemKind::WrongValue(Expected::Rows),
            ProblemKind::WrongValue(Expected::Table),
            ProblemKind::WrongValue(Expected::Number),
        ];
        let problems =
            kinds.map(|kind| Problem { kind, file, line: 1, column: 1, path: "p".into(), source: String::new() });
        let faults = [
            SaveFault::Full,
            SaveFault::ReadOnly,
            SaveFault::NotAllowed,
            SaveFault::Busy,
            SaveFault::TooLarge(2_000_000),
            SaveFault::Unfaithful,
            SaveFault::Other("?".into()),
        ];
        for language in Language::ALL {
            let texts = Texts::new(language);
            let mut said: Vec<String> = problems.iter().map(|one| problem(&texts, one)).collect();
            said.extend(faults.iter().map(|one| fault(&texts, one)));
            for line in &said {
                assert!(!line.contains(['[', '{', '\n']), "{line}");
                assert_eq!(said.iter().filter(|other| *other == line).count(), 1, "{line}");
            }
        }
    }
}
