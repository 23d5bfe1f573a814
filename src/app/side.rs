//! What helps to answer: last week's answers, the goals, the open requests.
//!
//! Invariant: it needs no history beyond the last written week, and asks nothing.

use super::App;
use super::question::Tone;
use super::questions::{ProfilePage, Subject};
use crate::domain::{Priority, RowId, Step, Week};
use crate::locale::{Text, dates};

/// Lines beside the page, each with its tone; an empty one parts the sections.
pub type Lines = Vec<(String, Tone)>;

impl App {
    /// What stands beside the page that is on screen.
    pub(super) fn side_lines(&self) -> Lines {
        if let Some(Subject::Profile(page)) = self.form().map(|form| &form.subject) {
            return self.profile_pages(*page);
        }
        let Some((step, _)) = self.step() else { return Vec::new() };
        let mut lines = Lines::new();
        match self.form().map(|form| &form.subject) {
            Some(Subject::Goal(_)) => self.profile_lines(&mut lines),
            Some(Subject::Ask(id)) => self.ask_lines(&mut lines, id),
            _ => match step {
                Step::Role => {
                    self.last_week(&mut lines, |week| {
                        vec![week.focus.clone(), self.labelled(Text("close-protect"), &week.close.protect)]
                    });
                    self.goal_lines(&mut lines);
                }
                Step::Goals => {
                    self.profile_lines(&mut lines);
                    self.last_week(&mut lines, |week| vec![week.focus.clone()]);
                }
                Step::Priorities => {
                    self.focus_line(&mut lines);
                    self.goal_lines(&mut lines);
                    self.last_week(&mut lines, |week| week.priority.iter().map(|row| self.ended(row)).collect());
                }
                Step::Feedback => {
                    self.focus_line(&mut lines);
                    self.unclear_lines(&mut lines);
                }
                Step::Energy => {
                    self.last_week(&mut lines, |week| {
                        vec![
                            self.labelled(Text("close-gave"), &week.energy.close.gave),
                            self.labelled(Text("energy-step-up"), &week.energy.open.step_up),
                        ]
                    });
                    self.last_levels(&mut lines);
                }
            },
        }
        lines
    }

    /// The pages that belong together, the open one to be seen.
    fn profile_pages(&self, open: ProfilePage) -> Lines {
        let line = |page: ProfilePage| {
            let tone = if page == open { Tone::Strong } else { Tone::Quiet };
            (self.texts.say(page.name()), tone)
        };
        ProfilePage::ALL.map(line).into()
    }

    fn section(&self, lines: &mut Lines, heading: Text, body: impl IntoIterator<Item = String>) {
        let heading = self.texts.say(heading);
        push_section(lines, heading, body);
    }

    fn last_week(&self, lines: &mut Lines, answers: impl Fn(&Week) -> Vec<String>) {
        let Some((id, last)) = &self.last else { return };
        // The word and its number stay together in a narrow column.
        let week = dates::week_name(self.texts.language(), *id, self.docs.id.year()).replace(' ', "\u{a0}");
        let heading = self.texts.say_with(Text("side-last-week"), &[("week", week.into())]);
        push_section(lines, heading, answers(last));
    }

    /// `Gave energy: the workshop`; nothing where there is no answer.
    fn labelled(&self, label: Text, answer: &str) -> String {
        if answer.is_empty() { String::new() } else { format!("{}: {answer}", self.texts.say(label)) }
    }

    /// A row of last week with what came of it.
    fn ended(&self, row: &Priority) -> String {
        match row.outcome.value() {
            Some(outcome) => format!("{} · {}", row.title, self.texts.choice("outcome", outcome.code())),
            None => row.title.clone(),
        }
    }

    fn last_levels(&self, lines: &mut Lines) {
        let Some((_, last)) = &self.last else { return };
        let close = &last.energy.close;
        let open = &last.energy.open;
        let level = close.level.value().or(open.level.value());
        let load = close.load.value().or(open.load.value());
        let line = |text: Text, n: u8| self.texts.say_with(text, &[("n", u32::from(n).into())]);
        let words = [level.map(|n| line(Text("line-level"), n.get())), load.map(|n| line(Text("line-load"), n.get()))];
        lines.extend(words.into_iter().flatten().map(|text| (text, Tone::Plain)));
    }

    fn focus_line(&self, lines: &mut Lines) {
        self.section(lines, Text("focus"), [self.docs.week.focus.clone()]);
    }

    fn goal_lines(&self, lines: &mut Lines) {
        let chosen = |id: &str| self.docs.week.goals.iter().any(|goal| goal == id);
        let goals = self.docs.goals.active().map(|goal| {
            let mark = if chosen(goal.id.as_str()) { self.texts.say(Text("goal-this-week")) } else { String::new() };
            if mark.is_empty() { goal.title.clone() } else { format!("{} · {mark}", goal.title) }
        });
        self.section(lines, Text("step-goals"), goals.collect::<Vec<_>>());
    }

    /// The open requests but for the one that is being written.
    fn ask_lines(&self, lines: &mut Lines, written: &RowId) {
        let others = self.docs.feedback.open().filter(|ask| ask.id != *written);
        let asks = others.map(|ask| {
            let parts = [ask.to.as_str(), ask.question.as_str()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
        });
        self.section(lines, Text("side-asks"), asks.collect::<Vec<_>>());
    }

    fn profile_lines(&self, lines: &mut Lines) {
        let profile = &self.docs.profile;
        self.section(lines, Text("mission"), profile.mission.iter().map(|line| line.text.clone()).collect::<Vec<_>>());
        self.section(lines, Text("contribution"), [profile.contribution.clone()]);
        self.section(lines, Text("serves"), [profile.serves.clone()]);
    }

    /// What is not clear about the first rows, since a request could clear it.
    fn unclear_lines(&self, lines: &mut Lines) {
        let rows = self.docs.week.priority.iter().filter(|row| row.expect.is_unclear());
        self.section(lines, Text("side-unclear"), rows.map(|row| row.title.clone()).collect::<Vec<_>>());
    }
}

/// A heading and what stands below it, unless that is nothing.
fn push_section(lines: &mut Lines, heading: String, body: impl IntoIterator<Item = String>) {
    let body: Vec<String> = body.into_iter().filter(|text| !text.is_empty()).collect();
    if body.is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push((String::new(), Tone::Plain));
    }
    lines.push((heading, Tone::Quiet));
    lines.extend(body.into_iter().map(|text| (text, Tone::Plain)));
}
