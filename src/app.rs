//! WHAT THE USER IS DOING: a pure state machine, message in, effects out.

pub mod text;
