//! A fault in the program: nothing typed is lost, the terminal is given back, and none of the user's words are said.
//!
//! The program has no fault that is known, so each test starts this executable again as a program with one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use femsteg::app::docs::Sheets;
use femsteg::app::{App, Begin, Opening, Whose};
use femsteg::locale::{Language, Texts};
use femsteg::shell::{Clock, Draw, run_drawing};
use femsteg::store::Store;
use femsteg::store::disk::{Content, Disk, Handle, RealDisk};
use femsteg::store::folders::Folders;
use femsteg::ui;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;

use super::leaving::FAREWELL;
use super::{Planner, WEEK, tap};
use crate::commands::Desk;

/// What nobody else is to read.
const SECRET: &str = "hemmelig";

/// The file in which a planner with a fault leaves what it ended with.
const ENDING: &str = "ending";

/// Runs the ignored test `name` as a program, without a terminal.
fn program(name: &str) -> Output {
    let program = std::env::current_exe().unwrap();
    Command::new(program).env_clear().args(arguments(name)).output().unwrap()
}

fn arguments(name: &str) -> [String; 4] {
    [format!("terminal::panics::{name}"), "--exact".to_owned(), "--ignored".to_owned(), "--nocapture".to_owned()]
}

/// Whoever runs all ignored tests means none of these.
fn is_program() -> bool {
    std::env::args().any(|argument| argument == "--exact")
}

#[test]
fn a_command_that_panics_says_where_and_nothing_else() {
    let ended = program("a_command_with_a_fault");
    let said = format!("{}{}", String::from_utf8_lossy(&ended.stdout), String::from_utf8_lossy(&ended.stderr));
    assert!(!ended.status.success(), "{said}");
    assert!(said.contains(&format!("femsteg: {}:", file!())) && !said.contains(SECRET), "{said}");
}

#[test]
#[ignore = "run by a_command_that_panics_says_where_and_nothing_else"]
fn a_command_with_a_fault() {
    if !is_program() {
        return;
    }
    // The arguments are those of a test, and mean nothing to it; what a command leaves behind is all that counts.
    femsteg::cli::run();
    panic!("{SECRET}");
}

/// Runs the ignored test `name` as a program, in a terminal.
fn planner(desk: &Desk, name: &str) -> Planner {
    let program = std::env::current_exe().unwrap();
    let mut planner = Planner::in_shell(desk, &format!("exec {} {}", program.display(), arguments(name).join(" ")));
    planner.see("steg 1 av 5");
    planner
}

/// The planner, as far as it has no fault. What it ended with stands in a file afterwards, as the terminal may take
/// nothing; for the same reason the test that it runs in has no say in the end.
#[expect(clippy::disallowed_methods, reason = "the terminal has been given back")]
fn plan(disk: impl Disk + 'static, draw: impl Draw) {
    if !is_program() {
        return;
    }
    let folders = Folders::find(Some("plan".into()), Some("state".into())).unwrap();
    let clock = Clock::start(Some("2026-11-23".parse().unwrap()));
    let opening = Opening {
        week: "2026-W48".parse().unwrap(),
        sheets: Sheets::default(),
        last: None,
        texts: Texts::new(Language::Bokmal),
        language_is_fixed: true,
        seed: 1,
        folder: String::new(),
        editor: String::new(),
        at: clock.now(),
        columns: 80,
        rows: 24,
        first_time: false,
        colour: true,
        theme: None,
        begin: Begin::Plan,
        whose: Whose::Own,
    };
    let ending = run_drawing(Store::new(folders, Arc::new(disk), Arc::new(clock)), opening, clock, draw);
    let mut told = File::create_new(ENDING).unwrap();
    write!(told, "{:?}", ending.trouble).unwrap();
    std::process::exit(ending.code.into());
}

fn ending(desk: &Desk) -> String {
    fs::read_to_string(desk.root().join(ENDING)).unwrap()
}

#[test]
fn a_panic_while_drawing_loses_nothing_and_gives_the_terminal_back() {
    let desk = Desk::new();
    let mut planner = planner(&desk, "a_planner_that_cannot_draw");
    planner.types("Noe").see("Noe").types(&format!(" {SECRET}"));
    assert_eq!(planner.is_gone(), 1);
    assert!(desk.read(WEEK).contains(&format!("focus = \"Noe {SECRET}\"")), "{}", desk.read(WEEK));
    assert!(planner.raw.ends_with(FAREWELL));
    assert_eq!(planner.modes(), planner.modes_before);
    let ending = ending(&desk);
    assert!(ending.contains("saved: true") && ending.contains(file!()) && !ending.contains(SECRET), "{ending}");
}

#[test]
fn a_panic_does_not_wait_for_a_terminal_that_takes_nothing() {
    let desk = Desk::new();
    let mut planner = planner(&desk, "a_planner_that_can_neither_draw_nor_write");
    planner.paste(SECRET).stall();
    assert_eq!(planner.is_gone(), 1);
    assert!(desk.read(WEEK).contains(SECRET));
    assert_eq!(planner.modes(), planner.modes_before);
    assert_eq!(ending(&desk), "None", "nobody could read it");
}

#[test]
#[ignore = "run by a_panic_while_drawing_loses_nothing_and_gives_the_terminal_back"]
fn a_planner_that_cannot_draw() {
    plan(RealDisk, |app, frame| draw_but_for_the_secret(app, frame, || ()));
}

/// Nothing is drawn while the terminal is busy with a frame, so it has to be full between the last frame and the fault.
#[test]
#[ignore = "run by a_panic_does_not_wait_for_a_terminal_that_takes_nothing"]
fn a_planner_that_can_neither_draw_nor_write() {
    let wait_until_full = || while tap::takes_more(&io::stdout()) {};
    plan(RealDisk, move |app, frame| draw_but_for_the_secret(app, frame, wait_until_full));
}

fn draw_but_for_the_secret(app: &App, frame: &mut Buffer, before_the_fault: impl Fn()) -> Option<Position> {
    let cursor = ui::draw(app, frame);
    let drawn: String = frame.content().iter().map(Cell::symbol).collect();
    if drawn.contains(SECRET) {
        before_the_fault();
        panic!("{drawn}");
    }
    cursor
}

#[test]
fn a_panic_while_saving_is_told_and_saved_again() {
    let desk = Desk::new();
    let mut planner = planner(&desk, "a_planner_that_cannot_save");
    planner.types("Noe").see("Ikke lagret: ").see(file!()).see("Lagret ").press("ctrl-c");
    assert_eq!(planner.is_gone(), 0);
    assert!(desk.read(WEEK).contains("focus = \"Noe\""));
    assert!(!String::from_utf8(planner.raw.clone()).unwrap().contains(SECRET));
}

#[test]
#[ignore = "run by a_panic_while_saving_is_told_and_saved_again"]
fn a_planner_that_cannot_save() {
    plan(Fragile::default(), ui::draw);
}

/// A disk on which the first new file meets a fault.
#[derive(Debug, Default)]
struct Fragile(AtomicBool);

impl Disk for Fragile {
    fn create(&self, path: &Path) -> io::Result<Handle> {
        assert!(self.0.swap(true, Ordering::SeqCst), "{SECRET}");
        RealDisk.create(path)
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Content> {
        RealDisk.read(path, limit)
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        RealDisk.make_folder(path)
    }

    fn write(&self, file: &mut Handle, bytes: &[u8]) -> io::Result<usize> {
        RealDisk.write(file, bytes)
    }

    fn sync(&self, file: &Handle) -> io::Result<()> {
        RealDisk.sync(file)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename_new(from, to)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        RealDisk.exchange(one, other)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        RealDisk.sync_folder(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }
}
