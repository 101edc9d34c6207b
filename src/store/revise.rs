//! A standing file brought to say what an annotation says that somebody else
//! changed: field by field, in the places where the words stand.

use super::annotation_file;
use super::clock::is_time;
use super::grammar::{ANNOTATION, Kind, strange};
use super::items::{insert, remove, set_list};
use super::layout::{self, quoted};
use super::merge::pairs;
use super::sheet::comments;
use super::splice::{Written, clear, set};
use super::yaml::Yaml;
use crate::annotation::Annotation;
use serde_yaml::{Mapping, Value};
use std::path::Path;

/// The fields whose words stand in a block.
const IN_BLOCKS: [&str; 3] = ["reasoning", "counter-argument", "words"];

/// The text of a file that says `annotation`, with every comment and every unknown
/// field of `text`; `None` where it cannot be had so.
pub(super) fn revised(text: &str, annotation: &Annotation) -> Option<String> {
    let file = |text: &str| {
        let yaml = Yaml { path: Path::new(""), text };
        Some((annotation_file::read(yaml).ok()?.0, yaml.value().ok()?))
    };
    let (standing, _) = file(text)?;
    let written = [&standing, annotation].map(layout::write);
    let [former, meant] = [file(&written[0])?, file(&written[1])?];
    let new = between("", (&former.1, &meant.1), text)?;
    let says_it = file(&new)?.0 == meant.0;
    (says_it && lost(text, &new).is_empty()).then_some(new)
}

/// The comments and the unknown fields of one text that another has not, not even in
/// a comment.
pub fn lost(text: &str, new: &str) -> Vec<String> {
    let mut kept = more(new);
    let mut all = more(text);
    all.retain(|each| match kept.iter().position(|other| other == each) {
        Some(at) => {
            kept.swap_remove(at);
            false
        }
        None => true,
    });
    let remarks: Vec<_> = kept.iter().filter(|each| each.starts_with('#')).collect();
    all.retain(|each| !remarks.iter().any(|remark| holds(remark, each)));
    all
}

/// Whether a comment holds another one, or a field that was made a comment.
fn holds(remark: &str, each: &str) -> bool {
    if each.starts_with('#') {
        return remark.ends_with(each);
    }
    let name = each.split(": ").next().and_then(|path| path.rsplit('.').next());
    name.is_some_and(|name| remark.contains(&format!("{name}:")))
}

/// What a file says beside its annotation: comments, and fields that are not known.
fn more(text: &str) -> Vec<String> {
    let value = Yaml { path: Path::new(""), text }.value().unwrap_or_default();
    let comments = comments(text).into_iter().map(|comment| comment.trim_end().to_owned());
    let comments = comments.filter(|comment| comment != layout::SCHEMA);
    let fields = strange("", &value, Kind::Fields(ANNOTATION)).into_iter();
    let field = |(name, value): (String, &Value)| format!("{name}: {value:?}");
    comments.chain(fields.map(field)).collect()
}

/// The text with what is between two values at `path` changed.
fn between(path: &str, values: (&Value, &Value), text: &str) -> Option<String> {
    if values.0 == values.1 {
        return Some(text.to_owned());
    }
    match values {
        (Value::Mapping(former), Value::Mapping(meant)) => fields(path, (former, meant), text),
        (Value::Mapping(former), Value::Null) => fields(path, (former, &Mapping::new()), text),
        (Value::Null, Value::Mapping(meant)) => fields(path, (&Mapping::new(), meant), text),
        (Value::Sequence(former), Value::Sequence(meant)) => items(path, (former, meant), text),
        (Value::Null, Value::Sequence(meant)) => items(path, (&[], meant), text),
        (Value::Sequence(former), Value::Null) => items(path, (former, &[]), text),
        (_, Value::Null) => clear(text, path),
        (_, meant) => set(text, path, written(path, meant.as_str()?)),
    }
}

fn fields(path: &str, (former, meant): (&Mapping, &Mapping), text: &str) -> Option<String> {
    let more = former.keys().filter(|name| !meant.contains_key(*name));
    meant.keys().chain(more).try_fold(text.to_owned(), |text, name| {
        let value = |all: &Mapping| all.get(name).cloned().unwrap_or_default();
        let dot = if path.is_empty() { "" } else { "." };
        let path = format!("{path}{dot}{}", name.as_str()?);
        between(&path, (&value(former), &value(meant)), &text)
    })
}

/// A list: words as words; of other items those that are known on both sides are
/// changed, the others go or come.
fn items(path: &str, (former, meant): (&[Value], &[Value]), text: &str) -> Option<String> {
    let words = |items: &[Value]| {
        items.iter().map(|item| Some(item.as_str()?.to_owned())).collect::<Option<Vec<_>>>()
    };
    if let (Some(_), Some(meant)) = (words(former), words(meant)) {
        return set_list(text, path, &meant);
    }
    let rows = pairs(former, meant);
    let gone = rows.iter().filter_map(|(old, new)| old.filter(|_| new.is_none()));
    let mut gone: Vec<usize> = gone.collect();
    gone.sort_unstable();
    let mut text = text.to_owned();
    for at in gone.into_iter().rev() {
        text = without(&text, path, at)?;
    }
    let mut both: Vec<_> = rows.iter().filter_map(|(old, new)| old.zip(*new)).collect();
    both.sort_unstable();
    for (at, (old, new)) in both.iter().enumerate() {
        text = between(&format!("{path}[{at}]"), (&former[*old], &meant[*new]), &text)?;
    }
    let known = |at: usize| both.iter().any(|(_, new)| *new == at);
    let new = meant.iter().enumerate().filter(|(at, _)| !known(*at));
    new.into_iter().try_fold(text, |text, (at, item)| insert(&text, path, (at, &on_a_line(item))))
}

/// The text without an item; its lines stay as a comment where they say something
/// that is said nowhere else.
fn without(text: &str, path: &str, at: usize) -> Option<String> {
    let whole = remove(text, path, (at, false)).filter(|new| lost(text, new).is_empty());
    whole.or_else(|| remove(text, path, (at, true)))
}

fn written<'a>(path: &str, words: &'a str) -> Written<'a> {
    let holder = path.rsplit('.').nth(1);
    if holder.is_some_and(|holder| IN_BLOCKS.contains(&holder)) {
        return Written::Block(words.trim_end());
    }
    if is_time(words) || is_name(words) { Written::Name(words) } else { Written::Line(words) }
}

/// Whether a word is one of the closed lists of names, as far as it looks.
fn is_name(words: &str) -> bool {
    let is_letters = words.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let taken = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    words.starts_with(|c: char| c.is_ascii_lowercase()) && is_letters && !taken.contains(&words)
}

/// A value written on one line.
fn on_a_line(value: &Value) -> String {
    match value {
        Value::Mapping(fields) => {
            let field = |(name, value): (&Value, &Value)| {
                format!("{}: {}", name.as_str().unwrap_or_default(), on_a_line(value))
            };
            format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        Value::Sequence(items) => {
            format!("[{}]", items.iter().map(on_a_line).collect::<Vec<_>>().join(", "))
        }
        Value::String(words) if is_time(words) || is_name(words) => words.clone(),
        Value::String(words) => quoted(words),
        _ => "null".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::{Severity, Status};

    const TEXT: &str = "# моё\nformat: 1\nid: zan-07 # имя\nstatus: open\nx-firm: {дело: 7}\n\
        target: {source: a, version: v1, language: ru, provision: art_1}\nbody:\n  \
        norms: [kz-1995:20] # норма\n  kind: context\n  # тяжесть\n  severity: \"high\" # да\n  \
        reasoning:\n    ru: |\n      Слова.\nhistory:\n  - {at: 2026-01-01, did: created, x-my: 1}\n";

    fn changed(change: impl Fn(&mut Annotation)) -> Option<String> {
        let yaml = Yaml { path: Path::new(""), text: TEXT };
        let mut annotation = annotation_file::read(yaml).expect("it is read").0;
        change(&mut annotation);
        revised(TEXT, &annotation)
    }

    #[test]
    fn what_another_program_changed_goes_where_it_stood() {
        let severity = changed(|it| it.body.severity = Severity::Low);
        assert_eq!(severity, Some(TEXT.replace("\"high\"", "\"low\"")));
        let reasoning = changed(|it| it.body.reasoning.ru = Some("Иные.\nДва.".to_owned()));
        assert_eq!(reasoning, Some(TEXT.replace("Слова.", "Иные.\n      Два.")));
        let title = changed(|it| it.body.title.kk = Some("Атауы".to_owned()));
        let title = title.expect("there is room");
        assert!(title.contains("title:\n    kk: \"Атауы\"\n"), "{title}");
        assert!(lost(TEXT, &title).is_empty(), "{title}");
        let accepted = changed(|it| {
            it.status = Status::Accepted;
            it.history.push(it.history[0].clone());
        });
        let accepted = accepted.expect("there is room");
        assert!(accepted.contains("\nstatus: accepted\n"), "{accepted}");
        assert!(accepted.contains("x-my: 1}\n  - {at: 2026-01-01, "), "{accepted}");
    }

    #[test]
    fn where_a_comment_or_a_field_would_go_it_stays_as_a_comment() {
        let none = changed(|it| it.history.clear()).expect("it stays as a comment");
        let remark = "history: []\n  # - {at: 2026-01-01, did: created, x-my: 1}\n";
        assert!(none.ends_with(remark), "{none}");
        let lost = lost(TEXT, &TEXT.replace("# моё\n", "").replace("{дело: 7}", "{}"));
        assert_eq!(lost.len(), 2, "{lost:?}");
        assert_eq!(lost[0], "# моё");
    }
}
