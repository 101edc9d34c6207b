//! Which provision of one language answers to which of another.
//!
//! The skeletons of authentic texts are the same, so the address speaks first; but
//! a number may be typed wrong, a point lost and the rest renumbered. So the
//! children of each pair are aligned as two sequences (Needleman and Wunsch), by
//! number, by what is common to the languages, and by length. What is left stands
//! elsewhere, if anywhere.

use super::evidence::Evidences;
use super::labels::is_one_number;
use crate::compare::Sides;
use crate::compare::pairing::may_answer;
use crate::compare::sequence::Scores;
use crate::document::{Document, Provision, ProvisionId, ProvisionKind};

/// The provisions of two texts that answer to one another.
pub struct Alignment {
    /// By the place of a provision of each text, its partner in the other.
    pub partners: [Vec<Option<ProvisionId>>; 2],
    /// Provisions of the first text whose partners have their number, and the words of
    /// another: as few as explain the order of the words.
    pub swapped: Vec<ProvisionId>,
    /// What goes together under numbers of others.
    pub crosswise: Vec<[ProvisionId; 2]>,
    /// Whether enough of one text is found again in the other.
    pub is_of_one_act: bool,
}

/// A provision of each text.
pub(super) type Pair = [ProvisionId; 2];

/// Provisions of each text, in reading order.
pub(super) type Lists<'l> = [&'l [ProvisionId]; 2];

/// Two texts, and what is known of them so far.
pub(super) struct Aligner<'a> {
    pub(super) documents: [&'a Document; 2],
    pub(super) evidences: &'a Evidences<'a>,
    /// The partners that are known beforehand.
    given: [Vec<Option<ProvisionId>>; 2],
    pub(super) alignment: Alignment,
    /// Provisions of the first text whose words stand under the number of the next.
    pub(super) rings: Vec<Vec<ProvisionId>>,
}

/// Aligns two texts of one law, of which some provisions are `known` to go together,
/// wherever they stand.
pub fn align(
    documents: [&Document; 2],
    evidences: &Evidences<'_>,
    known: &[[ProvisionId; 2]],
) -> Alignment {
    let mut given = documents.map(|document| vec![None; document.provisions().len()]);
    for [one, other] in known {
        given[0][one.0] = Some(*other);
        given[1][other.0] = Some(*one);
    }
    let alignment = Alignment {
        partners: given.clone(),
        swapped: Vec::new(),
        crosswise: Vec::new(),
        is_of_one_act: true,
    };
    let mut aligner = Aligner { documents, evidences, given, alignment, rings: Vec::new() };
    aligner.lists([None, None]);
    for one in documents[0].roots() {
        aligner.inside(one);
    }
    aligner.headless();
    aligner.nested();
    aligner.elsewhere();
    aligner.swaps();
    aligner.alignment.is_of_one_act = aligner.is_of_one_act();
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

/// What is said for a pair that is known: more than anything else can say.
const GIVEN: f32 = 10.0;

/// No pair has less for it.
pub(super) const LEAST: f32 = 0.2;

/// Lists with more candidate pairs than this are compared near their diagonal alone:
/// comparing all with all would take too long.
const MOST_CANDIDATES: usize = 250_000;

/// So many are compared with each in any list: what was lost or added before it moves it
/// no farther.
const FEWEST_COMPARED: usize = 200;

impl Aligner<'_> {
    /// Pairs the children of a pair, or the roots.
    fn lists(&mut self, parents: [Option<ProvisionId>; 2]) {
        let lists = [0, 1].map(|at| self.documents[at].law(parents[at]).collect::<Vec<_>>());
        let whole = [&lists[0][..], &lists[1][..]];
        let is_long = whole[0].len() * whole[1].len() > MOST_CANDIDATES;
        let between = if is_long { self.same_ends(whole) } else { whole };
        self.sequence(between, Self::score);
        self.crossing(whole);
        self.between(whole);
    }

    /// Pairs what has the same numbers at the beginning and at the end of long lists, and
    /// nothing against it; what is left between.
    fn same_ends<'l>(&mut self, lists: Lists<'l>) -> Lists<'l> {
        let is_same = |(one, other): &(&ProvisionId, &ProvisionId)| {
            let pair = [**one, **other];
            self.is_given(pair).unwrap_or_else(|| self.has_one_number(pair))
                && self.evidences.likeness([one.0, other.0]) >= 0.0
        };
        let [ones, others] = lists;
        let before = ones.iter().zip(others).take_while(is_same).count();
        let rest = lists.map(|list| &list[before..]);
        let after = rest[0].iter().rev().zip(rest[1].iter().rev()).take_while(is_same).count();
        let ends = rest.map(|list| list.split_at(list.len() - after));
        let pairs = ones[..before].iter().zip(others);
        for (one, other) in pairs.chain(ends[0].1.iter().zip(ends[1].1)) {
            self.join([*one, *other]);
        }
        ends.map(|(between, _)| between)
    }

    /// Pairs what stands in a pair, and in that, to the innermost.
    pub(super) fn inside(&mut self, one: ProvisionId) {
        let mut open = vec![one];
        while let Some(one) = open.pop() {
            if let Some(other) = self.alignment.partners[0][one.0] {
                self.lists([Some(one), Some(other)]);
                open.extend(self.documents[0].children(one));
            }
        }
    }

    pub(super) fn join(&mut self, [one, other]: Pair) {
        self.alignment.partners[0][one.0] = Some(other);
        self.alignment.partners[1][other.0] = Some(one);
    }

    pub(super) fn is_free(&self, at: usize, id: ProvisionId) -> bool {
        self.alignment.partners[at][id.0].is_none()
    }

    /// Pairs what goes together best in order.
    pub(super) fn sequence(&mut self, lists: Lists<'_>, score: impl Fn(&Self, Pair) -> f32) {
        for pair in self.best(lists, score) {
            self.join(pair);
        }
    }

    /// What goes together best in order.
    pub(super) fn best(&self, lists: Lists<'_>, score: impl Fn(&Self, Pair) -> f32) -> Vec<Pair> {
        let [ones, others] = lists;
        let size = Sides::new(ones.len(), others.len());
        let width = (MOST_CANDIDATES / ones.len().max(1)).max(FEWEST_COMPARED);
        let score = &score;
        let scores = Scores::near_diagonal(size, width, |row| {
            let one = ones[row];
            move |column: usize| score(self, [one, others[column]])
        });
        let best = scores.best_sequence().into_iter();
        best.map(|(row, column)| [ones[row], others[column]]).collect()
    }

    /// Whether two provisions go together, where that is known.
    pub(super) fn is_given(&self, [one, other]: Pair) -> Option<bool> {
        let partners = [self.given[0][one.0], self.given[1][other.0]];
        (partners != [None, None]).then_some(partners[0] == Some(other))
    }

    /// How well two provisions go together; 0.0 where they do not.
    pub(super) fn score(&self, pair: Pair) -> f32 {
        if let Some(is_pair) = self.is_given(pair) {
            return if is_pair { GIVEN } else { 0.0 };
        }
        match (self.has_one_number(pair), self.weigh(pair)) {
            // Where nothing else goes with either, a number is enough.
            (true, score) => score.unwrap_or(LEAST).max(LEAST),
            (false, Some(score)) if score >= LEAST => score,
            (false, _) => 0.0,
        }
    }

    /// What speaks for a pair; `None` where it is none.
    pub(super) fn weigh(&self, pair: Pair) -> Option<f32> {
        let [one, other] = self.each(pair).map(|provision| provision.kind);
        if !may_answer(one, other) {
            return None;
        }
        let by_number = match (one == other, self.has_one_number(pair)) {
            (true, true) => NUMBER + KIND,
            (true, false) => OTHER_NUMBER + KIND,
            // Whether a line is a part or an indent hangs on its first letter.
            (false, _) if is_counted(one) && is_counted(other) => KIND,
            (false, _) => 0.0,
        };
        let places = pair.map(|id| id.0);
        let by_words = LIKENESS * self.evidences.likeness(places);
        Some(by_number + by_words + self.evidences.length(places).max(-1.0))
    }

    pub(super) fn each(&self, pair: Pair) -> [&Provision; 2] {
        [0, 1].map(|at| self.documents[at].provision(pair[at]))
    }

    pub(super) fn has_one_number(&self, pair: Pair) -> bool {
        let [one, other] = self.each(pair);
        one.kind == other.kind && is_one_number(one.number.as_ref(), other.number.as_ref())
    }
}

/// Whether a provision of the kind prints no number, and is only counted.
pub(super) const fn is_counted(kind: ProvisionKind) -> bool {
    matches!(kind, ProvisionKind::PartOfArticle | ProvisionKind::Indent)
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, parity};
    use crate::parse::read;
    use crate::text::language::{ByLanguage, Language};
    use std::fmt::Write;

    #[test]
    fn a_long_list_that_was_renumbered_is_told_once() {
        let list = |heading: &str, (word, unit): (&str, &str), numbers: &[usize]| {
            let mut text = format!("{heading}\n\n");
            for (at, number) in numbers.iter().enumerate() {
                write!(text, "{}. {word} – {number} {unit}.\n\n", at + 1).expect("a string grows");
            }
            text
        };
        let all: Vec<usize> = (1..=1300).collect();
        let kept: Vec<usize> = all.iter().copied().filter(|at| !(10..40).contains(at)).collect();
        let ru = read(list("Статья 1. Ставки", ("Ставка", "МРП"), &all), Language::Russian);
        let kk = read(list("1-бап. Мөлшерлемелер", ("Мөлшерлеме", "АЕК"), &kept), Language::Kazakh);
        let found = parity(&ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None }).findings;
        let count = |kind: Kind| found.iter().filter(|each| each.kind == kind).count();
        assert_eq!((count(Kind::Missing), count(Kind::Label), found.len()), (30, 1, 31));
    }
}
