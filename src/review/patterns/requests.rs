//! Requests of a window by what was asked for and whom, and how many weeks an answer took.
//!
//! Invariant: a request belongs to the week it was made in; one of which that is not known belongs to no window.

use super::super::window::Window;
use crate::domain::feedback::AskStatus;
use crate::domain::{Ask, AskKind, Feedback, RowId, WeekId};

/// Requests by what they have in common.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Requests {
    /// Those of which it was not said what they ask for under `None`.
    pub by_kind: Vec<(Option<AskKind>, Vec<Request>)>,
    /// In the order in which the file first names them; those without a name under the empty one.
    pub by_person: Vec<(String, Vec<Request>)>,
}

/// One request and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub id: RowId,
    pub week: WeekId,
    pub status: AskStatus,
    /// Whole weeks until it was answered; `None` while it is not, and where that is not known.
    pub waited: Option<i64>,
}

impl Requests {
    pub(super) fn of(window: Window, away: &[WeekId], feedback: &Feedback) -> Self {
        let mut requests =
            Self { by_kind: AskKind::ALL.iter().map(|kind| (Some(*kind), Vec::new())).collect(), ..Self::default() };
        for ask in feedback.ask.iter().filter(|ask| !ask.to.is_empty() || !ask.question.is_empty()) {
            let made = ask.week.value().filter(|made| window.contains(**made) && !away.contains(made));
            let Some(request) = made.map(|made| Request::of(ask, *made)) else { continue };
            add(&mut requests.by_kind, ask.kind.value().copied(), request.clone());
            add(&mut requests.by_person, ask.to.trim().to_owned(), request);
        }
        requests.by_kind.retain(|(_, requests)| !requests.is_empty());
        requests
    }

    pub fn is_empty(&self) -> bool {
        self.by_kind.is_empty()
    }
}

fn add<K: PartialEq>(groups: &mut Vec<(K, Vec<Request>)>, key: K, request: Request) {
    match groups.iter_mut().find(|(known, _)| *known == key) {
        Some((_, requests)) => requests.push(request),
        None => groups.push((key, vec![request])),
    }
}

impl Request {
    fn of(ask: &Ask, week: WeekId) -> Self {
        let status =
            if ask.is_open() { AskStatus::Open } else { ask.status.value().copied().unwrap_or(AskStatus::Open) };
        let settled = ask.settled.value().filter(|_| status == AskStatus::Answered);
        let waited = settled.map(|settled| settled.weeks_since(week)).filter(|weeks| *weeks >= 0);
        Self { id: ask.id.clone(), week, status, waited }
    }
}

/// How many of the requests came to this.
pub fn count(requests: &[Request], status: AskStatus) -> usize {
    requests.iter().filter(|request| request.status == status).count()
}

/// The shortest and the longest wait for an answer, in weeks.
pub fn waits(requests: &[Request]) -> Option<(i64, i64)> {
    let waits = || requests.iter().filter_map(|request| request.waited);
    Some((waits().min()?, waits().max()?))
}
