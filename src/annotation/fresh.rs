//! What is new in a version, so that words which left their place can be looked for
//! where nothing else has a claim: a look-alike that was there all the time answers
//! to its own words in the other version.

use super::segments::common;
use crate::compare::elements::{Element, Weight, caseless};
use crate::text::hash::ByFingerprint;
use crate::text::span::Span;

/// The new words of a version.
#[derive(Debug, Default)]
pub(super) struct Fresh {
    runs: Vec<Vec<Element>>,
    /// By the key of a word, the run and the place in it.
    places: ByFingerprint<Vec<(usize, usize)>>,
}

/// Where words may have gone.
#[derive(Debug)]
pub(super) enum Found {
    /// Here: by the place of each word, its bytes there.
    At(Vec<(usize, Span)>),
    /// Here or there, alike.
    Alike(Vec<Span>),
    /// Nowhere.
    Nowhere,
}

/// A place that words may have gone to.
struct Place {
    /// How much those of them weigh that stand there.
    kept: f32,
    /// The run that it lies in, and where it begins in it.
    run: usize,
    first: usize,
    /// By the place of each word, its bytes there.
    words: Vec<(usize, Span)>,
}

impl Place {
    /// From the first of the words to the last.
    fn hull(&self) -> Option<Span> {
        self.words.iter().map(|(_, span)| *span).reduce(Span::join)
    }
}

/// Fewer words stand anywhere by chance.
pub(super) const FEWEST: usize = 4;
/// The least share that words must keep to be known elsewhere.
const LEAST_KEPT: f32 = 0.9;
/// By how much the best place must be better than the next.
const MARGIN: f32 = 0.15;

impl Fresh {
    /// The words under `spans` of a source.
    pub(super) fn new(source: &str, spans: impl Iterator<Item = Span>) -> Self {
        let mut fresh = Self::default();
        for run in spans.map(|span| caseless(source, &[span])) {
            if run.iter().filter(|word| word.weight != Weight::Mark).count() < FEWEST {
                continue;
            }
            for (at, word) in run.iter().enumerate() {
                fresh.places.entry(word.key).or_default().push((fresh.runs.len(), at));
            }
            fresh.runs.push(run);
        }
        fresh
    }

    /// Where words stand among what is new and are most of what is said there:
    /// `sentence` counts the words that stand around a place. A new clause that only names
    /// what is gone is not where it went.
    pub(super) fn find(
        &self,
        words: &[Element],
        weight: impl Fn(&Element) -> f32,
        sentence: impl Fn(Span) -> usize,
    ) -> Found {
        let named = words.iter().filter(|word| word.weight != Weight::Mark).count();
        let total: f32 = words.iter().map(&weight).sum();
        if named < FEWEST {
            return Found::Nowhere;
        }
        let mut places: Vec<Place> = Vec::new();
        for place in self.starts(words).into_iter().filter_map(|at| self.place(words, at, &weight))
        {
            let is_near = |other: &&mut Place| {
                let reach = words.len().div_ceil(2);
                other.run == place.run && other.first.abs_diff(place.first) < reach
            };
            match places.iter_mut().find(is_near) {
                Some(same) if same.kept >= place.kept => (),
                Some(same) => *same = place,
                None => places.push(place),
            }
        }
        let is_most = |place: &Place| {
            let had = place.words.iter().filter(|(at, _)| words[*at].weight != Weight::Mark);
            let count = had.count();
            place.hull().is_some_and(|hull| 2 * count >= sentence(hull))
        };
        places.retain(|place| place.kept >= (LEAST_KEPT - MARGIN) * total && is_most(place));
        places.sort_by(|one, other| other.kept.total_cmp(&one.kept));
        let Some(best) =
            places.first().map(|best| best.kept).filter(|it| *it >= LEAST_KEPT * total)
        else {
            return Found::Nowhere;
        };
        places.retain(|place| best - place.kept < MARGIN * total);
        if places.len() == 1 {
            return Found::At(places.swap_remove(0).words);
        }
        Found::Alike(places.iter().filter_map(Place::hull).collect())
    }

    /// What of the words stands in a run from a place on.
    fn place(
        &self,
        words: &[Element],
        (run, start): (usize, usize),
        weight: impl Fn(&Element) -> f32,
    ) -> Option<Place> {
        let end = (start + words.len() * 3 / 2 + 2).min(self.runs[run].len());
        let window = &self.runs[run][start..end];
        let pairs = common(words, window, &weight);
        let first = start + pairs.first()?.1;
        let kept = pairs.iter().map(|(at, _)| weight(&words[*at])).sum();
        let words = pairs.iter().map(|(at, other)| (*at, window[*other].span)).collect();
        Some(Place { kept, run, first, words })
    }

    /// Where the words would begin by each place of those that stand least often
    /// among what is new.
    fn starts(&self, words: &[Element]) -> Vec<(usize, usize)> {
        let named = words.iter().enumerate().filter(|(_, word)| word.weight != Weight::Mark);
        let mut known: Vec<_> =
            named.filter_map(|(at, word)| Some((at, self.places.get(&word.key)?))).collect();
        known.sort_by_key(|(at, places)| (places.len(), *at));
        let near = known.into_iter().take(RAREST).flat_map(|(at, places)| {
            places.iter().map(move |(run, place)| (*run, place.saturating_sub(at + at / 4)))
        });
        let mut starts: Vec<_> = near.collect();
        starts.sort_unstable();
        starts.dedup();
        starts
    }
}

/// By how many of its words a passage is looked for.
const RAREST: usize = 3;
