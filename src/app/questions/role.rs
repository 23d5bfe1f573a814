//! Step 1: what must succeed this week, what can wait, and the role behind it.
//!
//! Invariant: the focus comes first and is the only thing asked for; the role is asked once.

use super::{Page, Text, leftovers, look, seldom};
use crate::app::question::{Kind, List, Look, Tone};
use crate::domain::profile::Was;
use crate::domain::{FileId, Path, earlier, limits};

pub(super) fn page(page: &mut Page<'_>, quick: bool) {
    if let Some(question) = page.week_field(Text("focus"), Path::of("focus"), Kind::Line) {
        question.limit = Some(limits::FOCUS_CHARACTERS);
    }
    if quick {
        return;
    }
    page.heading(Text("heading-can-wait"));
    leftovers::came_back(page);
    can_wait(page, limits::CAN_WAIT);
    role(page);
}

/// The rows that can wait, and an empty line while there are fewer than `most`.
pub(super) fn can_wait(page: &mut Page<'_>, most: usize) {
    let rows = &page.docs().week.can_wait;
    for (index, row) in rows.iter().enumerate() {
        let path = |key| Path::of("can_wait").row(&row.id).key(key);
        let back = row
            .revisit
            .value()
            .map(|week| crate::locale::dates::week_name(page.context.texts.language(), *week, page.docs().id.year()));
        if let Some(question) = page.week_field(Text("can-wait-what"), path("what"), Kind::Line) {
            question.look = Look::Head(index + 1);
            question.aside = back.map(super::natural).into_iter().collect();
        }
        if page.is_open(&row.id) {
            for (text, key, kind) in
                [(Text("can-wait-tell"), "tell", Kind::Line), (Text("can-wait-revisit"), "revisit", Kind::Week)]
            {
                if let Some(question) = page.week_field(text, path(key), kind) {
                    question.look = Look::Indented;
                }
            }
        }
    }
    if rows.len() < most {
        look(page.slot(Text("can-wait-what"), List::CanWait, rows.len()), Look::Head(rows.len() + 1));
    }
}

fn role(page: &mut Page<'_>) {
    page.heading(Text("heading-role"));
    fields(page);
    seldom::question(page);
}

/// What the role says, and when it was confirmed.
pub(super) fn fields(page: &mut Page<'_>) {
    let profile = &page.docs().profile;
    for row in &profile.mission {
        let path = Path::of("mission").row(&row.id).key("text");
        answered_before(page, Text("mission"), path);
    }
    if profile.mission.len() < limits::MISSION_LINES {
        let gone = told(page, earlier::gone_lines(profile));
        if let Some(question) = page.slot(Text("mission"), List::Mission, profile.mission.len()) {
            question.earlier = gone;
            if !profile.mission.is_empty() {
                // It goes on under the first line.
                question.label.clear();
                "…".clone_into(&mut question.shown);
            }
        }
    }
    answered_before(page, Text("contribution"), Path::of("contribution"));
    answered_before(page, Text("serves"), Path::of("serves"));
    confirmed(page);
}

/// A line whose earlier texts are kept.
fn answered_before(page: &mut Page<'_>, text: Text, path: Path) {
    let name = earlier::kept_under(&path).unwrap_or_default();
    let told = told(page, earlier::versions(&page.docs().profile, &name));
    if let Some(question) = page.field(text, FileId::Profile, path, Kind::Line) {
        question.earlier = told;
    }
}

/// How it was answered before, and until when.
fn told<'a>(page: &Page<'_>, versions: impl Iterator<Item = &'a Was>) -> Vec<String> {
    let line = |was: &Was| {
        let args = [("day", page.day(&was.until).into()), ("text", was.text.as_str().into())];
        page.context.texts.say_with(Text("earlier-text"), &args)
    };
    versions.take(limits::EARLIER).map(line).collect()
}

/// When the role was confirmed, as long as that was not long ago.
fn confirmed(page: &mut Page<'_>) {
    let profile = &page.docs().profile;
    let Some(day) = profile.confirmed.value().filter(|_| profile.has_role()) else { return };
    if (page.context.today - *day).num_days() < limits::CONFIRM_DAYS {
        let args = [("day", page.day(&profile.confirmed).into())];
        let text = page.context.texts.say_with(Text("confirmed-on"), &args);
        page.note(text, Tone::Quiet);
    }
}
