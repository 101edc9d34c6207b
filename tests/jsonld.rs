//! Annotations to JSON-LD and back: nothing is lost, and what is written keeps
//! the rules of the W3C Web Annotation Data Model
//! (<https://www.w3.org/TR/annotation-model/>).

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};
use tuzetu::annotation::{
    Annotation, AnnotationId, Body, Confidence, Confirmed, ConflictKind, Deed, Event, Finding, How,
    LimitTest, Motivation, Part, Person, Quote, Reply, Severity, Status, Target, Verdict,
};
use tuzetu::bill::{BillId, Source, SourceTitle, VersionId};
use tuzetu::constitution::{Instrument, Norm};
use tuzetu::document::Address;
use tuzetu::export::jsonld::{Beside, Exported, Fault, Item, collection, read};
use tuzetu::store::bundled::unpack;
use tuzetu::text::language::{ByLanguage, Language};

fn words() -> BoxedStrategy<String> {
    prop_oneof![
        4 => "[а-яА-ЯәғқңөұүһіӘІ «»–,.0-9]{0,40}",
        1 => "\\PC{0,20}",
        1 => vec(any::<char>(), 0..8).prop_map(|letters| letters.into_iter().collect()),
        1 => Just("строка\n\nещё\t\"одна\" \\ \u{202e}\u{0}".to_owned()),
    ]
    .boxed()
}

fn time() -> impl Strategy<Value = String> {
    const WRITTEN: &[&str] = &[
        "2026-09-14T10:22:05+05:00",
        "2026-09-14T05:22:05Z",
        "2026-09-14T05:22:05.5+06:00",
        "2026-09-14",
        "",
        "3 мая",
    ];
    prop::sample::select(WRITTEN).prop_map(str::to_owned)
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

fn in_languages() -> BoxedStrategy<ByLanguage<Option<String>>> {
    [option::of(words()), option::of(words()), option::of(words())]
        .prop_map(|[ru, kk, en]| ByLanguage { ru, kk, en })
        .boxed()
}

fn norm() -> impl Strategy<Value = Norm> {
    let number = "[1-9][0-9]{0,2}(-[1-9])?";
    (one_of(&Instrument::ALL), number, option::of(number))
        .prop_map(|(instrument, article, paragraph)| Norm { instrument, article, paragraph })
}

fn person() -> BoxedStrategy<Person> {
    (words(), option::of(words())).prop_map(|(name, role)| Person { name, role }).boxed()
}

fn quote() -> BoxedStrategy<Option<Quote>> {
    let quote = (words(), words(), words());
    option::of(quote.prop_map(|(exact, prefix, suffix)| Quote { exact, prefix, suffix })).boxed()
}

const NAME: &str = "[a-zа-яәқ0-9][a-zа-яәқ0-9_-]{0,8}";

fn version() -> impl Strategy<Value = VersionId> {
    NAME.prop_map(|name| VersionId::new(&name).expect("a name"))
}

fn address() -> impl Strategy<Value = Address> {
    "art_[1-9](-[1-9])?(__para_[1-9])?".prop_map(|address| Address::new(&address))
}

fn target() -> BoxedStrategy<Target> {
    let text = (NAME, version(), one_of(&Language::ALL), option::of("[0-9a-f]{64}"));
    (text, (address(), option::of(words())), quote())
        .prop_map(|((source, version, language, sha256), (provision, wording), quote)| Target {
            source: BillId::new(&source).expect("a name"),
            version,
            language,
            sha256,
            provision,
            quote,
            wording,
        })
        .boxed()
}

fn placement() -> BoxedStrategy<Confirmed> {
    let text = (version(), one_of(&Language::ALL), option::of(address()), one_of(How::ALL));
    let part = (address(), quote(), option::of(words()));
    let part = part.prop_map(|(provision, quote, wording)| Part { provision, quote, wording });
    let parts = (quote(), option::of(words()), vec(part, 0..3));
    (text, parts, person(), time(), option::of(words()))
        .prop_map(
            |((version, language, provision, how), (quote, wording, further), by, at, why)| {
                Confirmed {
                    version,
                    language,
                    provision,
                    how,
                    quote,
                    wording,
                    further,
                    by,
                    at,
                    why,
                }
            },
        )
        .boxed()
}

fn test() -> BoxedStrategy<LimitTest> {
    let finding = || {
        let found = (one_of(Verdict::ALL), in_languages());
        option::of(found.prop_map(|(verdict, words)| Finding { verdict, words }))
    };
    (finding(), finding(), finding())
        .prop_map(|(law, aim, necessity)| LimitTest { law, aim, necessity })
        .boxed()
}

fn source() -> BoxedStrategy<Source> {
    let title = prop_oneof![
        words().prop_map(SourceTitle::Same),
        in_languages().prop_map(SourceTitle::Each),
    ];
    let what = (option::of(words()), title, option::of(words()));
    let rest = [option::of(words()), option::of(words()), option::of(words()), option::of(words())];
    (what, rest)
        .prop_map(|((id, title, kind), [pinpoint, url, date, retrieved])| Source {
            id,
            title,
            kind,
            pinpoint,
            url,
            date,
            retrieved,
        })
        .boxed()
}

fn body() -> BoxedStrategy<Body> {
    let said = [in_languages(), in_languages(), in_languages()];
    let weighed = (
        (one_of(ConflictKind::ALL), one_of(Severity::ALL)),
        option::of(one_of(Confidence::ALL)),
        test(),
    );
    (vec(norm(), 0..4), weighed, said, vec(words(), 0..3), vec(source(), 0..3))
        .prop_map(|(norms, ((kind, severity), confidence, test), said, tags, sources)| {
            let [title, reasoning, counter_argument] = said;
            Body {
                norms,
                kind,
                severity,
                confidence,
                test,
                title,
                reasoning,
                counter_argument,
                tags,
                sources,
            }
        })
        .boxed()
}

fn event() -> BoxedStrategy<Event> {
    let deed = prop_oneof![
        Just(Deed::Created),
        one_of(Status::ALL).prop_map(Deed::Status),
        target().prop_map(|former| Deed::Reattached(Box::new(former))),
        placement().prop_map(|former| Deed::Replaced(Box::new(former))),
        placement().prop_map(|place| Deed::Confirmed(Box::new(place))),
    ];
    (time(), person(), deed, option::of(words()))
        .prop_map(|(at, by, deed, why)| Event { at, by, deed, why })
        .boxed()
}

fn annotation() -> impl Strategy<Value = Annotation> {
    let id = prop_oneof!["[a-z0-9][a-z0-9-]{3,30}", "[0-7][0-9a-hjkmnp-tv-z]{25}"];
    let reply = (words(), time(), person(), words());
    let reply = reply.prop_map(|(id, created, creator, text)| Reply { id, created, creator, text });
    let standing = (one_of(Status::ALL), one_of(Motivation::ALL), person(), time(), time());
    let life = (vec(placement(), 0..3), vec(event(), 0..3), vec(reply, 0..3));
    (id, target(), body(), standing, life).prop_map(
        |(id, target, body, standing, (placements, history, replies))| {
            let (status, motivation, creator, created, modified) = standing;
            Annotation {
                id: AnnotationId::new(&id).expect("an id"),
                target,
                body,
                status,
                motivation,
                creator,
                created,
                modified,
                placements,
                history,
                replies,
            }
        },
    )
}

fn exported<'a>(annotation: &'a Annotation, file: Option<&'a str>) -> Exported<'a> {
    Exported { annotation, file, place: Some((3, 8)), date: "2022-05-03" }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(all in vec((annotation(), option::of(words())), 0..4)) {
        let written: Vec<_> =
            all.iter().map(|(each, file)| exported(each, file.as_deref())).collect();
        let text = collection("заң", &written);
        keeps_the_model(&serde_json::from_str(&text).expect("it is JSON"));
        let expected: Vec<_> = all
            .into_iter()
            .map(|(annotation, file)| Ok(Item::Ours(Box::new(annotation), Beside { file, kept: String::new() })))
            .collect();
        prop_assert_eq!(read(&text), expected);
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,80}") {
        read(&text);
    }
}

/// Whether a value is one, or a list of such as fit.
fn each(value: &Value) -> Vec<&Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().collect(),
        one => vec![one],
    }
}

/// What an annotation or a body can be for, by the model (3.3.5).
const MOTIVATIONS: [&str; 13] = [
    "assessing",
    "bookmarking",
    "classifying",
    "commenting",
    "describing",
    "editing",
    "highlighting",
    "identifying",
    "linking",
    "moderating",
    "questioning",
    "replying",
    "tagging",
];

/// Asserts the rules of the model that say MUST, by their sections.
fn keeps_the_model(collection: &Value) {
    // 3.1: "http://www.w3.org/ns/anno.jsonld MUST be one of" the contexts.
    let contexts = each(&collection["@context"]);
    assert!(contexts.iter().any(|each| *each == "http://www.w3.org/ns/anno.jsonld"));
    // 5.1: a collection has one IRI, its class, and its first page if it is not empty.
    assert!(collection["id"].is_string());
    assert_eq!(collection["type"], "AnnotationCollection");
    let count = collection["total"].as_u64().expect("a total");
    assert_eq!(count > 0, collection["first"].is_object());
    if count == 0 {
        return;
    }
    // 5.2: a page has one IRI, its class, and a list of items.
    let page = &collection["first"];
    assert!(page["id"].is_string() && page["type"] == "AnnotationPage");
    let items = page["items"].as_array().expect("items");
    assert_eq!(items.len() as u64, count);
    items.iter().for_each(annotation_keeps_the_model);
}

fn annotation_keeps_the_model(annotation: &Value) {
    // 3.1: exactly one IRI, the class among the types, at least one target.
    assert!(annotation["id"].as_str().is_some_and(|id| id.starts_with("urn:")));
    assert!(each(&annotation["type"]).iter().any(|each| *each == "Annotation"));
    assert!(!each(&annotation["target"]).is_empty());
    // 3.3.5: one motivation at least, of the model's.
    assert!(MOTIVATIONS.iter().any(|known| annotation["motivation"] == *known));
    // 3.3.1: times are xsd:dateTime in UTC, written with Z.
    let state = &annotation["target"]["state"]["sourceDate"];
    for time in [&annotation["created"], &annotation["modified"], state] {
        let is_utc = |time: &str| time.len() >= 20 && time.ends_with('Z') && &time[10..11] == "T";
        assert!(time.is_null() || time.as_str().is_some_and(is_utc), "{time}");
    }
    let places = each(&annotation["tuzetu:placements"]);
    for target in each(&annotation["target"]).into_iter().chain(places) {
        // 4: exactly one source of a Specific Resource.
        assert!(target["source"]["id"].is_string(), "{target}");
        for selector in each(&target["selector"]) {
            match selector["type"].as_str() {
                // 4.2.4, 4.2.5, 4.2.1
                Some("TextQuoteSelector") => assert!(selector["exact"].is_string()),
                Some("TextPositionSelector") => {
                    let (start, end) = (selector["start"].as_u64(), selector["end"].as_u64());
                    assert!(start.is_some() && start <= end, "{selector}");
                }
                Some("FragmentSelector") => assert!(selector["value"].is_string()),
                _ => panic!("{selector}"),
            }
        }
    }
    for body in each(&annotation["body"]) {
        // 3.2.4: exactly one value of a TextualBody; 4: one source of the others.
        let is_whole = match body["type"].as_str() {
            Some("TextualBody") => body["value"].is_string(),
            _ => body["source"].is_string(),
        };
        assert!(is_whole, "{body}");
        // 3.3.5: a purpose is a motivation of the model.
        assert!(MOTIVATIONS.iter().any(|known| body["purpose"] == *known), "{body}");
    }
}

#[test]
fn the_bundled_annotations_come_back_byte_for_byte() {
    let folder = tempfile::tempdir().expect("a folder");
    let workspace = unpack(folder.path()).expect("unpacked");
    let (stored, problems) = workspace.all_annotations();
    assert_eq!((stored.len(), problems), (8, vec![]));
    let written: Vec<_> =
        stored.iter().map(|each| exported(&each.annotation, Some(&each.text))).collect();
    let text = collection("child-rights", &written);
    keeps_the_model(&serde_json::from_str(&text).expect("it is JSON"));
    let expected: Vec<_> = stored
        .into_iter()
        .map(|each| {
            Ok(Item::Ours(
                Box::new(each.annotation),
                Beside { file: Some(each.text), kept: String::new() },
            ))
        })
        .collect();
    assert_eq!(read(&text), expected);
}

fn refused(text: &str) -> (&'static str, String) {
    let Fault { key, name, .. } =
        read(text).into_iter().next().expect("one").expect_err("it is refused");
    (key, name)
}

#[test]
fn what_breaks_the_model_is_named() {
    for (text, key, name) in [
        ("{\"a\": ", "jsonld-no-json", ""),
        ("{}", "jsonld-no-annotation", ""),
        ("[{\"type\": \"Annotation\"}]", "jsonld-no-target", "1"),
        ("{\"id\": \"urn:a\", \"target\": \"https://a\"}", "jsonld-no-quote", "urn:a"),
        ("{\"target\": {\"selector\": {\"type\": \"TextQuoteSelector\"}}}", "jsonld-no-exact", "1"),
        (
            "{\"target\": {\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"а\"}}, \
              \"body\": {\"type\": \"TextualBody\"}}",
            "jsonld-no-value",
            "1",
        ),
    ] {
        assert_eq!(refused(text), (key, name.to_owned()), "{text}");
    }
    assert_eq!(read("[]"), []);
}

#[test]
fn a_value_that_is_not_known_is_refused_and_not_dropped() {
    let folder = tempfile::tempdir().expect("a folder");
    let (stored, _) = unpack(folder.path()).expect("unpacked").all_annotations();
    let written = collection("child-rights", &[exported(&stored[0].annotation, None)]);
    let shape: Value = serde_json::from_str(&written).expect("it is JSON");
    for (field, value, key) in [
        ("tuzetu:status", json!("solved"), "jsonld-bad-status"),
        ("tuzetu:history", json!([{"tuzetu:did": "sold"}]), "jsonld-bad-history"),
        ("tuzetu:placements", json!([{"tuzetu:how": "perhaps"}]), "jsonld-bad-placement"),
        ("tuzetu:test", json!({"tuzetu:aim": {"tuzetu:verdict": "so-so"}}), "jsonld-bad-test"),
        ("body", json!([tag("severity", "dire")]), "jsonld-bad-kind"),
        ("body", json!([tag("kind", "context"), tag("severity", "dire")]), "jsonld-bad-severity"),
        (
            "body",
            json!([tag("kind", "context"), tag("severity", "low"), tag("confidence", "sure")]),
            "jsonld-bad-confidence",
        ),
    ] {
        let mut annotation = shape["first"]["items"][0].clone();
        annotation[field] = value;
        assert_eq!(refused(&annotation.to_string()).0, key);
    }
}

fn tag(part: &str, value: &str) -> Value {
    json!({"type": "TextualBody", "purpose": "tagging", "value": value, "tuzetu:part": part})
}

#[test]
fn an_annotation_of_another_program_is_read_as_far_as_it_goes() {
    let by_the_model = r#"{
        "@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://a.example/1",
        "type": "Annotation", "created": "2026-01-02T03:04:05Z", "creator": {"name": "Айша"},
        "motivation": ["https://a.example/asking", "questioning"],
        "body": [{"type": "TextualBody", "value": "Неге?", "language": "kk"},
                 {"type": "TextualBody", "value": "мерзім", "purpose": "tagging"}],
        "target": {"source": "https://law.example/1", "selector": [
            {"type": "RangeSelector"},
            {"type": "TextQuoteSelector", "exact": "жиырма төрт сағат", "prefix": "кейін "}]}}"#;
    let of_hypothesis = r#"{"total": 1, "rows": [{"id": "abc", "created": "2026-01-02T03:04:05Z",
        "updated": "2026-01-03T03:04:05Z", "user": "acct:aisha@hypothes.is", "text": "Неге?",
        "tags": ["мерзім"], "uri": "https://law.example/1", "target": [{
            "source": "https://law.example/1", "selector": [
            {"type": "TextQuoteSelector", "exact": "жиырма төрт сағат", "prefix": "кейін "}]}]}]}"#;
    for (text, creator, motivation) in [
        (by_the_model, "Айша", Motivation::Questioning),
        (of_hypothesis, "acct:aisha@hypothes.is", Motivation::Commenting),
    ] {
        let item = read(text).pop().expect("one").expect("it is read");
        let Item::Foreign(foreign) = item else { panic!("{item:?}") };
        assert_eq!(foreign.quote.exact, "жиырма төрт сағат");
        assert_eq!(foreign.source, "https://law.example/1");
        let target = Target {
            source: BillId::new("заң").expect("a name"),
            version: VersionId::new("v1").expect("a name"),
            language: Language::Kazakh,
            sha256: None,
            provision: Address::new("art_1"),
            quote: None,
            wording: None,
        };
        let annotation = foreign.on(target);
        assert_eq!(annotation.creator, Person::named(creator));
        assert_eq!(annotation.motivation, motivation);
        assert_eq!(annotation.body.tags, ["мерзім"]);
        assert_eq!(annotation.status, Status::Draft);
        let said = [&annotation.body.reasoning.kk, &annotation.body.reasoning.ru];
        assert!(said.iter().any(|said| said.as_deref() == Some("Неге?")), "{annotation:?}");
    }
}
