//! What became of quoted words that were changed: the run of words most like
//! them, found by local alignment (Smith and Waterman) of words.

use super::selector::Quote;
use crate::text::fold::fold;
use crate::text::span::Span;
use crate::text::words::tokens;

/// Above so many pairs of words nothing is looked for.
const MOST_PAIRS: usize = 4_000_000;
const MATCH: i32 = 3;
const MISS: i32 = -1;

struct Word {
    key: String,
    span: Span,
}

fn words(source: &str, within: Span) -> Vec<Word> {
    let tokens = tokens(within.of(source)).into_iter().filter(|token| token.is_word());
    tokens
        .map(|token| token.span.shifted(within.start))
        .map(|span| Word { key: fold(span.of(source)).to_lowercase(), span })
        .collect()
}

/// The words of `source` under `within` that the quote became, and the share
/// of the quote that they keep, by letters. `None` where they share no word.
///
/// Prefix and suffix are aligned too: where they still stand, what stands
/// between them is meant, also where the quote's own first or last word is
/// another one now.
pub(super) fn reworded(quote: &Quote, source: &str, within: Span) -> Option<(Span, f32)> {
    let whole = [quote.prefix.as_str(), &quote.exact, &quote.suffix].join(" ");
    let start = quote.prefix.len() + 1;
    let exact = Span::new(start, start + quote.exact.len());
    let (old, new) = (words(&whole, Span::new(0, whole.len())), words(source, within));
    let pairs = align(&old, &new);
    let is_exact = |at: usize| exact.contains(old[at].span.start);
    let kept: Vec<_> = pairs.iter().filter(|(at, _)| is_exact(*at)).collect();
    let (first, last) = (kept.first()?, kept.last()?);
    let before = pairs.iter().rfind(|(at, _)| old[*at].span.end <= exact.start);
    let after = pairs.iter().find(|(at, _)| old[*at].span.start >= exact.end);
    let from = before.filter(|(at, _)| is_exact(at + 1)).map_or(first.1, |(_, at)| at + 1);
    let to = after.filter(|(at, _)| is_exact(at - 1)).map_or(last.1, |(_, at)| at - 1);
    let letters = |at: usize| old[at].span.len();
    let all: usize = (0..old.len()).filter(|at| is_exact(*at)).map(letters).sum();
    let shared: usize = kept.iter().map(|(at, _)| letters(*at)).sum();
    #[expect(clippy::cast_precision_loss, reason = "a share needs no more than two digits")]
    let share = shared as f32 / all as f32;
    Some((new[from].span.join(new[to].span), share))
}

/// The pairs of equal words in the best local alignment, in order.
fn align(old: &[Word], new: &[Word]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    if old.is_empty() || old.len() * width > MOST_PAIRS {
        return Vec::new();
    }
    let mut scores = vec![0_i32; (old.len() + 1) * width];
    let mut best = (0, 0);
    for (row, word) in old.iter().enumerate() {
        for (column, other) in new.iter().enumerate() {
            let at = (row + 1) * width + column + 1;
            let step = if word.key == other.key { MATCH } else { MISS };
            let diagonal = scores[at - width - 1] + step;
            let gap = scores[at - width].max(scores[at - 1]) + MISS;
            scores[at] = diagonal.max(gap).max(0);
            if scores[at] > best.0 {
                best = (scores[at], at);
            }
        }
    }
    trace(&scores, best.1, (old, new))
}

/// Walks back from the best cell to where the score began.
fn trace(scores: &[i32], mut at: usize, (old, new): (&[Word], &[Word])) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    let mut pairs = Vec::new();
    while scores[at] > 0 {
        let (row, column) = (at / width - 1, at % width - 1);
        let is_same = old[row].key == new[column].key;
        let step = if is_same { MATCH } else { MISS };
        if scores[at] == scores[at - width - 1] + step {
            if is_same {
                pairs.push((row, column));
            }
            at -= width + 1;
        } else if scores[at] == scores[at - width] + MISS {
            at -= width;
        } else {
            at -= 1;
        }
    }
    pairs.reverse();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>([prefix, exact, suffix]: [&str; 3], source: &'a str) -> Option<(&'a str, f32)> {
        let quote = Quote { exact: exact.into(), prefix: prefix.into(), suffix: suffix.into() };
        let (span, share) = reworded(&quote, source, Span::new(0, source.len()))?;
        Some((span.of(source), share))
    }

    #[test]
    fn changed_words_are_found_between_their_neighbours() {
        let source =
            "оператор обязан в течение сорока восьми часов удалить материал, иначе платит.";
        let quote = ["оператор обязан ", "в течение двадцати четырех часов удалить", " материал"];
        let (words, share) = found(quote, source).expect("shared words");
        assert_eq!(words, "в течение сорока восьми часов удалить");
        assert!((0.5..0.8).contains(&share), "{share}");
    }

    #[test]
    fn a_changed_first_or_last_word_belongs_to_them() {
        let source = "Тұлға қырық сегіз сағат ішінде хабарлайды және тіркеледі.";
        let quote = ["Тұлға ", "жиырма сегіз сағат ішінде хабарлауға", " және тіркеледі"];
        let (words, _) = found(quote, source).expect("shared words");
        assert_eq!(words, "қырық сегіз сағат ішінде хабарлайды");
        let bare = ["", "жиырма сегіз сағат ішінде хабарлауға", ""];
        assert_eq!(found(bare, source).expect("shared").0, "сегіз сағат ішінде");
    }

    #[test]
    fn other_words_share_nothing() {
        assert_eq!(found(["", "орган вправе", ""], "суд обязан отказать"), None);
        assert_eq!(found(["", "", ""], "суд"), None);
        assert_eq!(found(["", "—", ""], "суд"), None);
        assert_eq!(found(["", "суд", ""], ""), None);
    }
}
