//! Who acts, and what a breach costs, by its words in three languages. One line
//! of a table is one term.

use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::{Lexicon, Lexicons, Word, line};
use crate::text::span::Span;

/// A term, by its line in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Term(usize);

/// The authorities and persons named in `words`, in reading order.
pub(crate) fn actors(words: &[Word<'_>], language: Language) -> Vec<(Term, Span)> {
    find(words, ACTOR_TERMS.get(language))
}

/// The penalties named in `words`, in reading order.
pub(crate) fn penalties(words: &[Word<'_>], language: Language) -> Vec<(Term, Span)> {
    find(words, PENALTY_TERMS.get(language))
}

/// Whether they are an instruction on the words of a law: who is named in the words that it
/// quotes does nothing by it.
pub(crate) fn amends_words(words: &[Word<'_>], language: Language) -> bool {
    let found = |part: Instruction| {
        INSTRUCTION_TERMS.get(language).find(words).any(|each| each.meaning == part)
    };
    found(Instruction::Word) && found(Instruction::Deed)
}

/// What an instruction on words is known by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Instruction {
    Word,
    Deed,
}

static INSTRUCTION_TERMS: Lexicons<Instruction> = Lexicons::new(|language| {
    let (word, deed) = match language {
        Language::Russian => ("слово|слова|слов|словом|словами", "заменить|исключить|дополнить"),
        Language::Kazakh => ("сөз*", "ауыстырылсын|толықтырылсын|алып тасталсын|алынып тасталсын"),
        Language::English => {
            ("word|words", "replaced|supplemented|deleted|excluded|substituted|inserted")
        }
    };
    Lexicon::new(&[(word, Instruction::Word), (deed, Instruction::Deed)])
});

type Line = ByLanguage<&'static str>;

static ACTOR_TERMS: Lexicons<Term> =
    Lexicons::new(|language| Lexicon::of_lines(ACTORS, language, Term));

static PENALTY_TERMS: Lexicons<Term> =
    Lexicons::new(|language| Lexicon::of_lines(PENALTIES, language, Term));

fn find(words: &[Word<'_>], terms: &Lexicon<Term>) -> Vec<(Term, Span)> {
    terms.find(words).map(|each| (each.meaning, each.span(words))).collect()
}

const ACTORS: &[Line] = &[
    line("уполномоченн* орган*", "уәкілетті орган*", "authorised body|authorized body"),
    line(
        "местн* исполнительн* орган*",
        "жергілікті атқарушы орган*",
        "local executive body|local executive bodies",
    ),
    line("государственн* орган*", "мемлекеттік орган*", "state body|state bodies"),
    line("законн* представител*", "заңды өкіл*", "legal representative*"),
    line("собственник*", "меншік иес*", "owner|owners"),
    line("оператор*", "оператор*", "operator|operators"),
    line(
        "государственн* техническ* служб*",
        "мемлекеттік техникалық қызмет*",
        "state technical service",
    ),
    line("онлайн платформ*", "онлайн платформа*", "online platform|online platforms"),
    line(
        "сервис* обмена мгновенными сообщениями",
        "лездік хабарлар алмасу сервис*",
        "instant messaging service*",
    ),
    line("экспертн* групп*", "сараптама тоб*|сараптамалық топ*", "expert group*"),
    line("орган* национальной безопасности", "ұлттық қауіпсіздік орган*", "national security bod*"),
    line("правоохранительн* орган*", "құқық қорғау орган*", "law enforcement bod*"),
    line(
        "суд|суда|суду|судом|суде|суды|судов|судам|судами|судах",
        "сот|соты|соттың|сотқа|сотта|соттан|сотпен|соттар*",
        "court|courts",
    ),
    line("генеральн* прокурор*", "бас прокурор*", "prosecutor general"),
    line(
        "прокурор|прокурора|прокурору|прокурором|прокуроры",
        "прокурор*",
        "prosecutor|prosecutors",
    ),
    line("правительств*", "үкімет*|үкіметі*", "government"),
    line("президент*", "президент*", "president"),
    line("министр*|министерств*", "министр*|министрлік*|министрліг*", "minister|ministry"),
    line("акимат*", "әкімдік*|әкімдіг*", "akimat*"),
    line("маслихат*", "мәслихат*", "maslikhat*"),
    line("родител*", "ата ана*", "parent|parents"),
    line("пользовател*", "пайдаланушы*", "user|users"),
    line("организаци*", "ұйым|ұйымның|ұйымға|ұйымы|ұйымдар*", "organisation*|organization*"),
];

const PENALTIES: &[Line] = &[
    line("штраф*", "айыппұл*", "fine|fines"),
    line(
        "административн* ответственност*",
        "әкімшілік жауаптылық*|әкімшілік жауаптылығ*",
        "administrative liability",
    ),
    line(
        "уголовн* ответственност*",
        "қылмыстық жауаптылық*|қылмыстық жауаптылығ*",
        "criminal liability",
    ),
    line("арест|ареста|аресту|арестом|аресте", "қамаққа алу*|қамауға алу*", "arrest"),
    line("лишени* свободы", "бостандығынан айыру*", "imprisonment|deprivation of liberty"),
    line("ограничени* свободы", "бостандығын шектеу*", "restriction of liberty"),
    line("исправительн* работ*", "түзеу жұмыс*", "corrective labour"),
    line("общественн* работ*", "қоғамдық жұмыс*", "community service"),
    line("конфискаци*", "тәркіле*", "confiscation"),
    line(
        "лишени* лицензии|отзыв* лицензии",
        "лицензиядан айыру*|лицензияны кері қайтарып алу*",
        "deprivation of licence|revocation of licence|deprivation of the licence|revocation of the licence",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lexicon;

    #[test]
    fn a_term_is_one_in_every_language_and_ends_at_word_borders() {
        for (ru, kk, en) in [
            ("решение суда", "соттың шешімі", "a court decision"),
            ("уполномоченный орган", "уәкілетті орган", "the authorised body"),
        ] {
            let found = [(Language::Russian, ru), (Language::Kazakh, kk), (Language::English, en)]
                .map(|(language, text)| actors(&lexicon::words(text), language)[0].0);
            assert!(found.iter().all(|term| *term == found[0]), "{ru}");
        }
        for text in ["судимость сотрудника", "судно"] {
            assert!(actors(&lexicon::words(text), Language::Russian).is_empty(), "{text}");
        }
        assert_eq!(penalties(&lexicon::words("айыппұл салу"), Language::Kazakh).len(), 1);
    }
}
