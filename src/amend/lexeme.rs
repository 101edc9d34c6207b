//! The words, numbers, quotations and marks of an instruction.

use crate::document::{Number, is_roman_capital};
use crate::text::fold::{fold, is_dash};
use crate::text::span::Span;

/// What an instruction is written of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A word by its key: small letters, ё as е, a Latin letter as the Cyrillic one that
    /// it stands for.
    Word(String),
    /// `5`, `6-1)`, «а)»: with or without the bracket that subparagraphs have.
    Number {
        /// Its value.
        number: Number,
        /// Whether a bracket follows it.
        is_bracketed: bool,
    },
    /// What stands between quotation marks, without them.
    Quoted(Span),
    /// What stands in brackets, and whether it is a name: «(далее – орган)». Elsewhere than
    /// behind the name of an act, where it says where that was published, it may be an
    /// exception.
    Aside {
        /// Whether it only says what something is called in short.
        is_name: bool,
    },
    /// Quotation marks that nothing closes, with all behind them.
    Open,
    /// A comma, a colon, a dash.
    Mark(char),
}

/// One of them, and its bytes in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lexeme {
    /// What it is.
    pub(super) what: What,
    /// Where it stands, quotation marks and brackets included.
    pub(super) span: Span,
}

impl Lexeme {
    /// The key of a word.
    pub(super) fn word(&self) -> Option<&str> {
        match &self.what {
            What::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Whether it is this mark.
    pub(super) fn is(&self, mark: char) -> bool {
        self.what == What::Mark(mark)
    }
}

/// The lexemes of the words under `span`, in reading order.
pub(super) fn lexemes(source: &str, span: Span) -> Vec<Lexeme> {
    let mut reader = Reader { source, at: span.start, end: span.end };
    std::iter::from_fn(|| reader.next()).collect()
}

/// The key by which words of an instruction are looked up.
pub(super) fn key(word: &str) -> String {
    fold(word).to_lowercase().replace('ё', "е")
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
    end: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<Lexeme> {
        self.skip(char::is_whitespace);
        let first = self.rest().chars().next()?;
        let start = self.at;
        let what = match first {
            '0'..='9' => self.number(),
            '«' | '"' | '“' | '„' => self.quoted(first),
            '(' => self.aside(),
            letter if letter.is_alphabetic() => self.word(),
            mark => {
                self.at += mark.len_utf8();
                What::Mark(if is_dash(mark) { '–' } else { mark })
            }
        };
        Some(Lexeme { what, span: Span::new(start, self.at) })
    }

    fn rest(&self) -> &str {
        &self.source[self.at..self.end]
    }

    fn skip(&mut self, belongs: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
    }

    /// `18-4`, `36^12-1`, `2)`; the hyphen before a Kazakh noun is stepped over.
    fn number(&mut self) -> What {
        let start = self.at;
        self.skip(|letter| letter.is_ascii_digit());
        while let Some(joint) = joint(self.rest()) {
            self.at += joint;
            self.skip(|letter| letter.is_ascii_digit());
        }
        let number = Number::parse(&self.source[start..self.at]);
        // «статью 7а», «статью 7½»: no number that the law prints so is known.
        if self.rest().starts_with(|next: char| next.is_alphanumeric()) {
            self.skip(char::is_alphanumeric);
            return What::Mark('?');
        }
        let is_bracketed = self.rest().starts_with(')');
        self.at += usize::from(is_bracketed);
        let mut ahead = self.rest().chars();
        if ahead.next().is_some_and(is_dash) && ahead.next().is_some_and(char::is_alphabetic) {
            self.skip(is_dash);
        }
        number.map_or(What::Mark('?'), |number| What::Number { number, is_bracketed })
    }

    /// A word, or the letter of «а)».
    fn word(&mut self) -> What {
        let start = self.at;
        let belongs = |letter: char| letter.is_alphabetic() || matches!(letter, '-' | '‑' | '’');
        self.skip(belongs);
        let word = &self.source[start..self.at];
        if let Some(number) = roman(word) {
            return What::Number { number, is_bracketed: false };
        }
        let is_label = word.chars().count() == 1 && self.rest().starts_with(')');
        let Some(number) = Number::parse(&word.to_lowercase()).filter(|_| is_label) else {
            return What::Word(key(word));
        };
        self.at += 1;
        What::Number { number, is_bracketed: true }
    }

    /// A quotation with those inside it. One that is not closed goes to the end.
    fn quoted(&mut self, opening: char) -> What {
        let start = self.at + opening.len_utf8();
        let is_straight = opening == '"';
        let mut depth = 0;
        let mut end = self.end;
        let mut previous = ' ';
        for (at, mark) in self.source[self.at..self.end].char_indices() {
            let here = self.at + at;
            depth += match mark {
                '"' if is_straight => {
                    let opens = at == 0 || opens(previous, &self.source[here + 1..self.end]);
                    if opens { 1 } else { -1 }
                }
                '«' | '„' if !is_straight => 1,
                '“' if !is_straight => {
                    if at == 0 || previous.is_whitespace() {
                        1
                    } else {
                        -1
                    }
                }
                '»' | '”' if !is_straight => -1,
                _ => 0,
            };
            if depth == 0 {
                end = here;
                break;
            }
            previous = mark;
        }
        if depth > 0 {
            self.at = self.end;
            return What::Open;
        }
        let closing = self.source[end..self.end].chars().next().map_or(0, char::len_utf8);
        self.at = end + closing;
        let inside = Span::new(start, end);
        if inside.of(self.source).trim().is_empty() {
            // Nothing is quoted: «заменить словом «»» is no deletion.
            return What::Mark('?');
        }
        match self.lettered(opening, inside) {
            Some(number) => What::Number { number, is_bracketed: true },
            // A blank at the edge is a slip of the hand.
            None => What::Quoted(inside.trimmed(self.source)),
        }
    }

    /// In Russian federal acts letters of subparagraphs stand in quotation marks: подпункт
    /// "а". A letter that is quoted as a word is none: слово "и".
    fn lettered(&self, opening: char, inside: Span) -> Option<Number> {
        let before = self.source[..inside.start - opening.len_utf8()].trim_end();
        let said = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_word = ["слов", "букв", "знак", "цифр"].iter().any(|start| said.starts_with(start));
        let letter = inside.of(self.source);
        let is_letter = letter.chars().count() == 1 && letter.chars().all(char::is_lowercase);
        let is_number = opening == '"' && is_letter && !is_word;
        Number::parse(letter).filter(|_| is_number)
    }

    /// What stands in brackets, with brackets inside them. One that is not closed is a mark.
    fn aside(&mut self) -> What {
        let mut depth = 0;
        for (at, mark) in self.rest().char_indices() {
            depth += match mark {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if depth == 0 {
                let inside = key(&self.rest()[1..at]);
                self.at += at + 1;
                let names = ["далее", "бұдан әрі", "hereinafter"];
                let is_name = names.iter().any(|name| inside.trim_start().starts_with(name));
                return What::Aside { is_name };
            }
        }
        self.at += 1;
        What::Mark('(')
    }
}

/// «раздел II», «III бөлім». Of one letter «Х» or «V» may be such a number, and «С» is a word.
fn roman(word: &str) -> Option<Number> {
    let is_digit = |letter: char| is_roman_capital(letter) && !"LCС".contains(letter);
    Number::parse(word).filter(|_| word.chars().all(is_digit))
}

/// How wide the tie between digits and more digits is that `rest` begins with.
fn joint(rest: &str) -> Option<usize> {
    let tie = rest
        .chars()
        .next()
        .filter(|tie| is_dash(*tie) && *tie != '–' && *tie != '—' || matches!(tie, '^' | '.'))?;
    let width = tie.len_utf8();
    rest[width..].starts_with(|digit: char| digit.is_ascii_digit()).then_some(width)
}

/// Whether a straight mark between `previous` and `rest` opens a quotation.
fn opens(previous: char, rest: &str) -> bool {
    (previous.is_whitespace() || "([\"".contains(previous))
        && rest.starts_with(|next: char| next.is_alphanumeric() || "(\"№".contains(next))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Vec<String> {
        let said = |lexeme: Lexeme| match lexeme.what {
            What::Word(word) => word,
            What::Number { number, is_bracketed } => {
                format!("{number}{}", if is_bracketed { ")" } else { "" })
            }
            What::Quoted(span) => format!("[{}]", span.of(source)),
            What::Aside { .. } => "()".to_owned(),
            What::Open => "«".to_owned(),
            What::Mark(mark) => mark.to_string(),
        };
        lexemes(source, Span::new(0, source.len())).into_iter().map(said).collect()
    }

    #[test]
    fn numbers_stand_apart_from_their_nouns() {
        assert_eq!(
            read("103-1-баптың 4-тармағы 5) тармақшасы"),
            ["103-1", "баптың", "4", "тармағы", "5)", "тармақшасы"]
        );
        assert_eq!(read("раздел II, V бөлім; С"), ["раздел", "II", ",", "V", "бөлім", ";", "с"]);
        assert_eq!(
            read("подпункты 1) – 3), \"а\" и а) статьи 36^12-1:"),
            ["подпункты", "1)", "–", "3)", ",", "а)", "и", "а)", "статьи", "36-12-1", ":"]
        );
    }

    #[test]
    fn quotations_keep_those_inside_them() {
        assert_eq!(
            read("слова \", \"А\" и\" (далее (х)) заменить «о «Б» в»;"),
            ["слова", "[, \"А\" и]", "()", "заменить", "[о «Б» в]", ";"]
        );
        assert_eq!(read("слова «без конца"), ["слова", "«"]);
        assert_eq!(read("слово « а », слово \"б \""), ["слово", "[а]", ",", "слово", "[б]"]);
    }
}
