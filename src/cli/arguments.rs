//! What was asked for: the arguments as a value.
//!
//! Invariant: clap reads them, and the rest of the program never sees clap.

mod asked;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;

pub(super) use asked::Asked;
use asked::asked;

use super::failure::Usage;
use super::{commands, completions};
use crate::app::Begin;
use crate::domain::Capture;

/// Everything that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) asked: Asked,
    pub(super) said: Said,
    pub(super) today: Option<String>,
    pub(super) color: Color,
    pub(super) seed: Option<u64>,
}

/// What must be known to tell anything, also that the rest is wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) dir: Option<PathBuf>,
    pub(super) lang: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

/// Understands `args`, of which the first is the program's name.
pub(super) fn request(args: &[OsString]) -> Result<Request, Usage> {
    // Nothing was said, as at most starts: clap would build every command first, and find nothing to read.
    if args.len() < 2 {
        let asked = Asked::Planner(Begin::Anywhere, None);
        return Ok(Request { asked, said: Said::default(), today: None, color: Color::Auto, seed: None });
    }
    if args[1] == completions::ASKING {
        return Ok(completing(&args[2..]));
    }
    let matches = commands::clap().try_get_matches_from(args).map_err(|error| Usage::of(&error))?;
    // The options of every command are known to the innermost one, wherever they stood.
    let (name, inner) = matches.subcommand().unwrap_or(("", &matches));
    let is_plain = matches.get_flag("plain") || inner.try_get_one("plain").is_ok_and(|plain| plain == Some(&true));
    let asked = match asked(name, inner)? {
        Asked::Planner(begin, week) if is_plain => Asked::Plain(begin, week),
        Asked::Help(_) | Asked::Version => asked(name, inner)?,
        _ if is_plain => return Err(Usage::unknown("--plain")),
        asked => asked,
    };
    Ok(Request {
        asked,
        said: Said { dir: inner.get_one("dir").cloned(), lang: text(inner, "lang") },
        today: text(inner, "today"),
        color: color(text(inner, "color"))?,
        seed: seed(text(inner, "seed"))?,
    })
}

/// What a script asks: nothing in `words` is ours to judge, since the line is half typed.
fn completing(words: &[OsString]) -> Request {
    let today = words.windows(2).rev().find(|pair| pair[0] == "--today").and_then(|pair| pair[1].to_str());
    let asked = Asked::Complete(words.to_vec());
    Request { asked, said: glance(words), today: today.map(str::to_owned), color: Color::Auto, seed: None }
}

/// Whether something in `args` may be a text that somebody meant to note. Better too careful than not.
pub(super) fn are_private(args: &[OsString]) -> bool {
    args.iter().skip(1).any(|arg| arg.to_str().and_then(Capture::from_code).is_some())
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

/// The words beside the options, as one text; none when there are none.
fn words(matches: &ArgMatches) -> Option<String> {
    let words: Vec<&str> = matches.get_many::<String>("words")?.map(String::as_str).collect();
    Some(words.join(" "))
}

fn color(said: Option<String>) -> Result<Color, Usage> {
    match said.as_deref() {
        None | Some("auto") => Ok(Color::Auto),
        Some("always") => Ok(Color::Always),
        Some("never") => Ok(Color::Never),
        Some(_) => Err(Usage::NoSuchValue { option: "--color".to_owned(), value: said.unwrap_or_default() }),
    }
}

fn seed(said: Option<String>) -> Result<Option<u64>, Usage> {
    let Some(value) = said else { return Ok(None) };
    value.parse().map(Some).map_err(|_| Usage::NoSuchValue { option: "--seed".to_owned(), value })
}

/// The folder and the language that `args` name, though something else in them is wrong.
pub(super) fn glance(args: &[OsString]) -> Said {
    let mut said = Said::default();
    let mut args = args.iter().take_while(|arg| *arg != "--").peekable();
    while let Some(arg) = args.next() {
        let (name, value) = match arg.to_str().and_then(|arg| arg.split_once('=')) {
            Some((name, value)) => (name, Some(OsString::from(value))),
            None => (arg.to_str().unwrap_or_default(), args.peek().map(|next| (*next).clone())),
        };
        match name {
            "--dir" => said.dir = value.map(PathBuf::from),
            "--lang" => said.lang = value.and_then(|value| value.into_string().ok()),
            _ => {}
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::show::Form;
    use crate::cli::{export, manual};
    use crate::domain::week::NoteKind;
    use crate::store::replace::Existing;

    fn args(line: &str) -> Vec<OsString> {
        std::iter::once("femsteg").chain(line.split_whitespace()).map(OsString::from).collect()
    }

    fn asked(line: &str) -> Asked {
        request(&args(line)).unwrap().asked
    }

    #[test]
    fn words_and_options_stand_in_any_order() {
        let uke = |text: &str| Some(text.to_owned());
        assert_eq!(asked(""), Asked::Planner(Begin::Anywhere, None));
        assert_eq!(asked("plan uke 50 --quick"), Asked::Planner(Begin::Quick, uke("uke 50")));
        assert_eq!(asked("show --json -2"), Asked::Show { week: uke("-2"), form: Form::Json });
        assert_eq!(asked("show uke --lang nn 50"), Asked::Show { week: uke("uke 50"), form: Form::Page });
        assert_eq!(asked("weeks --from -2 --to now"), Asked::Weeks { from: uke("-2"), to: uke("now"), json: false });
        assert_eq!(asked("search møte --json K."), Asked::Search { words: uke("møte K."), json: true });
        let note = Asked::Capture(Capture::Note(NoteKind::Note), uke("Ring K. --json"));
        assert_eq!(asked("note --lang nn Ring K. -- --json"), note);
        assert_eq!(asked("obstacle"), Asked::Capture(Capture::Obstacle, None));
        assert_eq!(asked("done 2 --json delvis"), Asked::Done { row: uke("2 delvis"), json: true });
        let output = Some("alt.csv".into());
        let export = export::Wanted { format: uke("csv"), output, existing: Existing::Goes };
        assert_eq!(asked("export -o alt.csv --force --format csv"), Asked::Export(export));
        assert_eq!(asked("restore uke 48 2"), Asked::Restore(uke("uke 48 2")));
        assert_eq!(asked("trash --json"), Asked::Trash { json: true });
        assert_eq!(asked("trash restore uke 48"), Asked::TrashRestore(uke("uke 48")));
        assert_eq!(asked("purge -2 --yes"), Asked::Purge { week: uke("-2"), yes: true });
        assert_eq!(asked("help show"), asked("show --help"));
        let [base, ours, theirs] = ["a", "b b", "c"].map(PathBuf::from);
        let driver = ["femsteg", "merge-driver", "a", "b b", "c", "uke 48.toml"].map(OsString::from);
        let merge = Asked::Merge([base, ours, theirs], Some("uke 48.toml".into()));
        assert_eq!(request(&driver).unwrap().asked, merge);
        assert_eq!(asked("demo"), Asked::Demo { unpack: None });
        assert_eq!(asked("demo --unpack mappe"), Asked::Demo { unpack: Some("mappe".into()) });
        assert_eq!(asked("help"), Asked::Help(None));
        assert_eq!(asked("help commands"), Asked::Help(None));
        assert_eq!(asked("help show"), Asked::Help(commands::named("show")));
        assert_eq!(asked("help keys"), Asked::Topic(manual::named("keys").unwrap()));
        assert_eq!(asked("-V"), Asked::Version);
    }

    #[test]
    fn the_last_of_two_counts() {
        let said = request(&args("--lang nb show --json --json --lang sv --dir a")).unwrap().said;
        assert_eq!(said, Said { dir: Some("a".into()), lang: Some("sv".to_owned()) });
    }

    #[test]
    fn folder_and_language_are_found_in_wrong_arguments() {
        let said = |line: &str| glance(&args(line));
        let found = Said { dir: Some("d".into()), lang: Some("nn".to_owned()) };
        assert_eq!(said("shwo --dir d --lang=nn"), found);
        assert_eq!(said("--lang nb --dir=d --lang nn --oops"), found);
        assert_eq!(said("--oops -- --dir d --lang nn"), Said::default());
        assert_eq!(said("--dir"), Said::default());
    }

    #[test]
    fn what_is_wrong_is_named_with_what_was_meant() {
        let wrong = |line: &str| request(&args(line)).unwrap_err();
        let unknown = |what: &str, meant: &str| Usage::Unknown {
            what: what.to_owned(),
            meant: Some(meant.to_owned()).filter(|meant| !meant.is_empty()),
        };
        assert_eq!(wrong("shwo"), unknown("shwo", "show"));
        assert_eq!(wrong("zzz"), unknown("zzz", ""));
        assert_eq!(wrong("show --jsn"), unknown("--jsn", "--json"));
        assert_eq!(wrong("weeks now"), unknown("now", ""));
        assert_eq!(wrong("help shwo"), unknown("shwo", "show"));
        assert_eq!(wrong("help firday"), unknown("firday", "friday"));
        assert_eq!(wrong("help sprettert"), unknown("sprettert", ""));
        assert_eq!(wrong("trash uke 48"), unknown("uke", ""));
        assert_eq!(wrong("merge-driver a b"), Usage::Other);
        assert_eq!(wrong("merge-driver a b c d e"), Usage::Other);
        assert_eq!(wrong("show --json=yes"), Usage::NoValue("--json".to_owned()));
        assert_eq!(wrong("weeks --from"), Usage::MissingValue("--from".to_owned()));
        assert_eq!(wrong("weeks --from --json"), Usage::MissingValue("--from".to_owned()));
        assert_eq!(wrong("idea hemmelig --lang"), Usage::MissingValue("--lang".to_owned()));
    }

    #[test]
    fn what_may_be_a_text_to_note_is_not_named() {
        let wrong = |line: &str| {
            assert!(are_private(&args(line)), "{line}");
            request(&args(line)).unwrap_err().discreet()
        };
        assert_eq!(wrong("hemmelig note"), Usage::Other);
        assert_eq!(wrong("weeks note hemmelig"), Usage::Other);
        for line in ["note --hemmelig", "note -hemmelig", "--hemmelig note", "win Ring --> K"] {
            assert_eq!(wrong(line), Usage::DashInText, "{line}");
        }
        assert!(!are_private(&args("show 48")));
    }
}
