//! Which part of a page is the law: where its numbers stand, or most of its words. What
//! leads about the site is left out.

use super::tape::{Item, Tape, is_mute};
use crate::parse::marker::marker;
use scraper::node::Element;

/// What stands in an element.
#[derive(Clone, Copy, Debug, Default)]
struct Weight {
    /// Lines that begin as a provision does.
    marks: usize,
    /// Letters outside of links.
    letters: usize,
}

/// A page with its weights: sums up to each place of the tape.
pub(super) struct Body<'a> {
    tape: &'a Tape<'a>,
    sums: Vec<Weight>,
    /// Where the law begins, and where it ends.
    pub(super) range: (usize, usize),
}

impl<'a> Body<'a> {
    /// The part of a page that is the law.
    pub(super) fn of(tape: &'a Tape<'a>) -> Self {
        let mut sums = vec![Weight::default()];
        let (mut sum, mut links, mut asides) = (Weight::default(), 0_usize, 0_usize);
        for item in &tape.items {
            match item {
                Item::Text(text) if asides == 0 => {
                    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
                    sum.letters += if links == 0 { letters } else { 0 };
                    let words = text.trim();
                    sum.marks += usize::from(words.len() > 1 && marker(words, false).is_some());
                }
                Item::Text(_) => {}
                Item::Open(element) => {
                    links += usize::from(is_link(element));
                    asides += usize::from(is_aside(element));
                }
                Item::Close(element) => {
                    links -= usize::from(is_link(element));
                    asides -= usize::from(is_aside(element));
                }
            }
            sums.push(sum);
        }
        let mut body = Self { tape, sums, range: (0, tape.items.len()) };
        body.range = body.chosen();
        body
    }

    /// The innermost element with nearly all of the numbers, or of the words where there
    /// are hardly any numbers.
    fn chosen(&self) -> (usize, usize) {
        let all = self.weight(0, self.tape.items.len());
        let holds = |weight: Weight| match all.marks {
            0..3 => weight.letters * 10 >= all.letters * 8,
            _ => weight.marks * 5 >= all.marks * 4 && weight.letters * 2 >= all.letters,
        };
        let mut range = (0, self.tape.items.len());
        for at in 0..self.tape.items.len() {
            let end = self.tape.end(at);
            let is_element = self.tape.element(at).is_some_and(|it| !is_part(it.name()));
            if is_element && at >= range.0 && end <= range.1 && holds(self.weight(at, end)) {
                range = (at, end);
            }
        }
        range
    }

    fn weight(&self, from: usize, to: usize) -> Weight {
        let (before, behind) = (self.sums[from], self.sums[to]);
        Weight { marks: behind.marks - before.marks, letters: behind.letters - before.letters }
    }

    /// Whether the element at a place is of the site and not of the law: named so, and with
    /// hardly a number in it.
    pub(super) fn is_furniture(&self, at: usize) -> bool {
        let Some(element) = self.tape.element(at) else { return false };
        let is_named = is_aside(element) || matches!(element.name(), "form" | "header");
        (is_named || is_hidden(element) || names(element).any(is_of_site))
            && self.weight(at, self.tape.end(at)).marks < 3
    }

    /// Whether the element at a place is a list of what is in the page: links to its own
    /// places and no other words.
    pub(super) fn is_contents(&self, at: usize) -> bool {
        let end = self.tape.end(at);
        let is_list = |element: &Element| matches!(element.name(), "ul" | "ol");
        let weight = self.weight(at, end);
        let leads_on = |item: &Item<'_>| match item {
            Item::Open(element) => element.attr("href").is_none_or(|href| href.starts_with('#')),
            _ => true,
        };
        self.tape.element(at).is_some_and(is_list)
            && weight.letters == 0
            && weight.marks > 1
            && self.tape.items[at..end].iter().all(leads_on)
    }

    /// How many provisions seem to begin in an element.
    pub(super) fn marks(&self, at: usize) -> usize {
        self.weight(at, self.tape.end(at)).marks
    }
}

fn is_link(element: &Element) -> bool {
    element.name() == "a" && element.attr("href").is_some()
}

/// Whether an element holds no law, whatever numbers it has.
fn is_aside(element: &Element) -> bool {
    is_mute(element) || matches!(element.name(), "nav" | "footer" | "aside")
}

/// Whether an element is a part of what is chosen as a whole.
fn is_part(name: &str) -> bool {
    matches!(
        name,
        "p" | "li"
            | "tr"
            | "td"
            | "th"
            | "tbody"
            | "ol"
            | "ul"
            | "span"
            | "b"
            | "i"
            | "font"
            | "table"
    )
}

fn is_hidden(element: &Element) -> bool {
    let style = element.attr("style").unwrap_or_default().replace(' ', "").to_lowercase();
    element.attr("hidden").is_some() || style.contains("display:none")
}

/// The words of which the names of an element are made.
fn names(element: &Element) -> impl Iterator<Item = &str> {
    let named = element.id().into_iter().chain(element.classes());
    named.flat_map(|name| name.split(['-', '_', ' ']))
}

fn is_of_site(name: &str) -> bool {
    const OF_SITE: [&str; 20] = [
        "nav",
        "navbar",
        "navigation",
        "menu",
        "breadcrumb",
        "breadcrumbs",
        "share",
        "social",
        "toolbar",
        "sidebar",
        "cookie",
        "cookies",
        "pagination",
        "pager",
        "footer",
        "banner",
        "print",
        "download",
        "comments",
        "search",
    ];
    OF_SITE.contains(&name.to_lowercase().as_str())
}
