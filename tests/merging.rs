//! Bringing two sides together: as tables, as bytes, for git, and from what sync tools leave.

mod bytes;
pub(crate) mod clones;
mod copies;
mod fields;
mod git;
mod laws;

/// How many cases of each law are tried: `short`, unless `FEMSTEG_MERGES` says otherwise.
#[expect(clippy::disallowed_methods, reason = "its user chooses how long it takes")]
pub(crate) fn cases(short: u32) -> u32 {
    std::env::var("FEMSTEG_MERGES").map_or(short, |count| count.parse().expect("FEMSTEG_MERGES is a number"))
}
