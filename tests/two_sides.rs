//! Two sides write the same week: the planner, with saves on their way, and somebody else. No word that
//! somebody wrote and nobody knowingly replaced is missing from the file and the planner.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use femsteg::app::docs::{Docs, FieldRef, Sheets, Urgency};
use femsteg::app::msg::Moment;
use femsteg::domain::record::{from_table, put, to_table};
use femsteg::domain::week::Note;
use femsteg::domain::{Change, FileId, Path, RowId, Save, SaveFault, Saved, Scalar, Week, WeekId};
use femsteg::store::overlay::{Refused, overlay};
use femsteg::store::read::read;
use proptest::prelude::*;

const FIELDS: [&str; 4] = ["focus", "plan_b", "energy.open.step_up", "close.win"];

#[derive(Debug, Clone)]
enum Move {
    /// The planner's user types into a field.
    Type(usize),
    /// The planner's user adds a note.
    Note,
    /// The planner gives a save to the writer thread …
    Send,
    /// … which writes it …
    Write,
    /// … and answers.
    Answer,
    /// Somebody else changes a field, or adds a note.
    Elsewhere(usize),
    NoteElsewhere,
    /// The planner sees that the file differs.
    Notice,
}

fn any_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        4 => (0..FIELDS.len()).prop_map(Move::Type),
        1 => Just(Move::Note),
        3 => Just(Move::Send),
        3 => Just(Move::Write),
        3 => Just(Move::Answer),
        2 => (0..FIELDS.len()).prop_map(Move::Elsewhere),
        1 => Just(Move::NoteElsewhere),
        1 => Just(Move::Notice),
    ]
}

/// Both sides, the disk between them, and who wrote which word last without the other having seen it.
struct Sides {
    file: FileId,
    docs: Docs,
    disk: Option<Vec<u8>>,
    sent: Option<Save>,
    written: Option<Saved>,
    words: u32,
    /// The last word of each side in each field, while the other side has not knowingly replaced it.
    mine: BTreeMap<usize, String>,
    theirs: BTreeMap<usize, String>,
    notes: Vec<String>,
    /// The fields that somebody else ever wrote.
    touched: BTreeSet<usize>,
}

fn at(run: u64) -> Moment {
    let day: chrono::NaiveDate = "2026-11-23".parse().unwrap();
    Moment { clock: day.and_hms_opt(9, 0, 0).unwrap(), run: Duration::from_millis(run) }
}

impl Sides {
    fn new() -> Self {
        let week: WeekId = "2026-W48".parse().unwrap();
        Self {
            file: FileId::Week(week),
            docs: Docs::new(week, Sheets::default()),
            disk: None,
            sent: None,
            written: None,
            words: 0,
            mine: BTreeMap::new(),
            theirs: BTreeMap::new(),
            notes: Vec::new(),
            touched: BTreeSet::new(),
        }
    }

    fn word(&mut self) -> String {
        self.words += 1;
        format!("ord{}", self.words)
    }

    fn now(&self) -> Moment {
        at(u64::from(self.words) * 10)
    }

    fn on_disk(&self) -> Week {
        self.disk.as_ref().map_or_else(Week::default, |bytes| from_table(&read(self.file, bytes).table).0)
    }

    fn field(week: &Week, field: usize) -> String {
        to_table(week).text_at(&Path::of(FIELDS[field]))
    }

    fn step(&mut self, step: &Move) {
        let now = self.now();
        match step {
            Move::Type(field) => self.write_here(*field),
            Move::Note => self.note_here(),
            Move::Send if self.sent.is_none() && self.written.is_none() => {
                self.sent = self.docs.due(now, Urgency::All).into_iter().find(|save| save.file == self.file);
            }
            Move::Write => {
                if let Some(save) = self.sent.take() {
                    let (bytes, saved) = overlay(&save, self.disk.as_deref()).unwrap();
                    (self.disk, self.written) = (Some(bytes), Some(saved));
                }
            }
            Move::Answer => {
                if let Some(saved) = self.written.take() {
                    self.docs.saved(self.file, &saved, now);
                }
            }
            Move::Elsewhere(field) => self.write_elsewhere(*field),
            Move::NoteElsewhere => self.note_elsewhere(),
            // The writer thread tells of changes only between saves.
            Move::Notice if self.sent.is_none() && self.written.is_none() => {
                if let Some(bytes) = &self.disk {
                    self.docs.changed(self.file, read(self.file, bytes), now);
                }
            }
            Move::Send | Move::Notice => {}
        }
    }

    fn write_here(&mut self, field: usize) {
        let (word, now) = (self.word(), self.now());
        // What stands on the screen is replaced knowingly.
        if self.theirs.get(&field) == Some(&Self::field(&self.docs.week, field)) {
            self.theirs.remove(&field);
        }
        let place = FieldRef { file: self.file, path: Path::of(FIELDS[field]) };
        assert!(self.docs.put(&place, &Scalar::Text(word.clone()), now));
        self.mine.insert(field, word);
    }

    fn note_here(&mut self) {
        let (word, now) = (self.word(), self.now());
        let mut week = self.docs.week.clone();
        let before = to_table(&week);
        week.note.push(Note { id: RowId::new(&format!("m{}", self.words)), text: word.clone(), ..Note::default() });
        let changes: Vec<Change> = femsteg::domain::change::diff(&before, &to_table(&week));
        self.docs.change(self.file, &changes, now);
        self.notes.push(word);
    }

    fn elsewhere(&mut self, edit: impl FnOnce(&mut Week)) {
        let before = self.on_disk();
        let mut week = before.clone();
        edit(&mut week);
        let save = Save { file: self.file, base: to_table(&before), now: to_table(&week) };
        self.disk = Some(overlay(&save, self.disk.as_deref()).unwrap().0);
    }

    fn write_elsewhere(&mut self, field: usize) {
        let word = self.word();
        if self.mine.get(&field) == Some(&Self::field(&self.on_disk(), field)) {
            self.mine.remove(&field);
        }
        let text = Scalar::Text(word.clone());
        self.elsewhere(|week| assert!(put(week, &Path::of(FIELDS[field]), &text)));
        self.theirs.insert(field, word);
        self.touched.insert(field);
    }

    fn note_elsewhere(&mut self) {
        let word = self.word();
        let id = RowId::new(&format!("t{}", self.words));
        let text = word.clone();
        self.elsewhere(|week| week.note.push(Note { id, text, ..Note::default() }));
        self.notes.push(word);
    }

    fn settle(&mut self) {
        for _ in 0..4 {
            for step in [Move::Write, Move::Answer, Move::Notice, Move::Send, Move::Write, Move::Answer] {
                self.words += 100;
                self.step(&step);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_word_is_lost_between_two_sides(moves in proptest::collection::vec(any_move(), 0..40)) {
        let mut sides = Sides::new();
        for step in &moves {
            sides.step(step);
        }
        sides.settle();
        let disk = sides.on_disk();
        for (field, word) in &sides.theirs {
            prop_assert_eq!(word, &Sides::field(&disk, *field), "their {} is not in the file", FIELDS[*field]);
        }
        for (field, word) in &sides.mine {
            prop_assert_eq!(word, &Sides::field(&sides.docs.week, *field), "my {} is not here", FIELDS[*field]);
            let path = Path::of(FIELDS[*field]);
            let told = sides.docs.kept(sides.file).unwrap().clashes.iter().any(|clash| clash.at == path);
            prop_assert!(!told || sides.touched.contains(field), "{} clashes with nobody's edit", FIELDS[*field]);
            prop_assert!(told || *word == Sides::field(&disk, *field), "my {} is neither saved nor told", FIELDS[*field]);
        }
        for note in &sides.notes {
            prop_assert!(disk.note.iter().any(|row| row.text == *note), "the note {} is gone", note);
            prop_assert!(sides.docs.week.note.iter().any(|row| row.text == *note), "the note {} is not seen", note);
        }
    }
}

/// The saves to be done once everything is due, of this file alone.
fn due(docs: &mut Docs, file: FileId, run: u64) -> Option<Save> {
    docs.due(at(run), Urgency::WhenDue).into_iter().find(|save| save.file == file)
}

#[test]
fn text_that_is_too_long_for_its_file_is_refused_for_that_reason_and_tried_again_when_it_is_another() {
    let mut sides = Sides::new();
    let focus = FieldRef { file: sides.file, path: Path::of("focus") };
    sides.docs.put(&focus, &Scalar::Text("ord ".repeat(300_000)), at(0));
    let save = due(&mut sides.docs, sides.file, 1000).unwrap();
    let Err(Refused::TooLarge(size)) = overlay(&save, Some(b"schema = 1\nweek = \"2026-W48\"\n")) else { panic!() };
    assert!(size > 1_200_000 && matches!(overlay(&save, None), Err(Refused::TooLarge(_))));
    sides.docs.not_saved(sides.file, SaveFault::TooLarge(size), at(1000));
    assert!(sides.docs.has_unsaved() && sides.docs.fault().is_some());
    assert_eq!((sides.docs.next_due(), due(&mut sides.docs, sides.file, 1_000_000)), (None, None));
    sides.docs.put(&focus, &Scalar::Text("ord".to_owned()), at(1_000_000));
    let save = due(&mut sides.docs, sides.file, 1_001_000).unwrap();
    assert!(overlay(&save, None).is_ok());
}

#[test]
fn where_one_left_off_is_nobodys_text() {
    let mut docs = Sides::new().docs;
    docs.place.week = "2026-W48".to_owned();
    docs.touch(FileId::Place, at(0));
    assert!(!docs.has_unsaved());
    let save = due(&mut docs, FileId::Place, 1000).unwrap();
    assert!(!docs.has_unsaved() && docs.is_saving(), "leaving waits for it");
    docs.not_saved(FileId::Place, SaveFault::Full, at(1000));
    assert!(!docs.has_unsaved() && docs.fault().is_none());
    assert!(due(&mut docs, FileId::Place, 3000).is_some());
    // Whoever says it last is right, also over another copy's words and over what nobody can read.
    for old in ["week = \"2026-W40\"\nscreen = \"weeks\"\n", "<<<<<<<", "\u{0}"] {
        let (bytes, saved) = overlay(&save, Some(old.as_bytes())).unwrap();
        assert_eq!((String::from_utf8(bytes).unwrap().as_str(), saved.clashes.len()), ("week = \"2026-W48\"\n", 0));
    }
    let theirs = read(FileId::Place, b"week = \"2026-W40\"\n");
    docs.changed(FileId::Place, theirs, at(4000));
    assert_eq!(docs.place.week, "2026-W48");
    assert!(!docs.has_unsaved());
}
