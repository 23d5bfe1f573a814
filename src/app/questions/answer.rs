//! An answer as it is edited and as it is read, from what stands in the file.
//!
//! Invariant: what is edited and put back unchanged means the same again.

use chrono::Datelike;

use super::Context;
use crate::app::question::Kind;
use crate::domain::{Amount, Scalar, Value, WeekId, When};
use crate::locale::input::parse_coming_week;
use crate::locale::{dates, numbers};

/// An answer as it is edited.
pub(super) fn edited(scalar: &Scalar, kind: &Kind, context: &Context<'_>) -> String {
    let language = context.texts.language();
    match (scalar, kind) {
        (Scalar::Integer(_) | Scalar::Decimal(_), Kind::Amount) => {
            Amount::read(scalar).map_or_else(String::new, |amount| numbers::exact(language, amount.0))
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
        (Scalar::Moment(moment), _) => dates::when(language, When::Time(*moment)),
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
