//! What is read for the user while the loop goes on: what past weeks say, and another week to be opened.
//!
//! Invariant: each thread answers with messages alone, and ends with its answer.

use std::sync::mpsc::Sender;
use std::thread;

use super::Input;
use crate::app::msg::Event;
use crate::domain::record::from_table;
use crate::domain::talk::Agreement;
use crate::domain::{FileId, Past, PastWeek, Problem, Record, Sheet, Talk, TalkId, WeekId};
use crate::review::chronicle::Part;
use crate::store::Store;

/// A screenful is told first, so that the list shows at once; the rest comes in larger parts.
const FIRST: usize = 30;
const REST: usize = 300;

/// Tells which one-to-ones are open files, then what the weeks other than `open` say: first the newest, which facts ask for most, then all.
pub(super) fn read_past(store: Store, open: WeekId, tell: Sender<Input>) {
    let read = move || {
        if tell.send(Input::Event(Event::Talks(open_talks(&store)))).is_err() {
            return;
        }
        let mut weeks = store.weeks().unwrap_or_default();
        weeks.retain(|week| *week != open);
        let mut past = Vec::with_capacity(weeks.len());
        for (index, week) in weeks.iter().enumerate() {
            let sheet = store.load(FileId::Week(*week));
            if sheet.closing().is_none() {
                past.push(PastWeek::of(*week, &from_table(&sheet.table).0));
            }
            let is_told = index + 1 == FIRST || index + 1 == weeks.len();
            if is_told && tell.send(Input::Event(Event::Past(Past::new(past.clone())))).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name("past".to_owned()).spawn(read).ok();
}

/// Tells what every week but `open` and every one-to-one says, newest first.
pub(super) fn read_chronicle(store: Store, open: WeekId, tell: Sender<Input>) {
    let read = move || {
        for part in chronicle(&store, Some(open)) {
            if tell.send(Input::Event(Event::Chronicle(part))).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name("chronicle".to_owned()).spawn(read).ok();
}

/// Every week but `open` and every one-to-one, as they are read: a screenful of each first, which is all that most look
/// at, and the rest in larger parts, the one-to-ones with the first of them.
pub fn chronicle(store: &Store, open: Option<WeekId>) -> impl Iterator<Item = Part> {
    let mut weeks = store.weeks().unwrap_or_default();
    weeks.retain(|week| Some(*week) != open);
    let mut talks = store.talks().unwrap_or_default();
    let later = talks.split_off(talks.len().min(FIRST));
    let (first, rest) = weeks.split_at(weeks.len().min(FIRST));
    let mut parts = vec![(first.to_vec(), talks)];
    parts.extend(rest.chunks(REST).map(|weeks| (weeks.to_vec(), Vec::new())));
    // Where there is but one part, it has all of them.
    if let Some((_, talks)) = parts.iter_mut().take(2).next_back() {
        talks.extend(later);
    }
    let mut left = weeks.len();
    parts.into_iter().enumerate().map(move |(number, (weeks, talks))| {
        left -= weeks.len();
        let mut part = Part { left, is_first: number == 0, ..Part::default() };
        for talk in talks {
            take(store, FileId::Talk(talk), &mut part.unreadable, |said| part.talks.push((talk, said)));
        }
        for week in weeks {
            take(store, FileId::Week(week), &mut part.unreadable, |said| part.weeks.push((week, said)));
        }
        part
    })
}

fn take<R: Record + Default>(store: &Store, file: FileId, unreadable: &mut Vec<Problem>, keep: impl FnOnce(R)) {
    let sheet = store.load(file);
    match sheet.closing() {
        Some(problem) => unreadable.push(problem.clone()),
        None => keep(from_table(&sheet.table).0),
    }
}

/// The one-to-ones that somebody may want to write in: those that are prepared, those with open agreements, and the
/// last one held, which the next one looks back to.
fn open_talks(store: &Store) -> Vec<(TalkId, Sheet)> {
    let mut is_last = true;
    let wanted = |(_, sheet): &(TalkId, Sheet)| {
        let talk: Talk = from_table(&sheet.table).0;
        !talk.is_held() || std::mem::take(&mut is_last) || talk.agreements().any(Agreement::is_open)
    };
    let talks = store.talks().unwrap_or_default().into_iter();
    talks.map(|talk| (talk, store.load(FileId::Talk(talk)))).filter(wanted).collect()
}

/// Reads the week `week` to be opened, and the last written one before it.
pub(super) fn turn(store: Store, week: WeekId, tell: Sender<Input>) {
    let read = move || {
        let sheet = Box::new(store.load(FileId::Week(week)));
        let last = store.last_written(week).map(Box::new);
        tell.send(Input::Event(Event::Turned(week, sheet, last))).ok();
    };
    thread::Builder::new().name("turn".to_owned()).spawn(read).ok();
}
