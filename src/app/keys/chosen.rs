//! Keys of their owner's choice: the table as `[keys]` in `config.toml` changes it.
//!
//! Invariant: whatever is wished for, every action keeps a key, no key means two things in one place, and no letter is
//! taken from where text is typed.

use super::{Action, BINDINGS, Binding, Keys, Scope, bind};
use crate::app::msg::Key;
use crate::domain::{KeyWish, Problem, ProblemKind};

use Action as A;
use Scope as S;

/// What stands in the place of an action where the preset is chosen, and the one that there is.
const PRESET: (&str, &str) = ("preset", "hjkl");
/// The preset's letters, and the keys that they stand beside.
const HJKL: [(&str, &str); 4] = [("h", "left"), ("j", "down"), ("k", "up"), ("l", "right")];
/// What an answer without letters gets beside that.
static HJKL_ANSWERS: [Binding; 2] = [
    bind(S::Choosing, &["j", "k"], &[A::Down, A::Up], "key-down-up", 0),
    bind(S::Deciding, &["j", "k"], &[A::Down, A::Up], "key-down-up", 0),
];

/// What each action is called in `[keys]`. Answers by number, and the steps by theirs, keep their digits.
pub const NAMES: &[(&str, Action)] = &[
    ("leave", A::Leave),
    ("suspend", A::Suspend),
    ("help", A::Help),
    ("palette", A::Palette),
    ("back", A::Back),
    ("continue", A::Continue),
    ("next_field", A::NextField),
    ("previous_field", A::PreviousField),
    ("next_step", A::NextStep),
    ("previous_step", A::PreviousStep),
    ("up", A::Up),
    ("down", A::Down),
    ("page_up", A::PageUp),
    ("page_down", A::PageDown),
    ("first", A::First),
    ("last", A::Last),
    ("left", A::Left),
    ("right", A::Right),
    ("word_left", A::WordLeft),
    ("word_right", A::WordRight),
    ("row_start", A::RowStart),
    ("row_end", A::RowEnd),
    ("erase_left", A::EraseLeft),
    ("erase_right", A::EraseRight),
    ("erase_word", A::EraseWord),
    ("erase_word_right", A::EraseWordRight),
    ("undo_typing", A::UndoTyping),
    ("redo_typing", A::RedoTyping),
    ("choose_next", A::ChooseNext),
    ("choose_previous", A::ChoosePrevious),
    ("choose_none", A::ChooseNone),
    ("move_row_up", A::MoveRowUp),
    ("move_row_down", A::MoveRowDown),
    ("add_row", A::AddRow),
    ("remove_row", A::RemoveRow),
    ("undo", A::UndoRow),
    ("plan", A::Plan),
    ("quick", A::Quick),
    ("close", A::Close),
    ("away", A::Away),
    ("weeks", A::Weeks),
    ("search", A::Search),
    ("edit", A::Edit),
    ("editor", A::Editor),
    ("beside", A::Beside),
    ("last_year", A::LastYear),
    ("goals", A::Goals),
    ("requests", A::Asks),
    ("note", A::Note),
    ("outcome", A::Outcome),
    ("troubles", A::Troubles),
    ("versions", A::Versions),
    ("facts", A::Facts),
    ("look_back", A::Look),
    ("profile", A::Profile),
    ("talk", A::Talk),
    ("settings", A::Settings),
    ("hide_words", A::HideWords),
    ("copy", A::Copy),
    ("print", A::Print),
    ("yes", A::Yes),
];

/// The name of `action` in `[keys]`; for one that keeps its keys, what it is.
fn name_of(action: Action) -> &'static str {
    let named = NAMES.iter().find(|(_, named)| *named == action).map(|(name, _)| *name);
    named.unwrap_or(match action {
        A::OpenStep(_) => "open_step",
        _ => "choose",
    })
}

/// The table with what the `wishes` change in it, and what of them cannot be.
pub(super) fn chosen(wishes: &[KeyWish]) -> (Keys, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut understood: Vec<Wish<'_>> = wishes.iter().filter_map(|wish| understand(wish, &mut problems)).collect();
    let has_preset = wishes.iter().any(|wish| wish.action == PRESET.0 && wish.keys == [PRESET.1]);
    let table = loop {
        match Table::with(&understood) {
            Ok((table, refused)) => {
                problems.extend(refused);
                break table;
            }
            // What it wanted is not to be had, so it keeps what it has, and the others are looked at again.
            Err((index, refused)) => {
                problems.extend(refused);
                understood.remove(index);
            }
        }
    };
    problems.sort_by_key(|problem| (problem.line, problem.column));
    (table.keys(has_preset), problems)
}

/// A wish of which at least one key is understood.
#[derive(Debug, Clone)]
struct Wish<'a> {
    action: Action,
    keys: Vec<Key>,
    said: &'a KeyWish,
}

fn understand<'a>(said: &'a KeyWish, problems: &mut Vec<Problem>) -> Option<Wish<'a>> {
    let strange = |key: &String| said.problem(ProblemKind::NoSuchKey(key.clone()));
    if said.action == PRESET.0 {
        problems.extend(said.keys.iter().filter(|key| *key != PRESET.1).map(strange));
        return None;
    }
    let Some((_, action)) = NAMES.iter().find(|(name, _)| *name == said.action) else {
        problems.push(said.problem(ProblemKind::UnknownAction));
        return None;
    };
    problems.extend(said.keys.iter().filter(|key| Key::named(key).is_none()).map(strange));
    let keys: Vec<Key> = said.keys.iter().filter_map(|key| Key::named(key)).collect();
    (!keys.is_empty()).then_some(Wish { action: *action, keys, said })
}

/// A line of the table while it is changed.
#[derive(Debug, Clone)]
struct Line {
    binding: &'static Binding,
    keys: Vec<(String, Action)>,
    is_changed: bool,
}

impl Line {
    fn of(binding: &'static Binding) -> Self {
        let action = |index: usize| binding.actions.get(index).or(binding.actions.last()).copied();
        let keys = binding.keys.iter().enumerate().filter_map(|(index, key)| Some(((*key).to_owned(), action(index)?)));
        Self { binding, keys: keys.collect(), is_changed: false }
    }

    fn of_action(&self, action: Action) -> Vec<(String, Action)> {
        self.keys.iter().filter(|(_, other)| *other == action).cloned().collect()
    }
}

struct Table(Vec<Line>);

impl Table {
    /// The table with all wishes in it, and the keys that could not be given; or else the place of a wish that cannot
    /// be granted at all, with the same.
    fn with(wishes: &[Wish<'_>]) -> Result<(Self, Vec<Problem>), (usize, Vec<Problem>)> {
        let before: Vec<Line> = BINDINGS.iter().map(Line::of).collect();
        let mut table = Self(before.clone());
        for line in &mut table.0 {
            let wish_for = |action: Action| wishes.iter().find(|wish| wish.action == action);
            // Where letters are text, an action that only has letters now keeps what it had.
            let goes = |action| {
                wish_for(action).is_some_and(|wish| wish.keys.iter().any(|key| fits(*key, line.binding.scope)))
            };
            line.is_changed = line.keys.iter().any(|(_, action)| goes(*action));
            line.keys.retain(|(_, action)| !goes(*action));
        }
        let mut refused = Vec::new();
        for (index, wish) in wishes.iter().enumerate() {
            let problems = table.grant(wish, &before);
            if problems.len() >= wish.keys.len() {
                return Err((index, problems));
            }
            refused.extend(problems);
        }
        Ok((table, refused))
    }

    /// Gives the wish its keys wherever its action has any; what cannot be given anywhere is told.
    fn grant(&mut self, wish: &Wish<'_>, before: &[Line]) -> Vec<Problem> {
        let lines: Vec<usize> =
            (0..before.len()).filter(|place| !before[*place].of_action(wish.action).is_empty()).collect();
        // For each key, whether it was given somewhere, and else what it does already.
        let mut is_whole = true;
        let mut answers = vec![(false, None); wish.keys.len()];
        for place in &lines {
            let scope = before[*place].binding.scope;
            let mut has_any = false;
            for (index, key) in wish.keys.iter().enumerate().filter(|(_, key)| fits(**key, scope)) {
                let name = key.to_string();
                let taken = self.taken(&name, scope, wish.action);
                if taken.is_none() {
                    has_any = true;
                    self.0[*place].keys.push((name, wish.action));
                }
                answers[index] = (answers[index].0 || taken.is_none(), taken.or(answers[index].1));
            }
            if !has_any && self.0[*place].of_action(wish.action).is_empty() {
                let old = before[*place].of_action(wish.action);
                is_whole &= old.iter().all(|(key, _)| self.taken(key, scope, wish.action).is_none());
                self.0[*place].keys.extend(old);
            }
        }
        // Where it gets none of its keys and another wish has the old one, it cannot be granted at all.
        let missing = wish.keys.iter().zip(answers).filter(|(_, (is_given, _))| !is_given || !is_whole);
        let problem = |(key, (_, does)): (&Key, (bool, Option<Action>))| {
            let key = key.to_string();
            wish.said.problem(match does {
                Some(action) => ProblemKind::KeyTaken(key.into(), name_of(action)),
                None => ProblemKind::KeyTypes(key),
            })
        };
        missing.map(problem).collect()
    }

    /// What the key does already, other than `action`, where `scope` can hold.
    fn taken(&self, key: &str, scope: Scope, action: Action) -> Option<Action> {
        let near = self.0.iter().filter(|line| scope.meets(line.binding.scope));
        near.flat_map(|line| &line.keys).find(|(other, does)| other == key && *does != action).map(|(_, does)| *does)
    }

    /// The table as it is looked up in. It stays in memory until the program ends, and so do those before it: a few
    /// kilobytes each time that somebody changes the settings' keys.
    fn keys(mut self, has_preset: bool) -> Keys {
        if has_preset {
            self.add_hjkl();
        }
        if self.0.iter().all(|line| !line.is_changed) {
            return Keys::default();
        }
        let lines = self.0.into_iter().filter(|line| !line.keys.is_empty());
        Keys(Vec::leak(lines.map(Line::leaked).collect()))
    }

    fn add_hjkl(&mut self) {
        for binding in &HJKL_ANSWERS {
            let mut line = Line { is_changed: true, ..Line::of(binding) };
            line.keys.retain(|(key, action)| self.taken(key, binding.scope, *action).is_none());
            self.0.push(line);
        }
        for place in 0..self.0.len() {
            let scope = self.0[place].binding.scope;
            for (letter, arrow) in HJKL {
                let action = self.0[place].keys.iter().find(|(key, _)| key == arrow).map(|(_, action)| *action);
                if let Some(action) = action
                    && !scope.types()
                    && self.taken(letter, scope, action).is_none()
                {
                    self.0[place].keys.push((letter.to_owned(), action));
                    self.0[place].is_changed = true;
                }
            }
        }
    }
}

impl Line {
    fn leaked(mut self) -> Binding {
        if !self.is_changed {
            return *self.binding;
        }
        let order = |action: Action| self.binding.actions.iter().position(|other| *other == action);
        self.keys.sort_by_key(|(_, action)| order(*action));
        let actions: Vec<Action> = self.keys.iter().map(|(_, action)| *action).collect();
        let keys: Vec<&'static str> = self.keys.into_iter().map(|(key, _)| &*String::leak(key)).collect();
        Binding { keys: Vec::leak(keys), actions: Vec::leak(actions), ..*self.binding }
    }
}

/// Whether `key` may mean something in `scope`.
fn fits(key: Key, scope: Scope) -> bool {
    key.types().is_none() || !scope.types()
}

impl Scope {
    /// Letters are text while it holds, at least now and then.
    pub(super) fn types(self) -> bool {
        matches!(
            self,
            S::Typing
                | S::Questions
                | S::Steps
                | S::Pages
                | S::First
                | S::Note
                | S::Search
                | S::Help
                | S::Palette
                | S::Inside
                | S::Everywhere
        )
    }

    /// Both can hold at the same time.
    fn meets(self, other: Self) -> bool {
        const TOGETHER: [&[Scope]; 8] = [
            &[S::Start, S::Rows, S::TalkNear, S::OtherWeek],
            &[S::Typing, S::Questions, S::Steps, S::Pages, S::First, S::Note],
            &[S::Choosing, S::Questions, S::Steps, S::Pages, S::First, S::Note],
            &[S::Deciding, S::Questions, S::Steps, S::Pages, S::First, S::Note],
            &[S::Past, S::Beside],
            &[S::Looking, S::Chart],
            &[S::Search, S::Typing],
            &[S::Help, S::Palette, S::Typing],
        ];
        let nearly_everywhere = |one: Self, two: Self| match one {
            S::Everywhere => two != S::Confirm,
            S::Inside => two != S::Confirm && !TOGETHER[0].contains(&two),
            S::Letters => two != S::Confirm && !two.types() && !matches!(two, S::Choosing | S::Deciding),
            _ => false,
        };
        let together = || TOGETHER.iter().any(|scopes| scopes.contains(&self) && scopes.contains(&other));
        self == other || nearly_everywhere(self, other) || nearly_everywhere(other, self) || together()
    }
}

#[cfg(test)]
mod tests;
