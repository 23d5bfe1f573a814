//! What looking back costs with many years behind one, warm, against a frame with one line on it:
//! `cargo bench --bench patterns`.
//!
//! The history is invented, the same in every run. Invariant: what is timed is what a person waits for, from the
//! key to the frame; the files were read before, but for the last line.

#![expect(clippy::print_stdout, reason = "a bench prints what it found")]

#[expect(dead_code, reason = "the weeks of the other benches are all alike")]
mod support;

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::io::{self, Sink, sink};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use femsteg::app::App;
use femsteg::app::msg::{Code, Event, Key, Msg};
use femsteg::domain::WeekId;
use femsteg::review::{Patterns, Span, Window};
use femsteg::shell::Clock;
use femsteg::shell::painter::Painter;
use femsteg::store::Store;
use femsteg::store::disk::RealDisk;
use femsteg::store::folders::Folders;
use femsteg::testing::{Setup, invented};
use femsteg::ui;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

const TODAY: &str = "2026-11-23";
const SIZE: (u16, u16) = (120, 40);
const AREA: Rect = Rect::new(0, 0, SIZE.0, SIZE.1);
/// Fifty years of weeks.
const WEEKS: usize = 2600;
const ROUNDS: usize = 100;
const WARM_UP: usize = 5;

type Screen = Painter<CrosstermBackend<Sink>>;

fn main() -> Result<(), Box<dyn Error>> {
    let mut screen = Painter::new(CrosstermBackend::new(sink()));
    let mut app = planner();
    let weeks = app.chronicle.weeks().len();
    println!("{:44} median      to floor", format!("{weeks} weeks, warm"));
    let floor = measure("the floor: a frame of one line", None, || {
        screen.paint(AREA, |buffer| {
            "Ferdig utkast til høringssvar".render(AREA, buffer);
            None
        })
    })?;
    let floor = Some(floor);
    let last = WeekId::of(app.at.today());
    let whole = Window::whole(&app.chronicle, last);
    for (name, window) in [("patterns of all weeks", whole), ("patterns of a year", Window::back(Span::Year, last))] {
        measure(name, floor, || {
            black_box(Patterns::of(window, &app.chronicle, &app.docs.goals, &app.docs.feedback));
            Ok(())
        })?;
    }
    measure("looking back opened, and left again", floor, || press(&mut app, &mut screen, &["t", "esc"]))?;
    press(&mut app, &mut screen, &["t", "pgdn"])?;
    measure("another span of weeks, and back", floor, || press(&mut app, &mut screen, &["4", "2"]))?;
    press(&mut app, &mut screen, &["4"])?;
    measure("a count of a year opened, and closed", floor, || press(&mut app, &mut screen, &["enter", "enter"]))?;
    press(&mut app, &mut screen, &["pgdn", "pgdn", "pgdn", "pgdn"])?;
    measure("a week on the line of a year, and back", floor, || press(&mut app, &mut screen, &["left", "right"]))?;
    press(&mut app, &mut screen, &["pgdn"])?;
    measure("a week further in the story of the year", floor, || press(&mut app, &mut screen, &["down", "up"]))?;
    one_to_one(&mut screen, floor)
}

/// The one-to-one over 13 weeks opened from the disk, as far as it needs to be read, to its page with the weeks on it.
fn one_to_one(screen: &mut Screen, floor: Option<Duration>) -> Result<(), Box<dyn Error>> {
    let root = tempfile::tempdir()?;
    write(root.path(), &history())?;
    let config = root.path().to_owned();
    let folders = Folders { config, state: root.path().join("state"), runtime: root.path().join("run") };
    let store = Store::new(folders, Arc::new(RealDisk), Arc::new(Clock::start(None)));
    measure("the one-to-one over 13 weeks, from the disk", floor, || {
        let mut app = Setup::on(TODAY).sized(SIZE.0, SIZE.1).open().app;
        press(&mut app, screen, &["o"])?;
        for part in femsteg::shell::chronicle(&store, Some(app.docs.id)).take(1) {
            app.update(Msg { at: app.at, event: Event::Chronicle(part) });
        }
        press(&mut app, screen, &["tab", "4", "pgdn", "pgdn"])
    })?;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "these files are nobody's")]
fn write(folder: &Path, files: &[(String, String)]) -> io::Result<()> {
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}

fn history() -> Vec<(String, String)> {
    let weeks = if support::is_measuring() { WEEKS } else { 60 };
    invented::files(weeks, "2026-W48".parse().unwrap_or_else(|_| unreachable!("it exists")), 1)
}

/// A planner that has read everything.
fn planner() -> App {
    let files = history();
    let setup = Setup::on(TODAY).sized(SIZE.0, SIZE.1);
    let setup = files.iter().fold(setup, |setup, (name, text)| setup.file(name, text));
    setup.open().press("t esc").app
}

/// Presses the keys, each with its frame. What they ask of the world is left undone.
fn press(app: &mut App, screen: &mut Screen, names: &[&str]) -> io::Result<()> {
    for name in names {
        let key = Key::named(name).unwrap_or(Key::plain(Code::Esc));
        app.update(Msg { at: app.at, event: Event::Key(key) });
        screen.paint(AREA, |buffer| ui::draw(app, buffer))?;
    }
    Ok(())
}

/// Prints the median beside its ratio to the floor.
#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn measure(name: &str, floor: Option<Duration>, mut one: impl FnMut() -> io::Result<()>) -> io::Result<Duration> {
    let rounds = if support::is_measuring() { ROUNDS } else { 1 };
    let mut times = Vec::new();
    for round in 0..WARM_UP + rounds {
        let begin = Instant::now();
        one()?;
        if round >= WARM_UP {
            times.push(begin.elapsed());
        }
    }
    let median = support::median(&mut times);
    let ratio = median.as_secs_f64() / floor.unwrap_or(median).as_secs_f64();
    println!("{name:44} {median:9.1?} {ratio:8.1} ×");
    Ok(median)
}
