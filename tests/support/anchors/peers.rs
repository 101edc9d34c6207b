//! What others do, written anew from what is published of it, and in the same run.
//!
//! * **exact, else fuzzy** (the Hypothesis client, `match-quote.ts`): if the quote
//!   stands anywhere, its exact places are the candidates; else those with the
//!   fewest errors, at most half of its length. The best by 50 parts likeness of
//!   the quote, 20 prefix, 20 suffix, 2 nearness is taken.
//! * **bitap near the place** (diff-match-patch, `match_main` as `patch_apply` uses
//!   it): the first and the last 32 characters, each near where it is expected, with
//!   a score of errors and distance of at most 0.5. The distance counts over the
//!   length of the text, so that it does not refuse what has only moved.

use super::score::Put;
use tuzetu::text::span::Span;

/// A text as characters, with the byte of each.
pub struct Letters {
    letters: Vec<char>,
    bytes: Vec<usize>,
}

impl Letters {
    /// The characters of a text.
    pub fn new(text: &str) -> Self {
        let bytes = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self { letters: text.chars().collect(), bytes }
    }

    /// The characters under a span of bytes.
    fn range(&self, span: Span) -> (usize, usize) {
        let at = |byte| self.bytes.partition_point(|each| *each < byte);
        (at(span.start), at(span.end))
    }

    fn span(&self, (start, end): (usize, usize)) -> Span {
        Span::new(self.bytes[start], self.bytes[end])
    }

    fn exact(&self, quote: &[char]) -> Vec<(usize, usize)> {
        let windows = self.letters.windows(quote.len()).enumerate();
        windows.filter(|(_, it)| *it == quote).map(|(at, _)| (at, at + quote.len())).collect()
    }
}

/// How many characters of its neighbours a quote keeps there.
const CONTEXT: usize = 32;

/// Exact, else fuzzy.
pub fn fuzzy(old: &Letters, new: &Letters, quoted: Span) -> Put {
    let (start, end) = old.range(quoted);
    let quote = &old.letters[start..end];
    let prefix = &old.letters[start.saturating_sub(CONTEXT)..start];
    let suffix = &old.letters[end..(end + CONTEXT).min(old.letters.len())];
    let exact = new.exact(quote);
    let found: Vec<_> = if exact.is_empty() {
        nearest(&new.letters, quote, 256.min(quote.len() / 2))
    } else {
        exact.into_iter().map(|place| (place, 0)).collect()
    };
    let score = |(from, to): (usize, usize), errors: usize| {
        let before = &new.letters[from.saturating_sub(prefix.len())..from];
        let after = &new.letters[to..(to + suffix.len()).min(new.letters.len())];
        50.0 * (1.0 - ratio(errors, quote.len()))
            + 20.0 * likeness(before, prefix)
            + 20.0 * likeness(after, suffix)
            + 2.0 * (1.0 - ratio(from.abs_diff(start), new.letters.len()))
    };
    let scored = found.into_iter().map(|(place, errors)| (score(place, errors), place));
    let best = scored.max_by(|one, other| one.0.total_cmp(&other.0));
    best.map_or(Put::Nowhere, |(_, place)| Put::On(vec![new.span(place)]))
}

#[expect(clippy::cast_precision_loss, reason = "texts are far shorter than 2^52")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// One less the edit distance by length; an empty neighbour says nothing against.
fn likeness(text: &[char], wanted: &[char]) -> f64 {
    if wanted.is_empty() {
        return 1.0;
    }
    let errors = nearest(text, wanted, wanted.len()).first().map_or(wanted.len(), |it| it.1);
    1.0 - ratio(errors, wanted.len())
}

/// The places with the fewest errors, at most so many: Myers' bit vectors, then
/// the same backwards for where each begins.
fn nearest(text: &[char], quote: &[char], most: usize) -> Vec<((usize, usize), usize)> {
    let mut best = most;
    let mut ends = Vec::new();
    for (at, errors) in Vectors::new(quote).distances(text.iter()).enumerate() {
        if errors < best {
            best = errors;
            ends.clear();
        }
        if errors <= best {
            ends.push(at + 1);
        }
    }
    let backwards: Vec<char> = quote.iter().rev().copied().collect();
    let begin = |end: usize| {
        let from = end.saturating_sub(quote.len() + best);
        let distances = Vectors::new(&backwards).distances(text[from..end].iter().rev());
        let first = distances.enumerate().find(|(_, errors)| *errors <= best);
        first.map_or(end, |(at, _)| end - at - 1)
    };
    ends.into_iter().map(|end| ((begin(end), end), best)).collect()
}

/// A quote as columns of the table of edit distances, 64 rows in a word.
struct Vectors {
    rows: usize,
    letters: std::collections::HashMap<char, Vec<u64>>,
    plus: Vec<u64>,
    minus: Vec<u64>,
}

impl Vectors {
    fn new(quote: &[char]) -> Self {
        let blocks = quote.len().div_ceil(64);
        let mut letters = std::collections::HashMap::new();
        for (at, letter) in quote.iter().enumerate() {
            let bits = letters.entry(*letter).or_insert_with(|| vec![0; blocks]);
            bits[at / 64] |= 1 << (at % 64);
        }
        Self { rows: quote.len(), letters, plus: vec![u64::MAX; blocks], minus: vec![0; blocks] }
    }

    /// After each letter of a text, the fewest errors of a match that ends there.
    fn distances<'a>(
        mut self,
        text: impl Iterator<Item = &'a char>,
    ) -> impl Iterator<Item = usize> {
        let none = vec![0; self.plus.len()];
        let mut errors = self.rows;
        text.map(move |letter| {
            let mut carry = 0_i32;
            let bits = self.letters.get(letter).unwrap_or(&none).clone();
            let last = self.plus.len() - 1;
            for (block, bits) in bits.into_iter().enumerate() {
                let top = if block == last { (self.rows - 1) % 64 } else { 63 };
                carry = self.advance(block, bits, (carry, top));
            }
            errors = errors.saturating_add_signed(carry as isize);
            errors
        })
    }

    /// One block by one letter; what is carried to the next.
    fn advance(&mut self, block: usize, mut bits: u64, (carry, top): (i32, usize)) -> i32 {
        let (plus, minus) = (self.plus[block], self.minus[block]);
        let vertical = bits | minus;
        bits |= u64::from(carry < 0);
        let diagonal = ((bits & plus).wrapping_add(plus) ^ plus) | bits;
        let up = minus | !(diagonal | plus);
        let down = plus & diagonal;
        let out = i32::from(up >> top & 1 == 1) - i32::from(down >> top & 1 == 1);
        let up = up << 1 | u64::from(carry > 0);
        let down = down << 1 | u64::from(carry < 0);
        self.plus[block] = down | !(vertical | up);
        self.minus[block] = up & vertical;
        out
    }
}

/// How long a pattern of diff-match-patch may be.
const BITS: usize = 32;

/// Bitap near the place.
pub fn near(old: &Letters, new: &Letters, quoted: Span) -> Put {
    let (start, end) = old.range(quoted);
    let quote = &old.letters[start..end];
    if new.letters.get(start..end) == Some(quote) {
        return Put::On(vec![new.span((start, end))]);
    }
    let head = &quote[..quote.len().min(BITS)];
    let Some(from) = bitap(&new.letters, head, start) else { return Put::Nowhere };
    if quote.len() <= BITS {
        return Put::On(vec![new.span((from, (from + quote.len()).min(new.letters.len())))]);
    }
    let tail = &quote[quote.len() - BITS..];
    let expected = from + quote.len() - BITS;
    let to = bitap(&new.letters, tail, expected).map(|at| (at + BITS).min(new.letters.len()));
    let to = to.filter(|to| *to > from);
    to.map_or(Put::Nowhere, |to| Put::On(vec![new.span((from, to))]))
}

/// The best place of a pattern by errors and distance, if it is good enough.
fn bitap(text: &[char], pattern: &[char], expected: usize) -> Option<usize> {
    let mask = |letter: char| {
        let bits = pattern.iter().enumerate().filter(|(_, it)| **it == letter);
        bits.fold(0_u64, |mask, (at, _)| mask | 1 << at)
    };
    let mut masks = std::collections::HashMap::new();
    let goal = 1_u64 << (pattern.len() - 1);
    let worth = |errors: usize, at: usize| {
        ratio(errors, pattern.len()) + ratio(at.abs_diff(expected), text.len())
    };
    let mut best = (0.5, None);
    let mut before: Vec<u64> = Vec::new();
    for errors in 0..pattern.len() {
        if worth(errors, expected) > best.0 {
            break;
        }
        let mut row = 0_u64;
        let mut last = 0_u64;
        let mut rows = Vec::with_capacity(text.len());
        for (at, letter) in text.iter().enumerate() {
            let bits = *masks.entry(*letter).or_insert_with(|| mask(*letter));
            let shifted = (row << 1 | 1) & bits;
            row = match before.get(at) {
                None => shifted,
                Some(now) => shifted | ((last | now) << 1 | 1) | last,
            };
            last = before.get(at).copied().unwrap_or(0);
            rows.push(row);
            let start = (at + 1).saturating_sub(pattern.len());
            if row & goal != 0 && worth(errors, start) < best.0 {
                best = (worth(errors, start), Some(start));
            }
        }
        before = rows;
    }
    best.1
}
