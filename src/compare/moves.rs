//! What is left and stands elsewhere: found by its rare words.
//!
//! A false move is worse than a missed one: a candidate must be much like, and
//! clearly more like than the second best, from both sides. By how much is counted
//! in words: of many clauses of one frame some two share a word more than the rest,
//! which is a large part of a short one; what moved shares several with no other.

use super::comparison::Evidence;
use super::elsewhere::kinds_answer;
use super::pairing::{Pair, Pairing};
use super::profile::{Profile, Profiles};
use super::sides::Sides;
use super::twins::FEWEST_WORDS;
use crate::document::{Document, ProvisionId};

/// What must speak for a move.
struct Least {
    /// From how much likeness a provision elsewhere is held to be the same one.
    likeness: f32,
    /// How many words no other candidate may share: by fewer, clauses of one frame
    /// differ.
    own_words: f32,
}

/// Into another list, where much may be alike.
const FAR: Least = Least { likeness: 0.8, own_words: 2.0 };

/// In its list, where little is left that it could be.
const NEAR: Least = Least { likeness: 0.66, own_words: 1.0 };

/// How much likeness each word makes up for that no other candidate shares.
const FOR_A_WORD: f32 = 0.02;

/// No more such words than these count.
const MOST_WORDS: f32 = 6.0;

/// By how much it must be more like than the second best.
const MARGIN: f32 = 0.05;

/// What is less alike competes with nothing.
const COMPETES: f32 = 0.3;

/// How many of its rarest words a provision is looked up by.
const RARE_WORDS: usize = 8;

/// How many of them a candidate must have.
const SHARED_WORDS: usize = 3;

/// A word that stands in more provisions than this leads to none of them.
const COMMON: usize = 128;

/// Pairs what is left with what is much like it, wherever it stands. What is in
/// a pair already still competes: a clause that is as like as others of its kind
/// has not moved.
pub fn moved(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    let left = Sides::new(
        left(documents.old, &profiles.sides.old, |id| pairing.new_of(id).is_none()),
        left(documents.new, &profiles.sides.new, |id| pairing.old_of(id).is_none()),
    );
    if left.old.is_empty() || left.new.is_empty() {
        return;
    }
    let queries = left.zip(profiles.sides.as_ref()).map(|(left, of)| {
        let query = |id: ProvisionId| (id, rarest(&of[id.0], profiles));
        left.into_iter().map(query).collect::<Vec<_>>()
    });
    // What is in no pair on both sides is looked for once, from the old one.
    let is_sought = Sides::new(
        documents.old.iter().map(|(old, _)| pairing.new_of(old).is_some()).collect(),
        vec![true; documents.new.provisions().len()],
    );
    let mut index = Sides::new(
        Index::new(documents.old, &profiles.sides.old, profiles, (&queries.new, is_sought.old)),
        Index::new(documents.new, &profiles.sides.new, profiles, (&queries.old, is_sought.new)),
    );
    let mut candidates: Vec<(f32, Pair)> = Vec::new();
    let mut collect = |pair: Pair| {
        let each = profiles.pair(pair);
        let is_whole = !each.old.holds_others() && !each.new.holds_others();
        let may_compete = || !is_whole || profiles.may_be_alike(each, COMPETES);
        if kinds_answer(documents, pair) && may_compete() {
            let likeness = profiles.likeness(each.map(|profile| profiles.bag(profile)));
            candidates.extend((likeness >= COMPETES).then_some((likeness, pair)));
        }
    };
    for (old, rare) in &queries.old {
        let holds_others = profiles.sides.old[old.0].holds_others();
        for new in index.new.near(rare, holds_others) {
            collect(Sides::new(*old, new));
        }
    }
    for (new, rare) in &queries.new {
        for old in index.old.near(rare, profiles.sides.new[new.0].holds_others()) {
            collect(Sides::new(old, *new));
        }
    }
    let is_in_list = |pair: Pair| {
        let parents = documents.zip(pair).map(|(document, id)| document.provision(id).parent);
        parents.old.is_some_and(|old| parents.new.is_some() && pairing.new_of(old) == parents.new)
    };
    for pair in clear_winners(profiles, &candidates, is_in_list) {
        pairing.join(pair, Evidence::Likeness);
    }
}

/// What is in no pair and has words enough to be known by.
fn left(
    document: &Document,
    of: &[Profile],
    is_free: impl Fn(ProvisionId) -> bool,
) -> Vec<ProvisionId> {
    let free = document.iter().filter(|(id, each)| each.is_normative() && is_free(*id));
    let has_words =
        |id: &ProvisionId| of[id.0].holds_others() || of[id.0].passage.words > FEWEST_WORDS;
    free.map(|(id, _)| id).filter(has_words).collect()
}

/// In which provisions of a document the words stand that others are looked for by.
struct Index<'a> {
    document: &'a Document,
    /// The place of each word among those that others are looked for by, counted
    /// from 1; 0 for the rest.
    ranks: Vec<u32>,
    /// Where each of those stands.
    places: Vec<Vec<ProvisionId>>,
    /// For each provision, in how many words of the query at hand it was met, and
    /// the count of words looked up when it was met last.
    met: Vec<(u8, u32)>,
    words: u32,
    /// Which provisions are looked for.
    is_sought: Vec<bool>,
}

impl<'a> Index<'a> {
    fn new(
        document: &'a Document,
        of: &[Profile],
        profiles: &Profiles,
        (queries, is_sought): (&[(ProvisionId, Vec<u32>)], Vec<bool>),
    ) -> Self {
        let mut ranks = vec![0; profiles.weights.len()];
        let mut count = 0;
        for word in queries.iter().flat_map(|(_, words)| words) {
            let rank = &mut ranks[*word as usize];
            if *rank == 0 {
                count += 1;
                *rank = count;
            }
        }
        // Words of no query have a list too, which stays empty.
        let mut places: Vec<Vec<ProvisionId>> = vec![Vec::new(); count as usize + 1];
        for (id, _) in document.iter().filter(|(_, each)| each.is_normative()) {
            let ranks = profiles.words(&of[id.0]).map(|word| ranks[word as usize]);
            for rank in ranks.filter(|rank| *rank > 0) {
                let places = &mut places[rank as usize];
                if places.last() != Some(&id) && places.len() <= COMMON {
                    places.push(id);
                }
            }
        }
        let met = vec![(0, 0); document.provisions().len()];
        Self { document, ranks, places, met, words: 0, is_sought }
    }

    /// The provisions in which several of the words stand, themselves or, where
    /// `inside` says so, in what stands in them; in reading order.
    fn near(&mut self, rare: &[u32], inside: bool) -> Vec<ProvisionId> {
        let mut found = Vec::new();
        for word in rare {
            self.words += 1;
            let places = &self.places[self.ranks[*word as usize] as usize];
            for id in places.iter().filter(|_| places.len() <= COMMON) {
                for holder in self.document.upward(*id).take(if inside { usize::MAX } else { 1 }) {
                    if !inside && !self.is_sought[holder.0] {
                        break;
                    }
                    let (count, word) = &mut self.met[holder.0];
                    if *word == self.words {
                        break;
                    }
                    if *count == 0 {
                        found.push(holder);
                    }
                    (*count, *word) = (*count + 1, self.words);
                }
            }
        }
        let enough = SHARED_WORDS.min(rare.len().div_ceil(2));
        found.retain(|id| {
            let count = std::mem::take(&mut self.met[id.0].0);
            usize::from(count) >= enough && self.is_sought[id.0]
        });
        found.sort_unstable();
        found
    }
}

/// The words of a provision that weigh most.
fn rarest(profile: &Profile, profiles: &Profiles) -> Vec<u32> {
    let mut words = profiles.bag(profile).words().to_vec();
    words.dedup();
    let weight = |word: &u32| profiles.weights[*word as usize];
    let order = |one: &u32, other: &u32| weight(other).total_cmp(&weight(one)).then(one.cmp(other));
    if words.len() > RARE_WORDS {
        words.select_nth_unstable_by(RARE_WORDS, order);
        words.truncate(RARE_WORDS);
    }
    words
}

/// The candidates that are the best of both their provisions, and much better
/// than the second best.
fn clear_winners(
    profiles: &Profiles,
    candidates: &[(f32, Pair)],
    is_in_list: impl Fn(Pair) -> bool,
) -> Vec<Pair> {
    let mut ranked = profiles.sides.as_ref().map(|side| vec![[0.0_f32; 2]; side.len()]);
    for (likeness, pair) in candidates {
        for rank in [&mut ranked.old[pair.old.0], &mut ranked.new[pair.new.0]] {
            let [best, second] = rank;
            *second = second.max(best.min(*likeness));
            *best = best.max(*likeness);
        }
    }
    let is_clear = |(likeness, pair): &&(f32, Pair)| {
        let ranks = [ranked.old[pair.old.0], ranked.new[pair.new.0]];
        if ranks.iter().any(|[best, _]| likeness < best) {
            return false;
        }
        let margin = likeness - ranks[0][1].max(ranks[1][1]);
        let own_words = margin * profiles.mean_length(*pair);
        let least = if is_in_list(*pair) { NEAR } else { FAR };
        margin >= MARGIN
            && own_words >= least.own_words
            && likeness + FOR_A_WORD * own_words.min(MOST_WORDS) >= least.likeness
    };
    candidates.iter().filter(is_clear).map(|(_, pair)| *pair).collect()
}
