//! Every limit of the planner, in one table. Limits count and say so; they never cut and never block.
//!
//! Invariant: a number that bounds what a person is asked for stands here and nowhere else. Where no source is named
//! the number is a design choice: the advice (DFØ, the Norwegian agency) says few, and here stands how few.

/// The most characters (grapheme clusters) that a focus is meant to have: one line to remember.
pub const FOCUS_CHARACTERS: usize = 100;
/// Things put aside in a week: DFØ advises to see what can wait.
pub const CAN_WAIT: usize = 3;
/// Priorities that are asked for, and how many there may be: what creates the most value comes first (DFØ).
pub const PRIORITIES_ASKED: usize = 3;
pub const PRIORITIES: usize = 5;
/// Protected breaks in a week: DFØ advises to leave room for breaks.
pub const PAUSES: usize = 2;
/// Priorities that are asked for a first step (Uhlig et al. 2023: goals, steps and another plan left fewer tasks
/// unfinished) and for expectations, counted from the top.
pub const DETAILED_PRIORITIES: usize = 2;
/// When–then plans in a week: more of them help less (Parke et al. 2018; a design choice).
pub const WHEN_THENS: usize = 2;
/// Active goals: few and clear ones (DFØ).
pub const ACTIVE_GOALS: usize = 3;
/// Milestones of a goal: sub-goals keep it in sight (DFØ).
pub const MILESTONES: usize = 3;
/// Lines of the mission.
pub const MISSION_LINES: usize = 3;
/// Weeks that a goal stands still before a wish, what is in its way and a plan are asked for; a design choice.
pub const STUCK_WEEKS: usize = 4;
/// Rows that served a goal, and entries of its log, that are shown at once.
pub const THREAD_ROWS: usize = 8;
pub const THREAD_LOGS: usize = 6;
/// New requests in a week, and open ones in all: what asking costs is what keeps people from it (Ashford and Cummings
/// 1983), so few and answered ones are better than many.
pub const NEW_ASKS: usize = 2;
pub const OPEN_ASKS: usize = 5;
/// Weeks for which answered requests, and those let go, stay in the ledger: a quarter of a year.
pub const LEDGER_WEEKS: i64 = 13;
/// Feedback given in a week (DFØ: also give it), and for how many weeks more it comes back until it was said.
pub const GIVES: usize = 1;
pub const UNSAID_WEEKS: i64 = 2;
/// The part of the available hours that a plan keeps free; a design choice.
pub const KEPT_FREE: f64 = 0.2;
/// Hours in one row from which splitting it is offered: the sum of the parts is estimated better than the
/// whole (Forsyth and Burt 2008; Kruger and Evans 2004).
pub const SPLIT_HOURS: f64 = 6.0;
/// Parts of one row: unpacking helps as far as one can see them at a glance.
pub const PARTS: usize = 4;
/// Rows that drain, with none that gives, from which a fact says so: DFØ advises to know what drains energy.
pub const DRAINS: usize = 3;
/// Moves after which a row is split, renegotiated, handed over or dropped instead of moved again: changing a goal is as
/// good an ending as reaching it (Höpfner and Keith 2021).
pub const MOVES: u32 = 2;
/// The last priorities of which it is known how long they took, and how many of them took longer than planned
/// before a fact says so: people plan as if nothing went wrong, also where their own past says otherwise (Kruger and
/// Evans 2004; Forsyth and Burt 2008). More than half of six is a design choice; it is counted, never averaged.
pub const TOOK_KNOWN: usize = 6;
pub const TOOK_LONGER: usize = 4;
/// So many letters make the stem of a word: `høring` and `høringssvaret` share theirs. A design choice.
pub const STEM_LETTERS: usize = 4;
/// Facts that stand under a plan at once; the others are one key away. A design choice.
pub const FACTS: usize = 3;
/// A load from which the ritual becomes shorter and asks what can go: under high demands, organising more went with
/// more exhaustion (Parker 2017).
pub const HIGH_LOAD: u8 = 4;
/// Weeks that were planned before somebody is asked what to be spared, and how much is offered then; design choices.
pub const WEEKS_TO_SPARE: usize = 4;
pub const SPARED_OFFERED: usize = 5;
/// Days after which "still true?" is asked about the role: a month.
pub const CONFIRM_DAYS: i64 = 30;
/// Days after which "has it moved?" is asked of a goal: numbers and dialogue are followed up monthly.
pub const GOAL_DAYS: i64 = 30;
/// Days after which one is asked to look over the room to act: four times a year, as freedom follows
/// development (DFØ).
pub const ROOM_DAYS: i64 = 91;
/// Areas on the map of the room to act: what can be taken in at a glance; a design choice.
pub const ROOM_AREAS: usize = 8;
/// Strengths, values and drivers, of each: DFØ advises to know them.
pub const STRENGTHS: usize = 3;
/// Things to learn at a time.
pub const LEARN: usize = 3;
/// Earlier versions that are shown under a question, and doubtful cases that are shown when they are settled;
/// the file has them all.
pub const EARLIER: usize = 3;
/// Leftovers and things that come back, offered at once: opening after a gap shows no wall of old work (Dai, Milkman and Riis 2014).
pub const LEFTOVERS: usize = 5;
/// The largest file that is read, in bytes: a week takes about three thousand.
pub const FILE_BYTES: u64 = 1024 * 1024;
/// What one needs to succeed, and items of an agenda, at a one-to-one: few enough to be talked about in the time there is.
pub const NEEDS: usize = 2;
pub const AGENDA: usize = 5;
/// Results that are marked before a one-to-one, so many at least and at most; a design choice.
pub const MARKED: (usize, usize) = (3, 5);
/// Agreements of a one-to-one.
pub const AGREEMENTS: usize = 5;
/// Weeks in which an obstacle was met before raising it is offered, also where nobody is named who can clear it; and
/// how many obstacles are offered.
pub const OBSTACLE_WEEKS: usize = 3;
pub const OBSTACLES_RAISED: usize = 3;
/// Weeks that a one-to-one looks back on where there was none before.
pub const TALK_WEEKS: i64 = 8;
/// Days before a one-to-one from which it is offered to prepare for it; a design choice.
pub const TALK_DAYS: i64 = 9;
