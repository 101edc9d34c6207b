//! Search without a server: the words of all texts and of what is held against them lie in
//! the page, and its script looks them through.

use super::names::{Way, bill, href, text, title};
use super::shown::Shown;
use crate::document::citation::cite;
use crate::export::explainer::Explainer;
use crate::export::page::{Page, Section, prefix};
use crate::l10n::Messages;
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
}

/// Words that can be found.
#[derive(Serialize)]
struct Entry {
    /// The language.
    l: &'static str,
    /// Where they are.
    p: String,
    /// The words.
    t: String,
    /// The pages that have them, each with its name.
    w: Vec<(String, String)>,
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
    let entries: Vec<_> = shown.iter().flat_map(entries).collect();
    let data = serde_json::to_string(&entries).expect("strings are JSON");
    // Nothing among the words may end the script that they lie in.
    let data = data.replace('<', "\\u003c");
    Page { sections: languages.iter().map(section).collect(), script: SCRIPT, data }
}

fn entries(shown: &Shown) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    // The same words at the same place are found once, with all versions that have them.
    let mut known: HashMap<(Language, String, String), usize> = HashMap::new();
    for (at, language, document) in &shown.texts {
        let messages = Messages::new(*language);
        let name = named(&shown.bill.versions[*at], &messages);
        let page = href(&text(&shown.bill, *at, *language));
        for (id, provision) in document.iter() {
            let words = provision.passages().map(|span| harmless(document.words(span)));
            let words = words.collect::<Vec<_>>().join(" ");
            if words.is_empty() {
                continue;
            }
            let place = cite(document, id);
            let way = (format!("{page}#{}", href(provision.address.as_str())), name.clone());
            let key = (*language, place.clone(), words.clone());
            let entry = *known.entry(key).or_insert_with(|| {
                let place = format!("{place} · {}", title(&shown.bill, *language));
                entries.push(Entry { l: language.code(), p: place, t: words, w: Vec::new() });
                entries.len() - 1
            });
            entries[entry].w.push(way);
        }
    }
    entries.extend(shown.told.iter().flat_map(|told| notes(shown, told)));
    entries
}

/// What is held against the bill.
fn notes(shown: &Shown, told: &Explainer) -> Vec<Entry> {
    let first = shown.told.first().map_or(told.language, |first| first.language);
    let before = format!("{}#{}", href(&bill(&shown.bill)), prefix(told.language, first));
    let notes = told.articles.iter().flat_map(|article| &article.notes);
    let entry = |note: &crate::export::explainer::facts::Note| Entry {
        l: told.language.code(),
        p: note.link.title.clone(),
        t: [note.quote.as_str(), &note.argument.reasoning.join(" ")].join(" — "),
        w: vec![(format!("{before}{}", href(&note.link.id)), note.place.clone())],
    };
    notes.map(entry).collect()
}
