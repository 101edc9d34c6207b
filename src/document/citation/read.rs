//! Reads a citation as it is typed: «п. 1 ст. 18-4», «18-4-бап», "18-4(1)".

use super::noun::Noun;
use super::token::{self, Piece};
use crate::document::kind::ProvisionKind;
use crate::document::number::Number;
use crate::document::path::Address;
use crate::document::provision::ProvisionId;
use crate::document::tree::Document;

/// Reads a citation in any of the three languages, or an address, into the
/// segments of an address: `art_18-4`, `para_1`. Where the citation begins below
/// an article they are only its end. A segment without a number, such as the
/// `qstr` of «… (в пункте 4 статьи 1)», stands for any number.
pub fn read_citation(text: &str) -> Option<Vec<String>> {
    let text = text.trim();
    address(text).or_else(|| subparagraph(text)).or_else(|| place(text))
}

/// The provisions that a citation means: those whose address is what it says or
/// ends in it. The text's own provisions come before quoted ones.
pub fn find_cited(document: &Document, text: &str) -> Vec<ProvisionId> {
    let Some(cited) = read_citation(text) else { return Vec::new() };
    let found = ending_in(document, &cited);
    if !found.is_empty() {
        return found;
    }
    // Codes call the numbered units of an article parts: «часть 2 статьи 5».
    let paragraphs: Vec<_> = cited.iter().map(|each| each.replace("part_", "para_")).collect();
    let found = ending_in(document, &paragraphs);
    let dotted = || Some(ending_in(document, &chain(&in_brackets(text)?)?));
    if found.is_empty() { dotted().unwrap_or_default() } else { found }
}

/// `18-4(5)(1)` for `18-4.5.1`, as many type it; but a number may have a stop of its own.
fn in_brackets(text: &str) -> Option<String> {
    let (article, inside) = text.trim().split_once('.')?;
    let numbers: Option<Vec<_>> = inside.split('.').map(Number::parse).collect();
    let inside: Vec<_> = numbers?.iter().map(|number| number.slug().into_owned()).collect();
    Some(format!("{article}({})", inside.join(")(")))
}

fn ending_in(document: &Document, cited: &[String]) -> Vec<ProvisionId> {
    let ends_so = |address: &Address| {
        let segments: Vec<_> = address.segments().collect();
        segments.len() >= cited.len()
            && segments.iter().rev().zip(cited.iter().rev()).all(|(here, said)| means(said, here))
    };
    let found = document.iter().filter(|(_, provision)| ends_so(&provision.address));
    let mut found: Vec<_> = found.collect();
    let whole = cited.join("__");
    found.sort_by_key(|(_, provision)| {
        let quotes = provision.address.segments().filter(|each| each.starts_with("qstr")).count();
        (provision.address.as_str() != whole, quotes)
    });
    found.into_iter().map(|(id, _)| id).collect()
}

/// Whether the cited segment `said` means the segment `here`: it may leave out
/// the number, and which copy of it.
fn means(said: &str, here: &str) -> bool {
    let numbered = here.split_once('~').map_or(here, |(numbered, _)| numbered);
    let name = numbered.split_once('_').map_or(numbered, |(name, _)| name);
    said == here || said == numbered || said == name
}

/// The segments of an address as such.
fn address(text: &str) -> Option<Vec<String>> {
    let is_segment = |(at, segment): (usize, &str)| {
        let name = segment.split(['_', '~']).next().unwrap_or_default();
        Noun::of_segment(name, at == 0).is_some() && !segment.contains(char::is_whitespace)
    };
    let is_address = text.split("__").enumerate().all(is_segment);
    is_address.then(|| text.split("__").map(str::to_owned).collect())
}

/// `2)` alone, as the law prints it.
fn subparagraph(text: &str) -> Option<Vec<String>> {
    let number = Number::parse(text.strip_suffix(')')?)?;
    let address = Address::below(None, ProvisionKind::Subparagraph, Some(&number));
    Some(vec![address.to_string()])
}

/// A citation with the place of its quotation, if it has one.
fn place(text: &str) -> Option<Vec<String>> {
    let Some((quoted, around)) = split_place(text) else { return chain(text) };
    let mut segments = place(around)?;
    if !segments.last()?.starts_with("qstr") {
        segments.push("qstr".to_owned());
    }
    segments.extend(chain(quoted)?);
    Some(segments)
}

/// «пункт 5 статьи 2 (в статье 1)» → «пункт 5 статьи 2», «в статье 1». The
/// brackets of «18-4(1)» hold a number only and are no place.
fn split_place(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_suffix(')')?;
    let opens = |(at, _): &(usize, &str)| {
        let words = inside[at + 1..].split(')').next().unwrap_or_default();
        Number::parse(words.trim()).is_none()
    };
    let (at, _) = inside.match_indices('(').find(opens)?;
    Some((&inside[..at], &inside[at + 1..]))
}

/// A unit that was read.
struct Unit {
    noun: &'static Noun,
    number: Option<String>,
}

impl Unit {
    fn segment(&self) -> String {
        let name = self.noun.kind.segment();
        self.number.as_ref().map_or_else(|| name.to_owned(), |number| format!("{name}_{number}"))
    }

    /// How deep its kind stands in an act.
    fn rank(&self) -> usize {
        // An annex is declared late and holds paragraphs all the same.
        if self.noun.kind == ProvisionKind::Annex { 0 } else { 1 + self.noun.kind as usize }
    }
}

/// A citation without quotations.
fn chain(text: &str) -> Option<Vec<String>> {
    let pieces = token::pieces(text)?;
    let mut units = units(&pieces)?;
    if goes_up(&pieces, &units) {
        units.reverse();
    }
    // Articles are numbered through the act: what holds them is not in the address.
    let top = units.iter().rposition(|unit| unit.noun.kind.is_numbered_through());
    let segments: Vec<_> = units.iter().skip(top.unwrap_or(0)).map(Unit::segment).collect();
    (!segments.is_empty()).then_some(segments)
}

/// Whether the smallest unit comes first, as in Russian and English prose.
fn goes_up(pieces: &[Piece], units: &[Unit]) -> bool {
    let last_noun = pieces.iter().rev().find_map(|piece| match piece {
        Piece::Noun { is_genitive, .. } => Some(*is_genitive),
        _ => None,
    });
    let [first, .., last] = units else { return false };
    let is_prose = pieces.contains(&Piece::Of) || last_noun == Some(true);
    !is_kazakh(pieces) && (is_prose || first.rank() > last.rank())
}

/// Whether numbers stand before their nouns and the largest unit first.
fn is_kazakh(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| {
        matches!(piece, Piece::Number { is_kazakh: true, .. } | Piece::Noun { is_kazakh: true, .. })
    })
}

/// Gives each noun its number.
fn units(pieces: &[Piece]) -> Option<Vec<Unit>> {
    let is_kazakh = is_kazakh(pieces);
    let mut units: Vec<Unit> = Vec::new();
    let mut waiting = None;
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Of | Piece::Aside => {}
            Piece::Number { text, .. } => match units.last_mut() {
                Some(unit) if !is_kazakh && unit.number.is_none() && waiting.is_none() => {
                    unit.number = Some(text.clone());
                }
                _ if waiting.is_none() => waiting = Some(text.clone()),
                _ => return None,
            },
            Piece::Noun { noun, .. } => {
                let follows = matches!(pieces.get(at + 1), Some(Piece::Number { .. }));
                if follows && !is_kazakh {
                    units.extend(waiting.take().map(article));
                }
                units.push(Unit { noun, number: waiting.take() });
            }
            Piece::Bracketed(text) => {
                units.extend(waiting.take().map(article));
                let noun = below(units.last()?)?;
                units.push(Unit { noun, number: Some(text.clone()) });
            }
        }
    }
    if let Some(number) = waiting {
        match units.last_mut() {
            None => units.push(article(number)),
            Some(unit) if unit.number.is_none() => unit.number = Some(number),
            Some(_) => return None,
        }
    }
    let is_whole = |unit: &Unit| unit.number.is_some() || unit.noun.stands_alone();
    units.iter().all(is_whole).then_some(units)
}

/// A number alone is an article's.
fn article(number: String) -> Unit {
    Unit { noun: Noun::of(ProvisionKind::Article), number: Some(number) }
}

/// What a number in brackets after a unit counts: 18-4(1), 18-4(1)(2).
fn below(unit: &Unit) -> Option<&'static Noun> {
    match unit.noun.kind {
        ProvisionKind::Article => Some(Noun::of(ProvisionKind::Paragraph)),
        ProvisionKind::Paragraph => Some(Noun::of(ProvisionKind::Subparagraph)),
        _ => None,
    }
}
