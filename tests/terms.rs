//! How many of the terms that a translation takes for others are told: in the Kazakh
//! text of true parallel law a defined term is replaced by another one, in one provision
//! after the other. What is told of the clean text is printed: each note is to be read.
//!
//! `../shared/corpus` gives more texts where it is there.

#![expect(clippy::print_stdout, reason = "it says how much it found")]

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use tuzetu::compare::inflection::is_one_word;
use tuzetu::document::Document;
use tuzetu::parity::definitions::{Phrase, terms};
use tuzetu::parity::{Kind, parity, with_terms};
use tuzetu::parse::read;
use tuzetu::text::language::{ByLanguage, Language};
use tuzetu::text::lexicon::words;

/// The notes on a Russian and a Kazakh text, by the places of the Kazakh one.
fn notes(ru: &Document, kk: &Document) -> Vec<String> {
    let texts = ByLanguage { ru: Some(ru), kk: Some(kk), en: None };
    let told = with_terms(parity(&texts), &texts).findings.into_iter();
    let told = told.filter(|finding| finding.kind == Kind::Term);
    told.map(|finding| format!("{} {:?}", finding.address(&texts), finding.values(&texts)))
        .collect()
}

/// The bytes of a term in each provision that uses it.
fn uses(kk: &Document, term: &Phrase) -> Vec<Vec<Range<usize>>> {
    let law = kk.provisions().iter().filter(|each| each.is_normative());
    let each = law.map(|provision| {
        let of_passage = |start: usize, text: &str| {
            let words = words(text);
            let here = words.windows(term.len()).filter(|here| {
                let mut pairs = term.iter().zip(*here);
                pairs.all(|(known, word)| is_one_word(known, &word.key, Language::Kazakh))
            });
            let bytes =
                here.map(|here| start + here[0].span.start..start + here[here.len() - 1].span.end);
            bytes.collect::<Vec<_>>()
        };
        let uses: Vec<_> =
            provision.passages().flat_map(|span| of_passage(span.start, kk.words(span))).collect();
        // The name of a definition is what the pair is known by.
        let is_name = |at: &Range<usize>| provision.text.is_some_and(|text| text.start == at.start);
        if uses.first().is_some_and(is_name) { Vec::new() } else { uses }
    });
    each.filter(|uses| !uses.is_empty()).collect()
}

/// How many of the planted terms are told, of how many.
fn measure(ru: &Path, kk: &Path) -> [usize; 2] {
    let [ru, kk] = [(ru, Language::Russian), (kk, Language::Kazakh)]
        .map(|(path, language)| read(fs::read_to_string(path).expect("a text"), language));
    let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
    let terms = terms(&texts, &parity(&texts).rows);
    let names: Vec<String> = terms.iter().map(|term| term.forms.kk[0].join(" ")).collect();
    let clean = notes(&ru, &kk);
    println!("terms: {}, notes on the clean text: {clean:?}", terms.len());
    let (mut told, mut all, mut turn) = (0, 0, 0);
    for (at, term) in terms.iter().enumerate() {
        for uses in term.forms.kk.iter().flat_map(|form| uses(&kk, form)) {
            turn += 1;
            let other = &names[(at + turn) % names.len()];
            if *other != names[at] {
                let mut planted = kk.source().to_owned();
                uses.into_iter().rev().for_each(|place| planted.replace_range(place, other));
                let planted = notes(&ru, &read(planted, Language::Kazakh));
                all += 1;
                told += usize::from(planted.len() > clean.len());
            }
        }
    }
    [told, all]
}

#[test]
fn a_term_taken_for_another_is_told() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<PathBuf> = ["2021-09-15", "2022-03-09", "2022-05-03"]
        .map(|version| root.join("bills/child-rights").join(version).join("?.md"))
        .into();
    texts.push(root.join("../shared/corpus/kz-child-rights-345/tri-2024.?.md"));
    let pairs = texts.iter().map(|path| {
        ["ru", "kk"].map(|code| PathBuf::from(path.display().to_string().replace('?', code)))
    });
    let (mut told, mut all) = (0, 0);
    for [ru, kk] in pairs.filter(|[ru, _]| ru.exists()) {
        let [more_told, more] = measure(&ru, &kk);
        println!("{}: {more_told} of {more}", ru.display());
        (told, all) = (told + more_told, all + more);
    }
    println!("all: {told} of {all}");
    assert!(all > 0 && told * 10 >= all * 9, "{told} of {all}");
}
