//! The editions of one real act: whether annotations go the same way step by step
//! as directly, and come back to the characters that they left.

use super::ours::{anchors, annotation, put};
use super::score::Put;
use crate::law::chance::Chance;
use std::path::Path;
use tuzetu::compare::Sides;
use tuzetu::document::Document;
use tuzetu::parse::parse;
use tuzetu::text::language::Language;
use tuzetu::text::span::Span;

/// What was counted.
#[derive(Clone, Debug, Default)]
pub struct Count {
    /// How many were asked.
    pub all: usize,
    /// How many were as they should be.
    pub good: usize,
    /// What was not, in words.
    pub findings: Vec<String>,
}

impl Count {
    /// Counts a quote; the two places are told where they differ.
    pub fn add(
        &mut self,
        document: &Document,
        home: Span,
        [one, other]: [(&Document, Option<Span>); 2],
    ) {
        self.all += 1;
        let words = |(document, span): (&Document, Option<Span>)| {
            span.map_or("nowhere", |span| document.words(span)).to_owned()
        };
        if one.1 == other.1 {
            self.good += 1;
        } else {
            let home = document.words(home);
            self.findings.push(format!("- {home}\n  + {}\n  ? {}", words(one), words(other)));
        }
    }
}

/// The editions in a folder, first to last.
pub fn editions(folder: &Path) -> Vec<Document> {
    let texts = crate::corpus::texts(folder).into_iter();
    let texts = texts.filter(|path| path.extension().is_some_and(|end| end == "md"));
    let read = |path| std::fs::read_to_string(path).expect("a text can be read");
    texts.map(|path| parse(read(path), Language::Russian).0).collect()
}

/// Quotes of a document, from a word to a word.
pub fn quotes(document: &Document, chance: &mut Chance, count: usize) -> Vec<Span> {
    let passages: Vec<Span> = document
        .iter()
        .filter(|(_, each)| each.is_normative())
        .filter_map(|(_, each)| each.text)
        .filter(|span| span.len() > 60)
        .collect();
    let mut quotes = Vec::new();
    for _ in 0..count {
        let passage = *chance.pick(&passages);
        let words = tuzetu::text::words::tokens(passage.of(document.source()));
        let words: Vec<_> = words.into_iter().filter(|token| token.is_word()).collect();
        let length = chance.between(4, 25).min(words.len());
        let first = chance.below(words.len() + 1 - length);
        let span = words[first].span.join(words[first + length - 1].span);
        quotes.push(span.shifted(passage.start));
    }
    quotes
}

/// Where quotes of one document lie in another.
pub fn carried(from: &Document, to: &Document, quotes: &[Span]) -> Vec<Option<Span>> {
    let annotations: Vec<_> = quotes.iter().map(|words| annotation(from, *words, false)).collect();
    let anchors = anchors(Sides::new(from, to), &annotations);
    let place = |put: Put| match put {
        Put::On(spans) if spans.len() == 1 => Some(spans[0]),
        _ => None,
    };
    anchors.iter().map(|sides| place(put(&sides.new))).collect()
}

/// There and back over every pair of editions that stand so far apart.
pub fn back(editions: &[Document], apart: usize, chance: &mut Chance) -> Count {
    let mut count = Count::default();
    for (from, to) in editions.iter().zip(&editions[apart..]) {
        let quotes = quotes(from, chance, 40);
        let there = carried(from, to, &quotes);
        let placed: Vec<_> =
            quotes.iter().zip(there).filter_map(|(home, there)| Some((*home, there?))).collect();
        let spans: Vec<_> = placed.iter().map(|(_, there)| *there).collect();
        for ((home, there), back) in placed.iter().zip(carried(to, from, &spans)) {
            let is_back = back == Some(*home);
            let away = [(to, Some(*there)), (from, back)];
            count.add(from, *home, if is_back { [(from, back); 2] } else { away });
        }
    }
    count
}

/// Step by step beside directly: from the first of so many editions to each.
pub fn steps(editions: &[Document], length: usize, chance: &mut Chance) -> Count {
    let mut count = Count::default();
    for chain in editions.windows(length + 1).step_by(length) {
        let quotes = quotes(&chain[0], chance, 60);
        let mut walked: Vec<Option<Span>> = quotes.iter().copied().map(Some).collect();
        for (from, to) in chain.iter().zip(&chain[1..]) {
            let here: Vec<_> = walked.iter().copied().flatten().collect();
            let mut there = carried(from, to, &here).into_iter();
            for place in walked.iter_mut().filter(|place| place.is_some()) {
                *place = there.next().flatten();
            }
        }
        let direct = carried(&chain[0], &chain[length], &quotes);
        for ((home, walked), direct) in quotes.iter().zip(walked).zip(direct) {
            let end = &chain[length];
            count.add(&chain[0], *home, [(end, walked), (end, direct)]);
        }
    }
    count
}
