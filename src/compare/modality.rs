//! What is forbidden, owed or allowed, by its words in three languages.
//!
//! The Kazakh predicate stands at the end of its clause: «орнатуға міндетті» is
//! a duty, «міндетті сақтандыру» is insurance. «Тиісті» and «тиісінше» are
//! "relevant" and "accordingly", and no duty. English `shall` stands for every
//! strength of duty, so all English duties are one class.

use super::sides::Sides;
use super::significance::Direction;
use crate::text::language::Language;
use crate::text::lexicon::{self, Found, Lexicon, Lexicons, Word};
use crate::text::span::Span;

/// A class of modal words. Two words of one class say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Modal {
    /// запрещается, не вправе · тыйым салынады · shall not.
    Prohibition,
    /// обязан · міндетті · shall.
    Obligation,
    /// должен, подлежит · тиіс · should.
    Requirement,
    /// вправе, может · құқылы, мүмкін · may.
    Permission,
    /// не требуется, не применяется · қолданылмайды · shall not apply.
    Exemption,
    /// отказывается · бас тартылады · is refused.
    Refusal,
    /// рекомендуется · is recommended.
    Recommendation,
    /// по своему усмотрению · өз қалауы бойынша · at its discretion.
    Discretion,
    /// A bare «не», «емес», "not", or a Kazakh verb in the negative.
    Negation,
}

impl Modal {
    /// How much must be done: a power nothing, a duty most.
    const fn strength(self) -> Option<u8> {
        match self {
            Self::Permission | Self::Discretion | Self::Exemption => Some(0),
            Self::Recommendation => Some(1),
            Self::Requirement => Some(2),
            Self::Obligation => Some(3),
            Self::Prohibition | Self::Refusal | Self::Negation => None,
        }
    }
}

impl Direction {
    /// Which way it goes from one modal word to another, or to none.
    pub(super) fn between(modals: Sides<Option<Modal>>) -> Option<Self> {
        use Modal::{Exemption, Permission, Prohibition};
        let Sides { old, new } = modals;
        let strength = modals.map(|modal| modal.and_then(Modal::strength));
        match (old, new) {
            (_, Some(Prohibition)) => Some(Self::Prohibited),
            (Some(Prohibition), Some(_)) => {
                strength.new.filter(|it| *it == 0).map(|_| Self::Permitted)
            }
            (Some(Prohibition), None) | (None, Some(Permission)) => Some(Self::Permitted),
            (None, Some(Exemption)) => Some(Self::Weaker),
            (Some(Exemption), None) => Some(Self::Stronger),
            (None, Some(_)) => strength.new.filter(|it| *it > 0).map(|_| Self::Stronger),
            (Some(_), None) => strength.old.filter(|it| *it > 0).map(|_| Self::Weaker),
            _ => match (strength.old?, strength.new?) {
                (old, new) if old < new => Some(Self::Stronger),
                (old, new) if old > new => Some(Self::Weaker),
                _ => None,
            },
        }
    }
}

/// The modal words of `text` in reading order. `words` are those of `text`.
pub(super) fn modals(text: &str, words: &[Word<'_>], language: Language) -> Vec<(Modal, Span)> {
    let mut found = MODALS.get(language).find(words);
    if language == Language::Kazakh {
        found.extend(negative_verbs(words, &found));
        found.sort_by_key(|each| each.words.start);
    }
    let meant = found.into_iter().filter(|each| is_meant(text, words, each, language));
    meant.filter_map(|each| Some((each.meaning?, each.span(words)))).collect()
}

static MODALS: Lexicons<Option<Modal>> = Lexicons::new(|language| Lexicon::new(table(language)));

fn table(language: Language) -> &'static [(&'static str, Option<Modal>)] {
    match language {
        Language::Russian => RUSSIAN,
        Language::Kazakh => KAZAKH,
        Language::English => ENGLISH,
    }
}

/// Words that are modal only in their place.
fn is_meant(
    text: &str,
    words: &[Word<'_>],
    found: &Found<Option<Modal>>,
    language: Language,
) -> bool {
    let first = words[found.words.start].key.as_ref();
    let before = found.words.start.checked_sub(1).map(|at| &words[at]);
    let after = words.get(found.words.end);
    match language {
        Language::Russian => true,
        // The month of May.
        Language::English => {
            first != "may" || !before.into_iter().chain(after).any(Word::is_digits)
        }
        Language::Kazakh => match first {
            "міндетті" => found.words.len() > 1 || ends_a_clause(text, words, found),
            "алады" | "алмайды" => {
                before.is_some_and(|word| word.key.ends_with(['а', 'е', 'й']))
            }
            "жатады" => before.is_some_and(|word| is_infinitive(&word.key)),
            _ => true,
        },
    }
}

fn is_infinitive(word: &str) -> bool {
    word.ends_with("уға") || word.ends_with("уге") || word.ends_with("юге") || word.ends_with("юға")
}

fn ends_a_clause(text: &str, words: &[Word<'_>], found: &Found<Option<Modal>>) -> bool {
    let end = found.span(words).end;
    let Some(next) = words.get(found.words.end) else { return true };
    let is_marked = text[end..next.span.start].contains(|c: char| !c.is_whitespace());
    is_marked || lexicon::is_any(&next.key, "және|немесе|болады|болып|деп|екен*|әрі")
}

/// «тағайындалмайды»: the verb itself is negative.
fn negative_verbs(words: &[Word<'_>], found: &[Found<Option<Modal>>]) -> Vec<Found<Option<Modal>>> {
    let is_free = |at: usize| !found.iter().any(|each| each.words.contains(&at));
    let is_negative = |word: &Word<'_>| {
        NEGATIVE_ENDINGS.iter().any(|(stems, tails)| {
            let stem = tails.iter().find_map(|tail| word.key.strip_suffix(tail));
            stem.is_some_and(|stem| stems.iter().any(|end| stem.ends_with(end)))
        })
    };
    let places = (0..words.len()).filter(|at| is_negative(&words[*at]) && is_free(*at));
    places.map(|at| Found { meaning: Some(Modal::Negation), words: at..at + 1 }).collect()
}

/// The negative suffix, and what a verb ends in after it, in each of the two
/// harmonies: -ма- and -йды, -ме- and -йді.
const NEGATIVE_ENDINGS: [([&str; 3], [&str; 3]); 2] =
    [(["ма", "ба", "па"], ["йды", "йтын", "ған"]), (["ме", "бе", "пе"], ["йді", "йтін", "ген"])];

/// What means nothing here stands with `None`, so that its words are not read
/// apart: «не позднее» is a limit and no negation.
const RUSSIAN: &[(&str, Option<Modal>)] = &[
    ("запрещается|запрещаются|запрещен|запрещена|запрещено|запрещены", Some(Modal::Prohibition)),
    ("не допускается|не допускаются|недопустимо", Some(Modal::Prohibition)),
    ("не вправе|не имеет права|не имеют права", Some(Modal::Prohibition)),
    ("не может|не могут|не должен|не должна|не должно|не должны", Some(Modal::Prohibition)),
    ("не подлежит|не подлежат", Some(Modal::Prohibition)),
    ("обязан|обязана|обязано|обязаны", Some(Modal::Obligation)),
    ("должен|должна|должно|должны|надлежит", Some(Modal::Requirement)),
    ("подлежит|подлежат", Some(Modal::Requirement)),
    ("вправе|имеет право|имеют право", Some(Modal::Permission)),
    ("может|могут|допускается|допускаются", Some(Modal::Permission)),
    ("не запрещается|не запрещаются", Some(Modal::Permission)),
    ("не требуется|не требуются|не обязан|не обязана|не обязаны", Some(Modal::Exemption)),
    ("не распространяется|не распространяются", Some(Modal::Exemption)),
    ("не применяется|не применяются", Some(Modal::Exemption)),
    ("отказывается|отказывает|отказывают", Some(Modal::Refusal)),
    ("по своему усмотрению|по собственному усмотрению", Some(Modal::Discretion)),
    ("рекомендуется", Some(Modal::Recommendation)),
    ("не более|не менее|не позднее|не позже|не ранее|не раньше|не реже|не чаще|не свыше", None),
    ("не только|если иное не", None),
    ("не", Some(Modal::Negation)),
];

const KAZAKH: &[(&str, Option<Modal>)] = &[
    ("тыйым салынады|тыйым салынсын|жол берілмейді", Some(Modal::Prohibition)),
    ("құқылы емес|хақылы емес|құқығы жоқ|мүмкін емес|тиіс емес", Some(Modal::Prohibition)),
    ("болмайды|алмайды", Some(Modal::Prohibition)),
    ("міндетті", Some(Modal::Obligation)),
    ("тиіс|жатады", Some(Modal::Requirement)),
    ("құқылы|хақылы|құқығы бар|мүмкін|алады|жол беріледі", Some(Modal::Permission)),
    ("міндетті емес|талап етілмейді|қолданылмайды", Some(Modal::Exemption)),
    ("бас тартылады|бас тартады", Some(Modal::Refusal)),
    ("өз қалауы бойынша", Some(Modal::Discretion)),
    ("кем емес|артық емес|көп емес|кеш емес|ерте емес|сирек емес|ғана емес", None),
    ("аспайды|аспайтын|аспаған|кешіктірмей", None),
    ("емес", Some(Modal::Negation)),
];

const ENGLISH: &[(&str, Option<Modal>)] = &[
    ("shall not|must not|may not|cannot|can not", Some(Modal::Prohibition)),
    ("is prohibited|are prohibited|shall be prohibited", Some(Modal::Prohibition)),
    ("is not allowed|are not allowed|shall not be permitted", Some(Modal::Prohibition)),
    ("shall|must|is obliged to|are obliged to", Some(Modal::Obligation)),
    ("should", Some(Modal::Requirement)),
    ("may|can|is entitled to|are entitled to|shall be entitled to", Some(Modal::Permission)),
    ("has the right|have the right|shall have the right", Some(Modal::Permission)),
    ("is permitted|are permitted|shall be permitted", Some(Modal::Permission)),
    ("shall not apply|is not required|are not required", Some(Modal::Exemption)),
    ("refuses|is refused|shall be refused", Some(Modal::Refusal)),
    ("at its discretion|at his discretion|at their discretion", Some(Modal::Discretion)),
    ("is recommended", Some(Modal::Recommendation)),
    ("not later|not more|not less|not exceeding|not earlier|not only", None),
    ("not", Some(Modal::Negation)),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: Language) -> Vec<Modal> {
        let found = modals(text, &lexicon::words(text), language);
        found.into_iter().map(|(modal, _)| modal).collect()
    }

    #[test]
    fn a_change_of_modality_has_a_direction() {
        use Modal::{Exemption, Obligation, Permission, Prohibition, Requirement};
        for (old, new, direction) in [
            (Some(Permission), Some(Obligation), Some(Direction::Stronger)),
            (Some(Obligation), Some(Permission), Some(Direction::Weaker)),
            (Some(Requirement), Some(Exemption), Some(Direction::Weaker)),
            (Some(Permission), Some(Prohibition), Some(Direction::Prohibited)),
            (Some(Prohibition), Some(Permission), Some(Direction::Permitted)),
            (Some(Prohibition), None, Some(Direction::Permitted)),
            (Some(Prohibition), Some(Obligation), None),
            (None, Some(Obligation), Some(Direction::Stronger)),
            (None, Some(Modal::Negation), None),
        ] {
            assert_eq!(Direction::between(Sides::new(old, new)), direction, "{old:?} {new:?}");
        }
    }

    #[test]
    fn a_modal_word_is_known_in_its_place() {
        use Language::{English, Kazakh, Russian};
        for (language, text, expected) in [
            (Russian, "Оператор обязан удалить", vec![Modal::Obligation]),
            (Russian, "не вправе", vec![Modal::Prohibition]),
            (Russian, "должностное лицо исполняет обязанности", vec![]),
            (Russian, "не позднее трех дней", vec![]),
            (Russian, "не назначаются", vec![Modal::Negation]),
            (Kazakh, "өкіл тағайындауға міндетті.", vec![Modal::Obligation]),
            (Kazakh, "міндетті сақтандыру", vec![]),
            (Kazakh, "тиісті орган тиісінше хабарлайды", vec![]),
            (Kazakh, "орындауы тиіс", vec![Modal::Requirement]),
            (Kazakh, "құқылы емес.", vec![Modal::Prohibition]),
            (Kazakh, "тағайындалмайды", vec![Modal::Negation]),
            (Kazakh, "шағым жасай алады", vec![Modal::Permission]),
            (Kazakh, "не соттың", vec![]),
            (English, "shall not be appointed", vec![Modal::Prohibition]),
            (English, "of 3 May 2022", vec![]),
            (English, "may be extended", vec![Modal::Permission]),
        ] {
            assert_eq!(read(text, language), expected, "{text}");
        }
    }
}
