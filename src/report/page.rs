//! A week on one page: focus, rows with their first steps, requests.
//!
//! Invariant: every line is text of the owner's or a word of the locale's; empty fields leave no line.

use crate::domain::feedback::AskStatus;
use crate::domain::week::NoteKind;
use crate::domain::{Capacity, Entry, Feedback, Goals, Level, Priority, Settings, Week, WeekId};
use crate::locale::{Text, Texts, dates, numbers};

/// How a line is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Title,
    Strong,
    Heading,
    Plain,
    Quiet,
}

/// One line of a page; `indent` in steps of two columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub text: String,
    pub weight: Weight,
    pub indent: u16,
}

/// The page of week `id`; `whole` with everything that was written in it.
pub fn page(
    id: WeekId,
    week: &Week,
    goals: &Goals,
    feedback: &Feedback,
    settings: &Settings,
    texts: &Texts,
    whole: bool,
) -> Vec<Line> {
    let mut page = Builder { lines: Vec::new(), texts, goals };
    page.title(id);
    if !week.focus.is_empty() {
        page.line(week.focus.clone(), Weight::Strong, 0);
    }
    page.goals(week);
    page.rows(id, week, settings, whole);
    page.asks(id, feedback);
    page.labelled(
        Text("heading-can-wait"),
        week.can_wait.iter().map(|row| {
            let back = row.revisit.value().map(|week| dates::week_name(texts.language(), *week, id.year()));
            joined([row.what.as_str(), row.tell.as_str(), back.as_deref().unwrap_or("")])
        }),
    );
    page.labelled(Text("heading-pauses"), week.pause.iter().map(|row| row.what.clone()));
    page.named(Text("heading-between"), [(Text("interruption"), &week.interruption), (Text("plan-b"), &week.plan_b)]);
    page.gives(id, feedback);
    page.energy(week);
    page.notes(week);
    if whole {
        page.close(week);
    }
    if page.lines.len() == 1 {
        page.line(texts.say(Text("page-empty")), Weight::Quiet, 0);
    }
    page.lines
}

/// The lines as plain text.
pub fn plain(lines: &[Line]) -> String {
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        if line.weight == Weight::Heading || (index > 0 && lines[index - 1].weight == Weight::Title) {
            text.push('\n');
        }
        text.push_str(&"  ".repeat(line.indent.into()));
        text.push_str(&line.text);
        text.push('\n');
    }
    text
}

fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

struct Builder<'a> {
    lines: Vec<Line>,
    texts: &'a Texts,
    goals: &'a Goals,
}

impl Builder<'_> {
    fn line(&mut self, text: String, weight: Weight, indent: u16) {
        self.lines.push(Line { text, weight, indent });
    }

    fn title(&mut self, id: WeekId) {
        let language = self.texts.language();
        let range = dates::date_range(language, id.monday(), id.sunday());
        let week = capitalised(&dates::week_name(language, id, id.year()));
        self.line(format!("{week} · {range}"), Weight::Title, 0);
    }

    fn labelled(&mut self, heading: Text, body: impl Iterator<Item = String>) {
        let body: Vec<String> = body.filter(|text| !text.is_empty()).collect();
        if body.is_empty() {
            return;
        }
        self.line(self.texts.say(heading), Weight::Heading, 0);
        for text in body {
            self.line(text, Weight::Plain, 1);
        }
    }

    /// Answers under a heading, each behind its short name.
    fn named<'t>(&mut self, heading: Text, answers: impl IntoIterator<Item = (Text, &'t String)>) {
        let answers = answers.into_iter().filter(|(_, answer)| !answer.is_empty());
        let lines: Vec<String> =
            answers.map(|(label, answer)| format!("{}: {answer}", self.texts.say(label))).collect();
        self.labelled(heading, lines.into_iter());
    }

    fn goals(&mut self, week: &Week) {
        let titles: Vec<String> = week.goals.iter().map(|id| self.goal_title(id)).collect();
        self.labelled(Text("step-goals"), titles.into_iter());
    }

    /// The goal's title; the id as it was written where the goal is gone.
    fn goal_title(&self, id: &str) -> String {
        self.goals.find(id).map_or_else(|| id.to_owned(), |goal| goal.title.clone())
    }

    fn rows(&mut self, id: WeekId, week: &Week, settings: &Settings, whole: bool) {
        if week.priority.is_empty() {
            return;
        }
        let capacity = Capacity::of(id, week, settings);
        let planned = numbers::number(self.texts.language(), capacity.planned);
        let available = numbers::hours(self.texts.language(), capacity.available);
        let args = [("planned", planned.into()), ("available", available.into())];
        let sum = self.texts.say_with(Text("hours-of"), &args);
        let heading = joined([self.texts.say(Text("step-priorities")).as_str(), &sum]);
        self.line(heading, Weight::Heading, 0);
        for (index, row) in week.priority.iter().enumerate() {
            self.row(index + 1, row, whole);
        }
    }

    fn row(&mut self, number: usize, row: &Priority, whole: bool) {
        let outcome = row.outcome.value().map(|outcome| self.texts.choice("outcome", outcome.code()));
        let hours = row.planned_hours().map(|hours| numbers::hours(self.texts.language(), hours));
        let effect = row.energy.value().map(|effect| self.texts.choice("effect", effect.code()));
        let facts = [hours, effect, outcome].map(Option::unwrap_or_default);
        let title = format!("{number}  {}", row.title);
        let line = joined([title.as_str()].into_iter().chain(facts.iter().map(String::as_str)));
        self.line(line, Weight::Plain, 1);
        if !row.first_step.is_empty() {
            self.line(format!("→ {}", row.first_step), Weight::Quiet, 3);
        }
        if whole {
            self.row_details(row);
        }
    }

    /// Everything else that was written about a row, each with its name.
    fn row_details(&mut self, row: &Priority) {
        let goal = if row.goal.is_empty() { String::new() } else { self.goal_title(&row.goal) };
        let parts = joined(row.parts.iter().map(|part| part.title.as_str()));
        for (label, text) in [
            (Text("priority-value"), &row.value),
            (Text("priority-goal"), &goal),
            (Text("part-title"), &parts),
            (Text("priority-when-then"), &row.when_then),
            (Text("expectations"), &self.expectations(row)),
            (Text("row-result"), &row.result),
            (Text("row-took"), &self.word("took", row.took.value().map(|took| took.code()))),
            (Text("row-cause"), &self.word("cause", row.cause.value().map(|cause| cause.code()))),
            (Text("row-next-step"), &row.next_step),
        ] {
            if !text.is_empty() {
                self.line(format!("{}: {text}", self.texts.say(label)), Weight::Quiet, 3);
            }
        }
    }

    /// The word for a choice's code; nothing where nothing was chosen.
    fn word(&self, kind: &str, code: Option<&str>) -> String {
        code.map(|code| self.texts.choice(kind, code)).unwrap_or_default()
    }

    /// `Quality agreed · Result unclear`.
    fn expectations(&self, row: &Priority) -> String {
        let words = [
            (Text("expect-quality"), &row.expect.quality),
            (Text("expect-resources"), &row.expect.resources),
            (Text("expect-result"), &row.expect.result),
        ]
        .map(|(label, entry)| match entry.value() {
            Some(sure) => {
                format!("{} {}", self.texts.say(label).to_lowercase(), self.texts.choice("expectation", sure.code()))
            }
            None => String::new(),
        });
        joined(words.iter().map(String::as_str))
    }

    /// The requests that were open in the week, those settled in it with how they ended.
    fn asks(&mut self, id: WeekId, feedback: &Feedback) {
        let asked = feedback.ask.iter().filter(|ask| ask.week.value().is_some_and(|week| *week <= id));
        let open = asked.filter(|ask| match ask.settled.value() {
            Some(settled) => *settled >= id,
            None => ask.is_open(),
        });
        let lines: Vec<String> = open
            .map(|ask| {
                let ended = ask.status.value().filter(|_| ask.settled.value() == Some(&id));
                let state = match ended {
                    Some(AskStatus::Answered) => self.texts.say(Text("ask-answered")),
                    Some(AskStatus::LetGo) => self.texts.say(Text("ask-let-go")),
                    _ => String::new(),
                };
                joined([ask.to.as_str(), ask.question.as_str(), state.as_str()])
            })
            .collect();
        self.labelled(Text("side-asks"), lines.into_iter());
    }

    fn gives(&mut self, id: WeekId, feedback: &Feedback) {
        let given = feedback.give.iter().filter(|give| give.week.value() == Some(&id));
        let lines: Vec<String> =
            given.map(|give| joined([give.to.as_str(), give.saw.as_str(), give.effect.as_str()])).collect();
        self.labelled(Text("heading-give"), lines.into_iter());
    }

    fn energy(&mut self, week: &Week) {
        let open = &week.energy.open;
        let n = |text: Text, level: Option<&crate::domain::Level>| {
            level.map(|level| self.texts.say_with(text, &[("n", u32::from(level.get()).into())])).unwrap_or_default()
        };
        let words = [n(Text("line-level"), open.level.value()), n(Text("line-load"), open.load.value())];
        let line = joined([words[0].as_str(), words[1].as_str(), open.step_up.as_str()]);
        self.labelled(Text("step-energy"), [line].into_iter());
    }

    fn notes(&mut self, week: &Week) {
        let kind = |kind: Option<&NoteKind>| {
            let code = kind.copied().unwrap_or(NoteKind::Note).code();
            self.texts.choice("note-kind", code)
        };
        let notes: Vec<String> =
            week.note.iter().map(|note| format!("{}: {}", kind(note.kind.value()), note.text)).collect();
        let obstacles = week.obstacle.iter().map(|row| {
            let about = self.word("tag", row.tag.value().map(|tag| tag.code()));
            joined([row.what.as_str(), about.as_str(), row.who_can_clear.as_str()])
        });
        let obstacles: Vec<String> = obstacles.collect();
        self.labelled(Text("heading-notes"), notes.into_iter());
        self.labelled(Text("heading-obstacles"), obstacles.into_iter());
    }

    fn close(&mut self, week: &Week) {
        let level = |level: &Entry<Level>| level.value().map(|level| level.get().to_string()).unwrap_or_default();
        self.named(
            Text("heading-close"),
            [
                (Text("close-win"), &week.close.win),
                (Text("close-learned"), &week.close.learned),
                (Text("close-level"), &level(&week.energy.close.level)),
                (Text("close-load"), &level(&week.energy.close.load)),
                (Text("close-gave"), &week.energy.close.gave),
                (Text("close-protect"), &week.close.protect),
            ],
        );
    }
}

/// The text with a capital first letter, as a heading begins.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
