//! What an annotation says that the model has no terms for: persons with a role,
//! sources, the three-part test. Each is written and read here, side by side.

use super::field::{many, name_of, text};
use crate::annotation::{Finding, LimitTest, Person, TestPart, Verdict};
use crate::bill::{Source, SourceTitle};
use crate::text::language::ByLanguage;
use serde_json::{Map, Value, json};

/// An object of the values that there are, under terms of ours.
pub(super) fn object<'a>(fields: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
    let fields = fields.map(|(name, value)| (format!("tuzetu:{name}"), value));
    Value::Object(fields.collect::<Map<_, _>>())
}

/// A field of an object of ours.
pub(super) fn own(shape: &Value, name: &str) -> Option<String> {
    text(shape, &format!("tuzetu:{name}")).map(str::to_owned)
}

/// Puts a list into an object, unless it is empty.
pub(super) fn list(shape: &mut Value, name: &str, items: impl Iterator<Item = Value>) {
    let items: Vec<_> = items.collect();
    if !items.is_empty() {
        shape[name] = json!(items);
    }
}

/// Somebody: "it is RECOMMENDED" that agents have a type and a name (model, 3.3.2).
/// `None` for nobody.
pub(super) fn person(person: &Person) -> Option<Value> {
    let Person { name, role } = person;
    if *person == Person::default() {
        return None;
    }
    let mut shape = json!({"type": "Person"});
    if !name.is_empty() {
        shape["name"] = json!(name);
    }
    if let Some(role) = role {
        shape["tuzetu:role"] = json!(role);
    }
    Some(shape)
}

/// Somebody of [`person`], or whoever another program put there.
pub(super) fn read_person(shape: &Value, field: &str) -> Person {
    let name = name_of(shape, field).unwrap_or_default().to_owned();
    let role = many(shape, field).into_iter().next().and_then(|first| own(first, "role"));
    Person { name, role }
}

/// A source.
pub(super) fn source(source: &Source) -> Value {
    let Source { id, title, kind, pinpoint, url, date, retrieved } = source;
    let (same, each) = match title {
        SourceTitle::Same(title) => (json!(title), Value::Null),
        SourceTitle::Each(titles) => (Value::Null, in_languages(titles)),
    };
    object([
        ("id", json!(id)),
        ("title", same),
        ("words", each),
        ("type", json!(kind)),
        ("pinpoint", json!(pinpoint)),
        ("url", json!(url)),
        ("date", json!(date)),
        ("retrieved", json!(retrieved)),
    ])
}

/// A source of [`source`].
pub(super) fn read_source(shape: &Value) -> Source {
    Source {
        id: own(shape, "id"),
        title: read_title(shape),
        kind: own(shape, "type"),
        pinpoint: own(shape, "pinpoint"),
        url: own(shape, "url"),
        date: own(shape, "date"),
        retrieved: own(shape, "retrieved"),
    }
}

fn read_title(shape: &Value) -> SourceTitle {
    let titles = &shape["tuzetu:words"];
    if titles.is_object() {
        return SourceTitle::Each(from_languages(titles));
    }
    SourceTitle::Same(own(shape, "title").unwrap_or_default())
}

/// Words by their languages.
fn in_languages(words: &ByLanguage<Option<String>>) -> Value {
    let words = words.iter();
    let words = words.filter_map(|(language, words)| Some((language.code(), words.as_ref()?)));
    Value::Object(words.map(|(code, words)| (code.to_owned(), json!(words))).collect())
}

/// Words of [`in_languages`].
fn from_languages(words: &Value) -> ByLanguage<Option<String>> {
    ByLanguage::from_fn(|language| text(words, language.code()).map(str::to_owned))
}

/// The test by its parts; `None` where it was not made.
pub(super) fn test(test: &LimitTest) -> Option<Value> {
    let finding = |finding: &Finding| {
        let verdict = json!(finding.verdict.name());
        object([("verdict", verdict), ("words", in_languages(&finding.words))])
    };
    let parts = test.iter().map(|(part, found)| (part.name(), finding(found)));
    Some(object(parts)).filter(|shape| *shape != json!({}))
}

/// The test of [`test`]; `None` where a verdict is not known.
pub(super) fn read_test(shape: &Value) -> Option<LimitTest> {
    let mut test = LimitTest::default();
    for part in TestPart::ALL {
        let finding = &shape[format!("tuzetu:{}", part.name())];
        if finding.is_null() {
            continue;
        }
        *test.get_mut(*part) = Some(Finding {
            verdict: Verdict::from_name(text(finding, "tuzetu:verdict")?)?,
            words: from_languages(&finding["tuzetu:words"]),
        });
    }
    Some(test)
}
