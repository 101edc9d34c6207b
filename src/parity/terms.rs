//! Is a defined term used where the other language uses its pair?
//!
//! Pronouns are frequent, and so are words left out; so a term is told only where it is
//! wholly absent in another language: neither the provision, nor what it stands in, nor
//! what stands in it has the term, its main word, most of its words, or a word that
//! means the same.

use super::definitions::{Phrase, Term, holders, terms};
use super::finding::{Finding, Kind};
use super::glossary::meanings;
use super::instructions::amending_otherwise;
use super::report::Parity;
use super::rows::{Row, Texts, places};
use crate::compare::inflection::is_one_word;
use crate::document::{Document, ProvisionId};
use crate::text::hash::Map;
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::{Word, words};
use crate::text::span::Span;
use std::ops::Range;

/// What is found, and the terms that are not used alike, in reading order.
#[must_use]
pub fn with_terms(parity: Parity, texts: &Texts<'_>) -> Parity {
    let Parity { rows, mut findings, strangers } = parity;
    let otherwise = amending_otherwise(texts, &rows);
    let told = differences(texts, &rows).into_iter();
    let places = places(&rows);
    let place = |finding: &Finding| places[&finding.row];
    findings.extend(told.filter(|finding| otherwise[place(finding)].allows(finding)));
    findings.sort_by_key(|finding| (place(finding), finding.kind));
    Parity { rows, findings, strangers }
}

fn differences(texts: &Texts<'_>, rows: &[Row]) -> Vec<Finding> {
    let terms = terms(texts, rows);
    let read = texts.map(|_, document| Some(Text::read(document?, &terms)));
    let of_row = |row: &Row| {
        let places = row.map(|language, id| read.get(language).as_ref().zip(id));
        let places: Places<'_> = places.map(|_, place| place.map(|(text, id)| Place { text, id }));
        let used = places.iter().flat_map(|(_, place)| place.iter().flat_map(Place::uses));
        let mut used: Vec<usize> = used.map(|each| each.term).collect();
        used.sort_unstable();
        used.dedup();
        let told = used.into_iter().filter_map(|term| {
            let spans = spans_where_not_in_all(term, &places)?;
            Some(Finding { kind: Kind::Term, row: *row, spans })
        });
        told.collect::<Vec<_>>()
    };
    rows.iter().flat_map(of_row).collect()
}

/// The place of each language in a row.
type Places<'a> = ByLanguage<Option<Place<'a>>>;

/// Where a term is used that another language has not; `None` where it is in all.
fn spans_where_not_in_all(term: usize, places: &Places<'_>) -> Option<ByLanguage<Vec<Span>>> {
    let evidence = places.map(|_, place| place.map(|place| place.evidence(term)));
    let is_used = |evidence: &Evidence| matches!(evidence, Evidence::Used(_));
    let is_lacking = |language: Language| match (evidence.get(language), places.get(language)) {
        (Some(Evidence::Absent), _) => true,
        // Another term stands where it should be.
        (Some(Evidence::Nearby), Some(here)) => evidence.iter().any(|(other, there)| {
            let there = there.as_ref().filter(|there| is_used(there));
            there.and(*places.get(other)).is_some_and(|there| here.has_more_of_another(there))
        }),
        _ => false,
    };
    let is_in_all = !Language::ALL.into_iter().any(is_lacking);
    let spans = evidence.map(|_, evidence| match evidence {
        Some(Evidence::Used(spans)) => spans,
        _ => Vec::new(),
    });
    (!is_in_all && spans.iter().any(|(_, spans)| !spans.is_empty())).then_some(spans)
}

/// What a provision of one language has of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Evidence {
    /// The term by itself, and where.
    Used(Vec<Span>),
    /// The term in a longer one, or something like it.
    Like,
    /// Nothing, but what it stands in or what stands in it has something.
    Nearby,
    /// Nothing at all.
    Absent,
}

/// A text with the terms that are used in it.
struct Text<'a> {
    document: &'a Document,
    terms: &'a [Term],
    /// By the place of the provision.
    said: Vec<Said<'a>>,
}

/// The words of a provision, and the terms in them.
struct Said<'a> {
    /// In bytes of the source.
    words: Vec<Word<'a>>,
    uses: Vec<Use>,
}

/// Words that are a term, the longest at their place.
struct Use {
    term: usize,
    words: Range<usize>,
}

impl<'a> Text<'a> {
    fn read(document: &'a Document, terms: &'a [Term]) -> Self {
        let language = document.language();
        let mut openings: Openings<'_> = Map::default();
        for (term, each) in terms.iter().enumerate() {
            for phrase in each.forms.get(language) {
                openings.entry(opening(&phrase[0], FORMS)).or_default().push((term, phrase));
            }
        }
        let said = document.provisions().iter().map(|provision| {
            let passages = provision.passages().filter(|_| provision.is_normative());
            let words = passages.flat_map(|span| {
                let words = words(document.words(span)).into_iter();
                words.map(move |mut word| {
                    word.span = word.span.shifted(span.start);
                    word
                })
            });
            let words: Vec<_> = words.collect();
            Said { uses: uses(&words, &openings, language), words }
        });
        Self { document, terms, said: said.collect() }
    }

    /// Whether a provision has a term, perhaps inside a longer one, or something like it.
    fn has_like(&self, (term, form): (usize, &Phrase), said: &Said<'_>) -> bool {
        let language = self.document.language();
        let is = |word: &Word<'_>, other: &str| is_one_word(other, &word.key, language);
        let mut places = said.words.windows(form.len());
        if places.any(|words| begins(words, form, language)) {
            return true;
        }
        // The words of other terms are theirs.
        let others: Vec<_> = said.uses.iter().filter(|each| each.term != term).collect();
        let free = said.words.iter().enumerate();
        let free = free.filter(|(at, _)| !others.iter().any(|each| each.words.contains(at)));
        let free: Vec<Word<'_>> = free.map(|(_, word)| word.clone()).collect();
        let main = main_word(form, language);
        // «төлемдер» may be «төлеу», «патронат» «патронатный».
        let is_kin = |word: &Word<'_>| opening(&word.key, KIN) == opening(main, KIN);
        let known: Vec<_> = meanings(&free, language).collect();
        let means = |word: &str| meanings(&words(word), language).any(|one| known.contains(&one));
        let has = |word: &str| free.iter().any(|each| is(each, word)) || means(word);
        let count = form.iter().filter(|word| has(word)).count();
        count * 2 > form.len() || free.iter().any(|word| is(word, main) || is_kin(word))
    }
}

/// A provision of a text.
#[derive(Clone, Copy)]
struct Place<'a> {
    text: &'a Text<'a>,
    id: ProvisionId,
}

impl<'a> Place<'a> {
    fn uses(&self) -> &'a [Use] {
        &self.text.said[self.id.0].uses
    }

    fn evidence(self, term: usize) -> Evidence {
        let Self { text, id } = self;
        let forms = text.terms[term].forms.get(text.document.language());
        let used = self.uses().iter().filter(|each| each.term == term);
        let span = |each: &Use| {
            let words = &text.said[id.0].words[each.words.clone()];
            words[0].span.join(words[words.len() - 1].span)
        };
        let used: Vec<Span> = used.map(span).collect();
        let has = |id: ProvisionId| {
            let said = &text.said[id.0];
            forms.iter().any(|form| text.has_like((term, form), said))
        };
        let mut around = holders(text.document, id).chain(text.document.children(id));
        match used.is_empty() {
            false => Evidence::Used(used),
            // What it is called here nobody has said.
            true if forms.is_empty() || has(id) => Evidence::Like,
            true if around.any(has) => Evidence::Nearby,
            true => Evidence::Absent,
        }
    }

    /// Whether it uses some term more often than another language does.
    fn has_more_of_another(self, other: Self) -> bool {
        let count =
            |place: Self, term: usize| place.uses().iter().filter(|each| each.term == term).count();
        self.uses().iter().any(|each| count(self, each.term) > count(other, each.term))
    }
}

/// The terms by how their first words begin.
type Openings<'a> = Map<&'a str, Vec<(usize, &'a Phrase)>>;

/// So many letters all forms of a word share.
const FORMS: usize = 2;

/// So many letters are shared with words made of it.
const KIN: usize = 4;

fn opening(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).map_or(word, |(end, _)| &word[..end])
}

/// The terms in some words, the longest at each place; none overlap.
fn uses(words: &[Word<'_>], openings: &Openings<'_>, language: Language) -> Vec<Use> {
    let mut uses = Vec::new();
    let mut at = 0;
    while let Some(first) = words.get(at) {
        let known = openings.get(opening(&first.key, FORMS)).into_iter().flatten();
        let here = known.filter(|(_, phrase)| begins(&words[at..], phrase, language));
        let length = match here.max_by_key(|(_, phrase)| phrase.len()) {
            Some((term, phrase)) => {
                uses.push(Use { term: *term, words: at..at + phrase.len() });
                phrase.len()
            }
            None => 1,
        };
        at += length;
    }
    uses
}

/// Whether words begin with a term, in any of its forms.
fn begins(words: &[Word<'_>], phrase: &Phrase, language: Language) -> bool {
    let mut pairs = words.iter().zip(phrase);
    words.len() >= phrase.len()
        && pairs.all(|(word, known)| is_one_word(known, &word.key, language))
}

/// The noun that the others tell more of: the last word in Kazakh, the last before a
/// preposition in English, the first that is no adjective in Russian.
fn main_word(phrase: &Phrase, language: Language) -> &str {
    const ADJECTIVES: [&str; 9] = ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"];
    let is_short = |word: &&String| word.chars().count() < 3;
    let is_small =
        |word: &&String| matches!(word.as_str(), "for" | "from" | "with") || is_short(word);
    // «накопление» is a noun.
    let is_adjective = |word: &&String| {
        ADJECTIVES.iter().any(|ending| word.ends_with(ending))
            && !word.ends_with("ние")
            && !word.ends_with("тие")
    };
    let main = match language {
        Language::Kazakh => phrase.last(),
        Language::English => phrase.iter().take_while(|word| !is_small(word)).last(),
        Language::Russian => {
            let mut words = phrase.iter().take_while(|word| !is_short(word));
            words.find(|word| !is_adjective(word))
        }
    };
    main.or(phrase.first()).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::parity;
    use crate::parse::read;

    /// The terms told of a point below some definitions, as the languages say them.
    fn told(ru: &str, kk: &str) -> Vec<[String; 2]> {
        let ru = format!("{RU_TERMS}\n\nСтатья 2. Порядок\n\n1. {ru}\n");
        let kk = format!("{KK_TERMS}\n\n2-бап. Тәртіп\n\n1. {kk}\n");
        let [ru, kk] = [(ru, Language::Russian), (kk, Language::Kazakh)]
            .map(|(text, language)| read(text, language));
        let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
        let told = with_terms(parity(&texts), &texts).findings.into_iter();
        let words = |document: &Document, spans: &[Span]| {
            spans.iter().map(|span| document.words(*span)).collect::<Vec<_>>().join(" · ")
        };
        let told = told.filter(|each| each.kind == Kind::Term);
        told.map(|each| [words(&ru, &each.spans.ru), words(&kk, &each.spans.kk)]).collect()
    }

    const RU_TERMS: &str = "Статья 1. Основные понятия, используемые в настоящем Законе\n\n\
        В настоящем Законе используются следующие основные понятия:\n\n\
        1) ребенок – лицо, не достигшее восемнадцати лет;\n\n\
        2) законные представители ребенка – родители и опекуны;\n\n\
        3) онлайн-платформа (далее – платформа) – интернет-ресурс;\n\n\
        4) целевые накопления – деньги на счете;\n\n\
        5) получатель целевых накоплений – гражданин;\n\n\
        6) травля (буллинг) ребенка – действия унизительного характера.";

    const KK_TERMS: &str = "1-бап. Осы Заңда пайдаланылатын негізгі ұғымдар\n\n\
        Осы Заңда мынадай негізгі ұғымдар пайдаланылады:\n\n\
        1) бала – он сегіз жасқа толмаған адам;\n\n\
        2) баланың заңды өкілдері – ата-ана мен қорғаншылар;\n\n\
        3) онлайн-платформа (бұдан әрі – платформа) – интернет-ресурс;\n\n\
        4) нысаналы жинақтар – шоттағы ақша;\n\n\
        5) нысаналы жинақтарды алушы – азамат;\n\n\
        6) баланы жәбірлеу (буллинг) – қорлау сипатындағы әрекеттер.";

    #[test]
    fn a_term_and_its_pair_in_any_form_are_no_note() {
        for (ru, kk) in [
            ("Законным представителям детей.", "Балалардың заңды өкілдеріне."),
            ("Законный представитель отвечает.", "Баланың заңды өкілі жауап береді."),
            ("Целевых накоплений на счете нет.", "Шотта нысаналы жинағы жоқ."),
            ("Получателю целевых накоплений.", "Нысаналы жинақтарды алушыға."),
            ("Платформы удаляют запись.", "Онлайн-платформалар жазбаны жояды."),
            ("Случаи травли ребенка.", "Баланы жәбірлеу жағдайлары."),
            ("Права несовершеннолетних.", "Кәмелетке толмағандардың құқықтары."),
            ("Детский труд.", "Балалар еңбегі."),
            ("Накопления выплачиваются.", "Нысаналы жинақтар төленеді."),
        ] {
            assert_eq!(told(ru, kk), [] as [[String; 2]; 0], "{ru} {kk}");
        }
    }

    #[test]
    fn a_term_taken_for_another_is_a_note() {
        for (ru, kk, shown) in [
            (
                "Платформы отвечают.",
                "Нысаналы жинақтар жауап береді.",
                &[["Платформы", ""], ["", "Нысаналы жинақтар"]][..],
            ),
            (
                "Права ребенка.",
                "Баланың заңды өкілдерінің құқықтары.",
                &[["", "Баланың заңды өкілдерінің"]],
            ),
            ("Случаи травли ребенка.", "Бала туралы жағдайлар.", &[["травли ребенка", ""]]),
        ] {
            let shown: Vec<_> = shown.iter().map(|each| each.map(str::to_owned)).collect();
            assert_eq!(told(ru, kk), shown, "{ru} {kk}");
        }
    }
}
