//! Whole citations: each number with the units around it and the act it is of.
//!
//! Russian and English go from the smallest unit to the largest and name the act
//! last: «подпункта 2) пункта 3 статьи 5 Закона «О связи»». Kazakh goes the other
//! way: «"Байланыс туралы" Заңның 5-бабының 3-тармағының 2) тармақшасы».

use super::references::{Passage, Phrase, Reference, shown, unit_at};
use crate::document::ProvisionKind;
use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons};
use crate::text::span::Span;
use smallvec::SmallVec;
use std::ops::Range;
use std::sync::LazyLock;

/// In what a citation is to be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Within {
    /// It does not say: in what it stands in.
    Here,
    /// «настоящего Закона», «осы Заңның».
    ThisAct,
    /// «настоящей статьи», «осы баптың».
    This(ProvisionKind),
    /// In another act, or in something that cannot be known.
    Elsewhere,
}

/// Units, each in the one before it; few citations name more than three.
type Path<'a> = SmallVec<[Reference<'a>; 3]>;

/// One number of a citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cited<'a> {
    /// The units from the largest that is named down to this one.
    pub(crate) path: Path<'a>,
    /// Where its number stands.
    pub(crate) number: Span,
    /// Where its number stands with the name of its unit.
    pub(crate) unit: Span,
    /// Where the whole citation stands.
    pub(crate) citation: Span,
    /// In what it is to be looked up.
    pub(crate) within: Within,
    /// Whether no smaller unit is named in it.
    pub(crate) is_smallest: bool,
}

impl<'a> Cited<'a> {
    /// The unit itself.
    pub(crate) fn reference(&self) -> &Reference<'a> {
        self.path.last().expect("a citation names a unit")
    }
}

/// What a passage cites, in reading order of the citations.
pub(crate) fn cited<'a>(passage: &Passage<'a>) -> Vec<Cited<'a>> {
    cited_where(passage, |_| true)
}

/// The same of the citations alone whose bytes `is_wanted`.
pub(super) fn cited_where<'a>(
    passage: &Passage<'a>,
    is_wanted: impl Fn(Span) -> bool,
) -> Vec<Cited<'a>> {
    let chains = passage.chains();
    let is_wanted = |chain: &Chain<'_, 'a>| is_wanted(passage.span(&chain.words));
    if !chains.iter().any(is_wanted) {
        return Vec::new();
    }
    let mut within: SmallVec<[Within; 8]> =
        chains.iter().map(|chain| passage.within(chain)).collect();
    passage.spread(&chains, &mut within);
    let mut found = Vec::with_capacity(passage.phrases().len());
    for (chain, within) in chains.iter().zip(within).filter(|(chain, _)| is_wanted(chain)) {
        chain.cited(passage, within, &mut found);
    }
    found
}

/// One citation.
struct Chain<'p, 'a> {
    /// Its units, in reading order.
    phrases: &'p [Phrase<'a>],
    /// All its words.
    words: Range<usize>,
}

type Chains<'p, 'a> = SmallVec<[Chain<'p, 'a>; 4]>;

impl<'a> Chain<'_, 'a> {
    /// One of its units, counted from the largest.
    fn unit(&self, at: usize, language: Language) -> &Phrase<'a> {
        let is_largest_first = language == Language::Kazakh;
        &self.phrases[if is_largest_first { at } else { self.phrases.len() - 1 - at }]
    }

    fn largest(&self, language: Language) -> ProvisionKind {
        self.unit(0, language).kind
    }

    fn cited(&self, passage: &Passage<'a>, within: Within, found: &mut Vec<Cited<'a>>) {
        let mut path = Path::new();
        let mut within = within;
        let citation = passage.span(&self.words);
        for at in 0..self.phrases.len() {
            let phrase = self.unit(at, passage.language);
            let is_smallest = at + 1 == self.phrases.len();
            for (number, words) in &phrase.numbers {
                let mut path = path.clone();
                path.push(Reference { kind: phrase.kind, number: number.clone() });
                let number = passage.span(words);
                let unit = shown(passage.span(&phrase.name), number);
                found.push(Cited { path, number, unit, citation, within, is_smallest });
            }
            // «пункта 3 статей 5 и 7»: whose point it is cannot be known.
            match phrase.numbers.as_slice() {
                [(number, _)] => {
                    path.push(Reference { kind: phrase.kind, number: number.clone() });
                }
                _ => within = Within::Elsewhere,
            }
        }
    }
}

impl<'a> Passage<'a> {
    fn chains(&self) -> Chains<'_, 'a> {
        let all = self.phrases();
        let mut chains = Chains::new();
        for (at, phrase) in all.iter().enumerate() {
            let words = phrase.words();
            match chains.last_mut() {
                Some(chain) if self.continues(chain, phrase) => {
                    chain.phrases = &all[at - chain.phrases.len()..=at];
                    chain.words.start = chain.words.start.min(words.start);
                    chain.words.end = chain.words.end.max(words.end);
                }
                _ => chains.push(Chain { phrases: &all[at..=at], words }),
            }
        }
        chains
    }

    /// Whether a phrase belongs to the citation before it: nothing stands between
    /// them, and one may hold the other.
    fn continues(&self, chain: &Chain<'_, '_>, phrase: &Phrase<'_>) -> bool {
        let (before, after) = (chain.words.end, phrase.words().start);
        let has_kind = chain.phrases.iter().any(|each| each.kind == phrase.kind);
        let is_ended = match self.language {
            Language::Kazakh => phrase.kind.is_numbered_through(),
            Language::Russian | Language::English => {
                chain.largest(self.language).is_numbered_through()
            }
        };
        let is_near = match after.checked_sub(before) {
            Some(0) => true,
            Some(1) => self.language == Language::English && self.words[before].key == "of",
            _ => false,
        };
        let gaps = before.saturating_sub(1)..after;
        is_near && !has_kind && !is_ended && gaps.into_iter().all(|at| self.is_plain_gap(at))
    }

    fn is_plain_gap(&self, at: usize) -> bool {
        let gap = self.gap(at);
        gap == " " || gap.chars().all(|c| c.is_whitespace() || c == ')' || c == '\u{ad}')
    }

    fn key(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.key.as_ref())
    }

    /// In what the citation is to be looked up, by the words around it.
    fn within(&self, chain: &Chain<'_, '_>) -> Within {
        let words = &chain.words;
        match self.language {
            Language::Kazakh => self.within_kazakh(words.start, chain.largest(self.language)),
            Language::Russian => self.within_russian(words.end),
            Language::English => self.within_english(words.end),
        }
    }

    /// «… статьи 5 настоящего Закона», «… статьи 5 Налогового кодекса», «пункта 3
    /// настоящей статьи», «пункта 3 указанной статьи».
    fn within_russian(&self, end: usize) -> Within {
        let is_near = |at: usize| at > 0 && self.is_plain_gap(at - 1) || self.opens_a_name(at);
        let mut at = end;
        let mut is_own = false;
        while at < end + 5 && at < self.words.len() && is_near(at) {
            let key = self.key(at);
            if self.names_an_act(at) {
                return if is_own { Within::ThisAct } else { Within::Elsewhere };
            }
            if let Some(kind) = unit_at(self, at) {
                return if is_own { Within::This(kind) } else { Within::Elsewhere };
            }
            is_own |= matches!(key, "настоящего" | "настоящей" | "настоящих");
            let is_adjective =
                ["ого", "его", "ой", "ей", "ых", "их", "о"].iter().any(|end| key.ends_with(end));
            if !is_adjective {
                break;
            }
            at += 1;
        }
        Within::Here
    }

    /// A hyphen in «Уголовно-процессуального».
    fn opens_a_name(&self, at: usize) -> bool {
        at > 0 && matches!(self.gap(at - 1), "-" | "‑")
    }

    fn within_english(&self, end: usize) -> Within {
        if self.key(end) != "of" || !self.is_plain_gap(end.saturating_sub(1)) {
            return Within::Here;
        }
        let is_own = self.key(end + 1) == "this" || self.key(end + 1) == "these";
        for at in end + 1..(end + 7).min(self.words.len()) {
            if !self.is_plain_gap(at - 1) {
                break;
            }
            if self.names_an_act(at) {
                return if is_own { Within::ThisAct } else { Within::Elsewhere };
            }
            if let Some(kind) = unit_at(self, at) {
                return if is_own { Within::This(kind) } else { Within::Elsewhere };
            }
        }
        Within::Here
    }

    /// «осы Заңның 5-бабы», «Салық кодексінің 5-бабы», «осы баптың 3-тармағы».
    fn within_kazakh(&self, start: usize, largest: ProvisionKind) -> Within {
        let Some(at) = start.checked_sub(1).filter(|at| !self.ends_a_clause(*at)) else {
            return Within::Here;
        };
        let key = self.key(at);
        let is_own = at > 0 && self.key(at - 1) == "осы";
        let is_owner = KAZAKH_GENITIVE.iter().any(|ending| key.ends_with(ending));
        let is_act = self.names_an_act(at);
        match unit_at(self, at) {
            Some(kind) if is_own => Within::This(kind),
            Some(_) if is_owner => Within::Elsewhere,
            _ if is_own && is_act => Within::ThisAct,
            _ if is_owner && (is_act || largest.is_numbered_through()) => Within::Elsewhere,
            _ => Within::Here,
        }
    }

    fn names_an_act(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| ACTS.get(self.language).has(word))
    }

    fn ends_a_clause(&self, at: usize) -> bool {
        self.gap(at).contains([',', ';', '.', ':', '(', '\n'])
    }

    /// An act that is named once for several citations: «статьи 5 и пункта 2 статьи
    /// 7 Закона «О связи»», «Заңның 5-бабында және 7-бабында».
    fn spread(&self, chains: &[Chain<'_, '_>], within: &mut [Within]) {
        let joined = |at: usize| {
            let (here, next) = (chains[at].words.end, chains[at + 1].words.start);
            let between = self.words.get(here..next).unwrap_or_default();
            between.len() <= 3 && between.iter().all(|word| JOINTS.has(word))
        };
        let places = 0..chains.len().saturating_sub(1);
        let spread = |within: &mut [Within], (from, to): (usize, usize), at: usize| {
            if within[from] == Within::Elsewhere && within[to] == Within::Here && joined(at) {
                within[to] = Within::Elsewhere;
            }
        };
        match self.language {
            Language::Kazakh => places.for_each(|at| spread(within, (at, at + 1), at)),
            Language::Russian | Language::English => {
                places.rev().for_each(|at| spread(within, (at + 1, at), at));
            }
        }
    }
}

static JOINTS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let joints = "и|или|а|также|либо|в|к|по|с|со|из|от|және|немесе|мен|and|or|in|to|of";
    Lexicon::new(&[(joints, ())])
});

static ACTS: Lexicons<()> = Lexicons::new(|language| {
    let acts = match language {
        Language::Russian => RUSSIAN_ACTS,
        Language::Kazakh => KAZAKH_ACTS,
        Language::English => ENGLISH_ACTS,
    };
    Lexicon::new(&[(acts, ())])
});

const RUSSIAN_ACTS: &str = "закона|законов|кодекса|кодексов|конституции|указа|указов|постановления|\
    правил|положения|договора|договоров|соглашения|конвенции|конвенций|регламента|устава|приказа|\
    инструкции|пакта|протокола|основ|акта|актов|ук|упк|гк|гпк|тк|нк|коап|апк|бк|жк|ск|зк|лк|вк|апппк";

const ENGLISH_ACTS: &str = "law|laws|code|codes|constitution|act|acts|convention|covenant|treaty|\
    agreement|decree|regulation|regulations|rules|charter|protocol";

const KAZAKH_ACTS: &str = "заң*|кодекс*|конституция*|жарлық*|жарлығ*|қаулы*|қағида*|ереже*|шарт*|\
    келісім*|конвенция*|регламент*|жарғы*|бұйрық*|бұйрығ*|хаттама*|пакт*";

const KAZAKH_GENITIVE: &[&str] = &["ның", "нің", "дың", "дің", "тың", "тің"];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: Language) -> String {
        let passage = Passage::read(text, language);
        let found = cited(&passage).into_iter().filter(|each| each.is_smallest);
        let shown = found.map(|each| {
            let path =
                each.path.iter().map(|unit| format!("{}_{}", unit.kind.segment(), unit.number));
            let path = path.collect::<Vec<_>>().join("__");
            match each.within {
                Within::Here => path,
                Within::ThisAct => format!("act:{path}"),
                Within::This(kind) => format!("{}:{path}", kind.segment()),
                Within::Elsewhere => format!("other:{path}"),
            }
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_citation_is_read_whole_in_the_order_of_its_language() {
        use Language::{English, Kazakh, Russian};
        for (language, text, expected) in [
            (Russian, "подпунктом 2) пункта 3 статьи 5", "art_5__para_3__subpara_2"),
            (Russian, "пунктами 3 и 4 статьи 5, пункт 7", "art_5__para_3 art_5__para_4 para_7"),
            (Russian, "в статьях 5, 7 и 18-1", "art_5 art_7 art_18-1"),
            (Kazakh, "5-баптың 3-тармағының 2) тармақшасы", "art_5__para_3__subpara_2"),
            (Kazakh, "5 және 7-баптарда", "art_5 art_7"),
            (English, "subparagraph 2) of paragraph 3 of Article 5", "art_5__para_3__subpara_2"),
        ] {
            assert_eq!(read(text, language), expected, "{text}");
        }
    }

    #[test]
    fn a_citation_of_another_act_is_known() {
        use Language::{English, Kazakh, Russian};
        for (language, text, expected) in [
            (Russian, "согласно статье 2 Закона «О связи» лицо", "other:art_2"),
            (Russian, "в пункте 3 статьи 18 Налогового кодекса", "other:art_18__para_3"),
            (Russian, "статьи 5 Уголовно-процессуального кодекса", "other:art_5"),
            (
                Russian,
                "статьи 5 и пункта 2 статьи 7 Закона «О связи»",
                "other:art_5 other:art_7__para_2",
            ),
            (Russian, "в пункте 3 настоящей статьи", "art:para_3"),
            (Russian, "в пункте 3 указанной статьи", "other:para_3"),
            (Russian, "в статье 2 настоящего Закона", "act:art_2"),
            (Russian, "по статье 2. Нормы Закона действуют", "art_2"),
            (Russian, "указанное в статье 5, законом не запрещено", "art_5"),
            (Kazakh, "Салық кодексінің 2-бабы", "other:art_2"),
            (Kazakh, "Конституцияның 20-бабы", "other:art_20"),
            (
                Kazakh,
                "\"Байланыс туралы\" Заңның 2-бабында және 3-бабында",
                "other:art_2 other:art_3",
            ),
            (Kazakh, "осы Заңның 2-бабы", "act:art_2"),
            (Kazakh, "осы баптың 2-тармағында", "art:para_2"),
            (Kazakh, "көрсетілген 2-тармақта", "para_2"),
            (English, "in Article 2 of the Law On communications", "other:art_2"),
            (English, "in Article 2 of the Tax Code", "other:art_2"),
            (English, "in paragraph 3 of this Article", "art:para_3"),
        ] {
            assert_eq!(read(text, language), expected, "{text}");
        }
    }
}
