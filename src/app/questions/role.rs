//! Step 1: what must succeed this week, what can wait, and the role behind it.
//!
//! Invariant: the focus comes first and is the only thing asked for; the role is asked once.

use super::{Page, Text, leftovers, look};
use crate::app::question::{Act, Kind, List, Look, Tone};
use crate::domain::{FileId, Path, limits};

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
    let profile = &page.docs().profile;
    for row in &profile.mission {
        let path = Path::of("mission").row(&row.id).key("text");
        page.field(Text("mission"), FileId::Profile, path, Kind::Line);
    }
    if profile.mission.len() < limits::MISSION_LINES {
        let question = page.slot(Text("mission"), List::Mission, profile.mission.len());
        if let Some(question) = question.filter(|_| !profile.mission.is_empty()) {
            // It goes on under the first line.
            question.label.clear();
            "…".clone_into(&mut question.shown);
        }
    }
    page.field(Text("contribution"), FileId::Profile, Path::of("contribution"), Kind::Line);
    page.field(Text("serves"), FileId::Profile, Path::of("serves"), Kind::Line);
    still_true(page);
}

/// Once a month: is the role still as it stands here?
fn still_true(page: &mut Page<'_>) {
    let profile = &page.docs().profile;
    if !profile.has_role() || page.docs().settings.hides("confirmed") {
        return;
    }
    let age = profile.confirmed.value().map(|day| (page.context.today - *day).num_days());
    match age {
        Some(days) if days < limits::CONFIRM_DAYS => {
            let day =
                profile.confirmed.value().map(|day| crate::locale::dates::date(page.context.texts.language(), *day));
            let text = page.context.texts.say_with(Text("confirmed-on"), &[("day", day.unwrap_or_default().into())]);
            page.note(text, Tone::Quiet);
        }
        _ if page.asks("confirmed", false) => {
            let yes = page.say(Text("still-true-yes"));
            page.decide(Text("still-true"), "still-true", "", Kind::Acts(vec![(Act::StillTrue, yes)], None));
        }
        _ => {}
    }
}
