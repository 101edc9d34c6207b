//! How much of what a translation may get wrong is found: errors of known kinds are
//! planted in the Kazakh text of true parallel law, each alone, and it is counted
//! which of them are told. What the texts differ in of themselves counts for nothing.

use crate::texts::{Twins, all_twins, bundled};
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use tuzetu::compare::Sides;
use tuzetu::document::Document;
use tuzetu::parity::{Finding, changes, parity};
use tuzetu::parse::read;
use tuzetu::text::language::{ByLanguage, Language};
use tuzetu::text::numerals::numerals;

/// What is told of a pair of texts: the kind, the address and the words of both.
fn told(twins: &Twins, text: &str) -> HashSet<(&'static str, String, Vec<String>)> {
    let other = read(text.to_owned(), twins.language);
    let mut texts = ByLanguage { ru: Some(&twins.ru), kk: None, en: None };
    *texts.get_mut(twins.language) = Some(&other);
    let tell = |finding: &Finding| {
        let address = |text: &Document, id| text.provision(id).address.to_string();
        let there = finding.row.get(twins.language).map(|id| address(&other, id));
        let place = finding.row.ru.map(|id| address(&twins.ru, id)).or(there).unwrap_or_default();
        let words = finding.spans.get(twins.language).iter().map(|span| other.words(*span));
        let words = words.chain(finding.spans.ru.iter().map(|span| twins.ru.words(*span)));
        (finding.kind.name(), place, words.map(str::to_owned).collect())
    };
    parity(&texts).findings.iter().map(tell).collect()
}

/// The passages of law of a text, footnotes aside.
fn passages(text: &str, language: Language) -> Vec<Range<usize>> {
    let document = read(text.to_owned(), language);
    let law = document.provisions().iter().filter(|each| each.is_normative());
    law.flat_map(|each| each.passages().map(|span| span.start..span.end)).collect()
}

/// What is to be replaced in a passage, and by what.
type Plant = (Range<usize>, String);

/// A text once for each error that `plant` gives for one of its passages.
fn planted(twins: &Twins, plant: impl Fn(&str) -> Vec<Plant>) -> Vec<String> {
    let text = &twins.text;
    let mut texts = Vec::new();
    for passage in passages(text, twins.language) {
        for (range, words) in plant(&text[passage.clone()]) {
            let (start, end) = (passage.start + range.start, passage.start + range.end);
            texts.push(format!("{}{words}{}", &text[..start], &text[end..]));
        }
    }
    texts
}

/// Every place of `from` as `to`.
fn each(passage: &str, from: &str, to: &str) -> Vec<Plant> {
    passage.match_indices(from).map(|(at, _)| (at..at + from.len(), to.to_owned())).collect()
}

const WORDS: [(&str, &str); 8] = [
    ("екі ", "үш "),
    ("үш ", "төрт "),
    ("бес ", "алты "),
    ("он ", "он бес "),
    ("жиырма ", "отыз "),
    ("алпыс ", "елу "),
    ("жүз ", "екі жүз "),
    ("төрт ", "сегіз "),
];

fn numbers_in_words(passage: &str) -> Vec<Plant> {
    let read = numerals(passage, Language::Kazakh);
    let is_number = |at: usize| {
        read.iter().any(|each| !each.is_ordinal && each.span.start <= at && at < each.span.end)
    };
    let planted = WORDS.iter().flat_map(|(from, to)| each(passage, from, to));
    planted.filter(|(range, _)| is_number(range.start)).collect()
}

/// Numbers in digits, each larger by one.
fn numbers_in_digits(passage: &str) -> Vec<Plant> {
    let digits = numerals(passage, Language::Kazakh).into_iter().filter_map(|each| {
        let words = each.span.of(passage);
        let end = words.find(|c: char| !c.is_ascii_digit()).unwrap_or(words.len());
        let number: u64 = words[..end].parse().ok()?;
        Some((each.span.start..each.span.start + end, (number + 1).to_string()))
    });
    digits.collect()
}

fn days(passage: &str) -> Vec<Plant> {
    each(passage, " жұмыс күн", " күн")
}

fn citations(passage: &str) -> Vec<Plant> {
    let names = ["-баптың", "-бапта", "-бабының", "-тармағы", "-тармағының", ") тармақшасы"];
    let places = names.iter().flat_map(|name| passage.match_indices(name).map(|(at, _)| at));
    let number = |end: usize| {
        let start = passage[..end]
            .rfind(|c: char| !c.is_ascii_digit())
            .map_or(0, |at| at + passage[at..].chars().next().map_or(0, char::len_utf8));
        let number: u64 = passage[start..end].parse().ok()?;
        Some((start..end, (number + 20).to_string()))
    };
    let mut found: Vec<_> = places.filter_map(number).collect();
    found.sort_by_key(|(range, _)| range.start);
    found.dedup();
    found
}

/// Words, and what stands in the place of each then.
type Swaps = &'static [(&'static str, &'static str)];

/// Every place of each of some words as the other.
fn swaps(passage: &str, swaps: Swaps) -> Vec<Plant> {
    // What an instruction quotes is not said by it.
    if ["деген сөз", "слова"].iter().any(|word| passage.contains(word)) {
        return Vec::new();
    }
    swaps.iter().flat_map(|(from, to)| each(passage, from, to)).collect()
}

const MODALS: Swaps = &[
    ("құқылы", "міндетті"),
    ("ға міндетті", "ға құқылы"),
    ("ге міндетті", "ге құқылы"),
    ("тыйым салынады", "жол беріледі"),
    ("жол берілмейді", "жол беріледі"),
    ("алмайды", "алады"),
];

const UNITS: Swaps = &[
    (" жұмыс күні ішінде", " ай ішінде"),
    (" күн ішінде", " ай ішінде"),
    (" сағат ішінде", " күн ішінде"),
    (" ай ішінде", " жыл ішінде"),
];

const BOUNDS: Swaps = &[
    ("кемінде", "көп дегенде"),
    ("кем болмауға", "артық болмауға"),
    ("аспайтын", "кем емес"),
    ("артық емес", "кем емес"),
    ("кем емес", "артық емес"),
];

const KAZAKH_DENIALS: Swaps = &[
    ("қолданылмайды", "қолданылады"),
    ("қолданылады.", "қолданылмайды."),
    ("берілмейді", "беріледі"),
    ("беріледі.", "берілмейді."),
    ("енгізіледі.", "енгізілмейді."),
    ("жүргізіледі.", "жүргізілмейді."),
    ("құрылады.", "құрылмайды."),
];

const RUSSIAN_DENIALS: Swaps = &[
    ("не применя", "применя"),
    ("не допуска", "допуска"),
    ("не распространя", "распространя"),
    (" осуществляется", " не осуществляется"),
    (" вводится", " не вводится"),
    (" обязан ", " вправе "),
];

const RUSSIAN_NUMBERS: Swaps = &[
    (" двух ", " трех "),
    (" трех ", " пяти "),
    (" пяти ", " шести "),
    (" десяти ", " девяти "),
    ("рабочих дней", "календарных дней"),
    (" статьи 1", " статьи 7"),
    (" пункта 2", " пункта 9"),
];

/// How many of what is planted in the Russian text are told; the others are printed.
fn russian_recall(kind: &'static str, twins: &Twins, words: Swaps, counts: &mut Counts) {
    let clean = told(twins, &twins.text);
    let source = twins.ru.source();
    for passage in passages(source, Language::Russian) {
        for (range, words) in swaps(&source[passage.clone()], words) {
            let (before, after) = source.split_at(passage.start + range.start);
            let planted = format!("{before}{words}{}", &after[range.len()..]);
            let ru = read(planted.clone(), Language::Russian);
            let other = Twins { ru, language: twins.language, text: twins.text.clone() };
            let (found, all) = counts.entry(kind).or_default();
            *all += 1;
            if told(&other, &other.text).is_subset(&clean) {
                println!("not told, {kind}: {}", around(source, &planted));
            } else {
                *found += 1;
            }
        }
    }
}

const MONTHS: [&str; 6] = ["қаңтар", "ақпан", "мамыр", "шілде", "тамыз", "желтоқсан"];

/// Dates, each a day later.
fn dates(passage: &str) -> Vec<Plant> {
    let months = MONTHS.iter().flat_map(|month| passage.match_indices(month));
    let later = months.filter_map(|(at, _)| {
        let before = passage[..at].trim_end();
        let start = before.rfind(' ').map_or(0, |space| space + 1);
        let day: u64 = before[start..].parse().ok()?;
        Some((start..before.len(), (day + 1).to_string()))
    });
    later.collect()
}

/// English duties that became rights.
fn rights(passage: &str) -> Vec<Plant> {
    let duties = passage.match_indices(" shall ");
    let is_plain = |at: &usize| !passage[at + 7..].starts_with("not ");
    duties.map(|(at, _)| at).filter(is_plain).map(|at| (at..at + 7, " may ".to_owned())).collect()
}

/// How many of the planted texts are told apart from the clean one; the others are
/// printed.
fn recall(kind: &'static str, twins: &Twins, texts: &[String], counts: &mut Counts) {
    let clean = told(twins, &twins.text);
    let (found, all) = counts.entry(kind).or_default();
    for text in texts {
        *all += 1;
        if told(twins, text).is_subset(&clean) {
            println!("not told, {kind}: {}", around(&twins.text, text));
        } else {
            *found += 1;
        }
    }
}

/// By the kind of error, how many were told and how many planted.
type Counts = BTreeMap<&'static str, (usize, usize)>;

fn assert_told(counts: &Counts, at_least: impl Fn(&str) -> usize) {
    for (kind, (told, all)) in counts {
        println!("{kind:18} {told} of {all}");
    }
    for (kind, (told, all)) in counts {
        assert!(*all > 0 && told * 100 >= all * at_least(kind), "{kind}: {told} of {all}");
    }
}

/// What was changed, with what stands around it.
fn around(clean: &str, text: &str) -> String {
    let same = clean.chars().zip(text.chars()).take_while(|(one, other)| one == other).count();
    text.chars().skip(same.saturating_sub(40)).take(80).collect::<String>().replace('\n', " ")
}

#[test]
fn planted_errors_are_told() {
    let mut counts = Counts::new();
    for twins in &all_twins() {
        recall("number in words", twins, &planted(twins, numbers_in_words), &mut counts);
        recall("number in digits", twins, &planted(twins, numbers_in_digits), &mut counts);
        recall("date", twins, &planted(twins, dates), &mut counts);
        recall("kind of day", twins, &planted(twins, days), &mut counts);
        recall("citation", twins, &planted(twins, citations), &mut counts);
        recall("modal word", twins, &planted(twins, |it| swaps(it, MODALS)), &mut counts);
        recall("unit", twins, &planted(twins, |it| swaps(it, UNITS)), &mut counts);
        recall("bound", twins, &planted(twins, |it| swaps(it, BOUNDS)), &mut counts);
        recall("denial", twins, &planted(twins, |it| swaps(it, KAZAKH_DENIALS)), &mut counts);
        russian_recall("Russian denial", twins, RUSSIAN_DENIALS, &mut counts);
        russian_recall("Russian number", twins, RUSSIAN_NUMBERS, &mut counts);
    }
    for twins in &bundled(Language::English) {
        recall("English right", twins, &planted(twins, rights), &mut counts);
    }
    let at_least = |kind: &str| match kind {
        "modal word" | "English right" | "denial" | "Russian denial" | "bound" => 90,
        _ => 98,
    };
    assert_told(&counts, at_least);
}

/// Each changed paragraph of the later Kazakh text as it was in the earlier one.
#[test]
fn changes_that_were_not_translated_are_told() {
    let mut counts = Counts::new();
    let versions = bundled(Language::Kazakh);
    for pair in versions.windows(2) {
        let (earlier, later) = (&pair[0], &pair[1]);
        let old_kk = read(earlier.text.clone(), Language::Kazakh);
        let found = |text: &str| {
            let new_kk = read(text.to_owned(), Language::Kazakh);
            let old = ByLanguage { ru: Some(&earlier.ru), kk: Some(&old_kk), en: None };
            let new = ByLanguage { ru: Some(&later.ru), kk: Some(&new_kk), en: None };
            let found = changes(Sides::new(&old, &new));
            found.old.len() + found.new.len()
        };
        let clean = found(&later.text);
        let was: Vec<&str> = earlier.text.split("\n\n").collect();
        let blocks: Vec<&str> = later.text.split("\n\n").collect();
        for (at, block) in blocks.iter().enumerate().filter(|(_, block)| !was.contains(block)) {
            let begins = |other: &&&str| alike(block, other) && !blocks.contains(other);
            let Some(before) = was.iter().find(begins) else { continue };
            let text = [&blocks[..at], &[*before], &blocks[at + 1..]].concat().join("\n\n");
            let (told, all) = counts.entry("untranslated change").or_default();
            *all += 1;
            if found(&text) > clean {
                *told += 1;
            } else {
                println!("not told: {block} <- {before}");
            }
        }
    }
    assert_told(&counts, |_| 98);
}

/// Whether two blocks begin with the same words: one is the other, amended in more than
/// its commas.
fn alike(one: &str, other: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    same > 15 && letters(one) != letters(other)
}

/// How much is told of texts in which nothing was planted; all of it is printed, to be
/// looked at.
#[test]
fn clean_texts_say_little() {
    let bundled = bundled(Language::Kazakh).len();
    let (mut findings, mut provisions) = (0, 0);
    for (at, twins) in all_twins().iter().enumerate() {
        let told = told(twins, &twins.text);
        for finding in &told {
            println!("told of a clean text: {finding:?}");
        }
        provisions += twins.ru.provisions().iter().filter(|each| each.is_normative()).count();
        findings += told.len();
        if at + 1 == bundled {
            // The ten and the five working days of the third version.
            assert_eq!(findings, 1);
        }
    }
    println!("{findings} findings in {provisions} provisions");
}
