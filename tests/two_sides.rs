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
    /// Either side writes a line into a longer text, writes over a note, or removes one.
    Line(Who, usize),
    WriteOver(Who, usize),
    Remove(Who, usize),
    /// The planner sees that the file differs.
    Notice,
}

#[derive(Debug, Clone, Copy)]
enum Who {
    Here,
    Elsewhere,
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
        2 => (who(), 0..9usize).prop_map(|(who, place)| Move::Line(who, place)),
        2 => (who(), 0..9usize).prop_map(|(who, note)| Move::WriteOver(who, note)),
        1 => (who(), 0..9usize).prop_map(|(who, note)| Move::Remove(who, note)),
    ]
}

fn who() -> impl Strategy<Value = Who> {
    prop_oneof![Just(Who::Here), Just(Who::Elsewhere)]
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
    /// Words in notes and in the longer text, less those that somebody who saw them took out.
    lasting: BTreeSet<String>,
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
            lasting: BTreeSet::new(),
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
            Move::Note => self.edit(Who::Here, add_note),
            Move::NoteElsewhere => self.edit(Who::Elsewhere, add_note),
            Move::Line(who, place) => self.edit(*who, |week, word| add_line(week, *place, word)),
            Move::WriteOver(who, note) => self.edit(*who, |week, word| {
                let count = week.note.len().max(1);
                week.note.get_mut(note % count).into_iter().for_each(|note| word.clone_into(&mut note.text));
            }),
            Move::Remove(who, note) => self.edit(*who, |week, _| {
                let gone = note % week.note.len().max(1);
                week.note =
                    week.note.drain(..).enumerate().filter(|(place, _)| *place != gone).map(|(_, n)| n).collect();
            }),
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

    /// One side changes notes or lines with a new word, in what it sees.
    fn edit(&mut self, who: Who, edit: impl FnOnce(&mut Week, &str)) {
        let word = self.word();
        let mut week = match who {
            Who::Here => self.docs.week.clone(),
            Who::Elsewhere => self.on_disk(),
        };
        let (before, seen) = (to_table(&week), lasting(&week));
        edit(&mut week, &word);
        let left = lasting(&week);
        self.lasting.retain(|word| left.contains(word) || !seen.contains(word));
        self.lasting.extend(left.difference(&seen).cloned());
        match who {
            Who::Here => {
                let changes: Vec<Change> = femsteg::domain::change::diff(&before, &to_table(&week));
                self.docs.change(self.file, &changes, self.now());
            }
            Who::Elsewhere => self.elsewhere(|there| *there = week),
        }
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

    fn settle(&mut self) {
        for _ in 0..4 {
            for step in [Move::Write, Move::Answer, Move::Notice, Move::Send, Move::Write, Move::Answer] {
                self.words += 100;
                self.step(&step);
            }
        }
    }
}

fn add_note(week: &mut Week, word: &str) {
    week.note.push(Note { id: RowId::new(&format!("n{word}")), text: word.to_owned(), ..Note::default() });
}

fn add_line(week: &mut Week, place: usize, word: &str) {
    let text = &mut week.close.learned;
    let mut lines: Vec<&str> = if text.is_empty() { Vec::new() } else { text.split('\n').collect() };
    lines.insert(place % (lines.len() + 1), word);
    *text = lines.join("\n");
}

/// The words of the notes and of the longer text.
fn lasting(week: &Week) -> BTreeSet<String> {
    let texts = week.note.iter().map(|note| &note.text).chain([&week.close.learned]);
    texts.flat_map(|text| text.split_whitespace()).map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: crate::merging::cases(2000), ..ProptestConfig::default() })]

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
        let (here, there) = (lasting(&sides.docs.week), lasting(&disk));
        for word in &sides.lasting {
            prop_assert!(here.contains(word) || there.contains(word), "{} is gone", word);
        }
        let told = &sides.docs.kept(sides.file).unwrap().clashes;
        let notes_told = told.iter().any(|clash| clash.at.begins("note"));
        let learned_told = told.iter().any(|clash| clash.at == Path::of("close.learned"));
        prop_assert!(notes_told || sides.docs.week.note == disk.note, "other notes than in the file, and nobody is told");
        prop_assert!(learned_told || sides.docs.week.close.learned == disk.close.learned, "another text, and nobody is told");
    }
}

#[test]
fn what_finds_no_place_in_the_file_is_told_and_never_counts_as_saved() {
    let mut sides = Sides::new();
    sides.disk = Some(b"schema = 1\nweek = \"2026-W48\"\nnote = \"min egen tekst\"\n".to_vec());
    sides.step(&Move::Notice);
    sides.step(&Move::Note);
    sides.settle();
    let kept = sides.docs.kept(sides.file).unwrap();
    assert_eq!(kept.clashes.iter().map(|clash| clash.at.to_string()).collect::<Vec<_>>(), ["note"]);
    assert!(sides.docs.has_unsaved());
    assert_eq!(sides.docs.week.note.len(), 1);
    assert_eq!(sides.docs.due(at(99_999), Urgency::All), [], "there is nothing to try again");
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
