//! A folder in which every field of every file holds something of its own. Invariant: no word and no number
//! stands twice, and what is read is what the files say.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use femsteg::domain::entry::Field;
use femsteg::domain::record::{Expected, Rows, Visitor, to_table};
use femsteg::domain::week::Obstacle;
use femsteg::domain::{
    Entry, Feedback, FileId, Goals, Profile, Record, RowId, Save, Scalar, Table, Talk, TalkId, Week, WeekId,
};
use femsteg::report::brief::Material;
use femsteg::review::chronicle::Chronicle;
use femsteg::store::Store;
use femsteg::store::disk::RealDisk;
use femsteg::store::folders::Folders;
use femsteg::store::overlay::overlay;
use femsteg::testing::StillClock;

use crate::commands::put;

/// The one-to-one that a brief is made of.
pub(crate) const TALK: &str = "2026-12-03";

pub(crate) struct Folder {
    pub(crate) talk: Talk,
    pub(crate) goals: Goals,
    pub(crate) feedback: Feedback,
    pub(crate) profile: Profile,
    pub(crate) chronicle: Chronicle,
    /// All that stands in it.
    pub(crate) every: BTreeSet<String>,
}

impl Folder {
    pub(crate) fn read() -> Self {
        let root = tempfile::tempdir().unwrap();
        let mut filler = Filler { made: 0, week: week(""), every: BTreeSet::new() };
        let config = root.path().join("plan");
        for sub in ["weeks", "talks"] {
            fs::create_dir_all(config.join(sub)).unwrap();
        }
        let folders = Folders { config, state: root.path().join("state"), runtime: root.path().join("run") };
        for (file, table) in filler.files() {
            let save = Save { file, base: Table::default(), now: table };
            put(&folders.path(file), &overlay(&save, None).unwrap().0);
        }
        let store = Store::new(folders, Arc::new(RealDisk), Arc::new(StillClock::at("2026-12-03T09:00:00")));
        let mut chronicle = Chronicle::default();
        femsteg::shell::chronicle(&store, None).for_each(|part| chronicle.take(part));
        assert_eq!((chronicle.unreadable(), chronicle.weeks().len(), chronicle.talks().count()), (&[][..], 4, 3));
        let talk = chronicle.talks().find(|(id, _)| id.to_string() == TALK).unwrap().1.clone();
        let (goals, feedback, profile) =
            (of(&store, FileId::Goals), of(&store, FileId::Feedback), of(&store, FileId::Profile));
        Self { talk, goals, feedback, profile, chronicle, every: filler.every }
    }

    pub(crate) fn material<'a>(&'a self, talk: &'a Talk) -> Material<'a> {
        Material {
            id: TALK.parse().unwrap(),
            talk,
            chronicle: &self.chronicle,
            goals: &self.goals,
            feedback: &self.feedback,
            profile: &self.profile,
        }
    }
}

fn of<R: Record + Default>(store: &Store, file: FileId) -> R {
    let sheet = store.load(file);
    assert_eq!(sheet.problems, []);
    femsteg::domain::record::from_table(&sheet.table).0
}

/// A week of the window; the last one where nothing else is said.
fn week(text: &str) -> WeekId {
    text.parse().unwrap_or_else(|_| "2026-W48".parse().unwrap())
}

/// Fills fields with what stands nowhere else.
struct Filler {
    made: u32,
    /// Dates and weeks are those of this week.
    week: WeekId,
    every: BTreeSet<String>,
}

impl Filler {
    fn files(&mut self) -> Vec<(FileId, Table)> {
        let mut files = Vec::new();
        // The first and the last of them lie outside of the window.
        for id in ["2026-W46", "2026-W47", "2026-W48", "2026-W50"].map(week) {
            files.push((FileId::Week(id), self.filled_week(id)));
        }
        for id in ["2026-11-19", TALK, "2026-12-10"] {
            let id: TalkId = id.parse().unwrap();
            files.push((FileId::Talk(id), self.filled_talk(id, &files)));
        }
        self.week = week("2026-W48");
        files.push((FileId::Goals, self.filled_goals()));
        files.push((FileId::Feedback, to_table(&self.filled::<Feedback>())));
        files.push((FileId::Profile, to_table(&self.filled::<Profile>())));
        files
    }

    fn filled<R: Record + Default>(&mut self) -> R {
        let mut record = R::default();
        record.fields(self);
        record
    }

    fn filled_week(&mut self, id: WeekId) -> Table {
        self.week = id;
        let mut week: Week = self.filled();
        // Somebody is named for the first one, nobody for the last, and the one between was cleared.
        let third = Obstacle { id: RowId::new(&format!("o{}", self.made)), ..week.obstacle[1].clone() };
        week.obstacle[0].cleared = Entry::default();
        week.obstacle.push(Obstacle {
            what: self.word(),
            who_can_clear: String::new(),
            cleared: Entry::default(),
            ..third
        });
        to_table(&week)
    }

    /// Everything that could be marked is.
    fn filled_talk(&mut self, id: TalkId, files: &[(FileId, Table)]) -> Table {
        self.week = WeekId::of(id.date);
        let mut talk: Talk = self.filled();
        (talk.from, talk.to) = (Entry::Value(week("2026-W47")), Entry::Value(week("2026-W48")));
        talk.share.clear();
        talk.marked.clear();
        for (file, table) in files {
            let FileId::Week(week_id) = file else { continue };
            let week: Week = femsteg::domain::record::from_table(table).0;
            let rows = week.priority.iter().map(|row| &row.id).chain(week.note.iter().map(|note| &note.id));
            talk.marked.extend(rows.map(|row| format!("{week_id}/{row}")));
            talk.marked.extend(["focus", "close.win"].map(|name| format!("{week_id}/{name}")));
        }
        to_table(&talk)
    }

    fn filled_goals(&mut self) -> Table {
        let mut goals: Goals = self.filled();
        for goal in &mut goals.goal {
            let both = Scalar::Text("both".to_owned());
            goal.measure.kind.put(both);
        }
        to_table(&goals)
    }

    fn id(&mut self) -> RowId {
        self.made += 1;
        RowId::new(&format!("r{:03}", self.made))
    }

    /// A word that no row can break and no format changes.
    fn word(&mut self) -> String {
        self.made += 1;
        let letters = self.made.to_string().bytes().map(|digit| char::from(b'a' + digit - b'0')).collect::<String>();
        let word = format!("qx{letters}");
        self.every.insert(word.clone());
        word
    }
}

impl Visitor for Filler {
    fn text(&mut self, _: &'static str, value: &mut String) {
        *value = self.word();
    }

    fn entry(&mut self, _: &'static str, value: &mut dyn Field) {
        let scalar = match value.expected() {
            Expected::Choice(codes) => Scalar::Text(codes[0].to_owned()),
            Expected::Number => {
                self.made += 1;
                self.every.insert((70_000 + self.made).to_string());
                Scalar::Integer(i64::from(70_000 + self.made))
            }
            Expected::Date => Scalar::Date(self.week.monday()),
            Expected::Week => Scalar::Text(self.week.to_string()),
            other => panic!("{other:?} is new"),
        };
        value.put(scalar);
        assert!(!value.is_strange());
    }

    fn flag(&mut self, _: &'static str, value: &mut bool) {
        *value = true;
    }

    fn list(&mut self, _: &'static str, value: &mut Vec<String>) {
        *value = vec![self.word(), self.word()];
    }

    fn table(&mut self, _: &'static str, value: &mut dyn Record) {
        value.fields(self);
    }

    fn rows(&mut self, _: &'static str, value: &mut dyn Rows) {
        for _ in 0..2 {
            let id = self.id();
            value.push(id).fields(self);
        }
    }
}
