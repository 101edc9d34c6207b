//! Annotations written and read back, and every fault of a file.

use super::*;
use crate::bill::{Source, SourceTitle};
use crate::store::layout::write;
use crate::text::language::ByLanguage;
use std::path::Path;

fn yaml(text: &str) -> Yaml<'_> {
    Yaml { path: Path::new("a.yaml"), text }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn event(at: &str, deed: Deed, why: Option<&str>) -> Event {
    let by = Person { name: text("а"), role: Some(text("заңгер")) };
    Event { at: at.to_owned(), by, deed, why: why.map(str::to_owned) }
}

fn words(ru: &str, kk: &str) -> ByLanguage<Option<String>> {
    ByLanguage { ru: Some(ru.to_owned()), kk: Some(kk.to_owned()), en: None }
}

fn target() -> Target {
    Target {
        source: BillId::new("бала").expect("a name"),
        version: VersionId::new("2022-05-03").expect("a name"),
        language: Language::Kazakh,
        sha256: Some(text("5f2b0c")),
        provision: Address::new("art_5__para_2"),
        quote: Some(Quote {
            exact: text("«жиырма төрт» \\ сағат: # ішінде"),
            prefix: text(" "),
            suffix: text("\u{a0}\n"),
        }),
        wording: Some(text("Оператор: «жиырма төрт»")),
    }
}

fn parts() -> Vec<Part> {
    let quote = |exact| Some(Quote { exact: text(exact), ..Quote::default() });
    let whole = Some(text("[все], «слова»"));
    vec![
        Part {
            provision: Address::new("art_7"), quote: quote("и: {часть}, 2"), wording: None
        },
        Part { provision: Address::new("art_8"), quote: None, wording: whole },
    ]
}

fn place(version: &str, how: How) -> Confirmed {
    Confirmed {
        version: VersionId::new(version).expect("a name"),
        language: Language::Russian,
        provision: (how != How::Orphaned).then(|| Address::new("art_6")),
        how,
        quote: Some(Quote { exact: text("сутки, {да}"), ..Quote::default() }),
        wording: Some(text("сутки, {да}")),
        further: if how == How::Split { parts() } else { Vec::new() },
        by: Person::named("а: б"),
        at: text("2026-10-03T09:00:00+05:00"),
        why: None,
    }
}

fn body() -> Body {
    let norms = ["kz-1995:20(2)", "iccpr:19"].iter().filter_map(|norm| Norm::parse(norm));
    let source = Source {
        title: SourceTitle::Same(text("Закон {РК}")),
        kind: Some(text("law")),
        pinpoint: Some(text("п. 4")),
        date: Some(text("2022-05-03")),
        retrieved: Some(text("2026-09-14")),
        ..Source::default()
    };
    let report = SourceTitle::Each(words("Доклад: «о связи»", "Баяндама, #1"));
    let report = Source { title: report, ..Source::default() };
    let finding = |verdict, words| Some(Finding { verdict, words });
    Body {
        confidence: Some(Confidence::Likely),
        test: LimitTest {
            law: finding(Verdict::NotMet, words("нет\nчетких слов", "жоқ: #")),
            aim: finding(Verdict::Met, ByLanguage::default()),
            necessity: None,
        },
        title: words("Срок: «сутки»", "Мерзім"),
        reasoning: words("Первая строка.\n\n  - вторая: #1\n\tтретья", " басында бос орын\u{2028}"),
        counter_argument: words("да", "иә\n---\nжоқ"),
        tags: vec![text("срок, сутки"), text("true"), text("-")],
        sources: vec![source, report],
        ..Body::new(norms.collect(), ConflictKind::Vagueness, Severity::High)
    }
}

/// An annotation with everything in it that a file can say.
pub(in crate::store) fn full() -> Annotation {
    let former = Target { quote: None, sha256: None, ..target() };
    Annotation {
        id: AnnotationId::new("zan-07").expect("an id"),
        target: target(),
        body: body(),
        status: Status::Disputed,
        motivation: Motivation::Commenting,
        creator: Person { name: text("ред\"акция"), role: Some(text("lawyer")) },
        created: text("2026-09-14T10:22:05+05:00"),
        modified: text("2026-09-15T10:22:05+05:00"),
        placements: vec![
            place("v2", How::Changed),
            place("v3", How::Orphaned),
            place("v4", How::Split),
        ],
        history: vec![
            event("2026-09-14T10:22:05+05:00", Deed::Created, None),
            event("2026-09-14T10:22:05+05:00", Deed::Status(Status::Open), None),
            event("2026-09-15T10:22:05+05:00", Deed::Status(Status::Disputed), Some("нет, спор")),
            event("2026-09-15", Deed::Reattached(Box::new(former)), Some("перенесено")),
            event("2026-09-16", Deed::Replaced(Box::new(place("v2", How::Moved))), None),
        ],
        replies: vec![Reply {
            id: text("r1"),
            created: text("2026-09-15"),
            creator: Person::named("в"),
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
        annotation.creator.name = text.clone();
        annotation.replies[0].text = text.clone();
        let file = write(&annotation);
        let (read_back, _) = read(yaml(&file)).expect(&file);
        let words = text.trim_end();
        let kept = Some(words.to_owned()).filter(|words| !words.is_empty());
        proptest::prop_assert_eq!(read_back.body.reasoning.ru, kept);
        proptest::prop_assert_eq!(read_back.creator.name, text.clone());
        proptest::prop_assert_eq!(read_back.replies[0].text.as_str(), words);
    }
}

#[test]
fn numbers_and_dates_are_taken_as_written() {
    let text = write(&full()).replace("\"2022-05-03\"", "2022-05-03").replace("\"zan-07\"", "1234");
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
        ("  language: kk\n", "  language: uz\n", "store-unknown-name", "uz"),
        ("id: \"zan-07\"", "id: ../../x", "store-bad-value", "../../x"),
        ("\"бала\"", "\"../бала\"", "store-bad-value", "\"../бала\""),
        ("  language: kk\n", "", "store-missing-field", "source: \"бала\""),
        ("kind: vagueness", "knid: vagueness", "store-misspelled-field", "knid"),
        ("id: \"zan-07\"\n", "", "store-missing-field", "format"),
        ("kind: vagueness", "<<: {kind: vagueness}", "store-merge-key", "<<"),
    ] {
        let problems = read(yaml(&write(&full()).replacen(good, bad, 1))).expect_err(bad);
        let marked_there = problems[0].place.as_ref().map(|place| place.marked.of(&place.line));
        assert_eq!((problems.len(), problems[0].key), (1, key), "{bad}");
        assert_eq!(marked_there.unwrap_or_default(), marked, "{bad}");
    }
    let fields = write(&full()).replace("kind: vagueness", "kind: {vague: 1}");
    assert_eq!(read(yaml(&fields)).expect_err("no name")[0].hint, Some("store-names-hint"));
    let problems = read(yaml("id: 1\nstatus: x\n")).expect_err("nearly empty");
    assert_eq!(problems.len(), 4, "{problems:?}");
}

#[test]
fn a_number_is_a_name_as_it_is_written() {
    for (good, bad) in
        [("version: \"2022-05-03\"", "version: +1"), ("id: \"zan-07\"", "id: 0xABCD")]
    {
        let file = write(&full());
        assert!(file.contains(good), "{file}");
        let problems = read(yaml(&file.replacen(good, bad, 1))).expect_err(bad);
        assert!(!problems.is_empty(), "{bad}");
    }
}

#[test]
fn what_nobody_weighed_is_not_said_to_be_weighed() {
    let mut unweighed = full();
    unweighed.body.severity = Severity::Unweighed;
    let file = write(&unweighed);
    assert!(!file.contains("severity"), "{file}");
    for said in ["", "severity:\n  ", "severity: unweighed\n  "] {
        let file = file.replace("kind: vagueness", &format!("{said}kind: vagueness"));
        let (read, problems) = read(yaml(&file)).expect(said);
        assert_eq!((read.body.severity, problems), (Severity::Unweighed, Vec::new()), "{said}");
    }
}

#[test]
fn a_small_fault_does_not_hide_an_annotation() {
    for (good, bad, key) in [
        ("iccpr:19", "iccpr-19", "store-bad-norm"),
        ("iccpr:19", "echr:10", "store-unknown-instrument"),
        ("modified: 2026-09-15", "modified: 2026-19-15", "store-bad-date"),
        ("status: open}", "status: opened}", "store-unknown-name"),
        ("severity: high", "severty: high", "store-strange-field"),
        ("severity: high", "<<: {severity: high}", "store-merge-key"),
    ] {
        let (annotation, problems) = read(yaml(&write(&full()).replace(good, bad))).expect(bad);
        assert_eq!((annotation.id.as_str(), problems[0].key), ("zan-07", key), "{bad}");
    }
}
