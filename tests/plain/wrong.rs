//! What goes wrong: lines that are no answers, files that cannot be read, cannot be written, or are written by
//! somebody else meanwhile.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use super::{WEEK, desk_with, files, new_desk, run, used};
use crate::commands::Desk;

const MONDAY: &str = "2026-11-23";

#[test]
fn a_line_that_is_no_answer_is_told_and_asked_again() {
    let desk = new_desk();
    let long = [vec![b'x'; 100_000], b"\n".to_vec()].concat();
    let lines = [b"H\xf8ringen\n".to_vec(), long, b"H\xc3\xb8ringen\n".to_vec()].concat();
    let done = run(&desk, "plan", MONDAY, lines);
    let out = String::from_utf8(done.stdout).unwrap();
    assert_eq!((done.status.code(), out.matches("Hva må lykkes").count()), (Some(0), 3), "{out}");
    assert!(out.contains("ikke skrevet i UTF-8") && out.contains("Linja er for lang"), "{out}");
    assert!(desk.read(WEEK).contains("focus = \"Høringen\"\n"));
}

#[test]
fn what_a_terminal_would_act_on_is_never_printed() {
    let desk = new_desk();
    let done = run(&desk, "plan", MONDAY, "a\u{1b}[31mb\u{7}\n<\n");
    super::is_plain(&String::from_utf8(done.stdout).unwrap());
    assert!(desk.read(WEEK).contains("focus = "));
}

#[test]
fn a_day_that_is_not_understood_is_asked_again_and_stays_as_written() {
    let desk = new_desk();
    let done = run(&desk, "plan", MONDAY, "\nArkivet\n\ntirsdagg\n");
    let out = String::from_utf8(done.stdout).unwrap();
    assert!(out.contains("Ikke forstått som en uke ennå. Det står som skrevet.\nI hvilken uke"), "{out}");
    assert!(out.contains("ser du på det igjen? [tirsdagg]\n"), "{out}");
    assert!(desk.read(WEEK).contains("revisit = \"tirsdagg\""));
}

#[test]
fn a_week_that_cannot_be_read_is_left_alone() {
    let desk = new_desk();
    desk.write(WEEK, "schema = 1\nfocus = \"Høringen\n");
    let before = files(&desk);
    let done = run(&desk, "plan", MONDAY, "Noe annet\n");
    let complaint = String::from_utf8(done.stderr).unwrap();
    assert_eq!((done.status.code(), done.stdout.as_slice()), (Some(1), &b""[..]), "{complaint}");
    assert!(complaint.contains("2026-W48.toml, linje 2"), "{complaint}");
    assert_eq!(files(&desk), before);
}

#[test]
fn another_file_that_cannot_be_read_is_told_of_and_passed_by() {
    let desk = desk_with(&used());
    desk.write("profile.toml", "contribution = \"Regler\n");
    let done = run(&desk, "plan", MONDAY, "Høringen\n\n>\n>\n>\n2\n2\n\n");
    let (out, complaint) = (String::from_utf8(done.stdout).unwrap(), String::from_utf8(done.stderr).unwrap());
    assert_eq!(done.status.code(), Some(0), "{out}");
    assert!(complaint.contains("profile.toml, linje 1"), "{complaint}");
    assert!(!out.contains("Hva bidrar du til"), "{out}");
    assert!(out.ends_with("Planen for uke 48 er lagret.\n"), "{out}");
    assert_eq!(desk.read("profile.toml"), "contribution = \"Regler\n");
}

#[test]
fn only_rituals_are_asked_in_lines() {
    let done = run(&new_desk(), "show", MONDAY, "");
    let complaint = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(2), "{complaint}");
    assert!(complaint.contains("--plain"), "{complaint}");
}

/// A shell with `script`, in which `"$0" "$@"` is the program.
#[cfg(unix)]
fn shell(desk: &Desk, script: &str) -> Command {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_femsteg"), "plan", "--plain", "--today", MONDAY, "--seed", "1"]);
    command.env("FEMSTEG_DIR", desk.dir()).env("FEMSTEG_STATE_DIR", desk.root().join("state"));
    command
}

#[cfg(unix)]
#[test]
fn what_cannot_be_saved_is_told_at_once_and_at_the_end() {
    let desk = new_desk();
    // No file may grow: every write fails.
    let mut child = shell(&desk, "ulimit -f 0; exec \"$0\" \"$@\"");
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("Høringen\n\n".as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    let (out, complaint) = (String::from_utf8(done.stdout).unwrap(), String::from_utf8(done.stderr).unwrap());
    assert_eq!(done.status.code(), Some(1), "{out}{complaint}");
    let told = out.find("Ikke lagret: ").unwrap();
    assert!(told < out.find("Hva legger du til side").unwrap(), "{out}");
    assert!(complaint.starts_with("Teksten ble ikke lagret: "), "{complaint}");
}

#[cfg(unix)]
#[test]
fn nobody_needs_to_listen() {
    let desk = new_desk();
    let mut child = shell(&desk, "exec \"$0\" \"$@\" >&-").stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("Høringen\nArkivet\n".as_bytes()).unwrap();
    assert!(child.wait().unwrap().code().is_some());
    assert!(desk.read(WEEK).contains("what = \"Arkivet\""));
}

#[cfg(unix)]
#[test]
fn input_that_is_closed_is_at_its_end() {
    let desk = Desk::new();
    let done = shell(&desk, "exec \"$0\" \"$@\" <&-").output().unwrap();
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    assert_eq!(Desk::everything(&desk.dir()), Vec::<std::path::PathBuf>::new());
    // A folder cannot be read as lines are; that is told.
    let done = shell(&desk, "exec \"$0\" \"$@\" < /").output().unwrap();
    assert_eq!(done.status.code(), Some(1), "{done:?}");
}

/// The program, which is talked with line by line.
struct Talk {
    child: Child,
    lines: Receiver<String>,
    input: Option<ChildStdin>,
}

/// So long is waited for a line. It only has to be longer than any machine is busy.
const PATIENCE: Duration = Duration::from_secs(30);

impl Talk {
    fn begin(desk: &Desk, ritual: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_femsteg"));
        command.args(ritual.split(' ')).args(["--plain", "--today", MONDAY, "--seed", "1"]);
        command.env("FEMSTEG_DIR", desk.dir()).env("FEMSTEG_STATE_DIR", desk.root().join("state"));
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (tell, lines) = channel();
        let output = BufReader::new(child.stdout.take().unwrap());
        thread::spawn(move || output.lines().map_while(Result::ok).all(|line| tell.send(line).is_ok()));
        let input = child.stdin.take();
        Self { child, lines, input }
    }

    /// Reads on until a line has `text` in it.
    fn hears(self, text: &str) -> Self {
        let mut heard = Vec::new();
        while !heard.last().is_some_and(|line: &String| line.contains(text)) {
            let line = self.lines.recv_timeout(PATIENCE);
            heard.push(line.unwrap_or_else(|_| panic!("{text} is not said, but {heard:#?}")));
        }
        self
    }

    fn says(mut self, line: &str) -> Self {
        writeln!(self.input.as_mut().unwrap(), "{line}").unwrap();
        self
    }

    /// The input ends; how the program does.
    fn ends(mut self) -> Option<i32> {
        drop(self.input.take());
        while self.lines.recv_timeout(PATIENCE).is_ok() {}
        self.child.wait().unwrap().code()
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        // At the end of its input it ends by itself; where it does not, it must not outlast the test.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

const THEIRS: &str = "schema = 1\nweek = \"2026-W48\"\nstatus = \"open\"\nfocus = \"Arkivet\"\n";

#[test]
fn what_somebody_else_changed_too_is_asked_about_at_once() {
    let desk = new_desk();
    let talk = Talk::begin(&desk, "plan").hears("Hva må lykkes");
    desk.write(WEEK, THEIRS);
    let talk = talk.says("Høringen").hears("Noen har endret det samme").hears("Her: Høringen").hears("I fila: Arkivet");
    let talk = talk.hears("Hva skal stå?");
    assert_eq!(desk.read(WEEK).matches("Høringen").count(), 0, "nobody has decided yet");
    let talk =
        talk.says("behold mitt").hears("steg 1 av 5").hears("1. Hva legger du til side").says("Reisen").hears("Hvem");
    assert_eq!(talk.ends(), Some(0));
    let week = desk.read(WEEK);
    assert!(week.contains("focus = \"Høringen\"") && week.contains("what = \"Reisen\""), "{week}");
}

#[test]
fn where_nobody_decides_both_texts_are_kept() {
    let desk = new_desk();
    let talk = Talk::begin(&desk, "plan").hears("Hva må lykkes");
    desk.write(WEEK, THEIRS);
    let talk = talk.says("Høringen").hears("Hva skal stå?");
    assert_eq!(talk.ends(), Some(1));
    assert!(desk.read(WEEK).contains("focus = \"Arkivet\""));
    let rescued = Desk::everything(&desk.root().join("state")).into_iter();
    let rescued = rescued.filter(|path| path.to_string_lossy().contains("rescue") && path.is_file());
    let rescued: Vec<String> = rescued.map(|path| fs::read_to_string(path).unwrap()).collect();
    assert!(rescued.iter().any(|text| text.contains("focus = \"Høringen\"")), "{rescued:?}");
    Talk::begin(&desk, "plan").hears("Én annen utgave venter").ends();
}

#[test]
fn an_edit_of_another_field_is_taken_in() {
    let desk = new_desk();
    let talk = Talk::begin(&desk, "plan").hears("Hva må lykkes");
    desk.write(WEEK, THEIRS.replace("focus", "plan_b"));
    assert_eq!(talk.says("Høringen").hears("1. Hva legger").ends(), Some(0));
    let week = desk.read(WEEK);
    assert!(week.contains("plan_b = \"Arkivet\"") && week.contains("focus = \"Høringen\""), "{week}");
}

#[test]
fn the_last_answer_is_asked_about_too() {
    let desk = new_desk();
    let week = format!("{THEIRS}\n[[priority]]\nid = \"a2aa\"\ntitle = \"Utkast\"\n");
    desk.write(WEEK, &week);
    let talk = Talk::begin(&desk, "close --quick").hears("1. Hvordan gikk det");
    desk.write(WEEK, format!("{week}outcome = \"moved\"\n"));
    let talk = talk.says("ferdig").hears("Her: ferdig").hears("I fila: flyttet").hears("Hva skal stå?");
    assert_eq!(talk.says("1").ends(), Some(0));
    let week = desk.read(WEEK);
    assert!(week.contains("outcome = \"done\"") && week.contains("status = \"closed\""), "{week}");
}
