//! Search without a server: the words of the texts of a bill, and of what is held against it,
//! lie in a script for each language, and the page takes them in once somebody looks for
//! something. A script it is because a page that is opened from a disk may load nothing else.

use super::names::{Way, bill, href, text, title, words};
use super::shown::Shown;
use crate::document::citation::cite;
use crate::export::explainer::Explainer;
use crate::export::explainer::facts::Note;
use crate::export::page::{Page, Section, prefix};
use crate::l10n::Messages;
use crate::store::Part;
use crate::text::language::Language;
use crate::view::line::harmless;
use crate::view::timeline::named;
use askama::Template;
use serde::Serialize;
use std::collections::HashMap;

const SCRIPT: &str = include_str!("find.js");

#[derive(Template)]
#[template(path = "site/find.html", config = ".askama.toml")]
struct Drawn {
    messages: Messages,
    p: String,
}

impl Drawn {
    /// How many were found, `#` for the number.
    fn found(&self) -> String {
        self.messages.say("site-found", &[("count", "#".into())])
    }

    /// How many texts of how many were looked through, `#` for each number.
    fn looked(&self) -> String {
        self.messages.say("site-looked", &[("done", "#".into()), ("all", "#".into())])
    }
}

/// What can be found in one language of a bill.
#[derive(Serialize)]
struct Words {
    /// The language.
    l: &'static str,
    /// What the bill is called.
    t: String,
    /// The pages of its versions, each with its name.
    v: Vec<(String, String)>,
    /// Its words: where they are, the words, their address in the pages, in which of these.
    e: Vec<(String, String, String, Vec<usize>)>,
    /// What is held against it: its name, the words, the page, where it is.
    n: Vec<[String; 4]>,
}

/// The page of the search.
pub(super) fn page(shown: &[Shown], languages: &[Language]) -> Page {
    let first = languages.first().copied().unwrap_or(Language::English);
    let section = |language: &Language| {
        let messages = Messages::new(*language);
        let title = messages.get("site-search");
        let drawn = Drawn { messages, p: prefix(*language, first) };
        Section::to_read(*language, title, Way::Top.back(*language), &drawn)
    };
    let ways = shown.iter().flat_map(|shown| {
        let way = |language: &Language| (language.code(), href(&words(&shown.bill, *language)));
        languages.iter().filter(|language| has_words(shown, **language)).map(way)
    });
    let data = serde_json::to_string(&ways.collect::<Vec<_>>()).expect("strings are JSON");
    // Nothing among the words may end the script that they lie in.
    let data = data.replace('<', "\\u003c");
    Page { sections: languages.iter().map(section).collect(), script: SCRIPT, data }
}

/// The scripts with the words of a bill, and their ways.
pub(super) fn scripts(shown: &Shown, languages: &[Language]) -> Vec<Part> {
    let languages = languages.iter().filter(|language| has_words(shown, **language));
    let script = |language: &Language| {
        let words = serde_json::to_string(&entries(shown, *language)).expect("strings are JSON");
        (self::words(&shown.bill, *language), format!("words({words});\n").into_bytes())
    };
    languages.map(script).collect()
}

fn has_words(shown: &Shown, language: Language) -> bool {
    shown.texts.iter().any(|(_, there, _)| *there == language)
}

fn entries(shown: &Shown, language: Language) -> Words {
    let messages = Messages::new(language);
    let mut words = Words {
        l: language.code(),
        t: title(&shown.bill, language),
        v: Vec::new(),
        e: Vec::new(),
        n: Vec::new(),
    };
    // The same words at the same place are found once, with all versions that have them.
    let mut known: HashMap<(String, String, String), usize> = HashMap::new();
    for (at, _, document) in shown.texts.iter().filter(|(_, there, _)| *there == language) {
        let version = words.v.len();
        let name = named(&shown.bill.versions[*at], &messages);
        words.v.push((href(&text(&shown.bill, *at, language)), name));
        for (id, provision) in document.iter() {
            let passages = provision.passages().map(|span| harmless(document.words(span)));
            let passages = passages.collect::<Vec<_>>().join(" ");
            if passages.is_empty() {
                continue;
            }
            let key = (cite(document, id), passages, href(provision.address.as_str()));
            let entry = *known.entry(key).or_insert_with_key(|(place, passages, address)| {
                words.e.push((place.clone(), passages.clone(), address.clone(), Vec::new()));
                words.e.len() - 1
            });
            words.e[entry].3.push(version);
        }
    }
    let told = shown.told.iter().filter(|told| told.language == language);
    words.n = told.flat_map(|told| notes(shown, told)).collect();
    words
}

/// What is held against the bill.
fn notes(shown: &Shown, told: &Explainer) -> Vec<[String; 4]> {
    let first = shown.told.first().map_or(told.language, |first| first.language);
    let before = format!("{}#{}", href(&bill(&shown.bill)), prefix(told.language, first));
    let notes = told.articles.iter().flat_map(|article| &article.notes);
    let entry = |note: &Note| {
        let words = [note.quote.as_str(), &note.argument.reasoning.join(" ")].join(" — ");
        let way = format!("{before}{}", href(&note.link.id));
        [note.link.title.clone(), words, way, note.place.clone()]
    };
    notes.map(entry).collect()
}
