//! The tables of the Constitution against the facts that they were written from.
//!
//! The facts are no part of the project: where `../shared/facts` is not there,
//! beside the corpus that `TUZETU_CORPUS` names, nothing is compared.

use serde_yaml::Value;
use std::collections::BTreeSet;
use tuzetu::constitution::{Edition, Instrument, edition};

#[path = "support/corpus.rs"]
pub mod corpus;

/// The facts of an edition; `None` where there are none.
fn facts(name: &str) -> Option<Value> {
    let path = corpus::folder().join("../facts").join(name);
    let text = std::fs::read_to_string(path).ok()?;
    Some(serde_yaml::from_str(&text).expect("the facts are YAML"))
}

/// A scalar as it is written.
fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => panic!("{other:?} is no word"),
    }
}

fn list(value: &Value) -> Vec<String> {
    value.as_sequence().map_or_else(Vec::new, |items| items.iter().map(word).collect())
}

fn of(instrument: Instrument) -> &'static Edition {
    edition(instrument).expect("an edition")
}

/// Sections, articles, topics and map; `map` is the field of the facts.
fn hold_together(edition: &Edition, facts: &Value, map: &str) {
    let sections = facts["sections"].as_sequence().expect("sections");
    assert_eq!(sections.len(), edition.sections.len());
    for (fact, ours) in sections.iter().zip(edition.sections) {
        let said = ["number", "ru", "kk", "en"].map(|field| word(&fact[field]));
        assert_eq!(said, [ours.number, ours.title.ru, ours.title.kk, ours.title.en]);
        let ends = list(&fact["articles"]);
        let here: Vec<_> =
            edition.articles.iter().filter(|each| each.section == ours.number).collect();
        let number = |at: Option<&&tuzetu::constitution::Article>| at.map(|each| each.number);
        assert_eq!(number(here.first()), ends.first().map(String::as_str), "{}", ours.number);
        assert_eq!(number(here.last()), ends.last().map(String::as_str), "{}", ours.number);
    }
    for fact in facts["articles"].as_sequence().expect("articles") {
        let number = word(&fact["number"]);
        let ours = edition.article(&number).unwrap_or_else(|| panic!("{number} is missing"));
        let topic = [ours.topic.ru, ours.topic.kk, ours.topic.en];
        assert_eq!(["ru", "kk", "en"].map(|field| word(&fact[field])), topic, "{number}");
        let mapped: BTreeSet<_> = ours.mapped.iter().map(|each| (*each).to_owned()).collect();
        let facts: BTreeSet<_> = list(&fact[map]).into_iter().collect();
        assert!(mapped.is_superset(&facts), "{number}: {mapped:?} and not {facts:?}");
    }
}

#[test]
fn the_edition_of_1995_is_as_the_facts_have_it() {
    let Some(facts) = facts("constitution-1995-topics.yaml") else { return };
    let edition = of(Instrument::Constitution1995);
    hold_together(edition, &facts, "map_2026");
    for fact in facts["articles"].as_sequence().expect("articles") {
        let number = word(&fact["number"]);
        let tags = edition.article(&number).expect("it is there").tags;
        assert_eq!(list(&fact["tags"]), tags, "{number}");
    }
    let about = &facts["constitution"];
    assert_eq!(edition.in_force_to.map(str::to_owned), Some(word(&about["in_force_until"])));
    let dates: Vec<_> = about["editions"].as_sequence().expect("a list").iter().collect();
    let dates: Vec<_> = dates.iter().skip(1).map(|each| word(&each["date"])).collect();
    assert_eq!(dates, edition.amendments.iter().map(|each| each.date).collect::<Vec<_>>());
    for (fact, ours) in
        about["editions"].as_sequence().expect("a list")[1..].iter().zip(edition.amendments)
    {
        let act = word(&fact["act"]);
        let named =
            ours.law.map_or(act.contains("referendum"), |law| act.contains(&format!("No. {law}")));
        assert!(named, "{act} is {:?}", ours.law);
    }
}

#[test]
fn the_edition_of_2026_is_as_the_facts_have_it() {
    let Some(facts) = facts("constitution-2026-topics.yaml") else { return };
    let edition = of(Instrument::Constitution2026);
    hold_together(edition, &facts, "map_1995");
    let about = &facts["constitution"];
    assert_eq!(edition.in_force_from, word(&about["in_force"]));
    assert_eq!(edition.articles.len().to_string(), word(&about["articles_total"]));
    assert_eq!(edition.sections.len().to_string(), word(&about["sections_total"]));
    for fact in facts["articles"].as_sequence().expect("articles") {
        let (number, note) = (word(&fact["number"]), word(&fact["note"]));
        let ours = edition.article(&number).expect("it is there");
        let is_nonlimitable = ours.tags.contains(&"nonlimitable");
        assert_eq!(note == "nonlimitable", is_nonlimitable, "{number}");
        let has_news = !note.is_empty() && note != "nonlimitable";
        assert_eq!(has_news, ours.note.is_some(), "{number}: {note}");
    }
}

/// No article is mapped that the facts of neither edition map.
#[test]
fn nothing_is_mapped_that_the_facts_do_not_map() {
    let (Some(of_1995), Some(of_2026)) =
        (facts("constitution-1995-topics.yaml"), facts("constitution-2026-topics.yaml"))
    else {
        return;
    };
    let pairs = |facts: &Value, map: &str| -> Vec<(String, String)> {
        let articles = facts["articles"].as_sequence().expect("articles").iter();
        let pairs = articles.flat_map(|fact| {
            list(&fact[map]).into_iter().map(|other| (word(&fact["number"]), other))
        });
        pairs.collect()
    };
    let mut known: BTreeSet<_> = pairs(&of_1995, "map_2026").into_iter().collect();
    known.extend(pairs(&of_2026, "map_1995").into_iter().map(|(new, old)| (old, new)));
    let mut ours = BTreeSet::new();
    for article in of(Instrument::Constitution1995).articles {
        ours.extend(
            article.mapped.iter().map(|new| (article.number.to_owned(), (*new).to_owned())),
        );
    }
    assert_eq!(ours, known);
    let mut back = BTreeSet::new();
    for article in of(Instrument::Constitution2026).articles {
        back.extend(
            article.mapped.iter().map(|old| ((*old).to_owned(), article.number.to_owned())),
        );
    }
    assert_eq!(back, known);
}
