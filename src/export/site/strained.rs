//! The articles of the Constitution and of treaties that bills are held to strain.

use super::names::{Way, bill, href, title};
use super::shown::Shown;
use crate::constitution::Norm;
use crate::constitution::standing::number;
use crate::export::explainer::facts::{Article, Link};
use crate::export::page::{Page, Section, prefix};
use crate::l10n::Messages;
use crate::text::language::Language;
use askama::Template;

#[derive(Template)]
#[template(path = "site/strained.html", config = ".askama.toml")]
struct Drawn {
    messages: Messages,
    /// What stands before the ids of this language.
    p: String,
    articles: Vec<Strained>,
}

/// An article with what names it.
struct Strained {
    key: String,
    name: String,
    topic: String,
    /// Those that name it, each with the bill that it is about.
    notes: Vec<(Link, String)>,
}

/// The page of the articles.
pub(super) fn page(shown: &[Shown], languages: &[Language]) -> Page {
    let first = languages.first().copied().unwrap_or(Language::English);
    let section = |language: &Language| {
        let messages = Messages::new(*language);
        let title = messages.get("site-constitution");
        let p = prefix(*language, first);
        let drawn = Drawn { messages, p, articles: articles(shown, *language) };
        Section::to_read(*language, title, Way::Top.back(*language), &drawn)
    };
    Page { sections: languages.iter().map(section).collect(), script: "", data: String::new() }
}

/// The articles in their order, with the annotations of all bills.
fn articles(shown: &[Shown], language: Language) -> Vec<Strained> {
    let mut articles: Vec<Strained> = Vec::new();
    for each in shown {
        let own = each.told.iter().find(|told| told.language == language);
        let Some(told) = own.or(each.told.first()) else { continue };
        let first = each.told.first().map_or(language, |first| first.language);
        let before = format!("{}#{}", href(&bill(&each.bill)), prefix(told.language, first));
        let of = title(&each.bill, language);
        for article in &told.articles {
            let notes = notes(article, &before, &of);
            if let Some(known) = articles.iter_mut().find(|known| known.key == article.key) {
                known.notes.extend(notes);
            } else {
                let Article { key, name, topic, .. } = article.clone();
                articles.push(Strained { key, name, topic, notes });
            }
        }
    }
    let order = |article: &Strained| {
        let norm = Norm::parse(&article.key);
        norm.map(|norm| (norm.instrument, number(&norm.article), norm.article))
    };
    articles.sort_by_cached_key(order);
    articles
}

/// Those that name an article, each with the bill that it is about.
fn notes(article: &Article, before: &str, bill: &str) -> Vec<(Link, String)> {
    let own = article.notes.iter().map(|note| &note.link);
    let link = |link: &Link| {
        (Link { id: format!("{before}{}", link.id), ..link.clone() }, bill.to_owned())
    };
    own.chain(&article.links).map(link).collect()
}
