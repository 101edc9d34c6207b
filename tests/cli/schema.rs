//! `schema`: what it allows the reader reads, what it forbids the reader refuses;
//! and editors find it beside the annotations.

use crate::place::Place;
use tuzetu::bill::BillId;
use tuzetu::store::Workspace;

pub(crate) const FILE: &str = "annotations/child-rights/whole.yaml";
const SCHEMA: &str = "annotations/annotation.schema.json";

/// Everything that a file can say.
pub(crate) const WHOLE: &str = r#"format: 1
id: whole
motivation: assessing
creator: {name: Айгүл, role: lawyer}
created: 2026-09-14T10:22:05+05:00
modified: 2026-09-21
status: open
target:
  source: child-rights
  version: 2022-03-09
  language: ru
  sha256: 5f2b0c
  provision: art_1
  wording: слова … целиком
  selector: {type: TextQuoteSelector, exact: слова, prefix: до, suffix: после}
body:
  norms: ["kz-1995:20(2)", iccpr:19]
  kind: vagueness
  severity: high
  confidence: likely
  test:
    law: {verdict: not-met, words: {ru: нет}}
    aim: {verdict: met}
  title: {ru: Срок}
  reasoning: {ru: почему, kk: неге, en: why}
  counter-argument: {ru: но}
  tags: [срок, 24]
  sources: [{title: Закон, type: law, date: 2022-05-03, pinpoint: п. 4, url: "https://example.invalid", retrieved: 2026-09-14}]
placements:
  - {version: 2022-05-03, language: kk, provision: art_1, how: translated, exact: сөз, wording: сөз, confirmed: {by: editorial, at: 2026-10-03}}
  - {version: 2022-05-03, language: en, how: orphaned}
history:
  - {at: 2026-09-14, by: editorial, did: created}
  - {at: 2026-09-15, by: {role: lawyer}, status: open, why: поднято}
replies:
  - {id: r1, created: 2026-09-14, creator: в, text: Кто?}
x-own: {anything: [1, 2]}
"#;

/// Changes of the file that both let through.
const ALLOWED: &[(&str, &str)] = &[
    ("", ""),
    ("version: 2022-03-09", "version: оқылым_2.б-1."),
    ("version: 2022-03-09", "version: 版本2"),
    ("format: 1", "format: \"1\""),
    ("format: 1\n", ""),
    ("motivation: assessing\n", ""),
    ("creator: {name: Айгүл, role: lawyer}", "creator: editorial"),
    ("creator: {name: Айгүл, role: lawyer}", "creator: 7"),
    ("creator: {name: Айгүл, role: lawyer}\n", ""),
    ("modified: 2026-09-21", "modified: 2026-09-21T10:00:00Z"),
    ("  sha256: 5f2b0c\n", "  sha256:\n"),
    ("  confidence: likely\n", "  confidence: ~\n"),
    ("  wording: слова … целиком\n", ""),
    ("norms: [\"kz-1995:20(2)\", iccpr:19]", "norms: []"),
    ("norms: [\"kz-1995:20(2)\", iccpr:19]", "norms: [kz-1995:83-1]"),
    ("tags: [срок, 24]", "tags: [true, 1.5]"),
    ("title: {ru: Срок}", "title: {ru: 5, uk: «інше»}"),
    ("title: {ru: Срок}", "title:"),
    ("    aim: {verdict: met}\n", ""),
    ("how: translated", "how: split"),
    ("severity: high", "severity: critical\n  unknown: [1]"),
];

/// Changes of the file that both refuse.
const FORBIDDEN: &[(&str, &str)] = &[
    ("format: 1", "format: 2"),
    ("id: whole\n", ""),
    ("id: whole", "id: ../x"),
    ("id: whole", "id: Үлгі"),
    ("motivation: assessing", "motivation: complaining"),
    ("status: open\ntarget", "status: opened\ntarget"),
    ("status: open\ntarget", "target"),
    ("created: 2026-09-14T10:22:05+05:00", "created: 14.09.2026"),
    ("modified: 2026-09-21", "modified: 2022-02-30"),
    ("creator: {name: Айгүл, role: lawyer}", "creator: [a, b]"),
    ("source: child-rights", "source: ../child-rights"),
    ("  version: 2022-03-09\n", ""),
    ("version: 2022-03-09", "version: а..б"),
    ("version: 2022-03-09", "version: .а"),
    ("version: 2022-03-09", "version: -а"),
    ("version: 2022-03-09", "version: а б"),
    ("version: 2022-03-09", "version: а/б"),
    ("version: 2022-03-09", "version: «а»"),
    ("  language: ru\n", "  language: uz\n"),
    ("provision: art_1\n", "provision:\n"),
    (
        "selector: {type: TextQuoteSelector, exact: слова, prefix: до, suffix: после}",
        "selector: слова",
    ),
    ("iccpr:19]", "iccpr-19]"),
    ("norms: [\"kz-1995:20(2)\", iccpr:19]", "norms: kz-1995:20"),
    ("kind: vagueness", "kind: [vagueness]"),
    ("severity: high", "severity: grave"),
    ("confidence: likely", "confidence: sure"),
    ("wording: слова … целиком", "wording: [слова]"),
    ("verdict: not-met, ", ""),
    ("verdict: met", "verdict: yes"),
    ("title: {ru: Срок}", "title: Срок"),
    ("tags: [срок, 24]", "tags: [срок, [24]]"),
    ("tags: [срок, 24]", "tags: [срок, ~]"),
    ("date: 2022-05-03", "date: 2022-13-03"),
    ("provision: art_1, how: translated", "how: translated"),
    ("how: orphaned", "how: lost"),
    (", did: created", ""),
    ("- {id: r1,", "- {id: [r1],"),
];

#[test]
fn the_schema_allows_what_the_reader_reads_and_nothing_else() {
    let place = Place::bundled();
    let schema = place.run("schema annotation").json();
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let workspace = Workspace::open(&place.path("")).expect("a workspace");
    let bill = BillId::new("child-rights").expect("a name");
    let cases = ALLOWED.iter().map(|case| (case, true));
    for ((from, to), is_allowed) in cases.chain(FORBIDDEN.iter().map(|case| (case, false))) {
        assert!(WHOLE.contains(from), "{from}");
        let text = WHOLE.replacen(from, to, 1);
        place.write(FILE, &text);
        let value: serde_json::Value = serde_yaml::from_str(&text).expect(&text);
        let errors: Vec<_> = validator.iter_errors(&value).map(|it| it.to_string()).collect();
        assert_eq!(errors.is_empty(), is_allowed, "the schema: `{from}` → `{to}`: {errors:#?}");
        let (all, problems) = workspace.annotations(&bill);
        let is_there = all.iter().any(|each| each.annotation.id.as_str() == "whole");
        let is_read = problems.is_empty() && is_there;
        assert_eq!(is_read, is_allowed, "the reader: `{from}` → `{to}`: {problems:#?}");
    }
}

/// Every pattern of a schema.
fn patterns(schema: &serde_json::Value) -> Vec<&str> {
    let own = schema.get("pattern").and_then(serde_json::Value::as_str);
    let fields = schema.as_object().into_iter().flat_map(serde_json::Map::values);
    let inner = fields.chain(schema.as_array().into_iter().flatten()).flat_map(patterns);
    own.into_iter().chain(inner).collect()
}

/// What follows `\` means the same in ECMA-262 and in the `re` of Python.
fn is_plain(pattern: &str) -> bool {
    let mut parts = pattern.split('\\');
    let first = parts.next().unwrap_or_default();
    let is_known = |rest: &str| match rest.chars().next() {
        Some('u') => rest.len() > 4 && rest[1..5].bytes().all(|byte| byte.is_ascii_hexdigit()),
        Some(sign) => "s.()".contains(sign),
        None => false,
    };
    let is_common = pattern.is_ascii() && !pattern.contains("(?") && !pattern.contains("&&");
    is_common && !first.contains("[[") && parts.all(is_known)
}

#[test]
fn programs_of_other_languages_read_the_patterns() {
    let schema = Place::empty().run("schema annotation").json();
    let patterns = patterns(&schema);
    assert!(patterns.len() > 5, "{patterns:#?}");
    let strange: Vec<_> = patterns.into_iter().filter(|pattern| !is_plain(pattern)).collect();
    assert!(strange.is_empty(), "{strange:#?}");
}

#[test]
fn the_bundled_schema_is_the_one_that_is_printed() {
    let place = Place::bundled();
    let printed = place.run("schema annotation --ui-lang en").out;
    assert!(place.read(SCHEMA) == printed, "`tuzetu schema annotation > {SCHEMA}`");
    let kazakh = place.run("schema annotation --ui-lang kk").json();
    assert_eq!(kazakh["properties"]["status"]["description"], "ескерту мәртебесі");
    assert!(kazakh.to_string().contains("сақталмаған"), "{kazakh}");
    assert!(!kazakh.to_string().contains("[field-"), "every field has its words");
}

#[test]
fn new_annotations_name_the_schema_and_find_it() {
    let place = Place::empty();
    place.run("init");
    let schema = place.read(SCHEMA);
    assert!(schema.contains("json-schema.org/draft/2020-12"), "{schema}");
    let place = Place::bundled();
    let add = "annotate add child-rights@2 --lang ru --provision art_1 --norm kz-1995:20 --severity low --text x";
    let added = place.run(add);
    assert_eq!(added.err, "");
    let file = added.out.lines().last().expect("a file").to_owned();
    assert!(
        place
            .read(&file)
            .starts_with("# yaml-language-server: $schema=../annotation.schema.json\n")
    );
    place.edit(SCHEMA, "how the annotation stands", "мәртебе");
    let changed = place.read(SCHEMA);
    let added = place.run(add);
    assert!(
        added.err.starts_with("note: `annotations/annotation.schema.json` is not the schema"),
        "{}",
        added.err
    );
    assert_eq!(place.read(SCHEMA), changed);
}

#[test]
fn everything_that_a_file_says_is_in_json() {
    let place = Place::bundled();
    place.write(FILE, WHOLE);
    insta::assert_snapshot!(place.run("annotate show whole --format json").out);
    insta::assert_snapshot!(place.run("annotate show whole --ui-lang kk").out);
}
