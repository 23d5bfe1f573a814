//! After the one-to-one: what was agreed and decided, and when the next one is.
//!
//! Invariant: an agreement has an owner, me or my manager, and both are followed up in the same way.

use super::super::{Page, Text, look, natural};
use super::About;
use crate::app::question::{Act, Kind, List, Look};
use crate::domain::talk::{Agreement, Owner, TalkStatus};
use crate::domain::{FileId, Path, limits};

pub(super) fn page(page: &mut Page<'_>, about: About<'_>) {
    let status = page.choice("talk-status", TalkStatus::CODES);
    page.field(Text("talk-status"), about.file(), Path::of("status"), status);
    page.heading(Text("heading-agreements"));
    let rows = &about.talk.agreement;
    for (index, row) in rows.iter().enumerate() {
        agreement(page, about, row, index + 1);
    }
    if rows.len() < limits::AGREEMENTS {
        let slot = page.slot(Text("agreement-what"), List::Agreement(about.id), rows.len());
        look(slot, Look::Head(rows.len() + 1));
    }
    let items = about.talk.item.iter().filter(|item| !item.text.is_empty());
    for (index, item) in items.enumerate() {
        if index == 0 {
            page.heading(Text("heading-decisions"));
        }
        let path = Path::of("item").row(&item.id).key("result");
        if let Some(question) = page.field(Text("item-result"), about.file(), path, Kind::Line) {
            question.label.clone_from(&item.text);
            question.ask = format!("{} – {}", item.text, question.ask);
        }
    }
    page.heading(Text("heading-next"));
    let room = page.say(Text("talk-open-room"));
    let acts = Kind::Acts(vec![(Act::OpenRoom, room)], None);
    page.decide(Text("talk-room"), "room", "map", acts);
    page.field(Text("next-talk"), FileId::Profile, Path::of("next_talk"), Kind::Date);
}

fn agreement(page: &mut Page<'_>, about: About<'_>, row: &Agreement, number: usize) {
    let path = |key| Path::of("agreement").row(&row.id).key(key);
    let due = page.day(&row.due);
    let owner = row.owner.value().map(|owner| page.context.texts.choice("owner", owner.code()));
    if let Some(question) = page.field(Text("agreement-what"), about.file(), path("what"), Kind::Line) {
        question.look = Look::Head(number);
        let aside = [Some(due).filter(|due| !due.is_empty()), owner];
        question.aside = aside.into_iter().flatten().map(natural).collect();
    }
    if page.is_open(&row.id) {
        let owners = page.choice("owner", Owner::CODES);
        look(page.field(Text("agreement-owner"), about.file(), path("owner"), owners), Look::Indented);
        look(page.field(Text("agreement-due"), about.file(), path("due"), Kind::Date), Look::Indented);
    }
}
