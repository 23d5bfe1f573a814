//! The user's own editor: the text of a field, or a whole file, is given to it and taken back.
//!
//! Invariant: whatever the editor does, what was typed before stays; and what comes back is one step to undo.

use super::msg::{EditorFault, Effect, InEditor};
use super::question::Tone;
use super::text::field::Edit;
use super::{App, Screen};
use crate::domain::FileId;
use crate::locale::Text;

impl App {
    /// What is typed in the open field goes on in the editor.
    pub(super) fn edit_elsewhere(&mut self) {
        let Some(field) = self.form().and_then(|form| form.field.as_ref()) else { return };
        let text = field.text().to_owned();
        if self.question().is_some_and(|question| question.closed) {
            return self.say(Text("file-is-closed"), Tone::Warn);
        }
        self.elsewhere = self.spot().cloned();
        self.give_to_editor(InEditor::Text(text));
    }

    /// The file itself; it is read again when the editor has ended.
    pub(super) fn edit_file(&mut self, file: FileId) {
        let is_new = self.docs.kept(file).is_some_and(super::docs::Kept::is_unwritten);
        if is_new {
            return self.say(Text("editor-no-file"), Tone::Quiet);
        }
        self.give_to_editor(InEditor::File(file));
    }

    /// The first of the files that something is wrong with.
    pub(super) fn edit_first_in_trouble(&mut self) {
        if let Some(file) = self.troubles().first().map(|problem| problem.file) {
            self.edit_file(file);
        }
    }

    /// All that was typed is saved before.
    fn give_to_editor(&mut self, what: InEditor) {
        // None is guessed: whoever does not know the editor that opens may not find out of it.
        let named = [&self.docs.settings.editor, &self.editor].into_iter().find(|command| !command.trim().is_empty());
        let Some(with) = named.cloned() else { return self.say(Text("editor-none"), Tone::Warn) };
        self.save_now();
        self.effects.push(Effect::Edit { what, with });
    }

    /// The editor has ended. A file that it changed is told of like every change from elsewhere.
    pub(super) fn edited(&mut self, edited: Result<InEditor, EditorFault>) {
        let spot = self.elsewhere.take();
        match edited {
            // A week that is only read is not watched.
            Ok(InEditor::File(_)) if matches!(self.screen, Screen::Past(_)) => self.read_chronicle(),
            Ok(InEditor::File(_)) => {}
            Ok(InEditor::Text(text)) => {
                // Editors end a file with a line break, which nobody typed.
                let text =
                    text.strip_suffix('\n').map_or(text.as_str(), |text| text.strip_suffix('\r').unwrap_or(text));
                if self.spot() == spot.as_ref() && self.edit(Edit::Rewrite(text.to_owned())).is_some() {
                    self.save_now();
                } else {
                    // The row may have been removed elsewhere meanwhile.
                    let (name, text) = (self.texts.say(Text("editor-file-name")), text.to_owned());
                    self.effects.push(Effect::HandOver { name, text, replace: false });
                }
            }
            Err(fault) => self.notice = Some((self.editor_fault(&fault), Tone::Warn)),
        }
    }

    fn editor_fault(&self, fault: &EditorFault) -> String {
        let say = |text| self.texts.say(text);
        match fault {
            EditorFault::Busy => say(Text("editor-busy")),
            EditorFault::NotStarted(words) => {
                self.texts.say_with(Text("editor-not-started"), &[("detail", words.as_str().into())])
            }
            EditorFault::Failed(_, Some(path)) => {
                self.texts.say_with(Text("editor-failed-with-text"), &[("file", path.as_str().into())])
            }
            EditorFault::Failed(Some(code), None) => {
                self.texts.say_with(Text("editor-failed"), &[("code", code.to_string().into())])
            }
            EditorFault::Failed(None, None) => say(Text("editor-killed")),
            EditorFault::Gone => say(Text("editor-gone")),
            EditorFault::NoText(path) => self.texts.say_with(Text("editor-no-text"), &[("file", path.as_str().into())]),
        }
    }
}
