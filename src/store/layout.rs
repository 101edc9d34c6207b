//! How a new annotation is laid out in its file: short words on one line,
//! reasoning in blocks, everything between quotes that YAML could take for
//! something else.

use super::schema::FORMAT;
use crate::annotation::{
    Annotation, Body, Confirmed, Deed, Event, Finding, How, Part, Person, Quote, Reply, Severity,
    Target,
};
use crate::bill::{Source, SourceTitle};
use crate::constitution::Norm;
use crate::text::language::{ByLanguage, Language};
use std::fmt::Write;

/// Writes a line. Nothing written into a `String` can fail.
macro_rules! put {
    ($out:expr, $($format:tt)*) => {
        writeln!($out, $($format)*).expect("a String takes any words")
    };
}

/// Where editors find what may stand in the file.
pub(super) const SCHEMA: &str = "# yaml-language-server: $schema=../annotation.schema.json";

/// The text of a new annotation's file.
pub(super) fn write(annotation: &Annotation) -> String {
    let Annotation { id, status, creator, created, modified, .. } = annotation;
    let mut out = format!("{SCHEMA}\nformat: {FORMAT}\nid: {}\n", quoted(id.as_str()));
    put!(out, "motivation: {}", annotation.motivation.name());
    if *creator != Person::default() {
        put!(out, "creator: {}", described(creator));
    }
    for (name, written) in [("created", created), ("modified", modified)] {
        if !written.is_empty() {
            put!(out, "{name}: {}", time(written));
        }
    }
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
    if let Some(sha256) = &target.sha256 {
        put!(out, "  sha256: {}", quoted(sha256));
    }
    put!(out, "  provision: {}", quoted(target.provision.as_str()));
    if let Some(words) = &target.wording {
        put!(out, "  wording: {}", quoted(words));
    }
    if let Some(Quote { exact, prefix, suffix }) = &target.quote {
        put!(out, "  selector:\n    type: TextQuoteSelector\n    exact: {}", quoted(exact));
        put!(out, "    prefix: {}\n    suffix: {}", quoted(prefix), quoted(suffix));
    }
}

fn write_body(out: &mut String, body: &Body) {
    put!(out, "body:\n  norms: {}", list(body.norms.iter().map(Norm::to_string)));
    put!(out, "  kind: {}", body.kind.name());
    if body.severity != Severity::Unweighed {
        put!(out, "  severity: {}", body.severity.name());
    }
    if let Some(confidence) = body.confidence {
        put!(out, "  confidence: {}", confidence.name());
    }
    write_test(out, body);
    write_words(out, (2, "title"), &body.title);
    write_words(out, (2, "reasoning"), &body.reasoning);
    write_words(out, (2, "counter-argument"), &body.counter_argument);
    if !body.tags.is_empty() {
        put!(out, "  tags: {}", list(body.tags.iter().cloned()));
    }
    if !body.sources.is_empty() {
        put!(out, "  sources:");
    }
    for source in &body.sources {
        put!(out, "    - {}", source_line(source));
    }
}

fn source_line(source: &Source) -> String {
    let Source { id, title, kind, pinpoint, url, date, retrieved } = source;
    mapping(&[
        ("id", id.as_deref().map(quoted)),
        ("title", Some(source_title(title))),
        ("type", kind.as_deref().map(quoted)),
        ("date", date.as_deref().map(time)),
        ("pinpoint", pinpoint.as_deref().map(quoted)),
        ("url", url.as_deref().map(quoted)),
        ("retrieved", retrieved.as_deref().map(time)),
    ])
}

fn source_title(title: &SourceTitle) -> String {
    match title {
        SourceTitle::Same(title) => quoted(title),
        SourceTitle::Each(titles) => {
            let title = |language| titles.get(language).as_deref().map(quoted);
            mapping(&Language::ALL.map(|language| (language.code(), title(language))))
        }
    }
}

fn write_test(out: &mut String, body: &Body) {
    for (at, (part, Finding { verdict, words })) in body.test.iter().enumerate() {
        if at == 0 {
            put!(out, "  test:");
        }
        put!(out, "    {}:\n      verdict: {}", part.name(), verdict.name());
        write_words(out, (6, "words"), words);
    }
}

/// Words in each language that has any, below their name, which is set in.
fn write_words(out: &mut String, (depth, name): (usize, &str), words: &ByLanguage<Option<String>>) {
    let mut is_first = true;
    for (language, text) in words.iter() {
        let Some(text) = text.as_deref().map(str::trim_end).filter(|text| !text.is_empty()) else {
            continue;
        };
        if std::mem::take(&mut is_first) {
            put!(out, "{:depth$}{name}:", "");
        }
        let text = if name == "title" { quoted(text) } else { block(text, depth + 4) };
        put!(out, "{:depth$}  {}: {text}", "", language.code());
    }
}

fn write_history(out: &mut String, annotation: &Annotation) {
    let places: Vec<_> = annotation.placements.iter().map(place_line).collect();
    let events: Vec<_> = annotation.history.iter().map(event_line).collect();
    let replies: Vec<_> = annotation.replies.iter().map(reply_line).collect();
    for (name, lines) in [("placements", places), ("history", events), ("replies", replies)] {
        if !lines.is_empty() {
            put!(out, "{name}:\n  - {}", lines.join("\n  - "));
        }
    }
}

/// Somebody on one line.
pub(super) fn described(Person { name, role }: &Person) -> String {
    let name = Some(quoted(name)).filter(|_| !name.is_empty() || role.is_none());
    mapping(&[("name", name), ("role", role.as_deref().map(quoted))])
}

/// Somebody on one line, if anybody: the name alone where there is no role.
fn known(person: &Person) -> Option<String> {
    match person {
        Person { role: Some(_), .. } => Some(described(person)),
        Person { name, .. } => Some(quoted(name)).filter(|_| !name.is_empty()),
    }
}

/// A time, if there is one.
fn moment(written: &str) -> Option<String> {
    Some(time(written)).filter(|_| !written.is_empty())
}

/// A confirmed place on one line.
pub(super) fn place_line(place: &Confirmed) -> String {
    let Confirmed { version, language, provision, how, quote, wording, further, .. } = place;
    let Confirmed { by, at, why, .. } = place;
    let parts: Vec<_> = further.iter().map(part_line).collect();
    let [exact, prefix, suffix] = quote_pairs(quote.as_ref());
    let confirmed =
        mapping(&[("by", known(by)), ("at", moment(at)), ("why", why.as_deref().map(quoted))]);
    mapping(&[
        ("version", Some(quoted(version.as_str()))),
        ("language", Some(language.code().to_owned())),
        ("provision", provision.as_ref().map(|provision| quoted(provision.as_str()))),
        ("how", Some(How::name(*how).to_owned())),
        exact,
        prefix,
        suffix,
        ("wording", wording.as_deref().map(quoted)),
        ("further", (!parts.is_empty()).then(|| format!("[{}]", parts.join(", ")))),
        ("confirmed", Some(confirmed)),
    ])
}

/// Another place of parted words on one line.
pub(super) fn part_line(Part { provision, quote, wording }: &Part) -> String {
    let [exact, prefix, suffix] = quote_pairs(quote.as_ref());
    let provision = Some(quoted(provision.as_str()));
    let wording = wording.as_deref().map(quoted);
    mapping(&[("provision", provision), exact, prefix, suffix, ("wording", wording)])
}

/// The fields of a quote; neighbours that say nothing are left out.
fn quote_pairs(quote: Option<&Quote>) -> [(&'static str, Option<String>); 3] {
    let neighbour = |words: &String| Some(quoted(words)).filter(|_| !words.is_empty());
    [
        ("exact", quote.map(|quote| quoted(&quote.exact))),
        ("prefix", quote.and_then(|quote| neighbour(&quote.prefix))),
        ("suffix", quote.and_then(|quote| neighbour(&quote.suffix))),
    ]
}

/// An entry of the history on one line.
pub(super) fn event_line(event: &Event) -> String {
    let Event { at, by, deed, why } = event;
    let (status, did) = deed.names();
    let was = match deed {
        Deed::Reattached(target) => Some(was(target)),
        Deed::Replaced(place) | Deed::Confirmed(place) | Deed::Lifted(place) => {
            Some(place_line(place))
        }
        Deed::Created | Deed::Status(_) => None,
    };
    mapping(&[
        ("at", moment(at)),
        ("by", known(by)),
        ("status", status.map(str::to_owned)),
        ("did", did.map(str::to_owned)),
        ("was", was),
        ("why", why.as_deref().map(quoted)),
    ])
}

/// What an annotation was about, on one line.
fn was(target: &Target) -> String {
    let [exact, prefix, suffix] = quote_pairs(target.quote.as_ref());
    mapping(&[
        ("version", Some(quoted(target.version.as_str()))),
        ("language", Some(target.language.code().to_owned())),
        ("sha256", target.sha256.as_deref().map(quoted)),
        ("provision", Some(quoted(target.provision.as_str()))),
        exact,
        prefix,
        suffix,
        ("wording", target.wording.as_deref().map(quoted)),
    ])
}

/// An answer on one line.
pub(super) fn reply_line(reply: &Reply) -> String {
    let Reply { id, created, creator, text } = reply;
    mapping(&[
        ("id", Some(quoted(id))),
        ("created", moment(created)),
        ("creator", known(creator)),
        ("text", Some(quoted(text))),
    ])
}

/// Fields with their values, as written, on one line.
fn mapping(pairs: &[(&str, Option<String>)]) -> String {
    let pairs =
        pairs.iter().filter_map(|(name, value)| Some(format!("{name}: {}", value.as_ref()?)));
    format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
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
