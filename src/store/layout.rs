//! How a new annotation is laid out in its file: short words on one line,
//! reasoning in blocks, everything between quotes that YAML could take for
//! something else.

use super::schema::FORMAT;
use crate::annotation::{Annotation, Body, Event, Quote, Reply, Status, Target};
use crate::bill::Source;
use crate::constitution::Norm;
use crate::text::language::ByLanguage;
use std::fmt::Write;

/// Writes a line. Nothing written into a `String` can fail.
macro_rules! put {
    ($out:expr, $($format:tt)*) => {
        writeln!($out, $($format)*).expect("a String takes any words")
    };
}

/// The text of a new annotation's file.
pub(super) fn write(annotation: &Annotation) -> String {
    let Annotation { id, status, creator, created, modified, .. } = annotation;
    let mut out = format!("format: {FORMAT}\nid: {}\nmotivation: assessing\n", quoted(id.as_str()));
    put!(out, "creator: {{name: {}}}", quoted(creator));
    put!(out, "created: {}\nmodified: {}", time(created), time(modified));
    put!(out, "status: {}", status.name());
    write_target(&mut out, &annotation.target);
    write_body(&mut out, &annotation.body);
    write_history(&mut out, annotation);
    out
}

fn write_target(out: &mut String, target: &Target) {
    put!(out, "target:\n  source: {}", quoted(target.source.as_str()));
    put!(out, "  version: {}", quoted(target.version.as_str()));
    put!(out, "  language: {}", target.language.code());
    put!(out, "  provision: {}", quoted(target.provision.as_str()));
    if let Some(Quote { exact, prefix, suffix }) = &target.quote {
        put!(out, "  selector:\n    type: TextQuoteSelector\n    exact: {}", quoted(exact));
        put!(out, "    prefix: {}\n    suffix: {}", quoted(prefix), quoted(suffix));
    }
}

fn write_body(out: &mut String, body: &Body) {
    put!(out, "body:\n  norms: {}", list(body.norms.iter().map(Norm::to_string)));
    put!(out, "  kind: {}\n  severity: {}", body.kind.name(), body.severity.name());
    write_words(out, "title", &body.title);
    write_words(out, "reasoning", &body.reasoning);
    write_words(out, "counter-argument", &body.counter_argument);
    if !body.tags.is_empty() {
        put!(out, "  tags: {}", list(body.tags.iter().cloned()));
    }
    if !body.sources.is_empty() {
        put!(out, "  sources:");
    }
    for Source { id, title, url, date } in &body.sources {
        let title = Some(title.clone());
        let pairs = [("id", id), ("title", &title), ("url", url), ("date", date)];
        put!(out, "    - {}", mapping(&pairs));
    }
}

fn write_words(out: &mut String, name: &str, words: &ByLanguage<Option<String>>) {
    let mut is_first = true;
    for (language, text) in words.iter() {
        let Some(text) = text.as_deref().map(str::trim_end).filter(|text| !text.is_empty()) else {
            continue;
        };
        if std::mem::take(&mut is_first) {
            put!(out, "  {name}:");
        }
        let text = if name == "title" { quoted(text) } else { block(text, 6) };
        put!(out, "    {}: {text}", language.code());
    }
}

fn write_history(out: &mut String, annotation: &Annotation) {
    if !annotation.history.is_empty() {
        put!(out, "history:");
    }
    for Event { at, by, status, why } in &annotation.history {
        put!(out, "  - {}", event_line((at, by), *status, why.as_ref()));
    }
    if !annotation.replies.is_empty() {
        put!(out, "replies:");
    }
    for reply in &annotation.replies {
        put!(out, "  - {}", reply_line(reply));
    }
}

/// A change of status on one line.
pub(super) fn event_line(
    (at, by): (&String, &String),
    status: Status,
    why: Option<&String>,
) -> String {
    let status = status.name().to_owned();
    let (at, by) = (Some(at.clone()), Some(by.clone()));
    mapping(&[("at", &at), ("by", &by), ("status", &Some(status)), ("why", &why.cloned())])
}

/// An answer on one line.
pub(super) fn reply_line(reply: &Reply) -> String {
    let Reply { id, created, creator, text } = reply;
    let [id, created, creator, text] =
        [id, created, creator, text].map(|value| Some(value.clone()));
    mapping(&[("id", &id), ("created", &created), ("creator", &creator), ("text", &text)])
}

fn mapping(pairs: &[(&str, &Option<String>)]) -> String {
    let pairs = pairs.iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
    let written: Vec<_> = pairs.map(|(name, value)| format!("{name}: {}", time(value))).collect();
    format!("{{{}}}", written.join(", "))
}

/// Words in a list on one line.
pub(super) fn list(words: impl Iterator<Item = String>) -> String {
    let words: Vec<_> = words.map(|word| quoted(&word)).collect();
    format!("[{}]", words.join(", "))
}

/// A day or a time without quotes, anything else quoted.
pub(super) fn time(written: &str) -> String {
    if super::clock::is_time(written) { written.to_owned() } else { quoted(written) }
}

/// Words between double quotes, with everything escaped that YAML reads
/// otherwise there.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || is_unprintable(c) => {
                write!(out, "\\U{:08X}", u32::from(c)).expect("a String takes any words");
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// What YAML takes for a line end or will not have at all.
const fn is_unprintable(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether words can stand in a block: not where they begin with a space or
/// have odd characters.
pub(super) fn fits_a_block(text: &str) -> bool {
    let is_odd = |c: char| c != '\n' && (c.is_control() || is_unprintable(c));
    !text.is_empty() && !text.starts_with([' ', '\n']) && !text.contains(is_odd)
}

/// Words as a block set in by `indent`, where they can be one.
fn block(text: &str, indent: usize) -> String {
    if !fits_a_block(text) {
        return quoted(text);
    }
    let lines = text.split('\n').map(|line| match line {
        "" => String::new(),
        line => format!("{}{line}", " ".repeat(indent)),
    });
    format!("|\n{}", lines.collect::<Vec<_>>().join("\n"))
}
