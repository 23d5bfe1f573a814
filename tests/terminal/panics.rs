//! A fault in the program: nothing typed is lost, the terminal is given back, and none of the user's words are said.
//!
//! The program has no fault that is known, so each test starts this executable again as a program with one.

use std::process::{Command, Output};

/// What nobody else is to read.
const SECRET: &str = "hemmelig";

/// Runs the ignored test `name` as a program, without a terminal.
fn program(name: &str) -> Output {
    let program = std::env::current_exe().unwrap();
    Command::new(program).env_clear().args(arguments(name)).output().unwrap()
}

fn arguments(name: &str) -> [String; 4] {
    [format!("terminal::panics::{name}"), "--exact".to_owned(), "--ignored".to_owned(), "--nocapture".to_owned()]
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
    // The arguments are those of a test, and mean nothing to it; what a command leaves behind is all that counts.
    femsteg::cli::run();
    panic!("{SECRET}");
}
