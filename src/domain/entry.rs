//! What stands in one field: a value that was understood, or the text as it was written.
//!
//! Invariant: reading never fails and never loses a character; what is not understood stays as it was
//! written until its owner changes it. Empty and absent are the same thing.

use chrono::{NaiveDate, NaiveDateTime};

use super::WeekId;
use super::record::Expected;

/// One value as a file can hold it, before anybody asked what it means.
#[derive(Debug, Clone, PartialEq)]
pub enum Scalar {
    Text(String),
    Integer(i64),
    Decimal(f64),
    Flag(bool),
    Date(NaiveDate),
    Moment(NaiveDateTime),
    /// Anything else, as its source text: a time, a list where one value is expected.
    Other(String),
}

impl Scalar {
    /// The value as a person would have typed it.
    pub fn as_written(&self) -> String {
        match self {
            Self::Text(text) | Self::Other(text) => text.clone(),
            Self::Integer(number) => number.to_string(),
            Self::Decimal(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Date(date) => date.to_string(),
            Self::Moment(moment) => moment.format("%Y-%m-%dT%H:%M:%S%.f").to_string(),
        }
    }

    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty()) || matches!(self, Self::Flag(false))
    }
}

/// A kind of value that a field can hold.
pub trait Value: Sized + Clone + PartialEq {
    /// The value, when `scalar` says one.
    fn read(scalar: &Scalar) -> Option<Self>;
    /// The value as it is stored.
    fn write(&self) -> Scalar;
    /// What the kind is, for a person to be told.
    fn expected() -> Expected;
}

/// A field of kind `T`: understood, or as written. Empty is `Raw("")`.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry<T> {
    Value(T),
    Raw(String),
}

impl<T> Default for Entry<T> {
    fn default() -> Self {
        Self::Raw(String::new())
    }
}

impl<T> Entry<T> {
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Raw(_) => None,
        }
    }

    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Raw(text) if text.is_empty())
    }

    /// Text stands here that is no value of this kind.
    pub fn is_strange(&self) -> bool {
        matches!(self, Self::Raw(text) if !text.is_empty())
    }
}

impl<T: Value> From<Scalar> for Entry<T> {
    fn from(scalar: Scalar) -> Self {
        T::read(&scalar).map_or_else(|| Self::Raw(scalar.as_written()), Self::Value)
    }
}

/// A field of some kind, for code that handles every field alike.
pub trait Field {
    fn get(&self) -> Scalar;
    fn put(&mut self, scalar: Scalar);
    fn is_strange(&self) -> bool;
    /// What the field holds, for a person to be told.
    fn expected(&self) -> Expected;
}

impl<T: Value> Field for Entry<T> {
    fn get(&self) -> Scalar {
        match self {
            Self::Value(value) => value.write(),
            Self::Raw(text) => Scalar::Text(text.clone()),
        }
    }

    fn put(&mut self, scalar: Scalar) {
        *self = Self::from(scalar);
    }

    fn is_strange(&self) -> bool {
        Entry::is_strange(self)
    }

    fn expected(&self) -> Expected {
        T::expected()
    }
}

/// Hours or another measured amount: a finite number, written with a decimal comma or point and no mark for
/// thousands.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Amount(pub f64);

impl Value for Amount {
    fn read(scalar: &Scalar) -> Option<Self> {
        let number = match scalar {
            // Above 2^53 a float cannot hold every integer; no hours or goal lie there.
            #[expect(clippy::cast_precision_loss)]
            Scalar::Integer(number) => *number as f64,
            Scalar::Decimal(number) => *number,
            Scalar::Text(text) => plain_decimal(text)?,
            _ => return None,
        };
        number.is_finite().then_some(Self(number))
    }

    fn expected() -> Expected {
        Expected::Number
    }

    fn write(&self) -> Scalar {
        // A whole number is written without a fraction, as a person would.
        #[expect(clippy::cast_possible_truncation)]
        if self.0.fract() == 0.0 && self.0.abs() < 1e15 {
            Scalar::Integer(self.0 as i64)
        } else {
            Scalar::Decimal(self.0)
        }
    }
}

/// `7`, `7,5`, `7.5`, `-2`: digits with at most one comma or point between digits. With three digits behind it,
/// as in `1.500`, it may as well part thousands: that is no number until its owner says which.
fn plain_decimal(text: &str) -> Option<f64> {
    let text = text.trim();
    let digits = text.strip_prefix(['-', '−']).unwrap_or(text);
    let (whole, fraction) = digits.split_once([',', '.']).unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let thousands = fraction.len() == 3 && whole.bytes().any(|b| b != b'0');
    if !plain(whole) || !plain(fraction) || thousands {
        return None;
    }
    let number: f64 = format!("{whole}.{fraction}").parse().ok()?;
    Some(if digits.len() == text.len() { number } else { -number })
}

/// A count that is never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub u32);

impl Value for Count {
    fn read(scalar: &Scalar) -> Option<Self> {
        match scalar {
            Scalar::Integer(number) => u32::try_from(*number).ok().map(Self),
            Scalar::Text(text) => text.trim().parse().ok().map(Self),
            _ => None,
        }
    }

    fn expected() -> Expected {
        Expected::Number
    }

    fn write(&self) -> Scalar {
        Scalar::Integer(i64::from(self.0))
    }
}

/// A step on a scale of 1 to 5, in the planner's own words; no psychological test stands behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(u8);

impl Level {
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Value for Level {
    fn read(scalar: &Scalar) -> Option<Self> {
        Count::read(scalar).and_then(|count| u8::try_from(count.0).ok()).filter(|n| (1..=5).contains(n)).map(Self)
    }

    fn write(&self) -> Scalar {
        Scalar::Integer(i64::from(self.0))
    }

    fn expected() -> Expected {
        Expected::Choice(&["1", "2", "3", "4", "5"])
    }
}

impl Value for NaiveDate {
    fn read(scalar: &Scalar) -> Option<Self> {
        match scalar {
            Scalar::Date(date) => Some(*date),
            Scalar::Text(text) if text.len() == 10 => text.parse().ok(),
            _ => None,
        }
    }

    fn expected() -> Expected {
        Expected::Date
    }

    fn write(&self) -> Scalar {
        Scalar::Date(*self)
    }
}

/// A day, with the time of day where one was given; local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Day(NaiveDate),
    Time(NaiveDateTime),
}

impl When {
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Time(moment) => moment.date(),
        }
    }
}

impl Value for When {
    fn read(scalar: &Scalar) -> Option<Self> {
        match scalar {
            Scalar::Moment(moment) => Some(Self::Time(*moment)),
            // Between quotes, as JSON has it too.
            Scalar::Text(text) if text.contains('T') => text.parse().ok().map(Self::Time),
            other => NaiveDate::read(other).map(Self::Day),
        }
    }

    fn expected() -> Expected {
        Expected::Date
    }

    fn write(&self) -> Scalar {
        match self {
            Self::Day(day) => Scalar::Date(*day),
            Self::Time(moment) => Scalar::Moment(*moment),
        }
    }
}

impl Value for WeekId {
    fn read(scalar: &Scalar) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    fn expected() -> Expected {
        Expected::Week
    }

    fn write(&self) -> Scalar {
        Scalar::Text(self.to_string())
    }
}

/// Defines a choice: an enum whose every variant has the code that files hold.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The word that files hold for it.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl $crate::domain::Value for $name {
            fn read(scalar: &$crate::domain::Scalar) -> Option<Self> {
                match scalar {
                    $crate::domain::Scalar::Text(text) => match text.as_str() {
                        $($code => Some(Self::$variant),)+
                        _ => None,
                    },
                    _ => None,
                }
            }

            fn write(&self) -> $crate::domain::Scalar {
                $crate::domain::Scalar::Text(self.code().to_owned())
            }

            fn expected() -> $crate::domain::record::Expected {
                $crate::domain::record::Expected::Choice(Self::CODES)
            }
        }
    };
}
pub(crate) use choice;

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Entry<Amount> {
        Entry::from(Scalar::Text(text.to_owned()))
    }

    #[test]
    fn comma_and_point_are_both_decimal() {
        assert_eq!(amount("7,5"), Entry::Value(Amount(7.5)));
        assert_eq!(amount("7.5"), Entry::Value(Amount(7.5)));
        assert_eq!(amount(" 8 "), Entry::Value(Amount(8.0)));
        assert_eq!(amount("-2"), Entry::Value(Amount(-2.0)));
    }

    #[test]
    fn a_half_typed_number_stays_as_typed() {
        for text in ["1,", ",5", "1t 30m", "1.000,5", "e5", "inf", "NaN", "-", "1e400"] {
            assert_eq!(amount(text), Entry::Raw(text.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_could_be_thousands_is_no_amount() {
        for text in ["1.500", "1,500", "12.000", "100,000", "-1.500", "−2,125"] {
            assert_eq!(amount(text), Entry::Raw(text.to_owned()), "{text}");
        }
        for (text, number) in [("0,125", 0.125), ("-0.500", -0.5), ("00.250", 0.25), ("1,50", 1.5), ("1.1250", 1.125)] {
            assert_eq!(amount(text), Entry::Value(Amount(number)), "{text}");
        }
    }

    #[test]
    fn a_whole_amount_is_stored_without_a_fraction() {
        assert_eq!(Amount(8.0).write(), Scalar::Integer(8));
        assert_eq!(Amount(7.5).write(), Scalar::Decimal(7.5));
    }

    #[test]
    fn a_level_is_one_to_five() {
        let read = |n| Level::read(&Scalar::Integer(n)).map(Level::get);
        assert_eq!([0, 1, 5, 6].map(read), [None, Some(1), Some(5), None]);
    }
}
