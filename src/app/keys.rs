//! **The** key table: scope × key → action, with its label.
//!
//! Dispatch, footer, help, palette, manual and README come from it alone; [`chosen`] says how its owner changes it.
//! Invariant: no key stands twice in a scope, and no plain letter where text is typed.

pub mod chosen;
mod names;

use super::msg::Key;
use crate::domain::Sheet;
use crate::locale::Text;

/// Where a key holds. A key is looked up in the innermost scope first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// A line of text has the cursor.
    Typing,
    /// A choice or a scale has the cursor.
    Choosing,
    /// Something to decide at once has the cursor.
    Deciding,
    /// A page of questions.
    Questions,
    /// One part of a ritual, or a form that lies over it.
    Steps,
    /// Pages that belong together, beside the steps.
    Pages,
    /// The first page of all.
    First,
    /// One line to remember.
    Note,
    Start,
    /// The start screen's rows, when there are any.
    Rows,
    Page,
    Weeks,
    /// Words are looked for in all weeks.
    Search,
    Past,
    /// Looking back over many weeks, and its chart.
    Looking,
    Chart,
    /// Another week stands beside the one that is read.
    Beside,
    /// What is wrong with the files.
    Troubles,
    /// What leaves, before it does.
    Brief,
    /// The start screen when a one-to-one is near.
    TalkNear,
    /// The start screen of another week than this one.
    OtherWeek,
    Help,
    /// Everything that can be done or opened, to be found by typing.
    Palette,
    Confirm,
    /// Everywhere that no text is typed.
    Letters,
    /// Everywhere but on the start screen, from which there is nowhere to go back to.
    Inside,
    Everywhere,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    Leave,
    Suspend,
    Help,
    Palette,
    Back,
    Continue,
    NextField,
    PreviousField,
    NextStep,
    PreviousStep,
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Left,
    Right,
    WordLeft,
    WordRight,
    RowStart,
    RowEnd,
    EraseLeft,
    EraseRight,
    EraseWord,
    EraseWordRight,
    UndoTyping,
    RedoTyping,
    Choose(u8),
    ChooseNext,
    ChoosePrevious,
    ChooseNone,
    MoveRowUp,
    MoveRowDown,
    AddRow,
    RemoveRow,
    UndoRow,
    OpenStep(u8),
    Plan,
    Quick,
    Close,
    Away,
    Weeks,
    Search,
    Edit,
    /// In the user's own editor.
    Editor,
    Beside,
    LastYear,
    Goals,
    Asks,
    Note,
    Outcome,
    Troubles,
    Versions,
    Facts,
    Look,
    Profile,
    Talk,
    Settings,
    /// Somebody is looking.
    HideWords,
    Copy,
    Print,
    Yes,
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    pub scope: Scope,
    /// The keys' names; any of them.
    pub keys: &'static [&'static str],
    /// One action, or one for each key in turn.
    pub actions: &'static [Action],
    pub label: Text,
    /// Its place in the footer of its scope, from 1; 0 stands in the help page only.
    pub footer: u8,
}

const fn bind(
    scope: Scope,
    keys: &'static [&'static str],
    actions: &'static [Action],
    label: &'static str,
    footer: u8,
) -> Binding {
    Binding { scope, keys, actions, label: Text(label), footer }
}

use Action as A;
use Scope as S;

const DIGITS: &[&str] = &["1", "2", "3", "4", "5", "6", "7", "8", "9"];
const CHOICES: &[Action] = &[
    A::Choose(1),
    A::Choose(2),
    A::Choose(3),
    A::Choose(4),
    A::Choose(5),
    A::Choose(6),
    A::Choose(7),
    A::Choose(8),
    A::Choose(9),
];

/// Every key of the program.
pub static BINDINGS: &[Binding] = &[
    bind(S::Start, &["enter"], &[A::Continue], "key-continue", 1),
    bind(
        S::Start,
        &["1", "2", "3", "4", "5"],
        &[A::OpenStep(1), A::OpenStep(2), A::OpenStep(3), A::OpenStep(4), A::OpenStep(5)],
        "key-open-step",
        0,
    ),
    bind(S::Rows, &["space"], &[A::Outcome], "key-outcome", 3),
    bind(S::Start, &["n"], &[A::Note], "key-note", 4),
    bind(S::Start, &["x"], &[A::Quick], "key-quick", 5),
    bind(S::Start, &["w"], &[A::Weeks], "key-weeks", 7),
    bind(S::Start, &["t"], &[A::Look], "key-look", 0),
    bind(S::Start, &["c"], &[A::Close], "key-close", 0),
    // A week that has rows is one to be closed.
    bind(S::Rows, &["c"], &[A::Close], "key-close", 2),
    bind(S::Start, &["b"], &[A::Away], "key-away", 0),
    bind(S::OtherWeek, &["esc"], &[A::Back], "key-back", 2),
    bind(S::Start, &["g"], &[A::Goals], "key-goals", 0),
    bind(S::Start, &["f"], &[A::Asks], "key-asks", 0),
    bind(S::Start, &["p"], &[A::Plan], "key-plan", 0),
    bind(S::Start, &["r"], &[A::Profile], "key-profile", 0),
    bind(S::Start, &["o"], &[A::Talk], "key-talk", 6),
    // Once there is a plan, the quick version is no first choice any more.
    bind(S::Rows, &["x"], &[A::Quick], "key-quick", 0),
    // As long as it is near, it is worth more than a note.
    bind(S::TalkNear, &["o"], &[A::Talk], "key-talk", 2),
    bind(S::Start, &["a"], &[A::AddRow], "key-add-row", 0),
    bind(S::Rows, &["up", "down"], &[A::Up, A::Down], "key-rows", 0),
    bind(S::Rows, &["alt-up", "alt-down"], &[A::MoveRowUp, A::MoveRowDown], "key-move-row", 0),
    bind(S::Rows, &["delete"], &[A::RemoveRow], "key-remove-row", 0),
    bind(S::Start, &["u"], &[A::UndoRow], "key-undo", 0),
    bind(S::Start, &["h"], &[A::Versions], "key-versions", 0),
    bind(S::Start, &["E"], &[A::Editor], "key-editor-file", 0),
    bind(S::Start, &["s"], &[A::Settings], "key-settings", 0),
    bind(S::Start, &["f3"], &[A::Facts], "key-facts", 0),
    bind(S::Start, &["!"], &[A::Troubles], "key-troubles", 0),
    bind(S::Typing, &["left", "right"], &[A::Left, A::Right], "key-cursor", 0),
    bind(S::Typing, &["ctrl-left", "ctrl-right"], &[A::WordLeft, A::WordRight], "key-words", 0),
    bind(S::Typing, &["home", "end"], &[A::RowStart, A::RowEnd], "key-row-ends", 0),
    bind(S::Typing, &["ctrl-home", "ctrl-end"], &[A::First, A::Last], "key-ends", 0),
    bind(S::Typing, &["backspace", "delete"], &[A::EraseLeft, A::EraseRight], "key-erase", 0),
    bind(
        S::Typing,
        &["ctrl-w", "ctrl-delete", "alt-d"],
        &[A::EraseWord, A::EraseWordRight, A::EraseWordRight],
        "key-erase-word",
        0,
    ),
    bind(S::Typing, &["ctrl-e"], &[A::Editor], "key-editor", 0),
    bind(S::Typing, &["ctrl-u"], &[A::UndoTyping], "key-undo-typing", 0),
    bind(S::Typing, &["ctrl-y"], &[A::RedoTyping], "key-redo-typing", 0),
    bind(S::Deciding, DIGITS, CHOICES, "key-choose", 2),
    bind(S::Choosing, DIGITS, CHOICES, "key-choose", 2),
    bind(S::Choosing, &["right"], &[A::ChooseNext], "key-choose-next", 0),
    bind(S::Choosing, &["left"], &[A::ChoosePrevious], "key-choose-previous", 0),
    bind(S::Choosing, &["backspace", "delete"], &[A::ChooseNone], "key-choose-none", 0),
    bind(S::Questions, &["enter"], &[A::Continue], "key-next-question", 1),
    bind(
        S::Questions,
        &["tab", "shift-tab", "backtab"],
        &[A::NextField, A::PreviousField, A::PreviousField],
        "key-fields",
        0,
    ),
    bind(S::Questions, &["down", "up"], &[A::Down, A::Up], "key-down-up", 0),
    bind(S::Steps, &["pgdn", "pgup"], &[A::NextStep, A::PreviousStep], "key-steps", 3),
    bind(S::Choosing, &["ctrl-u"], &[A::UndoRow], "key-undo", 0),
    bind(S::Deciding, &["ctrl-u"], &[A::UndoRow], "key-undo", 0),
    bind(S::Pages, &["pgdn", "pgup"], &[A::NextStep, A::PreviousStep], "key-pages", 3),
    bind(S::Pages, &["ctrl-d"], &[A::RemoveRow], "key-remove-row", 0),
    bind(S::Pages, &["alt-up", "alt-down"], &[A::MoveRowUp, A::MoveRowDown], "key-move-row", 0),
    bind(S::First, &["pgdn"], &[A::NextStep], "key-skip-page", 3),
    bind(S::First, &["esc"], &[A::Back], "key-leave", 4),
    bind(S::Note, &["enter"], &[A::Continue], "key-done", 1),
    bind(S::Questions, &["ctrl-d"], &[A::RemoveRow], "key-remove-row", 0),
    bind(S::Questions, &["alt-up", "alt-down"], &[A::MoveRowUp, A::MoveRowDown], "key-move-row", 0),
    bind(S::Note, &["tab"], &[A::NextField], "key-capture", 3),
    bind(S::Note, &["shift-tab", "backtab"], &[A::PreviousField], "key-fields", 0),
    bind(S::Steps, &["f3"], &[A::Facts], "key-facts", 0),
    bind(S::Page, &["enter"], &[A::Continue], "key-done", 1),
    bind(S::Page, &["c"], &[A::Close], "key-close", 5),
    bind(S::Page, &["up", "down"], &[A::Up, A::Down], "key-scroll", 2),
    bind(S::Page, &["y"], &[A::Copy], "key-copy", 3),
    bind(S::Page, &["v"], &[A::Print], "key-print", 4),
    bind(S::Page, &["pgup"], &[A::PreviousStep], "key-previous-step", 0),
    bind(S::Page, &["pgdn"], &[A::PageDown], "key-page-down", 0),
    bind(S::Weeks, &["enter"], &[A::Continue], "key-open", 1),
    bind(S::Weeks, &["/"], &[A::Search], "key-search", 2),
    bind(S::Weeks, &["up", "down"], &[A::Up, A::Down], "key-up-down", 3),
    bind(S::Weeks, &["pgup", "pgdn"], &[A::PageUp, A::PageDown], "key-pages", 8),
    bind(S::Weeks, &["home", "end"], &[A::First, A::Last], "key-ends", 0),
    bind(S::Search, &["enter"], &[A::Continue], "key-open", 1),
    bind(S::Search, &["up", "down"], &[A::Up, A::Down], "key-up-down", 2),
    bind(S::Search, &["pgup", "pgdn"], &[A::PageUp, A::PageDown], "key-pages", 0),
    bind(S::Search, &["esc"], &[A::Back], "key-all-weeks", 3),
    bind(S::Beside, &["d"], &[A::Beside], "key-one-week", 1),
    bind(S::Beside, &["left", "right"], &[A::Left, A::Right], "key-other-week", 2),
    bind(S::Past, &["e"], &[A::Edit], "key-edit", 1),
    bind(S::Past, &["E"], &[A::Editor], "key-editor-file", 0),
    bind(S::Past, &["d"], &[A::Beside], "key-two-weeks", 2),
    bind(S::Past, &["i"], &[A::LastYear], "key-last-year", 3),
    bind(S::Past, &["left", "right"], &[A::Left, A::Right], "key-weeks", 4),
    bind(S::Past, &["up", "down"], &[A::Up, A::Down], "key-scroll", 8),
    bind(S::Past, &["pgup", "pgdn"], &[A::PageUp, A::PageDown], "key-pages", 0),
    bind(S::Past, &["y"], &[A::Copy], "key-copy", 8),
    bind(S::Looking, &["pgdn", "pgup"], &[A::NextStep, A::PreviousStep], "key-pages", 1),
    bind(
        S::Looking,
        &["1", "2", "3", "4"],
        &[A::Choose(1), A::Choose(2), A::Choose(3), A::Choose(4)],
        "key-look-span",
        8,
    ),
    bind(S::Looking, &["up", "down"], &[A::Up, A::Down], "key-up-down", 8),
    bind(S::Chart, &["left", "right"], &[A::Left, A::Right], "key-weeks", 9),
    bind(S::Chart, &["up", "down"], &[A::Left, A::Right], "key-weeks", 0),
    bind(S::Looking, &["enter"], &[A::Continue], "key-open", 3),
    bind(S::Looking, &["home", "end"], &[A::First, A::Last], "key-ends", 0),
    bind(S::Troubles, &["E"], &[A::Editor], "key-editor-file", 2),
    bind(S::Troubles, &["up", "down"], &[A::Up, A::Down], "key-scroll", 1),
    bind(S::Brief, &["enter"], &[A::Continue], "key-save-file", 1),
    bind(S::Brief, &["y"], &[A::Copy], "key-copy", 2),
    bind(S::Brief, &["1", "2", "3", "4"], &[A::Choose(1), A::Choose(2), A::Choose(3), A::Choose(4)], "key-format", 3),
    bind(S::Brief, &["left", "right"], &[A::Left, A::Right], "key-brief-language", 4),
    bind(S::Brief, &["tab"], &[A::NextField], "key-headings", 5),
    bind(S::Brief, &["up", "down"], &[A::Up, A::Down], "key-scroll", 6),
    bind(S::Brief, &["pgup", "pgdn"], &[A::PageUp, A::PageDown], "key-pages", 0),
    bind(S::Help, &["up", "down"], &[A::Up, A::Down], "key-scroll", 1),
    bind(S::Help, &["pgup", "pgdn"], &[A::PageUp, A::PageDown], "key-pages", 0),
    bind(S::Help, &["esc", "f1"], &[A::Back], "key-back", 2),
    bind(S::Palette, &["enter"], &[A::Continue], "key-go", 1),
    bind(S::Palette, &["up", "down"], &[A::Up, A::Down], "key-up-down", 2),
    bind(S::Palette, &["pgup", "pgdn"], &[A::PageUp, A::PageDown], "key-pages", 0),
    // No key that a hand presses while it fills in a page loses what was written.
    bind(S::Confirm, &["y", "j"], &[A::Yes], "key-yes", 1),
    bind(S::Confirm, &["esc"], &[A::Back], "key-no", 2),
    bind(S::Letters, &["?"], &[A::Help], "key-help", 8),
    bind(S::Letters, &[":"], &[A::Palette], "key-palette", 0),
    bind(S::Letters, &["q"], &[A::Leave], "key-leave", 9),
    bind(S::Everywhere, &["f1"], &[A::Help], "key-help-typing", 8),
    bind(S::Everywhere, &["ctrl-p"], &[A::Palette], "key-palette", 0),
    bind(S::Inside, &["esc"], &[A::Back], "key-back", 7),
    bind(S::Everywhere, &["f2"], &[A::Troubles], "key-troubles", 0),
    bind(S::Everywhere, &["ctrl-l"], &[A::HideWords], "key-hide-words", 0),
    bind(S::Everywhere, &["ctrl-c"], &[A::Leave], "key-leave-typing", 0),
    bind(S::Everywhere, &["ctrl-z"], &[A::Suspend], "key-suspend", 0),
];

/// The table that holds: ours, or what its owner made of it.
#[derive(Debug, Clone, Copy)]
pub struct Keys(&'static [Binding]);

impl Default for Keys {
    fn default() -> Self {
        Self(BINDINGS)
    }
}

impl Keys {
    /// Our table with what the `settings` wish for; what of it cannot be is one of their problems from now on.
    pub fn of(settings: &mut Sheet) -> Self {
        if settings.wishes.is_empty() {
            return Self::default();
        }
        let (keys, refused) = chosen::chosen(&settings.wishes);
        settings.problems.extend(refused);
        settings.problems.sort_by_key(|problem| (problem.line, problem.column));
        keys
    }

    /// What `key` means where `scopes` hold, innermost first.
    pub fn action(self, scopes: &[Scope], key: Key) -> Option<Action> {
        let name = key.to_string();
        self.find(scopes, &name)?.action(&name)
    }

    /// The line of the table that the key with this name has where `scopes` hold.
    fn find(self, scopes: &[Scope], name: &str) -> Option<&'static Binding> {
        let of = |scope: &Scope| self.0.iter().find(|binding| binding.scope == *scope && binding.keys.contains(&name));
        scopes.iter().find_map(of)
    }

    /// The footer's keys where `scopes` hold: each scope's by its place, one line an action.
    pub fn footer(self, scopes: &[Scope]) -> Vec<&'static Binding> {
        let mut lines: Vec<&Binding> =
            self.0.iter().filter(|binding| binding.footer > 0 && scopes.contains(&binding.scope)).collect();
        lines.sort_by_key(|binding| {
            (binding.footer, scopes.iter().position(|scope| *scope == binding.scope).unwrap_or(usize::MAX))
        });
        let mut seen = Vec::new();
        lines.retain(|binding| {
            let new = !seen.contains(&binding.actions[0]) && self.holds(scopes, binding);
            seen.push(binding.actions[0]);
            new
        });
        lines
    }

    /// No scope further in gives the binding's first key another meaning.
    fn holds(self, scopes: &[Scope], binding: &Binding) -> bool {
        self.find(scopes, binding.keys[0]).is_some_and(|found| std::ptr::eq(found, binding))
    }

    /// Every key that holds where `scopes` do, innermost scope first.
    pub fn help(self, scopes: &[Scope]) -> Vec<&'static Binding> {
        let of = |scope: &Scope| self.0.iter().filter(move |binding| binding.scope == *scope).collect::<Vec<_>>();
        scopes.iter().flat_map(of).filter(|binding| self.holds(scopes, binding)).collect()
    }
}

impl Binding {
    /// What it does, each thing once.
    pub fn each_action(&self) -> impl Iterator<Item = Action> {
        let is_first = |(place, action): &(usize, &Action)| !self.actions[..*place].contains(action);
        self.actions.iter().enumerate().filter(is_first).map(|(_, action)| *action)
    }

    fn action(&self, name: &str) -> Option<Action> {
        let place = self.keys.iter().position(|key| *key == name)?;
        self.actions.get(place).or(self.actions.last()).copied()
    }
}

#[cfg(test)]
mod tests;
