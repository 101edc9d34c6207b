//! Which of the things that a text says are rules of its own. Nothing answers to a text that
//! is wholly new or gone, so that a mention would pass for a rule: «места лишения свободы»
//! punish nobody, and the date of a law that is cited sets no day.

use super::modality::Modal;
use super::quantities::Quantity;
use super::references::Passage;
use super::sayings::{Reading, Saying};
use crate::text::language::Language;
use crate::text::lexicon::{self, Lexicon, Lexicons, Word};
use crate::text::span::Span;
use smallvec::SmallVec;

/// What a text says by itself, in reading order; whom and what it only names is no rule, and
/// neither is that something is not so.
pub(super) fn rules<'a>(passage: &Passage<'a>) -> SmallVec<[(Saying<'a>, Span); 4]> {
    let mut sayings = Reading::of_references(passage).complete().sayings;
    sayings.retain(|(saying, span)| match saying {
        Saying::Modal(modal) => *modal != Modal::Negation,
        Saying::Penalty(_) | Saying::Quantity(Quantity::Penalty(..)) => passage.punishes(*span),
        Saying::Quantity(Quantity::Date(_)) => !passage.is_date_of_act(*span),
        Saying::Quantity(Quantity::Number(_, None)) => passage.counts(*span),
        Saying::Quantity(quantity) => !matches!(quantity, Quantity::Ordinal(_)),
        Saying::Actor(_) | Saying::Reference(_) => false,
    });
    sayings
}

impl Passage<'_> {
    /// Whether the sentence or the item of a list around a span brings a penalty on somebody.
    fn punishes(&self, span: Span) -> bool {
        let goes_on = |gap: &str| !gap.contains(['.', ';', '\n']);
        let first = self.words.partition_point(|word| word.span.end <= span.start);
        let end = self.words.partition_point(|word| word.span.start < span.end);
        let start = (1..=first).rev().find(|at| !goes_on(self.gap(at - 1))).unwrap_or(0);
        let end = (end..self.words.len()).find(|at| !goes_on(self.gap(at - 1)));
        let clause = &self.words[start..end.unwrap_or(self.words.len())];
        IMPOSES.get(self.language).find(clause).next().is_some()
    }

    /// «В Закон от 27 декабря 2019 года», «2019 жылғы 27 желтоқсандағы Заңына»,
    /// "the Law of 27 December 2019".
    fn is_date_of_act(&self, span: Span) -> bool {
        let next = self.words.partition_point(|word| word.span.start < span.end);
        let key = |at: Option<usize>| at.and_then(|at| self.words.get(at)).map_or("", |it| &it.key);
        let before = self.words.partition_point(|word| word.span.end <= span.start).checked_sub(1);
        let after = self.text[span.end..].trim_start_matches([' ', '\u{a0}', 'г', '.']);
        match self.language {
            _ if after.starts_with(['№', 'N']) => true,
            Language::Russian => key(before) == "от",
            Language::Kazakh => {
                let last = key(next.checked_sub(1));
                ["дағы", "дегі", "тағы", "тегі"].iter().any(|end| last.ends_with(end))
            }
            Language::English => lexicon::is_any(key(before), "of|dated"),
        }
    }

    /// Whether a bare number counts what the next word says: in a cell of a table, in a list
    /// of numbers and in the citation of a gazette it does not.
    fn counts(&self, span: Span) -> bool {
        let next = self.words.partition_point(|word| word.span.start < span.end);
        let Some(word) = self.words.get(next) else { return false };
        let is_joined = self.text[span.end..word.span.start].chars().all(char::is_whitespace);
        let before = &self.text[..span.start].trim_end();
        let is_noun = |word: &Word<'_>| word.key.chars().all(char::is_alphabetic);
        let is_short = word.key.chars().nth(2).is_none();
        is_joined && is_noun(word) && !is_short && !before.ends_with(['№', 'N', '–', '—'])
    }
}

/// The words by which a penalty is brought on somebody.
static IMPOSES: Lexicons<()> = Lexicons::new(|language| {
    let words = match language {
        Language::Russian => {
            "влечет|влекут|наказывается|наказываются|карается|караются|налагается|налагаются|\
             наложен|наложена|наложены|наложить|взыскать|взимается|взыскивается|подвергается|\
             подвергаются|подвергнут|подвергнуты|привлекается|привлекаются|несет|несут|наступает|\
             штраф в размере|штрафа в размере|штрафом в размере|штрафу в размере"
        }
        Language::Kazakh => {
            "әкеп соғады|әкеп соқтырады|алып келеді|жазаланады|салынады|тартылады|көтереді|\
             жауапты болады|туындайды|мөлшерінде айыппұл|мөлшеріндегі айыппұл"
        }
        Language::English => {
            "entail|entails|punishable|punished|liable|imposed|imposes|incur|incurs|\
             bear|bears|subject to|fine in the amount|fine of"
        }
    };
    Lexicon::new(&[(words, ())])
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::Language::{English, Kazakh, Russian};

    fn kinds(text: &str, language: Language) -> Vec<&'static str> {
        let rules = rules(&Passage::read(text, language));
        rules.iter().map(|(saying, _)| saying.kind().name()).collect()
    }

    #[test]
    fn a_rule_is_told_from_a_mention() {
        for (language, text, expected) in [
            (Russian, "То же деяние влечет штраф.", vec!["penalty"]),
            (Russian, "влечет штраф в размере двадцати МРП.", vec!["penalty", "penalty"]),
            (Russian, "Суммы штрафов зачисляются в бюджет.", vec![]),
            (Russian, "лица в местах лишения свободы. Нарушение влечет", vec![]),
            (Russian, "рассматривается в течение десяти рабочих дней", vec!["deadline"]),
            (Russian, "рассматривается незамедлительно", vec!["deadline"]),
            (Russian, "сбор составляет 200 000 тенге", vec!["amount"]),
            (Russian, "вводится в действие с 1 июля 2022 года", vec!["date"]),
            (Russian, "Москва, 16 ноября 1995 года № 167", vec![]),
            (Russian, "В Закон от 27 декабря 2019 года «О педагоге»:", vec![]),
            (Russian, "более ста тысяч пользователей", vec!["number"]),
            (Russian, "2010 г., № 5, ст. 23; № 24, 149", vec![]),
            (Russian, "115", vec![]),
            (Russian, "интересы третьих лиц", vec![]),
            (Kazakh, "айыппұл салуға әкеп соғады.", vec!["penalty"]),
            (Kazakh, "бас бостандығынан айыру орындарында", vec![]),
            (Kazakh, "он жұмыс күні ішінде қаралады", vec!["deadline"]),
            (Kazakh, "2019 жылғы 27 желтоқсандағы Заңына:", vec![]),
            (Kazakh, "2022 жылғы 1 шілдеден бастап", vec!["date"]),
            (English, "shall entail a fine", vec!["modality", "penalty"]),
            (English, "Fines are paid to the budget", vec![]),
            (English, "is examined within ten working days", vec!["deadline"]),
            (English, "To the Law of 27 December 2019", vec![]),
        ] {
            assert_eq!(kinds(text, language), expected, "{text}");
        }
    }
}
