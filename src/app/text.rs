//! Text as it is typed and shown: what a character looks like ([`glyph`]), where a row ends ([`mod@wrap`]),
//! what the keys do to it ([`field`]), and words marked in it ([`mod@marked`]).
//!
//! Invariant: the unit everywhere is the extended grapheme cluster of UAX #29, what a reader sees as one
//! character; no cursor and no row ends inside one.

#[cfg(test)]
mod awkward;
pub mod field;
pub mod glyph;
pub mod marked;
pub mod wrap;

pub use field::{Applied, Edit, ONE_ROW, TextField};
pub use glyph::{cut, is_plain, printable, shown, text_width};
pub use marked::marked;
pub use wrap::{Row, wrap};
