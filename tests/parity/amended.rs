//! True parallel law, amended: the same number is changed or the same provision deleted in
//! both languages, which is no finding, or in one of them, which is one.

use crate::texts::{Twins, all_twins};
use std::collections::BTreeMap;
use tuzetu::compare::Sides;
use tuzetu::document::{Document, ProvisionId};
use tuzetu::parity::fact::Fact;
use tuzetu::parity::facts::facts;
use tuzetu::parity::{changes, parity};
use tuzetu::parse::read;
use tuzetu::text::language::{ByLanguage, Language};
use tuzetu::text::span::Span;

/// What is to be replaced in a text, and by what.
type Edit = (Span, String);

/// An edit of both languages that has one effect.
struct Alike {
    kind: &'static str,
    edits: [Edit; 2],
}

/// Both texts, and every edit of one number or one provision.
struct Amendable {
    texts: [Document; 2],
    edits: Vec<Alike>,
}

impl Amendable {
    fn new(twins: Twins) -> Self {
        let texts = [twins.ru, read(twins.text, twins.language)];
        let rows = {
            let [ru, kk] = &texts;
            parity(&ByLanguage { ru: Some(ru), kk: Some(kk), en: None }).rows
        };
        let pairs = rows.iter().filter_map(|row| Some([row.ru?, row.kk?]));
        let edits = pairs.flat_map(|pair| {
            let mut edits = numbers(&texts, pair);
            edits.extend(deletion(&texts, pair));
            edits
        });
        let edits = edits.collect();
        Self { texts, edits }
    }

    fn words(&self, alike: &Alike) -> String {
        let words = [0, 1].map(|at| self.texts[at].words(alike.edits[at].0));
        words.join(" · ")
    }

    /// How much is told where each language is edited so.
    fn told(&self, edits: [&[&Edit]; 2]) -> usize {
        let [ru, kk] = &self.texts;
        let languages = [Language::Russian, Language::Kazakh];
        let new = [0, 1].map(|at| read(amended(self.texts[at].source(), edits[at]), languages[at]));
        let old = ByLanguage { ru: Some(ru), kk: Some(kk), en: None };
        let later = ByLanguage { ru: Some(&new[0]), kk: Some(&new[1]), en: None };
        let found = changes(Sides::new(&old, &later));
        found.old.len() + found.new.len()
    }
}

/// A text with some edits, which do not overlap.
fn amended(source: &str, edits: &[&Edit]) -> String {
    let mut edits: Vec<_> = edits.to_vec();
    edits.sort_by_key(|(span, _)| span.start);
    let mut text = String::new();
    let mut from = 0;
    for (span, words) in edits {
        text.push_str(&source[from..span.start]);
        text.push_str(words);
        from = span.end;
    }
    text + &source[from..]
}

/// The digits of what both languages say once, made another number.
fn numbers(texts: &[Document; 2], pair: [ProvisionId; 2]) -> Vec<Alike> {
    let said = [0, 1].map(|at| facts(&texts[at], pair[at]));
    let once = |facts: &[(Fact, Span)], fact: &Fact| {
        let mut there = facts.iter().filter(|(other, _)| other == fact);
        there.next().filter(|_| there.next().is_none()).map(|(_, span)| *span)
    };
    let edit = |(fact, _): &(Fact, Span)| {
        let kind = match fact {
            Fact::Modal(_) => return None,
            _ => fact.kind().name(),
        };
        let spans = [once(&said[0], fact)?, once(&said[1], fact)?];
        let digits = [0, 1].map(|at| digits(&texts[at], spans[at]));
        let only = |at: usize, number: u64| {
            let mut there = digits[at].iter().filter(|it| it.1 == number);
            there.next().filter(|_| there.next().is_none()).map(|(span, _)| *span)
        };
        let in_both = |number: u64| Some((number, [only(0, number)?, only(1, number)?]));
        let (number, spans) = digits[0].iter().find_map(|(_, number)| in_both(*number))?;
        let edits = spans.map(|span| (span, (number + 1).to_string()));
        Some(Alike { kind, edits })
    };
    said[0].iter().filter_map(edit).collect()
}

/// The whole numbers in digits of a span.
fn digits(text: &Document, span: Span) -> Vec<(Span, u64)> {
    let words = text.words(span);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = words[at..].find(|c: char| c.is_ascii_digit()).map(|it| it + at) {
        let rest = &words[start..];
        let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        if let Ok(number) = rest[..length].parse() {
            found.push((Span::new(start, start + length).shifted(span.start), number));
        }
        at = start + length;
    }
    found
}

/// A provision in which nothing stands, without its label and its words. The last item of
/// a list has the Kazakh predicate of all.
fn deletion(texts: &[Document; 2], pair: [ProvisionId; 2]) -> Option<Alike> {
    let edit = |at: usize| {
        let provision = texts[at].provision(pair[at]);
        let is_leaf = texts[at].children(pair[at]).next().is_none();
        let is_last = texts[at].list(provision.parent).last() == Some(pair[at]);
        provision.label.filter(|_| is_leaf && !is_last && provision.text.is_some())?;
        Some((provision.span(), String::new()))
    };
    Some(Alike { kind: "deleted", edits: [edit(0)?, edit(1)?] })
}

/// Each edit is tried by itself, and to try all would take long.
const STEP: usize = 5;

/// By the kind of edit: how many were told that one language has alone, of how many, and
/// how much was told of those that both have.
type Counts = BTreeMap<&'static str, (usize, usize, usize)>;

#[test]
fn true_law_that_is_amended_alike_says_nothing() {
    let mut counts = Counts::new();
    for twins in all_twins() {
        let law = Amendable::new(twins);
        for (at, alike) in law.edits.iter().enumerate().step_by(STEP) {
            let [ru, kk] = &alike.edits;
            let is_told = match at % 2 {
                0 => law.told([&[ru], &[]]),
                _ => law.told([&[], &[kk]]),
            };
            let of_both = law.told([&[ru], &[kk]]);
            if is_told == 0 || of_both > 0 {
                let kind = alike.kind;
                println!("{kind}, told {is_told}, of both {of_both}: {}", law.words(alike));
            }
            let (told, all, wrong) = counts.entry(alike.kind).or_default();
            *told += usize::from(is_told > 0);
            *all += 1;
            *wrong += of_both;
        }
    }
    for (kind, (told, all, wrong)) in &counts {
        println!("{kind:10} {told} of {all}, of both {wrong}");
    }
    let sum = counts
        .values()
        .fold((0, 0, 0), |sum, each| (sum.0 + each.0, sum.1 + each.1, sum.2 + each.2));
    assert!(sum.1 > 0 && sum.0 * 100 >= sum.1 * 98, "{} of {}", sum.0, sum.1);
    assert!(sum.2 * 100 <= sum.1 * 2, "{} of what was done alike", sum.2);
}
