//! Marks that carry meaning: the dash of «5-7», the comma of «1,5», the sign of
//! «−18», «≤» and «×».
//!
//! Words are read without what stands between them, and most of it says nothing:
//! a comma may come or go. Of what is read here every difference is one of law.

use super::references::{Passage, Phrase};
use super::sides::Sides;
use super::significance::Significance;
use crate::text::fold::is_dash;
use crate::text::language::Language;
use crate::text::lexicon::Word;
use crate::text::span::Span;
use smallvec::SmallVec;
use std::ops::Range;

/// Where the marks of two sides differ: the kind of change that it is, and where
/// it is seen on each side.
pub(super) type Differing = (Significance, Sides<Span>);

/// Where marks that carry meaning differ between two texts of the same words.
pub(super) fn differing(passages: Sides<&Passage<'_>>) -> Vec<Differing> {
    let taken_over = passages.new.taken_over;
    let gaps = passages.map(|passage| gaps(passage, taken_over));
    let pairs = gaps.old.zip(gaps.new).map(|(old, new)| Sides::new(old, new));
    // What stands between the same words to the letter has the same marks.
    let may_differ = pairs.filter(|gap| gap.old.words() != gap.new.words());
    let mut differ = may_differ.filter(|gap| gap.old.marks() != gap.new.marks()).peekable();
    if differ.peek().is_none() {
        return Vec::new();
    }
    let cited = passages.map(|passage| {
        let words = passage.phrases().iter().map(Phrase::words);
        words.collect::<Vec<_>>()
    });
    let cited = cited.as_ref().map(Vec::as_slice);
    let seen = |gap: Sides<Gap<'_, '_>>| (kind(cited, gap.as_ref()), gap.as_ref().map(Gap::seen));
    differ.map(seen).collect()
}

/// The words of each citation, in reading order.
type CitedWords<'c> = &'c [Range<usize>];

fn kind(cited: Sides<CitedWords<'_>>, gap: Sides<&Gap<'_, '_>>) -> Significance {
    let is_cited = cited.zip(gap).map(|(cited, gap)| gap.is_in_citation(cited));
    if is_cited.old || is_cited.new {
        Significance::Reference
    } else if gap.old.touches_number() || gap.new.touches_number() {
        Significance::Number
    } else {
        Significance::Wording
    }
}

/// The words as they compare: of «№ 5» and «N 5» only the letter is a word.
pub(super) fn compared<'p, 'a>(
    words: &'p [Word<'a>],
) -> impl Iterator<Item = (usize, &'p Word<'a>)> {
    let is_sign = |at: usize| {
        let next = words.get(at + 1);
        words[at].key == "№" && next.is_some_and(Word::is_digits)
    };
    words.iter().enumerate().filter(move |(at, _)| !is_sign(*at))
}

/// What stands before the first word, between two words, or after the last.
struct Gap<'p, 'a> {
    text: &'p str,
    language: Language,
    span: Span,
    before: Option<(usize, &'p Word<'a>)>,
    after: Option<(usize, &'p Word<'a>)>,
}

/// So many words beside the changed ones tell what stands between those: a word, and
/// the № that may stand before it and is none.
const BESIDE: usize = 2;

/// The gaps of a passage, one more than it has words; without those between words at
/// its beginning and its end that are taken over from the other one.
fn gaps<'p, 'a>(
    passage: &'p Passage<'a>,
    (before, after): (usize, usize),
) -> impl Iterator<Item = Gap<'p, 'a>> {
    let Passage { text, words, language, .. } = passage;
    let start = before.saturating_sub(BESIDE);
    let end = words.len() - after.saturating_sub(BESIDE);
    let read = move || compared(&words[start..end]).map(move |(at, word)| Some((start + at, word)));
    let first = (start == 0).then_some(None);
    let last = (end == words.len()).then_some(None);
    let befores = first.into_iter().chain(read());
    let afters = read().skip(usize::from(start > 0)).chain(last);
    befores.zip(afters).map(|(before, after)| {
        let start = before.map_or(0, |(_, word)| word.span.end);
        let end = after.map_or(text.len(), |(_, word)| word.span.start);
        Gap { text, language: *language, span: Span::new(start, end), before, after }
    })
}

/// The marks of a gap that count; nearly always none.
type Marks = SmallVec<[char; 4]>;

/// What a comma or a space is where it only stands between two numbers.
const LIST: char = ',';
const DECIMAL: char = '.';
const GROUP: char = ' ';
const DASH: char = '-';

impl Gap<'_, '_> {
    fn words(&self) -> &str {
        self.span.of(self.text)
    }

    fn is_between_digits(&self) -> bool {
        let is_digits = |word: Option<(usize, &Word<'_>)>| word.is_some_and(|it| it.1.is_digits());
        is_digits(self.before) && is_digits(self.after)
    }

    fn touches_number(&self) -> bool {
        [self.before, self.after].into_iter().flatten().any(|(_, word)| word.is_digits())
    }

    fn is_in_citation(&self, cited: CitedWords<'_>) -> bool {
        let (Some((before, _)), Some((after, _))) = (self.before, self.after) else { return false };
        let next = cited.partition_point(|words| words.end <= after);
        cited.get(next).is_some_and(|words| words.contains(&before))
    }

    /// What of it counts.
    fn marks(&self) -> Marks {
        let words = self.words();
        // Most gaps are a space.
        if words == " " && !self.is_between_digits() {
            return Marks::new();
        }
        let mut marks: Marks = words.char_indices().filter_map(|it| self.operator(it)).collect();
        if !marks.is_empty() {
            // «(a + b) × c» and «a + b × c».
            marks.extend(words.chars().filter(|mark| matches!(mark, '(' | ')')));
        }
        marks.extend(self.joint());
        marks
    }

    /// A sign of a formula, of money or of a measure. At the beginning of a line it
    /// is a bullet.
    fn operator(&self, (at, mark): (usize, char)) -> Option<char> {
        let is_operator = match mark {
            '=' | '≠' | '≈' | '≡' | '≤' | '≥' | '⩽' | '⩾' | '<' | '>' | '+' | '±' | '∓' | '×'
            | '÷' | '∙' | '⋅' | '√' | '∑' | '∏' | '∫' | '∞' | '°' | '‰' | '¬' | '∆' | '∈' | '$'
            | '€' | '£' | '¥' | '¢' | '₸' | '₽' | '₴' | '₺' => true,
            '*' | '·' | '^' => self.is_in_formula(),
            // «и/или» is «и (или)».
            '/' => self.touches_number() || self.is_in_formula(),
            _ => false,
        };
        let (before, after) = self.words().split_at(at);
        let is_bullet = matches!(mark, '+' | '>')
            && (before.ends_with('\n') || before.is_empty() && self.before.is_none())
            && after[mark.len_utf8()..].starts_with(char::is_whitespace);
        let mark = match mark {
            '⩽' => '≤',
            '⩾' => '≥',
            mark => mark,
        };
        (is_operator && !is_bullet).then_some(mark)
    }

    /// A dash, a comma or a space that is part of a number or stands between two.
    fn joint(&self) -> Option<char> {
        let words = self.words();
        let dash = words.find(is_dash);
        if !self.is_between_digits() {
            let is_sign = dash.is_some_and(|at| self.is_sign(at));
            return is_sign.then_some(DASH);
        }
        match words {
            "," | "." => Some(match self.language {
                Language::English if words == "," => GROUP,
                _ => DECIMAL,
            }),
            ":" => Some(':'),
            "..." | "…" => Some(DASH),
            _ if dash.is_some() => Some(DASH),
            _ if !self.may_be_thousands() => None,
            _ if words.trim().is_empty() => Some(GROUP),
            _ => Some(LIST),
        }
    }

    /// Whether a dash is a minus: right before a digit, or inside a formula.
    fn is_sign(&self, at: usize) -> bool {
        let (before, rest) = self.words().split_at(at);
        let is_apart = match before.chars().next_back() {
            Some(last) => !matches!(last, '»' | '”' | '"' | ')'),
            None => self.before.is_none(),
        };
        let is_before_digit =
            rest.chars().nth(1).is_none() && self.after.is_some_and(|(_, word)| word.is_digits());
        is_apart && is_before_digit
            || self.words().trim().len() == rest.trim().len() && {
                is_dash_alone(self.words()) && self.is_in_formula()
            }
    }

    /// Whether both words beside it are numbers or single letters.
    fn is_in_formula(&self) -> bool {
        let is_operand = |word: Option<(usize, &Word<'_>)>| {
            word.is_some_and(|(_, it)| it.is_digits() || it.key.chars().nth(1).is_none())
        };
        is_operand(self.before) && is_operand(self.after)
    }

    /// Whether the digits after it may be thousands of those before it.
    fn may_be_thousands(&self) -> bool {
        let length = |word: Option<(usize, &Word<'_>)>| word.map_or(0, |(_, it)| it.key.len());
        length(self.before) <= 3 && length(self.after) == 3
    }

    /// It with the numbers beside it.
    fn seen(&self) -> Span {
        let gap = self.span.trimmed(self.text);
        // The full stop after «100 $» is not of it.
        let length = gap.of(self.text).trim_end_matches(['.', ',', ';', ':']).len();
        let gap = Span::new(gap.start, gap.start + length);
        let numbers = [self.before, self.after].into_iter().flatten();
        let numbers = numbers.filter(|(_, word)| word.is_digits());
        numbers.fold(
            gap,
            |seen, (_, word)| {
                if seen.is_empty() { word.span } else { seen.join(word.span) }
            },
        )
    }
}

fn is_dash_alone(words: &str) -> bool {
    let mut marks = words.chars().filter(|mark| !mark.is_whitespace());
    words.starts_with(char::is_whitespace)
        && marks.next().is_some_and(is_dash)
        && marks.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Kazakh, Russian};

    fn read(old: &str, new: &str, language: Language) -> Vec<&'static str> {
        let passages = Sides::new(old, new).map(|text| Passage::read(text, language));
        differing(passages.as_ref()).into_iter().map(|(kind, _)| kind.name()).collect()
    }

    #[test]
    fn marks_of_law_count() {
        for (language, old, new, expected) in [
            (Russian, "Статьи 5-7 применяются", "Статьи 5, 7 применяются", "reference"),
            (Russian, "статьям 5–7", "статьям 5, 7", "reference"),
            (Kazakh, "5-7-баптары қолданылады", "5, 7-баптары қолданылады", "reference"),
            (English, "Articles 5–7 apply", "Articles 5, 7 apply", "reference"),
            (Russian, "Подпункты 1)-5)", "Подпункты 1), 5)", "reference"),
            (Russian, "Статьи 18-1", "Статьи 18, 1", "reference"),
            (Russian, "В течение 2-3 дней", "В течение 2, 3 дней", "number"),
            (Russian, "Доход ≤ 500", "Доход ≥ 500", "number"),
            (Russian, "Пn × Дn", "Пn + Дn", "wording"),
            (Russian, "a + b", "a - b", "wording"),
            (Russian, "a - b", "a b", "wording"),
            (Russian, "(a + b) × c", "a + b × c", "wording"),
            (Russian, "−18 градусов", "18 градусов", "number"),
            (Russian, "при -18 °C", "при +18 °C", "number"),
            (Russian, "100 $", "100 €", "number"),
            (Russian, "1,5 тенге", "1, 5 тенге", "number"),
            (Russian, "5 100 тенге", "5, 100 тенге", "number"),
            (English, "1,500 tenge", "1.500 tenge", "number"),
            (Russian, "1/3 доли", "1, 3 доли", "number"),
            (Kazakh, "10:30-да", "10, 30-да", "number"),
        ] {
            assert_eq!(read(old, new, language), [expected], "{old} → {new}");
        }
    }

    #[test]
    fn other_marks_do_not() {
        for (language, old, new) in [
            (Russian, "статья 18-1", "статья 18 - 1"),
            (Russian, "статьи 5-7", "статьи 5\u{2010}7"),
            (Russian, "статьи 5–7", "статьи 5 — 7"),
            (Russian, "при −18 градусах", "при -18 градусах"),
            (Russian, "100 000 тенге", "100\u{a0}000 тенге"),
            (Russian, "1.5 тенге", "1,5 тенге"),
            (Russian, "срок – 5 дней", "срок 5 дней"),
            (Russian, "2) сроки – 5 дней;", "2) сроки: 5 дней."),
            (Russian, "дети, родители (опекуны)", "дети родители, опекуны"),
            (Russian, "форма № 5", "форма N 5"),
            (Russian, "штраф и/или арест", "штраф и (или) арест"),
            (Russian, "COVID-19", "COVID 19"),
            (Russian, "**важно**", "важно"),
            (Russian, "Доход ⩽ 500, расход ⩾ 5", "Доход ≤ 500, расход ≥ 5"),
            (Russian, "+ первое\n+ второе", "- первое\n- второе"),
            (Kazakh, "5-бап 7-бап", "5 бап 7 бап"),
            (Kazakh, "«Заң»-5", "«Заң» 5"),
        ] {
            assert_eq!(read(old, new, language), [""; 0], "{old} → {new}");
        }
    }
}
