//! The page of the web that a text was read from, and where on it each provision stands.

use crate::document::{Address, Document, ProvisionId};
use std::collections::BTreeMap;
use std::fmt::Write;

/// No anchor of a page has a longer name.
const LONGEST: usize = 200;

/// Where a text was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourcePage {
    /// The page's own address; `None` where it is not known.
    pub url: Option<String>,
    /// For the address of a provision the anchor that leads to it.
    pub anchors: BTreeMap<Address, String>,
}

impl SourcePage {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.url.is_none() && self.anchors.is_empty()
    }

    /// The link to a provision: to its own anchor, else to that of what it stands in, else
    /// to the page. `None` where the page is not known.
    pub fn link(&self, document: &Document, id: ProvisionId) -> Option<String> {
        let page = self.url.as_ref().filter(|url| is_web_page(url))?;
        let page = page.split('#').next().unwrap_or(page);
        let mut upward = document.upward(id);
        let anchor = upward.find_map(|id| self.anchors.get(&document.provision(id).address));
        Some(anchor.map_or_else(|| page.to_owned(), |anchor| format!("{page}#{}", escaped(anchor))))
    }
}

/// Whether an address is one that a browser opens as a page.
pub fn is_web_page(url: &str) -> bool {
    let start = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    let is_web = start.starts_with("https://") || start.starts_with("http://");
    is_web && !url.contains(|c: char| c.is_control() || c.is_whitespace())
}

/// Whether a name can be that of an anchor: no words, nothing unseen.
pub fn is_anchor(name: &str) -> bool {
    let is_strange = |c: char| c.is_control() || c.is_whitespace();
    !name.is_empty() && name.len() <= LONGEST && !name.contains(is_strange)
}

/// A name as it stands behind the `#` of a link.
fn escaped(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for letter in name.chars() {
        if matches!(letter, '%' | '"' | '<' | '>' | '`' | '#' | '\\' | '^' | '{' | '|' | '}') {
            write!(escaped, "%{:02X}", u32::from(letter)).expect("a String takes any words");
        } else {
            escaped.push(letter);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;
    use crate::text::language::Language;

    #[test]
    fn a_link_leads_to_the_nearest_anchor() {
        let text = "Статья 5. Права\n\n1. Ребенок вправе:\n\n1) играть;\n\nСтатья 6. Долг";
        let document = read(text.to_owned(), Language::Russian);
        let anchors = [("art_5", "z5"), ("art_5__para_1", "z\"6")];
        let anchors = anchors.map(|(at, name)| (Address::new(at), name.to_owned()));
        let url = Some("https://a.kz/doc#z1".to_owned());
        let page = SourcePage { url, anchors: anchors.into() };
        let link = |at: &str| page.link(&document, document.find(&Address::new(at)).expect(at));
        for (at, expected) in [
            ("art_5", "https://a.kz/doc#z5"),
            ("art_5__para_1__subpara_1", "https://a.kz/doc#z%226"),
            ("art_6", "https://a.kz/doc"),
        ] {
            assert_eq!(link(at).as_deref(), Some(expected));
        }
        let unknown = SourcePage { url: Some("javascript:alert(1)".to_owned()), ..page.clone() };
        assert_eq!(
            unknown.link(&document, document.find(&Address::new("art_5")).expect("5")),
            None
        );
    }
}
