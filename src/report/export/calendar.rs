//! The calendar's view of what is kept (iCalendar, RFC 5545): breaks, "by" dates and one-to-ones.
//!
//! Invariant: an event has the same UID in every export, made from its file and its row, so that a calendar that
//! takes in another export changes what it has and gets nothing twice.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use icalendar::{Calendar, Class, Component, Event, EventLike, Property};

use super::Kept;
use crate::domain::{Entry, Talk, TalkId, When};
use crate::locale::{Text, Texts};

/// A break has a beginning and no end in the files; a calendar keeps so many minutes free for it.
const BREAK_MINUTES: i64 = 30;

/// Octets in a line, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// What becomes an event.
struct Happening {
    uid: String,
    at: When,
    summary: String,
}

pub(super) fn calendar(kept: &Kept, texts: &Texts, stamp: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    let head = [("VERSION", "2.0"), ("PRODID", "-//femsteg//femsteg//EN"), ("CALSCALE", "GREGORIAN")];
    for (name, value) in head {
        calendar.append_property(Property::new(name, value));
    }
    let happenings = breaks(kept, texts).chain(by_dates(kept, texts)).chain(one_to_ones(kept, texts));
    for happening in happenings {
        calendar.push(event(&happening, stamp));
    }
    folded(&calendar.to_string())
}

/// Breaks that have a time.
fn breaks<'a>(kept: &'a Kept, texts: &'a Texts) -> impl Iterator<Item = Happening> + 'a {
    let rows = kept.weeks.iter().flat_map(|(id, week)| week.pause.iter().map(move |row| (id, row)));
    rows.filter_map(|(id, row)| {
        let at = row.at.value().copied().filter(|at| matches!(at, When::Time(_)))?;
        let summary = summary(texts.say(Text("cal-break")), &row.what);
        Some(Happening { uid: format!("{id}/{}", row.id), at, summary })
    })
}

/// The days by which something is meant to be there: answers, what was agreed, goals, and others' decisions.
fn by_dates<'a>(kept: &'a Kept, texts: &'a Texts) -> impl Iterator<Item = Happening> + 'a {
    let on = |uid: String, due: &Entry<NaiveDate>, head: String, words: &str| {
        let at = When::Day(*due.value()?);
        Some(Happening { uid, at, summary: summary(head, words) })
    };
    let asks = kept.feedback.open().filter_map(move |ask| {
        let head = if ask.to.is_empty() {
            texts.say(Text("cal-answer"))
        } else {
            texts.say_with(Text("cal-answer-from"), &[("who", ask.to.as_str().into())])
        };
        on(format!("feedback/{}", ask.id), &ask.due, head, &ask.question)
    });
    let agreed = kept.talks.iter().flat_map(|(id, talk)| talk.agreement.iter().map(move |row| (id, row)));
    let agreed = agreed.filter(|(_, row)| row.is_open()).filter_map(move |(id, row)| {
        let head = if row.is_mine() { Text("cal-agreed") } else { Text("cal-agreed-manager") };
        on(format!("{id}/{}", row.id), &row.due, texts.say(head), &row.what)
    });
    let goals = kept.goals.goal.iter().filter(|goal| !goal.is_ended());
    let goals = goals
        .filter_map(move |goal| on(format!("goals/{}", goal.id), &goal.due, texts.say(Text("cal-goal")), &goal.title));
    let decisions =
        kept.profile.input.iter().filter_map(move |row| {
            on(format!("profile/{}", row.id), &row.due, texts.say(Text("cal-decision")), &row.what)
        });
    asks.chain(agreed).chain(goals).chain(decisions)
}

/// Each one-to-one, and the next one. That has one UID as long as it is the next, also when its day is moved or it
/// gets a file of its own.
fn one_to_ones<'a>(kept: &'a Kept, texts: &'a Texts) -> impl Iterator<Item = Happening> + 'a {
    let next = kept.profile.next_talk.value().copied();
    let is_next = move |(id, talk): &&(TalkId, Talk)| next == Some(talk.day(*id));
    let others = kept.talks.iter().filter(move |talk| !is_next(talk)).map(|(id, talk)| (id.to_string(), talk.day(*id)));
    let all = others.chain(next.map(|day| ("profile.next_talk".to_owned(), day)));
    all.map(|(uid, day)| Happening { uid, at: When::Day(day), summary: texts.say(Text("brief-title")) })
}

/// `Goal: Clearer rules`, or only what it is where nothing more was written.
fn summary(head: String, words: &str) -> String {
    if words.trim().is_empty() { head } else { format!("{head}: {words}") }
}

/// A day keeps no time from other things; a break does. Where the calendar is shared, others see no words.
fn event(happening: &Happening, stamp: DateTime<Utc>) -> Event {
    let mut event = Event::new();
    event.uid(&clean(&format!("{}@femsteg", happening.uid))).timestamp(stamp).summary(&clean(&happening.summary));
    event.class(Class::Private);
    match happening.at {
        When::Day(day) => {
            // The end of a whole day is the day after (RFC 5545, 3.6.1).
            event.starts(day).ends(day.checked_add_days(Days::new(1)).unwrap_or(day));
            event.add_property("TRANSP", "TRANSPARENT");
        }
        When::Time(time) => {
            let end: NaiveDateTime = time.checked_add_signed(TimeDelta::minutes(BREAK_MINUTES)).unwrap_or(time);
            event.starts(time).ends(end);
        }
    }
    event.done()
}

/// The text with line breaks of one kind, and a picture for every control character: iCalendar has no place for them.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let shown = |c: char| match c {
        '\n' | '\t' => c,
        '\r' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{7f}' => '\u{2421}',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER),
        _ if c.is_control() => char::REPLACEMENT_CHARACTER,
        _ => c,
    };
    text.chars().map(shown).collect()
}

/// The same lines, folded anew: the crate's own last piece of a line may be one octet too long.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > LINE {
                folded.push_str("\r\n ");
                octets = 1;
            }
            folded.push(c);
            octets += c.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}
