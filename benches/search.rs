//! Words looked for in 2,600 weeks: cold, as a command, against `rg -i` over the same files (`grep -ri` where there is
//! no `rg`); and warm, from a key to the frame with what was found: `cargo bench --bench search`.
//!
//! Invariant: all kinds take turns, so that what the machine does meanwhile hits them alike.

#![expect(clippy::print_stdout, reason = "a bench prints what it found")]

mod support;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use femsteg::app::App;
use femsteg::app::msg::{Code, Effect, Event, Key, Msg};
use femsteg::domain::WeekId;
use femsteg::shell::Clock;
use femsteg::store::Store;
use femsteg::store::disk::RealDisk;
use femsteg::store::folders::Folders;
use femsteg::testing::Setup;
use femsteg::ui;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const PROGRAM: &str = env!("CARGO_BIN_EXE_femsteg");
const TODAY: &str = "2026-11-23";
const WEEKS: i64 = 2600;
const ROUNDS: usize = 60;
/// A word of one week, one of every hundredth, and one of all.
const RARE: &str = "sak34x";
const SOME: &str = "TILSYNSRÅDET";
const ALL: &str = "høringssvaret";

type Fallible<T> = Result<T, Box<dyn Error>>;

fn main() -> Fallible<()> {
    let (weeks, rounds) = if support::is_measuring() { (WEEKS, ROUNDS) } else { (60, 1) };
    let root = tempfile::tempdir()?;
    let folder = root.path().join("femsteg");
    let bytes = fill(&folder, weeks)?;
    println!("{weeks} weeks, {bytes} bytes");
    for word in [RARE, SOME, ALL] {
        cold(&folder, word, rounds)?;
    }
    warm(&folder, rounds)
}

/// Weeks of everybody's and a word of its own in each; answers how many bytes they are.
#[expect(clippy::disallowed_methods, reason = "these files are nobody's")]
fn fill(folder: &Path, weeks: i64) -> Fallible<usize> {
    fs::create_dir_all(folder.join("weeks"))?;
    let mut bytes = 0;
    for (number, (name, text)) in support::files(WeekId::of(TODAY.parse()?), weeks - 1).into_iter().enumerate() {
        let text = text.replacen("S. tar", &format!("sak{number}x tar"), 1);
        let text = text.replacen("første samtale", &format!("sak{number}x først"), 1);
        let text = if number % 100 == 50 { text.replacen("Rådet vet", "Tilsynsrådet vet", 1) } else { text };
        bytes += text.len();
        fs::write(folder.join(name), text)?;
    }
    Ok(bytes)
}

/// A process from its start to its end, in turn with the tool.
fn cold(folder: &Path, word: &str, rounds: usize) -> Fallible<()> {
    let weeks = folder.join("weeks");
    let tool = |name: &str, arguments: &[&str]| {
        let mut tool = Command::new(name);
        tool.args(arguments).arg(word).arg(&weeks);
        tool
    };
    let has_rg = Command::new("rg").arg("--version").stdout(Stdio::null()).status().is_ok();
    let (name, arguments): (_, &[&str]) = if has_rg { ("rg", &["-i"]) } else { ("grep", &["-ri"]) };
    let ours = || {
        let mut ours = Command::new(PROGRAM);
        ours.args(["search", word, "--dir"]).arg(folder).env("FEMSTEG_STATE_DIR", folder.join("state"));
        ours
    };
    let (mut our_times, mut its_times) = (Vec::new(), Vec::new());
    for _ in 0..rounds + rounds.min(5) {
        our_times.push(run(ours())?);
        its_times.push(run(tool(name, arguments))?);
    }
    // The first rounds fill the caches of the system.
    let [ours, its] = [our_times, its_times].map(|mut times| support::median(&mut times.split_off(rounds.min(5))));
    let ratio = ours.as_secs_f64() / its.as_secs_f64();
    println!("cold {word:14} {ours:9.2?}   {name} -i {its:9.2?}   {ratio:.2} ×");
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn run(mut command: Command) -> Fallible<Duration> {
    let begin = Instant::now();
    let status = command.stdout(Stdio::null()).status()?;
    let time = begin.elapsed();
    if status.success() { Ok(time) } else { Err(format!("{command:?} found nothing").into()) }
}

/// The list of weeks, all read, and each key of a word until its frame.
#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn warm(folder: &Path, rounds: usize) -> Fallible<()> {
    let folders = Folders::find(Some(folder.to_owned()), Some(folder.join("state"))).map_err(|_| "no folder")?;
    let store = Store::new(folders, std::sync::Arc::new(RealDisk), std::sync::Arc::new(Clock::start(None)));
    let before = memory();
    let mut app = Setup::on(TODAY).sized(120, 40).open().app;
    let asked = app.update(Msg { at: app.at, event: Event::Key(key("w")) });
    if !asked.contains(&Effect::ReadChronicle) {
        return Err("nobody asked for the weeks".into());
    }
    let begin = Instant::now();
    for part in femsteg::shell::chronicle(&store, Some(app.docs.id)) {
        app.update(Msg { at: app.at, event: Event::Chronicle(part) });
    }
    println!("all weeks read and listed          {:9.2?}", begin.elapsed());
    let first = timed(&mut app, "h");
    println!("the first key, which folds them    {first:9.2?}");
    timed(&mut app, "esc");
    for word in [RARE, SOME, ALL, "ferdig utkast"] {
        let names: Vec<String> = word.chars().map(|c| Key::plain(Code::Char(c)).to_string()).collect();
        let mut times = vec![Vec::new(); names.len()];
        for _ in 0..rounds {
            for (name, times) in names.iter().zip(&mut times) {
                times.push(timed(&mut app, name));
            }
            timed(&mut app, "esc");
        }
        let mut keys: Vec<Duration> = times.iter_mut().map(|times| support::median(times)).collect();
        let slowest = keys.iter().max().copied().unwrap_or_default();
        println!("warm {word:14} a key {:9.2?}   the slowest key {slowest:9.2?}", support::median(&mut keys));
    }
    println!("memory with all of it              {} KiB, before {before} KiB", memory());
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn timed(app: &mut App, name: &str) -> Duration {
    let begin = Instant::now();
    app.update(Msg { at: app.at, event: Event::Key(key(name)) });
    let mut buffer = Buffer::empty(Rect::new(0, 0, app.columns, app.rows));
    ui::draw(app, &mut buffer);
    begin.elapsed()
}

fn key(name: &str) -> Key {
    Key::named(name).unwrap_or(Key::plain(Code::Esc))
}

/// Resident memory in KiB; zero where the system does not tell it.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim_end_matches("kB").trim().parse().ok()).unwrap_or_default()
}
