//! From bytes to what a file says, with the exact place of everything that could not be taken.
//!
//! Invariant: reading changes nothing and never fails: a file is understood, or closed with one problem
//! that says where; in an understood file a wrong value marks only its own field.

mod settings;

use std::ops::Range;

use toml::de::{DeArray, DeInteger, DeTable, DeValue};

pub use settings::read_theme;

use super::migrate::migrated;
use crate::domain::entry::Scalar;
use crate::domain::id::id_for_place;
use crate::domain::record::{Found, Keyed, Mismatch, Node, Path, Step, from_keyed, to_table};
use crate::domain::{
    FileId, Goals, Place, Problem, ProblemKind, Profile, Record, RowId, Settings, Sheet, Table, Talk, Week, limits,
};

/// The version of the files' form that this program writes.
pub(crate) const SCHEMA: i64 = 1;

/// What `bytes` say as the file `file`.
pub fn read(file: FileId, bytes: &[u8]) -> Sheet {
    match raw(file, &migrated(file, bytes)) {
        Err(problem) => Sheet::closed(problem),
        Ok(raw) => {
            let (table, mismatches) = understood(file, &raw.keyed());
            let mut problems: Vec<Problem> = mismatches.iter().map(|mismatch| raw.problem_at(file, mismatch)).collect();
            if file == FileId::Settings {
                problems.extend(raw.strange_settings(file));
                problems.sort_by_key(|problem| (problem.line, problem.column));
            }
            let wishes = if file == FileId::Settings { raw.key_wishes(file) } else { Vec::new() };
            Sheet { table, problems, exists: true, wishes }
        }
    }
}

/// The record that `bytes` say as the file `file`, for those who only want to know: what is wrong with single fields
/// is left out, and so it takes half the time.
pub(super) fn read_record<R: Record + Default>(file: FileId, bytes: &[u8]) -> Result<R, Problem> {
    raw(file, &migrated(file, bytes)).map(|raw| from_keyed(&raw.keyed()).0)
}

/// All that `bytes` say as the file `file`, also under keys that no record knows.
pub(super) fn read_all(file: FileId, bytes: &[u8]) -> Result<Table, Problem> {
    raw(file, bytes).map(|raw| raw.text.table(raw.parsed.get_ref()).tidied())
}

/// What `keyed` says as the file's record does: without unknown keys and empty fields.
pub(crate) fn understood(file: FileId, keyed: &dyn Keyed) -> (Table, Vec<Mismatch>) {
    fn through<R: Record + Default + Clone>(keyed: &dyn Keyed) -> (Table, Vec<Mismatch>) {
        let (record, mismatches) = from_keyed::<R>(keyed);
        (to_table(&record), mismatches)
    }
    match file {
        FileId::Week(_) => through::<Week>(keyed),
        FileId::Goals => through::<Goals>(keyed),
        FileId::Feedback => through::<crate::domain::Feedback>(keyed),
        FileId::Profile => through::<Profile>(keyed),
        FileId::Talk(_) => through::<Talk>(keyed),
        FileId::Settings => through::<Settings>(keyed),
        FileId::Place => through::<Place>(keyed),
    }
}

/// The text of a file without a byte-order mark; `Err` when it is no text.
pub(crate) fn text_of(file: FileId, bytes: &[u8]) -> Result<&str, Problem> {
    if bytes.len() as u64 > limits::FILE_BYTES {
        return Err(whole(file, ProblemKind::TooLarge(bytes.len() as u64)));
    }
    let from = |end: usize, kind| {
        let before = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let end = before.len();
        Text(&before).problem(file, kind, end..end, String::new())
    };
    // Whether there is one is told eight bytes at a time, and where only when there is.
    if bytes.contains(&0) {
        let zero = bytes.iter().position(|byte| *byte == 0).unwrap_or_default();
        return Err(from(zero, ProblemKind::Zeros));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| from(error.valid_up_to(), ProblemKind::NotUtf8))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// A file that is TOML and ours: every key it holds. Where one stands is looked up in what was parsed, since
/// only a problem asks for it.
struct Raw<'a> {
    text: Text<'a>,
    parsed: toml::Spanned<DeTable<'a>>,
}

fn raw(file: FileId, bytes: &[u8]) -> Result<Raw<'_>, Problem> {
    let text = Text(text_of(file, bytes)?);
    if bytes.is_empty() && file.has_schema() {
        return Err(whole(file, ProblemKind::Empty));
    }
    let parsed = DeTable::parse(text.0).map_err(|error| text.syntax_problem(file, &error))?;
    let raw = Raw { text, parsed };
    raw.check_head(file)?;
    Ok(raw)
}

/// What was parsed of a table, to be read without being copied first.
struct Parsed<'a> {
    text: Text<'a>,
    table: &'a DeTable<'a>,
}

impl Keyed for Parsed<'_> {
    fn found(&self, key: &str) -> Option<Found<'_>> {
        let value = self.table.get(key)?;
        let source = &self.text.0[value.span()];
        Some(match value.get_ref() {
            DeValue::Table(table) => Found::Table(self.boxed(table)),
            DeValue::Array(array) => self.array(key, array, source),
            leaf => Found::Leaf(scalar(leaf, source)),
        })
    }
}

impl<'a> Parsed<'a> {
    fn boxed(&self, table: &'a DeTable<'a>) -> Box<dyn Keyed + 'a> {
        Box::new(Parsed { text: self.text, table })
    }

    fn array(&self, key: &str, array: &'a DeArray<'a>, source: &str) -> Found<'a> {
        let items = || array.iter().map(toml::Spanned::get_ref);
        if items().all(DeValue::is_str) {
            return Found::List(items().filter_map(DeValue::as_str).map(str::to_owned).collect());
        }
        let tables: Vec<_> = items().filter_map(DeValue::as_table).map(|table| self.boxed(table)).collect();
        if tables.len() < array.len() {
            return Found::Leaf(as_written(source));
        }
        Found::Rows(ids(array, key).into_iter().zip(tables).collect())
    }
}

impl Raw<'_> {
    fn keyed(&self) -> Parsed<'_> {
        Parsed { text: self.text, table: self.parsed.get_ref() }
    }

    /// A file begins with its `schema`; a week's says its `week`, which is the one in its name,
    /// and a one-to-one's its `date`.
    fn check_head(&self, file: FileId) -> Result<(), Problem> {
        if !file.has_schema() {
            return Ok(());
        }
        let said = |key| match self.keyed().found(key) {
            Some(Found::Leaf(scalar)) => Some(scalar),
            _ => None,
        };
        match said("schema") {
            Some(Scalar::Integer(SCHEMA)) => {}
            Some(Scalar::Integer(newer)) if newer > SCHEMA => {
                return Err(self.problem(file, ProblemKind::NewerSchema(newer), &Path::of("schema")));
            }
            _ => return Err(self.problem(file, ProblemKind::NoSchema, &Path::of("schema"))),
        }
        if let FileId::Week(week) = file {
            let path = Path::of("week");
            if said("week").is_none_or(|said| said.as_written() != week.to_string()) {
                return Err(self.problem(file, ProblemKind::WrongWeek, &path));
            }
        }
        if let FileId::Talk(talk) = file {
            let path = Path::of("date");
            if said("date").is_none_or(|said| said.as_written() != talk.date.to_string()) {
                return Err(self.problem(file, ProblemKind::WrongDate, &path));
            }
        }
        Ok(())
    }

    fn problem_at(&self, file: FileId, mismatch: &Mismatch) -> Problem {
        self.problem(file, ProblemKind::WrongValue(mismatch.expected), &mismatch.at)
    }

    fn problem(&self, file: FileId, kind: ProblemKind, at: &Path) -> Problem {
        let span = span(self.parsed.get_ref(), at.steps()).unwrap_or(0..0);
        self.text.problem(file, kind, span, at.to_string())
    }
}

/// Where the value at `steps` stands.
fn span(table: &DeTable<'_>, steps: &[Step]) -> Option<Range<usize>> {
    let (Step::Key(key), rest) = steps.split_first()? else { return None };
    let value = table.get(key.as_ref())?;
    match (value.get_ref(), rest) {
        (_, []) => Some(value.span()),
        (DeValue::Table(inner), rest) => span(inner, rest),
        (DeValue::Array(rows), [Step::Row(id), rest @ ..]) => {
            let place = ids(rows, key).iter().position(|row| row == id)?;
            span(rows.get(place)?.get_ref().as_table()?, rest)
        }
        _ => None,
    }
}

/// The ids of the rows of a list of tables.
fn ids(rows: &DeArray<'_>, key: &str) -> Vec<RowId> {
    row_ids(key, &rows.iter().map(|row| row.get_ref().as_table().and_then(written_id)).collect::<Vec<_>>())
}

/// The id as it stands in the row; in a list of somebody's own it may be a number.
fn written_id(row: &DeTable<'_>) -> Option<String> {
    match row.get("id")?.get_ref() {
        DeValue::String(id) => Some(id.to_string()),
        DeValue::Integer(id) => whole_number(id).map(|id| id.to_string()),
        _ => None,
    }
}

fn whole_number(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// The ids of a list's rows. A row without an id, or with one that stands further up already, gets the one
/// for its place, so that everybody who reads these bytes finds the same.
pub(super) fn row_ids(list: &str, written: &[Option<String>]) -> Vec<RowId> {
    let mut ids: Vec<RowId> = Vec::with_capacity(written.len());
    for (place, id) in written.iter().enumerate() {
        let own = id.as_deref().filter(|id| !id.is_empty()).map(RowId::new).filter(|id| !ids.contains(id));
        let taken = |id: &RowId| ids.contains(id) || written.iter().flatten().any(|other| other == id.as_str());
        ids.push(own.unwrap_or_else(|| id_for_place(list, place, taken)));
    }
    ids
}

fn scalar(value: &DeValue<'_>, source: &str) -> Scalar {
    let other = || as_written(source);
    match value {
        DeValue::String(text) => Scalar::Text(plain_line_breaks(text, source)),
        DeValue::Boolean(flag) => Scalar::Flag(*flag),
        DeValue::Integer(number) => whole_number(number).map_or_else(other, Scalar::Integer),
        // What is no number (`nan`) equals nothing, itself neither.
        DeValue::Float(number) => {
            number.as_str().parse().ok().filter(|number: &f64| number.is_finite()).map_or_else(other, Scalar::Decimal)
        }
        DeValue::Datetime(moment) => date_or_moment(moment).unwrap_or_else(other),
        DeValue::Array(_) | DeValue::Table(_) => other(),
    }
}

/// The source of a value that is kept as it is, whichever way the file ends its lines.
fn as_written(source: &str) -> Scalar {
    Scalar::Other(source.replace("\r\n", "\n"))
}

/// A line break inside a multi-line string is a line feed, however the file ends its lines.
fn plain_line_breaks(text: &str, source: &str) -> String {
    let multi_line = source.starts_with("\"\"\"") || source.starts_with("'''");
    if multi_line { text.replace("\r\n", "\n") } else { text.to_owned() }
}

/// A TOML date or a local date and time; `None` for a time alone or one with an offset.
fn date_or_moment(moment: &toml::value::Datetime) -> Option<Scalar> {
    let date = moment.date?;
    let day = chrono::NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())?;
    match (moment.time, moment.offset) {
        (None, None) => Some(Scalar::Date(day)),
        (Some(time), None) => day
            .and_hms_nano_opt(
                time.hour.into(),
                time.minute.into(),
                time.second.unwrap_or(0).into(),
                time.nanosecond.unwrap_or(0),
            )
            .map(Scalar::Moment),
        _ => None,
    }
}

fn whole(file: FileId, kind: ProblemKind) -> Problem {
    Problem { kind, file, line: 0, column: 0, path: String::new(), source: String::new() }
}

/// The text of a file, for taking in what it says and for finding lines and columns.
#[derive(Clone, Copy)]
struct Text<'a>(&'a str);

impl Text<'_> {
    fn table(self, table: &DeTable<'_>) -> Table {
        let entries = table.iter().map(|(key, value)| (key.get_ref().to_string(), self.node(key.get_ref(), value)));
        entries.collect()
    }

    /// A row is told by its id, which is then no field of it.
    fn row(self, row: &DeTable<'_>) -> Table {
        let mut fields = self.table(row);
        if written_id(row).is_some() {
            fields.set("id", Node::Leaf(Scalar::Text(String::new())));
        }
        fields
    }

    fn node(self, key: &str, value: &toml::Spanned<DeValue<'_>>) -> Node {
        let source = &self.0[value.span()];
        match value.get_ref() {
            DeValue::Table(table) => Node::Table(self.table(table)),
            DeValue::Array(array) => self.array(key, array, source),
            leaf => Node::Leaf(scalar(leaf, source)),
        }
    }

    fn array(self, key: &str, array: &DeArray<'_>, source: &str) -> Node {
        let items = || array.iter().map(toml::Spanned::get_ref);
        if items().all(DeValue::is_str) {
            return Node::List(items().filter_map(DeValue::as_str).map(str::to_owned).collect());
        }
        if !items().all(DeValue::is_table) {
            return Node::Leaf(as_written(source));
        }
        let tables = items().map(|item| item.as_table().map_or_else(Table::default, |table| self.row(table)));
        Node::Rows(ids(array, key).into_iter().zip(tables).collect())
    }

    fn problem(self, file: FileId, kind: ProblemKind, span: Range<usize>, path: String) -> Problem {
        let end = (0..=span.start.min(self.0.len())).rev().find(|&at| self.0.is_char_boundary(at)).unwrap_or(0);
        let before = &self.0[..end];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let source = self.0[line_start..].lines().next().unwrap_or("").to_owned();
        let line = before.matches('\n').count() + 1;
        Problem { kind, file, line, column: before[line_start..].chars().count() + 1, path, source }
    }

    fn syntax_problem(self, file: FileId, error: &toml::de::Error) -> Problem {
        let marker = |line: &&str| line.starts_with("<<<<<<<") || line.starts_with(">>>>>>>");
        if let Some(line) = self.0.lines().find(marker) {
            // `lines` lends parts of the text, so the distance between the two is where the line begins.
            let at = line.as_ptr() as usize - self.0.as_ptr() as usize;
            return self.problem(file, ProblemKind::MergeMarkers, at..at, String::new());
        }
        let kind = match error.message() {
            message if message.contains("duplicate key") => ProblemKind::DuplicateKey,
            message if message.contains("recursion") => ProblemKind::TooDeep,
            message => ProblemKind::NotToml(message.to_owned()),
        };
        self.problem(file, kind, error.span().unwrap_or(0..0), String::new())
    }
}
