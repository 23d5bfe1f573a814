//! Reading only the weeks that may matter: all files are looked through as text, and few are understood.
//!
//! Understanding a file takes ten times as long as reading it. Invariant: a week that is left out says nothing that
//! was asked for; one whose file cannot be looked through is not left out but named.

use std::io;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::disk::Content;
use super::{Store, read, whole};
use crate::domain::{FileId, Problem, ProblemKind, Sheet, Week, WeekId};

/// So many files are as soon read by one thread as by two.
const FEW: usize = 64;

impl Store {
    /// The weeks whose file may matter, newest first: `may_matter` is asked about the whole text of each. Where that
    /// has a backslash in it, words may be hidden in what TOML calls an escape, and nobody is asked. What such a week
    /// says goes through `take` at once, on as many threads as there are cores.
    pub fn sift<T: Send>(
        &self,
        may_matter: impl Fn(&str) -> bool + Sync,
        take: impl Fn(Result<Week, Problem>) -> Option<T> + Sync,
    ) -> io::Result<Vec<(WeekId, T)>> {
        let weeks = self.weeks()?;
        let next = AtomicUsize::new(0);
        let work = || {
            let mut kept = Vec::new();
            while let Some(week) = weeks.get(next.fetch_add(1, Ordering::Relaxed)) {
                let said = self.sifted(FileId::Week(*week), &may_matter);
                kept.extend(said.and_then(&take).map(|taken| (*week, taken)));
            }
            kept
        };
        let threads = if weeks.len() > FEW { thread::available_parallelism().map_or(1, usize::from) } else { 1 };
        let mut kept = thread::scope(|scope| {
            // One that cannot be started leaves its share to the others; this thread is always there.
            let others: Vec<_> =
                (1..threads).filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok()).collect();
            let mut kept = work();
            for other in others {
                kept.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
            }
            kept
        });
        kept.sort_by_key(|(week, _)| std::cmp::Reverse(*week));
        Ok(kept)
    }

    /// What the file says, when that may matter.
    fn sifted(&self, file: FileId, may_matter: &impl Fn(&str) -> bool) -> Option<Result<Week, Problem>> {
        let bytes = match self.bytes(file) {
            Ok(None) => return None,
            Ok(Some(Content::Bytes(bytes))) => bytes,
            Ok(Some(Content::TooLarge(size))) => return Some(Err(whole(file, ProblemKind::TooLarge(size)))),
            Err(error) => return Some(Err(whole(file, ProblemKind::Unreadable(error.to_string())))),
        };
        // What is no text at all is told with its place, which understanding it finds again.
        let matters = read::text_of(file, &bytes)
            .map_or(true, |text| text.is_empty() || bytes.contains(&b'\\') || may_matter(text));
        let explained = |problem| self.explained(file, &bytes, Sheet::closed(problem)).closing().cloned();
        matters.then(|| match read::read_record(file, &bytes) {
            Err(problem) => Err(explained(Problem::clone(&problem)).unwrap_or(problem)),
            understood => understood,
        })
    }
}
