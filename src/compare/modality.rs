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
pub enum Modal {
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
    pub(crate) fn between(modals: Sides<Option<Modal>>) -> Option<Self> {
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
pub(crate) fn modals(text: &str, words: &[Word<'_>], language: Language) -> Vec<(Modal, Span)> {
    let mut found: Vec<_> = MODALS.get(language).find(words).collect();
    if language == Language::Kazakh {
        found.extend(negative_verbs(words, &found));
        found.sort_by_key(|each| each.words.start);
    }
    let place = Place { text, words };
    let meant = found.into_iter().filter_map(|each| match language {
        Language::Russian => Some(each),
        Language::Kazakh => place.kazakh(each),
        Language::English => place.english(each),
    });
    let mut meant: Vec<_> = meant
        .filter_map(|Found { meaning, words }| Some(Found { meaning: meaning?, words }))
        .collect();
    place.join_negations(&mut meant);
    meant.into_iter().map(|each| (each.meaning, each.span(words))).collect()
}

static MODALS: Lexicons<Option<Modal>> = Lexicons::new(|language| Lexicon::new(table(language)));

fn table(language: Language) -> &'static [(&'static str, Option<Modal>)] {
    match language {
        Language::Russian => RUSSIAN,
        Language::Kazakh => KAZAKH,
        Language::English => ENGLISH,
    }
}

/// Where modal words were found: some are modal only in their place.
struct Place<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
}

type Maybe = Found<Option<Modal>>;

impl Place<'_> {
    fn before(&self, found: &Maybe) -> Option<&Word<'_>> {
        found.words.start.checked_sub(1).map(|at| &self.words[at])
    }

    /// «обязан не разглашать», «жарияламауға міндетті»: a duty not to do is no duty.
    fn join_negations(&self, found: &mut Vec<Found<Modal>>) {
        let is_duty = |modal| matches!(modal, Modal::Obligation | Modal::Requirement);
        found.dedup_by(|next, before| {
            let is_joined = before.words.end == next.words.start
                && self.is_plain_gap(next.words.start - 1)
                && match (before.meaning, next.meaning) {
                    (duty, Modal::Negation) | (Modal::Negation, duty) => is_duty(duty),
                    _ => false,
                };
            if is_joined {
                before.meaning = Modal::Prohibition;
                before.words.end = next.words.end;
            }
            is_joined
        });
    }

    fn is_plain_gap(&self, at: usize) -> bool {
        self.gap(at).chars().all(char::is_whitespace)
    }

    /// What stands between the word `at` and the next one.
    fn gap(&self, at: usize) -> &str {
        &self.text[self.words[at].span.end..self.words[at + 1].span.start]
    }

    fn kazakh(&self, found: Maybe) -> Option<Maybe> {
        let before = self.before(&found).map_or("", |word| &*word.key);
        let is_meant = match &*self.words[found.words.start].key {
            "міндетті" => {
                found.words.len() > 1 || ends_a_clause(self.text, self.words, &found)
            }
            // «құқығы бар азамат» is who has a right, and gives none.
            "құқығы" => ends_a_clause(self.text, self.words, &found),
            "алады" | "алмайды" => before.ends_with(['а', 'е', 'й', 'я', 'и']),
            "жатады" | "жатпайды" => is_infinitive(before),
            _ => true,
        };
        let is_negative = found.meaning == Some(Modal::Prohibition);
        match is_meant {
            true => Some(found),
            // «рұқсат алмайды»: it is not taken.
            false if is_negative => Some(Found { meaning: Some(Modal::Negation), ..found }),
            false => None,
        }
    }

    fn english(&self, found: Maybe) -> Option<Maybe> {
        let first = &self.words[found.words.start];
        if first.key == "may" && self.is_month(&found) {
            return None;
        }
        let is_of_no = matches!(&*first.key, "may" | "can" | "shall" | "must");
        match found.meaning {
            Some(Modal::Permission | Modal::Obligation) if is_of_no => {
                let Some(no) = self.no_before(found.words.start) else { return Some(found) };
                Some(Found { meaning: Some(Modal::Prohibition), words: no..found.words.end })
            }
            _ => Some(found),
        }
    }

    /// The month of May: before a number, or with a capital after one or inside a
    /// sentence, but not in «Persons Who May Apply».
    fn is_month(&self, found: &Maybe) -> bool {
        let at = found.words.start;
        let (before, after) = (self.before(found), self.words.get(at + 1));
        if after.is_some_and(Word::is_digits) {
            return true;
        }
        let written = |word: &Word<'_>| word.span.of(self.text);
        let Some(before) = before.filter(|_| written(&self.words[at]) == "May") else {
            return false;
        };
        let leads_on = "the|in|of|until|since|from|by|last|next";
        let is_capital = |word: &Word<'_>| written(word).starts_with(char::is_uppercase);
        let is_inside = lexicon::is_any(&before.key, leads_on) || !after.is_some_and(is_capital);
        before.is_digits() || self.goes_on(at - 1) && is_inside
    }

    /// Whether the sentence goes on after the word `at`.
    fn goes_on(&self, at: usize) -> bool {
        !self.gap(at).contains(['.', ';', ':', '!', '?', '\n'])
    }

    /// The «No» of «No person may», which opens its clause.
    fn no_before(&self, at: usize) -> Option<usize> {
        let nearest = at.saturating_sub(LONGEST_SUBJECT);
        let clause = (nearest..at).rev().take_while(|before| self.goes_on(*before));
        let no = clause.filter(|at| matches!(&*self.words[*at].key, "no" | "nobody" | "none"));
        let opens = |at: &usize| {
            let Some(before) = at.checked_sub(1) else { return true };
            !self.is_plain_gap(before)
        };
        let counts = |at: &usize| {
            let next = &self.words[at + 1];
            next.is_digits() || lexicon::is_any(&next.key, "later|more|less|longer|earlier|fewer")
        };
        no.filter(opens).find(|at| !counts(at))
    }
}

/// How many words «No» and its subject have at most.
const LONGEST_SUBJECT: usize = 12;

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
fn negative_verbs(words: &[Word<'_>], found: &[Maybe]) -> Vec<Maybe> {
    let mut free = found.iter().peekable();
    let mut negative = Vec::new();
    for (at, word) in words.iter().enumerate() {
        while free.next_if(|each| each.words.end <= at).is_some() {}
        let is_free = free.peek().is_none_or(|each| !each.words.contains(&at));
        // «сақтамауы» is the name of an action, and says more only before a duty.
        let mut is_before_duty = || {
            let next = free.peek().filter(|each| each.words.start == at + 1);
            next.is_some_and(|_| lexicon::is_any(&words[at + 1].key, DUTIES))
        };
        if is_free && (is_negative(&word.key) || is_before_duty() && is_not_to_do(&word.key)) {
            negative.push(Found { meaning: Some(Modal::Negation), words: at..at + 1 });
        }
    }
    negative
}

const DUTIES: &str = "тиіс|міндетті|құқылы|хақылы";

fn is_negative(word: &str) -> bool {
    NEGATIVE_ENDINGS.iter().any(|(stems, tails)| {
        let stem = tails.iter().find_map(|tail| word.strip_suffix(tail));
        stem.is_some_and(|stem| stems.iter().any(|end| stem.ends_with(end)))
    })
}

/// «сақтамауға», «бермеуі».
fn is_not_to_do(word: &str) -> bool {
    let ends = ["ға", "ге", "ы", "і"];
    let stem = ends.iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    let is_negative =
        ["мау", "меу", "бау", "беу", "пау", "пеу"].iter().any(|it| stem.ends_with(it));
    // These have no negation in them: to arrest, to mend, to support.
    is_negative && !matches!(stem, "қамау" | "жамау" | "демеу")
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
    ("не разрешается|не разрешаются", Some(Modal::Prohibition)),
    ("не вправе|не имеет права|не имеют права", Some(Modal::Prohibition)),
    ("не может|не могут|не должен|не должна|не должно|не должны", Some(Modal::Prohibition)),
    ("не подлежит|не подлежат", Some(Modal::Prohibition)),
    ("обязан|обязана|обязано|обязаны", Some(Modal::Obligation)),
    ("должен|должна|должно|должны|надлежит", Some(Modal::Requirement)),
    ("подлежит|подлежат", Some(Modal::Requirement)),
    ("вправе|имеет право|имеют право", Some(Modal::Permission)),
    ("может|могут|допускается|допускаются", Some(Modal::Permission)),
    ("разрешается|разрешаются", Some(Modal::Permission)),
    ("не запрещается|не запрещаются", Some(Modal::Permission)),
    ("не требуется|не требуются|не обязан|не обязана|не обязаны", Some(Modal::Exemption)),
    ("не распространяется|не распространяются", Some(Modal::Exemption)),
    ("не применяется|не применяются", Some(Modal::Exemption)),
    ("отказывается|отказывает|отказывают", Some(Modal::Refusal)),
    ("по своему усмотрению|по собственному усмотрению", Some(Modal::Discretion)),
    ("рекомендуется", Some(Modal::Recommendation)),
    ("не более|не менее|не позднее|не позже|не ранее|не раньше|не реже|не чаще|не свыше", None),
    ("не превышает|не превышают|не превышающ*|не превышать|не выше|не ниже", None),
    ("не только|если иное не", None),
    ("не", Some(Modal::Negation)),
];

const KAZAKH: &[(&str, Option<Modal>)] = &[
    ("тыйым салынады|тыйым салынсын|жол берілмейді", Some(Modal::Prohibition)),
    ("рұқсат етілмейді", Some(Modal::Prohibition)),
    ("құқылы емес|хақылы емес|құқығы жоқ|мүмкін емес|тиіс емес", Some(Modal::Prohibition)),
    ("болмайды|алмайды|жатпайды", Some(Modal::Prohibition)),
    ("міндетті", Some(Modal::Obligation)),
    ("тиіс|жатады", Some(Modal::Requirement)),
    ("құқылы|хақылы|құқығы бар|мүмкін|алады|жол беріледі", Some(Modal::Permission)),
    ("рұқсат етіледі", Some(Modal::Permission)),
    ("міндетті емес|талап етілмейді|қолданылмайды", Some(Modal::Exemption)),
    ("бас тартылады|бас тартады", Some(Modal::Refusal)),
    ("өз қалауы бойынша", Some(Modal::Discretion)),
    ("кем емес|артық емес|көп емес|кеш емес|ерте емес|сирек емес|ғана емес", None),
    ("кем болмайды|артық болмайды|көп болмайды", None),
    ("аспайды|аспайтын|аспаған|кешіктірмей", None),
    ("емес", Some(Modal::Negation)),
];

const ENGLISH: &[(&str, Option<Modal>)] = &[
    ("shall not|must not|may not|cannot|can not", Some(Modal::Prohibition)),
    ("is prohibited|are prohibited|shall be prohibited", Some(Modal::Prohibition)),
    ("is not allowed|are not allowed|shall not be allowed", Some(Modal::Prohibition)),
    ("is not permitted|are not permitted|shall not be permitted", Some(Modal::Prohibition)),
    ("is not entitled|are not entitled|shall not be entitled", Some(Modal::Prohibition)),
    ("has no right|have no right|shall have no right", Some(Modal::Prohibition)),
    ("is not subject to|are not subject to|shall not be subject to", Some(Modal::Prohibition)),
    ("is obliged not|are obliged not|shall be obliged not", Some(Modal::Prohibition)),
    ("shall|must|is obliged|are obliged|shall be obliged", Some(Modal::Obligation)),
    ("should|is subject to|are subject to|shall be subject to", Some(Modal::Requirement)),
    ("may|can|is entitled|are entitled|shall be entitled", Some(Modal::Permission)),
    ("has the right|have the right|shall have the right", Some(Modal::Permission)),
    ("is permitted|are permitted|shall be permitted", Some(Modal::Permission)),
    ("is allowed|are allowed|shall be allowed", Some(Modal::Permission)),
    ("is not prohibited|are not prohibited", Some(Modal::Permission)),
    ("shall not apply|is not required|are not required", Some(Modal::Exemption)),
    ("is not obliged|are not obliged|shall not be obliged", Some(Modal::Exemption)),
    ("refuses|is refused|shall be refused", Some(Modal::Refusal)),
    ("at its discretion|at his discretion|at their discretion", Some(Modal::Discretion)),
    ("is recommended", Some(Modal::Recommendation)),
    ("not later|not more|not less|not exceeding|not earlier|not only", None),
    ("shall not exceed|must not exceed|may not exceed|does not exceed|do not exceed", None),
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
            (Russian, "обязан не разглашать", vec![Modal::Prohibition]),
            (Russian, "обязан не позднее трех дней", vec![Modal::Obligation]),
            (Kazakh, "өкіл тағайындауға міндетті.", vec![Modal::Obligation]),
            (Kazakh, "міндетті сақтандыру", vec![]),
            (Kazakh, "тиісті орган тиісінше хабарлайды", vec![]),
            (Kazakh, "орындауы тиіс", vec![Modal::Requirement]),
            (Kazakh, "құқылы емес.", vec![Modal::Prohibition]),
            (Kazakh, "тағайындалмайды", vec![Modal::Negation]),
            (Kazakh, "шағым жасай алады", vec![Modal::Permission]),
            (Kazakh, "не соттың", vec![]),
            (Kazakh, "шарт қоя алады", vec![Modal::Permission]),
            (Kazakh, "деректерді жоя алмайды", vec![Modal::Prohibition]),
            (Kazakh, "рұқсат алмайды", vec![Modal::Negation]),
            (Kazakh, "сақтамауға тиіс", vec![Modal::Prohibition]),
            (Kazakh, "сақтамауы тиіс", vec![Modal::Prohibition]),
            (Kazakh, "жарияламауға міндетті.", vec![Modal::Prohibition]),
            (Kazakh, "қамауға тиіс", vec![Modal::Requirement]),
            (Kazakh, "айғақ бермеуге құқылы", vec![Modal::Negation, Modal::Permission]),
            (Kazakh, "сотқа келмеуі туралы", vec![]),
            (Kazakh, "тіркеуге жатады", vec![Modal::Requirement]),
            (Kazakh, "тіркеуге жатпайды", vec![Modal::Prohibition]),
            (Kazakh, "үйге жатпайды", vec![Modal::Negation]),
            (English, "shall not be appointed", vec![Modal::Prohibition]),
            (English, "of 3 May 2022", vec![]),
            (English, "may be extended", vec![Modal::Permission]),
            (English, "The May festival is held", vec![]),
            (English, "held in May and since May", vec![]),
            (English, "Persons Who May Apply", vec![Modal::Permission]),
            (English, "Held. May he go", vec![Modal::Permission]),
            (English, "No person may enter", vec![Modal::Prohibition]),
            (English, "A person may enter", vec![Modal::Permission]),
            (English, "under Article 5 may be", vec![Modal::Permission]),
            (English, "in form No. 5 may be", vec![Modal::Permission]),
            (English, "No later than in a day he may", vec![Modal::Permission]),
            (English, "where there is no harm he may", vec![Modal::Permission]),
            (English, "is not permitted", vec![Modal::Prohibition]),
            (English, "is not entitled to it", vec![Modal::Prohibition]),
            (English, "is not obliged to go", vec![Modal::Exemption]),
            (English, "is subject to tax", vec![Modal::Requirement]),
        ] {
            assert_eq!(read(text, language), expected, "{text}");
        }
    }
}
