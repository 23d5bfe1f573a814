//! What frames every screen: the header, what was said and saved, and the keys in the footer.
//!
//! Invariant: the footer's keys are those of the key table for where one is, and no label is cut.

use ratatui::layout::Rect;

use super::paint::{Canvas, columns};
use super::theme::Role;
use crate::app::briefing::Brief;
use crate::app::keys::{Action, Binding};
use crate::app::layout::Areas;
use crate::app::looking::{LookPage, Looking};
use crate::app::question::Tone;
use crate::app::questions::Subject;
use crate::app::text::wrap;
use crate::app::weeks::Reading;
use crate::app::{App, Screen, Whose};
use crate::domain::SaveFault;
use crate::locale::{Text, dates, problems};
use crate::report::page::capitalised;

/// The most keys in the footer.
const MOST_KEYS: usize = 6;

pub(super) fn header(app: &App, canvas: &mut Canvas<'_>, areas: &Areas) {
    let area = areas.header;
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let titles = titles(app);
    let bar = app.rail().map_or(0, |rail| {
        let length = bar_length(inner.width, columns(&titles[0]));
        bar(canvas, inner, length, (rail.now + 1, rail.parts.len()))
    });
    let labels = demo_labels(app);
    let whole = columns(&titles[0]) + labels.first().map_or(0, |label| columns(label));
    let bar = bar.max(next_talk(app, canvas, inner, whole));
    let room = inner.width.saturating_sub(bar);
    let (title, demo) = fitting_title(&titles, &labels, room);
    let end = inner.x + canvas.line(inner.x, inner.y, room, &title, Role::Strong);
    canvas.line(end, inner.y, (inner.x + room).saturating_sub(end), &demo, Role::Quiet);
    if area.height > 1 {
        canvas.rule(inner, area.y + 1);
    }
}

/// On the start screen, when the next one-to-one is, where there is room beside the whole title; returns the columns
/// it takes.
fn next_talk(app: &App, canvas: &mut Canvas<'_>, area: Rect, title: u16) -> u16 {
    let next = app.docs.profile.next_talk.value().filter(|day| **day >= app.at.today());
    let Some(day) = next.filter(|_| matches!(app.screen, Screen::Start { .. })) else { return 0 };
    let day = dates::short_date(app.texts.language(), *day, app.at_year());
    let words = app.texts.say_with(Text("header-talk"), &[("day", day.into())]);
    if title + 2 + columns(&words) > area.width {
        return 0;
    }
    canvas.right(area, area.y, &words, Role::Quiet) + 2
}

/// What says that the weeks are invented, the longest first; nothing where they are not.
fn demo_labels(app: &App) -> Vec<String> {
    match app.whose {
        Whose::Own => vec![String::new()],
        Whose::Invented => {
            [Text("demo-header"), Text("demo-short")].map(|text| format!("   {}", app.texts.say(text))).into()
        }
    }
}

/// The first title that there is room for, and what follows it. A title would rather be shorter than the demo not
/// called one.
fn fitting_title(titles: &[String], demo: &[String], room: u16) -> (String, String) {
    let mut pairs = titles.iter().flat_map(|title| demo.iter().map(move |demo| (title, demo)));
    let fitting = pairs.find(|(title, demo)| columns(title) + columns(demo) <= room);
    let none = || (String::new(), demo.last().cloned().unwrap_or_default());
    fitting.map_or_else(none, |(title, demo)| (title.clone(), demo.clone()))
}

/// The header's title, the longest first.
pub(super) fn titles(app: &App) -> Vec<String> {
    let language = app.texts.language();
    let name = |id| capitalised(&dates::week_name(language, id, app.at_year()));
    let week = name(app.docs.id);
    if let Some(rail) = app.rail() {
        let word = app.texts.say(form_name(app).unwrap_or(rail.name()));
        let place = app.texts.say_with(rail.place, &[("n", (rail.now + 1).into())]);
        return vec![format!("{week} · {place} · {word}"), format!("{place} · {word}"), word];
    }
    let range = dates::date_range(language, app.docs.id.monday(), app.docs.id.sunday());
    match &app.screen {
        Screen::Past(Reading { week, beside: None, .. }) => {
            let range = dates::date_range(language, week.monday(), week.sunday());
            vec![format!("{} · {range}", name(*week)), name(*week)]
        }
        Screen::Past(Reading { week, beside: Some(beside), .. }) => {
            let beside = dates::week_name(language, *beside, app.at_year());
            let args = [("one", name(*week).into()), ("other", beside.into())];
            vec![app.texts.say_with(Text("weeks-two"), &args), name(*week)]
        }
        Screen::Weeks(_) => vec![app.texts.say(Text("weeks-title"))],
        Screen::Troubles { .. } => vec![app.texts.say(Text("troubles-title"))],
        Screen::Brief(brief) => brief_titles(app, brief),
        Screen::Looking(looking) => looking_titles(app, looking),
        Screen::Asking(_) => match app.form().map(|form| &form.subject) {
            Some(Subject::Profile(page)) => {
                let (name, page) = (app.texts.say(Text("profile-title")), app.texts.say(page.name()));
                vec![format!("{name} · {page}"), page]
            }
            Some(Subject::QuickClose) => {
                let title = app.texts.say(Text("quick-close"));
                vec![format!("{week} · {title}"), title]
            }
            _ => form_name(app).map_or_else(|| of_the_week(&week, &range), |name| vec![app.texts.say(name)]),
        },
        _ => of_the_week(&week, &range),
    }
}

/// `Looking back · 2 of 7 · Obstacles · 8 weeks`
fn looking_titles(app: &App, looking: &Looking) -> Vec<String> {
    let (page, all) = (looking.page, LookPage::ALL.len());
    let name = app.texts.say(page.name());
    let span = app.texts.say_with(Text("look-span"), &[("n", u32::from(looking.span().weeks()).into())]);
    let place = app.texts.say_with(Text("look-of"), &[("n", page.number().into()), ("all", all.into())]);
    let title = app.texts.say(Text("look-title"));
    vec![format!("{title} · {place} · {name} · {span}"), format!("{place} · {name} · {span}"), name]
}

fn of_the_week(week: &str, range: &str) -> Vec<String> {
    vec![format!("femsteg   {week} · {range}"), format!("{week} · {range}"), week.to_owned()]
}

/// `Preview · Markdown · bokmål · one-to-one`.
fn brief_titles(app: &App, brief: &Brief) -> Vec<String> {
    let (preview, format) = (app.texts.say(Text("gate-preview")), brief.format.code());
    let (language, headings) = (brief.language.own_name(), brief.headings.title(&app.texts));
    let preview = capitalised(&preview);
    vec![
        format!("{preview} · {format} · {language} · {headings}"),
        format!("{preview} · {format} · {language}"),
        format!("{format} · {language}"),
    ]
}

/// No word can be read above the keys, and no label either, since what is asked tells what is answered; the first row
/// says how they come back.
pub(super) fn hide(app: &App, canvas: &mut Canvas<'_>, areas: &Areas) {
    let page = Rect::new(0, 0, areas.header.width, areas.footer.y);
    canvas.mask(page);
    let first = Rect { x: 1, width: page.width.saturating_sub(2), height: 1, ..page };
    canvas.clear(first);
    canvas.line(first.x, first.y, first.width, &app.texts.say(Text("words-hidden")), Role::Strong);
}

/// The name of a page that is no part of a ritual, or lies over one.
fn form_name(app: &App) -> Option<Text> {
    match app.form().map(|form| &form.subject) {
        Some(Subject::Goal(_)) => Some(Text("form-goal")),
        Some(Subject::Ask(_)) => Some(Text("form-ask")),
        Some(Subject::Clashes) => Some(Text("clashes-title")),
        Some(Subject::Versions) => Some(Text("versions-title")),
        Some(Subject::Facts) => Some(Text("facts-title")),
        Some(Subject::Settings) => Some(Text("settings-title")),
        Some(Subject::Goals) => Some(Text("goals-title")),
        Some(Subject::Asks) => Some(Text("asks-title")),
        Some(Subject::Profile(page)) => Some(page.name()),
        _ => None,
    }
}

/// The week's name is worth more than a long bar, and the bar more than a title in full; a narrow screen has
/// neither.
fn bar_length(width: u16, title: u16) -> u16 {
    match width {
        ..58 => 0,
        _ if title + 22 > width && title + 12 <= width => 10,
        _ => 20,
    }
}

/// How far one has come through the parts of a ritual, at the right; returns the columns it takes.
fn bar(canvas: &mut Canvas<'_>, area: Rect, length: u16, (now, parts): (usize, usize)) -> u16 {
    if length == 0 {
        return 0;
    }
    let full = usize::from(length) * now / parts;
    let x = area.right().saturating_sub(length);
    let taken = canvas.line(x, area.y, length, &"━".repeat(full), Role::Accent);
    canvas.line(x + taken, area.y, length - taken, &"─".repeat(usize::from(length) - full), Role::Rule);
    length + 2
}

/// The keys, and what was said and saved; painted last, since a long notice reaches up into the page.
pub(super) fn footer(app: &App, canvas: &mut Canvas<'_>, areas: &Areas) {
    let inner = |area: Rect| Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let (notice, footer) = (inner(areas.notice), inner(areas.footer));
    keys_line(canvas, footer, &fitting(app, footer.width));
    let low = notice.height == 0;
    if !low {
        canvas.rule(notice, notice.y + 1);
    }
    // A low screen has no line of its own for what must be said, so that stands over the keys.
    let line = if low { footer } else { notice };
    let said = app.notice.as_ref().map(|(text, tone)| (text.clone(), Role::from(*tone)));
    match (saved_words(app, line.width), said) {
        (Some((text, Role::Error)), _) => above(canvas, line, &text, Role::Error),
        (_, Some((text, role))) => above(canvas, line, &text, role),
        (Some((text, role)), None) if !low && columns(&text) > line.width => above(canvas, line, &text, role),
        (Some((text, role)), None) if !low => drop(canvas.right(line, line.y, &text, role)),
        _ => {}
    }
}

/// Says `text` in the line `area`, and in those above it where it needs them: nothing of it is cut.
fn above(canvas: &mut Canvas<'_>, area: Rect, text: &str, role: Role) {
    let rows = u16::try_from(wrap(text, area.width).len()).unwrap_or(1).min(area.y);
    let area = Rect { y: area.y + 1 - rows, height: rows, ..area };
    canvas.clear(Rect { x: area.x.saturating_sub(1), width: area.width + 2, ..area });
    canvas.wrapped(area, text, role, 0);
}

/// Keys with what they do, from the left of `area`.
pub(super) fn keys_line(canvas: &mut Canvas<'_>, area: Rect, keys: &[(String, String)]) {
    let mut x = area.x;
    for (key, label) in keys {
        x += canvas.line(x, area.y, area.right().saturating_sub(x), key, Role::Strong) + 1;
        x += canvas.line(x, area.y, area.right().saturating_sub(x), label, Role::Quiet) + 3;
    }
}

/// The key as it is read, and what it does here.
pub(super) fn words(app: &App, binding: &Binding) -> (String, String) {
    let keys = match app.question().map(|question| question.kind.options()) {
        // As many digits as there are answers.
        Some(count) if binding.actions.contains(&Action::Choose(1)) && count > 1 => format!("1–{count}"),
        Some(_) if binding.actions.contains(&Action::Choose(1)) => "1".to_owned(),
        _ => binding.shown(&app.texts),
    };
    (keys, app.texts.say(binding.label))
}

/// The first keys that fit whole into `width` columns, with their words.
fn fitting(app: &App, width: u16) -> Vec<(String, String)> {
    let wide = |binding: &Binding| {
        let (key, label) = words(app, binding);
        columns(&key) + 1 + columns(&label)
    };
    // The way to all keys is always there.
    let is_help = |binding: &&Binding| binding.actions.contains(&Action::Help);
    let (help, others): (Vec<_>, Vec<_>) = app.keys().footer(&app.scopes()).into_iter().partition(is_help);
    let help = help.first().copied();
    let mut left = width.saturating_sub(help.map_or(0, |help| wide(help) + 3));
    let mut fitting = Vec::new();
    for binding in others {
        if wide(binding) <= left && fitting.len() + 1 < MOST_KEYS {
            left = left.saturating_sub(wide(binding) + 3);
            fitting.push(binding);
        }
    }
    fitting.extend(help);
    fitting.into_iter().map(|binding| words(app, binding)).collect()
}

/// When what was typed was saved last, or why it is not.
fn saved_words(app: &App, width: u16) -> Option<(String, Role)> {
    if let Some((_, fault)) = app.docs.fault() {
        return Some((fault_words(app, fault, width), Role::Error));
    }
    let is_on = |subject: Subject| app.form().is_some_and(|form| form.subject == subject);
    if app.docs.clashes().next().is_some() && !is_on(Subject::Clashes) {
        return Some((app.texts.say(Text("save-clash")), Role::Error));
    }
    let start = matches!(app.screen, Screen::Start { .. });
    let troubles = || app.texts.say_with(Text("troubles-count"), &[("n", app.troubles().len().into())]);
    if start && app.troubles().iter().any(|problem| problem.closes_file()) {
        return Some((troubles(), Tone::Warn.into()));
    }
    let waiting = app.versions.iter().filter(|version| version.kind.is_pending()).count();
    if waiting > 0 && !is_on(Subject::Versions) {
        let words = app.texts.say_with(Text("versions-waiting"), &[("n", waiting.into())]);
        return Some((words, Tone::Warn.into()));
    }
    if app.docs.is_saving() {
        return Some((app.texts.say(Text("saving")), Role::Quiet));
    }
    if let Some(last) = app.docs.all_kept().iter().filter_map(|kept| kept.saved_at).max() {
        let time = dates::time(app.texts.language(), last);
        return Some((app.texts.say_with(Text("saved-at"), &[("time", time.into())]), Role::Quiet));
    }
    if start && app.exposed > 0 {
        let words = app.texts.say_with(Text("doctor-open-to-others"), &[("n", app.exposed.into())]);
        return Some((capitalised(&words), Tone::Warn.into()));
    }
    (start && !app.troubles().is_empty()).then(|| (troubles(), Role::Quiet))
}

fn fault_words(app: &App, fault: &SaveFault, width: u16) -> String {
    let reason = problems::fault(&app.texts, fault);
    let long = app.texts.say_with(Text("not-saved"), &[("reason", reason.clone().into())]);
    let short = || app.texts.say_with(Text("not-saved-short"), &[("reason", reason.into())]);
    if columns(&long) <= width { long } else { short() }
}
