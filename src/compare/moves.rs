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
    met: Vec<Met>,
    /// How many words were looked up so far.
    words: u32,
}

/// How a provision was met by the query at hand.
#[derive(Clone, Copy)]
struct Met {
    /// The count of words looked up when it was met last.
    at: u32,
    /// In how many words of the query.
    count: u8,
    /// Whether it is looked for at all.
    is_sought: bool,
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
            let ranks = profiles.words(&of[id.0]).iter().map(|word| ranks[*word as usize]);
            for rank in ranks.filter(|rank| *rank > 0) {
                let places = &mut places[rank as usize];
                if places.last() != Some(&id) && places.len() <= COMMON {
                    places.push(id);
                }
            }
        }
        let met = |is_sought| Met { at: 0, count: 0, is_sought };
        let met = is_sought.into_iter().map(met).collect();
        Self { document, ranks, places, met, words: 0 }
    }

    /// The provisions in which several of the words stand, themselves or, where
    /// `inside` says so, in what stands in them; in reading order.
    fn near(&mut self, rare: &[u32], inside: bool) -> Vec<ProvisionId> {
        let mut found = Vec::new();
        let enough = SHARED_WORDS.min(rare.len().div_ceil(2));
        // What has none of the others has not enough of the last.
        let openers = rare.len() + 1 - enough;
        for (at, word) in rare.iter().enumerate() {
            self.words += 1;
            let places = &self.places[self.ranks[*word as usize] as usize];
            for id in places.iter().filter(|_| places.len() <= COMMON) {
                let mut next = Some(*id).filter(|id| inside || self.met[id.0].is_sought);
                while let Some(holder) = next {
                    let met = &mut self.met[holder.0];
                    if met.at == self.words {
                        break;
                    }
                    if met.count > 0 || at < openers {
                        if met.count == 0 {
                            found.push(holder);
                        }
                        (met.count, met.at) = (met.count + 1, self.words);
                    }
                    next = self.document.provision(holder).parent.filter(|_| inside);
                }
            }
        }
        found.retain(|id| {
            let met = &mut self.met[id.0];
            usize::from(std::mem::take(&mut met.count)) >= enough && met.is_sought
        });
        found.sort_unstable();
        found
    }
}

/// The words of a provision that weigh most, the heaviest first.
fn rarest(profile: &Profile, profiles: &Profiles) -> Vec<u32> {
    let mut rarest: Vec<(f32, u32)> = Vec::with_capacity(RARE_WORDS + 1);
    for word in profiles.inside(profile).flat_map(|each| profiles.words(each)) {
        let this = (profiles.weights[*word as usize], *word);
        let is_before = |one: &(f32, u32)| one.0 > this.0 || one.0 >= this.0 && one.1 < this.1;
        let is_full = rarest.len() == RARE_WORDS;
        if is_full && rarest.last().is_some_and(is_before) {
            continue;
        }
        let at = rarest.partition_point(is_before);
        if rarest.get(at) != Some(&this) {
            rarest.insert(at, this);
            rarest.truncate(RARE_WORDS);
        }
    }
    rarest.into_iter().map(|(_, word)| word).collect()
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
