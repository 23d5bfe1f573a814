//! `femsteg doctor`: what the folders look like, without a word of what stands in them.
//!
//! Invariant: what is printed can be shown to anybody; nothing is changed unless `--fix` asks for it.

use super::failure::Failure;
use super::{Session, environment, out};
use crate::app::keys::Keys;
use crate::domain::FileId;
use crate::domain::findings::{Fault, Findings, Folder, FolderKind};
use crate::locale::{Arg, Text, numbers};
use crate::report::json;

/// Examines everything and answers with the process's exit code: 1 where something needs to be looked at.
pub(super) fn doctor(session: &Session, fix: bool, as_json: bool) -> Result<u8, Failure> {
    let mut findings = session.store.inspect(fix, environment::shown);
    let mut settings = session.store.load(FileId::Settings);
    // What was wrong before has been found.
    settings.problems.clear();
    Keys::of(&mut settings);
    findings.problems.extend(settings.problems.iter().map(Fault::of));
    let surroundings = surroundings(session);
    if as_json {
        out::print(&json::findings(&findings, &surroundings))?;
    } else {
        out::say(&session.texts, &text(session, &findings, &surroundings))?;
    }
    Ok(u8::from(!findings.is_fine()))
}

/// What the program finds around it, each under a name that is the same in every language.
fn surroundings(session: &Session) -> Vec<(&'static str, String)> {
    let or_none = |name: &str| environment::variable(name).unwrap_or_default();
    let editor = environment::variable("VISUAL").or_else(|| environment::variable("EDITOR")).unwrap_or_default();
    // Only the program: its arguments may hold a path with a name in it.
    let editor = editor.split_whitespace().next().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
    vec![
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("language", session.texts.language().code().to_owned()),
        ("terminal", or_none("TERM")),
        ("colours", or_none("COLORTERM")),
        ("editor", editor.to_owned()),
    ]
}

fn text(session: &Session, findings: &Findings, surroundings: &[(&str, String)]) -> String {
    let mut lines: Vec<String> = findings.folders.iter().map(|folder| folder_line(session, folder)).collect();
    let said = |text: Text, args: &[(&'static str, Arg)]| session.texts.say_with(text, args);
    let count = |text: Text, n: usize| (n > 0).then(|| said(text, &[("n", n.into())]));
    let run = findings.folders.iter().find(|folder| folder.kind == FolderKind::Runtime);
    let run = run.map(|folder| folder.path.as_str()).unwrap_or_default();
    let left_in_editors = (findings.left_in_editors > 0).then(|| {
        said(Text("doctor-left-in-editors"), &[("n", findings.left_in_editors.into()), ("folder", run.into())])
    });
    lines.push(match (findings.first_week, findings.last_week) {
        (Some(first), Some(last)) => said(
            Text("doctor-weeks"),
            &[("n", findings.weeks.into()), ("first", first.to_string().into()), ("last", last.to_string().into())],
        ),
        _ => session.texts.say(Text("doctor-no-weeks")),
    });
    lines.extend(findings.problems.iter().map(|fault| fault_line(session, fault)));
    lines.extend(
        [
            count(Text("doctor-conflict-copies"), findings.conflict_copies),
            count(Text("doctor-rescued"), findings.rescued),
            left_in_editors,
            count(Text("doctor-stale"), findings.stale),
            count(Text("doctor-history"), findings.history),
            count(Text("doctor-trash"), findings.trash),
            count(Text("doctor-open-to-others"), findings.open_to_others - findings.closed_to_others),
            count(Text("doctor-closed-to-others"), findings.closed_to_others),
        ]
        .into_iter()
        .flatten(),
    );
    let around = surroundings.iter().map(|(name, value)| format!("{name}={value}"));
    lines.push(around.collect::<Vec<_>>().join(" "));
    if findings.is_fine() {
        lines.push(session.texts.say(Text("doctor-fine")));
    }
    lines.join("\n") + "\n"
}

fn folder_line(session: &Session, folder: &Folder) -> String {
    let name = match folder.kind {
        FolderKind::Config => Text("doctor-folder-config"),
        FolderKind::State => Text("doctor-folder-state"),
        FolderKind::Runtime => Text("doctor-folder-runtime"),
    };
    let mut parts = vec![format!("{}: {}", session.texts.say(name), folder.path)];
    if !folder.exists {
        parts.push(session.texts.say(Text("doctor-missing")));
    }
    parts.extend(folder.mode.map(|mode| format!("{mode:04o}")));
    parts.extend(folder.free.map(|bytes| {
        // Whole mebibytes are exact enough, and a float holds every such number of them.
        #[expect(clippy::cast_precision_loss)]
        let mebibytes = (bytes >> 20) as f64;
        let size = numbers::number(session.texts.language(), mebibytes);
        session.texts.say_with(Text("doctor-free"), &[("size", size.into())])
    }));
    parts.join(" · ")
}

fn fault_line(session: &Session, fault: &Fault) -> String {
    let place = if fault.line == 0 {
        fault.file.clone()
    } else {
        let args = [
            ("file", fault.file.as_str().into()),
            ("line", fault.line.to_string().into()),
            ("column", fault.column.to_string().into()),
        ];
        session.texts.say_with(Text("problem-place"), &args)
    };
    format!("{place}: {}", fault.kind)
}
