//! A modal word in its clause, and whether another language must say it too: a ban in a
//! clause with "if", or a number that must not be exceeded, may be put in other ways.

use super::bounds::turned;
use super::denials::Asks;
use super::hints::{Hint, bounds, is_conditional, is_or_else, negated_stem};
use crate::compare::modality::{INFINITIVE, Modal};
use crate::text::language::Language;
use crate::text::lexicon::{self, Word};
use std::ops::Range;

/// The classes that languages must share. How strong a duty is, is compared apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// Something may be done.
    Right,
    /// It must be done.
    Duty,
    /// It is not so, or must not be.
    Denial,
}

impl Force {
    /// The class of a word; none of those that are not compared.
    pub const fn of(modal: Modal) -> Option<Self> {
        match modal {
            Modal::Permission => Some(Self::Right),
            Modal::Obligation | Modal::Requirement => Some(Self::Duty),
            Modal::Prohibition | Modal::Exemption | Modal::Negation => Some(Self::Denial),
            Modal::Refusal | Modal::Recommendation | Modal::Discretion => None,
        }
    }
}

/// A modal word among those around it.
pub struct Clause<'a> {
    /// The sentence.
    pub text: &'a str,
    /// Its words.
    pub words: &'a [Word<'a>],
    /// Those of the modal word, by their places.
    pub found: Range<usize>,
    /// The language of all.
    pub language: Language,
}

impl Clause<'_> {
    /// What does not apply is no exemption from a duty: it is not so.
    pub fn meant(&self, modal: Modal) -> Modal {
        let words = &self.words[self.found.clone()];
        let applies =
            |word: &Word<'_>| lexicon::is_any(&word.key, "применя*|распространя*|қолдан*|apply");
        match modal {
            Modal::Exemption if words.iter().any(applies) => Modal::Negation,
            _ => modal,
        }
    }

    /// «обязан не разглашать», «орындамауға тиіс».
    pub fn is_a_duty_not_to(&self) -> bool {
        let words = &self.words[self.found.clone()];
        let [first, .., last] = words else { return false };
        lexicon::is_any(&first.key, "обязан*|должен|должна|должно|должны")
            || lexicon::is_any(&last.key, "тиіс|міндетті")
    }

    /// Whether another language must say it too.
    pub fn is_plain(&self, modal: Modal) -> bool {
        match modal {
            Modal::Negation if !self.denies_a_verb() => false,
            Modal::Prohibition | Modal::Negation if self.is_of_a_bound() => false,
            _ => !self.is_aside(),
        }
    }

    /// Whether it says how much or how late at most: «не может превышать», «кем болмауға
    /// тиіс». That may be said without it.
    fn is_of_a_bound(&self) -> bool {
        let near = match self.language {
            Language::Kazakh => self.found.start.saturating_sub(1)..self.found.start + 1,
            _ => self.found.end..self.words.len().min(self.found.end + 3),
        };
        if self.is_above_a_ceiling() || self.is_of_a_comparison() {
            return true;
        }
        let bounds = bounds(self.language);
        // «не выдается не позднее»
        let mut near = self.words[near].iter().take_while(|word| word.key != "не");
        near.any(|word| lexicon::is_any(&word.key, bounds))
    }

    /// «не применяет режим менее благоприятный, чем», which is «режимінен кем болмайды».
    fn is_of_a_comparison(&self) -> bool {
        let after = &self.words[self.found.end..];
        let compares = |near: &[Word<'_>]| {
            lexicon::is_any(&near[0].key, "более|менее") && near[2].key == "чем"
        };
        let opens = |word: &Word<'_>| lexicon::is_any(&word.key, conjunctions(self.language));
        self.language == Language::Russian
            && after.windows(3).position(compares).is_some_and(|at| !after[..at].iter().any(opens))
    }

    /// «қабылдайтынын не қабылдамайтынын», which is «принимают ли».
    pub fn is_either_way(&self) -> bool {
        let before = &self.words[..self.found.start];
        let before = match before {
            [rest @ .., or] if lexicon::is_any(&or.key, "не|немесе|әлде|яки") => {
                rest
            }
            _ => before,
        };
        let asked = before.last().filter(|_| self.language == Language::Kazakh);
        let stem = negated_stem(self.key());
        stem.zip(asked).is_some_and(|(stem, asked)| asked.key.starts_with(stem))
    }

    /// «екі реттен артық сайлана алмайды», which is «могут избираться не более двух раз».
    pub fn is_above_a_ceiling(&self) -> bool {
        let ceiling = || turned(self.text, self.words, self.found.clone(), self.language);
        self.language == Language::Kazakh
            && ceiling().is_some_and(|at| lexicon::is_any(&self.words[at].key, "артық|көп"))
    }

    /// Its first word.
    pub fn key(&self) -> &str {
        &self.words[self.found.start].key
    }

    fn next(&self) -> Option<&Word<'_>> {
        self.words.get(self.found.end)
    }

    fn before(&self) -> Option<&Word<'_>> {
        self.found.start.checked_sub(1).map(|at| &self.words[at])
    }

    /// «может», which «только» restricts, and not «вправе».
    pub fn may_be_restricted(&self, modal: Modal) -> bool {
        let may = "может|могут|допуска*|разреша*|мүмкін|алады|болады|жол|рұқсат|may|can";
        modal == Modal::Permission && lexicon::is_any(self.key(), may)
    }

    /// Whether a duty gives a right: who must enjoy one has it, and what is subject to appeal
    /// may be appealed.
    pub fn declares(&self, modal: Modal) -> bool {
        if Force::of(modal) != Some(Force::Duty)
            || modal == Modal::Obligation && self.key() != "shall"
        {
            return false;
        }
        let near = self.found.start.saturating_sub(3)..self.words.len().min(self.found.end + 2);
        let appealed = "обжалован*|опротестован*|шағым*|наразылық*|appeal|protest";
        let is_subject = lexicon::is_any(self.key(), "подлеж*|жатады|is|are");
        let is =
            |word: Option<&Word<'_>>, forms| word.is_some_and(|it| lexicon::is_any(&it.key, forms));
        let enjoys = match self.language {
            Language::Russian => is(self.next(), "обладать|пользоваться"),
            Language::Kazakh => {
                let first = self.found.start.checked_sub(2).map(|at| &self.words[at]);
                is(self.before(), "болуы|болуға") && is(first, "ие")
            }
            Language::English => is(self.next(), "enjoy"),
        };
        enjoys || is_subject && self.words[near].iter().any(|it| lexicon::is_any(&it.key, appealed))
    }

    /// Whether the verb that is denied is what the clause says.
    pub fn denies_a_verb(&self) -> bool {
        match self.language {
            Language::Russian => {
                let last = &self.words[self.found.end - 1];
                let verb = if last.key == "не" { self.next() } else { Some(last) };
                verb.is_some_and(|verb| is_finite(&verb.key))
            }
            Language::Kazakh => {
                let ends_in = |ends: [&str; 2]| ends.iter().any(|end| self.key().ends_with(end));
                // «жасамайтын болады»: it will not be done.
                let is_to_come = || self.next().is_some_and(|next| next.key == "болады");
                ends_in(["йды", "йді"]) || ends_in(["йтын", "йтін"]) && is_to_come()
            }
            Language::English => {
                let is_verb = |word: &Word<'_>| lexicon::is_any(&word.key, "is|are|does|do|shall");
                is_verb(&self.words[self.found.start]) || self.before().is_some_and(is_verb)
            }
        }
    }

    /// What a word that denies hints at: nothing beside a bound, «не позднее», and no more than
    /// an aside in «не достигший», «если иное не установлено» and «келмесе». What «который»
    /// opens may well be a sentence elsewhere.
    pub fn denial(&self) -> Option<Hint> {
        match self.language {
            Language::Russian => self.denial_by_not(),
            Language::Kazakh => {
                let is_aside = match self.key() {
                    "жоқ" => {
                        self.before().is_some_and(|it| lexicon::is_any(&it.key, RIGHT))
                            && !self.ends_a_clause()
                    }
                    // «ынтымақтаса отырып»
                    word => {
                        is_conditional(word)
                            && !is_or_else(self.words, self.found.start)
                            && !self.is_of_a_state()
                            && !self.is_of_a_bound()
                            && self.next().is_none_or(|next| next.key != "отырып")
                    }
                };
                is_aside.then_some(Hint::DenialAside)
            }
            Language::English => None,
        }
    }

    /// What such a word asks of the other languages. Two conditions joined, «бақпаса немесе
    /// тәрбиелемесе», may be one elsewhere, and «пока не» is "until".
    pub fn asks(&self, hint: Hint) -> Asks {
        match (hint, self.language) {
            (Hint::Denial, _) if self.is_of_a_state_of_affairs() => Asks::Clause,
            (Hint::DenialAside, Language::Kazakh) => self.asks_by_suffix(),
            (Hint::DenialAside, _) if self.is_before_a_participle() => Asks::Attribute,
            (Hint::DenialAside, _) if self.is_until() => Asks::Nothing,
            (Hint::DenialAside, _) => Asks::Clause,
            _ => Asks::Nothing,
        }
    }

    /// «пока не будет признана».
    fn is_until(&self) -> bool {
        self.has_conjunction([',', ';', ':'], "пока")
    }

    /// A predicate without a verb: «бұған қатысы жоқ.»
    pub fn is_a_denying_predicate(&self) -> bool {
        self.language == Language::Kazakh
            && lexicon::is_any(self.key(), "жоқ|емес")
            && self.ends_a_sentence()
            && !self.is_of_an_adjective()
            && !self.is_of_a_bound()
            && self.before().is_none_or(|it| it.key != "ғана")
    }

    /// «коммерциялық емес, кәсіптік ұйым»: non-commercial, one of what is said of a noun.
    fn is_of_an_adjective(&self) -> bool {
        let ends = ["лық", "лік", "дық", "дік", "тық", "тік"];
        let is_adjective = |word: &Word<'_>| ends.iter().any(|end| word.key.ends_with(end));
        let goes_on = |next: &Word<'_>| {
            self.text[self.words[self.found.start].span.end..next.span.start].starts_with(',')
        };
        self.key() == "емес"
            && self.before().is_some_and(is_adjective)
            && self.next().is_some_and(goes_on)
    }

    fn ends_a_sentence(&self) -> bool {
        let end = self.words[self.found.end - 1].span.end;
        self.next().is_none_or(|next| self.text[end..next.span.start].contains(['.', ';', ',']))
    }

    /// «бұған мыналар қосылмайды» and «… бұған жатпайды» for «за исключением».
    pub fn excludes(&self) -> bool {
        let of_this = || self.before().is_some_and(|it| lexicon::is_any(&it.key, "бұған|бұларға"));
        let is_kazakh = self.language == Language::Kazakh;
        is_kazakh && lexicon::is_any(self.key(), "қосылмайды|кірмейді")
            || is_kazakh && of_this() && lexicon::is_any(self.key(), "жатпайды|қолданылмайды")
    }

    fn asks_by_suffix(&self) -> Asks {
        let is_condition = |key: &str| ["са", "се"].iter().any(|it| key.ends_with(it));
        let near = &self.words[self.found.start.saturating_sub(3)..self.found.start];
        match self.key() {
            // «мәлімет болмаса» is «при отсутствии сведений».
            "болмаса" => Asks::Attribute,
            _ if self.is_either_way() => Asks::Nothing,
            // «атқара алмайтын»: who cannot.
            "алмайтын" | "алмаса" => Asks::Clause,
            key if !is_condition(key) => Asks::Attribute,
            _ if near.iter().any(|it| is_condition(&it.key) && is_conditional(&it.key)) => {
                Asks::Nothing
            }
            _ => Asks::Condition,
        }
    }

    /// What a modal word that denies asks of the other languages; `None` of other words.
    pub fn asks_by(&self, modal: Modal) -> Option<Asks> {
        if Force::of(modal) != Some(Force::Denial) {
            return None;
        }
        match self.language {
            _ if self.is_plain(modal) => Some(Asks::Clause),
            _ if self.is_of_a_bound() || self.is_until() => Some(Asks::Nothing),
            _ if modal == Modal::Negation && !self.denies_a_verb() => None,
            Language::Kazakh => Some(Asks::Attribute),
            _ => Some(Asks::Clause),
        }
    }

    /// The place of the word that is denied.
    pub fn denied(&self) -> usize {
        let last = self.found.end - 1;
        if self.words[last].key == "не" { self.found.end } else { last }
    }

    /// How many verbs more a Russian "not" denies, each of which has its own elsewhere: «не
    /// могут предоставляться и быть предметом», «передаче или приемке не подлежит».
    pub fn joined(&self) -> usize {
        if self.key() != "не" {
            return 0;
        }
        let is_of_nouns = lexicon::is_any(&self.words[self.found.end - 1].key, "подлежит|подлежат");
        let (ends, first) = if is_of_nouns {
            (&DATIVE[..], self.found.start.saturating_sub(NEAREST_NOUNS).max(1))
        } else {
            (&INFINITIVE[..], self.found.end + 1)
        };
        let is_joined = |at: &usize| {
            let before = &self.words[at - 1];
            let gap = &self.text[before.span.end..self.words[*at].span.start];
            gap.contains(',') || lexicon::is_any(&before.key, "и|или|либо|ни|также")
        };
        let is_verb = |at: &usize| {
            !self.found.contains(at) && ends.iter().any(|it| self.words[*at].key.ends_with(it))
        };
        (first..self.words.len()).filter(is_verb).filter(is_joined).count()
    }

    /// «не достигший», «не имеющий», and not «не допущен» or «не возвращает».
    fn is_before_a_participle(&self) -> bool {
        let is_active = |word: &str| word.contains('щ') || word.contains("вш");
        let is_verb = |word: &str| is_finite(word) || is_short_participle(word);
        self.next().is_some_and(|it| is_active(&it.key) && !is_verb(&it.key))
    }

    /// «не допущен», which is all that its clause says.
    pub fn is_of_a_state_of_affairs(&self) -> bool {
        self.key() == "не"
            && !self.is_aside()
            && self.next().is_some_and(|it| is_short_participle(&it.key) || is_short_form(&it.key))
    }

    /// «бұрмаланбаған мәлімет»: what nobody has done to a thing is how it is, and what it does
    /// not do, «ауыртпайтын тәсіл», of what kind it is; either may be an adjective elsewhere.
    /// «төленбеген жағдайда» is when it has not been done.
    fn is_of_a_state(&self) -> bool {
        let ends_in = |ends: &[&str]| ends.iter().any(|end| self.key().ends_with(end));
        let is_quality =
            ends_in(&PASSIVE) || ends_in(&["йтын", "йтін"]) && self.key() != "алмайтын";
        let is_of_noun = |next: &Word<'_>| !lexicon::is_any(&next.key, OCCASIONS);
        is_quality && !self.ends_a_clause() && self.next().is_some_and(is_of_noun)
    }

    fn denial_by_not(&self) -> Option<Hint> {
        let next = self.next().filter(|_| self.key() == "не")?;
        let goes_out = |(at, forms): (usize, &str)| {
            let word = self.words.get(self.found.start + at);
            word.is_some_and(|word| lexicon::is_any(&word.key, forms))
        };
        // «не выходящий за пределы» is «аспайтын».
        let is_within = [(1, "выход*"), (2, "за"), (3, "предел*|рамк*")].into_iter().all(goes_out);
        if is_within || lexicon::is_any(&next.key, bounds(self.language)) {
            return None;
        }
        let is_aside =
            self.is_before_a_participle() || self.has_conjunction([',', ';', ':'], CONDITIONS);
        Some(if is_aside { Hint::DenialAside } else { Hint::Denial })
    }

    /// Whether it stands in a clause that is part of another: «если …», «который …»,
    /// «төлеуге тиіс адам».
    fn is_aside(&self) -> bool {
        match self.language {
            Language::Kazakh => !self.ends_a_clause(),
            _ => self.has_conjunction([',', ';', ':'], conjunctions(self.language)),
        }
    }

    /// Whether it may: the clause that a conjunction opens may go on behind a comma.
    pub fn may_be_aside(&self) -> bool {
        self.has_conjunction([';', ';', ';'], conjunctions(self.language))
    }

    /// Whether one of some conjunctions stands before it, and none of some marks between.
    fn has_conjunction(&self, marks: [char; 3], conjunctions: &str) -> bool {
        let mut after = self.words[self.found.start].span.start;
        for word in self.words[..self.found.start].iter().rev() {
            if self.text[word.span.end..after].contains(marks) {
                return false;
            }
            if lexicon::is_any(&word.key, conjunctions) {
                return true;
            }
            after = word.span.start;
        }
        false
    }

    /// «тыйым салынған және шектелген заттар»: forbidden things, with another quality.
    fn is_of_what_is_forbidden(&self) -> bool {
        let last = &self.words[self.found.end - 1].key;
        self.language == Language::Kazakh && ["ған", "ген"].iter().any(|end| last.ends_with(end))
    }

    fn ends_a_clause(&self) -> bool {
        let end = self.words[self.found.end - 1].span.end;
        let Some(next) = self.next() else { return true };
        let is_joined = lexicon::is_any(&next.key, "және|немесе|не|әрі");
        self.text[end..next.span.start].contains(|c: char| !c.is_whitespace())
            || next.key == "болады"
            || is_joined && !self.is_of_what_is_forbidden()
    }
}

/// «возвращает», «решится»: a Russian verb that is what its clause says.
fn is_finite(word: &str) -> bool {
    ["ет", "ют", "ит", "ат", "ят", "ут", "тся"].iter().any(|end| word.ends_with(end))
}

/// «допущен», «принята»: what was done, or was not.
fn is_short_participle(word: &str) -> bool {
    ["ен", "ена", "ено", "ены", "ан", "ана", "ано", "аны"].iter().any(|end| word.ends_with(end))
}

/// «подсудны», «обязательны»: what something is, or is not.
fn is_short_form(word: &str) -> bool {
    word.ends_with("ны") && word.chars().count() > 5
}

/// How the name of an action ends that something is subject to: «возврату», «приемке».
const DATIVE: [&str; 8] = ["нию", "тию", "ту", "ду", "ке", "че", "же", "ции"];

/// «передаче, продаже или приемке не подлежит»: they stand so near.
const NEAREST_NOUNS: usize = 4;

/// How a Kazakh participle ends that says what was not done to something.
const PASSIVE: [&str; 4] = ["лмаған", "лмеген", "нбаған", "нбеген"];

/// When something was not done.
const OCCASIONS: &str = "жағдай*|кез*|күн*|мерзім*|сәт*|уақыт*|бол*|еді|соң|деп|сайын|ретте";

/// What is had or not.
const RIGHT: &str = "құқығы|құқықтары|құқы|хақысы";

/// What opens a Russian clause that says when something is so.
const CONDITIONS: &str = "если|когда|пока|чтобы|поскольку|хотя";

/// What opens a clause that is part of another; in Kazakh no word does.
const fn conjunctions(language: Language) -> &'static str {
    match language {
        Language::Russian => {
            "если|когда|котор*|что|чтобы|как|пока|кто|чем|где|ли|каки*|поскольку|хотя"
        }
        Language::English => "if|where|when|unless|which|who|whom|that|as|until|while|whose|than",
        Language::Kazakh => "",
    }
}
