//! Two that save the same file, and a third that knows of no lock and replaces it between their calls.
//!
//! Invariant: the third one is honest. It swaps its file in and looks at what came out; where that is not what
//! it had read, it has itself taken an edit away, and the edits of the other two do not count in that round.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Barrier;
use std::time::Duration;

use femsteg::domain::record::{from_table, put, to_table};
use femsteg::domain::{Path as Address, Save, Scalar, Week};
use femsteg::shell::Clock;
use femsteg::store::Store;
use rustix::fs::{CWD, RenameFlags, renameat_with};

use tempfile::TempDir;

use super::figures::Figure;
use super::notes::{WEEK, arguments, at};
use super::tools::{Chance, cores, memory, side_by_side};
use super::writer::{store_in, week};
use crate::commands::Desk;

/// Whether a save looks at what it takes out of a file's place. One that does not loses what was written since
/// it read the file; then the rounds are only counted.
const SAVES_LOOK: bool = true;
/// Whether that is enough where two that save know nothing of each other, either, and a third one writes.
const LOCKS_ARE_NOT_NEEDED: bool = false;

/// The folders that the rounds of two stores are spread over.
const FOLDERS: usize = 12;

const HEAD: &str = "schema = 1\nweek = \"2026-W48\"\ninterruption = \"\"\n";
/// So long the third party may wait before the first round has shown how long one takes.
const FIRST: Duration = Duration::from_millis(1);

/// What came of many rounds.
#[derive(Debug, Default)]
pub(crate) struct Races {
    /// Rounds in which all three edits count.
    rounds: usize,
    /// Rounds in which only the third one's counts.
    half: usize,
    lost: Vec<String>,
}

impl Races {
    fn sum(all: impl IntoIterator<Item = Self>) -> Self {
        all.into_iter().fold(Self::default(), |sum, races| Self {
            rounds: sum.rounds + races.rounds,
            half: sum.half + races.half,
            lost: [sum.lost, races.lost].concat(),
        })
    }

    /// Looks for the edits of a round; `theirs` only where they count.
    fn judge(&mut self, path: &Path, third: &str, theirs: &[String], counts: bool) {
        let text = fs::read_to_string(path).unwrap();
        text.parse::<toml_edit::DocumentMut>().unwrap_or_else(|error| panic!("{error} in {text}"));
        self.rounds += usize::from(counts);
        self.half += usize::from(!counts);
        let wanted = [third].into_iter().chain(theirs.iter().filter(|_| counts).map(String::as_str));
        self.lost.extend(wanted.filter(|word| !text.contains(&format!("\"{word}\""))).map(str::to_owned));
    }

    fn figure(&self, what: &str, expected: bool) -> Figure {
        let found =
            format!("{} edits lost in {} (and {} against the third alone)", self.lost.len(), self.rounds, self.half);
        Figure::new(what, found, self.lost.is_empty() || !expected)
    }

    fn holds(&self, at_least: usize, expected: bool) {
        assert!(self.rounds >= at_least, "{self:?}");
        assert!(self.lost.is_empty() || !expected, "{self:?}");
    }
}

/// Writes as one does who knows nothing of the program: reads, writes a file beside it and puts it there.
/// False when it took away what somebody else wrote meanwhile.
fn third_party(path: &Path, word: &str) -> bool {
    let read = fs::read_to_string(path).unwrap();
    let line = read.lines().find(|line| line.starts_with("interruption")).unwrap();
    let beside = path.with_file_name("editor");
    let new = read.replace(line, &format!("interruption = \"{word}\""));
    File::create_new(&beside).unwrap().write_all(new.as_bytes()).unwrap();
    renameat_with(CWD, &beside, CWD, path, RenameFlags::EXCHANGE).unwrap();
    let out = fs::read_to_string(&beside).unwrap();
    fs::remove_file(&beside).unwrap();
    out == read
}

/// Lets a moment pass that is too short to wait for.
fn let_pass(time: Duration) {
    let clock = Clock::start(None);
    while clock.now().run < time {
        std::hint::spin_loop();
    }
}

fn edit(store: &Store, field: &'static str, word: &str) {
    loop {
        let base = store.load(week()).table;
        let mut now: Week = from_table(&base).0;
        put(&mut now, &Address::of(field), &Scalar::Text(word.to_owned()));
        let saved = store.save(&Save { file: week(), base, now: to_table(&now) });
        if saved.is_ok_and(|saved| saved.clashes.is_empty()) {
            return;
        }
    }
}

fn in_a_folder(root: &Path) -> (PathBuf, PathBuf) {
    let (config, path) = (root.join("plan"), root.join("plan").join(WEEK));
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    File::create_new(&path).unwrap().write_all(HEAD.as_bytes()).unwrap();
    (config, path)
}

/// Two stores and a third party, each with one edit a round. With locks of their own, the two know nothing of
/// each other, as on two machines with one network folder.
fn of_stores(rounds: usize, one_lock: bool, root: &TempDir) -> Races {
    let (config, path) = in_a_folder(root.path());
    let states = if one_lock { ["state", "state"] } else { ["one", "other"] };
    let [one, other] = states.map(|state| store_in(&config, &root.path().join(state)));
    let (begin, end) = (Barrier::new(3), Barrier::new(3));
    let word = |who: &str, round: usize| format!("{who}-{round}-");
    let saver = |store: &Store, field: &'static str| {
        for round in 0..rounds {
            begin.wait();
            edit(store, field, &word(field, round));
            end.wait();
        }
    };
    let mut races = Races::default();
    std::thread::scope(|scope| {
        scope.spawn(|| saver(&one, "focus"));
        scope.spawn(|| saver(&other, "plan_b"));
        let (mut chance, mut last) = (Chance::new(usize::from(one_lock)), FIRST);
        for round in 0..rounds {
            begin.wait();
            let clock = Clock::start(None);
            let_pass(chance.time(Duration::ZERO, last));
            let is_honest = third_party(&path, &word("third", round));
            end.wait();
            last = clock.now().run;
            races.judge(&path, &word("third", round), &[word("focus", round), word("plan_b", round)], is_honest);
        }
    });
    races
}

/// The same with two runs of the program a round.
fn of_programs(rounds: usize, one_lock: bool, seed: usize) -> Races {
    let desk = Desk::new();
    let (_, path) = in_a_folder(desk.root());
    let (mut chance, mut last) = (Chance::new(seed), FIRST);
    let mut races = Races::default();
    let states = if one_lock { ["state", "state"] } else { ["one", "other"] };
    for round in 0..rounds {
        let words = ["a", "b"].map(|who| format!("{who}-{round}-"));
        let start = |(word, state): (&String, &str)| {
            let [program, rest @ ..] = arguments(word);
            let mut command: Command = at(&desk, program);
            command.env("FEMSTEG_STATE_DIR", desk.root().join(state)).args(rest).stdout(Stdio::null());
            command.spawn().unwrap()
        };
        let clock = Clock::start(None);
        let children: Vec<_> = words.iter().zip(states).map(start).collect();
        let_pass(chance.time(Duration::ZERO, last));
        let third = format!("third-{round}-");
        let is_honest = third_party(&path, &third);
        for mut child in children {
            assert!(child.wait().unwrap().success());
        }
        last = clock.now().run;
        races.judge(&path, &third, &words, is_honest);
    }
    races
}

pub(crate) fn figures(rounds: usize, of_them_programs: usize) -> Vec<Figure> {
    // Half of them in memory, and half on a disk, where a save takes longer. Most of the time somebody waits for
    // a lock or a disk, so that more can be under way than there are cores.
    let stores = |rounds: usize, one_lock| {
        Races::sum(side_by_side(FOLDERS, cores() * 3, |number| {
            let folder = if number % 2 == 0 { memory() } else { tempfile::tempdir().unwrap() };
            of_stores(rounds / FOLDERS, one_lock, &folder)
        }))
    };
    let programs = |rounds: usize, one_lock| {
        let desks = side_by_side(rounds / 50, cores() * 3, |seed| of_programs(50, one_lock, seed));
        Races::sum(desks)
    };
    let own_locks = SAVES_LOOK && LOCKS_ARE_NOT_NEEDED;
    let of_stores = rounds.saturating_sub(of_them_programs);
    // A lock each is what two copies have that know nothing of each other, as in two containers.
    vec![
        stores(of_stores, true).figure("rounds of two stores and a third party that replaces the file", SAVES_LOOK),
        programs(of_them_programs, true).figure("the same with two programs", SAVES_LOOK),
        stores(of_stores / 20, false).figure("the same with two stores that have a lock each", own_locks),
        programs(of_them_programs / 5, false).figure("the same with two programs that have a lock each", own_locks),
    ]
}

#[test]
fn two_stores_and_a_third_party_lose_nothing() {
    of_stores(400, true, &memory()).holds(200, SAVES_LOOK);
}

#[test]
fn two_programs_and_a_third_party_lose_nothing() {
    Races::sum(side_by_side(2, cores(), |seed| of_programs(20, true, seed))).holds(10, SAVES_LOOK);
}

#[test]
fn two_with_a_lock_each_and_a_third_party_lose_nothing() {
    let expected = SAVES_LOOK && LOCKS_ARE_NOT_NEEDED;
    of_stores(100, false, &memory()).holds(50, expected);
    of_programs(20, false, 0).holds(5, expected);
}
