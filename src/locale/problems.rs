//! stub
use super::Texts;
use crate::domain::Problem;
pub fn problem(_texts: &Texts, problem: &Problem) -> String {
    format!("{} {}:{}", problem.file, problem.line, problem.column)
}
