//! Why a file that stands was not changed: what in it is in the way, and where.

use super::error::Problem;
use super::yaml::Yaml;
use crate::text::span::Span;

/// The refusal to change the values at `paths` of a file.
pub(super) fn refused(yaml: Yaml<'_>, paths: &[&str]) -> Problem {
    if let Some(at) = lone_return(yaml.text) {
        let problem = yaml.problem("store-lone-return", Some(Span::new(at, at + 1)));
        return problem.hint("store-lone-return-hint");
    }
    if let Some(span) = paths.iter().find_map(|path| repeated(yaml, path)) {
        let problem = yaml.problem("store-repeated", Some(span));
        return problem.with("name", &span.of(yaml.text)[1..]).hint("store-repeated-hint");
    }
    let span = paths.iter().find_map(|path| yaml.find(path));
    yaml.problem("store-cannot-amend", span).hint("store-cannot-amend-hint")
}

/// A line end of one carriage return, which is none for whoever looks for lines.
fn lone_return(text: &str) -> Option<usize> {
    text.match_indices('\r').map(|(at, _)| at).find(|at| !text[at + 1..].starts_with('\n'))
}

/// The name that the value at a path has, `&name`, where it is repeated elsewhere by it.
fn repeated(yaml: Yaml<'_>, path: &str) -> Option<Span> {
    let (text, key) = (yaml.text, yaml.find_key(path)?);
    let start = key.end + text[key.end..].find(|c: char| c != ':' && !c.is_whitespace())?;
    let words = text[start..].split(char::is_whitespace).next()?;
    let name = words.strip_prefix('&')?;
    text.contains(&format!("*{name}")).then(|| Span::new(start, start + words.len()))
}
