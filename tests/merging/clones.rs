//! Two clones of one folder, edited in different fields, items and prose, and brought together by `git pull` with the
//! merge driver. The oracles are what each side did, put together value by value, and `git merge-file` for prose.
//! Invariant: git sees no settings but the test's own.

mod side;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path as Place, PathBuf};
use std::process::{Command, Output};

use femsteg::domain::change::put_at;
use femsteg::domain::{FileId, Path, Save, Table};
use femsteg::store::overlay::overlay;
use femsteg::store::read::read;
use side::{Side, leaves, rows_in, text};
use tempfile::TempDir;

use crate::campaign::figures::{Figure, Tally};
use crate::campaign::tools::{Chance, cores, memory, side_by_side};

const FILES: [(&str, &str); 5] = [
    ("weeks/2026-W48.toml", include_str!("../data/full-week.toml")),
    ("goals.toml", include_str!("../data/full-goals.toml")),
    ("feedback.toml", include_str!("../data/full-feedback.toml")),
    ("profile.toml", include_str!("../data/full-profile.toml")),
    ("talks/2026-12-03.toml", include_str!("../data/brief-talk.toml")),
];
/// Fields that hold several lines, by their file's place in [`FILES`].
const PROSE: [(usize, &str); 3] = [(0, "plan_b"), (0, "close.learned"), (3, "contribution")];
const LINES: usize = 6;

fn file(number: usize) -> FileId {
    let name = FILES[number].0.trim_end_matches(".toml");
    FileId::of_stem(name.rsplit('/').next().unwrap()).unwrap()
}

fn base_prose(number: usize) -> Vec<String> {
    (0..LINES).map(|line| format!("grunn{number}{line}")).collect()
}

/// What both clones begin with.
fn begun() -> Vec<Table> {
    let mut tables: Vec<Table> =
        (0..FILES.len()).map(|number| read(file(number), FILES[number].1.as_bytes()).table).collect();
    for (number, (at, field)) in PROSE.iter().enumerate() {
        put_at(&mut tables[*at], &Path::of(field), Some(&text(&base_prose(number).join("\n"))));
    }
    tables
}

fn bytes_of(number: usize, old: &[u8], base: &Table, now: &Table) -> Vec<u8> {
    let save = Save { file: file(number), base: base.clone(), now: now.clone() };
    let (bytes, saved) = overlay(&save, Some(old)).unwrap_or_else(|refused| panic!("{refused:?}: {save:?}"));
    assert!(saved.clashes.is_empty());
    bytes
}

/// What two sides of a file are together: values by their addresses, and where both stand against each other.
struct Together {
    values: BTreeMap<String, String>,
    clashes: BTreeSet<String>,
    /// Lines that lie so near that a program may ask about them, and need not.
    near: BTreeSet<String>,
}

fn together(
    number: usize,
    base: &Table,
    ours: &Table,
    theirs: &Table,
    git: &dyn Fn([&str; 3]) -> Option<String>,
) -> Together {
    let [mut before, mut mine, mut yours] = [base, ours, theirs].map(leaves);
    let [rows, my_rows, your_rows] = [base, ours, theirs].map(|table| rows_in(table).1);
    let mut gone: Vec<&String> = Vec::new();
    for row in &rows {
        // With it go or stay the rows in it.
        if gone.iter().any(|outer| row.starts_with(&format!("{outer}."))) {
            continue;
        }
        if !(my_rows.contains(row) && your_rows.contains(row)) {
            gone.push(row);
        }
        let below = |at: &String| at.starts_with(&format!("{row}."));
        let of = |side: &BTreeMap<String, String>| -> BTreeMap<_, _> {
            side.iter().filter(|(at, _)| below(at)).map(|(at, value)| (at.clone(), value.clone())).collect()
        };
        match (my_rows.contains(row), your_rows.contains(row)) {
            (true, true) => {}
            // Removed on one side: it stays only with what the other changed in it.
            (true, false) if of(&mine) != of(&before) => yours.extend(of(&mine)),
            (false, true) if of(&yours) != of(&before) => mine.extend(of(&yours)),
            _ => [&mut before, &mut mine, &mut yours].into_iter().for_each(|side| side.retain(|at, _| !below(at))),
        }
    }
    let mut all = Together { values: BTreeMap::new(), clashes: BTreeSet::new(), near: BTreeSet::new() };
    let places: BTreeSet<&String> = before.keys().chain(mine.keys()).chain(yours.keys()).collect();
    // What is new is looked at by its words, since one of two with the same id gets another.
    for at in places.into_iter().filter(|at| !at.contains(".new")) {
        let [base, ours, theirs] = [&before, &mine, &yours].map(|side| side.get(at));
        let is_prose = PROSE.iter().any(|(file, field)| *file == number && field == at);
        let value = match () {
            () if ours == theirs || theirs == base => ours.cloned(),
            () if ours == base => theirs.cloned(),
            () if is_prose => {
                let [base, ours, theirs] = [base, ours, theirs].map(|side| side.map_or("", String::as_str));
                let merged = git([base, ours, theirs]);
                if merged.is_none() {
                    all.near.insert(at.clone());
                }
                merged
            }
            () => {
                all.clashes.insert(at.clone());
                ours.cloned()
            }
        };
        all.values.extend(value.map(|value| (at.clone(), value)));
    }
    all
}

/// Two clones of a repository with the folder in it, set up as the README has it.
struct Clones(TempDir);

impl Clones {
    fn new(base: &[Vec<u8>]) -> Self {
        let clones = Self(memory());
        fs::create_dir_all(clones.at("origin")).unwrap();
        clones.git("origin", &["init", "--quiet", "--initial-branch=main"]);
        put(&clones.at("origin/.gitattributes"), b"*.toml merge=femsteg\n");
        for (bytes, (name, _)) in base.iter().zip(FILES) {
            put(&clones.at("origin").join(name), bytes);
        }
        clones.git("origin", &["add", "--all"]);
        clones.git("origin", &["commit", "--quiet", "--message=x"]);
        for clone in ["one", "other"] {
            clones.git("", &["clone", "--quiet", "origin", clone]);
            clones.git(clone, &["config", "merge.femsteg.driver", "femsteg merge-driver %O %A %B %P"]);
        }
        clones
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn try_git(&self, clone: &str, words: &[&str]) -> Output {
        let program = Place::new(env!("CARGO_BIN_EXE_femsteg")).parent().unwrap();
        let mut git = Command::new("git");
        git.env_clear().env("PATH", format!("{}:{}", program.display(), env!("PATH"))).env("HOME", self.0.path());
        git.env("GIT_CONFIG_NOSYSTEM", "1").env("LANG", "C").current_dir(self.at(clone));
        for setting in ["user.name=A.", "user.email=a@example.org", "core.autocrlf=false", "gc.auto=0"] {
            git.args(["-c", setting]);
        }
        git.args(words).output().expect("git is installed")
    }

    fn git(&self, clone: &str, words: &[&str]) -> Vec<u8> {
        let output = self.try_git(clone, words);
        assert!(output.status.success(), "git {words:?}: {output:?}");
        output.stdout
    }

    /// What `git merge-file` makes of three texts; `None` where it finds that they clash.
    fn merge_file(&self, texts: [&str; 3]) -> Option<String> {
        let [base, ours, theirs] = texts;
        for (name, text) in [("base", base), ("ours", ours), ("theirs", theirs)] {
            put(&self.at(name), format!("{text}\n").as_bytes());
        }
        let output = self.try_git("", &["merge-file", "-p", "ours", "base", "theirs"]);
        let text = String::from_utf8(output.stdout).unwrap();
        output.status.success().then(|| text.trim_end_matches('\n').to_owned())
    }

    /// Edits both clones from the beginning, brings the other into the one, and looks at what came of it.
    fn pair(&self, number: usize, base: &[Table], bytes: &[Vec<u8>]) -> Result<(), String> {
        let mut chance = Chance::new(number);
        let one = Side::new("o", &mut chance, base).edits().tables;
        let other = Side::new("t", &mut chance, base).edits().tables;
        for (clone, tables) in [("one", &one), ("other", &other)] {
            self.git(clone, &["reset", "--quiet", "--hard", "origin/main"]);
            for (file, (name, _)) in FILES.iter().enumerate() {
                put(&self.at(clone).join(name), &bytes_of(file, &bytes[file], &base[file], &tables[file]));
            }
            self.git(clone, &["commit", "--quiet", "--all", "--allow-empty", "--message=x"]);
        }
        let output = self.try_git("one", &["pull", "--quiet", "--no-rebase", "--no-edit", "../other", "main"]);
        let said = String::from_utf8(output.stderr).unwrap();
        let told: BTreeSet<String> = said.lines().filter(|line| !line.contains(' ')).map(str::to_owned).collect();
        let mut clashed = BTreeSet::new();
        for (file, base) in base.iter().enumerate() {
            let (ours, theirs) = (&one[file], &other[file]);
            let all = together(file, base, ours, theirs, &|texts| self.merge_file(texts));
            let asked: BTreeSet<String> = all.near.intersection(&told).cloned().collect();
            self.look(file, [base, ours, theirs], &all, &told)?;
            clashed.extend(all.clashes);
            clashed.extend(asked);
        }
        if clashed == told && output.status.success() == told.is_empty() {
            return Ok(());
        }
        Err(format!("told {told:?}, and in the way of each other are {clashed:?}: {said}"))
    }

    fn look(&self, number: usize, sides: [&Table; 3], all: &Together, told: &BTreeSet<String>) -> Result<(), String> {
        let name = FILES[number].0;
        let bytes = fs::read(self.at("one").join(name)).unwrap();
        let sheet = read(file(number), &bytes);
        if let Some(problem) = sheet.closing() {
            return Err(format!("{name} cannot be understood: {problem:?}"));
        }
        let found = leaves(&sheet.table);
        let (known, new): (BTreeMap<_, _>, BTreeMap<_, _>) =
            found.into_iter().partition(|(at, _)| !at.contains(".new"));
        let wanted = |at: &String| !at.contains(".new");
        for at in known.keys().chain(all.values.keys()).filter(|at| wanted(at) && !all.near.contains(*at)) {
            // A new row of theirs that got another id is no known address.
            let is_known = sides.iter().any(|side| leaves(side).contains_key(at));
            if is_known && known.get(at) != all.values.get(at) {
                return Err(format!("{name}: {at} is {:?} and not {:?}", known.get(at), all.values.get(at)));
            }
        }
        let mut here: Vec<String> = known.values().chain(new.values()).flat_map(|value| words(value)).collect();
        if told.iter().any(|at| all.clashes.contains(at) || all.near.contains(at)) {
            let kept = self.git("one", &["show", &format!(":3:{name}")]);
            let theirs = leaves(&read(file(number), &kept).table);
            here.extend(told.iter().filter_map(|at| theirs.get(at)).flat_map(|value| words(value)));
        }
        let [base, ours, theirs] =
            sides.map(|side| leaves(side).values().flat_map(|value| words(value)).collect::<BTreeSet<_>>());
        let kept = |word: &&String| !base.contains(*word);
        match ours.union(&theirs).filter(kept).find(|word| !here.contains(word)) {
            Some(word) => Err(format!("{name}: {word} is lost")),
            None => Ok(()),
        }
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

fn put(path: &Place, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::remove_file(path).ok();
    File::create_new(path).unwrap().write_all(bytes).unwrap();
}

/// So many pairs, and those that did not come together as they should.
fn pairs(count: usize) -> Tally {
    let base = begun();
    let plain: Vec<Table> =
        (0..FILES.len()).map(|number| read(file(number), FILES[number].1.as_bytes()).table).collect();
    let bytes: Vec<Vec<u8>> = (0..FILES.len())
        .map(|number| bytes_of(number, FILES[number].1.as_bytes(), &plain[number], &base[number]))
        .collect();
    let workers = cores().min(count);
    let of_worker = |worker: usize| {
        let clones = Clones::new(&bytes);
        let numbers = (0..count).filter(|number| number % workers == worker);
        let done =
            numbers.map(|number| clones.pair(number, &base, &bytes).map_err(|wrong| format!("pair {number}: {wrong}")));
        done.collect::<Vec<_>>()
    };
    Tally::of(side_by_side(workers, workers, of_worker).into_iter().flatten())
}

pub(crate) fn figure(count: usize) -> Figure {
    pairs(count).figure("two clones edited apart, merged by git", "pairs with a needless conflict or a lost word")
}

#[test]
fn two_clones_edited_apart_come_together() {
    let count = super::cases(40) as usize;
    pairs(count).holds(count);
}
