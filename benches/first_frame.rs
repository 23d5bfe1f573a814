//! From the start of the process to the first frame in a pseudo-terminal, against the least that a ratatui
//! program can do: `cargo bench --bench first_frame`.
//!
//! The floor is a process of its own: this executable, started again with the argument `floor`. It holds
//! nothing of the planner, and enters the terminal as the planner does, with the same crates and the same
//! profile. Invariant: all kinds take turns, so that what the machine does meanwhile hits them alike.

#![expect(clippy::print_stdout, reason = "a bench prints what it found")]

mod support;

use std::error::Error;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use chrono::Local;
use crossterm::cursor::Hide;
use crossterm::event::EnableBracketedPaste;
use crossterm::execute;
use crossterm::terminal::{Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, enable_raw_mode};
use femsteg::domain::WeekId;
use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::widgets::Paragraph;
use ratatui::{Terminal, TerminalOptions, Viewport};

const PLANNER: &str = env!("CARGO_BIN_EXE_femsteg");
const SIZE: PtySize = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
/// The last word of a frame: the footer ends with the way to all keys, "? alle taster" or "F1 hjelp".
const LAST_WORDS: [&str; 2] = ["taster", "hjelp"];
const PAST_WEEKS: [i64; 3] = [0, 520, 2600];
const ROUNDS: usize = 100;
/// The first rounds fill the caches of the system and do not count.
const WARM_UP: usize = 5;
/// What has shown nothing for so long never will.
const PATIENCE: Duration = Duration::from_secs(10);

type Fallible<T> = Result<T, Box<dyn Error>>;

fn main() -> Fallible<()> {
    if std::env::args().nth(1).is_some_and(|argument| argument == "floor") {
        return Ok(floor()?);
    }
    let rounds = if support::is_measuring() { ROUNDS } else { 1 };
    let root = tempfile::tempdir()?;
    let kinds = kinds(root.path())?;
    let mut times = vec![Vec::new(); kinds.len()];
    let mut memory = vec![(0, 0); kinds.len()];
    let mut order: Vec<usize> = (0..kinds.len()).collect();
    for round in 0..WARM_UP.min(rounds) + rounds {
        // There and back, so that none always comes after the same one.
        order.reverse();
        for &index in &order {
            let (time, held) = start(&kinds[index])?;
            memory[index] = held;
            if round >= WARM_UP.min(rounds) {
                times[index].push(time);
            }
        }
    }
    report(&kinds, &mut times, &memory)
}

/// The least: the alternate screen and one frame with one word, as the planner enters and draws them.
fn floor() -> io::Result<()> {
    let (columns, rows) = crossterm::terminal::size()?;
    let viewport = Viewport::Fixed(Rect::new(0, 0, columns, rows));
    let mut terminal = Terminal::with_options(CrosstermBackend::new(io::stdout()), TerminalOptions { viewport })?;
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, Hide, Clear(ClearType::All))?;
    terminal.draw(|frame| frame.render_widget(Paragraph::new(LAST_WORDS[0]), frame.area()))?;
    io::stdin().read_exact(&mut [0])?;
    execute!(io::stdout(), LeaveAlternateScreen)
}

/// A program to start, with the folder that it finds.
struct Kind {
    name: String,
    program: PathBuf,
    arguments: &'static [&'static str],
    folder: PathBuf,
}

fn kinds(root: &Path) -> Fallible<Vec<Kind>> {
    let kind = |name: &str, program, arguments: &'static [&'static str]| -> io::Result<Kind> {
        let folder = root.join(name);
        fs::create_dir(&folder)?;
        Ok(Kind { name: name.to_owned(), program, arguments, folder })
    };
    let floor = kind("floor", std::env::current_exe()?, &["floor"])?;
    let mut kinds = vec![floor, kind("nothing", PLANNER.into(), &[])?];
    for weeks in PAST_WEEKS {
        let full = kind(&format!("{weeks} weeks"), PLANNER.into(), &[])?;
        fill(&full.folder.join("femsteg"), weeks)?;
        kinds.push(full);
    }
    Ok(kinds)
}

/// The files of somebody who has planned this week and the `weeks` before it.
#[expect(clippy::disallowed_methods, reason = "these files are nobody's, and the planner asks the clock too")]
fn fill(folder: &Path, weeks: i64) -> io::Result<()> {
    fs::create_dir_all(folder.join("weeks"))?;
    for (name, text) in support::files(WeekId::of(Local::now().date_naive()), weeks) {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// Starts the program, and ends it after its first frame; how long that took, and the memory held then.
#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn start(kind: &Kind) -> Fallible<(Duration, (u64, u64))> {
    let pair = native_pty_system().openpty(SIZE)?;
    let (tell, seen) = channel();
    let reader = pair.master.try_clone_reader()?;
    thread::spawn(move || watch(reader, &tell));
    let mut keys = pair.master.take_writer()?;
    let command = command(kind);
    let begin = Instant::now();
    let mut child = pair.slave.spawn_command(command)?;
    drop(pair.slave);
    let end = first_frame(&seen).ok_or_else(|| format!("{} has drawn nothing", kind.name))?;
    let memory = memory(&*child);
    keys.write_all(b"\x03")?;
    child.wait()?;
    Ok((end.duration_since(begin), memory))
}

fn command(kind: &Kind) -> CommandBuilder {
    let mut command = CommandBuilder::new(&kind.program);
    command.args(kind.arguments);
    command.env_clear();
    command.env("TERM", "xterm-256color");
    command.env("LANG", "nb_NO.UTF-8");
    command.env("HOME", &kind.folder);
    command.env("FEMSTEG_DIR", kind.folder.join("femsteg"));
    command.env("FEMSTEG_STATE_DIR", kind.folder.join("state"));
    command
}

fn first_frame(seen: &Receiver<Instant>) -> Option<Instant> {
    seen.recv_timeout(PATIENCE).ok()
}

/// Reads all that is drawn until the program ends, and tells when the first frame was there.
#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn watch(mut reader: impl Read, tell: &Sender<Instant>) {
    let mut drawn = Vec::new();
    let mut buffer = [0; 8 * 1024];
    let mut told = false;
    while let Ok(length @ 1..) = reader.read(&mut buffer) {
        drawn.extend_from_slice(&buffer[..length]);
        if !told && LAST_WORDS.iter().any(|word| drawn.windows(word.len()).any(|bytes| bytes == word.as_bytes())) {
            told = tell.send(Instant::now()).is_ok();
        }
    }
}

/// Resident memory in KiB, now and at its highest; zeros where the system does not tell it.
fn memory(child: &dyn Child) -> (u64, u64) {
    let id = child.process_id().unwrap_or_default();
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim_end_matches("kB").trim().parse().ok()
    };
    (field("VmRSS:").unwrap_or_default(), field("VmHWM:").unwrap_or_default())
}

fn report(kinds: &[Kind], times: &mut [Vec<Duration>], memory: &[(u64, u64)]) -> Fallible<()> {
    let medians: Vec<Duration> = times.iter_mut().map(|times| support::median(times)).collect();
    // On a machine that does much else, the fastest says more than the median.
    let fastest: Vec<Duration> = times.iter().filter_map(|times| times.iter().min()).copied().collect();
    let to_floor = |times: &[Duration], index: usize| times[index].as_secs_f64() / times[0].as_secs_f64();
    println!("first frame, {} rounds in turn", times[0].len());
    println!("             median  to floor  fastest  to floor       RSS    highest");
    for (index, Kind { name, .. }) in kinds.iter().enumerate() {
        let (median, best, (now, highest)) = (medians[index], fastest[index], memory[index]);
        let (usual, least) = (to_floor(&medians, index), to_floor(&fastest, index));
        println!("{name:10} {median:8.2?} {usual:7.2} × {best:8.2?} {least:7.2} × {now:5} KiB  {highest:5} KiB");
    }
    println!("520 weeks to 0 weeks: {:.3} ×", medians[3].as_secs_f64() / medians[2].as_secs_f64());
    println!("the release binary: {} bytes", fs::metadata(PLANNER)?.len());
    Ok(())
}
