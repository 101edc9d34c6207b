//! The words of a provision as clauses. Where one misprinted word is all that keeps them
//! from being understood, it is read as the word that it stands for, and that is said.

use super::clause::{Clause, Meant};
use super::cut::clauses;
use super::instruction::Reason;
use super::lexeme::{Lexeme, What, lexemes};
use super::misprint::{self, Misprint};
use super::phrase::phrases;
use crate::text::language::Language;
use crate::text::span::Span;

/// The clauses of a sentence.
#[derive(Clone, Debug, Default)]
pub(super) struct Sentence {
    /// Its clauses, in reading order.
    pub(super) clauses: Vec<Clause>,
    /// The word of it that was read as another.
    pub(super) misprint: Option<Misprint>,
}

/// How many words in a sentence may be unknown for one of them to be the reason: around
/// «утратившм» all of «признать утратившм силу» are.
const FEW: usize = 3;

impl Sentence {
    /// Reads the words of `source` under `words`.
    pub(super) fn read(source: &str, words: Span, language: Language) -> Self {
        let lexemes = lexemes(source, words);
        let clauses = of(&lexemes, language);
        let unknown: Vec<_> = clauses.iter().flat_map(|clause| &clause.unknown).collect();
        let is_unknown = |lexeme: &Lexeme| {
            lexeme.word().is_some() && unknown.iter().any(|span| span.contains(lexeme.span.start))
        };
        let places = (0..lexemes.len()).filter(|at| is_unknown(&lexemes[*at])).collect::<Vec<_>>();
        let mended = (places.len() <= FEW).then(|| mended(&lexemes, &places, language)).flatten();
        mended.unwrap_or(Self { clauses, misprint: None })
    }

    /// What its clauses say.
    fn meant(&self) -> Vec<Result<Vec<Meant>, Reason>> {
        self.clauses.iter().map(Clause::meant).collect()
    }
}

fn of(lexemes: &[Lexeme], language: Language) -> Vec<Clause> {
    clauses(&phrases(lexemes, language), language)
}

/// The sentence with the word at one of `places` read as another; none where no such word
/// makes all of it understood, or several do and not alike.
fn mended(lexemes: &[Lexeme], places: &[usize], language: Language) -> Option<Sentence> {
    let mut found: Option<Sentence> = None;
    for at in places {
        let word = lexemes[*at].word().unwrap_or_default();
        for meant in misprint::meant(word, language) {
            let mut mended = lexemes.to_vec();
            mended[*at].what = What::Word(meant.to_owned());
            let misprint = Some(Misprint { span: lexemes[*at].span, meant });
            let sentence = Sentence { clauses: of(&mended, language), misprint };
            let said = sentence.meant();
            if said.iter().any(Result::is_err) {
                continue;
            }
            match &found {
                Some(other) if other.meant() != said => return None,
                Some(_) => {}
                None => found = Some(sentence),
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misprint(text: &str, language: Language) -> Option<(&str, &'static str)> {
        let sentence = Sentence::read(text, Span::new(0, text.len()), language);
        sentence.misprint.map(|misprint| (misprint.span.of(text), misprint.meant))
    }

    #[test]
    fn one_misprint_is_read_and_said() {
        let ru = |text| misprint(text, Language::Russian);
        assert_eq!(ru("в пунте 2 статьи 3:"), Some(("пунте", "пункте")));
        assert_eq!(ru("слово «А» замениить словом «Б»"), Some(("замениить", "заменить")));
        assert_eq!(ru("пункт 2 признать утратившм силу"), Some(("утратившм", "утратившим")));
        let kazakh = "3-бапта «А» деген соз «Б» деген сөзбен ауыстырылсын";
        assert_eq!(misprint(kazakh, Language::Kazakh), None);
        let kazakh = "3-тармактағы «А» деген сөз «Б» деген сөзбен ауыстырылсын";
        let meant = Some(("тармактағы", "тармақтағы"));
        assert_eq!(misprint(kazakh, Language::Kazakh), meant);
    }

    #[test]
    fn two_misprints_are_too_many_and_other_words_none() {
        let ru = |text| misprint(text, Language::Russian);
        assert_eq!(ru("в пунте 2 слово «А» замениить словом «Б»"), None);
        assert_eq!(ru("в пункте 2 смягчить слово «А»"), None);
        assert_eq!(ru("пункт 2 не исключать"), None);
    }
}
