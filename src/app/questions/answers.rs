//! Answers as they are edited and read, and what is to be said of them.
//!
//! Invariant: what was not understood is shown as it was written, and says so.

use chrono::{Datelike, NaiveDate};

use super::{Context, Page, Text};
use crate::app::question::{Kind, Tone};
use crate::domain::entry::Field;
use crate::domain::record::{Expected, from_table};
use crate::domain::{Entry, FileId, Path, Scalar, Settings, Value, WeekId};
use crate::locale::input::parse_coming_week;
use crate::locale::{dates, numbers, problems};

impl Page<'_> {
    /// A day as it is read, with its year where that is not this one.
    pub(super) fn day(&self, day: &Entry<NaiveDate>) -> String {
        let (language, year) = (self.context.texts.language(), self.context.today.year());
        day.value().map_or_else(|| day.get().as_written(), |day| dates::date_with_year(language, *day, year))
    }

    /// What is wrong with the answer, or how it was understood.
    pub(super) fn mark(&self, file: FileId, path: &Path, kind: &Kind, scalar: &Scalar) -> Option<(String, Tone)> {
        let kept = self.docs().kept(file)?;
        if kept.clashes.iter().any(|clash| clash.at == *path) {
            return Some((self.say(Text("mark-clash")), Tone::Error));
        }
        if let Some(wanted) = self.wanted_of_setting(file, path) {
            let args = [("wanted", problems::wanted(self.context.texts, wanted).into())];
            return Some((self.context.texts.say_with(Text("mark-setting"), &args), Tone::Warn));
        }
        if matches!(scalar, Scalar::Other(_)) {
            return Some((self.say(Text("mark-strange")), Tone::Warn));
        }
        if let Some(resolved) = self.resolved(kind, scalar) {
            return Some((resolved, Tone::Quiet));
        }
        let Scalar::Text(text) = scalar else { return None };
        let strange = !text.is_empty()
            && match kind {
                Kind::Amount | Kind::Hours => crate::domain::Amount::read(scalar).is_none(),
                Kind::Date | Kind::When | Kind::Week => true,
                Kind::Choice(choices) => !choices.iter().any(|(code, _)| code == text),
                Kind::Line | Kind::Prose | Kind::Acts(..) => false,
            };
        let text = match kind {
            Kind::Amount | Kind::Hours => Text("mark-amount"),
            Kind::Date | Kind::When => Text("mark-date"),
            Kind::Week => Text("mark-week"),
            _ => Text("mark-strange"),
        };
        strange.then(|| (self.say(text), Tone::Warn))
    }

    /// What a setting should be that is something else.
    fn wanted_of_setting(&self, file: FileId, path: &Path) -> Option<Expected> {
        let table = self.table(file).filter(|_| file == FileId::Settings)?;
        let mismatches = from_table::<Settings>(table).1;
        mismatches.iter().find(|mismatch| mismatch.at == *path).map(|mismatch| mismatch.expected)
    }

    /// How the answer was understood, where it may have been typed in other words.
    fn resolved(&self, kind: &Kind, scalar: &Scalar) -> Option<String> {
        let language = self.context.texts.language();
        let shown = || shown(scalar, kind, self.context);
        match (kind, scalar) {
            (Kind::Date, Scalar::Date(day)) if *day < self.context.today => {
                Some(self.context.texts.say_with(Text("mark-past-day"), &[("day", shown().into())]))
            }
            (Kind::Hours, Scalar::Integer(_) | Scalar::Decimal(_)) => {
                let hours = crate::domain::Amount::read(scalar)?;
                Some(format!("→ {}", numbers::exact_hours(language, hours.0)))
            }
            (Kind::Date | Kind::When, Scalar::Date(_) | Scalar::Moment(_)) => Some(format!("→ {}", shown())),
            (Kind::Week, scalar) if WeekId::read(scalar).is_some() => Some(format!("→ {}", shown())),
            _ => None,
        }
    }
}

/// An answer as it is edited.
pub(super) fn edited(scalar: &Scalar, kind: &Kind, context: &Context<'_>) -> String {
    let language = context.texts.language();
    match (scalar, kind) {
        (Scalar::Integer(_) | Scalar::Decimal(_), Kind::Amount | Kind::Hours) => {
            crate::domain::Amount::read(scalar).map_or_else(String::new, |amount| numbers::exact(language, amount.0))
        }
        (Scalar::Date(day), _) => dates::short_numeric(language, *day),
        (Scalar::Moment(moment), _) => {
            format!("{} {}", dates::short_numeric(language, moment.date()), moment.format("%H:%M"))
        }
        (Scalar::Text(text), Kind::Week) => match text.parse::<WeekId>() {
            Ok(week) => week_to_edit(context, week),
            Err(_) => text.clone(),
        },
        _ => scalar.as_written(),
    }
}

/// A week's name in as few words as mean the same week when they are typed again.
fn week_to_edit(context: &Context<'_>, week: WeekId) -> String {
    let names = [week.year(), 0].map(|known| dates::week_name(context.texts.language(), week, known));
    let same = |name: &String| parse_coming_week(name, context.today) == Some(week);
    names.into_iter().find(same).unwrap_or_else(|| week.to_string())
}

/// An answer as it is read.
pub(super) fn shown(scalar: &Scalar, kind: &Kind, context: &Context<'_>) -> String {
    let language = context.texts.language();
    match (scalar, kind) {
        (Scalar::Date(day), _) => dates::date_with_year(language, *day, context.today.year()),
        (Scalar::Moment(moment), _) => dates::when(language, crate::domain::When::Time(*moment)),
        (Scalar::Text(text), Kind::Week) => match text.parse::<WeekId>() {
            Ok(week) => dates::week_name(language, week, context.docs.id.year()),
            Err(_) => text.clone(),
        },
        (scalar, Kind::Choice(choices)) => {
            let code = scalar.as_written();
            match choices.iter().find(|(other, _)| *other == code) {
                Some((_, word)) if word.is_empty() || code.parse::<u8>().is_ok() => code,
                Some((_, word)) => word.clone(),
                None => code,
            }
        }
        _ => edited(scalar, kind, context),
    }
}
