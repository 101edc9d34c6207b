//! An annotation's file to an [`Annotation`], and a new annotation to a file.

use super::error::Problem;
use super::schema::{
    AnnotationShape, BodyShape, EventShape, FORMAT, Fields, ReplyShape, SelectorShape, TargetShape,
};
use super::yaml::Yaml;
use crate::annotation::{
    Annotation, AnnotationId, Body, ConflictKind, Event, Quote, Reply, Severity, Status, Target,
};
use crate::bill::{BillId, Source, VersionId};
use crate::constitution::Norm;
use crate::document::Address;
use crate::text::language::{ByLanguage, Language};
use std::fmt::Write;

/// Reads an annotation. `Err` where it cannot be used; the problems beside one
/// do not hinder reading it.
pub(super) fn read(yaml: Yaml<'_>) -> Result<(Annotation, Vec<Problem>), Vec<Problem>> {
    let shape: AnnotationShape = yaml.read().map_err(|problem| vec![problem])?;
    let mut fields = Fields::new(yaml);
    match annotation(&mut fields, shape) {
        Some(annotation) => Ok((annotation, fields.problems)),
        None => Err(fields.problems),
    }
}

/// Every part is read before the first missing one ends it, so that all faults
/// are named at once.
fn annotation(fields: &mut Fields<'_>, shape: AnnotationShape) -> Option<Annotation> {
    fields.format(shape.format.as_deref());
    let id = fields.known(("id", shape.id), AnnotationId::new, &[]);
    let status = status(fields, "status", shape.status);
    let target = target(fields, shape.target.unwrap_or_default());
    let body = body(fields, shape.body.unwrap_or_default());
    let created = fields.time("created", shape.created);
    let modified = fields.time("modified", shape.modified);
    let history = shape.history.into_iter().flatten().enumerate();
    let history = history.filter_map(|(at, shape)| event(fields, at, shape)).collect();
    Some(Annotation {
        id: id?,
        target: target?,
        body: body?,
        status: status?,
        creator: shape.creator.map(String::from).unwrap_or_default(),
        modified: if modified.is_empty() { created.clone() } else { modified },
        created,
        history,
        replies: shape.replies.into_iter().flatten().map(reply).collect(),
    })
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|each| name(*each)).collect()
}

fn status(fields: &mut Fields<'_>, field: &str, written: Option<String>) -> Option<Status> {
    fields.known((field, written), Status::from_name, &names(Status::ALL, Status::name))
}

fn target(fields: &mut Fields<'_>, shape: TargetShape) -> Option<Target> {
    let source = fields.known(("target.source", shape.source), BillId::new, &[]);
    let version = fields.known(("target.version", shape.version), VersionId::new, &[]);
    let language = |code: &str| Language::ALL.into_iter().find(|each| each.code() == code);
    let codes = names(&Language::ALL, Language::code);
    let language = fields.known(("target.language", shape.language), language, &codes);
    let provision = fields.required("target.provision", shape.provision);
    Some(Target {
        source: source?,
        version: version?,
        language: language?,
        provision: Address::new(&provision?),
        quote: shape.selector.and_then(quote),
    })
}

/// A quote of no words is none: the annotation is of the whole provision.
fn quote(shape: SelectorShape) -> Option<Quote> {
    let exact = shape.exact.filter(|words| !words.trim().is_empty())?;
    let (prefix, suffix) = (shape.prefix.unwrap_or_default(), shape.suffix.unwrap_or_default());
    Some(Quote { exact, prefix, suffix })
}

fn body(fields: &mut Fields<'_>, shape: BodyShape) -> Option<Body> {
    let kinds = names(ConflictKind::ALL, ConflictKind::name);
    let kind = fields.known(("body.kind", shape.kind), ConflictKind::from_name, &kinds);
    let severities = names(Severity::ALL, Severity::name);
    let severity =
        fields.known(("body.severity", shape.severity), Severity::from_name, &severities);
    let norms = shape.norms.into_iter().flatten().enumerate();
    let norms = norms.filter_map(|(at, written)| norm(fields, at, &written)).collect();
    Some(Body {
        norms,
        kind: kind?,
        severity: severity?,
        title: shape.title.unwrap_or_default().into(),
        reasoning: shape.reasoning.unwrap_or_default().into(),
        counter_argument: shape.counter_argument.unwrap_or_default().into(),
        tags: shape.tags.unwrap_or_default(),
        sources: shape.sources.into_iter().flatten().map(Source::from).collect(),
    })
}

fn norm(fields: &mut Fields<'_>, at: usize, written: &str) -> Option<Norm> {
    let norm = Norm::parse(written);
    if norm.is_none() {
        let problem = fields.wrong("store-bad-norm", &format!("body.norms[{at}]"));
        problem.values.push(("value", written.to_owned()));
        problem.hint = Some("store-bad-norm-hint");
    }
    norm
}

fn event(fields: &mut Fields<'_>, at: usize, shape: EventShape) -> Option<Event> {
    let status = status(fields, &format!("history[{at}].status"), shape.status);
    Some(Event {
        at: fields.time(&format!("history[{at}].at"), shape.at),
        by: shape.by.map(String::from).unwrap_or_default(),
        status: status?,
        why: shape.why,
    })
}

fn reply(shape: ReplyShape) -> Reply {
    Reply {
        id: shape.id.unwrap_or_default(),
        created: shape.created.unwrap_or_default(),
        creator: shape.creator.map(String::from).unwrap_or_default(),
        text: shape.text.unwrap_or_default().trim_end().to_owned(),
    }
}

/// The text of a new annotation's file, laid out for people: short words on one
/// line, reasoning in blocks.
pub(super) fn write(annotation: &Annotation) -> String {
    let Annotation { id, status, creator, created, modified, .. } = annotation;
    let mut out = format!("format: {FORMAT}\nid: {}\nmotivation: assessing\n", quoted(id.as_str()));
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line(format!("creator: {{name: {}}}", quoted(creator)));
    line(format!("created: {}", time(created)));
    line(format!("modified: {}", time(modified)));
    line(format!("status: {}", status.name()));
    write_target(&mut out, &annotation.target);
    write_body(&mut out, &annotation.body);
    write_history(&mut out, annotation);
    out
}

/// A string is written with what escapes it on a line, so that no writing into
/// a `String` can fail.
macro_rules! line {
    ($out:expr, $($format:tt)*) => {
        writeln!($out, $($format)*).expect("a String takes any words")
    };
}

fn write_target(out: &mut String, target: &Target) {
    line!(out, "target:\n  source: {}", quoted(target.source.as_str()));
    line!(out, "  version: {}", quoted(target.version.as_str()));
    line!(out, "  language: {}", target.language.code());
    line!(out, "  provision: {}", quoted(target.provision.as_str()));
    if let Some(Quote { exact, prefix, suffix }) = &target.quote {
        line!(out, "  selector:\n    type: TextQuoteSelector\n    exact: {}", quoted(exact));
        line!(out, "    prefix: {}\n    suffix: {}", quoted(prefix), quoted(suffix));
    }
}

fn write_body(out: &mut String, body: &Body) {
    line!(out, "body:\n  norms: {}", list(body.norms.iter().map(Norm::to_string)));
    line!(out, "  kind: {}\n  severity: {}", body.kind.name(), body.severity.name());
    write_words(out, "title", &body.title);
    write_words(out, "reasoning", &body.reasoning);
    write_words(out, "counter-argument", &body.counter_argument);
    if !body.tags.is_empty() {
        line!(out, "  tags: {}", list(body.tags.iter().cloned()));
    }
    if !body.sources.is_empty() {
        line!(out, "  sources:");
    }
    for Source { id, title, url, date } in &body.sources {
        let title = Some(title.clone());
        let pairs = [("id", id), ("title", &title), ("url", url), ("date", date)];
        line!(out, "    - {}", mapping(&pairs));
    }
}

fn write_words(out: &mut String, name: &str, words: &ByLanguage<Option<String>>) {
    let mut is_first = true;
    for (language, text) in words.iter() {
        let Some(text) = text.as_deref().map(str::trim_end).filter(|text| !text.is_empty()) else {
            continue;
        };
        if std::mem::take(&mut is_first) {
            line!(out, "  {name}:");
        }
        let text = if name == "title" { quoted(text) } else { block(text, 6) };
        line!(out, "    {}: {text}", language.code());
    }
}

fn write_history(out: &mut String, annotation: &Annotation) {
    if !annotation.history.is_empty() {
        line!(out, "history:");
    }
    for Event { at, by, status, why } in &annotation.history {
        line!(out, "  - {}", event_line((at, by), *status, why.as_ref()));
    }
    if !annotation.replies.is_empty() {
        line!(out, "replies:");
    }
    for reply in &annotation.replies {
        line!(out, "  - {}", reply_line(reply));
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

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::path::Path;

    fn yaml(text: &str) -> Yaml<'_> {
        Yaml { path: Path::new("a.yaml"), text }
    }

    /// An annotation with everything in it that a file can say.
    pub(in crate::store) fn full() -> Annotation {
        let words = |ru: &str, kk: &str| ByLanguage {
            ru: Some(ru.to_owned()),
            kk: Some(kk.to_owned()),
            en: None,
        };
        let text = |text: &str| text.to_owned();
        Annotation {
            id: AnnotationId::new("zan-07").expect("an id"),
            target: Target {
                source: BillId::new("бала").expect("a name"),
                version: VersionId::new("2022-05-03").expect("a name"),
                language: Language::Kazakh,
                provision: Address::new("art_5__para_2"),
                quote: Some(Quote {
                    exact: text("«жиырма төрт» \\ сағат: # ішінде"),
                    prefix: text(" "),
                    suffix: text("\u{a0}\n"),
                }),
            },
            body: Body {
                norms: ["kz-1995:20(2)", "iccpr:19"]
                    .iter()
                    .filter_map(|n| Norm::parse(n))
                    .collect(),
                kind: ConflictKind::Vagueness,
                severity: Severity::High,
                title: words("Срок: «сутки»", "Мерзім"),
                reasoning: words(
                    "Первая строка.\n\n  - вторая: #1\n\tтретья",
                    " басында бос орын\u{2028}",
                ),
                counter_argument: words("да", "иә\n---\nжоқ"),
                tags: vec![text("срок, сутки"), text("true"), text("-")],
                sources: vec![Source {
                    title: text("Закон {РК}"),
                    date: Some(text("2022-05-03")),
                    ..Source::default()
                }],
            },
            status: Status::Disputed,
            creator: text("ред\"акция"),
            created: text("2026-09-14T10:22:05+05:00"),
            modified: text("2026-09-15T10:22:05+05:00"),
            history: vec![
                Event {
                    at: text("2026-09-14T10:22:05+05:00"),
                    by: text("а"),
                    status: Status::Open,
                    why: None,
                },
                Event {
                    at: text("2026-09-15T10:22:05+05:00"),
                    by: text("б"),
                    status: Status::Disputed,
                    why: Some(text("нет, спор")),
                },
            ],
            replies: vec![Reply {
                id: text("r1"),
                created: text("2026-09-15"),
                creator: text("в"),
                text: text("Кто?\nКогда?"),
            }],
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut annotation = full();
        let text = write(&annotation);
        let (read_back, problems) = read(yaml(&text)).expect(&text);
        assert_eq!(problems, []);
        // Spaces at the end of words in blocks are not kept.
        annotation.body.reasoning.kk = Some(" басында бос орын".to_owned());
        assert_eq!(read_back, annotation, "{text}");
        assert!(text.contains("\n    kk: |\n      иә\n      ---\n"), "{text}");
    }

    proptest::proptest! {
        #[test]
        fn any_words_are_read_back(text in "\\PC*|[ -~\n\t:#\"'«»әңі|>-]{0,40}") {
            let mut annotation = full();
            annotation.body.reasoning.ru = Some(text.clone());
            annotation.creator = text.clone();
            annotation.replies[0].text = text.clone();
            let file = write(&annotation);
            let (read_back, _) = read(yaml(&file)).expect(&file);
            let words = text.trim_end();
            let kept = Some(words.to_owned()).filter(|words| !words.is_empty());
            proptest::prop_assert_eq!(read_back.body.reasoning.ru, kept);
            proptest::prop_assert_eq!(read_back.creator, text.clone());
            proptest::prop_assert_eq!(read_back.replies[0].text.as_str(), words);
        }
    }

    #[test]
    fn numbers_and_dates_are_taken_as_written() {
        let text =
            write(&full()).replace("\"2022-05-03\"", "2022-05-03").replace("\"zan-07\"", "1234");
        let (annotation, problems) = read(yaml(&text)).expect("read");
        assert_eq!(problems, []);
        assert_eq!(annotation.target.version.as_str(), "2022-05-03");
        assert_eq!(annotation.id.as_str(), "1234");
    }

    #[test]
    fn every_fault_of_an_annotation_is_named_with_its_place() {
        for (good, bad, key, marked) in [
            ("severity: high", "severity: жоғары", "store-unknown-name", "жоғары"),
            ("status: disputed\n", "status: gone # x\n", "store-unknown-name", "gone"),
            ("kind: vagueness", "kind: [vague]", "store-yaml-wrong-type", "[vague]"),
            ("language: kk", "language: uz", "store-unknown-name", "uz"),
            ("id: \"zan-07\"", "id: ../../x", "store-bad-value", "../../x"),
            ("\"бала\"", "\"../бала\"", "store-bad-value", "\"../бала\""),
            ("  language: kk\n", "", "store-missing-field", "source: \"бала\""),
            ("id: \"zan-07\"\n", "", "store-missing-field", ""),
        ] {
            let problems = read(yaml(&write(&full()).replacen(good, bad, 1))).expect_err(bad);
            let marked_there = problems[0].place.as_ref().map(|place| place.marked.of(&place.line));
            assert_eq!((problems.len(), problems[0].key), (1, key), "{bad}");
            assert_eq!(marked_there.unwrap_or_default(), marked, "{bad}");
        }
        let problems = read(yaml("id: 1\nstatus: x\n")).expect_err("nearly empty");
        assert_eq!(problems.len(), 8, "{problems:?}");
    }

    #[test]
    fn a_small_fault_does_not_hide_an_annotation() {
        for (good, bad, key) in [
            ("iccpr:19", "iccpr-19", "store-bad-norm"),
            ("modified: 2026-09-15", "modified: 2026-19-15", "store-bad-date"),
            ("status: \"open\"", "status: \"opened\"", "store-unknown-name"),
        ] {
            let (annotation, problems) = read(yaml(&write(&full()).replace(good, bad))).expect(bad);
            assert_eq!((annotation.id.as_str(), problems[0].key), ("zan-07", key), "{bad}");
        }
    }
}
