//! Tasks of other programs, as priorities of a week or among what can wait in it, chosen row by row.
//!
//! Invariant: all that was chosen is written at once or not at all, and a task that any week has is not offered again.

use std::collections::HashSet;
use std::io::{self, IsTerminal};

use chrono::Datelike;

use super::{open, save_all, tell};
use crate::app::rows::collect_ids;
use crate::app::text::printable;
use crate::cli::failure::{Failure, Usage};
use crate::cli::reading::Read;
use crate::cli::week::named;
use crate::cli::{Session, out};
use crate::domain::record::{from_table, to_table};
use crate::domain::week::CanWait;
use crate::domain::{Entry, FileId, Goals, IdSource, Priority, Problem, Save, Sheet, Week, WeekId};
use crate::locale::input::fold;
use crate::locale::{Text, dates};
use crate::report::import::Task;

/// Where a task goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Priorities,
    CanWait,
}

/// The place that `--to` names.
pub(super) fn place(to: Option<&str>) -> Result<Option<Place>, Usage> {
    match to {
        None => Ok(None),
        Some("priorities") => Ok(Some(Place::Priorities)),
        Some("wait") => Ok(Some(Place::CanWait)),
        Some(other) => Err(Usage::NoSuchValue { option: "--to".to_owned(), value: other.to_owned() }),
    }
}

/// What comes of the tasks of a file.
#[derive(Debug, Default)]
struct Count {
    priorities: usize,
    waiting: usize,
    over: usize,
    known: usize,
    skipped: usize,
}

pub(super) fn import(session: &Session, tasks: &[Task], to: Option<Place>, week: Option<&str>) -> Result<(), Failure> {
    let today = session.clock.today();
    let id = week.map_or(Ok(WeekId::of(today)), |text| named(text, today, &session.store))?;
    let (mut count, mut known) = (Count::default(), marks(session)?);
    let mut new: Vec<&Task> = Vec::new();
    for task in tasks {
        match () {
            () if task.is_over => count.over += 1,
            () if !known.insert(task.mark.clone()) => count.known += 1,
            () => new.push(task),
        }
    }
    if !new.is_empty() && to.is_none() && !io::stdin().is_terminal() {
        return Err(Usage::NeedsPlace.into());
    }
    let goals: Goals = from_table(&open(session, FileId::Goals)?.table).0;
    let rows = Rows { session, week: id, goals };
    // Before anybody is asked, so that no answer is given in vain.
    rows.sheet()?;
    let all: Vec<Row> = new.into_iter().map(|task| rows.row(task)).collect();
    let chosen = chosen(session, &all, to)?;
    rows.write(&chosen)?;
    count.priorities = chosen.iter().filter(|(_, place)| *place == Place::Priorities).count();
    count.waiting = chosen.len() - count.priorities;
    count.skipped = all.len() - chosen.len();
    report(session, id, &count);
    Ok(())
}

/// Where each row goes that goes anywhere: to the one place, or where somebody says.
fn chosen<'a, 't>(
    session: &Session,
    rows: &'a [Row<'t>],
    to: Option<Place>,
) -> Result<Vec<(&'a Row<'t>, Place)>, Failure> {
    let mut chosen = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        let answer = match to {
            Some(place) => Answer::Place(Some(place)),
            None => asked(session, row, number + 1, rows.len())?,
        };
        match answer {
            Answer::Place(place) => chosen.extend(place.map(|place| (row, place))),
            Answer::End => break,
        }
    }
    Ok(chosen)
}

/// Where the rows of all weeks come from.
fn marks(session: &Session) -> Result<HashSet<String>, Failure> {
    let mut read = Read::new(session);
    let weeks = read.weeks(|_| true)?;
    // What stands in such a file may be offered again.
    session.warn_of(read.problems().iter().filter(|problem| problem.closes_file()));
    let origins = |week: Week| {
        let rows = week.priority.into_iter().map(|row| row.origin);
        rows.chain(week.can_wait.into_iter().map(|row| row.origin)).collect::<Vec<_>>()
    };
    Ok(weeks.into_iter().flat_map(|(_, week)| origins(week)).collect())
}

/// A task as it will stand in the week.
struct Row<'a> {
    task: &'a Task,
    title: String,
    goal: String,
    revisit: Option<WeekId>,
}

struct Rows<'a> {
    session: &'a Session,
    week: WeekId,
    goals: Goals,
}

impl Rows<'_> {
    /// A project or a tag that is called like an active goal is that goal; another project stands before the title.
    fn row<'t>(&self, task: &'t Task) -> Row<'t> {
        let names: Vec<String> = std::iter::once(&task.project)
            .chain(&task.tags)
            .filter(|name| !name.is_empty())
            .map(|name| fold(name))
            .collect();
        let mut active = self.goals.goal.iter().filter(|goal| goal.is_active());
        let goal = active.find(|goal| !goal.title.is_empty() && names.contains(&fold(&goal.title)));
        let serves_project = goal.is_some_and(|goal| fold(&goal.title) == fold(&task.project));
        let mut title = crate::cli::capture::one_line(&task.title);
        if !task.project.is_empty() && !serves_project {
            title = format!("{}: {title}", task.project);
        }
        if let Some(due) = task.due {
            let day = dates::date_with_year(self.session.texts.language(), due, self.session.clock.today().year());
            title = self.session.texts.say_with(Text("import-due"), &[("title", title.into()), ("day", day.into())]);
        }
        let comes_back = task.from.or(task.due).map(WeekId::of).filter(|week| *week > self.week);
        Row { task, title, goal: goal.map_or_else(String::new, |goal| goal.id.to_string()), revisit: comes_back }
    }

    /// The week as it is now, with room for rows.
    fn sheet(&self) -> Result<Sheet, Failure> {
        let sheet = open(self.session, FileId::Week(self.week))?;
        let is_in_the_way = |problem: &&Problem| ["priority", "can_wait"].contains(&&*problem.path);
        match sheet.problems.iter().find(is_in_the_way) {
            Some(problem) => Err(Failure::Closed(Box::new(problem.clone()))),
            None => Ok(sheet),
        }
    }

    /// Adds what was chosen to the week, in one save.
    fn write(&self, chosen: &[(&Row<'_>, Place)]) -> Result<(), Failure> {
        if chosen.is_empty() {
            return Ok(());
        }
        let (file, sheet) = (FileId::Week(self.week), self.sheet()?);
        let mut week: Week = if sheet.exists { from_table(&sheet.table).0 } else { Week::new() };
        let (mut ids, mut taken) = (IdSource::new(self.session.seed), Vec::new());
        collect_ids(&sheet.table, &mut taken);
        for (row, place) in chosen {
            let id = ids.next(|id| taken.contains(id));
            taken.push(id.clone());
            let (title, origin) = (row.title.clone(), row.task.mark.clone());
            match place {
                Place::Priorities => {
                    let goal = row.goal.clone();
                    week.priority.push(Priority { id, title, goal, origin, ..Priority::default() });
                }
                Place::CanWait => {
                    let revisit = row.revisit.map(Entry::Value).unwrap_or_default();
                    week.can_wait.push(CanWait { id, what: title, revisit, origin, ..CanWait::default() });
                }
            }
        }
        let clashes = save_all(self.session, &[Save { file, base: sheet.table, now: to_table(&week) }])?;
        tell(self.session, &clashes);
        Ok(())
    }
}

enum Answer {
    /// Where it goes; `None`: nowhere now.
    Place(Option<Place>),
    /// There is nobody more to ask.
    End,
}

/// Asks until one of the three is said; an empty answer skips.
fn asked(session: &Session, row: &Row<'_>, number: usize, all: usize) -> Result<Answer, Failure> {
    let tags = row.task.tags.iter().flat_map(|tag| ["  +", tag]);
    let title: String = std::iter::once(row.title.as_str()).chain(tags).collect();
    let title = printable(&title).into_owned();
    let args = [("n", number.into()), ("all", all.into()), ("title", title.into())];
    out::print(&format!("{}\n", session.texts.say_with(Text("import-question"), &args)))?;
    loop {
        out::print(&format!("{} ", session.texts.say(Text("import-choices"))))?;
        let mut answer = String::new();
        let read = io::stdin().read_line(&mut answer).map_err(|error| Failure::Unheard(error.to_string()))?;
        if read == 0 {
            out::print("\n")?;
            return Ok(Answer::End);
        }
        match answer.trim() {
            "1" => return Ok(Answer::Place(Some(Place::Priorities))),
            "2" => return Ok(Answer::Place(Some(Place::CanWait))),
            "" | "3" => return Ok(Answer::Place(None)),
            _ => {}
        }
    }
}

/// What is written stays so, whether or not it can be told.
fn report(session: &Session, week: WeekId, count: &Count) {
    let texts = &session.texts;
    let name = dates::week_name(texts.language(), week, WeekId::of(session.clock.today()).year());
    let args = [("week", name.into()), ("priorities", count.priorities.into()), ("waiting", count.waiting.into())];
    let is_any = count.priorities + count.waiting + count.skipped > 0;
    let text = if is_any { Text("cli-imported-tasks") } else { Text("cli-import-nothing") };
    let mut lines = texts.say_with(text, &args) + "\n";
    if count.over + count.known + count.skipped > 0 {
        let args = [("over", count.over.into()), ("known", count.known.into()), ("skipped", count.skipped.into())];
        lines += &(texts.say_with(Text("cli-import-left-out"), &args) + "\n");
    }
    out::print(&lines).unwrap_or_else(|failure| out::warn(&failure.words(texts)));
}
