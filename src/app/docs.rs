//! The files that are open, and when each is to be saved.
//!
//! Invariant: what is typed stands in the record at once and in a [`Save`] soon after; it is called saved
//! only when the disk says so, and an edit made elsewhere is never overwritten.

mod kept;
mod settle;

use std::time::Duration;

use super::msg::Moment;
use crate::domain::change::{Change, apply_all, diff, put_at};
use crate::domain::entry::Scalar;
use crate::domain::record::{Expected, Mismatch, from_table, put, to_table};
use crate::domain::{
    Clash, Feedback, FileId, Goals, Merged, Path, Place, Problem, ProblemKind, Profile, Record, Save, SaveFault, Saved,
    Settings, Sheet, Table, Talk, TalkId, Week, WeekId, merge,
};
pub use kept::Kept;
pub use settle::Choice;

/// A failed save is tried again after a second, then after twice as long each time, up to half a minute.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// A field of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldRef {
    pub file: FileId,
    pub path: Path,
}

/// So many files are open always; behind them comes the one-to-one.
const FIXED: usize = 6;

/// Which saves do not wait for their time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    WhenDue,
    /// Those that hold something typed; what failed waits for its next try.
    Typed,
    /// All of them: a field was left, or the program ends.
    All,
}

/// The open files: the records, and what is known of each file.
#[derive(Debug, Clone)]
pub struct Docs {
    pub id: WeekId,
    pub week: Week,
    pub goals: Goals,
    pub feedback: Feedback,
    pub profile: Profile,
    pub settings: Settings,
    pub place: Place,
    /// The one-to-ones that are open, in no order.
    talks: Vec<(TalkId, Talk)>,
    /// In the order of [`Docs::files`].
    kept: Vec<Kept>,
}

/// What was read for the first frame.
#[derive(Debug, Clone, Default)]
pub struct Sheets {
    pub week: Sheet,
    pub goals: Sheet,
    pub feedback: Sheet,
    pub profile: Sheet,
    pub settings: Sheet,
    pub place: Sheet,
}

impl Docs {
    pub fn new(id: WeekId, sheets: Sheets) -> Self {
        let sheets = Sheets { week: begun(sheets.week), ..sheets };
        let week = from_table(&sheets.week.table).0;
        let Sheets { week: week_sheet, goals, feedback, profile, settings, place } = sheets;
        Self {
            id,
            week,
            goals: from_table(&goals.table).0,
            feedback: from_table(&feedback.table).0,
            profile: from_table(&profile.table).0,
            settings: from_table(&settings.table).0,
            place: from_table(&place.table).0,
            talks: Vec::new(),
            kept: [week_sheet, goals, feedback, profile, settings, Sheet { problems: Vec::new(), ..place }]
                .map(Kept::of)
                .into(),
        }
    }

    /// Opens a one-to-one. One that is open already takes in what its file says now.
    pub fn open_talk(&mut self, id: TalkId, sheet: Sheet, at: Moment) {
        if self.talk(id).is_some() {
            return self.changed(FileId::Talk(id), sheet, at);
        }
        self.talks.push((id, from_table(&sheet.table).0));
        self.kept.push(Kept::of(sheet));
    }

    /// Gives a one-to-one that was not written yet another day.
    pub fn rename_talk(&mut self, from: TalkId, to: TalkId) {
        if let Some((id, _)) = self.talks.iter_mut().find(|(id, _)| *id == from) {
            *id = to;
        }
    }

    pub fn talk(&self, id: TalkId) -> Option<&Talk> {
        self.talks.iter().find(|(other, _)| *other == id).map(|(_, talk)| talk)
    }

    pub fn talk_mut(&mut self, id: TalkId) -> Option<&mut Talk> {
        self.talks.iter_mut().find(|(other, _)| *other == id).map(|(_, talk)| talk)
    }

    /// The open one-to-ones, in no order.
    pub fn talks(&self) -> impl Iterator<Item = (TalkId, &Talk)> {
        self.talks.iter().map(|(id, talk)| (*id, talk))
    }

    /// Puts another week in the place of the one that is open.
    pub fn turn(&mut self, id: WeekId, sheet: Sheet) {
        let sheet = begun(sheet);
        (self.id, self.week) = (id, from_table(&sheet.table).0);
        self.kept[0] = Kept::of(sheet);
    }

    /// The open files, the week first.
    pub fn files(&self) -> impl Iterator<Item = FileId> + '_ {
        let fixed: [FileId; FIXED] =
            [FileId::Week(self.id), FileId::Goals, FileId::Feedback, FileId::Profile, FileId::Settings, FileId::Place];
        fixed.into_iter().chain(self.talks.iter().map(|(id, _)| FileId::Talk(*id)))
    }

    pub(super) fn index(&self, file: FileId) -> Option<usize> {
        self.files().position(|open| open == file)
    }

    pub fn kept(&self, file: FileId) -> Option<&Kept> {
        self.index(file).map(|index| &self.kept[index])
    }

    /// All that is known of the open files, in the order of [`Docs::files`].
    pub fn all_kept(&self) -> &[Kept] {
        &self.kept
    }

    /// Whether the file may be written; a closed one is read-only until its owner mends it.
    pub fn is_open(&self, file: FileId) -> bool {
        self.kept(file).is_some_and(|kept| kept.closing().is_none())
    }

    pub fn table(&self, file: FileId) -> Table {
        match file {
            FileId::Week(_) => to_table(&self.week),
            FileId::Goals => to_table(&self.goals),
            FileId::Feedback => to_table(&self.feedback),
            FileId::Profile => to_table(&self.profile),
            FileId::Talk(id) => self.talk(id).map(to_table).unwrap_or_default(),
            FileId::Settings => to_table(&self.settings),
            FileId::Place => to_table(&self.place),
        }
    }

    /// Takes over what `table` says; returns where it says something else than a field holds.
    fn replace(&mut self, file: FileId, table: &Table) -> Vec<Mismatch> {
        fn take<R: Record + Default>(record: &mut R, table: &Table) -> Vec<Mismatch> {
            let (new, mismatches) = from_table(table);
            *record = new;
            mismatches
        }
        match file {
            FileId::Week(_) => take(&mut self.week, table),
            FileId::Goals => take(&mut self.goals, table),
            FileId::Feedback => take(&mut self.feedback, table),
            FileId::Profile => take(&mut self.profile, table),
            FileId::Talk(id) => self.talk_mut(id).map(|talk| take(talk, table)).unwrap_or_default(),
            FileId::Settings => take(&mut self.settings, table),
            FileId::Place => take(&mut self.place, table),
        }
    }

    fn record(&mut self, file: FileId) -> Option<&mut dyn Record> {
        Some(match file {
            FileId::Week(_) => &mut self.week,
            FileId::Goals => &mut self.goals,
            FileId::Feedback => &mut self.feedback,
            FileId::Profile => &mut self.profile,
            FileId::Talk(id) => return self.talk_mut(id).map(|talk| talk as &mut dyn Record),
            FileId::Settings => &mut self.settings,
            FileId::Place => &mut self.place,
        })
    }

    /// Puts `scalar` into `field`, unless its file is read-only; true when something changed.
    pub fn put(&mut self, field: &FieldRef, scalar: &Scalar, at: Moment) -> bool {
        if !self.is_open(field.file) || self.scalar(field) == *scalar {
            return false;
        }
        let changed = self.record(field.file).is_some_and(|record| put(record, &field.path, scalar));
        if changed {
            self.touch(field.file, at);
        }
        changed
    }

    /// What stands in `field`, of a list as one line; empty text when nothing does.
    pub fn scalar(&self, field: &FieldRef) -> Scalar {
        self.table(field.file).scalar_at(&field.path)
    }

    /// Notes that the file's record was changed.
    pub fn touch(&mut self, file: FileId, at: Moment) {
        if let Some(index) = self.index(file) {
            let first = self.kept[index].touched.map_or(at.run, |(first, _)| first);
            self.kept[index].touched = Some((first, at.run));
        }
    }

    /// Does `changes` to a file's record, as undoing does.
    pub fn change(&mut self, file: FileId, changes: &[Change], at: Moment) {
        let mut table = self.table(file);
        apply_all(&mut table, changes);
        self.replace(file, &table);
        self.touch(file, at);
    }

    /// The saves to be done at `at`.
    pub fn due(&mut self, at: Moment, urgency: Urgency) -> Vec<Save> {
        let files: Vec<FileId> = self.files().collect();
        files.into_iter().filter_map(|file| self.due_one(file, at, urgency)).collect()
    }

    fn due_one(&mut self, file: FileId, at: Moment, urgency: Urgency) -> Option<Save> {
        let index = self.index(file)?;
        let kept = &self.kept[index];
        let time = kept.deadline()?;
        let urgent = match urgency {
            Urgency::WhenDue => false,
            Urgency::Typed => kept.retry.is_none(),
            Urgency::All => true,
        };
        if kept.sent.is_some() || kept.closing().is_some() || (!urgent && at.run < time) {
            return None;
        }
        let now = self.table(file);
        let kept = &mut self.kept[index];
        kept.touched = None;
        kept.retry = None;
        if writes_nothing(&kept.base, &now, &kept.clashes) {
            kept.fault = None;
            return None;
        }
        kept.sent = Some(now.clone());
        Some(Save { file, base: kept.base.clone(), now })
    }

    /// When the next save is due, in running time.
    pub fn next_due(&self) -> Option<Duration> {
        self.kept.iter().filter(|kept| kept.sent.is_none() && kept.closing().is_none()).filter_map(Kept::deadline).min()
    }

    /// The files that hold what somebody typed; where one left off is nobody's text.
    fn typed(&self) -> impl Iterator<Item = (FileId, &Kept)> {
        self.files().zip(&self.kept).filter(|(file, _)| *file != FileId::Place)
    }

    /// Something typed is not in a file yet, or cannot be written there.
    pub fn has_unsaved(&self) -> bool {
        self.typed().any(|(_, kept)| {
            kept.sent.is_some() || kept.touched.is_some() || kept.fault.is_some() || !kept.clashes.is_empty()
        })
    }

    /// A save is on its way.
    pub fn is_saving(&self) -> bool {
        self.kept.iter().any(|kept| kept.sent.is_some())
    }

    /// The first fault there is.
    pub fn fault(&self) -> Option<(FileId, &SaveFault)> {
        self.typed().find_map(|(file, kept)| Some((file, kept.fault.as_ref()?)))
    }

    /// The disk holds what was sent; what was typed or changed elsewhere meanwhile is kept.
    pub fn saved(&mut self, file: FileId, saved: &Saved, at: Moment) {
        let Some(index) = self.index(file) else { return };
        let kept = &mut self.kept[index];
        if let Some(sent) = kept.sent.take() {
            kept.base = without(&sent, &saved.clashes);
        }
        self.meet(index, file, &saved.disk, &saved.clashes, at);
        let kept = &mut self.kept[index];
        kept.fault = None;
        kept.is_new = false;
        kept.retry = None;
        kept.saved_at = Some(at.clock.time());
    }

    pub fn not_saved(&mut self, file: FileId, fault: SaveFault, at: Moment) {
        let Some(index) = self.index(file) else { return };
        let kept = &mut self.kept[index];
        kept.sent = None;
        kept.wait = if kept.fault.is_none() { FIRST_WAIT } else { (kept.wait * 2).min(LONGEST_WAIT) };
        // The same text would be too long again.
        kept.retry = (!matches!(fault, SaveFault::TooLarge(_))).then(|| at.run + kept.wait);
        kept.fault = Some(fault);
    }

    /// The file was changed elsewhere, or read again.
    pub fn changed(&mut self, file: FileId, sheet: Sheet, at: Moment) {
        let Some(index) = self.index(file).filter(|_| file != FileId::Place) else { return };
        self.kept[index].problems = sheet.problems;
        if self.kept[index].closing().is_none() && sheet.exists {
            self.meet(index, file, &sheet.table, &[], at);
        }
    }

    /// Brings together what the file says now (`disk`) and what was changed here since it was last read.
    /// Where both changed the same field, the text here stays on screen and the file's stays in the file;
    /// so it does with the `refused` ones, whose place in the file is its owner's.
    fn meet(&mut self, index: usize, file: FileId, disk: &Table, refused: &[Clash], at: Moment) {
        let Merged { table: here, mut clashes } = merge(file, &self.kept[index].base, &self.table(file), disk);
        let is_told = |clash: &Clash| clashes.iter().any(|told| told.at == clash.at);
        let still = |clash: &&Clash| here.at(&clash.at) != disk.at(&clash.at) && !is_told(clash);
        let more: Vec<Clash> = refused.iter().filter(still).cloned().collect();
        clashes.extend(more);
        let base = without(disk, &clashes);
        let more_to_write = !writes_nothing(&base, &here, &clashes);
        let mismatches = self.replace(file, &here);
        let kept = &mut self.kept[index];
        kept.problems.retain(|problem| still_holds(problem, &mismatches));
        (kept.base, kept.clashes) = (base, clashes);
        if more_to_write {
            self.touch(file, at);
        }
    }
}

/// What a new week begins with is no edit of anybody's.
fn begun(week: Sheet) -> Sheet {
    if week.exists { week } else { Sheet { table: to_table(&Week::new()), ..week } }
}

/// A wrong value is no problem any more once its owner has put a right one there. What stands in the place
/// of a list or a table is not in the record, so it can only go with the next reading.
fn still_holds(problem: &Problem, mismatches: &[Mismatch]) -> bool {
    let shape = [Expected::Rows, Expected::Table, Expected::List].map(ProblemKind::WrongValue);
    match &problem.kind {
        kind @ ProblemKind::WrongValue(_) if !shape.contains(kind) => {
            mismatches.iter().any(|mismatch| mismatch.at.to_string() == problem.path)
        }
        _ => true,
    }
}

/// `table` as if nobody had changed the fields that clash yet: measured against it, ours still is a change
/// that was not written.
fn without(table: &Table, clashes: &[Clash]) -> Table {
    let mut table = table.clone();
    for clash in clashes {
        put_at(&mut table, &clash.at, clash.base.as_ref());
    }
    table
}

/// Nothing differs but what clashes already.
fn writes_nothing(base: &Table, now: &Table, clashes: &[Clash]) -> bool {
    diff(base, now).iter().all(|change| clashes.iter().any(|clash| clash.at == *change.at()))
}
