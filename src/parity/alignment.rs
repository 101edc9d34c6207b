//! Which provision of one language answers to which of another.
//!
//! The skeletons of authentic texts are the same, so the address speaks first; but
//! a number may be typed wrong, a point lost and the rest renumbered. So the
//! children of each pair are aligned as two sequences (Needleman and Wunsch), by
//! number, by what is common to the languages, and by length.

use super::evidence::Evidences;
use crate::compare::Sides;
use crate::compare::pairing::may_answer;
use crate::compare::sequence::Scores;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::Map;

/// The provisions of two texts that answer to one another.
pub struct Alignment {
    /// By the place of a provision of each text, its partner in the other.
    pub partners: [Vec<Option<ProvisionId>>; 2],
    /// Pairs of one number of which the words answer to the next pair's, and the
    /// next pair's to theirs, by their place in the first text.
    pub swapped: Vec<ProvisionId>,
}

/// A provision of each text.
type Pair = [ProvisionId; 2];

struct Aligner<'a> {
    documents: [&'a Document; 2],
    evidences: &'a Evidences<'a>,
    alignment: Alignment,
}

/// Aligns two texts of one law.
pub fn align(documents: [&Document; 2], evidences: &Evidences<'_>) -> Alignment {
    let partners = documents.map(|document| vec![None; document.provisions().len()]);
    let alignment = Alignment { partners, swapped: Vec::new() };
    let mut aligner = Aligner { documents, evidences, alignment };
    aligner.lists([None, None]);
    for one in documents[0].roots() {
        aligner.inside(one);
    }
    aligner.elsewhere();
    aligner.swaps();
    aligner.alignment
}

/// What an equal number of an equal kind says for a pair.
const NUMBER: f32 = 1.0;

/// What an equal kind says.
const KIND: f32 = 0.3;

/// What a number that is not the same says against it, where both print one.
const OTHER_NUMBER: f32 = -0.4;

/// How much what languages have in common weighs against a number.
const LIKENESS: f32 = 2.0;

/// No pair has less for it.
const LEAST: f32 = 0.2;

/// Lists with more candidate pairs than this are cut into slices: comparing all with
/// all would take too long.
const MOST_CANDIDATES: usize = 250_000;

impl Aligner<'_> {
    /// Pairs the children of a pair, or the roots.
    fn lists(&mut self, parents: [Option<ProvisionId>; 2]) {
        let lists = [0, 1].map(|at| self.documents[at].law(parents[at]).collect::<Vec<_>>());
        let [ones, others] = [&lists[0][..], &lists[1][..]];
        if ones.len() * others.len() <= MOST_CANDIDATES {
            return self.sequence([ones, others]);
        }
        let [ones, others] = self.same_ends([ones, others]);
        let mut count = 1;
        while ones.len().div_ceil(count) * others.len().div_ceil(count) > MOST_CANDIDATES {
            count += 1;
        }
        for at in 0..count {
            let slice =
                |list: &[ProvisionId]| list.len() * at / count..list.len() * (at + 1) / count;
            self.sequence([&ones[slice(ones)], &others[slice(others)]]);
        }
    }

    /// Pairs what has the same numbers at the beginning and at the end of long lists, and
    /// nothing against it; what is left between.
    fn same_ends<'l>(&mut self, lists: [&'l [ProvisionId]; 2]) -> [&'l [ProvisionId]; 2] {
        let is_same = |(one, other): &(&ProvisionId, &ProvisionId)| {
            self.has_one_number([**one, **other])
                && self.evidences.likeness([one.0, other.0]) >= 0.0
        };
        let [ones, others] = lists;
        let before = ones.iter().zip(others).take_while(is_same).count();
        let rest = [&ones[before..], &others[before..]];
        let after = rest[0].iter().rev().zip(rest[1].iter().rev()).take_while(is_same).count();
        let pairs = ones[..before].iter().zip(others);
        let ends = rest.map(|list| &list[list.len() - after..]);
        for (one, other) in pairs.chain(ends[0].iter().zip(ends[1])) {
            self.join([*one, *other]);
        }
        rest.map(|list| &list[..list.len() - after])
    }

    /// Pairs what stands in a pair, and in that, to the innermost.
    fn inside(&mut self, one: ProvisionId) {
        let mut open = vec![one];
        while let Some(one) = open.pop() {
            if let Some(other) = self.alignment.partners[0][one.0] {
                self.lists([Some(one), Some(other)]);
                open.extend(self.documents[0].children(one));
            }
        }
    }

    /// Pairs what is left and has one kind and number, alone on each side: it stands
    /// in something else, as where one language has a chapter and another has not.
    fn elsewhere(&mut self) {
        let mut places: Map<_, [Vec<ProvisionId>; 2]> = Map::default();
        for (at, document) in self.documents.into_iter().enumerate() {
            let partners = &self.alignment.partners[at];
            let left = document.iter().filter(|(id, each)| {
                partners[id.0].is_none()
                    && each.is_normative()
                    && !may_answer(each.kind, ProvisionKind::Indent)
            });
            for (id, each) in left {
                let number = each.number.as_ref().map(|number| number.slug().into_owned());
                places.entry((each.kind, number)).or_default()[at].push(id);
            }
        }
        let pairs = places.into_values().filter_map(|[one, other]| match (&one[..], &other[..]) {
            ([one], [other]) => Some([*one, *other]),
            _ => None,
        });
        let mut pairs: Vec<Pair> = pairs.collect();
        pairs.sort_unstable();
        for pair in pairs {
            let is_free = |at: usize| self.alignment.partners[at][pair[at].0].is_none();
            if is_free(0) && is_free(1) {
                self.join(pair);
                self.inside(pair[0]);
            }
        }
    }

    /// Looks for neighbours whose words stand under one another's numbers.
    fn swaps(&mut self) {
        let holders = (0..self.documents[0].provisions().len()).map(|at| Some(ProvisionId(at)));
        for holder in holders.chain([None]) {
            let list: Vec<_> = self.documents[0].law(holder).collect();
            let swapped = list.windows(2).filter(|beside| self.is_swapped([beside[0], beside[1]]));
            let swapped: Vec<_> = swapped.map(|beside| beside[0]).collect();
            self.alignment.swapped.extend(swapped);
        }
    }

    /// Whether the partner of each of two neighbours is more like the other.
    fn is_swapped(&self, [one, next]: [ProvisionId; 2]) -> bool {
        let partners = [one, next].map(|id| self.alignment.partners[0][id.0]);
        let [Some(other), Some(another)] = partners else { return false };
        let like = |one: ProvisionId, other: ProvisionId| {
            let places = [one.0, other.0];
            self.evidences.likeness(places) + self.evidences.length(places)
        };
        let gains =
            [like(one, another) - like(one, other), like(next, other) - like(next, another)];
        gains.iter().all(|gain| *gain > 0.0) && gains.iter().sum::<f32>() > SWAPPED
    }

    fn join(&mut self, [one, other]: Pair) {
        self.alignment.partners[0][one.0] = Some(other);
        self.alignment.partners[1][other.0] = Some(one);
    }

    /// Pairs what goes together best in order.
    fn sequence(&mut self, lists: [&[ProvisionId]; 2]) {
        let [ones, others] = lists;
        let size = Sides::new(ones.len(), others.len());
        let this = &*self;
        let scores = Scores::new(size, |row| {
            let one = ones[row];
            move |column: usize| this.score([one, others[column]])
        });
        for (row, column) in scores.best_sequence() {
            self.join([ones[row], others[column]]);
        }
    }

    /// How well two provisions go together; 0.0 where they do not.
    fn score(&self, pair: Pair) -> f32 {
        let [one, other] = [0, 1].map(|at| self.documents[at].provision(pair[at]).kind);
        if !may_answer(one, other) {
            return 0.0;
        }
        let places = pair.map(|id| id.0);
        let has_one_number = self.has_one_number(pair);
        let by_number = match (one == other, has_one_number) {
            (true, true) => NUMBER + KIND,
            (true, false) => OTHER_NUMBER + KIND,
            (false, _) => 0.0,
        };
        let by_words = LIKENESS * self.evidences.likeness(places);
        let score = by_number + by_words + self.evidences.length(places).max(-1.0);
        match (has_one_number, score >= LEAST) {
            // Where nothing else goes with either, a number is enough.
            (true, _) => score.max(LEAST),
            (false, true) => score,
            (false, false) => 0.0,
        }
    }

    fn has_one_number(&self, pair: Pair) -> bool {
        let each = [0, 1].map(|at| self.documents[at].provision(pair[at]));
        let slugs = each.map(|provision| provision.number.as_ref().map(|number| number.slug()));
        each[0].kind == each[1].kind && slugs[0] == slugs[1]
    }
}

/// How much more alike two neighbours must be crosswise.
const SWAPPED: f32 = 0.5;
