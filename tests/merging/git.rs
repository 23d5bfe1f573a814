//! `femsteg merge-driver`, called by a real git in a real repository. Invariant: git sees no settings but the
//! test's own.

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output};

use femsteg::domain::record::from_table;
use femsteg::domain::{FileId, Week};
use femsteg::store::read::read;
use tempfile::TempDir;

const WEEK: &str = "weeks/2026-W48.toml";
const BASE: &str = "# min uke
schema = 1
week = \"2026-W48\"
focus = \"Utkast\"
plan_b = \"\"\"
Flytt rad 3
hold rad 1\"\"\"

[[note]]
id = \"aaaa\"
text = \"Første\"

[close]
win = \"\"
";

/// A repository with the driver set up, and a home of its own.
struct Repository(TempDir);

impl Repository {
    fn new() -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(repository.path("")).unwrap();
        fs::create_dir_all(repository.0.path().join("home")).unwrap();
        repository.git("init --quiet --initial-branch=main");
        repository.write(".gitattributes", "*.toml merge=femsteg\n");
        repository
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join("plan").join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::remove_file(&path).ok();
        File::create_new(path).unwrap().write_all(text.as_bytes()).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn week(&self) -> Week {
        let file = FileId::Week("2026-W48".parse().unwrap());
        let sheet = read(file, self.read(WEEK).as_bytes());
        assert_eq!(sheet.problems, []);
        from_table(&sheet.table).0
    }

    fn try_git(&self, line: &str) -> Output {
        let driver = format!("merge.femsteg.driver=\"{}\" merge-driver %O %A %B %P", env!("CARGO_BIN_EXE_femsteg"));
        let mut git = Command::new("git");
        git.env_clear().env("PATH", env!("PATH")).env("HOME", self.0.path().join("home"));
        git.env("GIT_CONFIG_NOSYSTEM", "1").env("LANG", "C").current_dir(self.path(""));
        for setting in ["user.name=A.", "user.email=a@example.org", "core.autocrlf=false", &driver] {
            git.args(["-c", setting]);
        }
        git.args(line.split(' ')).output().expect("git is installed")
    }

    fn git(&self, line: &str) -> String {
        let output = self.try_git(line);
        assert!(output.status.success(), "git {line}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn commit(&self, text: &str) {
        self.write(WEEK, text);
        self.git("add --all");
        self.git("commit --quiet --message=x");
    }

    /// Two branches from `base`, with main at `ours`; then merges `theirs`. Returns how git ended and what it said.
    fn merged(base: &str, ours: &str, theirs: &str) -> (Self, Option<i32>, String) {
        let repository = Self::new();
        if base.is_empty() {
            repository.git("commit --quiet --allow-empty --message=x");
        } else {
            repository.commit(base);
        }
        repository.git("branch theirs");
        repository.commit(ours);
        repository.git("switch --quiet theirs");
        repository.commit(theirs);
        repository.git("switch --quiet main");
        let output = repository.try_git("merge --quiet --no-edit theirs");
        let said = String::from_utf8(output.stderr).unwrap();
        (repository, output.status.code(), said)
    }
}

#[test]
fn different_fields_lines_and_new_rows_come_together() {
    let ours = BASE.replace("Utkast", "Mitt").replace("rad 3", "rad 2") + "protect = \"Tirsdag\"\n";
    let ours = ours.replace("[close]", "[[note]]\nid = \"bbbb\"\ntext = \"Min\"\n\n[close]");
    let theirs = BASE.replace("win = \"\"", "win = \"Godt\"").replace("hold rad 1", "hold rad 1\nring K.");
    let theirs = theirs.replace("[close]", "[[note]]\nid = \"bbbb\"\ntext = \"Deres\"\n\n[close]");
    let (repository, code, said) = Repository::merged(BASE, &ours, &theirs);
    assert_eq!((code, said.as_str()), (Some(0), ""));
    let week = repository.week();
    assert_eq!((week.focus.as_str(), week.plan_b.as_str()), ("Mitt", "Flytt rad 2\nhold rad 1\nring K."));
    assert_eq!((week.close.win.as_str(), week.close.protect.as_str()), ("Godt", "Tirsdag"));
    assert_eq!(week.note.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["Første", "Min", "Deres"]);
    assert_ne!(week.note[1].id, week.note[2].id);
    assert!(repository.read(WEEK).starts_with("# min uke\nschema = 1\n"));
    assert_eq!(repository.git("status --porcelain"), "");
}

#[test]
fn where_the_sides_clash_git_keeps_theirs_and_the_file_stays_whole() {
    let ours = BASE.replace("Utkast", "Hemmelig mitt");
    let theirs = BASE.replace("Utkast", "Hemmelig deres").replace("win = \"\"", "win = \"Godt\"");
    let (repository, code, said) = Repository::merged(BASE, &ours, &theirs);
    assert_eq!(code, Some(1));
    assert!(said.lines().any(|line| line == "focus") && said.contains(WEEK), "{said}");
    assert!(!said.contains("Hemmelig"), "{said}");
    let week = repository.week();
    assert_eq!((week.focus.as_str(), week.close.win.as_str()), ("Hemmelig mitt", "Godt"));
    assert_eq!(repository.git("status --porcelain"), format!("UU {WEEK}\n"));
    assert_eq!(repository.git(&format!("show :3:{WEEK}")), theirs);
}

#[test]
fn two_new_files_of_the_same_week_are_one() {
    let ours = "schema = 1\nweek = \"2026-W48\"\nfocus = \"Mitt\"\n";
    let theirs = "schema = 1\nweek = \"2026-W48\"\n\n[[note]]\nid = \"aaaa\"\ntext = \"Deres\"\n";
    let (repository, code, said) = Repository::merged("", ours, theirs);
    assert_eq!((code, said.as_str()), (Some(0), ""));
    let week = repository.week();
    assert_eq!((week.focus.as_str(), week.note[0].text.as_str()), ("Mitt", "Deres"));
}

#[test]
fn a_side_that_cannot_be_understood_leaves_ours_as_it_was() {
    let ours = BASE.replace("Utkast", "Mitt");
    let (repository, code, said) = Repository::merged(BASE, &ours, &BASE.replace("focus =", "focus"));
    assert_eq!(code, Some(1));
    assert!(said.contains("line 4"), "{said}");
    assert_eq!(repository.read(WEEK), ours);
    assert_eq!(repository.git("status --porcelain"), format!("UU {WEEK}\n"));
}
