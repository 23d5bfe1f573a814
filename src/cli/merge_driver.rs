//! `femsteg merge-driver`: two sides of a file, for git.
//!
//! Invariant: our file is replaced whole or stays as it was, and is a file that can be read either way; what is
//! said of a clash is its address, and no word that stands there.

use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::out;
use crate::locale::{Text, Texts};
use crate::store::disk::RealDisk;
use crate::store::merge::{Paths, merge_paths};

/// Merges `theirs` into `ours`. Git marks the path as conflicted when this is not 0, and keeps their side.
pub(super) fn merge(sides: &[PathBuf; 3], name: Option<&Path>, texts: &Texts) -> Result<u8, Failure> {
    let [base, ours, theirs] = sides;
    let (file, clashes) = merge_paths(&RealDisk, Paths { base, ours, theirs, name })?;
    if clashes.is_empty() {
        return Ok(0);
    }
    out::warn(&texts.say_with(Text("cli-merge-clashes"), &[("file", file.to_string().into())]));
    for clash in clashes {
        out::warn(&clash.at.to_string());
    }
    Ok(1)
}
