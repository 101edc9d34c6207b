//! The page where one begins: the bills with their versions. And the texts of one bill.

use super::names::{Way, bill, href, text, title};
use super::shown::Shown;
use crate::annotation::Severity;
use crate::export::explainer::names::link_count;
use crate::export::page::{Page, Section};
use crate::l10n::Messages;
use crate::text::language::Language;
use crate::view::timeline::named;
use askama::Template;

#[derive(Template)]
#[template(path = "site/start.html", config = ".askama.toml")]
struct Start {
    messages: Messages,
    bills: Vec<Entry>,
}

/// A bill.
struct Entry {
    href: String,
    title: String,
    /// «тяжесть: высокая – 2», one for each.
    notes: Vec<String>,
    texts: Vec<Version>,
    is_reconstruction: bool,
}

/// A version with the languages that it can be read in.
struct Version {
    name: String,
    languages: Vec<(String, Language)>,
}

#[derive(Template)]
#[template(path = "site/texts.html", config = ".askama.toml")]
struct Texts {
    messages: Messages,
    title: Option<String>,
    versions: Vec<Version>,
}

/// The page with all bills.
pub(super) fn page(shown: &[Shown], languages: &[Language]) -> Page {
    let section = |language: &Language| {
        let messages = Messages::new(*language);
        let title = messages.get("site-title");
        let bills = shown.iter().map(|each| entry(each, &messages)).collect();
        let drawn = Start { messages, bills };
        Section::to_read(*language, title, Way::Top.back(*language), &drawn)
    };
    Page { sections: languages.iter().map(section).collect(), script: "", data: String::new() }
}

fn entry(shown: &Shown, messages: &Messages) -> Entry {
    let told = shown.told.iter().find(|told| told.language == messages.language());
    let told = told.or(shown.told.first());
    let count = |severity: Severity| {
        let count = told.map_or(0, |told| link_count(told, severity.name()));
        let name = messages.get(&format!("severity-{}", severity.name()));
        let values = [("severity", name.into()), ("count", count.into())];
        (count > 0).then(|| messages.say("site-severity", &values))
    };
    Entry {
        href: href(&bill(&shown.bill)),
        title: title(&shown.bill, messages.language()),
        notes: Severity::ALL.iter().rev().filter_map(|severity| count(*severity)).collect(),
        texts: versions(shown, messages, ""),
        is_reconstruction: shown.bill.is_reconstruction,
    }
}

/// The versions with their texts; `below` is what leads away from the page.
fn versions(shown: &Shown, messages: &Messages, below: &str) -> Vec<Version> {
    let version = |(at, version)| {
        let texts = shown.texts.iter().filter(|(text, ..)| *text == at);
        let languages = texts.map(|(_, language, _)| {
            (format!("{below}{}", href(&text(&shown.bill, at, *language))), *language)
        });
        Version { name: named(version, messages), languages: languages.collect() }
    };
    shown.bill.versions.iter().enumerate().map(version).collect()
}

/// The texts of a bill, below its page.
pub(super) fn texts(shown: &Shown, language: Language) -> String {
    let messages = Messages::new(language);
    let versions = versions(shown, &messages, Way::Bill.up());
    let drawn = Texts { messages, title: None, versions }.render();
    drawn.expect("a template that writes to memory does not fail")
}

/// The page of a bill of which nothing can be compared.
pub(super) fn alone(shown: &Shown, languages: &[Language]) -> Page {
    let section = |language: &Language| {
        let messages = Messages::new(*language);
        let title = title(&shown.bill, *language);
        let versions = versions(shown, &messages, Way::Bill.up());
        let drawn = Texts { messages, title: Some(title.clone()), versions };
        Section::to_read(*language, title, Way::Bill.back(*language), &drawn)
    };
    Page { sections: languages.iter().map(section).collect(), script: "", data: String::new() }
}
