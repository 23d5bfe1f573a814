//! femsteg: a private weekly planner for leading yourself at work, in the terminal.
//!
//! ```text
//!  Week 48 · step 3 of 5 · Priorities                          ━━━━━━━━━━━━────────   header   ui/chrome.rs
//!  ─────────────────────────────────────────────────────────────────────────────────
//!  ● Role           │ 1  Finished draft of the reply  8 h  + gives │ Must succeed
//!  ● Goals          │                                              │ The reply is ready
//!  ◐ Priorities     │    Who is better off, and how?               │
//!  ○ Feedback       │      Caseworkers are spared two sets of rul▏ │ Goals
//!  ○ Energy         │                                              │ ● Clearer rules
//!                   │    Hours 8   Energy gives                    │
//!       rail        │ 2  …       centre: app/questions, app/flow   │  side   app/side.rs
//!  app/layout.rs    │ 3  …       app/form, ui/asking               │
//!                                                                      Saved 09:41    notice
//!  ─────────────────────────────────────────────────────────────────────────────────
//!  Enter next   PgDn PgUp steps   Esc back   F1 help                                  footer   app/keys.rs
//! ```
//!
//! One key press: `shell` makes a message of it, [`app`] finds its meaning in the key table and changes its
//! state, and answers with effects; `shell` performs them, and [`ui`] draws once.
//!
//! What holds everywhere:
//! - A record names each of its fields once ([`domain::record`]); reading, writing, what differs, addresses
//!   on the screen and JSON follow from that one list.
//! - Nothing but [`store`] touches the user's files, and it changes only the values it means to change.
//! - Nothing but [`shell`] knows the time, the terminal and threads; [`domain`], [`locale`], [`review`],
//!   [`report`] and [`app`] give the same answer to the same input, always.
//! - Every character of a user's text passes through [`app::text::glyph`] on its way to a terminal.
//! - All words that a person reads are in `assets/locales`, in four languages.
//!
//! In reading order: [`domain`], [`locale`], [`store`], [`review`], [`report`], [`app`], [`ui`], [`shell`], [`cli`].

pub mod app;
pub mod cli;
pub mod domain;
pub mod locale;
pub mod report;
pub mod review;
pub mod shell;
pub mod store;
#[cfg(feature = "testing")]
pub mod testing;
pub mod ui;
