//! Every amendment on files in every hand: only the lines concerned change.

use super::*;
use crate::annotation::How;
use crate::bill::VersionId;
use crate::document::Address;
use std::path::Path;

const BY_HAND: &str = r#"# yaml-language-server: $schema=./annotation.schema.json
# Ескерту: дәйексөзді тексеру керек
format: 1
id: zan-07
creator: {name: editorial, role: lawyer}
created: 2026-09-14T10:22:05+05:00
modified: 2026-09-14T10:22:05+05:00
status: open            # draft | open | disputed

target:
  source: bill
  version: 2026-09-10   # the author read this one
  language: kk
  provision: 'art_12__para_3'
  selector: {type: TextQuoteSelector, exact: "жиырма төрт сағат", prefix: '', suffix: ""}

body:
  norms:
    - kz-1995:20(2)     # сөз бостандығы
    - "kz-1995:39(1)"
  kind: vagueness
  severity: high        # low | medium
  title:
    ru: Срок   # коротко
    kk: "Мерзім"
  reasoning:
    # қазақшасы – кейін
    ru: |
      Первая строка.

      Вторая строка: без # комментария.
    kk: >-
      Бір сөйлем
      екі жолда.
  x-editor-note: "өзіміздікі"

placements:   # тексерілген
  # екінші нұсқа
  - version: 2026-10-01
    language: kk        # тілі
    provision: art_13
    how: changed
    exact: "бір күн"
    x-mine: 1           # өзіміздікі
    confirmed: {by: editorial, at: 2026-10-01}   # кім

# тарихы
history:
  - {at: 2026-09-14T10:22:05+05:00, by: editorial, status: open, why: "Басы."}   # бірінші
x-own: [1, 0x1F, 39.10]
"#;

const NOW: &str = "2026-11-23T12:00:00+05:00";

fn amendments() -> Vec<Amendment> {
    let text = |text: &str| text.to_owned();
    let norm = |written| Norm::parse(written).expect("a norm");
    vec![
        Amendment::Status {
            status: Status::Accepted,
            by: text("ред: а"),
            why: Some(text("иә, «дұрыс»")),
        },
        Amendment::Status { status: Status::Fixed, by: text("б"), why: None },
        Amendment::Severity(Severity::Critical),
        Amendment::Kind(ConflictKind::Procedure),
        Amendment::Norms(vec![norm("kz-2026:41"), norm("iccpr:19(3)")]),
        Amendment::Norms(Vec::new()),
        Amendment::Title(Language::Kazakh, text("Мерзім: \"тәулік\" # емес")),
        Amendment::Title(Language::English, text("Time limit")),
        Amendment::Reasoning(Language::Russian, text("Одна строка.")),
        Amendment::Reasoning(Language::Kazakh, text("Бірінші.\n\n  - екінші: #1\nүшінші\n")),
        Amendment::Reasoning(Language::English, text("New.\nTwo lines.")),
        Amendment::Reasoning(Language::Russian, text(" с пробела\tи табуляция")),
        Amendment::Confidence(Confidence::Arguable),
        Amendment::Tags(vec![text("мерзім"), text("a, b")]),
        Amendment::Test(TestPart::Law, Verdict::NotMet),
        Amendment::Place(Box::new(place("2026-10-02", How::Changed))),
        Amendment::Place(Box::new(place("2026-10-01", How::Orphaned))),
        Amendment::Place(Box::new(place("2026-10-03", How::Split))),
        Amendment::Reattach {
            target: Box::new(Target {
                version: VersionId::new("2026-10-02").expect("a name"),
                quote: Some(Quote { exact: text("тәулік: «бір»"), ..Quote::default() }),
                wording: Some(text("бір: «тәулік»")),
                ..annotation(BY_HAND).target
            }),
            by: text("а"),
            why: Some(text("ауыстырылды")),
        },
        Amendment::CounterArgument(Language::Russian, text("Возражение.\nЕще.")),
        Amendment::Reply {
            id: text("r1"),
            by: text("газета"),
            text: text("Кто решает?\nКогда?\n"),
        },
    ]
}

/// Places of parted words, as many as asked for.
pub(super) fn parts(count: usize) -> Vec<Part> {
    let quote =
        Some(Quote { exact: "тәулік: {бір}, [екі]".to_owned(), ..Quote::default() });
    let part = |at| Part {
        provision: Address::new(&format!("art_{at}")),
        quote: quote.clone().filter(|_| at > 14),
        wording: Some("бір".to_owned()).filter(|_| at == 14),
    };
    (14..14 + count).map(part).collect()
}

fn place(version: &str, how: How) -> Confirmed {
    Confirmed {
        version: VersionId::new(version).expect("a name"),
        language: Language::Kazakh,
        provision: (how != How::Orphaned).then(|| Address::new("art_13")),
        how,
        quote: Some(Quote { exact: "бір тәулік".to_owned(), ..Quote::default() }),
        wording: Some("бір тәулік".to_owned()),
        further: if how == How::Split { parts(2) } else { Vec::new() },
        by: Person::named("ред: а"),
        at: NOW.to_owned(),
        why: None,
    }
}

/// Lists that are not set in.
fn flush() -> String {
    BY_HAND.replace("\n    - ", "\n  - ").replace("\n  - {", "\n- {")
}

/// The file in the styles that people and editors write.
fn styles() -> Vec<(&'static str, String)> {
    vec![
        ("by hand", BY_HAND.to_owned()),
        ("CRLF", BY_HAND.replace('\n', "\r\n")),
        ("no final newline", BY_HAND.trim_end().to_owned()),
        ("flush lists", flush()),
        ("no history", BY_HAND.replace("history:\n  - {at: 2026-09-14T10:22:05+05:00, by: editorial, status: open, why: \"Басы.\"}   # бірінші\n", "")),
        ("empty history", BY_HAND.replace("history:\n  - {at: 2026-09-14T10:22:05+05:00, by: editorial, status: open, why: \"Басы.\"}   # бірінші", "history: []")),
        ("history last", BY_HAND.replace("x-own: [1, 0x1F, 39.10]\n", "")),
        ("block history", BY_HAND.replace("{at: 2026-09-14T10:22:05+05:00, by: editorial, status: open, why: \"Басы.\"}   # бірінші", "at: 2026-09-14T10:22:05+05:00   # бірінші\n    by: editorial\n    status: open\n    why: Басы.")),
        ("document marks", format!("---\n{BY_HAND}...\n")),
        ("ours", crate::store::layout::write(&annotation(BY_HAND))),
    ]
}

fn yaml(text: &str) -> Yaml<'_> {
    Yaml { path: Path::new("a.yaml"), text }
}

fn annotation(text: &str) -> Annotation {
    annotation_file::read(yaml(text)).expect(text).0
}

/// The lines of `text` that `other` has not, in order.
fn gone<'a>(text: &'a str, other: &str) -> Vec<&'a str> {
    let mut rest: Vec<_> = other.split_inclusive('\n').map(str::trim_end).collect();
    let lines = text.split_inclusive('\n').map(str::trim_end);
    lines
        .filter(|line| rest.iter().position(|it| it == line).map(|at| rest.remove(at)).is_none())
        .collect()
}

#[test]
fn an_amendment_touches_its_own_lines_and_no_others() {
    for (style, text) in styles() {
        for amendment in amendments() {
            let before = annotation(&text);
            let (after, said) = amend(yaml(&text), &before, (&amendment, NOW))
                .unwrap_or_else(|problem| panic!("{style}: {amendment:?}: {problem}"));
            assert_eq!(said.modified, NOW);
            let most = match amendment {
                Amendment::Reasoning(Language::Russian, _) => 5,
                // The confirmed place of the former words stays as a comment.
                Amendment::Reattach { .. } => 12,
                Amendment::Reasoning(Language::Kazakh, _) | Amendment::Norms(_) => 4,
                Amendment::Status { .. } => 3,
                Amendment::Place(_) => 6,
                _ => 2,
            };
            let gone = gone(&text, &after);
            assert!(gone.len() <= most, "{style}: {amendment:?}\n{gone:#?}\n{after}");
            let is_lost = |comment: &&str| text.contains(*comment) && !after.contains(*comment);
            let comments = [
                "# Ескерту: дәйексөзді",
                "# draft | open",
                "# the author read",
                "# low | medium",
                "# қазақшасы",
                "# тарихы",
                "# бірінші",
                "39.10",
                "# тексерілген",
                "# екінші нұсқа",
                "# тілі",
                "# өзіміздікі",
                "# кім",
                "x-editor-note: \"өзіміздікі\"",
            ];
            assert_eq!(
                comments.iter().find(|it| is_lost(it)),
                None,
                "{style}: {amendment:?}\n{after}"
            );
            let breaks = |text: &str| {
                (
                    text.matches("\r\n").count() > 0,
                    text.matches('\n').count() > text.matches("\r\n").count(),
                )
            };
            assert_eq!(breaks(&after), breaks(&text), "{style}: {amendment:?}\n{after:?}");
        }
    }
}

#[test]
fn a_status_that_stands_is_no_change_unless_somebody_says_why() {
    let before = annotation(BY_HAND);
    let status = |why: Option<&str>| {
        let (by, why) = ("а".to_owned(), why.map(str::to_owned));
        let amendment = Amendment::Status { status: before.status, by, why };
        amend(yaml(BY_HAND), &before, (&amendment, NOW)).expect("amended").1.history.len()
    };
    assert_eq!(status(None), before.history.len());
    assert_eq!(status(Some("солай")), before.history.len() + 1);
}

#[test]
fn amendments_add_up() {
    let mut text = BY_HAND.to_owned();
    for amendment in amendments() {
        text = amend(yaml(&text), &annotation(&text), (&amendment, NOW)).expect("amended").0;
    }
    let annotation = annotation(&text);
    assert_eq!(annotation.status, Status::Fixed);
    let deeds: Vec<_> = annotation.history.iter().map(|event| event.deed.message()).collect();
    let expected = [
        "status-open",
        "status-accepted",
        "status-fixed",
        "deed-replaced",
        "deed-lifted",
        "deed-lifted",
        "deed-lifted",
        "deed-reattached",
    ];
    assert_eq!(deeds, expected);
    let places = annotation.history.iter().filter_map(|event| match &event.deed {
        Deed::Lifted(place) => Some(place.how),
        _ => None,
    });
    assert_eq!(places.collect::<Vec<_>>(), [How::Orphaned, How::Changed, How::Split]);
    assert!(annotation.placements.is_empty());
    assert_eq!(annotation.target.version.as_str(), "2026-10-02");
    let Deed::Replaced(former) = &annotation.history[3].deed else { panic!("{text}") };
    assert_eq!(former.quote.as_ref().map(|quote| quote.exact.as_str()), Some("бір күн"));
    assert_eq!(annotation.history[1].why.as_deref(), Some("иә, «дұрыс»"));
    assert_eq!(annotation.replies[0].text, "Кто решает?\nКогда?");
    assert_eq!(annotation.body.reasoning.kk.as_deref(), Some("Бірінші.\n\n  - екінші: #1\nүшінші"));
    assert!(text.starts_with("# yaml-language-server"), "{text}");
}

#[test]
fn the_places_of_parted_words_come_go_and_are_corrected() {
    let said = |text: &str| annotation(text).placements[0].further.clone();
    let place = |count| Confirmed { further: parts(count), ..place("2026-10-01", How::Split) };
    let set = |text: &str, count| {
        let amendment = Amendment::Place(Box::new(place(count)));
        amend(yaml(text), &annotation(text), (&amendment, NOW)).expect("amended").0
    };
    for (style, text) in styles() {
        let mut text = text;
        for count in [2, 1, 3, 0, 2] {
            text = set(&text, count);
            assert_eq!(said(&text), parts(count), "{style}: {text}");
        }
    }
    let by_hand = "    further:   # екіге бөлінді\n      - provision: art_20\n        \
        exact: \"бір\"   # бірі\n      - {provision: art_21}\n    x-mine";
    let text = set(&BY_HAND.replace("    x-mine", by_hand), 1);
    assert_eq!(said(&text), parts(1), "{text}");
    assert!(text.contains("# екіге бөлінді\n") && text.contains("# бірі\n"), "{text}");
}

fn accepted(text: &str) -> Result<String, Problem> {
    let status =
        Amendment::Status {
            status: Status::Accepted, by: "zan".to_owned(), why: Some("о".into())
        };
    amend(yaml(text), &annotation(text), (&status, NOW)).map(|(text, _)| text)
}

#[test]
fn yaml_that_hardly_anybody_writes_is_amended_like_any_other() {
    let complex = BY_HAND.replace("status: open  ", "? status # қалай\n: open  ");
    for text in [
        format!("%YAML 1.2\n--- !note\n{BY_HAND}"),
        BY_HAND.replace("format: 1", "!note\nformat: 1"),
        complex.replace("body:\n", "? body\n:\n").replace("\nhistory:\n", "\n? history\n:\n"),
        BY_HAND.to_owned()
            + "x-карта:\n  ? [a, b]\n  : 1\n  ? {x: 1}\n  : - 2\n? |\n  ұзақ\n: да\n",
    ] {
        let new = accepted(&text).expect(&text);
        assert_eq!(gone(&text, &new).len(), 2, "{new}");
        assert_eq!(gone(&new, &text).len(), 3, "{new}");
    }
}

#[test]
fn a_file_that_cannot_be_amended_is_left_alone() {
    let refused = |text: &str, change: Result<String, Problem>| {
        let problem = change.expect_err(text);
        let place = problem.place.expect("a place");
        (problem.key, place.position.line, place.marked.of(&place.line).to_owned())
    };
    let shared =
        BY_HAND.replace("  title:\n", "  title: &t\n").replace("x-own:", "x-title: *t\nx-own:");
    let amendment = Amendment::Title(Language::Kazakh, "Басқа".to_owned());
    let amended = amend(yaml(&shared), &annotation(&shared), (&amendment, NOW)).map(|it| it.0);
    assert_eq!(refused(&shared, amended), ("store-repeated", 23, "&t".to_owned()));
    let repeated = BY_HAND.replace("status: open ", "status: &s open ") + "x: *s\n";
    let says = ("store-repeated", 8, "&s".to_owned());
    assert_eq!(refused(&repeated, accepted(&repeated)), says);
    let returns = BY_HAND.replace('\n', "\r");
    assert_eq!(refused(&returns, accepted(&returns)).0, "store-lone-return");
}
