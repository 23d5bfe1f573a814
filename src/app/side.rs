//! What helps to answer: last week's answers, the goals, the open requests.
//!
//! Invariant: it needs no history beyond the last written week, and asks nothing.

use super::question::Tone;
use super::questions::{ProfilePage, Subject};
use super::{App, Screen};
use crate::domain::talk::Owner;
use crate::domain::week::{Closing, Energy};
use crate::domain::{ClosePart, Priority, RowId, Step, Week};
use crate::locale::{Text, dates};

/// Lines beside the page, each with its tone; an empty one parts the sections.
pub type Lines = Vec<(String, Tone)>;

impl App {
    /// What stands beside the page that is on screen.
    pub(super) fn side_lines(&self) -> Lines {
        if let Some(Subject::Profile(page)) = self.form().map(|form| &form.subject) {
            return self.profile_pages(*page);
        }
        let Some(Screen::Asking(forms)) = self.rail().map(|_| &self.screen) else { return Vec::new() };
        let mut lines = Lines::new();
        match (self.form().map(|form| &form.subject), forms.first().map(|form| &form.subject)) {
            (Some(Subject::Goal(_)), _) => self.profile_lines(&mut lines),
            (Some(Subject::Ask(id)), _) => self.ask_lines(&mut lines, id),
            // It says itself what is behind it, and needs the room.
            (Some(Subject::Facts), _) => {}
            (_, Some(Subject::Step(step) | Subject::Quick(step))) => self.beside_step(*step, &mut lines),
            (_, Some(Subject::Close(part))) => self.beside_close(*part, &mut lines),
            _ => {}
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

    fn beside_step(&self, step: Step, lines: &mut Lines) {
        match step {
            Step::Role => {
                self.last_week(lines, |week| {
                    vec![week.focus.clone(), self.labelled(Text("close-protect"), &week.close.protect)]
                });
                self.agreement_lines(lines);
                self.goal_lines(lines);
            }
            Step::Goals => {
                self.profile_lines(lines);
                self.last_week(lines, |week| vec![week.focus.clone()]);
            }
            Step::Priorities => {
                self.focus_line(lines);
                self.goal_lines(lines);
                self.last_week(lines, |week| week.priority.iter().map(|row| self.ended(row)).collect());
            }
            Step::Feedback => {
                self.focus_line(lines);
                self.unclear_lines(lines);
            }
            Step::Energy => {
                self.last_week(lines, |week| {
                    vec![
                        self.labelled(Text("close-gave"), &week.energy.close.gave),
                        self.labelled(Text("energy-step-up"), &week.energy.open.step_up),
                    ]
                });
                if let Some((_, last)) = &self.last {
                    self.levels(last, lines);
                }
            }
        }
    }

    /// What was planned on Monday helps to close the week.
    fn beside_close(&self, part: ClosePart, lines: &mut Lines) {
        let week = &self.docs.week;
        match part {
            ClosePart::Outcomes | ClosePart::Learned => self.focus_line(lines),
            ClosePart::Energy => {
                push_section(lines, self.texts.say(Text("side-monday")), [week.energy.open.step_up.clone()]);
                self.levels(
                    &Week { energy: Energy { close: Closing::default(), ..week.energy.clone() }, ..Week::new() },
                    lines,
                );
            }
            ClosePart::Leftovers => {
                self.section(lines, Text("can-wait-what"), week.can_wait.iter().map(|row| row.what.clone()));
            }
            ClosePart::Ahead => {
                self.section(lines, Text("heading-pauses"), week.pause.iter().map(|row| row.what.clone()));
                self.last_week(lines, |week| vec![self.labelled(Text("close-protect"), &week.close.protect)]);
            }
        }
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

    /// Energy and load as they were last noted in `week`.
    fn levels(&self, week: &Week, lines: &mut Lines) {
        let (open, close) = (&week.energy.open, &week.energy.close);
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

    /// What was agreed and is due, mine first.
    fn agreement_lines(&self, lines: &mut Lines) {
        let agreed = self.agreements_due().into_iter().map(|row| {
            let who = self.texts.choice("owner", row.owner.value().unwrap_or(&Owner::Me).code());
            format!("{} · {who}", row.what)
        });
        self.section(lines, Text("side-agreements"), agreed.collect::<Vec<_>>());
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
