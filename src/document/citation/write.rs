//! Writes a citation: the units of an address, each in its case.

use super::noun::Noun;
use super::ordinal::{self, Case};
use crate::document::kind::ProvisionKind;
use crate::document::path::Address;
use crate::document::provision::ProvisionId;
use crate::document::tree::Document;
use crate::text::language::Language;

/// Cites a provision in the language of its document, with the numbers that
/// the law prints: «глава IV».
pub fn cite(document: &Document, id: ProvisionId) -> String {
    let address = &document.provision(id).address;
    write(address, document.language(), |above| printed(document, above))
}

/// The number that the law prints at an address.
fn printed(document: &Document, address: &str) -> Option<String> {
    let provision = document.provision(document.find(&Address::new(address))?);
    Some(provision.number.as_ref()?.printed().to_owned())
}

/// Cites an address as a part of a whole that is named in the genitive: «статья 5 Закона «О
/// связи»», «Байланыс туралы» Заңның 5-бабы, "Article 5 of the Law “On communications”".
pub fn cite_of(address: &Address, language: Language, whole: &str) -> String {
    let Some(units) = units(address.as_str(), |_| None) else { return address.to_string() };
    let cited = chain(&units, (language, language == Language::Kazakh), Case::Nominative);
    match language {
        Language::Russian => format!("{cited} {whole}"),
        Language::Kazakh => format!("{whole} {cited}"),
        Language::English => format!("{cited} of {whole}"),
    }
}

/// Cites an address in any language; one that is no address is left as it is.
pub fn cite_address(address: &Address, language: Language) -> String {
    write(address, language, |_| None)
}

/// The same as what holds something: «статьи 5», «5-баптың», "Article 5".
pub fn cite_genitive(address: &Address, language: Language) -> String {
    units(address.as_str(), |_| None)
        .map_or_else(|| address.to_string(), |units| cited(&units, language, Case::Genitive))
}

fn write(
    address: &Address,
    language: Language,
    printed: impl Fn(&str) -> Option<String>,
) -> String {
    units(address.as_str(), printed)
        .map_or_else(|| address.to_string(), |units| cited(&units, language, Case::Nominative))
}

/// One segment of an address.
struct Unit {
    noun: &'static Noun,
    number: Option<String>,
    /// Which of several that bear the same number: `2` for `~2`.
    copy: Option<String>,
}

/// The units of an address; `printed` gives the number of the one that ends
/// where its argument does.
fn units(address: &str, printed: impl Fn(&str) -> Option<String>) -> Option<Vec<Unit>> {
    let mut end = 0;
    let segments = address.split("__").enumerate().map(|(at, segment)| {
        end += segment.len() + if at > 0 { "__".len() } else { 0 };
        let (named, copy) = segment.split_once('~').map_or((segment, None), |(a, b)| (a, Some(b)));
        let (name, slug) = named.split_once('_').map_or((named, None), |(a, b)| (a, Some(b)));
        Some(Unit {
            noun: Noun::of_segment(name, at == 0)?,
            number: slug.map(|slug| printed(&address[..end]).unwrap_or_else(|| slug.to_owned())),
            copy: copy.map(str::to_owned),
        })
    });
    segments.collect()
}

/// Where the last quotation ends that holds more, and what is quoted begins.
fn quotation(units: &[Unit]) -> Option<usize> {
    let above = &units[..units.len() - 1];
    above.iter().rposition(|unit| unit.noun.kind == ProvisionKind::Quoted)
}

/// The units above what is quoted. The first quotation of a provision needs no mention.
fn quoting(units: &[Unit], quote: usize) -> &[Unit] {
    let is_first = units[quote].number.as_deref() == Some("1") && units[quote].copy.is_none();
    &units[..if is_first { quote } else { quote + 1 }]
}

/// What is quoted comes first, then where it is quoted.
fn cited(units: &[Unit], language: Language, case: Case) -> String {
    let quote = quotation(units).filter(|at| *at > 0);
    let Some(quote) = quote else { return chain(units, (language, false), case) };
    let place = cited(quoting(units, quote), language, Case::Locative);
    let quoted = chain(&units[quote + 1..], (language, false), case);
    match language {
        Language::Russian => format!("{quoted} (в {place})"),
        Language::Kazakh => format!("{quoted} ({place})"),
        Language::English => format!("{quoted} (in {place})"),
    }
}

/// Units that stand in one another, in the order of the language; in Kazakh the first may be
/// owned by what stands before it.
fn chain(units: &[Unit], (language, owned): (Language, bool), case: Case) -> String {
    let last = units.len() - 1;
    let words = units.iter().enumerate().map(|(at, unit)| {
        let case = if at == last { case } else { Case::Genitive };
        match language {
            Language::Russian => unit.russian(case),
            Language::Kazakh => unit.kazakh(owned || at > 0, case),
            Language::English => unit.english(),
        }
    });
    let mut words: Vec<_> = words.collect();
    if language != Language::Kazakh {
        words.reverse();
    }
    words.join(if language == Language::English { " of " } else { " " })
}

impl Unit {
    fn russian(&self, case: Case) -> String {
        let noun = self.noun.russian(case);
        let word = |n| ordinal::russian(n, self.noun.is_feminine(), case);
        self.in_words(word).or(self.digits()).map_or(noun.into(), |n| format!("{noun} {n}"))
    }

    fn english(&self) -> String {
        let noun = self.noun.en;
        let number = self.in_words(ordinal::english).or(self.digits());
        number.map_or(noun.into(), |number| format!("{noun} {number}"))
    }

    fn kazakh(&self, owned: bool, case: Case) -> String {
        let noun = self.noun.kazakh(owned, case);
        if let Some(word) = self.in_words(ordinal::kazakh) {
            return format!("{word} {noun}");
        }
        // No hyphen after a bracket or a Roman number: 2) тармақша, IV тарау.
        match self.digits() {
            Some(n) if n.ends_with(|c: char| c.is_ascii_digit()) && self.is_arabic() => {
                format!("{n}-{noun}")
            }
            Some(n) => format!("{n} {noun}"),
            None => noun,
        }
    }

    fn is_arabic(&self) -> bool {
        self.number.as_ref().is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// The number in words, where the unit is counted so and words reach.
    fn in_words(&self, spell: impl Fn(usize) -> Option<String>) -> Option<String> {
        let counted = self.noun.is_counted_in_words() && self.copy.is_none();
        self.number.as_ref().filter(|_| counted)?.parse().ok().and_then(spell)
    }

    /// The number in digits: `2`, of a subparagraph `2)`, of a second one `2~2`.
    fn digits(&self) -> Option<String> {
        let copy = self.copy.as_ref().map_or_else(String::new, |copy| format!("~{copy}"));
        let bracket = if self.noun.kind == ProvisionKind::Subparagraph { ")" } else { "" };
        let number = self.number.as_deref().unwrap_or_default();
        let digits = format!("{number}{copy}");
        (!digits.is_empty()).then(|| digits + bracket)
    }
}
