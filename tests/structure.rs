//! How surely a provision is told that one language lost, that stands under another
//! number, or whose number is mistyped: each error is planted alone in the true parallel
//! texts, in either language, and what is told must be of the structure.

#![expect(clippy::print_stdout, reason = "it says how much it found")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tuzetu::document::{Document, Provision, ProvisionId};
use tuzetu::parity::{Kind, parity};
use tuzetu::parse::read;
use tuzetu::text::language::{ByLanguage, Language};
use tuzetu::text::span::Span;

/// The Russian and the Kazakh text.
type Twins = [String; 2];

const LANGUAGES: [Language; 2] = [Language::Russian, Language::Kazakh];

/// The bundled bill, and what the corpus has.
fn all_twins() -> Vec<Twins> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = [
        "bills/child-rights/2022-05-03/?.md",
        "../shared/corpus/kz-child-rights-345/tri-2024.?.md",
        "../shared/corpus/kz-amending-act-501-V-2016/?.md",
    ];
    let read = |name: &str| {
        let [ru, kk] =
            ["ru", "kk"].map(|code| fs::read_to_string(here.join(name.replace('?', code))).ok());
        Some([ru?, kk?])
    };
    names.iter().filter_map(|name| read(name)).collect()
}

/// Where the texts are said to differ in their structure.
fn told(twins: &Twins) -> Vec<(Kind, [Option<ProvisionId>; 2])> {
    let [ru, kk] = [0, 1].map(|at| read(twins[at].clone(), LANGUAGES[at]));
    let found = parity(&ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None }).findings;
    let found =
        found.iter().filter(|each| matches!(each.kind, Kind::Missing | Kind::Order | Kind::Label));
    found.map(|each| (each.kind, [each.row.ru, each.row.kk])).collect()
}

/// The items of one list, each with nothing in it.
fn lists(document: &Document) -> Vec<Vec<&Provision>> {
    let mut lists: BTreeMap<Option<ProvisionId>, Vec<&Provision>> = BTreeMap::new();
    for (id, each) in document.iter() {
        let is_item = each.is_normative() && each.label.is_some() && each.text.is_some();
        if is_item && each.heading.is_none() && document.children(id).next().is_none() {
            lists.entry(each.parent).or_default().push(each);
        }
    }
    lists.into_values().collect()
}

/// The text with the words of each of `items` in the place of the next.
fn turned(text: &str, items: &[&Provision]) -> Option<String> {
    let spans: Option<Vec<_>> = items.iter().map(|each| each.text).collect();
    let spans = spans?;
    let mut turned = text.to_owned();
    for (at, span) in spans.iter().enumerate().rev() {
        let words = spans[(at + 1) % spans.len()].of(text);
        turned.replace_range(span.start..span.end, words);
    }
    Some(turned)
}

/// Words that nothing else says.
const NEW: &str = "Аманат · Обобщение;";

/// The errors of each kind in one text.
fn planted(text: &str, language: Language) -> Vec<(&'static str, String)> {
    let document = read(text.to_owned(), language);
    let mut planted = Vec::new();
    for list in lists(&document) {
        for (at, item) in list.iter().enumerate() {
            let label = item.label.map(Span::from);
            let (Some(label), Some(words)) = (label, item.text) else { continue };
            planted.push(("lost", format!("{}{}", &text[..label.start], &text[words.end..])));
            let digits = label.of(text).trim_end_matches(['.', ')']).len();
            let number = format!("{}77", &text[label.start..label.start + digits]);
            let rest = &text[label.start + digits..];
            // A note that has no number has none to mistype.
            if number.starts_with(|c: char| c.is_ascii_digit()) {
                planted.push(("mistyped", format!("{}{number}{rest}", &text[..label.start])));
            }
            let (before, after) = text.split_at(words.end);
            planted.push((
                "surplus",
                format!("{before}\n\n{number}{} {NEW}{after}", &label.of(text)[digits..]),
            ));
            for (kind, others) in
                [("swapped near", &[1][..]), ("swapped far", &[3]), ("moved by two", &[1, 2])]
            {
                let others = others.iter().map(|by| list.get(at + by).copied());
                let items: Option<Vec<_>> = [Some(*item)].into_iter().chain(others).collect();
                let turned = items.and_then(|items| turned(text, &items));
                planted.extend(turned.map(|text| (kind, text)));
            }
        }
    }
    planted
}

/// Of many planted errors so many are tried: every one of a few of its kind.
const EVERY: usize = 3;

/// What is planted.
const KINDS: [&str; 6] =
    ["lost", "mistyped", "surplus", "swapped near", "swapped far", "moved by two"];

#[test]
fn planted_errors_of_structure_are_told() {
    let mut counts = BTreeMap::from(KINDS.map(|kind| (kind, (0, 0))));
    let mut met = BTreeMap::from(KINDS.map(|kind| (kind, 0)));
    for twins in all_twins() {
        let clean = told(&twins);
        for (at, language) in LANGUAGES.into_iter().enumerate() {
            for (kind, text) in planted(&twins[at], language) {
                let met = met.get_mut(kind).expect("the kinds are named");
                *met += 1;
                if *met % EVERY > 0 {
                    continue;
                }
                let mut twins = twins.clone();
                twins[at] = text;
                let (found, all) = counts.get_mut(kind).expect("the kinds are named");
                *all += 1;
                *found += usize::from(told(&twins).len() > clean.len());
            }
        }
    }
    for (kind, (told, all)) in &counts {
        println!("{kind:14} {told} of {all}");
    }
    for (kind, (told, all)) in &counts {
        assert!(*all > 0 && told * 100 >= all * 98, "{kind}: {told} of {all}");
    }
}
