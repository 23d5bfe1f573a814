//! What stands in the palette: what the keys do here, what can be done elsewhere, requests, goals and weeks.
//!
//! Invariant: each action stands there once, with every key that it has; what holds here stands first.

use crate::app::App;
use crate::app::keys::{Action, Binding, Scope};
use crate::app::question::Kind;
use crate::app::ritual::step_name;
use crate::app::screen::Screen;
use crate::domain::{RowId, Step, WeekId};
use crate::locale::Text;
use crate::report::brief::Format;
use crate::report::page::capitalised;
use crate::review::Span;
use crate::review::fold::fold;

/// One line of the palette.
#[derive(Debug, Clone)]
pub struct Entry {
    pub label: String,
    /// Its keys, or what kind of thing it is.
    pub beside: String,
    pub target: Target,
    /// What it is found by.
    pub(super) folded: String,
}

/// What a line leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// What a key does here.
    Here(Action),
    /// What a key does on another screen.
    Elsewhere(Action),
    Ask(RowId),
    Goal(RowId),
    Week(WeekId),
}

/// What can be done from anywhere, and the scope whose key does it.
const ELSEWHERE: &[(Scope, Action)] = &[
    (Scope::Start, Action::Plan),
    (Scope::Start, Action::Quick),
    (Scope::Start, Action::OpenStep(1)),
    (Scope::Start, Action::OpenStep(2)),
    (Scope::Start, Action::OpenStep(3)),
    (Scope::Start, Action::OpenStep(4)),
    (Scope::Start, Action::OpenStep(5)),
    (Scope::Start, Action::Note),
    (Scope::Start, Action::AddRow),
    (Scope::Start, Action::Close),
    (Scope::Start, Action::Talk),
    (Scope::Start, Action::Goals),
    (Scope::Start, Action::Asks),
    (Scope::Start, Action::Profile),
    (Scope::Start, Action::Weeks),
    (Scope::Weeks, Action::Search),
    (Scope::Start, Action::Look),
    (Scope::Start, Action::Facts),
    (Scope::Start, Action::Versions),
    (Scope::Start, Action::Away),
];

impl App {
    /// Everything that can be done or opened now, in the order in which it is offered.
    pub(super) fn palette_entries(&self) -> Vec<Entry> {
        let here = self.actions_here();
        let is_here = |action: Action| here.iter().any(|entry| entry.target == Target::Here(action));
        let elsewhere: Vec<_> = ELSEWHERE.iter().filter(|(_, action)| !is_here(*action)).collect();
        let (moving, mut entries): (Vec<_>, Vec<_>) =
            here.into_iter().partition(|entry| matches!(entry.target, Target::Here(action) if is_moving(action)));
        // Before the first page is left nothing is written, so nothing else can be opened.
        if !self.first_time {
            entries.extend(elsewhere.into_iter().filter_map(|(scope, action)| self.elsewhere(*scope, *action)));
        }
        entries.extend(moving);
        if !self.first_time {
            entries.extend(self.ask_entries());
            entries.extend(self.goal_entries());
            entries.extend(self.week_entries());
        }
        entries
    }

    /// What the keys do on the screen, those of the footer first: each action once, with all its keys.
    fn actions_here(&self) -> Vec<Entry> {
        let scopes = self.screen_scopes();
        let mut found: Vec<Entry> = Vec::new();
        let bindings = self.keys.footer(&scopes).into_iter().chain(self.keys.help(&scopes));
        let mut seen: Vec<&Binding> = Vec::new();
        for binding in bindings {
            if seen.iter().any(|other| std::ptr::eq(*other, binding)) {
                continue;
            }
            seen.push(binding);
            for action in binding.each_action().filter(|action| self.does_something(*action)) {
                let entry = self.action_entry(binding, action, Target::Here(action));
                match found.iter_mut().find(|other| other.target == entry.target) {
                    Some(other) => other.beside = format!("{} {}", other.beside, entry.beside),
                    None => found.push(entry),
                }
            }
        }
        found
    }

    /// What `binding` does by `action`: its label, and which way where its keys lead several ways.
    fn action_words(&self, binding: &Binding, action: Action) -> String {
        let label = self.texts.say(binding.label);
        let way = match action {
            Action::Choose(number) => self.choice_words(number),
            Action::OpenStep(number) => nth(&Step::ALL, number).map(|step| self.texts.say(step_name(*step))),
            _ if binding.each_action().count() > 1 => way(binding.scope, action).map(|way| self.texts.say(way)),
            _ => None,
        };
        way.map_or(label.clone(), |way| format!("{label}: {way}"))
    }

    /// What the choice with this number, from 1, is on the screen; `None` where there are not so many.
    fn choice_words(&self, number: u8) -> Option<String> {
        match &self.screen {
            Screen::Looking(_) => {
                let weeks = nth(&Span::ALL, number)?.weeks();
                Some(self.texts.say_with(Text("look-span"), &[("n", u32::from(weeks).into())]))
            }
            Screen::Brief(_) => nth(&Format::ALL, number).map(|format| format.code().to_owned()),
            _ => match &self.question()?.kind {
                Kind::Choice(choices) => nth(choices, number).map(|(_, words)| words.clone()),
                Kind::Acts(acts, _) => nth(acts, number).map(|(_, words)| words.clone()),
                _ => None,
            },
        }
    }

    /// Pressing the key of `action` here would do something, as far as that is known without doing it.
    pub(in crate::app) fn does_something(&self, action: Action) -> bool {
        match action {
            // One is in it.
            Action::Palette => false,
            Action::Choose(number) => self.choice_words(number).is_some(),
            Action::RemoveRow | Action::MoveRowUp | Action::MoveRowDown => {
                !matches!(self.screen, Screen::Asking(_)) || self.is_in_row()
            }
            Action::UndoRow => self.can_undo_here(),
            Action::Troubles => self.has_troubles(),
            _ => true,
        }
    }

    fn elsewhere(&self, scope: Scope, action: Action) -> Option<Entry> {
        let binding =
            self.keys.help(&[scope]).into_iter().find(|binding| binding.each_action().any(|it| it == action))?;
        Some(self.action_entry(binding, action, Target::Elsewhere(action)))
    }

    fn action_entry(&self, binding: &Binding, action: Action, target: Target) -> Entry {
        // Not everybody knows our word for it.
        let also = self.texts.part(binding.label, "words").unwrap_or_default();
        Entry::new(self.action_words(binding, action), binding.shown_for(action, &self.texts), target, &[&also])
    }

    fn ask_entries(&self) -> impl Iterator<Item = Entry> {
        let kind = self.texts.say(Text("palette-ask"));
        self.docs.feedback.open_by_age().into_iter().map(move |ask| {
            let words: Vec<&str> = [&ask.to, &ask.question].map(String::as_str).into_iter().collect();
            let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
            let label = if words.is_empty() { "…".to_owned() } else { one_line(&words.join(": ")) };
            Entry::new(label, kind.clone(), Target::Ask(ask.id.clone()), &[&kind])
        })
    }

    /// The active ones first.
    fn goal_entries(&self) -> impl Iterator<Item = Entry> {
        let kind = self.texts.say(Text("palette-goal"));
        let mut goals: Vec<_> = self.docs.goals.goal.iter().collect();
        goals.sort_by_key(|goal| !goal.is_active());
        goals.into_iter().map(move |goal| {
            let label = if goal.title.is_empty() { "…".to_owned() } else { one_line(&goal.title) };
            Entry::new(label, kind.clone(), Target::Goal(goal.id.clone()), &[&kind])
        })
    }

    /// The newest first, as far as they were read.
    fn week_entries(&self) -> Vec<Entry> {
        let kind = self.texts.say(Text("palette-week"));
        let all = self.all_weeks();
        let entry = |(id, week): (WeekId, &crate::domain::Week)| {
            let name = capitalised(&self.week_name(id));
            let label = if week.focus.is_empty() { name } else { format!("{name} · {}", one_line(&week.focus)) };
            Entry::new(label, kind.clone(), Target::Week(id), &[&id.to_string()])
        };
        all.weeks().map(entry).collect()
    }
}

impl Entry {
    fn new(label: String, beside: String, target: Target, also: &[&str]) -> Self {
        let mut folded = fold(&label);
        for words in also {
            folded.push(' ');
            folded += &fold(words);
        }
        Self { label, beside, target, folded }
    }

    /// It is about something that its owner wrote, and may be shown in part.
    pub fn is_written(&self) -> bool {
        !matches!(self.target, Target::Here(_) | Target::Elsewhere(_))
    }

    /// Its key does it here too.
    pub fn holds_here(&self) -> bool {
        matches!(self.target, Target::Here(_))
    }
}

/// The item with this number, from 1.
fn nth<T>(items: &[T], number: u8) -> Option<&T> {
    items.get(usize::from(number).checked_sub(1)?)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// It moves what one looks at and does nothing else: worth finding, but not worth reading about first.
fn is_moving(action: Action) -> bool {
    use Action as A;
    matches!(
        action,
        A::Up
            | A::Down
            | A::PageUp
            | A::PageDown
            | A::First
            | A::Last
            | A::Left
            | A::Right
            | A::WordLeft
            | A::WordRight
            | A::RowStart
            | A::RowEnd
            | A::EraseLeft
            | A::EraseRight
            | A::EraseWord
            | A::EraseWordRight
    )
}

/// Which way `action` leads, where the keys of one label lead several ways.
fn way(scope: Scope, action: Action) -> Option<Text> {
    use Action as A;
    Some(match action {
        A::Left | A::PreviousField | A::PreviousStep if scope != Scope::Typing => Text("way-previous"),
        A::Right | A::NextField | A::NextStep if scope != Scope::Typing => Text("way-next"),
        A::Left | A::WordLeft | A::EraseLeft | A::EraseWord => Text("way-left"),
        A::Right | A::WordRight | A::EraseRight | A::EraseWordRight => Text("way-right"),
        A::Up | A::PageUp | A::MoveRowUp => Text("way-up"),
        A::Down | A::PageDown | A::MoveRowDown => Text("way-down"),
        A::First | A::RowStart => Text("way-start"),
        A::Last | A::RowEnd => Text("way-end"),
        _ => return None,
    })
}
