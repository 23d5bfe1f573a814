//! The world of a planner under test: what it asks for is answered from the map of files.
//!
//! Invariant: it answers as the shell does, and at once.

use std::collections::BTreeMap;

use super::{Harness, last_before, load};
use crate::app::msg::{Effect, Event, Handed};
use crate::domain::record::from_table;
use crate::domain::{FileId, OwnTheme, Past, PastWeek, TalkId, WeekId};
use crate::report::brief::{Format, Template};
use crate::review::chronicle::Part;
use crate::store::overlay::overlay;
use crate::store::read::read_theme;

/// The themes among `files`.
pub(super) fn themes(files: &BTreeMap<String, Vec<u8>>) -> Vec<OwnTheme> {
    let name = |file: &str| file.strip_prefix("themes/")?.strip_suffix(".toml").map(str::to_owned);
    files.iter().filter_map(|(file, bytes)| Some(read_theme(&name(file)?, bytes))).collect()
}

impl Harness {
    pub(super) fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Save(save) => {
                let name = save.file.to_string();
                let answer = match (&self.broken, overlay(&save, self.files.get(&name).map(Vec::as_slice))) {
                    (Some(fault), _) => Event::NotSaved(save.file, fault.clone()),
                    (None, Ok((bytes, saved))) => {
                        self.files.insert(name, bytes);
                        Event::Saved(save.file, saved)
                    }
                    (None, Err(refused)) => Event::NotSaved(save.file, refused.into()),
                };
                self.send(answer);
            }
            Effect::Watch => {}
            Effect::ReadTemplates => {
                let own = |format: Format| {
                    let name = format.template_name()?;
                    let text = String::from_utf8_lossy(self.files.get(name)?).into_owned();
                    Some((format, Ok(Template { name: name.to_owned(), text })))
                };
                let own = Format::ALL.into_iter().filter_map(own).collect();
                self.send(Event::Templates(own));
            }
            Effect::ReadThemes => self.send(Event::Themes(themes(&self.files))),
            Effect::HandOver { name, text, replace } => {
                let handed = if self.files.contains_key(&name) && !replace {
                    Handed::Exists(name, text)
                } else {
                    self.files.insert(name.clone(), text.into_bytes());
                    Handed::Written(name)
                };
                self.send(Event::Handed(handed));
            }
            Effect::WakeAt(time) => self.wake = Some(time),
            Effect::ReadChronicle => {
                let part = self.chronicle();
                self.send(Event::Chronicle(part));
            }
            Effect::Turn(week) => {
                let sheet = Box::new(load(&self.files, FileId::Week(week)));
                self.send(Event::Turned(week, sheet, last_before(&self.files, week).map(Box::new)));
                self.tell_past();
            }
            Effect::Leave { print, code } => self.left = Some((print, code)),
            other => self.asked.push(other),
        }
    }

    /// What other weeks say, as it is read after the first frame.
    pub(super) fn tell_past(&mut self) {
        let talks =
            self.files.keys().filter_map(|name| name.strip_prefix("talks/")?.strip_suffix(".toml")?.parse().ok());
        let talks = talks.map(|talk: TalkId| (talk, load(&self.files, FileId::Talk(talk)))).collect();
        self.send(Event::Talks(talks));
        let sheets = self.other_weeks().into_iter().map(|week| (week, load(&self.files, FileId::Week(week))));
        let open = sheets.filter(|(_, sheet)| sheet.closing().is_none());
        let past = open.map(|(id, sheet)| PastWeek::of(id, &from_table(&sheet.table).0)).collect();
        self.send(Event::Past(Past::new(past)));
    }

    /// All that looking back reads, in one part.
    fn chronicle(&self) -> Part {
        let mut part = Part { is_first: true, ..Part::default() };
        for name in self.files.keys() {
            let stem = name.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or_default();
            let Some(file) = FileId::of_stem(stem).filter(|file| file.to_string() == *name) else { continue };
            let sheet = load(&self.files, file);
            match (file, sheet.closing()) {
                (FileId::Week(id), None) if id != self.app.docs.id => {
                    part.weeks.push((id, from_table(&sheet.table).0));
                }
                (FileId::Talk(id), None) => part.talks.push((id, from_table(&sheet.table).0)),
                (FileId::Week(_) | FileId::Talk(_), Some(problem)) => part.unreadable.push(problem.clone()),
                _ => {}
            }
        }
        part
    }

    fn other_weeks(&self) -> Vec<WeekId> {
        let weeks = self.files.keys().filter_map(|name| {
            let week: WeekId = name.strip_prefix("weeks/")?.strip_suffix(".toml")?.parse().ok()?;
            (week != self.app.docs.id).then_some(week)
        });
        weeks.collect()
    }
}
