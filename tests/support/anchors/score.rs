//! How often a method is right, in the wrong place, without a place or in doubt.

use super::{Case, Sample};
use std::collections::BTreeMap;
use tuzetu::document::Document;
use tuzetu::text::span::Span;

/// Where a method puts a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Put {
    /// On these words, first to last.
    On(Vec<Span>),
    /// In several places alike.
    Ambiguous,
    /// Nowhere.
    Nowhere,
}

/// What that is, beside the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// On the words that are meant, or rightly nowhere.
    Right,
    /// On others.
    Wrong,
    /// Nowhere, though there are words.
    Orphaned,
    /// In doubt.
    Ambiguous,
}

/// What a method says of a quote: right where the places share at least half of
/// what either has, in the right provisions.
pub fn verdict(document: &Document, sample: &Sample, put: &Put) -> Verdict {
    match put {
        Put::Nowhere if sample.truth.is_empty() => Verdict::Right,
        Put::Nowhere => Verdict::Orphaned,
        Put::Ambiguous => Verdict::Ambiguous,
        Put::On(spans) if is_right(document, &sample.truth, spans) => Verdict::Right,
        Put::On(_) => Verdict::Wrong,
    }
}

fn is_right(document: &Document, truth: &[Span], put: &[Span]) -> bool {
    let length = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>();
    let common = |one: &Span, other: &Span| {
        one.end.min(other.end).saturating_sub(one.start.max(other.start))
    };
    let shared: usize = truth.iter().flat_map(|one| put.iter().map(|it| common(one, it))).sum();
    let provisions = |spans: &[Span]| {
        let mut all: Vec<_> = spans.iter().map(|span| document.at(span.start)).collect();
        all.dedup();
        all
    };
    2 * shared >= length(truth) + length(put) - shared && provisions(truth) == provisions(put)
}

/// Counts of one method.
#[derive(Clone, Debug, Default)]
pub struct Score {
    counts: BTreeMap<Case, [usize; 4]>,
}

impl Score {
    /// Counts a verdict.
    pub fn add(&mut self, case: Case, verdict: Verdict) {
        self.counts.entry(case).or_default()[verdict as usize] += 1;
    }

    /// Counts what another has counted.
    pub fn join(&mut self, other: &Self) {
        for (case, counts) in &other.counts {
            let own = self.counts.entry(*case).or_default();
            own.iter_mut().zip(counts).for_each(|(own, more)| *own += more);
        }
    }

    /// How many there were of a case, and how they were judged.
    pub fn of(&self, case: Case) -> [usize; 4] {
        self.counts.get(&case).copied().unwrap_or_default()
    }

    /// The same of all cases.
    pub fn all(&self) -> [usize; 4] {
        let add =
            |sum: [usize; 4], counts: &[usize; 4]| std::array::from_fn(|at| sum[at] + counts[at]);
        self.counts.values().fold([0; 4], add)
    }
}

/// A share of a count, 0 of none.
#[expect(clippy::cast_precision_loss, reason = "counts of anchors are far below 2^52")]
pub fn share(part: usize, counts: [usize; 4]) -> f64 {
    part as f64 / counts.iter().sum::<usize>().max(1) as f64
}
