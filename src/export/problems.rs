//! `tuzetu.check/1`: what is wrong in a workspace.

use super::json;
use serde::Serialize;

#[derive(Serialize)]
struct ProblemsShape<'a> {
    schema: &'static str,
    problems: &'a [ProblemShape],
}

/// A problem as other programs read it.
#[derive(Clone, Debug, Serialize)]
pub struct ProblemShape {
    /// Its kind, the same in every language.
    pub code: String,
    /// Whether something is wrong, not only worth knowing.
    pub fault: bool,
    /// `error`, `warning` or `note`: wrong, odd, or worth knowing.
    pub gravity: &'static str,
    /// The file it is in.
    pub file: String,
    /// The line, if it is at a place.
    pub line: Option<usize>,
    /// The column, if it is at a place.
    pub column: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

/// The problems as JSON.
pub fn json(problems: &[ProblemShape]) -> String {
    json::text(&ProblemsShape { schema: "tuzetu.check/1", problems })
}
