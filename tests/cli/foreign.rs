//! Annotations of other programs: taken in, and given back as they came.

use crate::exchange::{EXPORT, files, remove_all};
use crate::place::Place;
use serde_json::{Value, json};

/// Whether a value holds all that another one says; ours stand beside it under our names.
fn holds(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            part.iter().all(|(name, value)| whole.get(name).is_some_and(|it| holds(it, value)))
        }
        (Value::Array(whole), Value::Array(part)) => {
            part.iter().all(|value| whole.iter().any(|it| holds(it, value)))
        }
        (Value::Object(body), Value::String(words)) => body.get("value") == Some(&json!(words)),
        _ => whole == part,
    }
}

/// Annotations as Hypothesis, Recogito and others write them, of the words `EXACT`.
const OTHERS: &str = r##"[
    {"id": "abcDEF", "created": "2026-01-02T03:04:05.123456+00:00",
     "updated": "2026-01-03T03:04:05.1+00:00", "user": "acct:aisha@hypothes.is",
     "uri": "https://law.example/1", "text": "Неге? **қалай**", "tags": ["мерзім", "b"],
     "group": "__world__", "permissions": {"read": ["group:__world__"]}, "flagged": false,
     "user_info": {"display_name": null}, "links": {"html": "https://hypothes.is/a/abc"},
     "target": [{"source": "https://law.example/1", "selector": [
        {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 0},
        {"type": "TextPositionSelector", "start": 1, "end": 10},
        {"type": "TextQuoteSelector", "exact": "EXACT", "prefix": "x", "suffix": "y"}]}]},
    {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation",
     "id": "#07475897-d2eb-4dce-aa12-ecb50771c734",
     "body": [{"type": "TextualBody", "value": "Recogito remark", "purpose": "commenting",
               "creator": {"id": "r", "name": "R"}, "created": "2026-01-01T00:00:00.000Z"},
              {"type": "TextualBody", "value": "срок", "purpose": "tagging"}],
     "target": {"selector": [{"type": "TextQuoteSelector", "exact": "EXACT"},
                             {"type": "TextPositionSelector", "start": 983, "end": 992}]}},
    {"@context": ["http://www.w3.org/ns/anno.jsonld", {"ex": "https://ex.org/"}],
     "id": "https://ex.org/a/1", "type": ["Annotation", "ex:Note"], "rights": "https://ex.org/cc",
     "creator": {"id": "https://ex.org/u/1", "type": "Person", "name": "Айша",
                 "email": "mailto:a@ex.org"},
     "created": "2026-01-02T03:04:05+05:00", "motivation": ["commenting", "ex:asking"],
     "body": [{"id": "https://ex.org/b1", "type": "TextualBody", "format": "text/html",
               "value": "Почему не суд?", "language": "ru"},
              {"type": "TextualBody", "value": "Second remark", "language": "en-GB"},
              "И ещё одно замечание",
              {"type": "SpecificResource", "source": "https://ex.org/q", "purpose": "linking"}],
     "target": {"id": "https://ex.org/t1", "styleClass": "red",
        "source": {"id": "https://law.example/1", "format": "text/html"}, "selector":
            {"type": "FragmentSelector", "value": "p1",
             "refinedBy": {"type": "TextQuoteSelector", "exact": "EXACT"}}}}]"##;

#[test]
fn what_another_program_wrote_is_given_back_as_it_came() {
    let place = Place::bundled();
    remove_all(&place);
    let others = OTHERS.replace("EXACT", "установить счетчик пользователей");
    place.write("others.jsonld", &others);
    let imported =
        place.run("annotate import others.jsonld -q --to child-rights@2022-05-03 --lang ru");
    assert_eq!((imported.status, imported.out.lines().count()), (0, 3), "{}", imported.all());
    assert_eq!(place.run("check -q").status, 0);
    let before = files(&place);
    assert!(before.iter().all(|(_, text)| !text.contains("\n  severity:")), "{before:?}");
    place.run(&format!("{EXPORT} -o all.jsonld"));
    let all: Value = serde_json::from_str(&place.read("all.jsonld")).expect("JSON");
    let others: Value = serde_json::from_str(&others).expect("JSON");
    let items = all["first"]["items"].as_array().expect("items");
    for other in others.as_array().expect("a list") {
        let item = items.iter().find(|item| item["id"] == other["id"]).expect("its own name");
        let strange: Vec<_> = other
            .as_object()
            .expect("an object")
            .iter()
            .filter(|(name, value)| *name != "@context" && !holds(&item[*name], value))
            .collect();
        assert!(strange.is_empty(), "{strange:?} in {item:#}");
        // Nobody has weighed it.
        assert!(!item["body"].to_string().contains("\"severity\""), "{item:#}");
        assert_eq!(item["modified"], other["modified"]);
    }
    // It comes in again as it stood, and goes out as it was.
    remove_all(&place);
    assert_eq!(place.run("annotate import all.jsonld -q").status, 0);
    assert_eq!(files(&place), before);
    assert_eq!(place.run(EXPORT).out, place.read("all.jsonld"));
}

#[test]
fn what_was_changed_here_is_not_given_back_as_it_was() {
    let place = Place::bundled();
    remove_all(&place);
    place.write("others.jsonld", OTHERS.replace("EXACT", "установить счетчик пользователей"));
    let imported =
        place.run("annotate import others.jsonld -q --to child-rights@2022-05-03 --lang ru");
    let path = imported.out.lines().last().expect("a file").to_owned();
    place.edit(&path, "kind: context", "kind: vagueness\n  severity: high");
    place.edit(&path, "Second remark", "Another remark");
    place.edit(&path, "motivation: commenting", "motivation: questioning");
    let before = files(&place);
    place.run(&format!("{EXPORT} -o all.jsonld"));
    let all: Value = serde_json::from_str(&place.read("all.jsonld")).expect("JSON");
    let items = all["first"]["items"].as_array().expect("items");
    let item = items.iter().find(|item| item["id"] == "https://ex.org/a/1").expect("one");
    let bodies = item["body"].to_string();
    for words in ["Another remark", "\"vagueness\"", "\"high\"", "https://ex.org/b1"] {
        assert!(bodies.contains(words), "{words} in {bodies}");
    }
    assert!(!bodies.contains("Second remark"), "{bodies}");
    assert_eq!(item["motivation"], "questioning");
    remove_all(&place);
    assert_eq!(place.run("annotate import all.jsonld -q").status, 0);
    assert_eq!(files(&place), before);
}

#[test]
fn a_number_of_another_program_keeps_all_its_digits() {
    let place = Place::bundled();
    remove_all(&place);
    let numbers = "[9007199254740993, 123456789012345678901234567890, -0.10, 1.000, \
        0.1234567890123456789012345, 6.02e+23, 1e+400]";
    place.write("other.jsonld", with_field("score", numbers));
    let imported =
        place.run("annotate import other.jsonld -q --to child-rights@2022-05-03 --lang ru");
    assert_eq!(imported.status, 0, "{}", imported.all());
    assert_eq!(place.run("check -q").status, 0);
    let before = files(&place);
    let text = place.run(EXPORT).out;
    place.write("all.jsonld", &text);
    assert!(place.run("annotate import all.jsonld --replace -q").out.is_empty());
    assert_eq!(files(&place), before);
    remove_all(&place);
    assert_eq!(place.run("annotate import all.jsonld -q").status, 0);
    assert_eq!(files(&place), before);
    let all: Value = serde_json::from_str(&text).expect("JSON");
    let given = all["first"]["items"][0]["score"].to_string();
    assert_eq!(given, numbers.replace(", ", ","));
}

/// An annotation of another program with one more field.
fn with_field(name: &str, value: &str) -> String {
    format!(
        "{{\"id\": \"urn:x:1\", \"type\": \"Annotation\", \"{name}\": {value}, \"target\": \
         {{\"source\": \"https://law.example/1\", \"selector\": {{\"type\": \"TextQuoteSelector\", \
         \"exact\": \"установить счетчик пользователей\"}}}}}}"
    )
}

#[test]
fn what_cannot_be_kept_is_refused_and_nothing_is_written() {
    let place = Place::bundled();
    let before = files(&place);
    let deep = |by: usize| "{\"а\": ".repeat(by) + "1" + &"}".repeat(by);
    for (name, value, why) in [
        ("к".repeat(1100), "1".to_owned(), "1024"),
        ("терең".to_owned(), deep(80), "тым терең"),
        ("терең".to_owned(), deep(200), "тым терең"),
        ("ұзақ".to_owned(), format!("\"{}\"", "а".repeat(1 << 20)), "1 МБ"),
    ] {
        place.write("other.jsonld", with_field(&name, &value));
        let imported = place.run(
            "annotate import other.jsonld --to child-rights@2022-05-03 --lang ru --ui-lang kk",
        );
        assert_eq!(imported.status, 2, "{}", imported.all());
        assert!(imported.all().contains(why), "{}", imported.all());
        assert_eq!(files(&place), before);
    }
}
