//! The commands, as the real program: what they print, what they write and how they end. Invariant: every run
//! has folders of its own, no environment but what the test says, and a date.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use tempfile::TempDir;

mod brief;
mod captures;
mod completing;
mod copies;
mod demo;
#[cfg(unix)]
mod doctor;
mod export;
mod import;
mod merging;
mod outcomes;
mod reading;
mod searching;
mod usage;

const LANGUAGES: [&str; 4] = ["nb", "nn", "sv", "en"];
const TODAY: &str = "2026-11-25";

/// Folders for one test, which do not exist yet.
pub(crate) struct Desk {
    root: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn root(&self) -> &Path {
        self.root.path()
    }

    pub(crate) fn dir(&self) -> PathBuf {
        self.root.path().join("plan")
    }

    /// The program, without arguments.
    pub(crate) fn bare(&self) -> Command {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("femsteg");
        command.env_clear().current_dir(self.root.path());
        command.env("FEMSTEG_DIR", self.dir()).env("FEMSTEG_STATE_DIR", self.root.path().join("state"));
        command
    }

    /// The program on the day of the tests, with `line` cut at its spaces.
    fn command(&self, line: &str) -> Command {
        let mut command = self.bare();
        command.args(["--today", TODAY]).args(line.split_whitespace());
        command
    }

    pub(crate) fn run(&self, line: &str) -> Run {
        Run::of(&self.command(line).output().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        put(&path, text.as_ref());
    }

    /// Writes a week's file behind its head.
    fn week(&self, week: &str, text: &str) {
        self.write(&format!("weeks/{week}.toml"), format!("schema = 1\nweek = \"{week}\"\n{text}"));
    }

    /// Everything below `folder`, without it.
    pub(crate) fn everything(folder: &Path) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            found.extend(Self::everything(&path));
            found.push(path);
        }
        found
    }
}

/// Makes a file anew.
pub(crate) fn put(path: &Path, bytes: &[u8]) {
    fs::remove_file(path).ok();
    File::create_new(path).unwrap().write_all(bytes).unwrap();
}

/// What came of a run.
#[derive(Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    /// Its one line on standard error, after printing nothing.
    pub(crate) fn line(&self, code: i32) -> &str {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{self:?}");
        let line = self.err.strip_suffix('\n').unwrap();
        assert!(!line.is_empty() && !line.contains('\n'), "{line}");
        line
    }

    /// What it printed, when it went well and complained of nothing.
    pub(crate) fn fine(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{self:?}");
        self.out
    }
}
