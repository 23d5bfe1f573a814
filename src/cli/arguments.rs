//! What was asked for: the arguments as a value.
//!
//! Invariant: clap reads them, and the rest of the program never sees clap.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap_complete::Shell;

use super::brief::Wanted;
use super::commands::{self, Command};
use super::completions;
use super::export;
use super::failure::Usage;
use super::import;
use super::show::Form;
use crate::app::Begin;
use crate::domain::Capture;
use crate::report::brief::Headings;
use crate::store::replace::Existing;

/// Everything that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) asked: Asked,
    pub(super) said: Said,
    pub(super) today: Option<String>,
    pub(super) color: Color,
    pub(super) seed: Option<u64>,
}

/// Which command, with what is its own. Weeks are as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    Planner(Begin, Option<String>),
    Show {
        week: Option<String>,
        form: Form,
    },
    Weeks {
        from: Option<String>,
        to: Option<String>,
        json: bool,
    },
    /// Words to look for.
    Search {
        words: Option<String>,
        json: bool,
    },
    /// Without a text it comes from standard input.
    Capture(Capture, Option<String>),
    /// A row and, perhaps, its outcome.
    Done {
        row: Option<String>,
        json: bool,
    },
    Brief(Wanted),
    Export(export::Wanted),
    Import(import::Wanted),
    History {
        week: Option<String>,
        json: bool,
    },
    /// A week and, perhaps, the number of a copy.
    Restore(Option<String>),
    Delete(Option<String>),
    Trash {
        json: bool,
    },
    TrashRestore(Option<String>),
    Purge {
        week: Option<String>,
        yes: bool,
    },
    Doctor {
        fix: bool,
        json: bool,
    },
    /// Invented weeks; with a folder, only put there.
    Demo {
        unpack: Option<PathBuf>,
    },
    /// The three files of a merge, and the name that the file has, where it was said.
    Merge([PathBuf; 3], Option<PathBuf>),
    /// The script that completes the line in a shell.
    Completions(Shell),
    /// What such a script asks for: the words of the line, of which the last is to be completed.
    Complete(Vec<OsString>),
    Man,
    Help(Option<&'static Command>),
    Version,
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
    Ok(Request {
        asked: asked(name, inner)?,
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

fn asked(name: &str, matches: &ArgMatches) -> Result<Asked, Usage> {
    if matches.get_flag("help") {
        return Ok(Asked::Help(commands::named(name)));
    }
    if matches.get_flag("version") {
        return Ok(Asked::Version);
    }
    Ok(match name {
        "plan" => {
            let begin = if matches.get_flag("quick") { Begin::Quick } else { Begin::Plan };
            Asked::Planner(begin, words(matches))
        }
        "close" => {
            let begin = if matches.get_flag("quick") { Begin::QuickClose } else { Begin::Close };
            Asked::Planner(begin, words(matches))
        }
        "talk" => Asked::Planner(Begin::Talk, None),
        "show" => Asked::Show { week: words(matches), form: form(matches) },
        "weeks" => {
            Asked::Weeks { from: text(matches, "from"), to: text(matches, "to"), json: matches.get_flag("json") }
        }
        "search" => Asked::Search { words: words(matches), json: matches.get_flag("json") },
        "done" => Asked::Done { row: words(matches), json: matches.get_flag("json") },
        "brief" => Asked::Brief(brief(matches)),
        "export" => Asked::Export(export(matches)),
        "import" => Asked::Import(import(matches)),
        "history" => Asked::History { week: words(matches), json: matches.get_flag("json") },
        "restore" => Asked::Restore(words(matches)),
        "delete" => Asked::Delete(words(matches)),
        "trash" => trash(matches)?,
        "purge" => Asked::Purge { week: words(matches), yes: matches.get_flag("yes") },
        "doctor" => Asked::Doctor { fix: matches.get_flag("fix"), json: matches.get_flag("json") },
        "demo" => Asked::Demo { unpack: matches.get_one("unpack").cloned() },
        "completions" => Asked::Completions(shell(matches)?),
        "man" => Asked::Man,
        "merge-driver" => sides(matches)?,
        "help" => Asked::Help(match words(matches) {
            None => None,
            Some(name) => Some(commands::named(&name).ok_or_else(|| Usage::unknown(&name))?),
        }),
        name => match Capture::from_code(name) {
            Some(capture) => Asked::Capture(capture, words(matches)),
            None => Asked::Planner(Begin::Anywhere, None),
        },
    })
}

fn brief(matches: &ArgMatches) -> Wanted {
    Wanted {
        since: text(matches, "since"),
        format: text(matches, "format"),
        output: matches.get_one("output").cloned(),
        existing: existing(matches),
        headings: if matches.get_flag("appraisal") { Headings::Appraisal } else { Headings::OneToOne },
        template: matches.get_flag("template"),
    }
}

fn form(matches: &ArgMatches) -> Form {
    match (matches.get_flag("json"), matches.get_flag("line")) {
        (true, _) => Form::Json,
        (false, true) => Form::Line,
        (false, false) => Form::Page,
    }
}

fn export(matches: &ArgMatches) -> export::Wanted {
    let output = matches.get_one("output").cloned();
    export::Wanted { format: text(matches, "format"), output, existing: existing(matches) }
}

fn import(matches: &ArgMatches) -> import::Wanted {
    let file = matches.get_one("file").cloned();
    import::Wanted { file, to: text(matches, "to"), week: text(matches, "week") }
}

fn existing(matches: &ArgMatches) -> Existing {
    if matches.get_flag("force") { Existing::Goes } else { Existing::Stays }
}

/// `trash` alone, or `trash restore WEEK`.
fn trash(matches: &ArgMatches) -> Result<Asked, Usage> {
    let Some(words) = words(matches) else { return Ok(Asked::Trash { json: matches.get_flag("json") }) };
    let (verb, week) = words.split_once(' ').map_or((words.as_str(), None), |(verb, week)| (verb, Some(week)));
    if verb == "restore" { Ok(Asked::TrashRestore(week.map(str::to_owned))) } else { Err(Usage::unknown(verb)) }
}

fn shell(matches: &ArgMatches) -> Result<Shell, Usage> {
    let name = words(matches).ok_or(Usage::ShellUnsaid)?;
    completions::shell(&name).ok_or(Usage::NoSuchShell(name))
}

fn sides(matches: &ArgMatches) -> Result<Asked, Usage> {
    let paths: Vec<&PathBuf> = matches.get_many("sides").into_iter().flatten().collect();
    match paths[..] {
        [base, ours, theirs] => Ok(Asked::Merge([base, ours, theirs].map(PathBuf::clone), None)),
        [base, ours, theirs, name] => Ok(Asked::Merge([base, ours, theirs].map(PathBuf::clone), Some(name.clone()))),
        _ => Err(Usage::Other),
    }
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
    use crate::domain::week::NoteKind;

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
        assert_eq!(wrong("help shwo"), unknown("shwo", ""));
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
