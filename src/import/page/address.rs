//! The address that a page has for itself.

use crate::bill::source_page::is_web_page;
use scraper::node::Element;
use scraper::{Html, Node};

/// Where a page can be read: by its own link, by what it says for others that link to it, or
/// by what a browser noted when it was saved.
pub(super) fn of(page: &Html) -> Option<String> {
    let mut found = [None, None, None];
    for node in page.tree.nodes() {
        let (rank, url) = match node.value() {
            Node::Element(element) => match named(element) {
                Some(known) => known,
                None => continue,
            },
            Node::Comment(comment) => match noted(comment) {
                Some(url) => (2, url),
                None => continue,
            },
            _ => continue,
        };
        let url = url.trim();
        if found[rank].is_none() && is_web_page(url) {
            found[rank] = Some(url.to_owned());
        }
    }
    found.into_iter().flatten().next()
}

/// The address in an element of the head, the surer one with the lesser rank.
fn named(element: &Element) -> Option<(usize, &str)> {
    let is = |name: &str, value: &str| {
        element.attr(name).is_some_and(|words| words.trim().eq_ignore_ascii_case(value))
    };
    match element.name() {
        "link" if is("rel", "canonical") => Some((0, element.attr("href")?)),
        "meta" if is("property", "og:url") => Some((1, element.attr("content")?)),
        _ => None,
    }
}

/// The address in a comment: `saved from url=(0036)https://…`, with its length.
fn noted(comment: &str) -> Option<&str> {
    let (_, noted) = comment.split_once("saved from url=(")?;
    let (length, url) = noted.split_once(')')?;
    let length = length.parse().ok()?;
    Some(url.get(..length).unwrap_or(url))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_where_it_can_be_read() {
        let link = "<link rel=canonical href='https://a.kz/1'>";
        let meta = "<meta property='og:url' content='https://a.kz/2'>";
        let saved = "<!-- saved from url=(0014)https://a.kz/3 -->";
        let bad = "<link rel=canonical href='javascript:alert(1)'>";
        for (page, expected) in [
            (format!("{saved}<html><head>{meta}{link}</head>a"), Some("https://a.kz/1")),
            (format!("{saved}<html><head>{bad}{meta}</head>a"), Some("https://a.kz/2")),
            (format!("<!DOCTYPE html>\n{saved}\n<html>a"), Some("https://a.kz/3")),
            ("<p>a <a href='https://b.kz'>b</a>".to_owned(), None),
        ] {
            assert_eq!(of(&Html::parse_document(&page)).as_deref(), expected, "{page}");
        }
    }
}
