//! HOW IT IS SAID: languages, texts, dates and numbers, and what people type for a day or a week.
//!
//! In reading order: which language ([`language`]), its messages ([`texts`], `index`), how it writes dates
//! ([`dates`]) and numbers ([`numbers`]), what the fields
//! of files are called ([`fields`]), what is wrong with a file ([`problems`]), and what is understood
//! when somebody types ([`input`]), and which signs are used where the locale is not UTF-8 ([`ascii`]).
//! Invariant: wording never decides anything; the same value in another language means the same.

pub mod ascii;
pub mod dates;
pub mod fields;
mod index;
pub mod input;
pub mod language;
pub mod numbers;
pub mod problems;
pub mod texts;

pub use language::Language;
pub use texts::{Arg, Text, Texts};
