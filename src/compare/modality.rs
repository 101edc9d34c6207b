//! What is forbidden, owed or allowed, by its words in three languages.
//!
//! The Kazakh predicate stands at the end of its clause: «орнатуға міндетті» is
//! a duty, «міндетті сақтандыру» is insurance. «Тиісті» and «тиісінше» are
//! "relevant" and "accordingly", and no duty. English `shall` stands for every
//! strength of duty, so all English duties are one class.

pub use super::modal_words::Modal;
use super::modal_words::table;
use super::sides::Sides;
use super::significance::Direction;
use crate::text::language::Language;
use crate::text::lexicon::{self, Found, Lexicon, Lexicons, Word};
use crate::text::span::Span;

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
    if language == Language::Russian {
        place.add_rights_held(&mut found);
    }
    let meant = found.into_iter().filter_map(|each| match language {
        Language::Russian => Some(place.russian(each)),
        Language::Kazakh => place.kazakh(each),
        Language::English => place.english(each),
    });
    let mut meant: Vec<_> = meant
        .filter_map(|Found { meaning, words }| Some(Found { meaning: meaning?, words }))
        .collect();
    place.join_negations(&mut meant);
    meant.into_iter().map(|each| (each.meaning, each.span(words))).collect()
}

/// The same without the negatives that only describe a noun: «азаматы болып табылмайтын бала»
/// is who is no citizen, «тіркелмеген платформа» what has not been registered.
pub(super) fn asserted(text: &str, words: &[Word<'_>], language: Language) -> Vec<(Modal, Span)> {
    let mut found = modals(text, words, language);
    if language == Language::Kazakh {
        found.retain(|(modal, span)| *modal != Modal::Negation || !describes(words, *span));
    }
    found
}

/// Whether a participle stands before what it describes.
fn describes(words: &[Word<'_>], span: Span) -> bool {
    let next = words.partition_point(|word| word.span.start < span.end);
    let is_participle =
        |word: &Word<'_>| ["йтын", "йтін", "ған", "ген"].iter().any(|end| word.key.ends_with(end));
    let is_joined = |next: &Word<'_>| {
        next.span.start - span.end == 1 && !lexicon::is_any(&next.key, "бол*|ед*|екен*")
    };
    next.checked_sub(1).is_some_and(|last| is_participle(&words[last]))
        && words.get(next).is_some_and(is_joined)
}

static MODALS: Lexicons<Option<Modal>> = Lexicons::new(|language| Lexicon::new(table(language)));

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

    /// So many words before what was found.
    fn key_before(&self, found: &Maybe, by: usize) -> &str {
        found.words.start.checked_sub(by).map_or("", |at| &self.words[at].key)
    }

    fn last(&self, found: &Maybe) -> &str {
        &self.words[found.words.end - 1].key
    }

    fn is_before(&self, found: &Maybe, forms: &str) -> bool {
        self.words.get(found.words.end).is_some_and(|next| lexicon::is_any(&next.key, forms))
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

    /// «Вопрос разрешается арбитрами»: it is decided, and nothing is allowed.
    fn russian(&self, found: Maybe) -> Maybe {
        let last = found.words.end - 1;
        let is_many = match self.last(&found) {
            "разрешается" => false,
            "разрешаются" => true,
            _ => return found,
        };
        let matters = if is_many { MATTERS } else { MATTER };
        let is_infinitive =
            |at: &usize| INFINITIVE.iter().any(|end| self.words[*at].key.ends_with(end));
        let is_in_clause = |at: &usize| self.goes_on(at - 1) && !self.gap(at - 1).contains(',');
        let after = (last + 1..self.words.len()).take_while(is_in_clause);
        if after.clone().any(|at| is_infinitive(&at)) {
            return found;
        }
        // «Письма берутся на контроль и разрешаются»: what is decided stands before both.
        let is_second = self.before(&found).is_some_and(|word| word.key == "и");
        let is_other = |at: &usize| !is_second && self.words[*at].key.ends_with("тся");
        let before =
            (0..found.words.start).rev().take_while(|at| self.goes_on(*at) && !is_other(at));
        // «Вступление в дело разрешается», «подать иск разрешается»
        let is_adjective = |at: &usize| {
            ["ое", "ее", "ый", "ий"].iter().any(|end| self.words[*at].key.ends_with(end))
        };
        let is_object = |at: usize| {
            let before = (0..at).rev().find(|at| !is_adjective(at));
            before.is_some_and(|at| {
                is_infinitive(&at) || lexicon::is_any(&self.words[at].key, "в|во|на|за|под")
            })
        };
        let is_matter = |at: usize| lexicon::is_any(&self.words[at].key, matters) && !is_object(at);
        if !before.chain(after).any(is_matter) {
            return found;
        }
        let meaning = (found.words.len() > 1).then_some(Modal::Negation);
        Found { meaning, ..found }
    }

    /// «Право на выплату имеют кредиторы:» is a right as «имеют право» is.
    fn add_rights_held(&self, found: &mut Vec<Maybe>) {
        let is_free = |at: usize| !found.iter().any(|each| each.words.contains(&at));
        let held = (0..self.words.len()).filter(|at| is_free(*at) && self.is_right_held(*at));
        let held = held.map(|at| Found { meaning: Some(Modal::Permission), words: at..at + 1 });
        let held: Vec<_> = held.collect();
        if !held.is_empty() {
            found.extend(held);
            found.sort_by_key(|each| each.words.start);
        }
    }

    /// Whether the word `at` is the verb of a right that its clause begins with, and has
    /// no other object: «право имеет силу».
    fn is_right_held(&self, at: usize) -> bool {
        if at == 0 || !matches!(&*self.words[at].key, "имеет" | "имеют") {
            return false;
        }
        let next = self.words.get(at + 1).map_or("", |next| &next.key);
        let has_object = ["ую", "юю", "ое", "ее", "ие", "ые"].iter().any(|it| next.ends_with(it))
            || lexicon::is_any(next, "силу|место|целью|цель|форму|срок|характер|приоритет");
        let is_verb = |key: &str| {
            lexicon::is_any(key, "не|котор*|если|что|чье")
                || ["ется", "ются", "ится", "ятся", "ает", "ают", "яет", "яют"]
                    .iter()
                    .any(|end| key.ends_with(end))
        };
        let clause = (0..at).rev().take_while(|before| self.goes_on(*before));
        let mut clause = clause.take_while(|before| !is_verb(&self.words[*before].key));
        let right = clause.find(|before| self.words[*before].key == "право");
        right.is_some_and(|right| !has_object && self.opens_with(right))
    }

    /// Whether no word but adjectives stands before the word `at` in its clause.
    fn opens_with(&self, at: usize) -> bool {
        let mut before = (0..at).rev().take_while(|before| self.goes_on(*before));
        before.all(|before| self.words[before].key.ends_with("ое"))
    }

    fn kazakh(&self, found: Maybe) -> Option<Maybe> {
        let before = self.key_before(&found, 1);
        let ends_a_clause = || ends_a_clause(self.text, self.words, &found);
        let is_meant = match &*self.words[found.words.start].key {
            "міндетті" => found.words.len() > 1 || ends_a_clause(),
            // «құқығы бар азамат» is who has a right, and gives none; «тыйым салынған зат»
            // is what is forbidden already.
            "құқығы" | "кұқығы" | "құқыгы" | "құқы" | "хақысы" | "құқықтары" => {
                ends_a_clause()
            }
            // «құқықтары мен міндеттері бар» says both, and neither for the other.
            "міндеті" | "міндеттері" => {
                let near = &self.words[found.words.start.saturating_sub(2)..found.words.start];
                ends_a_clause() && !near.iter().any(|it| lexicon::is_any(&it.key, "құқы*|құқық*"))
            }
            "тыйым" => self.last(&found) != "салынған" || ends_a_clause(),
            "мүмкін" => found.words.len() > 1 || !self.is_before(&found, "бол*"),
            "алады" | "алмайды" => is_converb(before),
            "болады" | "болмайды" | "жатады" | "жатпайды" => {
                let is_particle = lexicon::is_any(before, "да|де|ғана");
                is_infinitive(if is_particle { self.key_before(&found, 2) } else { before })
            }
            _ => true,
        };
        let is_negative = lexicon::is_any(self.last(&found), "алмайды|болмайды|жатпайды|жоқ");
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
        let is_of_no = lexicon::is_any(&first.key, "may|can|shall|must|is|are|has|have");
        if first.key == "shall" && self.is_instruction(&found) {
            return None;
        }
        match found.meaning {
            Some(Modal::Permission | Modal::Obligation | Modal::Requirement) if is_of_no => {
                let Some(no) = self.no_before(found.words.start) else { return Some(found) };
                // «No permit shall be required»: it need not be had.
                let next = &self.words[found.words.end..];
                let is_needed = |pair: &[Word<'_>]| {
                    pair[0].key == "be" && lexicon::is_any(&pair[1].key, "required|obliged")
                };
                let is_exempt = next.windows(2).next().is_some_and(is_needed);
                let meaning = if is_exempt { Modal::Exemption } else { Modal::Prohibition };
                Some(Found { meaning: Some(meaning), words: no..found.words.end })
            }
            _ => Some(found),
        }
    }

    /// «Article 9 shall be supplemented by part two»: the bill does that, and nobody else.
    fn is_instruction(&self, found: &Maybe) -> bool {
        let next = self.words.get(found.words.end + 1).map_or("", |next| &next.key);
        self.is_before(found, "be")
            && lexicon::is_any(next, "supplemented|reworded|worded|amended|replaced|deleted|stated")
            && self.words[..found.words.start].iter().any(|it| lexicon::is_any(&it.key, UNITS))
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
        let no = clause.filter(|at| lexicon::is_any(&self.words[*at].key, NONE));
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

/// What is decided, as the subject of «разрешается» and of «разрешаются».
const MATTER: &str = "вопрос|спор|дело|конфликт|отвод|самоотвод|разногласие|противоречие|\
                      коллизия|жалоба|заявление|ходатайство|протест|иск|претензия|письмо|\
                      возражение|петиция|апелляция|сомнение|тяжба|проблема|ситуация";
const MATTERS: &str = "вопросы|споры|дела|конфликты|отводы|самоотводы|разногласия|противоречия|\
                       коллизии|жалобы|заявления|ходатайства|протесты|иски|претензии|письма|\
                       возражения|петиции|апелляции|сомнения|тяжбы|проблемы|ситуации|обращения";

/// How a Russian infinitive ends; «деятельность» and «помочь» are none or few.
pub(crate) const INFINITIVE: [&str; 7] = ["ать", "ять", "еть", "ить", "уть", "ыть", "ться"];

/// What an amending bill supplements and replaces.
const UNITS: &str = "article|articles|paragraph|paragraphs|subparagraph|subparagraphs|part|\
                     parts|word|words|heading|title|chapter|section";

/// How many words «No» and its subject have at most.
const LONGEST_SUBJECT: usize = 12;

/// Who may not.
const NONE: &str = "no|nobody|none|nothing|neither";

/// «жасауға», «қатысуына».
fn is_infinitive(word: &str) -> bool {
    let ends = ["уға", "уге", "юға", "юге", "уына", "уіне", "юына", "юіне"];
    ends.iter().any(|end| word.ends_with(end))
}

/// Whether a verb before «алады» makes it "can" («бере алады»), and not a noun that makes
/// it "takes": «есепке алады», «хабарлама алады», «сұратады және алады».
fn is_converb(word: &str) -> bool {
    let ends_so = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    ends_so(&["а", "е", "й", "я", "и"])
        && !ends_so(&["қа", "ке", "ия", "ма", "ме"])
        && (!ends_so(&["ға", "ге"]) || lexicon::is_any(word, ENDS_AS_NOUNS_DO))
        && !lexicon::is_any(word, NOUNS)
}

const ENDS_AS_NOUNS_DO: &str = "шыға|соға|біріге|кіріге|жыға|төге|еге|жеге";

const NOUNS: &str = "есебіне|қарамағына|өзіне|өздеріне|мойнына|міндетіне|қамқорлығына|меншігіне|\
                     бақылауына|назарына|құрамына|иелігіне|тізіміне|қорғауына|ақша|баға|виза|\
                     жоба|несие|және|немесе";

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

const DUTIES: &str = "тиіс|міндетті|құқылы|хақылы|қақылы";

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

#[cfg(test)]
#[path = "modality_tests.rs"]
mod tests;
