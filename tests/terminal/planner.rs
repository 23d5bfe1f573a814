//! The driver: the real program in a pseudo-terminal, keys in, the screen and the raw bytes out.
//!
//! Invariant: whoever waits here waits on a channel with a deadline, and fails with what stands on the screen;
//! and a program that is still there at the end of a test is ended with it.

mod pace;

use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use femsteg::shell::Clock;
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

use super::tap::Tap;
pub(super) use pace::says;

use crate::commands::Desk;

/// So long is waited for the screen. It only has to be longer than any machine is busy.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// So soon the program has to be gone: it takes a second at most, and a busy machine a little more to say so.
const SOON: Duration = Duration::from_secs(3);
/// A file is looked at so often.
const GLANCE: Duration = Duration::from_millis(5);
/// The arguments that make every run the same.
const ARGUMENTS: [&str; 4] = ["--today", "2026-11-23", "--seed", "1"];

/// The program in its terminal.
pub(super) struct Planner {
    screen: vt100::Parser,
    /// Everything that the program has written to the terminal.
    pub(super) raw: Vec<u8>,
    output: Receiver<Vec<u8>>,
    end: Receiver<ExitStatus>,
    ended: Option<ExitStatus>,
    pid: Pid,
    /// `None` once the terminal was closed.
    terminal: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Box<dyn Write + Send>>,
    tap: Arc<Tap>,
    /// What the terminal did with keys and lines before the program came.
    pub(super) modes_before: Modes,
    /// Runs from the start of the program.
    pub(super) clock: Clock,
}

/// A screen, to be compared with another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) lines: Vec<String>,
    cursor: (u16, u16),
}

/// Starting.
impl Planner {
    /// In a terminal of 80×24.
    pub(super) fn open(desk: &Desk) -> Self {
        Self::sized(desk, 80, 24)
    }

    pub(super) fn sized(desk: &Desk, columns: u16, rows: u16) -> Self {
        Self::start(desk, CommandBuilder::new(env!("CARGO_BIN_EXE_femsteg")), (columns, rows))
    }

    /// A shell with `script`, in which `"$0" "$@"` is the program.
    pub(super) fn in_shell(desk: &Desk, script: &str) -> Self {
        let mut shell = CommandBuilder::new("/bin/sh");
        shell.args(["-c", script, env!("CARGO_BIN_EXE_femsteg")]);
        Self::start(desk, shell, (80, 24))
    }

    fn start(desk: &Desk, mut command: CommandBuilder, (columns, rows): (u16, u16)) -> Self {
        command.args(ARGUMENTS);
        command.env_clear();
        command.cwd(desk.root());
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "nb_NO.UTF-8"), ("PATH", "/usr/bin:/bin")] {
            command.env(name, value);
        }
        for (name, folder) in [("HOME", "home"), ("FEMSTEG_STATE_DIR", "state")] {
            command.env(name, desk.root().join(folder));
        }
        command.env("FEMSTEG_DIR", desk.dir());
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let modes_before = modes(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        let tap = Arc::new(Tap::default());
        Self {
            screen: screen(columns, rows),
            raw: Vec::new(),
            output: reader(&*pair.master, tap.clone()),
            pid: Pid::from_raw(child.process_id().unwrap().try_into().unwrap()).unwrap(),
            end: waiter(child),
            ended: None,
            keys: Some(pair.master.take_writer().unwrap()),
            terminal: Some(pair.master),
            tap,
            modes_before,
            clock: Clock::start(None),
        }
    }
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// A terminal that does not tell its size has one all the same.
fn screen(columns: u16, rows: u16) -> vt100::Parser {
    if columns == 0 || rows == 0 { vt100::Parser::new(24, 80, 0) } else { vt100::Parser::new(rows, columns, 0) }
}

/// What a terminal does with keys and lines, as text, to be compared.
type Modes = String;

fn modes(terminal: &dyn MasterPty) -> Modes {
    format!("{:?}", terminal.get_termios().unwrap())
}

/// A thread that hands on what is written to the terminal, as long as the tap lets it, until nobody can write
/// to it any more.
fn reader(terminal: &dyn MasterPty, tap: Arc<Tap>) -> Receiver<Vec<u8>> {
    let mut output = terminal.try_clone_reader().unwrap();
    let (tell, chunks) = channel();
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = output.read(&mut bytes) {
            if tell.send(bytes[..count].to_vec()).is_err() || !tap.lets_on() {
                return;
            }
        }
    });
    chunks
}

fn waiter(mut child: Box<dyn Child + Send + Sync>) -> Receiver<ExitStatus> {
    let (tell, end): (Sender<ExitStatus>, _) = channel();
    thread::spawn(move || tell.send(child.wait().unwrap()).ok());
    end
}

/// The keyboard.
impl Planner {
    /// Presses keys, parted by spaces, named as in the key table. Esc has to be the last one, and something has
    /// to be seen before the next: only what follows it tells Esc from Alt.
    pub(super) fn press(&mut self, keys: &str) -> &mut Self {
        let names: Vec<&str> = keys.split_whitespace().collect();
        assert!(!names.iter().rev().skip(1).any(|name| *name == "esc"), "{keys}");
        let bytes: String = names.into_iter().map(bytes_of).collect();
        self.types(&bytes)
    }

    pub(super) fn types(&mut self, text: &str) -> &mut Self {
        let keys = self.keys.as_mut().unwrap();
        keys.write_all(text.as_bytes()).and_then(|()| keys.flush()).unwrap();
        self
    }

    /// As a terminal does that was asked to mark what is pasted.
    pub(super) fn paste(&mut self, text: &str) -> &mut Self {
        self.types(&format!("\x1b[200~{text}\x1b[201~"))
    }
}

fn bytes_of(key: &str) -> &str {
    match key {
        "enter" => "\r",
        "esc" => "\x1b",
        "tab" => "\t",
        "backspace" => "\x7f",
        "left" => "\x1b[D",
        "home" => "\x1b[H",
        "pgup" => "\x1b[5~",
        "pgdn" => "\x1b[6~",
        "f2" => "\x1bOQ",
        "ctrl-e" => "\x05",
        "ctrl-u" => "\x15",
        "ctrl-c" => "\x03",
        "ctrl-z" => "\x1a",
        typed if typed.len() == 1 => typed,
        other => panic!("{other} has no bytes yet"),
    }
}

/// The screen.
impl Planner {
    /// Waits until `text` stands on the screen. A frame that is half drawn still has words of the one before.
    pub(super) fn see(&mut self, text: &str) -> &mut Self {
        self.until(text, |planner| planner.is_settled() && planner.text().contains(text))
    }

    /// Waits until `text` is no more on the screen.
    pub(super) fn see_no(&mut self, text: &str) -> &mut Self {
        self.until(&format!("no {text}"), |planner| planner.is_settled() && !planner.text().contains(text))
    }

    /// Waits until `is` holds.
    pub(super) fn until(&mut self, what: &str, is: impl Fn(&Self) -> bool) -> &mut Self {
        let latest = self.clock.now().run + PATIENCE;
        while !is(self) {
            match self.output.recv_timeout(latest.saturating_sub(self.clock.now().run)) {
                Ok(bytes) => self.take_in(&bytes),
                Err(error) => panic!("{}", self.missing(what, error)),
            }
        }
        self
    }

    /// Waits until the file says `text`, whatever the screen shows.
    pub(super) fn until_in(&mut self, file: &Path, text: &str) -> &mut Self {
        let latest = self.clock.now().run + PATIENCE;
        while !fs::read_to_string(file).is_ok_and(|saved| saved.contains(text)) {
            match self.output.recv_timeout(GLANCE) {
                Ok(bytes) => self.take_in(&bytes),
                Err(error) if self.clock.now().run > latest => panic!("{}", self.missing(text, error)),
                Err(_) => {}
            }
        }
        self
    }

    fn missing(&self, what: &str, error: RecvTimeoutError) -> String {
        let mut words = format!("waiting for “{what}”: {error}; the screen says\n");
        for line in self.text().lines() {
            writeln!(words, "  |{line}").unwrap();
        }
        words
    }

    /// Until nothing more can come.
    fn take_in_the_rest(&mut self) {
        while let Ok(bytes) = self.output.recv_timeout(PATIENCE) {
            self.take_in(&bytes);
        }
    }

    fn take_in(&mut self, bytes: &[u8]) {
        self.raw.extend_from_slice(bytes);
        self.screen.process(bytes);
    }

    pub(super) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    pub(super) fn text(&self) -> String {
        self.screen().contents()
    }

    /// What stands on the screen once a frame is whole, but for when it was saved last; and where the cursor is.
    pub(super) fn picture(&mut self) -> Picture {
        self.until("a whole frame", Self::is_whole).picture_now()
    }

    /// Waits until the screen shows `wanted`.
    pub(super) fn see_picture(&mut self, wanted: &Picture) -> &mut Self {
        self.until(&format!("{wanted:#?}"), |planner| planner.is_whole() && planner.picture_now() == *wanted)
    }

    fn picture_now(&self) -> Picture {
        let without = |line: &str| line.split("Lagret ").next().unwrap_or_default().trim_end().to_owned();
        Picture { lines: self.text().lines().map(without).collect(), cursor: self.screen().cursor_position() }
    }

    /// No frame is half drawn, or the screen is a shell's.
    fn is_settled(&self) -> bool {
        !self.screen().alternate_screen() || self.is_whole()
    }

    /// A frame ends with plain colours, and then with a hidden cursor or with a shown one and its place.
    fn is_whole(&self) -> bool {
        const PLAIN: &[u8] = b"\x1b[59m\x1b[0m";
        let Some(at) = self.raw.windows(PLAIN.len()).rposition(|bytes| bytes == PLAIN) else { return false };
        let end = &self.raw[at + PLAIN.len()..];
        let place = end.strip_prefix(b"\x1b[?25h\x1b[").and_then(|place| place.strip_suffix(b"H"));
        end == b"\x1b[?25l" || place.is_some_and(|place| !place.contains(&b'\x1b'))
    }

    /// Scribbles over the picture, as another program that writes to the same terminal.
    pub(super) fn spoil(&mut self) {
        self.screen.process(b"\x1b[H\x1b[2Junfamiliar words");
    }
}

/// The terminal and the process.
impl Planner {
    pub(super) fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.terminal.as_ref().unwrap().resize(size(columns, rows)).unwrap();
        self.screen.screen_mut().set_size(rows.max(1), columns.max(1));
        self
    }

    pub(super) fn signal(&mut self, signal: Signal) -> &mut Self {
        kill_process(self.pid, signal).unwrap();
        self
    }

    pub(super) fn pid(&self) -> Pid {
        self.pid
    }

    pub(super) fn modes(&self) -> Modes {
        modes(&**self.terminal.as_ref().unwrap())
    }

    /// Closes the terminal under the program, while `text` is typed. The thread that reads holds the terminal
    /// open and waits for output, so there has to be some for it to let go. The program may not have read all
    /// of `text` then, and the system drops the rest.
    pub(super) fn close_while_typing(&mut self, text: &str) {
        self.tap.take_away();
        self.types(text);
        self.take_in_the_rest();
        (self.keys, self.terminal) = (None, None);
    }

    /// From now on nothing is read from the terminal, as over a connection that stands still, and it is full.
    pub(super) fn stall(&mut self) -> &mut Self {
        self.tap.close(&self.terminal.as_ref().unwrap().tty_name().unwrap());
        self
    }

    /// The connection goes on.
    pub(super) fn flow(&mut self) -> &mut Self {
        self.tap.open();
        self
    }

    pub(super) fn is_there(&self) -> bool {
        self.ended.is_none() && self.end.try_recv().is_err()
    }

    /// Puts the keyboard away and leaves the screen open. Some terminals type what ends a file when they do so,
    /// behind a line break; the library here is the one of such a terminal, and asks which character that is.
    pub(super) fn put_keyboard_away(&mut self) -> &mut Self {
        self.keys = None;
        self
    }

    /// Ends it as nothing can prevent.
    pub(super) fn kill(&mut self) {
        self.signal(Signal::KILL);
        self.ended = Some(self.end.recv_timeout(PATIENCE).unwrap());
    }

    /// Waits until the program is gone, which it has to be soon, and takes in what it wrote last. Its exit code.
    pub(super) fn is_gone(&mut self) -> u32 {
        let latest = self.clock.now().run + SOON;
        let Ok(ended) = self.end.recv_timeout(latest.saturating_sub(self.clock.now().run)) else {
            panic!("{}", self.missing("the end", RecvTimeoutError::Timeout));
        };
        self.flow();
        self.take_in_the_rest();
        assert_eq!(ended.signal(), None);
        self.ended = Some(ended.clone());
        ended.exit_code()
    }
}

impl Drop for Planner {
    fn drop(&mut self) {
        // A process whose end was heard of is no more, and its number may be another's.
        if self.ended.is_none() && self.end.try_recv().is_err() {
            kill_process(self.pid, Signal::KILL).ok();
            // It may hold files in the folder that is removed next.
            self.end.recv_timeout(PATIENCE).ok();
        }
    }
}
