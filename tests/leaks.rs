//! Nothing leaves but what was chosen. Every private field of every file holds a word or a number of its own, as
//! it is read from a folder; whatever the gate lets out, in every format and language exactly the chosen ones are
//! found. Invariant: what a chosen line says is looked up in the files' tables here, never asked of the program.

use std::collections::BTreeSet;

use femsteg::domain::record::{Node, to_table};
use femsteg::domain::talk::Share;
use femsteg::domain::{RowId, Table, Talk};
use femsteg::locale::{Language, Texts};
use femsteg::report::brief::{self, BriefFault, Format, Headings, Line, Material, What};

mod folder;

use folder::{Folder, TALK};

/// As many combinations of choices as the gate is tried with, each in every format and language.
const COMBINATIONS: u64 = 2_000;

/// `SplitMix64` (Steele, Lea and Flood 2014).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// True in so many of a hundred cases.
    fn falls(&mut self, of_hundred: u64) -> bool {
        self.next() % 100 < of_hundred
    }
}

/// The words and numbers of [`folder`] that stand in `text`.
fn secrets(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let is_secret = |word: &&str| word.starts_with("qx") || word.len() == 5 && word.parse::<u32>().is_ok();
    words.filter(is_secret).map(str::to_owned).collect()
}

/// Every line of `lines` that leaves when those in `chosen` are chosen: with all that they belong under.
fn leaving<'a>(lines: &'a [Line], chosen: &BTreeSet<usize>) -> Vec<&'a Line> {
    fn is_out(lines: &[Line], chosen: &BTreeSet<usize>, reference: &str) -> bool {
        let place = lines.iter().position(|line| line.reference == reference).unwrap();
        chosen.contains(&place) && lines[place].under.as_ref().is_none_or(|above| is_out(lines, chosen, above))
    }
    lines.iter().filter(|line| is_out(lines, chosen, &line.reference)).collect()
}

fn written(format: Format, material: &Material<'_>, texts: &Texts) -> String {
    let headings = if texts.language() == Language::English { Headings::Appraisal } else { Headings::OneToOne };
    match brief::write(format, material, texts, None, headings) {
        Ok(text) => text,
        Err(BriefFault::NothingShared) => String::new(),
        Err(fault) => panic!("{fault:?}"),
    }
}

/// How many lines stand in the brief, headings left out.
fn count(format: Format, text: &str) -> usize {
    match format {
        Format::Markdown | Format::Text => text.lines().filter(|line| line.trim_start().starts_with("- ")).count(),
        Format::Html => text.matches("<li>").count(),
        Format::Json => text.matches("\"what\":").count(),
    }
}

#[test]
fn exactly_what_was_chosen_leaves_whatever_was_chosen() {
    let folder = Folder::read();
    let lines = brief::lines(&folder.material(&folder.talk));
    let texts = Language::ALL.map(Texts::new);
    let said: Vec<BTreeSet<String>> = lines.iter().map(|line| folder.said(line)).collect();
    let mut dice = Dice(5);
    let mut seen = BTreeSet::new();
    for round in 0..COMBINATIONS {
        let part = [1, 10, 50, 90, 100][usize::try_from(round % 5).unwrap()];
        let chosen: BTreeSet<usize> = (0..lines.len()).filter(|_| dice.falls(part)).collect();
        let talk = gated(&folder.talk, &lines, &chosen, &mut dice);
        let out = leaving(&lines, &chosen);
        let is_out = |line: &&Line| brief::leaves(&talk, &lines, line);
        assert_eq!(lines.iter().filter(is_out).collect::<Vec<_>>(), out, "what the preview marks");
        let place = |line: &&Line| lines.iter().position(|other| other == *line).unwrap();
        let expected: BTreeSet<String> = out.iter().flat_map(|line| said[place(line)].clone()).collect();
        for texts in &texts {
            for format in Format::ALL {
                let text = written(format, &folder.material(&talk), texts);
                assert_eq!(secrets(&text), expected, "round {round}, {format:?}, {texts:?}");
                assert_eq!(count(format, &text), out.len(), "round {round}, {format:?}, {texts:?}");
            }
        }
        seen.extend(expected);
    }
    let all: BTreeSet<String> = said.into_iter().flatten().collect();
    assert_eq!(seen, all, "a line was never let out");
    assert!(folder.every.len() > 2 * all.len(), "most of what is written cannot be chosen at all");
}

/// `talk` with the lines `chosen`, and choices among the others that let nothing out: of an earlier text, of
/// what is not there, of another line's text.
fn gated(talk: &Talk, lines: &[Line], chosen: &BTreeSet<usize>, dice: &mut Dice) -> Talk {
    let mut talk = talk.clone();
    for (place, line) in lines.iter().enumerate() {
        let id = || RowId::new(&format!("s{place:03}"));
        let stale = |reference: &str, hash: String| Share { id: id(), reference: reference.to_owned(), hash };
        if chosen.contains(&place) {
            brief::share(&mut talk, line, id());
        } else if dice.falls(20) {
            let other = &lines[(place + 1) % lines.len()];
            let before = Line { words: format!("{} ", line.words), ..line.clone() };
            let hash = if dice.falls(50) { other.hash() } else { before.hash() };
            talk.share.push(stale(&line.reference, hash));
        } else if dice.falls(5) {
            talk.share.push(stale("2026-W47/zzzz", line.hash()));
            brief::share(&mut talk, line, id());
            brief::unshare(&mut talk, line);
        }
    }
    talk
}

#[test]
fn a_chosen_text_that_changes_is_private_again() {
    let folder = Folder::read();
    let lines = brief::lines(&folder.material(&folder.talk));
    let texts = Texts::new(Language::Bokmal);
    let mut changed = folder.material(&folder.talk);
    // Everything that could leave is chosen as it stands, and then each record says something else.
    let mut talk = folder.talk.clone();
    for (place, line) in lines.iter().enumerate() {
        brief::share(&mut talk, line, RowId::new(&place.to_string()));
    }
    let before = written(Format::Text, &folder.material(&talk), &texts);
    assert_eq!(count(Format::Text, &before), lines.len());
    let (mut goals, mut feedback, mut profile) =
        (folder.goals.clone(), folder.feedback.clone(), folder.profile.clone());
    goals.goal[0].title.push('.');
    goals.goal[1].log[1].value = goals.goal[1].measure.target.clone();
    feedback.ask[0].question.insert(0, ' ');
    profile.learn[0].what.push('!');
    talk.item[0].kind = femsteg::domain::Entry::Value(femsteg::domain::talk::ItemKind::Help);
    talk.need[1].text.push('.');
    (changed.goals, changed.feedback, changed.profile, changed.talk) = (&goals, &feedback, &profile, &talk);
    let after = written(Format::Text, &changed, &texts);
    let gone: BTreeSet<String> = secrets(&before).difference(&secrets(&after)).cloned().collect();
    let roots = [
        format!("goals/{}", goals.goal[0].id),
        format!("goals/{}.measure", goals.goal[1].id),
        format!("feedback/{}", feedback.ask[0].id),
        format!("profile/{}", profile.learn[0].id),
        format!("talks/{TALK}/{}", talk.item[0].id),
        format!("talks/{TALK}/{}", talk.need[1].id),
    ];
    let is_under = |line: &&Line| {
        let above = |reference: &str| roots.iter().any(|root| root == reference);
        let parent = line.under.as_deref().and_then(|up| lines.iter().find(|other| other.reference == up));
        above(&line.reference)
            || parent.is_some_and(|parent| above(&parent.reference) || parent.under.as_deref().is_some_and(above))
    };
    let expected: BTreeSet<String> = lines.iter().filter(is_under).flat_map(|line| folder.said(line)).collect();
    assert_eq!(gone, expected);
}

#[test]
fn what_is_private_before_all_else_is_chosen_by_itself() {
    let folder = Folder::read();
    let lines = brief::lines(&folder.material(&folder.talk));
    // By the names of the fields: energy, load, what drains, learning, and who.
    let parts = ["energy.", "close.learned", "profile/", ".to", ".who", ".who_can_clear"];
    for line in &lines {
        let by_name = parts.iter().any(|part| {
            if part.starts_with('.') { line.reference.ends_with(part) } else { line.reference.contains(part) }
        });
        let drains = folder.drains(&line.reference);
        assert_eq!(line.is_sensitive, by_name || drains, "{line:?}");
    }
    assert!(lines.iter().filter(|line| line.is_sensitive).count() > 20);
    // Weeks outside of the window and one-to-ones held since are nobody's to choose.
    for outside in ["2026-W46/", "2026-W50/", "talks/2026-12-10/"] {
        assert!(lines.iter().all(|line| !line.reference.starts_with(outside)), "{outside}");
    }
    assert!(lines.iter().any(|line| line.what == What::Drained));
}

/// The row with this id anywhere in `table`.
fn row<'a>(table: &'a Table, id: &str) -> Option<&'a Table> {
    table.iter().find_map(|(_, node)| match node {
        Node::Rows(rows) => {
            rows.iter().find_map(|(row_id, inner)| if row_id.as_str() == id { Some(inner) } else { row(inner, id) })
        }
        Node::Table(inner) => row(inner, id),
        _ => None,
    })
}

/// What stands at `path`, cut at its points.
fn at(table: &Table, path: &str) -> String {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    match table.get(first) {
        Some(Node::Table(inner)) => at(inner, rest),
        Some(Node::Leaf(scalar)) => scalar.as_written(),
        Some(Node::List(items)) => items[rest.parse::<usize>().unwrap() - 1].clone(),
        _ => panic!("nothing stands at {path}"),
    }
}

/// What the part of a reference behind its file says in `table`.
fn looked_up(table: &Table, name: &str) -> String {
    let (first, field) = name.split_once('.').unwrap_or((name, ""));
    let Some(row) = row(table, first) else { return at(table, name) };
    match field {
        "" => ["title", "what", "text", "question"]
            .iter()
            .find(|key| row.get(key).is_some())
            .map(|key| at(row, key))
            .unwrap(),
        "measure" => {
            let numbers = ["measure.start", "measure.target", "measure.unit"].map(|path| at(row, path)).join(" ");
            let Some(Node::Rows(log)) = row.get("log") else { panic!("no log") };
            let now = log.iter().rev().find(|(_, entry)| entry.get("value").is_some()).unwrap();
            format!("{numbers} {}", at(&now.1, "value"))
        }
        field => at(row, field),
    }
}

impl Folder {
    /// The words and numbers that `line` should say, from the tables of the files.
    fn said(&self, line: &Line) -> BTreeSet<String> {
        let (file, name) = line.reference.rsplit_once('/').unwrap();
        secrets(&looked_up(&self.table(file), name))
    }

    fn table(&self, file: &str) -> Table {
        match file {
            "goals" => to_table(&self.goals),
            "feedback" => to_table(&self.feedback),
            "profile" => to_table(&self.profile),
            file => match file.strip_prefix("talks/") {
                Some(id) => to_table(self.chronicle.talks().find(|(talk, _)| talk.to_string() == id).unwrap().1),
                None => to_table(self.chronicle.find(file.parse().unwrap()).unwrap()),
            },
        }
    }

    /// The reference is to something that drained.
    fn drains(&self, reference: &str) -> bool {
        let (file, name) = reference.rsplit_once('/').unwrap();
        row(&self.table(file), name).is_some_and(|row| row.get("drained").is_some())
    }
}
