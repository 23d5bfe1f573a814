//! What the user has beside the files of ours, templates and themes; and what is given away, as a file.
//!
//! Invariant: a file that was there is replaced only when its owner said so, and none is half written.

use std::path::Path;
use std::sync::mpsc::Sender;
use std::thread;

use super::Input;
use crate::app::msg::{Event, Handed};
use crate::domain::SaveFault;
use crate::report::brief::{Format, Template};
use crate::store::Store;
use crate::store::replace::Existing;

/// Tells which templates stand in the place of ours.
pub(super) fn read_templates(store: Store, tell: Sender<Input>) {
    let read = move || {
        let own = |format: Format| {
            let name = format.template_name()?;
            let text = store.beside(name).transpose()?;
            let template = text.map(|text| Template { name: name.to_owned(), text });
            Some((format, template.map_err(|error| format!("{name}: {error}"))))
        };
        tell.send(Input::Event(Event::Templates(Format::ALL.into_iter().filter_map(own).collect()))).ok();
    };
    thread::Builder::new().name("templates".to_owned()).spawn(read).ok();
}

/// Tells which themes the user has.
pub(super) fn read_themes(store: Store, tell: Sender<Input>) {
    let read = move || {
        tell.send(Input::Event(Event::Themes(store.themes()))).ok();
    };
    thread::Builder::new().name("themes".to_owned()).spawn(read).ok();
}

/// Writes `text` as the file `name` in the folder that the program was started in.
pub(super) fn hand_over(store: Store, name: String, text: String, replace: bool, tell: Sender<Input>) {
    let write = move || {
        let path = std::env::current_dir().unwrap_or_default().join(&name);
        let existing = if replace { Existing::Goes } else { Existing::Stays };
        // What is no file, such as a folder or a device, is not replaced.
        let is_else = path.metadata().is_ok_and(|found| !found.is_file());
        let handed = match (!is_else).then(|| store.hand_over(&path, existing, text.as_bytes())) {
            None => Handed::Not(SaveFault::NotAllowed),
            Some(Ok(true)) => Handed::Written(shown(&path)),
            Some(Ok(false)) => Handed::Exists(name, text),
            Some(Err(fault)) => Handed::Not(fault),
        };
        tell.send(Input::Event(Event::Handed(handed))).ok();
    };
    thread::Builder::new().name("file".to_owned()).spawn(write).ok();
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
