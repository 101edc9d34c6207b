//! One text with a link to each of its provisions, and to what is held against them.

use super::names::{Way, bill, href, text, title};
use super::shown::Shown;
use crate::document::citation::cite;
use crate::document::{Document, Provision, ProvisionId};
use crate::export::explainer::facts::Link;
use crate::export::page::standing::Standing;
use crate::export::page::{Page, Section, prefix};
use crate::l10n::Messages;
use crate::text::language::Language;
use crate::view::timeline::named;
use askama::Template;

#[derive(Template)]
#[template(path = "site/text.html", config = ".askama.toml")]
struct Drawn {
    messages: Messages,
    title: String,
    version: String,
    caution: Option<String>,
    /// The same version in other languages.
    others: Vec<(String, Language)>,
    lines: Vec<Line>,
    /// The page of the bill.
    bill: String,
}

/// A provision.
struct Line {
    of: Standing,
    place: String,
    notes: Vec<Link>,
}

/// The page of a text.
pub(super) fn page(shown: &Shown, (at, language, document): (usize, Language, &Document)) -> Page {
    let messages = Messages::new(language);
    let version = named(&shown.bill.versions[at], &messages);
    let texts = shown.texts.iter().filter(|(version, ..)| *version == at);
    let others = texts.map(|(_, other, _)| *other).filter(|other| *other != language);
    let others = others
        .map(|other| (format!("{}{}", Way::Bill.up(), href(&text(&shown.bill, at, other))), other));
    let told = shown.told.iter().find(|told| told.language == language);
    let caution = told.and_then(|told| Some(told.versions.rows.get(at)?.caution.clone()));
    let lines = document.iter().map(|(id, each)| line(shown, (at, document), (id, each)));
    let (page, bill_title) = (bill(&shown.bill), title(&shown.bill, language));
    let drawn = Drawn {
        title: bill_title.clone(),
        caution,
        others: others.collect(),
        lines: lines.collect(),
        bill: format!("{}{}", Way::Bill.up(), href(&page)),
        version: version.clone(),
        messages,
    };
    let title = format!("{version} · {bill_title}");
    let section = Section::to_read(language, title, Way::Bill.back(language), &drawn);
    Page { sections: vec![section], script: "", data: String::new() }
}

fn line(
    shown: &Shown,
    (at, document): (usize, &Document),
    (id, provision): (ProvisionId, &Provision),
) -> Line {
    Line {
        of: Standing::new(document, provision),
        place: cite(document, id),
        notes: notes(shown, (at, document.language()), provision.address.as_str()),
    }
}

/// What is held against a provision, as the page of the bill has it.
fn notes(shown: &Shown, (at, language): (usize, Language), address: &str) -> Vec<Link> {
    let Some(told) = shown.told.iter().find(|told| told.language == language) else {
        return Vec::new();
    };
    let first = shown.told.first().map_or(language, |first| first.language);
    let lies = told.versions.lives.iter();
    let lies =
        lies.filter(|life| life.places.get(at).is_some_and(|it| it.iter().any(|it| it == address)));
    let link =
        |it: &Link| Link { id: format!("{}{}", prefix(language, first), it.id), ..it.clone() };
    lies.map(|life| link(&life.note)).collect()
}
